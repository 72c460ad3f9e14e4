"""A table of owners beside the parcels: read with its quirks, reduced to classes and pseudonyms, joined by the key.

Source: exports of owners by the surveying office of Baden-Württemberg (header and footer lines, HTML entities in a file
separated by semicolons, keys padded with underscores or without the parcel's sequence number).
"""

from __future__ import annotations

import csv
import html
import io
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from ...errors import InputError
from ...text import Translate, english, text
from ..owner_keys import owner_keys
from ..owners import classify
from .fields import field_for, found, texts, usual_names
from .owner_classes import classes_given
from .owner_shares import COLUMNS, summarise

KEY_LENGTH = 18  # Land, Gemarkung, Flur, numerator, denominator; the sequence number behind them tells no parcels apart
DELIMITERS = (";", "\t", "|", ",")
_ENTITY = re.compile(r"&(#\d+|#x[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")
_ALKIS_KEY = re.compile(r"^\d{6}[\d_]{3}[\d_]{5}[\d_]{0,6}$")
_ALB_KEY = re.compile(r"^(\d{6})-(\d{3})-(\d{5})/(\d{3,4})$")
_STAND_IN = 0xE000  # private characters stand for what an entity hides from the splitting
PSEUDONYM = "owner_key"  # of an earlier run; it gets another one, so that studies cannot be linked
TABLE = "The table of owners"
SAMPLE_LINES = 200
CELL_LINES = 20  # a cell of more lines is an opening quotation mark that nobody closed


@dataclass(frozen=True)
class OwnerFields:
    """Names of the fields as the user gave them; empty ones are recognised by their usual names."""

    key: str | None = None
    name: str | None = None
    owner_class: str | None = None


@dataclass(frozen=True)
class Joined:
    """``summary`` as of ``owner_shares.summarise``; how many parcels and rows of the table found no partner."""

    summary: pd.DataFrame
    parcels_without: int
    rows_without: int


def join_owners(given: Path | pd.DataFrame, parcel_ids: pd.Series, fields: OwnerFields, salt: str) -> Joined:
    """The owners of the table ``given``, or at that path, for the parcels ``parcel_ids``, one row a parcel."""
    name = TABLE if isinstance(given, pd.DataFrame) else str(given)
    table = given if isinstance(given, pd.DataFrame) else read_owner_table(given, fields)
    key = field_for(table, "owners_key", fields.key, name)
    if key is None:
        raise _no_key(name, list(table.columns))
    keys = texts(table, key).map(parcel_key, na_action="ignore")
    places = pd.DataFrame({"key": parcel_ids.map(parcel_key).to_numpy(), "parcel": np.arange(len(parcel_ids))})
    owners = _reduced(table, fields, name, salt).assign(key=keys.to_numpy())
    rows = owners[owners["key"].notna()].merge(places, on="key")
    found_keys = owners["key"].isin(places["key"])
    summary = summarise(rows[COLUMNS], len(parcel_ids), salt)
    return Joined(
        summary=summary,
        parcels_without=int(summary["owner_class"].isna().sum()),
        rows_without=int((owners["key"].notna() & ~found_keys).sum()),
    )


def told_of_join(joined: Joined, translate: Translate = english) -> list[str]:
    """What the join left over, in sentences."""
    said = []
    if joined.parcels_without:
        sentence = translate(text("{count} parcels found no owner in the table of owners."))
        said.append(sentence.format(count=joined.parcels_without))
    if joined.rows_without:
        sentence = translate(text("{count} rows of the table of owners found no parcel."))
        said.append(sentence.format(count=joined.rows_without))
    return said


