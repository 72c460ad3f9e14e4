"""Pattern search for the largest rectangle: seeds are moved, turned and stretched against the exact edges."""

from __future__ import annotations

import numpy as np
import shapely

from .rectangle_edges import Batch, Rectangles, reach, stretched, turned, worth_of
from .rectangle_seeds import DIRECTIONS, seeds_of

# rectangles per polygon refined further, by how many steps, and whether they may turn
ROUNDS = ((2 * DIRECTIONS, 3, False), (6, 6, True))
LAST_STEPS = 20
FIRST_STEP = 1 / 40  # of the polygon's extent
FINEST_STEP = 1e-4
STEP_FALL = 0.5  # of the step, each time nothing was gained
FIRST_TURN = 0.10  # radians, less for slim polygons
FILLED = 0.998  # a rectangle that covers this share of its polygon cannot be much improved

_SHIFTS = np.array([0.0, -1.0, 1.0])  # of the left and of the right side
_TURNS = np.array([0.0, -1.0, 1.0])


def search(rough: Batch, fine: Batch, minimum: tuple[float, float]) -> np.ndarray:
    """The best rectangle found for each polygon, as polygons in the coordinates given.

    Seeds compete in ``rough`` drawings of the polygons; the winner is refined in the ``fine`` ones.
    """
    seeds = seeds_of(rough)
    for kept, steps, turning in ROUNDS:
        seeds = _refined_best(rough, seeds, kept, steps, _TURNS if turning else _TURNS[:1], minimum)
    best = _refined_best(fine, stretched(fine, seeds), 1, LAST_STEPS, _TURNS, minimum)
    first = best.take(np.arange(len(fine.size)), np.zeros(len(fine.size), dtype=int))
    return _polygons(first, fine)


def _refined_best(
    batch: Batch, seeds: Rectangles, kept: int, steps: int, turns: np.ndarray, minimum: tuple[float, float]
) -> Rectangles:
    """The ``kept`` best of the rectangles (B, K), each refined by ``steps``: (B, kept)."""
    count = len(batch.size)
    polygon = np.repeat(np.arange(count), kept)
    best = np.argsort(-worth_of(seeds, batch, minimum), axis=1)[:, :kept]
    refined = _refine(batch.take(polygon), seeds.take(polygon, best.ravel()), turns, minimum, steps)
    return Rectangles(*(values.reshape(count, kept) for values in vars(refined).values()))


def _refine(
    batch: Batch, rectangles: Rectangles, turns: np.ndarray, minimum: tuple[float, float], steps: int
) -> Rectangles:
    """Pattern search: sides are moved and the rectangle is turned as long as its worth grows, in ever smaller steps."""
    best = rectangles.take(np.arange(len(batch.size)))
    worth = worth_of(best, batch, minimum)
    step = np.full(len(worth), FIRST_STEP)
    for _ in range(steps):
        rows = np.flatnonzero((step > FINEST_STEP) & (worth < FILLED * batch.area))
        if len(rows) == 0:
            break
        active = batch.take(rows)
        moved = _best_move(active, best.take(rows), step[rows], turns, minimum)
        gain = worth_of(moved, active, minimum)
        better = gain > worth[rows] * (1 + FINEST_STEP)
        best.put(rows[better], moved.take(better))
        worth[rows[better]] = gain[better]
        step[rows[~better]] *= STEP_FALL
        best = best.quarter_turned()  # so that each pair of sides is moved in its turn while the other follows
    return best


def _best_move(
    batch: Batch, now: Rectangles, step: np.ndarray, turns: np.ndarray, minimum: tuple[float, float]
) -> Rectangles:
    """Of all small turns and shifts of left and right side, stretched up and down, the one of most worth; (B,)."""
    extent_x, extent_y = _extent(batch, now.angle)
    slimness = np.minimum(extent_x, extent_y) / np.maximum(extent_x, extent_y)
    turn = (step * slimness)[:, None] * (FIRST_TURN / FIRST_STEP) * turns
    angle = now.angle[:, None] + turn
    middle_x, middle_y = (now.left + now.right) / 2, (now.bottom + now.top) / 2
    cos, sin = np.cos(turn), np.sin(turn)
    pivot_x = middle_x[:, None] * cos + middle_y[:, None] * sin
    pivot_y = middle_y[:, None] * cos - middle_x[:, None] * sin
    half = ((now.right - now.left) / 2)[:, None]
    shift = _SHIFTS[:, None, None] * (step * extent_x)[:, None]
    # axes from here on: shift of the left side, shift of the right side, polygon and turn in one
    left = (pivot_x - half + shift).reshape(len(_SHIFTS), 1, -1)
    right = (pivot_x + half + shift).reshape(1, len(_SHIFTS), -1)
    bottom, top = reach(*batch.turned(angle), left, right, pivot_y.ravel())
    # the middle of the rectangle so far is inside the polygon: a moved one that still holds it is inside, too
    holds_middle = (left < pivot_x.ravel()) & (right > pivot_x.ravel())
    sides = (angle.ravel(), left, np.where(holds_middle, right, left), bottom, top)
    moves = Rectangles(*(_by_polygon(np.broadcast_to(side, bottom.shape), angle.shape) for side in sides))
    chosen = moves.take(np.arange(len(step)), worth_of(moves, batch, minimum).argmax(axis=1))
    return _stretched_sideways(batch, chosen)


def _by_polygon(values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """(left shifts, right shifts, B · turns) as (B, turns · left shifts · right shifts)."""
    return values.reshape(*values.shape[:2], *shape).transpose(2, 3, 0, 1).reshape(shape[0], -1)


def _extent(batch: Batch, angle: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Width and height (B,) of the polygons in axes turned by ``angle`` (B,)."""
    x, y = turned(batch.x1, batch.y1, angle)
    return x.max(axis=0) - x.min(axis=0), y.max(axis=0) - y.min(axis=0)


def _stretched_sideways(batch: Batch, chosen: Rectangles) -> Rectangles:
    x1, y1, x2, y2 = batch.turned(chosen.angle[:, None])
    middle = (chosen.left + chosen.right) / 2
    left, right = reach(y1, x1, y2, x2, chosen.bottom, np.maximum(chosen.top, chosen.bottom), middle)
    open_ = chosen.top > chosen.bottom
    return Rectangles(
        chosen.angle,
        np.where(open_, left, chosen.left),
        np.where(open_, right, chosen.right),
        chosen.bottom,
        chosen.top,
    )


def _polygons(rectangles: Rectangles, batch: Batch) -> np.ndarray:
    x = np.stack([rectangles.left, rectangles.right, rectangles.right, rectangles.left], axis=1)
    y = np.stack([rectangles.bottom, rectangles.bottom, rectangles.top, rectangles.top], axis=1)
    east, north = turned(x, y, -rectangles.angle[:, None])
    corners = np.stack([east, north], axis=2) * batch.size[:, None, None] + batch.centre[:, None]
    return shapely.polygons(corners)
