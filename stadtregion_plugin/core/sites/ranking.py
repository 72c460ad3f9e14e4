"""Ranking alternatives by several criteria at once: pure numpy, no geometry.

A decision ``matrix`` has one row per alternative and one column per criterion; lists, arrays and DataFrames will do.
``weights`` count as shares: they are scaled to sum 1. ``directions`` say per criterion whether more is better
(``1``, ``"max"``, ``True``, the default) or less is (``-1``, ``"min"``, ``False``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..progress import Progress, report, unobserved
from .acceptability import RankAcceptability, rank_acceptability
from .decision import ArrayResult, decision, shares_of, signs_of
from .pairwise import AhpWeights, ahp_weights

__all__ = [
    "AhpWeights",
    "OutrankingFlows",
    "RankAcceptability",
    "ahp_weights",
    "order_weights_for",
    "orness",
    "owa",
    "promethee",
    "rank_acceptability",
    "topsis",
    "topsis_distances",
    "weight_stability",
    "weighted_sum",
]

ROUNDING = 1e-9  # of the largest value of a criterion
PAIRS_IN_MEMORY = 4_000_000  # of alternatives × alternatives × criteria compared in one go


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


def weight_stability(matrix, weights) -> np.ndarray:
    """How far each weight can move alone before another alternative takes first place: an array (m, 2) of low, high.

    The weight of one criterion is varied over 0…1 while the others keep their proportions to each other; the winner of
    the weighted sum stays first within the interval. Missing utilities are not accepted.

    Source: one-at-a-time sensitivity after Triantaphyllou and Sánchez 1997.
    """
    utilities, shares = decision(matrix, weights)
    winner = int(np.argmax(utilities @ shares))
    intervals = np.tile([0.0, 1.0], (len(shares), 1))
    for criterion, share in enumerate(shares):
        others = np.where(np.arange(len(shares)) == criterion, 0.0, shares)
        rest = utilities @ (others / others.sum()) if others.sum() > 0 else utilities[:, criterion]
        lead_alone = utilities[winner, criterion] - utilities[:, criterion]
        lead_rest = rest[winner] - rest
        # the lead at weight w is lead_rest + w (lead_alone − lead_rest) ≥ 0
        slope = lead_alone - lead_rest
        rising, falling = slope > 0, slope < 0
        low = np.max(-lead_rest[rising] / slope[rising], initial=0.0)
        high = np.min(-lead_rest[falling] / slope[falling], initial=1.0)
        intervals[criterion] = min(low, share), max(high, share)
    return intervals


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


# --- PROMETHEE II --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class OutrankingFlows(ArrayResult):
    """Net flow ``phi`` (what the object is as an array), and its leaving and entering parts, each an array (n,)."""

    phi: np.ndarray
    phi_plus: np.ndarray
    phi_minus: np.ndarray

    def leading(self) -> np.ndarray:
        return self.phi


def promethee(
    matrix,
    weights,
    directions=None,
    preference: str | Sequence[str] = "usual",
    thresholds=None,
    progress: Progress = unobserved,
) -> OutrankingFlows:
    """PROMETHEE II: how much each alternative outranks the others, minus how much it is outranked.

    ``preference``: how a lead d in a criterion turns into preference 0…1, one name for all criteria or one each:

    - ``usual``: 1 as soon as d > 0
    - ``u_shape``: 1 from d > q
    - ``linear`` (also ``v_shape``): d / p, 1 from p on; with q given, 0 up to q and rising from there
    - ``level``: ½ between q and p, 1 above p
    - ``gaussian``: 1 − exp(−d² / 2p²)

    ``thresholds``: None for ``usual``; else p per criterion (a number or a list), or pairs (q, p) per criterion, or
    ``{"q": …, "p": …}``. Work grows with the square of the number of alternatives: for up to some 2,000.

    Source: Brans and Vincke 1985, A preference ranking organisation method.
    """
    values, shares = decision(matrix, weights)
    gains = values * signs_of(directions, len(shares))
    count = len(gains)
    shapes = _preference_shapes(preference, len(shares))
    indifference, strict = _thresholds(thresholds, len(shares))
    _require_thresholds(shapes, indifference, strict)
    leaving, entering = np.zeros(count), np.zeros(count)
    rows = max(1, PAIRS_IN_MEMORY // max(1, gains.size))
    for start in range(0, count, rows):
        report(progress, start / count)
        lead = gains[start : start + rows, None, :] - gains[None, :, :]
        for criterion, share in enumerate(shares):
            outranks = share * shapes[criterion](lead[..., criterion], indifference[criterion], strict[criterion])
            leaving[start : start + rows] += outranks.sum(axis=1)
            entering += outranks.sum(axis=0)
    report(progress, 1.0)
    others = max(count - 1, 1)
    return OutrankingFlows((leaving - entering) / others, leaving / others, entering / others)


def _usual(lead, q, p):
    return (lead > 0).astype(float)


def _u_shape(lead, q, p):
    return (lead > q).astype(float)


def _linear(lead, q, p):
    return np.clip((lead - q) / (p - q), 0.0, 1.0)


def _level(lead, q, p):
    return 0.5 * (lead > q) + 0.5 * (lead > p)


def _gaussian(lead, q, p):
    return np.where(lead > 0, 1 - np.exp(-(lead**2) / (2 * p**2)), 0.0)


_PREFERENCES: dict[str, Callable] = {
    "usual": _usual,
    "u_shape": _u_shape,
    "linear": _linear,
    "v_shape": _linear,
    "level": _level,
    "gaussian": _gaussian,
}


def _preference_shapes(preference: str | Sequence[str], count: int) -> list[Callable]:
    names = [preference] * count if isinstance(preference, str) else list(preference)
    unknown = [name for name in names if name not in _PREFERENCES]
    if unknown:
        raise InputError(
            "Preference function {given} is not known; use one of {known}.",
            given=unknown[0],
            known=", ".join(_PREFERENCES),
        )
    if len(names) != count:
        raise InputError(
            "There are {given} preference functions for {count} criteria; give one for all or one for each.",
            given=len(names),
            count=count,
        )
    return [_PREFERENCES[name] for name in names]


def _thresholds(thresholds, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Indifference q and strict preference p, each (m,); NaN where p is not given."""
    if thresholds is None:
        return np.zeros(count), np.full(count, np.nan)
    if isinstance(thresholds, dict):
        q, p = thresholds.get("q", 0.0), thresholds.get("p", np.nan)
    else:
        given = np.asarray(thresholds, dtype=float)
        q, p = (given[:, 0], given[:, 1]) if given.ndim == 2 else (0.0, given)
    if np.size(q) not in (1, count) or np.size(p) not in (1, count):
        raise InputError(
            "There are thresholds for {given} criteria, but {count} criteria; give one for all or one for each.",
            given=max(np.size(q), np.size(p)),
            count=count,
        )
    return np.broadcast_to(q, count).astype(float), np.broadcast_to(p, count).astype(float)


def _require_thresholds(shapes: list[Callable], indifference: np.ndarray, strict: np.ndarray) -> None:
    needed = np.array([shape in (_linear, _level, _gaussian) for shape in shapes])
    if (needed & ~(strict > np.maximum(indifference, 0))).any():
        raise InputError(
            "Preference functions linear, level and gaussian need a threshold p above q and above 0 for each criterion."
        )


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
    if not 0 <= optimism <= 1:
        raise InputError("Optimism is {given}; it must lie between 0 (cautious) and 1.", given=optimism)
    steps = np.arange(count + 1) / count
    if optimism == 0:
        cumulated = (steps >= 1).astype(float)
    else:
        cumulated = steps ** ((1 - optimism) / optimism)
        cumulated[0] = 0.0
    return np.diff(cumulated)
