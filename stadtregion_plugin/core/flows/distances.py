"""How far apart the nodes are: along the streets, or as the crow flies times a detour factor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import geopandas as gpd
import numpy as np
import shapely

from ..frames import require_metric
from ..network import StreetGraph
from ..progress import Progress, part, report, unobserved
from ..text import Translate, text
from .entries import listed

METRES_PER_KM = 1000.0
#: A node stands for a whole quarter, so its street may be this far away.
SNAP_M = 3000.0
SOURCES_AT_ONCE = 16


@dataclass(frozen=True)
class NodeDistances:
    """``km`` from node to node.

    ``off_streets`` names the nodes that the streets do not reach; their ways are as the crow flies with the detour.
    """

    km: np.ndarray
    off_streets: tuple[str, ...] = ()

    def warnings(self, translate: Translate) -> tuple[str, ...]:
        """What deserves doubt, in the language of ``translate``."""
        if not self.off_streets:
            return ()
        template = translate(
            text("{count} nodes are off the street network; their ways are as the crow flies with a detour: {nodes}.")
        )
        return (template.format(count=len(self.off_streets), nodes=listed(self.off_streets)),)


def node_distances(
    nodes: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame | None,
    settings: Mapping[str, float],
    progress: Progress = unobserved,
) -> NodeDistances:
    """Distances between ``nodes`` (points in a metric CRS) in km; within a node ``distance_within_node_km``.

    With ``streets`` (``schema.STREETS`` or any lines in the CRS of the nodes) the shortest way that motor traffic may
    go, else as the crow flies times ``detour_factor``.
    """
    within = settings["distance_within_node_km"]
    straight = np.maximum(straight_distances(nodes) * settings["detour_factor"], within)
    if streets is None:
        return NodeDistances(straight)
    along = street_distances(nodes, streets, progress)
    reached = np.isfinite(along)
    np.fill_diagonal(reached, False)
    off = ~reached.any(axis=1) & ~reached.any(axis=0) if len(nodes) > 1 else np.zeros(len(nodes), dtype=bool)
    km = np.where(np.isfinite(along), np.maximum(along, within), straight)
    return NodeDistances(km, tuple(nodes["node_id"].astype(str).to_numpy()[off]))


def straight_distances(nodes: gpd.GeoDataFrame) -> np.ndarray:
    """Distances between ``nodes`` as the crow flies, in km."""
    require_metric(nodes, "Nodes")
    x, y = nodes.geometry.x.to_numpy(), nodes.geometry.y.to_numpy()
    return np.hypot(x[:, None] - x, y[:, None] - y) / METRES_PER_KM


def street_distances(nodes: gpd.GeoDataFrame, streets: gpd.GeoDataFrame, progress: Progress = unobserved) -> np.ndarray:
    """Shortest distances between ``nodes`` along streets open to motor traffic, in km; infinite where there is none."""
    graph = _in_metres(StreetGraph.from_lines(streets, mode="van"))
    report(progress, 0.3)
    places = graph.snap(nodes.to_crs(streets.crs).geometry.to_numpy(), maximum_m=SNAP_M)
    places = replace(places, access_s=places.access_m)
    rows = []
    for first in range(0, len(nodes), SOURCES_AT_ONCE):
        watched = part(progress, 0.3 + 0.7 * first / len(nodes), 0.3 + 0.7 * min(1.0, (first + 16) / len(nodes)))
        some = places.of(slice(first, first + SOURCES_AT_ONCE))
        found = graph.times(some, limit_min=np.inf, targets=places, progress=watched).toarray()
        found[found == 0] = np.inf  # what is not in the matrix is not reached
        rows.append(found)
    return np.vstack(rows) / METRES_PER_KM


def _in_metres(graph: StreetGraph) -> StreetGraph:
    """The same graph with lengths in place of seconds, so that its times are distances."""
    length = shapely.length(graph.edges)
    return replace(
        graph,
        along_s=np.where(np.isfinite(graph.along_s), length, np.inf),
        against_s=np.where(np.isfinite(graph.against_s), length, np.inf),
    )
