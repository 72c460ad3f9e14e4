"""The part of a flow network that goes round: the largest circulation, and the loops it consists of."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from scipy import sparse
from scipy.optimize import linprog
from scipy.sparse.csgraph import connected_components

from ..errors import InputError, SolverError
from ..progress import Progress, part, report, unobserved

#: What is left of a flow below this share of it is rounding, not flow; so is circulation below DUST of the largest one.
ROUNDING = 1e-12
DUST = 1e-13
#: The circulation is solved at these magnifications; corrections reach no further than REACH.
ZOOMS = (1.0, 1e6)
REACH = 1e4
#: Components are solved together up to so many edges: each solver call has its price.
TOGETHER = 2000
#: Edges join a growing graph at least so many at once, and more while no more than FEW of them may close a cycle.
AT_ONCE = 32
FEW = 8


class Loop(NamedTuple):
    """One way round: the nodes in order (the last leads back to the first) and the flow all the way."""

    nodes: tuple[int, ...]
    tonnes: float


@dataclass(frozen=True)
class Circulation:
    """``circulation + acyclic = flows`` (matrices like the input); ``loops`` add up to ``circulation``.

    ``circulation`` has the same inflow and outflow at every node; ``acyclic`` holds no directed cycle.
    """

    circulation: np.ndarray | sparse.csr_matrix
    acyclic: np.ndarray | sparse.csr_matrix
    loops: tuple[Loop, ...]

    @property
    def circulating(self) -> float:
        """Sum of the circulation over all flows."""
        return float(self.circulation.sum())


def split_circulation(flows, distance=None, progress: Progress = unobserved) -> Circulation:
    """Split ``flows`` into the largest circulation and an acyclic rest, and peel the circulation into loops.

    ``flows[i, j] ≥ 0`` is the flow from node ``i`` to node ``j``, dense or scipy sparse; the diagonal counts as loops
    of one node. The circulation maximises ``sum(x)`` subject to inflow = outflow at each node and ``0 ≤ x ≤ flows``.
    Where several do, the one with the least ``sum(distance * x)`` is taken (``distance``: matrix like ``flows``, ≥ 0).
    Loops are peeled off one by one, each along the cycle whose smallest flow is the largest left, shortest way first.

    Each strongly connected component is solved by itself: no cycle leaves it. Raises ``InputError`` for a matrix that
    is not square or has negative or missing values.

    Source: the split is the maximum circulation of network flow theory (Ahuja, Magnanti, Orlin 1993, *Network Flows*);
    the idea of taking out cycles by their weakest link is Ulanowicz 1983 (Math. Biosciences 65).
    """
    matrix = _checked(flows, "flows")
    lengths = None if distance is None else _checked(distance, "distances")
    tail, head, amount = _edges(matrix)
    length = np.ones(len(amount)) if lengths is None else entries(lengths, tail, head)
    circulating: np.ndarray = np.zeros(len(amount))
    loops: list[Loop] = []
    components = _cyclic_components(tail, head, amount)
    most = _circulations(components, tail, head, amount, None if lengths is None else length, part(progress, 0.0, 0.5))
    for number, edges in enumerate(components):
        watched = part(progress, 0.5 + 0.5 * number / len(components), 0.5 + 0.5 * (number + 1) / len(components))
        report(watched, 0.0)
        for cycle, tonnes in _peeled(tail[edges], head[edges], amount[edges], most[edges], length[edges], watched):
            circulating[edges[cycle]] += tonnes
            loops.append(Loop(tuple(int(node) for node in tail[edges[cycle]]), tonnes))
    rest = amount - circulating
    rest[rest <= ROUNDING * amount] = 0.0
    circulating = amount - rest
    loops.sort(key=lambda loop: -loop.tonnes)
    like = sparse.issparse(flows)
    return Circulation(
        circulation=_matrix(tail, head, circulating, matrix.shape, like),
        acyclic=_matrix(tail, head, rest, matrix.shape, like),
        loops=tuple(loops),
    )


def circulating_tonnes(flows, progress: Progress = unobserved) -> float:
    """Sum of the largest circulation in ``flows``, as that of ``split_circulation``, without looking for its loops."""
    tail, head, amount = _edges(_checked(flows, "flows"))
    return float(_circulations(_cyclic_components(tail, head, amount), tail, head, amount, None, progress).sum())


def _cyclic_components(tail, head, amount) -> list[np.ndarray]:
    """The edges with flow within each strongly connected component that holds a cycle."""
    used = np.flatnonzero(amount > 0)
    if len(used) == 0:
        return []
    size = int(max(tail.max(), head.max())) + 1
    graph = sparse.csr_matrix((np.ones(len(used)), (tail[used], head[used])), shape=(size, size))
    _, component = connected_components(graph, directed=True, connection="strong")
    inside = used[component[tail[used]] == component[head[used]]]
    order = inside[np.argsort(component[tail[inside]], kind="stable")]
    return np.split(order, np.flatnonzero(np.diff(component[tail[order]])) + 1) if len(order) else []


def _circulations(components: list[np.ndarray], tail, head, amount, length, progress: Progress) -> np.ndarray:
    """The largest circulation along all edges: large components by themselves, small ones many at once."""
    most = np.zeros(len(amount))
    waiting: list[np.ndarray] = []
    for number, edges in enumerate(components):
        waiting.append(edges)
        if number + 1 < len(components) and sum(map(len, waiting)) + len(components[number + 1]) <= TOGETHER:
            continue
        report(progress, number / len(components))
        some = np.concatenate(waiting)
        scale = np.concatenate([np.full(len(one), amount[one].max()) for one in waiting])
        some_lengths = None if length is None else length[some]
        most[some] = _largest_circulation(tail[some], head[some], amount[some], some_lengths, scale)
        waiting = []
    return most


def _largest_circulation(tail, head, amount, length, scale) -> np.ndarray:
    """The largest circulation along the edges, the shortest of the largest where ``length`` is given.

    ``scale`` is the largest flow of the component of each edge.
    """
    _, ends = np.unique(np.concatenate([tail, head]), return_inverse=True)
    edge = np.arange(len(amount))
    balance = sparse.csc_matrix(
        (
            np.concatenate([np.ones(len(edge)), -np.ones(len(edge))]),
            (ends.ravel(), np.concatenate([edge, edge])),
        )
    )
    low: np.ndarray = np.zeros(len(edge))
    high = amount / scale
    most, reduced = _solved(-np.ones(len(edge)), balance, low, high)
    if length is not None:
        # In a network with whole-number costs reduced costs are whole numbers: where they are not 0, every largest
        # circulation has the same flow.
        low, high = np.where(reduced < -0.5, high, low), np.where(reduced > 0.5, low, high)
        most, _ = _solved(length / max(length.max(), 1e-12), balance, low, high)
    return most * scale


def _solved(objective, balance, low, high) -> tuple[np.ndarray, np.ndarray]:
    """Optimum and reduced costs; solved again under the magnifying glass, as flows may differ by nine digits.

    Source: iterative refinement of linear programmes, Gleixner, Steffy, Wolter 2016 (INFORMS J. Computing 28).
    """
    flow = np.zeros(len(objective))
    for zoom in ZOOMS:
        result = linprog(
            objective,
            A_eq=balance,
            b_eq=-(balance @ flow) * zoom,
            bounds=np.column_stack([(low - flow) * zoom, (high - flow) * zoom]).clip(-REACH, REACH),
            method="highs-ds",
            options={"presolve": False},  # presolve takes small flows under the glass for contradictions
        )
        if result.x is None:
            raise SolverError("The largest circulation was not found: {detail}", detail=result.message)
        flow = np.clip(flow + result.x / zoom, low, high)
    return flow, result.lower.marginals + result.upper.marginals


def _peeled(tail, head, amount, circulation, length, progress: Progress) -> Iterator[tuple[list[int], float]]:
    """Loops (their edges and flow) that add up to ``circulation``, and what cycles its rounding leaves in the rest."""
    left = np.where(circulation > DUST * amount.max(), circulation, 0.0)
    rest = amount.copy()
    for cycle, tonnes in _cycles(tail, head, left, length, part(progress, 0.0, 0.7)):
        rest[cycle] -= tonnes
        yield cycle, tonnes
    rest[rest <= ROUNDING * amount] = 0.0
    for edges in _cyclic_components(tail, head, rest):
        for cycle, tonnes in _cycles(tail[edges], head[edges], rest[edges], length[edges], part(progress, 0.7, 1.0)):
            yield [int(edges[edge]) for edge in cycle], tonnes


def _cycles(tail, head, amount, length, progress: Progress) -> Iterator[tuple[list[int], float]]:
    """Peel cycles off ``amount``, the one with the largest smallest flow first, until none is left.

    Edges join a growing graph from the largest flow down, so the first edge that closes a cycle is the smallest flow of
    the best cycle there is. Edges that become smaller than the next are taken out again and wait for their turn. Many
    edges join at once: only those within a strongly connected component can close a cycle, so only these are looked at
    one by one.
    """
    start, end, left, along = tail.tolist(), head.tolist(), amount.tolist(), length.tolist()  # lists are read faster
    rounding = (ROUNDING * amount).tolist()
    joined: np.ndarray = np.zeros(len(left), dtype=bool)
    leaving: dict[int, dict[int, int]] = {}
    entering: dict[int, dict[int, int]] = {}
    waiting = [(-value, edge) for edge, value in enumerate(left) if value > 0]
    heapq.heapify(waiting)
    turns, done, size = len(waiting), 0, AT_ONCE

    def join(edge: int) -> None:
        joined[edge] = True
        leaving.setdefault(start[edge], {})[edge] = end[edge]
        entering.setdefault(end[edge], {})[edge] = start[edge]

    while waiting:
        some = [heapq.heappop(waiting) for _ in range(min(size, len(waiting)))]
        done += len(some)
        report(progress, min(done / (2 * turns), 1.0))
        component = _components(tail, head, joined, [edge for _, edge in some])
        alone = [edge for _, edge in some if component[start[edge]] != component[end[edge]]]
        near = [entry for entry in some if component[start[entry[1]]] == component[end[entry[1]]]]
        size = max(AT_ONCE, size // 2) if len(near) > FEW else 2 * size
        for edge in alone:
            join(edge)
        smallest = -some[-1][0]
        while near:
            _, edge = heapq.heappop(near)
            if not _leads(leaving, entering, component, end[edge], start[edge]):
                join(edge)
                continue
            way = _shortest_way(leaving, component, along, end[edge], start[edge])
            cycle, tonnes = [edge, *way], left[edge]
            left[edge] = 0.0
            following = -min([*near[:1], *waiting[:1]])[0] if near or waiting else 0.0
            for link in way:
                left[link] -= tonnes
                spent = left[link] <= rounding[link]
                if spent or left[link] < following:
                    del leaving[start[link]][link], entering[end[link]][link]
                    joined[link] = False
                if not spent and left[link] < following:
                    heapq.heappush(near if left[link] >= smallest else waiting, (-left[link], link))
            yield cycle, tonnes


def _components(tail, head, joined: np.ndarray, more: list[int]) -> list[int]:
    """The strongly connected component of each node in the graph of the edges that have joined, and some more."""
    among = joined.copy()
    among[more] = True
    size = int(max(tail.max(), head.max())) + 1
    graph = sparse.csr_matrix((np.ones(int(among.sum())), (tail[among], head[among])), shape=(size, size))
    return connected_components(graph, directed=True, connection="strong")[1].tolist()


def _leads(leaving, entering, component: list[int], start: int, end: int) -> bool:
    """True where a way leads from ``start`` to ``end``, looked for from both sides within the component of both."""
    within = component[end]
    seen, rim = ({start}, {end}), ({start}, {end})  # what is reached from either side, and its rim
    ways = (leaving, entering)
    while rim[0] and rim[1]:
        side = 0 if len(rim[0]) <= len(rim[1]) else 1
        found = {
            node for place in rim[side] for node in ways[side].get(place, {}).values() if component[node] == within
        }
        if not found.isdisjoint(seen[1 - side]):
            return True
        found -= seen[side]
        seen[side].update(found)
        rim = (found, rim[1]) if side == 0 else (rim[0], found)
    return start == end


def _shortest_way(leaving, component: list[int], length: list[float], start: int, end: int) -> list[int]:
    """The edges of the shortest way from ``start`` to ``end`` (Dijkstra, fewest edges among equals); there is one.

    It stays within the component of both.
    """
    came: dict[int, tuple[int, int]] = {}
    within = component[end]
    queue: list[tuple[float, int, int, int, int]] = [(0.0, 0, start, -1, -1)]
    while True:
        so_far, steps, node, edge, before = heapq.heappop(queue)
        if node in came:
            continue
        came[node] = edge, before
        if node == end:
            return _way_back(came, end)
        for link, target in leaving.get(node, {}).items():
            if target not in came and component[target] == within:
                heapq.heappush(queue, (so_far + length[link], steps + 1, target, link, node))


def _way_back(came: dict[int, tuple[int, int]], end: int) -> list[int]:
    way: list[int] = []
    edge, before = came[end]
    while edge >= 0:
        way.append(edge)
        edge, before = came[before]
    return way[::-1]


def entries(matrix: sparse.csr_matrix, row: np.ndarray, column: np.ndarray) -> np.ndarray:
    """The entries of ``matrix`` at the positions ``row``, ``column``."""
    return np.asarray(matrix[row, column], dtype=float).ravel() if len(row) else np.empty(0)


def _edges(matrix: sparse.csr_matrix) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    listed = matrix.tocoo()
    return listed.row, listed.col, listed.data


def _matrix(tail, head, values, shape, like_sparse: bool):
    matrix = sparse.csr_matrix((values, (tail, head)), shape=shape)
    matrix.eliminate_zeros()
    return matrix if like_sparse else matrix.toarray()


def _checked(matrix, name: str) -> sparse.csr_matrix:
    checked = sparse.csr_matrix(matrix, dtype=float)
    if checked.shape[0] != checked.shape[1]:
        raise InputError(
            "The {name} have the shape {shape}; give one row and one column for each node.",
            name=name,
            shape=checked.shape,
        )
    if not np.isfinite(checked.data).all() or (checked.data < 0).any():
        raise InputError(
            "The {name} hold negative or missing values; enter every one as a number from 0 up.", name=name
        )
    checked.sum_duplicates()
    checked.eliminate_zeros()
    return checked
