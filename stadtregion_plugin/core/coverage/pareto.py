"""Choices that no other beats in all three: people served, evenness between quarters, loss when the worst site fails.

From choices already known all swaps of one site are looked at, with the exact three figures of each, and from every
choice that nothing beats again; then from choices shaken at random, until these lead no further or time is up (iterated
Pareto local search). Where there are few
choices all of them are looked at. So the figures are exact, and the front is complete only where that is said.

Source: Pareto local search, Paquete, Chiarandini & Stützle 2004; Gini coefficient between groups (from memory).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import comb

import numpy as np
from scipy import sparse

from ..errors import InputError
from .constraints import Rules, feasible_choice
from .max_cover import merged
from .open_columns import Demand
from .selection import Clock
from .shares import Shares

FEW_CHOICES = 3000
"""Up to so many choices all are looked at."""
WEIGHTINGS = 10
"""Mixtures of the three aims, each followed by swaps to its best, from which the search for the front starts."""
FRUITLESS = 60
"""The search ends when it looked around so many shaken choices in a row and the front did not change."""
SAME = 1e-9
"""Choices count as equal in a figure that differs by no more than this share of its range."""


@dataclass(frozen=True)
class Front:
    """``choices`` (columns each), their ``figures`` (choices × served, unevenness, worst loss), the one in balance.

    ``complete``: all choices there are were looked at, so the front is the true one.
    """

    choices: list[np.ndarray]
    figures: np.ndarray
    recommended: int
    complete: bool


def pareto_front(
    within: sparse.csr_matrix,
    people: np.ndarray,
    quarter: np.ndarray,
    count: int,
    clock: Clock,
    rules: Rules,
    fixed: np.ndarray,
    free: np.ndarray,
    starts: list[np.ndarray],
    most: int = 30,
    few_choices: int = FEW_CHOICES,
) -> Front:
    """Choices of ``count`` of the ``free`` columns beside the ``fixed`` ones that nothing found beats.

    ``within``: (rows × columns) ones; ``quarter``: per row a number from 0, -1 outside all quarters. Unevenness is the
    Gini coefficient of the share served between the quarters, weighted by their people. ``starts``: choices of columns
    known to be good. At most ``most`` choices are given, spread over the front. Raises ``InputError`` where fewer than
    two quarters have people.
    """
    problem = _Problem(within, people, quarter, fixed, free)
    if len(problem.people_of) < 2:
        raise InputError("To compare quarters at least two of them need people; choose another layer of quarters.")
    archive = _Archive()
    complete = comb(len(free), count) <= few_choices
    if complete:
        for positions in combinations(range(len(free)), count):
            clock.tick()
            picked = np.array(positions, dtype=int)
            if rules.met(picked):
                archive.add(picked[None, :], problem.values(picked)[None, :])
    else:
        _search(problem, archive, count, clock, rules, [np.searchsorted(free, np.setdiff1d(s, fixed)) for s in starts])
    values, picks = archive.values, archive.choices
    kept = spread(values, most)
    chosen = [np.sort(np.concatenate([fixed, free[picks[number]]])) for number in kept]
    return Front(chosen, values[kept], in_balance(values[kept]), complete)


def beaten(values: np.ndarray, by: np.ndarray) -> np.ndarray:
    """Which rows of ``values`` (served, unevenness, worst loss) are no better in any and worse in one than a row of
    ``by``."""
    one, other = _costs(values)[:, None, :], _costs(by)[None, :, :]
    slack = SAME * np.maximum(np.abs(_costs(by)).max(axis=0, initial=0.0), 1e-12)
    return ((other <= one + slack).all(axis=2) & (other < one - slack).any(axis=2)).any(axis=1)


def in_balance(values: np.ndarray) -> int:
    """The choice nearest to the best of all three figures, each measured by its range."""
    return int(np.linalg.norm(_scaled(values), axis=1).argmin())


def spread(values: np.ndarray, most: int) -> np.ndarray:
    """At most ``most`` choices: the best in each figure, the one in balance, and those farthest from all taken."""
    scaled = _scaled(values)
    taken = list(dict.fromkeys([*scaled.argmin(axis=0).tolist(), in_balance(values)]))
    distance = np.min([np.linalg.norm(scaled - scaled[number], axis=1) for number in taken], axis=0)
    while len(taken) < min(most, len(values)) and distance.max() > 0:
        taken.append(int(distance.argmax()))
        distance = np.minimum(distance, np.linalg.norm(scaled - scaled[taken[-1]], axis=1))
    return np.array(sorted(taken, key=lambda number: -values[number, 0]), dtype=int)


def _costs(values: np.ndarray) -> np.ndarray:
    """All three so that less is better."""
    return values * np.array([-1.0, 1.0, 1.0])


def _scaled(values: np.ndarray) -> np.ndarray:
    costs = _costs(values)
    low, span = costs.min(axis=0), np.ptp(costs, axis=0)
    return (costs - low) / np.where(span > 0, span, 1.0)


class _Problem:
    """Who reaches whom, by quarter; rows of one quarter with the same columns in reach are one."""

    def __init__(self, within, people, quarter, fixed: np.ndarray, free: np.ndarray) -> None:
        present = np.flatnonzero(np.bincount(quarter[quarter >= 0], weights=people[quarter >= 0]) > 0)
        number = np.full(max(int(quarter.max(initial=0)) + 1, 1), -1)
        number[present] = np.arange(len(present))
        group = np.where(quarter >= 0, number[quarter], -1)
        self.people_of = np.bincount(group[group >= 0], weights=people[group >= 0], minlength=len(present))
        shares = Shares("", group, people, np.zeros(len(present)))
        columns = np.concatenate([free, fixed]).astype(int)
        demand, rows = merged(Demand(within[:, columns], people[:, None]), shares)
        self.weight = demand.earned[:, 0]
        self.group = shares.group if rows is None else rows.group
        self.reach, self.by_column = demand.reach, demand.reach.tocsc()
        self.free, self.fixed = len(free), np.arange(len(free), len(columns))

    def values(self, picked: np.ndarray) -> np.ndarray:
        """Served, unevenness and worst loss of a choice of free columns."""
        members = self.reach[:, np.concatenate([picked, self.fixed]).astype(int)]
        times = np.asarray(members.sum(axis=1)).ravel()
        served = self._by_quarter(times > 0)
        alone = members.T @ (self.weight * (times == 1))
        return np.array([self.weight[times > 0].sum(), self._unevenness(served[:, None])[0], alone.max(initial=0.0)])

    def neighbours(self, picked: np.ndarray, out: int) -> np.ndarray:
        """(free columns × 3) the values when the picked column at position ``out`` is replaced by each column."""
        kept = np.concatenate([np.delete(picked, out), self.fixed]).astype(int)
        members = self.reach[:, kept].tocsr()
        times = np.diff(members.indptr)
        missing, single = np.flatnonzero(times == 0), np.flatnonzero(times == 1)
        by_quarter = sparse.csr_matrix(
            (self.weight[missing], (self.group[missing] + 1, np.arange(len(missing)))),
            shape=(len(self.people_of) + 1, len(missing)),
        )
        added = (by_quarter @ self.reach[missing]).toarray()[:, : self.free]
        owner = members.indices[members.indptr[single]]
        by_owner = sparse.csr_matrix(
            (self.weight[single], (owner, np.arange(len(single)))), shape=(len(kept), len(single))
        )
        alone = np.bincount(owner, weights=self.weight[single], minlength=len(kept)).astype(float)
        shared = (by_owner @ self.reach[single]).toarray()[:, : self.free]
        newly = added.sum(axis=0)
        worst = np.maximum((alone[:, None] - shared).max(axis=0, initial=0.0), newly)
        served = self._by_quarter(times > 0)[:, None] + added[1:]
        return np.column_stack([self.weight[times > 0].sum() + newly, self._unevenness(served), worst])

    def _by_quarter(self, served: np.ndarray) -> np.ndarray:
        rows = served & (self.group >= 0)
        return np.bincount(self.group[rows], weights=self.weight[rows], minlength=len(self.people_of)).astype(float)

    def _unevenness(self, served: np.ndarray) -> np.ndarray:
        """Gini coefficient of the share served between quarters (rows), for many choices (columns); 1: nobody is."""
        share = served / self.people_of[:, None]
        order = np.argsort(share, axis=0)
        weight = (self.people_of / self.people_of.sum())[order]
        held = np.cumsum(np.take_along_axis(share, order, axis=0) * weight, axis=0)
        total = held[-1]
        before = np.concatenate([np.zeros((1, held.shape[1])), held[:-1]])
        area = ((held + before) * weight).sum(axis=0)
        return np.where(total > 0, 1.0 - area / np.where(total > 0, total, 1.0), 1.0)


class _Archive:
    """Choices that none of the others beats, and whether their swaps have been looked at."""

    def __init__(self) -> None:
        self.choices: np.ndarray = np.empty((0, 0), dtype=int)
        self.values = np.empty((0, 3))
        self.explored = np.empty(0, dtype=bool)
        self.changes = 0

    def add(self, choices: np.ndarray, values: np.ndarray) -> None:
        """Take in those of ``choices`` (a row each) that nothing beats, one of those with equal values."""
        if len(self.values):
            left = ~beaten(values, self.values) & ~self._known(values)
            choices, values = choices[left], values[left]
        _, first = np.unique(values, axis=0, return_index=True)
        choices, values = choices[first], values[first]
        best = ~beaten(values, values) if len(values) else np.empty(0, dtype=bool)
        choices, values = choices[best], values[best]
        if not len(values):
            return
        self.changes += 1
        kept = ~beaten(self.values, values) if len(self.values) else np.empty(0, dtype=bool)
        before = self.choices[kept] if len(self.values) else np.empty((0, choices.shape[1]), dtype=int)
        self.choices = np.concatenate([before, choices])
        self.values = np.concatenate([self.values[kept], values])
        self.explored = np.concatenate([self.explored[kept], np.zeros(len(values), dtype=bool)])

    def _known(self, values: np.ndarray) -> np.ndarray:
        slack = SAME * np.maximum(np.abs(self.values).max(axis=0), 1e-12)
        return (np.abs(values[:, None, :] - self.values[None, :, :]) <= slack).all(axis=2).any(axis=1)


def _search(problem: _Problem, archive: _Archive, count: int, clock: Clock, rules: Rules, starts) -> None:
    generator = np.random.default_rng(0)
    known = [start for start in starts if len(start) == count and rules.met(start)]
    if not known:
        known = [feasible_choice(rules, count, np.asarray(problem.by_column.T @ problem.weight)[: problem.free], clock)]
    for start in known:
        archive.add(start[None, :], problem.values(start)[None, :])
    for weighting in np.vstack([np.eye(3) * 0.98 + 0.01, generator.dirichlet(np.ones(3), WEIGHTINGS)]):
        _follow(problem, archive, weighting, known[0], clock, rules)
    fruitless = 0
    while not clock.expired and fruitless < FRUITLESS:
        before = archive.changes
        if archive.explored.all():
            # No single swap leads further: look around a choice in which several sites were exchanged.
            number = int(generator.integers(len(archive.choices)))
            picked = _shaken(archive.choices[number], problem.free, rules, generator)
            fruitless += 1
        else:
            number = int(generator.choice(np.flatnonzero(~archive.explored)))
            archive.explored[number] = True
            picked = archive.choices[number]
        _look_around(problem, archive, picked, clock, rules)
        fruitless = 0 if archive.changes > before else fruitless


def _shaken(picked: np.ndarray, columns: int, rules: Rules, generator: np.random.Generator) -> np.ndarray:
    """The choice with up to half of its sites exchanged for any others; itself where that breaks a rule."""
    number = int(generator.integers(1, max(len(picked) // 2, 1) + 1))
    others = np.setdiff1d(np.arange(columns), picked)
    changed = picked.copy()
    size = min(number, len(others))
    changed[generator.choice(len(picked), size, replace=False)] = generator.choice(others, size, replace=False)
    return changed if rules.met(changed) else picked


def _follow(problem: _Problem, archive: _Archive, weighting: np.ndarray, start: np.ndarray, clock, rules) -> None:
    """Swap to what is best by the weighted sum of the three figures, each measured by its size, while that helps."""
    size = np.maximum(np.abs(problem.values(start)), 1e-9)
    picked, best = start, float(_costs(problem.values(start)[None, :])[0] / size @ weighting)
    while not clock.expired:
        choices, values = _look_around(problem, archive, picked, clock, rules)
        if not len(values):
            return
        mixed = _costs(values) / size @ weighting
        if mixed.min() >= best - SAME * max(abs(best), 1.0):
            return
        picked, best = choices[mixed.argmin()], float(mixed.min())


def _look_around(problem: _Problem, archive: _Archive, picked: np.ndarray, clock, rules: Rules):
    """All swaps of the ``picked`` columns that keep the rules, and their values; the archive takes what it can use."""
    allowed = rules.swaps(picked)
    allowed[:, picked] = False
    found, figures = [np.empty((0, len(picked)), dtype=int)], [np.empty((0, 3))]
    for out in range(len(picked)):
        clock.tick()
        if clock.expired:
            break
        into = np.flatnonzero(allowed[out])
        choices = np.repeat(picked[None, :], len(into), axis=0)
        choices[:, out] = into
        values = problem.neighbours(picked, out)[into]
        archive.add(choices, values)
        found.append(choices)
        figures.append(values)
    return np.concatenate(found), np.concatenate(figures)
