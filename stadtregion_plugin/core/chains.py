"""Streets between junctions as one arc: a node with only two edges needs no search of its own.

Two thirds of the nodes of a street map join just two pieces of one street. Searching the junctions alone gives the same
times, when every place knows how far it is to the junctions at both ends of its chain of edges.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph

LEAST_S = 1e-6  # a stored zero would vanish from a sparse matrix


@dataclass(frozen=True)
class Chains:
    """The junctions of a graph with E edges, and what lies between each edge and them.

    ``junctions``: the nodes that are junctions, ascending. ``arcs``: seconds between them (position to position), of
    parallel chains the fastest. For each edge, [0] going on along it and [1] going on against it: ``junction`` (2, E)
    the position of the junction that one gets to, ``out_s`` (2, E) the seconds from the edge's end to there, ``in_s``
    (2, E) those of the way back. ``chain`` (E,) numbers the chains; ``towards`` (E,) is 0 where going along the edge
    leads to the chain's terminal, 1 where going against it does.
    """

    junctions: np.ndarray
    arcs: sparse.csr_matrix
    junction: np.ndarray
    out_s: np.ndarray
    in_s: np.ndarray
    chain: np.ndarray
    towards: np.ndarray


@dataclass(frozen=True)
class Doors:
    """Places by the two junctions through which they are entered and left ([0] along their edge, [1] against it).

    ``junction`` (2, n), ``leave_s`` (2, n) seconds from the place to them, ``arrive_s`` (2, n) the way back; ``chain``
    (n,) and the seconds ``out_s`` (n,) from the street before the place to the chain's terminal and ``in_s`` (n,) back
    tell ways that pass no junction; ``access_s`` (n,) is the leg to that street, part of all but these two. A place
    that is not connected is infinitely far from everything, on chain -1.
    """

    junction: np.ndarray
    leave_s: np.ndarray
    arrive_s: np.ndarray
    chain: np.ndarray
    out_s: np.ndarray
    in_s: np.ndarray
    access_s: np.ndarray

    def reversed(self) -> Doors:
        """The same places in the graph with all its arcs turned round."""
        return Doors(self.junction, self.arrive_s, self.leave_s, self.chain, self.in_s, self.out_s, self.access_s)


def contract(count: int, start: np.ndarray, end: np.ndarray, along_s: np.ndarray, against_s: np.ndarray) -> Chains:
    """Chains of the edges from ``start`` to ``end`` (numbers below ``count``), with seconds in both directions.

    A node is passed through where exactly two edges meet that are open to the same directions of travel.
    """
    edges = len(start)
    tail, head = np.concatenate([start, end]), np.concatenate([end, start])
    seconds = np.concatenate([along_s, against_s])
    twin = np.roll(np.arange(2 * edges), edges)
    follows = _following(count, tail, head, twin, np.isfinite(seconds))
    last, away, back = _to_the_end(follows, seconds, twin)

    at_tail = np.ones(count, dtype=bool)
    at_tail[head[follows != np.arange(2 * edges)]] = False
    used = np.zeros(count, dtype=bool)
    used[tail] = True
    junctions = np.flatnonzero(at_tail & used)
    position = np.full(count, -1)
    position[junctions] = np.arange(len(junctions))

    first = np.flatnonzero(at_tail[tail])
    arcs = fastest_arcs(
        len(junctions), position[tail[first]], position[head[last[first]]], seconds[first] + away[first]
    )
    terminal = last.reshape(2, edges)
    return Chains(
        junctions=junctions,
        arcs=arcs,
        junction=position[head[last]].reshape(2, edges),
        out_s=away.reshape(2, edges),
        in_s=back.reshape(2, edges),
        chain=terminal.min(axis=0),
        towards=terminal.argmin(axis=0),
    )


def doors(
    chains: Chains,
    along_s: np.ndarray,
    against_s: np.ndarray,
    edge: np.ndarray,
    share: np.ndarray,
    access_s: np.ndarray,
) -> Doors:
    """The doors of places at ``share`` of the length of ``edge`` (-1: none), ``access_s`` seconds off it."""
    near = edge >= 0
    on = np.where(near, edge, 0)
    rest = 1.0 - share
    far = np.where(near, access_s, np.inf)
    leave = np.stack([_part(along_s[on], rest), _part(against_s[on], share)]) + chains.out_s[:, on]
    arrive = np.stack([_part(against_s[on], rest), _part(along_s[on], share)]) + chains.in_s[:, on]
    to_terminal, place = chains.towards[on], np.arange(len(on))
    return Doors(
        junction=chains.junction[:, on],
        leave_s=leave + far,
        arrive_s=arrive + far,
        chain=np.where(near, chains.chain[on], -1),
        out_s=leave[to_terminal, place],
        in_s=arrive[to_terminal, place],
        access_s=far,
    )


def direct_s(start: Doors, source: np.ndarray, goal: Doors, target: np.ndarray) -> np.ndarray:
    """Seconds from sources to targets on the same chain without passing a junction; infinite where that is not open.

    Towards the terminal the ways there are subtracted, away from it those back.
    """
    with np.errstate(invalid="ignore"):
        towards, away = start.out_s[source] - goal.out_s[target], goal.in_s[target] - start.in_s[source]
    ways = [np.where(way >= 0, way, np.inf) for way in (towards, away)]
    return np.minimum(*ways) + start.access_s[source] + goal.access_s[target]


def fastest_arcs(count: int, tail: np.ndarray, head: np.ndarray, seconds: np.ndarray) -> sparse.csr_matrix:
    """Arcs as a matrix; of parallel ones the fastest (scipy would add them up), and none from a node to itself."""
    open_ = np.isfinite(seconds) & (tail != head)
    key, seconds = tail[open_].astype(np.int64) * count + head[open_], np.maximum(seconds[open_], LEAST_S)
    order = np.argsort(key, kind="stable")
    arc, first = np.unique(key[order], return_index=True)
    least = np.minimum.reduceat(seconds[order], first) if len(first) else np.empty(0)
    return sparse.csr_matrix((least, np.divmod(arc, max(count, 1))), shape=(count, count))


def _part(seconds: np.ndarray, share: np.ndarray) -> np.ndarray:
    """``share`` of ``seconds``, where nothing of an infinite time is nothing."""
    with np.errstate(invalid="ignore"):
        return np.where(share <= 0.0, 0.0, seconds * share)


def _following(count: int, tail: np.ndarray, head: np.ndarray, twin: np.ndarray, open_: np.ndarray) -> np.ndarray:
    """For each directed edge the one that it leads into through a node with no other way; itself at a junction."""
    order = np.argsort(tail, kind="stable")
    begins = np.searchsorted(tail[order], np.arange(count + 1))
    two = np.flatnonzero(np.diff(begins) == 2)
    one, other = order[begins[two]], order[begins[two] + 1]
    alike = (one != twin[other]) & (open_[twin[one]] == open_[other]) & (open_[twin[other]] == open_[one])
    two, one, other = two[alike], one[alike], other[alike]
    cut = _one_of_each_ring(count, tail, head, two)
    kept = ~np.isin(two, cut)
    one, other = one[kept], other[kept]
    follows = np.arange(len(tail))
    follows[twin[one]], follows[twin[other]] = other, one
    return follows


def _one_of_each_ring(count: int, tail: np.ndarray, head: np.ndarray, passed: np.ndarray) -> np.ndarray:
    """One node of each component that consists of nodes passed through only, and so is a ring without a junction."""
    _, label = csgraph.connected_components(
        sparse.csr_matrix((np.ones(len(tail), dtype=np.int8), (tail, head)), shape=(count, count)), directed=False
    )
    stops = np.ones(count, dtype=bool)
    stops[passed] = False
    has_stop = np.zeros(label.max(initial=-1) + 1, dtype=bool)
    has_stop[label[stops]] = True
    in_ring = passed[~has_stop[label[passed]]]
    _, first = np.unique(label[in_ring], return_index=True)
    return in_ring[first]


def _to_the_end(
    follows: np.ndarray, seconds: np.ndarray, twin: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each directed edge the last one of its chain, the seconds from its end to that one's, and those back.

    Every round doubles the number of edges looked ahead, so a chain of a thousand takes ten.
    """
    last = follows
    goes_on = follows != np.arange(len(follows))
    away = np.where(goes_on, seconds[follows], 0.0)
    back = np.where(goes_on, seconds[twin[follows]], 0.0)
    while (last[last] != last).any():
        away, back, last = away + away[last], back + back[last], last[last]
    return last, away, back
