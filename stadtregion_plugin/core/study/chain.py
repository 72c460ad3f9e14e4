"""The whole chain: a region in, sites, coverage, the best set and the circular flows out."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..checks import Check
from ..coverage.access import AccessOptions
from ..coverage.scores import Coverage, CoverageOptions, score_coverage
from ..coverage.siting import SiteSelection, SitingParameters, select_sites
from ..errors import InputError
from ..flows.flow_map import FlowMap, FlowMapParameters, draw_flow_map
from ..progress import Progress, part, unobserved
from ..sites.candidates import CandidateParameters, CandidateSites, find_candidates
from ..sites.concentration import OwnershipConcentration, ownership_concentration
from ..sites.existing import estimate_storeys, existing_floor_space
from ..sites.floorspace import FloorSpaceParameters
from ..sites.massing import MassingParameters, site_massing
from ..sources.jobs import estimate_jobs
from ..text import Translate, english, text
from .region import Region
from .region_flows import FlowQuestions, RegionFlows, region_flows

MAP_WIDTH_PX = 640.0  # of the flow map: 17 cm on paper, as in the report's pictures
STUB_PX = 48.0  # of imports and disposal on it
VOLUMES = 20  # of the best sites the floors are drawn in three dimensions


@dataclass(frozen=True)
class StudyParameters:
    """What a planner decides. The choice is made from the better ``shortlist_share`` of the ranked candidates.

    The shortlist holds at least four candidates for each site to choose and at most ``shortlist_most``. ``questions``
    are put to the flows besides.
    ``dtm``: a terrain model (raster file) that tells how steep streets are.
    """

    count: int = 5
    mode: str = "bicycle"
    limit_min: float = 15.0
    model: str = "p_median"
    objective: str = "cost"
    questions: FlowQuestions = field(default_factory=FlowQuestions)
    dtm: Path | None = None
    shortlist_share: float = 0.5
    shortlist_most: int = 200
    time_limit_s: float = 60.0
    candidates: CandidateParameters = field(default_factory=lambda: CandidateParameters(assemble=True))


@dataclass(frozen=True)
class Findings:
    """What the chain found: layers by schema name, named figures, checks and warnings."""

    layers: dict[str, pd.DataFrame]
    figures: dict[str, float]
    checks: tuple[Check, ...]
    warnings: tuple[str, ...]


def run_chain(
    region: Region,
    parameters: StudyParameters,
    measured_flows: pd.DataFrame | None = None,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> Findings:
    """Sites, coverage, selection and flows of a region, one after the other.

    ``measured_flows`` (columns of ``schema.FLOWS``) take the place of the estimated and matched ones. Raises
    ``InputError`` when there is no candidate, or fewer candidates than sites to choose.
    """
    sites = find_candidates(
        region.plots,
        region.buildings,
        region.landuse,
        region.streets,
        region.constraints,
        freight=region.freight,
        stops=region.stops,
        power=region.power,
        quarters=region.quarters,
        parameters=parameters.candidates,
        translate=translate,
        progress=part(progress, 0.0, 0.38),
        zoning=region.zoning,
    )
    owned = ownership_of(region, sites, parameters.candidates.floor_space, translate, part(progress, 0.38, 0.4))
    chosen = _choose(region, sites, parameters, part(progress, 0.4, 0.6))
    return consequences(region, sites, owned, chosen, parameters, measured_flows, part(progress, 0.6, 1.0), translate)


def consequences(
    region: Region,
    sites: CandidateSites,
    owned: OwnershipConcentration | None,
    chosen: SiteSelection,
    parameters: StudyParameters,
    measured_flows: pd.DataFrame | None = None,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> Findings:
    """Coverage and flows of the ``chosen`` sites, and with them all that a study finds."""
    coverage = score_coverage(
        _chosen_plots(sites, chosen),
        region.population,
        region.streets,
        region.quarters,
        mode=parameters.mode,
        limit_min=parameters.limit_min,
        options=CoverageOptions(dtm=parameters.dtm),
        progress=part(progress, 0.0, 0.25),
        translate=translate,
    )
    nodes = flow_nodes(region, sites, chosen)
    flows = region_flows(
        nodes,
        region.streets,
        parameters.objective,
        measured_flows,
        parameters.questions,
        _sites_of_quarters(region, sites, chosen),
        part(progress, 0.25, 0.75),
        translate,
    )
    drawn = draw_flow_map(
        nodes,
        flows.circularity.flows,
        FlowMapParameters(map_width_px=MAP_WIDTH_PX, stub_px=STUB_PX),
        loops=flows.circularity.loops,
        progress=part(progress, 0.75, 1.0),
        translate=translate,
    )
    return Findings(
        layers=_layers(sites, owned, chosen, coverage, nodes, flows, drawn),
        figures=_figures(sites, owned, chosen, coverage, flows, drawn),
        checks=_checks(chosen, coverage, flows, translate),
        warnings=(*sites.warnings, *(owned.warnings if owned else ()), *coverage.notes, *flows.warnings),
    )


def ownership_of(
    region: Region,
    sites: CandidateSites,
    parameters: FloorSpaceParameters,
    translate: Translate,
    progress: Progress,
) -> OwnershipConcentration | None:
    """Who holds the land, the floor space and, as what candidates can add, the reserve; None where nobody is known."""
    if region.plots["owner_class"].isna().all():
        return None
    storeys = estimate_storeys(
        region.buildings,
        parameters.neighbours_within_m,
        int(parameters.fewest_neighbours),
        int(parameters.most_neighbours),
        part(progress, 0.0, 0.3),
    )
    existing = existing_floor_space(region.plots, region.buildings, storeys, part(progress, 0.3, 0.6))
    reserve = region.plots["plot_id"].map(sites.candidates.set_index("plot_id")["addable_m2"])
    parcels = region.plots.assign(existing_m2=existing["existing_m2"], addable_m2=reserve)
    return ownership_concentration(parcels, region.quarters, translate=translate, progress=part(progress, 0.6, 1.0))


def _choose(region: Region, sites: CandidateSites, parameters: StudyParameters, progress: Progress) -> SiteSelection:
    found = len(sites.candidates)
    if found == 0:
        raise InputError(
            "No plot can carry a factory: all {count} were rejected; look at their reasons or lower the requirements.",
            count=len(sites.rejected),
        )
    if parameters.count > found:
        raise InputError(
            "COUNT asks for {count} sites, but there are only {found} candidates; ask for fewer.",
            count=parameters.count,
            found=found,
        )
    shortlist = sites.candidates.nsmallest(shortlist_length(found, parameters), "rank")
    siting = SitingParameters(
        model=parameters.model,
        count=parameters.count,
        mode=parameters.mode,
        limit_min=parameters.limit_min,
        time_limit_s=parameters.time_limit_s,
        network=AccessOptions(dtm=parameters.dtm),
    )
    return select_sites(shortlist, region.population, region.streets, siting, progress=progress)


def shortlist_length(found: int, parameters: StudyParameters) -> int:
    """From how many of the best of ``found`` candidates the choice is made."""
    length = min(max(round(parameters.shortlist_share * found), 4 * parameters.count), parameters.shortlist_most)
    return max(length, parameters.count)


def _chosen_plots(sites: CandidateSites, chosen: SiteSelection) -> gpd.GeoDataFrame:
    plots = sites.candidates.set_index("site_id", drop=False)
    return plots.loc[list(chosen.chosen["site_id"])].reset_index(drop=True)


def flow_nodes(region: Region, sites: CandidateSites, chosen: SiteSelection) -> gpd.GeoDataFrame:
    """One node a quarter: its people, jobs, existing floor space, and the factory floor space of its chosen sites."""
    return with_facilities(quarter_nodes(region), region.quarters, _chosen_plots(sites, chosen))


def quarter_nodes(region: Region) -> gpd.GeoDataFrame:
    """One node a quarter (``schema.FLOW_NODES``): its people, jobs and existing floor space, and no factory yet.

    People are the population cells inside; jobs come from the quarter or else from non-residential floor space. What
    lies outside all quarters counts to the nearest one, so that nothing is lost.
    """
    quarters = region.quarters.reset_index(drop=True)
    jobs, floor_space = estimate_jobs(region.buildings)
    building_points = shapely.point_on_surface(region.buildings.geometry.to_numpy())
    estimated_jobs = sum_by_nearest(quarters, building_points, jobs)
    people = region.population
    return schema.FLOW_NODES.conform(
        gpd.GeoDataFrame(
            {
                "node_id": quarters["quarter_id"],
                "name": quarters["name"],
                "kind": "quarter",
                "people": sum_by_nearest(quarters, people.geometry.to_numpy(), people["people"].to_numpy()),
                "jobs": quarters["jobs"].astype(float).fillna(pd.Series(estimated_jobs)),
                "floor_space_m2": sum_by_nearest(quarters, building_points, floor_space),
                "facility_m2": 0.0,
            },
            geometry=shapely.point_on_surface(quarters.geometry.to_numpy()),
            crs=quarters.crs,
        )
    )


def with_facilities(nodes: gpd.GeoDataFrame, quarters: gpd.GeoDataFrame, plots: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """``nodes``, one for each of ``quarters`` in their order, with what ``plots`` can add as factory floor space."""
    points = shapely.point_on_surface(plots.geometry.to_numpy())
    return nodes.assign(facility_m2=sum_by_nearest(quarters, points, plots["addable_m2"].to_numpy(dtype=float)))


def _sites_of_quarters(region: Region, sites: CandidateSites, chosen: SiteSelection) -> dict[str, str]:
    """The chosen sites of each quarter that has any, by its id."""
    plots = _chosen_plots(sites, chosen)
    quarter = nearest_quarter(region.quarters, shapely.point_on_surface(plots.geometry.to_numpy()))
    ids = region.quarters["quarter_id"].to_numpy()[quarter]
    return plots["site_id"].astype(str).groupby(ids).agg(", ".join).to_dict()


def sum_by_nearest(quarters: gpd.GeoDataFrame, points: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Sums of the ``values`` of ``points`` by the quarter they lie in, or else the nearest one."""
    return np.bincount(nearest_quarter(quarters, points), weights=values, minlength=len(quarters))


