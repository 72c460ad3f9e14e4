"""The p-median of very many people and candidates, where a way counts up to a cut-off and no more.

Whoever has no chosen site within the cut-off T costs T: Σ weight · min(cost, T) is minimised, which is the same as to
save most of Σ weight · T. Only ways shorter than T are stored, so memory follows their number. Greedy choice and swaps
find a good choice, prices a bound; columns that the bound rules out are dropped on the way, until those that are left
fit the exact search of ``p_median``.

Source: Whitaker 1983 (swaps); Cornuéjols, Fisher & Nemhauser 1977 (bound by prices) (from memory).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from . import p_median
from .constraints import Rules, feasible_choice
from .selection import PROVEN_GAP, Clock

ROUNDS, STEPS = 12, 40
"""Rounds of swaps and prices, and the subgradient steps of each."""
STALLED_STEPS, STEP_SHRINK, SMALLEST_STEP, MOMENTUM = 8, 0.7, 1e-4, 0.3
MOST_CLOSED = 6
DROPPED_SHARE = 0.1
"""Columns that can be in no better choice are dropped when they hold at least this share of the entries."""
DENSE_ENTRIES = 8_000_000
"""The exact search takes over when the rows × columns that are left are no more than this."""
ROUNDING = 1e-9


@dataclass(frozen=True)
class Savings:
    """What each way saves: ``value`` per entry, column by column (``start`` has their ends), and its ``row``.

    ``base``: per row what fixed sites save already. ``columns``: the numbers of the columns that are left.
    """

    value: np.ndarray
    row: np.ndarray
    start: np.ndarray
    base: np.ndarray
    columns: np.ndarray

    @property
    def column(self) -> np.ndarray:
        """Per entry the position of its column."""
        return np.repeat(np.arange(len(self.columns), dtype=np.int32), np.diff(self.start))

    def rows_of(self, position: int) -> slice:
        return slice(self.start[position], self.start[position + 1])

    def sums(self, per_entry: np.ndarray) -> np.ndarray:
        """Sum per column of a value per entry."""
        running = np.concatenate([[0.0], np.cumsum(per_entry)])
        return running[self.start[1:]] - running[self.start[:-1]]

    def only(self, positions: np.ndarray) -> Savings:
        """The columns at ``positions``."""
        sizes = np.diff(self.start)[positions]
        kept = np.zeros(len(self.columns), dtype=bool)
        kept[positions] = True
        entries = np.repeat(kept, np.diff(self.start))
        start = np.concatenate([[0], np.cumsum(sizes)])
        return Savings(self.value[entries], self.row[entries], start, self.base, self.columns[positions])

    def of(self, positions: np.ndarray) -> np.ndarray:
        """What the columns at ``positions`` save each row beside the base."""
        best = self.base.copy()
        for position in positions:
            entries = self.rows_of(position)
            rows = self.row[entries]
            best[rows] = np.maximum(best[rows], self.value[entries])
        return best


def savings(costs: sparse.spmatrix, weight: np.ndarray, cutoff: float, base: np.ndarray) -> Savings:
    """From stored costs (rows × columns): weight · (cutoff − cost) where that is above what the base saves."""
    by_column = costs.tocsc()
    row = by_column.indices.astype(np.int32)
    value = weight[row] * (cutoff - by_column.data)
    useful = value > base[row]
    ends = np.concatenate([[0], np.cumsum(useful)])[by_column.indptr]
    return Savings(value[useful], row[useful], ends, base, np.arange(costs.shape[1]))


def maximise(given: Savings, count: int, clock: Clock, rules: Rules) -> tuple[np.ndarray, float, float]:
    """Choose ``count`` columns that keep the ``rules`` and save most: columns, savings and proven upper bound."""
    search = _Search(given, count, clock, rules)
    search.run()
    return np.sort(search.best), search.value, max(search.bound, search.value)


class _Search:
    """The columns left, the best choice (numbers of columns) and its savings, prices and the bound they prove."""

    def __init__(self, given: Savings, count: int, clock: Clock, rules: Rules) -> None:
        self.left, self.count, self.clock, self.all_rules = given, count, clock, rules
        self.rules = rules
        self.total_columns = len(given.columns)
        chosen = self._greedy()
        if len(rules) and count in (0, self.total_columns):
            chosen = feasible_choice(rules, count, np.zeros(self.total_columns), clock)
        elif len(rules) and (len(chosen) < count or not rules.met(chosen)):
            chosen = feasible_choice(rules, count, given.sums(given.value), clock)
        self.best, self.value = chosen, float(given.of(chosen).sum())
        first, second, _ = self._two_best(chosen)
        self.prices = (first + second) / 2.0
        self.fees = np.zeros(len(rules))
        self.worth = np.zeros(self.total_columns)
        self.bound, self.scale, self.stalled = np.inf, 1.0, 0

    def run(self) -> None:
        if self.count in (0, self.total_columns):
            self.bound = self.value
            return
        generator = np.random.default_rng(0)
        for number in range(ROUNDS):
            self._price()
            self._drop()
            if self._done():
                break
            if len(self.left.base) * len(self.left.columns) <= DENSE_ENTRIES:
                self._finish_exactly()
                return
            self._swap(generator, ruined=number > 0)
        while not self._done() and np.isfinite(self.clock.limit_s):
            self._swap(generator, ruined=True)

    def _done(self) -> bool:
        return self.clock.expired or self.bound <= self.value * (1.0 + PROVEN_GAP / 2)

    # --- choices -----------------------------------------------------------------------------------------------------

    def _greedy(self) -> np.ndarray:
        """Columns that each save most beside those before, as far as the rules let them be chosen."""
        left, chosen = self.left, np.empty(0, dtype=int)
        best = left.base.copy()
        while len(chosen) < self.count:
            self.clock.tick()
            gain = left.sums(np.maximum(left.value - best[left.row], 0.0))
            gain[chosen] = -np.inf
            if len(self.rules):
                gain[~self.rules.additions(chosen, self.count - len(chosen) - 1)] = -np.inf
            position = int(gain.argmax())
            if gain[position] == -np.inf:
                break
            chosen = np.append(chosen, position)
            entries = left.rows_of(position)
            rows = left.row[entries]
            best[rows] = np.maximum(best[rows], left.value[entries])
        return chosen

    def _two_best(self, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Per row the best and second best saving of the chosen positions, and which of them is best (-1: the base)."""
        first, second = self.left.base.copy(), np.zeros(len(self.left.base))
        second[:] = self.left.base
        nearest = np.full(len(first), -1, dtype=np.int32)
        for number, position in enumerate(chosen):
            entries = self.left.rows_of(position)
            rows, value = self.left.row[entries], self.left.value[entries]
            better = value > first[rows]
            second[rows] = np.where(better, first[rows], np.maximum(second[rows], value))
            first[rows] = np.where(better, value, first[rows])
            nearest[rows[better]] = number
        return first, second, nearest

    def _swap(self, generator: np.random.Generator, ruined: bool) -> None:
        """Swap while that saves more; first put other columns in the place of some where it is to be ``ruined``."""
        left = self.left
        chosen = np.searchsorted(left.columns, np.sort(self.best))
        if ruined:
            closed = generator.choice(self.count, size=min(MOST_CLOSED, self.count), replace=False)
            others = np.setdiff1d(np.arange(len(left.columns)), chosen)
            likely = np.maximum(self.worth[left.columns][others], 0.0) + 1e-12
            chosen[closed] = generator.choice(others, size=len(closed), replace=False, p=likely / likely.sum())
            if not self.rules.met(chosen):
                return
        column = left.column
        while not self.clock.expired:
            self.clock.tick()
            change, value = self._swap_changes(chosen, column)
            if len(self.rules):
                change[~self.rules.swaps(chosen)] = -1.0
            out, into = np.unravel_index(change.argmax(), change.shape)
            if change[out, into] <= ROUNDING * max(value, 1.0):
                break
            chosen[out] = into
        value = float(left.of(chosen).sum())
        if value > self.value:
            self.best, self.value = left.columns[chosen], value

    def _swap_changes(self, chosen: np.ndarray, column: np.ndarray) -> tuple[np.ndarray, float]:
        """What each swap of a chosen position (row) for another (column) saves more; and what is saved now."""
        left, count, columns = self.left, len(chosen), len(self.left.columns)
        first, second, nearest = self._two_best(chosen)
        above = left.value - first[left.row]
        gain = left.sums(np.maximum(above, 0.0))
        lost = np.bincount(nearest[nearest >= 0], weights=(first - second)[nearest >= 0], minlength=count)
        # Where the closed column was the best, the new one also makes up for part of that loss.
        useful = np.flatnonzero(left.value > second[left.row])
        rows = left.row[useful]
        regained = np.minimum(left.value[useful] - second[rows], (first - second)[rows])
        served = nearest[rows] >= 0
        place = nearest[rows[served]].astype(np.int64) * columns + column[useful[served]]
        change = np.bincount(place, weights=regained[served], minlength=count * columns).reshape(count, columns)
        change += gain[None, :] - lost[:, None]
        change[:, chosen] = -1.0
        return change, float(first.sum())

    # --- the bound ---------------------------------------------------------------------------------------------------

    def _price(self) -> None:
        """Some steps to minimise Σλ + the ``count`` largest of Σᵢ max(0, savingᵢⱼ − λᵢ) − fees, for prices λ ≥ base."""
        left, rules = self.left, self.rules
        spread = np.maximum(np.ptp(rules.matrix, axis=1), 1e-12) if len(rules) else np.empty(0)
        rule_scale = self.value / self.count**1.5 / spread**2
        row_scale = np.maximum((self.prices + left.base) / 2.0, self.value / len(left.base) * 0.1)
        prices, fees, direction = self.prices, self.fees, np.zeros(len(self.prices))
        for _ in range(STEPS):
            self.clock.tick()
            if self._done() or self.scale < SMALLEST_STEP:
                return
            above = np.maximum(left.value - prices[left.row], 0.0)
            worth = left.sums(above) - fees @ rules.matrix
            opened = np.argpartition(-worth, self.count - 1)[: self.count]
            limit = np.where(fees > 0, rules.most, rules.least)
            bound = float(prices.sum() + worth[opened].sum() + fees @ np.where(fees == 0, 0.0, limit))
            self.stalled += 1
            if bound < self.bound:
                self.stalled = 0 if bound < self.bound - 1e-6 * self.value else self.stalled
                self.bound, self.prices, self.fees = bound, prices, fees
                self.worth = np.full(self.total_columns, -np.inf)
                self.worth[left.columns] = worth
            if self.stalled >= STALLED_STEPS:
                self.scale, self.stalled = self.scale * STEP_SHRINK, 0
                prices, fees, direction = self.prices, self.fees, np.zeros(len(prices))
                continue
            times = np.zeros(len(prices))
            for position in opened:
                entries = left.rows_of(position)
                times[left.row[entries]] += above[entries] > 0
            direction = 1.0 - times + MOMENTUM * direction
            total = rules.matrix[:, opened].sum(axis=1)
            rule_slope = _rule_slopes(rules, fees, total)
            length = float(row_scale @ direction**2 + rule_scale @ rule_slope**2)
            if length == 0:
                return
            step = self.scale * (bound - 0.999 * self.value) / length
            prices = np.maximum(prices - step * row_scale * direction, left.base)
            fees = _allowed(rules, fees - step * rule_scale * rule_slope)

    def _drop(self) -> None:
        """Leave out the columns that no choice better than the best can have."""
        worth = self.worth[self.left.columns]
        least = np.partition(worth, -self.count)[-self.count]
        possible = self.bound + worth - least > self.value * (1.0 + PROVEN_GAP / 4)
        possible |= np.isin(self.left.columns, self.best)
        if np.diff(self.left.start)[~possible].sum() >= DROPPED_SHARE * max(len(self.left.value), 1):
            self.left = self.left.only(np.flatnonzero(possible))
            self.rules = self.all_rules.only(self.left.columns)

    def _finish_exactly(self) -> None:
        """The columns left are few: search them to the end; what was dropped is no better than the best."""
        left = self.left
        saved = np.repeat(left.base[:, None], len(left.columns), axis=1)
        saved[left.row, left.column] = np.maximum(saved[left.row, left.column], left.value)
        most = np.maximum(saved.max(axis=1), left.base)
        counts = most > left.base
        costs, base = most[counts, None] - saved[counts], (most - left.base)[counts]
        columns, cost, bound = p_median.minimise(costs, base, self.count, self.clock, self.rules)
        value = float(most.sum()) - cost
        self.bound = max(min(self.bound, float(most.sum()) - bound), self.value)
        if value > self.value:
            self.best, self.value = left.columns[columns], value


def _allowed(rules: Rules, fees: np.ndarray) -> np.ndarray:
    fees = np.where(np.isfinite(rules.least), fees, np.maximum(fees, 0.0))
    return np.where(np.isfinite(rules.most), fees, np.minimum(fees, 0.0))


def _rule_slopes(rules: Rules, fees: np.ndarray, total: np.ndarray) -> np.ndarray:
    """The kept limit less the sum of the opened columns; at price 0 only a limit that is broken pulls."""
    over = np.where(np.isfinite(rules.most), rules.most - total, np.inf)
    under = np.where(np.isfinite(rules.least), rules.least - total, -np.inf)
    at_zero = np.where(over < 0, over, np.where(under > 0, under, 0.0))
    return np.where(fees > 0, over, np.where(fees < 0, under, at_zero))
