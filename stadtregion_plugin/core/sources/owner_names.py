"""Owners' names as the patterns and pseudonyms see them: present, and freed of what spelling adds."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence

import pandas as pd

_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "ł": "l", "’": "'"})
_MARKS = re.compile("[\u0300-\u036f]")
_MISREAD = re.compile("[\u00c3\u00c2\u00c5]")


def names_of(names: Sequence[str | None]) -> pd.Series:
    """``names`` as a series of texts, a row each; "" where one is missing."""
    given = pd.Series(list(names), dtype=object)
    return given.where(given.notna(), "").map(str)


def fold(name: str) -> str:
    """Lower case, single blanks, umlauts as two letters, accents dropped: what the patterns are written for."""
    spelled = unicodedata.normalize("NFC", decoded(name)).lower().translate(_TWO_LETTERS)
    plain = _MARKS.sub("", unicodedata.normalize("NFD", spelled))
    return " ".join(plain.split())


def decoded(name: str) -> str:
    """``name`` with HTML's entities as letters, and UTF-8 that was read as Windows-1252 (``MÃ¼ller``) mended."""
    unescaped = html.unescape(name)
    if not _MISREAD.search(unescaped):
        return unescaped
    try:
        return unescaped.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return unescaped
