"""Programmes that have nothing in common, solved as one: each call of the solver has its price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from itertools import pairwise

import numpy as np
from scipy import sparse

from .programme import EXCESS, LAST_RESORT, UNMET, Block, Columns, Limits, Programme, Rows

#: Costs are scaled so that a typical one of each programme is TYPICAL, and none beyond LARGEST.
TYPICAL = 10.0
LARGEST = 1e8
#: At so many costs of a block is looked to tell a typical one.
LOOKED_AT = 10_000
#: Costs below this share of the largest do not count for it.
MINOR = 1e-3


@dataclass(frozen=True)
class Joined:
    """``whole`` holds the ``parts`` one after the other; costs are to be multiplied by ``scale`` (by part, and by
    ``of_column``, ``of_row``, ``of_limit`` and ``of_block``)."""

    whole: Programme
    parts: tuple[Programme, ...]
    scale: np.ndarray

    @property
    def of_column(self) -> np.ndarray:
        return np.repeat(self.scale, [len(part.columns) for part in self.parts])

    @property
    def of_row(self) -> np.ndarray:
        return np.repeat(self.scale, [part.rows.count for part in self.parts])

    @property
    def of_limit(self) -> np.ndarray:
        return np.repeat(self.scale, [len(part.limits.right) for part in self.parts])

    @property
    def of_block(self) -> np.ndarray:
        return np.repeat(self.scale, [len(part.blocks) for part in self.parts])

    def rows(self, values: np.ndarray) -> list[np.ndarray]:
        """Values by row of the whole, part by part."""
        return _split(values, [part.rows.count for part in self.parts])

    def columns(self, values: np.ndarray) -> list[np.ndarray]:
        return _split(values, [len(part.columns) for part in self.parts])

    def limits(self, values: np.ndarray) -> list[np.ndarray]:
        return _split(values, [len(part.limits.right) for part in self.parts])

    def blocks(self, values: Sequence) -> list[tuple]:
        ends = np.cumsum([0, *(len(part.blocks) for part in self.parts)])
        return [tuple(values[start:end]) for start, end in pairwise(ends)]


def join(parts: Sequence[Programme]) -> Joined:
    """The programmes as one. One with guards stands alone."""
    scale = np.array([min(TYPICAL / typical_cost(part), LARGEST / dearest_cost(part)) for part in parts])
    if len(parts) == 1:
        return Joined(parts[0], tuple(parts), scale)
    first_row = np.cumsum([0, *(part.rows.count for part in parts)])
    blocks = [
        _moved(block, int(start)) for part, start in zip(parts, first_row[:-1], strict=True) for block in part.blocks
    ]
    right = np.concatenate([part.rows.right for part in parts])
    whole = Programme(
        rows=Rows(parts[0].rows.arises, parts[0].rows.wanted, right),
        columns=_columns([part.columns for part in parts], first_row),
        limits=_limits([part.limits for part in parts]),
        blocks=tuple(blocks),
    )
    return Joined(whole, tuple(parts), scale)


def by_block(values: np.ndarray, ways: Sequence[np.ndarray]) -> tuple[np.ndarray, ...]:
    """Values of the ways of all blocks one after the other, block by block."""
    edges = np.cumsum([0, *(len(way) for way in ways)])
    return tuple(values[start:end] for start, end in pairwise(edges))


def scaled_costs(joined: Joined, ways: Sequence[np.ndarray]) -> np.ndarray:
    """What a tonne on each of the ways (by block) costs, in scaled costs."""
    blocks = zip(joined.whole.blocks, ways, joined.of_block, strict=True)
    return np.concatenate([np.empty(0), *(block.worth.ravel()[way] * scale for block, way, scale in blocks)])


def typical_cost(programme: Programme) -> float:
    """The median of costs, but for penalties and what only decides between equal plans."""
    penalty = np.isin(programme.columns.kind, (UNMET, LAST_RESORT, EXCESS))
    costs = [block.worth.ravel()[:: max(1, block.worth.size // LOOKED_AT)] for block in programme.blocks]
    given = np.abs(np.concatenate([*costs, programme.columns.worth[~penalty]]))
    given = given[np.isfinite(given)]
    given = given[given > MINOR * given.max(initial=0.0)]
    return float(np.median(given)) if len(given) else TYPICAL


def dearest_cost(programme: Programme) -> float:
    """The largest cost there is."""
    costs = [np.abs(block.worth[np.isfinite(block.worth)]).max(initial=0.0) for block in programme.blocks]
    return max([*costs, np.abs(programme.columns.worth).max(initial=0.0), 1e-300])


def _moved(block: Block, rows: int) -> Block:
    return replace(block, origin_rows=block.origin_rows + rows, target_rows=block.target_rows + rows)


def _columns(parts: Sequence[Columns], first_row: np.ndarray) -> Columns:
    joined = {
        field.name: np.concatenate([getattr(part, field.name) for part in parts])
        for field in fields(Columns)
        if field.name not in ("row", "matrix")
    }
    row = [np.where(part.row >= 0, part.row + start, -1) for part, start in zip(parts, first_row[:-1], strict=True)]
    matrix = sparse.block_diag([part.matrix for part in parts], format="csc")
    return Columns(row=np.concatenate(row), matrix=matrix, **joined)


def _limits(parts: Sequence[Limits]) -> Limits:
    joined = {
        field.name: np.concatenate([getattr(part, field.name) for part in parts])
        for field in fields(Limits)
        if field.name != "matrix"
    }
    return Limits(matrix=sparse.block_diag([part.matrix for part in parts], format="csr"), **joined)


def _split(values: np.ndarray, counts: list[int]) -> list[np.ndarray]:
    return np.split(values, np.cumsum(counts)[:-1])
