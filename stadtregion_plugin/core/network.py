"""A street graph with travel times, and bounded shortest paths on spatial tiles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from scipy import sparse
from scipy.sparse import csgraph

from .chains import Chains, Doors, contract, doors, fastest_arcs
from .errors import InputError
from .frames import require_metric, require_rows
from .morton import morton_order
from .noding import node_lines
from .paths import Found, Junctions, nearest_of_goals, nearest_source, times_between
from .progress import Progress, part, unobserved
from .terrain import read_profile
from .travel import access_speed, edge_times

SNAP_LIMIT_M = 500.0


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

    def of(self, places) -> Snap:
        """Some of the places: positions, a slice or a mask."""
        return Snap(self.edge[places], self.share[places], self.access_m[places], self.access_s[places])


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
    def from_lines(
        cls,
        lines: gpd.GeoDataFrame,
        mode: str = "foot",
        dtm: Path | None = None,
        progress: Progress = unobserved,
        kept_in: Path | None = None,
    ) -> StreetGraph:
        """The graph that ``mode`` (foot, bicycle, cargo_bike, car, van) can use, from lines in a metric CRS.

        With the columns ``from_node`` and ``to_node`` the lines are edges already; otherwise they are split where they
        meet. Access, one-way rules and speeds: see ``core.travel``; the terrain model ``dtm`` (a raster file) tells how
        steep they are. Lengths are ``length_m`` where given, else those of the geometry. In the folder ``kept_in`` the
        edges of split lines are stored for the next run. Raises ``InputError`` for an empty layer, a CRS that is not
        metric, or no usable edge.
        """
        require_rows(lines, "The street network")
        require_metric(lines, "The street network")
        edges, start, end, xy = _topology(lines, kept_in, part(progress, 0.0, 0.5))
        length = shapely.length(edges.geometry.to_numpy())
        if "from_node" in lines and "length_m" in edges:
            length = np.where(edges["length_m"].notna(), edges["length_m"].astype(float), length)
        climb = part(progress, 0.5, 1.0)
        profile = None if dtm is None else read_profile(edges.geometry.to_numpy(), lines.crs, dtm, climb)
        times = edge_times(edges, length, mode, profile)
        usable = np.isfinite(times.along_s) | np.isfinite(times.against_s)
        if not usable.any():
            raise InputError("The street network has no edge for the travel mode {mode}.", mode=mode)
        start, end, xy = _spatially_ordered(start[usable], end[usable], xy)
        along_s, against_s = times.along_s[usable], times.against_s[usable]
        main = _main_component(len(xy), start, end, along_s, against_s)
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
        inside, tree = self._main_edges
        edge = np.full(len(shapes), -1)
        share, access_m = np.zeros(len(shapes)), np.full(len(shapes), np.inf)
        (place, found), distance = tree.query_nearest(
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
        rows, columns, seconds = [], [], []
        for row, column, found in self.within(sources, limit_min, targets, towards_sources, progress):
            rows.append(row)
            columns.append(column)
            seconds.append(found)
        shape = (self._count(sources), len(self.xy) if targets is None else self._count(targets))
        if not rows:
            return sparse.csr_matrix(shape)
        entries = (np.concatenate(seconds), (np.concatenate(rows), np.concatenate(columns)))
        return sparse.csr_matrix(entries, shape=shape)

    def within(
        self,
        sources,
        limit_min: float,
        targets=None,
        towards_sources: bool = False,
        progress: Progress = unobserved,
    ) -> Iterator[Found]:
        """What ``times`` returns, piece by piece as it is computed: numbers of sources, of targets, and the seconds."""
        junctions, start, goal = self._to_search(sources, targets, towards_sources)
        yield from times_between(junctions, start, goal, 60.0 * limit_min, progress)

    def nearest(self, sources, targets=None, towards_sources: bool = False) -> Nearest:
        """For each of ``targets`` (without them: each node) the nearest of ``sources``, without a limit."""
        junctions, start, goal = self._to_search(sources, targets, towards_sources)
        at_junctions, source_of = nearest_source(junctions, start)
        return Nearest(*nearest_of_goals(at_junctions, source_of, start, goal))

    def doors_of(self, places) -> Doors:
        """Where ``places`` (geometries or a ``Snap``) are entered; may be given instead, where many searches are."""
        if isinstance(places, Doors):
            return places
        snap = self._snapped(places)
        return doors(self._chains, self.along_s, self.against_s, snap.edge, snap.share, snap.access_s)

    # --- how a search is put together ---------------------------------------------------------------------------------

    def _to_search(self, sources, targets, towards_sources: bool) -> tuple[Junctions, Doors, Doors]:
        """The graph of the junctions and the doors of both sides; towards the sources with all arcs turned round."""
        start = self.doors_of(sources)
        goal = self.doors_of(self._at_nodes() if targets is None else targets)
        if towards_sources:
            return self._against, start.reversed(), goal.reversed()
        return self._junctions, start, goal

    @cached_property
    def _main_edges(self) -> tuple[np.ndarray, shapely.STRtree]:
        """The edges of the main component, to which places are joined, and where they lie."""
        inside = np.flatnonzero(self.main[self.start] & self.main[self.end])
        return inside, shapely.STRtree(self.edges[inside])

    @cached_property
    def _chains(self) -> Chains:
        return contract(len(self.xy), self.start, self.end, self.along_s, self.against_s)

    @cached_property
    def _junctions(self) -> Junctions:
        return Junctions(self.xy[self._chains.junctions], self._chains.arcs)

    @cached_property
    def _against(self) -> Junctions:
        """The junctions with all arcs turned round."""
        return self._junctions.reversed()

    def _snapped(self, places) -> Snap:
        return places if isinstance(places, Snap) else self.snap(places)

    def _count(self, places) -> int:
        if isinstance(places, Doors):
            return len(places.chain)
        return len(places.edge if isinstance(places, Snap) else places)

    def _at_nodes(self) -> Snap:
        """The nodes as places: each at an end of one of its edges."""
        edge, share = np.empty(len(self.xy), dtype=np.int64), np.empty(len(self.xy))
        for ends, position in ((self.start, 0.0), (self.end, 1.0)):
            edge[ends], share[ends] = np.arange(len(ends)), position
        nothing = np.zeros(len(self.xy))
        return Snap(edge, share, nothing, nothing)


def _topology(
    lines: gpd.GeoDataFrame, kept_in: Path | None, progress: Progress
) -> tuple[gpd.GeoDataFrame, np.ndarray, np.ndarray, np.ndarray]:
    if {"from_node", "to_node"} <= set(lines.columns) and lines[["from_node", "to_node"]].notna().all(axis=None):
        ends = np.concatenate([lines["from_node"].to_numpy(), lines["to_node"].to_numpy()])
        names = ends if np.issubdtype(ends.dtype, np.integer) else ends.astype(str)
        _, first, number = np.unique(names, return_index=True, return_inverse=True)
        shapes = lines.geometry.to_numpy()
        places = np.concatenate([shapely.get_coordinates(shapely.get_point(shapes, end)) for end in (0, -1)])
        number = number.reshape(-1)
        return lines, number[: len(lines)], number[len(lines) :], places[first]
    noded = node_lines(lines, kept_in, progress)
    return noded.edges, noded.start, noded.end, noded.xy


def _main_component(count: int, start, end, along_s, against_s) -> np.ndarray:
    """Nodes of the largest strongly connected component."""
    tail, head = np.concatenate([start, end]), np.concatenate([end, start])
    arcs = fastest_arcs(count, tail, head, np.concatenate([along_s, against_s]))
    _, label = csgraph.connected_components(arcs, connection="strong")
    return label == np.bincount(label).argmax()


def _spatially_ordered(start: np.ndarray, end: np.ndarray, xy: np.ndarray):
    """Only the nodes in use, renumbered along a Morton curve, which keeps neighbours together in memory."""
    used = np.unique(np.concatenate([start, end]))
    used = used[morton_order(xy[used])]
    number = np.empty(len(xy), dtype=np.int64)
    number[used] = np.arange(len(used))
    return number[start], number[end], xy[used]
