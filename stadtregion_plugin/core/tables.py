"""The one reader of the tables of constants in ``resources/tables``.

A table is a CSV file with a header and a ``source`` column. A user's own file replaces it when it has the same columns;
it may come from a spreadsheet as that writes CSV: semicolons, decimal commas, Windows' letters.
"""

from __future__ import annotations

import csv
import io
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import InputError
from .numerals import has_decimal_comma, numbers_of

if TYPE_CHECKING:
    import pandas as pd

TABLES = Path(__file__).resolve().parent.parent / "resources" / "tables"
SEPARATORS = ",;\t"
_UTF16, _WORKBOOKS = (b"\xff\xfe", b"\xfe\xff"), (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def read_table(name: str, own: str | Path | None = None) -> pd.DataFrame:
    """The table ``name`` (file name without ``.csv``), or the user's ``own`` file in its place.

    Empty cells are NaN (numbers) or "" (text columns). Columns that hold codes with leading zeros end in ``_code`` and
    stay text. ``own`` may be separated by semicolons or tabs, have decimal commas and be in Windows-1252. Raises
    ``InputError`` when it cannot be read, lacks a column of the table it replaces, or has a word for a number.
    """
    shipped = _shipped(name).copy()
    return shipped if own is None else _read_own(Path(own), name, shipped)


def read_csv_text(path: str | Path) -> str:
    """The text of a CSV file as spreadsheets save it: UTF-8, UTF-16 or else Windows-1252.

    Raises ``InputError`` for a file that cannot be opened, is empty, or is a workbook.
    """
    try:
        raw = Path(path).read_bytes()
    except OSError as error:
        raise InputError(
            "The table {path} cannot be opened ({detail}); check that you may read it.",
            path=path,
            detail=error.strerror,
        ) from error
    if raw.startswith(_WORKBOOKS):
        raise InputError("The table {path} is a workbook; save its sheet as CSV in the spreadsheet.", path=path)
    if raw.startswith(_UTF16):
        return raw.decode("utf-16", errors="replace")
    try:
        written = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        written = raw.decode("cp1252", errors="replace")
    if not written.strip():
        raise InputError("The table {path} is empty; fill it in or leave it out.", path=path)
    return written


def read_mapping(name: str, key: str, value: str) -> dict[str, str]:
    """Two columns of the table ``name`` as a mapping; needs no pandas, so that forms can show a table's defaults."""
    with (TABLES / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row[key]: row[value] for row in csv.DictReader(line for line in file if not line.startswith("#"))}


@cache
def _shipped(name: str) -> pd.DataFrame:
    import pandas as pd

    path = TABLES / f"{name}.csv"
    header = pd.read_csv(path, nrows=0, encoding="utf-8-sig", comment="#").columns
    codes = {column: str for column in header if column.endswith("_code")}
    table = pd.read_csv(path, dtype=codes, encoding="utf-8-sig", comment="#", skip_blank_lines=True)
    texts = table.select_dtypes(include="object").columns
    return table.assign(**{column: table[column].fillna("") for column in texts})


def _read_own(path: Path, name: str, shipped: pd.DataFrame) -> pd.DataFrame:
    """The table at ``path`` with the columns of ``shipped``, and of their kinds."""
    table = _own_texts(path)
    ours = {column.casefold(): column for column in shipped.columns}
    table = table.rename(columns=lambda column: ours.get(str(column).strip().casefold(), str(column).strip()))
    missing = [column for column in shipped.columns if column not in table.columns]
    if missing:
        raise InputError(
            "The table {path} lacks the columns {columns}; start from {name}.csv in the plugin's resources/tables.",
            path=path,
            columns=", ".join(missing),
            name=name,
        )
    table = table.loc[(table != "").any(axis=1), ~table.columns.duplicated()].reset_index(drop=True)
    numeric = [column for column in shipped.columns if shipped[column].dtype != object]
    comma = any(has_decimal_comma(table[column]) for column in numeric)
    numbers = {column: _own_numbers(table[column], comma, path) for column in numeric}
    return table.assign(**{column: _as_whole(numbers[column], shipped[column].dtype) for column in numeric})


def _own_texts(path: Path) -> pd.DataFrame:
    """All cells as texts without blanks around them."""
    import pandas as pd

    content = read_csv_text(path)
    header = next((line for line in content.splitlines() if line.strip() and not line.startswith("#")), "")
    separator = max(SEPARATORS, key=header.count)
    try:
        table = pd.read_csv(io.StringIO(content), sep=separator, dtype=str, comment="#", keep_default_na=False)
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise InputError(
            "The table {path} cannot be read as CSV ({detail}); give all rows the columns of the header.",
            path=path,
            detail=str(error).strip(),
        ) from error
    if len(table) and not isinstance(table.index, pd.RangeIndex):  # more cells in the rows than in the header
        raise InputError("The table {path} has rows longer than its header; name all columns.", path=path)
    return table.fillna("").astype(str).apply(lambda column: column.str.strip())


def _own_numbers(texts: pd.Series, comma: bool, path: Path) -> pd.Series:
    numbers = numbers_of(texts, comma)
    words = texts[numbers.isna() & (texts != "")]
    if len(words):
        raise InputError(
            "The table {path} has “{value}” as {column} in its row {row}; give a number or leave it empty.",
            path=path,
            value=words.iloc[0],
            column=texts.name,
            row=int(words.index[0]) + 1,
        )
    return numbers


def _as_whole(numbers: pd.Series, kind) -> pd.Series:
    """``numbers`` of the ``kind`` of the shipped column, where that is whole and they all are."""
    return numbers.astype(kind) if kind == "int64" and bool((numbers % 1 == 0).all()) else numbers
