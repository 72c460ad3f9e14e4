"""How decentralised a region is served: one score made of visible parts, each from 0 to 1.

What each part means and where it comes from stands in the table ``decentrality``, whose weights may be changed. The
score is the weighted mean of the parts that there are; it is never given without them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..tables import read_table
from .evenness import gini

PARTS = ("share_served", "even_quarters", "even_supply", "own_quarter", "centres", "spread", "robustness")


@dataclass(frozen=True)
class Decentrality:
    """``score`` 0–1 (NaN without any part) and its ``parts`` by name, NaN where one cannot be told."""

    score: float
    parts: dict[str, float]


def decentrality(parts: Mapping[str, float], weights: Mapping[str, float]) -> Decentrality:
    """The weighted mean of ``parts`` (0–1 each); one that is NaN is left out, and so is its weight."""
    told = [name for name in PARTS if np.isfinite(parts[name]) and weights[name] > 0]
    mass = sum(weights[name] for name in told)
    score = sum(weights[name] * parts[name] for name in told) / mass if mass > 0 else float("nan")
    return Decentrality(score, {name: float(parts[name]) for name in PARTS})


def part_weights(own: str | Path | None = None) -> dict[str, float]:
    """The weight of each part: table ``decentrality``, or the user's ``own`` file in its place.

    Raises ``InputError`` when a part is missing, or a weight negative or no number, or all are 0.
    """
    table = read_table("decentrality", own).drop_duplicates("part").set_index("part")
    missing = [part for part in PARTS if part not in table.index]
    if missing:
        raise InputError("The table of the decentrality lacks the parts {parts}.", parts=", ".join(missing))
    weights = {part: float(table.loc[part, "weight"]) for part in PARTS}
    if not all(weight >= 0 for weight in weights.values()) or not sum(weights.values()) > 0:
        raise InputError("The weights of the decentrality are numbers from 0 on, at least one of them above 0.")
    return weights


def evenness(values: np.ndarray, weights: np.ndarray) -> float:
    """1 − Gini: 1 where all have the same, 0 where nobody has anything; NaN for fewer than two who could share."""
    present = np.asarray(weights) > 0
    if present.sum() < 2:
        return float("nan")
    if not np.asarray(weights)[present] @ np.asarray(values)[present] > 0:
        return 0.0
    return 1.0 - gini(np.asarray(values)[present], np.asarray(weights)[present])
