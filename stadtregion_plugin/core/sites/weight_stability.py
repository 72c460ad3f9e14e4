"""How far each weight can move alone before the best are no longer the best."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..errors import InputError
from ..progress import Progress, each, unobserved
from .decision import decision, shares_of

STEP = 0.01  # of a weight, in which a change of the best is searched for
HALVINGS = 12  # of that step, until the place of the change is known


def weight_stability(matrix, weights, top: int = 1) -> np.ndarray:
    """The interval of each weight in which the weighted sum keeps the same ``top`` alternatives: an array (m, 2).

    The weight of one criterion is varied over 0…1 while the others keep their proportions to each other. Each score is
    then a straight line, and the set of the best changes where the line of one of them first crosses that of another
    alternative; so the intervals are exact. What order the best have among each other does not matter; with ``top`` 1
    it is the first place. With no more alternatives than ``top`` nothing can change. Utilities must not be missing.

    Source: one-at-a-time sensitivity after Triantaphyllou and Sánchez 1997.
    """
    utilities, shares = decision(matrix, weights)
    _require_count(top)
    order = np.argsort(-(utilities @ shares), kind="stable")
    best, others = utilities[order[:top]], utilities[order[top:]]
    intervals = np.tile([0.0, 1.0], (len(shares), 1))
    if not len(others):
        return intervals
    for criterion, share in enumerate(shares):
        ends = [_crossings(one, others, shares, criterion) for one in best]
        intervals[criterion] = min(max(low for low, _ in ends), share), max(min(high for _, high in ends), share)
    return intervals


def _crossings(one: np.ndarray, others: np.ndarray, shares: np.ndarray, criterion: int) -> tuple[float, float]:
    """Between which weights of ``criterion`` no other alternative overtakes ``one``."""
    rest = np.where(np.arange(len(shares)) == criterion, 0.0, shares)
    lead_alone = one[criterion] - others[:, criterion]
    lead_rest = (one - others) @ (rest / rest.sum()) if rest.sum() > 0 else lead_alone
    # the lead at weight w is lead_rest + w (lead_alone − lead_rest) ≥ 0
    slope = lead_alone - lead_rest
    rising, falling = slope > 0, slope < 0
    low = np.max(-lead_rest[rising] / slope[rising], initial=0.0)
    high = np.min(-lead_rest[falling] / slope[falling], initial=1.0)
    return float(low), float(high)


def searched_stability(
    score: Callable[[np.ndarray], np.ndarray], weights, top: int = 1, progress: Progress = unobserved
) -> np.ndarray:
    """As ``weight_stability`` for any rule: ``score`` gives the scores (n,) under weights (m,).

    From its present value each weight is moved in steps of 0.01 until the best change, then the place is halved in. A
    change and back within one step can be missed.
    """
    shares = shares_of(weights)
    _require_count(top)
    present = _best(score(shares), top)
    intervals = np.tile([0.0, 1.0], (len(shares), 1))
    for criterion in each(range(len(shares)), len(shares), progress):

        def changed(weight: float, criterion=criterion) -> bool:
            return _best(score(_moved(shares, criterion, weight)), top) != present

        share = float(shares[criterion])
        intervals[criterion] = _first_change(changed, share, 0.0), _first_change(changed, share, 1.0)
    return intervals


def _first_change(changed: Callable[[float], bool], start: float, end: float) -> float:
    """The last weight from ``start`` towards ``end`` at which nothing has ``changed`` yet."""
    same = start
    for weight in np.linspace(start, end, 1 + max(1, int(np.ceil(abs(end - start) / STEP))))[1:]:
        if changed(float(weight)):
            other = float(weight)
            for _ in range(HALVINGS):
                middle = (same + other) / 2
                same, other = (same, middle) if changed(middle) else (middle, other)
            return same
        same = float(weight)
    return end


def _moved(shares: np.ndarray, criterion: int, weight: float) -> np.ndarray:
    """``shares`` with that of ``criterion`` set to ``weight`` and the others scaled to what is left."""
    others = np.where(np.arange(len(shares)) == criterion, 0.0, shares)
    moved = others * (1 - weight) / others.sum() if others.sum() > 0 else others
    moved[criterion] = weight if others.sum() > 0 else 1.0
    return moved


def _best(scores: np.ndarray, top: int) -> frozenset[int]:
    return frozenset(np.argsort(-scores, kind="stable")[:top].tolist())


def _require_count(top: int) -> None:
    if top < 1:
        raise InputError("The number of best sites is {given}; it must be at least 1.", given=top)
