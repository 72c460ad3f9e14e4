"""The envelope against the 60 × 40 m plot of ``../shared/oracles/sites``, hand calculation and invariants."""

import json
from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import affinity
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box

from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sites.envelope import fit_envelope, fit_envelopes, shrink_to_area
from stadtregion_plugin.core.sites.storeys import BINDING_RULES
from stadtregion_plugin.core.sites.zoning import rules_for
from tests.shared import shared

PLOT = box(0, 0, 60, 40)
HEIGHTS = {"ground_m": 6.0, "upper_m": 5.0, "parapet_m": 0.8}


@pytest.mark.parametrize("case", ["GE n=2", "GE n=4", "MU n=3", "MI n=3"])
def test_a_plot_of_60_by_40_m_carries_what_the_oracle_says(case):
    oracle = json.loads(shared("oracles/sites/mcda_and_density.json").read_text())
    expected = oracle["parcel_60x40_hg6_hu5_parapet0.8"][case]
    zoning, storeys = case.split(" n=")
    envelope = fit_envelope(PLOT, rules_for(zoning, storeys_fixed=int(storeys), **HEIGHTS))
    assert envelope.storeys == int(storeys)
    assert envelope.height_m == pytest.approx(expected["H"])
    assert envelope.setback_m == pytest.approx(expected["d"])
    assert envelope.plate_m2 == pytest.approx(expected["plate"], abs=0.6)  # the oracle is rounded
    assert envelope.gfa_m2 == pytest.approx(expected["gfa"], abs=0.6)
    assert envelope.binding_rule == expected.get("binding", "GRZ")


def test_a_stacked_factory_on_commercial_land_is_capped_by_building_mass_not_floor_area():
    envelope = fit_envelope(PLOT, rules_for("GE", **HEIGHTS))
    assert (envelope.storeys, envelope.binding_rule) == (4, "BMZ")  # 98 % of five storeys' 4615 m² is 4523
    assert envelope.gfa_m2 == pytest.approx(4 * 10 * 2400 / 21)
    assert envelope.far < 2.4


@pytest.mark.parametrize(("zoning", "ratio"), [("GE", 2.0), ("MU", 2.1), ("MI", 0.84)])
def test_floor_area_ratio_by_mass_alone_at_storeys_of_5_m(zoning, ratio):
    # oracle "bmz": a large plot, all storeys 5 m, no parapet
    rules = rules_for(zoning, ground_m=5, upper_m=5, storeys_fixed=3)
    assert fit_envelope(box(0, 0, 400, 400), rules).far == pytest.approx(ratio)


def test_without_a_cap_on_mass_floor_area_binds():
    envelope = fit_envelope(PLOT, rules_for("MU", ground_m=3.5, upper_m=3.5, top_floor_max_m=None))
    assert envelope.binding_rule == "GFZ"
    assert envelope.gfa_m2 == pytest.approx(3.0 * 2400)


def test_a_height_limit_binds_where_another_storey_would_add():
    envelope = fit_envelope(PLOT, rules_for("GE", height_max_m=12, **HEIGHTS))
    assert (envelope.storeys, envelope.binding_rule) == (2, "height")
    assert envelope.relaxation_gains["height"] == pytest.approx(3 * 24000 / 16 - 3840)  # three storeys, by mass


def test_setbacks_bind_on_a_narrow_plot():
    envelope = fit_envelope(box(0, 0, 12, 200), rules_for("WB", ground_m=3, upper_m=3, storeys_fixed=2))
    assert envelope.binding_rule == "setback"
    assert envelope.relaxation_gains["setback"] > 0


@pytest.mark.parametrize("plot", [box(0, 0, 5, 100), Polygon(), box(0, 0, 0.01, 0.01)])
def test_on_a_plot_too_narrow_nothing_is_possible(plot):
    envelope = fit_envelope(plot, rules_for("MI"))
    assert (envelope.storeys, envelope.gfa_m2, envelope.far) == (0, 0, 0)
    assert envelope.binding_rule == "none possible"
    assert envelope.footprint.is_empty
    assert envelope.rectangle.is_empty


def test_the_gain_of_a_relaxed_rule_is_what_fitting_without_it_adds():
    envelope = fit_envelope(PLOT, rules_for("GE", **HEIGHTS))
    without_mass = fit_envelope(PLOT, rules_for("GE", bmz=1e9, **HEIGHTS))
    assert envelope.relaxation_gains["BMZ"] == pytest.approx(without_mass.gfa_m2 - envelope.gfa_m2)
    assert set(envelope.relaxation_gains) == {"GRZ", "GFZ", "BMZ", "setback", "height"}
    assert "BMZ 21(4)" in fit_envelope(PLOT, rules_for("MU")).relaxation_gains


