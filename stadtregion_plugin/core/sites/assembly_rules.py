"""The rules of plots that are joined: each by what its floor-space potential says, together the strictest."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from .columns import positive_numbers
from .zoning import ZoningRules, rules_for


def rules_of(plots: pd.DataFrame, is_alley: np.ndarray, state: str, stated_for_all: dict[str, float]) -> np.ndarray:
    """The rules of each plot from the values of its floor-space potential; None for alleys."""
    keys = pd.DataFrame({"zoning": plots["zoning"].where(~is_alley, None)})
    for name, column in (("grz", "grz"), ("gfz", "gfz"), ("bmz", "bmz"), ("height_max_m", "height_limit_m")):
        keys[name] = positive_numbers(plots, column)
    kinds: dict[tuple, ZoningRules | None] = {}
    rules = np.full(len(plots), None, dtype=object)
    for row, key in enumerate(keys.astype(object).where(keys.notna(), None).itertuples(index=False)):
        if key not in kinds:
            stated = {name: value for name, value in key._asdict().items() if name != "zoning" and value is not None}
            given = {**stated, **stated_for_all}
            kinds[key] = None if key.zoning is None else rules_for(key.zoning, state, **given)
        rules[row] = kinds[key]
    return rules


def strictest(rules: frozenset[ZoningRules]) -> ZoningRules:
    """Rules that keep to all of ``rules`` at once: the least permitted, the largest setbacks."""
    if len(rules) == 1:
        return next(iter(rules))
    first = min(rules, key=lambda each: (each.permissibility or 0.0, each.gfz, each.zoning))
    lowest = {name: min(getattr(each, name) for each in rules) for name in ("grz", "gfz")}
    most = {name: max(getattr(each, name) for each in rules) for name in ("setback_factor", "setback_min_m")}
    limits = {name: _least(rules, name) for name in ("bmz", "height_max_m", "storeys_max", "top_floor_max_m")}
    return replace(
        first,
        **lowest,
        **most,
        **limits,
        closed=all(each.closed for each in rules),
        plan_fixes_height=all(each.plan_fixes_height for each in rules),
    )


def _least(rules: frozenset[ZoningRules], name: str):
    stated = [value for each in rules if (value := getattr(each, name)) is not None]
    return min(stated) if stated else None
