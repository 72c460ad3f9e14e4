"""Sentences people read, written in English where they arise and translated where they are shown.

``text("…")`` marks a literal for translation and returns it unchanged. A function whose result holds sentences (a
``reason`` column, a report) takes ``translate: Translate`` and applies it to marked literals before filling them in:
``translate(TOO_SMALL).format(area_m2=…)``.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str], str]
THIN_SPACE = "\u202f"


def text(literal: str) -> str:
    """Mark ``literal`` for translation."""
    return literal


#: The language of what is read: its translation is the code of the language, "de" in German.
LANGUAGE = text("en")


def english(literal: str) -> str:
    """The translation of a run in English: none."""
    return literal


def grouped(number: float) -> str:
    """A whole number in groups of three, with the thin space that both languages read."""
    return f"{number:,.0f}".replace(",", THIN_SPACE)


def amount(number: float, translate: Translate = english) -> str:
    """A number with at least two significant digits, whole and ``grouped`` from ten on; the decimal mark of the
    language."""
    size = abs(number)
    if size == 0 or size >= 9.95:
        return grouped(number)
    written = f"{number:.{1 if size >= 1 else 2 if size >= 0.1 else 3 if size >= 0.01 else 5}f}".rstrip("0").rstrip(".")
    return written.replace(".", ",") if translate(LANGUAGE) == "de" else written
