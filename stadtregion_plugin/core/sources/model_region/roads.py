"""Main roads join neighbouring centres the cheap way round rivers and estates, and merge where that is shorter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy import ndimage, sparse
from scipy.sparse import csgraph

from ...progress import Progress, each
from .centres import CORE, INNER, VILLAGE, Centres, Estates
from .terrain import Valley

STEPS = np.array([(1, 0), (0, 1), (1, 1), (1, -1), (2, 1), (1, 2), (2, -1), (1, -2)])
SHARED_ROAD = 0.45  # cost of following a road that is there already
CROSSINGS = {"river": 26.0, "rail": 5.0, "trunk": 2.5, "motorway": 6.0, "stream": 3.0}  # in grid steps
ESTATE_COST = 40.0
UNEVEN = 0.5
BESIDE_TRUNK_M = 60.0
ESTATE_WEIGHT = 0.9
NEIGHBOURLY = 0.44  # a link needs a circle of this share of its length, about its middle, free of other centres


@dataclass(frozen=True)
class MainRoads:
    """Lines of the main roads and their class."""

    lines: np.ndarray
    highway: np.ndarray


@dataclass(frozen=True)
class _Grid:
    """Nodes of the routing grid and its edges, each in both directions, in the order of a sparse matrix."""

    xy: np.ndarray
    start: np.ndarray
    end: np.ndarray
    cost: np.ndarray
    closed: np.ndarray  # nodes in an estate

    def nearest(self, point: np.ndarray) -> int:
        """The nearest node outside the estates."""
        return int(np.argmin(np.hypot(*(self.xy - point).T) + 1e9 * self.closed))

    def edges(self, start: np.ndarray, end: np.ndarray) -> np.ndarray:
        count = np.int64(len(self.xy))
        return np.searchsorted(self.start * count + self.end, start * count + end)

    def cheapest_way(self, cost: np.ndarray, start: int, end: int) -> np.ndarray:
        """The nodes on the cheapest way from ``end`` back to ``start``."""
        count = len(self.xy)
        first_edge = np.searchsorted(self.start, np.arange(count + 1))
        graph = sparse.csr_matrix((cost, self.end, first_edge), shape=(count, count))
        before = csgraph.dijkstra(graph, indices=start, return_predecessors=True)[1]
        way = [end]
        while way[-1] != start:
            way.append(int(before[way[-1]]))
        return np.array(way)


def snapped_to_grid(centres: Centres, valley: Valley) -> Centres:
    """The centres moved to the nearest node of the routing grid, where main roads can meet."""
    x, y = _axes(valley)
    near = [
        x[np.abs(x[:, None] - centres.xy[:, 0]).argmin(axis=0)],
        y[np.abs(y[:, None] - centres.xy[:, 1]).argmin(axis=0)],
    ]
    return Centres(np.column_stack(near), centres.radius_m, centres.kind)


def route_main_roads(
    centres: Centres, estates: Estates, valley: Valley, rng: np.random.Generator, progress: Progress
) -> MainRoads:
    """Roads along the links between neighbouring centres and out to the region's edges."""
    grid = _lay_grid(estates, valley, rng)
    pairs, weights = _links(centres, estates, valley, grid)
    used = np.zeros(len(grid.start))
    cost = grid.cost.copy()
    for (start, end), weight in each(zip(pairs, weights), len(pairs), progress):
        way = grid.cheapest_way(cost, start, end)
        edges = np.append(grid.edges(way[:-1], way[1:]), grid.edges(way[1:], way[:-1]))
        cost[edges] = grid.cost[edges] * SHARED_ROAD
        used[edges] += weight
    lines, links = _chains(grid, used)
    smooth = np.array([_smoothed(line, 3.0) for line in lines], dtype=object)
    highway = np.select([links >= 2.4, links >= 0.9], ["primary", "secondary"], "tertiary")
    drives = _drives(estates, valley, grid)
    return MainRoads(np.append(smooth, drives), np.append(highway, np.full(len(drives), "tertiary")))


def _axes(valley: Valley) -> tuple[np.ndarray, np.ndarray]:
    columns = int(np.clip(valley.width_m / 24.0, 100, 160))
    rows = round(columns * valley.height_m / valley.width_m)
    return np.linspace(0.0, valley.width_m, columns + 1), np.linspace(0.0, valley.height_m, rows + 1)


def _lay_grid(estates: Estates, valley: Valley, rng: np.random.Generator) -> _Grid:
    x, y = _axes(valley)
    columns, rows = len(x), len(y)
    xy = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    uneven = ndimage.gaussian_filter(rng.normal(size=(rows, columns)), 4.0, mode="nearest")
    slowness = 1.0 + UNEVEN * (uneven / uneven.std()).clip(-1.5, 1.5).ravel() / 1.5
    around = shapely.buffer(shapely.union_all(estates.polygons), x[1])
    shapely.prepare(around)
    closed = shapely.contains_xy(around, xy)
    slowness[closed] *= ESTATE_COST

    row, column = np.divmod(np.arange(rows * columns), columns)
    starts, ends = [], []
    for right, up in STEPS:
        kept = (column + right < columns) & (row + up < rows) & (row + up >= 0)
        starts.append(np.flatnonzero(kept))
        ends.append(starts[-1] + right + up * columns)
    start, end = np.concatenate(starts), np.concatenate(ends)
    cost = np.hypot(*(xy[end] - xy[start]).T) * (slowness[start] + slowness[end]) / 2
    for name, sides in _sides(valley, xy).items():
        cost += (sides[start] != sides[end]) * CROSSINGS[name] * x[1]
    start, end, cost = np.append(start, end), np.append(end, start), np.append(cost, cost)
    order = np.lexsort((end, start))
    return _Grid(xy, start[order], end[order], cost[order], closed)


