"""Jobs and floor space of buildings, where no statistics are given."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from stadtregion_plugin.core.sources.jobs import estimate_jobs


def buildings(**columns) -> gpd.GeoDataFrame:
    count = len(next(iter(columns.values())))
    return gpd.GeoDataFrame(columns, geometry=[shapely.box(0, 0, 28, 10)] * count, crs=25832)


def test_jobs_are_floor_space_over_floor_space_a_job():
    """280 m² × 4 storeys of offices at 28 m² a job are 40 jobs; homes have none."""
    jobs, floor_space = estimate_jobs(
        buildings(use=["office", "residential"], levels=[4.0, 3.0], height_m=[np.nan, np.nan])
    )
    assert floor_space.tolist() == [1120.0, 840.0]
    assert jobs.tolist() == [pytest.approx(40.0), 0.0]


def test_storeys_come_from_levels_then_height_then_the_usual_number():
    """Offices: 2 levels as mapped; 10.5 m are 3 storeys of 3.5 m; else the usual 4."""
    _, floor_space = estimate_jobs(
        buildings(use=["office"] * 3, levels=[2.0, np.nan, np.nan], height_m=[20.0, 10.5, np.nan])
    )
    assert floor_space.tolist() == [560.0, 840.0, 1120.0]


def test_an_unknown_use_counts_as_other():
    jobs, _ = estimate_jobs(buildings(use=["spaceport"], levels=[1.0], height_m=[np.nan]))
    assert jobs[0] > 0
