"""Edges of many polygons as arrays, and how far rectangles can stretch between them.

Arrays have the axes edge E, polygon B and rectangle K, or R for B · K; polygons are in local coordinates, about −½…½.
Rectangles come last and in one long row: numpy is fastest when the nearest edge is sought by comparing long rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

EDGES_IN_MEMORY = 800  # of all polygons of a batch; also how long a cancel may wait, some tenths of a second
FEW_EDGES = 16  # polygons with more edges are simplified, inwards, for the first rounds of the search
ROUGHLY = 4e-3  # of the polygon's size
MANY_EDGES = 400  # and those with very many also for the last
FINELY = 5e-4
TOUCHING = 1e-9  # of the polygon's size: an edge along a side of a rectangle does not cut it
SIMPLE_ENOUGH = 0.95  # of the area must be left by simplifying


@dataclass(frozen=True)
class Batch:
    """Polygons in local coordinates (about −½…½), their edges filled up to the same number with edges of no length."""

    x1: np.ndarray  # (E, B) where edges start
    y1: np.ndarray
    x2: np.ndarray  # (E, B) and end
    y2: np.ndarray
    centre: np.ndarray  # (B, 2) of the local coordinates, in the coordinates given
    size: np.ndarray  # (B,) one unit of the local coordinates
    area: np.ndarray  # (B,) local
    inner: np.ndarray  # (B, 2) a point inside, local

    def take(self, rows: np.ndarray) -> Batch:
        x1, y1, x2, y2 = (values[:, rows] for values in (self.x1, self.y1, self.x2, self.y2))
        return Batch(x1, y1, x2, y2, self.centre[rows], self.size[rows], self.area[rows], self.inner[rows])

    def turned(self, angle: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """x1, y1, x2, y2 (E, R) of the edges in axes turned by ``angle`` (B, K)."""
        x1, y1 = turned(self.x1[..., None], self.y1[..., None], angle)
        x2, y2 = turned(self.x2[..., None], self.y2[..., None], angle)
        rows = (len(self.x1), -1)
        return x1.reshape(rows), y1.reshape(rows), x2.reshape(rows), y2.reshape(rows)


def batches(parts: np.ndarray) -> Iterator[tuple[np.ndarray, Batch, Batch]]:
    """Rows of ``parts`` with similar numbers of edges, a rough drawing of them that lies inside, and a fine one."""
    fine = _simplified_inwards(parts, MANY_EDGES, FINELY)
    rough = _simplified_inwards(parts, FEW_EDGES, ROUGHLY)
    count = shapely.get_num_coordinates(fine)
    order = np.argsort(count, kind="stable")
    start = 0
    while start < len(order):
        # the last of a batch has most edges: the batch ends where filling up to it would outgrow the memory
        edges = np.arange(1, len(order) - start + 1) * count[order[start:]]
        length = max(1, int(np.searchsorted(edges, EDGES_IN_MEMORY, side="right")))
        rows = order[start : start + length]
        bounds = shapely.bounds(parts[rows])
        yield rows, _batch(rough[rows], bounds), _batch(fine[rows], bounds)
        start += length


def _simplified_inwards(parts: np.ndarray, edges: int, share: float) -> np.ndarray:
    """``parts``, those with more ``edges`` simplified by a ``share`` of their size and inset by as much.

    So they stay inside themselves. Where that would cost more than a sliver of the area, they stay as they are; also
    where a hole has filled up, as happens in some versions of GEOS.
    """
    drawn = parts.copy()
    rows = np.flatnonzero(shapely.get_num_coordinates(parts) > edges + 1)
    tolerance = share * np.sqrt(shapely.area(parts[rows]))
    simple = shapely.buffer(shapely.simplify(parts[rows], tolerance), -tolerance, join_style="mitre")
    kept = (
        (shapely.get_type_id(simple) == shapely.GeometryType.POLYGON)
        & (shapely.area(simple) >= SIMPLE_ENOUGH * shapely.area(parts[rows]))
        & shapely.covers(parts[rows], simple)
    )
    drawn[rows[kept]] = simple[kept]
    return drawn


def _batch(parts: np.ndarray, bounds: np.ndarray) -> Batch:
    parts = shapely.normalize(parts)  # outer rings clockwise, holes counter-clockwise: inside is on the right
    centre = (bounds[:, :2] + bounds[:, 2:]) / 2
    size = (bounds[:, 2:] - bounds[:, :2]).max(axis=1)
    rings, polygon_of_ring = shapely.get_rings(parts, return_index=True)
    points, ring_of_point = shapely.get_coordinates(rings, return_index=True)
    polygon_of_point = polygon_of_ring[ring_of_point]
    points = (points - centre[polygon_of_point]) / size[polygon_of_point, None]
    same_ring = ring_of_point[:-1] == ring_of_point[1:]
    polygon = polygon_of_point[:-1][same_ring]
    first = np.searchsorted(polygon, np.arange(len(parts)))
    position = np.arange(len(polygon)) - first[polygon]
    start = np.repeat(points[:-1][same_ring][first][None], position.max() + 1, axis=0)
    end = start.copy()
    start[position, polygon] = points[:-1][same_ring]
    end[position, polygon] = points[1:][same_ring]
    x1, y1, x2, y2 = (np.ascontiguousarray(values[..., axis]) for values in (start, end) for axis in (0, 1))
    inner = (shapely.get_coordinates(shapely.point_on_surface(parts)) - centre) / size[:, None]
    return Batch(x1, y1, x2, y2, centre, size, shapely.area(parts) / size**2, inner)


@dataclass(frozen=True)
class Rectangles:
    """Rectangles in turned local coordinates: ``angle`` of the turn, left, right, bottom, top; arrays of one shape."""

    angle: np.ndarray
    left: np.ndarray
    right: np.ndarray
    bottom: np.ndarray
    top: np.ndarray

    def take(self, *rows: np.ndarray) -> Rectangles:
        return Rectangles(*(values[rows] for values in vars(self).values()))

    def quarter_turned(self) -> Rectangles:
        """The same rectangles with left and right for bottom and top."""
        return Rectangles(self.angle + np.pi / 2, self.bottom, self.top, -self.right, -self.left)

    def put(self, rows: np.ndarray, others: Rectangles) -> None:
        for name, values in vars(self).items():
            values[rows] = getattr(others, name)


def turned(x: np.ndarray, y: np.ndarray, angle: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """x and y in axes turned by ``angle``."""
    cos, sin = np.cos(angle), np.sin(angle)
    return x * cos + y * sin, y * cos - x * sin


def reach(
    u1: np.ndarray,
    v1: np.ndarray,
    u2: np.ndarray,
    v2: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
    middle: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """How far strips low…high can reach down and up from ``middle`` before they meet an edge.

    Edges are (E, R), all others (…, R): several sides on the left can be paired with several on the right, at little
    cost where they broadcast. Where the middle line itself crosses an edge, both reaches are ``middle``.
    """
    low, high = low[..., None, :], high[..., None, :]
    left, right = np.minimum(u1, u2), np.maximum(u1, u2)
    upright = u1 == u2
    slope = (v2 - v1) / np.where(upright, 1.0, u2 - u1)
    slope[upright] = 0.0
    # where an edge enters the strip and where it leaves it
    enter = v1 + slope * (np.maximum(left, low) - u1)
    leave = np.where(upright, v2, v1) + slope * (np.minimum(right, high) - u1)
    lower, upper = np.minimum(enter, leave), np.maximum(enter, leave)
    beside = (right <= low + TOUCHING) | (left >= high - TOUCHING)
    # an edge that crosses the middle line counts on both sides and shows by a reach on the wrong side
    edge_middle = middle[..., None, :]
    top = np.where(beside | (upper <= edge_middle), np.inf, lower).min(axis=-2)
    bottom = np.where(beside | (lower >= edge_middle), -np.inf, upper).max(axis=-2)
    crossed = (top < middle) | (bottom > middle) | np.isinf(top) | np.isinf(bottom)
    return np.where(crossed, middle, bottom), np.where(crossed, middle, top)


def stretched(batch: Batch, rough: Rectangles) -> Rectangles:
    """``rough`` rectangles (B, K) stretched until edges stop them: up and down, sideways, up and down again."""
    x1, y1, x2, y2 = batch.turned(rough.angle)
    left, right, bottom, top = (side.ravel() for side in (rough.left, rough.right, rough.bottom, rough.top))
    bottom, top = reach(x1, y1, x2, y2, left, right, (bottom + top) / 2)
    open_ = top > bottom
    wide = reach(y1, x1, y2, x2, bottom, top, (left + right) / 2)
    left, right = np.where(open_, wide[0], left), np.where(open_, wide[1], right)
    bottom, top = reach(x1, y1, x2, y2, left, right, (bottom + top) / 2)
    return Rectangles(rough.angle, *(side.reshape(rough.angle.shape) for side in (left, right, bottom, top)))


def worth_of(rectangles: Rectangles, batch: Batch, minimum: tuple[float, float]) -> np.ndarray:
    """Local area of rectangles (B, …); those below the ``minimum`` size count the less the further they are from it."""
    width = np.maximum(rectangles.right - rectangles.left, 0.0)
    height = np.maximum(rectangles.top - rectangles.bottom, 0.0)
    worth = width * height
    if minimum[0] > 0:
        size = batch.size.reshape(-1, *[1] * (worth.ndim - 1))
        worth = worth * np.minimum(1.0, np.minimum(width, height) * size / minimum[0]) ** 3
        worth = worth * np.minimum(1.0, np.maximum(width, height) * size / minimum[1]) ** 3
    return worth
