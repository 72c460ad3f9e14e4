"""A set of open sites under change: how often each row is reached, and what opening or closing a site would change."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse

from .constraints import Rules
from .selection import Clock

BLUR = 0.5
"""A recreated choice takes the column with the largest gain after each gain was cut at random by up to this share."""
ROUNDING = 1e-9
SAFEST = 1e-9
"""A site counts as failing with at least this probability: below, nothing that can be measured changes."""


@dataclass(frozen=True)
class Demand:
    """Rows to reach: ``reach`` (rows × columns, CSR of ones), and what the first, second, … site in reach earns.

    ``earned`` is (rows × most countable sites), never more for a later site than for an earlier one. Where ``failing``
    (columns) says how probably each site fails, a row earns ``earned[:, 0]`` times the chance of a working site in
    reach instead.
    """

    reach: sparse.csr_matrix
    earned: np.ndarray
    failing: np.ndarray | None = None

    @property
    def most(self) -> int:
        return self.earned.shape[1]

    def value(self, columns: np.ndarray) -> float:
        """What the columns earn together."""
        if self.failing is not None:
            return float(self.earned[:, 0] @ (1.0 - np.exp(self.reach[:, columns] @ np.log(self.failing[columns]))))
        times = np.asarray(self.reach[:, columns].sum(axis=1)).ravel()
        return float((self.earned * (np.arange(self.most) < times[:, None])).sum())

    def only(self, columns: np.ndarray) -> Demand:
        """The same rows with some of the columns."""
        failing = None if self.failing is None else self.failing[columns]
        return replace(self, reach=self.reach[:, columns], failing=failing)


def open_columns(demand: Demand, rules: Rules) -> OpenColumns:
    """No column open yet."""
    if demand.failing is None:
        return OpenColumns(demand, rules)
    return UncertainColumns(demand, demand.failing, rules)


class OpenColumns:
    """The open columns (``chosen``), how often each row is reached, the value, and each column's gain if opened."""

    def __init__(self, demand: Demand, rules: Rules) -> None:
        self.demand, self.rules = demand, rules
        self.by_row = demand.reach.tocsr()
        self.by_column = demand.reach.tocsc()
        self.set(np.empty(0, dtype=int))

    def set(self, chosen: np.ndarray) -> None:
        self.chosen = np.asarray(chosen, dtype=int)
        self._start()
        self.value = self.demand.value(self.chosen)
        self.gain = self._factor(slice(None)) * (self.by_column.T @ self._next)

    def open(self, column: int) -> None:
        rows = self._rows(column)
        before = self._next[rows]
        self.value += float(self._factor(column) * before.sum())
        self._count(rows, column, 1)
        self._shift_gain(rows, self._next[rows] - before)
        self.chosen = np.append(self.chosen, column)

    def close(self, column: int) -> None:
        rows = self._rows(column)
        before = self._next[rows]
        self._count(rows, column, -1)
        after = self._next[rows]
        self.value -= float(self._factor(column) * after.sum())
        self._shift_gain(rows, after - before)
        self.chosen = self.chosen[self.chosen != column]

    def fill(self, count: int, generator: np.random.Generator | None = None) -> None:
        """Open the column that adds most until ``count`` are open; with a ``generator`` one that adds much.

        A column after which a condition could no longer be kept is passed over; so there may be none left to open.
        """
        while len(self.chosen) < count:
            luck = 1.0 if generator is None else 1.0 - BLUR * generator.random(len(self.gain))
            gain = self.gain * luck
            gain[self.chosen] = -np.inf
            if len(self.rules):
                gain[~self.rules.additions(self.chosen, count - len(self.chosen) - 1)] = -np.inf
            best = int(gain.argmax())
            if gain[best] == -np.inf:
                return
            self.open(best)

    def ruin(self, number: int, generator: np.random.Generator) -> None:
        """Close ``number`` columns, those first that share rows with a column drawn at random."""
        near = np.zeros(self.by_row.shape[0])
        near[self._rows(int(generator.integers(self.by_column.shape[1])))] = 1.0
        shared = self.by_column[:, self.chosen].T @ near
        order = np.lexsort((generator.random(len(shared)), -shared * generator.random(len(shared))))
        for column in self.chosen[order[:number]]:
            self.close(int(column))

    def swap(self, clock: Clock) -> None:
        """Swap one open for one closed column while that adds most; all pairs are weighed at once."""
        while not clock.expired and len(self.chosen):
            clock.tick()
            change = self.swap_changes()
            if len(self.rules):
                change[~self.rules.swaps(self.chosen)] = -1.0
            out, into = np.unravel_index(change.argmax(), change.shape)
            if change[out, into] <= ROUNDING * max(self.value, 1.0):
                return
            self.close(int(self.chosen[out]))
            self.open(int(into))

    def resettle(self, columns: np.ndarray, clock: Clock) -> None:
        """Close each of ``columns`` in turn and open what then adds most, until that changes nothing.

        Only what lies around them is weighed, so this is quick where weighing all swaps is not.
        """
        left = [int(column) for column in columns]
        while left and not clock.expired:
            clock.tick()
            column = left.pop()
            allowed = self.rules.swaps(self.chosen)[np.flatnonzero(self.chosen == column)[0]]
            self.close(column)
            gain = np.where(allowed, self.gain, -np.inf)
            gain[self.chosen] = -np.inf
            best = int(gain.argmax())
            better = gain[best] > gain[column] + ROUNDING * max(self.value, 1.0)
            self.open(best if better else column)
            if better:
                left = [best, *left]

    def swap_changes(self) -> np.ndarray:
        """What closing an open column (row) and opening any other (column) changes; -1 where that one is open."""
        members = self.by_column[:, self.chosen].tocsc()
        row = members.indices
        column = self.chosen[np.repeat(np.arange(len(self.chosen)), np.diff(members.indptr))]
        after = self._next_without(row, column)
        worth = sparse.csc_matrix((after, row, members.indptr), shape=members.shape)
        more = sparse.csc_matrix((after - self._next[row], row, members.indptr), shape=members.shape)
        loss = self._factor(self.chosen) * np.asarray(worth.sum(axis=0)).ravel()
        regained = (more.T.tocsr() @ self.by_row).toarray() * self._factor(slice(None))
        change = self.gain[None, :] - loss[:, None] + regained
        change[:, self.chosen] = -1.0
        return change

    # --- what one more site earns ------------------------------------------------------------------------------------

    def _start(self) -> None:
        """Per row how often it is reached, and what one more site would earn (``_next``)."""
        self.times = np.asarray(self.by_row[:, self.chosen].sum(axis=1)).ravel().astype(np.int64)
        self._steps = np.column_stack([self.demand.earned, np.zeros(len(self.demand.earned))])
        self._next = self._earning(np.arange(len(self.times)), self.times)

    def _count(self, rows: np.ndarray, column: int, sign: int) -> None:
        self.times[rows] += sign
        self._next[rows] = self._earning(rows, self.times[rows])

    def _next_without(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """What one more site would earn at ``rows`` if an open column that reaches each were closed."""
        return self._earning(rows, self.times[rows] - 1)

    def _factor(self, columns):
        """By what share a column earns what one more site would earn."""
        return np.ones(self.by_column.shape[1])[columns]

    def _earning(self, rows: np.ndarray, times: np.ndarray) -> np.ndarray:
        return self._steps[rows, np.minimum(times, self.demand.most)]

    def _rows(self, column: int) -> np.ndarray:
        return self.by_column.indices[self.by_column.indptr[column] : self.by_column.indptr[column + 1]]

    def _shift_gain(self, rows: np.ndarray, change: np.ndarray) -> None:
        changed = change != 0
        if changed.any():
            self.gain += self._factor(slice(None)) * (self.by_row[rows[changed]].T @ change[changed])


class UncertainColumns(OpenColumns):
    """Open columns that fail by themselves, each with its own probability.

    One more site earns its chance to work times the weight of those who would have no working one.
    """

    def __init__(self, demand: Demand, failing: np.ndarray, rules: Rules) -> None:
        self.failing = failing
        super().__init__(demand, rules)

    def _start(self) -> None:
        failing = np.log(self.failing[self.chosen])
        self._next = self.demand.earned[:, 0] * np.exp(self.by_row[:, self.chosen] @ failing)

    def _count(self, rows: np.ndarray, column: int, sign: int) -> None:
        self._next[rows] *= self.failing[column] ** sign

    def _next_without(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        return self._next[rows] / self.failing[columns]

    def _factor(self, columns):
        return 1.0 - self.failing[columns]
