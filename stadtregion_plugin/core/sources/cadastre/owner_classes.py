"""Owner classes that the data itself gives: classes, or codes of ALKIS."""

from __future__ import annotations

import pandas as pd

from ...errors import InputError
from ...labels import OWNER_CLASSES
from ..owner_codes import classify_codes, unlisted_codes
from ..owners import classify
from .owner_shares import with_codes

GIVEN_CONFIDENCE = 1.0
MOST_CLASSES = 60  # more different words than these are names
CODED_SHARE = 0.9  # so many of the values have to be codes for the field to hold codes


def classes_given(owners: pd.DataFrame, given: pd.Series) -> pd.DataFrame:
    """``owners`` with the class that stands in ``given`` (None: none): a word as it is, a code of ALKIS looked up.

    Both have the same index.
    """
    present = given.notna()
    if not present.any():
        return owners
    codes = given.fillna("")
    coded = codes[present].str.fullmatch(r"\d{4}(\.0)?")
    if coded.mean() >= CODED_SHARE and unlisted_codes(codes[present], "alkis").sum() < coded.sum():
        nameless = owners["owner_key"].isna() & present
        by_code = classify_codes(codes, "alkis").set_index(owners.index)
        columns = ["owner_class", "legal_form", "owner_confidence"]
        owners = owners.assign(**{name: owners[name].where(~nameless, by_code[name]) for name in columns})
        return with_codes(owners, codes)
    _require_classes(given[present])
    return owners.assign(
        owner_class=owners["owner_class"].where(~present, given),
        owner_confidence=owners["owner_confidence"].where(~present, GIVEN_CONFIDENCE),
    )


def _require_classes(words: pd.Series) -> None:
    """Names of persons must not slip through as classes: what is kept as it is has to be a class."""
    foreign = pd.Series(words[~words.isin(OWNER_CLASSES)].unique(), dtype=object)
    persons = classify(foreign)["legal_form"] == "natural_person" if len(foreign) else pd.Series(dtype=bool)
    if len(foreign) > MOST_CLASSES or (persons & foreign.str.contains(",", regex=False)).any():
        raise InputError(
            "The field of owner classes seems to hold names; name it as the field of owners, whose names are "
            "classified and not kept."
        )
