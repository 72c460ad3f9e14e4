"""A set of open sites under change: how often each row is reached, and what opening or closing a site would change."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from .selection import Clock

BLUR = 0.5
"""A recreated choice takes the column with the largest gain after each gain was cut at random by up to this share."""
ROUNDING = 1e-9


@dataclass(frozen=True)
class Demand:
    """Rows to reach: ``reach`` (rows × columns, CSR of ones), ``weight``, and ``most`` countable sites per row."""

    reach: sparse.csr_matrix
    weight: np.ndarray
    most: np.ndarray

    @property
    def total(self) -> float:
        return float(self.weight @ self.most)

    def value(self, columns: np.ndarray) -> float:
        """Σ weight · min(times reached, most)."""
        times = np.asarray(self.reach[:, columns].sum(axis=1)).ravel()
        return float(self.weight @ np.minimum(times, self.most))


class OpenColumns:
    """The open columns (``chosen``), how often each row is reached, the value, and each column's gain if opened."""

    def __init__(self, demand: Demand) -> None:
        self.demand = demand
        self.by_row = demand.reach.tocsr()
        self.by_column = demand.reach.tocsc()
        self.set(np.empty(0, dtype=int))

    def set(self, chosen: np.ndarray) -> None:
        self.chosen = np.asarray(chosen, dtype=int)
        self.times = np.asarray(self.by_row[:, self.chosen].sum(axis=1)).ravel()
        self.value = float(self.demand.weight @ np.minimum(self.times, self.demand.most))
        self.gain = self.by_column.T @ (self.demand.weight * (self.times < self.demand.most))

    def open(self, column: int) -> None:
        rows = self._rows(column)
        counted = rows[self.times[rows] < self.demand.most[rows]]
        self.times[rows] += 1
        self.value += float(self.demand.weight[counted].sum())
        self._shift_gain(counted[self.times[counted] >= self.demand.most[counted]], -1.0)
        self.chosen = np.append(self.chosen, column)

    def close(self, column: int) -> None:
        rows = self._rows(column)
        counted = rows[self.times[rows] <= self.demand.most[rows]]
        self._shift_gain(counted[self.times[counted] == self.demand.most[counted]], 1.0)
        self.times[rows] -= 1
        self.value -= float(self.demand.weight[counted].sum())
        self.chosen = self.chosen[self.chosen != column]

    def fill(self, count: int, generator: np.random.Generator | None = None) -> None:
        """Open the column that adds most until ``count`` are open; with a ``generator`` one that adds much."""
        while len(self.chosen) < count:
            luck = 1.0 if generator is None else 1.0 - BLUR * generator.random(len(self.gain))
            gain = self.gain * luck
            gain[self.chosen] = -1.0
            self.open(int(gain.argmax()))

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
        weight, most = self.demand.weight, self.demand.most
        while not clock.expired:
            clock.tick()
            members = self.by_column[:, self.chosen]
            loss = members.T @ (weight * (self.times <= most))
            regained = members.multiply((weight * (self.times == most))[:, None]).T.tocsr() @ self.by_row
            change = self.gain[None, :] - loss[:, None] + regained.toarray()
            change[:, self.chosen] = -1.0
            out, into = np.unravel_index(change.argmax(), change.shape)
            if change[out, into] <= ROUNDING * max(self.value, 1.0):
                return
            self.close(int(self.chosen[out]))
            self.open(int(into))

    def _rows(self, column: int) -> np.ndarray:
        return self.by_column.indices[self.by_column.indptr[column] : self.by_column.indptr[column + 1]]

    def _shift_gain(self, rows: np.ndarray, sign: float) -> None:
        if len(rows):
            self.gain += sign * (self.by_row[rows].T @ self.demand.weight[rows])
