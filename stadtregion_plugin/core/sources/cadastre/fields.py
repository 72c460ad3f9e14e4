"""Fields and layers are found by the names usually given to them (table ``cadastre_fields``, or another such table)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import pandas as pd

from ...errors import InputError
from ...numerals import numbers_of
from ...tables import read_table


@cache
def usual_names(role: str, table: str = "cadastre_fields") -> tuple[str, ...]:
    """The names of a ``role`` in lower case, the first being preferred."""
    names = read_table(table)
    return tuple(names.loc[names["role"] == role, "name"].str.casefold())


def found(names: Iterable[str], role: str, table: str = "cadastre_fields") -> list[str]:
    """Those of ``names`` that are usual for ``role``, the preferred first; case, prefix and schema do not matter."""
    by_plain: dict[str, str] = {}
    for name in names:
        for plain in (str(name).casefold(), str(name).casefold().rpartition(":")[2].rpartition(".")[2]):
            by_plain.setdefault(plain, name)
    return list(dict.fromkeys(by_plain[usual] for usual in usual_names(role, table) if usual in by_plain))


def field_for(frame: pd.DataFrame, role: str, asked: str | None, name: str) -> str | None:
    """The field the user ``asked`` for, or the usual one for ``role``; None where there is none.

    Raises ``InputError`` when the field asked for is not in the input called ``name``.
    """
    columns = [column for column in frame.columns if column != "geometry"]
    if asked:
        same = {str(column).casefold(): column for column in columns}
        if asked.casefold() not in same:
            raise InputError(
                "{name} has no field {field}; it has {fields}.",
                name=name,
                field=asked,
                fields=", ".join(map(str, columns)) or "–",
            )
        return same[asked.casefold()]
    usual = found(columns, role)
    return usual[0] if usual else None


def identifier_field(frame: pd.DataFrame, role: str, asked: str | None, name: str) -> str | None:
    """As ``field_for``, preferring among the usual fields one that is complete and tells all rows apart."""
    if asked:
        return field_for(frame, role, asked, name)
    usual = found([column for column in frame.columns if column != "geometry"], role)
    distinct = [column for column in usual if frame[column].notna().all() and frame[column].is_unique]
    return next(iter(distinct or usual), None)


def texts(frame: pd.DataFrame, column: str | None) -> pd.Series:
    """A column as texts without blanks around them; None where it is empty or missing."""
    if column is None:
        return pd.Series(None, index=frame.index, dtype=object)
    values = frame[column].astype(object)
    plain = values.where(values.notna(), "").map(lambda value: str(value).strip())
    return plain.where(plain != "", None)


def numbers(frame: pd.DataFrame, column: str | None) -> pd.Series:
    """A column as numbers, also those written with a decimal comma; NaN for anything else."""
    if column is None:
        return pd.Series(float("nan"), index=frame.index)
    return numbers_of(frame[column])
