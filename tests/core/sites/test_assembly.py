"""Neighbouring plots are joined where that carries a factory none of them carries alone."""

from itertools import pairwise

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sites.assembly import AssemblyParameters, assemble_plots
from stadtregion_plugin.core.sites.assembly_graph import find_neighbours, join
from stadtregion_plugin.core.sites.assembly_rules import rules_of, strictest
from stadtregion_plugin.core.sites.envelope import fit_envelope
from stadtregion_plugin.core.sites.plates import factory_types, fit_types
from stadtregion_plugin.core.sites.zoning import rules_for

NARROW = [shapely.box(0, 0, 20, 60), shapely.box(20, 0, 40, 60)]


def plots(shapes, zoning="GE", owners=None, **columns) -> gpd.GeoDataFrame:
    """Floor-space potential of ``shapes``, each by itself."""
    count = len(shapes)
    zones = [zoning] * count if isinstance(zoning, str) else zoning
    fitted = [None if zone is None else fit_envelope(shape, rules_for(zone)) for shape, zone in zip(shapes, zones)]
    types = [
        (None, np.nan, np.nan)
        if each is None
        else [v[0] for v in fit_types(np.array([each.buildable]), np.array([each.plate_m2]), np.array([shape.area]))]
        for each, shape in zip(fitted, shapes)
    ]
    frame = {
        "plot_id": [f"p{number}" for number in range(count)],
        "zoning": zones,
        "typology": [each[0] for each in types],
        "plate_width_m": [each[1] for each in types],
        "plate_length_m": [each[2] for each in types],
        "permitted_m2": [0.0 if each is None else each.gfa_m2 for each in fitted],
        "owner_key": owners or [f"o{number}" for number in range(count)],
        "owner_class": "private",
        **columns,
    }
    return schema.POTENTIAL.conform(gpd.GeoDataFrame(frame, geometry=shapes, crs="EPSG:25832"))


def test_two_halves_that_are_too_narrow_make_one_site():
    # 20 × 60 m in GE: 2.73 m setback at 4 storeys leaves 14.5 m, less than a workshop house's 18 m. Together they are
    # the plot of 40 × 60 m whose 4,571 m² (4 storeys, building mass 10 · 2,400 / 21 · 4) are known.
    (joint,) = assemble_plots(plots(NARROW)).to_dict("records")
    assert joint["plot_ids"] == "p0, p1"
    assert joint["geometry"].equals(shapely.box(0, 0, 40, 60))
    assert joint["typology"] == "stacked_halls"
    assert joint["permitted_m2"] == pytest.approx(10 * 2400 / 21 * 4)
    assert joint["gain_m2"] == pytest.approx(joint["permitted_m2"])  # apart they carry no factory
    assert (joint["plate_width_m"], joint["plate_length_m"]) == pytest.approx((34.55, 54.55), abs=0.02)
    assert joint["reason"] == (
        "2 plots, 2 owners: stacked halls instead of nothing; 4\u202f571 m² more than apart, plate 35 × 55 m."
    )


def test_owner_classes_are_told_in_words_and_no_gain_is_none():
    # Two parts that each carry a workshop house of as much floor space as stacked halls have together.
    owned = plots(NARROW).assign(owner_class=["coop", "municipality"])
    (joint,) = assemble_plots(owned).to_dict("records")
    assert joint["owner_classes"] == "Cooperative, Municipality"
    half = joint["gain_m2"] / 2
    rich = owned.assign(typology="workshop_house", permitted_m2=half - 0.2)
    assert assemble_plots(rich)["gain_m2"].item() == 0.0


def test_a_ramp_up_factory_needs_room_for_its_higher_storeys():
    # 12 m of height hold a ground floor of 6 and one storey of 5 m; a ramp-up factory needs two of 7 m.
    halves = [shapely.box(0, 0, 60, 200), shapely.box(60, 0, 120, 200)]
    tall, low = (plots(halves, height_limit_m=limit, rules_source="plan") for limit in (16.0, 12.0))
    assert assemble_plots(tall)["typology"].to_list() == ["ramp_up"]
    assert len(assemble_plots(low)) == 0


@pytest.mark.parametrize(("source", "fixed"), [("plan", True), ("own table", True), ("zoning type", False)])
def test_a_height_counts_as_fixed_where_a_plan_fixes_it(source, fixed):
    limited = plots(NARROW, zoning="MU", height_limit_m=21.8, rules_source=source)
    (rules, _) = rules_of(limited, np.zeros(2, dtype=bool), "BW", {})
    assert rules.plan_fixes_height == fixed
    assert rules.capped_by_mass != fixed  # BauNVO §21(4) rests where the height is fixed


