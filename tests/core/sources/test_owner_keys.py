"""Pseudonyms of owners: equal within a study, different between studies, nothing of the name in them."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sources.owner_keys import fresh_salt, owner_keys


def test_spellings_of_one_name_share_a_pseudonym():
    spellings = [
        "Müller, Hans",
        " müller,  hans ",
        "MUELLER, HANS",
        "Mu\u0308ller, Hans",
        "MÃ¼ller, Hans",
        "M&uuml;ller, Hans",
    ]
    assert len(set(owner_keys(spellings, "salt"))) == 1


def test_other_names_have_other_pseudonyms():
    names = [f"Owner {number}" for number in range(20_000)]
    assert owner_keys(names, "salt").is_unique


def test_another_salt_gives_other_pseudonyms():
    assert owner_keys(["Stadt Fellbach"], fresh_salt())[0] != owner_keys(["Stadt Fellbach"], fresh_salt())[0]


def test_missing_names_have_no_pseudonym():
    keys = owner_keys([None, float("nan"), np.nan, pd.NA, "", "   ", "Stadt Fellbach"], "salt")
    assert keys.isna().tolist() == [True] * 6 + [False]


def test_no_names_give_no_pseudonyms():
    assert len(owner_keys([], "salt")) == 0


def test_an_empty_salt_is_refused():
    with pytest.raises(InputError, match="salt"):
        owner_keys(["Stadt Fellbach"], " ")


@given(st.text(min_size=1))
def test_a_pseudonym_is_four_groups_of_four_letters(name):
    key = owner_keys([name], "salt")[0]
    assert key is None or (len(key) == 19 and set(key) <= set("abcdefghijklmnopqrstuvwxyz234567-"))
