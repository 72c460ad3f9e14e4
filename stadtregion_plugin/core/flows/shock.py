"""What happens when something fails: demand served when nodes, processes, imports or links are lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..errors import InputError, Phrases
from ..progress import Progress, part, report, unobserved
from ..text import text
from .matching import match
from .plan import FlowPlan
from .problem import Facilities, FlowProblem

ALL = "*"
#: The share of worst cases that conditional value at risk is the mean of.
TAIL = 0.1
NODE, PROCESS, MATERIAL = Phrases((text("node"),)), Phrases((text("process"),)), Phrases((text("material"),))


@dataclass(frozen=True)
class Shock:
    """What fails, by names: ``nodes`` (their supply and facilities; their demand stays), ``processes`` everywhere,
    ``facilities`` (node and process), ``imports`` of materials ("*" for all), ``links`` between two nodes, both ways.

    What is still imported is at most ``import_share`` times what was imported before: suppliers outside cannot step in
    at once. Infinite: imports make up for everything.
    """

    nodes: tuple[str, ...] = ()
    processes: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    import_share: float = 1.0
    facilities: tuple[tuple[str, str], ...] = ()

    @property
    def nothing(self) -> bool:
        """True where it names nothing that fails."""
        return not (self.nodes or self.processes or self.imports or self.links or self.facilities)


@dataclass(frozen=True)
class ShockResult:
    """Plans before and after, and ``lost`` by node and material: demand, served before and after, lost (t/a, share)."""

    before: FlowPlan
    after: FlowPlan
    lost: pd.DataFrame

    @property
    def served_share(self) -> float:
        """Share of the demand that was served before and still is."""
        before = float(self.lost["served_before_t_a"].sum())
        return float(self.lost["served_t_a"].sum()) / before if before > 0 else 1.0

    @property
    def mean_served_share(self) -> float:
        """The same by material, and the mean of them: heavy goods do not drown the light ones."""
        sums = self.lost.groupby("material")[["served_before_t_a", "served_t_a"]].sum()
        shares = (sums["served_t_a"] / sums["served_before_t_a"].where(sums["served_before_t_a"] > 0)).dropna()
        return float(shares.mean()) if len(shares) else 1.0


def supply_shock(
    problem: FlowProblem, shock: Shock, before: FlowPlan | None = None, progress: Progress = unobserved
) -> ShockResult:
    """The best plan that is left when ``shock`` strikes, compared with the plan before.

    ``problem`` needs a penalty on unmet demand, as ``flow_problem.pose`` sets it: lost demand is unmet demand. Supply
    that finds no use any more and has no price for disposal may be left lying. Raises ``InputError`` for unknown names.
    """
    normal = before or match(problem, part(progress, 0.0, 0.5))
    after = match(struck(problem, shock, normal), part(progress, 0.5, 1.0), start=normal)
    return ShockResult(normal, after, _lost(normal, after))


def struck(problem: FlowProblem, shock: Shock, before: FlowPlan) -> FlowProblem:
    """The problem under ``shock``."""
    nodes = _positions(shock.nodes, problem.nodes, NODE)
    processes = _positions(shock.processes, problem.recipes.processes, PROCESS)
    every = range(len(problem.materials))
    imports = every if ALL in shock.imports else _positions(shock.imports, problem.materials, MATERIAL)
    supply = problem.supply.copy()
    supply[nodes] = 0.0
    lost = np.isin(problem.facilities.node, nodes) | np.isin(problem.facilities.process, processes)
    lost |= _closed_facilities(shock.facilities, problem)
    price = problem.import_price.copy()
    price[list(imports)] = np.nan
    cost = problem.cost.copy()
    for start, end in shock.links:
        one, other = _positions((start, end), problem.nodes, NODE)
        cost[:, one, other] = cost[:, other, one] = np.inf
    limit = problem.import_limit_t_a
    if np.isfinite(shock.import_share):
        limit = np.minimum(limit, shock.import_share * before.amounts.imports.sum(axis=0))
    return replace(
        problem,
        supply=supply,
        cost=cost,
        facilities=Facilities(
            problem.facilities.node[~lost], problem.facilities.process[~lost], problem.facilities.capacity_t_a[~lost]
        ),
        import_price=price,
        import_limit_t_a=limit,
        disposal_price=np.where(
            np.isnan(problem.disposal_price) & (supply.sum(axis=0) > 0), 0.0, problem.disposal_price
        ),
    )


@dataclass(frozen=True)
class StressTest:
    """Loss of served demand (share of what was served) for each thing that failed, worst first, and its summary:
    ``worst``, ``mean`` and ``tail_mean``, the mean of the worst tenth (conditional value at risk).

    ``losses`` has ``lost_t_a``, ``lost_share``, the same as mean of the materials (``material_lost_share``), the
    ``worst_material`` and what serving the rest costs more (``more_cost_a``), which ranks where nothing is lost.
    ``lost`` lists by node and material demand, what was served, what is lost at worst and on average (t/a), and the
    ``worst_failure`` there. ``worst_after`` is the plan under the worst failure.
    """

    losses: pd.DataFrame
    worst: float
    mean: float
    tail_mean: float
    lost: pd.DataFrame
    worst_after: FlowPlan


def stress_test(
    problem: FlowProblem,
    shocks: Sequence[tuple[str, Shock]],
    before: FlowPlan | None = None,
    progress: Progress = unobserved,
) -> StressTest:
    """The loss of served demand for each of the named ``shocks``, for example every node in turn.

    Source: ranking by deletion; conditional value at risk, Rockafellar, Uryasev 2000 (J. Risk 2).
    """
    if len(shocks) == 0:
        raise InputError("Nothing was named that could fail; choose nodes, processes, imports or links.")
    normal = before or match(problem, part(progress, 0.0, 0.2))
    rows: list[tuple] = []
    by_shock: list[np.ndarray] = []
    worst_after, most = normal, -1.0
    for number, (name, shock) in enumerate(shocks):
        start = 0.2 + 0.8 * number / len(shocks)
        report(progress, start)
        result = supply_shock(problem, shock, normal, part(progress, start, start + 0.8 / len(shocks)))
        rows.append((name, *_loss(result)))
        by_shock.append(result.lost["lost_t_a"].to_numpy(dtype=float))
        if rows[-1][1] > most:
            worst_after, most = result.after, rows[-1][1]
    report(progress, 1.0)
    columns = ["lost", "lost_t_a", "lost_share", "material_lost_share", "worst_material", "more_cost_a"]
    losses = by_loss(pd.DataFrame(rows, columns=columns))
    worst = losses["lost_share"].to_numpy()
    count = max(1, int(np.ceil(TAIL * len(worst))))
    lost = _lost_by_state(_lost(normal, normal), np.array(by_shock), [name for name, _ in shocks])
    return StressTest(losses, float(worst[0]), float(worst.mean()), float(worst[:count].mean()), lost, worst_after)


def by_loss(losses: pd.DataFrame) -> pd.DataFrame:
    """What costs most demand first, and of what costs none what costs most money."""
    keys = losses.assign(lost_share=losses["lost_share"].round(9))
    order = keys.sort_values(["lost_share", "more_cost_a"], ascending=False, kind="stable").index
    return losses.loc[order].reset_index(drop=True)


def _loss(result: ShockResult) -> tuple[float, float, float, str | None, float]:
    """Tonnes lost, their share, the mean share of the materials, the material that loses most, and the extra cost."""
    lost = result.lost.groupby("material")["lost_t_a"].sum()
    tonnes = float(lost.sum())
    worst = lost.idxmax() if tonnes > 0 else None
    more = result.after.cost_a - result.before.cost_a
    return tonnes, 1.0 - result.served_share, 1.0 - result.mean_served_share, worst, more


def _lost_by_state(states: pd.DataFrame, lost: np.ndarray, names: list[str]) -> pd.DataFrame:
    """The states with their worst and mean loss; ``lost`` is (shocks × states) in t/a."""
    worst = lost.argmax(axis=0) if lost.size else np.zeros(len(states), dtype=int)
    most = lost.max(axis=0, initial=0.0)
    failure = np.array(names, dtype=object)[worst]
    return states[["node_id", "material", "demand_t_a", "served_before_t_a"]].assign(
        lost_t_a=most,
        mean_lost_t_a=lost.mean(axis=0) if lost.size else 0.0,
        worst_failure=pd.Series(failure, index=states.index).where(most > 0, None),
    )


def every_node(problem: FlowProblem, import_share: float = 1.0) -> list[tuple[str, Shock]]:
    """A shock for each node that supplies or makes something."""
    gives = problem.supply.sum(axis=1) > 0
    gives[problem.facilities.node] = True
    return [
        (problem.nodes[node], Shock(nodes=(problem.nodes[node],), import_share=import_share))
        for node in np.flatnonzero(gives)
    ]


def every_link(problem: FlowProblem, before: FlowPlan, most: int, import_share: float = 1.0) -> list[tuple[str, Shock]]:
    """A shock for each link between two nodes that carries something in the plan ``before``, the ``most`` loaded ones.

    A link that carries nothing can fail without loss: the plan stays as it is.
    """
    amounts = before.amounts
    between = amounts.origin != amounts.target
    pairs = np.sort(np.column_stack([amounts.origin, amounts.target])[between], axis=1)
    links, row = np.unique(pairs, axis=0, return_inverse=True)
    load = np.bincount(row.ravel(), amounts.t_a[between], len(links))
    heaviest = links[np.argsort(-load, kind="stable")[:most]]
    named = [(problem.nodes[start], problem.nodes[end]) for start, end in heaviest]
    return [(f"{start} – {end}", Shock(links=((start, end),), import_share=import_share)) for start, end in named]


def every_import(problem: FlowProblem, before: FlowPlan, import_share: float = 1.0) -> list[tuple[str, Shock]]:
    """A shock for each material that the plan ``before`` imports."""
    imported = np.flatnonzero(before.amounts.imports.sum(axis=0) > 0)
    names = [problem.materials[material] for material in imported]
    return [(name, Shock(imports=(name,), import_share=import_share)) for name in names]


def every_facility(problem: FlowProblem, before: FlowPlan, import_share: float = 1.0) -> list[tuple[str, Shock]]:
    """A shock for each facility that runs in the plan ``before``."""
    running = np.flatnonzero(before.amounts.throughput > 0)
    pairs = [(problem.facilities.node[one], problem.facilities.process[one]) for one in running]
    named = [(problem.nodes[node], problem.recipes.processes[process]) for node, process in pairs]
    return [
        (f"{node}: {process}", Shock(facilities=((node, process),), import_share=import_share))
        for node, process in dict.fromkeys(named)
    ]


def _closed_facilities(facilities: Sequence[tuple[str, str]], problem: FlowProblem) -> np.ndarray:
    closed = np.zeros(len(problem.facilities.node), dtype=bool)
    for node, process in facilities:
        (at,), (of,) = (
            _positions((node,), problem.nodes, NODE),
            _positions((process,), problem.recipes.processes, PROCESS),
        )
        here = (problem.facilities.node == at) & (problem.facilities.process == of)
        if not here.any():
            raise InputError(
                "There is no facility of {process} at {node}; see the facilities, or the floor space of the nodes.",
                process=process,
                node=node,
            )
        closed |= here
    return closed


def _positions(names: Sequence[str], known: Sequence[str], what: Phrases) -> list[int]:
    unknown = [name for name in names if name not in known]
    if unknown:
        raise InputError(
            "There is no {what} {name}; choose from: {known}.", what=what, name=unknown[0], known=", ".join(known[:20])
        )
    return [list(known).index(name) for name in names]


def _lost(before: FlowPlan, after: FlowPlan) -> pd.DataFrame:
    problem = before.problem
    served_before, served = problem.demand - before.amounts.unmet, problem.demand - after.amounts.unmet
    place, material = np.nonzero(problem.demand)
    return pd.DataFrame(
        {
            "node_id": np.array(problem.destinations, dtype=object)[place],
            "material": np.array(problem.materials, dtype=object)[material],
            "demand_t_a": problem.demand[place, material],
            "served_before_t_a": served_before[place, material],
            "served_t_a": served[place, material],
            "lost_t_a": np.maximum(served_before - served, 0.0)[place, material],
        }
    )
