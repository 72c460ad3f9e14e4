"""Catchments as people would draw them: along the streets that are reached in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy import ndimage, sparse

from ..errors import InputError
from ..network import Snap, StreetGraph
from ..progress import Progress, each, part, unobserved
from ..settings import settings
from ..travel import access_speed
from .contours import outline

SPACING_M = 20.0  # between the points of a street whose time is looked at
CELLS_ACROSS = 300  # of the raster on which a catchment is drawn, at most
CELLS_WALKED_IN = 4  # at least so many of them fit into the way from the street
OFF_ZERO = 1e-4  # of a cell: no outline runs exactly through the middle of a cell


def read_bands(words: str | None, limit_min: float) -> tuple[float, ...]:
    """Minutes from a list such as “5, 10, 15”, ascending, up to the limit, which always is the last of them.

    Raises ``InputError`` where the list holds anything but numbers above 0.
    """
    pieces = [piece.strip() for piece in (words or "").replace(";", ",").split(",") if piece.strip()]
    try:
        bands = [float(piece) for piece in pieces]
    except ValueError:
        bands = [-1.0]
    if any(not 0 < band < np.inf for band in bands):
        raise InputError(
            "The time bands are “{bands}”; give minutes separated by commas, such as 5,10,15.", bands=words
        )
    return tuple(sorted({band for band in bands if band < limit_min} | {float(limit_min)}))


def catchments(
    graph: StreetGraph,
    site_ids: pd.Series,
    at_sites: Snap,
    bands_min: Sequence[float],
    progress: Progress = unobserved,
) -> gpd.GeoDataFrame:
    """One (Multi)Polygon per connected site and band: all within so many minutes of it, in the graph's CRS.

    Each holds those of less time. The streets reached, the last of them only as far as the time lasts, are widened by
    the way that is walked in from the street, and gaps that are not much wider are filled (table ``coverage``: 75 m,
    and gaps narrower than 240 m). They are drawn on a raster of at least a quarter of that way a cell, and of at most
    300 cells across, and outlined by its contour, so an edge is true to about one cell.
    """
    times = graph.times(at_sites, max(bands_min), towards_sources=True, progress=part(progress, 0.0, 0.4))
    streets = _sampled(graph)
    connected = np.flatnonzero(at_sites.connected)
    walk_in_m = [_walk_in_m(band) for band in bands_min]
    shapes = []
    for site in each(connected, len(connected), part(progress, 0.4, 1.0)):
        x, y, seconds = _reached(graph, streets, times, at_sites, site)
        for band, walk_in in zip(bands_min, walk_in_m):
            inside = seconds <= 60.0 * band
            shapes.append(_around(x[inside], y[inside], walk_in))
    return gpd.GeoDataFrame(
        {
            "site_id": np.repeat(site_ids.to_numpy()[connected], len(bands_min)),
            "limit_min": np.tile(np.asarray(bands_min, dtype=float), len(connected)),
        },
        geometry=shapes,
        crs=graph.crs,
    )


@dataclass(frozen=True)
class _Streets:
    """Points along all edges, those of one edge together from ``first[e]`` to ``first[e + 1]``, and edges by node.

    ``share``: how far along its edge a point lies, ``xy`` (2, n) where; ``edge_at``: the edges that start or end at
    node n stand from ``begins[n]`` to ``begins[n + 1]``.
    """

    first: np.ndarray
    share: np.ndarray
    xy: np.ndarray
    edge_at: np.ndarray
    begins: np.ndarray


def _walk_in_m(band_min: float) -> float:
    """How far people walk in from a street that is reached, at most as far as they get in that time."""
    return min(settings("coverage")["walk_in_m"], max(60.0 * band_min * access_speed(), 1.0))


def _sampled(graph: StreetGraph) -> _Streets:
    number = np.ceil(shapely.length(graph.edges) / SPACING_M).astype(np.int64) + 1
    first = np.concatenate([[0], np.cumsum(number)])
    edge = np.repeat(np.arange(len(graph.edges)), number)
    share = (np.arange(first[-1]) - first[edge]) / np.maximum(number - 1, 1)[edge]
    points = shapely.line_interpolate_point(graph.edges[edge], share, normalized=True)
    ends = np.concatenate([graph.start, graph.end])
    order = np.argsort(ends, kind="stable")
    begins = np.searchsorted(ends[order], np.arange(len(graph.xy) + 1))
    return _Streets(first, share, shapely.get_coordinates(points).T.copy(), order % len(graph.edges), begins)


def _reached(
    graph: StreetGraph, streets: _Streets, times: sparse.csr_matrix, at_sites: Snap, site: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Coordinates of points on the streets around a site, its own door first, and the seconds from each to the site."""
    row = slice(times.indptr[site], times.indptr[site + 1])
    at_node = np.full(len(graph.xy), np.inf)
    at_node[times.indices[row]] = times.data[row]
    own = at_sites.edge[site]
    around = _in_ranges(streets.begins[times.indices[row]], streets.begins[times.indices[row] + 1])
    edges = np.unique(np.append(streets.edge_at[around], own))
    point = _in_ranges(streets.first[edges], streets.first[edges + 1])
    edge = np.repeat(edges, streets.first[edges + 1] - streets.first[edges])
    share = streets.share[point]
    with np.errstate(invalid="ignore"):  # no time at all on an edge that is closed this way
        by_start = at_node[graph.start[edge]] + np.where(share > 0, share * graph.against_s[edge], 0.0)
        by_end = at_node[graph.end[edge]] + np.where(share < 1, (1.0 - share) * graph.along_s[edge], 0.0)
        ahead = at_sites.share[site] - share
        directly = at_sites.access_s[site] + np.where(
            ahead >= 0, ahead * graph.along_s[own], -ahead * graph.against_s[own]
        )
    seconds = np.fmin(np.fmin(by_start, by_end), np.where(edge == own, directly, np.inf))
    door = shapely.line_interpolate_point(graph.edges[own], at_sites.share[site], normalized=True)
    (door_x, door_y), (x, y) = shapely.get_coordinates(door)[0], streets.xy[:, point]
    return np.append(door_x, x), np.append(door_y, y), np.append(0.0, seconds)


def _around(x: np.ndarray, y: np.ndarray, walk_in: float) -> shapely.Geometry:
    """The outline around points on streets: widened by ``walk_in`` metres, and without narrow gaps."""
    low_x, low_y = x.min(), y.min()
    across = max(x.max() - low_x, y.max() - low_y)
    cell = max(walk_in / CELLS_WALKED_IN, across / CELLS_ACROSS)
    fill = max(settings("coverage")["fill_m"], cell)
    margin = int(np.ceil((max(walk_in, cell) + fill) / cell)) + 2
    column, row = (
        np.round((values - low) / cell).astype(np.int64) + margin for values, low in ((x, low_x), (y, low_y))
    )
    away = np.ones((row.max() + margin + 1, column.max() + margin + 1), dtype=bool)
    away[row, column] = False
    widened = cell * ndimage.distance_transform_edt(away) <= max(walk_in, cell) + fill
    within = cell * ndimage.distance_transform_edt(widened) - fill - OFF_ZERO * cell
    shape = outline(within, low_x - margin * cell, low_y - margin * cell, cell)
    return shapely.simplify(shape, cell / 4)


def _in_ranges(begins: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """All whole numbers from each of ``begins`` up to, without it, its end."""
    count = ends - begins
    return np.arange(count.sum()) + np.repeat(begins - (np.cumsum(count) - count), count)
