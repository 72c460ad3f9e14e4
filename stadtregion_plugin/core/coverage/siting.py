"""Which of the candidate sites serve the people best, on the street network and with proof."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import require_metric, require_rows
from ..network import StreetGraph
from ..progress import Progress, part, report, unobserved
from ..sources.population import read_people
from .location import solve_max_cover, solve_p_centre, solve_p_median, solve_set_cover
from .scores import is_normal, require_overlap
from .selection import Selection

FARTHEST_MIN = 24 * 60.0


@dataclass(frozen=True)
class SitingParameters:
    """What “best” means (``model``: p_median, p_centre, max_cover, set_cover), and for how many sites.

    ``limit_min`` is the time limit of the cover models and of the gain; ``time_limit_s`` bounds the computing.
    """

    model: str = "p_median"
    count: int = 5
    mode: str = "bicycle"
    limit_min: float = 15.0
    time_limit_s: float | None = 60.0


@dataclass(frozen=True)
class SiteSelection:
    """The chosen sites and who goes where (layers of ``core.schema``), the solver's answer, and figures.

    ``figures``: people, unserved (people that no candidate reaches), assigned (people).
    """

    chosen: gpd.GeoDataFrame
    assignments: gpd.GeoDataFrame
    selection: Selection
    figures: dict[str, float]


def select_sites(
    candidates: gpd.GeoDataFrame,
    population: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame,
    parameters: SitingParameters | None = None,
    progress: Progress = unobserved,
) -> SiteSelection:
    """Choose from ``candidates`` (``site_id``; points or polygons) for the people of ``population``.

    All frames are in one metric CRS. The cost of a way is its time in minutes on the street graph, from the people to
    the site, with both access legs; people count by their number. Whoever no candidate reaches stays outside the model
    and is reported. Raises ``InputError`` when an input is empty or not metric, the population does not overlap the
    streets, no candidate is near a street, or there are fewer candidates than asked for.
    """
    parameters = parameters or SitingParameters()
    require_rows(candidates, "Candidate sites")
    require_metric(candidates, "Candidate sites")
    if parameters.model != "set_cover" and parameters.count > len(candidates):
        raise InputError(
            "{count} sites are asked for, but there are only {candidates} candidates; ask for fewer.",
            count=parameters.count,
            candidates=len(candidates),
        )
    people = population if is_normal(population) else read_people(population, crs=streets.crs)
    minutes = _minutes(candidates, people, streets, parameters, part(progress, 0.0, 0.5))
    weights = people["people"].to_numpy(dtype=float)
    solve = _solvers()[parameters.model]
    selection = solve(minutes, weights, parameters, part(progress, 0.5, 1.0))
    chosen = _chosen(candidates, minutes, weights, selection, parameters.limit_min)
    report(progress, 1.0)
    assigned = selection.assignment >= 0
    return SiteSelection(
        chosen=chosen,
        assignments=_assignments(candidates, people, minutes, selection),
        selection=selection,
        figures={
            "people": float(weights.sum()),
            "assigned": float(weights[assigned].sum()),
            "unserved": float(weights[~np.isfinite(minutes).any(axis=1)].sum()),
        },
    )


def _minutes(candidates, people, streets, parameters: SitingParameters, progress: Progress) -> np.ndarray:
    """Minutes from each cell (row) to each candidate (column), infinite where there is no way."""
    graph = StreetGraph.from_lines(streets, parameters.mode)
    at_candidates, at_cells = graph.snap(candidates.geometry), graph.snap(people.geometry)
    require_overlap(at_cells)
    if not at_candidates.connected.any():
        raise InputError("No candidate site is near a street; check the area and the CRS of both layers.")
    cover = parameters.model in {"max_cover", "set_cover"}
    limit_min = parameters.limit_min if cover else FARTHEST_MIN
    times = graph.times(at_candidates, limit_min, at_cells, towards_sources=True, progress=progress).tocoo()
    minutes = np.full((len(people), len(candidates)), np.inf)
    minutes[times.col, times.row] = times.data / 60.0
    return minutes


def _solvers() -> dict[str, Callable[..., Selection]]:
    return {
        "p_median": lambda minutes, weights, p, progress: solve_p_median(
            minutes, weights, p.count, p.time_limit_s, progress=progress
        ),
        "p_centre": lambda minutes, weights, p, progress: solve_p_centre(
            minutes, p.count, p.time_limit_s, progress=progress
        ),
        "max_cover": lambda minutes, weights, p, progress: solve_max_cover(
            minutes, weights, p.count, p.limit_min, p.time_limit_s, progress=progress
        ),
        "set_cover": lambda minutes, weights, p, progress: solve_set_cover(
            minutes, p.limit_min, p.time_limit_s, progress=progress
        ),
    }


def _chosen(candidates, minutes, weights, selection: Selection, limit_min: float) -> gpd.GeoDataFrame:
    """The chosen sites, those with most people first; ``gain``: people only this one serves within the limit."""
    columns = selection.chosen
    assigned = selection.assignment
    people = np.array([weights[assigned == column].sum() for column in columns])
    spent = np.array([weights[assigned == column] @ minutes[assigned == column, column] for column in columns])
    within = minutes[:, columns] <= limit_min
    alone = within & (within.sum(axis=1) == 1)[:, None]
    order = np.argsort(-people, kind="stable")
    sites = candidates.iloc[columns[order]]
    frame = gpd.GeoDataFrame(
        {
            "site_id": sites["site_id"].to_numpy(),
            "position": np.arange(1, len(columns) + 1),
            "people": people[order],
            "mean_time_min": np.divide(spent, people, out=np.full(len(people), np.nan), where=people > 0)[order],
            "gain": (weights @ alone)[order],
            **{name: sites[name].to_numpy() for name in ("quarter_id", "name") if name in sites},
        },
        geometry=shapely.point_on_surface(sites.geometry.to_numpy()),
        crs=candidates.crs,
    )
    return schema.CHOSEN.conform(frame)


def _assignments(candidates, people, minutes, selection: Selection) -> gpd.GeoDataFrame:
    served = np.flatnonzero(selection.assignment >= 0)
    column = selection.assignment[served]
    sites = shapely.point_on_surface(candidates.geometry.to_numpy())
    ends = np.stack(
        [shapely.get_coordinates(people.geometry.to_numpy()[served]), shapely.get_coordinates(sites[column])], 1
    )
    frame = gpd.GeoDataFrame(
        pd.DataFrame(
            {
                "cell_id": people["cell_id"].to_numpy()[served],
                "site_id": candidates["site_id"].to_numpy()[column],
                "people": people["people"].to_numpy(dtype=float)[served],
                "time_min": minutes[served, column],
            }
        ),
        geometry=shapely.linestrings(ends) if len(served) else [],
        crs=candidates.crs,
    )
    return schema.ASSIGNMENTS.conform(frame)