def nearest_quarter(quarters: gpd.GeoDataFrame, points: np.ndarray) -> np.ndarray:
    """The row of the quarter that each of ``points`` lies in, or else of the nearest one."""
    _, nearest = shapely.STRtree(quarters.geometry.to_numpy()).query_nearest(points, all_matches=False)
    return nearest


def _layers(sites, owned, chosen, coverage, nodes, flows: RegionFlows, drawn: FlowMap) -> dict[str, pd.DataFrame]:
    return {
        "candidates": sites.candidates,
        "rejected": sites.rejected,
        "survey": sites.survey,
        "weight_stability": sites.weight_stability,
        "factory_fits": sites.factory_fits,
        "assemblies": sites.assemblies,
        **({"concentration": owned.quarters} if owned else {}),
        "massing": site_massing(sites.candidates, MassingParameters(count=VOLUMES)).floors,
        "chosen": _with_names(chosen.chosen, sites.candidates, nodes),
        "assignments": chosen.assignments,
        "coverage_cells": coverage.cells,
        "quarter_scores": coverage.quarter_scores,
        "catchments": coverage.catchments,
        "scores": coverage.scores,
        "site_scores": coverage.site_scores,
        "site_losses": coverage.site_losses,
        "lost_cells": coverage.lost_cells,
        "snap_audit": coverage.snap_audit,
        "flow_nodes": nodes,
        **flows.layers,
        "flows": flows.circularity.flows,
        "loops": drawn.loops,
        "circularity": flows.circularity.metrics,
        "flow_map": drawn.lines,
        "map_quality": drawn.quality,
    }


