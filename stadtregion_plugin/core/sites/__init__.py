"""Which plots can carry a vertically densified factory, how much floor space, and which are best."""
