"""What is not certain about a site: its floor space, its owner and its zoning, as outcomes that are equally likely."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
import pandas as pd

from ..settings import settings
from ..tables import read_table
from .columns import positive_numbers, words
from .criteria import criterion_score
from .knockouts import is_given
from .robustness import LEVELS, Subject
from .zoning import zoning_types

FLOOR_SPACE, OWNER, ZONING = "floor_space", "owner", "zoning"
MIDDLES = (np.arange(LEVELS) + 0.5) / LEVELS  # of equal parts of all probability
UNKNOWN = "unknown"

Scaled = Callable[[int, np.ndarray], np.ndarray]


def uncertain_subjects(
    sites: pd.DataFrame,
    measures: pd.DataFrame,
    known: Sequence[str],
    minimum_addable_m2: float,
    scaled: Scaled,
    types: pd.DataFrame | None = None,
) -> tuple[Subject, ...]:
    """What could turn out about ``sites`` (columns of ``schema.POTENTIAL``) otherwise than assumed.

    - floor space: what can be added, triangular between low and high with its middle estimate as the mode
    - owner: with the confidence of its class that class, else another one, as frequent as among the sites; where the
      owner is not known, any
    - zoning: inferred types are right with the chance in the table ``zoning_right``, else another type, as frequent as
      among the sites; given ones are certain

    Each acts on the criterion it decides, where that is among the ``known`` ones. A site whose floor space falls below
    ``minimum_addable_m2``, or whose zoning rules production out, fails. ``scaled`` puts utilities on the scale of the
    ranking rule. Errors of different sites and subjects are taken as independent. ``types``: the zoning types that
    count (see ``zoning_types``).
    """
    allowed = (zoning_types() if types is None else types)["permissibility"].dropna()
    zoning = partial(_zoning, allowed=allowed)
    makers: dict[str, Callable] = {"density": _floor_space, "ownership": _owner, "permissibility": zoning}
    subjects = []
    for criterion, make in makers.items():
        if criterion in known:
            name, values, kind, failing = make(sites, measures, minimum_addable_m2)
            column = list(known).index(criterion)
            subjects.append(Subject(name, column, np.ascontiguousarray(scaled(column, values)), kind, failing))
    return tuple(subjects)


# --- floor space -----------------------------------------------------------------------------------------------------


def _floor_space(sites: pd.DataFrame, measures: pd.DataFrame, minimum_addable_m2: float):
    low, middle, high = addable_range(sites)
    addable = triangular(low[:, None], middle[:, None], high[:, None], MIDDLES)
    others = {name: measures[name].to_numpy(dtype=float)[:, None] for name in measures}
    reserve = addable / sites["permitted_m2"].to_numpy(dtype=float)[:, None]
    drawn = {**others, "addable_m2": addable, "reserve_share": reserve}
    failing = (addable < minimum_addable_m2).sum(axis=1)
    return FLOOR_SPACE, criterion_score("density", drawn), np.arange(len(sites)), failing


def addable_range(sites: pd.DataFrame) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Low, middle and high estimate of what can be added (m²); the middle one where there is no range."""
    middle = sites["addable_m2"].to_numpy(dtype=float)
    low, high = (sites[name].to_numpy(dtype=float) for name in ("addable_low_m2", "addable_high_m2"))
    return np.fmin(low, middle), middle, np.fmax(high, middle)


def triangular(low, mode, high, share) -> np.ndarray:
    """The value that a triangular distribution undercuts with the chance ``share``.

    Source: inverse of its distribution function.
    """
    low, mode, high, share = np.broadcast_arrays(low, mode, high, np.asarray(share, dtype=float))
    span = high - low
    left = low + np.sqrt(share * span * (mode - low))
    right = high - np.sqrt((1 - share) * span * (high - mode))
    return np.where(share * span <= mode - low, left, right)


# --- owners ----------------------------------------------------------------------------------------------------------


