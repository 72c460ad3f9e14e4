"""The whole chain in one run, and its report."""
