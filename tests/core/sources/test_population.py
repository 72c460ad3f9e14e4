"""People read from grids and estimated from floor space."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sources.population import estimate_population, read_people
from stadtregion_plugin.core.tables import read_table
from tests.core.sources.towns import town
from tests.shared import shared

CRS = "EPSG:25832"


def buildings(*rows):
    """Buildings as (use, type, levels, west, south, width, depth)."""
    return gpd.GeoDataFrame(
        {"use": [row[0] for row in rows], "building": [row[1] for row in rows], "levels": [row[2] for row in rows]},
        geometry=[shapely.box(row[3], row[4], row[3] + row[5], row[4] + row[6]) for row in rows],
        crs=CRS,
    )


def grid(crs=CRS, **fields):
    count = len(next(iter(fields.values())))
    squares = [shapely.box(100 * at, 0, 100 * at + 100, 100) for at in range(count)]
    return gpd.GeoDataFrame(fields, geometry=squares, crs=crs)


def per_floor_space():
    value = read_table("population").set_index("parameter").value
    return value["living_share"] / value["living_space"]


def test_people_are_floor_space_times_living_share_by_living_space():
    people = estimate_population(buildings(("residential", "apartments", 4, 10, 10, 30, 20)))
    assert people.people.sum() == pytest.approx(4 * 600 * per_floor_space())
    assert people.geometry.to_wkt().tolist() == ["POINT (50 50)"]
    assert set(people.source) == {"estimated"}


def test_missing_storeys_are_those_usual_for_the_type():
    usual = read_table("osm_buildings").set_index("building").default_levels
    homes = buildings(
        ("residential", "house", np.nan, 0, 0, 10, 10), ("residential", "apartments", np.nan, 200, 0, 10, 10)
    )
    people = estimate_population(homes).people.to_numpy()
    assert people == pytest.approx(np.array([usual["house"], usual["apartments"]]) * 100 * per_floor_space())


def test_buildings_of_one_cell_are_added_up_and_other_uses_and_sheds_count_nothing():
    mixed = buildings(
        *[("residential", "house", 2, x, 0, 10, 10) for x in (0, 30, 60)],
        ("industrial", "industrial", 2, 0, 50, 40, 40),
        ("residential", "yes", 1, 50, 50, 5, 5),
    )
    people = estimate_population(mixed)
    assert len(people) == 1
    assert people.people.sum() == pytest.approx(3 * 200 * per_floor_space())
    assert people.cell_id.tolist() == ["E0N0"]


def test_a_building_of_unknown_type_among_allotments_is_no_home():
    landuse = gpd.GeoDataFrame({"landuse": ["allotments"]}, geometry=[shapely.box(-50, -50, 500, 500)], crs=CRS)
    homes = buildings(("residential", "yes", 1, 0, 0, 10, 10), ("residential", "house", 1, 200, 0, 10, 10))
    assert estimate_population(homes).people.sum() == pytest.approx(200 * per_floor_space())
    assert estimate_population(homes, landuse).people.sum() == pytest.approx(100 * per_floor_space())


def test_without_homes_there_is_an_empty_layer():
    people = estimate_population(buildings(("retail", "retail", 1, 0, 0, 50, 50)))
    assert people.empty
    assert list(people.columns[: len(schema.POPULATION.columns)]) == schema.POPULATION.columns


@pytest.mark.parametrize(("place", "layer"), [("faurndau", "pop100m_est"), ("berlin_borsigwalde", "pop100m_est")])
def test_the_estimate_is_of_the_order_of_the_census(place, layer):
    extract = town(place)
    census = gpd.read_file(shared(f"data/{place}/population.gpkg"), layer=layer)
    hull = shapely.convex_hull(shapely.geometrycollections(extract.buildings.geometry.to_numpy()))
    counted = read_people(census, crs=extract.crs)
    estimated = estimate_population(extract.buildings, extract.landuse)
    there, guessed = (frame[frame.intersects(hull)].people.sum() for frame in (counted, estimated))
    assert 0.5 < guessed / there < 2


def test_a_field_is_found_by_its_name_in_any_capitalisation_and_the_first_of_the_list_counts():
    assert read_people(grid(Einwohner=[3.0])).people.tolist() == [3]
    assert read_people(grid(EW=[4])).people.tolist() == [4]
    assert read_people(grid(pop_est=[1.0], population=[2.0])).people.tolist() == [2]
    assert read_people(grid(households=[9], people=[5]), field="households").people.tolist() == [9]
    assert read_people(grid(Einwohner=["12", "x"])).people.tolist() == [12]


def test_cells_become_points_at_their_middle_and_empty_ones_are_dropped():
    people = read_people(grid(people=[10, 0, np.nan, 30]))
    assert people.geometry.to_wkt().tolist() == ["POINT (50 50)", "POINT (350 50)"]
    assert people.people.tolist() == [10, 30]
    assert people.cell_id.is_unique
    assert set(people.source) == {"given"}


def test_a_grid_in_another_crs_keeps_its_middles():
    frame = grid(crs="EPSG:3035", people=[5.0])
    frame = frame.set_geometry([shapely.box(4321000, 3210000, 4321100, 3210100)], crs="EPSG:3035")
    people = read_people(frame, crs="EPSG:25832")
    back = people.to_crs("EPSG:3035").geometry[0]
    assert (back.x, back.y) == pytest.approx((4321050, 3210050), abs=0.001)
    assert people.crs.to_epsg() == 25832


def test_the_official_grid_of_faurndau_keeps_its_people():
    census = gpd.read_file(shared("data/faurndau/population.gpkg"), layer="zensus2011_1km_official")
    people = read_people(census, crs="EPSG:25832")
    assert people.people.sum() == census.Einwohner[census.Einwohner > 0].sum()


def test_what_is_wrong_with_a_population_is_named():
    with pytest.raises(InputError, match="name one of households, area"):
        read_people(grid(households=[1], area=[2]))
    with pytest.raises(InputError, match="no field inhabitants; it has people"):
        read_people(grid(people=[1]), field="inhabitants")
    with pytest.raises(InputError, match="has 2 negative values"):
        read_people(grid(people=[1, -1, -9]))
    with pytest.raises(InputError, match="holds no people"):
        read_people(grid(people=[0.0, np.nan]))
    with pytest.raises(InputError, match="Population is empty"):
        read_people(grid(people=[1])[:0])
    with pytest.raises(InputError, match="no coordinate reference system"):
        read_people(grid(crs=None, people=[1]))
    with pytest.raises(InputError, match="is not in metres"):
        read_people(grid(crs="EPSG:4326", people=[1]))
    with pytest.raises(InputError, match="unit is not the metre"):
        estimate_population(buildings(("residential", "house", 2, 0, 0, 10, 10)).to_crs("EPSG:4326"))
