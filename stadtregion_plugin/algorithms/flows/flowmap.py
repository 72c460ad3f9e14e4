"""Flows as curved arrows."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..flow_map_inputs import (
    as_figures,
    as_parameters,
    figures_of_the_map,
    flows_and_their_nodes,
    how_full,
    paper,
    sizes,
    way_of_drawing,
    what_to_keep,
)
from ..parameters import FileOut, LayerOut


class FlowMap(RegionAlgorithm):
    algorithm_id, room = "flowmap", Room.FLOWS

    def title(self):
        return tr("Draw flow map")

    def summary(self):
        return tr("Draws flows as curved arrows whose width shows the tonnes and which keep out of each other's way.")

    def keywords(self):
        return tr("flow map,arrows,origin destination,network,Sankey,cartography,spiral tree,clusters,print scale")

    def parameters(self):
        yield from flows_and_their_nodes()
        yield from way_of_drawing()
        yield from paper()
        yield from what_to_keep()
        yield from how_full()
        yield from sizes()
        yield LayerOut("OUTPUT", tr("Flow map"), layer=schema.FLOW_MAP)
        yield LayerOut(
            "NODES_DRAWN",
            tr("Nodes of the flow map"),
            help=tr("The nodes with clusters and places at the edge of the map."),
            layer=schema.FLOW_NODES,
            optional=True,
            by_default=False,
        )
        yield LayerOut("LOOPS_DRAWN", tr("Loops along the arrows"), layer=schema.LOOPS, optional=True, by_default=False)
        yield LayerOut("QUALITY", tr("Quality of the flow map"), layer=schema.MAP_QUALITY, optional=True)
        yield FileOut(
            "REPORT",
            tr("Report"),
            help=tr("A page with the map, its quality and that of straight lines."),
            filter="HTML (*.html)",
            optional=True,
            by_default=False,
        )
        yield from figures_of_the_map()

    def compute(self, given, progress):
        from ...core.flows.flow_map import draw_flow_map
        from ...core.flows.nodes import as_nodes

        drawn = draw_flow_map(
            as_nodes(given.nodes, tr("Flow nodes")),
            given.flows,
            as_parameters(given),
            obstacles=given.obstacles,
            previous=given.previous,
            loops=given.loops,
            groups=given.nodes[given.cluster_field] if given.cluster_field else None,
            progress=progress,
            translate=tr,
        )
        for sentence in drawn.findings:
            given.feedback.pushInfo(sentence)
        warn(given.feedback, drawn.warnings)
        layers = {
            "flow_map": drawn.lines,
            "flow_nodes": drawn.nodes,
            "loops": drawn.loops,
            "map_quality": drawn.quality,
        }
        reports.write_chapter(
            given.report, "flowmap", tr("Flow map"), layers, drawn.figures, given.files, warnings=drawn.warnings
        )
        return {
            "OUTPUT": drawn.lines,
            "NODES_DRAWN": drawn.nodes,
            "LOOPS_DRAWN": drawn.loops,
            "QUALITY": drawn.quality,
            **as_figures(drawn),
        }
