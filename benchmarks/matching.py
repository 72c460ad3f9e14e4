"""Matching of supply and demand side by side with other solvers of the same model, each proven or checked optimal.

    scripts/python benchmarks/matching.py [--rivals FOLDER] [--runs 3] [--limit 300] [--case NAME ...]

Three cases: 200 suppliers and 200 customers of 20 materials, 2000 of each of one material, and recipes at 200 quarters
with 20 materials and 30 facilities. All have an import price, a penalty on unmet demand and a cost of disposal. Rivals
that can be imported (also from FOLDER, a target of ``pip install --target``) take part, the others are named: networkx
(network simplex), OR-tools (minimum cost flow, GLOP), POT (emd), PuLP with CBC, and scipy's HiGHS on the whole model.
Seconds are medians of processor time (children included) from the arrays in memory to the objective, so that a busy
machine treats all alike; GLOP, CBC and HiGHS are given the matrices ready-made. Who takes longer than the limit is
stopped. At the end, a plan is solved anew after a facility is dropped and added.
"""

from __future__ import annotations

import argparse
import importlib
import multiprocessing
import os
import statistics
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scipy import sparse
from scipy.optimize import linprog

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from stadtregion_plugin.core.flows.matching import Facilities, FlowProblem, Recipes, match
from stadtregion_plugin.core.flows.programme import as_programme, carried, limited_by_ways

#: Tonnes are whole, and costs whole thousandths, because some rivals know no fractions.
THOUSANDTHS = 1000
IMPORT_PRICE, DISPOSAL_PRICE, UNMET_PENALTY = 30.0, 2.0, 1000.0
AGREEMENT = 1e-6
#: Rivals that need longer than this in their first run are timed once.
ONCE = 20.0


# --- cases ------------------------------------------------------------------------------------------------------------


def transport(suppliers: int, customers: int, materials: int, seed: int = 1) -> FlowProblem:
    """Places at random in a square of 50 km, log-normal tonnes, 12 ct a tonne-kilometre and 1 € for loading."""
    random = np.random.default_rng(seed)
    start, end = random.uniform(0, 50, (suppliers, 2)), random.uniform(0, 50, (customers, 2))
    km = np.hypot(*(start[:, None] - end[None]).transpose(2, 0, 1))
    supply, demand = (1.0 + np.floor(random.lognormal(5, 1, (count, materials))) for count in (suppliers, customers))
    return FlowProblem(
        supply,
        demand,
        np.round(1.0 + 0.12 * km, 3),
        import_price=IMPORT_PRICE,
        disposal_price=DISPOSAL_PRICE,
        unmet_penalty=UNMET_PENALTY,
    )


def with_recipes(quarters: int = 200, materials: int = 20, facilities: int = 30, seed: int = 1) -> FlowProblem:
    """Quarters that each have and want six in ten of the materials; 12 recipes of two materials, at ten sites."""
    random = np.random.default_rng(seed)
    at = random.uniform(0, 40, (quarters, 2))
    supply, demand = (
        np.where(random.random((quarters, materials)) < 0.6, random.lognormal(4, 1, (quarters, materials)), 0.0)
        for _ in range(2)
    )
    recipes = 12
    used = np.array([random.permutation(materials)[:3] for _ in range(recipes)])
    inputs, outputs = np.zeros((recipes, materials)), np.zeros((recipes, materials))
    np.put_along_axis(inputs, used[:, :2], random.dirichlet([2, 2], recipes), axis=1)
    np.put_along_axis(outputs, used[:, 2:], random.uniform(0.5, 0.95, (recipes, 1)), axis=1)
    sites = random.choice(quarters, min(quarters, 10), replace=False)
    return FlowProblem(
        supply,
        demand,
        1.0 + 0.12 * np.hypot(*(at[:, None] - at[None]).transpose(2, 0, 1)),
        recipes=Recipes(
            tuple(f"recipe {number + 1}" for number in range(recipes)),
            inputs,
            outputs,
            random.uniform(5, 30, recipes),
            np.zeros(recipes),
            random.uniform(0.2, 2, recipes),
        ),
        facilities=Facilities(
            random.choice(sites, facilities),
            random.integers(0, recipes, facilities),
            random.lognormal(7, 0.5, facilities),
        ),
        floor_space_m2=np.where(np.isin(np.arange(quarters), sites), 5000.0, np.inf),
        import_price=random.uniform(40, 120, materials),
        disposal_price=random.uniform(10, 60, materials),
        unmet_penalty=1e4,
    )


CASES: dict[str, Callable[[], FlowProblem]] = {
    "200 x 200 x 20": lambda: transport(200, 200, 20),
    "2000 x 2000": lambda: transport(2000, 2000, 1),
    "recipes": with_recipes,
}


# --- the model as others take it --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Whole:
    """The whole linear programme of a problem, with every way in it."""

    cost: np.ndarray
    upper: np.ndarray
    matrix: sparse.csr_matrix
    right: np.ndarray
    limited: sparse.csr_matrix
    most: np.ndarray


