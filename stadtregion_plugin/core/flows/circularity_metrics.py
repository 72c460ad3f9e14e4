"""Metrics of circularity that planners ask for: loop closure, self-sufficiency, dependency, by material and in all."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from .indicators import MaterialAccount, emissions, material_circularity
from .plan_tables import DISPOSAL, IMPORT, LOCAL
from .throughflow import NetworkMetrics

#: Metrics that are left out where there is nothing to measure them by.
_WHERE_KNOWN = ("material_circularity", "circular_use_rate")


def region_metrics(
    flows: pd.DataFrame,
    network: NetworkMetrics,
    mixed: NetworkMetrics,
    account: MaterialAccount,
    use_rate: float,
    balance: pd.DataFrame | None,
    wastes: Sequence[str],
    rings_km: Sequence[float],
) -> pd.DataFrame:
    """Metrics of all materials together: rows of metric and value, with an empty material.

    ``total_t_a`` are all flows but those within one state, ``circulating_share`` the part of them that circulates;
    ``tonne_km_a`` and ``co2e_t_a`` are sums over all flows, ``co2e_spared_t_a`` is what recycled material spares
    elsewhere and stands apart; then the metrics of the network, with those of mixed materials (``aggregated``) beside,
    and those of ``flow_metrics``. What does not apply is left out.
    """
    local = flows[flows["kind"] == LOCAL]
    values = {
        **_totals(flows),
        "finn_cycling_index": network.finn_cycling_index,
        "aggregated_finn_cycling_index": mixed.finn_cycling_index,
        "average_path_length": network.average_path_length,
        "aggregated_average_path_length": mixed.average_path_length,
        "total_system_throughflow": network.total_system_throughflow,
        "ascendency": network.ascendency,
        "development_capacity": network.development_capacity,
        "relative_ascendency": network.relative_ascendency,
        "robustness": network.robustness,
        "aggregated_robustness": mixed.robustness,
        "material_circularity": material_circularity(account.cycle()),
        "circular_use_rate": use_rate,
        "tonne_km_a": float((local["t_a"] * local["distance_km"]).sum()),
        "co2e_t_a": float(flows["co2e_t_a"].sum()),
        **emissions(flows),
        "co2e_spared_t_a": float(account.spared_t_a.sum()),
        **flow_metrics(flows, balance, wastes, rings_km),
    }
    known = {metric: value for metric, value in values.items() if metric not in _WHERE_KNOWN or np.isfinite(value)}
    return pd.DataFrame({"material": None, "metric": list(known), "value": list(known.values())})


def material_metrics(
    flows: pd.DataFrame,
    cycling: dict[str, float],
    account: MaterialAccount,
    balance: pd.DataFrame | None,
    wastes: Sequence[str],
    rings_km: Sequence[float],
) -> pd.DataFrame:
    """The metrics of each material, of them the share of its throughflow that cycles as given in ``cycling``.

    One that does not apply to a material is left out.
    """
    rows = []
    for material in sorted(set(flows["material"]) | set(flows["from_material"])):
        own = flows[flows["material"] == material]
        of_it = balance if balance is None else balance[balance["material"] == material]
        local = own[own["kind"] == LOCAL]
        values = {
            **_totals(own),
            "finn_cycling_index": cycling.get(material, 0.0),
            "material_circularity": material_circularity(account.cycle([material])),
            "tonne_km_a": float((local["t_a"] * local["distance_km"]).sum()),
            "co2e_t_a": float(own["co2e_t_a"].sum()),
            "co2e_spared_t_a": float(account.spared_t_a.get(material, 0.0)),
            **flow_metrics(own, of_it, [name for name in wastes if name == material], rings_km),
        }
        rows += [(material, metric, value) for metric, value in values.items() if np.isfinite(value)]
    return pd.DataFrame(rows, columns=["material", "metric", "value"])


def _totals(flows: pd.DataFrame) -> dict[str, float]:
    return circulating_part(flows, float(flows["circulating_t_a"].sum()))


def circulating_part(flows: pd.DataFrame, circulating: float) -> dict[str, float]:
    """All tonnes that move, but for those within one state, and how much and what share of them is ``circulating``."""
    stays = (flows["from_node"] == flows["to_node"]) & (flows["from_material"] == flows["material"])
    total = float(flows.loc[~stays, "t_a"].sum())
    return {
        "total_t_a": total,
        "circulating_t_a": circulating,
        "circulating_share": circulating / total if total > 0 else 0.0,
    }


def flow_metrics(
    flows: pd.DataFrame, balance: pd.DataFrame | None, wastes: Sequence[str], rings_km: Sequence[float]
) -> dict[str, float]:
    """Metrics of a set of flows; NaN where there is nothing to measure.

    - ``loop_closure``: of the ``wastes`` (end-of-life material and by-products) that arise, the share that is delivered
      for use in the region instead of disposal; ``loop_closure_5km`` … what is delivered within that distance.
    - ``disposal_share``: the rest.
    - ``self_sufficiency``: of what is wanted (delivered from the region, imported, unmet), the share from the region;
      ``import_dependency``: the share imported.
    - ``supplier_hhi``: sum of the squared shares of the suppliers (nodes, and import as one), the mean over the
      materials by tonnes: 1 a single supplier, near 0 many.
    """
    local, imported = flows[flows["kind"] == LOCAL], flows[flows["kind"] == IMPORT]
    returned = local[local["material"].isin(wastes)]
    disposed = float(flows.loc[(flows["kind"] == DISPOSAL) & flows["material"].isin(wastes), "t_a"].sum())
    arising = float(returned["t_a"].sum()) + disposed
    unmet = 0.0 if balance is None else float(balance["unmet_t_a"].sum())
    wanted = float(local["t_a"].sum() + imported["t_a"].sum()) + unmet
    rings = {
        f"loop_closure_{ring:g}km": _share(float(returned.loc[returned["distance_km"] <= ring, "t_a"].sum()), arising)
        for ring in rings_km
    }
    return {
        "loop_closure": _share(float(returned["t_a"].sum()), arising),
        **rings,
        "disposal_share": _share(disposed, arising),
        "self_sufficiency": _share(float(local["t_a"].sum()), wanted),
        "import_dependency": _share(float(imported["t_a"].sum()), wanted),
        "supplier_hhi": _concentration(pd.concat([local, imported])),
    }


def _concentration(deliveries: pd.DataFrame) -> float:
    by_supplier = deliveries.groupby(["material", "from_node"])["t_a"].sum()
    total = by_supplier.groupby("material").sum()
    if not total.sum() > 0:
        return float("nan")
    squares = (by_supplier**2).groupby("material").sum() / total**2
    return float((squares * total).sum() / total.sum())


def _share(value: float, base: float) -> float:
    return value / base if base > 0 else float("nan")
