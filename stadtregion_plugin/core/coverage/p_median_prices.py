"""Conditions in the bound of a p-median: each at a price, so that what is left is a p-median without conditions.

A condition on sums over chosen columns becomes a fee per column and a constant; a share of people that has to be served
becomes a premium on the ways within the limit. At any prices the p-median with fees and premiums costs no more than
the true one does for any choice that keeps the conditions.

Source: Lagrangian relaxation, Geoffrion 1974; subgradient steps, Held & Karp 1971 (from memory).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .constraints import Rules
from .selection import Clock
from .shares import SLACK

BLOCK_ENTRIES = 1 << 16
STEPS, STEPS_PER_PREMIUM, STALLED_STEPS, STEP_SHRINK, SMALLEST_STEP = 400, 10, 20, 0.7, 1e-4


@dataclass(frozen=True)
class Within:
    """Who counts as served: rows by ``group`` (-1: none), their ``people``, and how many each group ``need``s.

    ``reach`` (rows × columns) and ``standing`` (rows) are boolean: within the limit of a column, of a fixed site.
    """

    name: str
    group: np.ndarray
    people: np.ndarray
    need: np.ndarray
    reach: np.ndarray
    standing: np.ndarray

    def short(self, columns: np.ndarray) -> np.ndarray:
        """How many more people (less than 0: fewer) each group needs than the columns serve."""
        served = (self.standing | self.reach[:, columns].any(axis=1)) & (self.group >= 0)
        return self.need - np.bincount(self.group[served], weights=self.people[served], minlength=len(self.need))

    def met(self, columns: np.ndarray) -> bool:
        return bool((self.short(columns) <= SLACK * np.maximum(np.abs(self.need), 1.0)).all())


@dataclass(frozen=True)
class Terms:
    """A p-median that bounds the one with conditions: ``costs``, ``base``, ``fee`` per open column, ``constant``."""

    costs: np.ndarray
    base: np.ndarray
    fee: np.ndarray
    constant: float


def without_conditions(costs: np.ndarray, base: np.ndarray) -> Terms:
    return Terms(costs, base, np.zeros(costs.shape[1]), 0.0)


def reduced_costs(costs: np.ndarray, prices: np.ndarray) -> np.ndarray:
    """Per column Σᵢ min(0, cᵢⱼ − λᵢ), in blocks of rows that stay in the processor's cache."""
    block = max(1, BLOCK_ENTRIES // costs.shape[1])
    total = np.zeros(costs.shape[1])
    surplus = np.empty((min(block, len(costs)), costs.shape[1]))
    for start in range(0, len(costs), block):
        part = costs[start : start + block]
        below = surplus[: len(part)]
        np.subtract(part, prices[start : start + block, None], out=below)
        np.minimum(below, 0.0, out=below)
        total += below.sum(axis=0)
    return total


def price_conditions(
    costs: np.ndarray,
    base: np.ndarray,
    count: int,
    rules: Rules,
    within: Within | None,
    typical_cost: float,
    clock: Clock,
    offer: Callable[[np.ndarray], None],
) -> Terms:
    """The terms at those prices of rules and shares that give the best bound; choices met on the way are offered."""
    spread = np.maximum(np.ptp(rules.matrix, axis=1), 1e-12) if len(rules) else np.empty(0)
    rule_scale = typical_cost / count**1.5 / spread**2
    row_scale = np.maximum(costs.mean(axis=1), 1e-9)
    fees, premiums = np.zeros(len(rules)), np.zeros(0 if within is None else len(within.need))
    group_scale = (
        np.zeros(0)
        if within is None
        else typical_cost / np.maximum(within.people.sum(), 1e-9) / np.maximum(np.abs(within.need), 1.0)
    )
    terms = _terms(costs, base, rules, within, fees, premiums)
    prices = np.minimum(np.partition(costs, 1, axis=1)[:, 1], base)
    best, best_bound, best_at = terms, -np.inf, (prices, fees, premiums)
    scale, stalled = 1.0, 0
    for step in range(STEPS):
        clock.tick()
        reduced = reduced_costs(terms.costs, prices) + terms.fee
        opened = np.argpartition(reduced, count - 1)[:count]
        bound = prices.sum() + reduced[opened].sum() + terms.constant
        stalled += 1
        if bound > best_bound:
            stalled = 0 if bound > best_bound + 1e-5 * typical_cost else stalled
            best, best_bound, best_at = terms, bound, (prices, fees, premiums)
        if clock.expired or scale < SMALLEST_STEP:
            break
        if step % STEPS_PER_PREMIUM == 0:
            offer(np.sort(opened))
        if stalled >= STALLED_STEPS:
            scale, stalled = scale * STEP_SHRINK, 0
            prices, fees, premiums = best_at
            terms = best
            continue
        row_slope = 1.0 - (terms.costs[:, opened] < prices[:, None]).sum(axis=1)
        rule_slope = _rule_slopes(rules, fees, opened)
        length = row_scale @ row_slope**2 + rule_scale @ rule_slope**2
        if within is not None and step % STEPS_PER_PREMIUM == 0:
            premiums = np.maximum(premiums + scale * group_scale * within.short(opened), 0.0)
        if length > 0:
            size = scale * max(typical_cost * 1.001 - bound, 0.001 * typical_cost) / length
            prices = prices + size * row_scale * row_slope
            fees = _allowed(rules, fees + size * rule_scale * rule_slope)
        terms = _terms(costs, base, rules, within, fees, premiums, terms if step % STEPS_PER_PREMIUM else None)
        prices = np.minimum(prices, terms.base)
    return best


def _terms(costs, base, rules: Rules, within: Within | None, fees, premiums, known: Terms | None = None) -> Terms:
    """The terms at these prices; costs with premiums are taken from the ``known`` terms where those did not change."""
    limit = np.where(fees > 0, rules.most, rules.least)
    constant = -float(fees @ np.where(fees == 0, 0.0, limit))
    fee = fees @ rules.matrix
    if within is None:
        return Terms(costs, base, fee, constant)
    constant += float(premiums @ within.need)
    if known is not None:
        return Terms(known.costs, known.base, fee, constant)
    premium = np.where(within.group >= 0, premiums[within.group], 0.0) * within.people
    dearer = costs - premium[:, None] * within.reach
    standing = np.where(within.standing, base - premium, base)
    return Terms(dearer, standing, fee, constant)


def _allowed(rules: Rules, fees: np.ndarray) -> np.ndarray:
    fees = np.where(np.isfinite(rules.least), fees, np.maximum(fees, 0.0))
    return np.where(np.isfinite(rules.most), fees, np.minimum(fees, 0.0))


def _rule_slopes(rules: Rules, fees: np.ndarray, opened: np.ndarray) -> np.ndarray:
    """The sum of the opened columns less the kept limit; at price 0 only a limit that is broken pulls."""
    total = rules.matrix[:, opened].sum(axis=1)
    over = np.where(np.isfinite(rules.most), total - rules.most, -np.inf)
    under = np.where(np.isfinite(rules.least), total - rules.least, np.inf)
    at_zero = np.where(over > 0, over, np.where(under < 0, under, 0.0))
    return np.where(fees > 0, over, np.where(fees < 0, under, at_zero))
