"""The flow map: flows between nodes as curved lines from origin to destination, laid out so that they can be read."""

from __future__ import annotations

from dataclasses import dataclass, replace

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..progress import Progress, part, unobserved
from ..text import Translate, english, text
from .layout import MAX_WIDTH_PX, MIN_WIDTH_PX, NODE_RADIUS_PX, TIME_LIMIT_S, layout_flow_map
from .layout_curves import Floats
from .layout_quality import measure_layout
from .map_arrows import ARROWS, HALF_ARROWS, STRIPES, Arrows, arrows
from .map_clusters import cluster_nodes
from .map_flows import checked, gathered, is_outside, largest, node_points, stays_inside
from .map_frame import MapFrame, Places, amounts_at, places
from .map_loops import loops_along
from .map_previous import kept_lines, widest_px
from .map_quality import quality_table
from .map_tree import COLLECTION, DISTRIBUTION, tree_map

STUBS, EDGE, HIDDEN = "stubs", "edge", "hidden"
MM_PX = 25.4 / 96  # of paper, by the definition of the CSS pixel
SAME_PX = 1e-3
MOST_MEASURED_STRAIGHT = 400  # flows up to which straight lines are measured for comparison


@dataclass(frozen=True)
class FlowMapParameters:
    """How large and how full the map is, and how its flows are drawn.

    ``map_width_px``: longer side of the map, for which the arrows are laid out; ``scale`` (its denominator) instead
    lays them out for a print scale. Widths are in proportion to tonnes, ``max_width_px`` (or ``max_width_mm``) for the
    largest arrow and none below ``min_width_px``. Only the largest flows are drawn, as many as make up ``shown_share``
    of all tonnes between nodes and at most ``most_flows`` (None: any number), since a map of more cannot be read.

    ``draw_as``: "arrows", one per kind of flow between two nodes (``merge_materials`` False: one per material);
    "stripes", one arrow per direction in which every material has its stripe; "half_arrows", opposite flows as the two
    halves of one line; "collection" and "distribution", a tree to or from the ``hub`` (None: the node with the most).

    ``outside``: imports and disposal as "stubs" at their nodes, no longer than ``stub_px`` (None: to the edge of the
    map), at the "edge" of the map in gates that neighbours share, or "hidden". ``clusters``: into how many clusters
    of near neighbours the nodes are gathered (None: not at all).
    """

    map_width_px: float = 1000.0
    min_width_px: float = MIN_WIDTH_PX
    max_width_px: float = MAX_WIDTH_PX
    node_radius_px: float = NODE_RADIUS_PX
    shown_share: float = 1.0
    most_flows: int | None = 400
    merge_materials: bool = True
    stub_px: float | None = 90.0
    time_limit_s: float | None = TIME_LIMIT_S
    scale: float | None = None
    max_width_mm: float | None = None
    draw_as: str = ARROWS
    hub: str | None = None
    outside: str = STUBS
    clusters: int | None = None

    @property
    def widest_px(self) -> float:
        return self.max_width_px if self.max_width_mm is None else self.max_width_mm / MM_PX


@dataclass(frozen=True)
class FlowMap:
    """``lines``: ``schema.FLOW_MAP``, centrelines from origin to destination in the CRS of the nodes, largest first.

    ``figures``: those of ``LayoutQuality`` (angle and clearance only where there are any), ``scale`` (denominator) for
    which the map is laid out, ``kept_share`` of the lines of a previous map, and ``drawn_t_a``, ``within_nodes_t_a``
    (flows that stay in their node and losses of processes there), ``not_shown_t_a`` and ``flows_not_shown``.
    ``nodes``: ``schema.FLOW_NODES`` as drawn, with clusters and gates; ``quality``: ``schema.MAP_QUALITY``; ``loops``:
    ``schema.LOOPS`` along the lines, empty where none were given.
    """

    lines: gpd.GeoDataFrame
    figures: dict[str, float]
    nodes: gpd.GeoDataFrame
    quality: pd.DataFrame
    loops: gpd.GeoDataFrame


