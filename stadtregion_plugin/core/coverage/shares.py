"""At least a share of the people in every quarter has to be served: counted, and reached by dearer people there."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse

from .constraints import Rules
from .open_columns import Demand, OpenColumns, open_columns
from .selection import Clock

SLACK = 1e-9
ROUNDS, FIRST_PREMIUM, GROWTH, HALVINGS = 40, 0.25, 1.6, 6
"""Rounds in which people in quarters that lack cover become dearer, the first premium, its growth; then how often
the distance to the least premium that suffices is halved."""


@dataclass(frozen=True)
class Shares:
    """Demand rows by ``group`` (-1: none), their ``people``, and how many of each group are still ``need``ed."""

    name: str
    group: np.ndarray
    people: np.ndarray
    need: np.ndarray

    def by_group(self) -> sparse.csr_matrix:
        """The people of each row (column) in the line of its group."""
        rows = np.flatnonzero(self.group >= 0)
        shape = (len(self.need), len(self.group))
        return sparse.csr_matrix((self.people[rows], (self.group[rows], rows)), shape=shape)

    def of_rows(self, rows: np.ndarray) -> Shares:
        return replace(self, group=self.group[rows], people=self.people[rows])

    def short(self, served: np.ndarray) -> np.ndarray:
        """How many people each group lacks where the rows ``served`` (boolean) are served."""
        missing = self.need - self.by_group() @ served.astype(float)
        return np.where(missing > SLACK * np.maximum(np.abs(self.need), 1.0), missing, 0.0)

    def met(self, demand: Demand, columns: np.ndarray) -> bool:
        return not self.short(_served(demand, columns)).any()

    def premium(self, per_group: np.ndarray) -> np.ndarray:
        """Per row what its people are worth beside the demand's own value, at so much a head in each group."""
        return np.where(self.group >= 0, per_group[self.group], 0.0) * self.people


def with_premium(demand: Demand, shares: Shares, per_group: np.ndarray) -> Demand:
    """The demand with a premium on each group's people who have a first site in reach."""
    earned = demand.earned.copy()
    earned[:, 0] += shares.premium(per_group)
    return replace(demand, earned=earned)


def towards_shares(
    demand: Demand, shares: Shares, start: np.ndarray, rules: Rules, clock: Clock
) -> tuple[Demand, np.ndarray | None]:
    """A choice that gives every group its share, by premiums as small as they may be, and the demand with those.

    The choice is None where none was found.
    """
    chosen, premium = start, np.zeros(len(shares.need))
    for _ in range(ROUNDS):
        short = shares.short(_served(demand, chosen))
        if not short.any() or clock.expired:
            break
        premium = np.where(short > 0, np.maximum(premium * GROWTH, FIRST_PREMIUM), premium)
        chosen = _swapped(demand, shares, premium, chosen, rules, clock).chosen
    if not shares.met(demand, chosen):
        return with_premium(demand, shares, premium), None
    least, most = 0.0, 1.0
    for _ in range(HALVINGS if premium.any() else 0):
        middle = (least + most) / 2.0
        tried = _swapped(demand, shares, middle * premium, chosen, rules, clock).chosen
        if shares.met(demand, tried):
            most = middle
            chosen = tried if demand.value(tried) > demand.value(chosen) else chosen
        else:
            least = middle
    return (with_premium(demand, shares, most * premium) if premium.any() else demand), chosen


def _swapped(demand, shares, premium, chosen, rules, clock) -> OpenColumns:
    state = open_columns(with_premium(demand, shares, premium), rules)
    state.set(chosen)
    state.swap(clock)
    return state


def _served(demand: Demand, columns: np.ndarray) -> np.ndarray:
    return np.asarray(demand.reach[:, columns].sum(axis=1)).ravel() > 0
