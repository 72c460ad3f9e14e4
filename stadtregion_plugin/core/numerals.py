"""Numbers as people write them into tables: with a decimal comma, grouped thousands or a unit behind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

_SPACES_AND_UNIT = re.compile(r"[\s\u00a0\u202f'’]|m²?$")
_GERMAN = re.compile(r"[+-]?(\d{1,3}(\.\d{3})+|\d*),\d+")
_ENGLISH = re.compile(r"[+-]?\d{1,3}(,\d{3})+\.\d+")
_GROUPED = re.compile(r"[+-]?\d{1,3}(\.\d{3})+")


def numbers_of(column: pd.Series, comma: bool = False) -> pd.Series:
    """``column`` as numbers: ``12,5``, ``1.234,5``, ``1,234.5`` and ``640 m²`` are some; NaN for anything else.

    ``comma`` says that decimals are written with a comma throughout, so that a point only groups: ``1.234`` is 1234.
    """
    import pandas as pd

    if pd.api.types.is_numeric_dtype(column):
        return column.astype("float64")
    written = column.map(lambda value: _plain(str(value), comma), na_action="ignore")
    return pd.to_numeric(written, errors="coerce").astype("float64")


def has_decimal_comma(column: pd.Series) -> bool:
    """Whether any of the texts in ``column`` is a number with a decimal comma."""
    return any(_GERMAN.fullmatch(_SPACES_AND_UNIT.sub("", str(value))) for value in column)


def _plain(written: str, comma: bool) -> str:
    number = _SPACES_AND_UNIT.sub("", written.strip())
    if _GERMAN.fullmatch(number) or (comma and _GROUPED.fullmatch(number)):
        return number.replace(".", "").replace(",", ".")
    return number.replace(",", "") if _ENGLISH.fullmatch(number) else number
