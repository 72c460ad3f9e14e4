"""The best sites for a scenario, with proof: chosen from the better part of its ranking, as in a study."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...coverage.selection import Clock, Selection
from ...coverage.site_conditions import FIXED, Wishes
from ...coverage.siting import SitingParameters, limit_of_ways, select_among
from ...coverage.ways import Ways, ways_of
from ...errors import InputError
from ...progress import Progress, part, unobserved
from ..chain import StudyParameters, shortlist_length
from .board import Board
from .ranking import rank
from .scenario import Scenario

TIME_LIMIT_S = 20.0
LEAST_SHARE = 0.5  # of the time limit is left to the solver, however long the ways took


@dataclass(frozen=True)
class BestSites:
    """``chosen`` ids, the better ranked first; the model's ``objective``, and the ``bound`` that no choice can beat.

    ``gap`` is their distance as a share; ``proven_optimal`` only where it is none. ``shortlist`` is from how many of
    the best ranked candidates was chosen, ``seconds`` how long the solver took, ``method`` how.
    """

    chosen: tuple[str, ...]
    objective: float
    bound: float
    gap: float
    proven_optimal: bool
    shortlist: int
    seconds: float
    method: str


def best_sites(
    board: Board,
    scenario: Scenario,
    progress: Progress = unobserved,
    time_limit_s: float | None = TIME_LIMIT_S,
    kept: Sequence[str] = (),
) -> BestSites:
    """``scenario.count`` sites by ``scenario.model`` among the better half of its ranking (see ``StudyParameters``).

    With the weights of the study and all candidates on the network they are the sites that ``study`` chooses. ``kept``
    sites are chosen in any case and count. ``time_limit_s`` (None: until proven) is for ways and solver together.
    Raises ``InputError`` for more sites than candidates, ``SolverError`` where no such choice was found in time,
    ``Cancelled`` when the progress says stop.
    """
    _require_count(board, scenario)
    rows = _shortlist(board, scenario, kept)
    status = np.where(np.isin(rows, board.rows_of(kept)), FIXED, "")
    sites = board.candidates.iloc[rows].reset_index(drop=True).assign(status=status)
    clock = Clock(time_limit_s)
    parameters = SitingParameters(
        model=scenario.model,
        count=scenario.count,
        mode=scenario.mode,
        limit_min=scenario.limit_min,
        wishes=Wishes(status_field="status", floor_field="addable_m2"),
    )
    ways = _ways(board, rows, parameters, part(progress, 0.0, 0.4))
    left_s = None if time_limit_s is None else max(clock.left_s, LEAST_SHARE * time_limit_s)
    found = select_among(sites, board.cells, ways, replace(parameters, time_limit_s=left_s), part(progress, 0.4, 1.0))
    return _named(found, sites["site_id"].to_numpy(dtype=object), len(rows))


def _require_count(board: Board, scenario: Scenario) -> None:
    if scenario.model != "set_cover" and scenario.count > len(board.candidates):
        raise InputError(
            "{count} sites are asked for, but there are only {candidates} candidates; ask for fewer.",
            count=scenario.count,
            candidates=len(board.candidates),
        )


def _shortlist(board: Board, scenario: Scenario, kept: Sequence[str]) -> np.ndarray:
    """The rows of the best ranked candidates, the best first, and of those kept in any case."""
    _, position = rank(board, scenario.weights)
    order = np.argsort(position)
    length = shortlist_length(len(order), StudyParameters(count=scenario.count))
    within = np.zeros(len(order), dtype=bool)
    within[order[:length]] = True
    within[board.rows_of(kept)] = True
    return order[within[order]]


def _ways(board: Board, rows: np.ndarray, parameters: SitingParameters, progress: Progress) -> Ways:
    """The ways to the candidates in ``rows``: those of the board, where these are all that the model asks for."""
    limit_min = limit_of_ways(len(rows), len(board.cells), parameters)
    if limit_min is not None and limit_min <= board.limit_min:
        known = replace(board.access, seconds=board.times[rows]).within(limit_min)
        return Ways(known.T.tocsr(), 60.0, limit_min)
    return ways_of(board.access.graph, board.access.at_sites.of(rows), board.access.at_cells, limit_min, progress)


def _named(found: Selection, names: np.ndarray, shortlist: int) -> BestSites:
    return BestSites(
        chosen=tuple(names[found.chosen]),
        objective=found.objective,
        bound=found.bound,
        gap=found.gap,
        proven_optimal=found.proven_optimal,
        shortlist=shortlist,
        seconds=found.seconds,
        method=found.method,
    )
