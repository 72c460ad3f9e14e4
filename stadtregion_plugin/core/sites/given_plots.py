"""Plots as they are given, made ready for the search: with ids, a land use, a zoning, and their floor space."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely

from .. import schema
from ..progress import Progress, unobserved
from ..sources.owner_words import known_owner_classes
from ..text import Translate, english
from .floorspace import FloorSpaceParameters, floor_space_potential
from .zoning import recognise_zoning, zoning_types
from .zoning_plan import GIVEN, GIVEN_IN_PART, read_plan, zones_of_plots


def identified(plots: gpd.GeoDataFrame, parameters: FloorSpaceParameters | None = None) -> gpd.GeoDataFrame:
    """Plots with the columns of ``schema.PLOTS``, zoning and owner classes by our words, counted where without ids."""
    parameters = parameters or FloorSpaceParameters()
    given = plots.get("plot_id")
    complete = given is not None and given.notna().all() and given.is_unique
    ids = given if complete else [str(number) for number in range(1, len(plots) + 1)]
    frame = schema.PLOTS.conform(plots.assign(plot_id=ids).reset_index(drop=True))
    recognised = recognise_zoning(frame["zoning"], zoning_types(parameters.zoning_table))
    zoning = recognised.where(recognised.notna(), frame["zoning"])
    return frame.assign(zoning=zoning, owner_class=known_owner_classes(frame["owner_class"]))


def with_landuse(plots: gpd.GeoDataFrame, landuse: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Plots without a land use of their own get that of the area their middle lies in, the smallest one first."""
    missing = plots["landuse"].isna().to_numpy()
    if not missing.any():
        return plots
    areas = landuse.iloc[np.argsort(-landuse.area.to_numpy(), kind="stable")]
    middles = shapely.point_on_surface(plots.geometry.to_numpy()[missing])
    plot, area = shapely.STRtree(areas.geometry.to_numpy()).query(middles, predicate="within")
    order = np.argsort(area, kind="stable")
    found = np.full(missing.sum(), None, dtype=object)
    found[plot[order]] = areas["landuse"].to_numpy(dtype=object)[area[order]]
    uses = plots["landuse"].to_numpy(dtype=object).copy()
    uses[missing] = found
    return plots.assign(landuse=uses)


def with_plan(
    plots: gpd.GeoDataFrame, plan: gpd.GeoDataFrame | None, parameters: FloorSpaceParameters | None = None
) -> gpd.GeoDataFrame:
    """Plots with the zoning of a ``plan`` where it covers them, as ``floor_space_potential`` reads it."""
    if plan is None or plan.empty:
        return plots
    parameters = parameters or FloorSpaceParameters()
    types = zoning_types(parameters.zoning_table)
    read = read_plan(plan, parameters.zoning_field, types, parameters.highest_building_m)
    zones, _ = zones_of_plots(plots, read, types, parameters.plan_covers_share, parameters.plan_wholly_share)
    decided = zones["zoning_confidence"].isin([GIVEN, GIVEN_IN_PART]).to_numpy()
    return plots.assign(**{name: plots[name].where(~decided, zones[name]) for name in ("zoning", "zoning_confidence")})


@dataclass(frozen=True)
class PlotSearch:
    """All ``plots`` with what decides their floor space; ``plan`` the zoning plan, if any."""

    plots: gpd.GeoDataFrame
    buildings: gpd.GeoDataFrame
    streets: gpd.GeoDataFrame
    plan: gpd.GeoDataFrame | None
    parameters: FloorSpaceParameters

    def potential(
        self, asked: np.ndarray, translate: Translate = english, progress: Progress = unobserved
    ) -> tuple[gpd.GeoDataFrame, tuple[str, ...]]:
        """The layer ``schema.POTENTIAL`` of all plots, filled at the positions ``asked``, and what deserves doubt.

        Plots that bring their floor space keep it, unless a plan is given.
        """
        known = schema.POTENTIAL.conform(self.plots)
        brought = "addable_m2" in self.plots and self.plots["addable_m2"].iloc[asked].notna().all()
        if not len(asked) or (brought and self.plan is None):
            return known, ()
        others = np.setdiff1d(np.arange(len(self.plots)), asked)
        found = floor_space_potential(
            self.plots.iloc[asked],
            self.buildings,
            self.plan,
            parameters=self.parameters,
            translate=translate,
            progress=progress,
            streets=self.streets,
            around=self.plots.iloc[others],
        )
        filled = found.plots.set_index("plot_id", drop=False).reindex(self.plots["plot_id"])
        return filled.set_index(known.index), found.warnings
