"""Codes of owners: all that the schemes list, in whatever spelling a file brings them."""

import json

import pytest

from stadtregion_plugin.core.labels import OWNER_CLASSES
from stadtregion_plugin.core.sources.owner_codes import classify_codes, unlisted_codes
from tests.shared import shared

# What the reference's groups of ALKIS codes are in the classes of the design.
GROUPS = {
    "public_body": {"public_other"},
    "gdr_legacy": {"public_other", "unknown"},
    "foreign_state": {"foreign"},
    "regional_body": {"public_other"},
}


@pytest.fixture
def listed():
    return json.loads(shared("reference/tables/codes.json").read_text(encoding="utf-8"))


def test_every_code_of_the_german_cadastre_has_the_class_of_the_reference(listed):
    codes = list(listed["ax_eigentuemerart_namensnummer"])
    groups = [listed["eigentuemerart_group"][code] for code in codes]
    found = classify_codes(codes, "alkis")["owner_class"]
    assert len(codes) == 76
    assert [c for c, group, got in zip(codes, groups, found) if got not in GROUPS.get(group, {group})] == []
    assert unlisted_codes(codes, "alkis").empty


def test_every_category_of_the_uk_register_is_listed_in_any_case(listed):
    categories = [f"  {category.upper()} " for category in listed["uk_ccod_proprietorship"]]
    found = classify_codes(categories, "ccod")
    assert len(categories) == 22
    assert unlisted_codes(categories, "ccod").empty
    assert set(found["owner_class"]) <= set(OWNER_CLASSES)
    assert found["owner_confidence"].gt(0).all()


def test_a_limited_company_of_the_uk_register_is_a_company_not_a_foreigner():
    found = classify_codes(["Limited Company or Public Limited Company"], "ccod").iloc[0]
    assert (found.owner_class, found.legal_form) == ("company", "ltd_plc")


def test_owner_types_of_new_york_are_as_sure_as_they_are_plain():
    found = classify_codes(["C", "O", "P", "M", "X", None], "pluto")
    assert found["owner_class"].tolist() == [
        "municipality",
        "public_other",
        "private",
        "municipality",
        "nonprofit",
        "private",
    ]
    assert found["owner_confidence"].is_monotonic_decreasing


@pytest.mark.parametrize("code", [5500, 5500.0, "5500", "5500.0", " 5500 ", "005500"])
def test_a_code_is_understood_as_a_number_or_a_text(code):
    assert classify_codes([code], "alkis")["owner_class"][0] == "municipality"


def test_unlisted_codes_are_unknown_and_counted_but_missing_ones_are_not():
    codes = [1000, 1234, "1234", "X", None, float("nan"), ""]
    found = classify_codes(codes, "alkis")
    assert found["owner_class"].tolist() == ["private"] + ["unknown"] * 6
    assert found["owner_confidence"].tolist()[1:] == [0.0] * 6
    assert unlisted_codes(codes, "alkis").to_dict() == {"1234": 2, "X": 1}
