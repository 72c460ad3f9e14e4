"""Where a vertically densified, emission-free factory could stand: knock-outs first, then a ranking with reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import require_columns, require_metric, require_rows
from ..labels import CRITERIA, readable
from ..progress import Progress, part, report, unobserved
from ..tables import read_table
from ..text import Translate, english, text
from . import criteria, surroundings
from .floorspace import floor_space_potential
from .knockouts import Screening, is_given, screen_by_envelope, screen_by_place
from .ranking import order_weights_for, owa, promethee, topsis, weighted_sum
from .reasons import reasons_for
from .settings import setting, settings
from .zoning import recognise_zoning

METHODS = ("weighted_sum", "topsis", "promethee", "owa")


def default_weights() -> dict[str, float]:
    """The weights of the table ``criteria``."""
    table = read_table("criteria")
    return dict(zip(table["criterion"], table["weight"].astype(float)))


@dataclass(frozen=True)
class CandidateParameters:
    """What counts how much (``weights`` by criterion of ``schema.CRITERIA``), by which ``method``, and the minima."""

    weights: Mapping[str, float] = field(default_factory=default_weights)
    method: str = "weighted_sum"
    minimum_plot_m2: float = setting("candidates", "minimum_plot_m2")
    minimum_addable_m2: float = setting("candidates", "minimum_addable_m2")


@dataclass(frozen=True)
class CandidateSites:
    """``candidates`` by rank and ``rejected`` plots with their reasons (layers of ``schema``).

    ``figures``: plots, candidates, rejected, addable_m2, and ``rejected_<knock-out>`` for each. ``warnings`` say which
    criteria were left out because nothing is known about them.
    """

    candidates: gpd.GeoDataFrame
    rejected: gpd.GeoDataFrame
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
) -> CandidateSites:
    """Reject the plots that cannot carry an urban factory and rank the others.

    1. Knock-outs: too small, land use or zoning, homes, constraints, access for lorries.
    2. The floor space of those still in (see ``floor_space_potential``; taken over where ``plots`` bring it), and the
       knock-outs by plate and reserve.
    3. Criteria from 0 to 1 (tables ``utilities`` and ``criteria``) and a score by ``parameters.method``. A criterion of
       which nothing is known, such as owners without a cadastre, is left out and said to be.

    All layers share one metric CRS and have the columns of ``core.schema``. Raises ``InputError`` for plots that are
    empty or not metric, land use without the field ``landuse``, an unknown method, or weights that leave nothing.
    """
    parameters = parameters or CandidateParameters()
    require_rows(plots, "Plots")
    require_metric(plots, "Plots")
    require_columns(landuse, ["landuse"], "Land use")
    if parameters.method not in METHODS:
        raise InputError(
            "There is no ranking method {method}; choose one of {methods}.",
            method=parameters.method,
            methods=", ".join(METHODS),
        )
    known = _with_landuse(_identified(plots), landuse)
    screening = Screening(known)
    screen_by_place(screening, buildings, streets, constraints, parameters.minimum_plot_m2, translate)
    report(progress, 0.2)

    potential = _potential(known, screening.left, buildings, translate, part(progress, 0.2, 0.8))
    screen_by_envelope(screening, potential, parameters.minimum_addable_m2, translate)
    left = screening.left
    sites = gpd.GeoDataFrame(potential.iloc[left].reset_index(drop=True), crs=plots.crs)
    measures = _measures(sites, buildings, landuse, streets, freight, stops, power)
    report(progress, 0.9)

    scores = criteria.criterion_scores(measures)
    ranked = _ranked(sites, measures, scores, parameters)
    ranked["quarter_id"] = _quarter_of(ranked, quarters)
    ranked["reason"] = reasons_for(ranked, translate)
    rejected = _rejected(screening)
    report(progress, 1.0)
    return CandidateSites(
        candidates=schema.CANDIDATES.conform(ranked),
        rejected=rejected,
        figures=_figures(ranked, rejected),
        warnings=_warnings(scores, translate) if len(scores) else (),
    )


def _identified(plots: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Plots with the columns of ``schema.PLOTS``: counted where they have no ids, their zoning as BauNVO types."""
    given = plots.get("plot_id")
    complete = given is not None and given.notna().all() and given.is_unique
    ids = given if complete else [str(number) for number in range(1, len(plots) + 1)]
    frame = schema.PLOTS.conform(plots.assign(plot_id=ids).reset_index(drop=True))
    recognised = recognise_zoning(frame["zoning"])
    return frame.assign(zoning=recognised.where(recognised.notna(), frame["zoning"]))


