"""The sheet of a flow map: how flows are to be drawn on it, its scale, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..text import Translate
from .layout import MAX_WIDTH_PX, MIN_WIDTH_PX, NODE_RADIUS_PX, TIME_LIMIT_S
from .layout_curves import NODE_GAP, Floats, head_length
from .map_arrows import ARROWS, COLLECTION, DISTRIBUTION, HALF_ARROWS, STRIPES
from .map_frame import PX_M, MapFrame

STUBS, EDGE, HIDDEN = "stubs", "edge", "hidden"
LARGEST, CLUSTERS = "largest", "clusters"
MM_PX = PX_M * 1000
STUB_SHARE, LEAST_STUB_PX, MOST_STUB_PX = 0.075, 30.0, 100.0  # of the longer side of the map, and its bounds
STUB_HEADS = 1.5  # lengths of the widest arrow's head that a stub holds at least
# What may be chosen, by the name of the parameter.
KNOWN = {
    "draw_as": (ARROWS, STRIPES, HALF_ARROWS, COLLECTION, DISTRIBUTION),
    "outside": (STUBS, EDGE, HIDDEN),
    "if_more": (LARGEST, CLUSTERS),
}


@dataclass(frozen=True)
class FlowMapParameters:
    """How large and how full the map is, and how its flows are drawn.

    ``map_width_px``: longer side of the map, for which the arrows are laid out; ``scale`` (its denominator) instead
    lays them out for a print scale. Widths are in proportion to tonnes, ``max_width_px`` (or ``max_width_mm``) for the
    largest arrow and none below ``min_width_px``. Only the largest flows are drawn, as many as make up ``shown_share``
    of all tonnes between nodes and at most ``most_flows`` (None: any number), since a map of more cannot be read. With
    ``if_more`` "clusters" instead of "largest", near nodes are first gathered, as little as it takes for so many.

    ``draw_as``: "arrows", one per kind of flow between two nodes (``merge_materials`` False: one per material);
    "stripes", one arrow per direction in which every material has its stripe; "half_arrows", opposite flows as the two
    halves of one line; "collection" and "distribution", a tree to or from the ``hub`` (None: the node with the most).

    ``outside``: imports and disposal as "stubs" at their nodes, ``stub_px`` long where the edge of the map is farther
    off (None: in proportion to the map; infinite: to its edge), at the "edge" of the map in gates that neighbours
    share, or "hidden". ``clusters``: into how many clusters of near neighbours the nodes are gathered (None: not).

    Raises ``InputError`` for a way of drawing that is not known.
    """

    map_width_px: float = 1000.0
    min_width_px: float = MIN_WIDTH_PX
    max_width_px: float = MAX_WIDTH_PX
    node_radius_px: float = NODE_RADIUS_PX
    shown_share: float = 1.0
    most_flows: int | None = 400
    merge_materials: bool = True
    stub_px: float | None = None
    time_limit_s: float | None = TIME_LIMIT_S
    scale: float | None = None
    max_width_mm: float | None = None
    draw_as: str = ARROWS
    hub: str | None = None
    outside: str = STUBS
    clusters: int | None = None
    if_more: str = LARGEST

    def __post_init__(self) -> None:
        for name, known in KNOWN.items():
            given = getattr(self, name)
            if given not in known:
                raise InputError("{given} is none of {known}.", given=given, known=", ".join(known))

    @property
    def widest_px(self) -> float:
        return self.max_width_px if self.max_width_mm is None else self.max_width_mm / MM_PX

    @property
    def is_tree(self) -> bool:
        return self.draw_as in (COLLECTION, DISTRIBUTION)

    def stub_on(self, frame: MapFrame) -> float:
        """How long stubs are (px): in proportion to the map, but so that the widest arrow has a shaft besides its head.

        Longer ones would be taken for flows between nodes, shorter ones for arrowheads.
        """
        if self.stub_px is not None:
            return self.stub_px
        wanted = float(np.clip(STUB_SHARE * 2 * frame.size.max(), LEAST_STUB_PX, MOST_STUB_PX))
        head = float(head_length(np.array(self.widest_px)))
        return max(wanted, self.node_radius_px + NODE_GAP + STUB_HEADS * head)


@dataclass(frozen=True)
class FlowMap:
    """``lines``: ``schema.FLOW_MAP``, centrelines from origin to destination in the CRS of the nodes, largest first.

    ``figures``: those of ``LayoutQuality`` (angle and clearance only where there are any), ``scale`` (denominator) for
    which the map is laid out, ``kept_share`` of the lines of a previous map, ``clusters`` that stand for several nodes,
    and ``drawn_t_a``, ``within_nodes_t_a`` (flows that stay in their node and losses of processes there),
    ``not_shown_t_a`` and ``flows_not_shown``. ``nodes``: ``schema.FLOW_NODES`` as drawn, with clusters and gates;
    ``quality``: ``schema.MAP_QUALITY``; ``loops``: ``schema.LOOPS`` along the lines, empty where none were given.
    ``findings`` and ``warnings`` say in sentences how well the map reads and what it cannot show.
    """

    lines: gpd.GeoDataFrame
    figures: dict[str, float]
    nodes: gpd.GeoDataFrame
    quality: pd.DataFrame
    loops: gpd.GeoDataFrame
    findings: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """What stays the same while a map is drawn: nodes, their ``points`` (x and y by node), and the parameters."""

    nodes: gpd.GeoDataFrame
    points: pd.DataFrame
    parameters: FlowMapParameters
    translate: Translate

    @property
    def frame(self) -> MapFrame:
        return MapFrame.of(self.points, self.parameters.map_width_px, self.parameters.scale)

    def shapes(self, obstacles: gpd.GeoDataFrame | None) -> tuple[shapely.Geometry, ...]:
        """``obstacles`` in px of the map."""
        return () if obstacles is None else tuple(self.frame.shapes_to_px(obstacles, self.nodes.crs))

    def lines(self, rows: pd.DataFrame, lines: list[Floats]) -> gpd.GeoDataFrame:
        """``schema.FLOW_MAP`` of ``rows`` along ``lines`` (px)."""
        geometry = np.array([shapely.LineString(self.frame.from_px(line)) for line in lines], dtype=object)
        rows = rows.assign(width_mm=rows["width_px"] * MM_PX, drawn_m=shapely.length(geometry))
        return schema.FLOW_MAP.conform(gpd.GeoDataFrame(rows, geometry=geometry, crs=self.nodes.crs))


@dataclass(frozen=True)
class Drawn:
    """A map before it is finished: lines, figures, nodes, and the figures of straight lines (None: not measured)."""

    lines: gpd.GeoDataFrame
    figures: dict[str, float]
    nodes: gpd.GeoDataFrame
    straight: dict[str, float] | None
