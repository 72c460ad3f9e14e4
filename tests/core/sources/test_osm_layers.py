"""The layers of an extract: buildings with use and storeys, land use, freight, stops, power, places, quarters."""

import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.sources.crs import target_crs
from stadtregion_plugin.core.sources.osm import read_osm
from tests.core.sources.osm_writing import OsmText
from tests.core.sources.towns import town

LAYERS = (
    *("buildings", "landuse", "streets", "street_nodes", "constraints", "freight", "stops", "power", "places"),
    "quarters",
)


@pytest.fixture
def extract(tmp_path):
    return lambda text: read_osm(text.inhabited().write(tmp_path / "layers.osm"))


class Squares:
    """Draws squares: ids of nodes are counted on."""

    def __init__(self):
        self.text, self._next = OsmText(), 1

    def add(self, way: int, west: float, south: float, size: float = 1, **tags: str):
        first = self._next
        self._next += 4
        corners = [(west, south), (west + size, south), (west + size, south + size), (west, south + size)]
        self.text.nodes({first + at: corner for at, corner in enumerate(corners)})
        self.text.way(way, [first, first + 1, first + 2, first + 3, first], **tags)
        return self


@pytest.mark.parametrize(
    ("lon", "lat", "epsg"),
    [
        (9.7, 50.9, 25832),  # Bad Hersfeld
        (13.3, 52.6, 25833),  # Berlin
        (-9.1, 38.7, 25829),  # Lisbon
        (23.7, 38.0, 25834),  # Athens
        (24.9, 60.2, 25835),  # Helsinki
        (-16.9, 64.3, 25828),  # Iceland
        (-71.1, 42.4, 32619),  # Boston
        (10.2, 36.8, 32632),  # Tunis is not in Europe
        (151.2, -33.9, 32756),  # Sydney
        (-21.9, 64.1, 32627),  # no ETRS89 zone 27
    ],
)
def test_the_crs_is_the_utm_zone_on_etrs89_in_europe_and_wgs_84_elsewhere(lon, lat, epsg):
    assert target_crs(lon, lat).to_epsg() == epsg


@pytest.mark.parametrize("place", ["faurndau", "bad_hersfeld", "berlin_borsigwalde"])
def test_layers_of_real_towns_conform_to_the_schema_in_metres(place):
    extract = town(place)
    assert extract.crs.to_epsg() == (25833 if place.startswith("berlin") else 25832)
    for name in LAYERS:
        frame, layer = getattr(extract, name), schema.LAYERS[name]
        assert list(frame.columns[: len(layer.columns)]) == layer.columns, name
        assert frame.crs == extract.crs
        assert frame.geometry.is_valid.all(), name
        assert not frame.geometry.is_empty.any(), name
        assert frame[layer.fields[0].name].is_unique or name == "freight", name
        kinds = {"Polygon", "MultiPolygon"} if layer.geometry == "MultiPolygon" else {layer.geometry, "LineString"}
        assert set(frame.geom_type) <= kinds, name


def test_bad_hersfeld_and_borsigwalde_have_the_buildings_that_their_readme_counts():
    assert len(town("bad_hersfeld").buildings) == 11280
    borsigwalde = town("berlin_borsigwalde")
    assert len(borsigwalde.buildings) == 3720
    # 1,223 objects have building:levels; buildings have them, and some parts and relations give them to their building.
    assert 1100 <= borsigwalde.buildings.levels.notna().sum() <= 1223


def test_a_buildings_use_comes_from_its_type_else_its_function_else_the_smallest_land_use_below(extract):
    squares = Squares()
    squares.add(1, 0, 0, 10, landuse="residential").add(2, 4, 4, 4, landuse="industrial")
    squares.add(11, 1, 1, building="warehouse").add(12, 2.5, 1, building="yes", shop="supermarket")
    squares.add(13, 1, 2.5, building="yes").add(14, 5, 5, building="yes").add(15, 12, 12, building="yes")
    use = extract(squares.text).buildings.set_index("building_id").use
    assert use[["w11", "w12", "w13", "w14", "w15"]].tolist() == [
        *("warehouse", "retail", "residential", "industrial", "other"),
    ]


def test_grass_under_a_building_tells_nothing_of_its_use(extract):
    squares = Squares().add(1, 0, 0, 10, landuse="residential").add(2, 1, 1, 3, landuse="grass")
    squares.add(11, 2, 2, building="yes")
    assert extract(squares.text).buildings.set_index("building_id").use["w11"] == "residential"


def test_storeys_height_and_roof_come_from_the_outline(extract):
    squares = Squares().add(1, 0, 0, 4, building="office", building__levels="2;3", height="11 m", roof__shape="flat")
    told = extract(squares.text).buildings.set_index("building_id").loc["w1"]
    assert told[["levels", "levels_source", "height_m", "roof_shape"]].tolist() == [3, "levels", 11, "flat"]


