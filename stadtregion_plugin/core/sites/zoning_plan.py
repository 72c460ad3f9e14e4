"""The zoning of each plot, where it is known from and how surely: plan, plot, land use.

A plan comes in the plugin's own fields or as XPlanung, whose attributes and codes stand in the tables
``zoning_fields`` and ``zoning_codes``. Of several zones over one plot the largest decides: a building has to keep to
one set of rules, and mixing them by area would give rules that hold nowhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd

from ..errors import InputError
from ..overlay import covered_most_by
from ..tables import read_table
from .columns import positive_numbers, words
from .zoning import recognise_zoning

GIVEN, GIVEN_IN_PART = "given", "given in part"
PLAN, ZONING_TYPE, OWN_TABLE, LAND_USE, SURROUNDINGS = "plan", "zoning type", "own table", "land use", "surroundings"
PLAN_VALUES = ("grz", "gfz", "bmz", "height_max_m", "storeys_max", "storeys_fixed")  # overrule those of the type
NO_BUILDING_LAND = ""


@dataclass(frozen=True)
class PlanZones:
    """``zones``: the polygons whose type is known, with ``zoning`` (empty: no building land), ``confidence``, the
    values the plan fixes (NaN: none) and ``closed``. ``unknown``: how often each type was met that is not known.
    ``heights_left_out``: how many heights are no heights of buildings, such as those above sea level.
    """

    zones: gpd.GeoDataFrame
    unknown: dict[str, int]
    heights_left_out: int


def read_plan(plan: gpd.GeoDataFrame, zoning_field: str | None, types: pd.DataFrame, highest_m: float) -> PlanZones:
    """Zones of a ``plan`` in the plugin's own fields or XPlanung's; ``zoning_field`` names the type's field instead.

    Field names count without prefix (``xplan:``), case and punctuation. ``types``: see ``zoning_types``. Heights above
    ``highest_m`` are taken for heights above sea level.

    Raises ``InputError`` where no field holds the type, or no type is known.
    """
    plan = plan.reset_index(drop=True)
    fields = _fields_of(plan, zoning_field)
    said = pd.Series(None, index=plan.index, dtype=object)
    zoning, confidence = said.copy(), said.copy()
    for attribute, column in fields["zoning"]:
        values = words(plan, column)
        open_rows = (said.isna() & values.notna()).to_numpy()
        found = _types_of(values[open_rows], attribute, types)
        said[open_rows] = values[open_rows]
        zoning[open_rows], confidence[open_rows] = found["zoning"], found["confidence"]
    unknown = said[zoning.isna()].dropna().value_counts().to_dict()
    if zoning.isna().all():
        raise InputError(
            "The field {field} of the zoning plan holds no known type (such as {given}); use {known}, or map the types "
            "in a zoning table of your own.",
            field=" / ".join(column for _, column in fields["zoning"]),
            given=", ".join(list(unknown)[:3]),
            known=", ".join(types.index),
        )
    values = {name: _first_number(plan, fields.get(name, [])) for name in PLAN_VALUES}
    odd = (values["height_max_m"] > highest_m) | _means_something_else(plan, fields.get("height_reference", []))
    left_out = int((odd & ~np.isnan(values["height_max_m"])).sum())
    values["height_max_m"] = np.where(odd, np.nan, values["height_max_m"])
    closed = _coded(plan, fields.get("closed", []), "bauweise").eq("1").to_numpy()
    zones = (
        plan[["geometry"]]
        if plan.geometry.name == "geometry"
        else plan[[plan.geometry.name]].rename_geometry("geometry")
    )
    zones = zones.assign(zoning=zoning, confidence=confidence, closed=closed, **values)
    return PlanZones(zones[zoning.notna()].reset_index(drop=True), unknown, left_out)


def zones_of_plots(
    frame: gpd.GeoDataFrame, plan: PlanZones | None, types: pd.DataFrame, covers_share: float, wholly_share: float
) -> tuple[pd.DataFrame, dict[str, int]]:
    """Per plot its zoning and what the plan fixes; and the types of the plots' own that are not known, with counts.

    Columns: ``zoning zoning_confidence rules_source closed`` and ``PLAN_VALUES``. By precedence: the ``plan`` where its
    largest zone covers at least ``covers_share`` of the plot (``given in part`` below ``wholly_share``), the plot's
    field ``zoning``, the zoning that its ``landuse`` implies (table ``landuse_zoning``).
    """
    said = words(frame, "zoning")
    own = recognise_zoning(said, types)
    zones = _implied_by_use(frame)
    has_own = own.notna().to_numpy()
    zones.loc[has_own, "zoning"] = own[has_own]
    zones.loc[has_own, "zoning_confidence"] = words(frame, "zoning_confidence").fillna(GIVEN)[has_own]
    stated = _stated_by_plots(frame)
    for name in PLAN_VALUES:
        zones[name] = np.where(has_own, stated[name], np.nan)
    zones["closed"], zones["by_plan"] = False, False
    if plan is not None and len(plan.zones):
        _overrule(zones, frame, plan.zones, covers_share, wholly_share)
    by_plan = zones.pop("by_plan").to_numpy(dtype=bool)
    zones["rules_source"] = _sources(zones, has_own, by_plan, types)
    return zones, said[said.notna() & own.isna()].value_counts().to_dict()


def _implied_by_use(frame: gpd.GeoDataFrame) -> pd.DataFrame:
    implied = read_table("landuse_zoning").set_index("landuse")
    zoning = frame["landuse"].map(implied["zoning"]).replace("", None)
    confidence = frame["landuse"].map(implied["confidence"]).where(zoning.notna(), None)
    zones = pd.DataFrame({"zoning": zoning, "zoning_confidence": confidence}).astype(object)
    return zones.where(zones.notna(), None)


def _stated_by_plots(frame: gpd.GeoDataFrame) -> dict[str, np.ndarray]:
    """What the plots say themselves; of an earlier estimate only what it took from a plan."""
    stated = {name: positive_numbers(frame, name) for name in PLAN_VALUES}
    if "rules_source" in frame.columns:
        limit = positive_numbers(frame, "height_limit_m")
        stated["height_max_m"] = np.where(np.isnan(stated["height_max_m"]), limit, stated["height_max_m"])
        by_plan = (words(frame, "rules_source") == PLAN).to_numpy()
        stated = {name: np.where(by_plan, values, np.nan) for name, values in stated.items()}
    return stated


def _overrule(
    zones: pd.DataFrame, frame: gpd.GeoDataFrame, plan: gpd.GeoDataFrame, covers_share: float, wholly_share: float
) -> None:
    """Put the zoning and the values of ``plan`` in place where it covers a plot; mark these rows ``by_plan``."""
    most, share = covered_most_by(frame, plan)
    rows = np.flatnonzero((most >= 0) & (share >= covers_share))
    zone = plan.iloc[most[rows]]
    confidence = np.where(share[rows] >= wholly_share, zone["confidence"].to_numpy(dtype=object), GIVEN_IN_PART)
    zones.loc[rows, "zoning"] = zone["zoning"].replace(NO_BUILDING_LAND, None).to_numpy(dtype=object)
    zones.loc[rows, "zoning_confidence"] = confidence
    for name in (*PLAN_VALUES, "closed"):
        zones.loc[rows, name] = zone[name].to_numpy()
    zones.loc[rows, "by_plan"] = True


def _sources(zones: pd.DataFrame, has_own: np.ndarray, by_plan: np.ndarray, types: pd.DataFrame) -> pd.Series:
    """Where the rules come from; a plot's own zoning that was only inferred counts as implied by its land use."""
    inferred = read_table("zoning_confidence").query("inferred == 1")["confidence"]
    told = by_plan | (has_own & ~zones["zoning_confidence"].isin(inferred).to_numpy())
    fixed = zones[list(PLAN_VALUES)].notna().any(axis=1).to_numpy()
    own = zones["zoning"].map(types["own"]).fillna(False).to_numpy(dtype=bool)
    source = np.select(
        [zones["zoning"].isna(), fixed & told, own & told, told], ["", PLAN, OWN_TABLE, ZONING_TYPE], LAND_USE
    )
    return pd.Series(source, index=zones.index, dtype=object).replace("", None)


