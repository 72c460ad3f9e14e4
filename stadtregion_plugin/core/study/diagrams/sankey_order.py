"""In which column, and in which place of it, the nodes of a flow diagram stand when flows may run in circles.

Source: Eades, Lin and Smyth 1993 (order), Gansner et al. 1993 (columns), Sugiyama et al. 1981 (places in a column).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.optimize import linprog

SWEEPS = 24


@dataclass(frozen=True)
class Grid:
    """Items in columns, and the segments between neighbouring columns.

    The first ``node_count`` items are the nodes; the others are the passing places of bands that run past a column.
    ``chains`` holds, for each link, the items it runs through from left to right, and nothing for a link that returns.
    ``segments`` are (left item, right item, link). ``places`` holds each column's items from top to bottom.
    """

    node_count: int
    column: tuple[int, ...]
    chains: tuple[tuple[int, ...], ...]
    segments: tuple[tuple[int, int, int], ...]
    places: tuple[tuple[int, ...], ...]


def arrange(
    node_count: int, ends: Sequence[tuple[int, int]], values: np.ndarray, onward: np.ndarray | None = None
) -> Grid:
    """Put the nodes of the links ``ends`` (pairs of node numbers) with ``values`` into columns, and those in order.

    ``onward`` is what each link counts against running back (default: its value).
    """
    ranks = least_backward_order(node_count, ends, values if onward is None else onward)
    forward = [ranks[start] < ranks[end] for start, end in ends]
    column = columns(node_count, ends, forward, values)
    chains: list[tuple[int, ...]] = []
    for (start, end), ahead in zip(ends, forward):
        chain = [start]
        for passed in range(column[start] + 1, column[end]) if ahead else ():
            chain.append(len(column))
            column.append(passed)
        chains.append((*chain, end) if ahead else ())
    segments = tuple((left, right, link) for link, chain in enumerate(chains) for left, right in pairwise(chain))
    return Grid(node_count, tuple(column), tuple(chains), segments, _places(column, segments, values))


def least_backward_order(count: int, ends: Sequence[tuple[int, int]], values: np.ndarray) -> list[int]:
    """The rank of each of ``count`` nodes in an order with little value against it (a heuristic; exact is NP-hard)."""
    weight = np.zeros((count, count))
    for (start, end), value in zip(ends, values):
        if start != end:
            weight[start, end] += value
    sequence = _improved(_greedy_sequence(weight), weight)
    ranks = [0] * count
    for rank, node in enumerate(sequence):
        ranks[node] = rank
    return ranks


def _greedy_sequence(weight: np.ndarray) -> list[int]:
    left: list[int] = []
    right: list[int] = []
    remaining = list(range(len(weight)))
    while remaining:
        inside = weight[np.ix_(remaining, remaining)]
        given, taken = inside.sum(axis=1), inside.sum(axis=0)
        if (given == 0).any():
            right.insert(0, remaining.pop(int(np.flatnonzero(given == 0)[-1])))
        elif (taken == 0).any():
            left.append(remaining.pop(int(np.flatnonzero(taken == 0)[0])))
        else:
            left.append(remaining.pop(int(np.argmax(given - taken))))
    return left + right


def _improved(sequence: list[int], weight: np.ndarray) -> list[int]:
    """Move one node at a time to its best place, until none gains."""
    for _ in range(len(sequence)):
        moved = False
        for node in list(sequence):
            place = sequence.index(node)
            others = [other for other in sequence if other != node]
            # Backward value when the node stands before the k-th of the others.
            cost = np.concatenate([[0.0], np.cumsum(weight[node, others])])
            cost += weight[others, node].sum() - np.concatenate([[0.0], np.cumsum(weight[others, node])])
            best = int(np.argmin(cost))
            if cost[best] < cost[place] - 1e-9 * weight.sum():
                sequence = [*others[:best], node, *others[best:]]
                moved = True
        if not moved:
            break
    return sequence


def columns(count: int, ends: Sequence[tuple[int, int]], forward: Sequence[bool], values: np.ndarray) -> list[int]:
    """The column of each node: every ``forward`` link runs to the right, and all links are as short as can be."""
    cost = np.zeros(count)
    rows, limits = [], []
    for (start, end), ahead, value in zip(ends, forward, values / values.sum() + 1e-3):
        if start == end:
            continue
        first, last = (start, end) if ahead else (end, start)
        cost[last] += value
        cost[first] -= value
        row = np.zeros(count)
        row[first], row[last] = 1, -1
        rows.append(row)
        limits.append(-1 if ahead else 0)
    if not rows:
        return [0] * count
    # Differences of unknowns only: the optimum at a vertex is whole.
    found = linprog(cost, A_ub=np.array(rows), b_ub=limits, bounds=[(0, count)] * count, method="highs-ds").x
    return [int(level) for level in np.unique(np.round(found), return_inverse=True)[1].reshape(-1)]


def _places(column: Sequence[int], segments: Sequence[tuple[int, int, int]], values: np.ndarray):
    """Each column's items in an order with few crossings: barycentre sweeps, then swaps of neighbours."""
    places: list[list[int]] = [[] for _ in range(max(column) + 1)]
    for item, its_column in enumerate(column):
        places[its_column].append(item)
    weight = np.sqrt(values)
    best, least = [list(items) for items in places], crossings(places, column, segments, weight)
    for sweep in range(SWEEPS):
        _sweep(places, segments, weight, rightward=sweep % 2 == 0)
        cost = crossings(places, column, segments, weight)
        if cost < least:
            best, least = [list(items) for items in places], cost
    return tuple(tuple(items) for items in _swapped(best, column, segments, weight))


