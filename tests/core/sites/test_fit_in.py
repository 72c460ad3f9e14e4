"""BauGB §34: reference values of a street of like plots, by hand."""

import geopandas as gpd
import numpy as np
import pytest
from shapely.geometry import box

from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sites.fit_in import neighbourhood
from stadtregion_plugin.core.sites.floorspace import FloorSpaceParameters, floor_space_potential


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs=25832)


def street(count=8, depth=20.0, levels=2.0, gap=50.0, landuse="industrial"):
    """A free plot of 40 × 50 m and beside it ``count`` plots of the same size, each with a hall of 40 m × ``depth``."""
    plots = [box(gap * i, 0, gap * i + 40, 50) for i in range(count + 1)]
    halls = [box(gap * i, 0, gap * i + 40, depth) for i in range(1, count + 1)]
    return (
        frame(plots, landuse=[landuse] * (count + 1)),
        frame(halls, use=["industrial"] * count, levels=[levels] * count, height_m=[12.0] * count),
    )


def fitted(plots, halls, **parameters):
    return floor_space_potential(plots, halls, parameters=FloorSpaceParameters(**parameters)).plots.iloc[0]


def test_what_the_neighbours_have_is_what_fits_in():
    # each neighbour: GRZ 20 / 50 = 0.4, two storeys, GFZ 0.8, 12 m high
    found = fitted(*street(), fit_in="without_plan")
    assert (found["grz"], found["gfz"], found["height_limit_m"]) == pytest.approx((0.4, 0.8, 12.0))
    assert (found["rules_source"], found["zoning_confidence"]) == ("surroundings", "few neighbours")  # 150 m reach 3
    assert found["storeys"] == 2  # 11 m and the parapet
    assert found["permitted_m2"] <= 0.8 * 2000


def test_many_neighbours_give_more_confidence():
    found = fitted(*street(gap=41), fit_in="without_plan", scenario="strict")
    assert found["zoning_confidence"] == "few neighbours"  # 3 on one side
    plots, halls = street(10, gap=25)
    assert fitted(plots, halls, fit_in="without_plan")["zoning_confidence"] == "neighbours"


def test_bolder_scenarios_look_at_larger_neighbours():
    points = np.column_stack([np.arange(21.0), np.zeros(21)])
    grz = np.linspace(0.0, 0.8, 21)
    built = np.column_stack([grz, 2 * grz, 20 * grz])
    use = np.full(21, "GE", dtype=object)
    found = [neighbourhood(points, use, built, np.array([0]), share) for share in (75, 90)]
    # neighbours 0.08 … 0.80 in steps of 0.04 from 0.05 on; P75 of 19 values 0.08 + 0.75 · 18 · 0.04 = 0.62
    assert found[0].grz[0] == pytest.approx(0.6)
    assert found[1].grz[0] == pytest.approx(0.75)  # 0.08 + 0.9 · 18 · 0.04 = 0.728
    assert found[0].height_m[0] == pytest.approx(12.5)


def test_only_neighbours_of_the_same_use_that_are_built_count():
    points = np.column_stack([np.arange(4.0), np.zeros(4)])
    built = np.array([[0.0, 0, 0], [0.5, 1.0, 10], [0.9, 3.0, 30], [0.01, 0.01, 3]])
    use = np.array(["GE", "GE", "WA", "GE"], dtype=object)
    found = neighbourhood(points, use, built, np.array([0]), 80)
    assert (found.near[0], found.grz[0], found.gfz[0]) == (1, 0.5, 1.0)


def test_a_plot_is_no_neighbour_of_itself():
    found = neighbourhood(np.zeros((1, 2)), np.array(["GE"], dtype=object), np.array([[0.5, 1, 9]]), np.array([0]), 80)
    assert found.near[0] == 0
    assert np.isnan(found.grz[0])


def test_without_neighbours_the_values_of_the_type_stay():
    plots, halls = street(0)
    found = fitted(plots, halls.reindex(columns=["use", "levels", "height_m", "geometry"]), fit_in="without_plan")
    assert (found["grz"], found["rules_source"]) == (0.8, "land use")


def test_a_plan_counts_unless_34_shall_hold_everywhere():
    plots, halls = street()
    zoned = plots.assign(zoning="GE")
    assert fitted(zoned, halls, fit_in="without_plan")["rules_source"] == "zoning type"
    assert fitted(zoned, halls, fit_in="everywhere")["rules_source"] == "surroundings"
    assert fitted(zoned, halls)["grz"] == 0.8


def test_building_mass_does_not_cap_high_storeys_where_there_is_no_plan():
    plots, halls = street(depth=48, levels=4.0, landuse="mixed")
    found = fitted(plots, halls.assign(height_m=30.0), fit_in="without_plan")
    assert found["binding_rule"] not in {"BMZ", "BMZ 21(4)"}


def test_plots_around_tell_what_fits_in_though_they_are_not_asked_for():
    plots, halls = street()
    parameters = FloorSpaceParameters(fit_in="without_plan")
    alone = floor_space_potential(plots.iloc[:1], halls, parameters=parameters, around=plots.iloc[1:]).plots
    together = floor_space_potential(plots, halls, parameters=parameters).plots
    assert len(alone) == 1
    assert alone["permitted_m2"].iloc[0] == pytest.approx(together["permitted_m2"].iloc[0])


def test_it_stops_when_asked_and_names_what_it_does_not_know():
    with pytest.raises(Cancelled):
        neighbourhood(
            np.zeros((1, 2)), np.array(["GE"], dtype=object), np.ones((1, 3)), np.array([0]), 80, None, lambda f: False
        )
    with pytest.raises(InputError, match="sometimes"):
        FloorSpaceParameters(fit_in="sometimes")
    with pytest.raises(InputError, match="daring"):
        floor_space_potential(street()[0], parameters=FloorSpaceParameters(scenario="daring"))