def _with_landuse(plots: gpd.GeoDataFrame, landuse: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Plots without a land use of their own get that of the area their middle lies in, the smallest one first."""
    missing = plots["landuse"].isna().to_numpy()
    if not missing.any():
        return plots
    areas = landuse.iloc[np.argsort(-landuse.area.to_numpy(), kind="stable")]
    middles = shapely.point_on_surface(plots.geometry.to_numpy()[missing])
    plot, area = shapely.STRtree(areas.geometry.to_numpy()).query(middles, predicate="within")
    order = np.argsort(area, kind="stable")
    found = np.full(missing.sum(), None, dtype=object)
    found[plot[order]] = areas["landuse"].to_numpy(dtype=object)[area[order]]
    uses = plots["landuse"].to_numpy(dtype=object).copy()
    uses[missing] = found
    return plots.assign(landuse=uses)


def _potential(plots, left: np.ndarray, buildings, translate: Translate, progress: Progress) -> gpd.GeoDataFrame:
    """The layer ``schema.POTENTIAL`` for all ``plots``, filled for those that are ``left``."""
    if "addable_m2" in plots and plots["addable_m2"].iloc[left].notna().all():
        return schema.POTENTIAL.conform(plots)
    empty = schema.POTENTIAL.conform(plots)
    if not len(left):
        return empty
    found = floor_space_potential(plots.iloc[left], buildings, translate=translate, progress=progress).plots
    filled = found.set_index("plot_id", drop=False).reindex(plots["plot_id"])
    return filled.set_index(empty.index)


def _measures(sites, buildings, landuse, streets, freight, stops, power) -> pd.DataFrame:
    """What the table ``utilities`` asks of each site."""
    shapes = sites.geometry.to_numpy()
    return pd.DataFrame(
        {
            "addable_m2": sites["addable_m2"].to_numpy(dtype=float),
            "reserve_share": (sites["addable_m2"] / sites["permitted_m2"]).to_numpy(dtype=float),
            "activation": criteria.activation(sites["owner_class"]),
            "plate_width_m": sites["plate_width_m"].to_numpy(dtype=float),
            "plate_length_m": sites["plate_length_m"].to_numpy(dtype=float),
            "compactness": criteria.compactness(shapes),
            "permissibility": criteria.permissibility(sites["zoning"], is_given(sites), sites["landuse"]),
            "distance_freight_m": surroundings.nearest_m(shapes, surroundings.freight_access(streets, freight)),
            "distance_stop_m": surroundings.nearest_m(shapes, _shapes_of(stops)),
            "distance_housing_m": surroundings.distance_to_homes(shapes, landuse, buildings),
            "distance_power_m": surroundings.nearest_m(shapes, _shapes_of(power)),
            "commercial_share": surroundings.commercial_share(
                shapes, landuse, settings("candidates")["neighbours_within_m"]
            ),
        }
    )


def _shapes_of(layer: gpd.GeoDataFrame | None) -> np.ndarray:
    return np.array([], dtype=object) if layer is None else layer.geometry.to_numpy()


def _ranked(sites: gpd.GeoDataFrame, measures: pd.DataFrame, scores: pd.DataFrame, parameters) -> gpd.GeoDataFrame:
    sites = sites.assign(**{f"score_{name}": scores[name] for name in schema.CRITERIA})
    finite = measures["distance_housing_m"].where(np.isfinite(measures["distance_housing_m"]))
    sites = sites.assign(
        score=overall_score(scores, parameters.weights, parameters.method),
        distance_housing_m=finite,
        distance_freight_m=measures["distance_freight_m"],
        distance_stop_m=measures["distance_stop_m"],
    )
    sites = sites.sort_values(["score", "plot_id"], ascending=[False, True], kind="stable").reset_index(drop=True)
    rank = np.arange(1, len(sites) + 1)
    return sites.assign(rank=rank, site_id=[f"S{number}" for number in rank])


def overall_score(scores: pd.DataFrame, weights: Mapping[str, float], method: str) -> np.ndarray:
    """One number a site from its criteria (columns of ``schema.CRITERIA``, NaN: not known); more is better."""
    if scores.empty:
        return np.array([], dtype=float)
    known = [name for name in schema.CRITERIA if scores[name].notna().any() and weights.get(name, 0.0) > 0]
    if not known:
        raise InputError("No criterion with a weight above zero is known for any site; raise some weights.")
    matrix, shares = scores[known].to_numpy(dtype=float), np.array([weights[name] for name in known])
    if method == "weighted_sum":
        return weighted_sum(matrix, shares)
    # A method that cannot leave out a criterion for one site takes the site's own mean: it neither helps nor hurts.
    complete = np.where(np.isnan(matrix), weighted_sum(matrix, shares)[:, None], matrix)
    if method == "topsis":
        return np.asarray(topsis(complete, shares, normalisation="minmax" if _has_zero_column(complete) else "vector"))
    if method == "promethee":
        return np.asarray(promethee(complete, shares, preference="linear", thresholds={"q": 0.0, "p": 0.5}).phi)
    weighted = complete * shares / shares.max()
    return np.atleast_1d(owa(weighted, order_weights_for(len(known), settings("candidates")["optimism"])))


def _has_zero_column(matrix: np.ndarray) -> bool:
    return bool((np.abs(matrix).sum(axis=0) == 0).any())


def _quarter_of(sites: gpd.GeoDataFrame, quarters: gpd.GeoDataFrame | None) -> np.ndarray:
    found = np.full(len(sites), None, dtype=object)
    if quarters is None or quarters.empty or not len(sites):
        return found
    middles = shapely.point_on_surface(sites.geometry.to_numpy())
    _, nearest = shapely.STRtree(quarters.geometry.to_numpy()).query_nearest(middles, all_matches=False)
    return quarters["quarter_id"].to_numpy(dtype=object)[nearest]


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


def _warnings(scores: pd.DataFrame, translate: Translate) -> tuple[str, ...]:
    unknown = [name for name in schema.CRITERIA if scores[name].isna().all()]
    said = translate(text("Nothing is known about the criterion “{criterion}”; it was left out of the ranking."))
    return tuple(said.format(criterion=readable(CRITERIA, name, translate)) for name in unknown)
