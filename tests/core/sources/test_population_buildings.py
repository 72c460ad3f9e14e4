"""People of cells and districts at the homes within them, and of large areas without buildings."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sources.population import read_people, read_population
from stadtregion_plugin.core.sources.population_buildings import place_at_homes, to_buildings
from tests.core.sources.towns import town
from tests.shared import shared

CRS = "EPSG:25832"


def buildings(*rows):
    """Buildings as (use, levels, west, south, width, depth)."""
    return gpd.GeoDataFrame(
        {
            "building_id": [f"b{at}" for at in range(len(rows))],
            "use": [row[0] for row in rows],
            "building": "yes",
            "levels": [row[1] for row in rows],
        },
        geometry=[shapely.box(row[2], row[3], row[2] + row[4], row[3] + row[5]) for row in rows],
        crs=CRS,
    )


def cells(*people, points=False):
    """Cells of 100 m in a row, from west to east."""
    squares = [shapely.box(100 * at, 0, 100 * at + 100, 100) for at in range(len(people))]
    frame = gpd.GeoDataFrame({"cell_id": [f"c{at}" for at in range(len(people))], "people": people}, geometry=squares)
    return (frame.set_geometry(frame.centroid) if points else frame).set_crs(CRS)


def by_source(frame):
    """People by the id of the cell they come from."""
    return frame.people.groupby(frame.cell_id.str.split("/").str[0]).sum().to_dict()


@pytest.mark.parametrize("points", [False, True])
def test_people_are_shared_by_residential_floor_space(points):
    """200 m² × 3 storeys against 100 m² × 2 storeys: 600 to 200, so 60 and 20 of 80 people; a workshop gets none."""
    homes = buildings(
        ("residential", 3, 10, 10, 20, 10), ("residential", 2, 60, 60, 10, 10), ("industrial", 2, 70, 10, 20, 20)
    )
    placed = to_buildings(cells(80.0, points=points), homes)
    assert dict(zip(placed.cell_id, placed.people)) == {"c0/b0": pytest.approx(60), "c0/b1": pytest.approx(20)}
    assert placed.geometry.to_wkt().tolist() == ["POINT (20 15)", "POINT (65 65)"]
    assert set(placed.source) == {"buildings"}
    assert list(placed.columns[:3]) == schema.POPULATION.columns[:3]


def test_cells_without_a_home_stay_where_they_are_and_are_counted():
    placed = place_at_homes(cells(80.0, 7.0, 5.0), buildings(("residential", 1, 10, 10, 10, 10)))
    assert (placed.homeless_count, placed.homeless_people) == (2, 12)
    stayed = placed.cells[placed.cells.source == "given"]
    assert stayed.cell_id.tolist() == ["c1", "c2"]
    assert stayed.geometry.to_wkt().tolist() == ["POINT (150 50)", "POINT (250 50)"]
    assert by_source(placed.cells) == {"c0": 80, "c1": 7, "c2": 5}


def test_without_any_home_everybody_stays():
    placed = place_at_homes(cells(80.0, 7.0), buildings(("retail", 1, 10, 10, 30, 30)))
    assert (placed.homeless_count, placed.homeless_people) == (2, 87)
    assert placed.cells.people.tolist() == [80, 7]


def test_a_home_of_two_overlapping_areas_holds_people_of_both():
    both = gpd.GeoDataFrame(
        {"cell_id": ["a", "b"], "people": [10.0, 30.0]}, geometry=[shapely.box(0, 0, 100, 100)] * 2, crs=CRS
    )
    placed = to_buildings(both, buildings(("residential", 1, 10, 10, 10, 10)))
    assert by_source(placed) == {"a": 10, "b": 30}


def test_homes_far_from_any_point_of_a_grid_get_nobody():
    """Points 100 m apart stand for cells of 100 m: a home 150 m away belongs to none of them."""
    homes = buildings(("residential", 1, 45, 45, 10, 10), ("residential", 1, 45, 245, 10, 10))
    placed = to_buildings(cells(8.0, 4.0, points=True), homes)
    assert by_source(placed) == {"c0": 8, "c1": 4}
    assert placed.loc[placed.source == "buildings", "cell_id"].tolist() == ["c0/b0"]


def test_storeys_that_are_missing_or_nought_are_the_usual_ones():
    homes = buildings(("residential", np.nan, 10, 10, 10, 10), ("residential", 0, 60, 60, 10, 10))
    assert to_buildings(cells(10.0), homes).people.tolist() == pytest.approx([5, 5])


home = st.tuples(
    st.sampled_from(["residential", "residential", "retail"]),
    st.sampled_from([1.0, 2.5, 7.0, float("nan")]),
    *(st.floats(-50, 550),) * 2,
    *(st.floats(3, 40),) * 2,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.floats(0.001, 1e6), min_size=1, max_size=5), st.lists(home, min_size=1, max_size=15), st.booleans())
def test_the_people_of_each_cell_are_conserved(people, homes, points):
    source = cells(*people, points=points)
    placed = place_at_homes(source, buildings(*homes))
    assert by_source(placed.cells) == {f"c{at}": pytest.approx(each, rel=1e-12) for at, each in enumerate(people)}
    stayed = placed.cells[placed.cells.source == "given"]
    assert (len(stayed), stayed.people.sum()) == (placed.homeless_count, pytest.approx(placed.homeless_people))


def test_what_is_wrong_is_named():
    home = buildings(("residential", 1, 10, 10, 10, 10))
    with pytest.raises(InputError, match="Population is empty"):
        to_buildings(cells(1.0)[:0], home)
    with pytest.raises(InputError, match="Population is in EPSG:4326"):
        to_buildings(cells(1.0).to_crs(4326), home)
    with pytest.raises(InputError, match="Population has no field people"):
        to_buildings(cells(1.0).drop(columns="people"), home)
    with pytest.raises(InputError, match="Buildings has no field levels"):
        to_buildings(cells(1.0), home.drop(columns="levels"))


# --- large areas without buildings -----------------------------------------------------------------------------------


def district(shape, people=1000.0):
    return gpd.GeoDataFrame({"name": ["D"], "people": [people]}, geometry=[shape], crs=CRS)


def test_people_of_a_large_area_live_evenly_spread_over_it():
    """2 km × 1 km hold 200 cells of 100 m, so 200 points of 5 people."""
    people = read_population(district(shapely.box(0, 0, 2000, 1000)), CRS)
    assert people.spread_count == 1
    assert people.cells.people.tolist() == pytest.approx([5.0] * 200)
    assert people.cells.cell_id.is_unique
    centre = shapely.get_coordinates(people.cells.geometry.to_numpy()).mean(axis=0)
    assert centre == pytest.approx([1000, 500])
    said = "1000 people of 1 areas larger than a grid cell are taken to live evenly spread over them."
    assert people.warnings == (said,)


def test_nobody_is_put_into_a_hole():
    ring = shapely.box(0, 0, 3000, 3000) - shapely.box(1000, 1000, 2000, 2000)
    people = read_people(district(ring))
    assert ring.covers(people.union_all())
    assert people.people.sum() == pytest.approx(1000)


def test_cells_of_a_kilometre_stay_single_points_in_any_crs():
    grid = gpd.GeoDataFrame(
        {"people": [5]}, geometry=[shapely.box(4_321_000, 3_210_000, 4_322_000, 3_211_000)], crs=3035
    )
    assert len(read_people(grid, crs=CRS)) == 1
    assert len(read_people(grid.to_crs(4326), crs=CRS)) == 1


def test_very_large_and_very_narrow_areas_keep_their_people_at_a_bounded_number_of_points():
    state = read_people(district(shapely.box(0, 0, 200_000, 100_000), 1e6))
    assert len(state) <= 10_000
    strip = read_people(district(shapely.box(0, 0, 40_000, 40), 7.0))
    assert len(strip) >= 1
    assert (state.people.sum(), strip.people.sum()) == (pytest.approx(1e6), pytest.approx(7))


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(*(st.floats(-5000, 5000),) * 2, *(st.floats(20, 9000),) * 2, st.floats(0.01, 1e5)),
        min_size=1,
        max_size=6,
    )
)
def test_people_of_areas_of_any_size_are_conserved(areas):
    shapes = [shapely.Point(x, y).buffer(1).envelope.union(shapely.box(x, y, x + w, y + h)) for x, y, w, h, _ in areas]
    frame = gpd.GeoDataFrame(
        {"id": [f"a{at}" for at in range(len(areas))], "people": [area[-1] for area in areas]}, geometry=shapes, crs=CRS
    )
    spread = read_people(frame)
    assert by_source(spread) == {f"a{at}": pytest.approx(area[-1], rel=1e-9) for at, area in enumerate(areas)}


def test_the_districts_of_stuttgart_keep_their_people_where_they_are():
    """23 Stadtbezirke with 610,392 people (2023): spread, each still has those of its own."""
    districts = gpd.read_file(shared("data/stuttgart/stuttgart.gpkg"), layer="stadtbezirke")
    people = read_population(districts, CRS)
    assert people.cells.people.sum() == pytest.approx(610_392, abs=1e-6)
    assert people.spread_count == 23
    there = people.cells.sjoin(districts, predicate="within").groupby("STADTBEZIRKNAME").people.sum()
    assert there.to_dict() == pytest.approx(districts.set_index("STADTBEZIRKNAME")["pop"].to_dict())


def test_secret_numbers_of_a_layer_count_as_nobody():
    people = read_population(cells(4.0, -1.0, 6.0), CRS)
    assert people.cells.people.tolist() == [4, 6]
    assert people.unknown_count == 1


def test_nearly_all_people_of_bad_hersfeld_are_carried_to_homes_of_their_cell():
    extract = town("bad_hersfeld")
    grid = gpd.read_file(shared("data/bad_hersfeld/population.gpkg"), layer="pop100m_est").to_crs(extract.crs)
    hull = shapely.convex_hull(shapely.geometrycollections(extract.buildings.geometry.to_numpy()))
    grid = grid[grid.within(hull)].rename(columns={"pop_est": "people"})
    grid["cell_id"] = [f"c{at}" for at in range(len(grid))]
    placed = place_at_homes(grid, extract.buildings, extract.landuse)
    assert placed.cells.people.sum() == pytest.approx(grid.people.sum())
    assert by_source(placed.cells) == pytest.approx(grid.set_index("cell_id").people.to_dict())
    assert placed.homeless_people < 0.15 * grid.people.sum()
    assert len(placed.cells) > 2 * len(grid)


def test_a_grid_from_a_file_is_carried_to_homes_by_its_squares(tmp_path):
    """The home at the edge of an empty cell gets nobody, though it is near a populated one."""
    (tmp_path / "a.csv").write_text("GITTER_ID_100m;Einwohner\n100mN32100E43210;9\n100mN32100E43211;0\n")
    homes = gpd.GeoDataFrame(
        {"building_id": ["in", "out"], "use": "residential", "building": "yes", "levels": 1.0},
        geometry=[shapely.box(x, 3_210_040, x + 10, 3_210_050) for x in (4_321_020, 4_321_105)],
        crs=3035,
    ).to_crs(CRS)
    people = read_population(tmp_path / "a.csv", CRS, buildings=homes)
    assert people.cells.cell_id.tolist() == ["100mN32100E43210/in"]
    assert people.cells.people.tolist() == pytest.approx([9])
    far = read_population(tmp_path / "a.csv", CRS, buildings=homes[1:])
    assert (far.homeless_count, far.homeless_people) == (1, 9)
    assert far.warnings == ("9 people of 1 cells without a home stay at the middle of their cell.",)
