"""Supply, demand and facilities as people enter them: every row checked, and what is wrong named row by row."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..errors import InputError, Phrases
from .entries import FACILITIES, MOST_T_A, alike, entered, identifiers, listed, of_state, rows_where


def validate(
    quantities: pd.DataFrame, name: str | Phrases, nodes: Sequence[str], materials: Sequence[str]
) -> list[InputError]:
    """What is wrong with a table of supply or demand, one error for each kind of mistake, with the rows that have it.

    Rows need a known ``node_id``, a known ``material`` and ``t_a`` from 0 up. Rows of the same node and material are
    added up, except where they agree in every column: those look like an entry made twice.
    """
    missing = [column for column in ("node_id", "material", "t_a") if column not in quantities.columns]
    if missing:
        return [InputError("{name} has no field {fields}.", name=name, fields=", ".join(missing))]
    tonnes = entered(quantities["t_a"])
    node, material = identifiers(quantities["node_id"]), identifiers(quantities["material"])
    said = of_state(quantities)
    found = []
    if (bad := ~np.isfinite(tonnes) | (tonnes < 0)).any():
        found.append(
            InputError(
                "{name} has rows without tonnes or with negative ones: {rows}; enter t/a from 0 up or delete them.",
                name=name,
                rows=rows_where(bad, said),
            )
        )
    if (bad := tonnes > MOST_T_A).any():
        found.append(
            InputError(
                "{name} has rows with more tonnes than there are: {rows}; enter tonnes a year.",
                name=name,
                rows=rows_where(bad, said),
            )
        )
    if (bad := ~node.isin(set(map(str, nodes))).to_numpy()).any():
        found.append(
            InputError(
                "{name} has rows at nodes that do not exist: {rows}; correct node_id or add the nodes.",
                name=name,
                rows=rows_where(bad, said),
            )
        )
    if (bad := ~material.isin(set(materials)).to_numpy()).any():
        found.append(
            InputError(
                "{name} has rows with unknown materials: {rows}; use those of materials.csv ({known}) or extend it.",
                name=name,
                rows=rows_where(bad, said),
                known=listed(materials, 8),
            )
        )
    if (bad := alike(quantities)).any():
        found.append(
            InputError(
                "{name} has the same row more than once: {rows}; keep one of them, or give each its own source.",
                name=name,
                rows=rows_where(bad, said),
            )
        )
    return found


def as_array(
    quantities: pd.DataFrame, name: str | Phrases, nodes: Sequence[str], materials: Sequence[str]
) -> np.ndarray:
    """Tonnes as an array (nodes × materials), rows of the same state added up. Raises the first mistake found."""
    for mistake in validate(quantities, name, nodes, materials):
        raise mistake
    array = np.zeros((len(nodes), len(materials)))
    at = pd.Index(list(map(str, nodes))).get_indexer(identifiers(quantities["node_id"]))
    of = pd.Index(list(materials)).get_indexer(identifiers(quantities["material"]))
    np.add.at(array, (at, of), entered(quantities["t_a"]))
    return array


def checked_facilities(
    facilities: pd.DataFrame, nodes: Sequence[str], processes: Sequence[str]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Positions of node and process, and capacity (t/a of input), of each facility; ``InputError`` on bad rows."""
    missing = [column for column in ("node_id", "process", "capacity_t_a") if column not in facilities.columns]
    if missing:
        raise InputError("{name} has no field {fields}.", name=FACILITIES, fields=", ".join(missing))
    node = pd.Index(list(map(str, nodes))).get_indexer(identifiers(facilities["node_id"]))
    process = pd.Index(list(processes)).get_indexer(identifiers(facilities["process"]))
    capacity, said = entered(facilities["capacity_t_a"]), of_state(facilities)
    if (bad := (node < 0) | (process < 0)).any():
        raise InputError(
            "Facilities has rows with unknown nodes or processes: {rows}; the processes are {known}.",
            rows=rows_where(bad, said),
            known=", ".join(processes),
        )
    if (bad := np.isnan(capacity) | (capacity < 0)).any():
        raise InputError(
            "Facilities has rows without capacity or with a negative one: {rows}; enter t/a from 0 up.",
            rows=rows_where(bad, said),
        )
    if (bad := alike(facilities)).any():
        raise InputError(
            "Facilities has the same row more than once: {rows}; keep one of them, with the capacity of all.",
            rows=rows_where(bad, said),
        )
    return node, process, capacity
