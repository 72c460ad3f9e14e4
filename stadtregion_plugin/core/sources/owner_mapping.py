"""A planner's own table of which code or name means which class of owner."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from ..errors import InputError
from ..labels import OWNER_CLASSES
from ..numerals import numbers_of
from ..tables import SEPARATORS, read_csv_text
from .owner_codes import CLASSIFIED, code_key
from .owner_names import fold, names_of

VALUE, OWNER_CLASS = "value", "owner_class"
MAPPED_CONFIDENCE = 1.0  # what the planner says holds, unless a column says how surely


def read_owner_mapping(path: str | Path) -> pd.DataFrame:
    """The own mapping in ``path``: value, owner_class, legal_form and owner_confidence, a row an entry.

    The file is CSV with commas, semicolons or tabs, in UTF-8 or Windows-1252. ``value`` is a code, or a name in which
    ``*`` stands for any letters; ``legal_form`` and ``confidence`` may be missing. Raises ``InputError`` when the file
    cannot be read, lacks a column, or names a class nobody knows.
    """
    table = _read(Path(path))
    missing = [column for column in (VALUE, OWNER_CLASS) if column not in table.columns]
    if missing:
        raise InputError(
            "The mapping {path} lacks the columns {columns}; its header reads value,owner_class,legal_form.",
            path=path,
            columns=", ".join(missing),
        )
    classes = table[OWNER_CLASS].str.strip().str.lower()
    strange = sorted(set(classes) - set(OWNER_CLASSES))
    if strange:
        raise InputError(
            "The mapping {path} has unknown owner classes ({classes}); use {known}.",
            path=path,
            classes=", ".join(name or "“”" for name in strange),
            known=", ".join(OWNER_CLASSES),
        )
    confidence = numbers_of(table.get("confidence", pd.Series(index=table.index, dtype=object)))
    return pd.DataFrame(
        {
            VALUE: table[VALUE].str.strip(),
            OWNER_CLASS: classes,
            "legal_form": table.get("legal_form", pd.Series("", index=table.index)).str.strip(),
            "owner_confidence": confidence.fillna(MAPPED_CONFIDENCE).clip(0.0, 1.0),
        }
    )


def classify_mapped(values: Sequence, mapping: pd.DataFrame) -> pd.DataFrame:
    """Class, legal form and confidence of codes or names by the own ``mapping``, and whether it knows them.

    An entry equal to the value counts before one with ``*``, and an earlier one before a later one. Columns:
    owner_class, legal_form, owner_confidence, listed.
    """
    given = names_of(values)
    distinct = pd.Series(given.unique(), dtype=object)
    entry = distinct.map(_entry_finder(mapping["value"])).astype("Int64")
    found = mapping[CLASSIFIED].reindex(entry.fillna(-1).astype(int)).set_axis(distinct)
    found = found.assign(listed=entry.notna().to_numpy()).loc[given].reset_index(drop=True)
    return found.fillna({"owner_class": "unknown", "legal_form": "", "owner_confidence": 0.0})


def _entry_finder(entries: pd.Series):
    exact: dict[str, int] = {}
    patterns: list[tuple[re.Pattern, int]] = []
    for position, entry in enumerate(entries):
        if "*" in entry:
            parts = (re.escape(fold(part)) for part in entry.split("*"))
            patterns.append((re.compile(".*".join(parts)), position))
        else:
            exact.setdefault(code_key(fold(entry)), position)

    def find(value: str) -> int | None:
        folded = fold(value)
        known = exact.get(code_key(folded))
        if known is not None:
            return known
        return next((position for pattern, position in patterns if pattern.fullmatch(folded)), None)

    return find


def _read(path: Path) -> pd.DataFrame:
    content = read_csv_text(path)
    header = next((line for line in content.splitlines() if line.strip() and not line.startswith("#")), "")
    separator = max(SEPARATORS, key=header.count)
    try:
        table = pd.read_csv(io.StringIO(content), sep=separator, dtype=str, comment="#", keep_default_na=False)
    except (ValueError, pd.errors.ParserError) as error:
        raise InputError(
            "The mapping {path} cannot be read as CSV ({detail}); its header reads value,owner_class,legal_form.",
            path=path,
            detail=str(error).strip(),
        ) from error
    return table.fillna("").rename(columns=lambda name: str(name).strip().lower())
