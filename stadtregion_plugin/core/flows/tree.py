"""A spanning tree of the ways: where each state's tonnes go if nothing else is decided, and one programme from there.

In a network programme a basis is a tree: one column for each row, over which the tonnes of the row go on to another row
and in the end outside (disposal, import, unmet demand). Written as changes against such a tree the programme starts
where the tree stands, and a solver that always begins with nothing needs only the steps that are missing.

Source: Ahuja, Magnanti, Orlin 1993, *Network Flows*, chapter 11 (the network simplex method and its tree).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.optimize import linprog
from scipy.sparse.csgraph import breadth_first_order, minimum_spanning_tree

from ..errors import SolverError

#: How the solver chooses its steps: the first is twice as fast on these networks, the second more exact.
PRICED = "simplex_dual_edge_weight_strategy"
PRICING = ("devex", "steepest")


@dataclass(frozen=True)
class Network:
    """Columns as ways: from row ``start`` to row ``end``, which is the number of rows for outside; both are -1 for
    columns that are no ways (they can be in no tree)."""

    start: np.ndarray
    end: np.ndarray


@dataclass(frozen=True)
class Tree:
    """``column`` of each row, by which it hangs on the tree; ``paths`` (rows × rows): a tonne more in a row changes the
    tonnes in the columns of its row by these entries."""

    column: np.ndarray
    paths: sparse.csr_matrix


@dataclass(frozen=True)
class LinearProgramme:
    """``cost @ x`` is least, with ``matrix @ x == right``, ``limited @ x <= most`` and ``0 <= x <= upper``."""

    cost: np.ndarray
    upper: np.ndarray
    matrix: sparse.csc_matrix
    right: np.ndarray
    limited: sparse.csr_matrix
    most: np.ndarray


@dataclass(frozen=True)
class Optimum:
    """Amounts of the columns, and prices of rows and limits."""

    amounts: np.ndarray
    row_dual: np.ndarray
    limit_dual: np.ndarray


def spanning_tree(network: Network, row_count: int, key: np.ndarray) -> Tree:
    """The tree of the columns with the least ``key``. Each row must have a way outside, be it over others."""
    ways = np.flatnonzero(network.start >= 0)
    ways = ways[np.argsort(key[ways], kind="stable")]
    start, end = network.start[ways], network.end[ways]
    _, first = np.unique(start * (row_count + 1) + end, return_index=True)  # the best of parallel ways
    shape = row_count + 1, row_count + 1
    ranked = sparse.csr_matrix((first + 1.0, (start[first], end[first])), shape=shape)
    chosen = minimum_spanning_tree(ranked).data.astype(int) - 1
    start, end = start[chosen], end[chosen]
    linked = sparse.csr_matrix((np.ones(len(chosen)), (start, end)), shape=shape)
    _, parent = breadth_first_order(linked, row_count, directed=False)
    column = np.empty(row_count, dtype=int)
    column[np.where(parent[start] == end, start, end)] = ways[chosen]
    return Tree(column, _paths(parent))


def _paths(parent: np.ndarray) -> sparse.csr_matrix:
    """From each row to the outside: one more tonne in a row is one more in its column, which makes one less in the
    next."""
    count = len(parent) - 1
    row = at = np.arange(count)
    sign = 1.0
    rows, columns, signs = [], [], []
    while len(row):
        rows.append(row)
        columns.append(at)
        signs.append(np.full(len(row), sign))
        at = parent[at]
        row, at, sign = row[at != count], at[at != count], -sign
    where = np.concatenate([*rows, np.empty(0, int)]), np.concatenate([*columns, np.empty(0, int)])
    return sparse.csr_matrix((np.concatenate([*signs, np.empty(0)]), where), shape=(count, count))


def solve_from(tree: Tree, amounts: np.ndarray, given: LinearProgramme) -> Optimum:
    """The optimum of ``given``, looked for from ``tree`` with ``amounts`` in the columns that are not in it.

    What the columns of the tree carry follows. Columns with an amount may rise and fall, all others rise.
    """
    free = np.ones(len(given.cost), dtype=bool)
    free[tree.column] = False
    kept = np.where(free, amounts, 0.0)
    rising = np.flatnonzero(free)
    if len(rising) == 0:  # the solver wants a column: one that has no room
        rising = tree.column[:1]
    falling = rising[kept[rising] > 0]
    changed = np.concatenate([rising, falling])
    sign = np.repeat([1.0, -1.0], [len(rising), len(falling)])
    room = np.concatenate([np.where(free[rising], given.upper[rising] - kept[rising], 0.0), kept[falling]])
    carried = tree.paths.T @ (given.right - given.matrix @ kept)
    spent = tree.paths.T @ given.matrix[:, changed] @ sparse.diags(sign)  # by each tonne of change, of what is carried
    capped = np.flatnonzero(np.isfinite(given.upper[tree.column]))
    in_tree = given.limited[:, tree.column]
    limited = given.limited[:, changed] @ sparse.diags(sign) - in_tree @ spent
    rows = [spent, -spent[capped], limited]
    solved = _solved(
        given.cost[changed] * sign - spent.T @ given.cost[tree.column],
        sparse.vstack([block for block in rows if block.shape[0]], format="csc"),
        np.concatenate(
            [
                carried,
                given.upper[tree.column[capped]] - carried[capped],
                given.most - given.limited @ kept - in_tree @ carried,
            ]
        ),
        np.maximum(room, 0.0),
    )
    at_least, at_most, limit_dual = np.split(solved.ineqlin.marginals, [len(carried), len(carried) + len(capped)])
    worth = given.cost[tree.column] + at_least
    worth[capped] -= at_most
    worth -= in_tree.T @ limit_dual
    new = kept
    np.add.at(new, changed, sign * solved.x)
    new[tree.column] = carried - spent @ solved.x
    return Optimum(new, tree.paths @ worth, limit_dual)


def _solved(cost: np.ndarray, matrix: sparse.csc_matrix, most: np.ndarray, upper: np.ndarray):
    """What HiGHS finds for ``matrix @ x <= most``: without presolve, which would lose the start, unless that fails."""
    for options in (*({"presolve": False, PRICED: pricing} for pricing in PRICING), {}):
        result = linprog(
            cost,
            A_ub=matrix,
            b_ub=most,
            bounds=np.column_stack([np.zeros(len(cost)), upper]),
            method="highs-ds",
            options=options,
        )
        if result.status == 0:
            return result
    raise SolverError("The solver found no plan: {detail}", detail=result.message)
