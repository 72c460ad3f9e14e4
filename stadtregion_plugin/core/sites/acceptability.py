"""What ranks alternatives can reach when weights, or utilities, are uncertain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import stats

from ..errors import InputError
from ..progress import Progress, report, unobserved
from .decision import ArrayResult, decision, shares_of

NUMBERS_IN_MEMORY = 4_000_000  # of weightings × alternatives × criteria drawn in one go


@dataclass(frozen=True)
class RankAcceptability(ArrayResult):
    """What ranks alternatives reach when weights are uncertain.

    ``acceptability`` (n, n), also what the object is as an array: the share of weightings under which alternative i
    takes rank r + 1; rank 1 stands in the first column. ``central_weights`` (n, m): the mean of the weightings that
    put i first, NaN where none does. ``confidence`` (n,): the chance that i is first when its own central weights
    apply to the uncertain utilities; with certain utilities 1 where i can be first at all, else 0.
    """

    acceptability: np.ndarray
    central_weights: np.ndarray
    confidence: np.ndarray

    def leading(self) -> np.ndarray:
        return self.acceptability


def rank_acceptability(
    matrix,
    weights=None,
    samples: int = 10_000,
    seed: int = 0,
    spread=None,
    progress: Progress = unobserved,
) -> RankAcceptability:
    """Stochastic multicriteria acceptability analysis of the weighted sum (SMAA-2).

    ``matrix``: utilities, more is better. ``weights``: None draws weightings evenly from all there are (the uniform
    simplex); weights (m,) draw around them (a Dirichlet distribution with these as mean, m times as concentrated as the
    even one); a matrix (k, m) is used as the weightings themselves. ``spread``: None, or the standard deviation of the
    utilities (a number or a matrix like ``matrix``), drawn as normal and independent. Equal scores share the better
    rank. Same ``seed``, same result.

    Source: Lahdelma and Salminen 2001, SMAA-2: stochastic multicriteria acceptability analysis for group decision
    making.
    """
    utilities, _ = decision(matrix, np.ones(np.asarray(matrix, dtype=float).shape[1]))
    generator = np.random.default_rng(seed)
    weightings = _weightings(weights, utilities.shape[1], samples, generator)
    deviation = (
        np.zeros_like(utilities) if spread is None else np.broadcast_to(np.asarray(spread, float), utilities.shape)
    )
    count = len(utilities)
    acceptability = np.zeros((count, count))
    first_weights = np.zeros(utilities.shape)
    block = max(1, NUMBERS_IN_MEMORY // utilities.size)
    for start in range(0, len(weightings), block):
        report(progress, start / len(weightings))
        drawn = weightings[start : start + block]
        ranks = _ranks(_drawn_scores(utilities, deviation, drawn, generator))
        cells = ranks - 1 + count * np.arange(count)
        acceptability += np.bincount(cells.ravel(), minlength=count * count).reshape(count, count)
        first_weights += (ranks == 1).T.astype(float) @ drawn
    report(progress, 1.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        central = first_weights / acceptability[:, :1]
    acceptability /= len(weightings)
    return RankAcceptability(acceptability, central, _confidence(utilities, deviation, central, samples, generator))


def _weightings(weights, criteria: int, samples: int, generator: np.random.Generator) -> np.ndarray:
    if weights is None:
        return generator.dirichlet(np.ones(criteria), samples)
    given = np.asarray(weights, dtype=float)
    if given.ndim == 2:
        return given / given.sum(axis=1, keepdims=True)
    shares = shares_of(given)
    if len(shares) != criteria:
        raise InputError("There are {given} weights for {count} criteria.", given=len(shares), count=criteria)
    used = shares > 0
    drawn = np.zeros((samples, criteria))
    drawn[:, used] = generator.dirichlet(shares[used] * criteria**2, samples)
    return drawn


def _drawn_scores(utilities, deviation, weightings, generator: np.random.Generator) -> np.ndarray:
    """Scores (k, n) of all alternatives under ``weightings`` (k, m), with utilities drawn anew for each."""
    scores = weightings @ utilities.T
    if not deviation.any():
        return scores
    # a weighted sum of independent normal utilities is itself normal
    return scores + generator.standard_normal(scores.shape) * np.sqrt(weightings**2 @ (deviation**2).T)


def _ranks(scores: np.ndarray) -> np.ndarray:
    """Ranks (k, n) by falling score; equal scores share the better rank."""
    return stats.rankdata(-np.round(scores, 12), method="min", axis=1).astype(int)


def _confidence(utilities, deviation, central, samples: int, generator: np.random.Generator) -> np.ndarray:
    """The chance that each alternative is first under its own central weights; 0 where it has none."""
    confidence = np.zeros(len(utilities))
    has_central = np.flatnonzero(~np.isnan(central[:, 0]))
    if not deviation.any():
        ranks = _ranks(central[has_central] @ utilities.T)
        confidence[has_central] = ranks[np.arange(len(has_central)), has_central] == 1
        return confidence
    draws = max(1, min(samples, NUMBERS_IN_MEMORY // len(utilities)))
    for alternative in has_central:
        weightings = np.tile(central[alternative], (draws, 1))
        scores = _drawn_scores(utilities, deviation, weightings, generator)
        confidence[alternative] = np.mean(scores.argmax(axis=1) == alternative)
    return confidence
