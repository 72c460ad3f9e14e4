"""What the rules permit on each plot: the rules of its zoning, plan and scenario, and the envelope under them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely.geometry import Polygon

from ..progress import Progress
from .envelope import fit_envelopes
from .scenarios import Scenario
from .storeys import BMZ, BMZ_21_4, GFZ, GRZ, HEIGHT, NONE_POSSIBLE, SETBACK
from .zoning import ZoningRules, rules_for
from .zoning_plan import PLAN_VALUES

OF_ENVELOPE = ("storeys", "height_m", "setback_m", "plate_m2", "far", "binding_rule")
WHOLE_NUMBERS = ("storeys_max", "storeys_fixed")


def rules_of_plots(
    zones: pd.DataFrame,
    state: str,
    types: pd.DataFrame,
    scenario: Scenario,
    overruling: Mapping[str, float | np.ndarray],
) -> list[ZoningRules | None]:
    """The rules of each plot, None where it has no zoning; plots of the same zoning and plan values share theirs.

    ``overruling``: fields of ``ZoningRules`` that overrule all others, one value for all plots or one for each, not a
    number where a plot has none.
    """
    own = {f"own_{name}": np.broadcast_to(np.asarray(own, dtype=float), len(zones)) for name, own in overruling.items()}
    wanted = zones[["zoning", *PLAN_VALUES, "closed", "fit_in"]].assign(**own)
    kind = wanted.groupby(list(wanted.columns), dropna=False, sort=False).ngroup().to_numpy()
    _, first = np.unique(kind, return_index=True)
    kinds = [_rules_of(wanted.iloc[row], state, types, scenario, overruling) for row in first]
    return [kinds[number] for number in kind]


def _rules_of(
    zone: pd.Series, state: str, types: pd.DataFrame, scenario: Scenario, overruling: Iterable[str]
) -> ZoningRules | None:
    if zone["zoning"] is None or pd.isna(zone["zoning"]):
        return None
    stated = {name: zone[name] for name in PLAN_VALUES if not pd.isna(zone[name])}
    stated = {name: int(value) if name in WHOLE_NUMBERS else float(value) for name, value in stated.items()}
    if zone["fit_in"]:
        # neighbours measure what fits in; the scenario has already chosen which of them
        overrides = {"bmz": None, **scenario.everywhere, **stated, "fit_in": True}
    else:
        overrides = scenario.rules(types.loc[zone["zoning"]], stated)
    own = {name: float(zone[f"own_{name}"]) for name in overruling if not pd.isna(zone[f"own_{name}"])}
    return rules_for(zone["zoning"], state, types, **{"closed": bool(zone["closed"]), **overrides, **own})


def permitted_on_plots(
    plots: gpd.GeoSeries,
    rules: list[ZoningRules | None],
    streets: tuple[np.ndarray, np.ndarray] | None,
    progress: Progress,
) -> gpd.GeoDataFrame:
    """Per plot the permitted values, the envelope, the rule that holds back most and, as geometry, where to build.

    ``streets``: the sides of each plot along streets (or None) and half their widths.
    """
    zoned = np.flatnonzero([each is not None for each in rules])
    own = [each for each in rules if each is not None]
    sides, widths = (None, None) if streets is None else (streets[0][zoned], streets[1][zoned])
    envelopes = fit_envelopes(plots.iloc[zoned], own, sides, progress, widths)
    bmz = np.array([np.nan if each.bmz is None else each.bmz for each in own], dtype=float)
    height = [np.nan if each.height_max_m is None else each.height_max_m for each in own]
    permitted = pd.DataFrame(
        {
            "grz": [each.grz for each in own],
            "gfz": [each.gfz for each in own],
            "bmz": np.where(np.isinf(bmz), np.nan, bmz),
            "height_limit_m": np.array(height, dtype=float),
            "permitted_m2": envelopes["gfa_m2"].to_numpy(),
            **{name: envelopes[name].to_numpy() for name in OF_ENVELOPE},
            **_largest_gain(envelopes, own),
            "geometry": envelopes.geometry.to_numpy(),
        },
        index=zoned,
    ).reindex(range(len(plots)))
    nothing = dict.fromkeys(["permitted_m2", *OF_ENVELOPE[:-1], "unlock_m2"], 0.0)
    permitted = permitted.fillna({**nothing, "binding_rule": NONE_POSSIBLE}).assign(area_m2=plots.area.to_numpy())
    geometry = permitted["geometry"].where(permitted["geometry"].notna(), Polygon())
    return gpd.GeoDataFrame(permitted.assign(geometry=geometry), geometry="geometry", crs=plots.crs)


def _largest_gain(envelopes: pd.DataFrame, rules: list[ZoningRules]) -> dict[str, np.ndarray]:
    """The single rule whose giving up would add most floor space, and how much."""
    names = {"grz": GRZ, "gfz": GFZ, "bmz": BMZ, "setback": SETBACK, "height": HEIGHT}
    gains = envelopes[[f"unlock_{name}_m2" for name in names]].to_numpy()
    best = gains.argmax(axis=1)
    gain = gains[np.arange(len(gains)), best]
    rule = np.array(list(names.values()), dtype=object)[best]
    rule[(rule == BMZ) & ~np.array([each.bmz is not None for each in rules], dtype=bool)] = BMZ_21_4
    rule[gain <= 0] = None
    return {"unlock_rule": rule, "unlock_m2": gain}
