"""How evenly something good is spread over people, and how central or polycentric a region is.

Values and weights are one-dimensional arrays of the same length; a weight is a number of people. Travel time is a
burden: its inequality says how unevenly the way to the nearest site is spread, whatever its mean.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError

TOP_CENTRES = (2, 3, 4)


@dataclass(frozen=True)
class Theil:
    """Theil's T and its parts: inequality ``within`` the groups and ``between`` their means; total is their sum."""

    total: float
    within: float
    between: float


@dataclass(frozen=True)
class Centrality:
    """The Urban Centrality Index (0: even spread, 1: one centre) and what it is made of.

    ``location_coefficient`` 0–1, ``spatial_separation`` and its maximum in the unit of the distances.
    """

    index: float
    location_coefficient: float
    spatial_separation: float
    spatial_separation_max: float


@dataclass(frozen=True)
class Polycentricity:
    """How the sizes of centres compare: share of the largest, Σ of squared shares, 1 ÷ that, and the rank–size slope.

    ``rank_size_slope`` is the slope of ln size over ln rank, the mean over the two, three and four largest centres
    (NaN for fewer than two): −1 is Zipf's rule, near 0 is polycentric.
    """

    primacy: float
    concentration: float
    effective_centres: float
    rank_size_slope: float


@dataclass(frozen=True)
class FunctionalPolycentricity:
    """How evenly flows link the centres of a region, 0–1: ``index`` = (1 − deviation ÷ deviation_max) · density.

    ``deviation``: of what arrives at each centre; ``density``: links there are ÷ links there could be.
    """

    index: float
    deviation: float
    deviation_max: float
    density: float


