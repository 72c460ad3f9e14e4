"""The diagonal of the inverse of a large sparse matrix, without the rest of the inverse."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from .state_graph import sums

#: Up to this size the whole inverse takes less time than looking for a way around it.
DENSE_SIZE = 300
#: Beyond this share of entries that are not zero a matrix is inverted as a dense one.
DENSE_SHARE = 0.12
#: Elimination goes on as long as one step takes out at least this share of the unknowns.
LEAST_STEP = 0.01
#: Of the unknowns only this share, those that cause the least fill, may be eliminated in one step.
CANDIDATES = 0.3
#: Ways through eliminated unknowns that are held in memory at once.
MOST_WAYS = 4_000_000


@dataclass(frozen=True)
class Step:
    """One step of elimination: the entries of the matrix before it, and the ways through the unknowns it takes out.

    ``row``, ``column`` and ``value`` are the entries. ``gone`` marks the unknowns that are eliminated; ``position``
    counts the others, and the eliminated ones. A way leads from a remaining unknown over an eliminated one to a
    remaining one: ``into`` and ``out_of`` are the positions of its two entries.
    """

    row: np.ndarray
    column: np.ndarray
    value: np.ndarray
    gone: np.ndarray
    position: np.ndarray
    pivot: np.ndarray
    into: np.ndarray
    out_of: np.ndarray


def inverse_diagonal(matrix) -> np.ndarray:
    """The diagonal of ``matrix^-1`` for an M-matrix (square, dense or scipy sparse, not singular).

    Unknowns that are not linked with each other and have few links are eliminated together, ``S = A_CC - A_CE D^-1
    A_EC`` with the diagonal ``D = A_EE``, again and again until the rest is small or full, and the rest is inverted as
    a dense matrix. On the way back each step needs the inverse ``Z`` only where the transposed matrix has entries,
    because two neighbours of an eliminated unknown are neighbours in ``S``:

        ``Z_EC = -D^-1 A_EC Z_CC``, ``Z_CE = -Z_CC A_CE D^-1``, ``Z_EE = D^-1 - D^-1 A_EC Z_CE``.

    An M-matrix has a positive diagonal and nothing positive beside it, which remains so in ``S``: no pivoting is
    needed, entries never cancel, and the way back only adds what is not negative.

    Source: Takahashi, Fagan & Chin 1973, *Formation of a sparse bus impedance matrix* (8th PICA Conference); Erisman &
    Tinney 1975, *On computing certain elements of the inverse of a sparse matrix* (Comm. ACM 18); order of elimination
    by Markowitz 1957 (Management Science 3), in independent sets.
    """
    rest = sparse.csr_matrix(matrix, dtype=float, copy=True)
    rest.sum_duplicates()
    generator = np.random.default_rng(0)  # only breaks ties: any order of elimination gives the same diagonal
    steps: list[Step] = []
    while not _is_dense(rest):
        row, column = _entries(rest)
        gone = _independent(row, column, rest.shape[0], generator)
        if gone.sum() < LEAST_STEP * len(gone):
            break
        steps.append(_step(row, column, rest.data, gone))
        rest = _complement(steps[-1])
    inverse = np.linalg.inv(rest.toarray()).T
    for step in reversed(steps):
        inverse = _back(step, inverse)
    return np.array(inverse.diagonal())


def _is_dense(matrix: sparse.csr_matrix) -> bool:
    size = matrix.shape[0]
    return size <= DENSE_SIZE or matrix.nnz > DENSE_SHARE * size**2


def _entries(matrix: sparse.csr_matrix) -> tuple[np.ndarray, np.ndarray]:
    """Row and column of each entry, in the order of the data."""
    return np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr)), matrix.indices


def _independent(row: np.ndarray, column: np.ndarray, size: int, generator: np.random.Generator) -> np.ndarray:
    """Unknowns that cause little fill, no two of them linked: each goes before all the neighbours it has."""
    ways = (np.bincount(row, minlength=size) - 1) * (np.bincount(column, minlength=size) - 1)
    rank = np.empty(size, dtype=int)
    rank[np.lexsort((generator.random(size), ways))] = np.arange(size)
    chosen = ways <= np.quantile(ways, CANDIDATES)
    chosen[row[rank[row] > rank[column]]] = False
    chosen[column[rank[column] > rank[row]]] = False
    first = np.flatnonzero(chosen)
    first = first[np.argsort(rank[first])]
    chosen[first[np.cumsum(ways[first]) > MOST_WAYS]] = False
    return chosen


def _step(row: np.ndarray, column: np.ndarray, value: np.ndarray, gone: np.ndarray) -> Step:
    position = np.where(gone, np.cumsum(gone), np.cumsum(~gone)) - 1
    into = np.flatnonzero(gone[column] & ~gone[row])
    out_of = np.flatnonzero(gone[row] & ~gone[column])  # in the order of the unknowns that are eliminated
    leaving = np.bincount(position[row[out_of]], minlength=gone.sum())
    first = np.cumsum(leaving) - leaving
    over = position[column[into]]
    ways = leaving[over]
    along = np.arange(ways.sum()) - np.repeat(np.cumsum(ways) - ways, ways)
    return Step(
        row=row,
        column=column,
        value=value,
        gone=gone,
        position=position,
        pivot=value[gone[row] & gone[column]],
        into=np.repeat(into, ways),
        out_of=out_of[np.repeat(first[over], ways) + along],
    )


def _complement(step: Step) -> sparse.csr_matrix:
    """The Schur complement: what remains, and what every way through an eliminated unknown adds to it."""
    kept = ~(step.gone[step.row] | step.gone[step.column])
    through = step.value[step.into] * step.value[step.out_of] / step.pivot[_over(step)]
    value = np.concatenate([step.value[kept], -through])
    row = np.concatenate([step.row[kept], step.row[step.into]])
    column = np.concatenate([step.column[kept], step.column[step.out_of]])
    size = len(step.gone) - len(step.pivot)
    return sparse.csr_matrix((value, (step.position[row], step.position[column])), shape=(size, size))


def _back(step: Step, inverse) -> sparse.csr_matrix:
    """The transposed inverse at the entries of the matrix before the step, from that after it."""
    count, over = len(step.value), _over(step)
    gone_row, gone_column = step.gone[step.row], step.gone[step.column]
    ways = _at(inverse, step.position[step.row[step.into]], step.position[step.column[step.out_of]]) / step.pivot[over]
    found = -sums(step.into, step.value[step.out_of] * ways, count)
    found -= sums(step.out_of, step.value[step.into] * ways, count)
    kept = ~(gone_row | gone_column)
    found[kept] = _at(inverse, step.position[step.row[kept]], step.position[step.column[kept]])
    into = gone_column & ~gone_row
    returning = sums(step.position[step.column[into]], (step.value * found)[into], len(step.pivot))
    found[gone_row & gone_column] = (1.0 - returning) / step.pivot
    return sparse.csr_matrix((found, (step.row, step.column)), shape=(len(step.gone),) * 2)


def _over(step: Step) -> np.ndarray:
    """Which eliminated unknown each way leads over."""
    return step.position[step.column[step.into]]


def _at(matrix, row: np.ndarray, column: np.ndarray) -> np.ndarray:
    return np.asarray(matrix[row, column]).ravel()
