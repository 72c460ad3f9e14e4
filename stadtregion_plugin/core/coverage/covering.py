"""The siting models that serve people within a limit: most people, with backup, with failures, with limited room.

Doors of ``location``, which says what their arguments mean.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import sparse

from ..errors import InputError
from ..progress import Progress, unobserved
from . import capacitated, max_cover
from .capacitated import Rooms
from .constraints import Condition, ServedShare, rules_for
from .open_columns import SAFEST, Demand
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
    nearest_entry,
)
from .shares import Shares

LEAST_CHANCE = 1e-9
"""Further sites are not counted once all before fail together with no more than this probability."""


def solve_max_cover(
    cost,
    weights,
    p: int,
    limit: float,
    time_limit_s: float | None = None,
    *,
    fixed: Sequence[int] = (),
    forbidden: Sequence[int] = (),
    conditions: Sequence[Condition] = (),
    share: ServedShare | None = None,
    progress: Progress = unobserved,
) -> Selection:
    """``p`` sites with the largest weight of demand that has one within ``limit``.

    ``unserved_weight`` is what no candidate reaches within the limit. Raises ``InputError`` on bad input.
    Source: Church & ReVelle 1974.
    """
    return solve_backup_cover(
        cost,
        weights,
        p,
        limit,
        time_limit_s,
        backup_share=0.0,
        fixed=fixed,
        forbidden=forbidden,
        conditions=conditions,
        share=share,
        progress=progress,
    )


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
    conditions: Sequence[Condition] = (),
    share: ServedShare | None = None,
    progress: Progress = unobserved,
) -> Selection:
    """``p`` sites with the largest weight of demand covered, part of which is earned only by a second site in reach.

    Demand with one site within ``limit`` counts (1 − ``backup_share``) of its weight, with two or more all of it;
    0 ≤ ``backup_share`` ≤ 0.5. Source: Hogan & ReVelle 1986 (BACOP2).
    """
    if not 0.0 <= backup_share <= 0.5:
        raise InputError("The share of backup is {share}; choose a value from 0 to 0.5.", share=backup_share)
    steps = np.array([1.0 - backup_share, backup_share] if backup_share else [1.0])
    given = _Given(cost, weights, p, limit, time_limit_s, fixed, forbidden, conditions, progress)
    return given.most(steps, share)


def solve_expected_cover(
    cost,
    weights,
    p: int,
    limit: float,
    time_limit_s: float | None = None,
    *,
    failure_share: float | Sequence[float] = 0.1,
    fixed: Sequence[int] = (),
    forbidden: Sequence[int] = (),
    conditions: Sequence[Condition] = (),
    share: ServedShare | None = None,
    progress: Progress = unobserved,
) -> Selection:
    """``p`` sites with the largest weight that can expect a working site within ``limit`` where sites fail.

    ``failure_share``: the probability that a site fails by itself, one for all or one for each candidate; at least 0
    and below 1. Source: Daskin 1983 (MEXCLP).
    """
    failing = np.asarray(failure_share, dtype=float)
    if not ((failing >= 0.0) & (failing < 1.0)).all():
        raise InputError(
            "The probability of failure is {share}; choose a value from 0 to below 1.", share=failure_share
        )
    given = _Given(cost, weights, p, limit, time_limit_s, fixed, forbidden, conditions, progress)
    if failing.ndim:
        if failing.shape != (given.reach.shape[1],):
            raise InputError(
                "There are {shares} failure probabilities for {candidates} candidates; give one each, or one for all.",
                shares=failing.size,
                candidates=given.reach.shape[1],
            )
        if share is not None:
            raise InputError(
                "A least share for every quarter needs one probability of failure for all sites; give a single one."
            )
        return given.most_uncertain(np.maximum(failing, SAFEST))
    q = float(failing)
    levels = int(p) if q > 0 else 1
    if q > 0:
        levels = min(levels, int(np.ceil(np.log(LEAST_CHANCE) / np.log(q))))
    return given.most((1.0 - q) * q ** np.arange(levels), share, left_out=q**levels if levels < p else 0.0)


def solve_capacitated_cover(
    cost,
    weights,
    p: int,
    limit: float,
    room: Sequence[float],
    time_limit_s: float | None = None,
    *,
    fixed: Sequence[int] = (),
    forbidden: Sequence[int] = (),
    conditions: Sequence[Condition] = (),
    progress: Progress = unobserved,
) -> Selection:
    """``p`` sites that serve the largest weight within ``limit``, none more than it has ``room`` for (in weight).

    The weight of a row may be split between sites: ``Selection.served`` says who is served where, ``assignment`` the
    site that serves most of a row. Source: Current & Storbeck 1988.
    """
    given = _Given(cost, weights, p, limit, time_limit_s, fixed, forbidden, conditions, progress)
    space = np.asarray(room, dtype=float)
    if space.shape != (given.reach.shape[1],) or not np.isfinite(space).all() or (space < 0).any():
        raise InputError("The room of the candidates is negative or missing; give zero or more to each.")
    return given.most_with_room(space)


def checked_share(share: ServedShare, rows: int) -> tuple[np.ndarray, float]:
    """Groups and least share. Raises ``InputError`` unless there is a group per row and a share from 0 to 1."""
    group = np.asarray(share.group, dtype=int)
    if group.shape != (rows,):
        raise InputError(
            "There are {groups} quarters for {rows} demand points; give one each.", groups=group.size, rows=rows
        )
    if not 0.0 <= share.least <= 1.0:
        raise InputError("The least share is {share}; choose a value from 0 to 1.", share=share.least)
    return group, float(share.least)


class _Given:
    """A checked problem: who reaches whom within the limit, the weights, the candidates, the rules and the clock."""

    def __init__(self, cost, weights, p, limit, time_limit_s, fixed, forbidden, conditions, progress) -> None:
        self.limit = checked_limit(limit)
        self.costs = checked_sparse(cost) if sparse.issparse(cost) else checked_costs(cost)
        self.reach = _within(self.costs, self.limit)
        self.weight = checked_weights(weights, self.reach.shape[0])
        self.candidates: Candidates = checked_candidates(self.reach.shape[1], p, fixed, forbidden)
        self.rules = rules_for(conditions, self.candidates, self.reach.shape[1])
        self.clock = Clock(time_limit_s, progress)
        self.free = self.reach[:, self.candidates.free]
        self.standing = _row_sums(self.reach[:, self.candidates.fixed])

    def most(self, steps: np.ndarray, share: ServedShare | None, left_out: float = 0.0) -> Selection:
        """The selection where the first, second, … site in reach earns ``steps`` of a row's weight.

        ``left_out``: the most that further sites could earn, as a share of a row's weight.
        """
        demand, already = max_cover.demand_left(self.free, self.weight, self.standing, steps)
        shares = None if share is None else self._shares(share)
        picked, value, bound = max_cover.maximise(demand, self.candidates.count, self.clock, self.rules, shares)
        bound += left_out * float(self.weight.sum())
        return self._answer(picked, already + value, already + bound)

    def most_uncertain(self, failing: np.ndarray) -> Selection:
        """The selection where each site fails with a probability of its own."""
        surviving = np.exp(self.reach[:, self.candidates.fixed] @ np.log(failing[self.candidates.fixed]))
        already = float(self.weight @ (1.0 - surviving))
        demand = Demand(self.free, (self.weight * surviving)[:, None], failing[self.candidates.free])
        picked, value, bound = max_cover.maximise(demand, self.candidates.count, self.clock, self.rules)
        return self._answer(picked, already + value, already + bound)

    def most_with_room(self, room: np.ndarray) -> Selection:
        """The selection where each site has room for so much weight."""
        allowed = np.union1d(self.candidates.free, self.candidates.fixed)
        rooms = Rooms(self.reach[:, allowed], self.weight, room[allowed])
        standing = np.searchsorted(allowed, self.candidates.fixed)
        picked, value, bound = capacitated.maximise(rooms, self.candidates.count, self.clock, self.rules, standing)
        chosen = self._chosen(picked)
        served = capacitated.assign(Rooms(self.reach, self.weight, room), self.costs, chosen)
        assignment = np.where(np.diff(served.indptr) > 0, np.asarray(served.argmax(axis=1)).ravel(), -1)
        method = "prices of people, swaps on exact flows, integer program in slices"
        return answer(chosen, value, bound, assignment, self._unserved(), self.clock, method, served)

    def _shares(self, share: ServedShare) -> Shares:
        """What the share still asks of the rows without a standing site; who cannot be reached counts, too."""
        group, least = checked_share(share, self.reach.shape[0])
        grouped = group >= 0
        people = np.bincount(group[grouped], weights=self.weight[grouped])
        reach = _within(self.costs, checked_limit(share.limit))
        if (reach != self.reach).nnz:
            raise InputError("The limit of the least share differs from that of the cover; give the same.")
        stands = grouped & (self.standing > 0)
        already = np.bincount(group[stands], weights=self.weight[stands], minlength=len(people))
        left = np.where(self.standing > 0, 0.0, self.weight)
        return Shares(share.name, group, left, least * people - already)

    def _answer(self, picked: np.ndarray, value: float, bound: float) -> Selection:
        chosen = self._chosen(picked)
        assignment = nearest_entry(self.costs, self.reach, chosen)
        method = "ruin and recreate, price bound, integer program in slices"
        return answer(chosen, value, bound, assignment, self._unserved(), self.clock, method)

    def _chosen(self, picked: np.ndarray) -> np.ndarray:
        return np.sort(np.concatenate([self.candidates.fixed, self.candidates.free[picked]]))

    def _unserved(self) -> float:
        reachable = (_row_sums(self.free) + self.standing) > 0
        return float(self.weight[~reachable].sum())


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
