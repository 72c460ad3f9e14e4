"""Which flows a flow map draws: checked, gathered by the nodes they join, and the largest of them."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import require_columns, require_metric, require_rows
from .plan_tables import DISPOSAL, IMPORT, LOSS

WITHIN = "within"  # kind of a flow between two nodes that one cluster holds


def node_points(nodes: gpd.GeoDataFrame) -> pd.DataFrame:
    """Columns x and y by ``node_id``. Raises ``InputError`` on nodes without a point and on repeated ones."""
    require_rows(nodes, "Flow nodes")
    require_columns(nodes, ["node_id"], "Flow nodes")
    require_metric(nodes, "Flow nodes")
    empty = nodes.geometry.isna() | nodes.geometry.is_empty
    if empty.any():
        raise InputError("The flow node {node} has no point.", node=nodes.loc[empty, "node_id"].iloc[0])
    centre = shapely.centroid(nodes.geometry.to_numpy())
    points = pd.DataFrame(
        {"x": shapely.get_x(centre), "y": shapely.get_y(centre)}, index=nodes["node_id"].astype(str).to_numpy()
    )
    if not points.index.is_unique:
        repeated = points.index[points.index.duplicated()][0]
        raise InputError("The flow node {node} is there twice; make node_id unique.", node=repeated)
    return points


def checked(flows: pd.DataFrame, known: pd.Index) -> pd.DataFrame:
    """The flows with all columns of ``schema.FLOWS``, text identifiers and numbers for tonnes.

    Raises ``InputError`` for tonnes that are missing or negative and for nodes that are not ``known``.
    """
    require_columns(flows, ["from_node", "to_node", "t_a"], "Flows")
    table = flows.reset_index(drop=True)
    if "flow_id" not in table:
        table = table.assign(flow_id=np.arange(1, len(table) + 1))
    tonnes = pd.to_numeric(table["t_a"], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    odd = np.flatnonzero(~(np.isfinite(tonnes) & (tonnes >= 0)))
    if len(odd):
        raise InputError(
            "Flows has rows without tonnes or with negative ones (the first is row {row}); enter t/a from 0 up.",
            row=int(odd[0]) + 1,
        )
    table = table.assign(t_a=tonnes, from_node=table["from_node"].astype(str), to_node=table["to_node"].astype(str))
    places = set(known) | {IMPORT, DISPOSAL, LOSS}
    strangers = sorted((set(table["from_node"]) | set(table["to_node"])) - places)
    if strangers:
        raise InputError(
            "Flows begin or end at nodes that are not among the flow nodes: {nodes}; add them or correct the flows.",
            nodes=", ".join(strangers[:5]) + (" …" if len(strangers) > 5 else ""),
        )
    conformed = schema.FLOWS.conform(table)
    return conformed.assign(kind=conformed["kind"].fillna(""), material=conformed["material"].fillna(""))


def stays_inside(table: pd.DataFrame) -> pd.Series:
    """Which flows stay in their node or are lost there."""
    return (table["from_node"] == table["to_node"]) | (table["from_node"] == LOSS) | (table["to_node"] == LOSS)


def is_outside(nodes: pd.Series) -> pd.Series:
    """Which ends of flows lie outside the region."""
    return nodes.isin([IMPORT, DISPOSAL])


def gathered(table: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    """One row per combination of ``keys`` (which begin with the two nodes), largest first.

    Tonnes are summed; ``flow_id`` is that of the largest flow, ``kind`` and ``material`` those with the most tonnes and
    ``loop_id`` that of the largest circulating part.
    """
    table = table.assign(circulating_t_a=table["circulating_t_a"].fillna(0.0))
    by_size = table.sort_values("t_a", ascending=False, kind="stable")
    amounts = by_size.groupby(keys, sort=False)[["t_a", "circulating_t_a"]].sum()
    largest = by_size.groupby(keys, sort=False)["flow_id"].first()
    in_loops = by_size[by_size["loop_id"].notna()].sort_values("circulating_t_a", ascending=False, kind="stable")
    loop = in_loops.drop_duplicates(keys).set_index(keys)["loop_id"]
    rows = amounts.assign(flow_id=largest, loop_id=loop.reindex(amounts.index))
    for column in ("kind", "material"):
        if column not in keys:
            per_value = table.groupby([*keys, column], sort=False)["t_a"].sum().reset_index()
            most = per_value.sort_values("t_a", ascending=False, kind="stable").drop_duplicates(keys)
            rows[column] = most.set_index(keys)[column].reindex(amounts.index)
    return rows.reset_index().sort_values("t_a", ascending=False, kind="stable").reset_index(drop=True)


def largest(t_a: pd.Series, share: float) -> np.ndarray:
    """Which of the amounts (largest first) to draw so that together they make up ``share`` of all."""
    if not 0 < share <= 1:
        raise InputError("The share of tonnes shown must be above 0 and at most 1, not {share}.", share=share)
    before = t_a.cumsum() - t_a
    return (before < share * t_a.sum()).to_numpy()
