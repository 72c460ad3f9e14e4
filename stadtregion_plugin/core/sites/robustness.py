"""How firmly a site stands among the best when weights, floor space, owners and zoning may be other than assumed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..progress import Progress, report, unobserved
from .decision import shares_of
from .scoring import ALL, ScoringRule

LEVELS = 128  # equally likely outcomes that stand for a distribution, half of what a byte can tell
NUMBERS_IN_MEMORY = 500_000  # of draws × sites scored in one go
RANKS_IN_MEMORY = 10_000_000  # of draws × sites whose ranks are kept for the rank interval
FEWEST_RANKED = 200  # draws that make a rank interval, however many the sites
TIE = 1e-12  # of a score: less than this apart, sites keep their order
NO_DEVIATION = 1e-6  # of a weight: less is none
LEAST_FIRMNESS = 0.1  # sum of the Dirichlet parameters; with less, each weighting is one criterion alone
TAIL = 0.05  # left out at either end of the rank interval


@dataclass(frozen=True)
class Subject:
    """Something about the sites that one could find out, and what that may do to one criterion.

    ``outcomes`` (kinds, LEVELS): equally likely utilities, one row for each kind of site; ``kind`` (n,): the row of
    each site; ``failing`` (kinds,): with how many outcomes, the first of the row, the site is no candidate at all.
    """

    name: str
    criterion: int
    outcomes: np.ndarray
    kind: np.ndarray
    failing: np.ndarray

    def drawn(self, picks: np.ndarray, sites=ALL) -> np.ndarray:
        """The utilities (k, n) that ``picks`` (k, n), numbers of outcomes, mean for ``sites``."""
        return self.outcomes.ravel()[self.kind[sites] * LEVELS + picks]

    def failed(self, picks: np.ndarray, sites=ALL) -> np.ndarray:
        return picks < self.failing[self.kind[sites]]


@dataclass(frozen=True)
class Block:
    """Some of the draws: their numbers, their weightings (k, m), and by subject the outcomes picked (k, n)."""

    draws: slice
    weightings: np.ndarray
    picks: dict[str, np.ndarray]


@dataclass(frozen=True)
class Lottery:
    """All that is drawn: a ``rule``, ``weightings`` (samples, m), and ``subjects``; the same again for each pass."""

    rule: ScoringRule
    weightings: np.ndarray
    subjects: tuple[Subject, ...]
    seed: int = 0

    @property
    def sites(self) -> int:
        return len(self.rule.matrix)

    def blocks(self) -> Iterator[Block]:
        size = max(1, NUMBERS_IN_MEMORY // max(self.sites, 1))
        for start in range(0, len(self.weightings), size):
            weightings = self.weightings[start : start + size]
            generator = np.random.default_rng((self.seed, start))
            picks = {s.name: _picks(generator, (len(weightings), self.sites)) for s in self.subjects}
            yield Block(slice(start, start + len(weightings)), weightings, picks)

    def scores(self, block: Block, sites=ALL, assumed: str = "") -> np.ndarray:
        """Scores (k, n) of ``sites`` in ``block``, −∞ where a site fails; the subject ``assumed`` is as assumed."""
        open_subjects = [subject for subject in self.subjects if subject.name != assumed]
        picks = {subject.name: block.picks[subject.name][:, sites] for subject in open_subjects}
        drawn = {subject.criterion: subject.drawn(picks[subject.name], sites) for subject in open_subjects}
        scores = self.rule.scores(block.weightings, drawn, sites)
        for subject in open_subjects:
            if subject.failing.any():
                scores[subject.failed(picks[subject.name], sites)] = -np.inf
        return scores - TIE * np.arange(self.sites)[sites]


def _picks(generator: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Even random numbers below ``LEVELS``, straight from random bytes."""
    drawn = np.frombuffer(generator.bytes(shape[0] * shape[1]), dtype=np.uint8).reshape(shape)
    return drawn // (256 // LEVELS)


@dataclass(frozen=True)
class Robustness:
    """How often and how far the sites come to the front.

    ``top_share`` (n,): the share of draws in which a site is among the best. ``rank_low``, ``rank_high`` (n,): between
    these ranks it lies in nine of ten draws. ``cuts`` (samples, 2): the scores of the last site among the best and of
    the first behind it, −∞ where there is none.
    """

    top_share: np.ndarray
    rank_low: np.ndarray
    rank_high: np.ndarray
    cuts: np.ndarray


