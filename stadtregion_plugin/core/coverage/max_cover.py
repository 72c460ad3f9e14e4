"""Reach the most people with p sites: merged demand, ruin and recreate, a bound by prices, a proof in slices.

A row earns something for the first site that reaches it, and perhaps something for the second and further ones, never
more than for those before (``open_columns.Demand``). The first alone is the maximal covering problem; a second rewards
backup; 1, q, q², … of it is what can be expected where sites fail with probability q.

Source: maximal covering location problem, Church & ReVelle 1974; backup coverage, Hogan & ReVelle 1986; expected
coverage, Daskin 1983; ruin and recreate, Schrimpf et al. 2000 (from memory).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy import sparse

from .binary_program import Program, minimise_in_slices
from .constraints import NUMBER_OF_SITES, Rules, clash, feasible_choice, no_rules, none_found
from .cover_bound import Priced, price_bound
from .open_columns import Demand, open_columns
from .selection import PROVEN_GAP, Clock
from .shares import Shares, towards_shares

SMALL_ENTRIES = 150_000
"""Up to so many entries the integer program is given to HiGHS; beyond, its slices would not end in time."""
SEARCH_STEPS, SEARCH_SHARE = 150, 0.5
"""Ruins without improvement that end the search, and the share of the time limit it may take at most."""
MOST_CLOSED, ACCEPTED_LOSS = 8, 0.0005
SWAP_ENTRIES = 400_000
"""In larger problems only the columns that a ruin brought in are tried for others, not all swaps."""
TANGENTS, TANGENT_ROUNDS = 8, 20
"""Points at which the chance of a working site is replaced by its tangent at first, and rounds of adding more."""


def demand_left(
    reach: sparse.csr_matrix, weight: np.ndarray, standing: np.ndarray, steps: np.ndarray
) -> tuple[Demand, float]:
    """What is left to earn where ``standing`` sites already reach each row, and what they earn.

    ``steps``: the shares of a row's weight that the first, second, … site in reach earns.
    """
    steps = np.asarray(steps, dtype=float)
    padded = np.concatenate([steps, np.zeros(len(steps))])
    level = np.minimum(standing.astype(int), len(steps))
    earned = weight[:, None] * padded[level[:, None] + np.arange(len(steps))]
    already = float(weight @ np.concatenate([[0.0], np.cumsum(steps)])[level])
    return Demand(reach, earned), already


def merged(demand: Demand, shares: Shares | None = None) -> tuple[Demand, Shares | None]:
    """Rows reached by the same columns (and of one group) become one; rows nobody reaches, or that earn nothing, go."""
    reach = demand.reach.tocsr()
    reach.sort_indices()
    sizes = np.diff(reach.indptr)
    counts = demand.earned[:, 0] > 0 if shares is None else (demand.earned[:, 0] > 0) | (shares.people > 0)
    kept = np.flatnonzero((sizes > 0) & counts)
    group = np.zeros(len(sizes), dtype=np.int64) if shares is None else shares.group.astype(np.int64)
    if len(kept) == 0:
        return replace(demand, reach=reach[kept], earned=demand.earned[kept]), shares and shares.of_rows(kept)
    key = np.column_stack([_fingerprints(reach)[kept], sizes[kept], group[kept]])
    _, first, member = np.unique(key, axis=0, return_index=True, return_inverse=True)
    earned = _summed(demand.earned[kept], member.ravel())
    if shares is not None:
        people = _summed(shares.people[kept, None], member.ravel())[:, 0]
        shares = replace(shares, group=shares.group[kept[first]], people=people)
    return replace(demand, reach=reach[kept[first]], earned=earned), shares


def _summed(values: np.ndarray, member: np.ndarray) -> np.ndarray:
    return np.column_stack([np.bincount(member, weights=column) for column in values.T])


def _fingerprints(reach: sparse.csr_matrix) -> np.ndarray:
    """Two 63-bit sums of random numbers per row: equal sets have equal fingerprints, others practically never."""
    numbers = np.random.default_rng(0).integers(0, 1 << 62, size=(reach.shape[1], 2), dtype=np.int64)
    sums = np.zeros((reach.shape[0], 2), dtype=np.int64)
    filled = np.flatnonzero(np.diff(reach.indptr))
    if len(filled):
        sums[filled] = np.add.reduceat(numbers[reach.indices], reach.indptr[filled], axis=0)
    return sums


def maximise(
    demand: Demand, count: int, clock: Clock, rules: Rules | None = None, shares: Shares | None = None
) -> tuple[np.ndarray, float, float]:
    """Choose the ``count`` columns that earn most and keep the ``rules`` and ``shares``: columns, value, upper bound.

    Raises ``SolverError`` where no choice keeps them, or none was found in time.
    """
    rules = no_rules(demand.reach.shape[1]) if rules is None else rules
    demand, shares = merged(demand, shares)
    columns = demand.reach.shape[1]
    if count == 0 or len(demand.earned) == 0 or count >= columns:
        chosen = feasible_choice(rules, count, np.zeros(columns), clock) if len(rules) else np.arange(count)
        if shares is not None and not shares.met(demand, chosen):
            raise clash((shares.name, *rules.names, NUMBER_OF_SITES))
        value = demand.value(chosen)
        return chosen, value, value
    start = first_choice(demand, count, rules, clock)
    searched, best = (demand, start) if shares is None else towards_shares(demand, shares, start, rules, clock)
    value = -np.inf if best is None else demand.value(best)
    priced = price_bound(demand, count, max(value, demand.earned[:, 0].max()), clock, rules, shares)
    bound = _whole(demand, priced.bound)
    if best is not None:
        best = ruin_and_recreate(searched, demand, count, best, bound, clock, rules, shares)
        value = demand.value(best)
    if not bound <= value * (1 + PROVEN_GAP / 2) and not clock.expired:
        best, value, bound = _prove(demand, count, best, value, priced, clock, rules, shares)
    if best is None:
        raise none_found()
    return np.sort(best), value, max(bound, value)


def first_choice(demand: Demand, count: int, rules: Rules, clock: Clock) -> np.ndarray:
    """``count`` columns that keep the rules, improved by swaps. Raises ``SolverError`` where there are none."""
    state = open_columns(demand, rules)
    gain = state.gain.copy()
    state.fill(count)
    if len(state.chosen) < count or not rules.met(state.chosen):
        state.set(feasible_choice(rules, count, gain, clock))
    state.swap(clock)
    return state.chosen


def _whole(demand: Demand, bound: float) -> float:
    """A bound on sums of whole weights may be rounded down."""
    return float(np.floor(bound + 1e-6)) if _of_whole_numbers(demand) else bound


def _of_whole_numbers(demand: Demand) -> bool:
    return demand.failing is None and bool(np.all(demand.earned == np.rint(demand.earned)))


def ruin_and_recreate(
    searched: Demand,
    demand: Demand,
    count: int,
    start: np.ndarray,
    bound: float,
    clock: Clock,
    rules: Rules,
    shares: Shares | None,
) -> np.ndarray:
    """Again and again: close neighbouring columns, reopen with luck, swap, and keep the change if it is hardly worse.

    Ends at the ``bound``, or after ``SEARCH_STEPS`` in a row without a new best. It moves by what is ``searched`` and
    keeps what is best for the ``demand``.
    """
    generator = np.random.default_rng(0)
    state = open_columns(searched, rules)
    state.set(start)
    best, best_value, step, last = start, demand.value(start), 0, 0
    until = SEARCH_SHARE * clock.limit_s
    while step - last < SEARCH_STEPS and clock.seconds < until and best_value < bound * (1.0 - PROVEN_GAP / 2):
        step += 1
        clock.tick()
        before, before_value = state.chosen, state.value
        state.ruin(int(generator.integers(1, min(MOST_CLOSED, count) + 1)), generator)
        kept = state.chosen
        state.fill(count, generator)
        if len(state.chosen) < count or not rules.met(state.chosen):
            state.set(before)
            continue
        if demand.reach.nnz > SWAP_ENTRIES:
            state.resettle(np.setdiff1d(state.chosen, kept), clock)
        else:
            state.swap(clock)
        if state.value < before_value * (1.0 - ACCEPTED_LOSS * generator.random()):
            state.set(before)
            continue
        value = state.value if searched is demand else demand.value(state.chosen)
        if value > best_value * (1.0 + PROVEN_GAP / 2) and (shares is None or shares.met(demand, state.chosen)):
            best, best_value, last = state.chosen, value, step
    return best


def _prove(demand, count, best, value, priced: Priced, clock, rules: Rules, shares) -> tuple:
    """Leave out columns that prices rule out; let HiGHS decide between the others where there are few enough."""
    bound = _whole(demand, priced.bound)
    kept = np.arange(demand.reach.shape[1])
    if best is not None:
        least = np.partition(priced.worth, -count)[-count]
        kept = np.flatnonzero(priced.bound + priced.worth - least > value * (1 + PROVEN_GAP / 4))
        kept = np.union1d(kept, best)
    core, core_shares = merged(demand.only(kept), shares)
    if core.reach.nnz * core.most > SMALL_ENTRIES:
        return best, value, bound
    if core.failing is not None:
        found, proven = _prove_by_tangents(core, core.failing, count, value, clock, rules.only(kept))
    else:
        program = _program(core, count, rules.only(kept), core_shares)
        grain = 1.0 if _of_whole_numbers(core) else 0.0
        solved = minimise_in_slices(program, clock, cutoff=-value, grain=grain)
        found, proven = solved.solution, -solved.bound
        if found is None and best is None and solved.bound == np.inf:
            names = (shares.name, *rules.names) if shares is not None else rules.names
            raise clash((*names, NUMBER_OF_SITES))
    if found is not None:
        best = kept[found[: len(kept)] > 0.5]
        value = demand.value(best)
    return best, value, min(bound, proven)


def _program(demand: Demand, count: int, rules: Rules, shares: Shares | None) -> Program:
    """Maximise Σ earned · z over levels z ≤ 1 of each row with Σ z ≤ reach · y; the z come out whole by themselves."""
    rows, columns = demand.reach.shape
    levels = demand.most
    links = sparse.hstack([demand.reach, *[-sparse.identity(rows)] * levels], format="csr")
    number = sparse.csr_matrix(np.concatenate([np.ones(columns), np.zeros(rows * levels)])[None, :])
    parts, lower = [links, number], [np.zeros(rows), np.array([count])]
    upper = [np.full(rows, np.inf), np.array([count])]
    if len(rules):
        parts.append(rules.rows(rows * levels))
        lower.append(rules.least)
        upper.append(rules.most)
    if shares is not None:
        first = sparse.hstack([shares.by_group(), sparse.csr_matrix((len(shares.need), rows * (levels - 1)))])
        parts.append(sparse.hstack([sparse.csr_matrix((len(shares.need), columns)), first]))
        lower.append(shares.need)
        upper.append(np.full(len(shares.need), np.inf))
    return Program(
        objective=np.concatenate([np.zeros(columns), -demand.earned.T.ravel()]),
        matrix=sparse.vstack(parts, format="csr"),
        lower=np.concatenate(lower),
        upper=np.concatenate(upper),
        most=np.ones(columns + rows * levels),
        binaries=columns,
    )


def _prove_by_tangents(
    demand: Demand, failing: np.ndarray, count: int, value: float, clock: Clock, rules: Rules
) -> tuple[np.ndarray | None, float]:
    """A better choice than ``value`` (None: there is none) and a proven bound, where each site fails by its own chance.

    With z the sum of −ln q over the sites in reach a row earns 1 − exp(−z). The tangents of that lie above it, so the
    program with tangents bounds it; more are added where its answer promises too much. Source: Kelley 1960.
    """
    step = -np.log(failing)
    highest = float((demand.reach @ step).max())
    points = [np.full(len(demand.earned), z) for z in np.linspace(0.0, min(highest, count * step.max()), TANGENTS)]
    found, bound = None, np.inf
    for _ in range(TANGENT_ROUNDS):
        solved = minimise_in_slices(_tangent_program(demand, count, rules, step, points), clock, cutoff=-value)
        bound = min(bound, -solved.bound)
        if solved.solution is None or clock.expired:
            break
        columns = np.flatnonzero(solved.solution[: len(step)] > 0.5)
        if demand.value(columns) > value:
            found, value = solved.solution, demand.value(columns)
        if bound <= value * (1 + PROVEN_GAP / 2):
            break
        points.append(demand.reach[:, columns] @ step[columns])
    return found, max(bound, value)


def _tangent_program(demand: Demand, count: int, rules: Rules, step: np.ndarray, points: list[np.ndarray]) -> Program:
    """Maximise Σ weight · θ with θ ≤ 1 − exp(−z₀) + exp(−z₀) (z − z₀) for the points z₀ of each row."""
    rows, columns = demand.reach.shape
    weighted = demand.reach @ sparse.diags(step)
    cuts = [sparse.hstack([sparse.diags(np.exp(-z)) @ weighted, -sparse.identity(rows)]) for z in points]
    limits = [np.exp(-z) * (1.0 + z) - 1.0 for z in points]
    number = sparse.csr_matrix(np.concatenate([np.ones(columns), np.zeros(rows)])[None, :])
    return Program(
        objective=np.concatenate([np.zeros(columns), -demand.earned[:, 0]]),
        matrix=sparse.vstack([*cuts, number, rules.rows(rows)], format="csr"),
        lower=np.concatenate([*limits, [count], rules.least]),
        upper=np.concatenate([np.full(rows * len(points), np.inf), [count], rules.most]),
        most=np.ones(columns + rows),
        binaries=columns,
    )
