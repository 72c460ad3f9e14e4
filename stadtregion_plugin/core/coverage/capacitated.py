"""Serve the most people within a limit with p sites that each have room for so many: who is served where, with a bound.

The people of a cell may be split between sites. What given sites serve is then a flow; cells with the same sites in
reach flow together, so it is found exactly and fast. Prices of the people bound what any sites can serve: at them each
site takes those who are worth most until it is full.

Source: capacitated maximal covering, Current & Storbeck 1988; Lagrangian relaxation with a knapsack per site, Pirkul &
Schilling 1991 (from memory).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.optimize import linprog

from .binary_program import Program, minimise_in_slices
from .constraints import Rules, feasible_choice
from .max_cover import merged
from .open_columns import Demand
from .selection import PROVEN_GAP, Clock

SMALL_ENTRIES = 20_000
"""Up to so many entries the integer program is given to HiGHS."""
PRICE_STEPS, STALLED_STEPS, STEP_SHRINK, SMALLEST_STEP, MOMENTUM = 400, 15, 0.7, 1e-4, 0.3
TRIAL_STEPS, PARTNERS = 20, 12
"""Every so many steps the columns that the prices open are tried; a swap is tried with so many others of most worth."""
PRICE_SHARE = 0.3
TIME_WEIGHT = 1e-6
"""Among assignments that serve equally many that with short ways is taken: so much counts the longest way."""


@dataclass(frozen=True)
class Rooms:
    """``reach`` (rows × columns, CSR of ones), people per row (``weight``), and people each column has room for."""

    reach: sparse.csr_matrix
    weight: np.ndarray
    room: np.ndarray


def maximise(rooms: Rooms, count: int, clock: Clock, rules: Rules, standing: np.ndarray) -> tuple:
    """Choose ``count`` columns beside the ``standing`` ones that serve most people: columns, people, upper bound.

    The ``rules`` speak of the columns that do not stand yet. Raises ``SolverError`` where no choice keeps them.
    """
    search = _Search(rooms, count, clock, rules, standing)
    search.run()
    return np.sort(search.best), search.value, max(search.bound, search.value)


def people_served(rooms: Rooms, chosen: np.ndarray) -> float:
    """How many people the ``chosen`` columns can serve together."""
    groups, _ = merged(Demand(rooms.reach[:, chosen], rooms.weight[:, None]))
    if len(groups.earned) == 0:
        return 0.0
    entries = groups.reach.tocoo()
    return -float(_flow(entries, groups.earned[:, 0], rooms.room[chosen], np.zeros(entries.nnz)).fun)


def assign(rooms: Rooms, costs, chosen: np.ndarray) -> sparse.csr_matrix:
    """Who is served where (rows × columns, people), as many as possible and mostly by short ways.

    Rows with the same chosen sites in reach share what the sites can take, those next to a site first.
    ``costs`` (dense or sparse) holds the cost of each way that ``rooms.reach`` has.
    """
    reach = rooms.reach[:, chosen].tocsr()
    if reach.nnz == 0:
        return sparse.csr_matrix(rooms.reach.shape)
    _, group = np.unique(_patterns(reach), axis=0, return_inverse=True)
    group = group.ravel()
    ways = reach.tocoo()
    ways.data = np.asarray(costs[ways.row, chosen[ways.col]], dtype=float).ravel()
    place = group[ways.row] * len(chosen) + ways.col
    people = np.bincount(place, weights=rooms.weight[ways.row], minlength=(group.max() + 1) * len(chosen))
    time = np.bincount(place, weights=rooms.weight[ways.row] * ways.data, minlength=len(people))
    used = np.unique(place)
    mean = time[used] / np.maximum(people[used], 1e-12)
    pairs = sparse.coo_matrix((np.ones(len(used)), (used // len(chosen), used % len(chosen))))
    weight = np.bincount(group, weights=rooms.weight)[: pairs.shape[0]]
    flow = _flow(pairs, weight, rooms.room[chosen], TIME_WEIGHT * mean / max(mean.max(initial=0.0), 1e-12))
    return _split(ways, group, used, flow.x, rooms.weight, chosen, rooms.reach.shape)


def _split(ways, group, used, flow, weight, chosen, shape) -> sparse.csr_matrix:
    """The flows from groups to sites as people of each row: the rows of a group fill the sites, nearest first."""
    left = weight.copy()
    order = np.lexsort((ways.data, group[ways.row] * len(chosen) + ways.col))
    place = (group[ways.row] * len(chosen) + ways.col)[order]
    first = np.searchsorted(place, used)
    last = np.searchsorted(place, used, side="right")
    rows, columns, people = [], [], []
    for start, end, amount in zip(first, last, flow):
        entries = order[start:end]
        row = ways.row[entries]
        before = np.concatenate([[0.0], np.cumsum(left[row])])
        taken = np.diff(np.minimum(before, amount))
        left[row] -= taken
        kept = taken > 0
        rows.append(row[kept])
        columns.append(chosen[ways.col[entries[kept]]])
        people.append(taken[kept])
    return sparse.csr_matrix((np.concatenate(people), (np.concatenate(rows), np.concatenate(columns))), shape=shape)


def _patterns(reach: sparse.csr_matrix) -> np.ndarray:
    """Per row which columns reach it, packed into bytes."""
    return np.packbits(reach.toarray() > 0, axis=1)


def _flow(pairs: sparse.coo_matrix, weight: np.ndarray, room: np.ndarray, penalty: np.ndarray):
    """Maximise the people that flow over ``pairs`` from rows (``weight``) to columns (``room``)."""
    entries = np.arange(pairs.nnz)
    ones = np.ones(pairs.nnz)
    from_rows = sparse.csr_matrix((ones, (pairs.row, entries)), shape=(len(weight), pairs.nnz))
    to_columns = sparse.csr_matrix((ones, (pairs.col, entries)), shape=(len(room), pairs.nnz))
    return linprog(
        penalty - 1.0,
        A_ub=sparse.vstack([from_rows, to_columns], format="csr"),
        b_ub=np.concatenate([weight, room]),
        bounds=(0, None),
        method="highs",
    )


class _Search:
    """The best choice so far (beside the columns that stand) and the bound on what any can serve."""

    def __init__(self, rooms: Rooms, count: int, clock: Clock, rules: Rules, standing: np.ndarray) -> None:
        demand, _ = merged(Demand(rooms.reach, rooms.weight[:, None]))
        self.rooms = Rooms(demand.reach, demand.earned[:, 0], rooms.room)
        self.count, self.clock, self.rules, self.standing = count, clock, rules, standing
        self.free = np.setdiff1d(np.arange(len(rooms.room)), standing)
        self.by_column = self.rooms.reach.tocsc()
        alone = np.minimum(self.by_column.T @ self.rooms.weight, rooms.room)
        self.worth = alone[self.free]
        start = feasible_choice(rules, count, self.worth, clock) if len(rules) else np.argsort(-self.worth)[:count]
        self.best, self.value = start, self._value(start)
        most = alone[standing].sum() + np.sort(self.worth)[::-1][:count].sum()
        self.bound = float(min(self.rooms.weight.sum(), most))

    def run(self) -> None:
        if self.count == 0 or self.count == len(self.free):
            self.bound = self.value
            return
        self._price()
        self._swap()
        if not self._done() and not self.clock.expired and self.rooms.reach.nnz <= SMALL_ENTRIES:
            self._prove()

    def _done(self) -> bool:
        return self.bound <= self.value * (1.0 + PROVEN_GAP / 2)

    def _value(self, chosen: np.ndarray) -> float:
        return people_served(self.rooms, np.concatenate([self.standing, self.free[chosen]]).astype(int))

    def _offer(self, chosen: np.ndarray) -> bool:
        value = self._value(chosen)
        if value > self.value * (1.0 + PROVEN_GAP / 4):
            self.best, self.value = chosen, value
            return True
        return False

    def _price(self) -> None:
        """Minimise Σ weight · u + the ``count`` largest of what columns serve at 1 − u a head, for prices 0 ≤ u ≤ 1."""
        weight, scale, stalled = self.rooms.weight, 1.0, 0
        prices = np.full(len(weight), 0.5)
        best_prices, direction = prices, np.zeros(len(weight))
        until = self.clock.seconds + PRICE_SHARE * min(self.clock.left_s, 1e9)
        for step in range(PRICE_STEPS):
            self.clock.tick()
            if self._done() or scale < SMALLEST_STEP or self.clock.seconds > until:
                return
            worth, taken = self._filled(prices)
            opened = np.argpartition(-worth[self.free], self.count - 1)[: self.count]
            columns = np.concatenate([self.standing, self.free[opened]]).astype(int)
            bound = float(weight @ prices + worth[columns].sum())
            stalled += 1
            if bound < self.bound:
                stalled = 0 if bound < self.bound - 1e-6 * self.value else stalled
                self.bound, best_prices, self.worth = bound, prices, worth[self.free]
            if step % TRIAL_STEPS == 0 and self.rules.met(opened):
                self._offer(opened)
            if stalled >= STALLED_STEPS:
                scale, stalled, prices, direction = scale * STEP_SHRINK, 0, best_prices, np.zeros(len(weight))
                continue
            served = np.asarray(taken[:, columns].sum(axis=1)).ravel()
            direction = 1.0 - served / weight + MOMENTUM * direction
            length = float(weight @ direction**2)
            if length == 0:
                return
            prices = np.clip(prices - scale * (bound - 0.999 * self.value) / length * direction, 0.0, 1.0)

    def _filled(self, prices: np.ndarray) -> tuple[np.ndarray, sparse.csc_matrix]:
        """Per column what it earns when it takes the people of most worth until it is full, and whom it takes."""
        entries = self.by_column
        column = np.repeat(np.arange(entries.shape[1]), np.diff(entries.indptr))
        order = np.lexsort((prices[entries.indices], column))
        row = entries.indices[order]
        weight = self.rooms.weight[row]
        running = np.cumsum(weight)
        before = running - weight - np.concatenate([[0.0], running])[entries.indptr[column]]
        taken = np.clip(self.rooms.room[column] - before, 0.0, weight)
        taken[prices[row] >= 1.0] = 0.0
        worth = np.bincount(column, weights=taken * (1.0 - prices[row]), minlength=entries.shape[1])
        return worth, sparse.csc_matrix((taken, row, entries.indptr), shape=entries.shape)

    def _swap(self) -> None:
        """Swap a chosen column for one of much worth while that serves more people."""
        improved = True
        while improved and not self._done() and not self.clock.expired:
            improved = False
            likely = np.argsort(-self.worth, kind="stable")
            for out in range(self.count):
                partners = likely[~np.isin(likely, self.best)][:PARTNERS]
                for into in partners:
                    self.clock.tick()
                    tried = self.best.copy()
                    tried[out] = into
                    if self.clock.expired:
                        return
                    improved |= self.rules.met(tried) and self._offer(tried)

    def _prove(self) -> None:
        """The integer program: people on each way, no more than the row has and the chosen column has room for."""
        solved = minimise_in_slices(self._program(), self.clock, cutoff=-self.value)
        if solved.solution is not None:
            self._offer(np.flatnonzero(solved.solution[self.free] > 0.5))
        self.bound = max(min(self.bound, -solved.bound), self.value)

    def _program(self) -> Program:
        entries = self.rooms.reach.tocoo()
        columns, ways, rows = entries.shape[1], entries.nnz, entries.shape[0]
        way, ones = np.arange(ways), np.ones(ways)
        weight, room = self.rooms.weight, self.rooms.room
        most = np.minimum(weight[entries.row], room[entries.col])
        none = sparse.csr_matrix((rows, columns))
        of_rows = sparse.hstack([none, sparse.csr_matrix((ones, (entries.row, way)), shape=(rows, ways))])
        of_columns = sparse.hstack(
            [-sparse.diags(room), sparse.csr_matrix((ones, (entries.col, way)), shape=(columns, ways))]
        )
        opened = sparse.hstack(
            [-sparse.csr_matrix((most, (way, entries.col)), shape=(ways, columns)), sparse.identity(ways)]
        )
        free = np.zeros(columns)
        free[self.free] = 1.0
        matrix = np.zeros((len(self.rules), columns))
        matrix[:, self.free] = self.rules.matrix
        side = sparse.hstack([sparse.csr_matrix(np.vstack([matrix, free])), sparse.csr_matrix((len(matrix) + 1, ways))])
        lower = np.full(rows + columns + ways, -np.inf)
        return Program(
            objective=np.concatenate([np.zeros(columns), -ones]),
            matrix=sparse.vstack([of_rows, of_columns, opened, side], format="csr"),
            lower=np.concatenate([lower, self.rules.least, [self.count]]),
            upper=np.concatenate([weight, np.zeros(columns + ways), self.rules.most, [self.count]]),
            most=np.concatenate([np.ones(columns), most]),
            binaries=columns,
        )
