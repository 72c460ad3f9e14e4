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


def english(literal: str) -> str:
    """The translation of a run in English: none."""
    return literal


def grouped(number: float) -> str:
    """A whole number in groups of three, with the thin space that both languages read."""
    return f"{number:,.0f}".replace(",", THIN_SPACE)
