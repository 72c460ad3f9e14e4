"""Areas: closed ways, relations with holes, broken outlines. Areas are counted in squares of the writing grid."""

import pytest
import shapely

from stadtregion_plugin.core.sources.osm import read_osm
from stadtregion_plugin.core.sources.osm_areas import assemble_areas
from stadtregion_plugin.core.sources.osm_file import read_elements
from stadtregion_plugin.core.sources.osm_layers import is_area
from tests.core.sources.osm_writing import STEP, OsmText

SQUARE = {1: (0, 0), 2: (4, 0), 3: (4, 4), 4: (0, 4)}
INNER = {5: (1, 1), 6: (3, 1), 7: (3, 3), 8: (1, 3)}


@pytest.fixture
def areas(tmp_path):
    def of(text: OsmText):
        elements = read_elements(text.write(tmp_path / "areas.osm"))
        return assemble_areas(elements.ways, elements.relations, is_area)

    return of


def squares(areas) -> list[float]:
    return [area / STEP**2 for area in shapely.area(areas.polygons)]


def test_a_multipolygon_has_a_hole_and_its_outline_is_not_a_second_area(areas):
    text = OsmText().nodes(SQUARE).nodes(INNER).way(1, [1, 2, 3, 4, 1]).way(2, [5, 6, 7, 8, 5])
    found = areas(text.relation(7, [(1, "outer"), (2, "inner")], type="multipolygon", landuse="industrial"))
    assert list(found.ids) == ["r7"]
    assert squares(found) == [pytest.approx(16 - 4)]
    assert (found.repaired_count, found.skipped_count) == (0, 0)


def test_what_fills_the_hole_is_an_area_of_its_own(areas):
    text = OsmText().nodes(SQUARE).nodes(INNER).way(1, [1, 2, 3, 4, 1]).way(2, [5, 6, 7, 8, 5], natural="water")
    found = areas(text.relation(7, [(1, "outer"), (2, "inner")], type="multipolygon", landuse="forest"))
    assert dict(zip(found.ids, squares(found))) == {"w2": pytest.approx(4), "r7": pytest.approx(12)}


def test_an_outline_of_several_open_ways_in_any_direction_is_put_together(areas):
    text = OsmText().nodes(SQUARE).way(1, [1, 2, 3]).way(2, [1, 4]).way(3, [4, 3])
    found = areas(text.relation(7, [(3, "outer"), (1, "outer"), (2, "")], type="multipolygon", landuse="forest"))
    assert squares(found) == [pytest.approx(16)]


def test_an_island_in_a_hole_and_a_second_outline_belong_to_the_area(areas):
    island = {9: (1.5, 1.5), 10: (2.5, 1.5), 11: (2.5, 2.5), 12: (1.5, 2.5)}
    apart = {13: (6, 0), 14: (8, 0), 15: (8, 1), 16: (6, 1)}
    text = OsmText().nodes(SQUARE).nodes(INNER).nodes(island).nodes(apart)
    text.way(1, [1, 2, 3, 4, 1]).way(2, [5, 6, 7, 8, 5]).way(3, [9, 10, 11, 12, 9]).way(4, [13, 14, 15, 16, 13])
    members = [(1, "outer"), (2, "inner"), (3, "outer"), (4, "outer")]
    found = areas(text.relation(7, members, type="multipolygon", natural="wood"))
    assert squares(found) == [pytest.approx(16 - 4 + 1 + 2)]


def test_a_wrong_role_does_not_fill_a_hole(areas):
    text = OsmText().nodes(SQUARE).nodes(INNER).way(1, [1, 2, 3, 4, 1]).way(2, [5, 6, 7, 8, 5])
    found = areas(text.relation(7, [(1, "outer"), (2, "outer")], type="multipolygon", landuse="forest"))
    assert squares(found) == [pytest.approx(12)]


