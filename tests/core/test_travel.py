"""Speeds on surfaces and slopes: cases a hand can check."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.network import StreetGraph
from stadtregion_plugin.core.tables import read_table
from stadtregion_plugin.core.terrain import heights_at

EAST, NORTH = 500_000.0, 5_400_000.0


def street(*corners, **columns) -> gpd.GeoDataFrame:
    shape = shapely.LineString([(EAST + x, NORTH + y) for x, y in corners])
    return gpd.GeoDataFrame({name: [value] for name, value in columns.items()}, geometry=[shape], crs=25832)


@pytest.fixture
def hillside(tmp_path):
    """A terrain of 5 m cells that rises by 6 m per 100 m to the east."""
    path = tmp_path / "dtm.tif"
    columns = np.arange(-200, 1200, 5.0) + 2.5
    heights = np.tile(300 + 0.06 * columns, (280, 1)).astype("float32")
    transform = from_origin(EAST - 200, NORTH + 700, 5, 5)
    profile = {"driver": "GTiff", "width": 280, "height": 280, "count": 1, "dtype": "float32", "nodata": -9999}
    with rasterio.open(path, "w", crs="EPSG:25832", transform=transform, **profile) as raster:
        raster.write(heights, 1)
    return path


def factor(mode: str, grade: float) -> float:
    table = read_table("slope_speeds").query("mode == @mode")
    return float(table.set_index("grade_share").loc[grade, "factor"])


def test_cycling_up_takes_longer_than_down_by_the_factors_of_the_table(hillside):
    graph = StreetGraph.from_lines(street((0, 0), (900, 0)), "bicycle", hillside)
    level = 900 / (15 / 3.6)
    assert graph.along_s[0] == pytest.approx(level / factor("bicycle", 0.06), rel=0.02)
    assert graph.against_s[0] == pytest.approx(level / factor("bicycle", -0.06), rel=0.02)


def test_a_cargo_bike_with_motor_loses_less_uphill(hillside):
    up = {mode: StreetGraph.from_lines(street((0, 0), (900, 0)), mode, hillside) for mode in ("bicycle", "cargo_bike")}
    assert up["cargo_bike"].along_s[0] < up["bicycle"].along_s[0]


def test_along_the_hillside_nothing_changes(hillside):
    with_terrain = StreetGraph.from_lines(street((0, -500), (0, 500)), "bicycle", hillside)
    without = StreetGraph.from_lines(street((0, -500), (0, 500)), "bicycle")
    assert with_terrain.along_s == pytest.approx(without.along_s)


def test_cars_do_not_mind_the_slope(hillside):
    with_terrain = StreetGraph.from_lines(street((0, 0), (900, 0)), "car", hillside)
    assert with_terrain.along_s == pytest.approx(StreetGraph.from_lines(street((0, 0), (900, 0)), "car").along_s)


def test_streets_beyond_the_terrain_model_count_as_level(hillside):
    graph = StreetGraph.from_lines(street((0, 0), (9000, 0)), "bicycle", hillside)
    level = 9000 / (15 / 3.6)
    assert level < graph.along_s[0] < level * 1.2


@pytest.mark.parametrize(("unit", "values_per_m"), [("ft", 1 / 0.3048), ("cm", 100.0), ("", 1.0)])
def test_heights_are_metres_whatever_the_unit_of_the_terrain_model(hillside, unit, values_per_m):
    with rasterio.open(hillside, "r+") as raster:
        raster.write((raster.read(1) * values_per_m).astype("float32"), 1)
        raster.units = (unit,)
    heights = heights_at(np.array([[EAST + 102, NORTH], [EAST + 402, NORTH]]), "EPSG:25832", hillside)
    assert heights == pytest.approx([300 + 0.06 * 102.5, 300 + 0.06 * 402.5], abs=0.01)


def test_values_that_are_no_heights_count_as_level(hillside):
    with rasterio.open(hillside, "r+") as raster:
        raster.write(np.full((280, 280), 32767.0, dtype="float32"), 1)
    graph = StreetGraph.from_lines(street((0, 0), (900, 0)), "bicycle", hillside)
    assert graph.along_s[0] == pytest.approx(900 / (15 / 3.6))


def test_a_terrain_model_of_another_place_is_refused(hillside):
    with pytest.raises(InputError, match="does not cover"):
        heights_at(np.array([[EAST + 90_000, NORTH]]), "EPSG:25832", hillside)


def test_a_file_that_is_no_raster_is_named(tmp_path):
    path = tmp_path / "text.tif"
    path.write_text("no raster")
    with pytest.raises(InputError, match=r"text\.tif"):
        heights_at(np.array([[EAST, NORTH]]), "EPSG:25832", path)


@pytest.mark.parametrize(
    ("surface", "share"), [("asphalt", 1.0), ("cobblestone", 0.6), ("unheard of", 1.0), (None, 1.0)]
)
def test_rough_surfaces_slow_bicycles_down(surface, share):
    graph = StreetGraph.from_lines(street((0, 0), (100, 0), surface=surface), "bicycle")
    assert graph.along_s[0] == pytest.approx(100 / (15 / 3.6) / share)
