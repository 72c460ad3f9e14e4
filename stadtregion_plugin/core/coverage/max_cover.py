"""Reach the most people with p sites: merged demand, ruin and recreate, a bound by prices, a proof in slices.

``reach`` is a sparse 0/1 (demand × candidate) matrix. A row counts its weight once for each of the first ``most`` sites
that reach it: most = 1 is the maximal covering problem, mixing rows of 1 and 2 rewards backup.

Source: maximal covering location problem, Church & ReVelle 1974; backup coverage, Hogan & ReVelle 1986; ruin and
recreate, Schrimpf et al. 2000 (from memory).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse

from .binary_program import Program, minimise_in_slices
from .open_columns import Demand, OpenColumns
from .selection import PROVEN_GAP, Clock

SMALL_ENTRIES = 150_000
"""Up to so many entries the integer program is given to HiGHS; beyond, its slices would not end in time."""
SEARCH_STEPS, SEARCH_SHARE = 150, 0.5
"""Ruins without improvement that end the search, and the share of the time limit it may take at most."""
MOST_CLOSED, ACCEPTED_LOSS = 8, 0.0005
PRICE_STEPS, STALLED_STEPS, STEP_SHRINK, SMALLEST_STEP = 1000, 20, 0.7, 1e-4


def demand_left(
    reach: sparse.csr_matrix, weight: np.ndarray, standing: np.ndarray, backup_share: float
) -> tuple[Demand, float]:
    """What is left to earn where ``standing`` sites already reach each row, and what they earn.

    A first site in reach earns 1 − ``backup_share`` of a row's weight, a second the rest: that is 1 − 2 · share for any
    site in reach, and share for each of up to two.
    """
    earnings = [(1.0 - 2.0 * backup_share, 1)] + ([(backup_share, 2)] if backup_share else [])
    already = sum(share * float(weight @ np.minimum(standing, most)) for share, most in earnings)
    return Demand(
        reach=sparse.vstack([reach] * len(earnings), format="csr"),
        weight=np.concatenate([share * weight * (standing < most) for share, most in earnings]),
        most=np.concatenate([np.maximum(most - standing, 1.0) for _, most in earnings]),
    ), already


def merged(demand: Demand) -> Demand:
    """Rows reached by the same columns become one, their weights added up; rows nobody reaches are dropped."""
    reach = demand.reach.tocsr()
    reach.sort_indices()
    sizes = np.diff(reach.indptr)
    kept = np.flatnonzero((sizes > 0) & (demand.weight > 0))
    if len(kept) == 0:
        return Demand(reach[kept], demand.weight[kept], demand.most[kept])
    key = np.column_stack([_fingerprints(reach)[kept], sizes[kept], demand.most[kept].astype(np.int64)])
    _, first, group = np.unique(key, axis=0, return_index=True, return_inverse=True)
    weight = np.bincount(group.ravel(), weights=demand.weight[kept])
    return Demand(reach[kept[first]], weight, demand.most[kept[first]])


def _fingerprints(reach: sparse.csr_matrix) -> np.ndarray:
    """Two 63-bit sums of random numbers per row: equal sets have equal fingerprints, others practically never."""
    numbers = np.random.default_rng(0).integers(0, 1 << 62, size=(reach.shape[1], 2), dtype=np.int64)
    sums = np.zeros((reach.shape[0], 2), dtype=np.int64)
    filled = np.flatnonzero(np.diff(reach.indptr))
    if len(filled):
        sums[filled] = np.add.reduceat(numbers[reach.indices], reach.indptr[filled], axis=0)
    return sums


def maximise(demand: Demand, count: int, clock: Clock) -> tuple[np.ndarray, float, float]:
    """Choose ``count`` columns with the largest Σ weight · min(times reached, most): columns, value, upper bound."""
    demand = merged(demand)
    columns = demand.reach.shape[1]
    if count == 0 or len(demand.weight) == 0:
        return np.arange(count), 0.0, 0.0
    if count >= columns:
        value = demand.value(np.arange(columns))
        return np.arange(columns), value, value
    start = OpenColumns(demand)
    start.fill(count)
    start.swap(clock)
    priced = price_bound(demand, count, start.value, clock)
    bound = _whole(demand, priced.bound)
    best = ruin_and_recreate(start, count, bound, clock)
    value = demand.value(best)
    if bound > value * (1 + PROVEN_GAP / 2) and not clock.expired:
        best, value, bound = _prove(demand, count, best, value, priced, clock)
    return np.sort(best), value, max(bound, value)


def _whole(demand: Demand, bound: float) -> float:
    """A bound on sums of whole weights may be rounded down."""
    return float(np.floor(bound + 1e-6)) if np.all(demand.weight == np.rint(demand.weight)) else bound


def ruin_and_recreate(state: OpenColumns, count: int, bound: float, clock: Clock) -> np.ndarray:
    """Again and again: close neighbouring columns, reopen with luck, swap, and keep the change if it is hardly worse.

    Ends at the ``bound``, or after ``SEARCH_STEPS`` in a row without a new best.
    """
    generator = np.random.default_rng(0)
    best, best_value, step, last = state.chosen, state.value, 0, 0
    until = SEARCH_SHARE * clock.limit_s
    while step - last < SEARCH_STEPS and clock.seconds < until and best_value < bound * (1.0 - PROVEN_GAP / 2):
        step += 1
        clock.tick()
        before, before_value = state.chosen, state.value
        state.ruin(int(generator.integers(1, min(MOST_CLOSED, count) + 1)), generator)
        state.fill(count, generator)
        state.swap(clock)
        if state.value < before_value * (1.0 - ACCEPTED_LOSS * generator.random()):
            state.set(before)
        elif state.value > best_value * (1.0 + PROVEN_GAP / 2):
            best, best_value, last = state.chosen, state.value, step
    return best


@dataclass(frozen=True)
class Priced:
    """The relaxed problem at its best prices: upper bound, and per column what it reaches at these prices."""

    bound: float
    worth: np.ndarray


def price_bound(demand: Demand, count: int, value: float, clock: Clock) -> Priced:
    """An upper bound on every choice of ``count`` columns.

    With prices 0 ≤ λ ≤ weight: Σ most · (weight − λ) + the ``count`` largest of Σᵢ reachᵢⱼ λᵢ, minimised over λ by
    subgradient steps.
    """
    transposed = demand.reach.T.tocsr()
    prices = demand.weight * 0.5
    best, stalled, scale = Priced(np.inf, np.zeros(demand.reach.shape[1])), 0, 1.0
    best_prices, direction = prices, np.zeros(len(prices))
    for _ in range(PRICE_STEPS):
        clock.tick()
        worth = transposed @ prices
        opened = np.argpartition(-worth, count - 1)[:count]
        bound = float(demand.most @ (demand.weight - prices) + worth[opened].sum())
        stalled += 1
        if bound < best.bound:
            if bound < best.bound - 1e-6 * value:
                stalled = 0
            best, best_prices = Priced(bound, worth), prices
        if best.bound <= value * (1 + PROVEN_GAP / 4) or scale < SMALLEST_STEP or clock.expired:
            break
        if stalled >= STALLED_STEPS:
            scale, stalled, prices, direction = scale * STEP_SHRINK, 0, best_prices, np.zeros(len(prices))
            continue
        times = np.asarray(demand.reach[:, opened].sum(axis=1)).ravel()
        direction = times - demand.most + 0.3 * direction
        length = float(demand.weight @ direction**2)
        if length == 0:
            break
        step = scale * (bound - value * 0.999) / length
        prices = np.clip(prices - step * demand.weight * direction, 0.0, demand.weight)
    return best


def _prove(demand, count, best, value, priced, clock) -> tuple[np.ndarray, float, float]:
    """Leave out columns that prices rule out; let HiGHS decide between the others where there are few enough."""
    order = np.sort(priced.worth)[::-1]
    kept = np.flatnonzero(priced.bound + priced.worth - order[count - 1] > value * (1 + PROVEN_GAP / 4))
    kept = np.union1d(kept, best)
    bound = _whole(demand, priced.bound)
    core = merged(replace(demand, reach=demand.reach[:, kept]))
    if core.reach.nnz > SMALL_ENTRIES:
        return best, value, bound
    whole = bool(np.all(core.weight == np.rint(core.weight)))
    solved = minimise_in_slices(_program(core, count), clock, cutoff=-value, grain=1.0 if whole else 0.0)
    if solved.solution is not None:
        best = kept[solved.solution[: len(kept)] > 0.5]
        value = demand.value(best)
    return best, value, min(bound, -solved.bound)


def _program(demand: Demand, count: int) -> Program:
    """Maximise Σ weight · z with z ≤ Σ reach · y, z ≤ most, Σ y = count; the z come out whole by themselves."""
    rows, columns = demand.reach.shape
    links = sparse.hstack([demand.reach, -sparse.identity(rows)], format="csr")
    budget = sparse.csr_matrix(np.concatenate([np.ones(columns), np.zeros(rows)])[None, :])
    return Program(
        objective=np.concatenate([np.zeros(columns), -demand.weight]),
        matrix=sparse.vstack([links, budget], format="csr"),
        lower=np.append(np.zeros(rows), count),
        upper=np.append(np.full(rows, np.inf), count),
        most=np.concatenate([np.ones(columns), demand.most]),
        binaries=columns,
    )
