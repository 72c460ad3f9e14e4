"""Storeys of buildings and where they are known from, by hand from the tables ``storeys`` and ``roof_shapes``."""

import time

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from shapely.geometry import box

from stadtregion_plugin.core import labels
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.progress import unobserved
from stadtregion_plugin.core.sites.existing import (
    estimate_storeys,
    existing_floor_space,
    with_measured_heights,
)
from tests.core.sources.towns import town

CRS = 25832
EAST, NORTH = 500000.0, 5400000.0


def house(west, south, width, depth):
    return box(EAST + west, NORTH + south, EAST + west + width, NORTH + south + depth)


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs=CRS)


def one(**columns):
    """A house of 10 × 10 m with the fields given, homes unless said otherwise."""
    return frame([house(0, 0, 10, 10)], **{name: [value] for name, value in {"use": "residential", **columns}.items()})


def storeys_of(buildings):
    return estimate_storeys(buildings, within_m=100, fewest=5, most=25)


def told(**columns):
    return storeys_of(one(**columns)).iloc[0]


# --- precedence ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "source"),
    [("cadastre", "cadastre"), ("parts", "parts"), ("lod2", "lod2"), ("levels", "levels"), (None, "levels")],
)
def test_counted_storeys_come_before_heights_and_say_who_counted(given, source):
    found = told(levels=3, levels_source=given, height_m=30.0)
    assert found.tolist() == [3, 3, 3, source]


@pytest.mark.parametrize(("given", "source"), [("lod2", "lod2"), ("ndsm", "ndsm"), (None, "height"), ("x", "height")])
def test_heights_say_who_measured(given, source):
    assert told(height_m=12.0, height_source=given)["source"] == source


def test_storeys_of_a_building_in_parts_may_be_no_whole_number():
    assert told(levels=2.75, levels_source="parts")["mid"] == 2.75


@pytest.mark.parametrize("empty", [0, -1, np.nan, None, "", "two"])
def test_levels_that_are_no_number_of_storeys_tell_nothing(empty):
    assert told(levels=empty, building="house").tolist() == [2, 2, 4, "default"]


# --- height and roof -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("roof_shape", "low", "mid", "high"),
    [
        ("flat", 3, 4, 4),  # 12.4 / 3.5, / 3.0, / 2.8
        ("gabled", 2, 3, 3),  # 8.9 m below a roof of 3.5 m: / 3.5 = 2.5, / 3.0 = 2.97, / 2.8 = 3.2
        (None, 2, 3, 4),  # a steep roof of 4 m: 8.4 / 3.5; a usual one of 2.5 m: 9.9 / 3.0; a flat one: 12.4 / 2.8
        ("no such roof", 2, 3, 4),
    ],
)
def test_a_height_loses_its_roof_before_it_is_divided_into_storeys(roof_shape, low, mid, high):
    assert told(height_m=12.4, roof_shape=roof_shape).tolist() == [low, mid, high, "height"]


def test_of_a_surface_model_only_the_part_of_the_roof_below_its_percentile_is_lost():
    """11.7 m by P75: 9.075 m below 0.75 × 3.5 m of roof hold three storeys. Below a whole roof 8.2 m are 2.93 × 2.8."""
    assert told(height_m=11.7, roof_shape="gabled", height_source="ndsm")["mid"] == 3
    assert told(height_m=11.7, roof_shape="gabled", height_source="lod2")["mid"] == 2


def test_a_whole_number_of_storeys_is_not_lost_to_rounding():
    assert told(height_m=3 * 3.0 + 3.5, roof_shape="gabled")["mid"] == 3
    assert told(height_m=0.1 + 0.2 + 2.7, roof_shape="flat")["mid"] == 1


