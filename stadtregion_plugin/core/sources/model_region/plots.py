"""Plots: blocks without their street space, halved lengthwise and divided along the streets."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
import shapely

from ...progress import Progress, part
from .network import Network
from .parameters import Parameters
from .shapes import Frames, batched, boxes, extents, frames, largest_pieces, polygon_pieces, repeated, turned

LEAST_BLOCK_M2 = 260.0
LEAST_PLOT_SHARE = 0.38  # of the plot size usual for the character; smaller ones are joined to their neighbour
FRONT_JITTER = 0.24
HALF_JITTER = 0.05
FRONT_FACTORS = (0.6, 1.7)
OUTSIDE_M = 4.0
ON_STREET_M = 16.0
FRONTING = ("primary", "secondary", "tertiary", "residential", "living_street", "unclassified")


@dataclass(frozen=True)
class Plots:
    """Plots with the block each belongs to, and how they lie in it.

    ``angle`` is the direction of the block's rows, ``front`` +1 where the street is at the low side of v and −1 where
    it is at the high side; ``first`` and ``last`` mark the ends of a row.
    """

    polygons: np.ndarray
    block: np.ndarray
    angle: np.ndarray
    front: np.ndarray
    row: np.ndarray
    first: np.ndarray
    last: np.ndarray


def clear_of_streets(
    blocks: np.ndarray, half_width: np.ndarray, network: Network, parameters: Parameters, progress: Progress
) -> np.ndarray:
    """The blocks (warped) without the space of the streets around them; empty where nothing is left to build on."""
    inset = largest_pieces(
        batched(
            lambda shapes, width: shapely.buffer(shapes, -width, join_style="mitre", mitre_limit=2.0),
            blocks,
            half_width,
            progress=part(progress, 0.0, 0.5),
        )
    )
    main = network.shapes[np.isin(network.highway, ["primary", "secondary", "tertiary"])]
    space = shapely.buffer(main, parameters.street.main_half_width_m, cap_style="flat", quad_segs=3)
    inset = without(inset, space, part(progress, 0.5, 1.0))
    return np.where(shapely.area(inset) >= LEAST_BLOCK_M2, inset, shapely.Polygon())


def without(shapes: np.ndarray, takers: np.ndarray, progress: Progress) -> np.ndarray:
    """The largest piece of each of ``shapes`` once all ``takers`` that touch it are cut off."""
    one, other = shapely.STRtree(takers).query(shapes, predicate="intersects")
    order = np.argsort(one, kind="stable")
    one, other = one[order], other[order]
    turn = np.arange(len(one)) - np.searchsorted(one, one)
    result = shapes.copy()
    for number in range(turn.max(initial=-1) + 1):
        now = turn == number
        result[one[now]] = largest_pieces(
            batched(shapely.difference, result[one[now]], takers[other[now]], progress=progress)
        )
    return result


def divide_blocks(
    blocks: np.ndarray,
    depth_m: np.ndarray,
    front_m: np.ndarray,
    rows: np.ndarray,
    network: Network,
    wanted: int,
    rng: np.random.Generator,
    progress: Progress,
) -> Plots:
    """About ``wanted`` plots: two rows (or one) in each block, cut along their street into fronts of about ``front_m``.

    Blocks with a street on one long side only, as by a river or a railway, have one row.

    ``blocks`` must not be empty. A front of infinite length leaves the row whole. Fronts are widened or narrowed all by
    the same factor to come near ``wanted``.
    """
    frame = frames(blocks)
    low_side, high_side = _sides_on_streets(frame, network, part(progress, 0.0, 0.1))
    double = (rows == 2) & (frame.depth > 0.55 * depth_m) & low_side & high_side
    strips, strip_block, front = _halves(blocks, frame, double, rng, part(progress, 0.1, 0.3))
    front = np.where(~double & high_side & ~low_side, -1, 1)[strip_block] * front
    angle = frame.angle[strip_block]
    u0, u1, v0, v1 = extents(strips, angle)
    factor = _front_factor((u1 - u0) / front_m[strip_block], wanted)
    count = np.maximum(
        1, np.round((u1 - u0) / (front_m[strip_block] * factor) * (0.92 + 0.16 * rng.random(len(strips))))
    )
    strip, number = repeated(count.astype(int))
    inner = number > 0
    shift = np.where(inner, FRONT_JITTER * (rng.random(len(strip)) - 0.5), 0.0)
    low = u0[strip] + (number + shift) / count[strip] * (u1 - u0)[strip]
    usual = np.minimum(front_m[strip_block] * factor, u1 - u0) * (v1 - v0)
    cells = _cells(angle, low, strip, u1, v0, v1)
    polygons = batched(shapely.intersection, strips[strip], cells, progress=part(progress, 0.3, 0.9))
    low, strip, polygons, widened = _without_slivers(low, strip, polygons, usual)
    cells = _cells(angle, low, strip, u1, v0, v1)[widened]
    polygons[widened] = batched(shapely.intersection, strips[strip[widened]], cells, progress=part(progress, 0.9, 1.0))
    polygons = largest_pieces(polygons)
    kept = ~shapely.is_empty(polygons)
    first, last = _row_ends(strip)
    return Plots(
        polygons[kept],
        strip_block[strip][kept],
        angle[strip][kept],
        front[strip][kept],
        strip[kept],
        first[kept],
        last[kept],
    )


def _to_nearest(tree: shapely.STRtree, points: np.ndarray) -> np.ndarray:
    return tree.query_nearest(points, return_distance=True, all_matches=False)[1]


def _sides_on_streets(frame: Frames, network: Network, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Whether the middles of each block's low and high sides lie on streets for cars; both where neither does."""
    driven = shapely.STRtree(network.shapes[np.isin(network.highway, FRONTING)])
    middle = (frame.u0 + frame.u1) / 2
    sides = [shapely.points(turned(middle, v, frame.angle)) for v in (frame.v0, frame.v1)]
    low, high = (batched(partial(_to_nearest, driven), side, progress=progress) < ON_STREET_M for side in sides)
    neither = ~low & ~high
    return low | neither, high | neither


