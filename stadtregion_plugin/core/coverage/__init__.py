"""Who is served by a set of sites, how evenly, and which set is best, with proof."""
