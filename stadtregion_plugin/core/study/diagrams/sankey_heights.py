"""How high the bars of a flow diagram are and at what height they stand; all measures are px.

Source: the placing of layered drawings by their neighbours, Sugiyama et al. 1981.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .sankey_order import Grid
from .svg import kept_apart

NODE_GAP = 14.0
PASSING_GAP = 7.0  # around a band that passes a column
RELAXATIONS = 40
LEAST_BAND_SHARE = 0.45  # of the height that bars take at least in the fullest column


@dataclass(frozen=True)
class Standing:
    """The items of ``grid`` where they stand, and the links between its nodes.

    ``tops`` and ``bars`` are the top and height of each item's bar, ``head`` the height and ``reach`` half the width of
    the label above it; ``ends`` are the nodes and ``widths`` the width of each link.
    """

    grid: Grid
    ends: Sequence[tuple[int, int]]
    widths: np.ndarray
    tops: np.ndarray
    bars: np.ndarray
    head: np.ndarray
    reach: np.ndarray

    @property
    def centres(self) -> np.ndarray:
        return self.tops + self.bars / 2

    @property
    def returning(self) -> list[int]:
        """The links that run back."""
        return [link for link, chain in enumerate(self.grid.chains) if not chain]


def stand(
    grid: Grid,
    ends: Sequence[tuple[int, int]],
    values: np.ndarray,
    throughput: np.ndarray,
    labels: Sequence[tuple[float, float]],
    height: float,
) -> tuple[Standing, float]:
    """Scale the links so that the fullest column is about ``height`` high; return where all stands, and px per value.

    ``throughput`` is the larger of in- and outflow of each node, ``labels`` the width and height of its label.
    """
    count = len(grid.column)
    head, reach, size = np.zeros(count), np.zeros(count), np.zeros(count)
    for node, (label_width, label_height) in enumerate(labels):
        head[node], reach[node] = label_height, label_width / 2
    size[: grid.node_count] = throughput
    for link, chain in enumerate(grid.chains):
        size[list(chain[1:-1])] = values[link]
    scale = min(
        max(height - _room(grid, items, head), LEAST_BAND_SHARE * height) / size[list(items)].sum()
        for items in grid.places
    )
    bars = size * scale
    return Standing(grid, ends, values * scale, _tops(grid, bars, head, values), bars, head, reach), scale


def _gap(grid: Grid, item: int) -> float:
    return NODE_GAP if item < grid.node_count else PASSING_GAP


def _room(grid: Grid, items: Sequence[int], head: np.ndarray) -> float:
    """What a column needs beside its bars: labels and gaps."""
    return sum(head[item] + _gap(grid, item) for item in items)


def _tops(grid: Grid, bars: np.ndarray, head: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The top of each item's bar: near the height of the items it is linked with, in order and clear of each other."""
    full = max(_room(grid, items, head) + bars[list(items)].sum() for items in grid.places)
    tops = np.zeros(len(bars))
    for items in grid.places:
        level = (full - _room(grid, items, head) - bars[list(items)].sum()) / 2
        for item in items:
            tops[item] = level + head[item]
            level = tops[item] + bars[item] + _gap(grid, item)
    for number in range(RELAXATIONS):
        for items in grid.places if number % 2 == 0 else reversed(grid.places):
            wanted = _wanted(grid, items, tops, bars, values)
            tops[list(items)] = _clear(grid, items, wanted, bars, head, full)
    return tops


def _wanted(grid: Grid, items: Sequence[int], tops: np.ndarray, bars: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The tops at which each item would lie level with the items its segments lead to."""
    place = {item: number for number, item in enumerate(items)}
    pull, weight = np.zeros(len(items)), np.zeros(len(items))
    centres = tops + bars / 2
    for left, right, link in grid.segments:
        for item, other in ((left, right), (right, left)):
            if item in place:
                pull[place[item]] += values[link] * centres[other]
                weight[place[item]] += values[link]
    level = np.divide(pull, weight, out=centres[list(items)], where=weight > 0)
    return level - bars[list(items)] / 2


def _clear(grid: Grid, items: Sequence[int], wanted: np.ndarray, bars: np.ndarray, head: np.ndarray, full: float):
    """The tops nearest to ``wanted`` that keep the items in order and their labels free."""
    own = list(items)
    steps = np.array([bars[one] + _gap(grid, one) + head[other] for one, other in pairwise(own)])
    return kept_apart(wanted, steps, head[own[0]], full - _gap(grid, own[-1]) - bars[own[-1]], bars[own] + 1.0)
