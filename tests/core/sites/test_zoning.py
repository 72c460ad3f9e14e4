"""Rules of the zoning types against BauNVO §17 and §21(4), LBO BW §5(7) and the model building code §6(5)."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely.geometry import box

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sites.floorspace import FloorSpaceParameters, floor_space_potential
from stadtregion_plugin.core.sites.zoning import ZoningRules, recognise_zoning, rules_for, zoning_types
from stadtregion_plugin.core.sites.zoning_plan import read_plan
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


# --- plans -----------------------------------------------------------------------------------------------------------


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs=25832)


SQUARE = box(0, 0, 100, 100)


def plan_of(**columns):
    return read_plan(frame([SQUARE] * len(next(iter(columns.values()))), **columns), None, zoning_types(), 100.0)


def test_xplanung_is_read_whatever_prefix_and_case_its_attributes_have():
    # codes of XPlanung: 1700 GE, 4000 other special area; bauweise 2000 closed
    zones = plan_of(
        **{
            "xplan:besondereArtDerBaulNutzung": ["1700", "4000", "1500"],
            "XPLAN_GRZ": ["0,6", None, None],
            "gfz": [None, 2.0, None],
            "BMZ": [None, 9.0, None],
            "Z": [3, None, None],
            "zZwingend": [None, 2, None],
            "hoehenangabe_hMax": [None, 12.5, None],
            "bauweise": ["1000", "2000", None],
        }
    ).zones
    assert zones["zoning"].tolist() == ["GE", "SO", "MI"]
    assert zones["grz"].tolist() == pytest.approx([0.6, np.nan, np.nan], nan_ok=True)
    assert zones["storeys_max"].iloc[0] == 3
    assert (zones["storeys_fixed"].iloc[1], zones["height_max_m"].iloc[1]) == (2, 12.5)
    assert zones["closed"].tolist() == [False, True, False]


def test_a_land_use_plan_tells_the_usual_type_less_surely():
    # XPlanung, allgArtDerBaulNutzung: 1000 housing, 3000 commerce; where the particular type is there, it counts
    zones = plan_of(
        allgArtDerBaulNutzung=["3000", "1000", "3000"], besondereArtDerBaulNutzung=[None, None, "1800"]
    ).zones
    assert zones["zoning"].tolist() == ["GE", "WA", "GI"]
    assert zones["confidence"].tolist() == ["medium", "medium", "given"]


def test_a_general_code_is_not_taken_for_a_particular_one():
    # 1000 is small-holding land in one list and land for housing in the other
    assert plan_of(allgArtDerBaulNutzung=["1000"]).zones["zoning"].tolist() == ["WA"]
    assert plan_of(besondereArtDerBaulNutzung=["1000"]).zones["zoning"].tolist() == ["WS"]


def test_heights_above_sea_level_limit_no_building():
    plan = plan_of(zoning=["GE", "GE", "GE"], hMax=[262.0, 15.0, 60.0], hoehenbezug=[None, "2000", "1000"])
    assert plan.zones["height_max_m"].tolist() == pytest.approx([np.nan, 15.0, np.nan], nan_ok=True)
    assert plan.heights_left_out == 2


def test_land_for_weekend_homes_permits_nothing():
    plan = frame([box(-5, -5, 105, 105)], besondereArtDerBaulNutzung=["3000"])
    found = floor_space_potential(frame([SQUARE], landuse=["industrial"]), zoning=plan).plots.iloc[0]
    assert (found["zoning"], found["permitted_m2"]) == (None, 0)


def test_the_largest_zone_decides_and_a_partial_cover_is_said():
    plan = frame([box(0, 0, 65, 100), box(65, 0, 100, 100)], zoning=["GE", "MI"])
    found = floor_space_potential(frame([SQUARE, box(0, 0, 60, 100)]), zoning=plan).plots
    assert found["zoning"].tolist() == ["GE", "GE"]
    assert found["zoning_confidence"].tolist() == ["given in part", "given"]


def test_unknown_types_are_named_with_counts_in_one_warning():
    plan = frame([SQUARE, SQUARE, SQUARE, SQUARE], zoning=["GE", "SD-1", "SD-1", "OS"])
    warnings = floor_space_potential(frame([SQUARE]), zoning=plan).warnings
    assert [warning for warning in warnings if "SD-1 (2), OS (1)" in warning]


def test_any_field_may_hold_the_type():
    plan = frame([SQUARE], nutzung=["Industriegebiet"])
    found = floor_space_potential(
        frame([SQUARE]), zoning=plan, parameters=FloorSpaceParameters(zoning_field="nutzung")
    ).plots
    assert found["zoning"].tolist() == ["GI"]
    with pytest.raises(InputError, match="has no field use; its fields are nutzung"):
        floor_space_potential(frame([SQUARE]), zoning=plan, parameters=FloorSpaceParameters(zoning_field="use"))


@pytest.mark.parametrize(
    ("columns", "source"),
    [
        ({"zoning": ["GE"]}, "zoning type"),
        ({"zoning": ["GE"], "gfz": [1.6]}, "plan"),
        ({"zoning": ["GE"], "zoning_confidence": ["medium"]}, "land use"),
        ({"landuse": ["industrial"]}, "land use"),
        ({"landuse": ["water"]}, None),
    ],
)
def test_each_plot_says_where_its_rules_come_from(columns, source):
    once = floor_space_potential(frame([SQUARE], **columns)).plots
    assert once["rules_source"].tolist() == [source]
    assert floor_space_potential(once).plots["rules_source"].tolist() == [source]


# --- a zoning table of one's own -------------------------------------------------------------------------------------

HEADER = (
    "zoning,like,grz,gfz,bmz,height_max_m,setback_factor,setback_min_m,"
    "permissibility,noise_day_db,noise_night_db,source"
)


@pytest.fixture
def own_table(tmp_path):
    def write(*rows):
        path = tmp_path / "zoning.csv"
        path.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
        return path

    return write


def test_types_of_ones_own_are_known_by_their_names(own_table):
    types = zoning_types(own_table("IA-1,GE,,1.25,,13.7,,3.0,1.0,,,by-law", "C-3,,0.5,3.0,,,,,0.2,65,50,by-law"))
    found = recognise_zoning(pd.Series(["ia-1", "C-3", "GE", "C-3A"]), types)
    assert found.tolist() == ["IA-1", "C-3", "GE", None]
    light = rules_for("IA-1", types=types)
    assert (light.grz, light.gfz, light.height_max_m, light.setback_min_m) == (0.8, 1.25, 13.7, 3.0)
    assert light.setback_factor == 0.125  # as for GE in Baden-Württemberg
    dense = rules_for("C-3", types=types)
    assert dense.mass_ratio(3) == float("inf")  # foreign by-laws know no BauNVO §21(4)
    assert (dense.permissibility, dense.noise_day_db) == (0.2, 65)


def test_a_row_may_take_the_place_of_a_type(own_table):
    types = zoning_types(own_table("GE,GE,0.6,,,,,,,,,our plan"))
    rules = rules_for("GE", types=types)
    assert (rules.grz, rules.gfz) == (0.6, 2.4)
    assert len(types) == len(zoning_types())


def test_rules_from_a_table_of_ones_own_are_marked(own_table):
    table = own_table("IA-1,GE,,1.25,,13.7,,3.0,1.0,,,by-law")
    plots, plan = frame([SQUARE, SQUARE], zoning=[None, "IA-1"]), frame([box(0, 0, 90, 100)], ZONE=["IA-1"])
    parameters = FloorSpaceParameters(zoning_table=table, zoning_field="ZONE")
    found = floor_space_potential(plots, zoning=plan, parameters=parameters).plots
    assert found["rules_source"].tolist() == ["own table"] * 2
    assert (found["far"] <= 1.25).all()
    assert (found["height_m"] <= 13.7).all()
    assert found["typology"].notna().all()


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("X-1,,,2.0,,,,,,,,by-law", "of X-1 open"),
        ("X-1,XX,,2.0,,,,,,,,by-law", "like XX"),
        ("", "holds no zoning type"),
    ],
)
def test_a_table_that_leaves_something_open_is_named(own_table, row, message):
    with pytest.raises(InputError, match=message):
        zoning_types(own_table(row))


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("X-1,GE,,1e9,,,,,,,,by-law", r"has 1e\+09 as gfz of X-1 \(row 2\), where 0.01 to 40 are plausible"),
        ("X-1,GE,-0.5,,,,,,,,,by-law", r"has -0.5 as grz of X-1 \(row 2\), where 0.01 to 1 are plausible"),
        ("X-1,GE,80,,,,,,,,,by-law", "has 80 as grz of X-1"),
        ("X-1,GE,,0,,,,,,,,by-law", "has 0 as gfz of X-1"),
        ("X-1,GE,,,,,,-3,,,,by-law", "has -3 as setback_min_m of X-1"),
        ("X-1,GE,,,,,,,1.5,,,by-law", "has 1.5 as permissibility of X-1"),
        ("X-1,GE,,,,,,,,650,,by-law", "has 650 as noise_day_db of X-1"),
        ("X-1,GE,,inf,,,,,,,,by-law", "has inf as gfz of X-1"),
    ],
)
def test_a_value_that_cannot_be_is_named_with_its_row_and_range(own_table, row, message):
    with pytest.raises(InputError, match=message):
        zoning_types(own_table("IA-1,GE,,1.25,,13.7,,3.0,1.0,,,by-law", row))


def test_special_cases_that_are_built_pass(own_table):
    """A stack-up factory of Hong Kong (plot ratio 12), a tower of 300 m, the full height as setback, no mass limit."""
    types = zoning_types(
        own_table("X-1,GE,1.0,12,inf,300,1.0,0,1,75,70,by-law", "X-2,GE,0.05,0.1,0.5,3,0,50,0,40,30,by-law")
    )
    assert types.loc["X-1", "gfz"] == 12
    assert types.loc["X-2", "setback_min_m"] == 50


def test_every_type_of_the_plugin_and_every_value_of_its_own_lies_in_its_range():
    ranges = read_table("zoning_ranges").set_index("field")
    baunvo = read_table("baunvo")
    for field in ("grz", "gfz", "bmz", "permissibility", "noise_day_db", "noise_night_db"):
        known = baunvo[field].dropna()
        assert known.between(*ranges.loc[field, ["least", "most"]]).all()
