"""People, from the floor space of the dwellings."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .parameters import Parameters

CELL_M = 100.0
SPREAD = 0.3  # households are larger and smaller than the mean by this share


def settle(
    footprints: np.ndarray, use: np.ndarray, levels: np.ndarray, parameters: Parameters, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Centres (n, 2) of the inhabited 100 m cells and the whole number of people in each."""
    figures = parameters.people
    homes = use == "residential"
    floor_space = shapely.area(footprints[homes]) * levels[homes]
    spread = 1.0 + SPREAD * (2 * rng.random(len(floor_space)) - 1)
    people = floor_space * figures.living_share / figures.living_space_m2 * spread
    xy = shapely.get_coordinates(shapely.centroid(footprints[homes]))
    cells = pd.DataFrame(np.floor(xy / CELL_M).astype(np.int64), columns=["column", "row"]).assign(people=people)
    summed = cells.groupby(["row", "column"], sort=True, as_index=False)["people"].sum()
    count = np.rint(summed["people"].to_numpy())
    inhabited = count > 0
    return (summed[["column", "row"]].to_numpy()[inhabited] + 0.5) * CELL_M, count[inhabited]
