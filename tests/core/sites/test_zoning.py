"""Rules of the zoning types against BauNVO §17 and §21(4), LBO BW §5(7) and the model building code §6(5)."""

import pandas as pd
import pytest

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sites.zoning import ZoningRules, recognise_zoning, rules_for
from stadtregion_plugin.core.tables import read_table

TYPES = ["WS", "WR", "WA", "WB", "MD", "MDW", "MI", "MU", "MK", "GE", "GI", "SO"]


def test_all_zoning_types_of_the_baunvo_are_there_with_a_source():
    table = read_table("baunvo")
    assert table["zoning"].tolist() == TYPES
    assert (table["source"] != "").all()


@pytest.mark.parametrize(
    ("zoning", "grz", "gfz", "bmz"),
    [("WR", 0.4, 1.2, None), ("MU", 0.8, 3.0, None), ("MK", 1.0, 3.0, None), ("GE", 0.8, 2.4, 10)],  # BauNVO §17
)
def test_orientation_values(zoning, grz, gfz, bmz):
    rules = rules_for(zoning)
    assert (rules.grz, rules.gfz, rules.bmz) == (grz, gfz, bmz)


@pytest.mark.parametrize(
    ("state", "zoning", "factor", "minimum"),
    [
        ("BW", "WA", 0.4, 2.5),
        ("BW", "MU", 0.2, 2.5),
        ("BW", "GE", 0.125, 2.5),
        ("MBO", "GE", 0.2, 3),
        ("MBO", "MU", 0.4, 3),
    ],
)
def test_setbacks_follow_the_building_law_of_the_state(state, zoning, factor, minimum):
    rules = rules_for(zoning, state)
    assert (rules.setback_factor, rules.setback_min_m) == (factor, minimum)


def test_building_mass_is_capped_only_where_storeys_are_high_and_no_plan_fixes_height_or_mass():
    # BauNVO §21(4): 3.5 × GFZ for storeys above 3.5 m
    assert rules_for("MU").mass_ratio([2]) == pytest.approx([10.5])
    assert rules_for("MU", ground_m=3.4, upper_m=3.2).mass_ratio([2]) == pytest.approx([float("inf")])
    assert rules_for("MU", height_max_m=20).mass_ratio([2]) == pytest.approx([float("inf")])
    assert rules_for("MU", height_max_m=20, plan_fixes_height=False).mass_ratio([2]) == pytest.approx([10.5])
    assert rules_for("MU", fit_in=True).mass_ratio([2]) == pytest.approx([float("inf")])
    assert rules_for("MU", bmz=8.0).mass_ratio([2]) == pytest.approx([8.0])


def test_the_high_rise_limit_allows_five_storeys_of_a_factory():
    # floor of the fifth storey: 6 + 3 · 5 = 21 m ≤ 22 m, of the sixth 26 m
    assert rules_for("GE", ground_m=6, upper_m=5).most_storeys() == 5
    assert rules_for("GE", ground_m=6, upper_m=5, top_floor_max_m=None, storeys_max=9).most_storeys() == 9


@pytest.mark.parametrize(("height", "storeys"), [(6.7, 0), (6.8, 1), (11.7, 1), (11.8, 2), (100, 5)])
def test_height_limits_the_storeys(height, storeys):
    rules = rules_for("GE", ground_m=6, upper_m=5, parapet_m=0.8, height_max_m=height)
    assert rules.most_storeys() == storeys


def test_notations_of_zoning_types_are_recognised():
    notations = ["GE", "GEe", "ge 2", "1700", 1700, "Gewerbegebiet", "MDW", "MD", "WA (o)", "SO Handel", "urban area"]
    expected = ["GE", "GE", "GE", "GE", "GE", "GE", "MDW", "MD", "WA", "SO", "MU"]
    assert recognise_zoning(pd.Series(notations, dtype=object)).tolist() == expected


def test_notations_that_are_no_zoning_type_are_not_recognised():
    assert recognise_zoning(pd.Series(["SD-1", "General", "MIXED", None, ""])).tolist() == [None] * 5


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: rules_for("XX"), "XX is not known"),
        (lambda: rules_for("GE", "Atlantis"), "Atlantis"),
        (lambda: rules_for("GE", hight=3), "hight"),
        (lambda: rules_for("GE", grz=0), "grz is 0"),
        (lambda: ZoningRules(grz=1, gfz=1, setback_factor=-1, setback_min_m=0), "must not be negative"),
    ],
)
def test_rules_that_cannot_be_are_named(call, message):
    with pytest.raises(InputError, match=message):
        call()
