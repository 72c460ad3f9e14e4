"""What is made where: the facilities of a plan with their throughput, floor space, energy, cost and CO2e."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .. import schema
from .flow_tables import FlowTables
from .plan import FlowPlan

KWH_PER_MWH = 1000.0


def facility_use(plan: FlowPlan, nodes: pd.DataFrame, tables: FlowTables) -> pd.DataFrame:
    """The facilities of ``plan`` in the columns of ``schema.FACILITY_USE``, the largest throughput first.

    Energy, cost and CO2e are those of the recipe per tonne that goes in. ``capacity_worth`` is what one more t/a of
    capacity would save, in the unit of the plan's objective.
    """
    found = plan.facilities.reset_index(drop=True)
    processes = tables.processes.set_index("process")
    throughput = found["throughput_t_a"].to_numpy(dtype=float)
    capacity = found["capacity_t_a"].to_numpy(dtype=float)

    def per_tonne(column: str) -> np.ndarray:
        return processes[column].reindex(found["process"]).to_numpy(dtype=float)

    ids = nodes["node_id"].astype(str)
    names = nodes["name"].where(nodes["name"].notna(), ids) if "name" in nodes.columns else ids
    table = found.assign(
        name=found["node_id"].map(dict(zip(ids, names.astype(str), strict=True))),
        used_share=np.divide(throughput, capacity, out=np.zeros_like(throughput), where=capacity > 0),
        energy_mwh_a=throughput * per_tonne("energy_kwh_t") / KWH_PER_MWH,
        cost_a=throughput * per_tonne("cost_eur_t"),
        co2e_t_a=throughput * per_tonne("co2e_t_t"),
    )
    ordered = table.sort_values("throughput_t_a", ascending=False, kind="stable", ignore_index=True)
    return schema.FACILITY_USE.conform(ordered)[schema.FACILITY_USE.columns]
