"""Any layer of quarters is understood: which field tells them apart, what they are called, who lives there."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.sources.quarters import named_quarters
from tests.shared import shared

CRS = "EPSG:25832"


def layer(**fields):
    count = len(next(iter(fields.values())))
    squares = [shapely.box(100 * at, 0, 100 * at + 100, 100) for at in range(count)]
    return gpd.GeoDataFrame(fields, geometry=squares, crs=CRS)


@pytest.mark.parametrize("field", ["name", "NAME", "Name", "Bezeichnung", "BEZIRK", "Stadtbezirk", "OTEIL", "N_HOOD"])
def test_names_are_found_in_any_capitalisation(field):
    named = named_quarters(layer(**{field: ["Nord", "Süd"]}))
    assert named.name.tolist() == ["Nord", "Süd"]


def test_a_field_that_ends_like_a_name_will_do():
    assert named_quarters(layer(BZR_BEZ=["Mitte"])).name.tolist() == ["Mitte"]
    assert named_quarters(layer(gemeindename=["Fellbach"])).name.tolist() == ["Fellbach"]


def test_a_quarter_without_a_name_is_called_by_its_id():
    assert named_quarters(layer(id=["a", "b"], name=["Nord", None])).name.tolist() == ["Nord", "b"]
    assert named_quarters(layer(id=["a", "b"], name=[" ", "Süd"])).name.tolist() == ["a", "Süd"]
    assert named_quarters(layer(area=[1.0, 2.0])).name.tolist() == ["1", "2"]


@pytest.mark.parametrize("field", ["quarter_id", "ID", "Schluessel", "SCHLÜSSEL", "sch", "BEZIRKSNR", "PLR_ID"])
def test_identifiers_are_found_in_any_capitalisation(field):
    assert named_quarters(layer(**{field: ["x7", "x9"]})).quarter_id.tolist() == ["x7", "x9"]


@pytest.mark.parametrize("ids", [["7", "7"], ["7", None], ["7", " "]])
def test_repeated_or_missing_identifiers_are_counted_instead(ids):
    assert named_quarters(layer(id=ids)).quarter_id.tolist() == ["1", "2"]


def test_of_several_identifiers_the_first_that_tells_all_apart_counts():
    assert named_quarters(layer(id=[1, 1], nr=[16, 23])).quarter_id.tolist() == ["16", "23"]


def test_whole_numbers_have_no_decimals():
    named = named_quarters(layer(nr=[16.0, 23.0], name=[1.0, np.nan]))
    assert named.quarter_id.tolist() == ["16", "23"]
    assert named.name.tolist() == ["1", "23"]


def test_people_and_jobs_are_taken_from_usual_fields_and_other_fields_stay():
    named = named_quarters(layer(Einwohner=["1200,5", "x"], Beschaeftigte=[10, 20], living_m2=[5.0, 6.0]))
    assert named.people.iloc[0] == 1200.5
    assert np.isnan(named.people.iloc[1])
    assert named.jobs.tolist() == [10, 20]
    assert named.living_m2.tolist() == [5, 6]
    assert list(named.columns[:5]) == schema.QUARTERS.columns


def test_a_field_that_differs_in_its_capitals_only_gives_way():
    named = named_quarters(layer(NAME=["Nord"], Name=["nord"], People=[3]))
    assert [column.lower() for column in named.columns].count("name") == 1
    assert named.people.tolist() == [3]


def test_naming_twice_changes_nothing():
    once = named_quarters(layer(NAME=["Nord", "Süd"], nr=[4, 5], pop=[6, 7]))
    pd.testing.assert_frame_equal(named_quarters(once), once)


def test_shapes_may_overlap_and_have_holes():
    ring = shapely.box(0, 0, 300, 300) - shapely.box(100, 100, 200, 200)
    frame = gpd.GeoDataFrame({"name": ["Ring", "Town"]}, geometry=[ring, shapely.box(0, 0, 300, 300)], crs=CRS)
    assert named_quarters(frame).area.tolist() == [80_000, 90_000]


def test_an_empty_layer_stays_empty():
    named = named_quarters(layer(name=["Nord"])[:0])
    assert named.empty
    assert list(named.columns[:5]) == schema.QUARTERS.columns


def test_the_districts_of_stuttgart_have_their_numbers_names_and_people():
    """23 Stadtbezirke with 610,392 people (2023), by the city's own numbers."""
    named = named_quarters(gpd.read_file(shared("data/stuttgart/stuttgart.gpkg"), layer="stadtbezirke"))
    assert named.quarter_id.is_unique
    assert named.set_index("quarter_id").name["16"] == "Plieningen"
    assert named.people.sum() == 610_392


def test_quarters_of_berlin_and_cambridge_are_named():
    berlin = named_quarters(gpd.read_file(shared("data/berlin_borsigwalde/quarters.gpkg")))
    assert berlin.set_index("quarter_id").name["110000121211"] == "Borsigwalde"
    path = shared("data/cambridge_ma/cambridge_west.gpkg")
    cambridge = named_quarters(gpd.read_file(path, layer="neighbourhoods"))
    assert cambridge.set_index("quarter_id").name["4"] == "The Port"
