"""The part of a flow network that goes round: the largest circulation, and the loops it consists of."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
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
    the best cycle there is. Edges that become smaller than the next are taken out again and wait for their turn. The
    growing graph never holds a cycle, so its nodes are kept in an order that tells at once which edges can close none.
    """
    left = amount.copy()
    waiting = [(-value, edge) for edge, value in enumerate(left) if value > 0]
    heapq.heapify(waiting)
    leaving: dict[int, dict[int, int]] = {}
    order = TopologicalOrder()
    turns, done = len(waiting), 0
    while waiting:
        done += 1
        if done % 64 == 0:
            report(progress, min(done / (2 * turns), 1.0))
        _, edge = heapq.heappop(waiting)
        start, end = int(tail[edge]), int(head[edge])
        if order.join(start, end, edge):
            leaving.setdefault(start, {})[edge] = end
            continue
        way = _shortest_way(leaving, order, length, end, start)
        cycle, tonnes = [edge, *way], float(left[edge])
        left[edge] = 0.0
        for link in way:
            left[link] -= tonnes
            spent = left[link] <= ROUNDING * amount[link]
            if spent or (waiting and left[link] < -waiting[0][0]):
                del leaving[int(tail[link])][link]
                order.part(int(tail[link]), int(head[link]), link)
            if not spent and link not in leaving[int(tail[link])]:
                heapq.heappush(waiting, (-float(left[link]), link))
        yield cycle, tonnes


def _shortest_way(leaving, order: TopologicalOrder, length, start: int, end: int) -> list[int]:
    """The edges of the shortest way from ``start`` to ``end`` (Dijkstra, fewest edges among equals); there is one."""
    came: dict[int, tuple[int, int]] = {}
    last = order.place[end]
    queue: list[tuple[float, int, int, int, int]] = [(0.0, 0, start, -1, -1)]
    while True:
        so_far, steps, node, edge, before = heapq.heappop(queue)
        if node in came:
            continue
        came[node] = edge, before
        if node == end:
            return _way_back(came, end)
        for link, target in leaving.get(node, {}).items():
            if target not in came and order.place[target] <= last:
                heapq.heappush(queue, (so_far + length[link], steps + 1, target, link, node))


class TopologicalOrder:
    """Nodes of a growing graph without cycles, in an order in which all edges lead forwards.

    Source: Pearce, Kelly 2007 (ACM J. Experimental Algorithmics 11): only the stretch between both ends of an edge that
    leads backwards is put in order again.
    """

    def __init__(self) -> None:
        self.place: dict[int, int] = {}
        self._after: dict[int, dict[int, int]] = {}
        self._before: dict[int, dict[int, int]] = {}

    def join(self, start: int, end: int, edge: int) -> bool:
        """Add an edge and say so, unless it would close a cycle."""
        for node in (start, end):
            if node not in self.place:
                self.place[node] = len(self.place)
                self._after[node], self._before[node] = {}, {}
        if start == end or (self.place[end] < self.place[start] and not self._reordered(start, end)):
            return False
        self._after[start][edge], self._before[end][edge] = end, start
        return True

    def part(self, start: int, end: int, edge: int) -> None:
        """Take an edge out; the order holds without it, too."""
        del self._after[start][edge], self._before[end][edge]

    def _reordered(self, start: int, end: int) -> bool:
        """Put ``start`` before ``end``; False where a way leads from ``end`` to ``start``."""
        first, last = self.place[end], self.place[start]
        ahead = self._reached(end, self._after, lambda place: place <= last)
        if start in ahead:
            return False
        behind = self._reached(start, self._before, lambda place: place >= first)
        nodes = [*sorted(behind, key=self.place.__getitem__), *sorted(ahead, key=self.place.__getitem__)]
        for node, place in zip(nodes, sorted(self.place[node] for node in nodes), strict=True):
            self.place[node] = place
        return True

    def _reached(self, node: int, ways: dict[int, dict[int, int]], within: Callable[[int], bool]) -> set[int]:
        found, waiting = {node}, [node]
        while waiting:
            for neighbour in ways[waiting.pop()].values():
                if neighbour not in found and within(self.place[neighbour]):
                    found.add(neighbour)
                    waiting.append(neighbour)
        return found


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
