"""Solve the linear programme in rounds that price ways in until none is missing, and prove the plan optimal.

Only ways that can pay are given to the solver: those that a smoothed plan uses, or a plan known before. After each
round all others are priced with its duals, and those that would improve the plan join; when none is left the plan is
optimal among all ways there are. Each round begins from the tree of ways that the one before ended with. The proof does
not rest on the solver's word: the gap between primal and dual objective and all reduced costs are computed again here.

Source: Dantzig, Wolfe 1960 (Operations Research 8) for the pricing; duality as in Ahuja, Magnanti, Orlin 1993.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse

from ..errors import SolverError
from ..progress import Progress, report
from .beginning import STILL, Beginning, among_few
from .joined import Joined, by_block, join, scaled_costs
from .programme import Block, Programme, carried, ends, limited_by_ways
from .tree import LinearProgramme, Network, Optimum, solve_from, spanning_tree

#: In each round a place gains at most this many ways, and all together this many times the places.
JOINING = 4
AT_ONCE = 16
MOST_ROUNDS = 200
#: A plan that no way improves, but that rounding keeps from its proof, is solved again up to so many times.
SETTLED = 3
#: Ways leave whose reduced costs are more than the largest gain left in a way that joins, while rounds improve the plan
#: by more than this share.
FALLING = 1e-12
#: Reduced costs below -PRICE_TOLERANCE (in scaled costs) count as negative.
PRICE_TOLERANCE = 1e-6
#: The plan is optimal when primal and dual objective differ by at most this share.
GAP_TOLERANCE = 1e-7


@dataclass(frozen=True)
class Solution:
    """Tonnes of the ways (by block) and of the other columns, duals, and the proof.

    Duals say by how much the objective changes with one more unit on the right-hand side of a row or limit, or of the
    upper bound of a column; ``others`` are ways that came into question, too; ``gap`` is a share,
    ``least_reduced_cost`` is in scaled costs and over all ways there are.
    """

    programme: Programme
    ways: tuple[np.ndarray, ...]
    way_t_a: tuple[np.ndarray, ...]
    others: tuple[np.ndarray, ...]
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


def price_in(joined: Joined, start: Beginning, progress: Progress) -> list[Solution]:
    """Rounds of solving and pricing until no way is missing; the solutions of the parts.

    Parts that miss none are done, and the rounds go on with the others.
    """
    solutions: dict[int, Solution] = {}
    going, before, settled = list(range(len(joined.parts))), np.inf, 0
    for number in range(MOST_ROUNDS):
        report(progress, 1.0 - 0.8**number)
        given = _given(joined, start.ways)
        tree = spanning_tree(_network(joined.whole, start.ways), joined.whole.rows.count, start.key)
        optimum = solve_from(tree, start.amounts, given)
        missing, lowest = _missing_ways(joined, start.ways, optimum)
        found = _parted(joined, start, given, optimum, lowest, number + 1)
        solutions.update(zip(going, found, strict=True))
        misses = [any(len(way) for way in of_part) for of_part in joined.blocks(missing)]
        settled += not any(misses)
        open_ones = [one for one, part in enumerate(found) if misses[one] or not part.proven_optimal]
        if not open_ones or settled == SETTLED:
            return [solutions[one] for one in range(len(solutions))]
        objective = float(given.cost @ optimum.amounts)
        falls = objective < before - FALLING * abs(objective)
        start = _next(joined, start, missing, given, optimum, -lowest.min() if falls else None)
        before = objective
        if len(open_ones) < len(found):
            joined, start = _only(joined, start, open_ones)
            going, before = [going[one] for one in open_ones], np.inf
    raise SolverError("The matching did not settle within {rounds} rounds; try fewer places.", rounds=MOST_ROUNDS)


def _only(joined: Joined, start: Beginning, chosen: list[int]) -> tuple[Joined, Beginning]:
    """Some of the parts, and where they stand."""
    first = len(joined.whole.columns)

    def of_chosen(by_part: list[tuple]) -> list:
        return [values for one in chosen for values in by_part[one]]

    def values(every: np.ndarray) -> np.ndarray:
        of_columns = [joined.columns(every[:first])[one] for one in chosen]
        return np.concatenate([*of_columns, *of_chosen(joined.blocks(by_block(every[first:], start.ways)))])

    ways, others = of_chosen(joined.blocks(start.ways)), of_chosen(joined.blocks(start.others))
    some = Beginning(tuple(ways), tuple(others), values(start.amounts), values(start.key))
    return join([joined.parts[one] for one in chosen]), some


def _network(whole: Programme, ways: Sequence[np.ndarray]) -> Network:
    start, end = ends(whole, ways)
    outside = np.where(whole.columns.row >= 0, whole.rows.count, -1)
    return Network(np.concatenate([whole.columns.row, start]), np.concatenate([outside, end]))


def _given(joined: Joined, ways: Sequence[np.ndarray]) -> LinearProgramme:
    """The programme with these ways."""
    whole, columns, limits = joined.whole, joined.whole.columns, joined.whole.limits
    cost = np.concatenate([columns.worth * joined.of_column, scaled_costs(joined, ways)])
    return LinearProgramme(
        cost=cost,
        upper=np.concatenate([columns.upper, np.full(len(cost) - len(columns), np.inf)]),
        matrix=sparse.hstack([columns.matrix, carried(whole, ways)], format="csc"),
        right=whole.rows.right,
        limited=sparse.hstack([limits.matrix, limited_by_ways(whole, ways)], format="csr"),
        most=limits.right,
    )


def _next(
    joined: Joined, start: Beginning, missing, given: LinearProgramme, optimum: Optimum, near: float | None
) -> Beginning:
    """Where the next round begins.

    Ways that carry something stay, and of the others those with reduced costs up to ``near`` (None: all), and the
    ``missing`` ones join. Columns that carry something come into the tree first.
    """
    first = len(joined.whole.columns)
    amounts = np.where(optimum.amounts > STILL, optimum.amounts, 0.0)
    within = (amounts > 0) & (amounts < given.upper - STILL)
    reduced = np.abs(given.cost - given.matrix.T @ optimum.row_dual - given.limited.T @ optimum.limit_dual)
    key = np.where(within, -1.0, reduced)
    of_ways = key[first:]
    stays = np.ones(len(of_ways), dtype=bool) if near is None else of_ways <= near
    kept, carry, keys = [], [amounts[:first]], [key[:first]]
    by_way = (by_block(values, start.ways) for values in (amounts[first:], of_ways, stays))
    for way, more, t_a, its_key, stay in zip(start.ways, missing, *by_way, strict=True):
        kept.append(np.concatenate([way[stay], more]))
        carry += [t_a[stay], np.zeros(len(more))]
        keys += [its_key[stay], np.full(len(more), np.inf)]
    others = tuple(np.concatenate([old, more]) for old, more in zip(start.others, missing, strict=True))
    return Beginning(tuple(kept), others, np.concatenate(carry), np.concatenate(keys))


def _missing_ways(joined: Joined, given: Sequence[np.ndarray], optimum: Optimum) -> tuple[list[np.ndarray], np.ndarray]:
    """For each block the ways not ``given`` that would improve the plan, a few of each place, and the least reduced
    cost of all (in scaled costs)."""
    missing, lowest = [], np.zeros(len(joined.whole.blocks))
    for number, (block, scale) in enumerate(zip(joined.whole.blocks, joined.of_block, strict=True)):
        reduced = _reduced_costs(joined.whole, block, scale, optimum)
        lowest[number] = min(float(reduced.min(initial=0.0)) * scale, 0.0)
        found = np.empty(0, dtype=int)
        if lowest[number] < -PRICE_TOLERANCE:
            found = _few_of_each(reduced, -PRICE_TOLERANCE / scale)
        missing.append(np.setdiff1d(found, given[number], assume_unique=True))
    return missing, lowest


def _reduced_costs(whole: Programme, block: Block, scale: float, optimum: Optimum) -> np.ndarray:
    """By how much a tonne on each way of ``block`` would change the objective."""
    reduced = block.worth - (optimum.row_dual[block.origin_rows] / scale)[:, None]
    reduced -= optimum.row_dual[block.target_rows] / scale
    for limit, guard in whole.guarded:
        added = whole.added(block, guard, limit) if optimum.limit_dual[limit] else None
        if added is not None:
            reduced -= optimum.limit_dual[limit] / scale * added
    return reduced


def _few_of_each(reduced: np.ndarray, below: float) -> np.ndarray:
    """Flat positions of the values less than ``below`` that are among the JOINING least of their row or column."""
    values = reduced.ravel()
    found = np.flatnonzero(values < below)
    most = AT_ONCE * sum(reduced.shape)
    if len(found) > most:
        found = found[np.argpartition(values[found], most)[:most]]
    return found[among_few(np.divmod(found, reduced.shape[1]), -values[found], JOINING)]


# --- the proof -----------------------------------------------------------------------------------------------------


def _parted(
    joined: Joined, start: Beginning, given: LinearProgramme, optimum: Optimum, lowest: np.ndarray, rounds: int
) -> list[Solution]:
    """The solutions of the parts, each with its proof."""
    ways = start.ways
    first = len(joined.whole.columns)
    amounts = np.maximum(optimum.amounts, 0.0)
    reduced = given.cost - given.matrix.T @ optimum.row_dual - given.limited.T @ optimum.limit_dual
    ways_of, others_of, lowest_of = joined.blocks(ways), joined.blocks(start.others), joined.blocks(list(lowest))
    way_t_a, way_reduced = (joined.blocks(by_block(values[first:], ways)) for values in (amounts, reduced))
    column_t_a, column_reduced = (joined.columns(values[:first]) for values in (amounts, reduced))
    row_dual, limit_dual = joined.rows(optimum.row_dual), joined.limits(optimum.limit_dual)
    solutions = []
    for number, (programme, scale) in enumerate(zip(joined.parts, joined.scale, strict=True)):
        capped = np.isfinite(programme.columns.upper)
        upper_dual = np.where(capped, np.minimum(column_reduced[number], 0.0), 0.0)
        least = [
            column_reduced[number][~capped].min(initial=0.0),
            -limit_dual[number].max(initial=0.0),
            *lowest_of[number],
            *(values.min(initial=0.0) for values in way_reduced[number]),
        ]
        solution = Solution(
            programme=programme,
            ways=ways_of[number],
            way_t_a=way_t_a[number],
            others=others_of[number],
            column_t_a=column_t_a[number],
            row_dual=row_dual[number] / scale,
            limit_dual=limit_dual[number] / scale,
            upper_dual=upper_dual / scale,
            gap=0.0,
            least_reduced_cost=float(min(least)),
            rounds=rounds,
        )
        solutions.append(replace(solution, gap=_gap(solution, scale)))
    return solutions


def _gap(solution: Solution, scale: float) -> float:
    """The difference between primal and dual objective, as a share of it."""
    columns, limits = solution.programme.columns, solution.programme.limits
    blocks = zip(solution.programme.blocks, solution.ways, solution.way_t_a, strict=True)
    objective = columns.worth @ solution.column_t_a + sum(block.worth.ravel()[way] @ t_a for block, way, t_a in blocks)
    capped = np.isfinite(columns.upper)
    bound = solution.programme.rows.right @ solution.row_dual + limits.right @ solution.limit_dual
    bound += solution.upper_dual[capped] @ columns.upper[capped]
    return float(abs(objective - bound) / max(abs(objective), 1.0 / scale))