def test_of_a_hall_only_whole_storeys_count_of_other_buildings_the_nearest_number():
    """11 m: 1.8 storeys of 6 m are one hall; 3.1 of 3.5 m are three storeys, 2.9 (10 m) as well."""
    assert told(use="industrial", height_m=11.0, roof_shape="flat")["mid"] == 1
    assert told(use="office", height_m=11.0, roof_shape="flat")["mid"] == 3
    assert told(use="office", height_m=10.0, roof_shape="flat")["mid"] == 3


def test_no_building_is_lower_than_one_storey():
    assert told(height_m=2.5, roof_shape="gabled").tolist() == [1, 1, 1, "height"]


def test_heights_tell_the_neighbours_too():
    known = [house(15 * number, 0, 10, 10) for number in range(6)]
    houses = frame(known, use=["residential"] * 6, height_m=[9.5, 9.5, 9.5, 9.5, 9.5, np.nan], roof_shape=["flat"] * 6)
    assert storeys_of(houses).iloc[-1].tolist() == [3, 3, 3, "neighbours"]


# --- measured heights ----------------------------------------------------------------------------------------------


def city_model(*rows):
    """Buildings of a city model from (shape, height, roof, storeys)."""
    shapes, heights, roofs, levels = zip(*rows)
    return frame(shapes, height_m=heights, roof_shape=roofs, levels=levels)


@pytest.fixture
def rasters(tmp_path):
    """Surface and terrain of 60 × 60 m whose corner is that of the houses: 9 m above the ground everywhere."""
    paths = []
    for name, level in (("dsm", 309.0), ("dtm", 300.0)):
        paths.append(tmp_path / f"{name}.tif")
        profile = {"width": 60, "height": 60, "count": 1, "dtype": "float32", "crs": CRS}
        transform = from_origin(EAST, NORTH + 60, 1, 1)
        with rasterio.open(paths[-1], "w", driver="GTiff", transform=transform, **profile) as raster:
            raster.write(np.full((1, 60, 60), level, dtype="float32"))
    return paths


def test_models_fill_only_what_buildings_do_not_say_the_city_model_first(rasters):
    houses = frame(
        [house(15 * number, 0, 10, 10) for number in range(5)],
        levels=[2, np.nan, np.nan, np.nan, np.nan],
        height_m=[np.nan, 7, np.nan, np.nan, np.nan],
        use=["residential"] * 5,
    )
    houses.index = [7, 3, 5, 1, 9]
    model = city_model(*[(house(15 * number, 0, 10, 10), 20.0, "gabled", None) for number in range(3)])
    found = with_measured_heights(houses, *rasters, model, unobserved)
    assert found.index.tolist() == [7, 3, 5, 1, 9]
    assert found["height_m"].fillna(0).tolist() == [0, 7, 20, 9, 0]  # the last one stands beside the raster
    assert found["height_source"].tolist() == [None, None, "lod2", "ndsm", None]
    assert found["roof_shape"].tolist() == [None, None, "gabled", None, None]
    assert storeys_of(found)["source"].tolist() == ["levels", "height", "lod2", "ndsm", "default"]


def test_storeys_of_a_city_model_are_counted_and_come_before_any_height():
    found = with_measured_heights(one(height_m=9.0), lod2=city_model((house(0, 0, 10, 10), 9.0, None, 4)))
    assert (found["levels"][0], found["levels_source"][0], found["height_source"][0]) == (4, "lod2", None)
    assert storeys_of(found).iloc[0].tolist() == [4, 4, 4, "lod2"]


def test_nothing_given_changes_no_number():
    houses = one(levels="3", levels_source="cadastre", height_m=None)
    found = with_measured_heights(houses)
    assert (found["levels"][0], found["levels_source"][0]) == (3, "cadastre")
    assert storeys_of(found).equals(storeys_of(houses))


