"""What a choice of sites has to keep to beside their number: sums over the chosen sites, and who has to be served.

A budget of floor space, a ceiling on owners, a least number of sites in each quarter are all the same thing: a sum over
the chosen columns between two limits. They are kept exactly: as rows of integer programs, as the swaps a search may
make, and as prices in a bound.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..errors import InputError, Phrases, SolverError
from ..text import text
from .binary_program import Program, minimise_in_slices
from .selection import Candidates, Clock

SLACK = 1e-9
"""Error allowed in a sum of coefficients, relative to the largest."""
START_S = 5.0
"""Time for a first choice that keeps all conditions to become a good one."""
NUMBER_OF_SITES = text("the number of sites")


@dataclass(frozen=True)
class Condition:
    """``least`` ≤ Σ coefficient of the chosen columns ≤ ``most``; ``name`` is what people call it (marked literal)."""

    name: str
    coefficient: np.ndarray
    least: float = -np.inf
    most: float = np.inf


@dataclass(frozen=True)
class ServedShare:
    """In every group at least the share ``least`` of its weight has a chosen site within ``limit``.

    ``group``: per demand row the number of its group, -1 where it belongs to none; ``name`` as in ``Condition``.
    """

    name: str
    group: np.ndarray
    least: float
    limit: float


@dataclass(frozen=True)
class Rules:
    """The conditions that are left for the free columns: ``least`` ≤ ``matrix`` @ y ≤ ``most``, a row each."""

    names: tuple[str, ...]
    matrix: np.ndarray
    least: np.ndarray
    most: np.ndarray

    def __len__(self) -> int:
        return len(self.names)

    def met(self, chosen: np.ndarray) -> bool:
        """Whether the columns ``chosen`` keep all conditions."""
        return bool(self._kept(self.matrix[:, chosen].sum(axis=1)).all())

    def swaps(self, chosen: np.ndarray) -> np.ndarray:
        """Which swaps of a chosen column (row) for any other (column) lead to a choice that keeps all conditions."""
        allowed = np.ones((len(chosen), self.matrix.shape[1]), dtype=bool)
        total = self.matrix[:, chosen].sum(axis=1)
        for number, coefficient in enumerate(self.matrix):
            after = total[number] - coefficient[chosen, None] + coefficient[None, :]
            allowed &= (after >= self.least[number] - self._slack[number]) & (
                after <= self.most[number] + self._slack[number]
            )
        return allowed

    def additions(self, chosen: np.ndarray, left: int) -> np.ndarray:
        """Columns after which each condition by itself can still be kept when ``left`` more have been added."""
        allowed = np.ones(self.matrix.shape[1], dtype=bool)
        total = self.matrix[:, chosen].sum(axis=1)
        for number, coefficient in enumerate(self.matrix):
            ordered = np.sort(coefficient)
            lowest, highest = ordered[:left].sum(), ordered[len(ordered) - left :].sum()
            after = total[number] + coefficient
            allowed &= (after + highest >= self.least[number] - self._slack[number]) & (
                after + lowest <= self.most[number] + self._slack[number]
            )
        return allowed

    def only(self, columns: np.ndarray) -> Rules:
        """The same conditions on some of the columns, the others not chosen."""
        return Rules(self.names, self.matrix[:, columns], self.least, self.most)

    def rows(self, further: int = 0) -> sparse.csr_matrix:
        """The conditions as rows of a program whose columns are followed by ``further`` other variables."""
        return sparse.hstack([sparse.csr_matrix(self.matrix), sparse.csr_matrix((len(self), further))], format="csr")

    @property
    def _slack(self) -> np.ndarray:
        return SLACK * np.maximum(np.abs(self.matrix).max(axis=1, initial=0.0) * 10.0, 1.0)

    def _kept(self, total: np.ndarray) -> np.ndarray:
        return (total >= self.least - self._slack) & (total <= self.most + self._slack)


def no_rules(columns: int) -> Rules:
    """The rules of a model without conditions."""
    return Rules((), np.empty((0, columns)), np.empty(0), np.empty(0))


def rules_for(conditions: Sequence[Condition], candidates: Candidates, columns: int) -> Rules:
    """``conditions`` on all columns as rules for the free ones, the fixed ones counted in.

    Raises ``InputError`` where a condition does not match the columns.
    """
    matrix = np.empty((len(conditions), len(candidates.free)))
    least, most = np.empty(len(conditions)), np.empty(len(conditions))
    for number, condition in enumerate(conditions):
        coefficient = np.asarray(condition.coefficient, dtype=float)
        if coefficient.shape != (columns,) or not np.isfinite(coefficient).all():
            raise InputError(
                "A condition has {values} numbers for {columns} candidates; give one to each.",
                values=coefficient.size,
                columns=columns,
            )
        standing = coefficient[candidates.fixed].sum()
        matrix[number] = coefficient[candidates.free]
        least[number], most[number] = condition.least - standing, condition.most - standing
    return Rules(tuple(condition.name for condition in conditions), matrix, least, most)


def feasible_choice(rules: Rules, count: int | None, score: np.ndarray, clock: Clock) -> np.ndarray:
    """``count`` columns (None: any number) that keep the rules, with much of the ``score`` (n,) in sum.

    Raises ``SolverError`` naming the conditions that contradict each other where there is no such choice.
    """
    if count in (0, len(score)):
        if rules.met(np.arange(count)):
            return np.arange(count)
        raise contradiction(rules, count, clock) if len(score) else clash(rules.names)
    program = choice_program(rules, count, score)
    any_value = float(np.abs(score).sum()) + 1.0
    found = minimise_in_slices(program, clock.part(START_S), cutoff=any_value)
    if found.solution is None:
        found = minimise_in_slices(choice_program(rules, count, np.zeros_like(score)), clock, cutoff=1.0, enough=0.0)
    if found.solution is not None:
        return np.flatnonzero(found.solution > 0.5)
    if clock.expired:
        raise none_found()
    raise contradiction(rules, count, clock)


def choice_program(rules: Rules, count: int | None, score: np.ndarray) -> Program:
    """Maximise ``score`` @ y over the choices that keep the rules."""
    columns = len(score)
    number = np.ones((1, columns))
    return Program(
        objective=-np.asarray(score, dtype=float),
        matrix=sparse.vstack([rules.rows(), sparse.csr_matrix(number)], format="csr"),
        lower=np.append(rules.least, 0 if count is None else count),
        upper=np.append(rules.most, columns if count is None else count),
        most=np.ones(columns),
        binaries=columns,
    )


def contradiction(rules: Rules, count: int | None, clock: Clock) -> SolverError:
    """The error that names conditions of which none can be left out without the others being possible."""
    clashing = list(range(len(rules)))
    for number in range(len(rules)):
        fewer = [other for other in clashing if other != number]
        some = Rules(
            tuple(rules.names[other] for other in fewer), rules.matrix[fewer], rules.least[fewer], rules.most[fewer]
        )
        program = choice_program(some, count, np.zeros(rules.matrix.shape[1]))
        solved = minimise_in_slices(program, clock.part(START_S), cutoff=1.0, enough=0.0)
        if solved.solution is None and solved.bound >= 1.0:
            clashing = fewer
    names = tuple(dict.fromkeys(rules.names[number] for number in clashing))
    return clash((*names, NUMBER_OF_SITES) if count is not None else names)


def clash(names: Sequence[str]) -> SolverError:
    """No choice keeps the conditions ``names`` together."""
    return SolverError(
        "No choice of sites meets these conditions together: {conditions}. Relax one of them.",
        conditions=Phrases(tuple(names)),
    )


def none_found() -> SolverError:
    """Time ran out before any choice that keeps all conditions was found; there may be one."""
    return SolverError(
        "In the computing time given no choice of sites was found that meets all conditions; allow more time or relax "
        "one of them."
    )
