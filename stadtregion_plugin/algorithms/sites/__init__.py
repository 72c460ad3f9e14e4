"""The algorithms of the room “sites”."""
