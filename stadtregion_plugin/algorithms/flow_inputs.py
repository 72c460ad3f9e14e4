"""What all algorithms ask that match supply and demand: nodes, quantities, recipes, facilities, streets, objective."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..bridge.messages import tr
from .choices import failures_in_a_study, flow_objectives, second_objectives
from .parameters import LINE, POINT, POLYGON, TABLE, Choice, FileIn, LayerIn, Number, Parameter


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
    yield from own_tables()
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


def own_tables() -> Iterator[Parameter]:
    """Tables of constants that a user may replace, beside the recipes."""
    replaces = tr("A CSV file with the columns of {0}.csv in the plugin's resources, to replace it.")
    yield own_materials()
    for name, description, table in (
        ("GRADES", tr("Own grades of quality"), "grades"),
        ("USES", tr("Own table of what falls due of products"), "uses"),
        ("TRANSPORT", tr("Own vehicles"), "transport"),
    ):
        yield FileIn(name, description, help=replaces.format(table), optional=True, advanced=True, filter="CSV (*.csv)")


def own_materials() -> Parameter:
    return FileIn(
        "MATERIALS",
        tr("Own materials"),
        help=tr("A CSV file with the columns of {0}.csv in the plugin's resources, to replace it.").format("materials"),
        optional=True,
        advanced=True,
        filter="CSV (*.csv)",
    )


def limits_of_flows(advanced: bool = False) -> Parameter:
    return LayerIn(
        "LIMITS",
        tr("Limits"),
        help=tr(
            "A table of guard rails with “limited” (co2e, virgin, tonne_km, land or cost), “most” a year and, for "
            "the limit of one quarter, “node_id”."
        ),
        geometries=(TABLE,),
        optional=True,
        advanced=advanced,
        may_be_empty=True,
    )


def second_objective() -> Parameter:
    return Choice(
        "PARETO_WITH",
        tr("Second objective"),
        help=tr("Compares plans that no other beats in both objectives; the table says what less of it costs."),
        options=second_objectives(),
        default="none",
        advanced=True,
    )


def additions_to_try(default: int = 0) -> Parameter:
    return Number(
        "ADDITIONS",
        tr("Missing facilities and links to try"),
        help=tr("The most promising of all that could be added are computed exactly; 0: none."),
        default=default,
        maximum=200,
        integer=True,
        advanced=True,
    )


def questions_of_a_study() -> Iterator[Parameter]:
    """What a study asks of its flows besides."""
    yield limits_of_flows(advanced=True)
    yield second_objective()
    yield additions_to_try(10)
    yield Choice(
        "FAILS",
        tr("What fails in turn"),
        help=tr("Suppliers, imports, facilities and links, each by itself: what is still served without it."),
        options=failures_in_a_study(),
        default="all",
        advanced=True,
    )


def as_matched(given) -> dict[str, Any]:
    """The values of both as the core's functions take them."""
    from ..core.flows.flow_tables import read_flow_tables
    from ..core.flows.nodes import as_nodes

    tables = read_flow_tables(
        materials=given.materials,
        recipes=given.recipes,
        uses=given.uses,
        transport=given.transport,
        grades=given.grades,
    )
    return {
        "nodes": as_nodes(given.nodes, tr("Flow nodes")),
        "supply": given.supply,
        "demand": given.demand,
        "tables": tables,
        "facilities": given.facilities,
        "streets": given.streets,
        "objective": given.objective,
    }
