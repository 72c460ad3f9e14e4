"""The loop that is missing: which facility or link, if it were added, would close most, and at what cost."""

from __future__ import annotations

from dataclasses import dataclass, replace

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..progress import Progress, part, report, unobserved
from ..text import Translate, english, grouped, text
from .circulation import split_circulation
from .flow_problem import with_unmet_penalty
from .flow_tables import FlowTables
from .haulage import haul
from .matching import match
from .plan import FlowPlan
from .plan_tables import IMPORT, flow_table
from .problem import Facilities, FlowProblem, Recipes
from .state_graph import as_state_graph

#: Additions that could close less than this (t/a) are not tried.
LEAST_T = 1.0
#: A tonne that an addition handles counts as this many times the dearest tonne, so that it runs as far as it can.
BONUS = 3.0
EUROS = 1000.0


@dataclass(frozen=True)
class Addition:
    """Something that is not there: a facility (``process`` at ``node`` with ``capacity_t_a``) or a link (``material``
    from ``node`` to ``target``), with what it costs a year to have it, and what the screening expects of it."""

    kind: str
    node: int
    process: int = -1
    material: int = -1
    target: int = -1
    capacity_t_a: float = 0.0
    floor_m2: float = 0.0
    yearly_eur: float = 0.0
    expected_t_a: float = 0.0
    expected_eur_a: float = 0.0

    @property
    def promise(self) -> tuple[float, float, float]:
        """The order of screening: what pays for itself first, by tonnes; then most tonnes per euro."""
        pays = self.expected_eur_a <= 0
        worth = self.expected_t_a / (1.0 if pays else self.expected_eur_a)
        return (0.0 if pays else 1.0, -round(worth, 6), self.expected_eur_a)


