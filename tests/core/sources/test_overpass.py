"""Downloads, against a stand-in for Nominatim and Overpass that serves the Faurndau extract."""

import time

import osmnx
import pytest
from geopandas.testing import assert_geodataframe_equal

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sources.osm import read_osm
from stadtregion_plugin.core.sources.overpass import fetch_osm
from tests.overpass_stand_in import TIMESTAMP, OverpassStandIn
from tests.shared import shared

BBOX = (9.6251, 48.7078, 9.6395, 48.7168)


@pytest.fixture
def asking(monkeypatch):
    """Starts a stand-in and makes the plugin ask it."""
    running = []

    def start(**kwargs):
        stand_in = OverpassStandIn(shared("data/faurndau/osm.osm.pbf"), **kwargs)
        stand_in.__enter__()
        running.append(stand_in)
        for name, value in stand_in.environment.items():
            monkeypatch.setenv(name, value)
        return stand_in

    yield start
    for stand_in in running:
        stand_in.__exit__()


@pytest.mark.parametrize("what", [{"place": "Faurndau"}, {"bbox": BBOX}])
def test_a_download_gives_the_same_layers_as_a_file_with_the_same_elements(asking, what):
    asking()
    fetched = fetch_osm(**what)
    read = read_osm(shared("data/faurndau/osm.osm.pbf"))
    for name in schema.LAYERS:
        if hasattr(read, name):
            assert_geodataframe_equal(getattr(fetched, name), getattr(read, name), check_less_precise=True)
    assert fetched.crs == read.crs
    assert (fetched.repaired_count, fetched.skipped_count) == (read.repaired_count, read.skipped_count)


def test_a_download_says_of_what_date_its_data_is(asking):
    asking()
    assert fetch_osm(bbox=BBOX).timestamp == TIMESTAMP


def test_the_query_asks_for_the_place_and_not_for_every_tree_and_every_state_border(asking):
    stand_in = asking()
    fetch_osm(place="Faurndau")
    (query,) = stand_in.queries
    assert "48.707800 9.625100" in query
    assert "['natural'='wood']" in query
    assert "['natural']" not in query
    assert "['boundary']" not in query
    assert "['admin_level'='9']" in query


def test_a_download_takes_another_crs_and_server(asking):
    stand_in = asking()
    assert fetch_osm(bbox=BBOX, overpass_url=f"{stand_in.url}/api", crs="EPSG:31467").crs.to_epsg() == 31467


def test_settings_of_osmnx_are_as_they_were_after_a_download(asking):
    before = {name: getattr(osmnx.settings, name) for name in ("overpass_url", "cache_only_mode", "requests_kwargs")}
    asking(status=429)
    with pytest.raises(InputError):
        fetch_osm(bbox=BBOX)
    assert {name: getattr(osmnx.settings, name) for name in before} == before


def test_a_busy_server_is_named_at_once_and_not_asked_again(asking):
    stand_in = asking(status=429)
    begin = time.monotonic()
    with pytest.raises(InputError, match="busy"):
        fetch_osm(bbox=BBOX)
    assert time.monotonic() - begin < 10
    assert len(stand_in.queries) == 1


def test_a_server_that_refuses_or_gives_up_is_named(asking):
    asking(status=400)
    with pytest.raises(InputError, match="refused"):
        fetch_osm(bbox=BBOX)
    asking(remark="runtime error: Query timed out")
    with pytest.raises(InputError, match="Query timed out"):
        fetch_osm(bbox=BBOX)


def test_an_unknown_place_is_named(asking):
    asking()
    with pytest.raises(InputError, match="knows no place Nowhere"):
        fetch_osm(place="Nowhere")


def test_without_a_connection_one_sentence_names_the_host(monkeypatch):
    monkeypatch.setenv("STADTREGION_OVERPASS_URL", "http://127.0.0.1:9/api")  # the discard port, where nobody listens
    with pytest.raises(InputError, match=r"no connection to 127\.0\.0\.1"):
        fetch_osm(bbox=BBOX)


def test_nothing_to_download_and_an_extent_that_is_not_in_degrees_are_refused():
    with pytest.raises(InputError, match="give a place or an extent"):
        fetch_osm()
    with pytest.raises(InputError, match="in longitude and latitude"):
        fetch_osm(bbox=(550000, 5630000, 551000, 5631000))


def test_a_download_stops_when_it_is_cancelled(asking):
    asking()
    with pytest.raises(Cancelled):
        fetch_osm(place="Faurndau", progress=lambda fraction: False)
