"""Reading a study's layers as they are: any of them may be absent or empty, any number missing."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .results import Study
from .voice import is_number


def layer(study: Study, name: str) -> pd.DataFrame | None:
    """The layer ``name`` as a table, or None where the study has no such layer or nothing in it."""
    frame = study.layers.get(name)
    return None if frame is None or len(frame) == 0 else pd.DataFrame(frame).reset_index(drop=True)


def figure(study: Study, name: str) -> float | None:
    """The figure ``name``, or None where the study has none."""
    value = study.figures.get(name)
    return float(value) if is_number(value) else None  # type: ignore[arg-type]


def numbers(frame: pd.DataFrame, column: str) -> np.ndarray:
    """A column as float; NaN where a value, or the whole column, is missing."""
    if column not in frame.columns:
        return np.full(len(frame), np.nan)
    return pd.to_numeric(frame[column], errors="coerce").to_numpy(dtype=float, na_value=np.nan)


def words(frame: pd.DataFrame, column: str) -> list[str]:
    """A column as text; "" where a value, or the whole column, is missing."""
    if column not in frame.columns:
        return [""] * len(frame)
    return ["" if value is None or value is pd.NA or value != value else str(value) for value in frame[column]]


def total(frame: pd.DataFrame, column: str) -> float:
    return float(np.nansum(numbers(frame, column)))


def quarter_names(study: Study) -> dict[str, str]:
    """Names of quarters and nodes by id; the id where there is no name."""
    names: dict[str, str] = {}
    for source, key in (("quarters", "quarter_id"), ("quarter_scores", "quarter_id"), ("flow_nodes", "node_id")):
        frame = layer(study, source)
        if frame is not None:
            found = zip(words(frame, key), words(frame, "name"))
            names |= {identifier: name or identifier for identifier, name in found if identifier not in names}
    return names


def parameter(study: Study, name: str) -> object:
    """A parameter of the study, whatever the case of its name; None where it was not recorded."""
    return {str(key).lower(): value for key, value in study.parameters.items()}.get(name)


def time_limit(study: Study) -> float | None:
    """The time limit in minutes, from the parameters or else from the catchments."""
    given = parameter(study, "limit_min")
    if is_number(given):
        return float(given)  # type: ignore[arg-type]
    catchments = layer(study, "catchments")
    limits = numbers(catchments, "limit_min") if catchments is not None else np.array([])
    limits = limits[np.isfinite(limits)]
    return float(limits.max()) if len(limits) else None
