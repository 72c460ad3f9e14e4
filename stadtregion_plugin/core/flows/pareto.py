"""Plans no other beats in two objectives at once: what less of one costs in the other, each point proven optimal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import get_args

import numpy as np
import pandas as pd

from .. import schema
from ..errors import InputError
from ..progress import Progress, part, report, unobserved
from .guard_rails import limit_use
from .matching import match
from .plan import FlowPlan
from .problem import FlowProblem, Guard, Objective

#: A bound is set this share above what is known to be possible, so that rounding leaves it possible.
ROOM = 1e-9
#: Points nearer than this share of the range in both objectives count as one.
SAME = 1e-6


@dataclass(frozen=True)
class FlowFront:
    """``table`` (``schema.FLOW_PARETO``), from the best in ``first`` to the best in ``second``, and the ``plans``."""

    first: Objective
    second: Objective
    table: pd.DataFrame
    plans: tuple[FlowPlan, ...]


def pareto_front(
    problem: FlowProblem, second: Objective, points: int = 9, progress: Progress = unobserved
) -> FlowFront:
    """The front between the objective of ``problem`` and a ``second`` one, of about ``points`` plans.

    First the two ends: the least of one objective and then, among those plans, of the other. Between them the first is
    made least while the second is held to evenly spaced bounds. No plan of the front leaves more demand unserved than
    need be. Where the ends coincide, the front is a single plan.

    ``exchange`` is the price of one unit less of the second objective in units of the first; the ``recommended`` plan
    is the one farthest from the line between the ends. Raises ``InputError`` where both objectives are the same.

    Source: epsilon-constraint method, Haimes, Lasdon, Wismer 1971 (IEEE Trans. Systems, Man, Cybernetics 1).
    """
    first = problem.objective
    if second not in get_args(Objective) or second == first:
        known = ", ".join(name for name in get_args(Objective) if name != first)
        raise InputError(
            "There is no front between {first} and {second}; choose one of {known}.",
            first=first,
            second=second,
            known=known,
        )
    count = max(points, 2)
    served = _as_served(problem, part(progress, 0.0, 1.0 / (count + 3)))
    best_first = _lexicographic(served, first, second, part(progress, 1.0 / (count + 3), 2.0 / (count + 3)))
    best_second = _lexicographic(served, second, first, part(progress, 2.0 / (count + 3), 3.0 / (count + 3)))
    most, least = (limit_use(plan, Guard(second, 0.0)) for plan in (best_first, best_second))
    plans, prices = [best_first], [0.0]
    for number, bound in enumerate(np.linspace(most, least, count)[1:-1]):
        report(progress, (number + 3.0) / (count + 3))
        if most - least > SAME * max(abs(most), 1.0):
            held = _bounded(replace(served, objective=first), second, float(bound))
            plan = match(held, start=plans[-1])
            plans.append(plan)
            prices.append(-float(plan.duals.guards[-1]))
    if most - least > SAME * max(abs(most), 1.0):
        plans.append(best_second)
        prices.append(-float(best_second.duals.guards[-1]))
    report(progress, 1.0)
    return _front(first, second, plans, prices)


def _as_served(problem: FlowProblem, progress: Progress) -> FlowProblem:
    """The problem in which no more demand may go unmet than must."""
    if np.isnan(problem.unmet_penalty).all():
        return problem
    unmet = match(problem, progress).unmet_t_a
    return replace(problem, guards=(*problem.guards, Guard("unmet", unmet * (1 + ROOM) + ROOM)))


def _lexicographic(problem: FlowProblem, main: Objective, other: Objective, progress: Progress) -> FlowPlan:
    """The plan with the least of ``main`` and, among those, of ``other``."""
    least = match(replace(problem, objective=main), part(progress, 0.0, 0.5))
    held = _bounded(replace(problem, objective=other), main, limit_use(least, Guard(main, 0.0)))
    return match(held, part(progress, 0.5, 1.0), start=least)


def _bounded(problem: FlowProblem, limited: Objective, most: float) -> FlowProblem:
    """The problem with at most ``most`` of an objective, and a little room for rounding."""
    return replace(problem, guards=(*problem.guards, Guard(limited, most + ROOM * abs(most) + ROOM)))


def _front(first: Objective, second: Objective, plans: Sequence[FlowPlan], prices: Sequence[float]) -> FlowFront:
    names = {"cost": "cost_a", "co2e": "co2e_t_a", "tonne_km": "tonne_km_a", "virgin": "virgin_t_a"}
    values = {
        column: [limit_use(plan, Guard(name, 0.0)) for plan in plans]  # type: ignore[arg-type]
        for name, column in names.items()
    }
    table = pd.DataFrame(
        {
            "choice": np.arange(1, len(plans) + 1),
            **values,
            "unmet_t_a": [plan.unmet_t_a for plan in plans],
            "exchange": prices,
            "proven_optimal": [plan.proven_optimal for plan in plans],
            "recommended": _knee(np.array(values[names[first]]), np.array(values[names[second]])),
            "first_objective": first,
            "second_objective": second,
        }
    )
    return FlowFront(first, second, schema.FLOW_PARETO.conform(table), tuple(plans))


def _knee(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """True for the point farthest below the line between the ends, both objectives scaled to their range."""
    if len(first) < 3:
        return np.zeros(len(first), dtype=bool)
    scaled = [(values - values.min()) / max(np.ptp(values), 1e-300) for values in (first, second)]
    depth = 1.0 - scaled[0] - scaled[1]
    return np.arange(len(first)) == int(depth.argmax())
