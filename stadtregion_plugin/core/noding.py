"""Lines without topology become edges between nodes: split where they meet or cross at grade."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .kept import keep_arrays, kept_arrays
from .morton import morton_order
from .progress import Progress, each, part, unobserved

GRID_M = 0.1
LINES_PER_BLOCK = 2000  # neighbours that are noded at once: enough to be fast, few enough to stop within a second
_ROW_BITS = 31  # of the number of a cell of the grid, which is finer than any projected map is large
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


def node_lines(lines: gpd.GeoDataFrame, kept_in: Path | None = None, progress: Progress = unobserved) -> Noded:
    """Split ``lines`` (metric CRS) where they meet, end on or cross each other; ends within 0.1 m are one node.

    Lines flagged ``bridge`` or ``tunnel`` meet others only at their ends. In the folder ``kept_in`` the pieces are
    stored under the hash of the lines, so that the next run with the same ones only reads them.
    """
    single = lines.explode(index_parts=False).reset_index(drop=True)
    shapes, off_grade = single.geometry.to_numpy(), _off_grade(single)
    path = None if kept_in is None else Path(kept_in) / f"{_digest(shapes, off_grade)}.npz"
    found = _kept_pieces(path)
    if found is None:
        found = _pieces(shapes, off_grade, progress)
        _keep_pieces(path, *found)
    origin, pieces = found
    edges = single.iloc[origin].reset_index(drop=True).set_geometry(pieces, crs=lines.crs)
    return Noded(edges, *number_ends(pieces))


def number_ends(edges: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Numbers of the nodes at the starts and at the ends of ``edges``, and the nodes' coordinates."""
    cell = np.round(_ends_of(edges) / GRID_M)
    column, row = (cell - cell.min(axis=0, initial=0.0)).astype(np.int64).T
    _, first, number = np.unique((column << _ROW_BITS) + row, return_index=True, return_inverse=True)
    return number[: len(edges)], number[len(edges) :], cell[first] * GRID_M


def _pieces(shapes: np.ndarray, off_grade: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """The pieces of ``shapes``, in their direction, and the number of the shape each was cut from."""
    snapped = np.empty_like(shapes)
    for block in _blocks(np.arange(len(shapes)), part(progress, 0.0, 0.1)):
        snapped[block] = shapely.set_precision(shapes[block], GRID_M)
    kept = ~shapely.is_empty(snapped)
    at_grade, above = np.flatnonzero(kept & ~off_grade), np.flatnonzero(kept & off_grade)
    ends = shapely.points(np.unique(_ends_of(snapped[kept]), axis=0))
    split = _split_at(snapped[at_grade], ends, part(progress, 0.1, 0.4))
    origin, pieces = _cut(split, snapped[at_grade], part(progress, 0.4, 1.0))
    return np.concatenate([at_grade[origin], above]), np.concatenate([pieces, snapped[above]])


def _blocks(numbers: np.ndarray, progress: Progress):
    """``numbers`` in pieces of a bounded length, each reported."""
    count = -(-len(numbers) // LINES_PER_BLOCK)
    yield from each(np.array_split(numbers, count) if count else [], count, progress)


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


def _split_at(lines: np.ndarray, points: np.ndarray, progress: Progress) -> np.ndarray:
    """``lines`` with a vertex at each of ``points`` that lies on them, so that noding finds it."""
    tree, split = shapely.STRtree(points), lines.copy()
    for block in _blocks(np.arange(len(lines)), progress):
        line, point = tree.query(lines[block], predicate="dwithin", distance=GRID_M)
        order = np.lexsort([point, line])
        touched, group = np.unique(line[order], return_inverse=True)
        at = shapely.multipoints(points[point[order]], indices=group)
        split[block[touched]] = shapely.snap(lines[block[touched]], at, GRID_M)
    return split


def _cut(split: np.ndarray, lines: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """The number of the line and the piece, in its direction, for all pieces between the nodes of ``split`` lines.

    Block by block of neighbours: a line is cut by all that touch it, whichever block they belong to.
    """
    if not len(split):
        return np.empty(0, dtype=np.int64), split
    tree = shapely.STRtree(split)
    bounds = shapely.bounds(split)
    found = []
    for block in _blocks(morton_order(0.5 * (bounds[:, :2] + bounds[:, 2:])), progress):
        around = np.unique(tree.query(split[block], predicate="intersects")[1])
        pieces = shapely.get_parts(shapely.union_all(split[around]))
        origin = around[_origin_of(pieces, lines[around])]
        own = np.isin(origin, block)
        found.append((origin[own], _along_their_lines(pieces[own], lines[origin[own]])))
    origin, pieces = (np.concatenate(each) for each in zip(*found))
    order = np.argsort(origin, kind="stable")
    return origin[order], pieces[order]


def _origin_of(pieces: np.ndarray, lines: np.ndarray) -> np.ndarray:
    """For each piece the number of the line it was cut from: the one under its middle, of several the first."""
    middles = shapely.line_interpolate_point(pieces, 0.5, normalized=True)
    piece, line = shapely.STRtree(lines).query_nearest(middles, all_matches=True)
    first = np.full(len(pieces), len(lines))
    np.minimum.at(first, piece, line)
    return first


def _along_their_lines(pieces: np.ndarray, lines: np.ndarray) -> np.ndarray:
    """``pieces`` in the direction of the line they come from, which one-way streets need."""
    first = shapely.line_locate_point(lines, shapely.get_point(pieces, 0))
    last = shapely.line_locate_point(lines, shapely.get_point(pieces, -1))
    return np.where(last < first, shapely.reverse(pieces), pieces)


def _kept_pieces(path: Path | None) -> tuple[np.ndarray, np.ndarray] | None:
    kept = kept_arrays(path, ("origin", "coordinates", "offsets"))
    if kept is None:
        return None
    lines = shapely.GeometryType.LINESTRING
    return kept["origin"], shapely.from_ragged_array(lines, kept["coordinates"], (kept["offsets"],))


def _keep_pieces(path: Path | None, origin: np.ndarray, pieces: np.ndarray) -> None:
    if path is not None and len(pieces):
        _, coordinates, (offsets,) = shapely.to_ragged_array(pieces)
        keep_arrays(path, origin=origin, coordinates=coordinates, offsets=offsets)


def _digest(shapes: np.ndarray, off_grade: np.ndarray) -> str:
    """A name for the pieces of these lines."""
    digest = hashlib.sha256(f"{GRID_M}".encode())
    digest.update(off_grade.tobytes())
    for shape in shapely.to_wkb(shapes, output_dimension=2):
        digest.update(shape)
    return digest.hexdigest()[:40]
