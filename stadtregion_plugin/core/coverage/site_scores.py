"""Coverage seen from the sites: whom each one reaches, who depends on it alone, and how much floor space they share."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely
from scipy import sparse

from .. import schema
from .access import Access

BANDS_MIN = (5, 10, 15, 30)


def score_sites(access: Access, supply: np.ndarray, quarter_ids: np.ndarray, limit_min: float) -> gpd.GeoDataFrame:
    """``schema.SITE_SCORES``; ``supply`` and ``quarter_ids`` by site.

    The people within a time may have other sites within it, too, so their sums over the sites count people repeatedly;
    ``people_nearest`` counts each once, at any distance, and its mean travel time is theirs.
    """
    people, sites = access.weight, access.sites
    within = people_within(access.within(limit_min), people)
    nearest, minutes = _nearest(access)
    frame = gpd.GeoDataFrame(
        {
            "site_id": sites["site_id"].to_numpy(),
            "quarter_id": quarter_ids,
            **{f"people_{band}": people_within(access.within(band), people) for band in BANDS_MIN},
            "people_within": within,
            "people_nearest": nearest,
            "people_alone": people_alone(access.within(limit_min), people),
            "mean_time_min": np.divide(minutes, nearest, out=np.full(len(sites), np.nan), where=nearest > 0),
            "capacity_m2": supply,
            "m2_per_person": np.divide(supply, within, out=np.full(len(sites), np.nan), where=within > 0),
        },
        geometry=shapely.point_on_surface(sites.geometry.to_numpy()),
        crs=sites.crs,
    )
    return schema.SITE_SCORES.conform(frame)


def people_within(ways: sparse.csr_matrix, people: np.ndarray) -> np.ndarray:
    """Per site (row) the people of the cells that have a way to it."""
    return _present(ways) @ people


def sites_within(ways: sparse.csr_matrix) -> np.ndarray:
    """Per cell (column) how many sites it has a way to."""
    return np.bincount(ways.indices, minlength=ways.shape[1])


def people_alone(ways: sparse.csr_matrix, people: np.ndarray) -> np.ndarray:
    """Per site (row) the people who have a way to no other: what its loss costs."""
    return _present(ways) @ np.where(sites_within(ways) == 1, people, 0.0)


def _present(ways: sparse.csr_matrix) -> sparse.csr_matrix:
    return sparse.csr_matrix((np.ones(len(ways.data)), ways.indices, ways.indptr), shape=ways.shape)


def _nearest(access: Access) -> tuple[np.ndarray, np.ndarray]:
    """Per site the people who are nearest to it, and the minutes they need together."""
    reached = access.nearest_site >= 0
    site, people = access.nearest_site[reached], access.weight[reached]
    count = len(access.sites)
    minutes = people * access.nearest_s[reached] / 60.0
    return np.bincount(site, weights=people, minlength=count), np.bincount(site, weights=minutes, minlength=count)
