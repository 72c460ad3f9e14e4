"""How a choice of sites changes what circulates: a quick bound at each click, the exact answer soon after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ...flows.circularity import circularity
from ...flows.distances import node_distances
from ...flows.flow_problem import pose
from ...flows.flow_tables import FlowTables, read_flow_tables
from ...flows.matching import match
from ...flows.problem import Objective
from ...progress import Progress, part, unobserved
from ...text import Translate, english, text
from ..chain import nearest_quarter

FLOW_LAYERS = ("flow_nodes", "supply", "demand")


@dataclass(frozen=True)
class FlowBoard:
    """The flow problem of a region but for its factories.

    ``nodes`` (``schema.FLOW_NODES``), one a quarter, have no factory floor space; ``site_node`` is the node of each
    candidate and ``site_m2`` its floor space; ``distance_km`` between the nodes.
    """

    nodes: gpd.GeoDataFrame
    supply: pd.DataFrame
    demand: pd.DataFrame
    distance_km: np.ndarray
    site_node: np.ndarray
    site_m2: np.ndarray
    tables: FlowTables
    objective: Objective

    def with_sites(self, rows: np.ndarray) -> gpd.GeoDataFrame:
        """The nodes with the factory floor space of the candidates in ``rows``."""
        held = np.bincount(self.site_node[rows], weights=self.site_m2[rows], minlength=len(self.nodes))
        return self.nodes.assign(facility_m2=held)


@dataclass(frozen=True)
class Closure:
    """How far loops close, as shares (NaN: not known).

    ``circulating_share`` is what the report of a study leads with: of all tonnes that move, the share that runs in
    closed loops (figure ``circulating_share`` of ``circularity``). ``loop_closure`` is what it calls local loop
    closure: of what falls due as waste or by-product, the share used again in the region (figure ``loop_closure``).
    Where they are not ``exact``, ``loop_closure`` is an upper bound.
    """

    loop_closure: float
    circulating_share: float
    exact: bool


UNKNOWN = Closure(float("nan"), float("nan"), exact=False)


def flow_board(
    layers: Mapping[str, pd.DataFrame],
    quarters: gpd.GeoDataFrame,
    candidates: gpd.GeoDataFrame,
    objective: Objective = "cost",
    progress: Progress = unobserved,
    translate: Translate = english,
) -> tuple[FlowBoard | None, list[str]]:
    """The ``FlowBoard`` of a study's layers and what is to be said of it; None where sites cannot change its flows."""
    missing = [name for name in FLOW_LAYERS if layers.get(name) is None or not len(layers[name])]
    if missing:
        note = translate(
            text(
                "The study has no {layers}, so the closure of loops does not answer; its flows were given as measured."
            )
        )
        return None, [note.format(layers=", ".join(missing))]
    tables = read_flow_tables()
    nodes = layers["flow_nodes"].set_index("node_id", drop=False).reindex(quarters["quarter_id"])
    if nodes["node_id"].isna().any():
        note = translate(
            text("The flow nodes of the study are not its quarters, so the closure of loops does not answer.")
        )
        return None, [note]
    nodes = gpd.GeoDataFrame(nodes.reset_index(drop=True), geometry="geometry", crs=quarters.crs)
    distance = node_distances(nodes, layers["streets"], tables.settings, part(progress, 0.0, 1.0))
    points = shapely.point_on_surface(candidates.geometry.to_numpy())
    return FlowBoard(
        nodes=nodes.assign(facility_m2=0.0),
        supply=layers["supply"],
        demand=layers["demand"],
        distance_km=distance.km,
        site_node=nearest_quarter(quarters, points),
        site_m2=candidates["addable_m2"].fillna(0.0).to_numpy(dtype=float),
        tables=tables,
        objective=objective,
    ), []


def exact_closure(board: FlowBoard, rows: np.ndarray, progress: Progress = unobserved) -> Closure:
    """The closure with factories on the candidates in ``rows``: the best flows, and what of them goes round.

    The figures are those of ``match_flows`` and ``circularity`` for the same nodes.
    """
    nodes = board.with_sites(rows)
    problem, _ = pose(nodes, board.supply, board.demand, board.distance_km, board.tables, objective=board.objective)
    plan = match(problem, part(progress, 0.0, 0.6))
    found = circularity(plan.flows, nodes, plan.balance, tables=board.tables, progress=part(progress, 0.6, 1.0))
    return Closure(found.figures["loop_closure"], found.figures["circulating_share"], exact=True)


def quick_closure(board: FlowBoard, rows: np.ndarray) -> Closure:
    """A bound of the closure."""
    return UNKNOWN
