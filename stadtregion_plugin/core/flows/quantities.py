"""Supply, demand and facilities as people enter them: every row checked, and what is wrong named row by row."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..errors import InputError
from .materials import listed


def validate(quantities: pd.DataFrame, name: str, nodes: Sequence[str], materials: Sequence[str]) -> list[InputError]:
    """What is wrong with a table of supply or demand, one error for each kind of mistake, with the rows that have it.

    Rows need a known ``node_id``, a known ``material`` and ``t_a`` from 0 up. Rows of the same node and material are
    added up, except where they agree in every column: those look like an entry made twice.
    """
    missing = [column for column in ("node_id", "material", "t_a") if column not in quantities.columns]
    if missing:
        return [InputError("{name} has no field {fields}.", name=name, fields=", ".join(missing))]
    tonnes = pd.to_numeric(quantities["t_a"], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    node, material = quantities["node_id"].astype(str), quantities["material"].astype(str)
    found = []
    if (bad := ~np.isfinite(tonnes) | (tonnes < 0)).any():
        found.append(
            InputError(
                "{name} has rows without tonnes or with negative ones: {rows}; enter t/a from 0 up or delete them.",
                name=name,
                rows=_rows(quantities, bad),
            )
        )
    if (bad := ~node.isin(set(map(str, nodes))).to_numpy()).any():
        found.append(
            InputError(
                "{name} has rows at nodes that do not exist: {rows}; correct node_id or add the nodes.",
                name=name,
                rows=_rows(quantities, bad),
            )
        )
    if (bad := ~material.isin(set(materials)).to_numpy()).any():
        found.append(
            InputError(
                "{name} has rows with unknown materials: {rows}; use those of materials.csv ({known}) or extend it.",
                name=name,
                rows=_rows(quantities, bad),
                known=listed(materials, 8),
            )
        )
    if (bad := quantities.astype(str).duplicated(keep=False).to_numpy()).any():
        found.append(
            InputError(
                "{name} has the same row more than once: {rows}; keep one of them, or give each its own source.",
                name=name,
                rows=_rows(quantities, bad),
            )
        )
    return found


def as_array(quantities: pd.DataFrame, name: str, nodes: Sequence[str], materials: Sequence[str]) -> np.ndarray:
    """Tonnes as an array (nodes × materials), rows of the same state added up. Raises the first mistake found."""
    for mistake in validate(quantities, name, nodes, materials):
        raise mistake
    array = np.zeros((len(nodes), len(materials)))
    at = pd.Index(list(map(str, nodes))).get_indexer(quantities["node_id"].astype(str))
    of = pd.Index(list(materials)).get_indexer(quantities["material"].astype(str))
    np.add.at(array, (at, of), quantities["t_a"].to_numpy(dtype=float))
    return array


def checked_facilities(
    facilities: pd.DataFrame, nodes: Sequence[str], processes: Sequence[str]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Positions of node and process, and capacity (t/a of input), of each facility; ``InputError`` on bad rows."""
    missing = [column for column in ("node_id", "process", "capacity_t_a") if column not in facilities.columns]
    if missing:
        raise InputError("{name} has no field {fields}.", name="Facilities", fields=", ".join(missing))
    node = pd.Index(list(map(str, nodes))).get_indexer(facilities["node_id"].astype(str))
    process = pd.Index(list(processes)).get_indexer(facilities["process"].astype(str))
    capacity = pd.to_numeric(facilities["capacity_t_a"], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    if (bad := (node < 0) | (process < 0)).any():
        raise InputError(
            "Facilities has rows with unknown nodes or processes: {rows}; the processes are {known}.",
            rows=_rows(facilities, bad),
            known=", ".join(processes),
        )
    if (bad := np.isnan(capacity) | (capacity < 0)).any():
        raise InputError(
            "Facilities has rows without capacity or with a negative one: {rows}; enter t/a from 0 up.",
            rows=_rows(facilities, bad),
        )
    return node, process, capacity


def _rows(table: pd.DataFrame, which: np.ndarray) -> str:
    """The rows by number, node and material or process, for example “3 (Nordstadt, paper)”."""
    what = "material" if "material" in table.columns else "process"
    numbers = np.flatnonzero(which)
    return listed(f"{number + 1} ({table['node_id'].iloc[number]}, {table[what].iloc[number]})" for number in numbers)