def _owner(sites: pd.DataFrame, measures: pd.DataFrame, minimum_addable_m2: float):
    activation = read_table("owner_activation").set_index("owner_class")["activation"].drop(UNKNOWN)
    stated, right = owner_confidence(sites)
    mix = _mix(stated, activation)
    kind, kinds = _kinds(stated, right)

    def outcomes(owner_class: str, confidence: float) -> np.ndarray:
        if owner_class not in activation:
            return _quantiles(activation, mix)
        others = _quantiles(activation.drop(owner_class), mix.drop(owner_class))
        return _one_or_another(activation[owner_class], confidence, others)

    drawn = np.array([outcomes(*each) for each in kinds]).reshape(-1, LEVELS)
    return OWNER, criterion_score("ownership", {"activation": drawn}), kind, np.zeros(len(kinds), dtype=int)


def owner_confidence(sites: pd.DataFrame) -> tuple[pd.Series, np.ndarray]:
    """The owner class of each site ("unknown" where there is none), and the chance that it is right (unknown: 0)."""
    stated = words(sites, "owner_class").fillna(UNKNOWN)
    given = positive_numbers(sites, "owner_confidence")
    right = np.where(np.isnan(given), settings("robustness")["owner_right"], np.minimum(given, 1.0))
    return stated, np.where(stated == UNKNOWN, 0.0, right)


# --- zoning ----------------------------------------------------------------------------------------------------------


def _zoning(sites: pd.DataFrame, measures: pd.DataFrame, minimum_addable_m2: float, allowed: pd.Series):
    least = settings("candidates")["minimum_permissibility"]
    stated = words(sites, "zoning").fillna(UNKNOWN)
    others = _quantiles(allowed, _mix(stated, allowed))
    assumed = measures["permissibility"].to_numpy(dtype=float)
    kind, kinds = _kinds(np.round(assumed, 6), zoning_right(sites))
    drawn, failing = np.empty((len(kinds), LEVELS)), np.zeros(len(kinds), dtype=int)
    for row, (value, right) in enumerate(kinds):
        outcomes = _one_or_another(value, right, others)
        fails = (outcomes < least) & (outcomes != value)
        drawn[row] = outcomes[np.argsort(~fails, kind="stable")]
        failing[row] = fails.sum()
    return ZONING, criterion_score("permissibility", {"permissibility": drawn}), kind, failing


def zoning_right(sites: pd.DataFrame) -> np.ndarray:
    """The chance that the zoning type of each site is the right one; 1 where a plan gives it, 0 where there is none."""
    table = read_table("zoning_right").set_index("confidence")["right"]
    right = words(sites, "zoning_confidence").map(table).fillna(table.min()).to_numpy(dtype=float)
    unsaid = is_given(sites) & words(sites, "zoning_confidence").isna().to_numpy()
    return np.where(sites["zoning"].isna(), 0.0, np.where(unsaid, 1.0, right))


# --- distributions of few values -------------------------------------------------------------------------------------


def _mix(stated: pd.Series, values: pd.Series) -> pd.Series:
    """How frequent the codes of ``values`` are among those ``stated``, and one site more of which nothing is known."""
    return stated.value_counts().reindex(values.index).fillna(0) + 1.0 / len(values)


def _kinds(first, second) -> tuple[np.ndarray, list[tuple]]:
    """The different pairs of ``first`` and ``second``, and which of them each site has."""
    frame = pd.DataFrame({"first": np.asarray(first), "second": np.asarray(second)})
    kinds = frame.drop_duplicates()
    number = pd.Series(range(len(kinds)), index=pd.MultiIndex.from_frame(kinds))
    return number.reindex(pd.MultiIndex.from_frame(frame)).to_numpy(), list(kinds.itertuples(index=False, name=None))


def _quantiles(values: pd.Series, frequency: pd.Series) -> np.ndarray:
    """``LEVELS`` equally likely values of a distribution of few."""
    order = np.argsort(values.to_numpy(), kind="stable")
    cumulated = np.cumsum(frequency.to_numpy()[order]) / frequency.sum()
    return values.to_numpy(dtype=float)[order][np.searchsorted(cumulated, MIDDLES)]


def _one_or_another(value: float, chance: float, others: np.ndarray) -> np.ndarray:
    """Equally likely outcomes: ``value`` with its ``chance``, evenly chosen ``others`` for the rest."""
    rest = LEVELS - round(chance * LEVELS)
    chosen = others[((np.arange(rest) + 0.5) / max(rest, 1) * LEVELS).astype(int)]
    return np.concatenate([np.full(LEVELS - rest, value), chosen])