def parcel_key(name: object) -> str:
    """A parcel's key as tables and maps both have it: of a German one its first 18 characters, else in one case.

    ``080271___023440002``, the same padded to 20 with underscores or with a sequence number agree, and so does the
    older spelling ``080271-000-02344/002``.
    """
    plain = str(int(name)) if isinstance(name, float) and name.is_integer() else str(name).strip()
    old = _ALB_KEY.match(plain)
    if old:
        district, sheet, numerator, denominator = old.groups()
        sheet = "___" if int(sheet) == 0 else sheet
        denominator = "____" if int(denominator) == 0 else denominator.zfill(4)
        plain = f"{district}{sheet}{numerator}{denominator}"
    if _ALKIS_KEY.match(plain) and len(plain) >= 14:
        return plain.ljust(KEY_LENGTH, "_")[:KEY_LENGTH]
    return plain.casefold()


# --- reading -----------------------------------------------------------------------------------------------------


def read_owner_table(path: Path, fields: OwnerFields) -> pd.DataFrame:
    """The rows of a CSV or of any table GDAL reads; all values of a CSV are texts.

    Lines above the header and below the last row are left out: the header is the line that has the key's field.
    """
    try:
        start = path.read_bytes()[: 1 << 16]
    except OSError as error:
        raise InputError(
            "{path} cannot be opened ({detail}); check that you may read it.", path=path, detail=error.strerror
        ) from error
    if not start.strip():
        raise InputError("{path} is empty; choose the table of owners.", path=path)
    frame = _from_gdal(path) if _is_binary(start) else _from_text(_decoded(path), path, fields)
    if field_for(frame, "owners_key", fields.key, str(path)) is None:
        raise _no_key(str(path), list(frame.columns))
    return frame


def _no_key(path: str, columns: list) -> InputError:
    return InputError(
        "{path} has no field with the parcels' keys among {fields}; name it as the key of the table of owners.",
        path=path,
        fields=", ".join(map(str, columns)) or "–",
    )


def _is_binary(start: bytes) -> bool:
    return b"\x00" in start and start[:2] not in (b"\xff\xfe", b"\xfe\xff")


def _from_gdal(path: Path) -> pd.DataFrame:
    import pyogrio
    import pyogrio.errors

    try:
        return pd.DataFrame(pyogrio.read_dataframe(path, read_geometry=False))
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise InputError("{path} is no table that can be read; save it as CSV.", path=path) from error


def _decoded(path: Path) -> str:
    raw = path.read_bytes()
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _from_text(content: str, path: Path, fields: OwnerFields) -> pd.DataFrame:
    hidden = _ENTITY.sub(_hidden, content)
    lines = io.StringIO(hidden, newline="").readlines()
    for delimiter in DELIMITERS:
        header = _header(lines, delimiter, fields)
        if header is not None:
            rows = _split(lines[header:], delimiter)
            names = [_shown(name).strip() for name in rows[0]]
            kept = [_padded(row, len(names)) for row in rows[1:] if sum(bool(value.strip()) for value in row) > 1]
            frame = pd.DataFrame(kept, columns=_distinct(names), dtype=object)
            return _without_footer(frame, field_for(frame, "owners_key", fields.key, str(path)))
    raise InputError(
        "{path} has no line of field names with the parcels' keys; add one, or name the key of the table of owners.",
        path=path,
    )


def _hidden(entity: re.Match) -> str:
    """An entity as its letter; as a private character where the letter would be taken for a mark of the file."""
    letter = html.unescape(entity[0])
    if letter == entity[0]:
        return letter
    if letter in (*DELIMITERS, '"', "\n", "\r"):
        return chr(_STAND_IN + ord(letter))
    return letter


def _shown(value: str) -> str:
    return "".join(chr(ord(letter) - _STAND_IN) if 0 <= ord(letter) - _STAND_IN < 256 else letter for letter in value)


def _header(lines: list[str], delimiter: str, fields: OwnerFields) -> int | None:
    """The first line that, split by the ``delimiter``, has the key's field and another one."""
    for number, line in enumerate(lines[:SAMPLE_LINES]):
        names = [name.strip().strip('"').casefold() for name in line.split(delimiter)]
        wanted = {fields.key.casefold()} if fields.key else set(usual_names("owners_key"))
        if len(names) > 1 and not wanted.isdisjoint(names):
            return number
    return None


