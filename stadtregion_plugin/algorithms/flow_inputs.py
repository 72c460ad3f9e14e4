"""What all algorithms ask that match supply and demand: nodes, quantities, recipes, facilities, streets, objective."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..bridge.messages import tr
from .choices import flow_objectives
from .parameters import LINE, POINT, POLYGON, TABLE, Choice, FileIn, LayerIn, Parameter


def supply_and_demand() -> Iterator[Parameter]:
    yield LayerIn(
        "NODES",
        tr("Flow nodes"),
        help=tr("Points or polygons with “node_id” or “quarter_id”; “facility_m2” is factory floor space."),
        geometries=(POINT, POLYGON),
    )
    quantities = tr("A table with “node_id”, “material” and “t_a” (tonnes a year).")
    yield LayerIn("SUPPLY", tr("Supply"), help=quantities, geometries=(TABLE,))
    yield LayerIn("DEMAND", tr("Demand"), help=quantities, geometries=(TABLE,))


def recipes_and_ways() -> Iterator[Parameter]:
    yield FileIn(
        "RECIPES",
        tr("Own recipes"),
        help=tr("A CSV file with the columns of recipes.csv in the plugin's resources, to replace it."),
        optional=True,
        filter="CSV (*.csv)",
    )
    yield LayerIn(
        "FACILITIES",
        tr("Facilities"),
        help=tr("A table with “node_id”, “process” and “capacity_t_a”. Left out: by factory floor space."),
        geometries=(TABLE,),
        optional=True,
        may_be_empty=True,
    )
    yield LayerIn(
        "STREETS",
        tr("Streets"),
        help=tr("Distances along this network; left out: as the crow flies times a detour factor."),
        geometries=(LINE,),
        optional=True,
    )
    yield Choice(
        "OBJECTIVE",
        tr("What to make least"),
        help=tr("The sum that the flows make least."),
        options=flow_objectives(),
        default="cost",
    )


def as_matched(given) -> dict[str, Any]:
    """The values of both as the core's functions take them."""
    from ..core.flows.nodes import as_nodes

    return {
        "nodes": as_nodes(given.nodes, tr("Flow nodes")),
        "supply": given.supply,
        "demand": given.demand,
        "recipes": given.recipes,
        "facilities": given.facilities,
        "streets": given.streets,
        "objective": given.objective,
    }