def test_a_block_drawn_as_one_gets_the_mean_of_its_houses_by_area():
    """Of 20 m: 8 m at 12 m height, 11 m at 20 m; 1 m of the neighbour (30 m) is a sliver."""
    model = city_model(
        (house(0, 0, 8, 10), 12.0, "gabled", None),
        (house(8, 0, 11, 10), 20.0, "flat", None),
        (house(19, 0, 30, 10), 30.0, "hipped", None),
    )
    found = with_measured_heights(frame([house(0, 0, 20, 10)]), lod2=model).iloc[0]
    assert found["height_m"] == pytest.approx((8 * 12 + 11 * 20) / 19, abs=0.005)
    assert found["roof_shape"] == "flat"


def test_a_city_model_that_covers_less_than_half_of_a_footprint_tells_nothing():
    model = city_model((house(0, 0, 9, 10), 12.0, "gabled", 3))
    found = with_measured_heights(frame([house(0, 0, 20, 10)]), lod2=model).iloc[0]
    assert np.isnan(found["height_m"])
    assert found["roof_shape"] is None


def test_a_city_model_in_another_crs_is_laid_over_the_buildings():
    model = city_model((house(0, 0, 10, 10), 12.0, "gabled", None)).to_crs(4326)
    assert with_measured_heights(one(), lod2=model)["height_m"].tolist() == [12]


def test_terrain_without_surface_is_refused(rasters):
    with pytest.raises(InputError, match="terrain model alone"):
        with_measured_heights(one(), dtm=rasters[1])


# --- floor space ---------------------------------------------------------------------------------------------------


def test_parts_give_their_floor_space():
    """100 m² of which half has 3 storeys and half has 6: 450 m²."""
    houses = one(levels=4.5, levels_source="parts")
    found = existing_floor_space(frame([house(-5, -5, 30, 30)]), houses, storeys_of(houses)).iloc[0]
    assert found["existing_m2"] == pytest.approx(450)
    assert found["existing_source"] == "parts"


def test_every_source_has_words_for_people():
    assert set(labels.STOREY_SOURCES) == {
        *("cadastre", "parts", "levels", "height", "lod2", "ndsm", "neighbours", "default", "no building"),
    }


# --- scale and accuracy --------------------------------------------------------------------------------------------


def test_a_city_of_buildings_takes_a_moment():
    """100,000 buildings, a third with storeys, a third with heights; aim: 2 s."""
    rng = np.random.default_rng(5)
    count = 100_000
    at = np.arange(count)
    west, south = EAST + at % 316 * 30.0, NORTH + at // 316 * 30.0
    houses = gpd.GeoDataFrame(
        {
            "use": rng.choice(["residential", "office", "industrial"], count),
            "levels": np.where(at % 3 == 0, rng.integers(1, 6, count), np.nan),
            "height_m": np.where(at % 3 == 1, rng.uniform(3, 20, count), np.nan),
        },
        geometry=gpd.points_from_xy(west, south).buffer(7, cap_style="square"),
        crs=CRS,
    )
    start = time.process_time()
    found = storeys_of(houses)
    assert time.process_time() - start < 4  # twice the aim, as the machine may be busy
    assert set(found["source"]) == {"levels", "height", "neighbours", "default"}
    assert (found["low"] <= found["mid"]).all()
    assert (found["mid"] <= found["high"]).all()


def test_in_borsigwalde_hidden_storeys_are_found_by_their_neighbours_within_one_storey():
    """Every second building with storeys is hidden; loose bounds, as tags of a town are what they are."""
    buildings = town("berlin_borsigwalde").buildings
    hidden = buildings.index[buildings["levels"].notna()][::2]
    asked = buildings.copy()
    asked.loc[hidden, ["levels", "height_m"]] = np.nan
    found = storeys_of(asked).loc[hidden]
    truth = buildings.loc[hidden, "levels"]
    assert (found["source"] == "neighbours").mean() > 0.3
    assert (found["mid"] - truth).abs().mean() < 1.0
    within = (truth >= found["low"]) & (truth <= found["high"])
    assert within.mean() > 0.6
