"""How much floor space stands on a plot, how much the plan permits for a factory, and how much could be added."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely.geometry import Polygon

from .. import schema
from ..errors import InputError
from ..frames import polygons_only, require_columns, require_metric, require_rows
from ..progress import Progress, part, report, unobserved
from ..tables import read_table
from ..text import Translate, english, text
from .columns import covered_most_by, positive_numbers, words
from .envelope import fit_envelopes
from .existing import estimate_storeys, existing_floor_space
from .rectangle import largest_rectangles, side_lengths
from .settings import setting
from .storeys import BMZ, BMZ_21_4, GFZ, GRZ, HEIGHT, NONE_POSSIBLE, SETBACK
from .zoning import ZoningRules, recognise_zoning, rules_for

GIVEN = "given"
PLAN_VALUES = ("grz", "gfz", "bmz", "height_max_m", "storeys_max")  # fields of a plan that overrule the table


@dataclass(frozen=True)
class FloorSpaceParameters:
    """What the estimate rests on besides the data.

    ``state``: building law for setbacks (``BW``, ``MBO``). ``fit_in``: there is no plan, BauGB §34 applies. ``rules``:
    fields of ``ZoningRules`` that shall hold on all plots, such as ``{"upper_m": 4.5}``. The others: table
    ``floorspace``.
    """

    state: str = "BW"
    fit_in: bool = False
    rules: dict[str, float] = field(default_factory=dict)
    neighbours_within_m: float = setting("floorspace", "neighbours_within_m")
    fewest_neighbours: float = setting("floorspace", "fewest_neighbours")
    most_neighbours: float = setting("floorspace", "most_neighbours")
    plan_covers_share: float = setting("floorspace", "plan_covers_share")
    least_permissibility: float = setting("floorspace", "least_permissibility")


@dataclass(frozen=True)
class FloorSpacePotential:
    """``plots``: the layer ``schema.POTENTIAL``. ``figures``: sums over all plots in m², and counts. ``warnings``."""

    plots: gpd.GeoDataFrame
    figures: dict[str, float]
    warnings: tuple[str, ...]


def floor_space_potential(
    plots: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame,
    zoning: gpd.GeoDataFrame | None = None,
    landuse: gpd.GeoDataFrame | None = None,
    parameters: FloorSpaceParameters | None = None,
    translate: Translate = english,
    progress: Progress = unobserved,
) -> FloorSpacePotential:
    """Existing, permitted and addable floor space of each plot, low, mid and high, in m².

    1. Existing: footprints on the plot times storeys (see ``estimate_storeys``).
    2. Zoning: of the ``zoning`` plan where it covers the plot, else the plot's own field ``zoning``, else what its
       ``landuse`` (own field, or of the layer ``landuse``) implies. Fields ``grz gfz bmz height_max_m storeys_max`` of
       plan or plot overrule the values of the zoning type. Land without zoning permits nothing.
    3. Permitted: the envelope (see ``fit_envelope``). Where the zoning is only inferred, low and high are shares of it.
    4. Addable: permitted less existing, at least 0; low takes low permitted and high existing, high the reverse.
    5. The largest rectangular plate, and the largest factory type that finds room on it. Empty where the smallest type
       does not fit, and where the zoning hardly permits production (``least_permissibility``).

    ``plots`` in metres, fields ``plot_id landuse zoning zoning_confidence`` if any; ``buildings`` fields ``use levels
    height_m building`` if any. Raises ``InputError`` for plots that are empty or not in metres, and for a zoning plan
    without the field ``zoning`` or without a single type that is known.

    Source: BauNVO §§16-21; tables ``storeys``, ``baunvo``, ``landuse_zoning``, ``zoning_confidence``, ``typologies``.
    """
    parameters = parameters or FloorSpaceParameters()
    require_rows(plots, "Plots")
    require_metric(plots, "Plots")
    frame = _identified(plots, landuse)
    storeys = estimate_storeys(
        buildings.to_crs(frame.crs),
        parameters.neighbours_within_m,
        int(parameters.fewest_neighbours),
        int(parameters.most_neighbours),
        part(progress, 0.0, 0.1),
    )
    existing = existing_floor_space(frame, buildings.to_crs(frame.crs), storeys, part(progress, 0.1, 0.4))
    zones = _zones(frame, zoning, parameters)
    permitted = _permitted(frame, zones, parameters, part(progress, 0.4, 0.7))
    permissibility = zones["zoning"].map(read_table("baunvo").set_index("zoning")["permissibility"]).astype(float)
    wanted = (permissibility >= parameters.least_permissibility).to_numpy()
    plates = _plates(permitted, frame["area_m2"].to_numpy(), wanted, part(progress, 0.7, 1.0))
    columns = {
        **{name: zones[name] for name in ("zoning", "zoning_confidence")},
        **existing,
        **permitted.drop(columns=["geometry"]),
        **plates,
        **_addable(existing, permitted, zones),
    }
    result = frame.assign(**columns)
    return FloorSpacePotential(schema.POTENTIAL.conform(result), _figures(result), _warnings(result, translate))


# --- plots and their zoning ----------------------------------------------------------------------------------------


def _identified(plots: gpd.GeoDataFrame, landuse: gpd.GeoDataFrame | None) -> gpd.GeoDataFrame:
    """``plots`` repaired, with plot_id, area_m2 and landuse filled where they were empty."""
    frame = plots.set_geometry(polygons_only(plots.geometry.to_numpy()), crs=plots.crs).reset_index(drop=True)
    number = pd.Series([f"P{row + 1}" for row in range(len(frame))], dtype=object)
    use = words(frame, "landuse")
    asking = np.flatnonzero(use.isna())
    if landuse is not None and len(landuse) and len(asking):
        require_columns(landuse, ["landuse"], "Land use")
        most, _ = covered_most_by(frame.iloc[asking], landuse)
        found = np.flatnonzero(most >= 0)
        use.iloc[asking[found]] = words(landuse, "landuse").to_numpy()[most[found]]
    return frame.assign(plot_id=words(frame, "plot_id").fillna(number), area_m2=frame.area, landuse=use)


def _zones(frame: gpd.GeoDataFrame, plan: gpd.GeoDataFrame | None, parameters: FloorSpaceParameters) -> pd.DataFrame:
    """Per plot ``zoning zoning_confidence low_share high_share`` and the values by which a plan overrules the type."""
    implied = read_table("landuse_zoning").set_index("landuse")
    by_use = frame["landuse"].map(implied["zoning"]).replace("", None)
    own = recognise_zoning(words(frame, "zoning"))
    zones = pd.DataFrame(
        {
            "zoning": own.where(own.notna(), by_use),
            "zoning_confidence": words(frame, "zoning_confidence")
            .fillna(GIVEN)
            .where(own.notna(), frame["landuse"].map(implied["confidence"]).where(by_use.notna(), None)),
            **{name: np.where(own.notna(), positive_numbers(frame, name), np.nan) for name in PLAN_VALUES},
        }
    ).astype({"zoning": object, "zoning_confidence": object})
    if plan is not None and len(plan):
        _overrule(zones, frame, plan, parameters.plan_covers_share)
    shares = read_table("zoning_confidence").set_index("confidence")
    confidence = zones["zoning_confidence"].where(zones["zoning_confidence"].isin(shares.index), GIVEN)
    for name in ("low_share", "high_share"):
        zones[name] = confidence.map(shares[name])
    return zones.where(zones.notna(), None).astype(dict.fromkeys((*PLAN_VALUES, "low_share", "high_share"), float))


def _overrule(zones: pd.DataFrame, frame: gpd.GeoDataFrame, plan: gpd.GeoDataFrame, covers_share: float) -> None:
    """Put the zoning and the values of ``plan`` in place where it covers a plot."""
    require_columns(plan, ["zoning"], "The zoning plan")
    types = recognise_zoning(words(plan, "zoning"))
    if types.isna().all():
        raise InputError(
            "The field zoning of the zoning plan holds no known type (such as {given}); use {known}.",
            given=", ".join(words(plan, "zoning").dropna().unique()[:3]),
            known=", ".join(read_table("baunvo")["zoning"]),
        )
    known = plan[types.notna().to_numpy()]
    most, share = covered_most_by(frame, known)
    rows = np.flatnonzero((most >= 0) & (share >= covers_share))
    zones.loc[rows, "zoning"] = types.dropna().to_numpy()[most[rows]]
    zones.loc[rows, "zoning_confidence"] = GIVEN
    for name in PLAN_VALUES:
        zones.loc[rows, name] = positive_numbers(known, name)[most[rows]]


# --- what is permitted ---------------------------------------------------------------------------------------------


def _permitted(
    frame: gpd.GeoDataFrame, zones: pd.DataFrame, parameters: FloorSpaceParameters, progress: Progress
) -> gpd.GeoDataFrame:
    """Per plot the permitted values, the envelope and, as geometry, where building is allowed."""
    zoned = np.flatnonzero(zones["zoning"].notna())
    rules = _rules(zones.iloc[zoned], parameters)
    envelopes = fit_envelopes(frame.geometry.iloc[zoned], rules, progress=progress)
    permitted = pd.DataFrame(
        {
            "grz": [each.grz for each in rules],
            "gfz": [each.gfz for each in rules],
            "bmz": [np.nan if each.bmz is None else each.bmz for each in rules],
            "permitted_m2": envelopes["gfa_m2"].to_numpy(),
            **{name: envelopes[name].to_numpy() for name in _OF_ENVELOPE},
            **_largest_gain(envelopes, rules),
            "geometry": envelopes.geometry.to_numpy(),
        },
        index=zoned,
    ).reindex(range(len(frame)))
    nothing = dict.fromkeys(["permitted_m2", *_OF_ENVELOPE[:-1], "unlock_m2"], 0.0)
    permitted = permitted.fillna({**nothing, "binding_rule": NONE_POSSIBLE})
    geometry = permitted["geometry"].where(permitted["geometry"].notna(), Polygon())
    return gpd.GeoDataFrame(permitted.assign(geometry=geometry), geometry="geometry", crs=frame.crs)


_OF_ENVELOPE = ("storeys", "height_m", "setback_m", "plate_m2", "far", "binding_rule")


def _rules(zones: pd.DataFrame, parameters: FloorSpaceParameters) -> list[ZoningRules]:
    """The rules of each plot; plots of the same zoning and plan values share theirs."""
    kinds: dict[tuple, ZoningRules] = {}
    keys = list(zones[["zoning", *PLAN_VALUES]].astype(object).where(zones.notna(), None).itertuples(index=False))
    for key in set(keys):
        stated = {name: value for name, value in zip(PLAN_VALUES, key[1:]) if value is not None}
        kinds[key] = rules_for(key[0], parameters.state, fit_in=parameters.fit_in, **{**stated, **parameters.rules})
    return [kinds[key] for key in keys]


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


def _plates(
    permitted: gpd.GeoDataFrame, plot_m2: np.ndarray, wanted: np.ndarray, progress: Progress
) -> dict[str, np.ndarray]:
    """The largest factory type that fits on ``wanted`` plots, and the sides of its largest rectangular plate.

    NaN where none fits, or none is wanted.
    """
    typology = np.full(len(permitted), None, dtype=object)
    sides = np.full((len(permitted), 2), np.nan)
    buildable, plate = permitted.geometry.to_numpy(), permitted["plate_m2"].to_numpy(dtype=float)
    types = read_table("typologies").sort_values("plot_m2", ascending=False)
    for step, kind in enumerate(types.itertuples()):
        large_enough = wanted & (plot_m2 >= kind.plot_m2) & (plate >= kind.width_m * kind.length_m)
        rows = np.flatnonzero(pd.isna(typology) & large_enough)
        rectangles = largest_rectangles(
            buildable[rows], (kind.width_m, kind.length_m), part(progress, step / len(types), (step + 1) / len(types))
        )
        fits = ~shapely.is_empty(rectangles)
        typology[rows[fits]] = kind.typology
        sides[rows[fits]] = side_lengths(rectangles[fits])
    report(progress, 1.0)
    return {"typology": typology, "plate_width_m": sides[:, 0], "plate_length_m": sides[:, 1]}


# --- what could be added -------------------------------------------------------------------------------------------


def _addable(existing: pd.DataFrame, permitted: pd.DataFrame, zones: pd.DataFrame) -> dict[str, pd.Series]:
    space = permitted["permitted_m2"].astype(float)
    low, high = space * zones["low_share"], space * zones["high_share"]
    return {
        "addable_m2": (space - existing["existing_m2"]).clip(lower=0),
        "addable_low_m2": (low - existing["existing_high_m2"]).clip(lower=0),
        "addable_high_m2": (high - existing["existing_low_m2"]).clip(lower=0),
    }


def _figures(plots: pd.DataFrame) -> dict[str, float]:
    sums = ("area_m2", "existing_m2", "permitted_m2", "addable_m2", "addable_low_m2", "addable_high_m2")
    figures = {name: float(plots[name].sum()) for name in sums}
    bound = plots["binding_rule"].value_counts()
    return {"plots": len(plots), **figures, **{f"bound_by_{rule}": int(count) for rule, count in bound.items()}}


def _warnings(plots: pd.DataFrame, translate: Translate) -> tuple[str, ...]:
    warnings = []
    known = read_table("landuse_zoning")["landuse"]
    puzzling = int((plots["zoning"].isna() & ~plots["landuse"].isin(known)).sum())
    if puzzling:
        warnings.append(
            translate(
                text("{count} plots have no zoning and no known land use; nothing counts as permitted there.")
            ).format(count=puzzling)
        )
    guessed = int((plots["existing_source"].str.contains("default")).sum())
    if guessed:
        warnings.append(
            translate(
                text("Storeys of some buildings on {count} of {plots} plots are not known and were assumed by use.")
            ).format(count=guessed, plots=len(plots))
        )
    return tuple(warnings)
