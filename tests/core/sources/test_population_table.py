"""People read from census grids and places in CSV files."""

from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import CRS

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sources import population_table
from stadtregion_plugin.core.sources.population import read_population
from tests.shared import shared

GRID = "EPSG:3035"
UTM = "EPSG:25832"


def written(folder, *lines, encoding="utf-8", name="people.csv") -> Path:
    path = folder / name
    path.write_bytes(("\n".join(lines) + "\n").encode(encoding))
    return path


def found(path, crs=GRID, bounds=None):
    """(x, y, people) of all cells, whole metres."""
    cells = read_population(path, crs, bounds).cells
    xy = shapely.get_coordinates(cells.geometry.to_numpy()).round().astype(int)
    return [(x, y, people) for (x, y), people in zip(xy.tolist(), cells.people)]


def test_the_zensus_of_2022_is_read_by_the_middles_of_its_cells(tmp_path):
    path = written(
        tmp_path,
        "GITTER_ID_100m;x_mp_100m;y_mp_100m;Einwohner;werterlaeuternde_Zeichen",
        "CRS3035RES100mN2686500E4335700;4335750;2686550;4;",
        "CRS3035RES100mN2686600E4335700;4335750;2686650;11;KLAMMERN",
        "CRS3035RES100mN2686700E4335700;4335750;2686750;–;–",
    )
    people = read_population(path, GRID)
    assert found(path) == [(4335750, 2686550, 4), (4335750, 2686650, 11)]
    assert people.cells.cell_id.tolist() == ["CRS3035RES100mN2686500E4335700", "CRS3035RES100mN2686600E4335700"]
    assert people.unknown_count == 1
    assert people.warnings == ("In 1 cells the number of people is unknown or kept secret; they count as empty.",)
    assert list(people.cells.columns[:3]) == schema.POPULATION.columns[:3]


LONG = "Gitter_ID_100m;Gitter_ID_100m_neu;Merkmal;Auspraegung_Code;Auspraegung_Text;Anzahl;Anzahl_q"


def long_rows(number: int, total: int, *features: tuple[str, int]) -> list[str]:
    cell = f"100mN26840E4334{number};CRS3035RES100mN2684000E4334{number}00"
    rows = [(" INSGESAMT", total), *features]
    return [f'{cell};"{feature}";0;"Einheiten insgesamt";{count};0' for feature, count in rows]


def test_the_long_form_of_the_zensus_of_2011_is_read_by_its_rows_of_all_people(tmp_path):
    """A row for each feature of a cell; those by sex and age would count everybody three times."""
    lines = [
        *long_rows(1, 8, ("ALTER_10JG", 3), ("ALTER_10JG", 5), ("GESCHLECHT", 4), ("GESCHLECHT", 4)),
        *long_rows(2, 3, ("GESCHLECHT", 3)),
    ]
    path = written(tmp_path, LONG, *lines, encoding="cp1252")
    assert found(path) == [(4334150, 2684050, 8), (4334250, 2684050, 3)]
    assert [people for *_, people in found(written(tmp_path, LONG, *long_rows(1, 8), name="all.csv"))] == [8]


def test_the_long_form_of_dwellings_is_no_population(tmp_path):
    path = written(tmp_path, LONG, *long_rows(1, 8, ("WOHNFLAECHE_10S", 8), ("RAUMANZAHL", 8)))
    with pytest.raises(InputError, match="counts raumanzahl, wohnflaeche_10s and no people; take the grid of people"):
        read_population(path, GRID)


def test_the_zensus_of_2011_marks_what_is_unknown_with_minus_one(tmp_path):
    path = written(
        tmp_path,
        "Gitter_ID_100m;x_mp_100m;y_mp_100m;Einwohner",
        "100mN26840E43341;4334150;2684050;-1",
        "100mN26840E43342;4334250;2684050;8",
        "100mN26840E43343;4334350;2684050;-1",
    )
    people = read_population(path, GRID)
    assert people.cells.people.tolist() == [8]
    assert people.unknown_count == 2


@pytest.mark.parametrize(
    ("field", "identifier", "middle"),
    [
        ("GRD_ID", "CRS3035RES1000mN2689000E4337000", (4337500, 2689500)),
        ("GRD_ID", "1kmN2689E4337", (4337500, 2689500)),
        ("Gitter_ID_1km", "1kmN2689E4337", (4337500, 2689500)),
        ("GITTER_ID_100m", "100mN26891E43372", (4337250, 2689150)),
        ("gitter_id_100m", "CRS3035RES100mN2689100E4337200", (4337250, 2689150)),
        ("grd_id", "crs3035res1000mn2689000e4337000", (4337500, 2689500)),
    ],
)
def test_without_coordinates_the_id_of_a_cell_tells_its_middle(tmp_path, field, identifier, middle):
    """Ids tell the lower left corner, in metres or, in the short form, in sizes of the cell (INSPIRE grids)."""
    path = written(tmp_path, f"{field},TOT_P_2021", f"{identifier},42")
    assert found(path) == [(*middle, 42)]


