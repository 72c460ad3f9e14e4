"""How a tree of flows grows towards its hub: where branches join, and how they go round what lies on their way.

Around the hub, places are seen in polar coordinates: the logarithm ``depth`` of the distance and the ``angle``. A
branch may turn from the straight way to the hub by at most the restricting angle, so that from each place it keeps
within two logarithmic spirals. A front shrinks from the farthest place to the hub; where the spirals of two neighbours
on the front meet, they join.

Source: K. Buchin, B. Speckmann & K. Verbeek (2011), "Flow map layout via spiral trees", IEEE Transactions on
Visualization and Computer Graphics 17(12), 2536–2544: the greedy spiral tree. That branches go round places and
obstacles on their way and keep to the forks of an earlier tree is this project's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..progress import Progress, report
from .layout_curves import Floats, head_half_width

STIFFNESS = 0.75  # share of its freedom to turn that a branch with all the flow has lost
ROUND_GAP = 4.0  # px between a branch and what it goes round
LEAST_BRANCH = 2.0  # px between two forks
MOST_ASIDE = 2.0  # radians around the hub: what is wider cannot be gone round
SHAPE_STEP_PX = 5.0
DEFERRED = 0.2  # of depth that branches wait to join that did not on the earlier tree
SLACK = 0.1  # of depth that a fork of the earlier tree may lie outside the spirals

Fork = tuple[float, float]  # depth and angle


@dataclass(frozen=True)
class Hurdle:
    """What has no flow of its own and is to be gone round: from depth ``far`` to ``near``, ``half`` radians to both
    sides of ``angle``."""

    far: float
    near: float
    angle: float
    half: float


def hurdles(hub: Floats, others: Floats, radius: float, obstacles: Iterable[shapely.Geometry]) -> list[Hurdle]:
    """Hurdles of ``others`` (n, 2), places of ``radius`` px, and of ``obstacles``, both in px; around the ``hub`` none.

    Obstacles that enclose the hub or lie before most of its sides cannot be gone round and are left out.
    """
    away = np.asarray(others, dtype=float).reshape(-1, 2) - hub
    distance, bearing = np.hypot(away[:, 0], away[:, 1]), np.arctan2(away[:, 1], away[:, 0])
    found = [
        Hurdle(float(np.log(far)), float(np.log(far)), float(angle), float(radius / far))
        for far, angle in zip(distance, bearing)
        if far > radius
    ]
    for shape in obstacles:
        nearest = float(shapely.distance(shape, shapely.Point(hub)))
        xy = shapely.get_coordinates(shapely.segmentize(shape, SHAPE_STEP_PX)) - hub
        angle, half = _sector(np.arctan2(xy[:, 1], xy[:, 0]))
        if nearest > radius and 2 * half <= MOST_ASIDE:
            farthest = float(np.hypot(xy[:, 0], xy[:, 1]).max())
            found.append(Hurdle(float(np.log(farthest)), float(np.log(nearest)), angle, half))
    return found


def _sector(bearing: Floats) -> tuple[float, float]:
    """Middle and half of the smallest sector that holds all bearings."""
    around = np.sort(np.mod(bearing, 2 * np.pi))
    gaps = np.diff(np.append(around, around[0] + 2 * np.pi))
    widest = int(gaps.argmax())
    half = float(2 * np.pi - gaps[widest]) / 2
    return signed(float(around[(widest + 1) % len(around)]) + half), half


@dataclass
class Growth:
    """The tree while it grows: for every knot depth, angle, width, its leaves, and the knot it leads to (-1: the hub).

    The first knots are the places; ``front`` holds the open ones in the order of their angles. ``former`` are the forks
    of an earlier tree by the places behind them.
    """

    depth: list[float]
    angle: list[float]
    width: list[float]
    turn: float  # tangent of the restricting angle
    node_radius: float
    hurdles: list[Hurdle] = field(default_factory=list)
    former: Mapping[frozenset[int], Fork] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.towards = [-1] * len(self.depth)
        self.joins_from = [self._past(depth) for depth in self.depth]
        self.leaves = [frozenset([place]) for place in range(len(self.depth))]
        self.front: list[int] = []
        self.total = sum(self.width)
        self.known = frozenset().union(*self.former)
        self._wishes: dict[tuple[int, int], Fork | float | None] = {}

    def _past(self, depth: float, way: float | None = None) -> float:
        """The depth ``way`` px (None: past a place) nearer to the hub than ``depth``, from where a branch may join."""
        distance = np.exp(depth)
        way = self.node_radius + ROUND_GAP if way is None else way
        return float(np.log(max(distance - way, distance / 2)))

    def turn_of(self, knot: int) -> float:
        """The tangent to which a branch keeps: wide ones run straighter."""
        return self.turn * (1 - STIFFNESS * self.width[knot] / self.total)

    def grow(self, least_depth: float, progress: Progress) -> None:
        """Shrink the front to ``least_depth`` and beyond all places; what is then open leads straight to the hub."""
        waiting: list[tuple[float, int | Hurdle]] = [(depth, place) for place, depth in enumerate(self.depth)]
        for hurdle in self.hurdles:
            waiting += [(depth, hurdle) for depth in {hurdle.far, hurdle.near}]
        waiting.sort(key=lambda event: -event[0])
        count = len(waiting)
        while waiting or len(self.front) > 1:
            report(progress, 1 - len(waiting) / max(count, 1))
            at, meeting = self._next_meeting()
            if waiting and (meeting < waiting[0][0] or len(self.front) < 2):
                depth, met = waiting.pop(0)
                if isinstance(met, Hurdle):
                    self._pass(depth, met.angle, met.half * np.exp(depth) + ROUND_GAP)
                else:
                    self._reach(met)
            elif waiting or meeting > least_depth:
                self._join(at, meeting)
            else:
                return

    # --- joining -------------------------------------------------------------------------------------------------

    def _next_meeting(self) -> tuple[int, float]:
        """Where in the front (it and its next) two neighbours join first, and at which depth."""
        if len(self.front) < 2:
            return 0, -np.inf
        knots = np.array(self.front)
        depth, angle = np.array(self.depth)[knots], np.array(self.angle)[knots]
        after, ahead = np.roll(depth, -1), np.roll(angle, -1)
        apart, turn = np.mod(ahead - angle, 2 * np.pi), np.array([self.turn_of(knot) for knot in self.front])
        other = np.roll(turn, -1)
        begin = np.array(self.joins_from)[knots]
        meeting = (turn * depth + other * after - apart) / (turn + other)
        meeting = np.minimum(meeting, np.minimum(begin, np.roll(begin, -1)))
        for hurdle in self.hurdles:  # nothing joins on top of it
            blocked = (np.mod(hurdle.angle - angle, 2 * np.pi) < apart) & (meeting < hurdle.far)
            meeting[blocked] = np.minimum(meeting[blocked], hurdle.near)
        if self.known:
            meeting = np.array([self._wished(place, depth) for place, depth in enumerate(meeting)])
        at = int(meeting.argmax())
        return at, float(meeting[at])

    def _wished(self, at: int, meeting: float) -> float:
        """The depth at which a place of the front joins its next, as near to the earlier tree as can be."""
        wish = self._wish(at)
        if wish is None:
            return meeting
        if isinstance(wish, float):
            return meeting - wish
        bound = min(self.joins_from[self.front[at]], self.joins_from[self.front[(at + 1) % len(self.front)]])
        return wish[0] if wish[0] <= min(meeting + SLACK, bound) else meeting

    def _wish(self, at: int) -> Fork | float | None:
        """The fork at which the branches joined before, how long to wait if they did not, None if one is new."""
        pair = self.front[at], self.front[(at + 1) % len(self.front)]
        if pair not in self._wishes:
            one, other = (self.leaves[knot] & self.known for knot in pair)
            self._wishes[pair] = self.former.get(one | other, DEFERRED) if one and other else None
        return self._wishes[pair]

    def _join(self, at: int, depth: float) -> None:
        one, other = self.front[at], self.front[(at + 1) % len(self.front)]
        apart = (self.angle[other] - self.angle[one]) % (2 * np.pi)
        ways = [self.turn_of(knot) * max(self.depth[knot] - depth, 1e-9) for knot in (one, other)]
        angle = self.angle[one] + apart * ways[0] / sum(ways)
        wish = self._wish(at)
        if isinstance(wish, tuple) and wish[0] == depth and (wish[1] - self.angle[one]) % (2 * np.pi) < apart:
            angle = wish[1]
        knot = self._knot(depth, angle, self.width[one] + self.width[other], self.leaves[one] | self.leaves[other])
        self.towards[one] = self.towards[other] = knot
        self.front[at] = knot
        del self.front[(at + 1) % len(self.front)]
        self._sort()

    # --- going round ---------------------------------------------------------------------------------------------

    def _reach(self, place: int) -> None:
        """The front comes to a place, which joins it."""
        wide = self.node_radius + ROUND_GAP + float(head_half_width(np.array(self.width[place])))
        self._pass(self.depth[place], self.angle[place], wide)
        self.front.append(place)
        self._sort()

    def _pass(self, depth: float, angle: float, wide: float) -> None:
        """The front comes to something ``wide`` px to both sides: a branch that could lead through it goes round."""
        for position, knot in enumerate(self.front):
            room = self.turn_of(knot) * (self.depth[knot] - depth)
            aside = signed(self.angle[knot] - angle)
            needed = (wide + self.width[knot] / 2) / np.exp(depth)
            if abs(aside) <= max(room, needed) and self.depth[knot] > depth:
                self.front[position] = self._beside(knot, depth, angle, needed, aside, room)
        self._sort()

    def _beside(self, knot: int, depth: float, angle: float, needed: float, aside: float, room: float) -> int:
        """A knot that much beside ``angle`` for a branch, on the side it comes from unless that is out of reach."""
        side = 1.0 if aside >= 0 else -1.0
        reach = [min(needed, room + side_ * aside) for side_ in (side, -side)]
        if reach[0] < needed and reach[1] > reach[0]:
            side, reach = -side, reach[::-1]
        away = max(reach[0], abs(aside) if side * aside > 0 else 0.0)
        beside = self._knot(depth, angle + side * away, self.width[knot], self.leaves[knot])
        self.joins_from[beside] = self._past(depth)
        self.towards[knot] = beside
        return beside

    def _knot(self, depth: float, angle: float, width: float, leaves: frozenset[int]) -> int:
        self.depth.append(depth)
        self.angle.append(angle)
        self.width.append(width)
        self.leaves.append(leaves)
        self.joins_from.append(self._past(depth, LEAST_BRANCH))
        self.towards.append(-1)
        return len(self.depth) - 1

    def _sort(self) -> None:
        self.front.sort(key=lambda knot: signed(self.angle[knot]))


def signed(angle: float) -> float:
    """The angle between -π and π."""
    return float((angle + np.pi) % (2 * np.pi) - np.pi)