def missing_loops(
    problem: FlowProblem,
    nodes: gpd.GeoDataFrame,
    tables: FlowTables,
    count: int,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> pd.DataFrame:
    """The best additions, in the columns of ``schema.MISSING_LOOPS``, those that close most per euro first.

    Every process at every node, with as much floor space as flow_settings.csv gives a new facility, and every link that
    a distance limit or the reach of the vehicles closes, is screened by the shadow prices of the least-cost plan. The
    ``count`` most promising are then computed exactly: all flows are matched again, with the addition running as far as
    it can and all that runs now kept up. ``closes_t_a`` is the waste that is used in the region besides, ``cost_a`` the
    change of all costs with what it costs to have the addition. Where that is below 0 it pays for itself and has no
    tonnes per euro.

    Source: screening by reduced costs, Dantzig 1963; the exact values are differences of two optimal plans.
    """
    priced = with_unmet_penalty(replace(problem, objective="cost"), tables.settings["unmet_penalty_factor"])
    plan = match(priced, part(progress, 0.0, 0.1))
    wastes = np.isin(np.array(priced.materials, dtype=object), tables.wastes)
    found = sorted(
        [*new_facilities(plan, wastes, tables), *new_links(plan, wastes, tables)], key=lambda addition: addition.promise
    )
    tried = _varied(found, int(tables.settings["additions_alike"]))[:count]
    before = _Outcome.of(plan, plan.flows, nodes, wastes)
    rows = []
    for number, addition in enumerate(tried):
        report(progress, 0.1 + 0.9 * number / max(len(tried), 1))
        after = _evaluated(plan, addition, nodes, wastes, tables)
        if after.closed_t_a - before.closed_t_a >= LEAST_T:
            rows.append(_row(plan, addition, before, after))
    report(progress, 1.0)
    return _table(rows, nodes, tables, translate)


# --- screening --------------------------------------------------------------------------------------------------------


def new_facilities(plan: FlowPlan, wastes: np.ndarray, tables: FlowTables) -> list[Addition]:
    """A new facility for every process and node that has waste in reach which is disposed of now."""
    recipes = plan.problem.recipes
    floor_m2 = tables.settings["new_facility_m2"]
    buying, giving, reachable = _prices(plan)
    found = []
    for process in range(len(recipes.processes)):
        taken = recipes.inputs[process]
        if not taken[wastes].sum() > 0:
            continue
        capacity = floor_m2 / recipes.floor_m2[process] if recipes.floor_m2[process] > 0 else np.inf
        cost = recipes.cost[process] + _weighted(buying, taken) + _weighted(giving, recipes.outputs[process])
        some = (taken > 0) & wastes
        supply = (reachable[:, some] / taken[some]).min(axis=1)
        tonnes = np.minimum(capacity, supply)
        yearly = tables.settings["new_facility_eur_m2_a"] * floor_m2
        closes = tonnes * taken[wastes].sum()
        for node in np.flatnonzero((closes >= LEAST_T) & np.isfinite(cost)):
            found.append(
                Addition(
                    kind="facility",
                    node=int(node),
                    process=process,
                    capacity_t_a=float(min(capacity, supply[node])) if np.isinf(capacity) else float(capacity),
                    floor_m2=floor_m2,
                    yearly_eur=yearly,
                    expected_t_a=float(closes[node]),
                    expected_eur_a=float(cost[node] * tonnes[node] + yearly),
                )
            )
    return found


def new_links(plan: FlowPlan, wastes: np.ndarray, tables: FlowTables) -> list[Addition]:
    """A link for every waste that is disposed of here and could be used there, if only the way were not too far."""
    problem, amounts = plan.problem, plan.amounts
    spare = np.zeros_like(problem.demand)
    node, process = problem.facilities.node, problem.facilities.process
    idle = np.minimum(problem.facilities.capacity_t_a - amounts.throughput, problem.supply.sum())
    np.add.at(spare, node, np.maximum(idle, 0.0)[:, None] * problem.recipes.inputs[process])
    spare += amounts.imports + amounts.unmet
    cost, _ = _far_hauls(problem, tables)
    every = np.arange(len(problem.nodes))
    yearly = tables.settings["new_link_eur_a"]
    found = []
    for material in np.flatnonzero(wastes & (amounts.disposal.sum(axis=0) >= LEAST_T) & (spare.sum(axis=0) >= LEAST_T)):
        closed = ~np.isfinite(problem.ways(material, every, every))
        tonnes = np.minimum(amounts.disposal[:, [material]], spare[:, material])
        haul_cost = cost[problem.material_class[material]]
        worth = (
            haul_cost - np.nan_to_num(plan.duals.supply[:, [material]]) - np.nan_to_num(plan.duals.demand[:, material])
        )
        for start, end in np.argwhere(closed & (tonnes >= LEAST_T) & np.isfinite(haul_cost)):
            expected = float(tonnes[start, end])
            found.append(
                Addition(
                    kind="link",
                    node=int(start),
                    target=int(end),
                    material=int(material),
                    capacity_t_a=expected,
                    yearly_eur=yearly,
                    expected_t_a=expected,
                    expected_eur_a=float(worth[start, end] * expected + yearly),
                )
            )
    return found


def _prices(plan: FlowPlan) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(nodes × materials): what a tonne more costs at a node, what a tonne to give away costs there, and the tonnes
    disposed of within its reach."""
    problem, duals = plan.problem, plan.duals
    every = np.arange(len(problem.nodes))
    buying = np.broadcast_to(
        np.where(np.isnan(problem.import_price), np.inf, problem.import_price), problem.supply.shape
    )
    giving = np.broadcast_to(
        np.where(np.isnan(problem.disposal_price), np.inf, problem.disposal_price), problem.supply.shape
    )
    buying, giving, reachable = buying.copy(), giving.copy(), np.zeros(problem.supply.shape)
    for material in range(len(problem.materials)):
        ways = problem.ways(material, every, every)
        offered = np.where(np.isnan(duals.supply[:, material]), np.inf, -duals.supply[:, material])
        wanted = np.where(np.isnan(duals.demand[:, material]), np.inf, -duals.demand[:, material])
        buying[:, material] = np.minimum(buying[:, material], (ways + offered[:, None]).min(axis=0))
        giving[:, material] = np.minimum(giving[:, material], (ways + wanted).min(axis=1))
        reachable[:, material] = np.where(np.isfinite(ways), plan.amounts.disposal[:, [material]], 0.0).sum(axis=0)
    return buying, giving, reachable


def _weighted(prices: np.ndarray, shares: np.ndarray) -> np.ndarray:
    some = shares > 0
    return prices[:, some] @ shares[some]


def _varied(additions: list[Addition], alike: int) -> list[Addition]:
    """The additions with at most ``alike`` of one process, or one material's links; the rest of each behind them."""
    seen: dict[tuple[int, int], int] = {}
    first: list[Addition] = []
    later: list[Addition] = []
    for addition in additions:
        key = addition.process, addition.material
        seen[key] = seen.get(key, 0) + 1
        (first if seen[key] <= alike else later).append(addition)
    return [*first, *later]


# --- exact ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Outcome:
    closed_t_a: float
    circulating_t_a: float
    import_t_a: float
    co2e_t_a: float
    cost_a: float

    @classmethod
    def of(cls, plan: FlowPlan, flows: pd.DataFrame, nodes: gpd.GeoDataFrame, wastes: np.ndarray) -> _Outcome:
        problem = plan.problem
        taken = problem.recipes.inputs[problem.facilities.process][:, wastes].sum(axis=1)
        graph = as_state_graph(flows, nodes)
        return cls(
            closed_t_a=float(plan.amounts.throughput @ taken),
            circulating_t_a=split_circulation(graph.flows).circulating,
            import_t_a=float(flows.loc[flows["kind"] == IMPORT, "t_a"].sum()),
            co2e_t_a=float(flows["co2e_t_a"].sum()),
            cost_a=float(flows["cost_a"].sum()),
        )


def _evaluated(
    plan: FlowPlan, addition: Addition, nodes: gpd.GeoDataFrame, wastes: np.ndarray, tables: FlowTables
) -> _Outcome:
    """All flows matched again with the addition."""
    real = _kept_up(plan)
    bonus = BONUS * float(
        np.abs(np.concatenate([values[np.isfinite(values)] for values in _unit_costs(plan.problem)])).max(initial=1.0)
    )
    urged = real = (
        _with_facility(real, plan, addition) if addition.kind == "facility" else _with_link(real, addition, tables)
    )
    if addition.kind == "link":
        cheaper = real.cost.copy()
        cheaper[-1, addition.node, addition.target] -= bonus
        urged = replace(real, cost=cheaper)
    urged = _urged(urged, len(plan.problem.recipes.processes), bonus)
    after = match(urged, start=plan)
    return _Outcome.of(after, flow_table(real, after.amounts), nodes, wastes)


def _unit_costs(problem: FlowProblem) -> list[np.ndarray]:
    return [problem.cost.ravel(), problem.import_price, problem.disposal_price, problem.recipes.cost]


def _kept_up(plan: FlowPlan) -> FlowProblem:
    """The same problem with each process given three times: as it is, for what runs now, and for what is added."""
    problem, recipes, facilities = plan.problem, plan.problem.recipes, plan.problem.facilities
    count = len(recipes.processes)
    running = np.minimum(plan.amounts.throughput, facilities.capacity_t_a)
    return replace(
        problem,
        recipes=Recipes(
            processes=recipes.processes * 3,
            inputs=np.vstack([recipes.inputs] * 3),
            outputs=np.vstack([recipes.outputs] * 3),
            cost=np.tile(recipes.cost, 3),
            co2e=np.tile(recipes.co2e, 3),
            floor_m2=np.concatenate([recipes.floor_m2, recipes.floor_m2, np.zeros(count)]),
        ),
        facilities=Facilities(
            np.tile(facilities.node, 2),
            np.concatenate([facilities.process, count + facilities.process]),
            np.concatenate([facilities.capacity_t_a - running, running]),
        ),
    )


def _with_facility(problem: FlowProblem, plan: FlowPlan, addition: Addition) -> FlowProblem:
    facilities, count = problem.facilities, len(plan.problem.recipes.processes)
    return replace(
        problem,
        facilities=Facilities(
            np.append(facilities.node, addition.node),
            np.append(facilities.process, 2 * count + addition.process),
            np.append(facilities.capacity_t_a, addition.capacity_t_a),
        ),
    )


def _with_link(problem: FlowProblem, addition: Addition, tables: FlowTables) -> FlowProblem:
    """The problem in which the material has ways of its own: those it had, and the new one."""
    layers = int(problem.material_class.max()) + 1
    material, old = addition.material, int(problem.material_class[addition.material])
    every = np.arange(len(problem.nodes))
    open_way = np.isfinite(problem.ways(material, every, every))
    open_way[addition.node, addition.target] = True
    cost, co2e = _far_hauls(problem, tables)

    def grown(stack: np.ndarray, own: np.ndarray) -> np.ndarray:
        whole = stack[np.minimum(np.arange(layers), len(stack) - 1)]
        mine = whole[old].copy()
        mine[addition.node, addition.target] = own[old][addition.node, addition.target]
        return np.concatenate([whole, mine[np.newaxis]])

    layer = problem.material_class.copy()
    layer[material] = layers
    farthest = problem.max_distance_km.copy()
    farthest[material] = np.inf
    new_cost = grown(problem.cost, cost)
    new_cost[-1][~open_way] = np.inf
    km = np.broadcast_to(problem.distance_km[0], (layers, *problem.distance_km.shape[1:]))
    return replace(
        problem,
        cost=new_cost,
        co2e=grown(problem.co2e, co2e),
        distance_km=grown(problem.distance_km, km),
        material_class=layer,
        max_distance_km=farthest,
    )


def _far_hauls(problem: FlowProblem, tables: FlowTables) -> tuple[np.ndarray, np.ndarray]:
    """€/t and t CO2e/t of every way by kind of goods, if no vehicle had an end to its reach."""
    kinds = list(dict.fromkeys(tables.materials["handling"]))
    far = haul(problem.distance_km[0], kinds, tables.transport.assign(max_distance_km=np.inf))
    return far.cost, far.co2e


def _urged(problem: FlowProblem, first: int, bonus: float) -> FlowProblem:
    """The problem in which the processes from ``first`` on are paid a bonus for each tonne."""
    recipes = problem.recipes
    paid = np.arange(len(recipes.processes)) >= first
    return replace(problem, recipes=replace(recipes, cost=recipes.cost - bonus * paid))


# --- the table --------------------------------------------------------------------------------------------------------


def _row(plan: FlowPlan, addition: Addition, before: _Outcome, after: _Outcome) -> dict[str, object]:
    problem = plan.problem
    closes = after.closed_t_a - before.closed_t_a
    cost = after.cost_a - before.cost_a + addition.yearly_eur
    return {
        "missing_kind": addition.kind,
        "process": problem.recipes.processes[addition.process] if addition.process >= 0 else None,
        "material": problem.materials[addition.material] if addition.material >= 0 else None,
        "from_node": problem.nodes[addition.node],
        "to_node": problem.nodes[addition.target] if addition.target >= 0 else None,
        "capacity_t_a": addition.capacity_t_a,
        "floor_m2": addition.floor_m2,
        "closes_t_a": closes,
        "circulating_t_a": after.circulating_t_a - before.circulating_t_a,
        "import_t_a": after.import_t_a - before.import_t_a,
        "co2e_t_a": after.co2e_t_a - before.co2e_t_a,
        "cost_a": cost,
        "closes_t_per_keur": EUROS * closes / cost if cost > 0 else np.nan,
    }


def _table(
    rows: list[dict[str, object]], nodes: gpd.GeoDataFrame, tables: FlowTables, translate: Translate
) -> pd.DataFrame:
    table = pd.DataFrame(rows, columns=schema.MISSING_LOOPS.columns)
    pays = table["cost_a"].astype(float) <= 0
    order = pd.DataFrame(
        {
            "pays": ~pays,
            "most": -table["closes_t_a"].astype(float).where(pays, table["closes_t_per_keur"].astype(float)).round(6),
            "cost": table["cost_a"].astype(float),
        }
    ).sort_values(["pays", "most", "cost"], kind="stable")
    table = table.reindex(order.index).reset_index(drop=True)
    ids = nodes["node_id"].astype(str)
    names = nodes["name"] if "name" in nodes.columns else ids
    places = dict(zip(ids, names.where(names.notna(), ids).astype(str), strict=True))
    processes, materials = tables.process_names(translate), tables.material_names(translate)
    return schema.MISSING_LOOPS.conform(
        table.assign(
            missing_rank=np.arange(1, len(table) + 1),
            reason=[_reason(row, places, processes, materials, translate) for row in table.itertuples()],
        )
    )


def _reason(row, places: dict, processes: dict, materials: dict, translate: Translate) -> str:
    if row.missing_kind == "facility":
        what = translate(text("{process} in {place} ({floor} m²)")).format(
            process=processes.get(row.process, row.process), place=places[row.from_node], floor=grouped(row.floor_m2)
        )
    else:
        what = translate(text("{material} from {start} to {end}")).format(
            material=materials.get(row.material, row.material), start=places[row.from_node], end=places[row.to_node]
        )
    template = (
        translate(text("{what}: {tonnes} t a year more are used in the region, and it saves {saved} € a year."))
        if row.cost_a <= 0
        else translate(text("{what}: {tonnes} t a year more are used in the region, for {cost} € a year."))
    )
    tonnes, saved, cost = (grouped(value) for value in (row.closes_t_a, -row.cost_a, row.cost_a))
    return template.format(what=what, tonnes=tonnes, saved=saved, cost=cost)
