"""Something that was verified after a run, for reports and messages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Check:
    """``name`` and ``detail`` are translated sentences."""

    name: str
    passed: bool
    detail: str
