"""Solve the parts of a problem with a last resort for what cannot be served or placed; a plan leaves it empty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from ..progress import Progress, part
from .beginning import DEAR, STILL, Beginning, beginning, continued
from .joined import dearest_cost, join
from .no_plan import NOTHING, no_plan
from .plan import FlowPlan
from .pricing import GAP_TOLERANCE, Solution, price_in
from .problem import FlowProblem, Part
from .programme import EXCESS, GUARD, LAST_RESORT, Programme, as_programme

#: Programmes without anything in common are solved together up to so many rows.
TOGETHER = 10_000
#: Where only the last resort costs something, a unit beyond a guard costs as much as this many tonnes.
FORBIDDEN = 1e4
#: The last resort costs at least this much.
CHEAP = 1e-6


def solve(parts: Sequence[Part], progress: Progress, start: FlowPlan | None = None) -> list[Solution]:
    """The optimal plans of ``parts`` of a problem, looked for from ``start``, a plan of a similar one.

    Raises ``SolverError`` naming the cause when one has none.
    """
    programmes = [with_dear_last_resort(as_programme(one.problem)) for one in parts]
    solutions: list[Solution] = []
    for some in _together(programmes):
        done = len(solutions)
        watched = part(progress, done / len(parts), (done + len(some)) / len(parts))
        joined = join(some)
        first = beginning(joined) if start is None else continued(joined, parts[done : done + len(some)], start)
        solutions += price_in(joined, first, watched)
    return [
        solution
        if _held(solution).max(initial=0.0) <= NOTHING
        else _without_last_resort(one.problem, solution, progress)
        for one, solution in zip(parts, solutions, strict=True)
    ]


def _together(programmes: Sequence[Programme]) -> Iterator[list[Programme]]:
    waiting: list[Programme] = []
    for programme in programmes:
        if waiting and sum(one.rows.count for one in waiting) + programme.rows.count > TOGETHER:
            yield waiting
            waiting = []
        waiting.append(programme)
    if waiting:
        yield waiting


def with_dear_last_resort(programme: Programme) -> Programme:
    """The programme with a price on the last resort: DEAR times the dearest of all else."""
    resort = _resort(programme)
    if not resort.any():
        return programme
    others = replace(programme.columns, worth=np.where(resort, 0.0, programme.columns.worth))
    dearest = max(dearest_cost(replace(programme, columns=others)), CHEAP)
    return replace(programme, columns=replace(others, worth=np.where(resort, DEAR * dearest, others.worth)))


def _resort(programme: Programme) -> np.ndarray:
    """True for the columns that a plan must leave empty."""
    return np.isin(programme.columns.kind, (LAST_RESORT, EXCESS))


def _held(solution: Solution) -> np.ndarray:
    """What the last resort holds."""
    return np.where(_resort(solution.programme), solution.column_t_a, 0.0)


def _without_last_resort(problem: FlowProblem, solution: Solution, progress: Progress) -> Solution:
    """The plan with the last resort closed. First the least that it must hold is found: more than nothing means that
    there is no plan, and where it is held says why."""
    programme = solution.programme
    columns, resort = programme.columns, _resort(programme)
    worth = np.where(columns.kind == EXCESS, FORBIDDEN, 1.0) * resort
    free = tuple(replace(block, worth=np.where(np.isfinite(block.worth), 0.0, np.inf)) for block in programme.blocks)
    fewest = _again(replace(programme, columns=replace(columns, worth=worth), blocks=free), solution, progress)
    held = _held(fewest)
    if held.sum() > NOTHING * max(1.0, np.count_nonzero(columns.kind == LAST_RESORT)):
        priced = (programme.limits.kind == GUARD) & (fewest.limit_dual < -GAP_TOLERANCE)
        raise no_plan(problem, programme, held, programme.limits.of[priced])
    closed = replace(columns, upper=np.where(resort, 0.0, columns.upper))
    return _again(replace(programme, columns=closed), fewest, progress)


def _again(programme: Programme, before: Solution, progress: Progress) -> Solution:
    """The optimum of ``programme``, which differs from that of ``before`` in costs and bounds only."""
    amounts = np.concatenate([np.minimum(before.column_t_a, programme.columns.upper), *before.way_t_a])
    amounts[amounts <= STILL] = 0.0
    start = Beginning(before.ways, before.ways, amounts, np.where(amounts > 0, -1.0, 0.0))
    (solution,) = price_in(join([programme]), start, progress)
    return solution