def test_where_the_surroundings_decide_no_mass_is_capped():
    around = plots(NARROW, height_limit_m=21.8, rules_source="surroundings")
    (rules, _) = rules_of(around, np.zeros(2, dtype=bool), "BW", {})
    assert rules.fit_in
    assert rules.bmz is None


def test_owners_are_counted_once_and_unknown_ones_each():
    strips = [shapely.box(9 * number, 0, 9 * (number + 1), 60) for number in range(3)]  # 18 m need all three
    assert assemble_plots(plots(strips, owners=["a", "a", "b"]))["parties"].item() == 2
    assert assemble_plots(plots(strips, owners=["a", "a", "a"]))["parties"].item() == 1
    unknown = assemble_plots(plots(strips, owners=[None, None, "b"]))
    assert unknown["parties"].item() == 3
    assert "3 owners, 2 of them unknown" in unknown["reason"].item()


def test_more_owners_than_can_be_convinced_are_not_asked():
    strips = [shapely.box(9 * number, 0, 9 * (number + 1), 60) for number in range(4)]
    assert len(assemble_plots(plots(strips), AssemblyParameters(most_parties=2))) == 0
    assert len(assemble_plots(plots(strips), AssemblyParameters(most_parties=4))) == 1


def test_a_plot_of_an_owner_already_asked_joins_for_a_larger_plate():
    shapes = [*NARROW, shapely.box(40, 0, 60, 60)]
    by_same = assemble_plots(plots(shapes, owners=["a", "b", "a"]))
    assert by_same["plots"].item() == 3
    by_another = assemble_plots(plots(shapes, owners=["a", "b", "c"]))
    assert by_another["plots"].item() == 2


def test_what_carries_a_factory_alone_is_left_alone():
    halls = [shapely.box(0, 0, 60, 60), shapely.box(60, 0, 120, 60)]
    assert len(assemble_plots(plots(halls))) == 0


@pytest.mark.parametrize("gap_m", [0.0, 0.04, -0.04])
def test_slivers_of_the_cadastre_do_not_part_neighbours(gap_m):
    shapes = [NARROW[0], shapely.box(20 + gap_m, 0, 40, 60)]
    (joint,) = assemble_plots(plots(shapes)).to_dict("records")
    assert shapely.get_parts(joint["geometry"]).size == 1
    assert joint["area_m2"] == pytest.approx(2400, abs=0.01)


@pytest.mark.parametrize(
    ("shape", "are_neighbours"),
    [
        (shapely.box(20.2, 0, 40, 60), False),  # a gap of 20 cm
        (shapely.box(20, 57.5, 40, 80), False),  # 2.5 m in common
        (shapely.box(20, 56.5, 40, 80), True),  # 3.5 m
        (shapely.box(20, 60, 40, 120), False),  # corner to corner
    ],
)
def test_neighbours_share_three_metres_of_boundary(shape, are_neighbours):
    found = find_neighbours(np.array([NARROW[0], shape]), 3.0, 0.05)
    assert (found.shared_m.nnz > 0) == are_neighbours


def test_homes_and_land_without_production_stay_out():
    lived_in = plots(NARROW, existing_m2=[0.0, 800.0], housing_m2=[0.0, 700.0])
    assert len(assemble_plots(lived_in)) == 0
    assert len(assemble_plots(plots(NARROW, zoning=["GE", "WR"]))) == 0
    assert len(assemble_plots(plots(NARROW, zoning_confidence="low", landuse=["industrial", "park"]))) == 0


def test_a_joint_keeps_to_the_strictest_rules_of_its_parts():
    both = strictest(frozenset({rules_for("GE"), rules_for("MI")}))
    assert (both.grz, both.gfz, both.setback_factor) == (0.6, 1.2, 0.4)
    mixed = assemble_plots(plots([shapely.box(0, 0, 20, 90), shapely.box(20, 0, 50, 90)], zoning=["GE", "MI"]))
    whole = fit_envelope(shapely.box(0, 0, 50, 90), both)
    assert mixed["permitted_m2"].to_list() == pytest.approx([whole.gfa_m2] * len(mixed))


def test_a_municipal_alley_is_bridged_on_demand():
    shapes = [shapely.box(0, 0, 20, 60), shapely.box(20, 0, 24, 60), shapely.box(24, 0, 44, 60)]
    owned = plots(shapes, zoning=["GE", None, "GE"], owners=["a", "town", "b"])
    owned["owner_class"] = ["private", "municipality", "private"]
    assert len(assemble_plots(owned)) == 0
    (joint,) = assemble_plots(owned, AssemblyParameters(bridge_alleys=True)).to_dict("records")
    assert (joint["plots"], joint["parties"]) == (3, 3)
    assert joint["area_m2"] == pytest.approx(44 * 60, abs=0.01)


