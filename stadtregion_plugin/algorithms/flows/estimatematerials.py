"""What the quarters give and need."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..flow_inputs import own_materials
from ..parameters import POINT, POLYGON, Figure, FileIn, LayerIn, LayerOut


class EstimateMaterials(RegionAlgorithm):
    algorithm_id, room = "estimatematerials", Room.FLOWS

    def title(self):
        return tr("Estimate materials")

    def summary(self):
        return tr(
            "Estimates supply and demand of materials per quarter from people, jobs and floor space, each row with "
            "its source and confidence."
        )

    def keywords(self):
        return tr("material flow analysis,MFA,waste,EWC,urban mining,circular economy,supply,demand")

    def parameters(self):
        yield LayerIn(
            "QUARTERS",
            tr("Quarters"),
            help=tr("Polygons or points with “people”, “jobs” and “floor_space_m2”, as far as known."),
            geometries=(POLYGON, POINT),
            identifier="quarter_id",
        )
        yield FileIn(
            "COEFFICIENTS",
            tr("Own coefficients"),
            help=tr("A CSV file with the columns of coefficients.csv in the plugin's resources, to replace it."),
            optional=True,
            advanced=True,
            filter="CSV (*.csv)",
        )
        yield own_materials()
        yield LayerOut("NODES", tr("Flow nodes"), layer=schema.FLOW_NODES)
        yield LayerOut("SUPPLY", tr("Supply"), layer=schema.SUPPLY)
        yield LayerOut("DEMAND", tr("Demand"), layer=schema.DEMAND)
        yield Figure("SUPPLY_T_A", tr("Supply (t a year)"))
        yield Figure("DEMAND_T_A", tr("Demand (t a year)"))

    def compute(self, given, progress):
        from ...core.flows.materials import estimate_materials
        from ...core.flows.nodes import as_nodes

        nodes = as_nodes(given.quarters, tr("Quarters"))
        own = given.coefficients, given.materials
        estimate = estimate_materials(nodes, *own, progress=progress, translate=tr, name=tr("Quarters"))
        warn(given.feedback, estimate.warnings)
        return {
            "NODES": nodes,
            "SUPPLY": estimate.supply,
            "DEMAND": estimate.demand,
            "SUPPLY_T_A": float(estimate.supply["t_a"].sum()),
            "DEMAND_T_A": float(estimate.demand["t_a"].sum()),
        }
