"""How a choice of sites changes what circulates: a quick bound at each click, the exact answer soon after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ...flows.circularity import closure_figures
from ...flows.closure_bound import closure_bound
from ...flows.distances import node_distances
from ...flows.flow_problem import on_floor_space, pose
from ...flows.flow_tables import FlowTables, read_flow_tables
from ...flows.matching import match
from ...flows.problem import FlowProblem, Objective
from ...flows.zones import gathered, gathered_nodes, zones_of
from ...progress import Progress, part, unobserved
from ...text import Translate, english, text
from ..chain import nearest_quarter

EXACT_STATES = 600  # quarters × materials up to which the best flows are found at once
ZONES = 8  # between which flows are estimated in a larger region
FLOW_LAYERS = ("flow_nodes", "supply", "demand")


@dataclass(frozen=True)
class FlowBoard:
    """The flow problem of a region but for its factories.

    ``nodes`` (``schema.FLOW_NODES``), one a quarter, have no factory floor space, and ``problem`` is that of the region
    without any; ``site_node`` is the node of each candidate and ``site_m2`` its floor space. ``zone`` gathers the
    nodes in a few zones, ``zone_nodes``, for an estimate at once.
    """

    nodes: gpd.GeoDataFrame
    problem: FlowProblem
    site_node: np.ndarray
    site_m2: np.ndarray
    zone: np.ndarray
    zone_nodes: gpd.GeoDataFrame
    tables: FlowTables

    def with_sites(self, rows: np.ndarray) -> FlowProblem:
        """The problem with the factory floor space of the candidates in ``rows``."""
        held = np.bincount(self.site_node[rows], weights=self.site_m2[rows], minlength=len(self.nodes))
        return on_floor_space(self.problem, held, self.tables)


@dataclass(frozen=True)
class Closure:
    """How far loops close, as shares (NaN: not known).

    ``circulating_share`` is what the report of a study leads with: of all tonnes that move, the share that runs in
    closed loops (figure ``circulating_share`` of ``circularity``). ``loop_closure`` is what it calls local loop
    closure: of what falls due as waste or by-product, the share used again in the region (figure ``loop_closure``).
    Where they are not ``exact`` they are an estimate, and ``loop_closure_most`` is what no plan of flows exceeds.
    """

    loop_closure: float
    circulating_share: float
    loop_closure_most: float
    exact: bool


UNKNOWN = Closure(float("nan"), float("nan"), float("nan"), exact=False)


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
    nodes = nodes.assign(facility_m2=0.0)
    distance = node_distances(nodes, layers["streets"], tables.settings, progress)
    problem, _ = pose(nodes, layers["supply"], layers["demand"], distance.km, tables, objective=objective)
    zone = zones_of(nodes, ZONES)
    points = shapely.point_on_surface(candidates.geometry.to_numpy())
    return FlowBoard(
        nodes=nodes,
        problem=problem,
        site_node=nearest_quarter(quarters, points),
        site_m2=candidates["addable_m2"].fillna(0.0).to_numpy(dtype=float),
        zone=zone,
        zone_nodes=gathered_nodes(nodes, zone),
        tables=tables,
    ), []


def exact_closure(board: FlowBoard, rows: np.ndarray, progress: Progress = unobserved) -> Closure:
    """The closure with factories on the candidates in ``rows``: the best flows, and what of them goes round.

    The figures are those of ``match_flows`` and ``circularity`` for the same nodes.
    """
    plan = match(board.with_sites(rows), part(progress, 0.0, 0.7))
    found = closure_figures(plan.flows, board.nodes, board.tables, part(progress, 0.7, 1.0))
    return Closure(found["loop_closure"], found["circulating_share"], found["loop_closure"], exact=True)


def quick_closure(board: FlowBoard, rows: np.ndarray) -> Closure:
    """The closure at once: exact in a small region, else that of the best flows between zones, and a bound."""
    problem = board.with_sites(rows)
    if problem.supply.size <= EXACT_STATES:
        return exact_closure(board, rows)
    plan = match(gathered(problem, board.zone))
    found = closure_figures(plan.flows, board.zone_nodes, board.tables)
    most = closure_bound(problem, np.isin(problem.materials, board.tables.wastes))
    return Closure(min(found["loop_closure"], most), found["circulating_share"], most, exact=False)
