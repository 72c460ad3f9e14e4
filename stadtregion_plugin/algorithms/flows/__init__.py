"""The algorithms of the room “flows”."""
