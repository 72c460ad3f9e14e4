"""What stands on the plots: storeys of buildings, told or estimated, and their floor space plot by plot."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.spatial import KDTree

from ..errors import InputError
from ..frames import polygons_only
from ..progress import Progress, part, report, unobserved
from ..settings import settings
from ..sources.lod2 import as_city_model, read_lod2
from ..tables import read_table
from .city_model import heights_of_city_model
from .columns import areas_in_common, positive_numbers, words
from .heights import LOD2, NDSM, measured_heights

CADASTRE, PARTS, LEVELS, HEIGHT, NEIGHBOURS, DEFAULT = "cadastre", "parts", "levels", "height", "neighbours", "default"
COUNTED_BY = (CADASTRE, PARTS, LOD2)  # known values of levels_source
MEASURED_BY = (LOD2, NDSM)  # known values of height_source
NO_BUILDING = "no building"
UNKNOWN_USE = "unknown"
ROUNDING = 1e-9  # keeps a height of whole storeys from losing one


def with_measured_heights(
    buildings: gpd.GeoDataFrame,
    dsm: Path | None = None,
    dtm: Path | None = None,
    lod2: gpd.GeoDataFrame | Path | None = None,
    progress: Progress = unobserved,
) -> gpd.GeoDataFrame:
    """``buildings`` with what a city model and surface models say where buildings themselves say nothing.

    The city model ``lod2`` (a layer with heights, or what ``read_lod2`` reads) fills ``levels`` (its storeys are the
    cadastre's; ``levels_source`` ``lod2``) where there are none, and ``height_m`` and ``roof_shape`` where there is
    neither storey nor height. The surface model ``dsm``, less the terrain ``dtm`` (see ``measured_heights``), then
    fills ``height_m`` where there is still neither. ``height_source`` says which (``lod2``, ``ndsm``) and is empty for
    heights the buildings came with. ``buildings`` in metres; the models in any CRS.
    Raises ``InputError`` for a terrain model without a surface model, and what the two readers raise.
    """
    if dsm is None and dtm is not None:
        raise InputError("A terrain model alone tells no heights; add the surface model that belongs to it.")
    levels, height = positive_numbers(buildings, "levels"), positive_numbers(buildings, "height_m")
    columns = {name: _texts(buildings, name) for name in ("levels_source", "height_source", "roof_shape")}
    if lod2 is not None:
        model = as_city_model(lod2 if isinstance(lod2, gpd.GeoDataFrame) else read_lod2(lod2, part(progress, 0.0, 0.3)))
        asking = np.flatnonzero(np.isnan(levels))
        told = heights_of_city_model(buildings.iloc[asking], model, part(progress, 0.3, 0.4))
        counted = told["levels"].notna().to_numpy()
        measured = told["height_m"].notna().to_numpy() & np.isnan(height[asking])
        levels[asking[counted]] = told["levels"].to_numpy()[counted]
        height[asking[measured]] = told["height_m"].to_numpy()[measured]
        columns["levels_source"][asking[counted]] = LOD2
        columns["height_source"][asking[measured]] = LOD2
        unknown = measured & pd.isna(columns["roof_shape"][asking])
        columns["roof_shape"][asking[unknown]] = told["roof_shape"].to_numpy()[unknown]
    if dsm is not None:
        asking = np.flatnonzero(np.isnan(levels) & np.isnan(height))
        read = measured_heights(buildings.iloc[asking], dsm, dtm, part(progress, 0.4, 1.0))
        height[asking] = read["height_m"]
        columns["height_source"][asking] = read["height_source"]
    report(progress, 1.0)
    return buildings.assign(levels=levels, height_m=height, **columns)


def estimate_storeys(
    buildings: gpd.GeoDataFrame, within_m: float, fewest: int, most: int, progress: Progress = unobserved
) -> pd.DataFrame:
    """Storeys of each building: columns ``low``, ``mid``, ``high`` and ``source``, indexed as ``buildings``.

    By precedence, with its ``source``:

    1. ``cadastre``, ``parts``, ``lod2``, ``levels``: the field ``levels``, by its ``levels_source``.
    2. ``height``, ``lod2``, ``ndsm``: the field ``height_m``, by its ``height_source``; less the roof, over the storey
       height of the use (see ``_by_height``).
    3. ``neighbours``: median of at least ``fewest`` (and the nearest ``most``) buildings of the same use with known
       storeys within ``within_m``, with their quartiles as low and high. Halls (industry, warehouses, garages …) are
       not told by their neighbours, a hall has one storey whatever stands beside it.
    4. ``default`` of the building type, else of its use.

    Fields ``use levels levels_source height_m height_source roof_shape building`` are used where there are any.

    Source: tables ``storeys``, ``roof_shapes``, ``existing`` and ``osm_buildings``.
    """
    use = use_of(buildings)
    row = read_table("storeys").set_index("use").loc[use]
    levels = positive_numbers(buildings, "levels")
    storeys = _by_default(buildings, row)

    def tell(which: np.ndarray, spread: Sequence[np.ndarray], source: str | np.ndarray) -> None:
        for column, values in zip(("low", "mid", "high"), spread):
            storeys.loc[which, column] = values[which]
        storeys.loc[which, "source"] = source if isinstance(source, str) else source[which]

    by_height = _by_height(buildings, row)
    measured, counted = ~np.isnan(by_height[1]), ~np.isnan(levels)
    tell(measured, by_height, _one_of(buildings, "height_source", MEASURED_BY, HEIGHT))
    tell(counted, (levels, levels, levels), _one_of(buildings, "levels_source", COUNTED_BY, LEVELS))
    report(progress, 0.3)
    known = measured | counted
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


class Standing(NamedTuple):
    """Which building stands on which plot (positions), and the area in m² of its footprint there."""

    building: np.ndarray
    plot: np.ndarray
    area_m2: np.ndarray


def standing_on(plots: np.ndarray, buildings: np.ndarray, progress: Progress = unobserved) -> Standing:
    """What of ``buildings`` stands on each of ``plots``, both valid polygons."""
    return Standing(*areas_in_common(shapely.STRtree(plots), buildings, progress))


def existing_floor_space(
    plots: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame,
    storeys: pd.DataFrame,
    progress: Progress = unobserved,
    standing: Standing | None = None,
) -> pd.DataFrame:
    """Per plot ``built_m2``, ``existing_m2`` with low and high, ``housing_m2`` of it, and ``existing_source``.

    A building counts on each plot with the part of its footprint that stands there, times its storeys. The source names
    all ways in which storeys became known, the one with most floor space first (``levels+default``).
    """
    if standing is None:
        shapes = polygons_only(buildings.geometry.to_numpy())
        standing = standing_on(polygons_only(plots.geometry.to_numpy()), shapes, progress)
    building, plot, area = standing

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
    first = ~frame["plot"].duplicated()
    joined = frame[first].set_index("plot")["source"]
    several = frame["plot"].isin(frame.loc[~first, "plot"])  # few plots: joining is slow
    joined.update(frame[several].groupby("plot")["source"].agg("+".join))
    return joined


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


def _by_height(buildings: gpd.GeoDataFrame, row: pd.DataFrame) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Storeys low, mid and high by ``height_m``, at least one; NaN without a height.

    Heights reach to the ridge, so the roof is taken off: by its shape where it is known, else what is usual for the use
    (low: a steep roof, high: a flat one). The surface above a pitched roof is read part of the way up (``ndsm``). What
    is left below the eaves holds as many whole storeys as fit if each is high (low) or low (high); mid is the nearest
    whole number for storeys of usual height and not more than fit, of halls what fits.
    """
    height = positive_numbers(buildings, "height_m")
    known = words(buildings, "roof_shape").map(read_table("roof_shapes").set_index("roof_shape")["roof_height_m"])
    known = known.to_numpy(dtype=float)
    by_surface = _one_of(buildings, "height_source", MEASURED_BY, HEIGHT) == NDSM
    measured_share = np.where(by_surface, settings("existing")["surface_roof_share"], 1.0)

    def storeys(storey_height: str, roof_height: np.ndarray) -> np.ndarray:
        roof = np.where(np.isnan(known), roof_height, known) * measured_share
        return (height - roof) / row[storey_height].to_numpy() + ROUNDING

    low = np.floor(storeys("storey_height_high_m", row["roof_height_high_m"].to_numpy()))
    usual = storeys("storey_height_m", row["roof_height_m"].to_numpy())
    high = np.floor(storeys("storey_height_low_m", np.zeros(len(row))))
    mid = np.minimum(np.where(row["hall"] == 1, np.floor(usual), np.floor(usual + 0.5)), high)
    return np.maximum(low, 1.0), np.maximum(mid, 1.0), np.maximum(high, 1.0)


def _texts(buildings: gpd.GeoDataFrame, column: str) -> np.ndarray:
    """The texts of ``column`` as an array of its own; None where there is none."""
    texts = words(buildings, column).to_numpy(dtype=object, copy=True)
    texts[pd.isna(texts)] = None
    return texts


def _one_of(buildings: gpd.GeoDataFrame, column: str, known: Sequence[str], otherwise: str) -> np.ndarray:
    """The texts of ``column`` that are ``known``, ``otherwise`` in place of all others."""
    texts = words(buildings, column)
    return texts.where(texts.isin(known), otherwise).to_numpy(dtype=object)


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
