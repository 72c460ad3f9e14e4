"""What lies over what: areas that polygons have in common, and which polygon covers another most."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely

from .frames import polygons_only
from .progress import Progress, report, unobserved

CHUNK = 5000  # pairs compared between two reports of progress


def areas_in_common(
    tree: shapely.STRtree, shapes: np.ndarray, progress: Progress = unobserved
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Positions in ``shapes``, positions in ``tree``, and the area (> 0) that the two have in common.

    Only what is cut by a border is intersected; what lies wholly within counts with its own area. The polygons of the
    tree are prepared for this, some at a time, which pays most where they are large and have many corners.
    """
    shape, held = tree.query(shapes)
    order = np.argsort(held, kind="stable")  # so that each polygon is prepared once, and few at the same time
    area = np.zeros(len(shape))
    for start in range(0, len(shape), CHUNK):
        report(progress, start / len(shape))
        rows = order[start : start + CHUNK]
        holders = tree.geometries[held[rows]]
        shapely.prepare(holders)
        area[rows] = _area_in_common(shapes[shape[rows]], holders)
        shapely.destroy_prepared(holders)
    report(progress, 1.0)
    common = area > 0
    return shape[common], held[common], area[common]


def _area_in_common(shapes: np.ndarray, prepared: np.ndarray) -> np.ndarray:
    """The area that each of ``shapes`` has in common with the polygon beside it."""
    within = shapely.covers(prepared, shapes)
    area = np.where(within, shapely.area(shapes), 0.0)
    other = np.flatnonzero(~within)
    cut = other[shapely.intersects(prepared[other], shapes[other])]
    area[cut] = shapely.area(shapely.intersection(shapes[cut], prepared[cut]))
    return area


def covered_most_by(plots: gpd.GeoDataFrame, layer: gpd.GeoDataFrame, progress: Progress = unobserved):
    """For each plot the position of the polygon of ``layer`` that covers most of it (-1: none), and which share."""
    shapes = plots.geometry.to_numpy()
    tree = shapely.STRtree(polygons_only(layer.to_crs(plots.crs).geometry.to_numpy()))
    whole, around = tree.query(shapes, predicate="within")
    cut = np.setdiff1d(np.arange(len(plots)), whole)  # nothing can cover more of the others than what covers all
    plot, polygon, area = areas_in_common(tree, shapes[cut], progress)
    plot, polygon = np.concatenate([whole, cut[plot]]), np.concatenate([around, polygon])
    area = np.concatenate([shapely.area(shapes[whole]), area])
    order = np.lexsort((polygon, -area, plot))
    first = order[np.unique(plot[order], return_index=True)[1]]
    most = np.full(len(plots), -1)
    most[plot[first]] = polygon[first]
    share = np.zeros(len(plots))
    share[plot[first]] = area[first] / plots.area.to_numpy()[plot[first]]
    return most, share
