"""Numbers and sentences as each language writes them."""

import numpy as np
import pandas as pd
import pytest

from stadtregion_plugin.core.study.voice import NO_NUMBER, Voice

ENGLISH, GERMAN = Voice("en"), Voice("de")


@pytest.mark.parametrize(
    ("value", "decimals", "english", "german"),
    [
        (1234.5, 1, "1,234.5", "1.234,5"),
        (1234567, 0, "1,234,567", "1.234.567"),
        (-12.34, 2, "−12.34", "−12,34"),
        (-0.0001, 0, "0", "0"),
        (0, 0, "0", "0"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(value, decimals, english, german):
    assert ENGLISH.number(value, decimals) == english
    assert GERMAN.number(value, decimals) == german


@pytest.mark.parametrize("value", [None, float("nan"), float("inf"), pd.NA, "many", np.nan])
def test_what_is_no_number_is_a_dash(value):
    assert ENGLISH.number(value) == ENGLISH.share(value) == ENGLISH.figure(value) == ENGLISH.tonnes(value) == NO_NUMBER


@pytest.mark.parametrize(
    ("value", "written"),
    [(0, "0"), (12345.6, "12,346"), (12.34, "12"), (3.14159, "3.1"), (0.314, "0.31"), (0.0123, "0.012"), (9.97, "10")],
)
def test_a_figure_has_as_many_decimals_as_say_something(value, written):
    assert ENGLISH.figure(value) == written


def test_a_share_that_is_not_nothing_is_not_written_as_nothing_and_almost_all_not_as_all():
    assert ENGLISH.share(0.0) == "0%"
    assert ENGLISH.share(1.0) == "100%"
    assert "<" in ENGLISH.share(0.0004)
    assert ">" in ENGLISH.share(0.9999)
    assert GERMAN.share(0.123, 1) == "12,3\u00a0%"


def test_sizes_are_written_in_a_unit_that_suits_them():
    assert ENGLISH.bytes(512) == "512\u00a0B"
    assert ENGLISH.bytes(18_234_567) == "18\u00a0MB"
    assert GERMAN.bytes(1_500_000_000) == "1,5\u00a0GB"


def test_a_list_ends_with_and():
    assert ENGLISH.listed([]) == ""
    assert ENGLISH.listed(["a"]) == "a"
    assert ENGLISH.listed(["a", "b", "c"]) == "a, b and c"


def test_codes_without_a_label_are_shown_readably():
    assert ENGLISH.label({"coop": "Cooperative"}, "coop") == "Cooperative"
    assert ENGLISH.label({}, "strange_new_code") == "Strange new code"
    assert ENGLISH.label({}, None) == NO_NUMBER
