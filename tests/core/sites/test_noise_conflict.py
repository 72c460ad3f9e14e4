"""Quotas of sites among their neighbours: limits of TA Lärm 6.1, the formula by hand, ``../shared/oracles/sites``."""

import json
import math

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sites.noise import emission_quota
from stadtregion_plugin.core.sites.noise_conflict import noise_quotas
from stadtregion_plugin.core.sources.osm_tables import landuse_classes
from stadtregion_plugin.core.tables import read_table
from tests.shared import shared

CRS = "EPSG:25832"
SITE = shapely.box(0, 0, 100, 50)  # 5000 m², as in the oracle


def layer(shapes, **columns) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs=CRS)


def areas(*given) -> gpd.GeoDataFrame:
    return layer([shape for _, shape in given], landuse=[use for use, _ in given])


def houses(*shapes, use="residential", building="house") -> gpd.GeoDataFrame:
    return layer(shapes, use=[use] * len(shapes), building=[building] * len(shapes))


def east(distance, width=10):
    """A house ``distance`` m east of the site."""
    return shapely.box(100 + distance, 20, 100 + distance + width, 30)


def quota(limit, distance, area=5000):
    """DIN 45691 by hand: the site as one source beyond half its side."""
    return limit - 10 * math.log10(area / (4 * math.pi * distance**2))


def only(landuse=None, buildings=None, site=SITE) -> pd.Series:
    no_areas, no_houses = areas(), houses()
    found = noise_quotas(
        layer([site]), no_areas if landuse is None else landuse, no_houses if buildings is None else buildings
    )
    return found.iloc[0]


def test_a_general_residential_area_50_m_away_sets_its_limits_by_day_and_night():
    oracle = json.loads(shared("oracles/sites/mcda_and_density.json").read_text(encoding="utf-8"))["noise_lek"]
    found = only(areas(("residential", shapely.box(150, 0, 400, 200))))
    assert found["noise_day_db"] == pytest.approx(oracle["S5000_s50"]["IRW55"], abs=0.05)
    assert found["noise_night_db"] == pytest.approx(oracle["S5000_s50"]["IRW40"], abs=0.05)
    assert found["emission_class"] == "normal"


def test_a_usual_commercial_area_keeps_the_distance_of_the_oracle_from_homes():
    oracle = json.loads(shared("oracles/sites/mcda_and_density.json").read_text(encoding="utf-8"))["noise_lek"]
    needed = oracle["distance_for_GE60_45_S5000"]["WA55_40"]  # 35.47 m
    edge = [areas(("residential", shapely.box(100 + needed + more, 0, 400, 200))) for more in (0.1, -0.5)]
    assert [only(each)["emission_class"] for each in edge] == ["normal", "low_emission"]


@pytest.mark.parametrize(
    ("landuse", "day", "night"),
    [
        ("residential", 55, 40),  # WA
        ("mixed", 63, 45),  # MU
        ("garages", 60, 45),  # MI
        ("industrial", 65, 50),  # GE: a caretaker's house
        ("port", 70, 70),  # GI
        ("farmland", 60, 45),  # outside the built-up area, as MD
        ("park", 55, 40),  # no zoning: on the safe side, WA
        ("retail", 60, 45),
        ("education", 55, 40),  # at night the school asks for nothing, who lives there does
    ],
)
def test_a_home_has_the_limits_of_the_land_it_stands_on(landuse, day, night):
    # the area itself begins where the house stands, so that both are equally far
    found = only(areas((landuse, shapely.box(160, 0, 400, 200))), houses(east(60)))
    assert found["noise_day_db"] == pytest.approx(quota(day, 60))
    assert found["noise_night_db"] == pytest.approx(quota(night, 60))


def test_a_plan_decides_where_the_land_use_brings_one():
    land = areas(("residential", shapely.box(150, 0, 400, 200))).assign(zoning="WR")
    assert only(land)["noise_night_db"] == pytest.approx(quota(35, 50))


def test_of_nested_areas_the_smallest_counts_for_a_home():
    land = areas(("industrial", shapely.box(150, 0, 200, 50)), ("farmland", shapely.box(-500, -500, 500, 500)))
    assert only(land, houses(east(60)))["noise_night_db"] == pytest.approx(quota(50, 60))


def test_the_strictest_neighbour_decides_not_the_nearest():
    # a caretaker's house in the commercial area at 40 m allows 65 − 3.97 + … more than the hospital at 60 m
    land = areas(("industrial", shapely.box(100, 0, 155, 50)), ("health", shapely.box(160, 0, 300, 50)))
    found = only(land, houses(east(40)))
    assert found["noise_night_db"] == pytest.approx(min(quota(50, 40), quota(35, 60)))
    assert found["noise_day_db"] == pytest.approx(min(quota(65, 40), quota(45, 60)))


def test_day_and_night_may_be_decided_by_different_neighbours():
    # school at 36 m (55 by day, nothing at night), a home in an urban area at 40 m (63/45)
    land = areas(("education", shapely.box(-100, 0, -36, 50)), ("mixed", shapely.box(135, 0, 300, 50)))
    found = only(land, houses(east(40)))
    assert found["noise_day_db"] == pytest.approx(quota(55, 36))
    assert found["noise_night_db"] == pytest.approx(quota(45, 40))