@pytest.mark.parametrize(
    "field",
    ["OBS_VALUE_T", "TOT_P_2021", "TOT_P", "T", "Einwohner", "Insgesamt_Bevoelkerung", "INSGESAMT_BEVÖLKERUNG", "pop"],
)
def test_people_are_found_by_the_names_that_statistics_give_them(tmp_path, field):
    assert found(written(tmp_path, f"GRD_ID;{field}", "1kmN2689E4337;5"))[0][2] == 5


def test_of_several_years_the_latest_counts(tmp_path):
    path = written(tmp_path, "GRD_ID,TOT_P_2006,TOT_P_2018,TOT_P_2011", "1kmN2689E4337,1,3,2")
    assert found(path)[0][2] == 3


def test_decimal_commas_separators_and_encodings_are_recognised(tmp_path):
    german = written(
        tmp_path, "Bevölkerung;x_mp_100m;y_mp_100m", "12,5;4335750,0;2686550,0", encoding="cp1252", name="a.csv"
    )
    marked = written(tmp_path, "x_mp_100m\ty_mp_100m\tBevölkerung", "4335750\t2686550\t12.5", encoding="utf-8-sig")
    assert found(german) == found(marked) == [(4335750, 2686550, 12.5)]


def test_degrees_are_read_as_longitude_and_latitude(tmp_path):
    """Stuttgart's main station lies at 9.1816° E, 48.7839° N, in UTM zone 32 at about 513,350 and 5,403,500."""
    for header in ("lon,lat,people", "Longitude,Latitude,people", "x,y,people"):
        (x, y, people), *_ = found(written(tmp_path, header, "9.1816,48.7839,6"), UTM)
        assert (x, y) == pytest.approx((513_350, 5_403_500), abs=100)
        assert people == 6


def test_coordinates_in_metres_are_in_the_crs_in_which_they_lie_in_the_area(tmp_path):
    """The same places as UTM and as ETRS89-LAEA; 25 km off there is nobody."""
    point = gpd.GeoSeries([shapely.Point(513_350, 5_403_500)], crs=UTM).to_crs(GRID)[0]
    area = (513_000.0, 5_403_000.0, 514_000.0, 5_404_000.0)
    in_utm = written(tmp_path, "x;y;people", "513350;5403500;6", name="utm.csv")
    in_grid = written(tmp_path, "x;y;people", f"{point.x};{point.y};6", name="grid.csv")
    assert found(in_utm, UTM, area) == found(in_grid, UTM, area) == [(513_350, 5_403_500, 6)]
    with pytest.raises(InputError, match="lies in the area"):
        read_population(in_utm, UTM, (538_000, 5_403_000, 539_000, 5_404_000))


def test_only_rows_in_the_area_and_its_margin_are_kept(tmp_path, monkeypatch):
    """Streets 200 m wide with 500 m to each side: the middles of 12 cells, in whatever pieces the file is read."""
    rows = [f"{4_321_050 + 100 * at};3209950;1" for at in range(100)]
    path = written(tmp_path, "x_mp_100m;y_mp_100m;Einwohner", *rows)
    for pieces in (7, 100_000):
        monkeypatch.setattr(population_table, "ROWS_AT_ONCE", pieces)
        people = read_population(path, GRID, (4_326_000, 3_209_900, 4_326_200, 3_210_000))
        assert people.cells.people.sum() == 12


def test_secret_numbers_outside_the_area_are_not_counted(tmp_path):
    rows = ["4321050;3209950;-1", "4321150;3209950;3", "4921150;3209950;-1"]
    path = written(tmp_path, "x_mp_100m;y_mp_100m;Einwohner", *rows)
    assert read_population(path, GRID, (4_321_000, 3_209_900, 4_321_200, 3_210_000)).unknown_count == 1


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(-1, 500)), min_size=1, max_size=60))
def test_people_are_conserved_by_ids_and_by_coordinates(tmp_path_factory, cells):
    folder = tmp_path_factory.mktemp("table")
    total = sum(people for *_, people in cells if people > 0)
    by_id = [f"100mN{26840 + row}E{43340 + column};{people}" for column, row, people in cells]
    by_xy = [f"{4334050 + 100 * column};{2684050 + 100 * row};{people}" for column, row, people in cells]
    paths = (
        written(folder, "Gitter_ID_100m;Einwohner", *by_id, name="id.csv"),
        written(folder, "x_mp_100m;y_mp_100m;Einwohner", *by_xy, name="xy.csv"),
    )
    if not total:
        with pytest.raises(InputError):
            read_population(paths[0], UTM)
        return
    both = [read_population(path, UTM) for path in paths]
    assert [people.cells.people.sum() for people in both] == [total, total]
    assert {people.unknown_count for people in both} == {sum(people == -1 for *_, people in cells)}
    assert shapely.equals_exact(*(people.cells.geometry.to_numpy() for people in both), tolerance=1e-6).all()


