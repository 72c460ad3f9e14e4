"""The p-median by Lagrangian branch and bound: a good choice at once, a bound that closes in on it, often a proof.

All functions here work on *weighted, finite* costs, one row per demand point, and on a ``base``: per row what it costs
already, by sites that stand anyway (infinite where there are none). So a sub-problem of the search is a p-median again.
Conditions are kept by the choices that are offered, and enter the bound at prices (``p_median_prices``).

Source: interchange: Teitz & Bart 1968, in the fast form of Whitaker 1983; relaxation of the assignment constraints by
prices, subgradient steps and fixing by reduced costs: Christofides & Beasley 1982, Beasley 1993 (from memory).
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from itertools import count as counter

import numpy as np

from .constraints import NUMBER_OF_SITES, Rules, clash, feasible_choice, no_rules, none_found
from .p_median_prices import Terms, Within, price_conditions, reduced_costs, without_conditions
from .selection import PROVEN_GAP, Clock

ROOT_STEPS, NODE_STEPS = 1000, 60
"""Subgradient steps at the root of the search and at its nodes, which start from the prices of their parent."""
STALLED_STEPS, STEP_SHRINK, SMALLEST_STEP = 20, 0.7, 1e-4
BLOCK_ENTRIES = 1 << 16
TRIAL_STEPS, FREE_PASSES, STEPS_PER_PASS = 25, 60, 6
"""Every so many steps the columns that the prices open are tried as a choice. It is improved by swaps as long as that
takes less time than the prices do: weighing all swaps takes about as long as ``STEPS_PER_PASS`` steps at the root."""
ROUNDING, INTEGER_SLACK = 1e-9, 1e-6
"""Relative error of sums of floating point costs; absolute error allowed in a bound on whole numbers."""


@dataclass(frozen=True)
class Best:
    """A choice of columns (beside those in the base), its cost, and how often all swaps were weighed to find it."""

    columns: np.ndarray
    cost: float
    passes: int = 0


def minimise(
    costs: np.ndarray,
    base: np.ndarray,
    count: int,
    clock: Clock,
    rules: Rules | None = None,
    within: Within | None = None,
) -> tuple[np.ndarray, float, float]:
    """Choose ``count`` columns with the least Σᵢ min(baseᵢ, minⱼ costsᵢⱼ): columns, cost and proven lower bound.

    The choice keeps the ``rules``, and gives each group its share ``within`` reach. Stops when the bound meets the cost
    or the clock runs out. Raises ``SolverError`` where no choice keeps the conditions, or none was found in time.
    """
    columns = costs.shape[1]
    rules = no_rules(columns) if rules is None else rules
    if count == 0 or len(costs) == 0 or count >= columns:
        chosen = feasible_choice(rules, count, np.zeros(columns), clock) if len(rules) else np.arange(count)
        if within is not None and not within.met(chosen):
            raise clash((within.name, *rules.names, NUMBER_OF_SITES))
        total = float(np.minimum(costs[:, chosen].min(axis=1, initial=np.inf), base).sum())
        return chosen, total, total
    search = _Search(costs, base, count, clock, rules, within)
    search.run()
    if not np.isfinite(search.best.cost):
        names = (within.name, *rules.names) if within is not None else rules.names
        raise none_found() if clock.expired else clash((*names, NUMBER_OF_SITES))
    return np.sort(search.best.columns), search.best.cost, min(search.bound, search.best.cost)


def interchange(
    costs: np.ndarray, base: np.ndarray, opened: np.ndarray, clock: Clock, rules: Rules | None = None
) -> Best:
    """Swap one open for one closed column while that lowers the cost most (Teitz–Bart); a local optimum.

    Only swaps that keep the ``rules`` are made.
    """
    opened = np.array(opened, dtype=int)
    passes = 0
    while True:
        clock.tick()
        passes += 1
        nearest, first, second = _two_nearest(costs, base, opened)
        cost = float(first.sum())
        saved = _swap_savings(costs, nearest, first, second, len(opened))
        if rules is not None and len(rules):
            saved[~rules.swaps(opened)] = -np.inf
        out, into = np.unravel_index(saved.argmax(), saved.shape)
        if saved[out, into] <= ROUNDING * max(cost, 1.0) or clock.expired:
            return Best(opened, cost, passes)
        opened[out] = into


def _swap_savings(costs, nearest, first, second, count: int) -> np.ndarray:
    """What swapping an open column r (row) for a column j (column) saves, for all pairs at once.

    With d₁ ≤ d₂ the nearest and second nearest open column of a row: Σ (d₁ − c)⁺ over all rows, less what the rows of r
    lose to the nearer of their second and of j, Σ min(d₂, max(d₁, c)) − d₁.
    """
    order = np.argsort(nearest, kind="stable")
    gain = np.zeros(costs.shape[1])
    lost = np.zeros((count + 1, costs.shape[1]))
    block = max(1, BLOCK_ENTRIES // costs.shape[1])
    for start in range(0, len(order), block):
        rows = order[start : start + block]
        here, low, high = costs[rows], first[rows, None], second[rows, None]
        below = np.subtract(low, here)
        gain += np.maximum(below, 0.0, out=below).sum(axis=0)
        np.minimum(np.maximum(here, low, out=here), high, out=here)
        here -= low
        groups, starts = np.unique(nearest[rows], return_index=True)
        lost[groups] += np.add.reduceat(here, starts, axis=0)
    return gain[None, :] - lost[:count]


def _two_nearest(costs, base, opened):
    """Per row the position of the nearest open column (len(opened): the base), its cost and the second least cost."""
    rows = np.arange(len(costs))
    sub = np.column_stack([costs[:, opened], base])
    if len(opened) == 1:
        # Without the only site rows fall back to the base, which is infinite where there is none: any site beats that.
        sub[:, 1] = np.where(np.isfinite(base), base, costs.max(axis=1) + 1.0)
    two = np.argpartition(sub, 1, axis=1)[:, :2]
    low, high = sub[rows, two[:, 0]], sub[rows, two[:, 1]]
    nearest = np.where(high < low, two[:, 1], two[:, 0])
    return nearest, np.minimum(low, high), np.maximum(low, high)


def greedy(costs: np.ndarray, base: np.ndarray, count: int, clock: Clock, opened=()) -> np.ndarray:
    """``opened`` and further columns, each the one that lowers the cost most, ``count`` in all."""
    opened = [int(column) for column in opened]
    current = np.minimum(base, costs[:, opened].min(axis=1)) if opened else base.copy()
    while len(opened) < count:
        clock.tick()
        total = np.minimum(costs, current[:, None]).sum(axis=0)
        total[opened] = np.inf
        opened.append(int(total.argmin()))
        current = np.minimum(current, costs[:, opened[-1]])
    return np.array(opened, dtype=int)


@dataclass(frozen=True)
class Relaxed:
    """A solved relaxation: lower bound, prices per row, and per column reduced costs and share of steps it was open."""

    bound: float
    prices: np.ndarray
    reduced: np.ndarray
    open_share: np.ndarray


@dataclass(order=True)
class _Node:
    bound: float
    number: int
    base: np.ndarray = field(compare=False)
    columns: np.ndarray = field(compare=False)
    opened: tuple = field(compare=False)
    prices: np.ndarray = field(compare=False)


class _Search:
    """Best-first branch and bound over open and closed columns.

    ``costs`` and ``base`` are the true ones. Bounds are of ``terms``: the costs, a fee per column and a constant that
    together are no more than the true cost of any choice that keeps the conditions.
    """

    def __init__(self, costs, base, count, clock, rules: Rules, within: Within | None) -> None:
        self.costs, self.base, self.count, self.clock = costs, base, count, clock
        self.rules, self.within = rules, within
        # Sums of whole numbers differ by at least one, so a bound within one of the best closes a node.
        self.integral = bool(np.all(costs == np.rint(costs)) and np.all((base == np.rint(base)) | np.isinf(base)))
        self.numbers = counter()
        self.steps, self.passes = 0.0, 0
        self.row_scale = np.maximum(costs.mean(axis=1), ROUNDING)
        self.bound = -np.inf
        self.tried: set[bytes] = set()
        self.terms: Terms = without_conditions(costs, base)
        start = self._start()
        self.typical_cost = start.cost
        self.best = start if self._kept(start.columns) else Best(start.columns, np.inf)

    @property
    def cutoff(self) -> float:
        """A node whose bound reaches this holds nothing better than the best."""
        if self.integral:
            return self.best.cost - 1.0 + INTEGER_SLACK
        return self.best.cost * (1.0 - PROVEN_GAP / 2)

    def run(self) -> None:
        if len(self.rules) or self.within is not None:
            self.terms = price_conditions(
                self.costs, self.base, self.count, self.rules, self.within, self.typical_cost, self.clock, self._offer
            )
        terms = self.terms
        prices = np.minimum(np.partition(terms.costs, 1, axis=1)[:, 1], terms.base)
        root = _Node(-np.inf, next(self.numbers), terms.base, np.arange(terms.costs.shape[1]), (), prices)
        queue = self._branch(root, ROOT_STEPS)
        heapq.heapify(queue)
        while queue and not self.clock.expired:
            self.bound = queue[0].bound
            if self.bound >= self.cutoff:
                break
            for child in self._branch(heapq.heappop(queue), NODE_STEPS):
                heapq.heappush(queue, child)
        self.bound = min(queue[0].bound, self.cutoff) if queue else self.cutoff
        if self.integral and np.isfinite(self.bound):
            self.bound = float(np.ceil(self.bound - INTEGER_SLACK / 2))

    def _start(self) -> Best:
        opened = greedy(self.costs, self.base, self.count, self.clock)
        if len(self.rules) and not self.rules.met(opened):
            saved = np.maximum(self.costs.max(axis=1)[:, None] - self.costs, 0.0).sum(axis=0)
            opened = feasible_choice(self.rules, self.count, saved, self.clock)
        return interchange(self.costs, self.base, opened, self.clock, self.rules)

    def _kept(self, columns: np.ndarray) -> bool:
        return self.rules.met(columns) and (self.within is None or self.within.met(columns))

    def _branch(self, node: _Node, steps: int) -> list[_Node]:
        """Bound ``node`` more closely; its two halves, one with a column open and one without, unless it is closed."""
        open_count = self.count - len(node.opened)
        if open_count <= 1 or open_count >= len(node.columns):
            self._finish(node, open_count)
            return []
        costs = self.terms.costs[:, node.columns]
        relaxed = self._relax(costs, node, open_count, steps)
        bound = max(node.bound, relaxed.bound)
        if bound >= self.cutoff:
            return []
        if self.clock.expired:
            return [self._node(bound, node.base, node.columns, node.opened, relaxed)]
        order = np.argsort(relaxed.reduced, kind="stable")
        proposed, first_out = order[:open_count], relaxed.reduced[order[open_count]]
        possible, needed = self._decided(relaxed, proposed, first_out)
        base, opened = self._open(node.base, node.opened, node.columns, costs, needed)
        rest = possible & ~needed
        undecided = proposed[~needed[proposed]]
        if len(undecided) == 0 or rest.sum() <= self.count - len(opened):
            return [self._node(bound, base, node.columns[rest], opened, relaxed)]
        pivot = undecided[np.argmin(np.abs(relaxed.open_share[undecided] - 0.5))]
        columns = node.columns[rest & (np.arange(len(rest)) != pivot)]
        with_base, with_opened = self._open(base, opened, node.columns, costs, np.arange(len(rest)) == pivot)
        bound_without = max(bound, relaxed.bound - relaxed.reduced[pivot] + first_out)
        return [
            self._node(bound, with_base, columns, with_opened, relaxed),
            self._node(bound_without, base, columns, opened, relaxed),
        ]

    def _decided(self, relaxed: Relaxed, proposed: np.ndarray, first_out: float) -> tuple[np.ndarray, np.ndarray]:
        """Columns that a better choice than the best may have open, and those it must have, by their reduced costs."""
        possible = relaxed.bound + relaxed.reduced - relaxed.reduced[proposed[-1]] < self.cutoff
        possible[proposed] = True
        needed = np.zeros(len(possible), dtype=bool)
        needed[proposed] = relaxed.bound - relaxed.reduced[proposed] + first_out >= self.cutoff
        return possible, needed

    def _node(self, bound, base, columns, opened, relaxed: Relaxed) -> _Node:
        return _Node(bound, next(self.numbers), base, columns, opened, relaxed.prices)

    def _open(self, base, opened, columns, costs, which) -> tuple[np.ndarray, tuple]:
        if not which.any():
            return base, opened
        return np.minimum(base, costs[:, which].min(axis=1)), opened + tuple(int(c) for c in columns[which])

    def _finish(self, node: _Node, open_count: int) -> None:
        """A node with at most one column to choose, or no choice left, is solved by looking."""
        opened = np.array(node.opened, dtype=int)
        if open_count > len(node.columns):
            return
        if open_count == len(node.columns):
            self._offer(np.concatenate([opened, node.columns]))
        elif open_count == 0:
            self._offer(opened)
        else:
            standing = np.minimum(self.costs[:, opened].min(axis=1, initial=np.inf), self.base)
            total = np.minimum(self.costs[:, node.columns], standing[:, None]).sum(axis=0)
            for position in np.argsort(total, kind="stable"):
                if total[position] >= self.best.cost:
                    return
                last = np.append(opened, node.columns[position])
                if self._kept(last):
                    self._offer(last)
                    return

    def _offer(self, columns: np.ndarray) -> None:
        """Keep ``columns`` if they cost less than the best, where time allows after swaps; each set is tried once."""
        key = np.sort(columns).tobytes()
        if key in self.tried:
            return
        self.tried.add(key)
        kept = self._kept(columns)
        found = Best(columns, float(np.minimum(self.costs[:, columns].min(axis=1), self.base).sum()))
        if kept and found.cost < self.best.cost:
            self.best = found
        if self.passes < FREE_PASSES + self.steps / STEPS_PER_PASS and self.rules.met(columns):
            # Among the true costs and those with premiums the swaps of the latter keep to the shares.
            terms = without_conditions(self.costs, self.base) if self.within is None else self.terms
            found = interchange(terms.costs, terms.base, columns, self.clock, self.rules)
            self.passes += found.passes
            cost = float(np.minimum(self.costs[:, found.columns].min(axis=1), self.base).sum())
            if cost < self.best.cost and self._kept(found.columns):
                self.best = Best(found.columns, cost)

    def _relax(self, costs: np.ndarray, node: _Node, open_count: int, steps: int) -> Relaxed:
        """Maximise Σλ + the sum of the ``open_count`` least fee + Σᵢ min(0, cᵢⱼ − λᵢ) over prices λ ≤ base."""
        prices = np.minimum(node.prices, node.base)
        fee = self.terms.fee[node.columns]
        constant = self.terms.constant + float(self.terms.fee[list(node.opened)].sum())
        best = Relaxed(-np.inf, prices, np.zeros(costs.shape[1]), np.zeros(costs.shape[1]))
        scale, stalled, direction = 1.5, 0, np.zeros(len(costs))
        times_open = np.zeros(costs.shape[1])
        for step in range(steps):
            self.clock.tick()
            self.steps += costs.size / self.costs.size
            reduced = reduced_costs(costs, prices) + fee
            opened = np.argpartition(reduced, open_count - 1)[:open_count]
            times_open[opened] += 1
            bound = prices.sum() + reduced[opened].sum() + constant
            stalled += 1
            if bound > best.bound + 1e-6 * self._aim or step == 0:
                best, stalled = Relaxed(bound, prices, reduced, times_open), 0
            elif bound > best.bound:
                best = Relaxed(bound, prices, reduced, times_open)
            if step % TRIAL_STEPS == 0:
                columns = np.concatenate([np.array(node.opened, dtype=int), node.columns[opened]])
                self._offer(columns)
            if best.bound >= self.cutoff or self.clock.expired:
                break
            if stalled >= STALLED_STEPS:
                scale, stalled, prices, direction = scale * STEP_SHRINK, 0, best.prices, np.zeros(len(costs))
                if scale < SMALLEST_STEP:
                    break
                continue
            served = (costs[:, opened] < prices[:, None]).sum(axis=1)
            direction = 1.0 - served + 0.3 * direction
            length = (self.row_scale * direction**2).sum()
            if length == 0:
                break
            step_size = scale * max(self._aim * 1.001 - bound, 0.001 * self._aim) / length
            prices = np.minimum(prices + step_size * self.row_scale * direction, node.base)
        return Relaxed(best.bound, best.prices, best.reduced, times_open / (step + 1))

    @property
    def _aim(self) -> float:
        """About what a good choice costs."""
        return self.best.cost if np.isfinite(self.best.cost) else self.typical_cost
