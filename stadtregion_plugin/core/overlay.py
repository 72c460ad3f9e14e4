"""What lies over what: areas that polygons have in common, and which polygon covers another most."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely

from .frames import polygons_only
from .progress import Progress, report, unobserved

CHUNK = 5000  # intersections computed between two reports of progress


def areas_in_common(
    tree: shapely.STRtree, shapes: np.ndarray, progress: Progress = unobserved
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Positions in ``shapes``, positions in ``tree``, and the area (> 0) that the two have in common.

    Only what is cut by a border is intersected; what lies wholly within counts with its own area.
    """
    shape, held = tree.query(shapes, predicate="intersects")
    shape_within, tree_within = tree.query(shapes, predicate="within")
    area = np.zeros(len(shape))
    within = np.isin(shape * len(tree.geometries) + held, shape_within * len(tree.geometries) + tree_within)
    area[within] = shapely.area(shapes[shape[within]])
    cut = np.flatnonzero(~within)
    for start in range(0, len(cut), CHUNK):
        report(progress, start / len(cut))
        rows = cut[start : start + CHUNK]
        area[rows] = shapely.area(shapely.intersection(shapes[shape[rows]], tree.geometries[held[rows]]))
    report(progress, 1.0)
    common = area > 0
    return shape[common], held[common], area[common]


def covered_most_by(plots: gpd.GeoDataFrame, layer: gpd.GeoDataFrame, progress: Progress = unobserved):
    """For each plot the position of the polygon of ``layer`` that covers most of it (-1: none), and which share."""
    tree = shapely.STRtree(polygons_only(layer.to_crs(plots.crs).geometry.to_numpy()))
    plot, polygon, area = areas_in_common(tree, plots.geometry.to_numpy(), progress)
    order = np.lexsort((polygon, -area, plot))
    first = order[np.unique(plot[order], return_index=True)[1]]
    most = np.full(len(plots), -1)
    most[plot[first]] = polygon[first]
    share = np.zeros(len(plots))
    share[plot[first]] = area[first] / plots.area.to_numpy()[plot[first]]
    return most, share
