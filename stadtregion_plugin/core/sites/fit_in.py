"""What the neighbourhood carries where there is no plan: reference values after BauGB §34.

Of the built plots of the same zoning type near a plot, a percentile of their site coverage, floor area ratio and height
says what fits in.

Source: BauGB §34(1); tables ``fit_in`` and ``scenarios``.
"""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.spatial import KDTree

from ..progress import Progress, report, unobserved
from ..settings import setting
from .stock import Stock
from .zoning_plan import LAND_USE, SURROUNDINGS

NEVER, WITHOUT_PLAN, EVERYWHERE = "never", "without_plan", "everywhere"
FIT_IN = (NEVER, WITHOUT_PLAN, EVERYWHERE)
NEIGHBOURS, FEW_NEIGHBOURS = "neighbours", "few neighbours"  # confidence of rules read from the surroundings


@dataclass(frozen=True)
class FitInParameters:
    """See the table ``fit_in``."""

    within_m: float = setting("fit_in", "within_m")
    fewest: float = setting("fit_in", "fewest")
    most: float = setting("fit_in", "most")
    built_share: float = setting("fit_in", "built_share")
    grz_step: float = setting("fit_in", "grz_step")
    gfz_step: float = setting("fit_in", "gfz_step")
    height_step_m: float = setting("fit_in", "height_step_m")


@dataclass(frozen=True)
class Neighbourhood:
    """Per asked plot the reference ``grz``, ``gfz`` and ``height_m`` (NaN: no neighbour); how many were ``near``."""

    grz: np.ndarray
    gfz: np.ndarray
    height_m: np.ndarray
    near: np.ndarray


def fitted_in(
    zones: pd.DataFrame,
    frame: gpd.GeoDataFrame,
    existing: pd.DataFrame,
    stock: Stock,
    mode: str,
    percentile: float,
    progress: Progress,
) -> pd.DataFrame:
    """``zones`` with the values of the neighbourhood where BauGB §34 takes the place of a plan, as ``mode`` says.

    ``zones`` as ``zones_of_plots`` gives them, ``existing`` floor space and ``stock`` of the plots ``frame``. The
    column ``fit_in`` says where it does.
    """
    applies = {NEVER: False, WITHOUT_PLAN: zones["rules_source"].eq(LAND_USE), EVERYWHERE: zones["zoning"].notna()}
    asked = np.flatnonzero(np.broadcast_to(applies[mode], len(zones)))
    zones = zones.assign(fit_in=False)
    if not len(asked):
        return zones
    area = np.maximum(frame["area_m2"].to_numpy(), 1.0)
    built = np.column_stack([existing["built_m2"] / area, existing["existing_m2"] / area, stock.highest_m(len(frame))])
    points = shapely.get_coordinates(shapely.centroid(frame.geometry.to_numpy()))
    solid = asked[~shapely.is_empty(frame.geometry.to_numpy()[asked])]
    standing = np.flatnonzero(~shapely.is_empty(frame.geometry.to_numpy()))
    position = np.full(len(frame), -1)
    position[standing] = np.arange(len(standing))
    parameters = FitInParameters()
    around = neighbourhood(
        points,
        zones["zoning"].to_numpy(dtype=object)[standing],
        built[standing],
        position[solid],
        percentile,
        parameters,
        progress,
    )
    rows = solid[around.near > 0]
    told = around.near > 0
    for name, values in (("grz", around.grz), ("gfz", around.gfz), ("height_max_m", around.height_m)):
        zones.loc[rows, name] = values[told]
    zones.loc[rows, ["bmz", "storeys_max", "storeys_fixed"]] = np.nan
    zones.loc[rows, "fit_in"] = True
    zones.loc[rows, "rules_source"] = SURROUNDINGS
    enough = around.near[told] >= parameters.fewest
    zones.loc[rows, "zoning_confidence"] = np.where(enough, NEIGHBOURS, FEW_NEIGHBOURS)
    return zones


def neighbourhood(
    points: np.ndarray,
    use: np.ndarray,
    built: np.ndarray,
    asked: np.ndarray,
    percentile: float,
    parameters: FitInParameters | None = None,
    progress: Progress = unobserved,
) -> Neighbourhood:
    """What the built plots of the same ``use`` near each plot at the positions ``asked`` carry.

    ``points`` (P, 2) the plots' middles in metres, ``use`` (P,) codes (None: unknown), ``built`` (P, 3) site coverage,
    floor area ratio and height as built. A plot is no neighbour of itself. ``percentile`` 0 to 100.
    """
    parameters = parameters or FitInParameters()
    is_built = built[:, 0] >= parameters.built_share
    found, near = np.full((len(asked), 3), np.nan), np.zeros(len(asked), dtype=int)
    uses = np.array([code for code in set(use[asked]) if code is not None], dtype=object)
    for number, one_use in enumerate(uses):
        report(progress, number / len(uses))
        told = np.flatnonzero(is_built & (use == one_use))
        rows = np.flatnonzero(use[asked] == one_use)
        if not len(told):
            continue
        distance, nearest = KDTree(points[told]).query(
            points[asked[rows]], k=np.arange(1, int(parameters.most) + 2), distance_upper_bound=parameters.within_m
        )
        plot = told[np.minimum(nearest, len(told) - 1)]
        counts = np.isfinite(distance) & (plot != asked[rows][:, None])
        near[rows] = counts.sum(axis=1)
        for column in range(3):
            found[rows, column] = _percentile(np.where(counts, built[plot, column], np.inf), near[rows], percentile)
    report(progress, 1.0)
    steps = (parameters.grz_step, parameters.gfz_step, parameters.height_step_m)
    grz, gfz, height = (
        np.round(np.maximum(np.round(found[:, column] / step), 1) * step, 6) for column, step in enumerate(steps)
    )
    return Neighbourhood(grz, gfz, height, near)


def _percentile(values: np.ndarray, count: np.ndarray, percentile: float) -> np.ndarray:
    """Percentile of the ``count`` finite values of each row, interpolated; NaN where there is none."""
    ascending = np.sort(values, axis=1)
    position = percentile / 100 * np.maximum(count - 1, 0)
    below = np.floor(position).astype(int)
    rows = np.arange(len(values))
    low = ascending[rows, below]
    high = ascending[rows, np.minimum(below + 1, np.maximum(count - 1, 0))]
    with np.errstate(invalid="ignore"):
        return np.where(count > 0, low + (position - below) * (high - low), np.nan)
