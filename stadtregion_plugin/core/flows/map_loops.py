"""Loops along the arrows of a flow map instead of straight from node to node."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

NEAR_M = 1.0  # a loop's leg begins and ends at nodes nearer than this


def loops_along(
    loops: gpd.GeoDataFrame, points: pd.DataFrame, drawn: gpd.GeoDataFrame, of_node: pd.Series, stand_ins: pd.DataFrame
) -> gpd.GeoDataFrame:
    """``loops`` (``schema.LOOPS``, straight legs between ``points``) whose legs follow the lines ``drawn`` for them.

    ``of_node`` is what stands for each node, itself or a cluster, and ``stand_ins`` where that is; a loop inside one
    node moves there. Other legs without a line of their own stay as they are. All in one CRS.
    """
    if len(loops) == 0:
        return loops
    lines = drawn.drop_duplicates(["from_node", "to_node"]).set_index(["from_node", "to_node"]).geometry.to_dict()
    places = shapely.STRtree(shapely.points(points[["x", "y"]].to_numpy()))
    legs, loop = _legs(loops.geometry.to_numpy())
    names = pd.Index(of_node.loc[points.index])
    ends = [_nearest(places, names, shapely.get_point(legs, end)) for end in (0, -1)]
    followed = [
        lines.get((start, end), leg) if start is not None and end is not None else leg
        for leg, start, end in zip(legs, *ends)
    ]
    shapes = np.array([shapely.MultiLineString()] * len(loops), dtype=object)
    for number in np.unique(loop):
        mine = np.flatnonzero(loop == number)
        way = [followed[leg] for leg in mine]
        start = ends[0][mine[0]]
        if start is not None and all(end is None for end in np.array(ends[1])[mine[:-1]]):  # round one node
            way = list(_moved(np.array(way), stand_ins.loc[start, ["x", "y"]].to_numpy(dtype=float)))
        shapes[number] = shapely.MultiLineString(way)
    return loops.set_geometry(gpd.GeoSeries(shapes, index=loops.index, crs=loops.crs))


def _moved(way: np.ndarray, begin: np.ndarray) -> np.ndarray:
    """The pieces of ``way`` moved so that it begins at ``begin``."""
    shift = begin - shapely.get_coordinates(way[0])[0]
    return shapely.transform(way, lambda xy: xy + shift)


def _legs(shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Every straight piece of ``shapes``, and the place of its shape."""
    parts, shape = shapely.get_parts(shapes, return_index=True)
    xy, part = shapely.get_coordinates(parts, return_index=True)
    first = np.flatnonzero(part[1:] == part[:-1])
    return shapely.linestrings(np.stack([xy[first], xy[first + 1]], axis=1)), shape[part[first]]


def _nearest(places: shapely.STRtree, names: pd.Index, ends: np.ndarray) -> list[str | None]:
    """The name of the place at each of ``ends``, None where there is none."""
    found: list[str | None] = [None] * len(ends)
    number, place = places.query_nearest(ends, max_distance=NEAR_M, all_matches=False)
    for end, name in zip(number, names[place]):
        found[end] = name
    return found
