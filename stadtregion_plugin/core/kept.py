"""What is kept between runs: arrays in files that are complete or not there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile

import numpy as np

UNREADABLE = (OSError, ValueError, KeyError, EOFError, BadZipFile)


def keep(path: Path | None, write: Callable[[BinaryIO], object]) -> None:
    """Let ``write`` fill a file beside ``path`` that is moved there when complete; nothing is kept without a path."""
    if path is None:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
        os.replace(unfinished, path)
    finally:
        Path(unfinished).unlink(missing_ok=True)


def keep_arrays(path: Path | None, **arrays: np.ndarray) -> None:
    """Keep ``arrays`` by their names."""
    keep(path, lambda file: np.savez(file, **arrays))  # type: ignore[arg-type] # numpy 2 takes one for allow_pickle


def kept_arrays(path: Path | None, names: Sequence[str]) -> dict[str, np.ndarray] | None:
    """The arrays called ``names`` kept at ``path``; None where there are none, or none that can be read."""
    if path is None or not path.exists():
        return None
    try:
        with np.load(path, allow_pickle=False) as found:
            return {name: found[name] for name in names}
    except UNREADABLE:
        return None