def _sides(valley: Valley, xy: np.ndarray) -> dict[str, np.ndarray]:
    """On which side of each line of the valley a point lies."""
    motorway, stream = shapely.get_coordinates(valley.motorway), shapely.get_coordinates(valley.stream)
    east_of_stream = xy[:, 0] > np.interp(xy[:, 1], stream[:, 1], stream[:, 0])
    north = xy[:, 1] > np.interp(xy[:, 0], valley.x, valley.river_y)
    return {
        "river": north,
        "rail": xy[:, 1] > np.interp(xy[:, 0], valley.x, valley.rail_y),
        "trunk": xy[:, 1] > np.interp(xy[:, 0], valley.x, valley.trunk_y),
        "motorway": xy[:, 0] > np.interp(xy[:, 1], motorway[:, 1], motorway[:, 0]),
        "stream": east_of_stream & north,
    }


def _links(
    centres: Centres, estates: Estates, valley: Valley, grid: _Grid
) -> tuple[list[tuple[int, int]], list[float]]:
    """Pairs of grid nodes to be joined, the most important first, and the weight of each link."""
    xy, radius = centres.xy, centres.radius_m
    rank = np.select([centres.kind == CORE, centres.kind == INNER, centres.kind == VILLAGE], [2.5, 0.9, 0.5], 1.0)
    apart = np.hypot(*(xy[:, None] - xy).transpose(2, 0, 1))
    pairs = []
    for one in range(len(xy)):
        for other in range(one + 1, len(xy)):
            middle = (xy[one] + xy[other]) / 2
            within = np.hypot(*(xy - middle).T) < NEIGHBOURLY * apart[one, other]
            if not within.any():
                pairs.append((rank[one] * rank[other] / (apart[one, other] / radius[0]) ** 0.5, one, other))
    node = [grid.nearest(point) for point in xy]
    links = [(node[one], node[other], weight) for weight, one, other in sorted(pairs, reverse=True)]
    x, y = _axes(valley)
    for corner in ((0.0, 0.75), (1.0, 0.7), (0.35, 1.0), (0.68, 1.0), (0.3, 0.0), (0.62, 0.0), (0.0, 0.2), (1.0, 0.25)):
        edge = np.array(corner) * (x[-1], y[-1])
        gap = np.hypot(*(xy - edge).T) - radius
        links.append((node[int(np.argmin(gap))], grid.nearest(edge), 0.9))
    for access in _accesses(estates, grid):
        links.append((access, node[int(np.argmin(np.hypot(*(xy - grid.xy[access]).T)))], ESTATE_WEIGHT))
    return [(one, other) for one, other, _ in links], [weight for _, _, weight in links]


def _accesses(estates: Estates, grid: _Grid) -> list[int]:
    """For each estate the grid node where its access begins."""
    return [grid.nearest(point) for point in shapely.get_coordinates(shapely.centroid(estates.polygons))]


def _drives(estates: Estates, valley: Valley, grid: _Grid) -> np.ndarray:
    """Straight pieces to the edge of each estate: from its access node, and from the trunk road where it is near."""
    beside = estates.polygons[shapely.distance(estates.polygons, valley.trunk) < BESIDE_TRUNK_M]
    exits = shapely.line_interpolate_point(
        valley.trunk, shapely.line_locate_point(valley.trunk, shapely.centroid(beside))
    )
    start = np.append(shapely.points(grid.xy[_accesses(estates, grid)]), exits)
    return shapely.shortest_line(start, np.append(estates.polygons, beside))


def _chains(grid: _Grid, used: np.ndarray) -> tuple[list[np.ndarray], np.ndarray]:
    """Used edges joined to lines that run from junction to junction, and how much each carries."""
    edges = np.flatnonzero((used > 0) & (grid.start < grid.end))
    neighbours: dict[int, list[tuple[int, int]]] = {}
    for edge in edges:
        one, other = int(grid.start[edge]), int(grid.end[edge])
        neighbours.setdefault(one, []).append((other, edge))
        neighbours.setdefault(other, []).append((one, edge))
    lines, links, seen = [], [], set()
    for first in sorted(node for node, around in neighbours.items() if len(around) != 2):
        for node, edge in neighbours[first]:
            if edge in seen:
                continue
            line, carried, here = [first, node], [used[edge]], edge
            seen.add(edge)
            while len(neighbours[line[-1]]) == 2:
                node, here = next((n, e) for n, e in neighbours[line[-1]] if e != here)
                seen.add(here)
                line.append(node)
                carried.append(used[here])
            lines.append(grid.xy[line])
            links.append(max(carried))
    return lines, np.array(links)


def _smoothed(points: np.ndarray, width: float) -> shapely.LineString:
    """A line through the same ends, its zigzag smoothed away; ``width`` in steps of the grid."""
    line = shapely.linestrings(points)
    count = max(4, 3 * len(points))
    along = shapely.get_coordinates(shapely.line_interpolate_point(line, np.linspace(0.0, 1.0, count), normalized=True))
    pad = min(count - 1, int(12 * width))
    before, after = 2 * along[0] - along[pad:0:-1], 2 * along[-1] - along[-2 : -pad - 2 : -1]
    padded = np.concatenate([before, along, after])
    calm = ndimage.gaussian_filter1d(padded, 3 * width, axis=0)[pad : pad + count]
    calm[0], calm[-1] = along[0], along[-1]
    return shapely.linestrings(calm)
