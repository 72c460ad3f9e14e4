"""The least number of sites that reach all demand: reductions, a good cover at once, then a proof in slices.

``cover`` is a boolean (demand × candidate) matrix: who reaches what. Every row must have a True.

Source: location set covering problem, Toregas et al. 1971; dominance: Garfinkel & Nemhauser 1972 (from memory).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from .binary_program import Program, minimise_in_slices, relaxation
from .selection import Clock

DOMINANCE_ENTRIES = 4_000_000
"""Dominance is looked for while the (rows × rows) comparison stays below this; larger covers are only made unique."""
ROWS_AT_ONCE, ROWS_ADDED = 1500, 200
"""Covers of more rows than this start from so many of them; so many unreached ones are added at a time."""
SEARCH_STEPS, STEPS_PER_COLUMN = 3000, 40
"""Swaps without a smaller cover that end the search, in all and for each column."""
WHOLE = 1e-6
"""Error allowed in a bound before it is rounded up to a whole number of sites."""


@dataclass(frozen=True)
class Cover:
    """Columns that cover all rows, and a proven lower bound on how many are needed."""

    columns: np.ndarray
    bound: int


def minimum_cover(cover: np.ndarray, clock: Clock, enough: int = 0) -> Cover:
    """The least columns of ``cover`` that reach every row.

    With ``enough`` the search ends as soon as a cover of so many columns is found, or proven not to exist. Of many rows
    some are covered first; those that then stay unreached are added until none does. What few rows need, all need.
    """
    if len(cover) == 0:
        return Cover(np.empty(0, dtype=int), 0)
    rows, known = _grown_rows(cover, clock, enough)
    best, bound = _completed(cover, known), 1
    while len(best) > max(enough, bound) and not bound > enough > 0 and not clock.expired:
        few = _minimum_cover(cover[rows], known, clock, enough)
        bound = max(bound, few.bound)
        found = _completed(cover, few.columns)
        best = found if len(found) < len(best) else best
        unreached = np.flatnonzero(~cover[:, few.columns].any(axis=1))
        if len(unreached) == 0:
            break
        rows = np.union1d(rows, unreached[some_rows(cover[unreached], ROWS_ADDED)])
        known = best
    return Cover(np.sort(best), bound)


def quick_cover(cover: np.ndarray, clock: Clock, enough: int) -> np.ndarray | None:
    """A cover of at most ``enough`` columns if a quick search finds one."""
    _, found = _grown_rows(cover, clock, enough)
    return found if len(found) <= enough and cover[:, found].any(axis=1).all() else None


def _grown_rows(cover: np.ndarray, clock: Clock, enough: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows that make the problem hard, and columns a quick search covers them with.

    The columns reach all rows, unless they are more than ``enough`` (where that is given) or time is up.
    """
    rows = some_rows(cover)
    while True:
        clock.tick()
        few = cover[rows]
        kept, columns = reduce_cover(few)
        core = few[np.ix_(kept, columns)]
        found = columns[weighted_search(core, _greedy_cover(core), clock, enough)]
        unreached = np.flatnonzero(~cover[:, found].any(axis=1))
        if len(unreached) == 0 or len(found) > enough > 0 or clock.expired:
            return rows, found
        rows = np.union1d(rows, unreached[some_rows(cover[unreached], ROWS_ADDED)])


def fractional_bound(cover: np.ndarray, clock: Clock) -> int:
    """No cover has fewer columns than this: the linear relaxation, rounded up (1 if it takes too long)."""
    few = cover[some_rows(cover)]
    columns = few.shape[1]
    relaxed = relaxation(_program(few, columns), np.zeros(columns), np.ones(columns), clock)
    return int(np.ceil(relaxed.fun - WHOLE)) if relaxed.status == 0 else 1


