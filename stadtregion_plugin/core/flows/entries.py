"""Tables as people enter them: names of tables in messages, numbers, identifiers, and the rows that cannot be used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np
import pandas as pd

from ..errors import InputError, Phrases
from ..numerals import has_decimal_comma, numbers_of
from ..text import text

#: What the tables are called in messages.
NODES = Phrases((text("Flow nodes"),))
SUPPLY, DEMAND = Phrases((text("Supply"),)), Phrases((text("Demand"),))
FACILITIES, FLOWS, LIMITS = Phrases((text("Facilities"),)), Phrases((text("Flows"),)), Phrases((text("Limits"),))

#: More tonnes a year than this is a slip: all that mankind takes from the earth is about a tenth of it.
MOST_T_A = 1e12


def entered(column: pd.Series) -> np.ndarray:
    """The numbers of a column, with decimal comma or point, such as “1.234,5”; NaN for nothing and for words."""
    comma = column.dtype == object and has_decimal_comma(column)
    return numbers_of(column, comma).to_numpy(dtype=float, na_value=np.nan)


def says_something(column: pd.Series) -> np.ndarray:
    """Where a cell holds anything at all."""
    return (column.notna() & (column.astype(str).str.strip() != "")).to_numpy(dtype=bool)


def identifiers(column: pd.Series) -> pd.Series:
    """Identifiers as texts without blanks around them; "" for nothing, and 7 for the 7.0 that gaps make of it."""
    if pd.api.types.is_float_dtype(column):
        whole = column.dropna()
        if (whole % 1 == 0).all():
            column = column.astype("Int64")
    return column.astype(object).where(column.notna(), "").astype(str).str.strip()


def listed(values: Iterable[object], most: int = 5) -> str:
    """The first values as a list, and how many more there are."""
    texts = [str(value) for value in values]
    return ", ".join(texts[:most]) + (f" … (+{len(texts) - most})" if len(texts) > most else "")


def rows_where(bad: np.ndarray, said: Callable[[int], str]) -> str:
    """The rows by number with what is ``said`` of each, for example “3 (Nordstadt, paper)”."""
    return listed(f"{number + 1} ({said(number)})" for number in np.flatnonzero(bad))


def of_state(table: pd.DataFrame) -> Callable[[int], str]:
    """Says of a row its node, and its material or process."""
    what = "material" if "material" in table.columns else "process"
    return lambda row: ", ".join(_or_dash(table[name].iloc[row]) for name in ("node_id", what))


def of_flow(table: pd.DataFrame) -> Callable[[int], str]:
    """Says of a row where it comes from and goes to, and its material."""

    def said(row: int) -> str:
        way = " → ".join(_or_dash(table[name].iloc[row]) for name in ("from_node", "to_node"))
        return f"{way}, {_or_dash(table['material'].iloc[row])}" if "material" in table.columns else way

    return said


def no_numbers(table: pd.DataFrame, columns: Iterable[str], name: Phrases, said, least: float = 0.0) -> Iterator:
    """An error for each of the ``columns`` there that holds a word, something infinite, or less than ``least``."""
    for column in columns:
        if column not in table.columns:
            continue
        values = entered(table[column])
        if (bad := says_something(table[column]) & ~(np.isfinite(values) & (values >= least))).any():
            yield InputError(
                "{name} has values of {field} that cannot be used, in the rows {rows}; enter numbers or leave them "
                "empty.",
                name=name,
                field=column,
                rows=rows_where(bad, said),
            )


def alike(table: pd.DataFrame) -> np.ndarray:
    """Rows that agree with another one in every column: entries that were made twice."""
    plain = table.drop(columns="geometry", errors="ignore")
    return plain.astype(str).duplicated(keep=False).to_numpy(dtype=bool)


def _or_dash(value: object) -> str:
    written = "" if value is None or value != value else str(value).strip()
    return written or "–"
