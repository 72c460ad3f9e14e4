"""Plots as they are given, made ready for the search: with ids, a zoning that is known, and a land use."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely

from .. import schema
from .zoning import recognise_zoning


def identified(plots: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Plots with the columns of ``schema.PLOTS``: counted where they have no ids, their zoning as BauNVO types."""
    given = plots.get("plot_id")
    complete = given is not None and given.notna().all() and given.is_unique
    ids = given if complete else [str(number) for number in range(1, len(plots) + 1)]
    frame = schema.PLOTS.conform(plots.assign(plot_id=ids).reset_index(drop=True))
    recognised = recognise_zoning(frame["zoning"])
    return frame.assign(zoning=recognised.where(recognised.notna(), frame["zoning"]))


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
