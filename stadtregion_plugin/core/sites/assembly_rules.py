"""The rules of plots that are joined: each by what its floor-space potential says, together the strictest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from .columns import positive_numbers, words
from .zoning import ZoningRules, rules_for
from .zoning_plan import LAND_USE, SURROUNDINGS, ZONING_TYPE

OWN = "own_"  # before the names of rules that overrule all others
NO_PLANS = (LAND_USE, SURROUNDINGS, ZONING_TYPE)  # sources of a height limit that no plan fixes


def rules_of(
    plots: pd.DataFrame,
    is_alley: np.ndarray,
    state: str,
    overruling: Mapping[str, float | np.ndarray],
    types: pd.DataFrame | None = None,
) -> np.ndarray:
    """The rules of each plot from the values of its floor-space potential; None for alleys.

    A height limit counts as fixed by a plan unless ``rules_source`` says that the rules come from elsewhere; where they
    come from the surroundings, BauGB §34 applies. ``overruling``: fields of ``ZoningRules`` that overrule all others,
    one value for all plots or one for each. ``types``: the zoning types that count (see ``zoning_types``).
    """
    keys = pd.DataFrame({"zoning": plots["zoning"].where(~is_alley, None)})
    for name, column in (("grz", "grz"), ("gfz", "gfz"), ("bmz", "bmz"), ("height_max_m", "height_limit_m")):
        keys[name] = positive_numbers(plots, column)
    keys["source"] = words(plots, "rules_source")
    for name, value in overruling.items():
        keys[OWN + name] = value
    kinds: dict[tuple, ZoningRules | None] = {}
    rules = np.full(len(plots), None, dtype=object)
    for row, key in enumerate(keys.astype(object).where(keys.notna(), None).itertuples(index=False)):
        if key not in kinds:
            kinds[key] = _rules_of(key._asdict(), state, types)
        rules[row] = kinds[key]
    return rules


def _rules_of(values: dict, state: str, types) -> ZoningRules | None:
    zoning, source = values.pop("zoning"), values.pop("source")
    if zoning is None:
        return None
    told = {name: value for name, value in values.items() if value is not None}
    stated = {name: value for name, value in told.items() if not name.startswith(OWN)}
    own = {name.removeprefix(OWN): value for name, value in told.items() if name.startswith(OWN)}
    if "height_max_m" in stated:
        stated["plan_fixes_height"] = source not in NO_PLANS
    if source == SURROUNDINGS:
        stated = {"bmz": None, **stated, "fit_in": True}
    return rules_for(zoning, state, types, **{**stated, **own})


def at_rows(rules: Mapping[str, float | np.ndarray], rows: np.ndarray) -> dict[str, float | np.ndarray]:
    """``rules`` for some of the plots: what differs by plot is taken at ``rows``, the rest stays."""
    return {name: value if np.ndim(value) == 0 else np.asarray(value)[rows] for name, value in rules.items()}


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