def _sweep(places: list[list[int]], segments, weight: np.ndarray, rightward: bool) -> None:
    """Sort each column by the mean relative place of its neighbours in the column before (or after) it."""
    neighbours: dict[int, list[tuple[int, float]]] = {}
    for left, right, link in segments:
        item, other = (right, left) if rightward else (left, right)
        neighbours.setdefault(item, []).append((other, weight[link]))
    for number in range(len(places)) if rightward else reversed(range(len(places))):
        place = {item: (rank + 0.5) / len(items) for items in places for rank, item in enumerate(items)}
        mean = {
            item: np.average([place[other] for other, _ in near], weights=[share for _, share in near])
            for item, near in neighbours.items()
            if item in places[number]
        }
        keys = place | mean
        places[number].sort(key=keys.__getitem__)


def _swapped(places: list[list[int]], column, segments, weight: np.ndarray) -> list[list[int]]:
    """Swap neighbours in a column while that lowers the crossings."""
    least = crossings(places, column, segments, weight)
    for _ in range(SWEEPS):
        before = least
        for items in places:
            for upper in range(len(items) - 1):
                items[upper], items[upper + 1] = items[upper + 1], items[upper]
                cost = crossings(places, column, segments, weight)
                if cost < least - 1e-9:
                    least = cost
                else:
                    items[upper], items[upper + 1] = items[upper + 1], items[upper]
        if least == before:
            break
    return places


def crossings(places, column: Sequence[int], segments: Sequence[tuple[int, int, int]], weight: np.ndarray) -> float:
    """Sum over all crossings of segments of the product of their two weights."""
    if not segments:
        return 0.0
    place = np.zeros(len(column))
    for items in places:
        place[list(items)] = np.arange(len(items))
    left, right, link = np.array(segments).T
    gutter = np.asarray(column)[left]
    above_left = np.sign(place[left][:, None] - place[left][None, :])
    above_right = np.sign(place[right][:, None] - place[right][None, :])
    crossed = (gutter[:, None] == gutter[None, :]) & (above_left * above_right < 0)
    return float((crossed * np.outer(weight[link], weight[link])).sum() / 2)