def whole_model(problem: FlowProblem) -> Whole:
    programme = as_programme(problem)
    ways = [np.flatnonzero(np.isfinite(block.worth)) for block in programme.blocks]
    blocks = zip(programme.blocks, ways, strict=True)
    cost = np.concatenate([programme.columns.worth, *(block.worth.ravel()[way] for block, way in blocks)])
    return Whole(
        cost,
        np.concatenate([programme.columns.upper, np.full(len(cost) - len(programme.columns), np.inf)]),
        sparse.hstack([programme.columns.matrix, carried(programme, ways)], format="csr"),
        programme.rows.right,
        sparse.hstack([programme.limits.matrix, limited_by_ways(programme, ways)], format="csr"),
        programme.limits.right,
    )


def balanced(problem: FlowProblem, material: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Supply, demand and costs of one material with one more place, outside, that takes and gives what it must."""
    supply, demand = problem.supply[:, material], problem.demand[:, material]
    cost = np.zeros((len(supply) + 1, len(demand) + 1))
    cost[:-1, :-1] = problem.cost[0]
    cost[-1, :-1], cost[:-1, -1] = min(IMPORT_PRICE, UNMET_PENALTY), DISPOSAL_PRICE
    return np.append(supply, demand.sum()), np.append(demand, supply.sum()), cost


# --- solvers ----------------------------------------------------------------------------------------------------------


def ours(problem: FlowProblem) -> Callable[[], float]:
    def solve() -> float:
        plan = match(problem)
        assert plan.proven_optimal
        return plan.objective

    return solve


def by_emd(problem: FlowProblem) -> Callable[[], float]:
    import ot

    def solve() -> float:
        total = 0.0
        for material in range(len(problem.materials)):
            supply, demand, cost = balanced(problem, material)
            total += ot.emd(supply, demand, cost, numItermax=10**8, log=True)[1]["cost"]
        return total

    return solve


def by_minimum_cost_flow(problem: FlowProblem) -> Callable[[], float]:
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

    def solve() -> float:
        total = 0.0
        for material in range(len(problem.materials)):
            supply, demand, cost = balanced(problem, material)
            start, end = (index.ravel() for index in np.indices(cost.shape))
            room = np.minimum(supply[start], demand[end]).astype(np.int64)
            price = np.rint(cost.ravel() * THOUSANDTHS).astype(np.int64)
            network = SimpleMinCostFlow()
            network.add_arcs_with_capacity_and_unit_cost(start, len(supply) + end, room, price)
            nodes = np.arange(len(supply) + len(demand))
            network.set_nodes_supplies(nodes, np.concatenate([supply, -demand]).astype(np.int64))
            assert network.solve() == network.OPTIMAL
            total += network.optimal_cost() / THOUSANDTHS
        return total

    return solve


def by_network_simplex(problem: FlowProblem) -> Callable[[], float]:
    import networkx as nx

    def solve() -> float:
        total = 0.0
        for material in range(len(problem.materials)):
            supply, demand, cost = balanced(problem, material)
            price = np.rint(cost * THOUSANDTHS).astype(int)
            graph = nx.DiGraph()
            graph.add_nodes_from((("from", i), {"demand": -int(tonnes)}) for i, tonnes in enumerate(supply))
            graph.add_nodes_from((("to", j), {"demand": int(tonnes)}) for j, tonnes in enumerate(demand))
            graph.add_edges_from(
                (("from", i), ("to", j), {"weight": int(price[i, j])})
                for i in range(len(supply))
                for j in range(len(demand))
            )
            total += nx.network_simplex(graph)[0] / THOUSANDTHS
        return total

    return solve


def by_highs(problem: FlowProblem) -> Callable[[], float]:
    whole = whole_model(problem)
    limits = {"A_ub": whole.limited, "b_ub": whole.most} if len(whole.most) else {}

    def solve() -> float:
        bounds = np.column_stack([np.zeros(len(whole.cost)), whole.upper])
        return linprog(whole.cost, A_eq=whole.matrix, b_eq=whole.right, bounds=bounds, method="highs", **limits).fun

    return solve


def by_glop(problem: FlowProblem) -> Callable[[], float]:
    from ortools.linear_solver.python import model_builder_helper as builder

    whole = whole_model(problem)
    rows = sparse.vstack([whole.matrix, whole.limited], format="csr")
    least = np.concatenate([whole.right, np.full(len(whole.most), -np.inf)])
    most = np.concatenate([whole.right, whole.most])

    def solve() -> float:
        model, solver = builder.ModelBuilderHelper(), builder.ModelSolverHelper("glop")
        model.fill_model_from_sparse_data(np.zeros(len(whole.cost)), whole.upper, whole.cost, least, most, rows)
        solver.solve(model)
        return solver.objective_value()

    return solve


def by_cbc(problem: FlowProblem) -> Callable[[], float]:
    import pulp

    whole = whole_model(problem)

    def solve() -> float:
        model = pulp.LpProblem("matching", pulp.LpMinimize)
        tonnes = [
            pulp.LpVariable(f"x{number}", 0, upper if np.isfinite(upper) else None)
            for number, upper in enumerate(whole.upper)
        ]
        model += pulp.LpAffineExpression(zip(tonnes, whole.cost.tolist()))
        for matrix, right, sense in (
            (whole.matrix, whole.right, pulp.LpConstraintEQ),
            (whole.limited, whole.most, pulp.LpConstraintLE),
        ):
            for row in range(matrix.shape[0]):
                entries = slice(matrix.indptr[row], matrix.indptr[row + 1])
                named = zip((tonnes[one] for one in matrix.indices[entries]), matrix.data[entries].tolist())
                model += pulp.LpConstraint(pulp.LpAffineExpression(named), sense, rhs=float(right[row]))
        model.solve(pulp.PULP_CBC_CMD(msg=False))
        return pulp.value(model.objective)

    return solve


#: Name of a solver, the module it needs, and whether it knows recipes and limits.
SOLVERS = (
    ("ours", "numpy", True, ours),
    ("POT emd", "ot", False, by_emd),
    ("OR-tools flow", "ortools", False, by_minimum_cost_flow),
    ("OR-tools GLOP", "ortools", True, by_glop),
    ("scipy HiGHS", "scipy", True, by_highs),
    ("networkx", "networkx", False, by_network_simplex),
    ("PuLP with CBC", "pulp", True, by_cbc),
)


# --- timing -----------------------------------------------------------------------------------------------------------


def processor_time() -> float:
    """Seconds of processor time of this process and of those it has started and waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def timed(prepare, problem: FlowProblem, runs: int, answer) -> None:
    """Runs a solver and sends back its objective and seconds; the first run does not count where there are several."""
    solve = prepare(problem)
    seconds = []
    while len(seconds) < runs + 1 and (not seconds or max(seconds) < ONCE):
        began = processor_time()
        objective = solve()
        seconds.append(processor_time() - began)
    answer.send((objective, statistics.median(seconds[1:] or seconds)))


def measured(prepare, problem: FlowProblem, runs: int, limit: float) -> tuple[float, float] | str:
    """Objective and seconds, or why there are none."""
    ours_end, its_end = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("fork").Process(target=timed, args=(prepare, problem, runs, its_end))
    process.start()
    its_end.close()
    try:
        found = ours_end.recv() if ours_end.poll(limit) else f"stopped after {limit:.0f} s"
    except EOFError:
        found = "failed"
    process.kill()
    process.join()
    return found


def compare(name: str, problem: FlowProblem, runs: int, limit: float) -> None:
    print(f"\n{name}")
    reference: tuple[float, float] | None = None
    for solver, module, general, prepare in SOLVERS:
        if not general and len(problem.facilities.node):
            continue
        try:
            importlib.import_module(module)
        except ImportError:
            print(f"  {solver:<15} not here")
            continue
        found = measured(prepare, problem, runs, limit)
        if isinstance(found, str):
            print(f"  {solver:<15} {found}")
            continue
        objective, seconds = found
        reference = reference or found
        agrees = abs(objective - reference[0]) <= AGREEMENT * abs(reference[0])
        print(
            f"  {solver:<15} {seconds:>9.2f} s  {seconds / reference[1]:>8.2f} times ours  objective {objective:.6f}"
            f"{'' if agrees else '  NOT THE SAME'}",
            flush=True,
        )


def solved_anew(quarters: int, runs: int) -> None:
    """A facility is dropped and added again, each time from the plan before."""
    problem = with_recipes(quarters, 20, 30)
    plan = match(problem)
    facilities = problem.facilities
    kept = np.arange(len(facilities.node)) != int(plan.amounts.throughput.argmax())
    without = Facilities(facilities.node[kept], facilities.process[kept], facilities.capacity_t_a[kept])
    fewer = replace(problem, facilities=without)
    seconds: dict[str, list[float]] = {"from nothing": [], "dropped": [], "added": []}
    for _ in range(runs):
        last = None
        for name, changed in (("from nothing", problem), ("dropped", fewer), ("added", problem)):
            began = processor_time()
            last = match(changed, start=last)
            seconds[name].append(processor_time() - began)
            assert last.proven_optimal
    figures = ", ".join(f"{name} {1000 * statistics.median(values):.0f} ms" for name, values in seconds.items())
    print(f"  {quarters:>3} quarters: {figures}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rivals", help="folder with rivals, as of pip install --target")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=float, default=300.0, help="seconds that a rival may take with all its runs")
    parser.add_argument("--case", action="append", choices=list(CASES), help="only this case")
    given = parser.parse_args()
    if given.rivals:
        sys.path.append(given.rivals)
    for name in given.case or CASES:
        compare(name, CASES[name](), given.runs, given.limit)
    print("\nsolved anew after a facility is dropped, and after it is added again (20 materials, 30 facilities)")
    for quarters in (6, 30, 60, 200):
        solved_anew(quarters, given.runs)


if __name__ == "__main__":
    main()