def _halves(blocks, frame: Frames, double, rng, progress: Progress):
    """The rows of each block: its halves along the middle line, or the whole block; and the side of their street."""
    middle = (frame.v0 + frame.v1) / 2 + HALF_JITTER * frame.depth * (2 * rng.random(len(blocks)) - 1)
    u0, u1 = frame.u0 - OUTSIDE_M, frame.u1 + OUTSIDE_M
    below = boxes(frame.angle, u0, u1, frame.v0 - OUTSIDE_M, np.where(double, middle, frame.v1 + OUTSIDE_M))
    above = boxes(frame.angle, u0, u1, middle, frame.v1 + OUTSIDE_M)[double]
    block = np.append(np.arange(len(blocks)), np.flatnonzero(double))
    halves = batched(shapely.intersection, blocks[block], np.append(below, above), progress=progress)
    strips, of = polygon_pieces(halves, LEAST_BLOCK_M2 / 3)
    return strips, block[of], np.where(of < len(blocks), 1, -1)


def _front_factor(fronts: np.ndarray, wanted: int) -> float:
    """The factor on all fronts that gives the wanted number of plots; rows shorter than a front stay one plot."""
    low, high = FRONT_FACTORS
    for _ in range(24):
        factor = (low + high) / 2
        if np.maximum(1, np.round(fronts / factor)).sum() > wanted:
            low = factor
        else:
            high = factor
    return (low + high) / 2


def _cells(angle, low, strip, u1, v0, v1) -> np.ndarray:
    """Boxes from each cut to the next one of the same row, or to its end."""
    first, last = _row_ends(strip)
    high = np.where(last, u1[strip] + OUTSIDE_M, np.append(low[1:], 0.0))
    low = np.where(first, low - OUTSIDE_M, low)
    return boxes(angle[strip], low, high, v0[strip] - OUTSIDE_M, v1[strip] + OUTSIDE_M)


def _row_ends(strip: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    change = strip[1:] != strip[:-1]
    return np.append(True, change)[: len(strip)], np.append(change, True)[: len(strip)]


def _without_slivers(low: np.ndarray, strip: np.ndarray, polygons: np.ndarray, usual: np.ndarray):
    """The plots without those much smaller than is usual in their row, which fall to the neighbour before (or after).

    Returns where each plot begins, its row and shape, and a mask of those that reach over a neighbour now.
    """
    small = shapely.area(polygons) < LEAST_PLOT_SHARE * usual[strip]
    first, _ = _row_ends(strip)
    after_small_first = np.append(False, (small & first)[:-1])[: len(strip)] & ~first
    dropped = (small & ~first) | after_small_first
    widened = np.append(dropped[1:], False)[: len(strip)]
    return low[~dropped], strip[~dropped], polygons[~dropped], widened[~dropped]
