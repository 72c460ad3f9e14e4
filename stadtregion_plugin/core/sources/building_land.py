"""The ground of buildings that stand where no land use is mapped."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..frames import polygons_only
from ..tables import read_table

UNMAPPED = "unmapped"


def land_around_buildings(
    buildings: np.ndarray, land: np.ndarray, yard_m: float, least_footprint_m2: float
) -> np.ndarray:
    """Ground within ``yard_m`` of ``buildings`` that stand on none of ``land`` (polygons in metres).

    Yards that meet are one piece; pieces with less building on them than ``least_footprint_m2`` are left out.
    """
    on_land = shapely.STRtree(land).query(shapely.point_on_surface(buildings), predicate="intersects")[0]
    alone = np.delete(buildings, np.unique(on_land))
    if not len(alone):
        return np.empty(0, dtype=object)
    yards = shapely.get_parts(shapely.union_all(shapely.buffer(alone, yard_m, quad_segs=2)))
    building, yard = shapely.STRtree(yards).query(shapely.point_on_surface(alone), predicate="intersects")
    built = np.bincount(yard, weights=shapely.area(alone)[building], minlength=len(yards))
    yards = yards[built >= least_footprint_m2]
    beside, reached = shapely.STRtree(land).query(yards, predicate="intersects")
    cut = np.unique(beside)
    if len(cut):
        taken = shapely.geometrycollections(land[reached], indices=np.searchsorted(cut, beside))
        yards[cut] = polygons_only(shapely.difference(yards[cut], shapely.union_all(taken[:, None], axis=1)))
    return yards


def class_by_buildings(plots: np.ndarray, buildings: gpd.GeoDataFrame) -> np.ndarray:
    """The class of land use of ``plots`` by the ``use`` that most of the buildings' footprint in them has.

    Table ``building_land``; "unmapped" where the buildings have no known use.
    """
    classes = np.full(len(plots), UNMAPPED, dtype=object)
    if "use" not in buildings.columns:
        return classes
    class_of_use = read_table("building_land").set_index("use")["landuse"]
    by_building = buildings["use"].map(class_of_use).fillna(UNMAPPED).to_numpy(dtype=object)
    shapes = buildings.geometry.to_numpy()
    building, plot = shapely.STRtree(plots).query(shapely.point_on_surface(shapes), predicate="intersects")
    footprint = pd.DataFrame({"plot": plot, "landuse": by_building[building], "m2": shapely.area(shapes)[building]})
    total = footprint.groupby(["plot", "landuse"], as_index=False)["m2"].sum()
    largest = total.sort_values(["plot", "m2", "landuse"], ascending=[True, False, True]).drop_duplicates("plot")
    classes[largest["plot"].to_numpy()] = largest["landuse"].to_numpy()
    return classes
