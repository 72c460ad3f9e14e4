"""Which plots are neighbours: a graph of parts, joined by boundaries long enough to build across.

Cadastres have slivers: neighbours may overlap or stand apart by centimetres. So a boundary counts as shared where it
runs within the snapping distance of the neighbour, and joined plots are swollen by that distance, united and shrunk.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

from ..frames import polygons_only
from ..overlay import areas_in_common
from ..progress import Progress, report, unobserved

CHUNK = 10_000  # boundaries measured between two reports of progress


@dataclass(frozen=True)
class Neighbours:
    """``shared_m``: sparse symmetric matrix of shared boundaries in m."""

    shared_m: csr_matrix

    @property
    def component(self) -> np.ndarray:
        """For each part the number of the connected component it belongs to."""
        return connected_components(self.shared_m, directed=False)[1]

    def beside(self, parts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """All neighbours of ``parts``: positions in ``parts``, and the neighbours."""
        pointer = self.shared_m.indptr
        count = pointer[parts + 1] - pointer[parts]
        row = np.repeat(np.arange(len(parts)), count)
        offset = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        return row, self.shared_m.indices[np.repeat(pointer[parts], count) + offset]

    def between(self, start: np.ndarray, end: np.ndarray) -> np.ndarray:
        """Shared boundary in m of each pair, 0 where there is none."""
        pairs = np.column_stack([start, end])
        return np.asarray(self.shared_m[pairs[:, 0], pairs[:, 1]], dtype=float).ravel() if len(pairs) else np.zeros(0)


def find_neighbours(
    shapes: np.ndarray, least_m: float, snapping_m: float, progress: Progress = unobserved
) -> Neighbours:
    """Neighbours that share at least ``least_m`` of boundary when gaps and overlaps up to ``snapping_m`` are closed."""
    tree = shapely.STRtree(shapes)
    start, end = tree.query(shapes, predicate="dwithin", distance=snapping_m)
    once = start < end
    start, end = start[once], end[once]
    near = _may_share(shapes, start, end, least_m, snapping_m)
    start, end = start[near], end[near]
    swollen = shapely.buffer(shapes, snapping_m, join_style="mitre")
    boundary = shapely.boundary(shapes)
    length = np.zeros(len(start))
    for begin in range(0, len(start), CHUNK):
        report(progress, begin / len(start))
        rows = slice(begin, begin + CHUNK)
        length[rows] = shapely.length(shapely.intersection(boundary[start[rows]], swollen[end[rows]]))
    kept = length >= least_m
    start, end, length = start[kept], end[kept], length[kept]
    both = (np.concatenate([length, length]), (np.concatenate([start, end]), np.concatenate([end, start])))
    report(progress, 1.0)
    return Neighbours(coo_matrix(both, shape=(len(shapes), len(shapes))).tocsr())


def _may_share(shapes: np.ndarray, start: np.ndarray, end: np.ndarray, least_m: float, snapping_m: float) -> np.ndarray:
    """Whether the bounds of two shapes overlap far enough for such a boundary."""
    bounds = shapely.bounds(shapes)
    low = np.maximum(bounds[start, :2], bounds[end, :2]) - snapping_m
    high = np.minimum(bounds[start, 2:], bounds[end, 2:]) + snapping_m
    return np.hypot(*(high - low).T) >= least_m


def join(shapes: np.ndarray, sets: np.ndarray, snapping_m: float) -> np.ndarray:
    """The outline of each set of shapes, gaps up to twice ``snapping_m`` closed.

    ``sets`` (n, k) are positions in ``shapes``, -1 where a set has fewer than k.
    """
    swollen = shapely.buffer(shapes, snapping_m, join_style="mitre")
    members = swollen[sets]
    members[np.asarray(sets) < 0] = None
    joined = shapely.buffer(shapely.union_all(members, axis=1), -snapping_m, join_style="mitre")
    return polygons_only(joined)


def under_one_roof(shapes: np.ndarray, buildings: np.ndarray, least_share: float) -> np.ndarray:
    """For each plot the number of the group it forms with others under the same building.

    A plot belongs to a building when it carries at least ``least_share`` of its footprint.
    """
    plot, building, area = areas_in_common(shapely.STRtree(buildings), shapes)
    carries = area >= least_share * shapely.area(buildings)[building]
    size = len(shapes) + len(buildings)
    pairs = (np.ones(carries.sum()), (plot[carries], len(shapes) + building[carries]))
    groups = connected_components(coo_matrix(pairs, shape=(size, size)), directed=False)[1][: len(shapes)]
    return np.unique(groups, return_inverse=True)[1]


def are_alleys(shapes: np.ndarray, width_m: float, most_m2: float) -> np.ndarray:
    """Whether each shape is so narrow that an inset of half ``width_m`` leaves nothing, and no larger than a lane."""
    return (shapely.area(shapes) <= most_m2) & shapely.is_empty(shapely.buffer(shapes, -width_m / 2, quad_segs=2))
