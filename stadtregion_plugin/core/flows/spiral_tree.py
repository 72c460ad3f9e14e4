"""A flow map of one hub as a tree: branches join on their way to the hub, never cross, and their widths add up.

Around the hub, places are seen in polar coordinates: the logarithm ``depth`` of the distance and the ``angle``. A
branch may turn from the straight way to the hub by at most the restricting angle, so that from each place it keeps
within two logarithmic spirals. A front shrinks from the farthest place to the hub; where the spirals of two neighbours
on the front meet, they join.

Source: K. Buchin, B. Speckmann & K. Verbeek (2011), "Flow map layout via spiral trees", IEEE Transactions on
Visualization and Computer Graphics 17(12), 2536–2544: the greedy spiral tree. That branches go round places on their
way and the smoothing are this project's own.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.ops import substring

from ..errors import InputError
from ..progress import Progress, report, unobserved
from .layout_curves import NODE_GAP, Floats, head_half_width

ANGLE_DEGREES = 22.0
EDGE_POINTS = 33
STIFFNESS = 0.75  # share of its freedom to turn that a branch with all the flow has lost
ROUND_GAP = 4.0  # px between a branch and a place it goes round
# Smoothing, and whether branches that join end side by side; the last are the spirals themselves, which never cross.
FORMS = ((1.0, True), (0.6, True), (0.3, True), (0.0, True), (0.3, False), (0.0, False))


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
) -> list[Branch]:
    """The branches that lead from ``places`` (n, 2; px) to the ``hub`` (2,), each place with a flow of ``widths`` px.

    At every fork the width is the sum of those that join. Raises ``InputError`` where a place lies on the hub.
    """
    away = np.asarray(places, dtype=float).reshape(-1, 2) - np.asarray(hub, dtype=float)
    distance, width = np.hypot(away[:, 0], away[:, 1]), np.asarray(widths, dtype=float)
    if (distance < 1e-6).any():
        raise InputError("A place of the tree lies on its hub; move it or leave it out.")
    growth = _Growth(
        list(np.log(distance)),
        list(np.arctan2(away[:, 1], away[:, 0])),
        list(width),
        np.tan(np.radians(angle_degrees)),
        node_radius,
    )
    growth.grow(float(np.log(node_radius + NODE_GAP + 3.0 * width.max() + 10.0)), progress)
    for blend, side_by_side in FORMS:
        branches = _drawn(growth, blend, side_by_side, len(width), node_radius)
        if not _cross([branch.line for branch in branches]):
            break
    hub_xy = np.asarray(hub, dtype=float)
    return [Branch(each.line + hub_xy, each.width, each.leaves, each.first, each.last) for each in branches]


# --- growing the tree --------------------------------------------------------------------------------------------


@dataclass
class _Growth:
    """The tree while it grows: for every knot depth, angle, width, and the knot it leads to (-1: the hub).

    The first knots are the places; ``front`` holds the open ones in the order of their angles.
    """

    depth: list[float]
    angle: list[float]
    width: list[float]
    turn: float  # tangent of the restricting angle
    node_radius: float

    def __post_init__(self) -> None:
        self.towards = [-1] * len(self.depth)
        self.front: list[int] = []
        self.total = sum(self.width)

    def turn_of(self, knot: int) -> float:
        """The tangent to which a branch keeps: wide ones run straighter."""
        return self.turn * (1 - STIFFNESS * self.width[knot] / self.total)

    def grow(self, least_depth: float, progress: Progress) -> None:
        """Shrink the front to ``least_depth`` and beyond all places; what is then open leads straight to the hub."""
        waiting = [int(place) for place in np.argsort(self.depth, kind="stable")[::-1]]
        count = len(waiting)
        while waiting or len(self.front) > 1:
            report(progress, 1 - len(waiting) / max(count, 1))
            at, meeting = self._next_meeting()
            if waiting and (meeting < self.depth[waiting[0]] or len(self.front) < 2):
                self._reach(waiting.pop(0))
            elif waiting or meeting > least_depth:
                self._join(at, meeting)
            else:
                return

    def _next_meeting(self) -> tuple[int, float]:
        """Where in the front (it and its next) the spirals of two neighbours meet first, and at which depth."""
        if len(self.front) < 2:
            return 0, -np.inf
        knots = np.array(self.front)
        depth, angle = np.array(self.depth)[knots], np.array(self.angle)[knots]
        after, ahead = np.roll(depth, -1), np.roll(angle, -1)
        apart, turn = np.mod(ahead - angle, 2 * np.pi), np.array([self.turn_of(knot) for knot in self.front])
        other = np.roll(turn, -1)
        meeting = (turn * depth + other * after - apart) / (turn + other)
        meeting = np.minimum(meeting, np.minimum(depth, after))
        at = int(meeting.argmax())
        return at, float(meeting[at])

    def _join(self, at: int, depth: float) -> None:
        one, other = self.front[at], self.front[(at + 1) % len(self.front)]
        knot = self._knot(
            depth, self.angle[one] + self.turn_of(one) * (self.depth[one] - depth), self.width[one] + self.width[other]
        )
        self.towards[one] = self.towards[other] = knot
        self.front[at] = knot
        del self.front[(at + 1) % len(self.front)]
        self._sort()

    def _reach(self, place: int) -> None:
        """The front comes to a place: a branch that could lead through it goes round it."""
        for position, knot in enumerate(self.front):
            room = self.turn_of(knot) * (self.depth[knot] - self.depth[place])
            aside = _signed(self.angle[knot] - self.angle[place])
            if abs(aside) <= room:
                self.front[position] = self._round(knot, place, aside, room)
        self.front.append(place)
        self._sort()

    def _round(self, knot: int, place: int, aside: float, room: float) -> int:
        """A knot beside ``place`` for the branch at ``knot``, on the side it comes from unless that is out of reach."""
        wide = self.node_radius + ROUND_GAP + float(head_half_width(np.array(self.width[place]))) + self.width[knot] / 2
        needed = wide / np.exp(self.depth[place])
        side = 1.0 if aside >= 0 else -1.0
        reach = [min(needed, room + side_ * aside) for side_ in (side, -side)]
        if reach[0] < needed and reach[1] > reach[0]:
            side, reach = -side, reach[::-1]
        angle = self.angle[place] + side * max(reach[0], abs(aside) if side * aside > 0 else 0.0)
        beside = self._knot(self.depth[place], angle, self.width[knot])
        self.towards[knot] = beside
        return beside

    def _knot(self, depth: float, angle: float, width: float) -> int:
        self.depth.append(depth)
        self.angle.append(angle)
        self.width.append(width)
        self.towards.append(-1)
        return len(self.depth) - 1

    def _sort(self) -> None:
        self.front.sort(key=lambda knot: _signed(self.angle[knot]))


def _signed(angle: float) -> float:
    return float((angle + np.pi) % (2 * np.pi) - np.pi)


# --- drawing it --------------------------------------------------------------------------------------------------


def _drawn(tree: _Growth, blend: float, side_by_side: bool, places: int, node_radius: float) -> list[Branch]:
    """The branches with the hub at the origin, smoothed by the share ``blend``."""
    depth, angle, width = np.array(tree.depth), np.array(tree.angle), np.array(tree.width)
    towards = np.array(tree.towards)
    edge = float(np.log(node_radius + NODE_GAP))
    to_depth = np.where(towards < 0, np.minimum(edge, depth - 0.05), depth[towards])
    to_angle = np.where(towards < 0, angle, angle[towards])
    turned = (np.mod(to_angle - angle + np.pi, 2 * np.pi) - np.pi) / (to_depth - depth)
    slope = _slopes(turned, towards, width)
    leaves = _leaves(towards, places)
    offset = _offsets(towards, width, angle) * side_by_side
    at = np.exp(depth)[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])
    branches = []
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
        branches.append(Branch(line, float(width[knot]), leaves[knot], knot < places, bool(goal < 0)))
    return branches


def _slopes(turned: Floats, towards: np.ndarray, width: Floats) -> Floats:
    """Change of angle per depth at every knot: midway between where it goes and whence its flows come on average."""
    joined = np.flatnonzero(towards >= 0)
    weight = np.bincount(towards[joined], weights=width[joined], minlength=len(turned))
    inward = np.bincount(towards[joined], weights=(width * turned)[joined], minlength=len(turned))
    onward = np.where(towards < 0, 0.0, turned)
    return np.where(weight > 0, (inward / np.maximum(weight, 1e-12) + onward) / 2, turned)


def _leaves(towards: np.ndarray, places: int) -> list[tuple[int, ...]]:
    """The places behind every knot."""
    behind: list[list[int]] = [[] for _ in towards]
    for place in range(places):
        knot = place
        while knot >= 0:
            behind[knot].append(place)
            knot = int(towards[knot])
    return [tuple(each) for each in behind]


def _offsets(towards: np.ndarray, width: Floats, angle: Floats) -> Floats:
    """How far to the right of its course (px) each branch ends, so that those that join lie side by side."""
    offset = np.zeros(len(width))
    for goal in np.unique(towards[towards >= 0]):
        joining = np.flatnonzero(towards == goal)
        # seen on the way to the hub, larger angles lie to the right; before the fork they differ by their slopes
        joining = joining[np.argsort([_signed(angle[each] - angle[goal]) for each in joining])]
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
