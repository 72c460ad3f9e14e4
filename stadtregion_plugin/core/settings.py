"""Parameters whose defaults stand in a table of ``parameter`` and ``value``."""

from __future__ import annotations

from dataclasses import field
from functools import cache
from typing import Any

from .tables import read_table


@cache
def settings(table: str) -> dict[str, float]:
    """All parameters of ``table``."""
    frame = read_table(table)
    return dict(zip(frame["parameter"], frame["value"].astype(float)))


def setting(table: str, parameter: str) -> Any:
    """A dataclass field whose default is the value of ``parameter`` in ``table``."""
    return field(default_factory=lambda: settings(table)[parameter])
