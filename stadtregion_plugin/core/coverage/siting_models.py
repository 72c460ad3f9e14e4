"""A siting question put to the solver of its model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from scipy import sparse

from ..progress import Progress
from .constraints import Condition, ServedShare, rules_for
from .location import (
    solve_backup_cover,
    solve_capacitated_cover,
    solve_expected_cover,
    solve_max_cover,
    solve_p_centre,
    solve_p_median,
    solve_set_cover,
)
from .pareto import Front, pareto_front
from .selection import Candidates, Clock, Selection
from .ways import Ways

MODELS = ("p_median", "p_centre", "max_cover", "set_cover", "backup_cover", "expected_cover", "capacitated")
COVER_MODELS = {"max_cover", "backup_cover", "expected_cover", "capacitated"}
"""Models that need no more than the ways within the limit."""
LIMITED_MODELS = {"p_median", "max_cover", "backup_cover", "expected_cover"}
"""Models that can keep a least share served in every quarter."""


@dataclass(frozen=True)
class Question:
    """What a solver is asked: ``siting`` says what the parts mean. ``within``: ones for ways within ``limit_min``.

    ``count`` includes existing sites; ``new`` marks the columns that may be newly chosen or are fixed.
    """

    model: str
    ways: Ways
    within: sparse.csr_matrix
    weights: np.ndarray
    count: int
    limit_min: float
    fixed: np.ndarray
    forbidden: np.ndarray
    new: np.ndarray
    conditions: Sequence[Condition]
    share: ServedShare | None
    backup_share: float
    failing: float | np.ndarray
    room: Any
    cutoff_min: float | None


def solve(question: Question, time_limit_s: float | None, progress: Progress) -> Selection:
    """The answer of the model's solver. With a cut-off objective and bound are in minutes, too."""
    times, weights, count = question.ways.times, question.weights, question.count
    limit = question.limit_min if question.ways.units == 1.0 else np.ceil(question.limit_min * question.ways.units)
    common: dict[str, Any] = {
        "fixed": question.fixed,
        "forbidden": question.forbidden,
        "conditions": question.conditions,
        "progress": progress,
    }
    share = None if question.share is None else replace(question.share, limit=limit)
    if question.model == "p_centre":
        return solve_p_centre(times, count, time_limit_s, **common)
    if question.model == "set_cover":
        return solve_set_cover(times, limit, time_limit_s, **common)
    if question.model == "capacitated":
        return solve_capacitated_cover(times, weights, count, limit, question.room, time_limit_s, **common)
    if question.model == "p_median":
        cutoff = None if question.cutoff_min is None else question.cutoff_min * question.ways.units
        found = solve_p_median(times, weights, count, time_limit_s, cutoff=cutoff, share=share, **common)
        units = question.ways.units
        return replace(found, objective=found.objective / units, bound=found.bound / units)
    if question.model == "backup_cover":
        common["backup_share"] = question.backup_share
        return solve_backup_cover(times, weights, count, limit, time_limit_s, share=share, **common)
    if question.model == "expected_cover":
        common["failure_share"] = question.failing
        return solve_expected_cover(times, weights, count, limit, time_limit_s, share=share, **common)
    return solve_max_cover(times, weights, count, limit, time_limit_s, share=share, **common)


def front_of(
    question: Question, selection: Selection, quarter: np.ndarray, seconds: float, most: int, progress: Progress
) -> Front:
    """Choices of as many sites that no other found beats, beginning with the one selected and the largest cover."""
    clock = Clock(seconds if np.isfinite(seconds) else None, progress)
    columns = question.within.shape[1]
    free = np.setdiff1d(np.arange(columns), np.concatenate([question.fixed, question.forbidden]))
    count = len(selection.chosen) - len(question.fixed)
    rules = rules_for(question.conditions, Candidates(free, question.fixed, count), columns)
    cover = solve_max_cover(
        question.within,
        question.weights,
        len(selection.chosen),
        1.0,
        max(min(seconds / 4.0, 1e6), 1.0),
        fixed=question.fixed.tolist(),
        forbidden=question.forbidden.tolist(),
        conditions=question.conditions,
    )
    starts = [selection.chosen, cover.chosen]
    return pareto_front(
        question.within, question.weights, quarter, count, clock, rules, question.fixed, free, starts, most
    )
