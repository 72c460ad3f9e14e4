"""Integer programs solved in slices, so that a cancel is heard and a time limit kept.

HiGHS, called through scipy, cannot be interrupted and, up to scipy 1.14, holds Python's interpreter lock while it runs,
so neither a thread nor a callback can stop it. A program is therefore given to it for one short slice. If that does not
solve it, it is split in two on a column that its linear relaxation leaves undecided, and the halves are tried in turn,
the one with the weaker bound first. Each half is easier than the whole, so slices suffice in the end.
"""

from __future__ import annotations

import heapq
import warnings
from dataclasses import dataclass
from itertools import count as counter

import numpy as np
from scipy import sparse
from scipy.optimize import Bounds, LinearConstraint, linprog, milp

from .selection import Clock

SLICE_S = 0.9
INTEGRAL = 1e-6
OFF_BY = 1e-6
"""Error allowed in a row of a solution, as a share of the sum of the row's coefficients."""


@dataclass(frozen=True)
class Program:
    """Minimise objective @ x with lower ≤ matrix @ x ≤ upper, 0 ≤ x ≤ most; the first ``binaries`` of x are whole."""

    objective: np.ndarray
    matrix: sparse.csr_matrix
    lower: np.ndarray
    upper: np.ndarray
    most: np.ndarray
    binaries: int


@dataclass(frozen=True)
class Solved:
    """The best ``solution`` below the cutoff (None: there is none), and a proven lower bound on the objective."""

    solution: np.ndarray | None
    value: float
    bound: float


def minimise_in_slices(
    program: Program, clock: Clock, cutoff: float = np.inf, grain: float = 0.0, enough: float = -np.inf
) -> Solved:
    """Find a solution of less than ``cutoff``, or prove that there is none.

    ``grain``: values of solutions are multiples of it (0: any value), so a bound within one grain of the best closes a
    branch. ``enough``: a solution of this value ends the search. The bound returned is at most ``cutoff``: it reaches
    it when nothing better exists.
    """
    best, best_value = None, cutoff
    numbers = counter()
    queue: list[tuple] = [(-np.inf, next(numbers), np.zeros(len(program.most)), program.most)]
    while queue:
        bound, _, least, most = queue[0]
        if _closed(bound, best_value, grain) or best_value <= enough or clock.expired:
            break
        clock.tick()
        heapq.heappop(queue)
        answer = _slice(program, least, most, clock)
        if answer.x is not None and answer.fun < best_value - INTEGRAL:
            best, best_value = _rounded(program, answer.x), float(answer.fun)
        if answer.status in (0, 2):
            continue
        bound = max(bound, answer.mip_dual_bound) if answer.mip_dual_bound is not None else bound
        if _closed(bound, best_value, grain):
            continue
        for child in _halves(program, least, most, clock):
            heapq.heappush(queue, (max(bound, child[0]), next(numbers), *child[1:]))
    bound = min(queue[0][0], best_value) if queue else best_value
    if queue and _closed(bound, best_value, grain):
        bound = best_value
    return Solved(best, best_value, bound)


def _closed(bound: float, best: float, grain: float) -> bool:
    return bound > best - grain + INTEGRAL if grain else bound >= best - INTEGRAL * max(abs(best), 1.0) * 0.5


def _slice(program: Program, least, most, clock: Clock):
    """HiGHS's answer after one slice. A solution that breaks the program is not believed.

    The HiGHS of scipy 1.10 can presolve a program without solutions to one with; without its presolve it does not.
    """
    answer = _highs(program, least, most, clock, presolve=True)
    if answer.x is not None and not _solves(program, answer.x):
        answer = _highs(program, least, most, clock, presolve=False)
        if answer.x is not None and not _solves(program, answer.x):
            answer.x, answer.status = None, 1
    return answer


def _highs(program: Program, least, most, clock: Clock, presolve: bool):
    whole = np.zeros(len(most))
    whole[: program.binaries] = 1
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # scipy hands every HiGHS status it does not know to the user as a warning
        return milp(
            program.objective,
            integrality=whole,
            bounds=Bounds(least, most),
            constraints=LinearConstraint(program.matrix, program.lower, program.upper),
            options={
                "time_limit": float(min(SLICE_S, max(clock.left_s, 0.05))),
                "mip_rel_gap": 0.0,
                "presolve": presolve,
            },
        )


def _solves(program: Program, solution: np.ndarray) -> bool:
    """Whether the rows hold, within what a solver may be off by."""
    row = program.matrix @ solution
    slack = OFF_BY * np.maximum(np.abs(program.matrix) @ np.ones(len(solution)), 1.0)
    return bool((row >= program.lower - slack).all() and (row <= program.upper + slack).all())


def _halves(program: Program, least, most, clock: Clock):
    """The two halves of a program, and the bounds of their common relaxation; none if that has no solution."""
    relaxed = relaxation(program, least, most, clock)
    if relaxed.status == 2:
        return
    free = np.flatnonzero(least[: program.binaries] < most[: program.binaries])
    if len(free) == 0:
        return
    bound = relaxed.fun if relaxed.status == 0 else -np.inf
    share = relaxed.x[free] if relaxed.x is not None else np.full(len(free), 0.5)
    pivot = free[np.argmin(np.abs(share - 0.5))]
    for value in (1.0, 0.0):
        low, high = least.copy(), most.copy()
        low[pivot] = high[pivot] = value
        yield bound, low, high


def relaxation(program: Program, least: np.ndarray, most: np.ndarray, clock: Clock):
    """scipy's answer to ``program`` with fractions allowed, between ``least`` and ``most``."""
    upper, lower = np.isfinite(program.upper), np.isfinite(program.lower)
    matrix = sparse.vstack([program.matrix[upper], -program.matrix[lower]], format="csr")
    limits = np.concatenate([program.upper[upper], -program.lower[lower]])
    return linprog(
        program.objective,
        A_ub=matrix,
        b_ub=limits,
        bounds=np.column_stack([least, most]),
        method="highs",
        options={"time_limit": float(min(SLICE_S, max(clock.left_s, 0.05)))},
    )


def _rounded(program: Program, solution: np.ndarray) -> np.ndarray:
    whole = solution.copy()
    whole[: program.binaries] = np.rint(whole[: program.binaries])
    return whole
