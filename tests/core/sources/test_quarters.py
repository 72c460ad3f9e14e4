"""Quarters always cover the area and never overlap, wherever they come from."""

import geopandas as gpd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sources.quarters import find_quarters

CRS = "EPSG:25832"
AREA = shapely.box(0, 0, 1000, 1000)


def places(*rows):
    frame = gpd.GeoDataFrame(
        {"place_id": [f"n{at}" for at in range(len(rows))], "name": [row[0] for row in rows]},
        geometry=[shapely.Point(row[1], row[2]) for row in rows],
        crs=CRS,
    )
    return schema.PLACES.conform(frame.assign(kind=[row[3] if len(row) > 3 else "suburb" for row in rows]))


def boundaries(*rows):
    frame = gpd.GeoDataFrame(
        {"quarter_id": [f"r{at}" for at in range(len(rows))], "name": [row[0] for row in rows]},
        geometry=[shapely.box(*row[1:]) for row in rows],
        crs=CRS,
    )
    return schema.QUARTERS.conform(frame)


def tiles(quarters, area=AREA):
    """The area of each quarter by name, after a check that together they are exactly ``area``."""
    shapes = quarters.geometry.to_numpy()
    assert shapely.area(shapes).sum() == pytest.approx(area.area, rel=1e-9)
    assert shapely.union_all(shapes).area == pytest.approx(area.area, rel=1e-9)
    assert shapely.difference(area, shapely.union_all(shapes)).area < 1
    assert quarters.name.is_unique
    assert quarters.quarter_id.is_unique
    assert list(quarters.columns[: len(schema.QUARTERS.columns)]) == schema.QUARTERS.columns
    return dict(zip(quarters.name, quarters.area))


def test_boundaries_that_cover_most_of_the_area_are_its_quarters_clipped_to_it():
    quarters = find_quarters(boundaries(("West", -500, 0, 500, 1000), ("East", 500, 0, 1500, 1000)), None, AREA)
    assert tiles(quarters) == {"West": pytest.approx(500_000), "East": pytest.approx(500_000)}
    assert set(quarters.source) == {"boundary"}


def test_of_overlapping_boundaries_the_smaller_counts():
    quarters = find_quarters(boundaries(("Town", 0, 0, 1000, 1000), ("Core", 400, 400, 600, 600)), None, AREA)
    assert tiles(quarters) == {"Town": pytest.approx(960_000), "Core": pytest.approx(40_000)}


def test_what_boundaries_leave_over_goes_to_the_nearest_or_to_the_places_in_it():
    some = boundaries(("West", 0, 0, 400, 1000), ("Middle", 400, 0, 700, 1000))
    assert tiles(find_quarters(some, None, AREA)) == {"West": pytest.approx(400_000), "Middle": pytest.approx(600_000)}
    one = find_quarters(some, places(("East", 900, 500)), AREA)
    assert tiles(one)["East"] == pytest.approx(300_000)
    assert dict(zip(one.name, one.source)) == {"West": "boundary", "Middle": "boundary", "East": "place"}
    two = find_quarters(some, places(("North", 900, 750), ("South", 900, 250)), AREA)
    assert tiles(two)["North"] == pytest.approx(150_000)


def test_boundaries_that_cover_too_little_or_are_one_only_give_way_to_places():
    villages = places(("A", 250, 500), ("B", 750, 500))
    for few in (
        boundaries(("West", 0, 0, 300, 1000), ("Next", 300, 0, 590, 1000)),
        boundaries(("All", 0, 0, 1000, 1000)),
    ):
        quarters = find_quarters(few, villages, AREA)
        assert tiles(quarters) == {"A": pytest.approx(500_000), "B": pytest.approx(500_000)}
        assert set(quarters.source) == {"place"}


def test_places_share_the_area_by_nearness():
    quarters = find_quarters(None, places(("A", 100, 500), ("B", 300, 500), ("C", 900, 500, "town")), AREA)
    # Bisectors at x = 200 and x = 600.
    assert tiles(quarters) == {"A": pytest.approx(200_000), "B": pytest.approx(400_000), "C": pytest.approx(400_000)}


def test_places_outside_the_area_unnamed_and_of_other_kinds_are_no_quarters():
    found = find_quarters(
        None,
        places(("A", 100, 500), ("B", 900, 500), ("Far", 5000, 500), (None, 500, 500), ("Well", 5, 5, "farm")),
        AREA,
    )
    assert set(tiles(found)) == {"A", "B"}


def test_places_of_one_name_are_told_apart_and_of_two_at_one_point_one_counts():
    found = find_quarters(None, places(("A", 100, 500), ("A", 900, 500), ("Old town", 900, 500, "town")), AREA)
    assert set(tiles(found)) == {"A", "A 2"}


def test_without_boundaries_and_places_squares_cover_the_area():
    triangle = shapely.Polygon([(0, 0), (1000, 0), (0, 500)])
    quarters = find_quarters(boundaries(), places(("Alone", 10, 10)), triangle)
    tiles(quarters, triangle)
    assert set(quarters.source) == {"grid"}
    assert "A1" in set(quarters.name)
    assert quarters.area.max() == pytest.approx(200 * 200)  # a fifth of the longer side


def test_an_empty_area_is_refused():
    with pytest.raises(InputError, match="area of the quarters is empty"):
        find_quarters(None, None, shapely.Polygon())


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 900), st.integers(0, 900), st.integers(1, 600), st.integers(1, 600)), max_size=8),
    st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 1000)), max_size=8),
)
def test_quarters_are_tiles_whatever_is_mapped(boxes, points):
    named = boundaries(*[("Same", x, y, x + w, y + h) for x, y, w, h in boxes])
    around = places(*[("Same", x, y) for x, y in points])
    tiles(find_quarters(named, around, AREA))