def test_a_relation_without_tags_of_its_own_takes_those_of_its_outline(areas):
    text = OsmText().nodes(SQUARE).nodes(INNER).way(1, [1, 2, 3, 4, 1], building="yes").way(2, [5, 6, 7, 8, 5])
    found = areas(text.relation(7, [(1, "outer"), (2, "inner")], type="multipolygon"))
    assert list(found.ids) == ["r7"]
    assert squares(found) == [pytest.approx(12)]
    assert found.tags[0]["building"] == "yes"


def test_an_outline_that_repeats_its_relations_building_is_not_a_second_building(areas):
    text = OsmText().nodes(SQUARE).nodes(INNER).way(1, [1, 2, 3, 4, 1], building="school").way(2, [5, 6, 7, 8, 5])
    found = areas(text.relation(7, [(1, "outer"), (2, "inner")], type="multipolygon", building="school"))
    assert list(found.ids) == ["r7"]


def test_a_relation_whose_ways_are_not_all_in_the_file_is_skipped_and_counted(areas):
    text = OsmText().nodes(SQUARE).way(1, [1, 2, 3])
    found = areas(text.relation(7, [(1, "outer"), (99, "outer")], type="multipolygon", landuse="forest"))
    assert len(found.ids) == 0
    assert found.skipped_count == 1


def test_a_way_whose_nodes_are_not_all_in_the_file_is_skipped_and_counted(areas):
    found = areas(OsmText().nodes(SQUARE).way(1, [1, 2, 99, 4, 1], building="yes"))
    assert len(found.ids) == 0
    assert found.skipped_count == 1


def test_a_ring_of_a_relation_that_does_not_close_is_closed_and_counted(areas):
    text = OsmText().nodes(SQUARE).way(1, [1, 2, 3]).way(2, [3, 4])
    found = areas(text.relation(7, [(1, "outer"), (2, "outer")], type="multipolygon", landuse="forest"))
    assert squares(found) == [pytest.approx(16)]
    assert found.repaired_count == 1


def test_a_building_that_is_not_closed_is_closed_and_counted(areas):
    found = areas(OsmText().nodes(SQUARE).way(1, [1, 2, 3, 4], building="yes"))
    assert squares(found) == [pytest.approx(16)]
    assert found.repaired_count == 1


def test_land_use_that_is_not_closed_is_skipped_and_a_river_is_no_area(areas):
    found = areas(OsmText().nodes(SQUARE).way(1, [1, 2, 3, 4], landuse="forest").way(2, [1, 3], waterway="river"))
    assert len(found.ids) == 0
    assert found.skipped_count == 1


def test_a_ring_that_crosses_itself_is_counted_as_repaired_and_keeps_both_wings(tmp_path):
    text = OsmText().nodes(SQUARE).way(1, [1, 3, 4, 2, 1], landuse="industrial").inhabited()
    extract = read_osm(text.write(tmp_path / "bow-tie.osm"))
    assert extract.repaired_count == 1
    assert extract.landuse.geometry.is_valid.all()
    # A bow-tie in a square of 16 covers the two triangles between the crossing and the square's left and right side.
    whole = read_osm(
        OsmText().nodes(SQUARE).way(1, [1, 2, 3, 4, 1], landuse="industrial").inhabited().write(tmp_path / "square.osm")
    )
    assert extract.landuse.area.sum() == pytest.approx(whole.landuse.area.sum() / 2, rel=1e-3)


def test_a_closed_way_tagged_as_no_area_is_none(areas):
    assert len(areas(OsmText().nodes(SQUARE).way(1, [1, 2, 3, 4, 1], leisure="pitch", area="no")).ids) == 0


def test_outlines_without_extent_are_skipped(tmp_path):
    text = OsmText().nodes({1: (0, 0), 2: (1, 0), 3: (2, 0)}).way(1, [1, 2, 3, 1], building="yes").inhabited()
    extract = read_osm(text.write(tmp_path / "flat.osm"))
    assert len(extract.buildings) == 1
    assert extract.skipped_count == 1
