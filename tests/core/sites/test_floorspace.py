"""Existing, permitted and addable floor space against hand calculation and invariants."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely.geometry import MultiPolygon, Polygon, box

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sites.envelope import fit_envelope
from stadtregion_plugin.core.sites.existing import estimate_storeys
from stadtregion_plugin.core.sites.floorspace import FloorSpaceParameters, floor_space_potential
from stadtregion_plugin.core.sites.zoning import rules_for

CRS = 25832


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs=CRS)


def buildings(*rows):
    """Buildings from (shape, use, levels, height)."""
    return frame(
        [row[0] for row in rows],
        use=[row[1] for row in rows],
        levels=[row[2] for row in rows],
        height_m=[row[3] for row in rows],
    )


NOTHING = frame([], use=[], levels=[], height_m=[])
PLOT = box(0, 0, 60, 40)


def storeys_of(houses):
    return estimate_storeys(houses, within_m=100, fewest=5, most=25)


# --- existing ------------------------------------------------------------------------------------------------------


def test_given_levels_count_before_height():
    told = storeys_of(buildings((box(0, 0, 10, 10), "office", 5, 10.0))).iloc[0]
    assert (told["mid"], told["source"]) == (5, "levels")


@pytest.mark.parametrize(
    ("use", "height", "storeys"), [("office", 14.2, 4), ("industrial", 9.0, 1), ("residential", 2.0, 1)]
)
def test_height_is_turned_into_storeys_by_use(use, height, storeys):
    # storey heights 3.5, 6.0 and 3.0 m; never less than one storey
    told = storeys_of(buildings((box(0, 0, 10, 10), use, np.nan, height))).iloc[0]
    assert (told["mid"], told["source"]) == (storeys, "height")
    assert told["low"] <= told["mid"] <= told["high"]


def row_of_houses(levels, use="residential", gap=15):
    return buildings(*[(box(gap * i, 0, gap * i + 10, 10), use, level, np.nan) for i, level in enumerate(levels)])


def test_neighbours_of_the_same_use_tell_missing_storeys():
    told = storeys_of(row_of_houses([3, 4, 4, 5, 4, np.nan])).iloc[-1]
    assert (told["mid"], told["source"]) == (4, "neighbours")


def test_too_few_neighbours_tell_nothing():
    assert storeys_of(row_of_houses([5, 5, 5, 5, np.nan])).iloc[-1]["source"] == "default"


def test_distant_neighbours_tell_nothing():
    assert storeys_of(row_of_houses([5, 5, 5, 5, 5, np.nan], gap=200)).iloc[-1]["source"] == "default"


def test_a_hall_has_one_storey_whatever_stands_beside_it():
    told = storeys_of(row_of_houses([3, 3, 3, 3, 3, 3, np.nan], use="industrial")).iloc[-1]
    assert (told["mid"], told["source"]) == (1, "default")


def test_the_building_type_tells_more_than_its_use():
    houses = row_of_houses([np.nan, np.nan]).assign(building=["house", "apartments"])
    assert storeys_of(houses)["mid"].tolist() == [2, 4]  # table osm_buildings


def test_a_building_on_two_plots_counts_on_each_with_its_part():
    plots = frame([box(0, 0, 50, 50), box(50, 0, 100, 50)], zoning=["GE", "GE"])
    found = floor_space_potential(plots, buildings((box(40, 0, 70, 10), "office", 3, np.nan))).plots
    assert found["existing_m2"].tolist() == pytest.approx([300, 600])
    assert found["built_m2"].tolist() == pytest.approx([100, 200])


def test_no_floor_space_is_lost_or_doubled_between_plots():
    rng = np.random.default_rng(4)
    plots = frame([box(x, y, x + 50, y + 50) for x in range(0, 300, 50) for y in range(0, 300, 50)], zoning=["GE"] * 36)
    corners = rng.uniform(0, 280, (80, 2))
    houses = buildings(*[(box(x, y, x + 20, y + 15), "office", 2, np.nan) for x, y in corners])
    found = floor_space_potential(plots, houses).plots
    assert found["existing_m2"].sum() == pytest.approx(80 * 300 * 2)


def test_the_sources_of_the_storeys_are_named_by_floor_space():
    houses = buildings((box(0, 0, 10, 10), "office", 2, np.nan), (box(20, 0, 50, 30), "industrial", np.nan, np.nan))
    found = floor_space_potential(frame([PLOT, box(100, 0, 150, 50)], zoning=["GE", "GE"]), houses).plots
    assert found["existing_source"].tolist() == ["default+levels", "no building"]


def test_housing_on_the_plot_is_told_apart():
    houses = buildings((box(0, 0, 10, 10), "residential", 2, np.nan), (box(20, 0, 50, 30), "industrial", 1, np.nan))
    assert floor_space_potential(frame([PLOT], zoning=["GE"]), houses).plots["housing_m2"].tolist() == [200]


# --- permitted and addable -----------------------------------------------------------------------------------------


def test_what_is_permitted_is_the_envelope():
    found = floor_space_potential(frame([PLOT], zoning=["GE"]), NOTHING).plots.iloc[0]
    envelope = fit_envelope(PLOT, rules_for("GE"))
    assert found["permitted_m2"] == pytest.approx(envelope.gfa_m2)
    assert (found["storeys"], found["binding_rule"]) == (envelope.storeys, envelope.binding_rule)
    assert (found["unlock_rule"], found["unlock_m2"]) == ("BMZ", pytest.approx(envelope.relaxation_gains["BMZ"]))
    assert (found["plate_width_m"], found["plate_length_m"]) == pytest.approx(
        (envelope.plate_width_m, envelope.plate_length_m), rel=1e-3
    )


def test_addable_is_permitted_where_nothing_stands_and_never_negative():
    plots = frame([PLOT, box(100, 0, 160, 40)], zoning=["GE", "GE"])
    tower = buildings((box(105, 5, 155, 35), "office", 20, np.nan))
    found = floor_space_potential(plots, tower).plots
    assert found["addable_m2"].tolist() == pytest.approx([found["permitted_m2"].iloc[0], 0])
    assert found["intervention"].tolist() == ["new", "none"]
    assert found["retained_m2"].tolist() == pytest.approx([0, 50 * 30 * 20])


def test_low_and_high_lie_around_what_is_addable():
    plots = frame([box(100 * i, 0, 100 * i + 80, 70) for i in range(12)], landuse=["industrial"] * 12)
    halls = [(box(100 * i + 5, 5, 100 * i + 5 + 5 * i, 5 + 5 * i), "industrial", np.nan, np.nan) for i in range(1, 12)]
    found = floor_space_potential(plots, buildings(*halls)).plots
    assert (found["addable_low_m2"] <= found["addable_m2"]).all()
    assert (found["addable_m2"] <= found["addable_high_m2"]).all()
    assert (found["addable_low_m2"] >= 0).all()


def test_owners_and_other_columns_reach_the_result():
    owned = {"owner_class": ["company"], "owner_key": ["k1"], "owner_count": [2], "owner_confidence": [0.8]}
    found = floor_space_potential(frame([PLOT], zoning=["GE"], tenure=["freehold"], **owned)).plots.iloc[0]
    assert {name: found[name] for name in owned} == {name: value[0] for name, value in owned.items()}
    assert found["tenure"] == "freehold"


def test_buildings_may_be_missing():
    found = floor_space_potential(frame([PLOT], zoning=["GE"])).plots.iloc[0]
    assert (found["existing_m2"], found["existing_source"]) == (0, "no building")


def test_a_given_zoning_leaves_less_doubt_than_an_inferred_one():
    plots = frame(
        [PLOT, PLOT],
        zoning=["GE", "GE"],
        zoning_confidence=[None, "from surrounding land use"],
        landuse=["industrial"] * 2,
    )
    found = floor_space_potential(plots, NOTHING).plots
    doubt = (found["addable_high_m2"] - found["addable_low_m2"]).tolist()
    assert doubt[0] == 0 < doubt[1]


def test_land_use_implies_a_zoning_where_none_is_given():
    plots = frame([PLOT] * 4, landuse=["industrial", "residential", "park", None], zoning=[None, "", "GE", None])
    found = floor_space_potential(plots, NOTHING)
    assert found.plots["zoning"].tolist() == ["GE", "WA", "GE", None]
    assert found.plots["zoning_confidence"].tolist() == ["medium", "medium", "given", None]
    assert found.plots["permitted_m2"].iloc[3] == 0
    assert found.plots["binding_rule"].iloc[3] == "none possible"
    assert any("1 plots have no zoning" in warning for warning in found.warnings)


def test_a_zoning_plan_overrules_the_plots_and_the_types_values():
    plan = frame([box(-10, -10, 70, 50)], zoning=["Gewerbegebiet"], grz=["0,5"], height_max_m=[7.0])
    plots = frame([PLOT, box(60, 0, 160, 40)], zoning=["MI", "MI"])
    found = floor_space_potential(plots, NOTHING, zoning=plan).plots
    assert found["zoning"].tolist() == ["GE", "MI"]  # the plan covers a tenth of the second plot only
    assert found["zoning_confidence"].tolist() == ["given", "given"]
    assert found["grz"].tolist() == [0.5, 0.6]
    assert (found["storeys"].iloc[0], found["permitted_m2"].iloc[0]) == (1, pytest.approx(1200))


def test_a_land_use_layer_stands_in_where_a_plot_has_none():
    layer = frame([box(-5, -5, 50, 50), box(50, -5, 90, 50)], landuse=["industrial", "residential"])
    found = floor_space_potential(frame([PLOT], plot_id=["a"]), NOTHING, landuse=layer).plots
    assert (found["landuse"].iloc[0], found["zoning"].iloc[0]) == ("industrial", "GE")


@pytest.mark.parametrize(
    ("zoning", "scenario", "low", "high"),
    [
        # the anchors of built stack-up factories: 2.04 (JTC Woodlands), 2.5 (JTC mega-hoist); BMZ 10 at 5 m gives 2.0
        ("GE", "strict", 1.8, 1.9),
        ("GE", "orientation", 1.8, 2.1),
        ("GE", "bold", 2.4, 2.5),
        ("MU", "orientation", 1.9, 2.1),
        ("MU", "bold", 2.4, 2.5),
        ("MI", "bold", 0.7, 0.84),
    ],
)
def test_scenarios_land_where_built_factories_do(zoning, scenario, low, high):
    parameters = FloorSpaceParameters(scenario=scenario)
    found = floor_space_potential(frame([box(0, 0, 200, 150)], zoning=[zoning]), parameters=parameters).plots.iloc[0]
    assert low <= found["far"] <= high


def test_what_a_plan_fixes_is_law_in_every_scenario_and_17_caps_it_in_the_strict_one():
    plots = frame([PLOT, PLOT], zoning=["GE", "GE"], grz=[0.5, 0.9], gfz=[1.0, 3.0], bmz=[None, 12.0])
    grz = {
        name: floor_space_potential(plots, parameters=FloorSpaceParameters(scenario=name)).plots
        for name in ("strict", "orientation", "bold")
    }
    assert [grz[name]["gfz"].tolist() for name in grz] == [[1.0, 2.4], [1.0, 3.0], [1.0, 3.0]]
    assert [grz[name]["grz"].tolist() for name in grz] == [[0.5, 0.8], [0.5, 0.9], [0.5, 0.9]]
    assert grz["strict"]["bmz"].tolist() == [10, 10]
    assert grz["strict"]["storeys"].max() <= 3  # floor of the third storey at 11 m, of the fourth at 16 m


def test_scenarios_never_permit_less_the_bolder_they_are():
    plots = frame([PLOT] * 6, zoning=["GE", "GI", "MU", "MK", "MI", "WA"])
    space = [
        floor_space_potential(plots, parameters=FloorSpaceParameters(scenario=name)).plots["permitted_m2"]
        for name in ("strict", "orientation", "bold")
    ]
    assert (space[0] <= space[1] + 1e-9).all()
    assert (space[1] <= space[2] + 1e-9).all()


@pytest.mark.parametrize(
    ("shape", "limit", "typology", "storeys"),
    [
        # clear 6 m + 1 m structure: storeys of 7 m
        (box(0, 0, 160, 200), None, "ramp_up", 2),  # any number gives 10 m³ / 7 m = 1.43 m² per m², two suffice
        (box(0, 0, 160, 200), 14.0, "stacked_halls", 2),  # one storey of 7 m only, but two of 6 and 5 m
        (box(0, 0, 160, 200), 7.0, "workshop_house", 1),
    ],
)
def test_a_type_needs_storeys_as_high_as_its_clear_height(shape, limit, typology, storeys):
    plots = frame([shape], zoning=["GE"], height_max_m=[limit])
    found = floor_space_potential(plots).plots.iloc[0]
    assert (found["typology"], found["typology_storeys"]) == (typology, storeys)
    assert found["typology_m2"] <= found["permitted_m2"] * 1.02


def test_setbacks_reach_into_the_street_where_production_is_permitted():
    street = frame([shapely.LineString([(-50, -6), (200, -6)])], highway=["residential"])
    plots = frame([box(0, 0, 20, 30), box(100, 0, 120, 30)], zoning=["MI", "WA"])
    without, along = floor_space_potential(plots).plots, floor_space_potential(plots, streets=street).plots
    assert along["frontage_m"].tolist() == pytest.approx([20, 20])
    assert np.isnan(without["frontage_m"]).all()
    assert along["plate_m2"].iloc[0] > without["plate_m2"].iloc[0]
    assert along["plate_m2"].iloc[1] == without["plate_m2"].iloc[1]


def test_rules_can_be_set_for_all_plots():
    parameters = FloorSpaceParameters(state="MBO", rules={"upper_m": 3.5})
    found = floor_space_potential(frame([PLOT], zoning=["GE"]), NOTHING, parameters=parameters).plots
    assert found["permitted_m2"].iloc[0] == pytest.approx(
        fit_envelope(PLOT, rules_for("GE", "MBO", upper_m=3.5)).gfa_m2
    )


@pytest.mark.parametrize(
    ("shape", "typology"),
    [
        (box(0, 0, 24, 30), None),  # 720 m²
        (box(0, 0, 30, 40), "workshop_house"),
        (box(0, 0, 50, 60), "stacked_halls"),
        (box(0, 0, 120, 160), "ramp_up"),
        (box(0, 0, 20, 1000), None),  # 2 ha, but 15 m wide between the setbacks
    ],
)
def test_the_largest_factory_type_that_fits_is_named(shape, typology):
    found = floor_space_potential(frame([shape], zoning=["GE"]), NOTHING).plots.iloc[0]
    assert found["typology"] == typology
    assert np.isnan(found["plate_width_m"]) == (typology is None)


def test_where_production_is_hardly_permitted_no_factory_type_fits():
    found = floor_space_potential(frame([box(0, 0, 100, 100)], zoning=["WA"]), NOTHING).plots.iloc[0]
    assert found["typology"] is None
    assert found["permitted_m2"] > 0


# --- the layer and bad input ---------------------------------------------------------------------------------------


def test_the_result_is_the_layer_and_keeps_order_ids_and_other_columns():
    plots = frame([PLOT, PLOT], plot_id=["b", "a"], zoning=["GE", "MI"], street=["Oak", "Elm"], storeys=["x", "y"])
    found = floor_space_potential(plots, NOTHING)
    assert list(found.plots.columns[: len(schema.POTENTIAL.columns)]) == schema.POTENTIAL.columns
    assert found.plots["plot_id"].tolist() == ["b", "a"]
    assert found.plots["street"].tolist() == ["Oak", "Elm"]
    assert found.plots.crs == plots.crs
    assert found.figures["plots"] == 2
    assert found.figures["permitted_m2"] == pytest.approx(found.plots["permitted_m2"].sum())


def test_running_on_its_own_result_changes_nothing():
    once = floor_space_potential(frame([PLOT], zoning=["MU"]), NOTHING).plots
    twice = floor_space_potential(once, NOTHING).plots
    pd.testing.assert_frame_equal(pd.DataFrame(once), pd.DataFrame(twice))


def test_odd_geometries_neither_stop_nor_distort_the_others():
    bow_tie = Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    two_parts = MultiPolygon([box(200, 0, 250, 50), box(300, 0, 350, 50)])
    found = floor_space_potential(frame([PLOT, bow_tie, Polygon(), two_parts], zoning=["GE"] * 4), NOTHING).plots
    assert found["area_m2"].tolist() == pytest.approx([2400, 5000, 0, 5000])
    assert found["permitted_m2"].iloc[2] == 0
    assert (found["permitted_m2"].drop(2) > 0).all()


def test_one_plot_has_the_same_potential_alone_as_among_others():
    rng = np.random.default_rng(8)
    shapes = [
        box(x, y, x + w, y + h) for x, y, w, h in zip(*rng.uniform(0, 900, (2, 30)), *rng.uniform(15, 90, (2, 30)))
    ]
    plots = frame(shapes, zoning=list(rng.choice(["GE", "MI", "MU", "GI"], 30)))
    together = floor_space_potential(plots, NOTHING).plots
    alone = floor_space_potential(plots.iloc[[7]], NOTHING).plots.iloc[0]
    assert alone["permitted_m2"] == pytest.approx(together["permitted_m2"].iloc[7])
    assert alone["plate_m2"] == pytest.approx(together["plate_m2"].iloc[7])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: floor_space_potential(frame([]), NOTHING), "Plots is empty"),
        (lambda: floor_space_potential(frame([PLOT]).set_crs(4326, allow_override=True), NOTHING), "not the metre"),
        (lambda: floor_space_potential(frame([PLOT]), NOTHING, zoning=frame([PLOT], zone=["GE"])), "no field zoning"),
        (lambda: floor_space_potential(frame([PLOT]), NOTHING, zoning=frame([PLOT], zoning=["SD-1"])), "SD-1"),
    ],
)
def test_input_that_cannot_be_used_is_named(call, message):
    with pytest.raises(InputError, match=message):
        call()


def test_it_stops_when_asked():
    with pytest.raises(Cancelled):
        floor_space_potential(frame([PLOT], zoning=["GE"]), NOTHING, progress=lambda fraction: False)


def test_progress_runs_from_none_to_all_without_falling_back():
    seen = []
    shapes = [shapely.box(100 * i, 0, 100 * i + 60, 40) for i in range(50)]
    floor_space_potential(frame(shapes, zoning=["GE"] * 50), NOTHING, progress=lambda f: seen.append(f) or True)
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(1)