@pytest.mark.parametrize("case", ["GE BMZ10 h5 FAR", "GE h5.5", "MU 3.5*GFZ3 h5 FAR", "MI 3.5*1.2 h5 FAR"])
def test_building_mass_gives_the_floor_area_ratios_of_the_oracle(case):
    expected = json.loads(shared("oracles/sites/mcda_and_density.json").read_text())["bmz"][case]
    height = 5.5 if "5.5" in case else 5.0
    rules = rules_for(case[:2], ground_m=height, upper_m=height, storeys_fixed=3)
    assert fit_envelope(box(0, 0, 400, 400), rules).far == pytest.approx(expected, abs=5e-4)


def test_floor_area_binds_below_the_critical_storey_height_of_the_oracle_and_mass_above():
    critical = json.loads(shared("oracles/sites/mcda_and_density.json").read_text())["bmz"]["critical_h_GE"]
    low, high = (
        fit_envelope(box(0, 0, 400, 400), rules_for("GE", ground_m=h, upper_m=h, storeys_fixed=4))
        for h in (critical - 0.01, critical + 0.01)
    )
    assert (low.binding_rule, high.binding_rule) == ("GFZ", "BMZ")


def test_setbacks_reach_into_a_street_as_far_as_its_middle():
    rules = rules_for("MI", storeys_fixed=3, street_half_width_m=6.0, **HEIGHTS)  # d = 6.72
    south = LineString([(0, 0), (60, 0)])
    buildable = fit_envelope(PLOT, rules, street_sides=south).buildable
    assert buildable.bounds == pytest.approx((6.72, 0.72, 60 - 6.72, 40 - 6.72))
    wide = fit_envelope(PLOT, rules_for("MI", storeys_fixed=3, street_half_width_m=9.0, **HEIGHTS), [south]).buildable
    assert wide.bounds == pytest.approx((6.72, 0, 60 - 6.72, 40 - 6.72), abs=0.02)  # round corners are drawn straight


def test_a_corner_plot_gains_on_both_streets():
    rules = rules_for("MI", storeys_fixed=3, **HEIGHTS)
    corner = [LineString([(0, 0), (60, 0)]), LineString([(60, 0), (60, 40)])]
    none, one, both = (fit_envelope(PLOT, rules, sides).buildable.area for sides in (None, corner[:1], corner))
    assert none < one < both


def test_closed_building_needs_no_setback():
    envelope = fit_envelope(PLOT, rules_for("MK", closed=True))
    assert envelope.setback_m == 0
    assert envelope.plate_m2 == pytest.approx(2400)


def test_the_footprint_is_the_permitted_plate_within_the_setbacks():
    plot = affinity.rotate(box(0, 0, 100, 80).union(box(60, 60, 140, 120)), 20)
    envelope = fit_envelope(plot, rules_for("MD"))
    assert envelope.footprint.area == pytest.approx(envelope.plate_m2)
    assert envelope.buildable.buffer(1e-6).covers(envelope.footprint)
    assert plot.buffer(-envelope.setback_m + 0.05).covers(envelope.buildable)
    assert envelope.buildable.covers(envelope.rectangle)
    assert envelope.plate_width_m <= envelope.plate_length_m


def test_options_list_every_permitted_number_of_storeys():
    options = fit_envelope(PLOT, rules_for("GE", **HEIGHTS)).options
    assert [option.storeys for option in options] == [1, 2, 3, 4, 5]
    assert options[1].gfa_m2 == pytest.approx(3840)


rectangles = st.builds(
    lambda w, h, turn: affinity.rotate(box(0, 0, w, h), turn), st.floats(4, 150), st.floats(4, 150), st.floats(0, 90)
)
shapes = st.one_of(
    rectangles,
    st.builds(lambda r: Point(0, 0).buffer(r), st.floats(3, 60)),
    st.builds(lambda a, b: box(0, 0, a, a).union(box(a / 2, a / 2, a + b, a + b)), st.floats(10, 60), st.floats(5, 60)),
    st.builds(lambda a: MultiPolygon([box(0, 0, a, a), box(2 * a, 0, 3 * a, 2 * a)]), st.floats(5, 60)),
)
rules = st.builds(
    rules_for,
    st.sampled_from(["WA", "MI", "MU", "MK", "GE", "GI", "SO"]),
    st.sampled_from(["BW", "MBO"]),
    ground_m=st.floats(3, 8),
    upper_m=st.floats(2.8, 7),
    height_max_m=st.one_of(st.none(), st.floats(5, 40)),
)


