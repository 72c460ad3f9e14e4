"""What a flow map asks: how it is drawn, for which paper, how full it is, and what it keeps or keeps clear of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..bridge.messages import tr
from .parameters import ANY, LINE, POINT, POLYGON, TABLE, Choice, FieldIn, Figure, LayerIn, Number, Parameter, Text


def flows_and_their_nodes() -> Iterator[Parameter]:
    yield LayerIn(
        "FLOWS",
        tr("Flows"),
        help=tr("A table with “from_node”, “to_node” and “t_a”; “material” and “kind” where known."),
        geometries=(TABLE,),
    )
    yield LayerIn("NODES", tr("Flow nodes"), help=tr("Points or polygons with “node_id”."), geometries=(POINT, POLYGON))


def way_of_drawing() -> Iterator[Parameter]:
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


def paper() -> Iterator[Parameter]:
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


def what_to_keep() -> Iterator[Parameter]:
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


def how_full() -> Iterator[Parameter]:
    yield Number(
        "MOST_FLOWS",
        tr("Most arrows"),
        help=tr("More cannot be read. What becomes of the others is said below; what is left out is counted."),
        default=400,
        minimum=1,
        integer=True,
        advanced=True,
    )
    yield Choice(
        "IF_MORE",
        tr("If there are more"),
        help=tr(
            "Leave the smallest out, or gather near nodes into clusters, as few as it takes; then no tonne is left "
            "out, and what flows within a cluster is a loop there."
        ),
        options=(("largest", tr("Draw the largest only")), ("clusters", tr("Gather near nodes into clusters"))),
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


def sizes() -> Iterator[Parameter]:
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
    yield Number(
        "STUB_PX",
        tr("Length of short arrows (px)"),
        help=tr("Of imports and disposal at the nodes. Empty: in proportion to the map and to the widest arrow."),
        default=None,
        minimum=10.0,
        maximum=1000.0,
        optional=True,
        advanced=True,
    )


def as_parameters(given):
    """The values of all of these as the core takes them."""
    from ..core.flows.map_sheet import FlowMapParameters

    names = (
        *("map_width_px", "max_width_px", "max_width_mm", "scale", "stub_px"),
        *("draw_as", "hub", "outside", "most_flows", "if_more", "clusters"),
    )
    return FlowMapParameters(**{name: getattr(given, name) for name in names})


def figures_of_the_map() -> Iterator[Figure]:
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
    yield Figure("CLUSTERS_DRAWN", tr("Clusters of nodes"))


def as_figures(drawn) -> dict[str, Any]:
    """The figures of a ``FlowMap``; None where the map has none of the kind."""
    named = {name.upper(): value for name, value in drawn.figures.items()}
    named |= {
        "FLOWS_DRAWN": len(drawn.lines),
        "LAYOUT_SCALE": drawn.figures["scale"],
        "CLUSTERS_DRAWN": drawn.figures.get("clusters", 0),
    }
    return {figure.name: named.get(figure.name) for figure in figures_of_the_map()}
