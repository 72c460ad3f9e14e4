"""Reading columns that may be missing, empty or written as text."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..overlay import areas_in_common, covered_most_by

__all__ = ["areas_in_common", "covered_most_by", "positive_numbers", "words"]


def positive_numbers(frame: pd.DataFrame, column: str) -> np.ndarray:
    """The positive numbers of ``column``; NaN where it is missing, empty, zero, negative or no number."""
    if column not in frame.columns:
        return np.full(len(frame), np.nan)
    values = frame[column]
    if values.dtype == object:
        values = values.astype(str).str.replace(",", ".", regex=False)
    values = pd.to_numeric(values, errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    return np.where(values > 0, values, np.nan)


def words(frame: pd.DataFrame, column: str) -> pd.Series:
    """The texts of ``column`` without surrounding blanks; None where it is missing or empty."""
    if column not in frame.columns:
        return pd.Series(None, index=frame.index, dtype=object)
    values = frame[column].astype(object).where(frame[column].notna(), None)
    texts = values.map(lambda value: None if value is None else str(value).strip())
    return texts.astype(object).where(texts.astype(bool), None)
