"""The report's voice: sentences in its language, and numbers written as that language writes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

from ..labels import Labels, readable
from ..text import Translate, english, text

NO_NUMBER = "–"
_THIN, _FIXED = "\u202f", "\u00a0"  # spaces that do not break: narrow, and of full width


@dataclass(frozen=True)
class Voice:
    """``language`` is "en" or "de"; ``translate`` turns marked English sentences into that language."""

    language: str = "en"
    translate: Translate = english

    def say(self, literal: str, **values: object) -> str:
        """The sentence ``literal`` (marked by ``text``) with its ``values`` filled in."""
        return self.translate(literal).format(**values)

    def label(self, labels: Labels, code: object) -> str:
        """What people read for ``code``, with a capital letter; a dash where there is none."""
        words = readable(labels, code, self.translate)
        return words[:1].upper() + words[1:] if words else NO_NUMBER

    def listed(self, parts: Sequence[str]) -> str:
        """``parts`` as a list in a sentence: a, b and c."""
        if len(parts) < 2:
            return "".join(parts)
        return self.say(text("{first} and {last}"), first=", ".join(parts[:-1]), last=parts[-1])

    def number(self, value: object, decimals: int = 0) -> str:
        """1,234.5 or 1.234,5; a dash for what is missing or not finite."""
        if not is_number(value):
            return NO_NUMBER
        written = f"{float(value):,.{decimals}f}"  # type: ignore[arg-type]
        if float(written.replace(",", "")) == 0:
            written = written.lstrip("-")
        written = written.replace("-", "−")
        return written.translate(str.maketrans(",.", ".,")) if self.language == "de" else written

    def amount(self, value: object, unit: str) -> str:
        """A number with its ``unit``."""
        return f"{self.figure(value)}{_FIXED}{unit}" if is_number(value) else NO_NUMBER

    def figure(self, value: object) -> str:
        """A number with at least two significant digits, whole from ten on."""
        if not is_number(value):
            return NO_NUMBER
        size = abs(float(value))  # type: ignore[arg-type]
        if size == 0 or size >= 9.95:
            return self.number(value)
        return self.number(value, 1 if size >= 1 else 2 if size >= 0.1 else 3 if size >= 0.01 else 5)

    def tonnes(self, value: object) -> str:
        return self.amount(value, "t")

    def share(self, value: object, decimals: int = 0) -> str:
        """A share (0–1) in per cent: 81% or 81 %. What is not nothing is never written as nothing, nor all."""
        if not is_number(value):
            return NO_NUMBER
        part = float(value)  # type: ignore[arg-type]
        space = _FIXED if self.language == "de" else ""
        least = 10.0 ** -(decimals + 2)
        if 0 < part < least / 2:
            return f"<{_THIN}{self.number(least * 100, decimals)}{space}%"
        if 1 - least / 2 < part < 1:
            return f">{_THIN}{self.number((1 - least) * 100, decimals)}{space}%"
        return f"{self.number(part * 100, decimals)}{space}%"

    def between(self, low: str, high: str) -> str:
        """From ``low`` to ``high``, both written already; a dash alone where one of them is missing."""
        return NO_NUMBER if NO_NUMBER in (low, high) else low if low == high else f"{low} – {high}"

    def bytes(self, size: int) -> str:
        """A file's size in a unit that suits it."""
        for unit in ("B", "kB", "MB"):
            if size < 1000:
                return self.amount(size, unit)
            size /= 1000  # type: ignore[assignment]
        return self.amount(size, "GB")


def is_number(value: object) -> bool:
    """True for a finite number; False for None, NaN, pandas' NA, infinities and words."""
    try:
        return isfinite(float(value))  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return False
