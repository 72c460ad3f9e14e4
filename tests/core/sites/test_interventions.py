"""Interventions by hand calculation on a plot of 100 × 80 m zoned GE: GRZ 0.8, GFZ 2.4, BMZ 10, setback 2.725 m."""

import geopandas as gpd
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from stadtregion_plugin.core.sites.floorspace import FloorSpaceParameters, floor_space_potential
from stadtregion_plugin.core.sites.zoning import rules_for

PLOT = box(0, 0, 100, 80)
AREA = 8000.0
HEIGHTS = {"ground_m": 6.0, "upper_m": 5.0, "parapet_m": 0.8}
COLUMNS = ["new_m2", "added_storeys_m2", "new_and_storeys_m2", "extension_m2", "replacement_m2"]


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs=25832)


def building(shape, use="industrial", levels=1.0, height=8.0, roof="flat", vacant=False):
    return {"geometry": shape, "use": use, "levels": levels, "height_m": height, "roof_shape": roof, "vacant": vacant}


def potential(*rows, plot=PLOT, zoning="GE", **columns):
    houses = gpd.GeoDataFrame(list(rows), geometry="geometry", crs=25832) if rows else None
    plots = frame([plot], zoning=[zoning], **{name: [value] for name, value in columns.items()})
    return floor_space_potential(plots, houses, parameters=FloorSpaceParameters(rules=HEIGHTS)).plots.iloc[0]


def test_an_empty_plot_takes_a_new_building_as_large_as_permitted():
    found = potential()
    assert (found["intervention"], found["addable_m2"]) == ("new", pytest.approx(found["permitted_m2"]))
    assert found[COLUMNS[1:]].tolist() == [0, 0, 0, 0]


def test_a_new_building_stands_on_the_free_part_and_keeps_its_distance():
    # hall 40 × 70 m in the west; free: from 45 + 5 m to the setback, 50 … 97.275 m, by 80 - 2 · 2.725 m
    found = potential(building(box(5, 5, 45, 75), roof="gabled"))
    plate = (97.275 - 50) * (80 - 2 * 2.725)
    mass_left = 10 * AREA - 2800 * 8
    assert found["new_m2"] == pytest.approx(min(4 * plate, 2.4 * AREA - 2800, mass_left * 4 / 21))
    assert found["added_storeys_m2"] == 0
    assert found["retained_m2"] == pytest.approx(2800)


def test_a_strip_too_narrow_for_a_workshop_house_is_not_free_land():
    found = potential(building(box(5, 5, 80, 75), roof="gabled"))  # 12 m are left beside the gap
    assert found["new_m2"] == 0


def test_storeys_are_added_on_flat_roofs_within_the_setbacks_below_the_height_of_the_envelope():
    # envelope: 4 storeys, 21 m without the parapet; hall of 8 m: (21 - 8) / 5 = 2 storeys on 40 × 70 m
    found = potential(building(box(5, 5, 45, 75)))
    assert found["added_storeys_m2"] == pytest.approx(2 * 2800)
    at_the_boundary = potential(building(box(0, 5, 45, 75)))
    assert at_the_boundary["added_storeys_m2"] == pytest.approx(2 * (45 - 2.725) * 70)


@pytest.mark.parametrize(
    "unfit",
    [
        {"roof": "gabled"},
        {"use": "residential"},
        {"height": 17.0},  # 21 - 17 m leave no storey of 5 m
        {"shape": box(5, 5, 24, 25)},  # 380 m²
    ],
)
def test_what_cannot_bear_storeys_gets_none(unfit):
    shape = unfit.pop("shape", box(5, 5, 45, 75))
    assert potential(building(shape, **unfit))["added_storeys_m2"] == 0


def test_an_unknown_roof_may_be_flat():
    assert potential(building(box(5, 5, 45, 75), roof=None))["added_storeys_m2"] > 0


def test_nobody_knows_the_structure_so_added_storeys_are_no_sure_gain():
    found = potential(building(box(2.725, 2.725, 97.275, 70)))
    assert found["intervention"] == "added_storeys"
    assert found["addable_low_m2"] < found["addable_m2"]


