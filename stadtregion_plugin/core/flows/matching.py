"""Who supplies whom: the plan that serves demand from supply, recipes and imports at the least cost, with its proof."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import InputError, SolverError
from ..progress import Progress, report, unobserved
from .amounts import Amounts, Duals, Ways
from .plan import FlowPlan
from .plan_tables import flow_table
from .pricing import Solution
from .problem import TIE_BREAK, Facilities, FlowProblem, Objective, Part, Recipes
from .programme import DISPOSAL, FACILITY, FLOOR_SPACE, GUARD, IMPORT, IMPORTS, UNMET
from .solving import solve

__all__ = ["Amounts", "Duals", "Facilities", "FlowPlan", "FlowProblem", "Objective", "Recipes", "match"]

#: A plan whose states do not balance to this many tonnes is refused.
RESIDUAL_TOLERANCE_T = 1e-6
#: Flows below this share of all tonnes are rounding of the solver.
ROUNDING = 1e-14


def match(problem: FlowProblem, progress: Progress = unobserved, start: FlowPlan | None = None) -> FlowPlan:
    """The plan that makes the objective of ``problem`` least: flows, duals and the proof that none is better.

    A multi-commodity linear programme on (place, material) states with recipes, imports, disposal, capacities, distance
    limits and unmet demand; ``FlowProblem`` says what each means. Materials that nothing links are matched apart. Among
    equal plans in another objective than cost the cheaper one is taken.

    ``start`` is a plan of a problem with the same nodes and materials, for example without one of the facilities: the
    search begins there, which saves time and changes nothing about the proof. Raises ``InputError`` where it has other
    nodes or materials and ``SolverError`` naming the cause when
    demand that must be met cannot be, or supply that may not be disposed of cannot be placed.

    Source: Hitchcock 1941 (J. Math. Phys. 20) for the transportation problem; yields as in activity analysis, Koopmans
    1951; solved by HiGHS (Huangfu, Hall 2018) through ``scipy.optimize.linprog``.
    """
    if start is not None and _names(start.problem) != _names(problem):
        raise InputError("The plan to start from has other nodes or materials; start from one of the same.")
    parts = problem.parts()
    solutions = solve(parts, progress, start)
    report(progress, 1.0)
    amounts, duals = _amounts(problem, parts, solutions), _duals(problem, parts, solutions)
    residual = largest_residual(problem, amounts)
    if residual > RESIDUAL_TOLERANCE_T:
        raise SolverError(
            "The plan is off balance by {tonnes:.3g} t at some node; check supply and demand for very large numbers.",
            tonnes=residual,
        )
    objective = sum(_objective(one.problem, solution) for one, solution in zip(parts, solutions, strict=True))
    if problem.objective != "cost":
        objective -= TIE_BREAK * float(flow_table(problem, amounts)["cost_a"].sum())
    return FlowPlan(
        problem=problem,
        objective=float(objective),
        duals=duals,
        amounts=amounts,
        proven_optimal=all(solution.proven_optimal for solution in solutions),
        gap=max((solution.gap for solution in solutions), default=0.0),
        max_residual_t=residual,
        ways_priced=sum(block.worth.size for solution in solutions for block in solution.programme.blocks),
        rounds=max((solution.rounds for solution in solutions), default=0),
        ways=_ways(parts, solutions),
    )


def _names(problem: FlowProblem) -> list[Sequence[str]]:
    return [problem.nodes, problem.destinations, problem.materials]


def _ways(parts: list[Part], solutions: list[Solution]) -> Ways:
    """All ways that came into question, and what they carry."""
    listed: list[np.ndarray] = [np.empty((5, 0))]
    for one, solution in zip(parts, solutions, strict=True):
        blocks = zip(solution.programme.blocks, solution.ways, solution.way_t_a, solution.others, strict=True)
        for block, way, t_a, other in blocks:
            every, place = np.unique(np.concatenate([way, other]), return_inverse=True)
            carried = np.bincount(place[: len(way)], t_a, len(every))
            origin, target = np.divmod(every, block.worth.shape[1])
            kinds = np.repeat(one.materials[[block.material, block.serves]][:, None], len(every), axis=1)
            listed.append(np.vstack([kinds, block.origins[origin], block.targets[target], carried]))
    table = np.hstack(listed)
    material, serves, origin, target = table[:4].astype(int)
    return Ways(material, serves, origin, target, table[4])


def largest_residual(problem: FlowProblem, amounts: Amounts) -> float:
    """The largest difference between what enters and what leaves a state, in t/a; computed from the plan alone."""
    node, process = problem.facilities.node, problem.facilities.process
    arises = problem.supply - amounts.disposal
    wanted = amounts.imports + amounts.unmet - problem.demand
    np.subtract.at(arises, (amounts.origin, amounts.material), amounts.t_a)
    np.add.at(wanted, (amounts.target, amounts.serves), amounts.t_a)
    np.add.at(arises, node, amounts.throughput[:, None] * problem.recipes.outputs[process])
    np.subtract.at(wanted, node, amounts.throughput[:, None] * problem.recipes.inputs[process])
    return float(max(np.abs(arises).max(initial=0.0), np.abs(wanted).max(initial=0.0)))


def _objective(problem: FlowProblem, solution: Solution) -> float:
    blocks = zip(solution.programme.blocks, solution.ways, solution.way_t_a, strict=True)
    ways = sum(float(block.worth.ravel()[way] @ tonnes) for block, way, tonnes in blocks)
    return ways + float(solution.programme.columns.worth @ solution.column_t_a)


def _amounts(problem: FlowProblem, parts: list[Part], solutions: list[Solution]) -> Amounts:
    (n, m), d, f = problem.supply.shape, len(problem.destinations), len(problem.facilities.node)
    unmet, imports, disposal, throughput = np.zeros((d, m)), np.zeros((d, m)), np.zeros((n, m)), np.zeros(f)
    transport: list[np.ndarray] = [np.empty((5, 0))]
    least = ROUNDING * (problem.supply.sum() + problem.demand.sum())
    for one, solution in zip(parts, solutions, strict=True):
        columns = solution.programme.columns
        tonnes = np.where(solution.column_t_a > least, solution.column_t_a, 0.0)
        throughput[one.facilities] = tonnes[columns.kind == FACILITY]
        for kind, amounts in ((DISPOSAL, disposal), (IMPORT, imports), (UNMET, unmet)):
            mine = columns.kind == kind
            amounts[columns.place[mine], one.materials[columns.material[mine]]] = tonnes[mine]
        for block, way, t_a in zip(solution.programme.blocks, solution.ways, solution.way_t_a, strict=True):
            used = t_a > least
            origin, target = np.divmod(way[used], block.worth.shape[1])
            kinds = np.repeat(one.materials[[block.material, block.serves]][:, None], used.sum(), axis=1)
            transport.append(np.vstack([kinds, block.origins[origin], block.targets[target], t_a[used]]))
    listed = np.hstack(transport)
    material, serves, origin, target = listed[:4].astype(int)
    return Amounts(unmet, imports, disposal, throughput, material, serves, origin, target, listed[4])


def _duals(problem: FlowProblem, parts: list[Part], solutions: list[Solution]) -> Duals:
    (n, m), d, f = problem.supply.shape, len(problem.destinations), len(problem.facilities.node)
    shapes = ((n, m), (d, m), (f,), (n,), (m,), (len(problem.guards),))
    duals = Duals(*(np.full(shape, np.nan) for shape in shapes))
    for one, solution in zip(parts, solutions, strict=True):
        programme = solution.programme
        for rows, prices in ((programme.rows.arises, duals.supply), (programme.rows.wanted, duals.demand)):
            place, material = np.nonzero(rows >= 0)
            prices[place, one.materials[material]] = solution.row_dual[rows[place, material]]
        duals.capacity[one.facilities] = solution.upper_dual[programme.columns.kind == FACILITY]
        limits, floor_space = programme.limits, programme.limits.kind == FLOOR_SPACE
        duals.floor_space[limits.of[floor_space]] = solution.limit_dual[floor_space]
        imported = limits.kind == IMPORTS
        duals.import_limit[one.materials[limits.of[imported]]] = solution.limit_dual[imported]
        guards = limits.kind == GUARD
        duals.guards[limits.of[guards]] = solution.limit_dual[guards] / limits.scale[guards]
    return duals
