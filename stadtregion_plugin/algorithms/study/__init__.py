"""The algorithms of the room “study”."""
