"""Flows as people measured them: every row checked, and what is wrong named row by row."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from ..errors import InputError
from ..frames import require_columns
from ..text import Translate, english, text
from .entries import FLOWS, alike, entered, identifiers, no_numbers, of_flow, rows_where
from .plan_tables import DISPOSAL, IMPORT, LOSS, OUTSIDE

#: Columns that hold numbers from 0 up where they hold anything, and those that may hold any number.
FROM_ZERO, NUMBERS = ("distance_km", "sigma_t_a", "low_t_a", "high_t_a"), ("cost_a", "co2e_t_a")


def check_measured(flows: pd.DataFrame, nodes: pd.Series) -> None:
    """Raise ``InputError`` for the first kind of mistake in ``flows``, with the rows that have it.

    Rows need ``from_node`` and ``to_node``, which are ``nodes`` or stand for the outside ("import" in front,
    "disposal" or "loss" behind, not both), and ``t_a`` from 0 up. Other numbers may be left empty.
    """
    require_columns(flows, ["from_node", "to_node", "t_a"], FLOWS)
    for mistake in _mistakes(flows, set(nodes)):
        raise mistake


def _mistakes(flows: pd.DataFrame, nodes: set[str]) -> Iterator[InputError]:
    said = of_flow(flows)
    tonnes = entered(flows["t_a"])
    start, end = identifiers(flows["from_node"]), identifiers(flows["to_node"])
    known = nodes | set(OUTSIDE)
    if (bad := ~np.isfinite(tonnes) | (tonnes < 0)).any():
        yield InputError(
            "{name} has rows without tonnes or with negative ones: {rows}; enter t/a from 0 up or delete them.",
            name=FLOWS,
            rows=rows_where(bad, said),
        )
    if (bad := ~(start.isin(known) & end.isin(known)).to_numpy()).any():
        yield InputError(
            "Flows names nodes that do not exist, in the rows {rows}; add them to the nodes or correct the flows.",
            rows=rows_where(bad, said),
        )
    outside = start.isin(OUTSIDE) & end.isin(OUTSIDE) | start.isin([DISPOSAL, LOSS]) | (end == IMPORT)
    if (bad := outside.to_numpy()).any():
        yield InputError(
            "Flows has rows that run the wrong way: {rows}; flows run from “import” to a node, and from a node to "
            "“disposal” or “loss”.",
            rows=rows_where(bad, said),
        )
    yield from no_numbers(flows, FROM_ZERO, FLOWS, said)
    yield from no_numbers(flows, NUMBERS, FLOWS, said, least=-np.inf)


def repeated_rows(flows: pd.DataFrame, translate: Translate = english) -> tuple[str, ...]:
    """Says which rows agree in every column: perhaps entries made twice, perhaps alike deliveries."""
    if not (bad := alike(flows)).any():
        return ()
    template = text(
        "Flows has the same row more than once: {rows}; they are added up, so delete what was entered twice."
    )
    return (translate(template).format(rows=rows_where(bad, of_flow(flows))),)
