"""Jobs and floor space of buildings, where no statistics are given."""

from __future__ import annotations

import geopandas as gpd
import numpy as np

from ..tables import read_table


def estimate_jobs(buildings: gpd.GeoDataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Jobs and gross floor space (m²) of each building (polygons in a metric CRS; ``use``, ``levels``, ``height_m``).

    Floor space is footprint × storeys; storeys are ``levels``, else ``height_m`` over the storey height of the use,
    else the use's usual number. Jobs are floor space over the gross floor space a job takes in that use.
    Source: the table ``jobs`` names it for each use.
    """
    table = read_table("jobs").set_index("use")
    use = buildings["use"].where(buildings["use"].isin(table.index), "other")
    row = table.loc[use]
    levels = buildings["levels"].to_numpy(dtype=float)
    by_height = np.maximum(
        np.floor(buildings["height_m"].to_numpy(dtype=float) / row["storey_height_m"].to_numpy()), 1.0
    )
    storeys = np.where(
        np.isnan(levels), np.where(np.isnan(by_height), row["usual_levels"].to_numpy(), by_height), levels
    )
    floor_space = buildings.area.to_numpy() * storeys
    per_job = row["m2_per_job"].to_numpy(dtype=float)
    jobs = np.divide(floor_space, per_job, out=np.zeros(len(buildings)), where=per_job > 0)
    return jobs, floor_space