def draw_flow_map(
    nodes: gpd.GeoDataFrame,
    flows: pd.DataFrame,
    parameters: FlowMapParameters | None = None,
    *,
    obstacles: gpd.GeoDataFrame | None = None,
    previous: FlowMap | gpd.GeoDataFrame | None = None,
    loops: gpd.GeoDataFrame | None = None,
    groups=None,
    seed: int = 0,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> FlowMap:
    """Draw ``flows`` (``schema.FLOWS``) between ``nodes`` (``schema.FLOW_NODES``, points in a metric CRS).

    Flows of the same kind between the same two nodes are one line: its tonnes are their sum, its ``material`` that with
    the most tonnes, its ``flow_id`` that of its largest flow and its ``loop_id`` that of the largest circulating part.
    Flows inside one node are not drawn, but those inside one cluster are, as a loop. The places "import" and
    "disposal" have no point of their own. ``obstacles`` (geometries in the same CRS) are avoided where possible.
    Flows that were on a ``previous`` map (in the CRS of the nodes) keep their width per tonne and their line unless it
    does harm; lines that a planner has edited there, or whose field ``fixed`` is true, stay in any case. ``loops``
    (``schema.LOOPS``) are led along the lines. ``groups``: a value per node, by which they are clustered.

    Raises ``InputError`` for flows between unknown nodes and for tonnes that are missing or negative.

    Source: ``layout.layout_flow_map``, ``spiral_tree.spiral_tree``.
    """
    parameters = _valid(parameters or FlowMapParameters())
    earlier = previous.lines if isinstance(previous, FlowMap) else previous
    table = checked(flows, node_points(nodes).index)
    inside = stays_inside(table)
    within = float(table.loc[inside, "t_a"].sum())
    moving = table[~inside & (table["t_a"] > 0)]
    if parameters.clusters is not None or groups is not None:
        clusters = cluster_nodes(nodes, moving, parameters.clusters, groups, translate)
        nodes, moving = clusters.nodes, clusters.flows
    sheet = _Sheet(nodes, node_points(nodes), parameters, translate)
    if parameters.draw_as in (COLLECTION, DISTRIBUTION):
        drawn = _tree(sheet, moving, part(progress, 0.0, 1.0))
    else:
        drawn = _network(sheet, moving, obstacles, earlier, seed, progress)
    figures = drawn.figures | {"within_nodes_t_a": within, "scale": float(sheet.frame.scale)}
    figures["not_shown_t_a"] = max(float(moving["t_a"].sum() - figures["drawn_t_a"]), 0.0)
    return replace(
        drawn,
        figures=figures,
        quality=quality_table(figures, drawn.quality.to_dict("records")[0] if len(drawn.quality) else None, translate),
        loops=loops_along(sheet.loops if loops is None else loops, sheet.points, drawn.lines),
    )


def _valid(parameters: FlowMapParameters) -> FlowMapParameters:
    for name, known in (
        ("draw_as", (ARROWS, STRIPES, HALF_ARROWS, COLLECTION, DISTRIBUTION)),
        ("outside", (STUBS, EDGE, HIDDEN)),
    ):
        given = getattr(parameters, name)
        if given not in known:
            raise InputError("{given} is none of {known}.", given=given, known=", ".join(known))
    return parameters


# --- a sheet with all that stays the same ------------------------------------------------------------------------


@dataclass(frozen=True)
class _Sheet:
    nodes: gpd.GeoDataFrame
    points: pd.DataFrame
    parameters: FlowMapParameters
    translate: Translate

    @property
    def frame(self) -> MapFrame:
        return MapFrame.of(self.points, self.parameters.map_width_px, self.parameters.scale)

    @property
    def loops(self) -> gpd.GeoDataFrame:
        return schema.LOOPS.conform(gpd.GeoDataFrame(geometry=[], crs=self.nodes.crs))

    def lines(self, rows: pd.DataFrame, lines: list[Floats]) -> gpd.GeoDataFrame:
        """``schema.FLOW_MAP`` of ``rows`` along ``lines`` (px)."""
        geometry = np.array([shapely.LineString(self.frame.from_px(line)) for line in lines], dtype=object)
        rows = rows.assign(width_mm=rows["width_px"] * MM_PX, drawn_m=shapely.length(geometry))
        return schema.FLOW_MAP.conform(gpd.GeoDataFrame(rows, geometry=geometry, crs=self.nodes.crs))


# --- arrows ------------------------------------------------------------------------------------------------------


def _network(sheet: _Sheet, moving: pd.DataFrame, obstacles, earlier, seed: int, progress: Progress) -> FlowMap:
    parameters, frame = sheet.parameters, sheet.frame
    shown, left_out = _shown(moving, parameters)
    where = places(
        sheet.points, shown, frame, parameters.node_radius_px, parameters.stub_px, parameters.outside == EDGE
    )
    arrow = _arrows(shown, where, parameters, earlier)
    flows = [(int(start), int(end), float(width)) for (start, end), width in zip(arrow.ends, arrow.width)]
    former, fixed = kept_lines(earlier, shown, arrow, frame.to_px)
    laid_out = layout_flow_map(
        where.xy,
        flows,
        arrow.width,
        where.radius,
        parameters.time_limit_s,
        obstacles=() if obstacles is None else frame.shapes_to_px(obstacles, sheet.nodes.crs),
        former=former,
        fixed=fixed,
        seed=seed,
        progress=part(progress, 0.0, 0.8),
    )
    measured = measure_layout(laid_out, where.xy, flows, arrow.width, where.radius, part(progress, 0.8, 1.0)).figures()
    lines = [laid_out[each][::-1] if back else laid_out[each] for each, back in zip(arrow.of_row, arrow.reversed)]
    rows = shown.assign(
        width_px=arrow.row_width,
        part=arrow.part,
        offset_px=arrow.offset,
        arrow_px=arrow.whole,
        fixed=[fixed[each] is not None for each in arrow.of_row],
    )
    amounts = {"drawn_t_a": float(shown["t_a"].sum()), "flows_not_shown": float(left_out)}
    same = [_is_same(line, old) for line, old in zip(laid_out, former) if old is not None]
    if same:
        amounts["kept_share"] = float(np.mean(same))
    return FlowMap(
        sheet.lines(rows, lines),
        {name: value for name, value in measured.items() if np.isfinite(value)} | amounts,
        _drawn_nodes(sheet, shown, where),
        _straight(where, flows, arrow),
        sheet.loops,
    )


def _is_same(line: Floats, old: Floats) -> bool:
    return line.shape == old.shape and bool(np.allclose(line, old, atol=SAME_PX))


def _shown(moving: pd.DataFrame, parameters: FlowMapParameters) -> tuple[pd.DataFrame, int]:
    """The rows to draw, largest first, and how many more there would be."""
    outside = is_outside(moving["from_node"]) | is_outside(moving["to_node"])
    kept = moving[~outside] if parameters.outside == HIDDEN else moving
    keys = ["from_node", "to_node"]
    if parameters.draw_as == ARROWS:
        keys = [*keys, "kind"] if parameters.merge_materials else [*keys, "kind", "material"]
    elif parameters.draw_as == STRIPES:
        keys = [*keys, "material"]
    if parameters.draw_as == STRIPES:  # what comes from or goes to the outside is one colour
        kept = kept.assign(material=kept["material"].where(~outside.loc[kept.index], ""))
    merged = gathered(kept, keys)
    shown = merged[largest(merged["t_a"], parameters.shown_share)].head(parameters.most_flows or len(merged))
    hidden = 0 if len(kept) == len(moving) else len(gathered(moving[outside], keys))
    return shown, len(merged) - len(shown) + hidden


def _arrows(shown: pd.DataFrame, where: Places, parameters: FlowMapParameters, earlier) -> Arrows:
    t_a = shown["t_a"].to_numpy(dtype=float)
    if parameters.draw_as == STRIPES:
        _, arrow = np.unique(where.ends, axis=0, return_inverse=True)
        most = np.bincount(arrow.reshape(-1), weights=t_a).max(initial=0.0)
    else:
        most = t_a.max(initial=0.0)
    widest = widest_px(earlier, float(most), parameters.widest_px) if len(t_a) else 0.0
    return arrows(shown, where.ends, t_a / max(most, 1e-300) * widest, parameters.min_width_px, parameters.draw_as)


def _straight(where: Places, flows, arrow: Arrows) -> pd.DataFrame:
    """One row with the figures of straight lines between the same places; none for maps of very many flows."""
    if not 0 < len(flows) <= MOST_MEASURED_STRAIGHT:
        return pd.DataFrame()
    lines = [np.linspace(where.xy[start], where.xy[end], 3) for start, end, _ in flows]
    return pd.DataFrame([measure_layout(lines, where.xy, flows, arrow.width, where.radius).figures()])


def _drawn_nodes(sheet: _Sheet, shown: pd.DataFrame, where: Places) -> gpd.GeoDataFrame:
    """The nodes and the gates at the edge of the map, which are named after what goes through them."""
    gates = []
    for number, place in enumerate(where.gates, start=1):
        comes, leaves = amounts_at(shown, where.ends, int(place))
        said = [
            sheet.translate(sentence).format(tonnes=f"{round(tonnes):,}".replace(",", "\u202f"))
            for sentence, tonnes in ((text("Import {tonnes} t/a"), comes), (text("Disposal {tonnes} t/a"), leaves))
            if tonnes > 0
        ]
        gates.append({"node_id": f"outside {number}", "name": "\n".join(said), "kind": "outside"})
    points = gpd.points_from_xy(*sheet.frame.from_px(where.xy[where.gates]).T) if gates else []
    drawn = schema.FLOW_NODES.conform(sheet.nodes)
    if not gates:
        return drawn
    more = schema.FLOW_NODES.conform(gpd.GeoDataFrame(gates, geometry=points, crs=sheet.nodes.crs))
    joined = pd.concat([drawn[more.columns], more], ignore_index=True)
    return schema.FLOW_NODES.conform(gpd.GeoDataFrame(joined, geometry="geometry", crs=sheet.nodes.crs))


# --- a tree ------------------------------------------------------------------------------------------------------


def _tree(sheet: _Sheet, moving: pd.DataFrame, progress: Progress) -> FlowMap:
    parameters, frame = sheet.parameters, sheet.frame
    xy = pd.DataFrame(frame.to_px(sheet.points.to_numpy()), index=sheet.points.index, columns=["x", "y"])
    tree = tree_map(
        moving,
        xy,
        parameters.draw_as,
        parameters.hub,
        (parameters.min_width_px, parameters.widest_px),
        parameters.node_radius_px,
        progress,
    )
    rows = tree.rows.assign(offset_px=0.0, arrow_px=tree.rows["width_px"], fixed=False)
    drawn = float(tree.flows["t_a"].sum())
    others = gathered(moving, ["from_node", "to_node"])
    figures = {
        "flows": float(len(tree.flows)),
        "drawn_t_a": drawn,
        "flows_not_shown": float(len(others) - len(tree.flows)),
    }
    nodes = schema.FLOW_NODES.conform(sheet.nodes)
    return FlowMap(sheet.lines(rows, tree.lines), figures, nodes, pd.DataFrame(), sheet.loops)
