"""Flows as curved arrows."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..parameters import POINT, POLYGON, TABLE, Figure, LayerIn, LayerOut, Number


class FlowMap(RegionAlgorithm):
    algorithm_id, room = "flowmap", Room.FLOWS

    def title(self):
        return tr("Draw flow map")

    def summary(self):
        return tr("Draws flows as curved arrows whose width shows the tonnes and which keep out of each other's way.")

    def keywords(self):
        return tr("flow map,arrows,origin destination,network,Sankey,cartography")

    def parameters(self):
        yield LayerIn(
            "FLOWS",
            tr("Flows"),
            help=tr("A table with “from_node”, “to_node” and “t_a”; “material” and “kind” where known."),
            geometries=(TABLE,),
        )
        yield LayerIn(
            "NODES", tr("Flow nodes"), help=tr("Points or polygons with “node_id”."), geometries=(POINT, POLYGON)
        )
        yield Number(
            "MAP_WIDTH_PX",
            tr("Width of the map (px)"),
            help=tr("The size at which arrows are laid out: 1000 px are about 26 cm on paper at 96 dpi."),
            default=1000.0,
            minimum=200.0,
            maximum=10_000.0,
            advanced=True,
        )
        yield Number(
            "MAX_WIDTH_PX",
            tr("Widest arrow (px)"),
            help=tr("The width of the largest flow; the others are in proportion."),
            default=14.0,
            minimum=1.0,
            maximum=100.0,
            advanced=True,
        )
        yield LayerOut("OUTPUT", tr("Flow map"), layer=schema.FLOW_MAP)
        yield Figure("FLOWS_DRAWN", tr("Flows drawn"))
        yield Figure("CROSSINGS", tr("Crossings"))
        yield Figure("NODE_OVERLAPS", tr("Flows across other nodes"))

    def compute(self, given, progress):
        from ...core.flows.flow_map import FlowMapParameters, draw_flow_map
        from ...core.flows.nodes import as_nodes

        drawn = draw_flow_map(
            as_nodes(given.nodes, tr("Flow nodes")),
            given.flows,
            FlowMapParameters(map_width_px=given.map_width_px, max_width_px=given.max_width_px),
            progress=progress,
        )
        return {
            "OUTPUT": drawn.lines,
            "FLOWS_DRAWN": len(drawn.lines),
            "CROSSINGS": drawn.figures["crossings"],
            "NODE_OVERLAPS": drawn.figures["node_overlaps"],
        }
