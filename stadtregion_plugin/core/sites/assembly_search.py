"""Which sets of neighbouring plots are worth measuring: beam search over connected sets, without drawing any of them.

A set is judged by what is known of its parts: area, boundaries and shared boundaries give the area and perimeter of the
whole, and the rectangle with the same area and perimeter is what its plate may be like. From each part the most
promising sets are grown plot by plot; the same set reached from several parts counts once for each, as each may grow
otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..progress import Progress, part, report, unobserved
from .assembly_graph import Neighbours


@dataclass(frozen=True)
class Parts:
    """What is known of each part (n): a plot, or several under one building. Areas in m², lengths in m.

    - ``owner``: the number of its owner, or of the first of ``1 + more_owners``
    - ``rank``: how many factory types are no larger than the one it carries alone, 0 for none; ``plate_m2`` its plate
    - ``grz`` site coverage permitted, ``setback_m`` of a low factory; ``may_start``: whether sets grow from it
    """

    area: np.ndarray
    perimeter: np.ndarray
    plots: np.ndarray
    owner: np.ndarray
    more_owners: np.ndarray
    rank: np.ndarray
    plate_m2: np.ndarray
    grz: np.ndarray
    setback_m: np.ndarray
    may_start: np.ndarray


@dataclass(frozen=True)
class Sets:
    """Sets of parts: ``members`` (n, k) in ascending order, the part each grew from, and the rank it has ``reached``.

    ``reached`` counts the type that fewer of its parts carry with no more owners.
    """

    seed: np.ndarray
    members: np.ndarray
    reached: np.ndarray

    def take(self, rows: np.ndarray) -> Sets:
        return Sets(self.seed[rows], self.members[rows], self.reached[rows])


@dataclass(frozen=True)
class Figures:
    """What is known of sets before they are drawn: sums, owners, and sides of the rectangle that they may be like."""

    area: np.ndarray
    plots: np.ndarray
    parties: np.ndarray
    effective_owners: np.ndarray
    rank: np.ndarray
    plate_m2: np.ndarray
    grz: np.ndarray
    width_m: np.ndarray
    length_m: np.ndarray

    @property
    def promise(self) -> np.ndarray:
        """Plate in m² that joining may gain, for each owner who counts."""
        return (self.width_m * self.length_m - self.plate_m2) / self.effective_owners


@dataclass(frozen=True)
class Limits:
    """``most_plots`` in a set, ``most_parties`` owners, ``kept_sets`` a seed and size, ``promise_share`` of a side."""

    most_plots: int
    most_parties: int
    kept_sets: int
    promise_share: float


Measure = Callable[[np.ndarray, np.ndarray, Progress], np.ndarray]


def search(
    parts: Parts,
    neighbours: Neighbours,
    types: pd.DataFrame,
    limits: Limits,
    measure: Measure,
    progress: Progress = unobserved,
) -> None:
    """Show ``measure`` the sets that may carry a larger factory type than any of their parts.

    ``measure(members, rank, progress)`` gets sets (n, k) of one size with the rank of their best part, and answers the
    rank that each carries together; it is never shown the same set twice. ``types``: table ``typologies``, the
    smallest first.
    """
    seeds = np.flatnonzero(parts.may_start & (parts.rank < len(types)))
    sets = Sets(seeds, seeds[:, None], np.zeros(len(seeds), dtype=int))
    largest_near = _largest_in_component(parts, neighbours)
    for size in range(2, limits.most_plots + 1):
        step = part(progress, (size - 2) / (limits.most_plots - 1), (size - 1) / (limits.most_plots - 1))
        report(step, 0.0)
        sets = _grown(sets, parts, neighbours)
        known = figures_of(parts, neighbours, sets.members)
        hope = known.area + (limits.most_plots - size) * largest_near[sets.seed]
        wanted = types["plot_m2"].to_numpy(dtype=float)[np.minimum(_floor(sets, known), len(types) - 1)]
        possible = (known.plots <= limits.most_plots) & (known.parties <= limits.most_parties)
        possible &= (_floor(sets, known) < len(types)) & (hope >= wanted)
        kept = np.flatnonzero(possible)
        kept = kept[_best_of_seed(sets.seed[kept], known.promise[kept], limits.kept_sets)]
        sets = _measured(sets.take(kept), _taken(known, kept), types, limits.promise_share, measure, step)
    report(progress, 1.0)


def figures_of(parts: Parts, neighbours: Neighbours, members: np.ndarray) -> Figures:
    """What is known of the sets ``members`` (n, k) from their parts."""
    count = members.shape[1]
    area, owner = parts.area[members], parts.owner[members]
    perimeter = parts.perimeter[members].sum(axis=1)
    held = np.zeros(len(members))  # sum of the squares of what each owner holds
    repeated = np.zeros(members.shape, dtype=bool)
    for first in range(count):
        held += area[:, first] ** 2
        for second in range(first + 1, count):
            perimeter -= 2 * neighbours.between(members[:, first], members[:, second])
            same = owner[:, first] == owner[:, second]
            held += 2 * same * area[:, first] * area[:, second]
            repeated[:, second] |= same
    whole = area.sum(axis=1)
    setback = parts.setback_m[members].max(axis=1)
    half = np.maximum(perimeter / 2, 2 * np.sqrt(whole))  # of a square at least
    spread = np.sqrt(np.maximum(half**2 - 4 * whole, 0))
    return Figures(
        area=whole,
        plots=parts.plots[members].sum(axis=1),
        parties=count - repeated.sum(axis=1) + parts.more_owners[members].sum(axis=1),
        effective_owners=whole**2 / held,
        rank=parts.rank[members].max(axis=1),
        plate_m2=parts.plate_m2[members].max(axis=1),
        grz=parts.grz[members].min(axis=1),
        width_m=np.maximum((half - spread) / 2 - 2 * setback, 0),
        length_m=np.maximum((half + spread) / 2 - 2 * setback, 0),
    )


def _taken(known: Figures, rows: np.ndarray) -> Figures:
    return Figures(**{name: values[rows] for name, values in vars(known).items()})


def _floor(sets: Sets, known: Figures) -> np.ndarray:
    """The rank that a set has to surpass."""
    return np.maximum(sets.reached, known.rank)


def _largest_in_component(parts: Parts, neighbours: Neighbours) -> np.ndarray:
    component = neighbours.component
    largest = np.zeros(component.max(initial=-1) + 1)
    np.maximum.at(largest, component, parts.area)
    return largest[component]


def _grown(sets: Sets, parts: Parts, neighbours: Neighbours) -> Sets:
    """Each set with each of its neighbours added; what fewer owners have reached no longer counts for more owners."""
    count = sets.members.shape[1]
    cell, added = neighbours.beside(sets.members.ravel())
    row = cell // count
    new = ~(sets.members[row] == added[:, None]).any(axis=1)
    row, added = row[new], added[new]
    joins_party = (parts.owner[sets.members[row]] == parts.owner[added][:, None]).any(axis=1)
    reached = np.where(joins_party & (parts.more_owners[added] == 0), 0, sets.reached[row])
    members = np.sort(np.column_stack([sets.members[row], added]), axis=1)
    order = np.lexsort([-reached, *members.T[::-1], sets.seed[row]])
    keys = np.column_stack([sets.seed[row], members])[order]
    first = np.ones(len(keys), dtype=bool)
    first[1:] = (keys[1:] != keys[:-1]).any(axis=1)
    return Sets(keys[first, 0], keys[first, 1:], reached[order[first]])


def _best_of_seed(seed: np.ndarray, promise: np.ndarray, most: int) -> np.ndarray:
    """Positions of the ``most`` rows of each seed that promise most."""
    order = np.lexsort([-promise, seed])
    starts = np.flatnonzero(np.r_[True, np.diff(seed[order]) != 0]) if len(order) else np.zeros(0, dtype=int)
    place = np.arange(len(order)) - np.repeat(starts, np.diff(np.r_[starts, len(order)]))
    return order[place < most]


def _measured(
    sets: Sets, known: Figures, types: pd.DataFrame, share: float, measure: Measure, progress: Progress
) -> Sets:
    """``sets`` with what they reach, after ``measure`` has seen those that are within reach of a larger type."""
    rows = np.flatnonzero(_within_reach(known, types, share) > _floor(sets, known))
    if len(rows) == 0:
        return sets
    different, inverse = np.unique(sets.members[rows], axis=0, return_inverse=True)
    rank = np.zeros(len(different), dtype=int)
    rank[inverse.ravel()] = known.rank[rows]
    carried = measure(different, rank, progress)[inverse.ravel()]
    reached = sets.reached.copy()
    reached[rows] = np.maximum(reached[rows], carried)
    return replace(sets, reached=reached)


def _within_reach(known: Figures, types: pd.DataFrame, share: float) -> np.ndarray:
    """The rank of the largest factory type that a set may carry by its area and likely sides; 0 for none."""
    reach = np.zeros(len(known.area), dtype=int)
    for position, kind in enumerate(types.itertuples()):
        wide = (known.width_m >= share * kind.width_m) & (known.length_m >= share * kind.length_m)
        large = (known.area >= kind.plot_m2) & (known.grz * known.area >= kind.width_m * kind.length_m)
        reach[wide & large] = position + 1
    return reach
