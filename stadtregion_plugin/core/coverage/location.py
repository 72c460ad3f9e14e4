"""Which sites: the four classic siting models, each answer with a proven bound.

``cost`` is a (demand × candidate) array in any unit, +inf where there is no way. Demand that no candidate can reach
stands outside the model and is reported in ``Selection.unserved_weight``; it never hides in the objective. ``fixed``
columns are chosen in any case and count towards ``p``; ``forbidden`` ones never are. All doors share ``time_limit_s``
(None: until proven, or until the search stalls where a proof is out of reach) and ``progress``.

Source: Daskin 2013, Network and Discrete Location (models); the solvers name theirs.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import sparse

from ..errors import InputError, SolverError
from ..progress import Progress, unobserved
from . import max_cover, p_centre, p_median, set_cover
from .selection import (
    PROVEN_GAP,
    Candidates,
    Clock,
    Selection,
    checked_candidates,
    checked_costs,
    checked_limit,
    checked_sparse,
    checked_weights,
    nearest_chosen,
    nearest_entry,
    relative_gap,
)


def solve_p_median(
    cost,
    weights,
    p: int,
    time_limit_s: float | None = None,
    *,
    fixed: Sequence[int] = (),
    forbidden: Sequence[int] = (),
    progress: Progress = unobserved,
) -> Selection:
    """``p`` sites with the least Σ weight · cost to the nearest of them.

    Raises ``InputError`` on bad input, ``SolverError`` if no ``p`` sites that reach all reachable demand were found.
    Source: Hakimi 1964.
    """
    costs = checked_costs(cost)
    weight = checked_weights(weights, len(costs))
    candidates = checked_candidates(costs.shape[1], p, fixed, forbidden)
    clock = Clock(time_limit_s, progress)
    reachable = _reachable(costs, candidates)
    rows = reachable & (weight > 0)
    weighted, base = _weighted(costs[rows], weight[rows], candidates)
    picked, _, bound = p_median.minimise(weighted, base, candidates.count, clock)
    chosen = np.sort(np.concatenate([candidates.fixed, candidates.free[picked]]))
    assignment = nearest_chosen(costs, chosen)
    if (assignment[rows] < 0).any():
        raise _no_full_reach(p)
    served = assignment >= 0
    objective = float(weight[served] @ costs[served, assignment[served]])
    method = "interchange, Lagrangian branch and bound"
    return _selection(chosen, objective, bound, assignment, weight[~reachable].sum(), clock, method)


def solve_p_centre(
    cost,
    p: int,
    time_limit_s: float | None = None,
    *,
    fixed: Sequence[int] = (),
    forbidden: Sequence[int] = (),
    progress: Progress = unobserved,
) -> Selection:
    """``p`` sites with the least largest cost from any demand row to its nearest site.

    Raises ``InputError`` on bad input, ``SolverError`` if no ``p`` sites that reach all reachable demand were found.
    Source: Hakimi 1965; Minieka 1970.
    """
    costs = checked_costs(cost)
    candidates = checked_candidates(costs.shape[1], p, fixed, forbidden)
    clock = Clock(time_limit_s, progress)
    reachable = _reachable(costs, candidates)
    base = _least(costs[reachable], candidates.fixed)
    free = costs[reachable][:, candidates.free]
    picked, objective, bound = p_centre.minimise_largest(free, base, candidates.count, clock)
    if picked is None:
        raise _no_full_reach(p)
    # Fewer sites may do; the rest of the count is spent on lower costs in sum.
    most = _most(free)
    picked = p_median.greedy(np.minimum(free, most), np.minimum(base, most), candidates.count, clock, picked)
    chosen = np.sort(np.concatenate([candidates.fixed, candidates.free[picked]]))
    assignment = nearest_chosen(costs, chosen)
    return _selection(
        chosen, objective, bound, assignment, float((~reachable).sum()), clock, "bisection over set covers"
    )


def solve_set_cover(
    cost,
    limit: float,
    time_limit_s: float | None = None,
    *,
    fixed: Sequence[int] = (),
    forbidden: Sequence[int] = (),
    progress: Progress = unobserved,
) -> Selection:
    """The fewest sites such that every demand row has one within ``limit``; the objective counts the fixed ones too.

    Demand that no candidate reaches within the limit is left out and counted in ``unserved_weight``.
    Raises ``InputError`` on bad input. Source: Toregas, Swain, ReVelle & Bergman 1971.
    """
    costs = checked_costs(cost)
    candidates = checked_candidates(costs.shape[1], None, fixed, forbidden)
    clock = Clock(time_limit_s, progress)
    within = checked_limit(limit)
    reachable = _reachable(costs, candidates, within)
    missing = reachable & ~(costs[:, candidates.fixed] <= within).any(axis=1)
    answer = set_cover.minimum_cover(costs[missing][:, candidates.free] <= within, clock)
    chosen = np.sort(np.concatenate([candidates.fixed, candidates.free[answer.columns]]))
    assignment = nearest_chosen(costs, chosen, within) if len(chosen) else np.full(len(costs), -1)
    bound = float(len(candidates.fixed) + answer.bound)
    method = "row weighting search, integer program in slices"
    return _selection(chosen, float(len(chosen)), bound, assignment, float((~reachable).sum()), clock, method)


def solve_max_cover(
    cost,
    weights,
    p: int,
    limit: float,
    time_limit_s: float | None = None,
    *,
    fixed: Sequence[int] = (),
    forbidden: Sequence[int] = (),
    progress: Progress = unobserved,
) -> Selection:
    """``p`` sites with the largest weight of demand that has one within ``limit``.

    ``cost`` may be a sparse matrix, whose stored entries alone count as ways. ``unserved_weight`` is what no candidate
    reaches within the limit. Raises ``InputError`` on bad input. Source: Church & ReVelle 1974.
    """
    return _maximal_cover(cost, weights, p, limit, time_limit_s, fixed, forbidden, progress, backup_share=0.0)


def solve_backup_cover(
    cost,
    weights,
    p: int,
    limit: float,
    time_limit_s: float | None = None,
    *,
    backup_share: float = 0.5,
    fixed: Sequence[int] = (),
    forbidden: Sequence[int] = (),
    progress: Progress = unobserved,
) -> Selection:
    """``p`` sites with the largest weight of demand covered, part of which is earned only by a second site in reach.

    Demand with one site within ``limit`` counts (1 − ``backup_share``) of its weight, with two or more all of it;
    0 ≤ ``backup_share`` ≤ 0.5. Source: Hogan & ReVelle 1986 (BACOP2).
    """
    if not 0.0 <= backup_share <= 0.5:
        raise InputError("The share of backup is {share}; choose a value from 0 to 0.5.", share=backup_share)
    return _maximal_cover(cost, weights, p, limit, time_limit_s, fixed, forbidden, progress, backup_share)


def _no_full_reach(count: int) -> SolverError:
    return SolverError(
        "No {count} sites were found that reach all demand which some candidate reaches; allow more sites.", count=count
    )


def _maximal_cover(cost, weights, p, limit, time_limit_s, fixed, forbidden, progress, backup_share) -> Selection:
    within = checked_limit(limit)
    costs = checked_sparse(cost) if sparse.issparse(cost) else checked_costs(cost)
    reach = _within(costs, within)
    weight = checked_weights(weights, reach.shape[0])
    candidates = checked_candidates(reach.shape[1], p, fixed, forbidden)
    clock = Clock(time_limit_s, progress)
    free, standing = reach[:, candidates.free], _row_sums(reach[:, candidates.fixed])
    reachable = (_row_sums(free) + standing) > 0
    demand, already = max_cover.demand_left(free, weight, standing, backup_share)
    picked, value, bound = max_cover.maximise(demand, candidates.count, clock)
    chosen = np.sort(np.concatenate([candidates.fixed, candidates.free[picked]]))
    if sparse.issparse(costs):
        assignment = nearest_entry(costs, reach, chosen)
    else:
        assignment = nearest_chosen(costs, chosen, within)
    unserved = float(weight[~reachable].sum())
    method = "ruin and recreate, price bound, integer program in slices"
    return _selection(chosen, already + value, already + bound, assignment, unserved, clock, method)


def _within(costs, limit: float) -> sparse.csr_matrix:
    """Ones where a candidate reaches demand within ``limit``."""
    if not sparse.issparse(costs):
        return sparse.csr_matrix(costs <= limit, dtype=float)
    reach = costs.copy()
    reach.data = (costs.data <= limit).astype(float)
    reach.eliminate_zeros()
    return reach


def _row_sums(matrix: sparse.csr_matrix) -> np.ndarray:
    return np.asarray(matrix.sum(axis=1)).ravel()


def _reachable(costs: np.ndarray, candidates: Candidates, limit: float = np.inf) -> np.ndarray:
    """Rows that some candidate which may be chosen reaches."""
    least = np.minimum(_least(costs, candidates.fixed), _least(costs, candidates.free))
    return np.isfinite(least) & (least <= limit)


def _least(costs: np.ndarray, columns: np.ndarray) -> np.ndarray:
    return costs[:, columns].min(axis=1) if len(columns) else np.full(len(costs), np.inf)


def _most(costs: np.ndarray) -> float:
    """The largest finite cost, in whose place stands the lack of a way where sums must stay finite."""
    return float(costs.max(where=np.isfinite(costs), initial=0.0))


def _weighted(costs: np.ndarray, weight: np.ndarray, candidates: Candidates) -> tuple[np.ndarray, np.ndarray]:
    """Weighted costs of the free candidates and of the fixed ones together (the base).

    Where there is no way stands more than any choice costs that reaches everybody, so such a choice always wins.
    """
    weighted = costs * weight[:, None]
    finite = np.isfinite(weighted)
    beyond = np.ceil(1.0 + np.where(finite, weighted, 0.0).max(axis=1, initial=0.0).sum())
    weighted[~finite] = beyond
    base = _least(weighted, candidates.fixed)
    return weighted[:, candidates.free], base


def _selection(chosen, objective, bound, assignment, unserved, clock, method) -> Selection:
    objective, bound = float(objective), float(bound)
    return Selection(
        chosen=chosen,
        objective=objective,
        bound=bound,
        proven_optimal=relative_gap(objective, bound) <= PROVEN_GAP,
        assignment=assignment,
        unserved_weight=float(unserved),
        seconds=clock.seconds,
        method=method,
    )
