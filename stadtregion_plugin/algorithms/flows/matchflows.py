"""Supply meets demand."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..choices import flow_objectives
from ..parameters import LINE, POINT, POLYGON, TABLE, Choice, Figure, FileIn, LayerIn, LayerOut


class MatchFlows(RegionAlgorithm):
    algorithm_id, room = "matchflows", Room.FLOWS

    def title(self):
        return tr("Match flows")

    def summary(self):
        return tr(
            "Matches supply and demand of all materials by a linear programme with recipes, imports and disposal; "
            "proves the optimum and checks the mass balance."
        )

    def keywords(self):
        return tr("industrial symbiosis,transportation problem,linear programme,recipes,shadow price,circular economy")

    def parameters(self):
        yield LayerIn(
            "NODES",
            tr("Flow nodes"),
            help=tr("Points or polygons with “node_id” or “quarter_id”; “facility_m2” is factory floor space."),
            geometries=(POINT, POLYGON),
        )
        quantities = tr("A table with “node_id”, “material” and “t_a” (tonnes a year).")
        yield LayerIn("SUPPLY", tr("Supply"), help=quantities, geometries=(TABLE,))
        yield LayerIn("DEMAND", tr("Demand"), help=quantities, geometries=(TABLE,))
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
        yield LayerOut("FLOWS", tr("Flows"), layer=schema.FLOWS)
        yield LayerOut("BALANCE", tr("Balance by node and material"), layer=schema.BALANCE)
        for name, description in (
            ("OBJECTIVE_VALUE", tr("Objective")),
            ("PROVEN_OPTIMAL", tr("Proven optimal (1) or not (0)")),
            ("MAX_RESIDUAL_T_A", tr("Largest residual of the mass balance (t a year)")),
            ("UNMET_T_A", tr("Unmet demand (t a year)")),
            ("IMPORT_T_A", tr("Imports (t a year)")),
            ("DISPOSAL_T_A", tr("Disposal (t a year)")),
        ):
            yield Figure(name, description)

    def compute(self, given, progress):
        from ...core.flows.chain import match_flows
        from ...core.flows.nodes import as_nodes

        matched = match_flows(
            as_nodes(given.nodes, tr("Flow nodes")),
            given.supply,
            given.demand,
            recipes=given.recipes,
            facilities=given.facilities,
            streets=given.streets,
            objective=given.objective,
            progress=progress,
            translate=tr,
        )
        figures = matched.figures
        return {
            "FLOWS": matched.flows,
            "BALANCE": matched.balance,
            "OBJECTIVE_VALUE": figures["objective"],
            "PROVEN_OPTIMAL": int(figures["proven_optimal"]),
            "MAX_RESIDUAL_T_A": figures["max_residual_t_a"],
            "UNMET_T_A": figures["unmet_t_a"],
            "IMPORT_T_A": figures["import_t_a"],
            "DISPOSAL_T_A": figures["disposal_t_a"],
        }
