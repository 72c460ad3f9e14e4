"""Paths by hand from the law: BauGB as of 22.12.2025 (§§24–28, 34(3a)), AEG §23, ErbbauRG, WEG."""

import pandas as pd
import pytest

from stadtregion_plugin.core import labels
from stadtregion_plugin.core.sites import activation
from stadtregion_plugin.core.sites.activation import activation_paths
from stadtregion_plugin.core.tables import read_table


def site(**values) -> pd.Series:
    return activation_paths(pd.DataFrame([values])).iloc[0]


@pytest.mark.parametrize(
    ("owner_class", "path"),
    [
        ("municipality", "concept_award"),
        ("municipal_company", "municipal_company"),
        ("county", "public_purchase"),
        ("state", "public_purchase"),
        ("public_other", "public_purchase"),
        ("university", "public_purchase"),
        ("federal", "federal_purchase"),
        ("rail", "railway_release"),
        ("church", "heritable_right"),
        ("foundation", "heritable_right"),
        ("nonprofit", "heritable_right"),
        ("coop", "cooperative"),
        ("company", "negotiation"),
        ("finance", "negotiation"),
        ("fund", "negotiation"),
        ("foreign", "negotiation"),
        ("private", "negotiation"),
        ("condominium", "many_owners"),
        ("unknown", "find_owner"),
    ],
)
def test_each_class_of_owners_has_its_path(owner_class, path):
    assert site(owner_class=owner_class)["activation_path"] == path


def test_every_owner_class_is_decided_by_a_rule():
    classes = read_table("owner_activation")["owner_class"]
    assert set(classes) == set(labels.OWNER_CLASSES)
    paths = activation_paths(pd.DataFrame({"owner_class": classes}))["activation_path"]
    assert (paths == "find_owner").sum() == 1


@pytest.mark.parametrize("owner_class", [None, float("nan"), "", "martian"])
def test_an_unknown_owner_is_to_be_found_not_guessed(owner_class):
    found = site(owner_class=owner_class, landuse="industrial", built_m2=0.0, area_m2=5000.0)
    assert found["activation_path"] == "find_owner"
    assert "land register" in found["activation_reason"]
    assert "§25" not in found["activation_reason"]


def test_without_any_column_everything_is_unknown():
    found = activation_paths(pd.DataFrame(index=[4, 2]))
    assert found.index.tolist() == [4, 2]
    assert found["activation_path"].tolist() == ["find_owner", "find_owner"]
    assert activation_paths(pd.DataFrame(columns=["owner_class"])).empty


def test_railway_land_needs_release_whoever_owns_it():
    for owner_class in ("rail", "municipality", "company"):
        found = site(owner_class=owner_class, landuse="railway")
        assert found["activation_path"] == "railway_release"
        assert "AEG §23" in found["activation_reason"]
    assert "AEG §23" in site(owner_class=None, landuse="railway")["activation_reason"]


def test_railway_land_is_under_pressure_from_housing():
    assert "§246e" in site(owner_class="rail", landuse="railway")["activation_reason"]
    assert "§246e" not in site(owner_class="company", landuse="industrial", zoning="GE")["activation_reason"]
    assert "§246e" in site(owner_class="company", landuse="industrial", zoning="MU")["activation_reason"]
    assert "§246e" not in site(owner_class="municipality", zoning="MU")["activation_reason"]


def test_a_heritable_building_right_is_agreed_with_holder_and_landowner():
    found = site(owner_class="municipality", tenure="heritable_building_right", owner_count=1)
    assert found["activation_path"] == "rights_holder"
    assert found["parties"] == 2


@pytest.mark.parametrize(
    "values",
    [
        {"owner_class": "condominium"},
        {"owner_class": "private", "tenure": "condominium"},
        {"owner_class": "company", "tenure": "heritable_building_right", "built_m2": 0.0, "area_m2": 900.0},
    ],
)
def test_there_is_no_pre_emption_for_units_and_heritable_rights(values):
    reason = site(**values)["activation_reason"]
    assert "§24(2)" in reason
    assert "by-law" not in reason
    assert "in favour of a third party" not in reason


