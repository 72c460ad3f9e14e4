"""How boldly the rules are read: strict, as orientation values, or bold.

- strict: what the plan states counts, but never more than BauNVO §17; no floor above ``top_floor_max_m``
- orientation: what the plan states counts, else the orientation values of §17
- bold: where the plan states nothing, the higher values of the table ``scenarios`` for the zoning type; what the plan
  states is law in every scenario

Source: BauNVO §17 (orientation values, which plans may exceed); table ``scenarios``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd

from ..errors import InputError
from ..tables import read_table

STRICT, ORIENTATION, BOLD = "strict", "orientation", "bold"
SCENARIOS = (STRICT, ORIENTATION, BOLD)
RATIOS = ("grz", "gfz", "bmz")


@dataclass(frozen=True)
class Scenario:
    """``everywhere``: fields of ``ZoningRules`` for all types; ``by_type``: for single ones, where the plan is silent.

    ``neighbours_percentile``: which neighbour BauGB §34 is measured by, 0 to 100.
    """

    name: str
    everywhere: dict[str, float]
    by_type: dict[str, dict[str, float]]
    neighbours_percentile: float

    def rules(self, row: pd.Series, stated: dict[str, float]) -> dict[str, float]:
        """Fields of ``ZoningRules`` for the type ``row`` (of ``zoning_types``) and what a plan has ``stated``."""
        if self.name == STRICT:
            capped = {name: float(np.fmin(value, row[name])) for name, value in stated.items() if name in RATIOS}
            return {**stated, **capped, **self.everywhere}
        higher = {} if row["own"] else self.by_type.get(row.name, {})
        return {**self.everywhere, **higher, **stated}


@cache
def scenario(name: str) -> Scenario:
    """The scenario of the table ``scenarios``. Raises ``InputError`` for an unknown one."""
    if name not in SCENARIOS:
        raise InputError("There is no scenario {given}; use one of {known}.", given=name, known=", ".join(SCENARIOS))
    rows = read_table("scenarios").query("scenario == @name")
    general = rows[rows["zoning"] == ""].set_index("parameter")["value"].astype(float).to_dict()
    percentile = general.pop("neighbours_percentile")
    by_type: dict[str, dict[str, float]] = {}
    for row in rows[rows["zoning"] != ""].itertuples():
        by_type.setdefault(row.zoning, {})[row.parameter] = float(row.value)
    return Scenario(name, general, by_type, percentile)
