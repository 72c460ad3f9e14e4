"""The flow map: flows between nodes as curved lines from origin to destination, laid out so that they can be read."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import require_columns, require_metric, require_rows
from ..progress import Progress, part, unobserved
from .layout import (
    MAX_WIDTH_PX,
    MIN_WIDTH_PX,
    NODE_RADIUS_PX,
    TIME_LIMIT_S,
    layout_flow_map,
    proportional_widths,
)
from .layout_curves import Floats, Ints
from .layout_quality import measure_layout
from .plan_tables import DISPOSAL, IMPORT, LOSS

EDGE_PX = 50.0  # between the outermost nodes and the edge of the map, where imports come from


@dataclass(frozen=True)
class FlowMapParameters:
    """How large and how full the map is.

    ``map_width_px``: longer side of the map, for which the arrows are laid out. Widths are in proportion to tonnes,
    ``max_width_px`` for the largest flow and none below ``min_width_px``. Only the largest flows are drawn, as many as
    make up ``shown_share`` of all tonnes between nodes and at most ``most_flows`` (None: any number), since a map of
    more cannot be read. ``merge_materials``: all materials of one kind of
    flow between two nodes make one line (False: a lane for each). ``stub_px``: imports and disposal come from and go to
    the edge of the map, but no farther than this from their node (None: however far).
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


@dataclass(frozen=True)
class FlowMap:
    """``lines``: ``schema.FLOW_MAP``, centrelines from origin to destination in the CRS of the nodes, largest first.

    ``figures``: those of ``LayoutQuality`` (a mean crossing angle only where there are crossings) and ``drawn_t_a``,
    ``within_nodes_t_a`` (flows that stay in their node and losses of processes there), ``not_shown_t_a`` and
    ``flows_not_shown`` (the smallest flows, see the parameters).
    """

    lines: gpd.GeoDataFrame
    figures: dict[str, float]


def draw_flow_map(
    nodes: gpd.GeoDataFrame,
    flows: pd.DataFrame,
    parameters: FlowMapParameters | None = None,
    *,
    obstacles: gpd.GeoDataFrame | None = None,
    previous: FlowMap | None = None,
    seed: int = 0,
    progress: Progress = unobserved,
) -> FlowMap:
    """Draw ``flows`` (``schema.FLOWS``) between ``nodes`` (``schema.FLOW_NODES``, points in a metric CRS).

    Flows of the same kind between the same two nodes are one line: its tonnes are their sum, its ``material`` that with
    the most tonnes, its ``flow_id`` that of its largest flow and its ``loop_id`` that of the largest circulating part.
    Flows inside one node are not drawn. The places "import" and "disposal" have no point: their flows are stubs between
    the node and the nearest edge of the map. ``obstacles`` (geometries in the same CRS) are avoided where possible;
    flows that were on a ``previous`` map keep their course where they can.

    Raises ``InputError`` for flows between unknown nodes and for tonnes that are missing or negative.

    Source: ``layout.layout_flow_map``.
    """
    parameters = parameters or FlowMapParameters()
    points = _node_points(nodes)
    table = _checked(flows, points.index)
    inside = (table["from_node"] == table["to_node"]) | (table["from_node"] == LOSS) | (table["to_node"] == LOSS)
    merged = _merged(table[~inside & (table["t_a"] > 0)], parameters.merge_materials)
    shown = merged[_largest(merged["t_a"], parameters.shown_share)].head(parameters.most_flows or len(merged))
    amounts = {
        "drawn_t_a": float(shown["t_a"].sum()),
        "within_nodes_t_a": float(table.loc[inside, "t_a"].sum()),
        "not_shown_t_a": float(merged["t_a"].iloc[len(shown) :].sum()),
        "flows_not_shown": float(len(merged) - len(shown)),
    }
    frame = _MapFrame.of(points, parameters.map_width_px)
    places, ends, radius = _places(points, shown, frame, parameters)
    width = proportional_widths(shown["t_a"], parameters.min_width_px, parameters.max_width_px)
    arrows = [(int(start), int(end), t_a) for (start, end), t_a in zip(ends, shown["t_a"])]
    lines = layout_flow_map(
        places,
        arrows,
        width,
        radius,
        parameters.time_limit_s,
        obstacles=() if obstacles is None else frame.shapes_to_px(obstacles, nodes.crs),
        previous=_former_lines(previous, shown, ends),
        seed=seed,
        progress=part(progress, 0.0, 0.8),
    )
    quality = measure_layout(lines, places, arrows, width, radius, part(progress, 0.8, 1.0)).figures()
    geometry = [shapely.LineString(frame.from_px(line)) for line in lines]
    drawn = gpd.GeoDataFrame(shown.assign(width_px=width), geometry=geometry, crs=nodes.crs)
    measured = {name: value for name, value in quality.items() if np.isfinite(value)}
    return FlowMap(schema.FLOW_MAP.conform(drawn), measured | amounts)


