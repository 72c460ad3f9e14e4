"""Heights of buildings read from rasters drawn by hand: a ground, and blocks of known height on it."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine, from_origin
from shapely.geometry import Polygon, box

from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sites import heights as heights_module
from stadtregion_plugin.core.sites.heights import measured_heights

CRS = 25832
EAST, NORTH = 500000.0, 5400000.0  # the upper left corner of the rasters
NODATA = -9999.0


def frame(*shapes, crs=CRS):
    return gpd.GeoDataFrame(geometry=list(shapes), crs=crs)


def house(west, south, width, depth):
    """A rectangle by metres from the upper left corner of the rasters, ``south`` being how far its north side is."""
    return box(EAST + west, NORTH - south - depth, EAST + west + width, NORTH - south)


def write(path, values, cell=1.0, crs=CRS, transform=None, nodata=NODATA, dtype="float32", **more):
    values = np.asarray(values)
    bands = values if values.ndim == 3 else values[np.newaxis]
    profile = {"width": bands.shape[2], "height": bands.shape[1], "count": len(bands), "dtype": dtype}
    transform = transform or from_origin(EAST, NORTH, cell, cell)
    with rasterio.open(path, "w", driver="GTiff", crs=crs, transform=transform, nodata=nodata, **profile) as raster:
        raster.write(bands.astype(dtype))
        for name, value in more.items():
            setattr(raster, name, value)
    return path


def ground(rows=100, columns=100, level=300.0, slope=0.0):
    """Ground at ``level``, rising to the east by ``slope`` a cell."""
    return np.full((rows, columns), level) + slope * (np.arange(columns) + 0.5)


def raised(surface, west, south, width, depth, by):
    """``surface`` with a block on it; positions in cells."""
    surface = surface.copy()
    surface[south : south + depth, west : west + width] += by
    return surface


def read(*given):
    found = measured_heights(*given)
    return found["height_m"].tolist()


def test_a_building_is_as_high_as_the_surface_rises_above_the_terrain(tmp_path):
    dsm = write(tmp_path / "dsm.tif", raised(raised(ground(), 10, 10, 20, 20, 12.5), 60, 60, 10, 10, 4.0))
    dtm = write(tmp_path / "dtm.tif", ground())
    buildings = frame(house(10, 10, 20, 20), house(60, 60, 10, 10)).set_index(np.array(["b", "a"]))
    found = measured_heights(buildings, dsm, dtm)
    assert found["height_m"].to_dict() == {"b": 12.5, "a": 4.0}
    assert found["height_source"].tolist() == ["ndsm", "ndsm"]


def test_walls_and_what_stands_beside_do_not_count(tmp_path):
    """Cells up to 1 m inside the footprint belong to a neighbour of 40 m; 8 of 10 cells each way are left."""
    surface = raised(raised(ground(level=0), 9, 9, 12, 12, 40), 11, 11, 8, 8, -30)
    assert read(frame(house(10, 10, 10, 10)), write(tmp_path / "ndsm.tif", surface)) == [10]


def test_the_height_is_the_upper_quartile_of_the_cells(tmp_path):
    """A roof that rises evenly; the percentile is numpy's."""
    roof = np.tile(np.linspace(6, 10, 10), (10, 1))
    surface = ground(level=0)
    surface[10:20, 10:20] = roof
    expected = np.percentile(roof[1:-1, 1:-1], 75)
    assert read(frame(house(10, 10, 10, 10)), write(tmp_path / "ndsm.tif", surface)) == [
        pytest.approx(expected, abs=0.01)
    ]


