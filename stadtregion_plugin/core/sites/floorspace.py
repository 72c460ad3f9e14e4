"""How much floor space stands on a plot, how much the rules permit for a factory, and how much could be added."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..errors import InputError
from ..frames import polygons_only, require_columns, require_metric, require_rows
from ..overlay import covered_most_by
from ..progress import Progress, part, unobserved
from ..settings import setting
from ..tables import read_table
from ..text import Translate, english, text
from .columns import words
from .existing import estimate_storeys, existing_floor_space, standing_on, with_measured_heights
from .fit_in import FEW_NEIGHBOURS, FIT_IN, NEVER, fitted_in
from .interventions import REPLACEMENT, compare_interventions
from .permitted import permitted_on_plots, rules_of_plots
from .scenarios import ORIENTATION, scenario
from .stock import stock_on
from .street_sides import find_street_sides
from .type_heights import fit_types_with_heights
from .zoning import zoning_types
from .zoning_plan import GIVEN, PlanZones, read_plan, zones_of_plots

MOST_NAMED = 12  # unknown zoning types named in a warning


@dataclass(frozen=True)
class FloorSpaceParameters:
    """What the estimate rests on besides the data.

    - ``state``: building law for setbacks (``BW``, ``MBO``)
    - ``scenario``: ``strict``, ``orientation`` or ``bold`` (see ``scenarios``)
    - ``fit_in``: where BauGB §34 takes the place of a plan: ``never``, ``without_plan`` (where only land use tells
      the zoning) or ``everywhere``
    - ``zoning_table``: a CSV file with zoning types of one's own (see ``zoning_types``); ``zoning_field``: the field of
      the plan that holds the type
    - ``rules``: fields of ``ZoningRules`` that overrule all others, such as ``{"upper_m": 4.5}``; one value for all
      plots or one for each, not a number where a plot has none

    The others: table ``floorspace``.
    """

    state: str = "BW"
    scenario: str = ORIENTATION
    fit_in: str = NEVER
    zoning_table: Path | None = None
    zoning_field: str | None = None
    rules: Mapping[str, float | np.ndarray] = field(default_factory=dict)
    neighbours_within_m: float = setting("floorspace", "neighbours_within_m")
    fewest_neighbours: float = setting("floorspace", "fewest_neighbours")
    most_neighbours: float = setting("floorspace", "most_neighbours")
    plan_covers_share: float = setting("floorspace", "plan_covers_share")
    plan_wholly_share: float = setting("floorspace", "plan_wholly_share")
    highest_building_m: float = setting("floorspace", "highest_building_m")
    least_permissibility: float = setting("floorspace", "least_permissibility")

    def __post_init__(self) -> None:
        if self.fit_in not in FIT_IN:
            raise InputError(
                "There is no way {given} to apply BauGB §34; use one of {known}.",
                given=self.fit_in,
                known=", ".join(FIT_IN),
            )


@dataclass(frozen=True)
class FloorSpacePotential:
    """``plots``: the layer ``schema.POTENTIAL``. ``figures``: sums over all plots in m², and counts. ``warnings``."""

    plots: gpd.GeoDataFrame
    figures: dict[str, float]
    warnings: tuple[str, ...]


def floor_space_potential(
    plots: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame | None = None,
    zoning: gpd.GeoDataFrame | None = None,
    landuse: gpd.GeoDataFrame | None = None,
    parameters: FloorSpaceParameters | None = None,
    translate: Translate = english,
    progress: Progress = unobserved,
    *,
    streets: gpd.GeoDataFrame | None = None,
    around: gpd.GeoDataFrame | None = None,
    dsm: Path | None = None,
    dtm: Path | None = None,
    lod2: gpd.GeoDataFrame | Path | None = None,
) -> FloorSpacePotential:
    """Existing, permitted and addable floor space of each plot, low, mid and high, in m².

    1. Existing: footprints on the plot times storeys (see ``estimate_storeys``; heights from ``dsm``, ``dtm`` and
       ``lod2`` where buildings bring none, see ``with_measured_heights``).
    2. Zoning: of the ``zoning`` plan (see ``read_plan``) where it covers the plot, else the plot's own field
       ``zoning``, else what its ``landuse`` (own field, or of the layer ``landuse``) implies. Fields ``grz gfz bmz
       height_max_m storeys_max`` of plan or plot overrule the values of the zoning type, and BauGB §34 does where
       ``parameters.fit_in`` says so. Land without zoning permits nothing.
    3. Permitted: the envelope (see ``fit_envelope``). Where production is permitted, setbacks reach to the middle of
       the ``streets`` a plot lies on (see ``find_street_sides``); elsewhere the whole setback lies on the plot.
    4. Addable: what the best intervention adds (see ``compare_interventions``). It keeps the buildings unless little
       stands there, so it is less than permitted less existing on land under running works. Low and high: existing
       floor space high and low, shares of the permitted one where the zoning is only inferred (table
       ``zoning_confidence``), and low without added storeys, whose structure nobody knows.
    5. The largest factory type whose plate and clear height fit, and the largest rectangle for it. Empty where the
       smallest type does not fit, and where the zoning hardly permits production (``least_permissibility``).

    ``plots`` in metres, fields ``plot_id landuse zoning zoning_confidence`` if any, all others are kept; ``buildings``
    fields ``use levels height_m building roof_shape vacant`` if any. ``around``: plots beside those asked for; they
    stand between plots and streets, and tell what fits in.

    Raises ``InputError`` for plots that are empty or not in metres, and for a zoning plan or table that tells nothing.

    Source: BauNVO §§16-21; tables ``storeys``, ``baunvo``, ``landuse_zoning``, ``zoning_confidence``, ``typologies``,
    ``interventions``, ``scenarios``.
    """
    parameters = parameters or FloorSpaceParameters()
    reading = scenario(parameters.scenario)
    require_rows(plots, "Plots")
    require_metric(plots, "Plots")
    types = zoning_types(parameters.zoning_table)
    plan = None
    if zoning is not None and len(zoning):
        plan = read_plan(zoning, parameters.zoning_field, types, parameters.highest_building_m)

    asked = len(plots)
    with_others = around is not None and parameters.fit_in != NEVER
    frame = _identified(_joined(plots, around) if with_others else plots, landuse)
    houses = _buildings(buildings, frame, (dsm, dtm, lod2), part(progress, 0.0, 0.1))
    storeys = estimate_storeys(
        houses,
        parameters.neighbours_within_m,
        int(parameters.fewest_neighbours),
        int(parameters.most_neighbours),
        part(progress, 0.1, 0.15),
    )
    shapes = polygons_only(houses.geometry.to_numpy())
    standing = standing_on(frame.geometry.to_numpy(), shapes, part(progress, 0.15, 0.3))
    existing = existing_floor_space(frame, houses, storeys, standing=standing)
    stock = stock_on(frame.geometry.to_numpy(), houses, storeys, part(progress, 0.3, 0.35), standing)
    zones, unknown = zones_of_plots(frame, plan, types, parameters.plan_covers_share, parameters.plan_wholly_share)
    zones = fitted_in(
        zones, frame, existing, stock, parameters.fit_in, reading.neighbours_percentile, part(progress, 0.35, 0.4)
    )
    if with_others:
        frame, existing, zones = (each.iloc[:asked] for each in (frame, existing, zones))
        stock = stock.at(np.flatnonzero(stock.plot < asked))

    rules = rules_of_plots(zones, parameters.state, types, reading, parameters.rules)
    wanted = np.array([_permits(each, parameters.least_permissibility) for each in rules], dtype=bool)
    sides, frontage = _sides(frame, streets, around, wanted, part(progress, 0.4, 0.5))
    permitted = permitted_on_plots(frame.geometry, rules, sides, part(progress, 0.5, 0.65))
    compared = compare_interventions(
        permitted, frame["area_m2"].to_numpy(), rules, existing, stock, part(progress, 0.65, 0.8)
    )
    fitted = fit_types_with_heights(
        frame.geometry.to_numpy(), rules, permitted, wanted, sides, part(progress, 0.8, 1.0)
    )
    columns = {
        **{name: zones[name] for name in ("zoning", "zoning_confidence", "rules_source")},
        **existing,
        **permitted.drop(columns=["geometry", "area_m2"]),
        "frontage_m": frontage,
        "typology": fitted.plates.typology,
        "plate_width_m": fitted.plates.width_m,
        "plate_length_m": fitted.plates.length_m,
        "typology_storeys": fitted.storeys,
        "typology_m2": fitted.floor_m2,
        **compared.drop(columns=["gain_m2", "sure_m2"]),
        **_addable(existing, permitted, zones, compared),
    }
    result = frame.assign(**columns)
    warnings = (*_plan_warnings(plan, unknown, translate), *_warnings(result, translate))
    return FloorSpacePotential(schema.POTENTIAL.conform(result), _figures(result), warnings)


# --- what is given -------------------------------------------------------------------------------------------------


def _joined(plots: gpd.GeoDataFrame, around: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The plots asked for first, then those around them."""
    others = around.to_crs(plots.crs)
    names = [name for name in ("plot_id", "landuse", "zoning", "zoning_confidence") if name in others.columns]
    others = gpd.GeoDataFrame(others[names], geometry=others.geometry.to_numpy(), crs=plots.crs)
    plots = gpd.GeoDataFrame(plots.drop(columns=plots.geometry.name), geometry=plots.geometry.to_numpy(), crs=plots.crs)
    return gpd.GeoDataFrame(pd.concat([plots, others], ignore_index=True), crs=plots.crs)


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


