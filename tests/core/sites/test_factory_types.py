"""Fits by hand from small tables of needs; typologies and ground floors from their tables."""

import numpy as np
import pandas as pd
import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sites.factory_types import factory_fits, read_factory_types, suitable_types
from stadtregion_plugin.core.tables import TABLES, read_table

SHIPPED = TABLES / "factory_types.csv"
NO_NEED = {
    "name_en": "",
    "name_de": "",
    "floor_min_m2": np.nan,
    "floor_typical_m2": np.nan,
    "plate_width_m": np.nan,
    "plate_length_m": np.nan,
    "clear_height_m": np.nan,
    "load_kn_m2": np.nan,
    "emission_class": "",
    "power_kw": np.nan,
    "power_within_m": np.nan,
    "freight_within_m": np.nan,
    "upper_floors": 1.0,
    "source": "test",
}
SITE = {
    "site_id": "S1",
    "addable_m2": 5000.0,
    "plate_m2": 1200.0,
    "plate_width_m": 30.0,
    "plate_length_m": 40.0,
    "typology": "stacked_halls",
    "emission_class": "low_emission",
    "distance_freight_m": 200.0,
    "distance_power_m": 400.0,
}


def kind(name="works", **needs) -> dict:
    return {"factory_type": name, **NO_NEED, **needs}


def fit(site=None, **needs) -> pd.Series:
    return factory_fits(pd.DataFrame([{**SITE, **(site or {})}]), pd.DataFrame([kind(**needs)])).iloc[0]


@pytest.mark.parametrize(
    ("need", "met", "missed", "said"),
    [
        ("floor_min_m2", 5000, 5001, "floor space 5\u202f000 m², needs 5\u202f001 m²"),
        ("plate_width_m", 30, 31, "plate 30 m wide, needs 31 m"),
        ("plate_length_m", 40, 41, "plate 40 m long, needs 41 m"),
        ("clear_height_m", 4.4, 4.5, "clear height 4.4 m, needs 4.5 m"),
        ("load_kn_m2", 10, 12, "floor load 10 kN/m², needs 12 kN/m²"),
        ("freight_within_m", 200, 199, "freight access at 200 m, at most 199 m"),
        ("power_within_m", 400, 399, "power for ? kW at 400 m, at most 399 m"),
    ],
)
def test_a_need_is_met_up_to_its_limit_and_named_with_its_numbers_beyond(need, met, missed, said):
    assert fit(**{need: met})["fits"]
    lacking = fit(**{need: missed})
    assert not lacking["fits"]
    assert lacking["reason"] == f"Lacks: {said}."


@pytest.mark.parametrize(
    ("allowed", "needed", "fits"),
    [
        ("emission_free", "emission_free", True),
        ("emission_free", "low_emission", False),
        ("low_emission", "low_emission", True),
        ("low_emission", "normal", False),
        ("normal", "low_emission", True),
    ],
)
def test_production_needs_neighbours_who_allow_its_noise(allowed, needed, fits):
    found = fit({"emission_class": allowed}, emission_class=needed)
    assert found["fits"] == fits
    assert ("neighbours allow" in found["reason"]) != fits


def test_production_on_the_ground_floor_counts_its_plate_height_and_load():
    # stacked halls: 4.4 m and 10 kN/m² above, 5.5 m and 15 kN/m² on the ground (tables typologies, ground_floors)
    assert fit(upper_floors=0.0, floor_min_m2=1200, clear_height_m=5.5, load_kn_m2=15)["fits"]
    assert "ground floor 1\u202f200 m², needs 1\u202f201" in fit(upper_floors=0.0, floor_min_m2=1201)["reason"]
    assert not fit(upper_floors=1.0, clear_height_m=5.5)["fits"]
    # what is added beside a large plate may be less than it
    assert not fit({"addable_m2": 800.0}, upper_floors=0.0, floor_min_m2=1000)["fits"]


def test_added_storeys_leave_the_ground_floor_as_it_is():
    on_top = {"intervention": "added_storeys"}
    assert fit(on_top, upper_floors=1.0, floor_min_m2=1000)["fits"]
    assert (
        fit(on_top, upper_floors=0.0, floor_min_m2=1000)["reason"] == "Lacks: ground floor 0 m², needs 1\u202f000 m²."
    )


def test_the_largest_gap_is_named_first():
    reason = fit(plate_width_m=33, floor_min_m2=20000, plate_length_m=60)["reason"]
    assert reason.index("floor space") < reason.index("m long") < reason.index("m wide")


def test_what_suits_says_how_large_it_may_be_and_what_is_tightest():
    reason = fit(floor_min_m2=1000, floor_typical_m2=8000, plate_width_m=29, plate_length_m=20)["reason"]
    assert reason == "5\u202f000 m² of typically 8\u202f000 m²; tightest: plate 30 m wide, needs 29 m."


def test_what_is_unknown_does_not_rule_out_but_is_said():
    needs = {"floor_min_m2": 1000, "power_within_m": 500, "freight_within_m": 500, "emission_class": "normal"}
    bare = pd.DataFrame([{"site_id": "S1", "addable_m2": 2000.0}])
    found = factory_fits(bare, pd.DataFrame([kind(**needs)])).iloc[0]
    assert found["fits"]
    assert found["reason"].endswith("unknown: noise, freight access, power supply.")
    assert not factory_fits(bare.assign(addable_m2=900.0), pd.DataFrame([kind(**needs)])).iloc[0]["fits"]
    nothing = factory_fits(bare.assign(addable_m2=np.nan), pd.DataFrame([kind(**needs)])).iloc[0]
    assert nothing["fits"]
    assert nothing["reason"].startswith("Unknown: floor space")


