"""What a planner asks of the chosen sites, as conditions on the columns of a siting model."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd

from ..errors import InputError
from ..frames import require_columns
from ..tables import read_table
from ..text import text
from .constraints import Condition

CANDIDATE, FIXED, EXISTING, FORBIDDEN = "candidate", "fixed", "existing", "forbidden"
BUDGET = text("at most so much floor space")
LEAST_FLOOR = text("at least so much floor space")
OWNERS = text("the ceiling on owners")
IN_QUARTERS = text("the least number of sites in every quarter")
SERVED = text("the least share served in every quarter")


@dataclass(frozen=True)
class Wishes:
    """Conditions on the sites that are newly chosen; None or 0: not asked.

    ``floor_field``: the candidates' floor space in m², of which ``budget_m2`` is the most and ``least_m2`` the least in
    sum. ``owner_ceiling``: the largest share of the sites that owners of the ``owner_group`` may have.
    ``least_in_quarter``: sites in each quarter that has as many candidates. ``least_served``: share of the people of
    each quarter that some site serves within the time limit.
    """

    status_field: str | None = None
    floor_field: str | None = None
    budget_m2: float | None = None
    least_m2: float | None = None
    owner_ceiling: float | None = None
    owner_group: str = "profit"
    least_in_quarter: int = 0
    least_served: float | None = None


def statuses(candidates: gpd.GeoDataFrame, field: str | None) -> np.ndarray:
    """Per candidate: candidate, fixed, existing or forbidden, by the words of ``siting_status.csv``.

    Empty means candidate. Raises ``InputError`` for a missing field or a word the table does not have.
    """
    if field is None:
        return np.full(len(candidates), CANDIDATE, dtype=object)
    require_columns(candidates, [field], "Candidate sites")
    table = read_table("siting_status")
    words = candidates[field].fillna("").astype(str).str.strip().str.lower()
    known = dict(zip(table["word"], table["status"])) | {"": CANDIDATE}
    strange = sorted(set(words) - set(known))
    if strange:
        raise InputError(
            "The field {field} says {word} of a candidate site; use one of {words}, or leave it empty.",
            field=field,
            word=strange[0],
            words=", ".join(table["word"]),
        )
    return words.map(known).to_numpy(dtype=object)


def floor_space(candidates: gpd.GeoDataFrame, field: str | None, counted: np.ndarray) -> np.ndarray:
    """Floor space in m² per candidate; 0 where it is not ``counted``.

    Raises ``InputError`` where the field is not named, missing, or says nothing for a candidate that counts.
    """
    if field is None:
        raise InputError("Conditions on floor space need its field; choose the field of the candidates that holds it.")
    require_columns(candidates, [field], "Candidate sites")
    values = pd.to_numeric(candidates[field], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    unknown = counted & ~(np.isfinite(values) & (values >= 0))
    if unknown.any():
        raise InputError(
            "{count} candidate sites have no floor space in the field {field}; fill it in, or forbid these sites.",
            count=int(unknown.sum()),
            field=field,
        )
    return np.where(counted, np.nan_to_num(values), 0.0)


def conditions(
    candidates: gpd.GeoDataFrame, status: np.ndarray, quarter: np.ndarray | None, wishes: Wishes
) -> list[Condition]:
    """The wishes as sums over the candidates that can be newly chosen; sites that stand already do not count.

    ``quarter``: per candidate the ``quarter_id`` it lies in (None: outside). Raises ``InputError`` where a wish needs
    a field or layer that is not there.
    """
    new = np.isin(status, [CANDIDATE, FIXED])
    asked: list[Condition] = []
    if wishes.budget_m2 is not None or wishes.least_m2 is not None:
        floor = floor_space(candidates, wishes.floor_field, new)
        if wishes.budget_m2 is not None:
            asked.append(Condition(BUDGET, floor, most=wishes.budget_m2))
        if wishes.least_m2 is not None:
            asked.append(Condition(LEAST_FLOOR, floor, least=wishes.least_m2))
    if wishes.owner_ceiling is not None:
        asked.append(_owners(candidates, new, wishes))
    if wishes.least_in_quarter:
        asked += _in_quarters(status, new, quarter, wishes.least_in_quarter)
    return asked


def _owners(candidates: gpd.GeoDataFrame, new: np.ndarray, wishes: Wishes) -> Condition:
    require_columns(candidates, ["owner_class"], "Candidate sites")
    groups = read_table("siting_owner_groups")
    group_of = read_table("owner_activation").set_index("owner_class")["group"]
    members = groups.loc[groups["group"] == wishes.owner_group, "owner_group"]
    inside = candidates["owner_class"].map(group_of).isin(members).to_numpy()
    # Σ (inside − ceiling) ≤ 0 is the share of the group, however many sites there are.
    return Condition(OWNERS, np.where(new, inside - float(wishes.owner_ceiling or 0.0), 0.0), most=0.0)


def _in_quarters(status, new: np.ndarray, quarter: np.ndarray | None, least: int) -> list[Condition]:
    if quarter is None:
        raise InputError("A least number of sites in every quarter needs the quarters; choose their layer.")
    able = np.isin(status, [CANDIDATE, FIXED, EXISTING])
    asked = []
    for name in pd.unique(quarter[new & pd.notna(quarter)]):
        inside = able & (quarter == name)
        if inside.sum() >= least:
            asked.append(Condition(IN_QUARTERS, inside.astype(float), least=float(least)))
    return asked