@settings(max_examples=60, deadline=None)
@given(shapes, rules)
def test_an_envelope_keeps_every_rule(plot, limits):
    envelope = fit_envelope(plot, limits)
    assert envelope.binding_rule in BINDING_RULES
    assert envelope.plate_m2 <= limits.grz * plot.area * (1 + 1e-9)
    assert envelope.gfa_m2 <= limits.gfz * plot.area * (1 + 1e-9)
    assert envelope.gfa_m2 <= envelope.storeys * envelope.plate_m2 * (1 + 1e-9) + 1e-9
    assert limits.height_max_m is None or envelope.height_m <= limits.height_max_m + 1e-6
    if envelope.storeys:
        mass = envelope.gfa_m2 / envelope.storeys * limits.storey_height_sum_m(envelope.storeys)
        assert mass <= limits.mass_ratio(envelope.storeys) * plot.area * (1 + 1e-9)
    assert all(gain >= 0 for gain in envelope.relaxation_gains.values())


def without(limits, rule):
    """The same rules without one of them; for height with one more storey."""
    if rule == "height":
        return replace(limits, height_max_m=None, top_floor_max_m=None, storeys_max=limits.most_storeys() + 1)
    relaxed = {
        "grz": {"grz": 1e6},
        "gfz": {"gfz": limits.gfz * 1e6, "mass_cap_factor": limits.mass_cap_factor / 1e6},  # the cap on mass stays
        "bmz": {"bmz": 1e9},
        "setback": {"closed": True},
    }
    return replace(limits, **relaxed[rule])


@settings(max_examples=60, deadline=None)
@given(shapes, rules, st.sampled_from(["grz", "gfz", "bmz", "setback", "height"]))
def test_giving_up_one_rule_unlocks_exactly_what_fitting_without_it_adds(plot, limits, rule):
    row = fit_envelopes([plot], limits).iloc[0]
    again = fit_envelopes([plot], without(limits, rule)).iloc[0]
    assert row[f"unlock_{rule}_m2"] == pytest.approx(max(again["gfa_m2"] - row["gfa_m2"], 0.0), abs=1e-6, rel=1e-6)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(shapes, rules), min_size=1, max_size=6))
def test_many_plots_give_what_each_gives_alone(cases):
    plots = gpd.GeoSeries([plot for plot, _ in cases], crs=25832)
    together = fit_envelopes(plots, [limits for _, limits in cases])
    for row, (plot, limits) in zip(together.itertuples(), cases):
        alone = fit_envelope(plot, limits)
        assert (row.storeys, row.binding_rule) == (alone.storeys, alone.binding_rule)
        assert (row.gfa_m2, row.plate_m2, row.setback_m) == pytest.approx(
            (alone.gfa_m2, alone.plate_m2, alone.setback_m)
        )
        assert row.geometry.area == pytest.approx(alone.buildable.area)


def test_street_sides_may_be_given_for_some_plots_only():
    side = LineString([(0, 0), (60, 0)])
    frame = fit_envelopes([PLOT, PLOT], rules_for("MI", storeys_fixed=3), street_sides=[None, side])
    assert frame["plate_m2"].iloc[0] < frame["plate_m2"].iloc[1]


def test_the_index_and_crs_of_the_plots_are_kept():
    plots = gpd.GeoSeries([PLOT, PLOT], index=["a", "b"], crs=25832)
    frame = fit_envelopes(plots, rules_for("GE"))
    assert frame.index.tolist() == ["a", "b"]
    assert frame.crs == plots.crs


def test_no_plots_give_an_empty_table_with_all_columns():
    frame = fit_envelopes([], rules_for("GE"))
    assert len(frame) == 0
    assert {"storeys", "gfa_m2", "binding_rule", "unlock_bmz_m2", "geometry"} <= set(frame.columns)


def test_a_shape_is_shrunk_to_an_area():
    shapes_ = np.array([PLOT, Point(0, 0).buffer(30), PLOT])
    shrunk = shrink_to_area(shapes_, [1200, 700, 9999])
    assert shapely.area(shrunk) == pytest.approx([1200, 700, 2400])


def test_it_stops_when_asked():
    with pytest.raises(Cancelled):
        fit_envelopes([PLOT], rules_for("GE"), progress=lambda fraction: False)


@pytest.mark.parametrize("wrong", [Point(0, 0), None, "plot"])
def test_what_is_no_plot_is_named(wrong):
    with pytest.raises(InputError, match="must be a polygon"):
        fit_envelope(wrong, rules_for("GE"))


def test_rules_for_the_wrong_number_of_plots_are_named():
    with pytest.raises(InputError, match="1 zoning rules for 2 plots"):
        fit_envelopes([PLOT, PLOT], [rules_for("GE")])