def test_no_room_at_all_suits_nothing_that_needs_room():
    assert not fit({"addable_m2": 0.0}, floor_min_m2=100)["fits"]


def test_a_site_at_its_freight_access_has_no_distance():
    assert fit({"distance_freight_m": 0.0}, freight_within_m=0)["fits"]
    assert not fit(freight_within_m=0)["fits"]


def test_the_table_is_long_and_best_first():
    types = pd.DataFrame(
        [
            kind("small", floor_min_m2=100, floor_typical_m2=1000),
            kind("much_too_large", floor_min_m2=90000, floor_typical_m2=90000),
            kind("large", floor_min_m2=1000, floor_typical_m2=20000),
            kind("right", floor_min_m2=1000, floor_typical_m2=4000),
        ]
    )
    sites = pd.DataFrame([SITE, {**SITE, "site_id": "S2", "addable_m2": 50.0}])
    found = factory_fits(sites, types)
    assert list(found.columns) == schema.FACTORY_FITS.columns
    assert found["site_id"].tolist() == ["S1"] * 4 + ["S2"] * 4
    assert found["factory_type"].tolist()[:4] == ["right", "small", "large", "much_too_large"]
    assert found["fits"].tolist() == [True, True, True, False] + [False] * 4
    labels = suitable_types(found, types=types)
    assert labels.to_dict() == {"S1": "right, small, large", "S2": ""}


def test_names_are_those_of_the_language():
    sites = pd.DataFrame([{**SITE, "typology": "ramp_up", "emission_class": "emission_free"}])
    fits = factory_fits(sites)
    assert suitable_types(fits)["S1"] == "Textile, Fab Lab"
    german = suitable_types(fits, translate=lambda words: "de" if words == "en" else words)
    assert german["S1"] == "Textil, FabLab"


def test_german_numbers_have_a_comma():
    sites, types = pd.DataFrame([SITE]), pd.DataFrame([kind(clear_height_m=4.5)])
    reason = factory_fits(sites, types, lambda words: "de" if words == "en" else words)["reason"].iloc[0]
    assert "4,4 m" in reason


def test_no_sites_give_an_empty_table():
    found = factory_fits(pd.DataFrame([SITE]).iloc[:0])
    assert list(found.columns) == schema.FACTORY_FITS.columns
    assert found.empty
    assert suitable_types(found).empty


def test_sites_without_an_id_are_named():
    with pytest.raises(InputError, match="Sites has no field site_id"):
        factory_fits(pd.DataFrame({"addable_m2": [1.0]}))


def test_the_shipped_table_holds_the_seven_kinds_and_names_both_languages():
    types = read_factory_types()
    assert types["factory_type"].tolist() == [
        "housing_components",
        "fuel_cells",
        "energy_storage",
        "fab_lab",
        "textile",
        "food",
        "repair_remanufacture",
    ]
    assert (types[["name_en", "name_de"]] != "").all().all()
    assert set(read_table("ground_floors")["typology"]) == set(read_table("typologies")["typology"])


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("floor_min_m2", "-5", "-5.* as floor_min_m2 of housing_components"),
        ("load_kn_m2", "heavy", "“heavy” as load_kn_m2 in its row 1"),
        ("factory_type", "food", "factory type food twice"),
        ("factory_type", "", "without factory_type"),
        ("emission_class", "silent", "emission class silent for housing_components; choose one of emission_free"),
        ("upper_floors", "2", "upper_floors of housing_components"),
        ("floor_min_m2", "7000", "smaller typical"),
    ],
)
def test_an_own_table_is_checked(tmp_path, column, value, message):
    table = pd.read_csv(SHIPPED, comment="#", dtype=str, keep_default_na=False)
    table.loc[0, column] = value
    table.to_csv(tmp_path / "own.csv", index=False)
    with pytest.raises(InputError, match=message) as error:
        read_factory_types(tmp_path / "own.csv")
    assert "own.csv" in str(error.value)


def test_an_own_table_without_a_column_or_rows_is_named(tmp_path):
    table = pd.read_csv(SHIPPED, comment="#")
    table.drop(columns="power_kw").to_csv(tmp_path / "short.csv", index=False)
    with pytest.raises(InputError, match="lacks the columns power_kw"):
        read_factory_types(tmp_path / "short.csv")
    table.iloc[:0].to_csv(tmp_path / "empty.csv", index=False)
    with pytest.raises(InputError, match="no factory type"):
        read_factory_types(tmp_path / "empty.csv")


def test_an_own_table_may_leave_needs_empty(tmp_path):
    table = pd.read_csv(SHIPPED, comment="#").head(1).assign(factory_type="shed", power_within_m=np.nan)
    table.assign(emission_class="", floor_typical_m2=np.nan).to_csv(tmp_path / "own.csv", index=False)
    types = read_factory_types(tmp_path / "own.csv")
    assert factory_fits(pd.DataFrame([{**SITE, "addable_m2": 9000.0}]), types)["factory_type"].tolist() == ["shed"]
