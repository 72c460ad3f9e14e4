"""Why there is no plan: the limits or the places that stand in the way, in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import Phrases, SolverError
from ..labels import LIMITED, readable
from ..text import english
from .problem import FlowProblem, Guard
from .programme import LAST_RESORT, Programme

#: Tonnes that are none.
NOTHING = 1e-6


def no_plan(problem: FlowProblem, programme: Programme, held: np.ndarray, guards: np.ndarray) -> SolverError:
    """What to say when the last resort must hold ``held`` (by column); ``guards`` (positions) are in its way."""
    tonnes = np.where(programme.columns.kind == LAST_RESORT, held, 0.0)
    return _clash(problem, guards, tonnes.sum()) if len(guards) else _nowhere(problem, programme, tonnes)


def _clash(problem: FlowProblem, priced: np.ndarray, tonnes: float) -> SolverError:
    """The guards that stand in the way of the least that cannot be placed: those with a price there."""
    guards = [problem.guards[number] for number in priced]
    limits = Guards(limits=tuple((guard.limited, guard.most, _place(problem, guard)) for guard in guards))
    if tonnes <= NOTHING:
        return SolverError("No plan keeps these limits together: {limits}; widen one of them.", limits=limits)
    return SolverError(
        "No plan keeps these limits together: {limits}. {tonnes:.6g} t/a could not be served or placed; widen one of"
        " them, or allow unmet demand, disposal or imports.",
        limits=limits,
        tonnes=tonnes,
    )


def _place(problem: FlowProblem, guard: Guard) -> str:
    return "" if guard.node is None else problem.nodes[guard.node]


@dataclass(frozen=True)
class Guards(Phrases):
    """Limits as they stand in a sentence: what is limited, to how much, and where ("" for the region)."""

    literals: tuple[str, ...] = ()
    limits: tuple[tuple[str, float, str], ...] = ()

    def __str__(self) -> str:
        return self.said(english)

    def said(self, translate) -> str:
        return "; ".join(
            f"{readable(LIMITED, limited, translate)} ≤ {most:,.6g}" + (f", {place}" if place else "")
            for limited, most, place in self.limits
        )


def _nowhere(problem: FlowProblem, programme: Programme, held: np.ndarray) -> SolverError:
    worst = int(held.argmax())
    place, material = programme.columns.place[worst], problem.materials[programme.columns.material[worst]]
    surplus = programme.columns.matrix[:, worst].indices[0] in programme.rows.arises
    if surplus:
        return SolverError(
            "There is no plan: {tonnes:.6g} t/a cannot be placed, for example {material} at {node}; allow its disposal"
            " or farther ways, or add demand.",
            tonnes=held.sum(),
            material=material,
            node=problem.nodes[place],
        )
    return SolverError(
        "There is no plan: {tonnes:.6g} t/a of the demand cannot be served, for example {material} at {node}; allow"
        " imports, unmet demand or farther ways, or add supply.",
        tonnes=held.sum(),
        material=material,
        node=problem.destinations[place],
    )
