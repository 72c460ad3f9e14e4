"""The algorithms of the room “coverage”."""