def test_a_fund_that_leaves_land_idle_is_met_by_pre_emption_for_a_third_party():
    for idle in ({"landuse": "brownfield"}, {"vacant": True}, {"built_m2": 100.0, "area_m2": 5000.0}):
        found = site(owner_class="fund", **idle)
        assert found["activation_path"] == "pre_emption"
        assert "§27a" in found["activation_reason"]
        assert found["parties"] == 2  # seller and buyer
    in_use = site(owner_class="fund", built_m2=2500.0, area_m2=5000.0)
    assert in_use["activation_path"] == "negotiation"
    assert "§26" in in_use["activation_reason"]


def test_a_firm_on_its_built_land_is_won_for_an_extension():
    built = site(owner_class="company", built_m2=2500.0, area_m2=5000.0, owner_count=1)
    assert built["activation_path"] == "own_extension"
    assert "§34(3a)" in built["activation_reason"]
    free = site(owner_class="company", built_m2=0.0, area_m2=5000.0, owner_count=1)
    assert free["activation_path"] == "negotiation"
    assert "§25(1) nos. 1–2" in free["activation_reason"]
    unknown = site(owner_class="company")
    assert unknown["activation_path"] == "negotiation"
    assert "§26" in unknown["activation_reason"]


def test_three_private_owners_are_many():
    assert site(owner_class="private", owner_count=2)["activation_path"] == "negotiation"
    found = site(owner_class="private", owner_count=3)
    assert found["activation_path"] == "many_owners"
    assert "shares" in found["activation_reason"]


@pytest.mark.parametrize(
    ("values", "parties", "said"),
    [
        ({"owner_class": "condominium", "owner_count": 14}, 14, "; 14 parties;"),
        ({"owner_class": "condominium"}, 2, "at least 2 parties"),
        ({"owner_class": "church", "owner_count": 1}, 1, "; 1 party."),
        ({"owner_class": "church"}, 1, "at least 1 party"),
        ({"owner_class": "rail", "owner_count": 1}, 2, "; 2 parties"),
        ({"owner_class": "church", "owner_count": "3"}, 3, "; 3 parties"),
    ],
)
def test_parties_are_counted_or_said_to_be_the_fewest(values, parties, said):
    found = site(**values)
    assert found["parties"] == parties
    assert said in found["activation_reason"]


def test_many_sites_get_what_each_would_get_alone():
    classes = ["municipality", "fund", None, "condominium", "private"] * 3
    sites = pd.DataFrame(
        {
            "owner_class": classes,
            "owner_count": [1, None, 2] * 5,
            "landuse": ["railway", "industrial", "brownfield", None, "retail"] * 3,
            "vacant": pd.array([True, False, None] * 5, dtype="boolean"),
            "built_m2": [0.0, 800.0, None] * 5,
            "area_m2": 1000.0,
        },
        index=range(100, 115),
    )
    together = activation_paths(sites)
    alone = pd.concat([activation_paths(sites.iloc[[row]]) for row in range(len(sites))])
    pd.testing.assert_frame_equal(together, alone)


def test_sentences_are_translated_part_by_part():
    found = activation_paths(pd.DataFrame({"owner_class": ["church"]}), translate=lambda words: f"<{words}>").iloc[0]
    assert found["activation_reason"].startswith("<Ask the owner")
    assert "<at least 1 party>" in found["activation_reason"]


def test_every_code_of_the_table_has_its_words_and_label():
    rules = read_table("activation_paths")
    paths, notes = (set(rules.loc[rules["role"] == role, "code"]) for role in ("path", "note"))
    assert paths == set(activation.PATHS) == set(labels.ACTIVATION_PATHS)
    assert notes == set(activation.NOTES)
    assert rules["legal_date"].str.fullmatch(r"\d{4}-\d{2}-\d{2}").all()
