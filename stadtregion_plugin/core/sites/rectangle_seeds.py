"""Rectangles to start from: polygons are turned along their edges and drawn on a raster of cells wholly inside.

Arrays have the axes polygon B, direction D, edge E, column and row of the raster.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .rectangle_edges import Batch, Rectangles, stretched, turned

CELLS = 32  # along each side of the turned bounding box
DIRECTIONS = 10  # tried per polygon
EDGE_DIRECTIONS = 6  # of them, at most, those of its longest edges
RIGHT_ANGLE = np.pi / 2
SAME_DIRECTION = np.radians(1.5)
BESIDE_EDGE = 1e-6  # of the polygon's size: how far inside an edge a rectangle along it starts
OTHER_BASIN = 1.3  # rectangles whose widths differ by this factor are different solutions


def seeds_of(batch: Batch) -> Rectangles:
    """(B, 3 D) rectangles: per direction the best two of the raster, and one along the edge it comes from."""
    directions, origins = _directions(batch)
    x1, y1 = turned(batch.start[:, None], directions[..., None])
    x2, y2 = turned(batch.end[:, None], directions[..., None])
    left, right = x1.min(axis=2), x1.max(axis=2)
    bottom, top = y1.min(axis=2), y1.max(axis=2)
    width, height = (right - left) / CELLS, (top - bottom) / CELLS
    free = _free_cells(
        (x1 - left[..., None]) / width[..., None],
        (y1 - bottom[..., None]) / height[..., None],
        (x2 - left[..., None]) / width[..., None],
        (y2 - bottom[..., None]) / height[..., None],
    )
    inner_x, inner_y = turned(batch.inner[:, None], directions)
    boxes = []
    for box in _best_boxes(free):
        column, columns, row, rows = (values.reshape(left.shape) for values in box)
        found = rows > 0
        boxes.append(
            (
                np.where(found, left + width * column, inner_x - BESIDE_EDGE),
                np.where(found, left + width * (column + columns), inner_x + BESIDE_EDGE),
                np.where(found, bottom + height * row, inner_y),
                np.where(found, bottom + height * (row + rows), inner_y),
            )
        )
    x, y = turned(origins, directions)
    boxes.append((x - BESIDE_EDGE, x + BESIDE_EDGE, y, y))
    sides = [np.concatenate(side, axis=1) for side in zip(*boxes)]
    return stretched(batch, Rectangles(np.tile(directions, (1, len(boxes))), *sides))


def _directions(batch: Batch) -> tuple[np.ndarray, np.ndarray]:
    """Angles (B, D) worth trying, and a point inside (B, D, 2) to start from in each.

    First the directions of the longest edges, from a point beside the edge; then the middles of the widest gaps between
    these directions, from a point well inside.
    """
    along = batch.end - batch.start
    length = np.linalg.norm(along, axis=2)
    angle = np.arctan2(along[..., 1], along[..., 0])
    inwards = np.stack([along[..., 1], -along[..., 0]], axis=2) / np.where(length > 0, length, 1.0)[..., None]
    beside = (batch.start + batch.end) / 2 + BESIDE_EDGE * inwards
    rows = np.arange(len(length))
    directions = np.empty((len(length), DIRECTIONS))
    origins = np.repeat(batch.inner[:, None], DIRECTIONS, axis=1)
    for column in range(DIRECTIONS):
        longest = length.argmax(axis=1)
        of_edge = (length[rows, longest] > 0) & (column < EDGE_DIRECTIONS)
        directions[of_edge, column] = angle[rows, longest][of_edge]
        origins[of_edge, column] = beside[rows, longest][of_edge]
        if not of_edge.all():  # never in the first column: a polygon with area has edges
            directions[~of_edge, column] = _middle_of_widest_gap(directions[~of_edge, :column])
        apart = np.abs(angle - directions[:, column, None]) % RIGHT_ANGLE
        length = np.where(np.minimum(apart, RIGHT_ANGLE - apart) < SAME_DIRECTION, 0.0, length)
    return directions, origins


def _middle_of_widest_gap(directions: np.ndarray) -> np.ndarray:
    """For each row of angles the one furthest from all of them; right angles count as the same direction."""
    ordered = np.sort(directions % RIGHT_ANGLE, axis=1)
    following = np.concatenate([ordered[:, 1:], ordered[:, :1] + RIGHT_ANGLE], axis=1)
    rows = np.arange(len(ordered))
    widest = (following - ordered).argmax(axis=1)
    return (ordered[rows, widest] + following[rows, widest]) / 2


def _free_cells(u1: np.ndarray, v1: np.ndarray, u2: np.ndarray, v2: np.ndarray) -> np.ndarray:
    """(B · D, C, C) whether the cell (column, row) lies inside; edges (B, D, E) are in units of cells."""
    images = u1.shape[0] * u1.shape[1]
    edges = u1.shape[2]
    u1, v1, u2, v2 = (values.reshape(images, edges, 1) for values in (u1, v1, u2, v2))
    column = np.arange(CELLS)
    low, high = np.minimum(u1, u2), np.maximum(u1, u2)
    with np.errstate(invalid="ignore", divide="ignore"):
        slope = np.where(u1 == u2, 0.0, (v2 - v1) / (u2 - u1))
    tiny = 1e-7
    # rows touched by an edge within a column are blocked
    enter = v1 + (np.clip(column, low, high) - u1) * slope
    leave = v1 + (np.clip(column + 1, low, high) - u1) * slope
    upright = u1 == u2
    enter, leave = np.where(upright, v1, enter), np.where(upright, v2, leave)
    first = np.floor(np.minimum(enter, leave) + tiny).clip(0, CELLS).astype(int)
    last = np.ceil(np.maximum(enter, leave) - tiny).clip(0, CELLS).astype(int)
    touched = (low < column + 1 - tiny) & (high > column + tiny) & (first < last)
    slot = (np.arange(images)[:, None, None] * CELLS + column) * (CELLS + 1)
    size = images * CELLS * (CELLS + 1)
    blocked = np.bincount((slot + first)[touched], minlength=size) - np.bincount((slot + last)[touched], minlength=size)
    # a cell is inside where an odd number of edges lies below its centre
    crossing = (low <= column + 0.5) & (high > column + 0.5)
    above = np.ceil(v1 + (column + 0.5 - u1) * slope - 0.5).clip(0, CELLS).astype(int)
    crossings = np.bincount((slot + above)[crossing], minlength=size)
    shape = (images, CELLS, CELLS + 1)
    inside = np.cumsum(crossings.reshape(shape), axis=2) % 2 == 1
    unblocked = np.cumsum(blocked.reshape(shape), axis=2) == 0
    return (inside & unblocked)[..., :CELLS]


def _best_boxes(free: np.ndarray) -> Iterator[tuple[np.ndarray, ...]]:
    """For each image of free cells the best box, then the best of other width, as column, columns, row, rows."""
    images = len(free)
    run = np.zeros((images, CELLS, CELLS), dtype=np.int16)  # free cells ending at a row, downwards
    run[..., 0] = free[..., 0]
    for row in range(1, CELLS):
        run[..., row] = (run[..., row - 1] + 1) * free[..., row]
    best = np.zeros((images, CELLS), dtype=int)  # rows of the highest box of each width
    place = np.zeros((images, CELLS), dtype=int)
    lowest: np.ndarray = run
    for columns in range(1, CELLS + 1):
        flat = lowest.reshape(images, -1)
        place[:, columns - 1] = flat.argmax(axis=1)
        best[:, columns - 1] = flat[np.arange(images), place[:, columns - 1]]
        lowest = np.minimum(lowest[:, :-1], run[:, columns:])
    width = np.arange(1, CELLS + 1)
    promise = np.where(best > 0, (width + 1) * (best + 1), 0)  # a box of cells is up to a cell too small on each side
    taken = promise.argmax(axis=1)
    ratio = width / (taken[:, None] + 1)
    different = (ratio < 1 / OTHER_BASIN) | (ratio > OTHER_BASIN)
    other = np.where(different, promise, 0).argmax(axis=1)
    every = np.arange(images)
    for choice in (taken, other):
        rows = best[every, choice]
        column, row = np.divmod(place[every, choice], CELLS)
        yield column, choice + 1, row - rows + 1, rows
