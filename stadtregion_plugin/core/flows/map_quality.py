"""The quality panel of a flow map: what was counted, what it means, and how it compares with straight lines."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from .. import schema
from ..labels import MAP_MEASURE_MEANINGS, MAP_MEASURES
from ..text import Translate, amount, english, grouped, text

SAID = ("crossings", "arrowhead_overlaps", "node_overlaps", "overlap_share", "least_clearance_px", "mean_detour")
COUNTS = ("crossings", "arrowhead_overlaps", "node_overlaps")


def quality_table(
    figures: Mapping[str, float], straight: Mapping[str, float] | None = None, translate: Translate = english
) -> pd.DataFrame:
    """``schema.MAP_QUALITY``: one row per figure of the layout, with that of ``straight`` lines beside it."""
    names = [name for name in MAP_MEASURES if name in figures]
    return schema.MAP_QUALITY.conform(
        pd.DataFrame(
            {
                "measure": names,
                "value": [float(figures[name]) for name in names],
                "straight": [None if straight is None else straight.get(name) for name in names],
                "meaning": [translate(MAP_MEASURE_MEANINGS[name]) for name in names],
            }
        )
    )


def findings(
    figures: Mapping[str, float], straight: Mapping[str, float] | None = None, translate: Translate = english
) -> tuple[str, ...]:
    """The figures that say most about how the map reads, a sentence each, with those of ``straight`` lines."""
    said = [
        translate(text("Laid out for a scale of 1:{scale}; at others, arrows cover more or less of the map.")).format(
            scale=amount(figures["scale"], translate)
        )
    ]
    for name in SAID:
        if name not in figures:
            continue
        values = {"measure": translate(MAP_MEASURES[name]), "value": _written(name, figures[name], translate)}
        if straight is None or not np.isfinite(straight.get(name, np.nan)):
            said.append(translate(text("{measure}: {value}")).format(**values))
        else:
            values["straight"] = _written(name, straight[name], translate)
            said.append(translate(text("{measure}: {value} (straight lines: {straight})")).format(**values))
    return tuple(said)


def warnings(figures: Mapping[str, float], translate: Translate = english) -> tuple[str, ...]:
    """What the map cannot show well, and the way out."""
    said = []
    if figures.get("node_overlaps", 0) > 0:
        said.append(
            translate(
                text(
                    "{count} times a flow runs under a node that it does not join; draw the map larger or the arrows "
                    "thinner, or gather near nodes in clusters."
                )
            ).format(count=grouped(figures["node_overlaps"]))
        )
    if figures.get("flows_not_shown", 0) > 0 and figures.get("not_shown_t_a", 0) > 0:
        said.append(
            translate(text("Not drawn: {count} flows with {tonnes} t a year together.")).format(
                count=grouped(figures["flows_not_shown"]), tonnes=amount(figures["not_shown_t_a"], translate)
            )
        )
    return tuple(said)


def _written(name: str, value: float, translate: Translate) -> str:
    if name in COUNTS:
        return grouped(value)
    if name.endswith("_share"):
        return f"{amount(100 * value, translate)} %"
    if name == "mean_detour":
        return f"{amount(100 * (value - 1), translate)} %"
    return amount(value, translate)
