"""A study of sites that people chose themselves: what was found before stays, what follows from the choice is anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..coverage.selection import PROVEN_GAP, Selection
from ..coverage.siting import SiteSelection, SitingParameters, select_sites
from ..errors import InputError
from ..progress import Progress, part, unobserved
from ..sites.candidates import CandidateSites
from ..text import Translate, english, text
from .chain import Findings, StudyParameters, consequences, ownership_of, shortlist_length
from .region import Region

SITE_LAYERS = ("rejected", "survey", "weight_stability", "factory_fits", "assemblies")
REGION_LAYERS = tuple(item.name for item in fields(Region) if item.name in schema.LAYERS)


def region_of_study(layers: Mapping[str, pd.DataFrame], study: str, attribution: str, translate: Translate) -> Region:
    """The region in the ``layers`` of a study, whose title is ``study``. ``InputError`` where one is missing."""
    missing = [name for name in REGION_LAYERS if name not in layers]
    if missing:
        raise InputError(
            "The study has no layers {layers}, so its scenario cannot become a study; make the study anew.",
            layers=", ".join(missing),
        )
    note = translate(
        text("The region and its candidates are those of the study “{study}”; its report says what was estimated.")
    )
    return Region(
        **{name: layers[name] for name in REGION_LAYERS}, attribution=attribution, stand_ins=(note.format(study=study),)
    )


def study_choice(
    region: Region,
    layers: Mapping[str, pd.DataFrame],
    candidates: gpd.GeoDataFrame,
    chosen: Sequence[str],
    parameters: StudyParameters,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> Findings:
    """All that a study finds, for the ``chosen`` sites among the ranked ``candidates`` of a study with ``layers``.

    The bound of the choice is that of the best choice of as many sites by the model of ``parameters``, so that the gap
    says how far the group's choice is from it at most. Raises ``InputError`` when no site is chosen.
    """
    if not chosen:
        raise InputError("No site is chosen; choose at least one before the scenario becomes a study.")
    parameters = replace(parameters, count=len(chosen))
    sites = _sites(layers, candidates, translate)
    owned = ownership_of(region, sites, parameters.candidates.floor_space, translate, part(progress, 0.0, 0.2))
    choice = _as_chosen(region, sites, chosen, parameters, part(progress, 0.2, 0.5))
    return consequences(region, sites, owned, choice, parameters, None, part(progress, 0.5, 1.0), translate)


def _sites(layers: Mapping[str, pd.DataFrame], candidates: gpd.GeoDataFrame, translate: Translate) -> CandidateSites:
    kept = {name: layers.get(name, _empty(schema.LAYERS[name], candidates.crs)) for name in SITE_LAYERS}
    note = translate(
        text("How firm the ranking is was computed for the weights of the study, not for those of the scenario.")
    )
    figures = {
        "plots": float(len(candidates) + len(kept["rejected"])),
        "candidates": float(len(candidates)),
        "rejected": float(len(kept["rejected"])),
        "addable_m2": float(candidates["addable_m2"].sum()),
        "top_k": float(StudyParameters().candidates.top_k),
    }
    return CandidateSites(candidates=candidates, figures=figures, warnings=(note,), **kept)


def _empty(layer: schema.Layer, crs) -> pd.DataFrame:
    if layer.geometry is None:
        return layer.conform(pd.DataFrame())
    return layer.conform(gpd.GeoDataFrame(geometry=[], crs=crs))


def _as_chosen(
    region: Region, sites: CandidateSites, chosen: Sequence[str], parameters: StudyParameters, progress: Progress
) -> SiteSelection:
    """The selection of the ``chosen`` sites, held against the bound of all that could have been chosen."""
    siting = SitingParameters(
        model=parameters.model,
        count=len(chosen),
        mode=parameters.mode,
        limit_min=parameters.limit_min,
        time_limit_s=parameters.time_limit_s,
    )
    length = shortlist_length(len(sites.candidates), parameters)
    picked = sites.candidates["site_id"].isin(chosen)
    pool = sites.candidates[picked | (sites.candidates["rank"] <= length)]
    free = select_sites(pool, region.population, region.streets, siting, progress=part(progress, 0.0, 0.7))
    own = select_sites(
        sites.candidates[picked], region.population, region.streets, siting, progress=part(progress, 0.7, 1.0)
    )
    order = {site: number for number, site in enumerate(chosen, start=1)}
    placed = own.chosen.assign(position=own.chosen["site_id"].map(order)).sort_values("position")
    return replace(own, chosen=placed.reset_index(drop=True), selection=_held_against(own.selection, free.selection))


def _held_against(own: Selection, free: Selection) -> Selection:
    """``own`` with the bound of ``free``; without one where the two leave different people outside the model."""
    if not np.isclose(own.unserved_weight, free.unserved_weight):
        return replace(own, bound=float("nan"), proven_optimal=False)
    bounded = replace(own, bound=free.bound)
    return replace(bounded, proven_optimal=bool(bounded.gap <= PROVEN_GAP))