# --- the flows to draw -------------------------------------------------------------------------------------------


def _node_points(nodes: gpd.GeoDataFrame) -> pd.DataFrame:
    """Columns x and y by ``node_id``."""
    require_rows(nodes, "Flow nodes")
    require_columns(nodes, ["node_id"], "Flow nodes")
    require_metric(nodes, "Flow nodes")
    empty = nodes.geometry.isna() | nodes.geometry.is_empty
    if empty.any():
        raise InputError("The flow node {node} has no point.", node=nodes.loc[empty, "node_id"].iloc[0])
    centre = shapely.centroid(nodes.geometry.to_numpy())
    points = pd.DataFrame(
        {"x": shapely.get_x(centre), "y": shapely.get_y(centre)}, index=nodes["node_id"].astype(str).to_numpy()
    )
    if not points.index.is_unique:
        repeated = points.index[points.index.duplicated()][0]
        raise InputError("The flow node {node} is there twice; make node_id unique.", node=repeated)
    return points


def _checked(flows: pd.DataFrame, known: pd.Index) -> pd.DataFrame:
    """The flows with all columns of ``schema.FLOWS``, text identifiers and numbers for tonnes."""
    require_columns(flows, ["from_node", "to_node", "t_a"], "Flows")
    table = flows.reset_index(drop=True)
    if "flow_id" not in table:
        table = table.assign(flow_id=np.arange(1, len(table) + 1))
    tonnes = pd.to_numeric(table["t_a"], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    odd = np.flatnonzero(~(np.isfinite(tonnes) & (tonnes >= 0)))
    if len(odd):
        raise InputError(
            "Flows has rows without tonnes or with negative ones (the first is row {row}); enter t/a from 0 up.",
            row=int(odd[0]) + 1,
        )
    table = table.assign(t_a=tonnes, from_node=table["from_node"].astype(str), to_node=table["to_node"].astype(str))
    places = set(known) | {IMPORT, DISPOSAL, LOSS}
    strangers = sorted((set(table["from_node"]) | set(table["to_node"])) - places)
    if strangers:
        raise InputError(
            "Flows begin or end at nodes that are not among the flow nodes: {nodes}; add them or correct the flows.",
            nodes=", ".join(strangers[:5]) + (" …" if len(strangers) > 5 else ""),
        )
    conformed = schema.FLOWS.conform(table)
    return conformed.assign(kind=conformed["kind"].fillna(""), material=conformed["material"].fillna(""))


def _merged(table: pd.DataFrame, materials: bool) -> pd.DataFrame:
    """One row per pair of nodes and kind of flow (and material, unless ``materials`` are merged), largest first."""
    keys = ["from_node", "to_node", "kind"] + ([] if materials else ["material"])
    table = table.assign(circulating_t_a=table["circulating_t_a"].fillna(0.0))
    by_size = table.sort_values("t_a", ascending=False, kind="stable")
    amounts = by_size.groupby(keys, sort=False)[["t_a", "circulating_t_a"]].sum()
    largest = by_size.groupby(keys, sort=False)["flow_id"].first()
    per_material = table.groupby([*dict.fromkeys([*keys, "material"])], sort=False)["t_a"].sum().reset_index()
    main = per_material.sort_values("t_a", ascending=False, kind="stable").drop_duplicates(keys).set_index(keys)
    in_loops = by_size[by_size["loop_id"].notna()].sort_values("circulating_t_a", ascending=False, kind="stable")
    loop = in_loops.drop_duplicates(keys).set_index(keys)["loop_id"]
    merged = amounts.assign(flow_id=largest, loop_id=loop.reindex(amounts.index))
    if materials:
        merged = merged.assign(material=main["material"].reindex(amounts.index))
    return merged.reset_index().sort_values("t_a", ascending=False, kind="stable").reset_index(drop=True)


def _largest(t_a: pd.Series, share: float) -> np.ndarray:
    """Which of the amounts (largest first) to draw so that together they make up ``share`` of all."""
    if not 0 < share <= 1:
        raise InputError("The share of tonnes shown must be above 0 and at most 1, not {share}.", share=share)
    before = t_a.cumsum() - t_a
    return (before < share * t_a.sum()).to_numpy()


# --- the map frame -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _MapFrame:
    """The map in px: ``middle`` (CRS) is its centre, ``size`` (px) its half extent; y points upwards."""

    middle: Floats
    metres_per_px: float
    size: Floats

    @classmethod
    def of(cls, points: pd.DataFrame, map_width_px: float) -> _MapFrame:
        """The frame whose longer side is ``map_width_px`` and which has room around the outermost nodes."""
        low, high = points.min().to_numpy(), points.max().to_numpy()
        extent = float((high - low).max())
        inner = max(map_width_px - 2 * EDGE_PX, map_width_px / 2)
        metres_per_px = extent / inner if extent > 0 else 1.0
        return cls((low + high) / 2, metres_per_px, (high - low) / 2 / metres_per_px + (map_width_px - inner) / 2)

    def to_px(self, xy: Floats) -> Floats:
        return (xy - self.middle) / self.metres_per_px

    def from_px(self, xy: Floats) -> Floats:
        return xy * self.metres_per_px + self.middle

    def shapes_to_px(self, shapes: gpd.GeoDataFrame, crs) -> np.ndarray:
        there = shapes.to_crs(crs).geometry.to_numpy()
        return shapely.transform(there[~(shapely.is_missing(there) | shapely.is_empty(there))], self.to_px)

    def nearest_edge(self, xy: Floats, within_px: float | None) -> Floats:
        """The point on the nearest edge straight across from each of ``xy`` (px), but no farther than ``within_px``."""
        room = np.concatenate([self.size - xy, self.size + xy], axis=1)  # to the right, top, left and bottom edge
        side = room.argmin(axis=1)
        way = room[np.arange(len(xy)), side]
        if within_px is not None:
            way = np.minimum(way, within_px)
        return xy + np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0]])[side] * way[:, None]


