"""The quality panel of a flow map: what was counted, what it means, and how it compares with straight lines."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from .. import schema
from ..labels import MAP_MEASURE_MEANINGS, MAP_MEASURES
from ..text import Translate, english


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
