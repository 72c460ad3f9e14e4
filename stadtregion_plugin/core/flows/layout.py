"""Drawing flows as curved arrows that can be told apart: the layout of a flow map.

The method in steps: flows between the same two nodes share a corridor in which each has its lane; every corridor may
take one of a set of forms, symmetric curves more or less bowed to either side; the forms are chosen together so that
crossings, overlaps, arrowheads on other flows and flows under nodes cost least, while bows cost too; then the forms are
refined around those chosen, with a little skew allowed.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..errors import InputError
from ..progress import Progress, part, report, unobserved
from .layout_costs import DEFAULT_WEIGHTS, Weights, hopeful, single_costs
from .layout_curves import LEAST_RADIUS, NODE_GAP, Corridors, Curves, Floats, Ints, centrelines, corridors, curves
from .layout_kept import MOST_BOW, MOST_SKEW, former_forms, ink_of, unless_moved
from .layout_pairs import PairCosts
from .layout_search import Search

MIN_WIDTH_PX, MAX_WIDTH_PX = 1.0, 14.0
NODE_RADIUS_PX = 6.0
TIME_LIMIT_S = 4.5

COARSE_BOWS = np.array([0, 0.09, -0.09, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4, 0.54, -0.54, 0.72, -0.72])
WAYS_OUT = (np.linspace(-MOST_BOW, MOST_BOW, 41), np.linspace(-MOST_SKEW, MOST_SKEW, 5))
FEW_FORMS = 5  # free of nodes; a corridor with fewer of them is offered bows and skews of WAYS_OUT
FINER = ((0.05, 0.10), (0.025, 0.06))  # steps of bow and skew of the two refinements
SKEWED_FROM = 0.1  # bow; flatter curves stay symmetric
STEPS_PER_CORRIDOR = 100  # of annealing; a budget, so that no clock decides
TEMPERATURE = 6.0  # at which annealing begins, in units of cost (a crossing costs 4)
SAME_PLACE, SAME_PX = 1e-6, 1e-3  # of the extent, and px; nodes nearer than the larger are at the same place
MOST_MEAN_DETOUR = 1.055
DETOUR_WEIGHT, DETOUR_ROUNDS = 5.0, 20
LOOP_SIZE = 1.6  # radius of a loop at a node, per radius of the node

Flow = tuple[int, int, float]


def proportional_widths(values, min_width_px: float = MIN_WIDTH_PX, max_width_px: float = MAX_WIDTH_PX) -> Floats:
    """Widths (px) in proportion to ``values``; the largest is ``max_width_px`` wide, none thinner than the least."""
    values = np.asarray(values, dtype=float)
    return np.maximum(min_width_px, max_width_px * values / values.max()) if len(values) else np.zeros(0)


def layout_flow_map(
    nodes,
    flows: Sequence[Flow],
    widths=None,
    node_radius=NODE_RADIUS_PX,
    time_limit_s: float | None = TIME_LIMIT_S,
    *,
    obstacles: Iterable[shapely.Geometry] = (),
    previous: Mapping[tuple[int, int], Floats] | None = None,
    former: Sequence[Floats | None] | None = None,
    fixed: Sequence[Floats | None] | None = None,
    seed: int = 0,
    weights: Weights = DEFAULT_WEIGHTS,
    progress: Progress = unobserved,
) -> list[Floats]:
    """One centreline per flow, from the centre of its origin to that of its destination.

    ``nodes`` (n, 2) in px of the map (any origin; y upwards puts lanes on the right of their direction);
    ``flows`` (from, to, value) with places in ``nodes`` and positive values; ``widths`` px per flow, by default in
    proportion to the values from 1 to 14 px; ``node_radius`` px, one or one per node; ``obstacles`` geometries in px
    that flows should avoid; ``previous`` centrelines by (from, to), such as those of another scenario, or ``former``
    ones flow by flow, which stay as they are unless they do harm; ``fixed`` centrelines flow by flow, such as those
    drawn by hand, which stay whatever they do, the others being laid out around them. Returns arrays (k, 2), k ≥ 3
    (of fixed ones k ≥ 2). A flow from a node to itself, or between two nodes at the same place, is a small loop.

    The same input gives the same layout unless the ``time_limit_s`` (None: no limit) ends the search early; the best
    layout found by then is returned. Raises ``InputError`` for input that cannot be drawn.

    Source: see ``layout_curves``, ``layout_costs`` and ``layout_search``.
    """
    places, origin, destination, values = _checked_flows(nodes, flows)
    width = _checked_widths(proportional_widths(values) if widths is None else widths, len(values))
    radius = _checked_radius(node_radius, len(places))
    if len(values) == 0:
        return []
    deadline = time.monotonic() + (np.inf if time_limit_s is None else time_limit_s)
    joined = places[np.concatenate([origin, destination])]
    middle = (joined.min(axis=0) + joined.max(axis=0)) / 2  # curves are compared in single precision, so near zero
    places = places - middle
    pairs = list(zip(map(int, origin), map(int, destination)))
    before = _moved(former if former is not None else [(previous or {}).get(pair) for pair in pairs], middle)
    by_hand = _moved([None] * len(values) if fixed is None else fixed, middle)

    lines: list[Floats] = [np.zeros((0, 2)) if line is None else line for line in by_hand]
    same = max(SAME_PLACE * float(np.ptp(joined, axis=0).max()), SAME_PX)
    apart = np.hypot(*(places[destination] - places[origin]).T) > same
    is_free = np.array([line is None for line in by_hand])
    drawn, loops = np.flatnonzero(apart & is_free), np.flatnonzero(~apart & is_free)
    if len(drawn):
        net = corridors(places, origin[drawn], destination[drawn], width[drawn], radius)
        bows = former_forms(net, [before[flow] for flow in drawn])
        shifted = [shapely.transform(obstacle, lambda xy: xy - middle) for obstacle in obstacles]
        shifted += [ink_of(line, width[flow], radius.max()) for flow, line in enumerate(by_hand) if line is not None]
        task = _Task(net, bows, tuple(shifted), deadline, np.random.default_rng(seed))
        bow, skew = _choose_forms(task, weights, progress)
        for flow, line in zip(drawn, centrelines(net, bow, skew)):
            lines[flow] = unless_moved(line, before[flow])
    _add_loops(lines, loops, places, origin, destination, width, radius)
    report(progress, 1.0)
    return [line + middle for line in lines]


def _moved(lines: Sequence[Floats | None], middle: Floats) -> list[Floats | None]:
    return [None if line is None else np.asarray(line, dtype=float) - middle for line in lines]


# --- input -------------------------------------------------------------------------------------------------------


def _checked_flows(nodes, flows: Sequence[Flow]) -> tuple[Floats, Ints, Ints, Floats]:
    places = np.asarray(nodes, dtype=float)
    if places.size == 0:
        places = places.reshape(0, 2)
    if places.ndim != 2 or places.shape[1] != 2 or not np.isfinite(places).all():
        raise InputError("The nodes of a flow map need two finite coordinates each, x and y.")
    try:
        table = np.array([tuple(flow) for flow in flows], dtype=float).reshape(-1, 3)
    except (TypeError, ValueError) as error:
        raise InputError("Each flow of a flow map needs three numbers: from node, to node and value.") from error
    joined = table[:, :2]
    stray = np.flatnonzero(~((joined >= 0) & (joined < len(places)) & (joined == np.floor(joined))).all(axis=1))
    if len(stray):
        raise InputError(
            "Flow {flow} joins nodes {origin} and {destination}, but there are only the nodes 0 to {last}.",
            flow=int(stray[0]),
            origin=joined[stray[0], 0],
            destination=joined[stray[0], 1],
            last=len(places) - 1,
        )
    values = table[:, 2]
    odd = np.flatnonzero(~(np.isfinite(values) & (values > 0)))
    if len(odd):
        raise InputError(
            "Flow {flow} has the value {value}; a flow map draws positive numbers only, so leave such flows out.",
            flow=int(odd[0]),
            value=values[odd[0]],
        )
    return places, joined[:, 0].astype(int), joined[:, 1].astype(int), values


def _checked_widths(widths, count: int) -> Floats:
    width = np.asarray(widths, dtype=float).reshape(-1)
    if len(width) != count or not (np.isfinite(width) & (width > 0)).all():
        raise InputError(
            "A flow map of {count} flows needs {count} positive widths in px, one for each flow.", count=count
        )
    return width


def _checked_radius(node_radius, count: int) -> Floats:
    radius = np.asarray(node_radius, dtype=float).reshape(-1)
    if len(radius) not in (1, count) or not (np.isfinite(radius) & (radius >= 0)).all():
        raise InputError("The node radius must be one number of px, or one for each of the {count} nodes.", count=count)
    return np.broadcast_to(radius, count).copy()


# --- choosing the forms ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Task:
    """What stays the same while forms are chosen; ``former`` bows and skews are NaN for corridors that had none."""

    net: Corridors
    former: tuple[Floats, Floats] | None
    obstacles: tuple[shapely.Geometry, ...]
    deadline: float
    generator: np.random.Generator

    def single_costs(self, drawn: Curves, bow: Floats, skew: Floats, weights: Weights) -> Floats:
        return single_costs(self.net, drawn, bow, skew, weights, self.obstacles, self.former)

    def start(self, bow: Floats, skew: Floats, weights: Weights) -> tuple[Search, Curves]:
        """A search among the forms given, with nothing drawn yet."""
        drawn = curves(self.net, bow, skew)
        single = self.single_costs(drawn, bow, skew, weights)
        return Search(single, PairCosts(self.net, drawn, weights, single), self.deadline, self.generator), drawn


def _choose_forms(task: _Task, weights: Weights, progress: Progress) -> tuple[Floats, Floats]:
    """Bow and skew (corridors,) of every axis."""
    every = np.arange(task.net.count)
    bow, skew = _coarse_forms(task, weights)
    search, drawn = task.start(bow, skew, weights)
    _first_layout(search, task, part(progress, 0.0, 0.2))
    search.anneal(STEPS_PER_CORRIDOR * task.net.count, TEMPERATURE, part(progress, 0.2, 0.6))
    search.descend(part(progress, 0.6, 0.65))
    weights = _hold_detour(search, drawn, task.net, weights, part(progress, 0.65, 0.65))

    for stage, steps in enumerate(FINER):
        if search.late:
            break
        begin = 0.65 + 0.17 * stage
        bow, skew = _forms_around(bow[every, search.chosen], skew[every, search.chosen], *steps)
        search, drawn = task.start(bow, skew, weights)
        search.keep_first(part(progress, begin, begin + 0.1))
        search.descend(part(progress, begin + 0.1, begin + 0.17))
        weights = _hold_detour(search, drawn, task.net, weights, part(progress, begin + 0.17, begin + 0.17))
    return bow[every, search.chosen], skew[every, search.chosen]


def _first_layout(search: Search, task: _Task, progress: Progress) -> None:
    """Corridors known from a previous map as they were, then the others, widest first, as suits best."""
    kept = np.zeros(task.net.count, dtype=bool) if task.former is None else ~np.isnan(task.former[0])
    for corridor in np.flatnonzero(kept):
        search.draw(int(corridor), 0)
    order = np.argsort(-np.bincount(task.net.of_flow, weights=task.net.width), kind="stable")
    search.insert(order[~kept[order]], progress)


def _coarse_forms(task: _Task, weights: Weights) -> tuple[Floats, Floats]:
    """Symmetric forms of every corridor, first that of the previous map; hard-pressed corridors get others besides.

    A corridor is hard-pressed if most of its forms run under nodes. Those give way to the best of ``WAYS_OUT``; the
    first form is never replaced.
    """
    net = task.net
    bow = np.tile(COARSE_BOWS, (net.count, 1))
    if task.former is not None:
        bow = np.column_stack([np.nan_to_num(task.former[0]), bow])
    skew = np.zeros_like(bow)
    if task.former is not None:
        skew[:, 0] = np.nan_to_num(task.former[1])
    single = task.single_costs(curves(net, bow, skew), bow, skew, weights)
    free = (single < weights.node) & hopeful(single)
    tight = np.flatnonzero(free.sum(axis=1) <= FEW_FORMS)
    if len(tight) == 0:
        return bow, skew
    pressed = net.only(tight)
    more_bow, more_skew = (np.tile(values.reshape(-1), (len(tight), 1)) for values in np.meshgrid(*WAYS_OUT))
    cost = single_costs(pressed, curves(pressed, more_bow, more_skew), more_bow, more_skew, weights, task.obstacles)
    best = np.argsort(cost, axis=1, kind="stable")
    for place, corridor in enumerate(tight):
        slots = np.flatnonzero(~free[corridor, 1:]) + 1
        bow[corridor, slots] = more_bow[place, best[place, : len(slots)]]
        skew[corridor, slots] = more_skew[place, best[place, : len(slots)]]
    return bow, skew


def _forms_around(bow: Floats, skew: Floats, bow_step: float, skew_step: float) -> tuple[Floats, Floats]:
    """Forms (corridors, 13) near those chosen: the chosen one first, the straight and the mirrored one last."""
    steps = [(0, 0), (1, 0), (-1, 0), (0.5, 0), (-0.5, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1)]
    bows = [bow + bow_step * step for step, _ in steps] + [0 * bow, -bow]
    skews = [skew + skew_step * step for _, step in steps] + [0 * skew, skew]
    near_bow = np.clip(np.column_stack(bows), -MOST_BOW, MOST_BOW)
    near_skew = np.where(np.abs(near_bow) < SKEWED_FROM, 0, np.clip(np.column_stack(skews), -MOST_SKEW, MOST_SKEW))
    near_bow[:, 0], near_skew[:, 0] = bow, skew  # as they are, so that what was kept stays the same
    return near_bow, near_skew


def _hold_detour(search: Search, drawn: Curves, net: Corridors, weights: Weights, progress: Progress) -> Weights:
    """Raise the cost of detours until their mean keeps to the limit; returns the weights with the cost needed."""
    every = np.arange(net.flows)
    detour = drawn.detour.reshape(net.flows, drawn.forms).astype(float)
    for _ in range(DETOUR_ROUNDS):
        if detour[every, search.chosen[net.of_flow]].mean() <= MOST_MEAN_DETOUR or search.late:
            break
        more = DETOUR_WEIGHT + weights.detour / 4
        dearer = np.zeros(search.single.shape)
        np.add.at(dearer, net.of_flow, more * (detour - 1))
        search.make_dearer(dearer)
        search.descend(progress)
        weights = replace(weights, detour=weights.detour + more)
    return weights


# --- loops -------------------------------------------------------------------------------------------------------


def _add_loops(
    lines: list[Floats], loops: Ints, places: Floats, origin: Ints, destination: Ints, width: Floats, radius: Floats
) -> None:
    """Draw flows that end where they begin as circles through the node, where there is most room around it."""
    taken: dict[int, list[float]] = {}
    for flow in loops:
        node = int(origin[flow])
        if node not in taken:
            ends = [line[[0, 1]] for other, line in enumerate(lines) if len(line) and origin[other] == node]
            ends += [line[[-1, -2]] for other, line in enumerate(lines) if len(line) and destination[other] == node]
            taken[node] = [float(np.arctan2(*(leg[1] - leg[0])[::-1])) for leg in ends]
        bearing = _middle_of_widest_gap(taken[node])
        taken[node] += [bearing - 0.5, bearing + 0.5]
        size = max(LOOP_SIZE * (radius[node] + NODE_GAP), 1.3 * max(width[flow], LEAST_RADIUS))
        turn = bearing + np.pi + np.linspace(0, 2 * np.pi, 49)
        centre = places[node] + size * np.array([np.cos(bearing), np.sin(bearing)])
        line = centre + size * np.column_stack([np.cos(turn), np.sin(turn)])
        line[0], line[-1] = places[node], places[destination[flow]]
        lines[flow] = line


def _middle_of_widest_gap(bearings: list[float]) -> float:
    """The direction (radians) farthest from all ``bearings``; upwards if there are none."""
    if not bearings:
        return np.pi / 2
    around = np.sort(np.mod(bearings, 2 * np.pi))
    gaps = np.diff(np.append(around, around[0] + 2 * np.pi))
    widest = int(gaps.argmax())
    return float(around[widest] + gaps[widest] / 2)
