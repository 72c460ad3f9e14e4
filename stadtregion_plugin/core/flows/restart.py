"""Begin with a plan known before: what changed little is solved in little time, and just as exactly."""

from __future__ import annotations

import numpy as np

from .amounts import Ways
from .plan import FlowPlan
from .problem import FlowProblem, Part
from .programme import DISPOSAL, FACILITY, IMPORT, UNMET, Programme


def known_ways(programme: Programme, one: Part, plan: FlowPlan) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """By block, those ways of ``plan`` that ``programme`` (of the part ``one``) has, and their tonnes."""
    ways, tonnes = [], []
    order = np.lexsort((plan.ways.serves, plan.ways.material))
    sorted_ways = Ways(*(values[order] for values in plan.ways))
    kind = sorted_ways.material * len(plan.problem.materials) + sorted_ways.serves
    for block in programme.blocks:
        wanted = int(one.materials[block.material] * len(plan.problem.materials) + one.materials[block.serves])
        mine = slice(*np.searchsorted(kind, [wanted, wanted + 1]))
        origin = _positions(block.origins, sorted_ways.origin[mine])
        target = _positions(block.targets, sorted_ways.target[mine])
        there = (origin >= 0) & (target >= 0)
        way = origin[there] * block.worth.shape[1] + target[there]
        open_way = np.isfinite(block.worth.ravel()[way])
        ways.append(way[open_way])
        tonnes.append(sorted_ways.t_a[mine][there][open_way])
    return ways, tonnes


def known_amounts(programme: Programme, one: Part, plan: FlowPlan) -> np.ndarray:
    """What the columns other than the ways carry in ``plan``, as far as they may."""
    columns, amounts = programme.columns, plan.amounts
    known = np.zeros(len(columns))
    for kind, values in ((DISPOSAL, amounts.disposal), (IMPORT, amounts.imports), (UNMET, amounts.unmet)):
        mine = columns.kind == kind
        known[mine] = values[columns.place[mine], one.materials[columns.material[mine]]]
    known[columns.kind == FACILITY] = _throughput(one.problem, plan)
    return np.minimum(known, columns.upper)


def known_prices(programme: Programme, one: Part, plan: FlowPlan) -> np.ndarray:
    """The prices of the rows in ``plan``, NaN for rows that are new."""
    price = np.full(programme.rows.count, np.nan)
    for rows, values in ((programme.rows.arises, plan.duals.supply), (programme.rows.wanted, plan.duals.demand)):
        place, material = np.nonzero(rows >= 0)
        price[rows[place, material]] = values[place, one.materials[material]]
    return price


def _throughput(problem: FlowProblem, plan: FlowPlan) -> np.ndarray:
    """The throughput in ``plan`` of the facilities of ``problem``: those with the same node and process, in turn."""
    before = plan.problem
    running: dict[tuple[int, str], list[float]] = {}
    for node, process, t_a in zip(
        before.facilities.node, before.facilities.process, plan.amounts.throughput, strict=True
    ):
        running.setdefault((int(node), before.recipes.processes[process]), []).append(float(t_a))
    return np.array(
        [
            running[key].pop(0) if running.get(key) else 0.0
            for key in (
                (int(node), problem.recipes.processes[process])
                for node, process in zip(problem.facilities.node, problem.facilities.process, strict=True)
            )
        ]
    )


def _positions(known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """The position of each of ``wanted`` among the ``known`` numbers, which are in order; -1 where it is not there."""
    position = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    return np.where(known[position] == wanted, position, -1)
