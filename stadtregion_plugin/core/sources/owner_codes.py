"""Codes of owners in cadastres and registers become classes of owners."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from ..tables import read_table
from .owner_names import names_of

SCHEMES = ("alkis", "ccod", "pluto")
CLASSIFIED = ["owner_class", "legal_form", "owner_confidence"]


def classify_codes(codes: Sequence, scheme: str, table: str | Path | None = None) -> pd.DataFrame:
    """Class, legal form and confidence of owners by their codes in one of ``SCHEMES``; a row a code.

    ``alkis``: AX_Eigentuemerart_Namensnummer (76 codes); ``ccod``: Proprietorship Category of the UK's register of
    companies that own property; ``pluto``: OwnerType of New York City. Codes may come as numbers (1000, 1000.0) or
    texts, padded and in any case. A code the scheme does not list is "unknown" with confidence 0, see
    ``unlisted_codes``. ``table`` replaces the table ``owner_codes``.
    """
    return _looked_up(codes, scheme, table)[CLASSIFIED]


def unlisted_codes(codes: Sequence, scheme: str, table: str | Path | None = None) -> pd.Series:
    """How often each code stands in ``codes`` that the ``scheme`` does not list; missing codes are not counted."""
    given = names_of(codes).str.strip()
    unlisted = ~_looked_up(codes, scheme, table)["listed"] & (given != "")
    return given[unlisted].value_counts()


def specific_codes(codes: Sequence, scheme: str, table: str | Path | None = None) -> pd.Series:
    """Whether each code says more of the owner's class than its name is likely to."""
    return _looked_up(codes, scheme, table)["specific"] == "yes"


def _looked_up(codes: Sequence, scheme: str, table: str | Path | None) -> pd.DataFrame:
    if scheme not in SCHEMES:
        raise ValueError(f"no scheme of owner codes is called {scheme}")
    every = read_table("owner_codes", table)
    known = every[every["scheme"] == scheme].assign(key=lambda rows: rows["owner_code"].map(code_key))
    known = known.drop_duplicates("key").set_index("key").rename(columns={"confidence": "owner_confidence"})
    keys = names_of(codes).map(code_key)
    found = known[[*CLASSIFIED, "specific"]].reindex(keys).reset_index(drop=True)
    return found.assign(
        listed=keys.isin(known.index),
        owner_class=found["owner_class"].fillna("unknown"),
        legal_form=found["legal_form"].fillna(""),
        owner_confidence=found["owner_confidence"].fillna(0.0).astype(float),
        specific=found["specific"].fillna("no"),
    )


def code_key(code: object) -> str:
    """A code freed of case, blanks, hyphens and what numbers add as texts: 1000, "1000.0" and " 01000" agree."""
    plain = re.sub(r"[\s\-\u2010-\u2015]+", "", str(code)).casefold()
    number = re.fullmatch(r"0*(\d+)(?:\.0*)?", plain)
    return number.group(1) if number else plain
