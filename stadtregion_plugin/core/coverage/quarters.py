"""The quarters that coverage is summed up by: their names, who lies in which, and how far apart they are."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely

from ..errors import InputError
from ..frames import require_rows
from .access import require_unique

# Fields that name a quarter, tried in this order and in any capitalisation; then any text field with "name" in it.
NAME_FIELDS = (
    *("name", "bezeichnung", "stadtbezirkname", "stadtteil", "stadtteilname", "ortsteil", "ortsteilname", "bezirk"),
    *("gen", "gemeinde", "quartier", "kiez", "nam", "label", "title"),
)


def name_quarters(quarters: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """``quarters`` with a unique ``quarter_id`` and a ``name``: a field that is known to hold one, else the id.

    Raises ``InputError`` for an empty layer, or ids that stand there more than once.
    """
    require_rows(quarters, "Quarters")
    require_unique(quarters, "quarter_id", "Quarters")
    field = name_field(quarters)
    names = quarters["quarter_id"] if field is None else quarters[field].fillna(quarters["quarter_id"])
    return quarters.assign(name=names.astype(str))


def name_field(quarters: gpd.GeoDataFrame) -> str | None:
    """The field that holds the quarters' names; None where there is none."""
    by_name = {str(column).lower(): str(column) for column in reversed(quarters.columns)}
    filled = {key: field for key, field in by_name.items() if quarters[field].notna().any()}
    known = [filled[name] for name in NAME_FIELDS if name in filled]
    alike = [field for key, field in filled.items() if "name" in key and quarters[field].dtype == object]
    return next(iter(known + alike), None)


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
