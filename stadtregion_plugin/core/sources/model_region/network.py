"""The street graph: lines cut where others meet them, joined to one network, with classes and one-ways."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from scipy import sparse
from scipy.sparse import csgraph
from scipy.spatial import cKDTree

from ...progress import Progress, part, report
from .shapes import BATCH

JUNCTION_M = 3.5  # ends of lines nearer than this meet in one junction
LINE_PIECE_M = 300.0
NOT_FOR_ALL = ("track", "footway", "path", "cycleway", "pedestrian", "trunk", "motorway")


@dataclass(frozen=True)
class Network:
    """Nodes (n, 2) and edges of a street graph; an edge's line begins at its ``start`` and ends at its ``end``."""

    xy: np.ndarray
    start: np.ndarray
    end: np.ndarray
    shapes: np.ndarray
    highway: np.ndarray
    line: np.ndarray  # the line each edge was cut from

    def chosen(self, edges: np.ndarray) -> Network:
        """The network of these edges (a mask or indices), its nodes renumbered."""
        start, end = self.start[edges], self.end[edges]
        nodes, number = np.unique(np.append(start, end), return_inverse=True)
        number = number.reshape(-1)
        count = len(start)
        return Network(
            self.xy[nodes], number[:count], number[count:], self.shapes[edges], self.highway[edges], self.line[edges]
        )

    def main_component(self) -> Network:
        """The network without all but its largest component (by length)."""
        component = self.components(np.ones(len(self.start), dtype=bool))[self.start]
        return self.chosen(component == np.bincount(component, shapely.length(self.shapes)).argmax())

    def components(self, edges: np.ndarray) -> np.ndarray:
        """The component of each node when only ``edges`` (a mask) exist."""
        count = len(self.xy)
        graph = sparse.coo_matrix((np.ones(edges.sum()), (self.start[edges], self.end[edges])), shape=(count, count))
        return csgraph.connected_components(graph, directed=False)[1]


def node_lines(lines: np.ndarray, highway: np.ndarray, apart: np.ndarray, progress: Progress) -> Network:
    """Cut ``lines`` wherever an end of another line lies on them; ends that lie close together become one node.

    Lines ``apart`` (a mask: motorways) are met by nothing but at their own ends.
    """
    ends = np.stack([shapely.get_coordinates(shapely.get_point(lines, index)) for index in (0, -1)], axis=1)
    nodes, node_of_end = _clustered(ends.reshape(-1, 2))
    report(progress, 0.2)
    line, node, at = _meetings(lines, apart, nodes, node_of_end, part(progress, 0.2, 0.7))
    network = _cut(lines, highway, nodes, line, node, at)
    report(progress, 0.9)
    return network.chosen(_distinct(network))


