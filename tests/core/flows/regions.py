"""A small region for the tests of the flows: four quarters in a row, a factory in the third."""

import geopandas as gpd
import pandas as pd
import shapely

CRS = "EPSG:25832"


def quarters(facility_m2=(0.0, 0.0, 20_000.0, 0.0)):
    """Nodes a to d, 2 km apart, with 10,000 people, 5,000 jobs and 1 km² of floor space each."""
    count = len(facility_m2)
    ids = list("abcdefgh"[:count])
    return gpd.GeoDataFrame(
        {
            "node_id": ids,
            "name": [f"Quarter {name.upper()}" for name in ids],
            "people": 10_000.0,
            "jobs": 5_000.0,
            "floor_space_m2": 1_000_000.0,
            "facility_m2": list(facility_m2),
        },
        geometry=shapely.points([[500_000.0 + 2_000.0 * number, 5_400_000.0] for number in range(count)]),
        crs=CRS,
    )


def quantities(*rows):
    """A table of supply or demand from (node, material, tonnes)."""
    return pd.DataFrame(rows, columns=["node_id", "material", "t_a"])
