"""What stands on the plots: storeys of buildings, told or estimated, and their floor space plot by plot."""

from __future__ import annotations

from collections.abc import Sequence

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.spatial import KDTree

from ..frames import polygons_only
from ..progress import Progress, report, unobserved
from ..tables import read_table
from .columns import areas_in_common, positive_numbers

LEVELS, HEIGHT, NEIGHBOURS, DEFAULT = "levels", "height", "neighbours", "default"
NO_BUILDING = "no building"
UNKNOWN_USE = "unknown"


def estimate_storeys(
    buildings: gpd.GeoDataFrame, within_m: float, fewest: int, most: int, progress: Progress = unobserved
) -> pd.DataFrame:
    """Storeys of each building: columns ``low``, ``mid``, ``high`` and ``source``, indexed as ``buildings``.

    By precedence, with its ``source``: ``levels`` as given; ``height``: ``height_m`` over the storey height of the use;
    ``neighbours``: median of at least ``fewest`` (and the nearest ``most``) buildings of the same use with known
    storeys within ``within_m``, with their quartiles as low and high; ``default`` of the building type, else of its
    use. Halls (industry, warehouses, garages …) are not told by their neighbours, a hall has one storey whatever stands
    beside it. Fields ``use levels height_m building`` are used where there are any.

    Source: tables ``storeys`` and ``osm_buildings``.
    """
    table = read_table("storeys").set_index("use")
    use = use_of(buildings)
    row = table.loc[use]
    levels = positive_numbers(buildings, "levels")
    height = positive_numbers(buildings, "height_m")
    storeys = _by_default(buildings, row)

    def tell(which: np.ndarray, spread: Sequence[np.ndarray], source: str) -> None:
        for column, values in zip(("low", "mid", "high"), spread):
            storeys.loc[which, column] = values[which]
        storeys.loc[which, "source"] = source

    by_height = [
        np.maximum(1.0, np.floor(height / row[f"storey_height{kind}_m"].to_numpy())) for kind in ("_high", "", "_low")
    ]
    told_by_height = np.isnan(levels) & ~np.isnan(height)
    tell(told_by_height, by_height, HEIGHT)
    tell(~np.isnan(levels), (levels, levels, levels), LEVELS)
    report(progress, 0.3)
    known = storeys["source"].isin([LEVELS, HEIGHT]).to_numpy()
    asking = ~known & (row["hall"].to_numpy() == 0)
    quartiles = _of_neighbours(buildings, use, storeys["mid"].to_numpy(), known, asking, (within_m, fewest, most))
    tell(~np.isnan(quartiles[:, 1]), list(quartiles.T), NEIGHBOURS)
    report(progress, 1.0)
    return storeys


def use_of(buildings: gpd.GeoDataFrame) -> np.ndarray:
    """The use of each building as the table ``storeys`` knows it; ``unknown`` for all others."""
    if "use" not in buildings.columns:
        return np.full(len(buildings), UNKNOWN_USE, dtype=object)
    known = read_table("storeys")["use"]
    return buildings["use"].where(buildings["use"].isin(known), UNKNOWN_USE).to_numpy(dtype=object)


def existing_floor_space(
    plots: gpd.GeoDataFrame, buildings: gpd.GeoDataFrame, storeys: pd.DataFrame, progress: Progress = unobserved
) -> pd.DataFrame:
    """Per plot ``built_m2``, ``existing_m2`` with low and high, ``housing_m2`` of it, and ``existing_source``.

    A building counts on each plot with the part of its footprint that stands there, times its storeys. The source names
    all ways in which storeys became known, the one with most floor space first (``levels+default``).
    """
    tree = shapely.STRtree(polygons_only(plots.geometry.to_numpy()))
    building, plot, area = areas_in_common(tree, polygons_only(buildings.geometry.to_numpy()), progress)

    def total(values: np.ndarray) -> np.ndarray:
        return np.bincount(plot, weights=values, minlength=len(plots))

    low, mid, high = (area * storeys[column].to_numpy()[building] for column in ("low", "mid", "high"))
    housing = use_of(buildings)[building] == "residential"
    source = pd.Series(NO_BUILDING, index=range(len(plots)), dtype=object)
    source.update(_sources(plot, storeys["source"].to_numpy()[building], mid))
    return pd.DataFrame(
        {
            "built_m2": total(area),
            "existing_m2": total(mid),
            "existing_low_m2": total(low),
            "existing_high_m2": total(high),
            "existing_source": source.to_numpy(),
            "housing_m2": total(np.where(housing, mid, 0.0)),
        },
        index=plots.index,
    )


def _sources(plot: np.ndarray, source: np.ndarray, floor_space: np.ndarray) -> pd.Series:
    """For each plot with buildings, the sources of their storeys joined by +, the one with most floor space first."""
    frame = pd.DataFrame({"plot": plot, "source": source, "m2": floor_space})
    frame = frame[frame["m2"] > 0].groupby(["plot", "source"], as_index=False)["m2"].sum()
    frame = frame.sort_values(["plot", "m2"], ascending=[True, False])
    return frame.groupby("plot")["source"].agg("+".join)


def _by_default(buildings: gpd.GeoDataFrame, row: pd.DataFrame) -> pd.DataFrame:
    """Storeys by the type of the building where the table ``osm_buildings`` knows it, else by its use."""
    mid = row["default_levels"].to_numpy(dtype=float)
    if "building" in buildings.columns:
        types = read_table("osm_buildings").set_index("building")
        telling = types.loc[types["use"] != "", "default_levels"]
        mid = buildings["building"].map(telling).astype(float).fillna(pd.Series(mid, buildings.index)).to_numpy()
    return pd.DataFrame(
        {
            "low": np.minimum(mid, row["low_levels"].to_numpy(dtype=float)),
            "mid": mid,
            "high": np.maximum(mid, row["high_levels"].to_numpy(dtype=float)),
            "source": DEFAULT,
        },
        index=buildings.index,
    )


def _of_neighbours(
    buildings: gpd.GeoDataFrame,
    use: np.ndarray,
    storeys: np.ndarray,
    known: np.ndarray,
    asking: np.ndarray,
    limits: tuple[float, int, int],
) -> np.ndarray:
    """Quartiles (n, 3) of the storeys of near buildings of the same use; NaN where too few are near, or not asked."""
    within_m, fewest, most = limits
    points = shapely.get_coordinates(shapely.centroid(buildings.geometry.to_numpy()))
    quartiles = np.full((len(buildings), 3), np.nan)
    for one_use in np.unique(use[asking].astype(str)):
        told = np.flatnonzero(known & (use == one_use))
        asked = np.flatnonzero(asking & (use == one_use))
        if len(told) < fewest:
            continue
        distance, nearest = KDTree(points[told]).query(
            points[asked], k=np.arange(1, int(most) + 1), distance_upper_bound=within_m
        )
        near = np.isfinite(distance)
        values = np.sort(np.where(near, storeys[told][np.minimum(nearest, len(told) - 1)], np.inf), axis=1)
        count = near.sum(axis=1)
        enough = count >= fewest
        quartiles[asked[enough]] = _quartiles(values[enough], count[enough])
    return quartiles


def _quartiles(ascending: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Quartiles (n, 3) of the first ``count`` values of each row."""
    position = np.array([0.25, 0.5, 0.75]) * (count[:, None] - 1)
    below = np.floor(position).astype(int)
    low = np.take_along_axis(ascending, below, axis=1)
    high = np.take_along_axis(ascending, np.minimum(below + 1, count[:, None] - 1), axis=1)
    return low + (position - below) * (high - low)
