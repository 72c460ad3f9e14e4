"""Catchments along streets, in bands of time."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core.coverage.catchments import catchments, read_bands
from stadtregion_plugin.core.coverage.contours import outline
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.network import StreetGraph
from tests.core.coverage.town import CRS, grid_streets

WALK_M_PER_MIN = 80.0


def around(places, bands, streets=None):
    graph = StreetGraph.from_lines(grid_streets() if streets is None else streets, "foot")
    ids = pd.Series([str(number) for number in range(len(places))])
    return catchments(graph, ids, graph.snap(shapely.points(places)), bands)


def test_less_time_lies_within_more_time():
    bands = around([(1000, 1000)], (5.0, 10.0, 15.0)).set_index("limit_min").geometry
    assert bands.loc[10.0].buffer(20).covers(bands.loc[5.0])
    assert bands.loc[15.0].buffer(20).covers(bands.loc[10.0])


def test_on_a_grid_of_streets_it_is_a_diamond():
    """10 min are 800 m along the streets: 2 · 800² m² by the taxicab, and what is walked in around it."""
    shape = around([(1000, 1000)], (10.0,)).geometry.iloc[0]
    diamond = shapely.Polygon([(200, 1000), (1000, 200), (1800, 1000), (1000, 1800)])
    assert shape.covers(diamond.buffer(-60))
    assert diamond.buffer(150).covers(shape)


def test_it_agrees_with_buffers_around_every_street_reached():
    """The same drawn with GEOS's buffers: 75 m walked in, gaps below 240 m filled; a cell of the raster is 19 m."""
    shape = around([(1000, 1000)], (10.0,)).geometry.iloc[0]
    taxicab = shapely.Polygon([(200, 1000), (1000, 200), (1800, 1000), (1000, 1800)])
    reached = shapely.intersection(grid_streets().union_all(), taxicab)
    exact = reached.buffer(75 + 120).buffer(-120)
    assert shape.symmetric_difference(exact).area < 0.05 * exact.area


def test_a_one_way_street_counts_in_the_direction_of_the_people():
    """People travel to the site at the end of a one-way street by bicycle, not away from it."""
    lines = [shapely.LineString([(0, 0), (2000, 0)]), shapely.LineString([(2000, 0), (2000, 400), (0, 400), (0, 0)])]
    streets = gpd.GeoDataFrame({"oneway": ["yes", "yes"]}, geometry=lines, crs=CRS)
    graph = StreetGraph.from_lines(streets, "bicycle")
    at = graph.snap(shapely.points([(1000, 0)]))
    shape = catchments(graph, pd.Series(["s"]), at, (3.0,)).geometry.iloc[0]  # 750 m
    assert shape.covers(shapely.Point(300, 0))
    assert not shape.intersects(shapely.Point(1300, 0))


def test_a_very_short_time_still_has_an_outline():
    shape = around([(1000, 1000)], (0.1,)).geometry.iloc[0]
    assert shape.area > 0
    assert shape.buffer(5).covers(shapely.Point(1000, 1000))


def test_sites_off_the_network_have_none():
    assert len(around([(1000, 1000), (9000, 9000)], (5.0,))) == 1


def test_bands_end_with_the_limit():
    assert read_bands("15, 5;10", 20.0) == (5.0, 10.0, 15.0, 20.0)
    assert read_bands("5, 30", 15.0) == (5.0, 15.0)
    assert read_bands(None, 15.0) == (15.0,)


@pytest.mark.parametrize("words", ["five", "5,-1", "0", "5 10"])
def test_bands_that_are_no_minutes_are_refused(words):
    with pytest.raises(InputError, match="separated by commas"):
        read_bands(words, 15.0)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 12), st.integers(1, 12))
def test_an_outline_holds_the_cells_above_zero_and_no_others(seed, rows, columns):
    random = np.random.default_rng(seed)
    values = np.full((rows + 2, columns + 2), -1.0)
    values[1:-1, 1:-1] = random.uniform(-1, 1, (rows, columns))
    shape = outline(values, 0.0, 0.0, 1.0)
    assert shape.is_valid
    y, x = np.indices(values.shape)
    assert (shapely.intersects(shape, shapely.points(x, y)) == (values > 0)).all()
