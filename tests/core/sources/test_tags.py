"""Tag values as mappers write them; the numbers are units converted by hand (1 ft = 0.3048 m, 1 mile = 1.609344 km)."""

import math

import pytest

from stadtregion_plugin.core.sources import tags


def same(number, expected):
    return math.isnan(number) if math.isnan(expected) else number == pytest.approx(expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("3", 3), ("3.5", 3.5), ("2;3", 3), ("2-3", 3), ("2; 4;3", 4), ("1, 2", 2), ("2,5", 2.5), ("2;", 2), ("0", 0)],
)
def test_the_greatest_of_several_storeys_counts(value, expected):
    assert same(tags.levels(value), expected)


@pytest.mark.parametrize("value", [None, "", "two", "3+", "-1", "~2", "2;x", "EG"])
def test_storeys_that_are_no_number_are_nan(value):
    assert math.isnan(tags.levels(value))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *[("12", 12), ("12 m", 12), ("12m", 12), ("12,5", 12.5), ("12.5 metres", 12.5), ("1.2 km", 1200)],
        *[("40 ft", 12.192), ("40'", 12.192), ("39'4\"", 11.9888), ("39 ft 4 in", 11.9888), ("5 feet", 1.524)],
        *[(None, math.nan), ("", math.nan), ("high", math.nan), ("12 stories", math.nan), ("-3", math.nan)],
    ],
)
def test_lengths_come_in_metres_whatever_their_unit(value, expected):
    assert same(tags.metres(value), expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *[("50", 50), ("50 km/h", 50), ("30 mph", 48.28032), ("30mph", 48.28032), ("30;50", 30)],
        *[("walk", 7), ("DE:walk", 7), ("none", 130), ("DE:urban", 50), ("DE:rural", 100), ("FR:rural", 80)],
        *[("DE:zone30", 30), ("DE:zone:30", 30), ("DE:30", 30), ("BE-VLG:rural", 70), ("DE:living_street", 7)],
        *[(None, math.nan), ("", math.nan), ("fast", math.nan), ("XX:somewhere", math.nan)],
    ],
)
def test_speed_limits_come_in_kilometres_an_hour_by_number_or_by_word(value, expected):
    assert same(tags.kmh(value), expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("20000", 20000),
        ("110000;20000", 110000),
        ("20 kV", 20000),
        ("400 V", 400),
        ("high", math.nan),
        (None, math.nan),
    ],
)
def test_the_highest_of_several_voltages_counts(value, expected):
    assert same(tags.volts(value), expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("7.5", 7.5), ("3.5 t", 3.5), ("3500 kg", 3.5), ("10 st", 9.0718474), ("none", math.nan), (None, math.nan)],
)
def test_weights_come_in_tonnes(value, expected):
    assert same(tags.tonnes(value), expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("12345", 12345),
        ("12 345", 12345),
        ("12.345", 12345),
        ("1,234,567", 1234567),
        ("many", math.nan),
        (None, math.nan),
    ],
)
def test_people_are_counted_with_any_separator_of_thousands(value, expected):
    assert same(tags.count(value), expected)
