"""Weights of the criteria from a planner's table of pairwise comparisons."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from .. import schema
from ..errors import InputError
from ..labels import CRITERIA, readable
from ..tables import read_csv_text
from ..text import Translate, english, text
from .pairwise import CONSISTENT_BELOW, AhpWeights, ahp_weights

CONTRADICTION = text(
    "The comparisons contradict each other (consistency ratio {ratio:.2f}, at most {most:.2f} is sound). "
    "Least fitting: “{row}” counts {given} times “{column}”; the other comparisons suggest {implied:.1f} times."
)


@dataclass(frozen=True)
class ComparedWeights:
    """``weights`` by criterion (0 for those not compared), and the judgement on them: ``ahp``, ``warnings``."""

    weights: dict[str, float]
    ahp: AhpWeights
    warnings: tuple[str, ...]


def compared_weights(path: Path, translate: Translate = english) -> ComparedWeights:
    """Weights by AHP of a CSV file: criteria in the header, one row each, on Saaty's scale from 1/9 to 9.

    A cell says how many times the criterion of its row counts that of its column; fractions like 1/3 and decimal commas
    (between semicolons) are understood, the upper triangle is enough. Criteria are named by their codes
    (``schema.CRITERIA``) or their labels; a first column may repeat them, in any order. A consistency ratio above 0.10
    gives a warning that names the least fitting comparison.

    Raises ``InputError`` for a file that is no such table.

    Source: Saaty 1980, The Analytic Hierarchy Process.
    """
    criteria, cells = _matrix(_rows(path), path, translate)
    ahp = ahp_weights(cells)
    weights = {**dict.fromkeys(schema.CRITERIA, 0.0), **{name: float(w) for name, w in zip(criteria, ahp.weights)}}
    return ComparedWeights(weights, ahp, () if ahp.consistent else (_contradiction(criteria, ahp, translate),))


def _rows(path: Path) -> list[list[str]]:
    lines = read_csv_text(path).splitlines()
    filled = [line for line in lines if line.strip(" ,;\t") and not line.startswith("#")]
    separator = next((sign for sign in (";", "\t") if filled and sign in filled[0]), ",")
    return [[cell.strip() for cell in row] for row in csv.reader(filled, delimiter=separator)]


def _matrix(rows: list[list[str]], path: Path, translate: Translate) -> tuple[list[str], list[list[str]]]:
    """The criteria in the order of the header, and their comparisons in that order of rows and columns."""
    known = _names(translate)
    header, body = (rows[0], rows[1:]) if rows else ([], [])
    named = bool(header) and header[0].lower() not in known
    columns = header[1:] if named else header
    labels = [row[0] for row in body] if named else columns
    for label in (*columns, *labels):
        if label.lower() not in known:
            raise InputError(
                "The comparisons {path} name a criterion “{given}” that there is not; use {known}.",
                path=path,
                given=label,
                known=", ".join(schema.CRITERIA),
            )
    criteria, order = [known[label.lower()] for label in columns], [known[label.lower()] for label in labels]
    if len(criteria) < 2 or len(set(criteria)) < len(criteria) or sorted(order) != sorted(criteria):
        raise InputError(
            "The comparisons {path} need each criterion once in the header and one row for each, two at least.",
            path=path,
        )
    cells = [row[1:] if named else row for row in body]
    complete = [[*row, *[""] * len(criteria)][: len(criteria)] for row in [*cells, []]]  # an empty last row is no line
    compared = [complete[order.index(name)] for name in criteria]
    _require_every_pair(criteria, compared, path, translate)
    return criteria, compared


def _require_every_pair(criteria: list[str], cells: list[list[str]], path: Path, translate: Translate) -> None:
    for row, column in combinations(range(len(criteria)), 2):
        if not cells[row][column] and not cells[column][row]:
            raise InputError(
                "The comparisons {path} leave open how many times “{row}” counts “{column}”; fill in that cell.",
                path=path,
                row=readable(CRITERIA, criteria[row], translate),
                column=readable(CRITERIA, criteria[column], translate),
            )


def _names(translate: Translate) -> dict[str, str]:
    """Criteria by all that they may be called, in small letters."""
    labels = {
        readable(CRITERIA, name, speak).lower(): name for name in schema.CRITERIA for speak in (english, translate)
    }
    return {**labels, **{name: name for name in schema.CRITERIA}}


def _contradiction(criteria: list[str], ahp: AhpWeights, translate: Translate) -> str:
    misfit = ahp.misfit
    if misfit is None:  # no ratio above 0.10 without a comparison that fits badly
        return ""
    return translate(CONTRADICTION).format(
        ratio=ahp.consistency_ratio,
        most=CONSISTENT_BELOW,
        row=readable(CRITERIA, criteria[misfit.row], translate),
        column=readable(CRITERIA, criteria[misfit.column], translate),
        given=_as_said(misfit.given),
        implied=misfit.implied,
    )


def _as_said(judgement: float) -> str:
    """As planners write it: 5, 0.4, 1/3."""
    return (
        f"{judgement:.3g}"
        if judgement >= 1 or abs(1 / judgement - round(1 / judgement)) > 0.1
        else f"1/{1 / judgement:.0f}"
    )
