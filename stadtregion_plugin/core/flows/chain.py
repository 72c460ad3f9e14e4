"""Match supply and demand of a region: the one step from tables and nodes to flows, balance, figures and checks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, get_args

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..checks import Check
from ..errors import InputError
from ..progress import Progress, part, report, unobserved
from ..text import Translate, amount, english, text
from .distances import node_distances
from .facility_use import facility_use
from .flow_problem import pose
from .flow_tables import PLAUSIBLE, FlowTables, read_flow_tables
from .gravity import PlausiblePlan, make_plausible
from .guard_rails import dashboard, read_limits, what_limits_cost
from .haulage import Haulage
from .matching import match
from .missing_loops import missing_loops
from .pareto import pareto_front
from .plan import FlowPlan
from .plan_tables import LOCAL
from .problem import FlowProblem, Objective
from .shadow_prices import shadow_prices

#: Unmet demand below this is rounding.
UNMET_TOLERANCE_T = 1e-6


FlowModel = Literal["optimal", "plausible"]


@dataclass(frozen=True)
class MatchOptions:
    """What more is asked of a matching.

    ``model``: "optimal" makes the objective least, "plausible" spreads the transport of that plan as by the gravity
    model, with a mean haul of ``mean_haul_km`` (None: as much longer than the optimal one as flow_settings.csv says).
    ``limits`` is a table of guard rails, see ``guard_rails.read_limits``; they bind the optimal plan. With
    ``pareto_with`` the front between the objective and this other one is drawn, of about ``pareto_points`` plans; with
    ``additions`` above 0 so many facilities and links are tried that might be added.
    """

    model: FlowModel = "optimal"
    mean_haul_km: float | None = None
    limits: pd.DataFrame | None = None
    pareto_with: Objective | None = None
    pareto_points: int = 9
    additions: int = 0


@dataclass(frozen=True)
class MatchedFlows:
    """The flows of a region: ``flows`` (``schema.FLOWS`` and ``vehicle``), ``balance`` (``schema.BALANCE``) and
    ``facilities`` (throughput, capacity, and what one more t/a or m² would save), with figures, checks and warnings.

    ``facility_use`` says what is made where (``schema.FACILITY_USE``).

    ``shadow_prices`` are points, ``guard_rails``, ``flow_pareto`` and ``missing_loops`` tables (empty where not asked
    for), each in the columns of its layer.

    ``figures`` holds objective, proven_optimal (0 or 1), gap, max_residual_t_a, demand_t_a, served_share, local_t_a,
    import_t_a, disposal_t_a, unmet_t_a, mean_haul_km, tonne_km_a, transport_co2e_t_a, cost_a and co2e_t_a.
    """

    flows: pd.DataFrame
    balance: pd.DataFrame
    facilities: pd.DataFrame
    facility_use: pd.DataFrame
    shadow_prices: gpd.GeoDataFrame
    guard_rails: pd.DataFrame
    flow_pareto: pd.DataFrame
    missing_loops: pd.DataFrame
    figures: dict[str, float]
    checks: tuple[Check, ...]
    warnings: tuple[str, ...]
    plan: FlowPlan


def match_flows(
    nodes: gpd.GeoDataFrame,
    supply: pd.DataFrame,
    demand: pd.DataFrame,
    recipes: str | Path | None = None,
    facilities: pd.DataFrame | None = None,
    streets: gpd.GeoDataFrame | None = None,
    objective: Objective = "cost",
    options: MatchOptions = MatchOptions(),
    tables: FlowTables | None = None,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> MatchedFlows:
    """The best flows between the nodes: who supplies whom with what, what is made, imported and disposed of.

    ``nodes`` (``schema.FLOW_NODES``) are points in a metric CRS; ``supply`` and ``demand`` have ``node_id``,
    ``material`` and ``t_a``. Distances run along ``streets`` (``schema.STREETS``) or as the crow flies times a detour
    factor. ``facilities`` (``node_id``, ``process``, ``capacity_t_a``) default to the factory floor space of the nodes,
    ``facility_m2``, which processes share. ``recipes`` is a file in place of recipes.csv; ``tables`` replaces all.
    ``objective``: "cost", "co2e", "tonne_km" or "virgin"; ``options`` ask for more.

    Raises ``InputError`` naming bad rows, ``SolverError`` when there is no plan.

    Source: see ``matching.match``.
    """
    known = tables or read_flow_tables(recipes=recipes)
    distance = node_distances(nodes, streets, known.settings, part(progress, 0.0, 0.2))
    free, haulage = pose(nodes, supply, demand, distance.km, known, facilities, objective)
    problem = _limited(free, options)
    plan = match(problem, part(progress, 0.2, 0.4))
    costs = what_limits_cost(plan, match(free, part(progress, 0.4, 0.5)), translate) if problem.guards else ()
    prices = shadow_prices(plan, nodes, known, translate)
    pareto = _pareto(problem, options, part(progress, 0.5, 0.7))
    missing = _missing(problem, nodes, known, options, part(progress, 0.7, 0.9), translate)
    spread = _plausible(plan, options, known, part(progress, 0.9, 1.0))
    report(progress, 1.0)
    plan = spread.plan if spread else plan
    return MatchedFlows(
        flows=_with_vehicles(plan, haulage),
        balance=plan.balance,
        facilities=plan.facilities,
        facility_use=facility_use(plan, nodes, known),
        shadow_prices=prices,
        guard_rails=dashboard(plan, translate),
        flow_pareto=pareto,
        missing_loops=missing,
        figures=_figures(plan),
        checks=_checks(plan, spread, translate),
        warnings=(*distance.warnings(translate), *_warnings(plan, translate), *costs),
        plan=plan,
    )


def _limited(problem: FlowProblem, options: MatchOptions) -> FlowProblem:
    if options.limits is None:
        return problem
    return replace(problem, guards=read_limits(options.limits, problem.nodes))


def _pareto(problem: FlowProblem, options: MatchOptions, progress: Progress) -> pd.DataFrame:
    if options.pareto_with is None:
        return schema.FLOW_PARETO.conform(pd.DataFrame(columns=schema.FLOW_PARETO.columns))
    return pareto_front(problem, options.pareto_with, options.pareto_points, progress).table


def _missing(
    problem: FlowProblem,
    nodes: gpd.GeoDataFrame,
    known: FlowTables,
    options: MatchOptions,
    progress: Progress,
    translate: Translate,
) -> pd.DataFrame:
    if options.additions <= 0:
        return schema.MISSING_LOOPS.conform(pd.DataFrame(columns=schema.MISSING_LOOPS.columns))
    return missing_loops(problem, nodes, known, options.additions, progress, translate)


def _plausible(plan: FlowPlan, options: MatchOptions, known: FlowTables, progress: Progress) -> PlausiblePlan | None:
    if options.model not in get_args(FlowModel):
        names = ", ".join(get_args(FlowModel))
        raise InputError("There is no model of flows {name}; choose one of {known}.", name=options.model, known=names)
    if options.model == "optimal":
        return None
    return make_plausible(plan, options.mean_haul_km, known.settings[PLAUSIBLE], progress)


def _with_vehicles(plan: FlowPlan, haulage: Haulage) -> pd.DataFrame:
    """The flows with the vehicle of each local one."""
    problem, flows = plan.problem, plan.flows
    vehicle = np.full(len(flows), None, dtype=object)
    rows = np.flatnonzero(flows["kind"] == LOCAL)
    local = flows.iloc[rows]
    kind = problem.material_class[pd.Index(problem.materials).get_indexer(local["from_material"])]
    start = pd.Index(problem.nodes).get_indexer(local["from_node"])
    end = pd.Index(problem.destinations).get_indexer(local["to_node"])
    vehicle[rows] = np.array(haulage.vehicles, dtype=object)[haulage.vehicle[kind, start, end]]
    return flows.assign(vehicle=vehicle)


def _figures(plan: FlowPlan) -> dict[str, float]:
    flows = plan.flows
    local = flows[flows["kind"] == LOCAL]
    demand = float(plan.problem.demand.sum())
    return {
        "objective": plan.objective,
        "proven_optimal": float(plan.proven_optimal),
        "gap": plan.gap,
        "max_residual_t_a": plan.max_residual_t,
        "demand_t_a": demand,
        "served_share": 1.0 - plan.unmet_t_a / demand if demand > 0 else 1.0,
        "local_t_a": float(local["t_a"].sum()),
        "import_t_a": plan.imports_t_a,
        "disposal_t_a": plan.disposal_t_a,
        "unmet_t_a": plan.unmet_t_a,
        "mean_haul_km": _mean_haul(local),
        "tonne_km_a": float((local["t_a"] * local["distance_km"]).sum()),
        "transport_co2e_t_a": float(local["co2e_t_a"].sum()),
        "cost_a": float(flows["cost_a"].sum()),
        "co2e_t_a": float(flows["co2e_t_a"].sum()),
    }


def _mean_haul(local: pd.DataFrame) -> float:
    tonnes = float(local["t_a"].sum())
    return float((local["t_a"] * local["distance_km"]).sum()) / tonnes if tonnes > 0 else 0.0


def _checks(plan: FlowPlan, spread: PlausiblePlan | None, translate: Translate) -> tuple[Check, ...]:
    return (
        Check(
            translate(text("Every tonne that enters a node leaves it")),
            True,
            translate(text("The largest residual of a node and material is {tonnes:.2g} t a year.")).format(
                tonnes=plan.max_residual_t
            ),
        ),
        _check_of_model(plan, spread, translate),
        Check(
            translate(text("All demand is served")),
            plan.unmet_t_a <= UNMET_TOLERANCE_T,
            translate(text("{tonnes} t a year are not served.")).format(tonnes=amount(plan.unmet_t_a, translate)),
        ),
    )


def _check_of_model(plan: FlowPlan, spread: PlausiblePlan | None, translate: Translate) -> Check:
    if spread is None:
        return Check(
            translate(text("No other plan of flows is better")),
            plan.proven_optimal,
            translate(
                text("The plan and its dual agree to {gap:.1e}; of {ways} possible ways none left out would pay.")
            ).format(gap=plan.gap, ways=plan.ways_priced),
        )
    return Check(
        translate(text("Plausible flows keep what every place gives and takes")),
        plan.max_residual_t <= UNMET_TOLERANCE_T,
        translate(
            text(
                "The mean haul is {mean:.3g} km, that of the optimal flows {optimal:.3g} km; they cost {more:.2%} more."
            )
        ).format(mean=spread.mean_haul_km, optimal=spread.optimal_mean_haul_km, more=plan.gap),
    )


def _warnings(plan: FlowPlan, translate: Translate) -> tuple[str, ...]:
    found = []
    if len(plan.problem.facilities.node) == 0:
        found.append(
            translate(
                text("No node has factory floor space (facility_m2) or a facility; nothing is processed in the region.")
            )
        )
    elif plan.amounts.throughput.sum() == 0:
        found.append(translate(text("No facility runs: import and disposal are cheaper than every recipe.")))
    return tuple(found)