def lorenz(values: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The Lorenz curve: shares of the people, those with least first, and the shares of the total they hold (0 to 1).

    Raises ``InputError`` for negative or missing values, or where there is nothing to share.
    """
    values, weights = _checked(values, weights)
    order = np.argsort(values, kind="stable")
    people = np.concatenate([[0.0], np.cumsum(weights[order])])
    held = np.concatenate([[0.0], np.cumsum((weights * values)[order])])
    return people / people[-1], held / held[-1]


def gini(values: np.ndarray, weights: np.ndarray) -> float:
    """The Gini coefficient, 1 − Σ (Lₖ + Lₖ₋₁) · Δ people: 0 if all have the same, near 1 if one has all.

    Source: Gini 1912; trapezoids under the Lorenz curve.
    """
    people, held = lorenz(values, weights)
    return float(1.0 - np.sum((held[1:] + held[:-1]) * np.diff(people)))


def theil(values: np.ndarray, weights: np.ndarray, groups: np.ndarray | None = None) -> Theil:
    """Theil's T, Σ (w/W) (x/μ) ln(x/μ), split into its parts within and between ``groups`` (one label a value).

    A value of 0 adds nothing (x ln x → 0). Without groups all inequality is within. Source: Theil 1967.
    """
    values, weights = _checked(values, weights)
    share = weights / weights.sum()
    relative = values / (share @ values)
    total = float(share @ _x_log_x(relative))
    if groups is None:
        return Theil(total, total, 0.0)
    group = _numbered(groups)
    people = np.bincount(group, weights=share)
    held = np.bincount(group, weights=share * relative)
    mean = np.divide(held, people, out=np.zeros_like(held), where=people > 0)
    between = float(people @ _x_log_x(mean))
    return Theil(total, total - between, between)


def _numbered(groups: np.ndarray) -> np.ndarray:
    """A number from 0 on for each label."""
    labels = np.asarray(groups)
    if labels.dtype.kind in "iu":
        return labels - labels.min(initial=0)
    _, group = np.unique(["" if label is None else str(label) for label in labels], return_inverse=True)
    return group.ravel()


def atkinson(values: np.ndarray, weights: np.ndarray, aversion: float = 0.5) -> float:
    """Atkinson's index, 1 − (Σ (w/W) x^(1−ε))^(1/(1−ε)) / μ, with the geometric mean for ε = 1.

    From ε = 1 on it is 1 as soon as anybody has nothing. Source: Atkinson 1970.
    """
    values, weights = _checked(values, weights)
    if not aversion > 0:
        raise InputError("The inequality aversion is {aversion}; choose a number above 0.", aversion=aversion)
    present = weights > 0
    values, share = values[present], weights[present] / weights.sum()
    if aversion >= 1 and (values == 0).any():
        return 1.0
    if aversion == 1:
        equivalent = np.exp(share @ np.log(values))
    else:
        equivalent = (share @ values ** (1.0 - aversion)) ** (1.0 / (1.0 - aversion))
    return float(1.0 - equivalent / (share @ values))


def urban_centrality(
    amounts: np.ndarray, distances: np.ndarray, areas: np.ndarray, on_border: np.ndarray
) -> Centrality:
    """The Urban Centrality Index of ``amounts`` (jobs, say) in zones.

    ``distances``: (zones × zones) between zone centres; a zone is √(area ÷ π) from itself. ``on_border`` marks the
    zones on the region's boundary: activity spread evenly over them is as far apart as can be.
    UCI = LC · (1 − V ÷ Vmax), LC = ½ Σ |sᵢ − 1/n|, V = sᵀ D s. Source: Pereira, Nadalin, Monasterio & Albuquerque 2013.
    """
    amounts = np.asarray(amounts, dtype=float)
    if not amounts.sum() > 0 or (amounts < 0).any():
        raise InputError("The amounts to compare are negative or sum up to nothing; choose another field.")
    share = amounts / amounts.sum()
    apart = np.array(distances, dtype=float)
    np.fill_diagonal(apart, np.sqrt(np.asarray(areas, dtype=float) / np.pi))
    border = np.asarray(on_border, dtype=float) / np.sum(on_border)
    location = 0.5 * float(np.abs(share - 1.0 / len(share)).sum())
    separation, separation_max = float(share @ apart @ share), float(border @ apart @ border)
    return Centrality(location * (1.0 - separation / separation_max), location, separation, separation_max)


def polycentricity(sizes: np.ndarray) -> Polycentricity:
    """How evenly ``sizes`` (people, jobs or floor space of the centres of a region) are spread.

    Source: Meijers & Burger 2010 (rank–size over the largest centres); Herfindahl–Hirschman for the concentration.
    """
    present = np.sort(np.asarray(sizes, dtype=float))[::-1]
    present = present[present > 0]
    if not len(present):
        raise InputError("No centre has a size above 0; choose another field.")
    share = present / present.sum()
    slopes = [_rank_size_slope(present[:top]) for top in TOP_CENTRES if top <= len(present)]
    concentration = float((share**2).sum())
    return Polycentricity(
        primacy=float(share[0]),
        concentration=concentration,
        effective_centres=1.0 / concentration,
        rank_size_slope=float(np.mean(slopes)) if slopes else float("nan"),
    )


def functional_polycentricity(flows: np.ndarray) -> FunctionalPolycentricity:
    """Green's index of ``flows`` (n × n, from row to column) between centres; what stays in a centre does not count.

    The deviation is compared with that of two centres, one of which gets nothing and the other as much as the busiest.
    Both are standard deviations of the population, so that the index stays between 0 and 1; without any flow it is 0.
    Source: Green 2007.
    """
    links = np.array(flows, dtype=float)
    np.fill_diagonal(links, 0.0)
    if (links < 0).any():
        raise InputError("Some flows between the centres are negative; give zero or more each.")
    arriving = links.sum(axis=0)
    deviation, deviation_max = float(arriving.std()), float(arriving.max(initial=0.0)) / 2.0
    if deviation_max == 0:
        return FunctionalPolycentricity(0.0, 0.0, 0.0, 0.0)
    density = float((links > 0).sum()) / (len(links) * (len(links) - 1))
    return FunctionalPolycentricity((1.0 - deviation / deviation_max) * density, deviation, deviation_max, density)


def _rank_size_slope(sizes: np.ndarray) -> float:
    return float(np.polyfit(np.log(np.arange(1, len(sizes) + 1)), np.log(sizes), 1)[0])


def _x_log_x(x: np.ndarray) -> np.ndarray:
    return x * np.log(np.where(x > 0, x, 1.0))


def _checked(values, weights) -> tuple[np.ndarray, np.ndarray]:
    values, weights = np.asarray(values, dtype=float), np.asarray(weights, dtype=float)
    if values.shape != weights.shape:
        raise InputError("There are {values} values but {weights} weights.", values=values.size, weights=weights.size)
    if not (np.isfinite(values).all() and np.isfinite(weights).all()) or (values < 0).any() or (weights < 0).any():
        raise InputError("Evenness needs values and weights that are neither negative nor missing.")
    if not weights @ values > 0:
        raise InputError("There is nothing to share: all values or all weights are 0.")
    return values, weights
