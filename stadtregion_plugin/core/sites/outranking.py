"""PROMETHEE II: ranking alternatives by how much they outrank each other, criterion by criterion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..progress import Progress, part, report, unobserved
from .decision import ArrayResult, decision, signs_of

PAIRS_IN_MEMORY = 4_000_000  # of alternatives compared in one go


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
    ``{"q": …, "p": …}``. ``usual`` and ``linear`` are summed over the sorted alternatives, in n log n steps; the other
    shapes compare all pairs, for up to some 10,000 alternatives.

    Source: Brans and Vincke 1985, A preference ranking organisation method.
    """
    values, shares = decision(matrix, weights)
    gains = values * signs_of(directions, len(shares))
    names = _preference_names(preference, len(shares))
    indifference, strict = _thresholds(thresholds, len(shares))
    _require_thresholds(names, indifference, strict)
    leaving, entering = np.zeros(len(gains)), np.zeros(len(gains))
    for criterion, share in enumerate(shares):
        report(progress, criterion / len(shares))
        given = (gains[:, criterion], names[criterion], indifference[criterion], strict[criterion])
        if names[criterion] in SORTABLE:
            leads, lags = _sums_over_sorted(*given)
        else:
            here = part(progress, criterion / len(shares), (criterion + 1) / len(shares))
            leads, lags = _sums_over_pairs(*given, here)
        leaving += share * leads
        entering += share * lags
    report(progress, 1.0)
    others = max(len(gains) - 1, 1)
    return OutrankingFlows((leaving - entering) / others, leaving / others, entering / others)


def net_flow(values, others, indifference: float, strict: float) -> np.ndarray:
    """The net flow in one criterion that ``values`` have against ``others`` (n,), by linear preference, −1…1.

    One of the ``others`` is taken to be the alternative itself, as in ``promethee``.

    Source: Brans and Vincke 1985 (criterion net flow).
    """
    ordered = np.sort(np.asarray(others, dtype=float))
    leads = _linear_leads(values, ordered, indifference, strict)
    lags = _linear_leads(-np.asarray(values, dtype=float), -ordered[::-1], indifference, strict)
    return (leads - lags) / max(len(ordered) - 1, 1)


# --- sums of preferences over all others -----------------------------------------------------------------------------

SORTABLE = ("usual", "linear", "v_shape")


def _sums_over_sorted(gains: np.ndarray, name: str, q: float, p: float) -> tuple[np.ndarray, np.ndarray]:
    """Each alternative's preferences over all others, and theirs over it, summed along the sorted gains."""
    ordered = np.sort(gains)
    if name == "usual":
        below = np.searchsorted(ordered, gains, side="left")
        above = len(gains) - np.searchsorted(ordered, gains, side="right")
        return below.astype(float), above.astype(float)
    return _linear_leads(gains, ordered, q, p), _linear_leads(-gains, -ordered[::-1], q, p)


def _linear_leads(values, ordered: np.ndarray, q: float, p: float) -> np.ndarray:
    """Σ over ``ordered`` of clip((value − other − q) / (p − q), 0, 1): whole leads counted, partial ones by sums."""
    values = np.asarray(values, dtype=float)
    middle = ordered.mean() if len(ordered) else 0.0  # sums of what lies about 0 lose the fewest digits
    sums = np.concatenate([[0.0], np.cumsum(ordered - middle)])
    whole = np.searchsorted(ordered, values - p, side="right")
    some = np.maximum(np.searchsorted(ordered, values - q, side="left"), whole)
    partial = (some - whole) * (values - middle - q) - (sums[some] - sums[whole])
    return whole + np.maximum(partial, 0.0) / (p - q)


def _sums_over_pairs(
    gains: np.ndarray, name: str, q: float, p: float, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """As ``_sums_over_sorted``, over all pairs in blocks of rows."""
    leaving, entering = np.zeros(len(gains)), np.zeros(len(gains))
    rows = max(1, PAIRS_IN_MEMORY // max(1, len(gains)))
    for start in range(0, len(gains), rows):
        report(progress, start / len(gains))
        preferred = _PREFERENCES[name](gains[start : start + rows, None] - gains[None, :], q, p)
        leaving[start : start + rows] = preferred.sum(axis=1)
        entering += preferred.sum(axis=0)
    return leaving, entering


# --- shapes of preference --------------------------------------------------------------------------------------------


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


def _preference_names(preference: str | Sequence[str], count: int) -> list[str]:
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
    return names


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


def _require_thresholds(names: list[str], indifference: np.ndarray, strict: np.ndarray) -> None:
    needed = np.array([name in ("linear", "v_shape", "level", "gaussian") for name in names])
    if (needed & ~(strict > np.maximum(indifference, 0))).any():
        raise InputError(
            "Preference functions linear, level and gaussian need a threshold p above q and above 0 for each criterion."
        )
