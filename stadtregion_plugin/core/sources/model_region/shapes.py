"""Vectorised geometry that all steps share: frames of polygons, boxes in a frame, splitting, pieces."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely

from ...progress import Progress, report, unobserved

BATCH = 8_000


@dataclass(frozen=True)
class Frames:
    """For each polygon the direction of its sides and its extent in that direction.

    ``angle`` is the direction of u, the longer extent; u and v are the coordinates turned by it about the origin.
    """

    angle: np.ndarray
    u0: np.ndarray
    u1: np.ndarray
    v0: np.ndarray
    v1: np.ndarray

    @property
    def length(self) -> np.ndarray:
        return self.u1 - self.u0

    @property
    def depth(self) -> np.ndarray:
        return self.v1 - self.v0

    def __getitem__(self, chosen) -> Frames:
        return Frames(*(values[chosen] for values in (self.angle, self.u0, self.u1, self.v0, self.v1)))


def side_directions(polygons: np.ndarray) -> np.ndarray:
    """The direction (radians, −π/4 … π/4) to which the sides of each polygon are parallel or normal at the best.

    The mean of the sides' directions modulo 90°, weighted by length.
    """
    xy, owner = shapely.get_coordinates(shapely.get_exterior_ring(polygons), return_index=True)
    same = owner[1:] == owner[:-1]
    step = np.diff(xy, axis=0)[same]
    of = owner[1:][same]
    length, turn = np.hypot(*step.T), 4 * np.arctan2(step[:, 1], step[:, 0])
    count = len(polygons)
    sine = np.bincount(of, length * np.sin(turn), count)
    cosine = np.bincount(of, length * np.cos(turn), count)
    return np.arctan2(sine, cosine) / 4


def extents(polygons: np.ndarray, angle: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """u0, u1, v0, v1 of each geometry turned by −``angle``; no geometry may be empty."""
    xy, owner = shapely.get_coordinates(polygons, return_index=True)
    cosine, sine = np.cos(angle)[owner], np.sin(angle)[owner]
    u, v = xy[:, 0] * cosine + xy[:, 1] * sine, xy[:, 1] * cosine - xy[:, 0] * sine
    starts = np.searchsorted(owner, np.arange(len(polygons)))
    lowest, highest = np.minimum.reduceat, np.maximum.reduceat
    return lowest(u, starts), highest(u, starts), lowest(v, starts), highest(v, starts)


def frames(polygons: np.ndarray, angle: np.ndarray | None = None) -> Frames:
    """The frames of ``polygons``, u along the longer side; or, with an ``angle``, u in that direction."""
    if len(polygons) == 0:
        return Frames(*np.zeros((5, 0)))
    if angle is not None:
        return Frames(angle, *extents(polygons, angle))
    angle = side_directions(polygons)
    u0, u1, v0, v1 = extents(polygons, angle)
    upright = v1 - v0 > u1 - u0
    return Frames(
        np.where(upright, angle + np.pi / 2, angle),
        np.where(upright, v0, u0),
        np.where(upright, v1, u1),
        np.where(upright, -u1, v0),
        np.where(upright, -u0, v1),
    )


def turned(u, v, angle) -> np.ndarray:
    """Points (…, 2) in the plane with coordinates u, v in frames of direction ``angle``."""
    cosine, sine = np.cos(angle), np.sin(angle)
    return np.stack([u * cosine - v * sine, u * sine + v * cosine], axis=-1)


def boxes(angle, u0, u1, v0, v1) -> np.ndarray:
    """Rectangles between u0 … u1 and v0 … v1 in frames of direction ``angle``."""
    angle, u0, u1, v0, v1 = np.broadcast_arrays(angle, u0, u1, v0, v1)
    u, v = np.stack([u0, u1, u1, u0], axis=-1), np.stack([v0, v0, v1, v1], axis=-1)
    return shapely.polygons(turned(u, v, angle[:, None]))


def segments(angle, u0, v0, u1, v1) -> np.ndarray:
    """Straight lines from (u0, v0) to (u1, v1) in frames of direction ``angle``."""
    angle, u0, v0, u1, v1 = np.broadcast_arrays(angle, u0, v0, u1, v1)
    return shapely.linestrings(turned(np.stack([u0, u1], axis=-1), np.stack([v0, v1], axis=-1), angle[:, None]))


def polygon_pieces(shapes: np.ndarray, least_m2: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """All polygons of at least ``least_m2`` in ``shapes``, and the index of the shape each comes from."""
    parts, owner = shapely.get_parts(shapes, return_index=True)
    kept = (shapely.get_dimensions(parts) == 2) & (shapely.area(parts) >= least_m2)
    return parts[kept], owner[kept]


def line_pieces(shapes: np.ndarray, least_m: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """All lines of at least ``least_m`` in ``shapes``, and the index of the shape each comes from."""
    parts, owner = shapely.get_parts(shapes, return_index=True)
    kept = (shapely.get_dimensions(parts) == 1) & (shapely.length(parts) >= least_m)
    return parts[kept], owner[kept]


def batched(function: Callable, *arrays: np.ndarray, progress: Progress = unobserved) -> np.ndarray:
    """``function(*arrays)`` computed in batches, so that a long call can be watched and stopped."""
    count = len(arrays[0])
    results = []
    for start in range(0, max(count, 1), BATCH):
        report(progress, start / max(count, 1))
        results.append(function(*(array[start : start + BATCH] for array in arrays)))
    return np.concatenate(results)


def largest_pieces(shapes: np.ndarray) -> np.ndarray:
    """Of each shape its largest polygon; an empty polygon where there is none."""
    parts, owner = polygon_pieces(shapes, 0.0)
    order = np.lexsort((shapely.area(parts), owner))
    last = np.append(owner[order][1:] != owner[order][:-1], True)[: len(order)]
    found = np.full(len(shapes), shapely.Polygon(), dtype=object)
    found[owner[order][last]] = parts[order][last]
    return found


def mended(polygons: np.ndarray) -> np.ndarray:
    """The polygons, of invalid ones (a thin tail that the warp folded) the largest valid piece."""
    broken = ~shapely.is_valid(polygons)
    if not broken.any():
        return polygons
    sound = polygons.copy()
    sound[broken] = largest_pieces(shapely.make_valid(polygons[broken]))
    return sound


def located(polygons: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """The index of the polygon each of the points ``xy`` lies in, the nearest one for points outside all."""
    home = np.full(len(xy), -1)
    west, south, east, north = shapely.bounds(polygons).T
    for number, polygon in enumerate(polygons):
        near = (xy[:, 0] >= west[number]) & (xy[:, 0] <= east[number])
        near &= (xy[:, 1] >= south[number]) & (xy[:, 1] <= north[number]) & (home < 0)
        candidates = np.flatnonzero(near)
        shapely.prepare(polygon)
        home[candidates[shapely.contains_xy(polygon, xy[candidates])]] = number
    outside = home < 0
    home[outside] = shapely.STRtree(polygons).nearest(shapely.points(xy[outside]))
    return home


def repeated(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each of ``counts`` rows their owner's index, and their number 0 … count−1 within it."""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)


def drawn(chance: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """For each row of ``weights`` the column that a ``chance`` (0 … 1) falls on."""
    shares = np.cumsum(weights, axis=1)
    return (chance[:, None] * shares[:, -1:] >= shares).sum(axis=1).clip(max=weights.shape[1] - 1)
