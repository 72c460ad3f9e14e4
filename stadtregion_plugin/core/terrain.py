"""How steep streets are: heights along them, read from a terrain model."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from pyproj import Transformer

from .errors import InputError
from .progress import Progress, report, unobserved
from .surface_model import Window, open_surface_model

PIECE_M = 40.0  # streets are cut into pieces of about this length; on shorter ones the noise of the heights is steep
TILE_CELLS = 1024


@dataclass(frozen=True)
class Profile:
    """Pieces of edges: the number of the ``edge``, the piece's share of its length, and its rise in m per m."""

    edge: np.ndarray
    share: np.ndarray
    grade: np.ndarray


def read_profile(edges: np.ndarray, crs, dtm: Path, progress: Progress = unobserved) -> Profile:
    """The rise of each piece of ``edges`` (LineStrings in the metric ``crs``) on the terrain model ``dtm``.

    Pieces outside the raster, or without a value there, count as level. Raises ``InputError`` for a raster that cannot
    be read, has no CRS, or lies elsewhere.
    """
    length = shapely.length(edges)
    pieces = np.maximum(np.ceil(length / PIECE_M).astype(int), 1)
    edge = np.repeat(np.arange(len(edges)), pieces)
    first = np.arange(len(edge)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    share = 1.0 / pieces[edge]
    ends = [shapely.line_interpolate_point(edges[edge], (first + end) * share, normalized=True) for end in (0, 1)]
    places = np.concatenate([shapely.get_coordinates(end) for end in ends])
    below, above = np.split(heights_at(places, crs, dtm, progress), 2)
    run = np.maximum(length[edge] * share, 1e-9)
    return Profile(edge, share, np.nan_to_num((above - below) / run))


def heights_at(places: np.ndarray, crs, raster: Path, progress: Progress = unobserved) -> np.ndarray:
    """The height in metres, whatever unit ``raster`` has, at ``places`` (n, 2) in ``crs``; NaN where it has none.

    Read in tiles, so that memory does not follow the size of the raster.
    """
    with open_surface_model(raster) as model:
        there = Transformer.from_crs(crs, model.crs, always_xy=True).transform(places[:, 0], places[:, 1])
        column, row = model.cells(np.column_stack(there)).T
        band = model.surface.band
        with np.errstate(invalid="ignore"):
            inside = np.flatnonzero((column >= 0) & (row >= 0) & (column < band.width) & (row < band.height))
        if not len(inside):
            raise InputError("The terrain model {path} does not cover the streets; choose one that does.", path=raster)
        cell = np.column_stack([column[inside], row[inside]]).astype(np.int64)
        found = np.full(len(places), np.nan)
        _, tile = np.unique(cell // TILE_CELLS, axis=0, return_inverse=True)
        order = np.argsort(tile.reshape(-1), kind="stable")
        groups = np.split(order, np.cumsum(np.bincount(tile.reshape(-1)))[:-1])
        for number, group in enumerate(groups):
            report(progress, number / len(groups))
            low, high = cell[group].min(axis=0), cell[group].max(axis=0) + 1
            heights = model.read(Window(*map(int, low), *map(int, high - low)))
            at = cell[group] - low
            found[inside[group]] = heights[at[:, 1], at[:, 0]]
    report(progress, 1.0)
    return found
