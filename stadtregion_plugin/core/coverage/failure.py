"""What coverage is worth when sites fail: worst, mean and expected loss, exactly, over all sets that can fail.

A cell loses its cover when all sites within its reach fail. Cells with the same sites in reach fall together, so what
counts is only how many people have exactly one, two or three given sites; from these sums follows every set's loss.

Source: worst case, Church, Scaparra & Middleton 2004 (r-interdiction); expected cover, Daskin 1983 (from memory).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb

import numpy as np
from scipy import sparse

from ..errors import InputError
from ..progress import Progress, each, unobserved

MOST_LOST = 3


@dataclass(frozen=True)
class Loss:
    """What ``lost`` failed sites cost, in people who had a site in reach and then have none.

    ``worst``: the largest loss over all sets of so many sites, ``worst_sites`` (column indices, ascending) one that
    causes it; ``mean``: over all sets; ``covered``: people with a site in reach before.
    """

    lost: int
    worst: float
    worst_sites: np.ndarray
    mean: float
    covered: float


@dataclass(frozen=True)
class _Signatures:
    """People by the sites in reach: exactly one (``single``), exactly two (``pair``, both triangles), exactly three.

    ``triple`` has the sites ascending in three columns, ``triple_people`` their people; ``by_number`` the people by how
    many sites they have in reach.
    """

    single: np.ndarray
    pair: np.ndarray
    triple: np.ndarray
    triple_people: np.ndarray
    by_number: np.ndarray


def site_losses(
    within, people: np.ndarray, lost: int | Sequence[int] = (1, 2, 3), progress: Progress = unobserved
) -> list[Loss]:
    """The loss for each number of failed sites in ``lost`` (1 to 3, at most the number of sites).

    ``within``: (cells × sites), dense or sparse, non-zero where the site serves the cell in time; ``people``: per cell.
    Raises ``InputError`` for other numbers, or people that are negative or do not match the cells.
    """
    reach, weight = _checked(within, people)
    numbers = [lost] if isinstance(lost, int) else list(lost)
    sites = reach.shape[1]
    for number in numbers:
        if not 1 <= number <= min(MOST_LOST, sites):
            raise InputError(
                "The loss of {lost} of {sites} sites is asked for; choose 1 to {most}.",
                lost=number,
                sites=sites,
                most=min(MOST_LOST, sites),
            )
    signatures = _signatures(reach, weight)
    covered = float(signatures.by_number[1:].sum())
    worst = {1: _worst_one, 2: _worst_two, 3: _worst_three}
    losses = []
    for number in numbers:
        people_lost, set_lost = worst[number](signatures, progress)
        losses.append(Loss(number, people_lost, set_lost, _mean(signatures, sites, number), covered))
    return losses


def lost_cells(within, failed: Sequence[int]) -> np.ndarray:
    """Which cells have a site in reach, but none once the sites ``failed`` (column indices) are gone."""
    reach = _as_reach(within)
    kept = np.setdiff1d(np.arange(reach.shape[1]), np.asarray(failed, dtype=int))
    return (_times(reach) > 0) & (_times(reach[:, kept]) == 0)


def expected_cover(within, people: np.ndarray, failure_share: float | np.ndarray) -> float:
    """People who can expect a working site in reach when each site fails by itself with probability ``failure_share``.

    One probability for all sites or one for each: Σ people · (1 − Π q) over the sites in reach.
    Source: Daskin 1983 (MEXCLP).
    """
    reach, weight = _checked(within, people)
    return float(weight @ (1.0 - all_fail(reach, failure_share)))


def all_fail(within, failure_share: float | np.ndarray) -> np.ndarray:
    """By cell the probability that all sites in its reach fail; 1 where there are none."""
    reach = _as_reach(within)
    failing = np.asarray(failure_share, dtype=float)
    if failing.shape not in {(), (reach.shape[1],)} or not ((failing >= 0) & (failing <= 1)).all():
        raise InputError("The probability of failure is {share}; choose a value from 0 to 1.", share=failure_share)
    sure = np.broadcast_to(failing == 0, reach.shape[1])
    logarithm = np.log(np.where(sure, 1.0, failing))
    present = reach.astype(bool).astype(float)
    return np.where(present @ sure.astype(float) > 0, 0.0, np.exp(present @ logarithm))


def _checked(within, people) -> tuple[sparse.csr_matrix, np.ndarray]:
    reach = _as_reach(within)
    weight = np.asarray(people, dtype=float)
    if weight.shape != (reach.shape[0],):
        raise InputError(
            "There are {people} numbers of people for {cells} cells.", people=weight.size, cells=reach.shape[0]
        )
    if not np.isfinite(weight).all() or (weight < 0).any():
        raise InputError("The people of some cells are negative or missing; give zero or more each.")
    return reach, weight


def _as_reach(within) -> sparse.csr_matrix:
    reach = sparse.csr_matrix(within, dtype=float)
    reach.eliminate_zeros()
    reach.sort_indices()
    return reach


def _times(reach: sparse.csr_matrix) -> np.ndarray:
    return np.diff(reach.indptr)


def _signatures(reach: sparse.csr_matrix, weight: np.ndarray) -> _Signatures:
    sites, times = reach.shape[1], _times(reach)

    def members(number: int) -> tuple[np.ndarray, np.ndarray]:
        rows = np.flatnonzero(times == number)
        return reach.indices[reach.indptr[rows, None] + np.arange(number)], weight[rows]

    ones, ones_people = members(1)
    twos, twos_people = members(2)
    threes, threes_people = members(3)
    pair = _sums(twos[:, 0] * sites + twos[:, 1], twos_people, sites * sites).reshape(sites, sites)
    triple, group = np.unique(threes, axis=0, return_inverse=True)
    return _Signatures(
        single=_sums(ones[:, 0], ones_people, sites),
        pair=pair + pair.T,
        triple=triple,
        triple_people=_sums(group.ravel(), threes_people, len(triple)),
        by_number=_sums(times, weight, MOST_LOST + 1),
    )


def _sums(place: np.ndarray, people: np.ndarray, length: int) -> np.ndarray:
    """People by place; of real numbers also where there is nobody."""
    return np.bincount(place, weights=people, minlength=length).astype(float)


def _mean(signatures: _Signatures, sites: int, lost: int) -> float:
    """A cell with c sites in reach loses them all in C(n − c, k − c) of the C(n, k) sets."""
    sets = sum(comb(sites - c, lost - c) * signatures.by_number[c] for c in range(1, lost + 1))
    return float(sets / comb(sites, lost))


def _worst_one(signatures: _Signatures, progress: Progress) -> tuple[float, np.ndarray]:
    site = int(signatures.single.argmax())
    return float(signatures.single[site]), np.array([site])


def _worst_two(signatures: _Signatures, progress: Progress) -> tuple[float, np.ndarray]:
    loss = signatures.pair + signatures.single[:, None] + signatures.single[None, :]
    np.fill_diagonal(loss, -1.0)
    first, second = np.unravel_index(loss.argmax(), loss.shape)
    return float(loss[first, second]), np.sort([first, second])


def _worst_three(signatures: _Signatures, progress: Progress) -> tuple[float, np.ndarray]:
    """For each first site all pairs of later ones at once."""
    sites = len(signatures.single)
    single, pair = signatures.single, signatures.pair
    loss_of_two = pair + single[:, None] + single[None, :]
    starts = np.searchsorted(signatures.triple[:, 0], np.arange(sites + 1))
    worst = -1.0
    worst_set: np.ndarray = np.empty(0, dtype=int)
    for first in each(range(sites - 2), sites - 2, progress, every=8):
        later = slice(first + 1, sites)
        with_first = pair[first, later]
        loss = loss_of_two[later, later] + with_first[:, None] + with_first[None, :]
        exactly = slice(starts[first], starts[first + 1])
        second, third = signatures.triple[exactly, 1] - first - 1, signatures.triple[exactly, 2] - first - 1
        loss[second, third] += signatures.triple_people[exactly]
        loss[np.tril_indices(len(loss))] = -1.0
        best = np.unravel_index(loss.argmax(), loss.shape)
        total = float(loss[best] + single[first])
        if total > worst:
            worst, worst_set = total, np.array([first, first + 1 + best[0], first + 1 + best[1]])
    return worst, worst_set
