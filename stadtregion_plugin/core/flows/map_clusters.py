"""Nodes gathered into clusters, so that a map of many flows can be read; no tonne is lost or counted twice."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
from scipy.cluster.hierarchy import cut_tree, linkage

from .. import schema
from ..errors import InputError
from ..text import Translate, english, text
from .map_flows import WITHIN, node_points, stays_inside

MOST_NODES = 8000  # whose distances fit into memory


@dataclass(frozen=True)
class Clusters:
    """``nodes`` (``schema.FLOW_NODES``): one per cluster, named after its member with the most tonnes; ``flows``
    between them, those between two members being of the kind "within"; ``of_node``: the cluster of each node."""

    nodes: gpd.GeoDataFrame
    flows: pd.DataFrame
    of_node: pd.Series


def cluster_nodes(
    nodes: gpd.GeoDataFrame,
    flows: pd.DataFrame,
    count: int | None = None,
    groups=None,
    translate: Translate = english,
) -> Clusters:
    """Gather ``nodes`` (metric CRS) into ``count`` clusters of near neighbours, or by their values in ``groups``.

    A cluster stands where the tonnes of its members have their centre, and keeps the identifier of the member with the
    most. What flows in and out of it is what flows in and out of its members. Raises ``InputError`` for a count that
    is no number of clusters and for nodes without a group.

    Source: hierarchical clustering of J. H. Ward (1963), Journal of the American Statistical Association 58, 236–244.
    """
    points = node_points(nodes)
    label = _near(points, count) if groups is None else _given(groups, points)
    moved = flows[~stays_inside(flows)]
    ends = pd.concat([moved.set_index("from_node")["t_a"], moved.set_index("to_node")["t_a"]])
    tonnes = ends.groupby(level=0).sum().reindex(points.index).fillna(0.0)
    table = points.assign(label=label, tonnes=tonnes, weight=tonnes + 1e-9 * max(tonnes.sum(), 1.0))
    head = table.groupby("label")["weight"].idxmax()
    of_node = table["label"].map(head)
    there = of_node.to_dict()
    renamed = flows.assign(
        from_node=flows["from_node"].map(lambda node: there.get(node, node)),
        to_node=flows["to_node"].map(lambda node: there.get(node, node)),
    )
    within = ~stays_inside(flows) & stays_inside(renamed)
    renamed["kind"] = renamed["kind"].where(~within, WITHIN)
    return Clusters(_cluster_nodes(nodes, table, of_node, translate), renamed, of_node)


def _near(points: pd.DataFrame, count: int | None) -> np.ndarray:
    if count is None or count < 1:
        raise InputError("The number of clusters must be 1 or more, not {count}.", count=count)
    if len(points) > MOST_NODES:
        raise InputError(
            "{nodes} flow nodes are too many to be clustered by distance (at most {most}); name a field of groups.",
            nodes=len(points),
            most=MOST_NODES,
        )
    if count >= len(points):
        return np.arange(len(points))
    return cut_tree(linkage(points[["x", "y"]].to_numpy(), "ward"), count)[:, 0]


def _given(groups, points: pd.DataFrame) -> np.ndarray:
    label = pd.Series(np.asarray(groups, dtype=object))
    if label.isna().any():
        node = points.index[int(label.isna().to_numpy().argmax())]
        raise InputError("The flow node {node} belongs to no group; fill the field of groups.", node=node)
    return label.astype(str).to_numpy()


def _cluster_nodes(nodes, table: pd.DataFrame, of_node: pd.Series, translate: Translate) -> gpd.GeoDataFrame:
    known = nodes.assign(node_id=nodes["node_id"].astype(str)).set_index("node_id")
    names = known["name"] if "name" in known else pd.Series(known.index, index=known.index)
    groups = table.groupby(of_node.to_numpy(), sort=False)
    rows = []
    for head, members in groups:
        others = len(members) - 1
        name = text("{name} and {count} more")
        rows.append(
            {
                "node_id": head,
                "name": translate(name).format(name=names[head], count=others) if others else names[head],
                "kind": "cluster" if others else (known.loc[head, "kind"] if "kind" in known else None),
                "members": ", ".join(str(names[node]) for node in members.index),
                **{
                    column: float(known.loc[members.index, column].sum())
                    for column in ("people", "jobs", "floor_space_m2", "facility_m2")
                    if column in known
                },
                "x": float(np.average(members["x"], weights=members["weight"])),
                "y": float(np.average(members["y"], weights=members["weight"])),
            }
        )
    frame = pd.DataFrame(rows)
    points = gpd.points_from_xy(frame["x"], frame["y"], crs=nodes.crs)
    return schema.FLOW_NODES.conform(gpd.GeoDataFrame(frame.drop(columns=["x", "y"]), geometry=points))
