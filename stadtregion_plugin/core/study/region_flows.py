"""What flows between the quarters of a study: matched or measured, how circular it is, and what it all hangs on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import pandas as pd

from ..flows.chain import MatchedFlows, MatchOptions, match_flows
from ..flows.circularity import CircularityResult, circularity
from ..flows.failures import Failing, InTurn, SupplyLosses, fail_supplies
from ..flows.flow_tables import read_flow_tables
from ..flows.materials import estimate_materials
from ..flows.problem import Objective
from ..progress import Progress, part, unobserved
from ..text import Translate, english

#: Layers of the matching, and of what happens when something fails, that a study holds.
OF_MATCHING = ("balance", "facility_use", "shadow_prices", "guard_rails", "flow_pareto", "missing_loops")
OF_LOSSES = ("unserved", "failures", "critical_links")
#: Figures of the matching that bear the name of one of the choice of sites.
SHARED = ("objective", "proven_optimal", "gap")


@dataclass(frozen=True)
class FlowQuestions:
    """What a study asks of its flows besides: guard rails as ``limits`` (see ``guard_rails.read_limits``), a front with
    the objective ``pareto_with``, how many missing facilities and links to try (``additions``), and what ``fails`` in
    turn (None: nothing)."""

    limits: pd.DataFrame | None = None
    pareto_with: Objective | None = None
    additions: int = 0
    fails: InTurn | None = None


@dataclass(frozen=True)
class RegionFlows:
    """Layers by schema name, the matching (None where flows were measured), the circularity, and the losses (None where
    nothing was let fail)."""

    layers: dict[str, pd.DataFrame]
    matched: MatchedFlows | None
    circularity: CircularityResult
    losses: SupplyLosses | None = None

    @property
    def figures(self) -> dict[str, float]:
        """Those of the programme called ``plan_…`` and those of failures ``shock_…`` where others bear their names."""
        programme = self.matched.figures if self.matched else {}
        named = {f"plan_{name}" if name in SHARED else name: value for name, value in programme.items()}
        shocked = {f"shock_{name}": value for name, value in self.losses.figures.items()} if self.losses else {}
        return named | self.circularity.figures | shocked

    @property
    def warnings(self) -> tuple[str, ...]:
        return (*(self.matched.warnings if self.matched else ()), *self.circularity.warnings)


def region_flows(
    nodes: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame | None,
    objective: str = "cost",
    measured: pd.DataFrame | None = None,
    questions: FlowQuestions = FlowQuestions(),
    sites: Mapping[str, str] | None = None,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> RegionFlows:
    """The flows between ``nodes`` (``schema.FLOW_NODES``) along ``streets``, with answers to the ``questions``.

    ``measured`` flows (``schema.FLOWS``) take the place of all that is estimated and matched, questions included.
    ``sites`` names, by node, the chosen sites whose floor space its facilities use. Raises ``InputError`` for limits or
    measured flows that cannot be used.
    """
    if measured is not None:
        found = circularity(measured, nodes, progress=progress, translate=translate)
        return RegionFlows({}, None, found)
    tables = read_flow_tables()
    estimate = estimate_materials(nodes, progress=part(progress, 0.0, 0.05), translate=translate)
    options = MatchOptions(limits=questions.limits, pareto_with=questions.pareto_with, additions=questions.additions)
    asked: dict[str, Any] = {"streets": streets, "objective": objective, "tables": tables, "translate": translate}
    both = nodes, estimate.supply, estimate.demand
    matched = match_flows(*both, options=options, progress=part(progress, 0.05, 0.4), **asked)
    found = circularity(matched.flows, nodes, matched.balance, progress=part(progress, 0.4, 0.5), translate=translate)
    losses = None
    if questions.fails is not None:
        failing = Failing(in_turn=questions.fails, most=int(tables.settings["study_failures"]))
        losses = fail_supplies(*both, failing, progress=part(progress, 0.5, 1.0), **asked)
    layers = {"supply": estimate.supply, "demand": estimate.demand}
    layers |= {name: getattr(matched, name) for name in OF_MATCHING if len(getattr(matched, name)) or name == "balance"}
    layers |= {name: getattr(losses, name) for name in OF_LOSSES} if losses else {}
    if sites and "facility_use" in layers:
        layers["facility_use"] = layers["facility_use"].assign(sites=layers["facility_use"]["node_id"].map(sites))
    return RegionFlows(layers, matched, found, losses)
