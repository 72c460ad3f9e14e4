"""A street graph with travel times, and bounded shortest paths on spatial tiles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely
from scipy import sparse
from scipy.sparse import csgraph

from .errors import InputError
from .frames import require_metric, require_rows
from .noding import node_lines
from .progress import Progress, report, unobserved
from .travel import access_speed, edge_times

SNAP_LIMIT_M = 500.0
LEAST_S = 1e-6  # a stored zero would vanish from a sparse matrix
SOURCES_PER_TILE = 64


@dataclass(frozen=True)
class Snap:
    """Places on the graph: the ``edge`` next to each, how far along it (``share``, 0–1), and the leg to it.

    ``access_m`` is the distance to the edge, ``access_s`` the time for it on foot. Where nothing is near enough
    ``connected`` is False, ``edge`` is -1 and the leg is infinite.
    """

    edge: np.ndarray
    share: np.ndarray
    access_m: np.ndarray
    access_s: np.ndarray

    @property
    def connected(self) -> np.ndarray:
        return self.edge >= 0


@dataclass(frozen=True)
class Nearest:
    """For each target the seconds to its nearest source (infinite: none) and that source's number (-1: none)."""

    seconds: np.ndarray
    source: np.ndarray


@dataclass(frozen=True)
class StreetGraph:
    """A directed street graph: nodes in spatial order, edges with their times in both directions.

    ``xy`` are the nodes' coordinates (n, 2) in the metric ``crs``, ``edges`` the LineStrings, ``start`` and ``end``
    their nodes, ``along_s`` and ``against_s`` their seconds (infinite: not allowed). ``main`` marks the nodes of the
    largest strongly connected component, ``share_in_main`` is its share of the length of all usable edges.
    """

    crs: object
    xy: np.ndarray
    edges: np.ndarray
    start: np.ndarray
    end: np.ndarray
    along_s: np.ndarray
    against_s: np.ndarray
    main: np.ndarray
    share_in_main: float

    @classmethod
    def from_lines(cls, lines: gpd.GeoDataFrame, mode: str = "foot") -> StreetGraph:
        """The graph that ``mode`` (foot, bicycle, cargo_bike, car, van) can use, from lines in a metric CRS.

        With the columns ``from_node`` and ``to_node`` the lines are edges already; otherwise they are split where they
        meet. Access, one-way rules and speeds: see ``core.travel``. Lengths are ``length_m`` where given, else those of
        the geometry. Raises ``InputError`` for an empty layer, a CRS that is not metric, or no usable edge.
        """
        require_rows(lines, "The street network")
        require_metric(lines, "The street network")
        edges, start, end, xy = _topology(lines)
        length = shapely.length(edges.geometry.to_numpy())
        if "from_node" in lines and "length_m" in edges:
            length = np.where(edges["length_m"].notna(), edges["length_m"].astype(float), length)
        times = edge_times(edges, length, mode)
        usable = np.isfinite(times.along_s) | np.isfinite(times.against_s)
        if not usable.any():
            raise InputError("The street network has no edge for the travel mode {mode}.", mode=mode)
        start, end, xy = _spatially_ordered(start[usable], end[usable], xy)
        along_s, against_s = times.along_s[usable], times.against_s[usable]
        main = _main_component(_arcs(len(xy), start, end, along_s, against_s))
        inside = main[start] & main[end]
        return cls(
            crs=lines.crs,
            xy=xy,
            edges=edges.geometry.to_numpy()[usable],
            start=start,
            end=end,
            along_s=along_s,
            against_s=against_s,
            main=main,
            share_in_main=float(length[usable][inside].sum() / length[usable].sum()),
        )

    def snap(self, places: gpd.GeoSeries | np.ndarray, maximum_m: float = SNAP_LIMIT_M) -> Snap:
        """The nearest edge of the main component to each of ``places`` (any geometries) within ``maximum_m`` metres."""
        shapes = np.asarray(places, dtype=object)
        inside = np.flatnonzero(self.main[self.start] & self.main[self.end])
        edge = np.full(len(shapes), -1)
        share, access_m = np.zeros(len(shapes)), np.full(len(shapes), np.inf)
        (place, found), distance = shapely.STRtree(self.edges[inside]).query_nearest(
            shapes, max_distance=maximum_m, return_distance=True, all_matches=False
        )
        edge[place], access_m[place] = inside[found], distance
        on_edge = shapely.get_point(shapely.shortest_line(self.edges[edge[place]], shapes[place]), 0)
        share[place] = shapely.line_locate_point(self.edges[edge[place]], on_edge, normalized=True)
        return Snap(edge, share, access_m, access_m / access_speed())

    def times(
        self,
        sources,
        limit_min: float,
        targets=None,
        towards_sources: bool = False,
        progress: Progress = unobserved,
    ) -> sparse.csr_matrix:
        """Seconds from each of ``sources`` to each of ``targets`` where they are at most ``limit_min`` minutes.

        ``sources`` and ``targets`` are geometries or a ``Snap``; without targets the columns are the graph's nodes.
        Access legs count. A missing entry means: not within the limit. ``towards_sources`` gives the times of the way
        back, from the targets to the sources. Computed tile by tile, so that memory follows the result.
        """
        start = self._snapped(sources)
        goal = None if targets is None else self._snapped(targets)
        limit_s = 60.0 * limit_min
        rows, columns, seconds = [], [], []
        for tile, nodes, at_nodes in self._tiles(start, limit_s, towards_sources, progress):
            if goal is None:
                column_of, found = nodes, at_nodes
            else:
                column_of, found = self._at_targets(start, goal, tile, nodes, at_nodes, towards_sources)
            row, column = np.nonzero(found <= limit_s)
            rows.append(tile[row])
            columns.append(column_of[column])
            seconds.append(np.maximum(found[row, column], LEAST_S))
        shape = (len(start.edge), len(self.xy) if goal is None else len(goal.edge))
        if not rows:
            return sparse.csr_matrix(shape)
        entries = (np.concatenate(seconds), (np.concatenate(rows), np.concatenate(columns)))
        return sparse.csr_matrix(entries, shape=shape)

    def nearest(self, sources, targets=None, towards_sources: bool = False) -> Nearest:
        """For each of ``targets`` (without them: each node) the nearest of ``sources``, without a limit."""
        start = self._snapped(sources)
        usable = np.flatnonzero(start.connected)
        graph = self._with_sources(start, usable, towards_sources)
        count = len(self.xy)
        if not len(usable):
            return Nearest(np.full(count, np.inf), np.full(count, -1))
        seconds, _, origin = csgraph.dijkstra(
            graph, indices=np.arange(count, graph.shape[0]), min_only=True, return_predecessors=True
        )
        source = np.where(origin[:count] >= count, usable[np.clip(origin[:count] - count, 0, None)], -1)
        if targets is None:
            return Nearest(seconds[:count], source)
        return self._nearest_of_targets(start, self._snapped(targets), seconds[:count], source, towards_sources)

    # --- how a search is put together ---------------------------------------------------------------------------------

    def _snapped(self, places) -> Snap:
        return places if isinstance(places, Snap) else self.snap(places)

    def _edge_seconds(self, towards_sources: bool) -> tuple[np.ndarray, np.ndarray]:
        return (self.against_s, self.along_s) if towards_sources else (self.along_s, self.against_s)

    def _with_sources(self, start: Snap, usable: np.ndarray, towards_sources: bool) -> sparse.csr_matrix:
        """The arcs of the graph, and behind its nodes one for each usable source with its legs to the edge's ends."""
        along, against = self._edge_seconds(towards_sources)
        edge, share = start.edge[usable], start.share[usable]
        virtual = len(self.xy) + np.arange(len(usable))
        tail = np.concatenate([virtual, virtual])
        head = np.concatenate([self.end[edge], self.start[edge]])
        leg = np.concatenate([_part(along[edge], 1.0 - share), _part(against[edge], share)])
        weight = np.maximum(leg + np.tile(start.access_s[usable], 2), LEAST_S)
        return _arcs(
            len(self.xy) + len(usable),
            np.concatenate([self.start, tail]),
            np.concatenate([self.end, head]),
            np.concatenate([along, weight]),
            np.concatenate([against, np.full(len(weight), np.inf)]),
        )

    def _tiles(
        self, start: Snap, limit_s: float, towards_sources: bool, progress: Progress
    ) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        """Groups of neighbouring sources, the nodes in their reach, and the seconds to these (infinite: too far).

        A group's search runs on the nodes within its guaranteed reach only: limit × top speed around its sources.
        """
        usable = np.flatnonzero(start.connected)
        place = self.xy[self.start[start.edge[usable]]]
        usable = usable[_morton_order(place)] if len(usable) else usable
        reach = limit_s * self._top_speed()
        for first in range(0, len(usable), SOURCES_PER_TILE):
            report(progress, first / len(usable))
            tile = usable[first : first + SOURCES_PER_TILE]
            ends = np.concatenate([self.xy[self.start[start.edge[tile]]], self.xy[self.end[start.edge[tile]]]])
            low, high = ends.min(axis=0) - reach, ends.max(axis=0) + reach
            inside = ((self.xy >= low) & (self.xy <= high)).all(axis=1)
            nodes = np.flatnonzero(inside)
            yield tile, nodes, self._search(start, tile, nodes, inside, limit_s, towards_sources)
        report(progress, 1.0)

    def _search(
        self,
        start: Snap,
        tile: np.ndarray,
        nodes: np.ndarray,
        inside: np.ndarray,
        limit_s: float,
        towards_sources: bool,
    ) -> np.ndarray:
        """Seconds from the sources of a tile to its ``nodes``, by paths that stay among them."""
        edges = np.flatnonzero(inside[self.start] & inside[self.end])
        number = np.full(len(self.xy), -1)
        number[nodes] = np.arange(len(nodes))
        local = StreetGraph(
            self.crs,
            self.xy[nodes],
            self.edges[edges],
            number[self.start[edges]],
            number[self.end[edges]],
            self.along_s[edges],
            self.against_s[edges],
            self.main[nodes],
            self.share_in_main,
        )
        moved = Snap(
            np.searchsorted(edges, start.edge[tile]), start.share[tile], start.access_m[tile], start.access_s[tile]
        )
        graph = local._with_sources(moved, np.arange(len(tile)), towards_sources)
        found = csgraph.dijkstra(graph, indices=np.arange(len(nodes), len(nodes) + len(tile)), limit=limit_s)
        return found[:, : len(nodes)]

    def _at_targets(
        self,
        start: Snap,
        goal: Snap,
        tile: np.ndarray,
        nodes: np.ndarray,
        at_nodes: np.ndarray,
        towards_sources: bool,
    ) -> tuple[np.ndarray, np.ndarray]:
        """The targets on edges of a tile, and the seconds to them by the edges' ends or along a shared edge."""
        along, against = self._edge_seconds(towards_sources)
        number = np.full(len(self.xy), -1)
        number[nodes] = np.arange(len(nodes))
        connected = np.flatnonzero(goal.connected)
        ends = number[self.start[goal.edge[connected]]], number[self.end[goal.edge[connected]]]
        held = (ends[0] >= 0) & (ends[1] >= 0)
        here, at_start, at_end = connected[held], ends[0][held], ends[1][held]
        edge, share = goal.edge[here], goal.share[here]
        by_start = at_nodes[:, at_start] + _part(along[edge], share)
        by_end = at_nodes[:, at_end] + _part(against[edge], 1.0 - share)
        found = np.minimum(by_start, by_end) + goal.access_s[here]
        row, column = _pairs_on_one_edge(start.edge[tile], edge)
        direct = _direct(start, tile[row], goal, here[column], along, against)
        found[row, column] = np.minimum(found[row, column], direct)
        return here, found

    def _nearest_of_targets(
        self, start: Snap, goal: Snap, seconds: np.ndarray, source: np.ndarray, towards_sources: bool
    ) -> Nearest:
        along, against = self._edge_seconds(towards_sources)
        usable = np.flatnonzero(goal.connected)
        edge, share = goal.edge[usable], goal.share[usable]
        by_start = seconds[self.start[edge]] + _part(along[edge], share)
        by_end = seconds[self.end[edge]] + _part(against[edge], 1.0 - share)
        found, which = np.full(len(goal.edge), np.inf), np.full(len(goal.edge), -1)
        found[usable] = np.minimum(by_start, by_end) + goal.access_s[usable]
        which[usable] = np.where(by_start <= by_end, source[self.start[edge]], source[self.end[edge]])
        sources = np.flatnonzero(start.connected)
        row, column = _pairs_on_one_edge(start.edge[sources], edge)
        direct = _direct(start, sources[row], goal, usable[column], along, against)
        for position in np.argsort(-direct, kind="stable"):  # the shortest is written last
            target = usable[column[position]]
            if direct[position] < found[target]:
                found[target], which[target] = direct[position], sources[row[position]]
        which[~np.isfinite(found)] = -1
        return Nearest(found, which)

    def _top_speed(self) -> float:
        """No edge brings one further, as the crow flies, in a second."""
        chord = np.hypot(*(self.xy[self.end] - self.xy[self.start]).T)
        return float(np.max(chord / np.minimum(self.along_s, self.against_s)))


