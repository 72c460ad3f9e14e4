"""What a scenario means for the people: every figure of the study, anew at each click."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ...coverage.access import among
from ...coverage.measures import at_speed, describe, measure
from ...coverage.site_scores import people_alone
from ...coverage.supply import supply_of
from ...errors import InputError
from ...progress import Progress, unobserved
from .board import Board
from .circulation import UNKNOWN, Closure, exact_closure, quick_closure
from .scenario import Scenario

NONE = float("nan")


@dataclass(frozen=True)
class Answers:
    """Figures of a scenario, those of ``score_coverage`` for the same sites; shares are 0–1, NaN: not known.

    ``served_people`` and ``served_share``: within the time limit of a chosen site; ``mean_time_min``: to the nearest,
    however far; ``evenness``: 1 − Gini of the share served in the quarters (``decentrality_even_quarters``);
    ``quarter_served``: that share by row of ``board.quarters`` (NaN: nobody lives there); ``worst_loss_share``: the
    share of those served who lose cover when ``worst_loss_site`` fails ("": nobody does); ``decentrality``: its score.
    ``served`` and ``nearest_min`` (infinite: no way) are by row of ``board.cells``, ``nearest_site`` is the position in
    ``sites``, -1 for none. ``scores`` holds all figures of the coverage by name (table ``scores`` of a study).
    ``closure`` says how far loops close.
    """

    sites: tuple[str, ...]
    served_people: float
    served_share: float
    mean_time_min: float
    evenness: float
    quarter_served: np.ndarray
    worst_loss_share: float
    worst_loss_site: str
    decentrality: float
    served: np.ndarray
    nearest_min: np.ndarray
    nearest_site: np.ndarray
    scores: Mapping[str, float]
    closure: Closure

    @property
    def loop_closure(self) -> float:
        return self.closure.loop_closure

    @property
    def circulating_share(self) -> float:
        return self.closure.circulating_share

    @property
    def loop_closure_most(self) -> float:
        return self.closure.loop_closure_most

    @property
    def loop_closure_exact(self) -> bool:
        return self.closure.exact

    def with_closure(self, closure: Closure) -> Answers:
        """The same answers once the exact closure is known."""
        return replace(self, closure=closure)


def answer(board: Board, scenario: Scenario, closure: Closure | None = None) -> Answers:
    """The figures of ``scenario`` on ``board``.

    ``closure``: what is known already of how far loops close; without it a small region is computed exactly, and for a
    large one stands an estimate with a bound, marked as such, that ``exact_loop_closure`` replaces. Raises
    ``InputError`` for sites that the board lacks, another mode, or a time limit beyond the board's.
    """
    _require_fit(board, scenario)
    rows = board.rows_of(scenario.chosen)
    if not len(rows):
        return _nobody_served(board, closure or _quick(board, rows))
    access = among(board.access, rows)
    supply, _ = supply_of(access.sites)
    region = describe(access, supply, board.settlement)
    now = at_speed(region, scenario.limit_min)
    scores = measure(region, now, scenario.limit_min, 1.0, board.decentrality_weights)
    sites = tuple(access.sites["site_id"])
    alone = people_alone(access.within(scenario.limit_min), access.weight)
    return Answers(
        sites=sites,
        served_people=scores["served"],
        served_share=scores["share_served"],
        mean_time_min=scores["mean_time_min"],
        evenness=scores["decentrality_even_quarters"],
        quarter_served=now.served_share,
        worst_loss_share=scores["worst_loss_share"],
        worst_loss_site=sites[int(alone.argmax())] if alone.any() else "",
        decentrality=scores["decentrality"],
        served=now.served,
        nearest_min=access.nearest_s / 60.0,
        nearest_site=access.nearest_site,
        scores=scores,
        closure=closure or _quick(board, rows),
    )


def exact_loop_closure(board: Board, scenario: Scenario, progress: Progress = unobserved) -> Closure:
    """How far loops close in ``scenario``: the best flows and their circulation, for a task in the background."""
    if board.flows is None:
        return UNKNOWN
    return exact_closure(board.flows, board.rows_of(scenario.chosen), progress)


def _quick(board: Board, rows: np.ndarray) -> Closure:
    return UNKNOWN if board.flows is None else quick_closure(board.flows, rows)


def _require_fit(board: Board, scenario: Scenario) -> None:
    if scenario.mode != board.mode:
        raise InputError(
            "The scenario travels with the mode {asked}, the ways are those with {known}; open the study again with "
            "the scenario's mode.",
            asked=scenario.mode,
            known=board.mode,
        )
    if not 0.0 < scenario.limit_min <= board.limit_min:
        raise InputError(
            "The scenario asks for {asked:g} minutes, the ways are known up to {most:g}; choose a time limit above 0 "
            "and up to that, or open the study again with a longer one.",
            asked=scenario.limit_min,
            most=board.limit_min,
        )


def _nobody_served(board: Board, closure: Closure) -> Answers:
    """Without any site nobody is served, and there is nothing to lose."""
    cells, people = len(board.cells), board.access.weight
    inhabited = board.settlement.people_by_quarter > 0
    return Answers(
        sites=(),
        served_people=0.0,
        served_share=0.0,
        mean_time_min=NONE,
        evenness=0.0,
        quarter_served=np.where(inhabited, 0.0, np.nan),
        worst_loss_share=NONE,
        worst_loss_site="",
        decentrality=0.0,
        served=np.zeros(cells, dtype=bool),
        nearest_min=np.full(cells, np.inf),
        nearest_site=np.full(cells, -1),
        scores={"people": float(people.sum()), "served": 0.0, "share_served": 0.0},
        closure=closure,
    )