def drawn_weightings(weights, samples: int, deviation: float | None, seed: int = 0) -> np.ndarray:
    """Weightings (samples, m) of sum 1 around ``weights``, by a Dirichlet distribution with these as its mean.

    ``deviation``: the standard deviation of a weight of average size, as a share of it; 0 keeps the weights as they
    are, None draws evenly from all weightings there are, whatever ``weights``.

    Source: Dirichlet distribution, variance w (1 − w) / (a + 1) with a the sum of its parameters.
    """
    shares = shares_of(weights)
    count = len(shares)
    if deviation is not None and deviation < 0:
        raise InputError("The deviation of the weights is {given}; it must not be negative.", given=deviation)
    if count == 1 or (deviation is not None and deviation < NO_DEVIATION):
        return np.tile(shares, (samples, 1))
    generator = np.random.default_rng(seed)
    if deviation is None:
        return generator.dirichlet(np.ones(count), samples)
    firmness = max((count - 1) / deviation**2 - 1, LEAST_FIRMNESS)
    used = shares > 0
    drawn = np.zeros((samples, count))
    drawn[:, used] = generator.dirichlet(shares[used] * firmness, samples)
    return drawn


def rank_robustness(lottery: Lottery, top: int, progress: Progress = unobserved) -> Robustness:
    """Score and rank all sites in each draw of ``lottery``, and count who comes among the ``top`` best.

    Sites are given in the order of their rank; equal scores keep it. Where a site fails it is not among the best, even
    if there are fewer than ``top`` others. Memory is bounded: of very many sites the rank interval is taken from fewer
    of the draws.

    Source: Lahdelma and Salminen 2001, SMAA-2 (rank acceptability, summed over the first ranks).
    """
    if top < 1:
        raise InputError("The number of best sites is {given}; it must be at least 1.", given=top)
    samples, count = len(lottery.weightings), lottery.sites
    kept = min(samples, max(FEWEST_RANKED, RANKS_IN_MEMORY // max(count, 1)))
    ranks = np.empty((kept, count), dtype=np.uint32)
    among, cuts = np.zeros(count), np.full((samples, 2), -np.inf)
    for block in lottery.blocks():
        report(progress, block.draws.start / samples)
        scores = lottery.scores(block)
        rows = ranks[block.draws]
        order = _order(scores, count if len(rows) else top + 1)
        best = order[:, :top]
        entered = np.isfinite(np.take_along_axis(scores, best, axis=1))
        among += np.bincount(best[entered], minlength=count)
        last = order[:, top - 1 : top + 1]
        if count >= top:
            cuts[block.draws, : last.shape[1]] = np.take_along_axis(scores, last, axis=1)
        if len(rows):
            np.put_along_axis(rows, order[: len(rows)], np.arange(1, count + 1, dtype=np.uint32)[None, :], axis=1)
    report(progress, 1.0)
    low, high = _interval(ranks)
    return Robustness(among / samples, low, high, cuts)


def _order(scores: np.ndarray, first: int) -> np.ndarray:
    """The sites (k, ≥ ``first``) of each draw by falling score, as far as the ``first`` ones at least."""
    if first >= scores.shape[1]:
        return np.argsort(-scores, axis=1)
    leading = np.argpartition(-scores, first - 1, axis=1)[:, :first]
    return np.take_along_axis(leading, np.argsort(-np.take_along_axis(scores, leading, axis=1), axis=1), axis=1)


def _interval(ranks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The ranks (n,) that bound the middle nine tenths of the draws, by columns of ``ranks`` (samples, n)."""
    first = int(np.floor(TAIL * (len(ranks) - 1)))
    last = len(ranks) - 1 - first
    low, high = np.empty(ranks.shape[1], dtype=int), np.empty(ranks.shape[1], dtype=int)
    step = max(1, 4 * NUMBERS_IN_MEMORY // len(ranks))
    for start in range(0, ranks.shape[1], step):
        sites = slice(start, start + step)
        ordered = np.partition(np.ascontiguousarray(ranks[:, sites].T), [first, last], axis=1)
        low[sites], high[sites] = ordered[:, first], ordered[:, last]
    return low, high
