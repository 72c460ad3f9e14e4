"""Where a vertically densified, emission-free factory could stand: knock-outs first, then a ranking with reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..errors import InputError
from ..frames import require_columns, require_metric, require_rows
from ..labels import CRITERIA, readable
from ..progress import Progress, part, report, unobserved
from ..settings import setting, settings
from ..tables import read_table
from ..text import Translate, english, text
from .activation import activation_paths
from .comparisons import compared_weights
from .criteria import criterion_scores
from .existing import with_measured_heights
from .factory_types import factory_fits, read_factory_types, suitable_types
from .firmness import firmness_of
from .floorspace import FloorSpaceParameters
from .given_plots import PlotSearch, identified, with_landuse, with_plan
from .joining import joined_plots
from .knockouts import Screening, screen_by_envelope, screen_by_place
from .measures import measured, quarter_of
from .reasons import reasons_for
from .scoring import METHODS, overall_score, require_weights
from .zoning import zoning_types

SHOWN_TYPES = 8  # zoning types named one by one in a sentence


def default_weights() -> dict[str, float]:
    """The weights of the table ``criteria``."""
    table = read_table("criteria")
    return dict(zip(table["criterion"], table["weight"].astype(float)))


@dataclass(frozen=True)
class CandidateParameters:
    """What a planner decides.

    ``weights`` by criterion of ``schema.CRITERIA``, or ``comparisons``, a file that takes their place (see
    ``compared_weights``); the ranking ``method``; the minima of plot and floor space. ``top_k`` sites count as the
    best; ``samples`` draws from ``seed`` tell how firm that is (0: none). ``factory_types``: the user's own table in
    place of the one of this name. ``assemble``: look for plots worth joining, too. ``floor_space``: how the floor space
    is estimated.
    """

    weights: Mapping[str, float] = field(default_factory=default_weights)
    method: str = "weighted_sum"
    minimum_plot_m2: float | np.ndarray = field(default_factory=lambda: settings("candidates")["minimum_plot_m2"])
    minimum_addable_m2: float = setting("candidates", "minimum_addable_m2")
    comparisons: Path | None = None
    top_k: int = setting("robustness", "top_k")
    samples: int = setting("robustness", "samples")
    seed: int = 0
    factory_types: Path | None = None
    assemble: bool = False
    floor_space: FloorSpaceParameters = field(default_factory=FloorSpaceParameters)


@dataclass(frozen=True)
class CandidateSites:
    """The layers of ``schema`` by these names; ``candidates`` and ``rejected`` hold each plot once, with its reason.

    ``survey`` says what to find out first, ``weight_stability`` how far each weight can move before others are the
    best, ``factory_fits`` what suits each candidate, ``assemblies`` which plots are worth joining (empty if not asked).

    ``figures``: plots, candidates, rejected, addable_m2, ``rejected_<knock-out>`` for each, top_k, and
    consistency_ratio where the weights come from comparisons. ``warnings`` say what deserves doubt, such as criteria
    of which nothing is known.
    """

    candidates: gpd.GeoDataFrame
    rejected: gpd.GeoDataFrame
    survey: pd.DataFrame
    weight_stability: pd.DataFrame
    factory_fits: pd.DataFrame
    assemblies: gpd.GeoDataFrame
    figures: dict[str, float]
    warnings: tuple[str, ...]


def find_candidates(
    plots: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame,
    landuse: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame,
    constraints: gpd.GeoDataFrame,
    freight: gpd.GeoDataFrame | None = None,
    stops: gpd.GeoDataFrame | None = None,
    power: gpd.GeoDataFrame | None = None,
    quarters: gpd.GeoDataFrame | None = None,
    parameters: CandidateParameters | None = None,
    translate: Translate = english,
    progress: Progress = unobserved,
    *,
    zoning: gpd.GeoDataFrame | None = None,
    dsm: Path | None = None,
    dtm: Path | None = None,
    lod2: gpd.GeoDataFrame | Path | None = None,
) -> CandidateSites:
    """Reject the plots that cannot carry an urban factory and rank the others.

    1. Knock-outs: too small, land use or zoning (of the plan ``zoning`` first), homes, constraints, access for lorries.
    2. The floor space of those still in (see ``floor_space_potential``; taken over where ``plots`` bring it and there
       is no plan), and the knock-outs by plate and reserve. Buildings without heights get those of ``dsm``, ``dtm`` and
       ``lod2`` first, see ``with_measured_heights``.
    3. Criteria from 0 to 1 (tables ``utilities`` and ``criteria``) and a score by ``parameters.method``. A criterion of
       which nothing is known, such as owners without a cadastre, is left out and said to be.
    4. How firm the ranking is (see ``firmness_of``).
    5. For each site how it could be activated (``activation_paths``) and what suits it (``factory_fits``).
    6. If asked, plots that are too small alone but worth joining (``joined_plots``).

    All layers share one metric CRS and have the columns of ``core.schema``. Raises ``InputError`` for plots that are
    empty or not metric, land use without the field ``landuse``, an unknown method, weights that leave nothing, or
    tables that cannot be read.
    """
    parameters = parameters or CandidateParameters()
    _require(plots, landuse, parameters)
    weights, ratio, doubts = _weights(parameters, translate)
    types = read_factory_types(parameters.factory_types)
    if any(model is not None for model in (dsm, dtm, lod2)):
        buildings = with_measured_heights(buildings, dsm=dsm, dtm=dtm, lod2=lod2, progress=part(progress, 0.0, 0.05))
    known = with_plan(with_landuse(identified(plots, parameters.floor_space), landuse), zoning, parameters.floor_space)
    search = PlotSearch(known, buildings, streets, zoning, parameters.floor_space)
    zoning_known = zoning_types(parameters.floor_space.zoning_table)
    screening = Screening(known, zoning_known)
    screen_by_place(screening, buildings, streets, constraints, parameters.minimum_plot_m2, translate)
    report(progress, 0.1)

    potential, estimated = search.potential(screening.left, translate, part(progress, 0.1, 0.6))
    screen_by_envelope(screening, potential, parameters.minimum_addable_m2, translate)
    sites = gpd.GeoDataFrame(potential.iloc[screening.left].reset_index(drop=True), crs=plots.crs)

    surroundings = (buildings, landuse, streets, freight, stops, power)
    measures, told = measured(sites, *surroundings, part(progress, 0.6, 0.7), zoning_known)
    scores = criterion_scores(measures)
    score = overall_score(scores, weights, parameters.method)
    order = by_rank(sites["plot_id"], score)
    ranked = _ranked(sites, told, scores, score, order).assign(quarter_id=quarter_of(sites.iloc[order], quarters))
    measures, scores = measures.iloc[order].reset_index(drop=True), scores.iloc[order].reset_index(drop=True)

    firmness = firmness_of(
        ranked,
        measures,
        scores,
        weights,
        parameters.method,
        int(parameters.top_k),
        int(parameters.samples),
        parameters.minimum_addable_m2,
        parameters.seed,
        translate,
        part(progress, 0.7, 0.9),
        zoning_known,
    )
    fits = factory_fits(ranked.assign(distance_power_m=measures["distance_power_m"]), types, translate)
    ranked = ranked.assign(**firmness.columns, **activation_paths(ranked, translate))
    ranked["factory_types"] = ranked["site_id"].map(suitable_types(fits, translate, types))
    ranked["reason"] = reasons_for(ranked, int(parameters.top_k), translate)

    assemblies = schema.ASSEMBLIES.conform(known.iloc[:0][["geometry"]])
    if parameters.assemble:
        assemblies = joined_plots(screening, potential, search, constraints, translate, part(progress, 0.9, 1.0))
    rejected = _rejected(screening)
    report(progress, 1.0)
    return CandidateSites(
        candidates=schema.CANDIDATES.conform(ranked),
        rejected=rejected,
        survey=firmness.survey,
        weight_stability=firmness.weight_stability,
        factory_fits=fits,
        assemblies=assemblies,
        figures={**_figures(ranked, rejected), "top_k": float(parameters.top_k), **ratio},
        warnings=(
            *doubts,
            *_of_no_buildings(buildings, translate),
            *_of_unknown_zoning(known, zoning_known, translate),
            *estimated,
            *(_warnings(scores, translate) if len(scores) else ()),
            *firmness.warnings,
        ),
    )


def _require(plots: gpd.GeoDataFrame, landuse: gpd.GeoDataFrame, parameters: CandidateParameters) -> None:
    require_rows(plots, "Plots")
    require_metric(plots, "Plots")
    require_columns(landuse, ["landuse"], "Land use")
    if parameters.method not in METHODS:
        raise InputError(
            "There is no ranking method {method}; choose one of {methods}.",
            method=parameters.method,
            methods=", ".join(METHODS),
        )
    if parameters.top_k < 1:
        raise InputError("The number of best sites is {given}; it must be at least 1.", given=parameters.top_k)


def _weights(
    parameters: CandidateParameters, translate: Translate
) -> tuple[Mapping[str, float], dict[str, float], tuple[str, ...]]:
    """The weights that count, and what is to be said of them: a consistency ratio, warnings."""
    if parameters.comparisons is None:
        require_weights(parameters.weights)
        return parameters.weights, {}, ()
    compared = compared_weights(parameters.comparisons, translate)
    return compared.weights, {"consistency_ratio": compared.ahp.consistency_ratio}, compared.warnings


def by_rank(plot_id: pd.Series, score: np.ndarray) -> np.ndarray:
    """Positions of the sites, the best first; equal scores by the plot's name."""
    frame = pd.DataFrame({"score": score, "plot_id": plot_id.to_numpy()})
    return frame.sort_values(["score", "plot_id"], ascending=[False, True], kind="stable").index.to_numpy()


