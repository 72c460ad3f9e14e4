"""How closed the loops are."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..flow_inputs import own_materials
from ..parameters import POINT, POLYGON, TABLE, Figure, FileOut, Flag, LayerIn, LayerOut


class Circularity(RegionAlgorithm):
    algorithm_id, room = "circularity", Room.FLOWS

    def title(self):
        return tr("Measure circularity")

    def summary(self):
        return tr("Finds the loops in the flows and measures how much circulates, per material and for the region.")

    def keywords(self):
        return tr("Finn cycling index,ascendency,robustness,loops,circulation,throughflow,Cradle to Cradle")

    def parameters(self):
        yield LayerIn(
            "FLOWS",
            tr("Flows"),
            help=tr("The result of “Match flows”, or a table with “from_node”, “to_node”, “material” and “t_a”."),
            geometries=(TABLE,),
        )
        yield LayerIn(
            "NODES", tr("Flow nodes"), help=tr("Points or polygons with “node_id”."), geometries=(POINT, POLYGON)
        )
        yield Flag(
            "RECONCILE",
            tr("Reconcile measured flows first"),
            help=tr(
                "Corrects tonnes as little as their uncertainty allows, until what enters a material at a node leaves "
                "it. Uncertainty: “sigma_t_a”, “low_t_a” and “high_t_a”, or “confidence”."
            ),
        )
        yield own_materials()
        yield LayerOut("LOOPS", tr("Loops"), layer=schema.LOOPS)
        yield LayerOut("METRICS", tr("Circularity"), layer=schema.CIRCULARITY)
        yield LayerOut("FLOWS_WITH_LOOPS", tr("Flows with their loops"), layer=schema.FLOWS, optional=True)
        yield LayerOut(
            "CORRECTIONS",
            tr("Corrections of measured flows"),
            layer=schema.CORRECTIONS,
            optional=True,
            by_default=False,
        )
        yield FileOut(
            "REPORT",
            tr("Report"),
            help=tr("A page with loops, metrics and diagrams."),
            filter="HTML (*.html)",
            optional=True,
        )
        yield Figure("LOOPS_COUNT", tr("Number of loops"))
        yield Figure("CIRCULATING_T_A", tr("Circulating (t a year)"))
        yield Figure("FINN_CYCLING_INDEX", tr("Finn cycling index"))
        yield Figure("AGGREGATED_FINN_CYCLING_INDEX", tr("Finn cycling index, materials mixed"))
        yield Figure("MATERIAL_CIRCULARITY", tr("Material circularity indicator (MCI)"))
        yield Figure("CIRCULAR_USE_RATE", tr("Circular material use rate (CMU)"))

    def compute(self, given, progress):
        from ...core.flows.circularity import circularity
        from ...core.flows.flow_tables import read_flow_tables
        from ...core.flows.nodes import as_nodes
        from ...core.flows.reconcile import reconciled

        nodes = as_nodes(given.nodes, tr("Flow nodes"))
        corrected = reconciled(given.flows, nodes, given.reconcile, translate=tr)
        tables = read_flow_tables(given.materials)
        result = circularity(corrected.flows, nodes, tables=tables, progress=progress, translate=tr)
        warn(given.feedback, [*corrected.warnings, *result.warnings])
        layers = {"flows": result.flows, "loops": result.loops, "circularity": result.metrics, "flow_nodes": nodes}
        layers |= {"corrections": corrected.corrections}
        reports.write_chapter(given.report, "flows", tr("Circularity"), layers, result.figures, given.files)
        return {
            "LOOPS": result.loops,
            "METRICS": result.metrics,
            "FLOWS_WITH_LOOPS": result.flows,
            "CORRECTIONS": corrected.corrections,
            "LOOPS_COUNT": len(result.loops),
            "CIRCULATING_T_A": result.figures["circulating_t_a"],
            "AGGREGATED_FINN_CYCLING_INDEX": result.figures["aggregated_finn_cycling_index"],
            "MATERIAL_CIRCULARITY": result.figures.get("material_circularity", float("nan")),
            "CIRCULAR_USE_RATE": result.figures.get("circular_use_rate", float("nan")),
            "FINN_CYCLING_INDEX": result.figures["finn_cycling_index"],
        }
