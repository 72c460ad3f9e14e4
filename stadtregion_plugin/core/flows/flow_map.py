"""The flow map: flows between nodes as curved lines from origin to destination, laid out so that they can be read."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import pandas as pd

from .. import schema
from ..progress import Progress, part, unobserved
from ..text import Translate, english
from .map_clusters import Clusters, cluster_nodes, cluster_until
from .map_flows import checked, node_points, stays_inside
from .map_loops import loops_along
from .map_network import draw_network, merged_rows
from .map_quality import findings, quality_table, warnings
from .map_sheet import CLUSTERS, FlowMap, FlowMapParameters, Sheet
from .map_tree import draw_tree, of_hub

__all__ = ["FlowMap", "FlowMapParameters", "draw_flow_map"]


def draw_flow_map(
    nodes: gpd.GeoDataFrame,
    flows: pd.DataFrame,
    parameters: FlowMapParameters | None = None,
    *,
    obstacles: gpd.GeoDataFrame | None = None,
    previous: FlowMap | gpd.GeoDataFrame | None = None,
    loops: gpd.GeoDataFrame | None = None,
    groups=None,
    seed: int = 0,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> FlowMap:
    """Draw ``flows`` (``schema.FLOWS``) between ``nodes`` (``schema.FLOW_NODES``, points in a metric CRS).

    Flows of the same kind between the same two nodes are one line: its tonnes are their sum, its ``material`` that with
    the most tonnes, its ``flow_id`` that of its largest flow and its ``loop_id`` that of the largest circulating part.
    Flows inside one node are not drawn, but those inside one cluster are, as a loop. The places "import" and
    "disposal" have no point of their own. ``obstacles`` (geometries in the same CRS) are avoided where possible.
    Flows that were on a ``previous`` map (in the CRS of the nodes) keep their width per tonne and their line unless it
    does harm; lines that a planner has edited there, or whose field ``fixed`` is true, stay in any case. ``loops``
    (``schema.LOOPS``) are led along the lines. ``groups``: a value per node, by which they are clustered.

    Raises ``InputError`` for flows between unknown nodes and for tonnes that are missing or negative.

    Source: ``layout.layout_flow_map``, ``spiral_tree.spiral_tree``.
    """
    parameters = parameters or FlowMapParameters()
    earlier = previous.lines if isinstance(previous, FlowMap) else previous
    points = node_points(nodes)
    of_node = pd.Series(points.index, index=points.index)
    table = checked(flows, points.index)
    inside = stays_inside(table)
    moving = table[~inside & (table["t_a"] > 0)]
    figures = {"within_nodes_t_a": float(table.loc[inside, "t_a"].sum())}
    clusters = _gathered(nodes, moving, parameters, groups, part(progress, 0.0, 0.1), translate)
    if clusters is not None:
        nodes, moving, of_node = clusters.nodes, clusters.flows, clusters.of_node
        parameters = replace(parameters, hub=_cluster_of(parameters.hub, clusters))
        figures["clusters"] = float(clusters.joined)
    sheet = Sheet(nodes, node_points(nodes), parameters, translate)
    rest = part(progress, 0.1, 1.0)
    if parameters.is_tree:
        drawn = draw_tree(sheet, moving, obstacles, earlier, rest)
    else:
        drawn = draw_network(sheet, moving, obstacles, earlier, seed, rest)
    figures |= drawn.figures | {"scale": float(sheet.frame.scale)}
    figures["not_shown_t_a"] = max(float(moving["t_a"].sum() - figures["drawn_t_a"]), 0.0)
    no_loops = schema.LOOPS.conform(gpd.GeoDataFrame(geometry=[], crs=nodes.crs))
    return FlowMap(
        lines=drawn.lines,
        figures=figures,
        nodes=drawn.nodes,
        quality=quality_table(figures, drawn.straight, translate),
        loops=no_loops if loops is None else loops_along(loops, points, drawn.lines, of_node, sheet.points),
        findings=findings(figures, drawn.straight, translate),
        warnings=warnings(figures, translate),
    )


def _gathered(
    nodes, moving: pd.DataFrame, parameters: FlowMapParameters, groups, progress: Progress, translate: Translate
) -> Clusters | None:
    """The nodes in clusters, as asked for or as many as the flows to be drawn need; None if none are needed."""
    if parameters.clusters is not None or groups is not None:
        return cluster_nodes(nodes, moving, parameters.clusters, groups, translate)
    most = parameters.most_flows
    if parameters.if_more != CLUSTERS or most is None:
        return None

    def arrows_of(flows: pd.DataFrame, of_node: pd.Series) -> int:
        if parameters.is_tree:
            hub = of_node.get(parameters.hub, parameters.hub)
            return len(of_hub(flows, parameters.draw_as, hub)[0])
        return len(merged_rows(flows, parameters))

    points = node_points(nodes)
    if arrows_of(moving, pd.Series(points.index, index=points.index)) <= most:
        return None
    return cluster_until(nodes, moving, most, arrows_of, translate, progress)


def _cluster_of(hub: str | None, clusters: Clusters) -> str | None:
    return None if hub is None else clusters.of_node.get(hub, hub)