# --- reading a plan --------------------------------------------------------------------------------------------------


def _fields_of(plan: gpd.GeoDataFrame, zoning_field: str | None) -> dict[str, list[tuple[str, str]]]:
    """For each field of ours the attributes (normalised name, column) of ``plan`` that hold it, best first."""
    table = read_table("zoning_fields")
    by_attribute = {_attribute(column): column for column in reversed(plan.columns) if column != plan.geometry.name}
    fields: dict[str, list[tuple[str, str]]] = {}
    for attribute, name in zip(table["attribute"], table["field"]):
        if attribute in by_attribute:
            fields.setdefault(name, []).append((attribute, by_attribute[attribute]))
    if zoning_field is not None:
        if zoning_field not in plan.columns:
            raise InputError(
                "The zoning plan has no field {field}; its fields are {fields}.",
                field=zoning_field,
                fields=", ".join(column for column in plan.columns if column != plan.geometry.name),
            )
        fields["zoning"] = [(_attribute(zoning_field), zoning_field)]
    if "zoning" not in fields:
        raise InputError(
            "The zoning plan has no field zoning and none of XPlanung ({xplanung}); name the field with the type.",
            xplanung="besondereArtDerBaulNutzung, allgArtDerBaulNutzung",
        )
    return fields


def _attribute(column: str) -> str:
    """``xplan:GFZ_max`` as ``gfzmax``."""
    bare = re.sub(r"^(xplan|xp|bp|fp)[:_.]", "", str(column).lower().rpartition(":")[2])
    return re.sub(r"[^a-z0-9]", "", bare)


