"""The floors of a permitted factory: how many, how large, how high, and where they stand."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sites.envelope import fit_envelope
from stadtregion_plugin.core.sites.massing import MassingParameters, cut_to_area, ground_heights, site_massing
from stadtregion_plugin.core.sites.zoning import rules_for

PLOT = shapely.box(1000, 2000, 1060, 2040)  # 60 × 40 m, the plot of the envelope's known values
L_SHAPE = shapely.Polygon([(0, 0), (100, 0), (100, 30), (30, 30), (30, 100), (0, 100)])


def sites(*shapes, zoning="GE", storeys_max=None, **columns) -> gpd.GeoDataFrame:
    fitted = [fit_envelope(shape, rules_for(zoning, storeys_max=storeys_max)) for shape in shapes]
    frame = {
        "site_id": [f"S{number}" for number in range(1, len(shapes) + 1)],
        "storeys": [each.storeys for each in fitted],
        "plate_m2": [each.plate_m2 for each in fitted],
        "permitted_m2": [each.gfa_m2 for each in fitted],
        "setback_m": [each.setback_m for each in fitted],
        "height_m": [each.height_m for each in fitted],
        "typology": "stacked_halls",
        **columns,
    }
    return gpd.GeoDataFrame(frame, geometry=list(shapes), crs="EPSG:25832")


def test_where_the_plate_binds_every_storey_is_full_but_the_last():
    # MU, three storeys: 4,725 m² in all, as in the envelope's known values
    site = sites(PLOT, zoning="MU", storeys_max=3)
    floors = site_massing(site).floors
    plate = site["plate_m2"].item()
    assert floors["storey"].to_list() == [1, 2, 3]
    assert floors["floor_m2"].sum() == pytest.approx(4725, rel=1e-3)
    assert floors["floor_m2"].to_list()[:2] == pytest.approx([plate, plate])
    assert floors["floor_m2"].to_list()[2] <= plate + 1e-6


def test_where_building_mass_binds_all_storeys_are_slimmer():
    # GE: 10 · 2,400 m³ over 21 m of storeys are 1,143 m² on each of four; a plate would have 1,884
    floors = site_massing(sites(PLOT)).floors
    assert floors["floor_m2"].to_list() == pytest.approx([24_000 / 21] * 4)
    assert (floors["floor_m2"] * floors["height_m"]).sum() == pytest.approx(24_000)


def test_floors_stand_one_upon_the_other():
    floors = site_massing(sites(PLOT)).floors
    assert floors["base_m"].to_list() == [0, 6, 11, 16]
    assert floors["height_m"].to_list() == [6, 5, 5, 5]
    z = [shapely.get_coordinates(shape, include_z=True)[:, 2] for shape in floors.geometry]
    assert [set(heights) for heights in z] == [{0.0}, {6.0}, {11.0}, {16.0}]


def test_storeys_are_stretched_to_the_height_that_the_site_says():
    floors = site_massing(sites(PLOT, height_m=16.8)).floors  # 16 m without the parapet, where 21 m are usual
    assert floors["height_m"].to_list() == pytest.approx([6 * 16 / 21, *[5 * 16 / 21] * 3])


def test_a_factory_type_with_higher_storeys_is_drawn_as_it_fits():
    # a ramp-up factory needs 6 m of clear height and 1 m of floor: three storeys of 7 m in place of four of 5 m
    site = sites(PLOT, typology="ramp_up", typology_storeys=3, typology_m2=3300.0)
    floors = site_massing(site).floors
    assert floors["height_m"].to_list() == [7, 7, 7]
    assert floors["floor_m2"].sum() == pytest.approx(3300)


def test_areas_are_those_that_are_drawn_and_lie_within_the_setback():
    site = sites(PLOT, L_SHAPE)
    drawn = site_massing(site).floors
    assert drawn.geometry.area.to_list() == pytest.approx(drawn["floor_m2"].to_list(), rel=1e-3)
    for row in site.itertuples():
        own = drawn[drawn["site_id"] == row.site_id]
        assert own.within(row.geometry.buffer(-row.setback_m + 1e-6, join_style="mitre")).all()


def test_a_plate_that_is_large_enough_as_a_rectangle_is_one():
    turned = shapely.affinity.rotate(PLOT, 30)
    (ground, *_) = site_massing(sites(turned)).floors.geometry
    assert len(ground.exterior.coords) == 5
    assert ground.oriented_envelope.area == pytest.approx(ground.area)


def test_a_plate_that_no_rectangle_reaches_keeps_the_form_of_the_plot():
    (ground, *_) = site_massing(sites(L_SHAPE, zoning="MU")).floors.geometry
    assert len(ground.exterior.coords) > 5


def test_setbacks_that_reach_into_the_street_do_not_shrink_the_plate():
    plate = 40 * 38.0  # 60 × 40 m with 2 m to one neighbour: more than 10 m all around would leave
    floors = site_massing(sites(PLOT, plate_m2=plate, permitted_m2=3 * plate, storeys=3, setback_m=10.0)).floors
    assert floors.geometry.area.to_list() == pytest.approx([plate] * 3, rel=1e-3)


def test_a_last_storey_keeps_the_width_of_a_rectangle():
    (short,) = cut_to_area(np.array([shapely.box(0, 0, 10, 40)]), np.array([100.0]))
    assert shapely.bounds(short) == pytest.approx([0, 0, 10, 10])


def test_a_plate_in_two_parts_has_two_rows_a_storey():
    two = shapely.MultiPolygon([shapely.box(0, 0, 40, 40), shapely.box(60, 0, 100, 40)])
    site = sites(two)
    floors = site_massing(site).floors
    assert floors.groupby("storey").size().eq(2).all()
    assert floors["floor_m2"].sum() == pytest.approx(site["permitted_m2"].item())


def test_the_best_by_rank_come_first():
    three = sites(PLOT, shapely.box(0, 0, 50, 50), L_SHAPE, rank=[3, 1, 2])
    drawn = site_massing(three, MassingParameters(count=2))
    assert set(drawn.floors["site_id"]) == {"S2", "S3"}
    assert drawn.warnings == ("Only the best 2 of 3 sites were drawn.",)


def test_sites_on_which_nothing_fits_are_counted():
    drawn = site_massing(sites(PLOT, shapely.box(0, 0, 4, 4)))
    assert set(drawn.floors["site_id"]) == {"S1"}
    assert drawn.warnings == ("Nothing fits on 1 of 2 sites; they have no floors.",)
    assert len(site_massing(sites(shapely.box(0, 0, 4, 4))).floors) == 0


def test_plain_polygons_say_what_to_run_first():
    with pytest.raises(InputError, match="Estimate floor-space potential"):
        site_massing(sites(PLOT)[["geometry"]])


def test_it_stops_when_told():
    with pytest.raises(Cancelled):
        site_massing(sites(PLOT), progress=lambda fraction: False)


def write_slope(path, west=900.0, crs="EPSG:25832"):
    """A terrain that rises one metre every ten metres to the east, 200 m at ``west``."""
    rasterio = pytest.importorskip("rasterio")
    heights = np.repeat(200 + (np.arange(100) + 0.5)[None, :] * 0.5, 60, axis=0).astype("float32")
    grid = rasterio.transform.from_origin(west, 2200, 5, 5)
    kind = {"driver": "GTiff", "dtype": "float32", "count": 1, "crs": crs, "transform": grid, "nodata": -9999}
    with rasterio.open(path, "w", width=100, height=60, **kind) as raster:
        raster.write(heights, 1)
    return path


def test_floors_stand_on_the_mean_height_of_the_terrain(tmp_path):
    terrain = write_slope(tmp_path / "dtm.tif")
    assert ground_heights(sites(PLOT), terrain) == pytest.approx([213.0])  # 200 m + (1030 − 900) / 10
    floors = site_massing(sites(PLOT), terrain=terrain).floors
    assert floors["base_m"].to_list() == pytest.approx([213, 219, 224, 229])


def test_a_terrain_that_lies_elsewhere_is_named(tmp_path):
    with pytest.raises(InputError, match=r"dtm\.tif has no heights at 1 sites"):
        site_massing(sites(PLOT), terrain=write_slope(tmp_path / "dtm.tif", west=50_000))


@settings(max_examples=25, deadline=None)
@given(
    width=st.integers(12, 120),
    length=st.integers(12, 160),
    angle=st.integers(0, 90),
    zoning=st.sampled_from(["GE", "MU", "MI", "MK"]),
)
def test_floors_add_up_to_what_is_permitted(width, length, angle, zoning):
    site = sites(shapely.affinity.rotate(shapely.box(0, 0, width, length), angle), zoning=zoning)
    floors = site_massing(site).floors
    row = site.iloc[0]
    assert floors["floor_m2"].sum() == pytest.approx(row["permitted_m2"])
    assert floors["storey"].max() == row["storeys"] or row["storeys"] == 0
    assert (floors["floor_m2"] <= row["plate_m2"] * (1 + 1e-6)).all()
    assert floors["base_m"].iloc[-1] + floors["height_m"].iloc[-1] == pytest.approx(row["height_m"] - 0.8)
    assert list(floors.columns[:-1]) == schema.MASSING.columns
