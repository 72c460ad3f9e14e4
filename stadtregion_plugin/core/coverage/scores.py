"""Who is within reach of the sites, and who is left out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..progress import Progress, part, report, unobserved
from ..settings import settings
from ..text import Translate, english, text
from .access import Access, AccessOptions, find_access, is_normal, require_overlap
from .audit import audit_places, off_network_note
from .catchments import catchments
from .decentrality import part_weights
from .evenness import gini
from .measures import AtSpeed, Region, at_speed, describe, measure, ratio, settle, weighted_median
from .quarters import name_quarters, quarter_of, require_quarters_overlap, sum_by_quarter
from .site_loss import cells_of, loss_table, losses_of
from .site_scores import BANDS_MIN, people_within, score_sites, sites_within
from .supply import supply_of

__all__ = [
    "Coverage",
    "CoverageOptions",
    "is_normal",
    "quarter_of",
    "require_overlap",
    "score_coverage",
    "weighted_median",
]

LIKELY_SHARE = 0.02  # by which two counts of people may differ before it is said
SERVED, TOO_FAR, UNREACHABLE, NOT_CONNECTED = "served", "too_far", "unreachable", "not_connected"


@dataclass(frozen=True)
class CoverageOptions(AccessOptions):
    """What may be chosen beyond mode and limit.

    ``bands_min``: catchments for these minutes, none for the limit alone; ``supply_field``: the sites' floor space;
    ``decentrality``: the user's own table of weights.
    """

    bands_min: tuple[float, ...] = ()
    supply_field: str | None = None
    decentrality: Path | None = None


@dataclass(frozen=True)
class Coverage:
    """Coverage by cell, site and quarter, the sites' catchments, and the figures that sum them up.

    ``cells``, ``quarter_scores``, ``site_scores``, ``catchments``, ``snap_audit`` (places off the network),
    ``site_losses`` and ``lost_cells`` are layers of ``core.schema``; ``scores`` is the table of ``figures``, each with
    its value at 20 % less and at 20 % more speed. ``notes`` are translated sentences on what was assumed or left out.
    """

    cells: gpd.GeoDataFrame
    quarter_scores: gpd.GeoDataFrame
    site_scores: gpd.GeoDataFrame
    catchments: gpd.GeoDataFrame
    snap_audit: gpd.GeoDataFrame
    site_losses: pd.DataFrame
    lost_cells: gpd.GeoDataFrame
    scores: pd.DataFrame
    figures: dict[str, float]
    notes: tuple[str, ...]


def score_coverage(
    sites: gpd.GeoDataFrame,
    population: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame,
    quarters: gpd.GeoDataFrame,
    mode: str = "bicycle",
    limit_min: float = 15.0,
    progress: Progress = unobserved,
    *,
    options: CoverageOptions | None = None,
    translate: Translate = english,
) -> Coverage:
    """Network time from every populated cell to the sites: who is served within ``limit_min`` minutes, and how evenly.

    All frames are in one metric CRS. Sites (``site_id``; points or polygons, entered at the point nearest to a street)
    and cells are joined to the main component of the street graph with their access leg on foot. Everybody is counted:
    the ``status`` of a cell is served, too_far, unreachable (no way to any site) or not_connected (no street near).
    Times are compared with limits in whole seconds. Raises ``InputError`` when an input is empty or not metric, ids are
    not unique, or the layers do not overlap.
    """
    options = options or CoverageOptions()
    deviation = settings("coverage")["speed_deviation"]
    weights = part_weights(options.decentrality)
    quarters = name_quarters(quarters)
    supply, notes = supply_of(sites, options.supply_field, translate)
    reach_min = max(limit_min * (1.0 + deviation), *BANDS_MIN)
    access = find_access(sites, population, streets, mode, reach_min, options, part(progress, 0.0, 0.4))

    region = describe(access, supply, settle(access.people, quarters))
    require_quarters_overlap(region.home)
    speeds = (1.0, 1.0 - deviation, 1.0 + deviation)
    now, slow, fast = (at_speed(region, limit_min, speed) for speed in speeds)
    report(progress, 0.5)
    measured = [measure(region, then, limit_min, speed, weights) for then, speed in zip((now, slow, fast), speeds)]
    report(progress, 0.6)
    bands = options.bands_min or (limit_min,)
    reach = catchments(access.graph, access.sites["site_id"], access.at_sites, bands, part(progress, 0.6, 1.0))
    audit = audit_places(access, streets, options.snap_limit_m, translate)
    by_site = score_sites(access, supply, quarter_of(_inside(access), quarters), limit_min)
    losses = losses_of(access, limit_min)
    return Coverage(
        cells=_cells(access, quarters, region, now, limit_min),
        quarter_scores=_by_quarter(region, quarters, now, slow, fast),
        site_scores=by_site,
        catchments=schema.CATCHMENTS.conform(reach.assign(people=_people_in(reach, access))),
        snap_audit=audit,
        site_losses=loss_table(access, losses),
        lost_cells=cells_of(access, limit_min, losses, settings("siting")["failure_share"]),
        scores=_score_table(*measured),
        figures=measured[0],
        notes=(
            *notes,
            *_doubts(region, translate),
            *_other_people(region, quarters, translate),
            *off_network_note(audit, access, translate),
        ),
    )


def _inside(access: Access) -> np.ndarray:
    return access.sites.geometry.representative_point().to_numpy()


def _cells(access: Access, quarters, region: Region, now: AtSpeed, limit_min: float) -> gpd.GeoDataFrame:
    people, at_cells = access.people, access.at_cells
    minutes = access.nearest_s / 60.0
    reached = np.isfinite(minutes)
    nearest = access.sites["site_id"].to_numpy(dtype=object)[access.nearest_site]
    nearest[access.nearest_site < 0] = None
    homes = quarters["quarter_id"].to_numpy(dtype=object)[region.home]
    homes[region.home < 0] = None
    cells = gpd.GeoDataFrame(
        {
            "cell_id": people["cell_id"].to_numpy(),
            "people": access.weight,
            "quarter_id": homes,
            "site_id": nearest,
            "time_min": np.where(reached, minutes, np.nan),
            "access_m": np.where(at_cells.connected, at_cells.access_m, np.nan),
            "sites_within": sites_within(access.within(limit_min)),
            "served": now.served,
            "status": np.select(
                [now.served, ~at_cells.connected, ~reached], [SERVED, NOT_CONNECTED, UNREACHABLE], TOO_FAR
            ),
            **{f"sites_{band}": sites_within(access.within(band)) for band in BANDS_MIN},
            **{name: column.to_numpy() for name, column in now.catchments.items()},
        },
        geometry=people.geometry.to_numpy(),
        crs=people.crs,
    )
    return schema.COVERAGE_CELLS.conform(cells)


def _by_quarter(region: Region, quarters, now: AtSpeed, slow: AtSpeed, fast: AtSpeed) -> gpd.GeoDataFrame:
    access, people = region.access, region.access.weight
    reached = access.nearest_site >= 0

    def summed(values: np.ndarray) -> np.ndarray:
        return sum_by_quarter(region.home, values, len(quarters))

    minutes = np.where(reached, access.nearest_s, 0.0) / 60.0
    frame = gpd.GeoDataFrame(
        {
            "quarter_id": quarters["quarter_id"].to_numpy(),
            "name": quarters["name"].to_numpy(),
            "people": region.people_by_quarter,
            "served": summed(np.where(now.served, people, 0.0)),
            "served_share": now.served_share,
            "mean_time_min": ratio(summed(people * minutes), summed(np.where(reached, people, 0.0))),
            "not_connected": summed(np.where(access.at_cells.connected, 0.0, people)),
            "sites": sum_by_quarter(region.place, np.ones(len(region.place)), len(quarters)),
            "served_low_share": slow.served_share,
            "served_high_share": fast.served_share,
            "access_e2sfca": ratio(
                summed(people * now.catchments["access_e2sfca"].to_numpy()), region.people_by_quarter
            ),
            "gini_time": _gini_by_quarter(region, minutes, np.where(reached, people, 0.0)),
        },
        geometry=quarters.geometry.to_numpy(),
        crs=quarters.crs,
    )
    return schema.QUARTER_SCORES.conform(frame)


def _gini_by_quarter(region: Region, minutes: np.ndarray, people: np.ndarray) -> np.ndarray:
    order = np.argsort(region.home, kind="stable")
    cuts = np.searchsorted(region.home[order], np.arange(region.quarters + 1))
    found = np.full(region.quarters, np.nan)
    for quarter in range(region.quarters):
        cells = order[cuts[quarter] : cuts[quarter + 1]]
        if minutes[cells] @ people[cells] > 0:
            found[quarter] = gini(minutes[cells], people[cells])
    return found


def _people_in(reach: gpd.GeoDataFrame, access: Access) -> np.ndarray:
    """People within the time of each catchment."""
    row = pd.Series(np.arange(len(access.sites)), index=access.sites["site_id"])[reach["site_id"]].to_numpy()
    people = np.empty(len(reach))
    for band in np.unique(reach["limit_min"]):
        these = (reach["limit_min"] == band).to_numpy()
        people[these] = people_within(access.within(band), access.weight)[row[these]]
    return people


def _score_table(now: dict[str, float], slow: dict[str, float], fast: dict[str, float]) -> pd.DataFrame:
    values = ({"value": now[name], "low": slow[name], "high": fast[name]} for name in now)
    return schema.SCORES.conform(pd.DataFrame(values).assign(score=list(now)))


def _doubts(region: Region, translate: Translate) -> list[str]:
    """What a reader should know about places that are left out."""
    access, said = region.access, []
    outside = float(access.weight[region.home < 0].sum())
    if outside > 0:
        note = text("{people:.0f} people live outside all quarters; they count in the region, but in no quarter.")
        said.append(translate(note).format(people=outside))
    if (region.place < 0).any():
        note = text("{count} sites lie outside all quarters; they serve people, but count in no quarter.")
        said.append(translate(note).format(count=int((region.place < 0).sum())))
    return said


def _other_people(region: Region, quarters: gpd.GeoDataFrame, translate: Translate) -> list[str]:
    """What is to be said where the quarters' own numbers of people are others than those of the cells in them."""
    told, found = float(quarters["people"].sum()), float(region.people_by_quarter.sum())
    if quarters["people"].isna().any() or abs(told - found) <= LIKELY_SHARE * told:
        return []
    note = text("By their own field the quarters hold {told:.0f} people, the population layer has {found:.0f} in them.")
    return [translate(note).format(told=told, found=found)]