def _types_of(values: pd.Series, attribute: str, types: pd.DataFrame) -> pd.DataFrame:
    """Zoning and confidence of the ``values`` of an attribute: by its own codes, else as ``recognise_zoning`` does."""
    codes = read_table("zoning_codes").query("attribute == @attribute").set_index("value_code")
    bare = values.str.removesuffix(".0")
    coded = bare.isin(codes.index)
    zoning = recognise_zoning(values, types)
    confidence = pd.Series(GIVEN, index=values.index, dtype=object)
    zoning[coded] = bare[coded].map(codes["zoning"])
    confidence[coded] = bare[coded].map(codes["confidence"]).replace("", GIVEN)
    return pd.DataFrame({"zoning": zoning, "confidence": confidence})


def _first_number(plan: gpd.GeoDataFrame, columns: list[tuple[str, str]]) -> np.ndarray:
    numbers = np.full(len(plan), np.nan)
    for _, column in columns:
        numbers = np.where(np.isnan(numbers), positive_numbers(plan, column), numbers)
    return numbers


def _coded(plan: gpd.GeoDataFrame, columns: list[tuple[str, str]], attribute: str) -> pd.Series:
    """What the codes of an attribute mean to us, by the table ``zoning_codes``; None where they say nothing."""
    codes = read_table("zoning_codes").query("attribute == @attribute").set_index("value_code")["zoning"]
    meaning = pd.Series(None, index=plan.index, dtype=object)
    for _, column in columns:
        meaning = meaning.fillna(words(plan, column).str.removesuffix(".0").map(codes))
    return meaning


def _means_something_else(plan: gpd.GeoDataFrame, columns: list[tuple[str, str]]) -> np.ndarray:
    return _coded(plan, columns, "height_reference").notna().to_numpy()
