"""People read from rasters of counts per cell."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from pyproj import CRS, Transformer
from rasterio.enums import ColorInterp
from rasterio.transform import Affine, from_origin

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sources import population_raster
from stadtregion_plugin.core.sources.population import read_population
from tests.shared import shared

UTM = "EPSG:25832"
MOLLWEIDE = "ESRI:54009"


def raster(path, people, crs=3035, origin=(4_321_000, 3_210_000), size=100.0, nodata=-200.0, transform=None, **more):
    """A GeoTIFF of ``people`` (rows from the north)."""
    values = np.asarray(people)
    values = values.astype(more.pop("dtype", "float32"))
    bands = values if values.ndim == 3 else values[None]
    place = transform or from_origin(*origin, size, size)
    shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2], "dtype": bands.dtype}
    with rasterio.open(path, "w", driver="GTiff", crs=crs, transform=place, nodata=nodata, **shape) as file:
        file.write(bands)
        for name, value in more.items():
            setattr(file, name, value)
    return path


def test_populated_cells_become_points_at_their_middle(tmp_path):
    path = raster(tmp_path / "p.tif", [[1.5, -200, 0], [np.nan, 4, -200]])
    people = read_population(path, UTM)
    there = people.cells.to_crs(3035).geometry
    assert people.cells.people.tolist() == [1.5, 4]
    assert there.x.tolist() == pytest.approx([4_321_050, 4_321_150], abs=0.001)
    assert there.y.tolist() == pytest.approx([3_209_950, 3_209_850], abs=0.001)
    assert list(people.cells.columns[:3]) == schema.POPULATION.columns[:3]
    assert people.cells.cell_id.is_unique


@pytest.mark.parametrize("nodata", [-200.0, -99999.0, None])
def test_negative_cells_are_nobodys_whatever_the_raster_calls_no_data(tmp_path, nodata):
    path = raster(tmp_path / "p.tif", [[7, -200], [-99999, 2]], nodata=nodata)
    assert read_population(path, UTM).cells.people.sum() == 9


@pytest.mark.parametrize("crs", [MOLLWEIDE, "EPSG:4326", "EPSG:3857", "EPSG:25832"])
def test_sum_and_place_are_kept_from_any_crs(tmp_path, crs):
    """Cells around Stuttgart (9.18° E, 48.78° N): each middle must be where pyproj puts it."""
    east, north = Transformer.from_crs(4326, crs, always_xy=True).transform(9.18, 48.78)
    size = 0.001 if crs == "EPSG:4326" else 100.0
    counted = np.arange(12.0).reshape(3, 4)
    people = read_population(raster(tmp_path / "p.tif", counted, CRS(crs).to_wkt(), (east, north), size), UTM).cells
    assert people.people.sum() == 66
    last = people.loc[people.people == 11].to_crs(crs).geometry.iloc[0]
    assert (last.x, last.y) == pytest.approx((east + 3.5 * size, north - 2.5 * size), abs=size / 1000)


@settings(max_examples=25, deadline=None)
@given(
    arrays.arrays(np.float32, (7, 5), elements=st.floats(0, 1000, width=32)),
    st.integers(0, 5),
    st.integers(0, 7),
    st.sampled_from([1, 3, 1024]),
)
def test_the_parts_of_a_raster_add_up_to_the_whole(tmp_path_factory, counted, column, row, tile):
    """Four areas that meet in one place hold all people once, in whatever windows the raster is read."""
    path = raster(tmp_path_factory.mktemp("raster") / "p.tif", counted)
    west, north = 4_321_000, 3_210_000
    x, y = west + 100 * column, north - 100 * row
    parts = [(west, y, x, north), (x, y, west + 500, north), (west, north - 700, x, y), (x, north - 700, west + 500, y)]
    crs = CRS(3035)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(population_raster, "TILE_CELLS", tile)
        sums = [
            population_raster.read_raster(path, crs, part).people.sum()
            for part in parts
            if part[0] < part[2] and part[1] < part[3]
        ]
    assert sum(sums) == pytest.approx(counted.sum(dtype=float), rel=1e-9)


def test_only_the_area_and_its_margin_are_read(tmp_path):
    """Streets are 200 m wide, the margin is 500 m to each side: 12 cells of 100 m."""
    path = raster(tmp_path / "p.tif", np.ones((1, 100)))
    west = 4_321_000 + 5000
    people = read_population(path, "EPSG:3035", (west, 3_209_900, west + 200, 3_210_000))
    assert people.cells.people.sum() == 12
    with pytest.raises(InputError, match="Nobody lives in the area"):
        read_population(path, "EPSG:3035", (west, 3_109_900, west + 200, 3_110_000))


def test_cells_larger_than_the_usual_are_spread_over_their_ground(tmp_path):
    """One cell of 5 km with 250,000 people: 2,500 points of 100 people each."""
    people = read_population(raster(tmp_path / "p.tif", [[250_000]], size=5000.0), "EPSG:3035")
    assert people.spread_count == 1
    assert len(people.cells) == 2500
    assert people.cells.people.tolist() == pytest.approx([100.0] * 2500)
    assert shapely.box(4_321_000, 3_205_000, 4_326_000, 3_210_000).covers(people.cells.union_all())


def test_that_counts_were_assumed_is_said_with_their_sum(tmp_path):
    said = read_population(raster(tmp_path / "pop.tif", [[3, 4]]), UTM).warnings
    assert said == ("The raster pop.tif is read as people per cell, not per area: 7 people in the area.",)


def test_scale_and_offset_of_the_band_are_applied(tmp_path):
    path = raster(tmp_path / "p.tif", [[30, 50]], dtype="int16", nodata=-1, scales=(0.1,), offsets=(1.0,))
    assert read_population(path, UTM).cells.people.tolist() == pytest.approx([4, 6])


def test_what_is_no_raster_of_people_is_refused_in_a_sentence(tmp_path):
    picture = raster(tmp_path / "rgb.tif", np.ones((3, 2, 2)), dtype="uint8", nodata=None)
    with pytest.raises(InputError, match="has 3 bands, so it is a picture"):
        read_population(picture, UTM)
    classes = raster(tmp_path / "c.tif", [[1]], dtype="uint8", nodata=None, colorinterp=[ColorInterp.palette])
    with pytest.raises(InputError, match="holds classes with colours"):
        read_population(classes, UTM)
    with pytest.raises(InputError, match="holds a density"):
        read_population(raster(tmp_path / "d.tif", [[1]], units=["people/km2"]), UTM)
    with pytest.raises(InputError, match="no coordinate reference system"):
        read_population(raster(tmp_path / "n.tif", [[1]], crs=None), UTM)
    turned = Affine.translation(4_321_000, 3_210_000) * Affine.rotation(30) * Affine.scale(100, -100)
    with pytest.raises(InputError, match="is rotated"):
        read_population(raster(tmp_path / "t.tif", [[1]], transform=turned), UTM)
    (tmp_path / "x.tif").write_text("no raster")
    with pytest.raises(InputError, match="cannot be read as a raster"):
        read_population(tmp_path / "x.tif", UTM)
    with pytest.raises(InputError, match="Nobody lives"):
        read_population(raster(tmp_path / "e.tif", [[0, -200]]), UTM)


def test_reading_stops_when_asked_to(tmp_path):
    with pytest.raises(Cancelled):
        read_population(raster(tmp_path / "p.tif", [[1]]), UTM, progress=lambda fraction: False)


def test_the_grid_of_bad_hersfeld_is_the_same_as_raster_and_as_layer(tmp_path):
    grid = gpd.read_file(shared("data/bad_hersfeld/population.gpkg"), layer="pop100m_est")
    west, north = grid.x.min() - 50, grid.y.max() + 50
    counted = np.full((int((north - grid.y.min() + 50) / 100), int((grid.x.max() + 50 - west) / 100)), -200.0)
    counted[((north - grid.y) // 100).astype(int), ((grid.x - west) // 100).astype(int)] = grid.pop_est
    path = raster(tmp_path / "p.tif", counted, origin=(west, north), dtype="float64")
    layer, cells = read_population(grid, UTM).cells, read_population(path, UTM).cells
    assert cells.people.sum() == pytest.approx(grid.pop_est.sum())
    assert len(cells) == len(layer)
    apart = cells.geometry.sindex.nearest(layer.geometry, return_distance=True)[1]
    assert apart.max() < 0.01