def _split(lines: list[str], delimiter: str) -> list[list[str]]:
    """Rows of cells; quotation marks hold a cell together where every one of them is closed."""
    rows = list(csv.reader(lines, delimiter=delimiter))
    if any(value.count("\n") > CELL_LINES for row in rows for value in row):
        rows = list(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))
    return rows


def _padded(row: list[str], width: int) -> list[str | None]:
    cells = [_shown(value).strip() or None for value in row[:width]]
    return cells + [None] * (width - len(cells))


def _distinct(names: list[str]) -> list[str]:
    """Names with a number where they are empty or repeated."""
    seen: dict[str, int] = {}
    out = []
    for place, name in enumerate(names):
        plain = name or f"field_{place + 1}"
        seen[plain] = seen.get(plain, 0) + 1
        out.append(plain if seen[plain] == 1 else f"{plain}_{seen[plain]}")
    return out


def _without_footer(frame: pd.DataFrame, key: str | None) -> pd.DataFrame:
    """Without rows whose key is none, where the others' keys are those of the German cadastre."""
    if key is None or frame.empty:
        return frame
    keys = frame[key].fillna("").map(parcel_key)
    german = keys.str.fullmatch(r"\d{6}[\d_]{12}")
    return frame[german].reset_index(drop=True) if german.mean() > 0.5 else frame[keys != ""].reset_index(drop=True)


# --- owners ------------------------------------------------------------------------------------------------------


def _reduced(table: pd.DataFrame, fields: OwnerFields, name: str, salt: str) -> pd.DataFrame:
    """Rows of owners without their names: key, class, form, confidence and share."""
    names = _names(table, fields, name).reset_index(drop=True)
    classed = texts(table, field_for(table, "owners_class", fields.owner_class, name)).reset_index(drop=True)
    if names.isna().all() and classed.isna().all():
        raise InputError(
            "{name} has no field with owners' names or classes; name it as the name field of the table of owners.",
            name=name,
        )
    known_as = texts(table, PSEUDONYM if PSEUDONYM in table.columns else None).reset_index(drop=True)
    keys = owner_keys(names.where(names.notna(), known_as), salt)
    owners = classify(names).assign(owner_key=keys, share=_shares(table, name).to_numpy())
    return classes_given(owners, classed)


def _names(table: pd.DataFrame, fields: OwnerFields, name: str) -> pd.Series:
    """Owners' names, a given name of a field of its own behind the surname; lines below the first are addresses."""
    surname = texts(table, field_for(table, "owners_name", fields.name, name)).map(
        lambda value: value.splitlines()[0], na_action="ignore"
    )
    given = found(table.columns, "owners_given_name")
    if fields.name or not given:
        return surname
    first_name = texts(table, given[0])
    return surname.where(surname.isna() | first_name.isna(), surname + ", " + first_name.fillna(""))


def _shares(table: pd.DataFrame, name: str) -> pd.Series:
    """Shares as numbers between 0 and 1: "1/2", "0,5", "50 %" or numerator and denominator; NaN where none is given."""
    numerator, denominator = (
        field_for(table, role, None, name) for role in ("owners_share_numerator", "owners_share_denominator")
    )
    if numerator and denominator:
        above, below = (pd.to_numeric(texts(table, column), errors="coerce") for column in (numerator, denominator))
        return above / below.where(below > 0)
    return texts(table, field_for(table, "owners_share", None, name)).map(_share, na_action="ignore").astype(float)


def _share(written: str) -> float:
    match = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*(?:/\s*(\d+(?:[.,]\d+)?)|(%))?", written.strip())
    if match is None:
        return float("nan")
    value = float(match[1].replace(",", "."))
    below = float(match[2].replace(",", ".")) if match[2] else 100.0 if match[3] else 1.0
    share = value / below if below else float("nan")
    return share if 0 <= share <= 1 else float("nan")
