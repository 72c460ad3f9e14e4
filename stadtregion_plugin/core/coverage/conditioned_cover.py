"""Set cover and p-centre where the choice also has to keep conditions: integer programs on rows that matter.

With conditions no column may be left out because another reaches more; rows may still be left out where another row
is reached by no other columns than they are.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse

from .binary_program import Program, Solved, minimise_in_slices
from .constraints import Rules, clash, feasible_choice, none_found
from .selection import Clock
from .set_cover import ROWS_ADDED, WHOLE, Cover, some_rows, without_implied_rows


def minimum_cover_with(cover: np.ndarray, rules: Rules, clock: Clock) -> Cover:
    """The least columns of ``cover`` (rows × columns, boolean) that reach every row and keep the ``rules``.

    Raises ``SolverError`` where there are none, or none were found in time.
    """
    rows, bound = some_rows(cover), 0
    while True:
        solved = _solve(cover[rows], rules, None, clock, cover.shape[1] + 1.0)
        bound = max(bound, int(np.ceil(solved.bound - WHOLE)))
        if solved.solution is None:
            raise none_found() if clock.expired else clash(rules.names)
        columns = np.flatnonzero(solved.solution > 0.5)
        unreached = np.flatnonzero(~cover[:, columns].any(axis=1))
        if len(unreached) == 0:
            return Cover(columns, bound)
        if clock.expired:
            raise none_found()
        rows = np.union1d(rows, unreached[some_rows(cover[unreached], ROWS_ADDED)])


def minimise_largest_with(
    costs: np.ndarray, base: np.ndarray, count: int, rules: Rules, known_bound: float, clock: Clock
) -> tuple[np.ndarray, float, float]:
    """``count`` columns that keep the ``rules`` with the least largest min(baseᵢ, minⱼ costsᵢⱼ): they, radius, bound.

    By bisection over the radii that occur from ``known_bound`` on. Raises ``SolverError`` where no choice keeps the
    rules, or none was found in time; the radius is infinite where none that does reaches every row.
    """
    largest = costs.max(where=np.isfinite(costs), initial=0.0)
    best = feasible_choice(rules, count, (largest - np.minimum(costs, largest)).sum(axis=0), clock)
    objective = _radius(costs, base, best)
    radii = np.unique(np.concatenate([costs[np.isfinite(costs)], base[np.isfinite(base)]]))
    radii = radii[(radii >= known_bound) & (radii <= objective)]
    low, high = 0, len(radii) - 1 if np.isfinite(objective) else len(radii)
    while low < high and not clock.expired:
        clock.tick()
        middle = (low + high) // 2
        found, impossible = _choice_within(costs, base, float(radii[middle]), count, rules, clock)
        if found is not None:
            best, objective = found, _radius(costs, base, found)
            high = int(np.searchsorted(radii, objective))
        elif impossible:
            low = middle + 1
        else:
            break
    bound = float(radii[low]) if low < len(radii) else np.inf
    return best, objective, min(bound, objective)


def _choice_within(
    costs, base, radius: float, count: int, rules: Rules, clock: Clock
) -> tuple[np.ndarray | None, bool]:
    """A choice that reaches every row within ``radius``, and whether it is proven that there is none."""
    cover = costs[base > radius] <= radius
    if len(cover) and not cover.any(axis=1).all():
        return None, True
    rows = some_rows(cover)
    while True:
        solved = _solve(cover[rows], rules, count, clock, count + 1.0)
        if solved.solution is None:
            return None, solved.bound >= count + 1.0 - WHOLE
        columns = np.flatnonzero(solved.solution > 0.5)
        unreached = np.flatnonzero(~cover[:, columns].any(axis=1))
        if len(unreached) == 0:
            return columns, False
        if clock.expired:
            return None, False
        rows = np.union1d(rows, unreached[some_rows(cover[unreached], ROWS_ADDED)])


def _solve(cover: np.ndarray, rules: Rules, count: int | None, clock: Clock, cutoff: float) -> Solved:
    """Minimise Σ y with every row reached, the rules kept and, where it is given, Σ y = ``count``."""
    core = cover[without_implied_rows(cover)] if len(cover) else cover
    columns = cover.shape[1]
    program = Program(
        objective=np.ones(columns),
        matrix=sparse.vstack(
            [sparse.csr_matrix(core, dtype=float), rules.rows(), sparse.csr_matrix(np.ones((1, columns)))], format="csr"
        ),
        lower=np.concatenate([np.ones(len(core)), rules.least, [0.0 if count is None else count]]),
        upper=np.concatenate([np.full(len(core), np.inf), rules.most, [columns if count is None else count]]),
        most=np.ones(columns),
        binaries=columns,
    )
    return minimise_in_slices(program, clock, cutoff=cutoff, grain=1.0, enough=-np.inf if count is None else count)


def _radius(costs: np.ndarray, base: np.ndarray, columns: np.ndarray) -> float:
    return float(np.minimum(costs[:, columns].min(axis=1, initial=np.inf), base).max(initial=0.0))