def _with_names(chosen: gpd.GeoDataFrame, candidates: gpd.GeoDataFrame, nodes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    quarter = chosen["site_id"].map(candidates.set_index("site_id")["quarter_id"])
    name = quarter.map(nodes.set_index("node_id")["name"])
    return schema.CHOSEN.conform(chosen.assign(quarter_id=quarter, name=name))


def _figures(sites, owned, chosen: SiteSelection, coverage: Coverage, flows: RegionFlows, drawn) -> dict[str, float]:
    selection = chosen.selection
    return {
        **sites.figures,
        **_held_in_region(owned),
        "chosen": len(chosen.chosen),
        "objective": selection.objective,
        "bound": selection.bound,
        "gap": selection.gap,
        "proven_optimal": float(selection.proven_optimal),
        **coverage.figures,
        **flows.figures,
        **{f"flow_map_{name}": value for name, value in drawn.figures.items()},
    }


def _held_in_region(owned: OwnershipConcentration | None) -> dict[str, float]:
    """What each group of owners holds in the whole region: ``reserve_public_share`` …; NaN where it is left out."""
    if owned is None:
        return {}
    named = [name for name in owned.region.columns if name.endswith("_share")] + ["owners", "effective_owners"]
    rows = owned.region.set_index("measure")[named].astype(float)
    return {f"{measure}_{name}": float(rows.loc[measure, name]) for measure in rows.index for name in named}


def _checks(chosen: SiteSelection, coverage: Coverage, flows: RegionFlows, translate: Translate) -> tuple[Check, ...]:
    selection = chosen.selection
    people = coverage.cells["people"].sum()
    conserved = abs(people - coverage.figures["people"]) <= 1e-6 * max(people, 1.0)
    checks = [
        Check(
            translate(text("The choice of sites is proven optimal")),
            bool(selection.proven_optimal),
            translate(text("Objective {objective:.6g}, proven bound {bound:.6g}, gap {gap:.2%}.")).format(
                objective=selection.objective, bound=selection.bound, gap=selection.gap
            ),
        ),
        Check(
            translate(text("Nobody is lost between population and coverage")),
            bool(conserved),
            translate(
                text("{people:.0f} people in the cells, of them {lost:.0f} not connected to the network.")
            ).format(people=people, lost=coverage.figures["not_connected"]),
        ),
    ]
    return (*checks, *(flows.matched.checks if flows.matched else ()))
