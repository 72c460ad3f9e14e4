"""One score a site from its criteria, by each of the ranking methods, for one set of weights or for thousands."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd

from .. import schema
from ..errors import InputError
from ..settings import settings
from .decision import shares_of
from .outranking import net_flow
from .ranking import promethee, quantifier, quantifier_average, topsis, weighted_sum

METHODS = ("weighted_sum", "topsis", "promethee", "owa")
ALL = slice(None)
NUMBERS_IN_CACHE = 20_000  # of draws × sites scored at once by a method that looks at them often


def overall_score(scores: pd.DataFrame, weights: Mapping[str, float], method: str) -> np.ndarray:
    """One number a site from its criteria (columns of ``schema.CRITERIA``, NaN: not known); more is better."""
    if scores.empty:
        return np.array([], dtype=float)
    matrix, shares = decision_of(scores, weights)
    if method == "weighted_sum":
        return weighted_sum(matrix, shares)
    if method == "topsis":
        return topsis(matrix, shares)
    if method == "promethee":
        return promethee(matrix, shares, preference="linear", thresholds=_thresholds()).phi
    return quantifier_average(matrix, shares, settings("candidates")["optimism"])


def require_weights(weights: Mapping[str, float]) -> None:
    """Raise ``InputError`` for a weight that is no number of at least 0, or where none is above 0."""
    for criterion, weight in weights.items():
        if not 0.0 <= float(weight) < float("inf"):
            raise InputError(
                "The weight of {criterion} is {value}; choose 0 or more.", criterion=criterion, value=weight
            )
    if not any(float(weight) > 0.0 for weight in weights.values()):
        raise InputError("All weights of the criteria are 0; give at least one of them a weight above 0.")


def criteria_of(scores: pd.DataFrame, weights: Mapping[str, float]) -> list[str]:
    """The criteria that count: those with a weight above zero of which something is known."""
    known = [name for name in schema.CRITERIA if scores[name].notna().any() and weights.get(name, 0.0) > 0]
    if not known:
        raise InputError("No criterion with a weight above zero is known for any site; raise some weights.")
    return known


def decision_of(scores: pd.DataFrame, weights: Mapping[str, float]) -> tuple[np.ndarray, np.ndarray]:
    """The matrix (n, m) of the criteria that count, and their weights as shares (m,).

    A criterion that is missing for one site alone takes the site's own mean: it neither helps nor hurts.
    """
    known = criteria_of(scores, weights)
    shares = shares_of([weights[name] for name in known])
    matrix = scores[known].to_numpy(dtype=float)
    return np.where(np.isnan(matrix), weighted_sum(matrix, shares)[:, None], matrix), shares


# --- many weightings at once -----------------------------------------------------------------------------------------


class ScoringRule(ABC):
    """A ranking method that scores sites under many weightings, with some of their utilities drawn anew for each.

    What a method compares a site with (the ideal, the lengths of the columns, the other sites) is taken from the
    ``matrix`` (n, m) of assumed utilities and stays; with them the scores are those of ``overall_score``.
    """

    def __init__(self, matrix: np.ndarray) -> None:
        self.matrix = np.asarray(matrix, dtype=float)

    def scaled(self, criterion: int, utilities: np.ndarray) -> np.ndarray:
        """``utilities`` of any shape as ``scores`` takes them."""
        return utilities

    @abstractmethod
    def scores(self, weights: np.ndarray, drawn: Mapping[int, np.ndarray], sites=ALL) -> np.ndarray:
        """Scores (k, n) of ``sites`` under ``weights`` (k, m) of sum 1.

        ``drawn`` holds by criterion what stands in place of the assumed values, each (k, n) and ``scaled``.
        """


class WeightedSumRule(ScoringRule):
    """The weighted sum."""

    def scores(self, weights, drawn, sites=ALL):
        return summed(weights, self.matrix[sites], drawn)


class NetFlowRule(WeightedSumRule):
    """PROMETHEE II: net flows by criterion, of a drawn utility against the assumed ones of all sites."""

    def __init__(self, matrix) -> None:
        super().__init__(matrix)
        self.utilities = self.matrix
        columns = [self.scaled(criterion, column) for criterion, column in enumerate(self.utilities.T)]
        self.matrix = np.column_stack(columns)

    def scaled(self, criterion, utilities):
        limits = _thresholds()
        return net_flow(utilities, self.utilities[:, criterion], limits["q"], limits["p"])


class IdealRule(ScoringRule):
    """TOPSIS with vector normalisation."""

    def __init__(self, matrix) -> None:
        super().__init__(matrix)
        self.length = np.linalg.norm(self.matrix, axis=0)
        self.best, self.worst = self.matrix.max(axis=0), self.matrix.min(axis=0)

    def scores(self, weights, drawn, sites=ALL):
        columns = {criterion: self._distances(criterion, values) for criterion, values in drawn.items()}
        known = [self._distances(criterion, column[sites]) for criterion, column in enumerate(self.matrix.T)]
        squares = weights**2
        to_ideal, to_opposite = (
            np.sqrt(
                summed(squares, np.column_stack([each[end] for each in known]), {c: v[end] for c, v in columns.items()})
            )
            for end in (0, 1)
        )
        span = to_ideal + to_opposite
        return np.divide(to_opposite, span, out=np.full_like(span, 0.5), where=span > 0)

    def _distances(self, criterion: int, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Squares of how far normalised ``values`` fall short of the ideal and exceed its opposite."""
        scale = self.length[criterion] if self.length[criterion] > 0 else 1.0
        short = np.maximum(self.best[criterion] - values, 0.0) / scale
        ahead = np.maximum(values - self.worst[criterion], 0.0) / scale
        return short**2, ahead**2


