"""How closed the loops are."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..parameters import POINT, POLYGON, TABLE, Figure, FileOut, LayerIn, LayerOut


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
        yield LayerOut("LOOPS", tr("Loops"), layer=schema.LOOPS)
        yield LayerOut("METRICS", tr("Circularity"), layer=schema.CIRCULARITY)
        yield LayerOut("FLOWS_WITH_LOOPS", tr("Flows with their loops"), layer=schema.FLOWS, optional=True)
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

    def compute(self, given, progress):
        from ...core.flows.circularity import circularity
        from ...core.flows.nodes import as_nodes

        nodes = as_nodes(given.nodes, tr("Flow nodes"))
        result = circularity(given.flows, nodes, progress=progress, translate=tr)
        layers = {"flows": result.flows, "loops": result.loops, "circularity": result.metrics, "flow_nodes": nodes}
        reports.write_chapter(given.report, "flows", tr("Circularity"), layers, result.figures, given.files)
        return {
            "LOOPS": result.loops,
            "METRICS": result.metrics,
            "FLOWS_WITH_LOOPS": result.flows,
            "LOOPS_COUNT": len(result.loops),
            "CIRCULATING_T_A": result.figures["circulating_t_a"],
            "FINN_CYCLING_INDEX": result.figures["finn_cycling_index"],
        }