def _ranked(sites, told: pd.DataFrame, scores: pd.DataFrame, score: np.ndarray, order) -> gpd.GeoDataFrame:
    """The sites in their order, with what is known about them, their scores, ranks and names."""
    criteria = {f"score_{name}": scores[name] for name in schema.CRITERIA}
    ranked = sites.assign(**told, **criteria, score=score).iloc[order].reset_index(drop=True)
    rank = np.arange(1, len(ranked) + 1)
    return ranked.assign(rank=rank, site_id=[f"S{number}" for number in rank])


def _rejected(screening: Screening) -> gpd.GeoDataFrame:
    out = ~pd.isna(screening.knock_out)
    plots = screening.plots[out]
    rejected = plots.assign(
        knock_out=screening.knock_out[out], reason=screening.reason[out], area_m2=plots.area.to_numpy()
    )
    return schema.REJECTED.conform(rejected[[*schema.REJECTED.columns, "geometry"]].reset_index(drop=True))


def _figures(candidates: pd.DataFrame, rejected: pd.DataFrame) -> dict[str, float]:
    by_reason = rejected["knock_out"].value_counts()
    return {
        "plots": float(len(candidates) + len(rejected)),
        "candidates": float(len(candidates)),
        "rejected": float(len(rejected)),
        "addable_m2": float(candidates["addable_m2"].sum()),
        **{f"rejected_{code}": float(count) for code, count in by_reason.items()},
    }


