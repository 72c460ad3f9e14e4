"""Storeys and heights of buildings mapped in parts. Numbers by hand: areas in squares of the drawing's grid."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from stadtregion_plugin.core.sources.osm import read_osm
from stadtregion_plugin.core.sources.osm_parts import extent_of_parts
from tests.core.sources.osm_writing import OsmText


@pytest.fixture
def building(tmp_path):
    """A building drawn as an outline of 4 × 4 with ``tags``; its parts are (west, south, east, north, tags)."""

    def read(*parts, **tags):
        text, node = OsmText().inhabited(), 1
        outline = (0, 0, 4, 4, {"building": "office", **tags})
        for way, (west, south, east, north, said) in enumerate([outline, *parts], start=1):
            corners = [(west, south), (east, south), (east, north), (west, north)]
            text.nodes({node + at: corner for at, corner in enumerate(corners)})
            said = {"building__part": "yes", **said} if way > 1 else said
            text.way(way, [node, node + 1, node + 2, node + 3, node], **said)
            node += 4
        buildings = read_osm(text.write(tmp_path / "parts.osm")).buildings.set_index("building_id")
        assert list(buildings.index) == ["w900", "w1"] or list(buildings.index) == ["w1", "w900"]  # parts are none
        return buildings.loc["w1"]

    return read


def about(number):
    """The projection stretches the drawing's grid a little, and means are given to two decimals."""
    return pytest.approx(number, abs=0.006)


def levels(number, **more):
    return {"building__levels": str(number), **more}


def test_storeys_on_the_outline_count_where_there_are_no_parts(building):
    told = building(**levels(5))
    assert (told.levels, told.levels_source) == (5, "levels")


def test_parts_that_cover_the_outline_replace_what_it_says(building):
    told = building((0, 0, 2, 4, levels(3)), (2, 0, 4, 4, levels(6)), **levels(6))
    assert (told.levels, told.levels_source) == (about((8 * 3 + 8 * 6) / 16), "parts")


def test_parts_that_leave_some_of_the_outline_open_do_not_replace_it(building):
    told = building((0, 0, 3, 4, levels(3)), **levels(6))
    assert (told.levels, told.levels_source) == (6, "levels")


def test_parts_of_unknown_storeys_leave_the_outline_its_own(building):
    told = building((0, 0, 2, 4, levels(3)), (2, 0, 4, 4, {}), **levels(6))
    assert (told.levels, told.levels_source) == (6, "levels")


def test_parts_of_most_of_an_outline_that_says_nothing_speak_for_the_rest(building):
    told = building((0, 0, 2, 4, levels(3)), (2, 0, 3, 4, levels(6)))
    assert (told.levels, told.levels_source) == (about((8 * 3 + 4 * 6) / 12), "parts")


def test_a_tower_on_a_corner_says_nothing_about_the_rest(building):
    told = building((0, 0, 1, 1, levels(20, height="70")))
    assert np.isnan(told.levels)
    assert np.isnan(told.height_m)
    assert told.levels_source is None


@pytest.mark.parametrize("base", [{}, {"building__min_level": "2"}])
def test_a_tower_on_a_podium_counts_the_podium_once(building, base):
    """Whether or not the tower says that it begins on the podium of two storeys."""
    told = building((0, 0, 4, 4, levels(2)), (1, 1, 3, 3, levels(8, **base)))
    assert told.levels == about((16 * 2 + 4 * 6) / 16)


def test_what_a_raised_part_spans_is_no_floor_space(building):
    """A gateway of two storeys under three."""
    told = building((0, 0, 2, 4, levels(5)), (2, 0, 4, 4, levels(5, building__min_level="2")))
    assert told.levels == about((8 * 5 + 8 * 3) / 16)


def test_what_a_raised_building_spans_is_no_floor_space(building):
    assert building(**levels(5, building__min_level="1")).levels == 4


def test_an_open_roof_has_no_storeys(building):
    told = building((0, 0, 2, 4, levels(4)), (2, 0, 4, 4, {"building__part": "roof"}))
    assert (told.levels, told.levels_source) == (about(2), "parts")


def test_storeys_in_the_roof_and_below_ground_do_not_count(building):
    cellar = (0, 0, 4, 4, levels(1, location="underground"))
    told = building((0, 0, 4, 4, levels(3, roof__levels="2")), cellar, **levels(1))
    assert (told.levels, told.levels_source) == (about(3), "parts")


def test_the_height_of_parts_is_their_mean_over_the_outline(building):
    told = building((0, 0, 1, 4, {"height": "60 m"}), (1, 0, 4, 4, {"height": "12", "min_height": "4"}))
    assert told.height_m == about((4 * 60 + 12 * 8) / 16)
    assert np.isnan(told.levels)


def test_a_part_counts_only_within_its_outline(building):
    told = building((-1, 0, 4, 4, levels(3)))
    assert told.levels == about(3)


boxes = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(1, 4), st.integers(1, 4), st.integers(0, 4)).flatmap(
        lambda at: st.integers(at[4] + 1, 8).map(lambda top: (*at, top))
    ),
    min_size=1,
    max_size=6,
)


@given(boxes)
@settings(max_examples=60, deadline=None)
def test_parts_however_they_overlap_hold_what_counting_cubes_finds(drawn):
    cubes = np.zeros((10, 10, 8), dtype=bool)
    for west, south, width, depth, bottom, top in drawn:
        cubes[west : west + width, south : south + depth, bottom:top] = True
    outlines = np.array([box(0, 0, 10, 10), box(20, 0, 30, 10)])
    parts = np.array([box(west, south, west + width, south + depth) for west, south, width, depth, *_ in drawn])
    bottom, top = np.array([each[4:] for each in drawn], dtype=float).T
    found = extent_of_parts(outlines, parts, top, bottom)
    assert found.extent == pytest.approx([cubes.sum() / 100, 0])
    assert found.covered_share == pytest.approx([cubes.any(axis=2).sum() / 100, 0])


def test_without_parts_there_is_nothing_to_say():
    none = np.empty(0)
    found = extent_of_parts(np.array([shapely.box(0, 0, 1, 1)]), np.empty(0, dtype=object), none, none)
    assert found.extent.tolist() == [0]
    assert found.covered_share.tolist() == [0]
