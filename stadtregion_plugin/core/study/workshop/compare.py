"""Two scenarios side by side: figure by figure, which is better, and which sites they share."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ...labels import Labels
from ...text import text
from .answers import Answers, answer
from .board import Board
from .scenario import Scenario

# Which way each figure is better: more (1) or less (-1).
DIRECTIONS = {
    "served_people": 1,
    "served_share": 1,
    "mean_time_min": -1,
    "evenness": 1,
    "worst_loss_share": -1,
    "loop_closure": 1,
    "circulating_share": 1,
    "decentrality": 1,
}
FIGURES: Labels = {
    "served_people": text("People served"),
    "served_share": text("Share of people served"),
    "mean_time_min": text("Mean time to the nearest site (min)"),
    "evenness": text("Evenness between the quarters"),
    "worst_loss_share": text("Loss of cover when the worst site fails"),
    "loop_closure": text("Local loop closure"),
    "circulating_share": text("Share that circulates"),
    "decentrality": text("Decentrality"),
}
ESTIMATED = ("loop_closure", "circulating_share")  # as long as they are not exact
SAME = 1e-9  # relative difference below which two figures are equal


@dataclass(frozen=True)
class Comparison:
    """``figures``: a row each with figure, label, a, b, difference (b − a) and better (a, b, equal or unknown).

    Then the sites that only a, only b, and both have chosen, as in ``Scenario.chosen``.
    """

    figures: pd.DataFrame
    only_a: tuple[str, ...]
    only_b: tuple[str, ...]
    both: tuple[str, ...]


def compare(board: Board, a: Scenario, b: Scenario) -> Comparison:
    """The two scenarios on one board."""
    return compare_answers(answer(board, a), answer(board, b))


def compare_answers(a: Answers, b: Answers) -> Comparison:
    """Two answers that are known already.

    What one of them does not know is compared as unknown, and so is an estimate where no bound decides.
    """
    rows = [_row(figure, a, b) for figure in DIRECTIONS]
    return Comparison(
        figures=pd.DataFrame(rows, columns=["figure", "label", "a", "b", "difference", "better"]),
        only_a=tuple(site for site in a.sites if site not in b.sites),
        only_b=tuple(site for site in b.sites if site not in a.sites),
        both=tuple(site for site in a.sites if site in b.sites),
    )


def _row(figure: str, a: Answers, b: Answers) -> tuple[str, str, float, float, float, str]:
    of_a, of_b = float(getattr(a, figure)), float(getattr(b, figure))
    return figure, FIGURES[figure], of_a, of_b, of_b - of_a, _better(figure, a, b)


def _better(figure: str, a: Answers, b: Answers) -> str:
    of_a, of_b = float(getattr(a, figure)), float(getattr(b, figure))
    gain = DIRECTIONS[figure] * (of_b - of_a)
    if pd.isna(gain):
        return "unknown"
    if figure in ESTIMATED and not (a.loop_closure_exact and b.loop_closure_exact):
        return _beyond_the_bound(a, b) if figure == "loop_closure" else "unknown"
    if abs(gain) <= SAME * max(abs(of_a), abs(of_b)):
        return "equal"
    return "b" if gain > 0 else "a"


def _beyond_the_bound(a: Answers, b: Answers) -> str:
    """Which of two closures is larger, where an estimate is among them: the exact one that the other cannot reach."""
    if a.loop_closure_exact and a.loop_closure > b.closure.loop_closure_most:
        return "a"
    if b.loop_closure_exact and b.loop_closure > a.closure.loop_closure_most:
        return "b"
    return "unknown"
