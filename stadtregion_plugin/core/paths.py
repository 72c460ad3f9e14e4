"""Bounded shortest paths between places on a contracted street graph, computed on spatial tiles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph

from .chains import LEAST_S, Doors, direct_s
from .progress import Progress, report

NUMBERS_IN_MEMORY = 2_000_000  # of sources × (junctions and targets) in one search
SMALLEST_TILE_M = 500.0
Found = tuple[np.ndarray, np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Junctions:
    """What is searched: places ``xy`` (n, 2) in metres, and the seconds of the ``arcs`` between them."""

    xy: np.ndarray
    arcs: sparse.csr_matrix

    def reversed(self) -> Junctions:
        return Junctions(self.xy, self.arcs.T.tocsr())

    def top_speed(self) -> float:
        """No arc brings one further, as the crow flies, in a second."""
        tail = np.repeat(np.arange(len(self.xy)), np.diff(self.arcs.indptr))
        chord = np.hypot(*(self.xy[self.arcs.indices] - self.xy[tail]).T)
        return float((chord / self.arcs.data).max(initial=0.0))


def times_between(
    junctions: Junctions, sources: Doors, goals: Doors, limit_s: float, progress: Progress
) -> Iterator[Found]:
    """Sources, goals and the seconds from one to the other, of all pairs within ``limit_s``, tile by tile.

    A tile holds sources that lie close together. Its search runs on the junctions within its guaranteed reach only,
    limit × top speed around its sources, so that time and memory follow the result.
    """
    usable = np.flatnonzero(np.isfinite(sources.leave_s).any(axis=0))
    if not len(usable):
        return
    reach = min(limit_s * junctions.top_speed(), float(np.ptp(junctions.xy, axis=0).sum()))
    side = max(reach, SMALLEST_TILE_M)
    cut = _Cut(junctions, sources, goals, side / 2)
    origin = junctions.xy[sources.junction[0, usable]]
    tiles = _tiles(origin, side)
    for number, tile in enumerate(tiles):
        report(progress, number / len(tiles))
        members = usable[tile]
        around = junctions.xy[sources.junction[:, members].ravel()]
        local = cut.around(around.min(axis=0) - reach, around.max(axis=0) + reach, members)
        at_once = max(1, NUMBERS_IN_MEMORY // (len(local.nodes) + len(local.goals) + 1))
        for first in range(0, len(members), at_once):
            report(progress, number / len(tiles))
            some = slice(first, first + at_once)
            at_nodes = _search(local, some, sources.leave_s[:, members[some]], limit_s)
            row, goal, found = _at_goals(local, at_nodes, sources, members[some], goals, limit_s)
            yield members[some][row], goal, found
    report(progress, 1.0)


def nearest_source(junctions: Junctions, sources: Doors) -> tuple[np.ndarray, np.ndarray]:
    """For each junction the seconds from its nearest source (infinite: none) and that source (-1: none)."""
    count = len(junctions.xy)
    usable = np.flatnonzero(np.isfinite(sources.leave_s).any(axis=0))
    if not len(usable):
        return np.full(count, np.inf), np.full(count, -1)
    graph = _with_sources(junctions.arcs, sources.junction[:, usable], sources.leave_s[:, usable])
    seconds, _, origin = csgraph.dijkstra(
        graph, indices=np.arange(count, graph.shape[0]), min_only=True, return_predecessors=True
    )
    reached = origin[:count] >= count
    source = np.where(reached, usable[np.clip(origin[:count] - count, 0, None)], -1)
    return seconds[:count], source


def nearest_of_goals(
    at_junctions: np.ndarray, source_of: np.ndarray, sources: Doors, goals: Doors
) -> tuple[np.ndarray, np.ndarray]:
    """For each goal the seconds from its nearest source and that source, by junctions or along a shared chain."""
    by_door = at_junctions[goals.junction] + goals.arrive_s
    door = by_door.argmin(axis=0)
    place = np.arange(goals.chain.size)
    found, which = by_door[door, place], source_of[goals.junction[door, place]]
    source, goal = pairs_on_one_chain(sources.chain, goals.chain)
    direct = direct_s(sources, source, goals, goal)
    order = np.argsort(-direct, kind="stable")  # the shortest is written last
    source, goal, direct = source[order], goal[order], direct[order]
    shorter = direct < found[goal]
    source, goal, direct = source[shorter], goal[shorter], direct[shorter]
    found[goal], which[goal] = direct, source
    which[~np.isfinite(found)] = -1
    return found, which


def pairs_on_one_chain(chains: np.ndarray, others: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Positions in ``chains`` and in ``others`` that hold the same chain, all pairs of them; -1 pairs with nothing."""
    order = np.argsort(others, kind="stable")
    first, last = (np.searchsorted(others[order], chains, side=side) for side in ("left", "right"))
    count = np.where(chains >= 0, last - first, 0)
    row = np.repeat(np.arange(len(chains)), count)
    within = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    return row, order[first[row] + within]


@dataclass(frozen=True)
class _Local:
    """The part of a graph in the reach of a tile: its junctions ``nodes``, their ``arcs``, and the ``goals`` there.

    ``source_door`` (2, sources) and ``goal_door`` (2, goals) say where doors stand among the nodes; a door outside the
    part has the number behind the last node.
    """

    nodes: np.ndarray
    arcs: sparse.csr_matrix
    goals: np.ndarray
    source_door: np.ndarray
    goal_door: np.ndarray