def _clustered(points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Points nearer to each other than a junction is wide, as one; and the cluster of each point."""
    pairs = cKDTree(points).query_pairs(JUNCTION_M, output_type="ndarray")
    graph = sparse.coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(points), len(points)))
    count, cluster = csgraph.connected_components(graph, directed=False)
    size = np.bincount(cluster, minlength=count)
    return np.column_stack([np.bincount(cluster, axis, count) / size for axis in points.T]), cluster


def _meetings(lines, apart, nodes, node_of_end, progress: Progress):
    """Which nodes lie on which line, and how far along it."""
    through = np.flatnonzero(~apart)
    tree = shapely.STRtree(lines[through])
    points = shapely.points(nodes)
    found = []
    for first in range(0, len(points), BATCH):
        report(progress, first / len(points))
        point, line = tree.query(points[first : first + BATCH], predicate="dwithin", distance=JUNCTION_M)
        found.append(np.stack([point + first, through[line]]))
    node, line = np.concatenate(found, axis=1)
    at = shapely.line_locate_point(lines[line], points[node])
    count = np.arange(len(lines))
    first, last = node_of_end.reshape(-1, 2).T
    inner = (node != first[line]) & (node != last[line])
    return (
        np.concatenate([line[inner], count, count]),
        np.concatenate([node[inner], first, last]),
        np.concatenate([at[inner], np.zeros(len(lines)), shapely.length(lines)]),
    )


def _cut(lines, highway, nodes, line, node, at) -> Network:
    """The edges between successive nodes on each line, with the line's own vertices between them."""
    xy, owner = shapely.get_coordinates(lines, return_index=True)
    step = np.append(0.0, np.hypot(*np.diff(xy, axis=0).T))
    step[np.append(True, owner[1:] != owner[:-1])] = 0.0
    along = np.cumsum(step)
    along -= along[np.searchsorted(owner, owner)]

    all_line = np.concatenate([line, owner])
    all_at = np.concatenate([at, along])
    all_node = np.concatenate([node, np.full(len(xy), -1)])
    all_xy = np.concatenate([nodes[node], xy])
    order = np.lexsort((all_node < 0, all_at, all_line))
    all_line, all_at, all_node, all_xy = all_line[order], all_at[order], all_node[order], all_xy[order]
    is_node = all_node >= 0
    last_node_at = np.maximum.accumulate(np.where(is_node, np.arange(len(order)), 0))
    next_node_at = np.minimum.accumulate(np.where(is_node, np.arange(len(order)), len(order) - 1)[::-1])[::-1]
    clear = np.minimum(all_at - all_at[last_node_at], all_at[next_node_at] - all_at) > JUNCTION_M / 2
    kept = is_node | clear
    all_line, all_node, all_xy, is_node = all_line[kept], all_node[kept], all_xy[kept], is_node[kept]

    stops = np.flatnonzero(is_node)
    from_stop, to_stop = stops[:-1], stops[1:]
    proper = (all_line[from_stop] == all_line[to_stop]) & (all_node[from_stop] != all_node[to_stop])
    from_stop, to_stop = from_stop[proper], to_stop[proper]
    length = to_stop - from_stop + 1
    edge = np.repeat(np.arange(len(length)), length)
    vertex = np.arange(len(edge)) - np.repeat(np.cumsum(length) - length, length) + np.repeat(from_stop, length)
    shapes = shapely.linestrings(all_xy[vertex], indices=edge)
    of = all_line[from_stop]
    return Network(nodes, all_node[from_stop], all_node[to_stop], shapes, highway[of], of)


def _distinct(network: Network) -> np.ndarray:
    """One of each set of edges that join the same nodes by nearly the same way."""
    low, high = np.minimum(network.start, network.end), np.maximum(network.start, network.end)
    length = np.round(shapely.length(network.shapes) / (2 * JUNCTION_M)).astype(int)
    key = np.stack([low, high, length], axis=1)
    _, first = np.unique(key, axis=0, return_index=True)
    return np.sort(first)


def joined_for_traffic(network: Network, optional: np.ndarray) -> Network:
    """The network with those ``optional`` edges (a mask: outlines of built-up land) made streets that traffic needs.

    The shortest optional edges that join parts of the network open to cars, bicycles and walkers alike become
    residential streets. Other optional edges without a class of their own are left out, and so is what stands apart.
    """
    driven = ~np.isin(network.highway, NOT_FOR_ALL) & ~optional
    component = network.components(driven)
    count = component.max() + 1
    candidates = np.flatnonzero(optional & (component[network.start] != component[network.end]))
    ends = component[network.start[candidates]], component[network.end[candidates]]
    weight = shapely.length(network.shapes[candidates]) + 1.0
    order = np.lexsort((weight, np.maximum(*ends), np.minimum(*ends)))
    low, high = np.minimum(*ends)[order], np.maximum(*ends)[order]
    new = np.append(True, (np.diff(low) != 0) | (np.diff(high) != 0))[: len(order)]
    chosen = candidates[order][new]
    tree = csgraph.minimum_spanning_tree(
        sparse.coo_matrix((weight[order][new], (low[new], high[new])), shape=(count, count))
    )
    kept = np.isin(low[new] * np.int64(count) + high[new], tree.tocoo().row * np.int64(count) + tree.tocoo().col)
    highway = network.highway.copy()
    highway[chosen[kept]] = "residential"
    return replace(network, highway=highway).chosen(highway != "").main_component()
