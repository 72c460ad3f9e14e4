"""Which fields of a population hold people and identifiers, and what stands in place of a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import numpy as np
import pandas as pd

from ..errors import InputError
from .cadastre.fields import found, numbers, usual_names

TABLE = "population_fields"
YEAR = re.compile(r"_?(?:19|20)\d\d$")


def people_fields(columns: Iterable[str]) -> list[str]:
    """Those of ``columns`` whose names usually stand for people, the preferred first; a later year before an earlier.

    ``TOT_P_2021`` stands for people because ``tot_p`` does.
    """
    by_plain: dict[str, list[str]] = {}
    for column in sorted(map(str, columns), key=_year, reverse=True):
        by_plain.setdefault(YEAR.sub("", column.casefold()), []).append(column)
    return [column for usual in usual_names("people", TABLE) for column in by_plain.get(usual, [])]


def usual_fields(columns: Iterable[str], role: str) -> list[str]:
    """Those of ``columns`` that usually have the ``role`` (cell_id, grid_x, x, longitude …), the preferred first."""
    return found(columns, role, TABLE)


def no_people_field(columns: Iterable[str]) -> InputError:
    return InputError(
        "No field of the population is known to hold people; name one of {fields} “people” or choose it.",
        fields=", ".join(map(str, columns)) or "–",
    )


@cache
def unknown_marks() -> tuple[tuple[str, ...], tuple[float, ...]]:
    """What stands for a number that is not told: signs and numbers."""
    marks = usual_names("unknown", TABLE)
    coded = pd.to_numeric(pd.Series(marks), errors="coerce")
    return tuple(np.array(marks)[coded.isna()]), tuple(coded.dropna())


def told_people(frame: pd.DataFrame, field: str) -> tuple[np.ndarray, int]:
    """People by row, 0 where the number is unknown or kept secret, and how many rows that concerns.

    Raises ``InputError`` when there are negative values other than those that stand for an unknown number.
    """
    people = numbers(frame, field).to_numpy()
    unknown = ~np.isfinite(people) | np.isin(people, unknown_marks()[1])
    if (people[~unknown] < 0).any():
        raise InputError(
            "The field {field} of the population has {count} negative values; remove them or choose another field.",
            field=field,
            count=int((people < 0).sum()),
        )
    return np.where(unknown, 0.0, people), int(unknown.sum())


def cell_ids(frame: pd.DataFrame) -> np.ndarray:
    """Texts: the ids of ``frame`` where a usual field holds unique ones, else numbers from 1."""
    for name in usual_fields(frame.columns, "cell_id"):
        if frame[name].is_unique and frame[name].notna().all():
            return frame[name].astype(str).to_numpy(dtype=object)
    return np.array([str(number) for number in range(1, len(frame) + 1)], dtype=object)


def _year(column: str) -> str:
    ending = YEAR.search(column)
    return ending.group().lstrip("_") if ending else "9999"