class _Cut:
    """Cuts parts out of a graph at a cost that follows the part, by a grid over its junctions."""

    def __init__(self, junctions: Junctions, sources: Doors, goals: Doors, side: float) -> None:
        self.junctions, self.sources, self.goals = junctions, sources, goals
        self.low, self.side = junctions.xy.min(axis=0), side
        cell = ((junctions.xy - self.low) / side).astype(np.int64)
        self.columns = cell.max(axis=0) + 1
        number = cell[:, 1] * self.columns[0] + cell[:, 0]
        self.by_cell = np.argsort(number, kind="stable")
        self.cells = number[self.by_cell]
        self.local = np.full(len(junctions.xy), -1)
        self.goals_by_door = [np.argsort(door, kind="stable") for door in goals.junction]
        self.doors = [door[order] for door, order in zip(goals.junction, self.goals_by_door)]

    def around(self, low: np.ndarray, high: np.ndarray, sources: np.ndarray) -> _Local:
        """The part between the corners ``low`` and ``high``, for ``sources`` within it."""
        nodes = self._within(low, high)
        self.local[nodes] = np.arange(len(nodes))
        goals = np.unique(np.concatenate([self._goals_at(door, nodes) for door in (0, 1)]))
        local = _Local(
            nodes=nodes,
            arcs=self._arcs(nodes),
            goals=goals,
            source_door=self.local[self.sources.junction[:, sources]],
            goal_door=np.where(
                self.local[self.goals.junction[:, goals]] < 0, len(nodes), self.local[self.goals.junction[:, goals]]
            ),
        )
        self.local[nodes] = -1
        return local

    def _within(self, low: np.ndarray, high: np.ndarray) -> np.ndarray:
        first, last = (
            np.clip(((corner - self.low) // self.side).astype(np.int64), 0, self.columns - 1) for corner in (low, high)
        )
        rows = np.arange(first[1], last[1] + 1) * self.columns[0]
        begins = np.searchsorted(self.cells, rows + first[0], side="left")
        ends = np.searchsorted(self.cells, rows + last[0], side="right")
        nodes = np.concatenate([self.by_cell[begin:end] for begin, end in zip(begins, ends)])
        xy = self.junctions.xy[nodes]
        return np.sort(nodes[((xy >= low) & (xy <= high)).all(axis=1)])

    def _arcs(self, nodes: np.ndarray) -> sparse.csr_matrix:
        """The arcs among ``nodes``, numbered as there."""
        arcs = self.junctions.arcs
        entry, row = _ranges(arcs.indptr[nodes], arcs.indptr[nodes + 1])
        head = self.local[arcs.indices[entry]]
        inside = head >= 0
        indptr = np.concatenate([[0], np.cumsum(np.bincount(row[inside], minlength=len(nodes)))])
        return sparse.csr_matrix((arcs.data[entry[inside]], head[inside], indptr), shape=(len(nodes), len(nodes)))

    def _goals_at(self, door: int, nodes: np.ndarray) -> np.ndarray:
        begins, ends = (np.searchsorted(self.doors[door], nodes, side=side) for side in ("left", "right"))
        entry, _ = _ranges(begins, ends)
        return self.goals_by_door[door][entry]


def _ranges(begins: np.ndarray, ends: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """All numbers of the ranges, and the number of the range that each comes from."""
    count = ends - begins
    row = np.repeat(np.arange(len(begins)), count)
    return np.arange(count.sum()) + np.repeat(begins - (np.cumsum(count) - count), count), row


def _tiles(places: np.ndarray, side: float) -> list[np.ndarray]:
    """Numbers of ``places`` (n, 2), grouped by the square of ``side`` metres that they lie in."""
    cell = ((places - places.min(axis=0)) // side).astype(np.int64)
    _, group = np.unique(cell, axis=0, return_inverse=True)
    order = np.argsort(group.reshape(-1), kind="stable")
    return np.split(order, np.cumsum(np.bincount(group.reshape(-1)))[:-1])


def _with_sources(arcs: sparse.csr_matrix, door: np.ndarray, leave_s: np.ndarray) -> sparse.csr_matrix:
    """``arcs``, and behind its nodes one for each source with its ways to its doors."""
    count, sources = arcs.shape[0], door.shape[1]
    same = door[0] == door[1]
    ways = np.where(same, np.stack([leave_s.min(axis=0), np.full(sources, np.inf)]), leave_s)
    open_ = np.isfinite(ways)
    indptr = np.concatenate([arcs.indptr, arcs.indptr[-1] + np.cumsum(open_.sum(axis=0))])
    indices = np.concatenate([arcs.indices, door.T[open_.T]])
    data = np.concatenate([arcs.data, np.maximum(ways.T[open_.T], LEAST_S)])
    return sparse.csr_matrix((data, indices, indptr), shape=(count + sources, count + sources))


def _search(local: _Local, some: slice, leave_s: np.ndarray, limit_s: float) -> np.ndarray:
    """Seconds (sources, nodes + 1) from some sources of a tile to its junctions; the last column is infinite."""
    graph = _with_sources(local.arcs, local.source_door[:, some], leave_s)
    count = len(local.nodes)
    found = csgraph.dijkstra(graph, indices=np.arange(count, graph.shape[0]), limit=limit_s)
    found[:, count:] = np.inf
    return found[:, : count + 1]


def _at_goals(
    local: _Local, at_nodes: np.ndarray, sources: Doors, some: np.ndarray, goals: Doors, limit_s: float
) -> Found:
    """Row among ``some`` sources, goal, and seconds within the limit, by the goals' doors or along a shared chain."""
    here = local.goals
    seconds = np.minimum(*(at_nodes[:, local.goal_door[door]] + goals.arrive_s[door, here] for door in (0, 1)))
    row, column = pairs_on_one_chain(sources.chain[some], goals.chain[here])
    direct = direct_s(sources, some[row], goals, here[column])
    seconds[row, column] = np.fmin(seconds[row, column], direct)
    row, column = np.nonzero(seconds <= limit_s)
    return row, here[column], np.maximum(seconds[row, column], LEAST_S)
