"""Weights from pairwise comparisons: the analytic hierarchy process."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import pandas as pd

from ..errors import InputError
from ..tables import read_table
from .decision import ArrayResult

CONSISTENT_BELOW = 0.10  # Saaty's limit of the consistency ratio
FITTING = 1e-6  # logarithm of a ratio that is rounding
RECIPROCITY_TOLERANCE = 0.05  # rounded entries such as 0.33 for 1/3 pass


@dataclass(frozen=True)
class Misfit:
    """The comparison that fits worst to the others: ``row`` over ``column`` was ``given``, they suggest ``implied``.

    ``row`` and ``column`` are positions of criteria, turned so that the weightier one is the row.
    """

    row: int
    column: int
    given: float
    implied: float


@dataclass(frozen=True)
class AhpWeights(ArrayResult):
    """Weights (also what the object is as an array) and how consistent the judgements behind them are.

    ``consistent`` is False when the consistency ratio exceeds 0.10: the comparisons contradict each other and should
    be looked at again, first of all ``misfit`` (None where the comparisons fit each other perfectly).
    """

    weights: np.ndarray
    lambda_max: float
    consistency_index: float
    consistency_ratio: float
    consistent: bool
    misfit: Misfit | None = None

    def leading(self) -> np.ndarray:
        return self.weights


def ahp_weights(matrix, random_index: str = "saaty1980") -> AhpWeights:
    """Weights from pairwise comparisons on Saaty's scale 1…9: the principal eigenvector, scaled to sum 1.

    ``matrix[i][j]`` says how much more important i is than j; fractions may be written ``"1/3"``. The lower triangle
    may be left empty (None, "" or NaN) and is then filled with reciprocals. ``random_index`` names the series in the
    table ``ahp_random_index`` (saaty1980, saaty2008, donegan_dodd).

    Raises ``InputError`` for a matrix that is not square, positive and reciprocal, or too large for the series.

    Source: Saaty 1980, The Analytic Hierarchy Process.
    """
    comparisons = _comparisons(matrix)
    count = len(comparisons)
    values, vectors = np.linalg.eig(comparisons)
    principal = int(np.argmax(values.real))
    vector = np.abs(vectors[:, principal].real)
    lambda_max = float(values[principal].real)
    index = (lambda_max - count) / (count - 1) if count > 1 else 0.0
    ratio = index / _random_index(random_index, count) if count > 2 else 0.0
    weights = vector / vector.sum()
    return AhpWeights(weights, lambda_max, index, ratio, ratio <= CONSISTENT_BELOW, _misfit(comparisons, weights))


def _misfit(comparisons: np.ndarray, weights: np.ndarray) -> Misfit | None:
    """The judgement farthest, as a ratio, from the quotient of the weights that all judgements together give.

    Source: Saaty 2003, Decision-making with the AHP: why is the principal eigenvector necessary (perturbation a·w/w).
    """
    implied = weights[:, None] / weights[None, :]
    apart = np.abs(np.log(comparisons / implied))
    row, column = np.unravel_index(int(apart.argmax()), apart.shape)
    if apart[row, column] < FITTING:
        return None
    if implied[row, column] < 1:
        row, column = column, row
    return Misfit(int(row), int(column), float(comparisons[row, column]), float(implied[row, column]))


def _comparisons(matrix) -> np.ndarray:
    rows = matrix.to_numpy(dtype=object).tolist() if isinstance(matrix, pd.DataFrame) else list(matrix)
    if any(len(row) != len(rows) for row in rows):
        raise InputError("The comparison matrix is not square; it needs one row and one column for each criterion.")
    numbers = np.array([[_judgement(cell) for cell in row] for row in rows], dtype=float)
    numbers = np.where(np.isnan(numbers), 1 / numbers.T, numbers)
    np.fill_diagonal(numbers, np.where(np.isnan(np.diag(numbers)), 1.0, np.diag(numbers)))
    if not (numbers > 0).all():
        raise InputError("The comparison matrix has empty, zero or negative entries; use 1 to 9 and 1/2 to 1/9.")
    if np.abs(numbers * numbers.T - 1).max() > RECIPROCITY_TOLERANCE:
        raise InputError(
            "The comparison matrix contradicts itself: where row over column is 3, the mirror must be 1/3."
        )
    return numbers


def _judgement(cell) -> float:
    if cell is None or (isinstance(cell, str) and not cell.strip()):
        return float("nan")
    try:
        return float(Fraction(cell.strip().replace(",", "."))) if isinstance(cell, str) else float(cell)
    except (ValueError, ZeroDivisionError) as error:
        raise InputError("The comparison {given} is not a number; write it like 3, 0.33 or 1/3.", given=cell) from error


def _random_index(scheme: str, count: int) -> float:
    table = read_table("ahp_random_index")
    row = table[(table["scheme"] == scheme) & (table["criteria"] == count)]
    if row.empty:
        raise InputError(
            "There is no random index {scheme} for {count} criteria; group the criteria or choose another series.",
            scheme=scheme,
            count=count,
        )
    return float(row["random_index"].iloc[0])
