"""The quarters that coverage is summed up by: who lies in which, and how far apart they are."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely

from ..errors import InputError
from ..frames import require_rows
from ..sources.quarters import named_quarters
from .access import require_unique


def name_quarters(quarters: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """``quarters`` with the fields of ``schema.QUARTERS``: ids and names from usual fields, else counted.

    Raises ``InputError`` for an empty layer, or where a ``quarter_id`` stands more than once.
    """
    require_rows(quarters, "Quarters")
    if "quarter_id" in quarters.columns:
        require_unique(quarters, "quarter_id", "Quarters")
    return named_quarters(quarters)


def quarter_of(points: np.ndarray, quarters: gpd.GeoDataFrame) -> np.ndarray:
    """The ``quarter_id`` each of ``points`` lies in; None outside all quarters."""
    number = quarter_number(points, quarters)
    found = quarters["quarter_id"].to_numpy(dtype=object)[number]
    found[number < 0] = None
    return found


def quarter_number(points: np.ndarray, quarters: gpd.GeoDataFrame) -> np.ndarray:
    """The row of ``quarters`` each of ``points`` lies in, the first where they overlap; -1 outside all."""
    found = np.full(len(points), -1)
    point, quarter = shapely.STRtree(quarters.geometry.to_numpy()).query(points, predicate="intersects")
    order = np.argsort(-quarter, kind="stable")
    found[point[order]] = quarter[order]
    return found


def sum_by_quarter(number: np.ndarray, values: np.ndarray, quarters: int) -> np.ndarray:
    """Sums of ``values`` by the quarter that ``number`` tells; those outside all quarters are left out."""
    inside = number >= 0
    return np.bincount(number[inside], weights=np.asarray(values, dtype=float)[inside], minlength=quarters)


def distances_between(quarters: gpd.GeoDataFrame) -> np.ndarray:
    """Metres between the centroids of all quarters, as the crow flies."""
    xy = shapely.get_coordinates(shapely.centroid(quarters.geometry.to_numpy()))
    return np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))


def on_border(quarters: gpd.GeoDataFrame) -> np.ndarray:
    """Which quarters lie on the boundary of the region that all of them make up."""
    shapes = quarters.geometry.to_numpy()
    return shapely.intersects(shapes, shapely.boundary(shapely.union_all(shapes)))


def require_quarters_overlap(number: np.ndarray) -> None:
    """Raise ``InputError`` when no cell lies in any quarter."""
    if not (number >= 0).any():
        raise InputError("Nobody lives in any of the quarters; check the area and the CRS of both layers.")
