"""What a planner sees: one algorithm a file, each a form that asks, calls one function of its room, and gives."""