def test_a_school_restricts_by_day_and_leaves_the_night_free():
    found = only(areas(("education", shapely.box(101, 0, 300, 50))))
    assert np.isnan(found["noise_night_db"])
    assert found["noise_day_db"] < 60
    assert found["emission_class"] == "low_emission"


@pytest.mark.parametrize(("building", "day"), [("hospital", 45), ("school", 55), ("kindergarten", 55), ("clinic", 55)])
def test_schools_and_hospitals_are_known_by_their_buildings_too(building, day):
    found = only(buildings=houses(east(60), use="public", building=building))
    assert found["noise_day_db"] == pytest.approx(quota(day, 60))


def test_buildings_without_a_type_are_taken_by_their_use():
    found = only(buildings=houses(east(60)).drop(columns="building"))
    assert found["noise_night_db"] == pytest.approx(quota(40, 60))


def test_who_lives_on_the_site_itself_is_no_neighbour():
    within = shapely.box(40, 20, 50, 30)
    assert only(buildings=houses(within, east(60)))["noise_night_db"] == pytest.approx(quota(40, 60))
    assert np.isnan(only(buildings=houses(within))["noise_night_db"])


def test_a_former_school_ground_that_is_the_site_itself_is_no_neighbour():
    assert np.isnan(only(areas(("education", SITE)))["noise_day_db"])


def test_a_site_amid_housing_is_held_to_little_by_its_edge():
    # direct sum for a square of 5000 m², 1 m away: 40 − 10 lg Σ dS / 4πr², by a grid of 0.1 m
    side, cell = math.sqrt(5000), 0.1
    steps = np.arange(cell / 2, side, cell)
    received = sum((cell**2 / (4 * np.pi * ((1 + x) ** 2 + (steps - side / 2) ** 2))).sum() for x in steps)
    found = only(areas(("residential", shapely.box(-500, -500, 500, 500).difference(SITE))))
    assert found["noise_night_db"] == pytest.approx(40 - 10 * math.log10(received), abs=0.05)


@pytest.mark.parametrize("distance", [501, 5000])
def test_nobody_within_reach_means_ordinary_production_without_a_quota(distance):
    found = only(buildings=houses(east(distance)))
    assert np.isnan(found["noise_day_db"])
    assert np.isnan(found["noise_night_db"])
    assert found["emission_class"] == "normal"


@settings(max_examples=25, deadline=None)
@given(
    st.floats(0, 450),
    st.floats(0, 450),
    st.sampled_from(["residential", "mixed", "health", "industrial"]),
    st.floats(20, 400),
)
def test_moving_a_neighbour_away_never_lowers_a_quota(one, other, landuse, length):
    site = shapely.box(-length, 0, 100, 50)
    near, far = (
        only(areas((landuse, shapely.box(100 + d, 0, 120 + d, 50))), houses(east(d + 5)), site)
        for d in sorted((one, other))
    )
    for column in ("noise_day_db", "noise_night_db"):
        assert not far[column] < near[column] - 1e-9


def test_each_site_is_judged_by_the_least_quota_of_all_its_neighbours():
    # against every pair, computed one by one without any search
    rng = np.random.default_rng(3)
    corners = rng.uniform(0, 900, (60, 2))
    homes = layer([shapely.box(x, y, x + 10, y + 10) for x, y in corners], use=["residential"] * 60)
    land = areas(
        *(
            (use, shapely.box(x, 0, x + 300, 900))
            for use, x in zip(("residential", "industrial", "mixed"), (0, 300, 600))
        )
    )
    sites = layer([shapely.box(x, y, x + 40, y + 40) for x, y in rng.uniform(0, 900, (30, 2))])
    found = noise_quotas(sites, land, homes)
    for shape, row in zip(sites.geometry, found.itertuples()):
        asked = []
        for home in homes.geometry:
            if not shape.intersects(home.point_on_surface()):
                x = home.point_on_surface().x
                asked.append((40 if x < 300 else 50 if x < 600 else 45, shape.distance(home)))
        asked.append((40, shape.distance(land.geometry.iloc[0])))
        expected = min(emission_quota(limit, shape.area, distance) for limit, distance in asked if distance <= 500)
        assert row.noise_night_db == pytest.approx(expected)


def test_rows_keep_their_order_index_and_number():
    sites = layer([SITE, shapely.box(5000, 0, 5100, 50), shapely.Polygon()]).set_index(pd.Index([7, 3, 5]))
    found = noise_quotas(sites, areas(), houses(east(60)))
    assert found.index.tolist() == [7, 3, 5]
    assert found["emission_class"].tolist() == ["normal", "normal", None]
    assert noise_quotas(sites.iloc[:0], areas(), houses()).empty


def test_every_protected_land_use_has_limits():
    table = read_table("noise_landuse").set_index("landuse")
    protected = landuse_classes().query("protected_use").index
    assert (table.loc[protected, "area_protected"] == 1).all()


def test_a_land_use_without_its_field_is_named():
    with pytest.raises(InputError, match="Land use has no field landuse"):
        noise_quotas(layer([SITE]), layer([SITE]), houses())


def test_the_user_can_stop():
    with pytest.raises(Cancelled):
        noise_quotas(layer([SITE]), areas(), houses(east(60)), progress=lambda fraction: False)
