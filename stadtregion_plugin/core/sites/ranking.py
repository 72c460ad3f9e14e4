"""Ranking alternatives by several criteria at once: pure numpy, no geometry.

A decision ``matrix`` has one row per alternative and one column per criterion; lists, arrays and DataFrames will do.
``weights`` count as shares: they are scaled to sum 1. ``directions`` say per criterion whether more is better
(``1``, ``"max"``, ``True``, the default) or less is (``-1``, ``"min"``, ``False``).
"""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from .acceptability import RankAcceptability, rank_acceptability
from .decision import decision, shares_of, signs_of
from .outranking import OutrankingFlows, promethee
from .pairwise import AhpWeights, ahp_weights
from .weight_stability import weight_stability

__all__ = [
    "AhpWeights",
    "OutrankingFlows",
    "RankAcceptability",
    "ahp_weights",
    "order_weights_for",
    "orness",
    "owa",
    "promethee",
    "quantifier_average",
    "rank_acceptability",
    "topsis",
    "topsis_distances",
    "weight_stability",
    "weighted_sum",
]

ROUNDING = 1e-9  # of the largest value of a criterion


# --- weighted sum --------------------------------------------------------------------------------------------------


def weighted_sum(matrix, weights) -> np.ndarray:
    """Weighted linear combination: the score of every alternative, an array (n,).

    ``matrix`` holds utilities on a common scale, usually 0…1. A missing utility (NaN) takes no part: the weights of the
    criteria that an alternative does have are scaled to sum 1. An alternative without any is NaN.

    Source: Malczewski 1999, GIS and Multicriteria Decision Analysis, chapter 6.
    """
    utilities, shares = decision(matrix, weights, missing_allowed=True)
    known = ~np.isnan(utilities)
    total = known @ shares
    with np.errstate(invalid="ignore"):
        return np.where(known, utilities, 0.0) @ shares / np.where(total > 0, total, np.nan)


# --- TOPSIS --------------------------------------------------------------------------------------------------------


def topsis(matrix, weights, directions=None, normalisation: str = "vector") -> np.ndarray:
    """Closeness to the ideal alternative, 0…1, larger is better: an array (n,).

    ``normalisation`` is ``"vector"`` (each column divided by its Euclidean length, as first published) or ``"minmax"``
    (each column stretched to 0…1). The choice can change the winner. Where all alternatives are equal in every
    criterion they stand as near to the ideal as to its opposite: 0.5.

    Source: Hwang and Yoon 1981, Multiple Attribute Decision Making.
    """
    to_ideal, to_opposite = topsis_distances(matrix, weights, directions, normalisation)
    span = to_ideal + to_opposite
    return np.divide(to_opposite, span, out=np.full_like(span, 0.5), where=span > 0)


def topsis_distances(matrix, weights, directions=None, normalisation: str = "vector") -> tuple[np.ndarray, np.ndarray]:
    """Distance of each alternative to the ideal (S⁺) and to the opposite of the ideal (S⁻); see ``topsis``."""
    values, shares = decision(matrix, weights)
    values = _levelled(values)
    gains = values * signs_of(directions, len(shares))
    if normalisation == "vector":
        length = np.linalg.norm(values, axis=0)
    elif normalisation == "minmax":
        gains = gains - gains.min(axis=0)
        length = gains.max(axis=0)
    else:
        raise InputError("Normalisation {given} is not known; use vector or minmax.", given=normalisation)
    weighted = shares * np.divide(gains, length, out=np.zeros_like(gains), where=length > 0)
    to_ideal = np.linalg.norm(weighted.max(axis=0) - weighted, axis=1)
    to_opposite = np.linalg.norm(weighted - weighted.min(axis=0), axis=1)
    return to_ideal, to_opposite


def _levelled(values: np.ndarray) -> np.ndarray:
    """``values`` with criteria that differ by rounding alone made equal, so that no normalisation blows that up."""
    spread = np.ptp(values, axis=0) if len(values) else np.zeros(values.shape[1])
    same = spread <= ROUNDING * np.abs(values).max(axis=0, initial=0.0)
    return np.where(same, values[:1], values)


# --- OWA -----------------------------------------------------------------------------------------------------------


def owa(values, order_weights) -> float | np.ndarray:
    """Ordered weighted average: the first order weight goes to an alternative's best value, the last to its worst.

    ``values`` of one alternative (m,) give a number, a matrix (n, m) an array (n,). Weights that fall steeply are
    optimistic (close to "one good criterion is enough"), rising ones are cautious ("all must be good").

    Source: Yager 1988, On ordered weighted averaging aggregation operators.
    """
    given = np.asarray(values, dtype=float)
    descending, shares = decision(-np.sort(-np.atleast_2d(given), axis=1), order_weights)
    averages = descending @ shares
    return float(averages[0]) if given.ndim == 1 else averages


def quantifier_average(matrix, weights, optimism: float) -> np.ndarray:
    """Ordered weighted average that heeds the criteria's own weights, too: the scores (…), of utilities (…, m).

    The utilities of an alternative are put in falling order, their weights with them; the j-th counts with
    Q(w₁ + … + wⱼ) − Q(w₁ + … + wⱼ₋₁), where Q(r) = r^a and a = (1 − optimism) / optimism. With ``optimism`` ½ it is the
    weighted sum, with less the worse criteria count more. ``weights`` (m,) or one set for each row, (…, m), of sum 1.

    Source: Yager 1996, Quantifier guided aggregation using OWA operators (section on importances).
    """
    utilities = np.asarray(matrix, dtype=float)
    order = np.argsort(-utilities, axis=-1)
    shares = np.broadcast_to(np.asarray(weights, dtype=float), utilities.shape)
    cumulated = quantifier(np.minimum(np.cumsum(np.take_along_axis(shares, order, -1), axis=-1), 1.0), optimism)
    counts = np.diff(cumulated, axis=-1, prepend=0.0)
    return (counts * np.take_along_axis(utilities, order, -1)).sum(axis=-1)


def orness(order_weights) -> float:
    """How optimistic order weights are: 1 takes the best value only, 0 the worst only, ½ is the plain mean.

    Source: Yager 1988.
    """
    shares = shares_of(order_weights)
    count = len(shares)
    return float((count - 1 - np.arange(count)) @ shares / (count - 1)) if count > 1 else 0.5


def order_weights_for(count: int, optimism: float) -> np.ndarray:
    """Order weights (count,) with the given ``optimism`` (0 cautious … ½ neutral … 1 optimistic).

    Weights of the regular increasing quantifier Q(r) = r^a with a = (1 − optimism) / optimism.

    Source: Yager 1996, Quantifier guided aggregation using OWA operators.
    """
    return np.diff(quantifier(np.arange(count + 1) / count, optimism))


def quantifier(shares: np.ndarray, optimism: float) -> np.ndarray:
    """Q(r) = r^a of the ``shares`` r counted so far, with a = (1 − optimism) / optimism."""
    if not 0 <= optimism <= 1:
        raise InputError("Optimism is {given}; it must lie between 0 (cautious) and 1.", given=optimism)
    if optimism == 0:
        return (shares >= 1 - ROUNDING).astype(float)
    return np.where(shares > 0, shares ** ((1 - optimism) / optimism), 0.0)