def _places(
    points: pd.DataFrame, shown: pd.DataFrame, frame: _MapFrame, parameters: FlowMapParameters
) -> tuple[Floats, Ints, Floats]:
    """Places (px), the two places of each flow, and the radius of each place.

    First the nodes, then for each of them its place at the edge of the map, to and from which imports and disposal go,
    where it has any.
    """
    inner = frame.to_px(points[["x", "y"]].to_numpy())
    ends = np.column_stack([points.index.get_indexer(shown["from_node"]), points.index.get_indexer(shown["to_node"])])
    partner = ends.max(axis=1)
    lonely = (ends < 0).all(axis=1)
    if lonely.any():
        raise InputError("Flow {flow} neither begins nor ends at a flow node.", flow=shown["flow_id"][lonely].iloc[0])
    outer = np.unique(partner[(ends < 0).any(axis=1)])
    at_edge = np.searchsorted(outer, partner) + len(points)
    ends = np.where(ends < 0, at_edge[:, None], ends)
    places = np.concatenate([inner, frame.nearest_edge(inner[outer], parameters.stub_px)])
    return places, ends, np.repeat([parameters.node_radius_px, 0.0], [len(inner), len(outer)])


def _former_lines(previous: FlowMap | None, shown: pd.DataFrame, ends: Ints) -> dict[tuple[int, int], Floats]:
    """Centrelines of the previous map by the places of this one (only their bow matters, so metres will do)."""
    if previous is None:
        return {}
    there = previous.lines.drop_duplicates(["from_node", "to_node"]).set_index(["from_node", "to_node"]).geometry
    pairs = zip(shown["from_node"], shown["to_node"])
    return {
        (int(start), int(end)): shapely.get_coordinates(there[pair])
        for (start, end), pair in zip(ends, pairs)
        if pair in there.index
    }
