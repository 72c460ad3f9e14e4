"""The algorithms of the room “sources”."""