def test_a_table_that_is_loaded_already_is_read_alike(tmp_path):
    table = pd.DataFrame({"GRD_ID": ["1kmN2689E4337", "1kmN2690E4337"], "T": ["5", ":"]})
    people = read_population(table, GRID)
    assert people.cells.people.tolist() == [5]
    assert people.unknown_count == 1


def test_cells_of_ten_kilometres_are_spread_over_their_ground(tmp_path):
    """100 km² by points every 100 m: 10,000 points with a ten-thousandth of the people each."""
    people = read_population(written(tmp_path, "GRD_ID;T", "10kmN268E433;50000"), GRID)
    assert people.cells.people.tolist() == pytest.approx([5.0] * 10_000)
    assert shapely.box(4_330_000, 2_680_000, 4_340_000, 2_690_000).covers(people.cells.union_all())


def test_what_is_wrong_with_a_table_is_named(tmp_path):
    with pytest.raises(InputError, match="name one of GRD_ID, households"):
        read_population(written(tmp_path, "GRD_ID;households", "1kmN2689E4337;4"), GRID)
    with pytest.raises(InputError, match="no coordinates are found in its fields street, people"):
        read_population(written(tmp_path, "street;people", "Elm Street;4"), GRID)
    with pytest.raises(InputError, match="no coordinates are found"):
        read_population(written(tmp_path, "GRD_ID;people", "somewhere;4"), GRID)
    with pytest.raises(InputError, match="has 1 negative values"):
        read_population(written(tmp_path, "x_mp_100m;y_mp_100m;people", "4335750;2686550;-7"), GRID)
    with pytest.raises(InputError, match="cannot be read as CSV"):
        read_population(written(tmp_path, ""), GRID)
    with pytest.raises(InputError, match="cannot be read as CSV"):
        read_population(tmp_path / "none.csv", GRID)
    with pytest.raises(InputError, match="No row of the population"):
        read_population(written(tmp_path, "x_mp_100m;y_mp_100m;people"), GRID)


def test_reading_stops_when_asked_to(tmp_path):
    path = written(tmp_path, "GRD_ID;T", "1kmN2689E4337;4")
    with pytest.raises(Cancelled):
        read_population(path, GRID, progress=lambda fraction: False)


def test_the_official_grid_of_bad_hersfeld_is_the_same_as_csv_and_as_layer(tmp_path):
    grid = gpd.read_file(shared("data/bad_hersfeld/population.gpkg"), layer="zensus2011_1km_official")
    ids = [f"1kmN{y // 1000}E{x // 1000}" for x, y in zip(grid.x, grid.y)]
    pd.DataFrame({"GRD_ID": ids, "TOT_P": grid.Einwohner}).to_csv(tmp_path / "a.csv", index=False)
    layer, table = read_population(grid, UTM).cells, read_population(tmp_path / "a.csv", UTM).cells
    assert table.people.sum() == layer.people.sum() == grid.Einwohner[grid.Einwohner > 0].sum()
    apart = shapely.distance(layer.geometry.to_numpy(), table.geometry.to_numpy())
    assert apart.max() < 0.01


def test_the_grid_of_stuttgart_holds_about_the_people_of_its_districts(tmp_path):
    """The city counts 610,392 people in 23 districts (2023); the grid is fitted to the Zensus of 2011 (585,890)."""
    grid = gpd.read_file(shared("data/stuttgart/population.gpkg"), layer="pop100m_est")
    districts = gpd.read_file(shared("data/stuttgart/stuttgart.gpkg"), layer="stadtbezirke")
    columns = {"x": "x_mp_100m", "y": "y_mp_100m", "pop_est": "Einwohner"}
    grid[list(columns)].rename(columns=columns).to_csv(tmp_path / "grid.csv", sep=";", decimal=",", index=False)
    people = read_population(tmp_path / "grid.csv", UTM, tuple(districts.total_bounds)).cells
    inside = people[people.intersects(districts.union_all())].people.sum()
    assert inside == pytest.approx(610_392, rel=0.1)
    assert inside == pytest.approx(585_890, rel=0.05)
    assert people.people.sum() < grid.pop_est.sum()  # the file reaches beyond the districts
    assert people.crs == CRS(UTM)
