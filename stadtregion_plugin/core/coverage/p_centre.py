"""The p-centre by bisection over the distances that occur: is there a cover of p sites at this radius?

A quick search and the linear relaxation close in on the radius from both sides; what is left between them is decided
exactly, from above.

Source: Minieka 1970 (from memory).
"""

from __future__ import annotations

import numpy as np

from .selection import Clock
from .set_cover import fractional_bound, minimum_cover, quick_cover


def minimise_largest(
    costs: np.ndarray, base: np.ndarray, count: int, clock: Clock
) -> tuple[np.ndarray | None, float, float]:
    """Choose ``count`` columns with the least largest min(baseᵢ, minⱼ costsᵢⱼ): columns, radius and proven lower bound.

    Columns are None where no choice that reaches every row was found (radius infinite).
    """
    if count == 0 or len(costs) == 0:
        radius = float(base.max(initial=0.0))
        return np.empty(0, dtype=int) if np.isfinite(radius) else None, radius, radius
    search = _Search(costs, base, count, clock)
    search.close_in_from_above()
    search.close_in_from_below()
    search.decide()
    radii, low, high = search.radii, search.low, search.high
    objective = float(radii[high]) if high < len(radii) else np.inf
    bound = float(radii[low]) if low < len(radii) else np.inf
    return search.best, objective, min(bound, objective)


class _Search:
    """The radii that occur, ascending: before ``low`` proven too small, at ``high`` reached by ``best``."""

    def __init__(self, costs, base, count, clock) -> None:
        self.costs, self.base, self.count, self.clock = costs, base, count, clock
        reached = np.minimum(costs.min(axis=1), base)  # a row has nothing nearer than its nearest column
        most = _farthest_first(costs, base, count)
        occurring = [
            values[(values >= reached.max()) & (values <= most)] for values in (*np.array_split(costs, 8), base)
        ]
        radii = np.unique(np.concatenate(occurring))
        self.radii = radii[np.isfinite(radii)]
        self.low, self.high = 0, len(self.radii)
        self.best: np.ndarray | None = None

    def close_in_from_above(self) -> None:
        first = self.low
        while first < self.high and not self.clock.expired:
            self.clock.tick()
            middle = (first + self.high) // 2
            rows = self._unreached(middle)
            found = rows[:0] if len(rows) == 0 else None
            if found is None and self.count:
                found = quick_cover(self._cover(rows, middle), self.clock, self.count)
            if found is None:
                first = middle + 1
            else:
                self._accept(found)

    def close_in_from_below(self) -> None:
        last = self.high
        while self.low < last and not self.clock.expired:
            self.clock.tick()
            middle = (self.low + last) // 2
            if self._disproved(middle):
                self.low = middle + 1
            else:
                last = middle

    def decide(self) -> None:
        while self.low < self.high and not self.clock.expired:
            rows = self._unreached(self.high - 1)
            answer = minimum_cover(self._cover(rows, self.high - 1), self.clock, enough=self.count)
            if len(answer.columns) <= self.count:
                self._accept(answer.columns)
            elif answer.bound > self.count:
                self.low = self.high
            else:
                return

    def _disproved(self, position: int) -> bool:
        rows = self._unreached(position)
        if self.count == 0 or len(rows) == 0:
            return len(rows) > 0
        return fractional_bound(self._cover(rows, position), self.clock) > self.count

    def _unreached(self, position: int) -> np.ndarray:
        """Rows that the base does not reach within the radius."""
        return np.flatnonzero(self.base > self.radii[position])

    def _cover(self, rows: np.ndarray, position: int) -> np.ndarray:
        return self.costs[rows] <= self.radii[position]

    def _accept(self, columns: np.ndarray) -> None:
        within = np.minimum(self.costs[:, columns].min(axis=1), self.base) if len(columns) else self.base
        self.best = columns
        self.high = int(np.searchsorted(self.radii, within.max()))


def _farthest_first(costs: np.ndarray, base: np.ndarray, count: int) -> float:
    """The radius when ``count`` times the row worst off gets its nearest column: a first upper bound."""
    current = base.copy()
    for _ in range(count):
        current = np.minimum(current, costs[:, costs[current.argmax()].argmin()])
    return float(current.max())