def _buildings(buildings: gpd.GeoDataFrame | None, frame: gpd.GeoDataFrame, models, progress: Progress):
    """The buildings in the CRS of the plots, with measured heights; none where none are given."""
    if buildings is None:
        return gpd.GeoDataFrame({"use": []}, geometry=[], crs=frame.crs)
    houses = buildings.to_crs(frame.crs)
    if all(model is None for model in models):
        return houses
    dsm, dtm, lod2 = models
    return with_measured_heights(houses, dsm=dsm, dtm=dtm, lod2=lod2, progress=progress)


def _permits(rules, least_permissibility: float) -> bool:
    return rules is not None and rules.permissibility is not None and rules.permissibility >= least_permissibility


def _sides(
    frame: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame | None,
    around: gpd.GeoDataFrame | None,
    wanted: np.ndarray,
    progress: Progress,
) -> tuple[tuple[np.ndarray, np.ndarray] | None, np.ndarray]:
    """Sides along streets with half widths, for the ``wanted`` plots; and the frontage of all."""
    if streets is None:
        return None, np.full(len(frame), np.nan)
    others = None if around is None else around.to_crs(frame.crs).geometry.to_numpy()
    found = find_street_sides(frame.geometry.to_numpy(), streets.to_crs(frame.crs), others, progress=progress)
    lines = found.lines.copy()
    lines[~wanted] = None
    return (lines, found.half_width_m), found.frontage_m


