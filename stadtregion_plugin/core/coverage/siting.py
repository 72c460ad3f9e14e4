"""Which of the candidate sites serve the people best, on the street network and with proof."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..errors import InputError
from ..frames import require_metric, require_rows
from ..progress import Progress, part, report, unobserved
from ..settings import setting, settings
from ..sources.population import read_people
from ..text import Translate, english, grouped
from .access import AccessOptions
from .constraints import ServedShare
from .pareto import Front
from .scores import is_normal, quarter_of
from .selection import Selection
from .site_conditions import CANDIDATE, EXISTING, FIXED, FORBIDDEN, SERVED, Wishes, conditions, floor_space, statuses
from .siting_models import COVER_MODELS, LIMITED_MODELS, Question, front_of, solve
from .siting_results import assignments, chosen_sites, front_table, values_of
from .ways import Ways, ways_between


@dataclass(frozen=True)
class SitingParameters:
    """What “best” means, for how many sites, and what else is asked of them.

    ``model``: p_median, p_centre, max_cover, set_cover, backup_cover, expected_cover or capacitated. ``limit_min`` is
    the time limit of the cover models, of the gains and of the least share served; ``time_limit_s`` bounds the
    computing. ``failure_field`` names a field of the candidates that says how probably each fails, instead of one
    ``failure_share``. ``need_m2``: floor space a person, for the capacitated model. ``cutoff_min``: the time beyond
    which a way counts no further in a p-median (None: all ways count, in a very large problem
    ``cutoff_factor`` · ``limit_min``). ``network``: how places are joined to the streets, and how steep these are.
    """

    model: str = "p_median"
    count: int = 5
    mode: str = "bicycle"
    limit_min: float = 15.0
    time_limit_s: float | None = 60.0
    wishes: Wishes = field(default_factory=Wishes)
    backup_share: float = setting("siting", "backup_share")
    failure_share: float = setting("siting", "failure_share")
    failure_field: str | None = None
    need_m2: float = setting("siting", "need_m2")
    cutoff_min: float | None = None
    network: AccessOptions = field(default_factory=AccessOptions)


@dataclass(frozen=True)
class SiteSelection:
    """The chosen sites and who goes where (layers of ``core.schema``), the solver's answer, and figures.

    ``candidate_values`` and ``pareto`` are such layers, too, None where they were not asked for; ``front`` is what the
    latter shows. ``figures``: people, unserved (people that no candidate reaches), assigned (people), served (people
    within the time limit of a chosen site), cutoff_min (NaN: every way counts).
    """

    chosen: gpd.GeoDataFrame
    assignments: gpd.GeoDataFrame
    selection: Selection
    figures: dict[str, float]
    candidate_values: gpd.GeoDataFrame | None = None
    pareto: pd.DataFrame | None = None
    front: Front | None = None


def select_sites(
    candidates: gpd.GeoDataFrame,
    population: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame,
    parameters: SitingParameters | None = None,
    progress: Progress = unobserved,
    *,
    existing: gpd.GeoDataFrame | None = None,
    quarters: gpd.GeoDataFrame | None = None,
    with_values: bool = False,
    with_front: bool = False,
    translate: Translate = english,
) -> SiteSelection:
    """Choose from ``candidates`` (``site_id``; points or polygons) for the people of ``population``.

    All frames are in one metric CRS. The cost of a way is its time in minutes on the street graph, from the people to
    the site, with both access legs; people count by their number. Whoever no candidate reaches stays outside the model
    and is reported. ``existing`` sites serve as well and do not count to the number asked for. ``with_values`` also
    says what every candidate is worth, ``with_front`` which choices no other beats (which needs ``quarters``). Raises
    ``InputError`` when an input is empty or not metric, the population does not overlap the streets, no candidate is
    near a street, or there are fewer candidates than asked for; ``SolverError`` where no choice keeps all conditions.
    """
    parameters = parameters or SitingParameters()
    require_rows(candidates, "Candidate sites")
    require_metric(candidates, "Candidate sites")
    if with_front and quarters is None:
        raise InputError("Choices are compared by the evenness between quarters; choose the layer of quarters.")
    sites, status = _all_sites(candidates, existing, parameters.wishes)
    _require_enough(status, parameters)
    people = population if is_normal(population) else read_people(population, crs=streets.crs)
    limit_min = limit_of_ways(len(sites), len(people), parameters)
    looking = part(progress, 0.0, 0.4)
    ways = ways_between(sites, people, streets, parameters.mode, limit_min, looking, parameters.network)
    question = _question(sites, status, people, quarters, parameters, ways)
    selection = solve(question, parameters.time_limit_s, part(progress, 0.4, 0.7))
    weights = question.weights
    quarter_of_row = None if quarters is None else _numbers(quarter_of(people.geometry.to_numpy(), quarters), quarters)
    front = None
    if with_front and quarter_of_row is not None:
        seconds = settings("siting")["pareto_share"] * (parameters.time_limit_s or np.inf)
        most = int(settings("siting")["pareto_choices"])
        front = front_of(question, selection, quarter_of_row, seconds, most, part(progress, 0.7, 0.9))
    chosen = chosen_sites(sites, status, question, selection)
    report(progress, 0.95)
    assigned = selection.assignment >= 0
    served = np.asarray(question.within[:, selection.chosen].sum(axis=1)).ravel() > 0
    return SiteSelection(
        chosen=chosen,
        assignments=assignments(sites, people, question, selection),
        selection=_of_new_sites(selection, status) if parameters.model == "set_cover" else selection,
        figures={
            "people": float(weights.sum()),
            "assigned": float(weights[assigned].sum()) if selection.served is None else float(selection.served.sum()),
            "served": float(weights[served].sum()) if selection.served is None else float(selection.served.sum()),
            "unserved": float(weights[~ways.reached()].sum()),
            "cutoff_min": float("nan") if question.cutoff_min is None else question.cutoff_min,
        },
        candidate_values=values_of(sites, status, question, selection, translate) if with_values else None,
        pareto=None if front is None else front_table(sites, front),
        front=front,
    )


def select_among(
    sites: gpd.GeoDataFrame,
    people: gpd.GeoDataFrame,
    ways: Ways,
    parameters: SitingParameters,
    progress: Progress = unobserved,
) -> Selection:
    """The solver's answer alone, for ``sites`` and ``people`` (``schema.POPULATION``) whose ``ways`` are known.

    Parameters, result and errors as in ``select_sites``; the columns are the rows of ``sites``.
    """
    status = statuses(sites, parameters.wishes.status_field)
    _require_enough(status, parameters)
    question = _question(sites, status, people, None, parameters, ways)
    return solve(question, parameters.time_limit_s, progress)


def _all_sites(candidates, existing, wishes: Wishes) -> tuple[gpd.GeoDataFrame, np.ndarray]:
    """Candidates and existing sites in one frame, and the status of each."""
    status = statuses(candidates, wishes.status_field)
    if existing is None or len(existing) == 0:
        return candidates.reset_index(drop=True), status
    taken = set(candidates["site_id"].astype(str))
    names = [f"{name}*" if str(name) in taken else str(name) for name in existing["site_id"]]
    both = pd.concat([candidates, existing.assign(site_id=names).to_crs(candidates.crs)], ignore_index=True)
    sites = gpd.GeoDataFrame(both, geometry="geometry", crs=candidates.crs)
    return sites, np.concatenate([status, np.full(len(existing), EXISTING, dtype=object)])


def _require_enough(status: np.ndarray, parameters: SitingParameters) -> None:
    free = int(np.isin(status, [CANDIDATE, FIXED]).sum())
    if parameters.model != "set_cover" and parameters.count > free:
        raise InputError(
            "{count} sites are asked for, but there are only {candidates} candidates; ask for fewer.",
            count=parameters.count,
            candidates=free,
        )
    fixed = int((status == FIXED).sum())
    if parameters.model != "set_cover" and fixed > parameters.count:
        raise InputError(
            "{fixed} sites are fixed, but only {count} are asked for; raise the number of sites.",
            fixed=fixed,
            count=parameters.count,
        )


def limit_of_ways(sites: int, cells: int, parameters: SitingParameters) -> float | None:
    """Up to which time ways are held: the limit of a cover model, the cut-off of a p-median, None for all.

    Raises ``InputError`` where a model needs all ways and there are too many.
    """
    if parameters.model in COVER_MODELS:
        return parameters.limit_min
    if parameters.model == "p_median" and parameters.cutoff_min is not None:
        return max(parameters.cutoff_min, parameters.limit_min)
    most = settings("siting")["most_pairs"]
    if sites * cells <= most:
        return None
    if parameters.model == "p_median":
        return settings("siting")["cutoff_factor"] * parameters.limit_min
    raise InputError(
        "This model holds all ways in memory, and {sites} candidates for {cells} cells are more than "
        "{most} pairs; take fewer candidates, or choose p-median or maximum cover.",
        sites=sites,
        cells=cells,
        most=grouped(most),
    )


def _question(sites, status, people, quarters, parameters: SitingParameters, ways: Ways) -> Question:
    """The problem in the terms of the solvers: columns, weights, conditions."""
    wishes = parameters.wishes
    new = np.isin(status, [CANDIDATE, FIXED])
    places = shapely.point_on_surface(sites.geometry.to_numpy())
    quarter = None if quarters is None else quarter_of(places, quarters)
    share = None
    if wishes.least_served:
        if quarters is None:
            raise InputError("A least share served in every quarter needs the quarters; choose their layer.")
        if parameters.model not in LIMITED_MODELS:
            raise InputError(
                "A least share served in every quarter goes with p-median, maximum, backup and expected cover; choose "
                "one of these."
            )
        group = _numbers(quarter_of(people.geometry.to_numpy(), quarters), quarters)
        share = ServedShare(SERVED, group, wishes.least_served, parameters.limit_min * ways.units)
    room = None
    if parameters.model == "capacitated":
        if not parameters.need_m2 > 0:
            raise InputError("A person needs {need} m² of floor space; choose more than 0.", need=parameters.need_m2)
        room = floor_space(sites, wishes.floor_field, status != FORBIDDEN) / parameters.need_m2
    failing: float | np.ndarray = parameters.failure_share
    if parameters.model == "expected_cover" and parameters.failure_field is not None:
        failing = _chances(sites, parameters.failure_field)
    sparse_median = parameters.model == "p_median" and np.isfinite(ways.limit_min)
    return Question(
        model=parameters.model,
        ways=ways,
        within=ways.within(parameters.limit_min),
        weights=people["people"].to_numpy(dtype=float),
        count=parameters.count + int((status == EXISTING).sum()),
        limit_min=parameters.limit_min,
        fixed=np.flatnonzero(np.isin(status, [FIXED, EXISTING])),
        forbidden=np.flatnonzero(status == FORBIDDEN),
        new=new,
        conditions=conditions(sites, status, quarter, wishes),
        share=share,
        backup_share=parameters.backup_share,
        failing=failing,
        room=room,
        cutoff_min=(parameters.cutoff_min or ways.limit_min) if sparse_median else None,
    )


def _chances(sites: gpd.GeoDataFrame, name: str) -> np.ndarray:
    if name not in sites:
        raise InputError("Candidate sites has no field {fields}.", fields=name)
    values = pd.to_numeric(sites[name], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    if np.isnan(values).any():
        raise InputError(
            "{count} candidate sites have no probability of failure in the field {field}; fill it in.",
            count=int(np.isnan(values).sum()),
            field=name,
        )
    return values


def _numbers(names: np.ndarray, quarters: gpd.GeoDataFrame) -> np.ndarray:
    """The position of each named quarter in ``quarters``, -1 for none."""
    return pd.Index(quarters["quarter_id"]).drop_duplicates().get_indexer(names)


def _of_new_sites(selection: Selection, status: np.ndarray) -> Selection:
    """The number of sites without those that stand already."""
    standing = float((status == EXISTING).sum())
    objective, bound = selection.objective - standing, selection.bound - standing
    return replace(selection, objective=objective, bound=bound)
