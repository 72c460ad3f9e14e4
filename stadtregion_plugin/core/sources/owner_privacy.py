"""Names of natural persons stay out of every result, wherever in a table they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd

from ..progress import Progress, each, part, unobserved
from ..settings import settings
from ..tables import read_table
from .owner_names import fold, names_of

REPORT_EVERY = 10_000
LONGEST_NAME = 8  # words; longer ones are lists of owners, whose every word is looked for in their own row
_WORD = re.compile(r"[^\W\d_]+")
_DATE = re.compile(r"\b\d{1,2}\.\d{1,2}\.\d{2,4}\b")
_SUSPECT_JOINTS = re.compile(r"[\W_\d]+")


@dataclass(frozen=True)
class WithoutNames:
    """A table freed of names: the columns that went, and how many cells of which columns were blanked."""

    table: pd.DataFrame
    dropped: tuple[str, ...]
    blanked: dict[str, int]


def without_names(
    table: pd.DataFrame,
    names: Sequence[str | None],
    natural: np.ndarray,
    doubtful: np.ndarray,
    named: Sequence[str] = (),
    progress: Progress = unobserved,
) -> WithoutNames:
    """``table`` without the columns ``named`` and without what repeats the name of a natural person elsewhere.

    ``names`` are the owners' names, ``natural`` says which rows may belong to natural persons, ``doubtful`` which of
    the others cannot be told for certain not to. In rows of ``natural`` a text is blanked that holds a word of the
    row's name, or stands in a column that by its title describes an owner; in any row one that holds a whole name of
    somebody natural or doubtful, in whatever order its words stand. A column most of whose cells repeat a name is
    dropped. Numbers are no names and stay.
    """
    natural = np.asarray(natural, dtype=bool)
    private = names_of(names).where(natural | np.asarray(doubtful, dtype=bool), "")
    distinct = private.unique()
    known = {
        name: (words_of(name), _squeezed(name))
        for name in each(distinct, len(distinct), part(progress, 0.0, 0.3), every=REPORT_EVERY)
    }
    whole = {words for words, _ in known.values() if 1 < len(words) <= LONGEST_NAME}
    own_words = [known[name][0] if one else frozenset() for name, one in zip(private, natural)]
    squeezed = [known[name][1] for name in private]
    kept = table.drop(columns=list(named))
    dropped, blanked = [], {}
    limit = settings("owner_settings")["repeating_column_share"]
    texts = [column for column in kept.columns if _is_text(kept[column])]
    for number, column in enumerate(texts):
        step = part(progress, 0.3 + 0.7 * number / len(texts), 0.3 + 0.7 * (number + 1) / len(texts))
        cells = names_of(kept[column].to_numpy())
        repeats = _repeating(cells, own_words, squeezed, whole, step)
        described = natural & _describes_owner(column) & (cells != "").to_numpy()
        filled_natural = int((natural & (cells != "").to_numpy()).sum())
        if int((repeats & natural).sum()) > limit * max(filled_natural, 1):
            kept = kept.drop(columns=column)
            dropped.append(column)
        elif (repeats | described).any():
            kept = kept.assign(**{column: kept[column].astype(object).mask(repeats | described, None)})
            blanked[column] = int((repeats | described).sum())
    return WithoutNames(kept, tuple(dropped), blanked)


def words_of(name: str) -> frozenset[str]:
    """What in a ``name`` leads to a person: its words (two letters or more) and a date of birth; no titles."""
    folded = fold(name)
    words = (word for word in _WORD.findall(folded) if len(word) > 1 and word not in _common_words())
    return frozenset([*words, *_DATE.findall(folded)])


def _repeating(cells: pd.Series, own_words: list, squeezed: list, whole: set, progress: Progress) -> np.ndarray:
    filled = [cell for cell in cells.unique() if cell]
    reading = each(filled, len(filled), part(progress, 0.0, 0.7), every=REPORT_EVERY)
    distinct = {cell: _Cell.read(cell, whole) for cell in reading}
    repeats = np.zeros(len(cells), dtype=bool)
    rows = each(zip(cells, own_words, squeezed), len(cells), part(progress, 0.7, 1.0), every=REPORT_EVERY)
    for row, (cell, words, spellings) in enumerate(rows):
        if not cell:
            continue
        seen = distinct[cell]
        repeats[row] = (
            seen.names_somebody
            or not words.isdisjoint(seen.words)
            or any(spelling in seen.letters for spelling in spellings)
        )
    return repeats


@dataclass(frozen=True)
class _Cell:
    words: frozenset[str]
    letters: str
    names_somebody: bool

    @classmethod
    def read(cls, cell: str, whole: set) -> _Cell:
        folded = fold(cell)
        listed = [word for word in _WORD.findall(folded) if len(word) > 1 and word not in _common_words()]
        lengths = range(2, min(len(listed), LONGEST_NAME) + 1) if whole else ()
        somebody = any(
            frozenset(listed[start : start + length]) in whole
            for length in lengths
            for start in range(len(listed) - length + 1)
        )
        return cls(frozenset([*listed, *_DATE.findall(folded)]), "".join(_WORD.findall(folded)), somebody)


def _squeezed(name: str) -> tuple[str, ...]:
    """A name's letters in the order given and, about its comma, the other way round; short ones could be anything."""
    parts = ["".join(_WORD.findall(part)) for part in fold(name).split(",")]
    return tuple({spelling for spelling in ("".join(parts), "".join(reversed(parts))) if len(spelling) > 3})


def _describes_owner(column: str) -> bool:
    table = read_table("owner_columns")
    beginnings, wholes = (tuple(table.loc[table["whole"] == whole, "word"]) for whole in ("no", "yes"))
    parts = [part for part in _SUSPECT_JOINTS.split(fold(str(column))) if part]
    return "".join(parts) in wholes or any(part.startswith(beginnings) for part in parts)


@cache
def _common_words() -> frozenset[str]:
    """Words of names that lead to nobody, so that an address may hold them."""
    return frozenset(read_table("owner_common_words")["word"])


def _is_text(column: pd.Series) -> bool:
    return column.dtype == object or isinstance(column.dtype, pd.StringDtype | pd.CategoricalDtype)
