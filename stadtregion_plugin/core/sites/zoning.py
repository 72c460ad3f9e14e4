"""What the plan permits: parameters of the BauNVO zoning types, setbacks of the building laws, heights of a factory.

All numbers come from the tables ``baunvo``, ``setbacks`` and ``factory_heights``. They are orientation values and
defaults; a plan's own figures go in as overrides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd

from ..errors import InputError
from ..settings import setting
from ..tables import read_table

HIGHEST_SEARCHED = 60  # storeys beyond which no envelope is searched
COMMERCIAL = "GE"
UNLIMITED = np.inf


@dataclass(frozen=True, kw_only=True)
class ZoningRules:
    """All that limits a building on one plot. Lengths in m, noise in dB(A).

    - ``grz``, ``gfz``, ``bmz``: site coverage, floor area and building mass per m² of plot; ``bmz`` None if not fixed
    - ``setback_factor``, ``setback_min_m``: setback d = max(minimum, factor × height H); ``closed``: buildings stand on
      their boundaries, no setback
    - ``ground_m``, ``upper_m``, ``parapet_m``: storey heights of the new factory and its parapet
    - ``height_max_m``: limit of H (None: none); ``plan_fixes_height``: the plan states it, so BauNVO §21(4) rests
    - ``storeys_max``: most storeys permitted; ``storeys_fixed``: number the plan prescribes (BauNVO §16(4))
    - ``top_floor_max_m``: highest floor level before the high-rise rules apply (None: no such limit)
    - ``fit_in``: no plan, BauGB §34 applies; BauNVO §21(4) rests
    - ``mass_cap_storey_m``, ``mass_cap_factor``: BauNVO §21(4), storeys above the first are capped at factor × GFZ
    - ``street_half_width_m``: setbacks may reach into the street, as far as its middle
    - ``near_maximum_share``: the fewest storeys that reach this share of the largest floor space are taken
    - ``noise_day_db``, ``noise_night_db``: limits of the TA Lärm for the zoning type; ``permissibility`` 0…1 of
      production
    """

    zoning: str = ""
    state: str = ""
    grz: float
    gfz: float
    bmz: float | None = None
    setback_factor: float
    setback_min_m: float
    closed: bool = False
    ground_m: float = setting("factory_heights", "ground_m")
    upper_m: float = setting("factory_heights", "upper_m")
    parapet_m: float = setting("factory_heights", "parapet_m")
    height_max_m: float | None = None
    plan_fixes_height: bool = False
    storeys_max: int | None = None
    storeys_fixed: int | None = None
    top_floor_max_m: float | None = setting("factory_heights", "top_floor_max_m")
    fit_in: bool = False
    mass_cap_storey_m: float = setting("factory_heights", "mass_cap_storey_m")
    mass_cap_factor: float = setting("factory_heights", "mass_cap_factor")
    street_half_width_m: float = setting("factory_heights", "street_half_width_m")
    near_maximum_share: float = setting("factory_heights", "near_maximum_share")
    noise_day_db: float | None = None
    noise_night_db: float | None = None
    permissibility: float | None = None

    def __post_init__(self) -> None:
        for name in ("grz", "gfz", "ground_m", "upper_m"):
            if not getattr(self, name) > 0:
                raise InputError("{name} is {given}; it must be above 0.", name=name, given=getattr(self, name))
        for name in ("setback_factor", "setback_min_m", "parapet_m", "street_half_width_m"):
            if not getattr(self, name) >= 0:
                raise InputError("{name} is {given}; it must not be negative.", name=name, given=getattr(self, name))

    @property
    def capped_by_mass(self) -> bool:
        """Whether BauNVO §21(4) limits high storeys: neither mass nor height fixed, and there is a plan."""
        return self.bmz is None and not self.plan_fixes_height and not self.fit_in

    def storey_height_sum_m(self, storeys):
        """Hv: height of ``storeys`` storeys, from the ground to the top of the uppermost, without the parapet."""
        return self.ground_m + (np.asarray(storeys) - 1) * self.upper_m

    def height_m(self, storeys):
        """H: height of the building with its parapet, what setbacks are measured from."""
        return self.storey_height_sum_m(storeys) + self.parapet_m

    def setback_m(self, storeys):
        """d = max(minimum, factor × H), 0 for closed building."""
        if self.closed:
            return np.zeros(np.shape(storeys))
        return np.maximum(self.setback_min_m, self.setback_factor * self.height_m(storeys))

    def mass_ratio(self, storeys):
        """Building mass permitted per m² of plot for each number of ``storeys``; infinite where nothing limits it."""
        storeys = np.asarray(storeys)
        if self.bmz is not None:
            return np.full(storeys.shape, float(self.bmz))
        highest_storey = np.where(storeys > 1, max(self.ground_m, self.upper_m), self.ground_m)
        capped = self.capped_by_mass & (highest_storey > self.mass_cap_storey_m)
        return np.where(capped, self.mass_cap_factor * self.gfz, np.inf)

    def most_storeys(self) -> int:
        """Most storeys that height, number of storeys and the high-rise limit permit; 0 if not even one."""
        if self.storeys_fixed is not None:
            return self.storeys_fixed
        limits = [HIGHEST_SEARCHED, int(self.storeys_max) if self.storeys_max is not None else HIGHEST_SEARCHED]
        if self.top_floor_max_m is not None:
            limits.append(_whole(2 + (self.top_floor_max_m - self.ground_m) / self.upper_m, at_least=1))
        if self.height_max_m is not None:
            room = self.height_max_m - self.parapet_m - self.ground_m
            limits.append(_whole(1 + room / self.upper_m, at_least=0))
        return min(limits)


def _whole(number: float, at_least: int) -> int:
    return max(at_least, int(np.floor(number + 1e-9)))


OWN_VALUES = ("grz", "gfz", "bmz", "height_max_m", "setback_factor", "setback_min_m")
OWN_LIMITS = ("permissibility", "noise_day_db", "noise_night_db")


def zoning_types(own: str | Path | None = None) -> pd.DataFrame:
    """The zoning types by name: those of the BauNVO (table ``baunvo``) and, added or in their place, the user's.

    ``own``: a CSV file with the columns of the table ``zoning_own``. Its empty cells are taken from the BauNVO type
    named in ``like``; without such a type ``grz``, ``gfz`` and ``permissibility`` must be stated, setbacks are those of
    a commercial area and nothing limits building mass. Columns: those of ``baunvo``, the setbacks, ``height_max_m``,
    ``like`` and ``own``, whether the row is the user's.

    Raises ``InputError`` for a file without these columns, for a value out of its range (table ``zoning_ranges``) and
    for a row that leaves something open.
    """
    return _baunvo() if own is None else _with_own(str(own))


@cache
def _baunvo() -> pd.DataFrame:
    table = read_table("baunvo").set_index("zoning")
    return table.assign(like=table.index, own=False, height_max_m=np.nan, setback_factor=np.nan, setback_min_m=np.nan)


def _with_own(path: str) -> pd.DataFrame:
    known = _baunvo()
    rows = read_table("zoning_own", path)
    rows = rows.assign(zoning=rows["zoning"].astype(str).str.strip(), like=rows["like"].astype(object)).query(
        "zoning != ''"
    )
    if rows.empty:
        raise InputError("The zoning table {path} holds no zoning type; fill in the column zoning.", path=path)
    _require_plausible(rows, path)
    like = rows["like"].where(rows["like"].notna(), "").astype(str).str.strip()
    strange = sorted(set(like) - set(known.index) - {""})
    if strange:
        raise InputError(
            "The zoning table says like {given}, which is no BauNVO type; use one of {known} or leave it empty.",
            given=", ".join(strange),
            known=", ".join(known.index),
        )
    base = known.reindex(like).set_axis(rows["zoning"])
    stated = rows.set_index("zoning")[[*OWN_VALUES, *OWN_LIMITS]].apply(pd.to_numeric, errors="coerce")
    own = base.assign(own=True, like=like.replace("", COMMERCIAL).to_numpy(), xplan_code="", name_de="", name_en="")
    for column in (*OWN_VALUES, *OWN_LIMITS):
        own[column] = stated[column].fillna(base[column].astype(float))
    # a floor area ratio of one's own is a limit of another kind: the cap on mass goes with the type it was taken from
    free = (like == "").to_numpy()
    open_rows = own[["grz", "gfz", "permissibility"]].isna().any(axis=1)
    if open_rows.any():
        raise InputError(
            "The zoning table leaves grz, gfz or permissibility of {given} open; fill them in or name a type in like.",
            given=", ".join(own.index[open_rows]),
        )
    own.loc[free & own["bmz"].isna().to_numpy(), "bmz"] = UNLIMITED
    own = own[~own.index.duplicated(keep="last")]
    return pd.concat([known.drop(index=own.index, errors="ignore"), own])


def _require_plausible(rows: pd.DataFrame, path: str) -> None:
    """Raise ``InputError`` for the first value out of the range of its field, by the table ``zoning_ranges``."""
    for field, least, most, unlimited in read_table("zoning_ranges")[
        ["field", "least", "most", "unlimited"]
    ].to_numpy():
        values = pd.to_numeric(rows[field], errors="coerce").astype(float)
        strange = values[((values < least) | (values > most)) & ~(bool(unlimited) & (values == UNLIMITED))]
        if len(strange):
            raise InputError(
                "The zoning table {path} has {value:g} as {field} of {zoning} (row {row}), where {least:g} to {most:g} "
                "are plausible; correct it, or leave it empty to take that of the type in like.",
                path=path,
                value=strange.iloc[0],
                field=field,
                zoning=rows["zoning"][strange.index[0]],
                row=int(strange.index[0]) + 1,
                least=least,
                most=most,
            )


@cache
def _setback_table() -> pd.DataFrame:
    return read_table("setbacks").set_index(["state", "zoning"])


def rules_for(zoning: str, state: str = "BW", types: pd.DataFrame | None = None, **overrides) -> ZoningRules:
    """The rules of a BauNVO type (``"GE"``, ``"MU"`` …) under the building law of ``state`` (``"BW"``, ``"MBO"``).

    ``overrides`` are fields of ``ZoningRules``, what the plan or the user states otherwise. A ``height_max_m`` counts
    as fixed by the plan unless ``plan_fixes_height=False`` is said with it. ``types``: the zoning types with the user's
    own among them (see ``zoning_types``).

    Raises ``InputError`` for a zoning type or state not in the tables, and for an unknown field.

    Source: BauNVO §17 (orientation values), §21(4); building law of the state on setbacks; TA Lärm 6.1.
    """
    table, setbacks = zoning_types() if types is None else types, _setback_table()
    if zoning not in table.index:
        raise InputError(
            "Zoning type {given} is not known; use one of {known}.", given=zoning, known=", ".join(table.index)
        )
    row = table.loc[zoning]
    if (state, row["like"]) not in setbacks.index:
        raise InputError(
            "There are no setbacks for {given} under building law {state}; known are {known}.",
            given=zoning,
            state=state,
            known=", ".join(setbacks.index.get_level_values("state").unique()),
        )
    unknown = set(overrides) - {each.name for each in fields(ZoningRules)}
    if unknown:
        raise InputError("Zoning rules have no field {given}.", given=", ".join(sorted(unknown)))
    setback = setbacks.loc[(state, row["like"])]
    height = overrides.get("height_max_m", _optional(row["height_max_m"]))
    given = {
        "zoning": zoning,
        "state": state,
        "grz": float(row["grz"]),
        "gfz": float(row["gfz"]),
        "bmz": _optional(row["bmz"]),
        "setback_factor": _either(row["setback_factor"], setback["factor"]),
        "setback_min_m": _either(row["setback_min_m"], setback["minimum_m"]),
        "height_max_m": height,
        "plan_fixes_height": height is not None,
        "noise_day_db": _optional(row["noise_day_db"]),
        "noise_night_db": _optional(row["noise_night_db"]),
        "permissibility": _optional(row["permissibility"]),
    }
    return ZoningRules(**{**given, **overrides})


def _optional(number) -> float | None:
    return None if pd.isna(number) else float(number)


def _either(first, second) -> float:
    return float(second) if pd.isna(first) else float(first)


def recognise_zoning(values: pd.Series, types: pd.DataFrame | None = None) -> pd.Series:
    """Zoning types of free notations: ``"GE"``, ``"GEe"``, ``"ge 2"``, XPlanung codes, German names; None if unknown.

    Limited types such as GEe (restricted commercial area) count as their basic type. The user's own ``types`` are
    recognised by their name.

    Source: BauNVO §1(2); XPlanung, BP_BesondereArtDerBaulNutzung.
    """
    table = zoning_types() if types is None else types
    known = {value: _recognise(str(value).removesuffix(".0"), table) for value in values.dropna().unique()}
    return values.map(known).astype(object).where(values.notna(), None)


def _recognise(value: str, table: pd.DataFrame) -> str | None:
    wanted = value.strip().lower()
    own = table.index[table["own"].to_numpy(dtype=bool) & (table.index.str.lower() == wanted)]
    if len(own):
        return own[0]
    for column in ("xplan_code", "name_de", "name_en"):
        hits = table.index[table[column].str.lower() == wanted] if wanted else []
        if len(hits):
            return hits[0]
    baunvo = _baunvo().index
    found = re.match(rf"({'|'.join(sorted(baunvo, key=len, reverse=True))})[ENB]?(?![A-Z])", wanted.upper())
    return found.group(1) if found else None
