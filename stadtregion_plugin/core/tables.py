"""The one reader of the tables of constants in ``resources/tables``.

A table is a CSV file with a header and a ``source`` column. A user's own file replaces it when it has the same columns.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import InputError

if TYPE_CHECKING:
    import pandas as pd

TABLES = Path(__file__).resolve().parent.parent / "resources" / "tables"


def read_table(name: str, own: str | Path | None = None) -> pd.DataFrame:
    """The table ``name`` (file name without ``.csv``), or the user's ``own`` file in its place.

    Empty cells are NaN (numbers) or "" (text columns). Columns that hold codes with leading zeros end in ``_code`` and
    stay text. Raises ``InputError`` when ``own`` cannot be read or lacks a column of the table it replaces.
    """
    import pandas as pd

    shipped = _shipped(name).copy()
    if own is None:
        return shipped
    try:
        replacement = _read(Path(own))
    except (OSError, UnicodeDecodeError, pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise InputError(
            "The table {path} cannot be read as CSV ({detail}); save it as UTF-8, comma-separated, with a header.",
            path=own,
            detail=error,
        ) from error
    missing = [column for column in shipped.columns if column not in replacement.columns]
    if missing:
        raise InputError(
            "The table {path} lacks the columns {columns}; start from {name}.csv in the plugin's resources/tables.",
            path=own,
            columns=", ".join(missing),
            name=name,
        )
    return replacement


def read_mapping(name: str, key: str, value: str) -> dict[str, str]:
    """Two columns of the table ``name`` as a mapping; needs no pandas, so that forms can show a table's defaults."""
    with (TABLES / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row[key]: row[value] for row in csv.DictReader(line for line in file if not line.startswith("#"))}


@cache
def _shipped(name: str) -> pd.DataFrame:
    return _read(TABLES / f"{name}.csv")


def _read(path: Path) -> pd.DataFrame:
    import pandas as pd

    header = pd.read_csv(path, nrows=0, encoding="utf-8-sig", comment="#").columns
    codes = {column: str for column in header if column.endswith("_code")}
    table = pd.read_csv(path, dtype=codes, encoding="utf-8-sig", comment="#", skip_blank_lines=True)
    texts = table.select_dtypes(include="object").columns
    return table.assign(**{column: table[column].fillna("") for column in texts})
