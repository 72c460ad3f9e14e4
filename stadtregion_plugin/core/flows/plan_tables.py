"""The tables of a plan: its flows with cost and CO2e, the balance of each state, the facilities."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from .. import schema
from .amounts import Amounts, Duals
from .problem import FlowProblem

#: Kinds of flow, and the places outside the network that have no node.
LOCAL, PROCESS, LOSS, USE, IMPORT, DISPOSAL = "local", "process", "loss", "use", "import", "disposal"
KINDS = (LOCAL, PROCESS, LOSS, USE, IMPORT, DISPOSAL)
OUTSIDE = (IMPORT, DISPOSAL, LOSS)


def flow_table(problem: FlowProblem, amounts: Amounts) -> pd.DataFrame:
    """All flows of a plan in the columns of ``schema.FLOWS``, largest first within each kind.

    - ``local``: a material from where it arises to where it is wanted, perhaps within one node, perhaps in place of one
      of lower quality.
    - ``process``: at a facility, from an input to an output material, in tonnes of output; ``loss`` is what the recipe
      loses on the way, to the place "loss". Cost and CO2e of the process are shared out by tonnes.
    - ``use``: a product is consumed and falls due at the same node as another material (see ``used``).
    - ``import`` and ``disposal`` come from and go to the places of that name.
    """
    parts = [
        _local(problem, amounts),
        _processed(problem, amounts),
        _used(problem, amounts),
        _imported(problem, amounts),
        _disposed(problem, amounts),
    ]
    kept = [part.sort_values("t_a", ascending=False, kind="stable") for part in parts if len(part)]
    table = pd.concat(kept, ignore_index=True) if kept else pd.DataFrame(columns=schema.FLOWS.columns)
    return schema.FLOWS.conform(table.assign(flow_id=np.arange(1, len(table) + 1)))


def _frame(problem: FlowProblem, start, end, before, after, kind, t_a, **more) -> pd.DataFrame:
    names = _labels(problem.materials)
    return pd.DataFrame(
        {
            "from_node": start,
            "to_node": end,
            "from_material": names[before],
            "material": names[after],
            "kind": kind,
            "t_a": t_a,
        }
        | more
    )


def _labels(names: Sequence[str]) -> np.ndarray:
    return np.array(names, dtype=object)


def _local(problem: FlowProblem, amounts: Amounts) -> pd.DataFrame:
    nodes, destinations = _labels(problem.nodes), _labels(problem.destinations)
    layer = problem.material_class[amounts.material]

    def along(stack: np.ndarray) -> np.ndarray:
        return stack[np.minimum(layer, len(stack) - 1), amounts.origin, amounts.target]

    return _frame(
        problem,
        nodes[amounts.origin],
        destinations[amounts.target],
        amounts.material,
        amounts.serves,
        LOCAL,
        amounts.t_a,
        distance_km=along(problem.distance_km),
        cost_a=along(problem.cost) * amounts.t_a,
        co2e_t_a=along(problem.co2e) * amounts.t_a,
    )


def _processed(problem: FlowProblem, amounts: Amounts) -> pd.DataFrame:
    """What each running facility makes of each input, and what it loses of it."""
    recipes, node, process = problem.recipes, problem.facilities.node, problem.facilities.process
    lost = recipes.inputs.sum(axis=1) - recipes.outputs.sum(axis=1)
    lost[lost < 1e-12] = 0.0
    given = np.column_stack([recipes.outputs, lost])[process]
    shares = recipes.inputs[process][:, :, None] * given[:, None, :]  # (facilities, material in, material out or loss)
    t_a = amounts.throughput[:, None, None] * shares / recipes.inputs[process].sum(axis=1)[:, None, None]
    facility, before, after = np.nonzero(t_a > 0)
    t_a = t_a[facility, before, after]
    loss = after == len(problem.materials)
    nodes = _labels(problem.nodes)[node[facility]]
    return _frame(
        problem,
        nodes,
        np.where(loss, LOSS, nodes),
        before,
        np.where(loss, before, after),
        np.where(loss, LOSS, PROCESS),
        t_a,
        process=_labels([*recipes.processes, ""])[process[facility]],
        distance_km=0.0,
        cost_a=recipes.cost[process[facility]] * t_a,
        co2e_t_a=recipes.co2e[process[facility]] * t_a,
    )


def used(problem: FlowProblem, amounts: Amounts) -> np.ndarray:
    """(node, product, material): tonnes of the given supply of a material that come from products served there.

    Consumption in a steady year: of each tonne served, the share ``uses`` falls due again, but never more than the
    supply of that material which is given at the node; several products share it by their amounts. What is left of the
    supply comes from stock.
    """
    if problem.nodes != problem.destinations or not problem.uses.any():
        return np.zeros((len(problem.nodes), len(problem.materials), 0))
    served = problem.demand - amounts.unmet
    due = served[:, :, None] * problem.uses
    total = due.sum(axis=1)
    part = np.divide(np.minimum(total, problem.supply), total, out=np.zeros_like(total), where=total > 0)
    return due * part[:, None, :]


def _used(problem: FlowProblem, amounts: Amounts) -> pd.DataFrame:
    due = used(problem, amounts)
    place, product, material = np.nonzero(due > 0)
    nodes = _labels(problem.nodes)[place]
    return _frame(
        problem,
        nodes,
        nodes,
        product,
        material,
        USE,
        due[place, product, material],
        distance_km=0.0,
        cost_a=0.0,
        co2e_t_a=0.0,
    )


def _imported(problem: FlowProblem, amounts: Amounts) -> pd.DataFrame:
    place, material = np.nonzero(amounts.imports)
    t_a = amounts.imports[place, material]
    return _frame(
        problem,
        IMPORT,
        _labels(problem.destinations)[place],
        material,
        material,
        IMPORT,
        t_a,
        distance_km=problem.import_km[material],
        cost_a=problem.import_price[material] * t_a,
        co2e_t_a=problem.import_co2e[material] * t_a,
    )


def _disposed(problem: FlowProblem, amounts: Amounts) -> pd.DataFrame:
    place, material = np.nonzero(amounts.disposal)
    t_a = amounts.disposal[place, material]
    return _frame(
        problem,
        _labels(problem.nodes)[place],
        DISPOSAL,
        material,
        material,
        DISPOSAL,
        t_a,
        distance_km=problem.disposal_km[material],
        cost_a=problem.disposal_price[material] * t_a,
        co2e_t_a=problem.disposal_co2e[material] * t_a,
    )


def balance_table(problem: FlowProblem, amounts: Amounts, duals: Duals) -> pd.DataFrame:
    """What became of supply and demand by node and material, in the columns of ``schema.BALANCE``.

    ``shadow_price`` is the price of a tonne at the node: what one more tonne wanted there would cost, or, where the
    material only arises, what one more tonne would save (negative: what it would burden). ``residual_t_a`` is what
    enters the state less what leaves it.
    """
    if problem.nodes == problem.destinations:
        return _balance(problem, amounts, duals, np.arange(len(problem.nodes)), np.arange(len(problem.nodes)))
    suppliers = _balance(problem, amounts, duals, np.arange(len(problem.nodes)), None)
    customers = _balance(problem, amounts, duals, None, np.arange(len(problem.destinations)))
    return pd.concat([suppliers, customers], ignore_index=True)


def _balance(problem: FlowProblem, amounts: Amounts, duals: Duals, givers, takers) -> pd.DataFrame:
    """Balance of the places that give (positions or None), take, or both."""
    names = problem.nodes if givers is not None else problem.destinations
    nothing = np.zeros((len(names), len(problem.materials)))
    node, process = problem.facilities.node, problem.facilities.process
    out, into, taken, made = (nothing.copy() for _ in range(4))
    if givers is not None:
        np.add.at(out, (amounts.origin, amounts.material), amounts.t_a)
        np.add.at(made, node, amounts.throughput[:, None] * problem.recipes.outputs[process])
    if takers is not None:
        np.add.at(into, (amounts.target, amounts.serves), amounts.t_a)
        np.add.at(taken, node, amounts.throughput[:, None] * problem.recipes.inputs[process])
    supply, disposal = (nothing, nothing) if givers is None else (problem.supply, amounts.disposal)
    demand, unmet, imports = (
        (nothing, nothing, nothing) if takers is None else (problem.demand, amounts.unmet, amounts.imports)
    )
    asked = nothing * np.nan if takers is None else duals.demand
    offered = nothing * np.nan if givers is None else -duals.supply
    served = demand - unmet
    place, material = np.nonzero(supply + demand + out + into + made + taken + imports + disposal)
    columns = {
        "supply_t_a": supply,
        "demand_t_a": demand,
        "served_t_a": served,
        "unmet_t_a": unmet,
        "import_t_a": imports,
        "disposal_t_a": disposal,
        "shadow_price": np.where(np.isnan(asked), offered, asked),
        "residual_t_a": supply + made + into + imports - out - disposal - served - taken,
    }
    return schema.BALANCE.conform(
        pd.DataFrame(
            {
                "node_id": _labels(names)[place],
                "material": _labels(problem.materials)[material],
            }
            | {name: values[place, material] for name, values in columns.items()}
        )
    )


def facility_table(problem: FlowProblem, amounts: Amounts, duals: Duals) -> pd.DataFrame:
    """Facilities with what they do, what they could, and what one more t/a of capacity or m² would save."""
    node, process = problem.facilities.node, problem.facilities.process
    return pd.DataFrame(
        {
            "node_id": _labels(problem.nodes)[node],
            "process": _labels([*problem.recipes.processes, ""])[process],
            "capacity_t_a": problem.facilities.capacity_t_a,
            "throughput_t_a": amounts.throughput,
            "floor_m2": amounts.throughput * problem.recipes.floor_m2[process],
            "capacity_worth": -duals.capacity,
            "floor_space_worth": -duals.floor_space[node],
        }
    )