# --- what could be added -------------------------------------------------------------------------------------------


def _addable(
    existing: pd.DataFrame, permitted: pd.DataFrame, zones: pd.DataFrame, compared: pd.DataFrame
) -> dict[str, np.ndarray]:
    """What the best intervention adds, low, mid and high."""
    shares = read_table("zoning_confidence").set_index("confidence")
    confidence = zones["zoning_confidence"].where(zones["zoning_confidence"].isin(shares.index), GIVEN)
    low_share, high_share = (confidence.map(shares[name]).to_numpy(dtype=float) for name in ("low_share", "high_share"))
    space = permitted["permitted_m2"].to_numpy(dtype=float)
    mid, low, high = (
        existing[name].to_numpy(dtype=float) for name in ("existing_m2", "existing_low_m2", "existing_high_m2")
    )
    gain, sure = compared["gain_m2"].to_numpy(dtype=float), compared["sure_m2"].to_numpy(dtype=float)
    replaced = (compared["intervention"] == REPLACEMENT).to_numpy()
    kept_low = np.minimum(sure * low_share, sure - (high - mid))
    kept_high = np.where(gain > 0, gain * high_share + (mid - low), 0.0)
    return {
        "addable_m2": gain,
        "addable_low_m2": np.clip(np.where(replaced, space * low_share - high, kept_low), 0.0, gain),
        "addable_high_m2": np.maximum(np.where(replaced, space * high_share - low, kept_high), gain),
    }


def _figures(plots: pd.DataFrame) -> dict[str, float]:
    sums = ("area_m2", "existing_m2", "permitted_m2", "addable_m2", "addable_low_m2", "addable_high_m2")
    figures = {name: float(plots[name].sum()) for name in sums}
    counts = {
        **{f"bound_by_{rule}": int(count) for rule, count in plots["binding_rule"].value_counts().items()},
        **{f"best_{name}": int(count) for name, count in plots["intervention"].value_counts().items()},
    }
    return {"plots": len(plots), **figures, **counts}


# --- warnings ------------------------------------------------------------------------------------------------------


def _plan_warnings(plan: PlanZones | None, unknown: dict[str, int], translate: Translate) -> list[str]:
    warnings = []
    strange = dict(unknown)
    for name, count in ({} if plan is None else plan.unknown).items():
        strange[name] = strange.get(name, 0) + count
    if strange:
        named = sorted(strange.items(), key=lambda each: (-each[1], each[0]))
        listed = ", ".join(f"{name} ({count})" for name, count in named[:MOST_NAMED])
        warnings.append(
            translate(
                text("Zoning types that are not known were passed over: {types}{more}. Map them in a zoning table.")
            ).format(types=listed, more=" …" if len(named) > MOST_NAMED else "")
        )
    if plan is not None and plan.heights_left_out:
        warnings.append(
            translate(
                text("{count} heights of the zoning plan are measured from sea level and could not be used as limits.")
            ).format(count=plan.heights_left_out)
        )
    return warnings


def _warnings(plots: pd.DataFrame, translate: Translate) -> list[str]:
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
    lonely = int((plots["zoning_confidence"] == FEW_NEIGHBOURS).sum())
    if lonely:
        warnings.append(
            translate(
                text("{count} plots have few built neighbours of their use; what fits in there is uncertain.")
            ).format(count=lonely)
        )
    return warnings
