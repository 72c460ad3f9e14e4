"""Thresholds of the cadastre, from the table ``cadastre_settings``."""

from __future__ import annotations

from functools import cache

from ...tables import read_table


@cache
def settings() -> dict[str, float]:
    """All parameters by name."""
    table = read_table("cadastre_settings")
    return dict(zip(table["parameter"], table["value"].astype(float)))
