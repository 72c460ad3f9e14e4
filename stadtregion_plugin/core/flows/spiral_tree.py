"""A flow map of one hub as a tree: branches join on their way to the hub, never cross, and their widths add up.

Source: see ``spiral_growth``; the smoothing is this project's own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from shapely.ops import substring

from ..errors import InputError
from ..progress import Progress, part, unobserved
from .layout_curves import NODE_GAP, Floats
from .spiral_growth import Fork, Growth, hurdles, signed

ANGLE_DEGREES = 22.0
OTHER_ANGLES = (27.0, 18.0, 32.0, 14.0)  # tried where branches run under places or obstacles
EDGE_POINTS = 33
# Smoothing, and whether branches that join end side by side; the last are the spirals themselves, which never cross.
FORMS = ((1.0, True), (0.6, True), (0.3, True), (0.0, True), (0.3, False), (0.0, False))
CROSSED, COVERED, ON_OBSTACLE, MOVED = 100.0, 10.0, 5.0, 30.0  # costs by which one of several trees is chosen


@dataclass(frozen=True)
class Branch:
    """A piece of the tree between two forks: its ``line`` (k, 2) towards the hub, its ``width`` and the places behind.

    ``first`` and ``last`` tell whether it begins at one of the places and whether it ends at the hub.
    """

    line: Floats
    width: float
    leaves: tuple[int, ...]
    first: bool
    last: bool


def spiral_tree(
    hub,
    places,
    widths,
    node_radius: float,
    angle_degrees: float = ANGLE_DEGREES,
    progress: Progress = unobserved,
    *,
    others=(),
    obstacles: Sequence[shapely.Geometry] = (),
    former: Mapping[frozenset[int], Floats] | None = None,
) -> list[Branch]:
    """The branches that lead from ``places`` (n, 2; px) to the ``hub`` (2,), each place with a flow of ``widths`` px.

    At every fork the width is the sum of those that join. ``others`` (m, 2) are places without a flow and
    ``obstacles`` geometries (px), which the branches go round where they can. ``former``: the forks (2,) of an earlier
    tree by the places behind them, which stay where they can. Raises ``InputError`` where a place lies on the hub.
    """
    centre = np.asarray(hub, dtype=float)
    xy, width = np.asarray(places, dtype=float).reshape(-1, 2), np.asarray(widths, dtype=float)
    apart, forks = np.asarray(others, dtype=float).reshape(-1, 2), former or {}
    if (np.hypot(*(xy - centre).T) < 1e-6).any():
        raise InputError("A place of the tree lies on its hub; move it or leave it out.")
    depth, angle = zip(*(_polar(away) for away in xy - centre))
    known = {leaves: _polar(fork - centre) for leaves, fork in forks.items()}
    to_avoid = hurdles(centre, apart, node_radius, obstacles)
    least_depth = float(np.log(node_radius + NODE_GAP + 3.0 * width.max() + 10.0))
    best, least = list[Branch](), np.inf
    angles = (angle_degrees, *OTHER_ANGLES)
    for number, degrees in enumerate(angles):
        turn = np.tan(np.radians(degrees))
        growth = Growth(list(depth), list(angle), list(width), turn, node_radius, to_avoid, known)
        growth.grow(least_depth, part(progress, number / len(angles), (number + 1) / len(angles)))
        branches, crossed = _smoothest(growth, centre, len(xy), node_radius)
        cost = _covered(branches, np.concatenate([xy, apart]), node_radius, obstacles)
        cost += CROSSED * crossed + MOVED * _moved(branches, forks)
        if cost < least:
            best, least = branches, cost
        if least == 0:
            break
    return best


def _polar(away: Floats) -> Fork:
    return float(np.log(max(np.hypot(*away), 1e-9))), float(np.arctan2(away[1], away[0]))


def _smoothest(growth: Growth, hub: Floats, places: int, node_radius: float) -> tuple[list[Branch], bool]:
    """The branches as smooth as they can be without crossing, and whether even the spirals cross."""
    for blend, side_by_side in FORMS:
        branches = _drawn(growth, blend, side_by_side, places, node_radius)
        crossed = _cross([branch.line for branch in branches])
        if not crossed:
            break
    return [replace(branch, line=branch.line + hub) for branch in branches], crossed


# --- which tree is best --------------------------------------------------------------------------------------------


def _covered(branches: list[Branch], places: Floats, radius: float, obstacles: Sequence[shapely.Geometry]) -> float:
    """Cost of the branches that run under a place or over an obstacle."""
    ink = np.array([shapely.buffer(shapely.LineString(each.line), each.width / 2) for each in branches], dtype=object)
    tree = shapely.STRtree(ink)
    place, branch = tree.query(shapely.points(places), predicate="dwithin", distance=radius)
    own = [branches[b].first and branches[b].leaves == (p,) for p, b in zip(place, branch)]
    over = 0
    if len(obstacles):
        over = len(tree.query(np.asarray(list(obstacles), dtype=object), predicate="intersects")[0])
    return COVERED * (len(own) - sum(own)) + ON_OBSTACLE * over


def _moved(branches: list[Branch], former: Mapping[frozenset[int], Floats]) -> float:
    """The share of ``former`` forks that are no longer where they were."""
    if not former:
        return 0.0
    known = frozenset().union(*former)
    outermost = [branch for branch in reversed(branches) if not branch.first]  # last, of those with the same places
    now = {frozenset(branch.leaves) & known: branch.line[0] for branch in outermost}
    stay = [leaves in now and np.hypot(*(now[leaves] - fork)) < 1.0 for leaves, fork in former.items()]
    return 1.0 - float(np.mean(stay))


# --- drawing it --------------------------------------------------------------------------------------------------


def _drawn(tree: Growth, blend: float, side_by_side: bool, places: int, node_radius: float) -> list[Branch]:
    """The branches with the hub at the origin, smoothed by the share ``blend``."""
    depth, angle, width = np.array(tree.depth), np.array(tree.angle), np.array(tree.width)
    towards = np.array(tree.towards)
    edge = float(np.log(node_radius + NODE_GAP))
    to_depth = np.where(towards < 0, np.minimum(edge, depth - 0.05), depth[towards])
    to_angle = np.where(towards < 0, angle, angle[towards])
    turned = (np.mod(to_angle - angle + np.pi, 2 * np.pi) - np.pi) / (to_depth - depth)
    slope = _slopes(turned, towards, width)
    offset = _offsets(towards, width, angle) * side_by_side
    at = np.exp(depth)[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])
    lines = []
    for knot in range(len(depth)):
        goal = towards[knot]
        ends = (slope[knot], 0.0 if goal < 0 else slope[goal])
        begin, end = ((1 - blend) * turned[knot] + blend * each for each in ends)
        line = _curve(depth[knot], to_depth[knot], angle[knot], turned[knot], begin, end, offset[knot])
        line[0] = at[knot]
        if goal >= 0 and offset[knot] == 0:
            line[-1] = at[goal]
        if knot < places:
            line = _without_start(line, node_radius + NODE_GAP)
        lines.append(line)
    joining = np.bincount(towards[towards >= 0], minlength=len(depth))
    branches = []
    for knot in np.flatnonzero((joining != 1) | (np.arange(len(depth)) < places)):
        way, goal = [lines[knot]], towards[knot]
        while goal >= 0 and joining[goal] == 1:  # beside something that the branch goes round
            way.append(lines[goal][1:])
            goal = towards[goal]
        leaves = tuple(sorted(tree.leaves[knot]))
        branches.append(Branch(np.concatenate(way), float(width[knot]), leaves, bool(knot < places), bool(goal < 0)))
    return branches


def _slopes(turned: Floats, towards: np.ndarray, width: Floats) -> Floats:
    """Change of angle per depth at every knot: midway between where it goes and whence its flows come on average."""
    joined = np.flatnonzero(towards >= 0)
    weight = np.bincount(towards[joined], weights=width[joined], minlength=len(turned))
    inward = np.bincount(towards[joined], weights=(width * turned)[joined], minlength=len(turned))
    onward = np.where(towards < 0, 0.0, turned)
    return np.where(weight > 0, (inward / np.maximum(weight, 1e-12) + onward) / 2, turned)


def _offsets(towards: np.ndarray, width: Floats, angle: Floats) -> Floats:
    """How far to the right of its course (px) each branch ends, so that those that join lie side by side."""
    offset = np.zeros(len(width))
    for goal in np.unique(towards[towards >= 0]):
        joining = np.flatnonzero(towards == goal)
        # seen on the way to the hub, larger angles lie to the right; before the fork they differ by their slopes
        joining = joining[np.argsort([signed(angle[each] - angle[goal]) for each in joining])]
        right = np.cumsum(width[joining])
        offset[joining] = right - width[joining] / 2 - right[-1] / 2
    return offset


def _curve(start: float, end: float, angle: float, turned: float, begin: float, finish: float, offset: float) -> Floats:
    """Points from one knot to the next: the angle is a cubic of the depth with the given slopes at both ends."""
    reach = end - start
    share = np.linspace(0, 1, EDGE_POINTS)
    rise = turned * reach
    cubic = share**2 * (3 - 2 * share)
    bend = share * (1 - share) ** 2 * begin * reach - share**2 * (1 - share) * finish * reach
    around, radius = angle + rise * cubic + bend, np.exp(start + reach * share)
    line = np.column_stack([radius * np.cos(around), radius * np.sin(around)])
    if offset == 0:
        return line
    ahead = np.gradient(line, axis=0)
    right = np.column_stack([ahead[:, 1], -ahead[:, 0]]) / np.maximum(np.hypot(*ahead.T), 1e-9)[:, None]
    return line + right * (offset * cubic)[:, None]


def _without_start(line: Floats, length: float) -> Floats:
    path = shapely.LineString(line)
    return shapely.get_coordinates(substring(path, min(length, path.length / 3), path.length))


def _cross(lines: list[Floats]) -> bool:
    """Whether any two of ``lines`` cross elsewhere than where they join."""
    paths = np.array([shapely.LineString(line) for line in lines], dtype=object)
    one, other = shapely.STRtree(paths).query(paths, predicate="crosses")
    return bool((one != other).any())
