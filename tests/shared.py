"""Test data and oracles that stand beside the project, not in it."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


def shared(path: str) -> Path:
    """The file ``path`` below ``../shared``; skips the test where it is absent."""
    found = SHARED / path
    if not found.exists():
        pytest.skip(f"test data ../shared/{path} is not here")
    return found
