"""From nodes and tables of supply and demand to the problem that is solved."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd

from ..frames import require_columns, require_rows
from .entries import DEMAND, NODES, SUPPLY
from .flow_tables import FlowTables
from .haulage import Haulage, delivery_co2e, haul
from .problem import NO_FACILITIES, Facilities, FlowProblem, Objective
from .quantities import as_array, checked_facilities

#: The penalty of a tonne unmet where nothing else has a price.
LEAST_PENALTY = 1.0


def pose(
    nodes: gpd.GeoDataFrame,
    supply: pd.DataFrame,
    demand: pd.DataFrame,
    distance_km: np.ndarray,
    tables: FlowTables,
    facilities: pd.DataFrame | None = None,
    objective: Objective = "cost",
) -> tuple[FlowProblem, Haulage]:
    """The flow problem of a region, and the vehicles its ways were priced with.

    ``nodes`` as ``schema.FLOW_NODES``; ``supply`` and ``demand`` with ``node_id``, ``material``, ``t_a``;
    ``distance_km`` between the nodes, NaN where there is no way. ``facilities`` with ``node_id``, ``process`` and
    ``capacity_t_a`` (t/a of input); without them every process may take up to its share of each node's ``facility_m2``,
    and all together no more than there is. Import, where a material has an import price, and disposal, where it has a
    disposal price, are open to every node; these prices include delivery, its emissions are added. Unmet demand is the
    last way out: it counts as several times the dearest tonne of anything else.

    Raises ``InputError`` naming the rows that cannot be used.
    """
    require_rows(nodes, NODES)
    require_columns(nodes, ["node_id"], NODES)
    ids, materials = list(nodes["node_id"].astype(str)), tables.material_ids
    table = tables.materials
    kinds = list(dict.fromkeys(table["handling"]))
    haulage = haul(distance_km, kinds, tables.transport, by="co2e" if objective == "co2e" else "cost")
    import_km, disposal_km = (table[f"{name}_distance_km"].fillna(0.0) for name in ("import", "disposal"))
    sites, floor_space = _facilities(nodes, tables, facilities)
    problem = FlowProblem(
        supply=as_array(supply, SUPPLY, ids, materials),
        demand=as_array(demand, DEMAND, ids, materials),
        cost=haulage.cost,
        co2e=haulage.co2e,
        distance_km=distance_km,
        material_class=np.array([kinds.index(kind) for kind in table["handling"]]),
        max_distance_km=table["max_distance_km"].fillna(np.inf),
        nodes=ids,
        materials=materials,
        recipes=tables.recipes(),
        facilities=sites,
        floor_space_m2=floor_space,
        import_price=table["import_price_eur_t"],
        import_co2e=table["virgin_co2e_t_t"].fillna(0.0)
        + delivery_co2e(import_km, table["handling"], tables.transport),
        import_km=import_km,
        disposal_price=table["disposal_price_eur_t"],
        disposal_co2e=table["disposal_co2e_t_t"].fillna(0.0)
        + delivery_co2e(disposal_km, table["handling"], tables.transport),
        disposal_km=disposal_km,
        objective=objective,
        uses=tables.uses_matrix(),
        cascade=tables.cascade(),
    )
    return with_unmet_penalty(problem, tables.settings["unmet_penalty_factor"]), haulage


def with_unmet_penalty(problem: FlowProblem, factor: float) -> FlowProblem:
    """The problem in which a tonne of unmet demand counts as ``factor`` times the dearest tonne of anything else."""
    dearest = [
        problem.worth(problem.cost, problem.co2e, problem.distance_km, 0.0),
        problem.worth(problem.import_price, problem.import_co2e, problem.import_km, problem.virgin_share),
        problem.worth(problem.disposal_price, problem.disposal_co2e, problem.disposal_km, 0.0),
        problem.worth(problem.recipes.cost, problem.recipes.co2e, 0.0, 0.0),
    ]
    most = max(float(np.abs(worth[np.isfinite(worth)]).max(initial=0.0)) for worth in dearest)
    return replace(problem, unmet_penalty=factor * max(most, LEAST_PENALTY))


def _facilities(
    nodes: gpd.GeoDataFrame, tables: FlowTables, given: pd.DataFrame | None
) -> tuple[Facilities, np.ndarray | None]:
    """The facilities, and the floor space they share at each node (None: no limit beyond their capacities)."""
    ids, processes = list(nodes["node_id"].astype(str)), list(tables.processes["process"])
    if given is not None:
        return Facilities(*checked_facilities(given, ids, processes)), None
    if "facility_m2" not in nodes.columns:
        return NO_FACILITIES, None
    floor_space = nodes["facility_m2"].fillna(0.0).to_numpy(dtype=float)
    return _sharing(floor_space, tables), floor_space


def on_floor_space(problem: FlowProblem, facility_m2: np.ndarray, tables: FlowTables) -> FlowProblem:
    """The problem with ``facility_m2`` of factory floor space at each node, and nothing else changed; as ``pose``."""
    return replace(problem, facilities=_sharing(facility_m2, tables), floor_space_m2=facility_m2)


def _sharing(floor_space: np.ndarray, tables: FlowTables) -> Facilities:
    """Every process at every node with ``floor_space`` (m²), each with up to its share of it."""
    share = tables.processes["floor_share"].to_numpy(dtype=float)
    per_tonne = tables.processes["floor_m2_per_t_a"].to_numpy(dtype=float)
    node, process = np.nonzero(np.outer(floor_space, share) > 0)
    capacity = floor_space[node] * share[process] / per_tonne[process]
    return Facilities(node, process, capacity)
