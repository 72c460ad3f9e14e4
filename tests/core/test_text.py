"""Numbers in sentences, as both languages write them."""

import pytest

from stadtregion_plugin.core.text import amount


@pytest.mark.parametrize(
    ("number", "english", "german"),
    [
        (0, "0", "0"),
        (3.0, "3", "3"),
        (0.5, "0.5", "0,5"),
        (2.34, "2.3", "2,3"),
        (0.0123, "0.012", "0,012"),
        (12.6, "13", "13"),
        (1234567.8, "1\u202f234\u202f568", "1\u202f234\u202f568"),
        (-2.5, "-2.5", "-2,5"),
    ],
)
def test_an_amount_has_two_digits_at_least_and_the_decimal_mark_of_its_language(number, english, german):
    assert amount(number) == english
    assert amount(number, {"en": "de"}.__getitem__) == german
