"""The buildings that stand on each plot, piece by piece: shape on the plot, floor space, storeys and height."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..frames import polygons_only
from ..progress import Progress, unobserved
from ..settings import settings
from ..tables import read_table
from .columns import positive_numbers, words
from .existing import Standing, standing_on, use_of

WHOLE = 1 - 1e-9  # share of a building from which it lies on one plot
OWN_SHARE = 0.1  # a building belongs to a plot that holds this share of it, however small


@dataclass(frozen=True)
class Stock:
    """Buildings by plot (N pairs, sorted by plot): position of the ``plot``, ``shape`` on it, ``area_m2``, ``storeys``,
    ``height_m``, ``use``, whether the roof may be built on (``flat``: flat or unknown) and whether it is ``in_use``.
    """

    plot: np.ndarray
    shape: np.ndarray
    area_m2: np.ndarray
    storeys: np.ndarray
    height_m: np.ndarray
    use: np.ndarray
    flat: np.ndarray
    in_use: np.ndarray

    def at(self, rows: np.ndarray) -> Stock:
        return Stock(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))

    def total(self, values: np.ndarray, count: int) -> np.ndarray:
        """Sum of ``values`` of the pairs by plot."""
        return np.bincount(self.plot, weights=values, minlength=count)

    def highest_m(self, count: int) -> np.ndarray:
        """Height of the highest building of each plot, 0 where nothing stands."""
        highest = np.zeros(count)
        np.maximum.at(highest, self.plot, self.height_m)
        return highest


def stock_on(
    plots: np.ndarray,
    buildings: gpd.GeoDataFrame,
    storeys: pd.DataFrame,
    progress: Progress = unobserved,
    standing: Standing | None = None,
) -> Stock:
    """What stands on ``plots``; ``storeys`` as told by ``estimate_storeys``.

    Heights are ``height_m``, else storeys times the storey height of the use. Overhanging slivers of a neighbour's
    building (``overlap_m2``) do not count.

    Source: tables ``storeys`` and ``interventions``.
    """
    shapes = polygons_only(buildings.geometry.to_numpy())
    building, plot, area = standing or standing_on(plots, shapes, progress)
    footprint = shapely.area(shapes)[building]
    own = (area >= settings("interventions")["overlap_m2"]) | (area >= OWN_SHARE * footprint)
    order = np.flatnonzero(own)[np.argsort(plot[own], kind="stable")]
    building, plot, area, footprint = building[order], plot[order], area[order], footprint[order]
    on_plot = shapes[building]
    cut = np.flatnonzero(area < WHOLE * footprint)
    on_plot[cut] = polygons_only(shapely.intersection(on_plot[cut], plots[plot[cut]]))
    use = use_of(buildings)
    levels = storeys["mid"].to_numpy(dtype=float)
    told = positive_numbers(buildings, "height_m")
    assumed = levels * read_table("storeys").set_index("use").loc[use, "storey_height_m"].to_numpy(dtype=float)
    roof = words(buildings, "roof_shape").fillna("flat").str.lower().to_numpy(dtype=object)
    vacant = (
        buildings["vacant"].fillna(False).astype(bool).to_numpy() if "vacant" in buildings else np.zeros(len(use), bool)
    )
    return Stock(
        plot,
        on_plot,
        area,
        levels[building],
        np.where(np.isnan(told), assumed, told)[building],
        use[building],
        (roof == "flat")[building],
        ~vacant[building],
    )
