"""What could circulate between the quarters, how closed the loops are, and how to draw it."""