def test_a_surface_that_lies_at_zero_around_most_buildings_holds_heights_already(tmp_path):
    """One of eight stands on a terrace of 5 m, which counts as it does in any nDSM."""
    surface, houses = ground(level=0), []
    for number in range(8):
        west, south = 15 + 20 * (number % 4), 15 + 40 * (number // 4)
        surface = raised(surface, west, south, 8, 8, 9)
        houses.append(house(west, south, 8, 8))
    surface = raised(surface, 65, 45, 28, 28, 5)
    assert read(frame(*houses), write(tmp_path / "ndsm.tif", surface)) == [9] * 7 + [14]


def test_without_terrain_the_ground_is_read_around_each_building(tmp_path):
    """On a slope of 2 %: the ground on the far west side of the ring of 10 m lies 0.4 m lower than in its middle."""
    surface = raised(raised(ground(slope=0.02), 30, 30, 12, 12, 9), 70, 70, 8, 8, 15)
    found = read(frame(house(30, 30, 12, 12), house(70, 70, 8, 8)), write(tmp_path / "dsm.tif", surface))
    assert found == [pytest.approx(9, abs=0.4), pytest.approx(15, abs=0.4)]


def test_trees_and_neighbours_are_not_the_ground(tmp_path):
    """Trees of 12 m on half of the ring, and another house on one side."""
    surface = raised(raised(ground(), 40, 20, 30, 10, 12), 52, 40, 12, 12, 20)
    surface = raised(surface, 40, 40, 12, 12, 8)
    assert read(frame(house(40, 40, 12, 12), house(52, 40, 12, 12)), write(tmp_path / "dsm.tif", surface)) == [8, 20]


def test_an_enclosed_building_stands_on_its_neighbours_ground(tmp_path):
    surface = raised(raised(ground(), 30, 30, 30, 30, 18), 40, 40, 10, 10, -6)
    block = house(30, 30, 30, 30).difference(house(40, 40, 10, 10))
    assert read(frame(block, house(40, 40, 10, 10)), write(tmp_path / "dsm.tif", surface)) == [18, 12]


def test_models_of_different_grids_are_laid_over_one_another(tmp_path):
    """Terrain of 5 m cells, in another zone, wider than the surface; both rise 1 m every 100 m."""
    dsm = write(tmp_path / "dsm.tif", raised(ground(slope=0.01), 40, 40, 20, 20, 7.0))
    wide = ground(80, 80, level=300 - 1.0, slope=0.05)
    dtm = write(tmp_path / "dtm.tif", wide, transform=from_origin(EAST - 100, NORTH + 100, 5, 5))
    assert read(frame(house(40, 40, 20, 20)), dsm, dtm) == [pytest.approx(7.0, abs=0.02)]


@pytest.mark.parametrize("crs", [25833, 4326, 3857])
def test_a_raster_in_another_crs_is_read_where_the_buildings_stand(tmp_path, crs):
    """The corners of a house of 40 × 40 m, transformed, are a block in a raster with cells of about 1 m."""
    building = frame(house(40, 40, 40, 40))
    west, _, east, north = building.to_crs(crs).total_bounds
    cell = (east - west) / 40
    surface = np.zeros((80, 80))
    surface[15:65, 15:65] = 11
    path = write(
        tmp_path / "ndsm.tif", surface, crs=crs, transform=from_origin(west - 20 * cell, north + 20 * cell, cell, cell)
    )
    assert read(building, path) == [11]


def test_a_turned_raster_is_read_where_the_buildings_stand(tmp_path):
    turned = from_origin(EAST, NORTH, 1, 1) * Affine.rotation(30)
    corners = [turned * corner for corner in ((40, 40), (60, 40), (60, 60), (40, 60))]
    path = write(tmp_path / "ndsm.tif", raised(ground(level=0), 40, 40, 20, 20, 6), transform=turned)
    assert read(frame(Polygon(corners)), path) == [6]


def test_a_building_beyond_the_raster_has_no_height_and_one_across_its_edge_needs_half_its_cells(tmp_path):
    dsm = write(tmp_path / "ndsm.tif", ground(level=0) + 8)
    dtm = write(tmp_path / "dtm.tif", ground(level=0))
    found = measured_heights(frame(house(200, 10, 10, 10), house(-4, 10, 12, 12), house(-8, 40, 12, 12)), dsm, dtm)
    assert found["height_m"].tolist() == [pytest.approx(np.nan, nan_ok=True), 8, pytest.approx(np.nan, nan_ok=True)]
    assert found["height_source"].tolist() == [None, "ndsm", None]


@pytest.mark.parametrize("nodata", [NODATA, None])
def test_cells_without_value_are_left_out_also_where_the_file_does_not_say_so(tmp_path, nodata):
    surface = raised(ground(level=0), 10, 10, 10, 10, 9)
    surface[10:13] = -9999.0
    assert read(frame(house(10, 10, 10, 10)), write(tmp_path / "ndsm.tif", surface, nodata=nodata)) == [9]
    surface[10:17] = -9999.0
    assert np.isnan(read(frame(house(10, 10, 10, 10)), write(tmp_path / "less.tif", surface, nodata=nodata))[0])


def test_terrain_without_value_gives_no_height(tmp_path):
    dsm = write(tmp_path / "dsm.tif", ground(level=300) + 8)
    low = ground(100, 30, level=300)  # ends 30 m from the western edge
    assert np.isnan(read(frame(house(50, 50, 10, 10)), dsm, write(tmp_path / "dtm.tif", low, nodata=None))[0])
    whole = write(tmp_path / "whole.tif", ground(level=300), nodata=None, dtype="int16")
    assert read(frame(house(50, 50, 10, 10)), dsm, whole) == [8]


def test_a_hut_narrower_than_two_metres_counts_with_all_its_cells_and_one_between_the_cells_not_at_all(tmp_path):
    surface = raised(raised(ground(level=0), 10, 10, 2, 6, 3), 40, 40, 20, 20, 7)
    path = write(tmp_path / "ndsm.tif", surface)
    huts = frame(house(10, 10, 2, 6), house(80.1, 80.1, 0.3, 0.3), house(40, 40, 20, 20))
    assert read(huts, path) == [3, pytest.approx(np.nan, nan_ok=True), 7]


def test_what_hardly_rises_is_no_building_yet(tmp_path):
    surface = raised(ground(level=0), 10, 10, 10, 10, 1.5)
    assert np.isnan(read(frame(house(10, 10, 10, 10)), write(tmp_path / "ndsm.tif", surface))[0])


def test_centimetres_and_feet_become_metres(tmp_path):
    building = frame(house(10, 10, 10, 10))
    high = raised(ground(level=0), 10, 10, 10, 10, 900)
    assert read(building, write(tmp_path / "cm.tif", high, dtype="int16", nodata=-32768, units=["cm"])) == [9]
    assert read(building, write(tmp_path / "scaled.tif", high, scales=[0.01])) == [9]
    assert read(building, write(tmp_path / "feet.tif", high / 10, units=["ft"])) == [
        pytest.approx(90 * 0.3048, abs=0.01)
    ]


def test_heights_of_unknown_unit_are_refused(tmp_path):
    path = write(tmp_path / "feet.tif", ground(), crs=2249)  # Massachusetts in US feet
    with pytest.raises(InputError, match="unit of the heights in .*feet.tif is not clear"):
        read(frame(house(10, 10, 10, 10)), path)


def test_a_file_that_is_no_surface_model_is_named(tmp_path):
    building, text = frame(house(10, 10, 10, 10)), tmp_path / "notes.txt"
    text.write_text("no raster")
    picture = write(tmp_path / "aerial.tif", np.zeros((3, 10, 10)), dtype="uint8", nodata=None)
    nowhere = write(tmp_path / "nowhere.tif", ground(), crs=None)
    for path, reason in ((text, "cannot be read"), (picture, "picture"), (nowhere, "no coordinate reference system")):
        with pytest.raises(InputError, match=reason) as raised_error:
            read(building, path)
        assert path.name in str(raised_error.value)


def test_a_damaged_raster_is_named(tmp_path):
    path = write(tmp_path / "ndsm.tif", np.random.default_rng(1).random((400, 400)))
    path.write_bytes(path.read_bytes()[:100_000])
    with pytest.raises(InputError, match="ndsm.tif"):
        read(frame(house(10, 10, 380, 380)), path)


def test_buildings_in_degrees_are_refused(tmp_path):
    with pytest.raises(InputError, match="metre"):
        read(frame(box(9, 48, 9.1, 48.1), crs=4326), write(tmp_path / "ndsm.tif", ground()))


def test_windows_of_any_size_tell_the_same(tmp_path, monkeypatch):
    """A street of houses of known heights, read in tiles smaller than a house and at once."""
    rng = np.random.default_rng(2)
    surface, houses, expected = ground(400, 400, level=250.0, slope=0.01), [], []
    for west in range(15, 380, 25):
        for south in range(15, 380, 25):
            by = float(rng.integers(3, 30))
            surface = raised(surface, west, south, 10, 10, by)
            houses.append(house(west, south, 10, 10))
            expected.append(by)
    path = write(tmp_path / "dsm.tif", surface)
    at_once = read(frame(*houses), path)
    assert at_once == pytest.approx(expected, abs=0.2)
    monkeypatch.setattr(heights_module, "TILE_CELLS", 7)
    assert read(frame(*houses), path) == at_once


def test_reading_stops_when_asked_to(tmp_path):
    with pytest.raises(Cancelled):
        measured_heights(
            frame(house(10, 10, 10, 10)), write(tmp_path / "d.tif", ground()), None, lambda fraction: False
        )


def test_no_buildings_have_no_heights(tmp_path):
    assert len(measured_heights(frame(), write(tmp_path / "d.tif", ground()))) == 0
