"""Solve the linear programme in rounds that price ways in until none is missing, and prove the plan optimal.

Only ways that can pay are given to the solver. After each round all others are priced with its duals, and those that
would improve the plan join; when none is left the plan is optimal among all ways there are. The proof does not rest on
the solver's word: the gap between primal and dual objective and all reduced costs are computed again here.

Source: Dantzig, Wolfe 1960 (Operations Research 8) for the pricing; duality as in Ahuja, Magnanti, Orlin 1993.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from scipy import sparse
from scipy.optimize import linprog

from ..errors import Phrases, SolverError
from ..labels import LIMITED, readable
from ..progress import Progress, report
from ..text import english
from .problem import FlowProblem, Guard
from .programme import GUARD, LAST_RESORT, Programme, as_programme, carried, first_ways, least, limited_by_ways

#: In each round a place gains at most this many ways.
JOINING = 16
MOST_ROUNDS = 200
#: Costs are scaled so that a typical way costs TYPICAL; reduced costs below -PRICE_TOLERANCE then count as negative.
TYPICAL = 10.0
PRICE_TOLERANCE = 1e-6
#: The plan is optimal when primal and dual objective differ by at most this share.
GAP_TOLERANCE = 1e-7
#: The last resort costs this many times the dearest column, and holds nothing when it holds less than NOTHING (t).
DEAR = 100.0
NOTHING = 1e-6


@dataclass(frozen=True)
class Solution:
    """Tonnes of the ways (by block) and of the other columns, duals, and the proof.

    Duals say by how much the objective changes with one more unit on the right-hand side of a row or limit, or of the
    upper bound of a column; ``gap`` is a share, ``least_reduced_cost`` is in scaled costs and over all ways there are.
    """

    programme: Programme
    ways: tuple[np.ndarray, ...]
    way_t_a: tuple[np.ndarray, ...]
    column_t_a: np.ndarray
    row_dual: np.ndarray
    limit_dual: np.ndarray
    upper_dual: np.ndarray
    gap: float
    least_reduced_cost: float
    rounds: int = 1

    @property
    def proven_optimal(self) -> bool:
        return self.gap <= GAP_TOLERANCE and self.least_reduced_cost >= -PRICE_TOLERANCE


def solve(problem: FlowProblem, progress: Progress) -> Solution:
    """The optimal plan of ``problem``; raises ``SolverError`` naming the cause when there is none."""
    programme = _with_dear_last_resort(as_programme(problem))
    solution = price_in(programme, first_ways(programme), progress)
    if _held(solution).max(initial=0.0) <= NOTHING:
        return solution
    return _without_last_resort(problem, solution, progress)


def price_in(programme: Programme, ways: tuple[np.ndarray, ...], progress: Progress) -> Solution:
    """Rounds of solving and pricing until no way is missing."""
    scale = TYPICAL / _typical(programme)
    for number in range(MOST_ROUNDS):
        report(progress, 1.0 - 0.8**number)
        solution = _solve_once(programme, ways, scale)
        missing, lowest = _missing_ways(programme, solution, scale)
        if not any(len(way) for way in missing):
            least_cost = min(lowest, solution.least_reduced_cost)
            return replace(solution, least_reduced_cost=least_cost, rounds=number + 1)
        ways = tuple(np.union1d(*pair) for pair in zip(ways, missing, strict=True))
    raise SolverError("The matching did not settle within {rounds} rounds; try fewer places.", rounds=MOST_ROUNDS)


def _typical(programme: Programme) -> float:
    """The median of all costs that are not 0."""
    costs = [block.worth[np.isfinite(block.worth)] for block in programme.blocks]
    given = np.abs(np.concatenate([*costs, programme.columns.worth]))
    given = given[given > 0]
    return float(np.median(given)) if len(given) else TYPICAL


def _solve_once(programme: Programme, ways: tuple[np.ndarray, ...], scale: float) -> Solution:
    """One linear programme with the given ways, and its own proof."""
    columns, limits, right = programme.columns, programme.limits, programme.rows.right
    worth = [block.worth.ravel()[way] for block, way in zip(programme.blocks, ways, strict=True)]
    cost = np.concatenate([columns.worth, *worth]) * scale
    upper = np.concatenate([columns.upper, np.full(len(cost) - len(columns), np.inf)])
    matrix = sparse.hstack([columns.matrix, carried(programme, ways)], format="csr")
    limited = sparse.hstack([limits.matrix, limited_by_ways(programme, ways)], format="csr")
    result = linprog(
        cost,
        A_eq=matrix,
        b_eq=right,
        A_ub=limited if len(limits.right) else None,
        b_ub=limits.right if len(limits.right) else None,
        bounds=np.column_stack([np.zeros(len(cost)), upper]),
        method="highs-ds",
        options={"simplex_dual_edge_weight_strategy": "dantzig"},  # twice as fast as steepest edge on these networks
    )
    if result.status != 0:
        raise SolverError("The solver found no plan: {detail}", detail=result.message)
    row_dual = result.eqlin.marginals
    limit_dual = result.ineqlin.marginals if len(limits.right) else np.empty(0)
    reduced = cost - matrix.T @ row_dual - limited.T @ limit_dual
    capped = np.isfinite(upper)
    upper_dual = np.where(capped, np.minimum(reduced, 0.0), 0.0)
    tonnes = np.maximum(result.x, 0.0)
    objective = cost @ tonnes
    bound = right @ row_dual + limits.right @ limit_dual + upper_dual[capped] @ upper[capped]
    return Solution(
        programme=programme,
        ways=ways,
        way_t_a=_by_block(tonnes[len(columns) :], ways),
        column_t_a=tonnes[: len(columns)],
        row_dual=row_dual / scale,
        limit_dual=limit_dual / scale,
        upper_dual=upper_dual[: len(columns)] / scale,
        gap=float(abs(objective - bound) / max(abs(objective), 1.0)),
        least_reduced_cost=float(min(reduced[~capped].min(initial=0.0), -limit_dual.max(initial=0.0))),
    )


def _by_block(values: np.ndarray, ways: tuple[np.ndarray, ...]) -> tuple[np.ndarray, ...]:
    ends = np.cumsum([0, *(len(way) for way in ways)])
    return tuple(values[start:end] for start, end in pairwise(ends))


def _missing_ways(programme: Programme, solution: Solution, scale: float) -> tuple[list[np.ndarray], float]:
    """For each block the ways that would improve the plan, a few of each place, and the least reduced cost of all."""
    missing, lowest = [], 0.0
    for block in programme.blocks:
        reduced = block.worth - solution.row_dual[block.origin_rows][:, None] - solution.row_dual[block.target_rows]
        for limit, guard in programme.guarded:
            added = programme.added(block, guard, limit) if solution.limit_dual[limit] else None
            reduced = reduced if added is None else reduced - solution.limit_dual[limit] * added
        lowest = min(lowest, float(reduced.min()) * scale)
        missing.append(least(reduced, JOINING, below=-PRICE_TOLERANCE / scale) if lowest < -PRICE_TOLERANCE else NONE)
    return missing, lowest


NONE = np.empty(0, dtype=int)

# --- plans that do not exist ---------------------------------------------------------------------------------------


def _with_dear_last_resort(programme: Programme) -> Programme:
    resort = programme.columns.kind == LAST_RESORT
    costs = [np.abs(block.worth[np.isfinite(block.worth)]).max(initial=0.0) for block in programme.blocks]
    dearest = max([*costs, np.abs(programme.columns.worth[~resort]).max(initial=0.0), 1e-6])
    worth = np.where(resort, DEAR * dearest, programme.columns.worth)
    return replace(programme, columns=replace(programme.columns, worth=worth))


def _held(solution: Solution) -> np.ndarray:
    """The tonnes that the last resort holds."""
    return np.where(solution.programme.columns.kind == LAST_RESORT, solution.column_t_a, 0.0)


def _without_last_resort(problem: FlowProblem, solution: Solution, progress: Progress) -> Solution:
    """The plan with the last resort closed. First the least that it must hold is found: more than nothing means that
    there is no plan, and where it is held says why."""
    programme = solution.programme
    resort = programme.columns.kind == LAST_RESORT
    only_resort = replace(programme.columns, worth=resort.astype(float))
    free = tuple(replace(block, worth=np.where(np.isfinite(block.worth), 0.0, np.inf)) for block in programme.blocks)
    fewest = price_in(replace(programme, columns=only_resort, blocks=free), solution.ways, progress)
    held = _held(fewest)
    if held.sum() > NOTHING * max(1.0, len(held)):
        raise _clash(problem, fewest, held) or _no_plan(problem, programme, held)
    closed = replace(programme.columns, upper=np.where(resort, 0.0, programme.columns.upper))
    return price_in(replace(programme, columns=closed), fewest.ways, progress)


def _clash(problem: FlowProblem, fewest: Solution, held: np.ndarray) -> SolverError | None:
    """The guards that stand in the way of the least that cannot be placed: those with a price there."""
    limits = fewest.programme.limits
    priced = np.flatnonzero((limits.kind == GUARD) & (fewest.limit_dual < -GAP_TOLERANCE))
    if len(priced) == 0:
        return None
    guards = [problem.guards[number] for number in limits.of[priced]]
    return SolverError(
        "No plan keeps these limits together: {limits}. {tonnes:.6g} t/a could not be served or placed; widen one of"
        " them, or allow unmet demand, disposal or imports.",
        limits=Guards(limits=tuple((guard.limited, guard.most, _place(problem, guard)) for guard in guards)),
        tonnes=held.sum(),
    )


def _place(problem: FlowProblem, guard: Guard) -> str:
    return "" if guard.node is None else problem.nodes[guard.node]


@dataclass(frozen=True)
class Guards(Phrases):
    """Limits as they stand in a sentence: what is limited, to how much, and where ("" for the region)."""

    literals: tuple[str, ...] = ()
    limits: tuple[tuple[str, float, str], ...] = ()

    def __str__(self) -> str:
        return self.said(english)

    def said(self, translate) -> str:
        return "; ".join(
            f"{readable(LIMITED, limited, translate)} ≤ {most:,.6g}" + (f", {place}" if place else "")
            for limited, most, place in self.limits
        )


def _no_plan(problem: FlowProblem, programme: Programme, held: np.ndarray) -> SolverError:
    worst = int(held.argmax())
    place, material = programme.columns.place[worst], problem.materials[programme.columns.material[worst]]
    surplus = programme.columns.matrix[:, worst].indices[0] in programme.rows.arises
    if surplus:
        return SolverError(
            "There is no plan: {tonnes:.6g} t/a cannot be placed, for example {material} at {node}; allow its disposal"
            " or farther ways, or add demand.",
            tonnes=held.sum(),
            material=material,
            node=problem.nodes[place],
        )
    return SolverError(
        "There is no plan: {tonnes:.6g} t/a of the demand cannot be served, for example {material} at {node}; allow"
        " imports, unmet demand or farther ways, or add supply.",
        tonnes=held.sum(),
        material=material,
        node=problem.destinations[place],
    )
