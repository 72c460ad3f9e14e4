"""How much p sites can earn at most: the bound of the relaxed covering problem, with its conditions as prices.

Source: Lagrangian relaxation of the covering constraints, Galvão & ReVelle 1996; subgradient steps, Held & Karp 1971
(from memory).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .constraints import Rules
from .open_columns import Demand
from .selection import PROVEN_GAP, Clock
from .shares import Shares

STEPS, STALLED_STEPS, STEP_SHRINK, SMALLEST_STEP = 1000, 20, 0.7, 1e-4
MOMENTUM = 0.3


@dataclass(frozen=True)
class Priced:
    """The relaxed problem at its best prices: upper bound, and per column what it reaches at these prices.

    What the conditions cost a column at their prices is taken off its worth.
    """

    bound: float
    worth: np.ndarray


@dataclass
class _Prices:
    """Per row, per rule and per group with a share."""

    rows: np.ndarray
    rules: np.ndarray
    groups: np.ndarray

    def all(self) -> np.ndarray:
        return np.concatenate([self.rows, self.rules, self.groups])


def price_bound(
    demand: Demand, count: int, value: float, clock: Clock, rules: Rules, shares: Shares | None = None
) -> Priced:
    """An upper bound on every choice of ``count`` columns that keeps the rules and shares.

    With prices λ ≥ 0 of rows, μ of rules and ν ≥ 0 of groups: Σ of what rows would still earn at the price λ for each
    time they are reached, + the ``count`` largest of Σᵢ reachᵢⱼ λᵢ − μ · ruleⱼ, + what the conditions are worth at
    their prices; minimised by subgradient steps. ``value``: a choice earns about so much.
    """
    relaxed = _Relaxed(demand, count, value, rules, shares)
    prices = relaxed.start()
    best, stalled, scale = Priced(np.inf, np.zeros(demand.reach.shape[1])), 0, 1.0
    best_prices, direction = prices, np.zeros(len(prices))
    for _ in range(STEPS):
        clock.tick()
        bound, worth, slope = relaxed.at(prices)
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
        direction = slope + MOMENTUM * direction
        length = float(relaxed.scale @ direction**2)
        if length == 0:
            break
        step = scale * (bound - value * 0.999) / length
        prices = relaxed.clipped(prices - step * relaxed.scale * direction)
    return best


class _Relaxed:
    """The relaxed problem: its value, the columns' worth and a subgradient at any prices (rows, rules, groups)."""

    def __init__(self, demand: Demand, count: int, value: float, rules: Rules, shares: Shares | None) -> None:
        self.demand, self.count, self.rules, self.shares = demand, count, rules, shares
        self.transposed = demand.reach.T.tocsr()
        self.step = None if demand.failing is None else -np.log(demand.failing)
        rows = demand.earned[:, 0] if shares is None else np.maximum(demand.earned[:, 0], shares.people)
        spread = np.maximum(np.ptp(rules.matrix, axis=1), 1e-12) if len(rules) else np.empty(0)
        groups = np.empty(0) if shares is None else 1.0 / np.maximum(np.abs(shares.need), 1.0)
        self.scale = np.concatenate([rows, value / count**1.5 / spread**2, groups])

    def start(self) -> np.ndarray:
        further = len(self.rules) + (0 if self.shares is None else len(self.shares.need))
        return np.concatenate([self.demand.earned[:, 0] * 0.5, np.zeros(further)])

    def split(self, prices: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        rows, rules = len(self.demand.earned), len(self.rules)
        return prices[:rows], prices[rows : rows + rules], prices[rows + rules :]

    def clipped(self, prices: np.ndarray) -> np.ndarray:
        rows, rules, groups = self.split(prices)
        groups = np.maximum(groups, 0.0)
        rules = np.where(np.isfinite(self.rules.least), rules, np.maximum(rules, 0.0))
        rules = np.where(np.isfinite(self.rules.most), rules, np.minimum(rules, 0.0))
        return np.concatenate([np.clip(rows, 0.0, self._first(groups)), rules, groups])

    def at(self, prices: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
        rows, rules, groups = self.split(prices)
        reached = self.transposed @ rows
        worth = reached if self.step is None else self.step * reached
        worth = worth - rules @ self.rules.matrix
        opened = np.argpartition(-worth, self.count - 1)[: self.count]
        times = self._times(opened)
        earned, wanted = self._still_earned(rows, groups, times)
        limit = np.where(rules > 0, self.rules.most, self.rules.least)
        kept = np.where(rules == 0, 0.0, limit)
        bound = float(earned + worth[opened].sum() + rules @ kept)
        slopes = [times - wanted, self._rule_slopes(rules, opened)]
        if self.shares is not None:
            bound -= float(groups @ self.shares.need)
            slopes.append(self.shares.by_group() @ np.minimum(wanted, 1.0) - self.shares.need)
        return bound, worth, np.concatenate(slopes)

    def _first(self, groups: np.ndarray) -> np.ndarray:
        first = self.demand.earned[:, 0]
        return first if self.shares is None else first + self.shares.premium(groups)

    def _times(self, opened: np.ndarray) -> np.ndarray:
        if self.step is not None:
            return np.asarray(self.demand.reach[:, opened] @ self.step[opened]).ravel()
        return np.asarray(self.demand.reach[:, opened].sum(axis=1)).ravel()

    def _still_earned(self, rows: np.ndarray, groups: np.ndarray, times: np.ndarray) -> tuple[float, np.ndarray]:
        """What all rows earn beyond their prices, and how often each wants to be reached for it."""
        first = self._first(groups)
        if self.step is not None:
            priced = np.maximum(rows, 1e-12 * np.maximum(first, 1e-300))
            ratio = np.log(np.maximum(first, 1e-300) / priced)
            return float((first - priced - priced * ratio)[first > 0].sum()), np.maximum(ratio, 0.0)
        surplus = np.column_stack([first, self.demand.earned[:, 1:]]) - rows[:, None]
        # A row that is indifferent to a level takes it as far as it is reached.
        indifferent = np.abs(surplus) <= 1e-12 * first[:, None]
        wanted = ((surplus > 0) & ~indifferent).sum(axis=1)
        open_to = wanted + indifferent.sum(axis=1)
        return float(np.maximum(surplus, 0.0).sum()), np.clip(times, wanted, open_to)

    def _rule_slopes(self, prices: np.ndarray, opened: np.ndarray) -> np.ndarray:
        """The kept limit less the sum of the opened columns; at price 0 only a limit that is broken pulls."""
        total = self.rules.matrix[:, opened].sum(axis=1)
        over = np.where(np.isfinite(self.rules.most), self.rules.most - total, np.inf)
        under = np.where(np.isfinite(self.rules.least), self.rules.least - total, -np.inf)
        at_zero = np.where(over < 0, over, np.where(under > 0, under, 0.0))
        return np.where(prices > 0, over, np.where(prices < 0, under, at_zero))
