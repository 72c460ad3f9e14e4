"""The scores of a region at one speed of travel, so that slower and faster people can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..settings import settings
from .access import Access
from .accessibility import floating_catchments
from .decentrality import PARTS, decentrality, evenness
from .evenness import (
    FunctionalPolycentricity,
    Polycentricity,
    Theil,
    atkinson,
    functional_polycentricity,
    gini,
    polycentricity,
    theil,
    urban_centrality,
)
from .failure import site_losses
from .quarters import distances_between, on_border, quarter_number, sum_by_quarter
from .site_scores import sites_within

NONE = float("nan")


@dataclass(frozen=True)
class Settlement:
    """People and quarters, whatever the sites: the quarter of each cell by number (-1: none), and the quarters' shape.

    ``apart_m``: metres between the quarters' centroids; ``on_border`` marks those at the edge of the region.
    """

    quarters: gpd.GeoDataFrame
    home: np.ndarray
    people_by_quarter: np.ndarray
    apart_m: np.ndarray
    on_border: np.ndarray


@dataclass(frozen=True)
class Region:
    """What is measured: access, the ``supply`` of each site, and the quarters of cells and sites by number (-1: none).

    ``centres`` and ``centrality`` compare the supply of the quarters (NaN where there is nothing to compare),
    ``functional`` the ways between them; they do not depend on speed.
    """

    access: Access
    supply: np.ndarray
    quarters: int
    home: np.ndarray
    place: np.ndarray
    people_by_quarter: np.ndarray
    centres: Polycentricity
    centrality: float
    functional: FunctionalPolycentricity


def settle(people: gpd.GeoDataFrame, quarters: gpd.GeoDataFrame) -> Settlement:
    """The ``Settlement`` of people (``schema.POPULATION``) in ``quarters``."""
    home = quarter_number(people.geometry.to_numpy(), quarters)
    by_quarter = sum_by_quarter(home, people["people"].to_numpy(dtype=float), len(quarters))
    return Settlement(quarters, home, by_quarter, distances_between(quarters), on_border(quarters))


def describe(access: Access, supply: np.ndarray, settlement: Settlement) -> Region:
    """The ``Region`` of sites and people in the quarters of ``settlement``."""
    quarters, home = settlement.quarters, settlement.home
    place = quarter_number(shapely.point_on_surface(access.sites.geometry.to_numpy()), quarters)
    held = sum_by_quarter(place, supply, len(quarters))
    unknown = Polycentricity(NONE, NONE, NONE, NONE)
    return Region(
        access=access,
        supply=supply,
        quarters=len(quarters),
        home=home,
        place=place,
        people_by_quarter=settlement.people_by_quarter,
        centres=polycentricity(held) if held.sum() > 0 else unknown,
        centrality=_centrality(held, settlement),
        functional=functional_polycentricity(_ways_between(access, home, place, len(quarters))),
    )


def _centrality(held: np.ndarray, settlement: Settlement) -> float:
    if len(held) < 2 or not held.sum() > 0:
        return NONE
    areas = settlement.quarters.area.to_numpy()
    return urban_centrality(held, settlement.apart_m, areas, settlement.on_border).index


def _ways_between(access: Access, home: np.ndarray, place: np.ndarray, quarters: int) -> np.ndarray:
    """People from each quarter (row) whose nearest site lies in each quarter (column)."""
    goal = np.where(access.nearest_site >= 0, place[access.nearest_site], -1)
    known = (home >= 0) & (goal >= 0)
    pair = home[known] * quarters + goal[known]
    return np.bincount(pair, weights=access.weight[known], minlength=quarters**2).reshape(quarters, quarters)


@dataclass(frozen=True)
class AtSpeed:
    """Who is served and what they share when all ways take 1 ÷ ``speed`` of their time; by cell and by quarter."""

    served: np.ndarray
    catchments: pd.DataFrame
    served_share: np.ndarray


def at_speed(region: Region, limit_min: float, speed: float = 1.0) -> AtSpeed:
    """Cover and floating catchments within ``limit_min`` at ``speed`` times the assumed one.

    The whole way scales, with the legs on foot at both ends: who is slow on the street is slow off it, too. So times at
    another speed are compared with the limit by comparing the known times with limit × speed, which is exact.
    """
    access, known_min = region.access, limit_min * speed
    served = access.served(known_min)
    by_cell = access.within(known_min).T.tocsr().astype(float)
    served_people = sum_by_quarter(region.home, np.where(served, access.weight, 0.0), region.quarters)
    return AtSpeed(
        served=served,
        catchments=floating_catchments(by_cell, region.supply, access.weight, 60.0 * known_min),
        served_share=ratio(served_people, region.people_by_quarter),
    )


def measure(region: Region, now: AtSpeed, limit_min: float, speed: float, weights: Mapping[str, float]) -> dict:
    """All scores by name (table ``scores`` of the schema); ``weights``: of the parts of the decentrality."""
    found = {
        **_cover(region, now, limit_min, speed),
        **_times(region, speed),
        **_shared(region, now),
        **_centres(region),
    }
    parts = _parts(region, now, found)
    whole = decentrality(parts, weights)
    return {
        **found,
        "decentrality": whole.score,
        **{f"decentrality_{name}": whole.parts[name] for name in PARTS},
    }


def _cover(region: Region, now: AtSpeed, limit_min: float, speed: float) -> dict[str, float]:
    people, access = region.access.weight, region.access
    served, total = float(people[now.served].sum()), float(people.sum())
    within = access.within(limit_min * speed)
    (loss,) = site_losses(within.T, people, 1)
    shares = now.served_share[np.isfinite(now.served_share)]
    inside, connected = region.home >= 0, access.at_cells.connected
    return {
        "people": total,
        "served": served,
        "share_served": served / total,
        "share_served_in_quarters": float(people[inside & now.served].sum() / people[inside].sum()),
        "share_served_of_connected": served / float(people[connected].sum()),
        "not_connected": float(people[~connected].sum()),
        "backup_share": float(people[sites_within(within) >= 2].sum()) / total,
        "worst_loss_share": loss.worst / served if served > 0 else NONE,
        "least_served_quarter_share": float(shares.min()) if len(shares) else NONE,
    }


def _times(region: Region, speed: float) -> dict[str, float]:
    """The way of those who can reach a site at all: how long, and how unevenly long."""
    reached = region.access.nearest_site >= 0
    minutes, weight = region.access.nearest_s[reached] / 60.0 / speed, region.access.weight[reached]
    uneven = bool(minutes @ weight > 0)
    spread = theil(minutes, weight, region.home[reached]) if uneven else Theil(0.0, 0.0, 0.0)
    return {
        "mean_time_min": float(np.average(minutes, weights=weight)) if weight.sum() > 0 else NONE,
        "median_time_min": weighted_median(minutes, weight),
        "gini_time": gini(minutes, weight) if uneven else 0.0,
        "theil_time": spread.total,
        "theil_time_within_quarters": spread.within,
        "theil_time_between_quarters": spread.between,
        "atkinson_time": atkinson(minutes, weight, settings("coverage")["aversion"]) if uneven else 0.0,
    }


def _shared(region: Region, now: AtSpeed) -> dict[str, float]:
    """Floor space per person: the mean over everybody, and how unevenly it is spread."""
    people = region.access.weight
    means = {f"mean_{name}": float(np.average(column, weights=people)) for name, column in now.catchments.items()}
    supply = now.catchments["access_e2sfca"].to_numpy()
    return {**means, "gini_supply": gini(supply, people) if people @ supply > 0 else NONE}


def _centres(region: Region) -> dict[str, float]:
    return {
        "primacy": region.centres.primacy,
        "concentration": region.centres.concentration,
        "effective_centres": region.centres.effective_centres,
        "rank_size_slope": region.centres.rank_size_slope,
        "urban_centrality": region.centrality,
        "functional_polycentricity": region.functional.index,
    }


def _parts(region: Region, now: AtSpeed, found: Mapping[str, float]) -> dict[str, float]:
    inhabited = region.people_by_quarter > 0
    goal = np.where(region.access.nearest_site >= 0, region.place[region.access.nearest_site], -1)
    told = (region.access.nearest_site >= 0) & (region.home >= 0)
    weight = region.access.weight
    own = float(weight[told & (goal == region.home)].sum()) / weight[told].sum() if weight[told].sum() > 0 else NONE
    loss = found["worst_loss_share"]
    return {
        "share_served": found["share_served"],
        "even_quarters": evenness(np.nan_to_num(now.served_share), region.people_by_quarter),
        "even_supply": evenness(now.catchments["access_e2sfca"].to_numpy(), weight),
        "own_quarter": own,
        "centres": min(region.centres.effective_centres / max(inhabited.sum(), 1), 1.0),
        "spread": 1.0 - region.centrality,
        "robustness": 1.0 - loss if np.isfinite(loss) else 0.0,
    }


def weighted_median(values: np.ndarray, weights: np.ndarray) -> float:
    """The value at which half of the weight is reached; NaN without values."""
    if not len(values):
        return NONE
    order = np.argsort(values)
    reached = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(reached, reached[-1] / 2.0)])


def ratio(share: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """NaN where there is nobody to take a share of."""
    return np.divide(share, whole, out=np.full(len(whole), np.nan), where=whole > 0)