def some_rows(cover: np.ndarray, number: int = 0) -> np.ndarray:
    """``number`` rows (default: ``ROWS_AT_ONCE``) that are hard to reach: half those of fewest columns, half any."""
    number = number or ROWS_AT_ONCE
    if len(cover) <= number:
        return np.arange(len(cover))
    order = np.argsort(cover.sum(axis=1), kind="stable")
    others = np.random.default_rng(0).permutation(order[number // 2 :])
    return np.sort(np.concatenate([order[: number // 2], others[: number - number // 2]]))


def _minimum_cover(cover: np.ndarray, known: np.ndarray, clock: Clock, enough: int) -> Cover:
    """The least columns by integer program, starting from a ``known`` cover."""
    rows, columns = reduce_cover(cover)
    core = cover[np.ix_(rows, columns)]
    bound = fractional_bound(core, clock)
    if len(known) <= max(enough, bound) or bound > enough > 0:
        return Cover(known, bound)
    target = enough if enough else len(known) - 1
    solved = minimise_in_slices(_program(core, target), clock, cutoff=target + 1.0, grain=1.0, enough=enough)
    best = known if solved.solution is None else columns[solved.solution > 0.5]
    return Cover(best, int(np.ceil(max(bound, solved.bound) - WHOLE)))


def _completed(cover: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """``columns`` and, for the rows they leave unreached, those that reach most of them."""
    missing = cover[~cover[:, columns].any(axis=1)]
    return np.concatenate([columns, _greedy_cover(missing)]) if len(missing) else columns


def _program(core: np.ndarray, most: int) -> Program:
    """Minimise Σ y with every row reached and at most ``most`` columns."""
    rows, columns = core.shape
    matrix = sparse.vstack([sparse.csr_matrix(core, dtype=float), np.ones((1, columns))], format="csr")
    return Program(
        objective=np.ones(columns),
        matrix=matrix,
        lower=np.append(np.ones(rows), -np.inf),
        upper=np.append(np.full(rows, np.inf), float(most)),
        most=np.ones(columns),
        binaries=columns,
    )


def reduce_cover(cover: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns that matter: no row reached whenever another is, no column that reaches less than another."""
    rows, columns = _first_of_equals(cover), np.arange(cover.shape[1])
    while True:
        before = len(rows), len(columns)
        columns = columns[_first_of_equals(cover[np.ix_(rows, columns)].T)]
        core = cover[np.ix_(rows, columns)]
        rows = rows[~_implied(core)]
        columns = columns[~_implied(~cover[np.ix_(rows, columns)].T)]
        if (len(rows), len(columns)) == before or len(columns) == 0:
            return rows, columns


def without_implied_rows(cover: np.ndarray) -> np.ndarray:
    """Rows of which none is reached whenever another one is."""
    rows = _first_of_equals(cover)
    return rows[~_implied(cover[rows])]


def _first_of_equals(sets: np.ndarray) -> np.ndarray:
    packed = np.ascontiguousarray(np.packbits(sets, axis=1))
    return np.sort(np.unique(packed.view([("", packed.dtype)] * packed.shape[1]).ravel(), return_index=True)[1])


def _implied(sets: np.ndarray) -> np.ndarray:
    """Which rows of ``sets`` contain another row and so hold whenever that one does; of equal rows all but one."""
    if len(sets) ** 2 > DOMINANCE_ENTRIES:
        return np.zeros(len(sets), dtype=bool)
    members = sets.astype(np.float32)
    shared = members @ members.T
    size = members.sum(axis=1)
    contains = shared >= size[None, :]
    equal = contains & contains.T
    order = np.arange(len(sets))
    return (contains & (~equal | (order[None, :] < order[:, None]))).any(axis=1)


def weighted_search(core: np.ndarray, start: np.ndarray, clock: Clock, enough: int = 0) -> np.ndarray:
    """Shrink the cover ``start``: drop a column, then swap columns until all rows are reached again, and so on.

    A row that stays unreached gains weight, which leads the search out of its dead ends; Many swaps without a
    smaller cover end it. Source: Gao, Weise & Li 2015, row weighting local search (from memory).
    """
    generator = np.random.default_rng(0)
    most_steps = min(SEARCH_STEPS, STEPS_PER_COLUMN * core.shape[1])
    reach = np.ascontiguousarray(core.T, dtype=np.float32)
    weight = np.ones(len(core), dtype=np.float32)
    chosen = np.zeros(len(reach), dtype=bool)
    chosen[start] = True
    times, moved = reach[chosen].sum(axis=0), np.zeros(len(reach), dtype=int)
    best, last_added, step, last_success = start, -1, 0, 0

    def drop(kept: int) -> int:
        present = np.flatnonzero(chosen)
        loss = reach[present] @ (weight * (times == 1)) + np.where(present == kept, np.inf, 0.0)
        column = present[np.lexsort((moved[present], loss))[0]]
        chosen[column] = False
        np.subtract(times, reach[column], out=times)
        moved[column] = step
        return column

    while len(best) > max(enough, 1) and step - last_success < most_steps and not clock.expired:
        step += 1
        if step % 100 == 0:
            clock.tick()
        while times.min() > 0:
            best, last_success = np.flatnonzero(chosen), step
            if len(best) <= max(enough, 1):
                return best
            drop(kept=-1)
        dropped = drop(kept=last_added)
        missing = np.flatnonzero(times == 0)
        able = np.flatnonzero(core[generator.choice(missing)])
        able = able[able != dropped] if len(able) > 1 else able
        gain = reach[able][:, missing] @ weight[missing]
        last_added = able[np.lexsort((moved[able], -gain))[0]]
        chosen[last_added] = True
        times += reach[last_added]
        moved[last_added] = step
        weight[times == 0] += 1
    return best


def _greedy_cover(core: np.ndarray) -> np.ndarray:
    """Columns that each reach most rows not yet reached, until all are."""
    weights = core.astype(np.float32)
    chosen: list[int] = []
    missing = np.ones(len(core), dtype=bool)
    while missing.any():
        chosen.append(int((missing.astype(np.float32) @ weights).argmax()))
        missing &= ~core[:, chosen[-1]]
    return np.array(chosen, dtype=int)
