"""The largest rectangle of any orientation that fits into a polygon: the plate a hall or a workshop house can have.

Candidate directions come from the polygon's edges. For each, the polygon is turned and drawn on a raster in which a
cell counts only if it lies wholly inside, and the largest rectangles of free cells are found. The best of these are
then moved, turned and stretched continuously against the exact edges. Many polygons are treated at once: arrays have
the axes polygon B, direction D, edge E, column and row of the raster C.

Source: the problem, Daniels, Milenkovic and Roth 1997, Finding the largest area axis-parallel rectangle in a polygon;
rectangles of free cells by running minima over columns; refinement by pattern search, Hooke and Jeeves 1961.
"""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon

from ..errors import InputError
from ..frames import polygons_only
from ..progress import Progress, report, unobserved
from .rectangle_edges import batches
from .rectangle_search import search

ROUNDING = 1 - 1e-6
SHRINKING = (1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1)  # of the short side, until wholly inside
EXTENTS = 8  # directions in which polygons are measured
ALMOST_NOTHING = 1e-12  # of the squared size: a polygon with less area holds no rectangle


def largest_rectangle(polygon: Polygon) -> Polygon:
    """The largest rectangle, in any orientation, inside ``polygon`` (holes respected, of a MultiPolygon the best part).

    It never reaches outside the polygon and is usually within 1 % of the largest possible area. A polygon that is
    empty or has no area gives an empty polygon. Works in any unit; coordinates of UTM size lose nothing.

    Raises ``InputError`` for a geometry that is not a polygon.

    Source: see the module.
    """
    if not isinstance(polygon, Polygon | MultiPolygon):
        kind = getattr(polygon, "geom_type", type(polygon).__name__)
        raise InputError("A largest rectangle needs a polygon, but a {kind} was given.", kind=kind)
    return largest_rectangles([polygon])[0]


@np.errstate(divide="ignore", over="ignore", invalid="ignore")  # GEOS leaves such flags behind on very thin polygons
def largest_rectangles(
    polygons, minimum_m: tuple[float, float] | None = None, progress: Progress = unobserved
) -> np.ndarray:
    """``largest_rectangle`` of many ``polygons``: an array of rectangles, empty polygons where there is none.

    With ``minimum_m`` = (short side, long side) the largest rectangle of at least this size is sought, which need not
    be the largest of all; polygons that cannot hold one are passed over quickly (by area, by an inset
    that leaves nothing or too short a piece).

    Source: see the module.
    """
    shapes = polygons_only(polygons)
    parts, owner = shapely.get_parts(shapes, return_index=True)
    minimum = (0.0, 0.0) if minimum_m is None else (min(minimum_m), max(minimum_m))
    possible = _could_hold(parts, minimum)
    parts, owner = parts[possible], owner[possible]
    rectangles = np.full(len(shapes), Polygon(), dtype=object)
    area = np.zeros(len(shapes))
    done = 0
    for rows, rough, fine in batches(parts):
        report(progress, done / len(parts))
        found = _shrunk_inside(search(rough, fine, minimum), parts[rows])
        found_area = np.where(_at_least(found, minimum), shapely.area(found), 0.0)
        for row in np.argsort(found_area):  # of several parts the largest comes last
            if found_area[row] > area[owner[rows[row]]]:
                rectangles[owner[rows[row]]], area[owner[rows[row]]] = found[row], found_area[row]
        done += len(rows)
    report(progress, 1.0)
    return rectangles


def side_lengths(rectangles) -> np.ndarray:
    """Short and long side (n, 2) of ``rectangles``; 0 for empty ones."""
    sides = np.zeros((len(rectangles), 2))
    full = np.flatnonzero(~shapely.is_empty(rectangles))
    corners = shapely.get_coordinates(np.asarray(rectangles, dtype=object)[full]).reshape(-1, 5, 2)
    lengths = np.linalg.norm(corners[:, 1:3] - corners[:, 0:2], axis=2)
    sides[full] = np.sort(lengths, axis=1)
    return sides


def _could_hold(parts: np.ndarray, minimum: tuple[float, float]) -> np.ndarray:
    """Whether a rectangle of at least ``minimum`` is not ruled out by simple bounds."""
    bounds = shapely.bounds(parts)
    size = np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
    possible = shapely.area(parts) > np.maximum(ALMOST_NOTHING * size**2, minimum[0] * minimum[1] * ROUNDING)
    if minimum[0] > 0:
        # the middle line of such a rectangle lies wholly within an inset by half its short side
        rows = np.flatnonzero(possible)
        inset = shapely.buffer(parts[rows], -minimum[0] / 2 * ROUNDING, quad_segs=2)
        pieces, row = shapely.get_parts(inset, return_index=True)
        extent = np.full(len(rows), -np.inf)
        np.maximum.at(extent, row, _extent_at_most(pieces))
        possible[rows] = extent >= (minimum[1] - minimum[0]) * ROUNDING
    return possible


def _extent_at_most(shapes: np.ndarray) -> np.ndarray:
    """A little more than the largest distance within each of ``shapes``: by its extents in some directions."""
    extent = np.full(len(shapes), -np.inf)
    points, shape = shapely.get_coordinates(shapes, return_index=True)
    if len(points):
        angles = np.arange(EXTENTS) * np.pi / EXTENTS
        along = (points - points[0]) @ np.stack([np.cos(angles), np.sin(angles)])
        first = np.flatnonzero(np.diff(shape, prepend=-1))
        extents = np.maximum.reduceat(along, first) - np.minimum.reduceat(along, first)
        extent[shape[first]] = extents.max(axis=1) / np.cos(np.pi / EXTENTS / 2)
    return extent


def _at_least(rectangles: np.ndarray, minimum: tuple[float, float]) -> np.ndarray:
    return np.all(side_lengths(rectangles) >= np.array(minimum) * ROUNDING, axis=1)


def _shrunk_inside(rectangles: np.ndarray, parts: np.ndarray) -> np.ndarray:
    """``rectangles`` drawn in evenly by as little as is needed to lie inside ``parts``; empty where that is in vain."""
    inside = rectangles.copy()
    short = side_lengths(rectangles)[:, 0]
    shapely.prepare(parts)
    outside = np.flatnonzero(~shapely.covers(parts, inside))
    for share in SHRINKING:
        if len(outside) == 0:
            break
        inset = -share * short[outside]
        inside[outside] = shapely.buffer(rectangles[outside], inset, join_style="mitre")
        outside = outside[~shapely.covers(parts[outside], inside[outside])]
    inside[outside] = Polygon()
    return inside
