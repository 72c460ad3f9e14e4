"""What one more tonne is worth where: the shadow prices of a plan as points on a map, each with its sentence."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..text import Translate, amount, english, text
from .flow_tables import FlowTables
from .guard_rails import UNITS
from .plan import FlowPlan

#: Savings below this share of the largest of their kind are none.
LEAST_SHARE = 1e-6


def shadow_prices(
    plan: FlowPlan, nodes: gpd.GeoDataFrame, tables: FlowTables, translate: Translate = english
) -> gpd.GeoDataFrame:
    """Savings by one more t/a of capacity, m² of factory floor space or t/a of supply, and by one t/a less of demand.

    In the columns of ``schema.SHADOW_PRICES``, per unit and in the unit of the plan's objective, largest first. A price
    holds for a little more or less; beyond that the plan changes, and with it the price.
    """
    problem, duals = plan.problem, plan.duals
    facilities = problem.facilities
    parts = [
        _savings("capacity", facilities.node, -duals.capacity, process=facilities.process),
        _savings("floor_space", np.arange(len(problem.nodes)), -duals.floor_space),
        *(
            _savings(kind, place, prices[place, material], material=material)
            for kind, prices, given in (
                ("supply", -duals.supply, problem.supply),
                ("demand", duals.demand, problem.demand),
            )
            for place, material in [np.nonzero(given)]
        ),
    ]
    table = pd.concat(parts, ignore_index=True).sort_values("saving", ascending=False, kind="stable", ignore_index=True)
    table = table[table["saving"] > LEAST_SHARE * table["saving"].max()].reset_index(drop=True)
    materials, processes = tables.material_names(translate), tables.process_names(translate)
    ids = np.array(problem.nodes, dtype=object)
    places = nodes.set_index(nodes["node_id"].astype(str))
    names = places["name"].where(places["name"].notna(), places.index) if "name" in places else places.index.to_series()
    table["node_id"] = ids[table["place"]]
    table["name"] = names.loc[table["node_id"]].astype(str).to_numpy()
    table["material"] = [None if one < 0 else problem.materials[one] for one in table["material"]]
    table["process"] = [None if one < 0 else problem.recipes.processes[one] for one in table["process"]]
    unit = UNITS[problem.objective]
    table["reason"] = [_reason(row, materials, processes, unit, translate) for row in table.itertuples()]
    shapes = places.geometry.loc[table["node_id"]].to_numpy()
    return gpd.GeoDataFrame(
        schema.SHADOW_PRICES.conform(table[schema.SHADOW_PRICES.columns]), geometry=shapes, crs=nodes.crs
    )


def _savings(kind: str, place: np.ndarray, saving: np.ndarray, material=-1, process=-1) -> pd.DataFrame:
    table = pd.DataFrame(
        {"price_kind": kind, "place": place, "saving": saving, "material": material, "process": process},
        index=np.arange(len(place)),
    )
    most = table["saving"].max()
    return table[table["saving"] > LEAST_SHARE * most] if most > 0 else table.head(0)


def _reason(row, materials: dict[str, str], processes: dict[str, str], unit: str, translate: Translate) -> str:
    templates = {
        "capacity": translate(text("{place}: one more t/a of capacity for “{what}” saves {saving} {unit} a year.")),
        "floor_space": translate(text("{place}: one more m² of factory floor space saves {saving} {unit} a year.")),
        "supply": translate(text("{place}: one more t/a of “{what}” to give saves {saving} {unit} a year.")),
        "demand": translate(text("{place}: one t/a less of “{what}” wanted saves {saving} {unit} a year.")),
    }
    what = processes.get(row.process, row.process) if row.process else materials.get(row.material, row.material)
    saving = amount(row.saving, translate)
    return templates[row.price_kind].format(place=row.name, what=what, saving=saving, unit=unit)
