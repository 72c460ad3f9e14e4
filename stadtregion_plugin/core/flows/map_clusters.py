"""Nodes gathered into clusters, so that a map of many flows can be read; no tonne is lost or counted twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
from scipy.cluster.hierarchy import linkage

from .. import schema
from ..errors import InputError
from ..progress import Progress, report, unobserved
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

    @property
    def joined(self) -> int:
        """How many clusters have more than one member."""
        return int((self.of_node.value_counts() > 1).sum())


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
    if groups is not None:
        return _clusters(nodes, flows, points, _given(groups, points), translate)
    if count is None or count < 1:
        raise InputError("The number of clusters must be 1 or more, not {count}.", count=count)
    return _clusters(nodes, flows, points, _labels(_tree(points), len(points), count), translate)


def cluster_until(
    nodes: gpd.GeoDataFrame,
    flows: pd.DataFrame,
    most: int,
    arrows_of: Callable[[pd.DataFrame, pd.Series], int],
    translate: Translate = english,
    progress: Progress = unobserved,
) -> Clusters:
    """As many clusters of near neighbours as there can be for ``arrows_of`` (flows, cluster by node) up to ``most``.

    The fewer clusters, the fewer arrows there are, so their number is found by halving. With a single cluster there
    may still be more, of imports and disposal.
    """
    points = node_points(nodes)
    tree, fits, too_many = _tree(points), 1, len(points) + 1
    while too_many - fits > 1:
        report(progress, 1 - (too_many - fits) / (len(points) + 1))
        count = (fits + too_many) // 2
        of_node = pd.Series(points.index[_labels(tree, len(points), count)], index=points.index)
        if arrows_of(_renamed(flows, of_node), of_node) <= most:
            fits = count
        else:
            too_many = count
    return _clusters(nodes, flows, points, _labels(tree, len(points), fits), translate)


def _clusters(nodes, flows: pd.DataFrame, points: pd.DataFrame, label: np.ndarray, translate: Translate) -> Clusters:
    moved = flows[~stays_inside(flows)]
    ends = pd.concat([moved.set_index("from_node")["t_a"], moved.set_index("to_node")["t_a"]])
    tonnes = ends.groupby(level=0).sum().reindex(points.index).fillna(0.0)
    table = points.assign(label=label, tonnes=tonnes, weight=tonnes + 1e-9 * max(tonnes.sum(), 1.0))
    of_node = table["label"].map(table.groupby("label")["weight"].idxmax())
    return Clusters(_cluster_nodes(nodes, table, of_node, translate), _renamed(flows, of_node), of_node)


def _renamed(flows: pd.DataFrame, of_node: pd.Series) -> pd.DataFrame:
    """``flows`` between the clusters of their nodes; those that then stay in one are "within" it."""
    there = of_node.to_dict()
    renamed = flows.assign(
        from_node=[there.get(node, node) for node in flows["from_node"]],
        to_node=[there.get(node, node) for node in flows["to_node"]],
    )
    within = ~stays_inside(flows) & stays_inside(renamed)
    return renamed.assign(kind=renamed["kind"].where(~within, WITHIN))


def _tree(points: pd.DataFrame) -> np.ndarray:
    """Which two clusters are joined in each step (n - 1, 2): numbers below n are points, n + s comes of step s."""
    if len(points) > MOST_NODES:
        raise InputError(
            "{nodes} flow nodes are too many to be clustered by distance (at most {most}); name a field of groups.",
            nodes=len(points),
            most=MOST_NODES,
        )
    if len(points) == 1:
        return np.zeros((0, 2), dtype=int)
    return linkage(points[["x", "y"]].to_numpy(), "ward")[:, :2].astype(int)


def _labels(tree: np.ndarray, points: int, count: int) -> np.ndarray:
    """The cluster of each point when ``count`` are left, by the number of its first point."""
    first = np.arange(2 * points)  # of every cluster, the first point in it
    joined_to = np.arange(2 * points)
    for step, (one, other) in enumerate(tree[: max(points - count, 0)], start=points):
        joined_to[one] = joined_to[other] = step
        first[step] = min(first[one], first[other])
    for cluster in range(2 * points - 1, -1, -1):  # a cluster's number is above those of its parts
        joined_to[cluster] = joined_to[joined_to[cluster]]
    return first[joined_to[:points]]


def _given(groups, points: pd.DataFrame) -> np.ndarray:
    label = pd.Series(np.asarray(groups, dtype=object))
    if label.isna().any():
        node = points.index[int(label.isna().to_numpy().argmax())]
        raise InputError("The flow node {node} belongs to no group; fill the field of groups.", node=node)
    return label.astype(str).to_numpy()


def _cluster_nodes(nodes, table: pd.DataFrame, of_node: pd.Series, translate: Translate) -> gpd.GeoDataFrame:
    known = nodes.assign(node_id=nodes["node_id"].astype(str)).set_index("node_id")
    own = pd.Series(known.index, index=known.index)
    names = known["name"].fillna(own) if "name" in known else own
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
