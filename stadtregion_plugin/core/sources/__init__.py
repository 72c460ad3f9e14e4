"""From raw data to a region: OpenStreetMap, cadastre, owners, plots, quarters, and the model region."""
