"""Ecological guard rails: limits on a plan of flows as the user enters them, and how much of each is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from .. import schema
from ..errors import InputError
from ..frames import require_columns
from ..labels import LIMITED, readable
from ..text import Translate, amount, english, text
from .entries import LIMITS, entered, identifiers, listed
from .plan import FlowPlan
from .plan_tables import DISPOSAL, IMPORT, LOCAL, LOSS, PROCESS
from .problem import FlowProblem, Guard

#: A limit binds where no more than this share of it is left.
BINDING = 1e-6
#: More unmet demand than this (t) under the limits than without them is said.
MORE_UNMET_T = 1e-3


def read_limits(limits: pd.DataFrame, nodes: Sequence[str]) -> tuple[Guard, ...]:
    """The limits of a table with ``limited`` (co2e, virgin, tonne_km, land or cost), ``most`` and ``node_id``.

    An empty ``node_id``, or none, limits the region as a whole. Raises ``InputError`` naming the rows that cannot be
    used: unknown names, nodes that do not exist, limits that are missing or negative, or set twice.
    """
    require_columns(limits, ["limited", "most"], LIMITS)
    table = limits.reset_index(drop=True)
    limited = table["limited"].fillna("").astype(str).str.strip()
    most = entered(table["most"])
    nowhere_named = pd.Series("", index=table.index)
    place = table["node_id"] if "node_id" in table.columns else table.get("quarter_id", nowhere_named)
    place = identifiers(place)
    known = [name for name in LIMITED if name != "unmet"]
    unknown = ~limited.isin(known).to_numpy()
    if unknown.any():
        raise InputError(
            "Limits has rows that limit something unknown: {rows}; what can be limited is: {known}.",
            rows=_rows(limited, unknown),
            known=", ".join(known),
        )
    bad = ~np.isfinite(most) | (most < 0)
    if bad.any():
        raise InputError(
            "Limits has rows without a limit or with a negative one: {rows}; enter numbers from 0 up or delete them.",
            rows=_rows(limited, bad),
        )
    nowhere = ((place != "") & ~place.isin(set(map(str, nodes)))).to_numpy()
    if nowhere.any():
        raise InputError(
            "Limits has rows at nodes that do not exist: {rows}; correct node_id or leave it empty for the region.",
            rows=_rows(limited, nowhere),
        )
    twice = pd.DataFrame({"limited": limited, "place": place}).duplicated(keep=False).to_numpy()
    if twice.any():
        raise InputError(
            "Limits has rows that limit the same twice: {rows}; keep one of them.", rows=_rows(limited, twice)
        )
    position = {str(node): number for number, node in enumerate(nodes)}
    return tuple(
        Guard(name, float(value), position[node] if node else None)  # type: ignore[arg-type]
        for name, value, node in zip(limited, most, place, strict=True)
    )


def _rows(limited: pd.Series, which: np.ndarray) -> str:
    return listed(f"{row + 1} ({limited[row]})" for row in np.flatnonzero(which))


def limit_use(plan: FlowPlan, guard: Guard) -> float:
    """What a plan uses of what ``guard`` limits, counted from the table of its flows.

    To a place counts what is delivered to it, what its facilities cause and what is disposed of from it.
    """
    problem, flows = plan.problem, plan.flows
    if guard.limited == "unmet":
        unmet = plan.amounts.unmet if guard.node is None else plan.amounts.unmet[guard.node]
        return float(unmet.sum())
    if guard.limited == "land":
        floor = plan.amounts.throughput * problem.recipes.floor_m2[problem.facilities.process]
        here = True if guard.node is None else problem.facilities.node == guard.node
        return float(np.where(here, floor, 0.0).sum())
    if guard.node is not None:
        name = problem.nodes[guard.node]
        delivered = flows["kind"].isin([LOCAL, IMPORT]) & (flows["to_node"] == name)
        caused = flows["kind"].isin([PROCESS, LOSS, DISPOSAL]) & (flows["from_node"] == name)
        flows = flows[delivered | caused]
    if guard.limited == "tonne_km":
        return float((flows["t_a"] * flows["distance_km"]).sum())
    if guard.limited == "virgin":
        imported = flows[flows["kind"] == IMPORT]
        share = pd.Series(problem.virgin_share, index=list(problem.materials))
        return float((imported["t_a"] * imported["material"].map(share)).sum())
    return float(flows["cost_a" if guard.limited == "cost" else "co2e_t_a"].sum())


def dashboard(plan: FlowPlan, translate: Translate = english) -> pd.DataFrame:
    """Limit, use, headroom and shadow price of each guard rail (``schema.GUARD_RAILS``), the tightest first."""
    rows = []
    for guard, dual in zip(plan.problem.guards, plan.duals.guards, strict=True):
        used = limit_use(plan, guard)
        share = used / guard.most if guard.most > 0 else (0.0 if used <= BINDING else np.inf)
        binding = used >= guard.most * (1.0 - BINDING) - BINDING
        saving = max(-float(dual), 0.0)
        rows.append(
            {
                "limited": guard.limited,
                "node_id": None if guard.node is None else plan.problem.nodes[guard.node],
                "most": guard.most,
                "used": used,
                "headroom": guard.most - used,
                "used_share": share,
                "shadow_price": saving,
                "binding": binding,
                "reason": _reason(plan, guard, used, share, saving, binding, translate),
            }
        )
    table = pd.DataFrame(rows, columns=schema.GUARD_RAILS.columns)
    ordered = table.sort_values("used_share", ascending=False, kind="stable", ignore_index=True)
    return schema.GUARD_RAILS.conform(ordered)


def _reason(plan, guard: Guard, used: float, share: float, saving: float, binding: bool, translate: Translate) -> str:
    values = {
        "what": readable(LIMITED, guard.limited, translate),
        "place": translate(text("the region")) if guard.node is None else plan.problem.nodes[guard.node],
        "used": amount(used, translate),
        "most": amount(guard.most, translate),
        "share": share,
        "saving": amount(saving, translate),
        "unit": UNITS[plan.problem.objective],
    }
    if not binding:
        template = translate(text("{what}, {place}: {used} of {most} used ({share:.0%})."))
    elif saving > 0:
        template = translate(text("{what}, {place}: {most} is used up; one more would save {saving} {unit} a year."))
    else:
        template = translate(text("{what}, {place}: {most} is used up, but a wider limit would save nothing."))
    return template.format(**values)


#: The unit of each objective.
UNITS = {"cost": "€", "co2e": "t CO2e", "tonne_km": "tkm", "virgin": "t"}


def what_limits_cost(plan: FlowPlan, free: FlowPlan, translate: Translate = english) -> tuple[str, ...]:
    """What the limits of ``plan`` cost beside the plan without any, and whether demand goes unserved for them."""
    found = []
    more = plan.unmet_t_a - free.unmet_t_a
    if more > MORE_UNMET_T:
        binding = [row.reason for row in dashboard(plan, translate).itertuples() if row.binding]
        found.append(
            translate(
                text("Under the limits {tonnes} t a year more go unserved; what stands in the way: {limits}")
            ).format(tonnes=amount(more, translate), limits=" ".join(binding))
        )
    return tuple(found)


def without_limits(problem: FlowProblem) -> FlowProblem:
    return replace(problem, guards=())
