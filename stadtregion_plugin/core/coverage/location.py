"""Which sites: the siting models, each answer with a proven bound.

``cost`` is a (demand × candidate) array in any unit, +inf where there is no way; or a sparse matrix, whose stored
entries alone count as ways. Demand that no candidate can reach stands outside the model and is reported in
``Selection.unserved_weight``; it never hides in the objective. ``fixed`` columns are chosen in any case and count
towards ``p``; ``forbidden`` ones never are. ``conditions`` are sums over the chosen columns that have to be kept,
``share`` is one of the people of every group that have to be served. All doors share ``time_limit_s`` (None: until
proven, or until the search stalls where a proof is out of reach) and ``progress``. Where no choice keeps all conditions
they raise a ``SolverError`` that names those which contradict each other.

Source: Daskin 2013, Network and Discrete Location (models); the solvers name theirs.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import sparse

from ..errors import InputError, SolverError
from ..progress import Progress, unobserved
from . import conditioned_cover, p_centre, p_median, set_cover, truncated_median
from .constraints import Condition, ServedShare, rules_for
from .covering import (
    checked_share,
    solve_backup_cover,
    solve_capacitated_cover,
    solve_expected_cover,
    solve_max_cover,
)
from .p_median_prices import Within
from .selection import (
    Candidates,
    Clock,
    Selection,
    answer,
    checked_candidates,
    checked_costs,
    checked_limit,
    checked_sparse,
    checked_weights,
    nearest_chosen,
    nearest_entry,
)

__all__ = [
    "Selection",
    "solve_backup_cover",
    "solve_capacitated_cover",
    "solve_expected_cover",
    "solve_max_cover",
    "solve_p_centre",
    "solve_p_median",
    "solve_set_cover",
]


def solve_p_median(
    cost,
    weights,
    p: int,
    time_limit_s: float | None = None,
    *,
    fixed: Sequence[int] = (),
    forbidden: Sequence[int] = (),
    conditions: Sequence[Condition] = (),
    share: ServedShare | None = None,
    cutoff: float | None = None,
    progress: Progress = unobserved,
) -> Selection:
    """``p`` sites with the least Σ weight · cost to the nearest of them.

    With ``cutoff`` the least Σ weight · min(cost, cutoff): whoever has no chosen site nearer costs the cutoff, counts
    as reached, and has no site assigned. That is what large problems are asked, with a sparse ``cost`` of the ways
    below the cutoff. Raises ``InputError`` on bad input, ``SolverError`` if no ``p`` sites that reach all reachable
    demand were found. Source: Hakimi 1964.
    """
    if cutoff is not None:
        return _truncated_median(cost, weights, p, time_limit_s, fixed, forbidden, conditions, share, cutoff, progress)
    costs = _dense(cost)
    weight = checked_weights(weights, len(costs))
    candidates = checked_candidates(costs.shape[1], p, fixed, forbidden)
    rules = rules_for(conditions, candidates, costs.shape[1])
    clock = Clock(time_limit_s, progress)
    reachable = _reachable(costs, candidates)
    rows = reachable & (weight > 0)
    weighted, base = _weighted(costs[rows], weight[rows], candidates)
    within = None if share is None else _people_within(share, costs, weight, rows, candidates)
    picked, _, bound = p_median.minimise(weighted, base, candidates.count, clock, rules, within)
    chosen = np.sort(np.concatenate([candidates.fixed, candidates.free[picked]]))
    assignment = nearest_chosen(costs, chosen)
    if (assignment[rows] < 0).any():
        raise _no_full_reach(p)
    served = assignment >= 0
    objective = float(weight[served] @ costs[served, assignment[served]])
    method = "interchange, Lagrangian branch and bound"
    return answer(chosen, objective, bound, assignment, weight[~reachable].sum(), clock, method)


def _truncated_median(
    cost, weights, p, time_limit_s, fixed, forbidden, conditions, share, cutoff, progress
) -> Selection:
    if share is not None:
        raise InputError(
            "A least share for every quarter cannot be asked of a p-median with a cut-off; choose maximum cover, or "
            "fewer candidates."
        )
    most = checked_limit(cutoff)
    costs = checked_sparse(cost) if sparse.issparse(cost) else _ways(checked_costs(cost))
    weight = checked_weights(weights, costs.shape[0])
    candidates = checked_candidates(costs.shape[1], p, fixed, forbidden)
    rules = rules_for(conditions, candidates, costs.shape[1])
    clock = Clock(time_limit_s, progress)
    nothing = np.zeros(costs.shape[0])
    base = truncated_median.savings(costs[:, candidates.fixed], weight, most, nothing).of(
        np.arange(len(candidates.fixed))
    )
    given = truncated_median.savings(costs[:, candidates.free], weight, most, base)
    picked, saved, bound = truncated_median.maximise(given, candidates.count, clock, rules)
    chosen = np.sort(np.concatenate([candidates.fixed, candidates.free[picked]]))
    total = most * float(weight.sum())
    reach = sparse.csr_matrix((np.ones(costs.nnz), costs.indices, costs.indptr), shape=costs.shape)
    assignment = nearest_entry(costs, reach, chosen)
    unserved = weight[np.diff(costs.indptr) == 0].sum()
    method = "greedy and swaps, price bound, branch and bound on the columns left"
    return answer(chosen, total - saved, total - bound, assignment, unserved, clock, method)


def solve_p_centre(
    cost,
    p: int,
    time_limit_s: float | None = None,
    *,
    fixed: Sequence[int] = (),
    forbidden: Sequence[int] = (),
    conditions: Sequence[Condition] = (),
    progress: Progress = unobserved,
) -> Selection:
    """``p`` sites with the least largest cost from any demand row to its nearest site.

    Raises ``InputError`` on bad input, ``SolverError`` if no ``p`` sites that reach all reachable demand were found.
    Source: Hakimi 1965; Minieka 1970.
    """
    costs = _dense(cost)
    candidates = checked_candidates(costs.shape[1], p, fixed, forbidden)
    rules = rules_for(conditions, candidates, costs.shape[1])
    clock = Clock(time_limit_s, progress)
    reachable = _reachable(costs, candidates)
    base = _least(costs[reachable], candidates.fixed)
    free = costs[reachable][:, candidates.free]
    before = clock.part(clock.left_s / 2.0) if len(rules) else clock
    picked, objective, bound = p_centre.minimise_largest(free, base, candidates.count, before)
    if picked is None and not len(rules):
        raise _no_full_reach(p)
    if len(rules):
        picked, objective, bound = conditioned_cover.minimise_largest_with(
            free, base, candidates.count, rules, bound, clock
        )
        if not np.isfinite(objective):
            raise _no_full_reach(p)
    else:
        # Fewer sites may do; the rest of the count is spent on lower costs in sum.
        most = _most(free)
        picked = p_median.greedy(np.minimum(free, most), np.minimum(base, most), candidates.count, clock, picked)
    chosen = np.sort(np.concatenate([candidates.fixed, candidates.free[picked]]))
    assignment = nearest_chosen(costs, chosen)
    return answer(chosen, objective, bound, assignment, float((~reachable).sum()), clock, "bisection over set covers")


def solve_set_cover(
    cost,
    limit: float,
    time_limit_s: float | None = None,
    *,
    fixed: Sequence[int] = (),
    forbidden: Sequence[int] = (),
    conditions: Sequence[Condition] = (),
    progress: Progress = unobserved,
) -> Selection:
    """The fewest sites such that every demand row has one within ``limit``; the objective counts the fixed ones too.

    Demand that no candidate reaches within the limit is left out and counted in ``unserved_weight``.
    Raises ``InputError`` on bad input. Source: Toregas, Swain, ReVelle & Bergman 1971.
    """
    costs = _dense(cost)
    candidates = checked_candidates(costs.shape[1], None, fixed, forbidden)
    rules = rules_for(conditions, candidates, costs.shape[1])
    clock = Clock(time_limit_s, progress)
    within = checked_limit(limit)
    reachable = _reachable(costs, candidates, within)
    missing = reachable & ~(costs[:, candidates.fixed] <= within).any(axis=1)
    cover = costs[missing][:, candidates.free] <= within
    if len(rules):
        found = conditioned_cover.minimum_cover_with(cover, rules, clock)
    else:
        found = set_cover.minimum_cover(cover, clock)
    chosen = np.sort(np.concatenate([candidates.fixed, candidates.free[found.columns]]))
    assignment = nearest_chosen(costs, chosen, within) if len(chosen) else np.full(len(costs), -1)
    bound = float(len(candidates.fixed) + found.bound)
    method = "row weighting search, integer program in slices"
    return answer(chosen, float(len(chosen)), bound, assignment, float((~reachable).sum()), clock, method)


def _no_full_reach(count: int) -> SolverError:
    return SolverError(
        "No {count} sites were found that reach all demand which some candidate reaches; allow more sites.", count=count
    )


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


def _people_within(
    share: ServedShare, costs: np.ndarray, weight: np.ndarray, rows: np.ndarray, candidates: Candidates
) -> Within:
    """What the share asks of the ``rows`` that can be reached; who cannot be reached counts to the people, too."""
    group, least = checked_share(share, len(costs))
    reach = costs[rows] <= checked_limit(share.limit)
    people = np.bincount(group[group >= 0], weights=weight[group >= 0])
    return Within(
        name=share.name,
        group=group[rows],
        people=weight[rows],
        need=least * people,
        reach=reach[:, candidates.free],
        standing=reach[:, candidates.fixed].any(axis=1),
    )


def _dense(cost) -> np.ndarray:
    """A cost matrix as a dense one, a sparse one with infinity where it stores nothing."""
    if not sparse.issparse(cost):
        return checked_costs(cost)
    ways = checked_sparse(cost).tocoo()
    costs = np.full(ways.shape, np.inf)
    costs[ways.row, ways.col] = ways.data
    return checked_costs(costs)


def _ways(costs: np.ndarray) -> sparse.csr_matrix:
    """The finite entries of a dense cost matrix, those of 0 stored as well."""
    row, column = np.nonzero(np.isfinite(costs))
    return sparse.csr_matrix((costs[row, column], (row, column)), shape=costs.shape)