def test_plots_under_one_building_count_as_one():
    shapes = [shapely.box(15 * number, 0, 15 * (number + 1), 60) for number in range(4)]
    hall = gpd.GeoDataFrame(geometry=[shapely.box(2, 5, 28, 55)], crs="EPSG:25832")
    together = assemble_plots(plots(shapes), buildings=hall)
    for members in together["plot_ids"]:
        assert ("p0" in members) == ("p1" in members)


def test_a_street_lets_the_joint_reach_to_its_middle():
    sides = [shapely.LineString([(0, 0), (20, 0)]), shapely.LineString([(20, 0), (40, 0)])]
    without, along = assemble_plots(plots(NARROW)), assemble_plots(plots(NARROW), street_sides=sides)
    assert along["plate_length_m"].item() > without["plate_length_m"].item() + 2


def test_no_plots_give_no_assemblies():
    assert len(assemble_plots(plots(NARROW).iloc[:0])) == 0
    assert list(assemble_plots(plots(NARROW).iloc[:0]).columns[:3]) == ["assembly_id", "plot_ids", "plots"]


def test_plots_without_potential_say_what_to_run_first():
    with pytest.raises(InputError, match="Estimate floor-space potential"):
        assemble_plots(plots(NARROW)[["plot_id", "geometry"]])


def test_it_stops_when_told():
    with pytest.raises(Cancelled):
        assemble_plots(plots(NARROW), progress=lambda fraction: False)


@settings(max_examples=25, deadline=None)
@given(
    widths=st.lists(st.integers(8, 45), min_size=2, max_size=7),
    owners=st.lists(st.sampled_from(["a", "b", "c", None]), min_size=7, max_size=7),
    zoning=st.sampled_from(["GE", "MU", "MI"]),
)
def test_joints_are_neighbours_do_not_overlap_and_carry_more_than_their_parts(widths, owners, zoning):
    edges = np.concatenate([[0], np.cumsum(widths)])
    strips = [shapely.box(start, 0, end, 60) for start, end in pairwise(edges)]
    land = plots(strips, zoning=zoning, owners=owners[: len(strips)])
    order = list(factory_types()["typology"])
    alone = {
        name: -1 if kind is None else order.index(kind)
        for name, kind in zip(land["plot_id"], land["typology"].where(land["typology"].notna(), None))
    }
    seen: list[str] = []
    for joint in assemble_plots(land).to_dict("records"):
        members = joint["plot_ids"].split(", ")
        assert 2 <= len(members) == joint["plots"] <= 5
        assert 1 <= joint["parties"] <= 3
        assert joint["geometry"].geom_type == "Polygon"
        assert order.index(joint["typology"]) > max(alone[member] for member in members)
        whole = land.set_index("plot_id").loc[members].union_all()
        assert joint["permitted_m2"] == pytest.approx(fit_envelope(whole, rules_for(zoning)).gfa_m2, rel=1e-6)
        seen += members
    assert len(seen) == len(set(seen))


def test_thousands_of_strips_are_joined_within_seconds():
    shapes = [shapely.box(20 * i, 70 * j, 20 * (i + 1), 70 * j + 60) for i in range(50) for j in range(40)]
    owners = [f"o{number // 3}" for number in range(len(shapes))]
    found = assemble_plots(
        plots(shapes[:1])
        .iloc[[0] * len(shapes)]
        .assign(plot_id=[f"p{number}" for number in range(len(shapes))], owner_key=owners, geometry=shapes)
        .set_crs("EPSG:25832")
    )
    assert len(found) == 40 * 25  # 50 strips a row, in pairs


def test_joined_outlines_close_what_snapping_closes():
    (outline,) = join(np.array([NARROW[0], shapely.box(20.08, 0, 40, 60)]), np.array([[0, 1]]), 0.05)
    assert outline.geom_type == "Polygon"
    assert outline.area == pytest.approx(2400, abs=0.01)


def test_values_of_single_plots_hold_for_them_and_together_the_largest_setback_counts():
    owned = plots(NARROW)
    own = rules_of(owned, np.zeros(2, dtype=bool), "BW", {"setback_min_m": np.array([3.0, 8.0]), "upper_m": 4.5})
    assert [each.setback_min_m for each in own] == [3.0, 8.0]
    assert [each.upper_m for each in own] == [4.5, 4.5]
    assert strictest(frozenset(own)).setback_min_m == 8.0
    (free,) = assemble_plots(owned).to_dict("records")
    narrow = assemble_plots(owned, AssemblyParameters(rules={"setback_min_m": np.array([0.0, 20.0])}))
    assert narrow["permitted_m2"].sum() < free["permitted_m2"]  # of 40 m of width next to nothing is left
