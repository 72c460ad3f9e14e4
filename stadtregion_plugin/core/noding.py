"""Lines without topology become edges between nodes: split where they meet or cross at grade."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

GRID_M = 0.1
_OFF_GRADE = ("bridge", "tunnel")


@dataclass(frozen=True)
class Noded:
    """Edges with the attributes of the line they were cut from, and the nodes at their ends.

    ``edges`` is a GeoDataFrame of LineStrings; ``start`` and ``end`` number the nodes, whose places are ``xy`` (n, 2).
    """

    edges: gpd.GeoDataFrame
    start: np.ndarray
    end: np.ndarray
    xy: np.ndarray


def node_lines(lines: gpd.GeoDataFrame) -> Noded:
    """Split ``lines`` (metric CRS) where they meet, end on or cross each other; ends within 0.1 m are one node.

    Lines flagged ``bridge`` or ``tunnel`` meet others only at their ends.
    """
    single = lines.explode(index_parts=False).reset_index(drop=True)
    snapped = shapely.set_precision(single.geometry.to_numpy(), GRID_M)
    kept = ~shapely.is_empty(snapped)
    single, snapped = single[kept].reset_index(drop=True), snapped[kept]
    off_grade = _off_grade(single)
    at_grade = _split_at(snapped[~off_grade], shapely.points(np.unique(_ends_of(snapped), axis=0)))
    pieces = shapely.get_parts(shapely.union_all(at_grade)) if len(at_grade) else at_grade
    origin = _origin_of(pieces, snapped, np.flatnonzero(~off_grade))
    edges = single.iloc[np.concatenate([origin, np.flatnonzero(off_grade)])].reset_index(drop=True)
    edges = edges.set_geometry(np.concatenate([pieces, snapped[off_grade]]), crs=lines.crs)
    edges = _along_their_lines(edges, snapped, np.concatenate([origin, np.flatnonzero(off_grade)]))
    start, end, xy = number_ends(edges.geometry.to_numpy())
    return Noded(edges, start, end, xy)


def number_ends(edges: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Numbers of the nodes at the starts and at the ends of ``edges``, and the nodes' coordinates."""
    ends = _ends_of(edges)
    xy, number = np.unique(np.round(ends / GRID_M) * GRID_M, axis=0, return_inverse=True)
    number = number.reshape(-1)
    return number[: len(edges)], number[len(edges) :], xy


def _ends_of(lines: np.ndarray) -> np.ndarray:
    """Coordinates of all starts, then of all ends."""
    return np.concatenate([shapely.get_coordinates(shapely.get_point(lines, place)) for place in (0, -1)])


def _off_grade(lines: pd.DataFrame) -> np.ndarray:
    flags = np.zeros(len(lines), dtype=bool)
    for column in _OFF_GRADE:
        if column in lines:
            words = lines[column].map(lambda value: "" if pd.isna(value) else str(value).strip().lower())
            flags |= ~words.isin({"", "0", "f", "false", "no", "n", "0.0"}).to_numpy()
    return flags


def _split_at(lines: np.ndarray, points: np.ndarray) -> np.ndarray:
    """``lines`` with a vertex at each of ``points`` that lies on them, so that noding finds it."""
    point, line = shapely.STRtree(lines).query(points, predicate="dwithin", distance=GRID_M)
    order = np.argsort(line, kind="stable")
    touched, group = np.unique(line[order], return_inverse=True)
    split = lines.copy()
    split[touched] = shapely.snap(lines[touched], shapely.multipoints(points[point[order]], indices=group), GRID_M)
    return split


def _origin_of(pieces: np.ndarray, lines: np.ndarray, candidates: np.ndarray) -> np.ndarray:
    """For each piece the number of the line it was cut from: the one under its middle."""
    middles = shapely.line_interpolate_point(pieces, 0.5, normalized=True)
    _, nearest = shapely.STRtree(lines[candidates]).query_nearest(middles, all_matches=False)
    return candidates[nearest]


def _along_their_lines(edges: gpd.GeoDataFrame, lines: np.ndarray, origin: np.ndarray) -> gpd.GeoDataFrame:
    """``edges`` in the direction of the line they come from, which one-way streets need."""
    shapes = edges.geometry.to_numpy()
    first = shapely.line_locate_point(lines[origin], shapely.get_point(shapes, 0))
    last = shapely.line_locate_point(lines[origin], shapely.get_point(shapes, -1))
    return edges.set_geometry(np.where(last < first, shapely.reverse(shapes), shapes), crs=edges.crs)
