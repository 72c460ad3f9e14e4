"""The tables of tags hold together."""

import pytest

from stadtregion_plugin.core.sources.osm_layers import constraint_of, is_building, landuse_of
from stadtregion_plugin.core.sources.osm_tables import building_uses, function_rules, in_use, is_vacant
from stadtregion_plugin.core.tables import read_table

USES = {
    *("residential", "industrial", "warehouse", "commercial", "retail", "office", "public", "garage", "parking"),
    *("agricultural", "other"),
}
ZONES = {"", "WS", "WR", "WA", "WB", "MD", "MDW", "MI", "MU", "MK", "GE", "GI", "SO"}


def test_all_that_holds_for_a_class_of_land_use_is_the_same_in_every_row():
    table = read_table("osm_landuse")
    told = table[table.landuse != ""].groupby("landuse")
    columns = ["candidate", "protected_use", "constraint", "zoning", "yields_to", "building_use"]
    assert (told[columns].nunique() == 1).all().all()


def test_zones_are_those_of_the_baunvo_and_uses_those_of_the_design():
    landuse = read_table("osm_landuse")
    assert set(landuse.zoning) <= ZONES
    assert set(landuse.building_use) <= USES | {""}
    assert set(read_table("osm_buildings").use) == USES | {""}
    assert set(read_table("osm_functions").use) <= USES
    assert set(read_table("building_land").use) == USES


@pytest.mark.parametrize("name", ["osm_landuse", "osm_functions"])
def test_no_tag_stands_in_a_table_twice(name):
    assert not read_table(name).duplicated(["key", "value"]).any()


@pytest.mark.parametrize(
    "name",
    [
        *(
            "access",
            "building_land",
            "highways",
            "lorry_limits",
            "maxspeeds",
            "osm_buildings",
            "osm_functions",
            "osm_landuse",
        ),
        *("plot_division", "population"),
    ],
)
def test_every_row_names_its_source(name):
    assert (read_table(name).source != "").all()


@pytest.mark.parametrize(
    ("tags", "landuse"),
    [
        ({"landuse": "industrial"}, "industrial"),
        ({"landuse": "commercial;retail"}, "commercial"),
        ({"amenity": "parking"}, "parking"),
        ({"amenity": "parking", "parking": "surface"}, "parking"),
        ({"amenity": "parking", "parking": "multi-storey"}, "parking_multi_storey"),
        ({"amenity": "parking", "parking": "underground"}, ""),
        ({"amenity": "parking", "parking": "street_side"}, ""),
        ({"building": "parking"}, "parking_multi_storey"),
        ({"building": "yes", "amenity": "school"}, ""),  # the school's ground is land use, its house is a building
        ({"amenity": "school"}, "education"),
        ({"building": "industrial", "landuse": "industrial"}, "industrial"),
        ({"disused:landuse": "industrial"}, "industrial"),
        ({"natural": "tree_row"}, ""),
        ({"shop": "car"}, "retail"),
    ],
)
def test_land_use_is_read_from_tags(tags, landuse):
    assert landuse_of(tags) == landuse


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ({"natural": "water"}, "water"),
        ({"leisure": "nature_reserve", "landuse": "forest"}, "protected"),
        ({"boundary": "protected_area", "protect_class": "1a"}, "protected"),
        ({"boundary": "protected_area", "protect_class": "5"}, "landscape"),
        ({"boundary": "protected_area", "protect_class": "12"}, "water_protection"),
        ({"landuse": "cemetery"}, "cemetery"),
        ({"leisure": "playground"}, "recreation"),
        ({"landuse": "industrial"}, ""),
        ({"landuse": "industrial", "flood_prone": "yes"}, "flood"),
    ],
)
def test_constraints_are_read_from_tags(tags, kind):
    assert constraint_of(tags) == kind


@pytest.mark.parametrize(
    ("tags", "vacant"),
    [
        ({"building": "yes", "shop": "vacant"}, True),
        ({"building": "ruins"}, True),
        ({"building": "yes", "ruins": "yes"}, True),
        ({"building": "retail", "disused:shop": "supermarket"}, True),
        ({"building": "retail", "disused:shop": "bakery", "shop": "florist"}, False),  # somebody else moved in
        ({"abandoned:building": "industrial"}, True),
        ({"building": "yes", "was:name": "Old mill"}, False),
        ({"building": "yes", "vacant": "no"}, False),
        ({"building": "yes"}, False),
    ],
)
def test_a_building_is_vacant_when_tagged_so_or_when_only_a_former_function_is(tags, vacant):
    assert is_vacant(tags) is vacant


@pytest.mark.parametrize(
    ("tags", "building"),
    [
        ({"building": "yes"}, True),
        ({"building": "no"}, False),
        ({"disused:building": "industrial"}, True),
        ({"razed:building": "house"}, False),
        ({"building": "yes", "location": "underground"}, False),
        ({"building:part": "yes"}, False),
    ],
)
def test_buildings_stand_above_ground_and_have_not_been_torn_down(tags, building):
    assert is_building(tags) is building


def test_a_present_tag_stands_against_a_former_one():
    assert in_use({"was:building": "church", "building": "apartments"})["building"] == "apartments"


def test_a_building_without_a_type_is_known_by_what_goes_on_in_it():
    assert building_uses()["yes"] == ""
    uses = function_rules()
    assert uses({"shop": "supermarket"}) == "retail"
    assert uses({"amenity": "school"}) == "public"
    assert uses({"amenity": "restaurant"}) == "commercial"
    assert uses({"man_made": "works"}) == "industrial"
    assert uses({"amenity": "parking"}) == "parking"
    assert uses({"shop": "no"}) == ""