def test_an_extension_is_no_higher_than_the_hall_and_keeps_the_site_coverage():
    # hall of 8 m: one storey; beside it up to 20 m to the east and the strips to the setbacks
    found = potential(building(box(5, 5, 45, 75), roof="gabled"))
    strip = (45 - 2.725) * (80 - 2 * 2.725) - 2800
    east = 20 * (80 - 2 * 2.725)
    assert found["extension_m2"] == pytest.approx(strip + east, rel=0.02)  # corners are rounded
    assert found["extension_m2"] + 2800 <= 0.8 * AREA


def test_running_works_are_not_taken_down_but_a_shed_is():
    works = potential(building(box(2.725, 2.725, 97.275, 65), roof="gabled"))
    assert works["replacement_m2"] > 0
    assert works["intervention"] != "replacement"
    assert works["addable_m2"] < works["replacement_m2"]
    in_the_middle = building(box(19, 14, 31, 26), roof="gabled", height=5.0)
    shed = potential(in_the_middle, plot=box(0, 0, 50, 40))  # nowhere are 18 m left beside it
    assert (shed["intervention"], shed["retained_m2"]) == ("replacement", 0)
    assert shed["addable_m2"] == pytest.approx(shed["permitted_m2"] - 144)


def test_vacant_works_may_be_replaced_but_homes_never():
    hall = box(2.725, 2.725, 97.275, 65)
    assert potential(building(hall, roof="gabled", vacant=True))["intervention"] == "replacement"
    home = building(box(40, 30, 60, 50), use="residential", roof="gabled", height=6.0)
    assert potential(home)["intervention"] != "replacement"


def test_a_neighbours_eaves_over_the_boundary_do_not_build_up_a_plot():
    found = potential(building(box(-40, 10, 0.3, 50), roof="gabled"))  # 12 of 1612 m² reach over
    assert (found["intervention"], found["addable_m2"]) == ("new", pytest.approx(found["permitted_m2"]))


def test_a_plot_built_to_its_limits_has_nothing_to_add():
    found = potential(building(box(3, 3, 97, 77), use="office", levels=6.0, height=21.0))
    assert (found["intervention"], found["addable_m2"]) == ("none", 0)


halls = st.builds(
    lambda x, y, w, d, use, levels, roof: building(
        box(x, y, min(x + w, 100), min(y + d, 80)), use, float(levels), 4.5 * levels, roof
    ),
    st.floats(0, 80),
    st.floats(0, 60),
    st.floats(5, 70),
    st.floats(5, 60),
    st.sampled_from(["industrial", "office", "residential"]),
    st.integers(1, 3),
    st.sampled_from(["flat", "gabled", None]),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(halls, min_size=1, max_size=3), st.sampled_from(["GE", "MU", "MI"]))
def test_every_intervention_keeps_to_what_the_rules_leave(houses, zoning):
    found = potential(*houses, zoning=zoning)
    rules = rules_for(zoning, **HEIGHTS)
    left = max(rules.gfz * AREA - found["existing_m2"], 0)
    gains = found[COLUMNS].astype(float)
    assert (gains >= 0).all()
    assert (gains.iloc[:4] <= left + 1e-6).all()
    assert found["replacement_m2"] == pytest.approx(max(found["permitted_m2"] - found["existing_m2"], 0))
    assert found["new_and_storeys_m2"] <= found["new_m2"] + found["added_storeys_m2"] + 1e-6
    assert found["new_and_storeys_m2"] == 0 or found["new_and_storeys_m2"] >= found["added_storeys_m2"] - 1e-6
    named = {**dict(zip([name[:-3] for name in COLUMNS], gains)), "none": 0.0}
    assert found["addable_m2"] == pytest.approx(named[found["intervention"]])
    assert found["addable_low_m2"] <= found["addable_m2"] <= found["addable_high_m2"]


def test_many_plots_give_what_each_gives_alone():
    rng = np.random.default_rng(3)
    plots = [box(200 * i, 0, 200 * i + 100, 80) for i in range(12)]
    houses = []
    for i in range(12):
        x, y = rng.uniform(0, 60), rng.uniform(0, 40)
        houses.append(building(box(200 * i + x, y, 200 * i + x + 35, y + 35)))
    layer = gpd.GeoDataFrame(houses, geometry="geometry", crs=25832)
    together = floor_space_potential(frame(plots, zoning=["GE"] * 12), layer).plots
    for i in (0, 5, 11):
        alone = floor_space_potential(frame([plots[i]], zoning=["GE"]), layer).plots.iloc[0]
        assert together.iloc[i][COLUMNS].astype(float).tolist() == pytest.approx(alone[COLUMNS].astype(float).tolist())