def test_vacant_buildings_and_land_are_marked(extract):
    squares = Squares().add(1, 0, 0, building="retail", shop="vacant").add(2, 2, 0, building="retail", shop="shoes")
    squares.add(3, 4, 0, abandoned__building="industrial").add(4, 6, 0, landuse="brownfield")
    layers = extract(squares.text)
    assert layers.buildings.set_index("building_id").vacant[["w1", "w2", "w3"]].tolist() == [True, False, True]
    assert layers.buildings.set_index("building_id").use["w3"] == "industrial"
    assert layers.landuse.vacant.tolist() == [True]


def test_freight_comes_by_siding_railway_trunk_road_and_port_and_not_through_tunnels(extract):
    nodes = {node: (node, 0) for node in range(1, 9)}
    text = OsmText().nodes(nodes).way(1, [1, 2], railway="rail", service="spur").way(2, [2, 3], railway="rail")
    text.way(3, [3, 4], railway="rail", usage="industrial").way(4, [4, 5], railway="tram")
    text.way(5, [5, 6], highway="motorway_link").way(6, [6, 7], railway="rail", tunnel="yes")
    text.way(7, [7, 8], railway="disused").way(8, [1, 8], man_made="quay")
    kinds = extract(text).freight.set_index("freight_id").kind.to_dict()
    assert kinds == {"w1": "rail_siding", "w2": "rail", "w3": "rail_siding", "w5": "trunk_road", "w8": "port"}


def test_a_stop_mapped_as_pole_platform_and_stopping_place_is_one_stop(extract):
    text = OsmText().nodes({1: (0, 0)}, highway="bus_stop", name="Market")
    text.nodes({2: (0.2, 0)}, public_transport="stop_position", bus="yes", name="Market")
    text.nodes({3: (0.4, 0)}, public_transport="platform", name="Market")  # of unknown mode
    text.nodes({4: (0.1, 0.1)}, highway="bus_stop")  # no name, a few metres away
    text.nodes({5: (30, 0)}, highway="bus_stop", name="Market")  # two kilometres away
    text.nodes({6: (0.1, 0)}, railway="tram_stop", name="Market")
    text.nodes({7: (0, 0.2)}, railway="signal")
    stops = extract(text).stops
    assert sorted(zip(stops.kind, stops.name)) == [
        *[("bus_stop", "Market")] * 2,
        ("tram_stop", "Market"),
    ]


def test_platforms_of_a_station_belong_to_it(extract):
    text = OsmText().nodes({1: (0, 0)}, railway="station", name="Central")
    text.nodes({2: (1, 0), 3: (2, 0)}).way(4, [2, 3], railway="platform", train="yes")
    text.nodes({5: (0, 1)}, public_transport="stop_position", train="yes", name="Central")
    stops = extract(text).stops
    assert stops[["stop_id", "kind", "name"]].to_numpy().tolist() == [["n1", "station", "Central"]]


def test_power_has_voltage_and_no_solar_roofs(extract):
    text = OsmText().nodes({1: (0, 0)}, power="substation", substation="distribution", voltage="110000;20000")
    text.nodes({2: (1, 0)}, power="substation", substation="minor_distribution")
    text.nodes({3: (2, 0)}, power="generator", generator__source="solar")
    text.nodes({4: (3, 0)}, power="generator", generator__source="biogas").nodes({5: (4, 0)}, power="tower")
    power = extract(text).power.set_index("power_id")
    assert power.kind.to_dict() == {"n1": "substation", "n2": "local_substation", "n4": "generator"}
    assert power.voltage_kv["n1"] == 110


def test_places_have_their_people(extract):
    text = OsmText().nodes({1: (0, 0)}, place="suburb", name="Mill Hill", population="1 234")
    text.nodes({2: (1, 0)}, place="locality", name="Wolf's pit")
    places = extract(text).places
    assert places[["kind", "name", "people"]].to_numpy().tolist() == [["suburb", "Mill Hill", 1234]]


def test_quarters_are_the_finest_boundaries_that_cover_a_good_part(extract):
    squares = Squares()
    for way, level, west, width in ((1, "10", 0, 12), (2, "10", 12, 12), (3, "8", 0, 40), (4, "11", 0, 3)):
        squares.add(way, west, 0, width, boundary="administrative", admin_level=level, name=f"Level {level} no {way}")
    for at in range(6):
        squares.add(20 + at, 3.5 * at, 5, building="yes")
    text = squares.text
    text.nodes({800: (0, 0), 801: (1, 0)}).way(800, [800, 801], highway="residential")
    quarters = extract(text).quarters
    assert sorted(quarters.name) == ["Level 10 no 1", "Level 10 no 2"]
    assert set(quarters.source) == {"boundary"}


def test_land_use_and_constraints_are_two_views_of_an_area(extract):
    squares = Squares().add(1, 0, 0, landuse="forest").add(2, 2, 0, landuse="retail").add(3, 4, 0, natural="water")
    layers = extract(squares.text)
    assert layers.landuse.set_index("landuse_id").landuse.to_dict() == {"w1": "forest", "w2": "retail", "w3": "water"}
    assert layers.constraints.set_index("constraint_id").kind.to_dict() == {"w1": "forest", "w3": "water"}
