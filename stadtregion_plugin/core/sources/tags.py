"""What mappers write into OpenStreetMap tags, read as numbers.

Every function takes one tag value (or None) and returns a float, NaN where the value says nothing usable; apply them
with ``map`` to lists of values.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache

from ..tables import read_table

NAN = math.nan
METRES_PER_FOOT = 0.3048
METRES_PER_INCH = 0.0254
KMH_PER_MPH = 1.609344
KMH_PER_KNOT = 1.852

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_LENGTH = re.compile(r"(\d+(?:[.,]\d+)?)\s*(m|metres?|meters?|ft|feet|cm|km)?", re.IGNORECASE)
_FEET_INCHES = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:'|ft|feet)\s*(?:(\d+(?:[.,]\d+)?)\s*(?:\"|''|in))?", re.IGNORECASE)
_SPEED = re.compile(r"(\d+(?:[.,]\d+)?)\s*(km/h|kmh|kph|mph|knots)?", re.IGNORECASE)
_ZONE = re.compile(r"(?:[a-z]{2}(?:-[a-z]+)?:)?(?:zone:?|urban:?)?\s*(\d+)", re.IGNORECASE)
_WEIGHT = re.compile(r"(\d+(?:[.,]\d+)?)\s*(t|kg|st|lbs)?", re.IGNORECASE)

_METRES = {
    "m": 1.0,
    "metre": 1.0,
    "meter": 1.0,
    "cm": 0.01,
    "km": 1000.0,
    "ft": METRES_PER_FOOT,
    "feet": METRES_PER_FOOT,
}
_KMH = {"km/h": 1.0, "kmh": 1.0, "kph": 1.0, "mph": KMH_PER_MPH, "knots": KMH_PER_KNOT}
_TONNES = {"t": 1.0, "kg": 0.001, "st": 0.90718474, "lbs": 0.00045359237}


def _number(digits: str) -> float:
    return float(digits.replace(",", "."))


def _quantity(value: str | None, pattern: re.Pattern[str], factors: dict[str, float], default: float) -> float:
    """The number and unit of ``value``, multiplied out; NaN unless the whole value fits ``pattern``."""
    match = pattern.fullmatch(value.strip()) if value else None
    if match is None:
        return NAN
    unit = (match[2] or "").lower()
    return _number(match[1]) * (factors.get(unit, factors.get(unit.rstrip("s"), NAN)) if unit else default)


def levels(value: str | None) -> float:
    """Storeys: the greatest of a list (``"2;3"``) or range (``"2-3"``)."""
    parts = re.split(r"\s*(?:;|/|–|-|, )\s*", value.strip(" ;")) if value else []
    if not parts or not all(_NUMBER.fullmatch(part) for part in parts):
        return NAN
    return max(map(_number, parts))


def metres(value: str | None) -> float:
    """A length in metres: ``"12"``, ``"12,5 m"``, ``"40 ft"``, ``39'4"``."""
    if not value:
        return NAN
    imperial = _FEET_INCHES.fullmatch(value.strip())
    if imperial:
        inches = _number(imperial[2]) if imperial[2] else 0.0
        return _number(imperial[1]) * METRES_PER_FOOT + inches * METRES_PER_INCH
    return _quantity(value, _LENGTH, _METRES, default=1.0)


def kmh(value: str | None) -> float:
    """A speed limit in km/h: ``"50"``, ``"30 mph"``, ``"walk"``, ``"none"``, ``"DE:urban"``, ``"DE:zone30"``.

    Words stand in the table ``maxspeeds``; a word with a country in front is looked up with it first, then without.
    Of a list (``"30;50"``) the lowest counts.
    """
    if not value:
        return NAN
    if ";" in value:
        speeds = [speed for speed in map(kmh, value.split(";")) if not math.isnan(speed)]
        return min(speeds, default=NAN)
    word = value.strip().lower()
    known = _speed_words()
    for spelling in (word, word.partition(":")[2]):
        if spelling in known:
            return known[spelling]
    speed = _quantity(word, _SPEED, _KMH, default=1.0)
    zone = _ZONE.fullmatch(word)
    return float(zone[1]) if math.isnan(speed) and zone else speed


@lru_cache(maxsize=1)
def _speed_words() -> dict[str, float]:
    table = read_table("maxspeeds")
    return dict(zip(table.maxspeed, table.speed_kmh.astype(float)))


def volts(value: str | None) -> float:
    """A voltage in volts, the greatest of a list: ``"110000;20000"``, ``"20 kV"``."""
    if not value:
        return NAN
    found = []
    for part in value.split(";"):
        match = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*(k?v)?", part.strip(), re.IGNORECASE)
        if match:
            found.append(_number(match[1]) * (1000 if (match[2] or "").lower() == "kv" else 1))
    return max(found, default=NAN)


def tonnes(value: str | None) -> float:
    """A weight in tonnes: ``"7.5"``, ``"3.5 t"``, ``"3500 kg"``, ``"20 st"`` (US short tons)."""
    return _quantity(value, _WEIGHT, _TONNES, default=1.0)


def count(value: str | None) -> float:
    """A number of people as in ``population=*``: ``"12345"``, ``"12 345"``, ``"12.345"``, ``"12,345"``."""
    if not value:
        return NAN
    digits = re.fullmatch(r"\d+|\d{1,3}(?:[ .,']\d{3})+", value.strip())
    return float(re.sub(r"\D", "", digits[0])) if digits else NAN
