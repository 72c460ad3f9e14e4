"""What a siting model answers, what it may be asked, and how long it may take."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..errors import InputError
from ..progress import Progress, report, unobserved

PROVEN_GAP = 1e-6
"""A selection is called optimal when its bound is within this share of its objective."""


@dataclass(frozen=True)
class Selection:
    """The sites a model chose and what is known about how good they are.

    ``chosen``: column indices of the cost matrix, ascending. ``objective``: the value of this choice (weighted cost,
    largest cost, number of sites or weight covered, by model). ``bound``: no choice can be better than this.
    ``proven_optimal``: True only where ``gap`` ≤ ``PROVEN_GAP``. ``assignment``: per demand row the chosen column that
    serves it, -1 where none does. ``unserved_weight``: weight (without weights: number of rows) that no candidate can
    reach, which therefore stands outside the model. ``served``: (rows × columns) the weight of each row at each site,
    where a model splits rows between sites (else None).
    """

    chosen: np.ndarray
    objective: float
    bound: float
    proven_optimal: bool
    assignment: np.ndarray
    unserved_weight: float
    seconds: float
    method: str
    served: sparse.csr_matrix | None = None

    @property
    def gap(self) -> float:
        """Distance between objective and bound as a share of the objective."""
        return relative_gap(self.objective, self.bound)


def relative_gap(objective: float, bound: float) -> float:
    """|objective − bound| / |objective|; 0 where both are equal, infinite where no bound is known."""
    if objective == bound:
        return 0.0
    return abs(objective - bound) / max(abs(objective), 1e-12)


def answer(chosen, objective, bound, assignment, unserved, clock: Clock, method: str, served=None) -> Selection:
    """The selection of a solver run, called optimal only where its bound says so."""
    objective, bound = float(objective), float(bound)
    return Selection(
        chosen=chosen,
        objective=objective,
        bound=bound,
        proven_optimal=relative_gap(objective, bound) <= PROVEN_GAP,
        assignment=assignment,
        unserved_weight=float(unserved),
        seconds=clock.seconds,
        method=method,
        served=served,
    )


class Clock:
    """The time and the patience of one solver run: a limit in seconds (None: until proven) and a progress callable."""

    def __init__(self, limit_s: float | None, progress: Progress = unobserved) -> None:
        self.limit_s = np.inf if limit_s is None else float(limit_s)
        self._progress = progress
        self._start = time.monotonic()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._start

    @property
    def left_s(self) -> float:
        return self.limit_s - self.seconds

    @property
    def expired(self) -> bool:
        return self.left_s <= 0

    def tick(self) -> None:
        """Report progress; raises ``Cancelled`` when the user asked to stop.

        How far a proof has come is unknown beforehand: without a limit the fraction creeps towards 1.
        """
        seconds = self.seconds
        horizon = self.limit_s if np.isfinite(self.limit_s) else seconds + 20.0
        report(self._progress, min(seconds / max(horizon, 1e-9), 1.0))

    def part(self, limit_s: float) -> Clock:
        """A clock for one step of this run that may take ``limit_s`` of what is left, at most."""

        def observed(fraction: float) -> bool:
            self.tick()
            return True

        return Clock(max(min(limit_s, self.left_s), 0.0), observed)


@dataclass(frozen=True)
class Candidates:
    """Which columns may (``free``) and must (``fixed``) be chosen, and how many of the free ones (``count``)."""

    free: np.ndarray
    fixed: np.ndarray
    count: int


def checked_costs(cost) -> np.ndarray:
    """The (demand × candidate) matrix as float64, +inf where there is no way. Raises ``InputError`` if it is none."""
    costs = np.asarray(cost, dtype=float)
    if costs.ndim != 2 or 0 in costs.shape:
        raise InputError(
            "The cost matrix has the shape {shape}; it needs a row per demand point and a column per candidate.",
            shape=costs.shape,
        )
    if np.isnan(costs).any() or (costs < 0).any():
        raise InputError("The cost matrix holds negative or missing values; use infinity where there is no way.")
    return costs


def checked_sparse(cost: sparse.spmatrix) -> sparse.csr_matrix:
    """A sparse cost matrix, its stored entries the ways. Raises ``InputError`` on negative or missing ones."""
    costs = sparse.csr_matrix(cost, dtype=float)
    if np.isnan(costs.data).any() or (costs.data < 0).any():
        raise InputError("The cost matrix holds negative or missing values; use infinity where there is no way.")
    return costs


def checked_limit(limit: float) -> float:
    """Raises ``InputError`` unless ``limit`` is a number ≥ 0."""
    value = float(limit)
    if not value >= 0:
        raise InputError("The limit is {limit}; choose zero or more.", limit=limit)
    return value


def checked_weights(weights, rows: int) -> np.ndarray:
    """Demand weights as float64. Raises ``InputError`` unless there is one finite weight ≥ 0 per demand row."""
    values = np.asarray(weights, dtype=float)
    if values.shape != (rows,):
        raise InputError(
            "There are {weights} weights for {rows} demand points; give one weight each.",
            weights=values.size,
            rows=rows,
        )
    if not np.isfinite(values).all() or (values < 0).any():
        raise InputError("The demand weights hold negative or missing values; give zero or more people each.")
    return values


def checked_candidates(columns: int, p: int | None, fixed: Sequence[int], forbidden: Sequence[int]) -> Candidates:
    """The columns left to choose from. Raises ``InputError`` where ``p``, ``fixed`` and ``forbidden`` contradict."""
    kept, barred = np.unique(np.asarray(fixed, dtype=int)), np.unique(np.asarray(forbidden, dtype=int))
    for named in (kept, barred):
        if len(named) and (named[0] < 0 or named[-1] >= columns):
            raise InputError("A fixed or forbidden site is not among the {columns} candidates.", columns=columns)
    if np.intersect1d(kept, barred).size:
        raise InputError("A site is both fixed and forbidden; drop it from one of the two.")
    free = np.setdiff1d(np.arange(columns), np.concatenate([kept, barred]))
    if p is None:
        return Candidates(free, kept, len(free))
    count = int(p)
    if count != p or count < 1:
        raise InputError("The number of sites is {count}; choose at least one.", count=p)
    if count > len(free) + len(kept):
        raise InputError(
            "{count} sites are asked for, but there are only {candidates} candidates; lower the number of sites.",
            count=count,
            candidates=len(free) + len(kept),
        )
    if count < len(kept):
        raise InputError(
            "{fixed} sites are fixed, but only {count} are asked for; raise the number of sites.",
            fixed=len(kept),
            count=count,
        )
    return Candidates(free, kept, count - len(kept))


def nearest_chosen(costs: np.ndarray, chosen: np.ndarray, limit: float = np.inf) -> np.ndarray:
    """Per demand row the chosen column with the least cost, -1 where none is reachable within ``limit``."""
    if len(chosen) == 0:
        return np.full(len(costs), -1)
    sub = costs[:, chosen]
    best = sub.argmin(axis=1)
    least = sub[np.arange(len(sub)), best]
    return np.where(np.isfinite(least) & (least <= limit), chosen[best], -1)


def nearest_entry(costs: sparse.csr_matrix, reach: sparse.csr_matrix, chosen: np.ndarray) -> np.ndarray:
    """``nearest_chosen`` of a sparse cost matrix; ``reach`` marks the entries within the limit."""
    row, column = reach[:, chosen].nonzero()
    value = np.asarray(costs[row, chosen[column]]).ravel()
    order = np.lexsort((column, value, row))
    found = np.full(costs.shape[0], -1)
    # The first of a row is written last, so that the nearest stays.
    found[row[order[::-1]]] = chosen[column[order[::-1]]]
    return found