def _of_no_buildings(buildings: gpd.GeoDataFrame, translate: Translate) -> tuple[str, ...]:
    said = text("There are no buildings, so that all plots count as empty and all that is permitted counts as reserve.")
    return (translate(said),) if buildings.empty else ()


def _of_unknown_zoning(plots: pd.DataFrame, types: pd.DataFrame, translate: Translate) -> tuple[str, ...]:
    strange = plots.loc[plots["zoning"].notna() & ~plots["zoning"].isin(types.index), "zoning"]
    if strange.empty:
        return ()
    counts = strange.value_counts()
    listed = ", ".join(f"{zoning} ({count})" for zoning, count in counts.head(SHOWN_TYPES).items())
    said = translate(
        text(
            "{count} plots have zoning types that are not known and are taken not to permit production: {types}. Map "
            "them in a zoning table."
        )
    )
    return (said.format(count=len(strange), types=listed + (" …" if len(counts) > SHOWN_TYPES else "")),)


def _warnings(scores: pd.DataFrame, translate: Translate) -> tuple[str, ...]:
    unknown = [name for name in schema.CRITERIA if scores[name].isna().all()]
    said = translate(text("Nothing is known about the criterion “{criterion}”; it was left out of the ranking."))
    return tuple(said.format(criterion=readable(CRITERIA, name, translate)) for name in unknown)