class OrderedRule(ScoringRule):
    """The ordered weighted average with importances (see ``quantifier_average``), without putting anything in order.

    A criterion counts with Q(a) − Q(b), a and b being the weights of all criteria that are better with it and without
    it. What is better is the same in all draws where both criteria are known, so that most of these sums are products
    of matrices.
    """

    def scores(self, weights, drawn, sites=ALL):
        known = self.matrix[sites]
        kept = [criterion for criterion in range(weights.shape[1]) if criterion not in drawn]
        # [i, j]: where the j-th kept criterion stands before the i-th, as numbers (m, m, n) for the products
        ahead = [[_precedes(known[:, j], j, known[:, i], i) for j in kept] for i in kept]
        ahead_of = np.array(ahead, dtype=float).reshape(len(kept), len(kept), len(known))
        total = np.empty((len(weights), len(known)))
        rows = max(1, NUMBERS_IN_CACHE // max(len(known), 1))
        for start in range(0, len(weights), rows):
            some = slice(start, start + rows)
            values = {**{c: known[:, c] for c in kept}, **{c: utilities[some] for c, utilities in drawn.items()}}
            before = dict(zip(kept, weights[some][:, kept] @ ahead_of))
            total[some] = _ordered(weights[some], values, before, list(drawn))
        return total


def _ordered(
    weights: np.ndarray, values: dict[int, np.ndarray], before: dict[int, np.ndarray], drawn: list[int]
) -> np.ndarray:
    """The scores (k, n) of ``values`` by criterion; ``before`` tells of those not ``drawn`` how much is better."""
    total = np.zeros((len(weights), np.shape(values[0])[-1]))
    before |= {criterion: np.zeros_like(total) for criterion in drawn}
    for criterion in drawn:
        for other in values:
            if other not in drawn or other < criterion:
                first = _precedes(values[other], other, values[criterion], criterion)
                before[criterion] += weights[:, other, None] * first
                before[other] += weights[:, criterion, None] * ~first
    optimism = settings("candidates")["optimism"]
    for criterion, weight in before.items():
        counted = quantifier(weight + weights[:, criterion, None], optimism) - quantifier(weight, optimism)
        total += values[criterion] * counted
    return total


def _precedes(rival: np.ndarray, other: int, values: np.ndarray, criterion: int) -> np.ndarray:
    """Where the ``rival`` utilities of the criterion ``other`` stand before ``values``; equal ones by their number."""
    return rival >= values if other < criterion else rival > values


def rule_of(method: str, matrix: np.ndarray) -> ScoringRule:
    """The rule of a ranking ``method``, fixed on the assumed utilities of all sites."""
    rules: dict[str, Callable[[np.ndarray], ScoringRule]] = {
        "weighted_sum": WeightedSumRule,
        "topsis": IdealRule,
        "promethee": NetFlowRule,
        "owa": OrderedRule,
    }
    return rules[method](matrix)


def summed(weights: np.ndarray, known: np.ndarray, drawn: Mapping[int, np.ndarray]) -> np.ndarray:
    """Σ of weights times values: ``known`` (n, m) in one product, what is ``drawn`` (k, n) in its place."""
    kept = [criterion for criterion in range(weights.shape[1]) if criterion not in drawn]
    total = weights[:, kept] @ known[:, kept].T
    for criterion, values in drawn.items():
        total += weights[:, criterion, None] * values
    return total


def _thresholds() -> dict[str, float]:
    limits = settings("candidates")
    return {"q": limits["promethee_indifference"], "p": limits["promethee_preference"]}