def _pairs_on_one_edge(edges: np.ndarray, others: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Positions in ``edges`` and in ``others`` that hold the same edge, all pairs of them."""
    order = np.argsort(others, kind="stable")
    first, last = (np.searchsorted(others[order], edges, side=side) for side in ("left", "right"))
    count = last - first
    row = np.repeat(np.arange(len(edges)), count)
    within = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    return row, order[first[row] + within]


def _direct(start: Snap, source, goal: Snap, target, along: np.ndarray, against: np.ndarray) -> np.ndarray:
    """Seconds between sources and targets on one edge, along it without reaching its ends."""
    ahead = goal.share[target] - start.share[source]
    edge = goal.edge[target]
    way = np.where(ahead >= 0, _part(along[edge], ahead), _part(against[edge], -ahead))
    return way + start.access_s[source] + goal.access_s[target]


def _part(seconds: np.ndarray, share: np.ndarray) -> np.ndarray:
    """``share`` of ``seconds``, where nothing of an infinite time is nothing."""
    with np.errstate(invalid="ignore"):
        return np.where(share <= 0.0, 0.0, seconds * share)


def _topology(lines: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, np.ndarray, np.ndarray, np.ndarray]:
    if {"from_node", "to_node"} <= set(lines.columns) and lines[["from_node", "to_node"]].notna().all(axis=None):
        ends = np.concatenate([lines["from_node"].to_numpy(), lines["to_node"].to_numpy()])
        _, first, number = np.unique(ends.astype(str), return_index=True, return_inverse=True)
        shapes = lines.geometry.to_numpy()
        places = np.concatenate([shapely.get_coordinates(shapely.get_point(shapes, end)) for end in (0, -1)])
        number = number.reshape(-1)
        return lines, number[: len(lines)], number[len(lines) :], places[first]
    noded = node_lines(lines)
    return noded.edges, noded.start, noded.end, noded.xy


def _arcs(count: int, start, end, along_s, against_s) -> sparse.csr_matrix:
    """Arcs of both directions as a matrix; of parallel ones the fastest (scipy would add them up)."""
    tail, head = np.concatenate([start, end]), np.concatenate([end, start])
    seconds = np.concatenate([along_s, against_s])
    open_ = np.isfinite(seconds) & (tail != head)
    tail, head, seconds = tail[open_], head[open_], np.maximum(seconds[open_], LEAST_S)
    order = np.lexsort((seconds, head, tail))
    tail, head, seconds = tail[order], head[order], seconds[order]
    first = np.ones(len(tail), dtype=bool)
    first[1:] = (tail[1:] != tail[:-1]) | (head[1:] != head[:-1])
    return sparse.csr_matrix((seconds[first], (tail[first], head[first])), shape=(count, count))


def _main_component(arcs: sparse.csr_matrix) -> np.ndarray:
    _, label = csgraph.connected_components(arcs, connection="strong")
    return label == np.bincount(label).argmax()


def _spatially_ordered(start: np.ndarray, end: np.ndarray, xy: np.ndarray):
    """Only the nodes in use, renumbered along a Morton curve, which keeps neighbours together in memory."""
    used = np.unique(np.concatenate([start, end]))
    used = used[_morton_order(xy[used])]
    number = np.empty(len(xy), dtype=np.int64)
    number[used] = np.arange(len(used))
    return number[start], number[end], xy[used]


def _morton_order(xy: np.ndarray) -> np.ndarray:
    low, span = xy.min(axis=0), max(float(np.ptp(xy, axis=0).max()), 1e-9)
    cell = ((xy - low) / span * 0xFFFF).astype(np.uint64)
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        cell = (cell | (cell << np.uint64(shift))) & np.uint64(mask)
    return np.argsort(cell[:, 0] | (cell[:, 1] << np.uint64(1)), kind="stable")
