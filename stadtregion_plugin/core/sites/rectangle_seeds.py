"""Rectangles to start from: polygons are turned along their edges and drawn on a raster of cells wholly inside.

Arrays have the axes edge E, polygon B, direction D, column and row of the raster.
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
    x1, y1, x2, y2 = (ends.reshape(-1, *directions.shape) for ends in batch.turned(directions))
    left, right = x1.min(axis=0), x1.max(axis=0)
    bottom, top = y1.min(axis=0), y1.max(axis=0)
    width, height = (right - left) / CELLS, (top - bottom) / CELLS
    free = _free_cells((x1 - left) / width, (y1 - bottom) / height, (x2 - left) / width, (y2 - bottom) / height)
    inner_x, inner_y = turned(batch.inner[:, None, 0], batch.inner[:, None, 1], directions)
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
    x, y = turned(origins[..., 0], origins[..., 1], directions)
    boxes.append((x - BESIDE_EDGE, x + BESIDE_EDGE, y, y))
    sides = [np.concatenate(side, axis=1) for side in zip(*boxes)]
    return stretched(batch, Rectangles(np.tile(directions, (1, len(boxes))), *sides))


def _directions(batch: Batch) -> tuple[np.ndarray, np.ndarray]:
    """Angles (B, D) worth trying, and a point inside (B, D, 2) to start from in each.

    First the directions of the longest edges, from a point beside the edge; then the middles of the widest gaps between
    these directions, from a point well inside.
    """
    along_x, along_y = batch.x2 - batch.x1, batch.y2 - batch.y1
    length = np.hypot(along_x, along_y)
    angle = np.arctan2(along_y, along_x)
    inwards = BESIDE_EDGE / np.where(length > 0, length, 1.0)
    beside_x = (batch.x1 + batch.x2) / 2 + inwards * along_y
    beside_y = (batch.y1 + batch.y2) / 2 - inwards * along_x
    polygons = np.arange(len(batch.size))
    directions = np.empty((len(polygons), DIRECTIONS))
    origins = np.repeat(batch.inner[:, None], DIRECTIONS, axis=1)
    for column in range(DIRECTIONS):
        longest = length.argmax(axis=0)
        rows = np.flatnonzero((length[longest, polygons] > 0) & (column < EDGE_DIRECTIONS))
        edges = longest[rows]
        directions[rows, column] = angle[edges, rows]
        origins[rows, column] = np.column_stack([beside_x[edges, rows], beside_y[edges, rows]])
        others = np.setdiff1d(polygons, rows)
        if len(others):  # never in the first column: a polygon with area has edges
            directions[others, column] = _middle_of_widest_gap(directions[others, :column])
        apart = np.abs(angle - directions[:, column]) % RIGHT_ANGLE
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
    """(B · D, C, C) whether the cell (column, row) lies inside; edges (E, B, D) are in units of cells."""
    images = u1.shape[1] * u1.shape[2]
    tiny = 1e-7
    # one entry for each column that an edge passes
    west, east = np.minimum(u1, u2).ravel(), np.maximum(u1, u2).ravel()
    first_column = np.floor(west + tiny).astype(int)
    columns = np.maximum(np.ceil(east - tiny).astype(int) - first_column, 0)
    edge = np.repeat(np.arange(len(columns)), columns)
    column = np.arange(len(edge)) + np.repeat(first_column - np.cumsum(columns) + columns, columns)
    u1, v1, u2, v2, west, east = (values.ravel()[edge] for values in (u1, v1, u2, v2, west, east))
    slot = (edge % images * CELLS + column) * (CELLS + 1)
    size = images * CELLS * (CELLS + 1)
    upright = u1 == u2
    slope = np.where(upright, 0.0, (v2 - v1) / np.where(upright, 1.0, u2 - u1))
    # rows touched by the edge within the column are blocked
    enter = v1 + (np.maximum(column, west) - u1) * slope
    leave = np.where(upright, v2, v1 + (np.minimum(column + 1, east) - u1) * slope)
    first = np.floor(np.minimum(enter, leave) + tiny).clip(0, CELLS).astype(int)
    last = np.ceil(np.maximum(enter, leave) - tiny).clip(0, CELLS).astype(int)
    touched = first < last
    blocked = np.bincount((slot + first)[touched], minlength=size) - np.bincount((slot + last)[touched], minlength=size)
    # a cell is inside where an odd number of edges lies below its centre
    crossing = (west <= column + 0.5) & (east > column + 0.5)
    above = np.ceil(v1 + (column + 0.5 - u1) * slope - 0.5).clip(0, CELLS).astype(int)
    crossings = np.bincount((slot + above)[crossing], minlength=size)
    shape = (images, CELLS, CELLS + 1)
    inside = np.cumsum(crossings.astype(np.int16).reshape(shape), axis=2, dtype=np.int16) % 2 == 1
    unblocked = np.cumsum(blocked.astype(np.int16).reshape(shape), axis=2, dtype=np.int16) == 0
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
