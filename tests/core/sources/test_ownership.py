"""Owners by name, by code and by both; and no natural person's name comes out."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sources.owner_names import fold
from stadtregion_plugin.core.sources.owner_privacy import words_of
from stadtregion_plugin.core.sources.ownership import classify_owners


def owners(**columns):
    return pd.DataFrame(columns)


def test_the_own_fields_stay_and_the_name_goes():
    table = owners(parcel=["1", "2"], area=[10.0, 20.0], owner=["Stadt Fellbach", "Müller, Hans"])
    result = classify_owners(table, name_field="owner").table
    assert list(result.columns) == [
        *("parcel", "area", "owner_class", "legal_form", "owner_confidence", "owner_key"),
    ]
    assert result["owner_class"].tolist() == ["municipality", "private"]


def test_a_specific_code_decides_the_class_and_the_name_gives_the_legal_form():
    table = owners(code=[2400], name=["Volksbank Backnang eG"])
    found = classify_owners(table, "name", "code", "alkis").table.iloc[0]
    assert (found.owner_class, found.legal_form) == ("finance", "eg")


def test_a_vague_code_leaves_the_class_to_the_name():
    table = owners(code=[2900, 2900, 2900], name=["Deka Immobilien Fonds", "Xyz Abc", "Stadtwerke Aalen GmbH"])
    found = classify_owners(table, "name", "code", "alkis").table
    assert found["owner_class"].tolist() == ["fund", "company", "municipal_company"]


def test_disagreement_halves_the_confidence_and_agreement_does_not():
    table = owners(code=[5500, 5500], name=["Stadt Fellbach", "Land Hessen"])
    found = classify_owners(table, "name", "code", "alkis").table
    assert found["owner_class"].tolist() == ["municipality", "municipality"]
    assert found["owner_confidence"].tolist() == [0.95, 0.475]


def test_limited_is_domestic_in_the_uk_and_foreign_in_germany():
    table = owners(category=["Limited Company or Public Limited Company"] * 2, name=["Acme Ltd", "Lux Sàrl S.à r.l."])
    assert classify_owners(table, "name", "category", "ccod").table["owner_class"].tolist() == ["company", "foreign"]
    assert classify_owners(table, "name").table["owner_class"].tolist() == ["foreign", "foreign"]


def test_network_rail_is_a_railway_though_its_code_says_limited_company():
    table = owners(category=["Limited Company or Public Limited Company"], name=["Network Rail Infrastructure Limited"])
    assert classify_owners(table, "name", "category", "ccod").table["owner_class"][0] == "rail"


def test_codes_alone_do():
    found = classify_owners(owners(code=["C", "", "Z"]), code_field="code", scheme="pluto")
    assert found.table["owner_class"].tolist() == ["municipality", "private", "unknown"]
    assert found.figures["unlisted"] == 1
    assert "1 rows" in found.warnings[0]
    assert found.table["owner_key"].isna().all()


def test_the_unknown_owner_is_not_one_owner_of_much_land():
    found = classify_owners(owners(name=["Eigentümer unbekannt", "Eigentümer unbekannt", "Acme GmbH"]), "name").table
    assert found["owner_key"].notna().tolist() == [False, False, True]


def test_one_salt_gives_one_pseudonym_and_no_salt_a_new_one_each_time():
    table = owners(name=["Acme GmbH"])
    keys = [classify_owners(table, "name", salt=salt).table["owner_key"][0] for salt in ("a", "a", None, None)]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 3


def test_a_key_field_tells_owners_apart_and_goes():
    table = owners(name=["Müller, Hans", "Müller, Hans"], person=["P1", "P2"])
    result = classify_owners(table, "name", key_field="person").table
    assert "person" not in result.columns
    assert result["owner_key"].is_unique


@pytest.fixture
def mapping(tmp_path):
    path = tmp_path / "mapping.csv"
    path.write_text("value;owner_class;legal_form\n*harvard*;university;\n101;municipality;public_law\n", "utf-8")
    return path


def test_an_own_mapping_knows_codes_and_names(mapping):
    table = owners(code=["101", "7", None], name=["", "President of HARVARD College", "Bauer GmbH"])
    result = classify_owners(table, "name", "code", "mapping", mapping)
    found = result.table
    assert result.warnings[0].startswith("1 rows have no entry")
    assert found["owner_class"].tolist() == ["municipality", "university", "company"]
    assert found["legal_form"].tolist() == ["public_law", "", "gmbh"]


@pytest.mark.parametrize(
    ("content", "word"),
    [("value,class\n1,coop\n", "owner_class"), ("value,owner_class\n1,king\n", "king"), ("", "is empty")],
)
def test_a_mapping_that_cannot_be_used_is_named(tmp_path, content, word):
    path = tmp_path / "mine.csv"
    path.write_text(content)
    with pytest.raises(InputError, match=word) as error:
        classify_owners(owners(code=[1]), code_field="code", scheme="mapping", mapping=path)
    assert "mine.csv" in str(error.value)


@pytest.mark.parametrize(
    ("arguments", "word"),
    [({}, "Neither"), ({"code_field": "x"}, "Free text"), ({"name_field": "none"}, "no field none")],
)
def test_what_is_missing_is_said(arguments, word):
    with pytest.raises(InputError, match=word):
        classify_owners(owners(x=["a"]), **arguments)


# --- privacy -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "repeated",
    [
        "Müller, Hans",
        "Hans Müller",
        "MUELLER HANS",
        "Müller",
        "c/o Hans Müller, Hauptstr. 5, 70736 Fellbach",
        "hans.mueller@example.org",
        "hansmueller@example.org",
        "born 12.03.1951",
    ],
)
def test_what_repeats_a_private_name_is_blanked(repeated):
    names = ["Müller, Hans *12.03.1951", "Stadt Fellbach", "Schmid, Eva", "Vogel, Udo"]
    table = owners(name=names, remark=[repeated, "park", "garden", "shed"])
    result = classify_owners(table, "name")
    assert result.table["remark"].tolist() == [None, "park", "garden", "shed"]
    assert any("remark" in warning for warning in result.warnings)


def test_a_column_that_mostly_repeats_names_is_dropped_with_a_warning():
    table = owners(name=["Müller, Hans", "Schmid, Eva"], other=["Hans Müller", "Eva Schmid"])
    result = classify_owners(table, "name")
    assert "other" not in result.table.columns
    assert any("other" in warning for warning in result.warnings)


def test_the_neighbour_of_a_company_is_no_public_name_either():
    table = owners(name=["Müller, Hans", "Acme GmbH", "Beta GmbH"], neighbour=[None, "Hans Müller", "Acme GmbH"])
    assert classify_owners(table, "name").table["neighbour"].tolist() == [None, None, "Acme GmbH"]


def test_names_of_companies_and_places_stay_elsewhere():
    table = owners(name=["Porsche AG", "Müller, Hans"], tenant=["Porsche AG", "Bosch"], town=["Fellbach", "Weinstadt"])
    result = classify_owners(table, "name").table
    assert result["tenant"].tolist() == ["Porsche AG", "Bosch"]
    assert result["town"].tolist() == ["Fellbach", "Weinstadt"]


def test_a_person_whose_name_sounds_like_a_bank_is_not_repeated_either():
    table = owners(name=["Otto Bank", "Porsche AG", "Bosch GmbH"], remark=["Otto Bank", "hall", "shed"])
    assert "Bank" not in classify_owners(table, "name").table.to_string()


@pytest.mark.parametrize("title", ["owner_name", "Eigentümer", "Name", "name_1", "Vorname"])
def test_columns_that_describe_an_owner_are_blank_for_private_ones_even_without_a_field_of_names(title):
    table = owners(**{"code": [1000, 5500], title: ["Müller, Hans", "Stadt Fellbach"]})
    result = classify_owners(table, code_field="code", scheme="alkis").table
    assert result[title].tolist() == [None, "Stadt Fellbach"]


def test_a_strange_code_that_looks_like_a_name_is_not_repeated_in_the_warning():
    result = classify_owners(owners(code=["Müller, Hans"]), code_field="code", scheme="alkis")
    assert "Müller" not in " ".join(result.warnings)


SYLLABLES = st.lists(
    st.sampled_from(["ba", "do", "mü", "ri", "sen", "tal", "wei", "gor", "ße"]), min_size=2, max_size=4
)
WORDS = SYLLABLES.map(lambda parts: "".join(parts).title())
PEOPLE = st.tuples(WORDS, WORDS).filter(lambda pair: pair[0] != pair[1])
SPELLINGS = st.sampled_from(["{1} {0}", "{0}, {1}", "{0}", "c/o {1} {0}, Weg 5", "{0}{1}", "x {0} y", "no name here"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(PEOPLE, SPELLINGS, SPELLINGS), min_size=1, max_size=8))
def test_no_natural_name_that_goes_in_comes_out(rows):
    table = owners(
        name=[f"{surname}, {given}" for (surname, given), _, _ in rows],
        first=[spelling.format(*person) for person, spelling, _ in rows],
        second=[spelling.format(*person).upper() for person, _, spelling in rows],
    )
    result = classify_owners(table, "name").table
    texts = result.drop(columns=["owner_class", "legal_form", "owner_confidence", "owner_key"])
    for row, ((surname, first), _, _) in enumerate(rows):
        cells = [str(cell) for cell in texts.iloc[row] if cell is not None]
        squeezed = " ".join(fold(cell) for cell in cells)
        assert not words_of(f"{surname}, {first}") & set(squeezed.split())
        assert fold(surname + first) not in squeezed
    everything = fold(" ".join(str(cell) for cell in texts.to_numpy().ravel()))
    for (surname, first), _, _ in rows:
        assert fold(f"{first} {surname}") not in everything
        assert fold(f"{surname}, {first}") not in everything
