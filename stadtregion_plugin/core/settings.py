"""Parameters whose defaults stand in a table of ``parameter`` and ``value``; read without pandas, as forms need it."""

from __future__ import annotations

from dataclasses import field
from functools import cache
from typing import Any

from .tables import read_mapping


@cache
def settings(table: str) -> dict[str, float]:
    """All parameters of ``table``."""
    return {parameter: float(value) for parameter, value in read_mapping(table, "parameter", "value").items()}


def setting(table: str, parameter: str) -> Any:
    """A dataclass field whose default is the value of ``parameter`` in ``table``."""
    return field(default_factory=lambda: settings(table)[parameter])
