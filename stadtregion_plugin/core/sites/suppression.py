"""Figures that would give single owners away are left out, and so many more that they cannot be worked out again."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..progress import Progress, report, unobserved


def suppressed_cells(
    amounts: np.ndarray, owners: np.ndarray, sensitive: np.ndarray, fewest: int, progress: Progress = unobserved
) -> np.ndarray:
    """Which cells of a table of quarters by groups of owners are to be left out; booleans (rows × groups).

    ``amounts`` (rows × groups, m², the last row the sum of all others) and ``owners`` (the number of different owners
    behind each). First go the cells of ``sensitive`` groups (booleans, one a group) behind which stand some, but fewer
    than ``fewest`` owners. As the sums over rows and columns are told, further cells go, the smallest ones, until no
    cell that is left out can be worked out from those that stand.

    Source: cell suppression in two-way tables; a suppressed cell is determined by the sums exactly where it is a bridge
    of the graph whose nodes are rows and columns and whose edges are the suppressed cells (Gusfield 1988).
    """
    hidden = sensitive[None, :] & (owners > 0) & (owners < fewest) & (amounts > 0)
    while True:
        report(progress, float(hidden.mean()))
        if not _hide_second_in_lines(amounts, hidden):
            told = np.argwhere(bridges(hidden))
            if len(told) == 0:
                return hidden
            hidden[_smallest(amounts, hidden, row=told[0][0], column=told[0][1])] = True


def _hide_second_in_lines(amounts: np.ndarray, hidden: np.ndarray) -> bool:
    """Hide the smallest other cell of every row and column that hides a single one; whether there was any."""
    rows = np.flatnonzero(hidden.sum(axis=1) == 1)
    for row in rows:
        hidden[_smallest(amounts, hidden, row=row)] = True
    columns = np.flatnonzero(hidden.sum(axis=0) == 1)
    for column in columns:
        hidden[_smallest(amounts, hidden, column=column)] = True
    return len(rows) + len(columns) > 0


def bridges(hidden: np.ndarray) -> np.ndarray:
    """Which of the ``hidden`` cells (rows × columns) follow from the sums over rows and columns and the other cells."""
    rows, columns = np.nonzero(hidden)
    nodes = sum(hidden.shape)
    whole = _parts(rows, columns, hidden.shape[0], nodes)
    told = np.zeros_like(hidden)
    for edge in range(len(rows)):
        others = np.arange(len(rows)) != edge
        told[rows[edge], columns[edge]] = _parts(rows[others], columns[others], hidden.shape[0], nodes) > whole
    return told


def _parts(rows: np.ndarray, columns: np.ndarray, row_count: int, nodes: int) -> int:
    graph = coo_matrix((np.ones(len(rows)), (rows, columns + row_count)), shape=(nodes, nodes))
    return connected_components(graph, directed=False, return_labels=False)


def _smallest(amounts: np.ndarray, hidden: np.ndarray, row: int | None = None, column: int | None = None):
    """The smallest cell of the row or column (of either, where both are given) that is not hidden yet.

    Cells that hold nothing come last: that nothing is there is often known.
    """
    line = np.zeros_like(hidden)
    if row is not None:
        line[row] = True
    if column is not None:
        line[:, column] = True
    free = line & ~hidden
    cells = np.argwhere(free)
    held = amounts[free]
    return tuple(cells[np.lexsort((held, held <= 0))[0]])
