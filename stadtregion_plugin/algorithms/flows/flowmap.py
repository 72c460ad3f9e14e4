"""Flows as curved arrows."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..parameters import (
    ANY,
    LINE,
    POINT,
    POLYGON,
    TABLE,
    Choice,
    FieldIn,
    Figure,
    FileOut,
    LayerIn,
    LayerOut,
    Number,
    Text,
)


class FlowMap(RegionAlgorithm):
    algorithm_id, room = "flowmap", Room.FLOWS

    def title(self):
        return tr("Draw flow map")

    def summary(self):
        return tr("Draws flows as curved arrows whose width shows the tonnes and which keep out of each other's way.")

    def keywords(self):
        return tr("flow map,arrows,origin destination,network,Sankey,cartography,spiral tree,clusters,print scale")

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
        yield Choice(
            "DRAW_AS",
            tr("Draw as"),
            help=tr(
                "Stripes: one arrow per direction, with a stripe for each material. Half arrows: opposite flows share "
                "one line. A tree joins all flows to one hub, or from it, on their way."
            ),
            options=(
                ("arrows", tr("Arrows")),
                ("stripes", tr("Arrows with stripes of materials")),
                ("half_arrows", tr("Half arrows")),
                ("collection", tr("Tree of what one hub collects")),
                ("distribution", tr("Tree of what one hub distributes")),
            ),
        )
        yield Text(
            "HUB",
            tr("Hub of the tree"),
            help=tr("The “node_id” of the hub; by default the node with the most tonnes."),
            optional=True,
        )
        yield Choice(
            "OUTSIDE",
            tr("Imports and disposal"),
            help=tr("Short arrows at each node, or long ones to the edge of the map, where neighbours share a place."),
            options=(
                ("stubs", tr("Short arrows at the nodes")),
                ("edge", tr("To the edge of the map")),
                ("hidden", tr("Not drawn")),
            ),
        )
        yield Number(
            "SCALE",
            tr("Print scale 1:"),
            help=tr("The scale at which the map will be printed; arrows are laid out for it. Empty: by the width."),
            default=None,
            minimum=100.0,
            optional=True,
        )
        yield Number(
            "MAX_WIDTH_MM",
            tr("Widest arrow (mm)"),
            help=tr("The width of the largest flow on paper; instead of that in px."),
            default=None,
            minimum=0.1,
            maximum=50.0,
            optional=True,
        )
        yield LayerIn(
            "PREVIOUS",
            tr("Earlier flow map"),
            help=tr(
                "Of another scenario: its widths per tonne and its arrows stay unless they do harm. Arrows that you "
                "have redrawn there, or whose field “fixed” is true, stay in any case."
            ),
            geometries=(LINE,),
            optional=True,
            may_be_empty=True,
        )
        yield LayerIn(
            "OBSTACLES",
            tr("What arrows should not cover"),
            help=tr("Areas, lines or points, such as lettering or a river."),
            geometries=(ANY,),
            optional=True,
            may_be_empty=True,
        )
        yield LayerIn(
            "LOOPS",
            tr("Loops"),
            help=tr("Those of “Measure circularity”, to be led along the arrows."),
            geometries=(LINE,),
            optional=True,
            may_be_empty=True,
        )
        yield Number(
            "MOST_FLOWS",
            tr("Most arrows"),
            help=tr("Only the largest are drawn; what is left out is counted."),
            default=400,
            minimum=1,
            integer=True,
            advanced=True,
        )
        yield Number(
            "CLUSTERS",
            tr("Clusters"),
            help=tr("Gather the nodes into so many clusters of near neighbours. Empty: every node by itself."),
            default=None,
            minimum=1,
            integer=True,
            optional=True,
            advanced=True,
        )
        yield FieldIn(
            "CLUSTER_FIELD",
            tr("Field of groups"),
            help=tr("Gather the nodes by this field, such as the district of a quarter, instead of by distance."),
            layer="NODES",
            optional=True,
            advanced=True,
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
        yield LayerOut(
            "NODES_DRAWN",
            tr("Nodes of the flow map"),
            help=tr("The nodes with clusters and places at the edge of the map."),
            layer=schema.FLOW_NODES,
            optional=True,
            by_default=False,
        )
        yield LayerOut("LOOPS_DRAWN", tr("Loops along the arrows"), layer=schema.LOOPS, optional=True, by_default=False)
        yield LayerOut(
            "QUALITY", tr("Quality of the flow map"), layer=schema.MAP_QUALITY, optional=True, by_default=False
        )
        yield FileOut(
            "REPORT",
            tr("Report"),
            help=tr("A page with the quality of the map beside that of straight lines."),
            filter="HTML (*.html)",
            optional=True,
            by_default=False,
        )
        yield Figure("FLOWS_DRAWN", tr("Flows drawn"))
        yield Figure("DRAWN_T_A", tr("Drawn (t a year)"))
        yield Figure("NOT_SHOWN_T_A", tr("Not shown (t a year)"))
        yield Figure("LAYOUT_SCALE", tr("Scale of the layout (1:n)"))
        yield Figure("CROSSINGS", tr("Crossings"))
        yield Figure("NODE_OVERLAPS", tr("Flows across other nodes"))
        yield Figure("ARROWHEAD_OVERLAPS", tr("Arrowheads on other flows"))
        yield Figure("OVERLAP_SHARE", tr("Share of ink on other ink"))
        yield Figure("LEAST_CLEARANCE_PX", tr("Least distance to other nodes (px)"))
        yield Figure("MEAN_DETOUR", tr("Mean detour"))
        yield Figure("KEPT_SHARE", tr("Share of lines kept"))

    def compute(self, given, progress):
        from ...core.flows.flow_map import FlowMapParameters, draw_flow_map
        from ...core.flows.nodes import as_nodes

        drawn = draw_flow_map(
            as_nodes(given.nodes, tr("Flow nodes")),
            given.flows,
            FlowMapParameters(
                map_width_px=given.map_width_px,
                max_width_px=given.max_width_px,
                max_width_mm=given.max_width_mm,
                scale=given.scale,
                draw_as=given.draw_as,
                hub=given.hub,
                outside=given.outside,
                most_flows=given.most_flows,
                clusters=given.clusters,
            ),
            obstacles=given.obstacles,
            previous=given.previous,
            loops=given.loops,
            groups=given.nodes[given.cluster_field] if given.cluster_field else None,
            progress=progress,
            translate=tr,
        )
        layers = {"map_quality": drawn.quality}
        reports.write_chapter(given.report, "flowmap", tr("Flow map"), layers, drawn.figures, given.files)
        figures = {name.upper(): value for name, value in drawn.figures.items()}
        return {
            "OUTPUT": drawn.lines,
            "NODES_DRAWN": drawn.nodes,
            "LOOPS_DRAWN": drawn.loops,
            "QUALITY": drawn.quality,
            "FLOWS_DRAWN": len(drawn.lines),
            "LAYOUT_SCALE": figures["SCALE"],
            **{name: figures.get(name) for name in FIGURES},
        }


FIGURES = (
    *("DRAWN_T_A", "NOT_SHOWN_T_A", "CROSSINGS", "NODE_OVERLAPS", "ARROWHEAD_OVERLAPS", "OVERLAP_SHARE"),
    *("LEAST_CLEARANCE_PX", "MEAN_DETOUR", "KEPT_SHARE"),
)
