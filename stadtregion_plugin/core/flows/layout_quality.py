"""How well a flow map can be read, measured on the lines as they are drawn.

Every flow is drawn from the edge of its origin's circle to the edge of its destination's, with a triangular arrowhead
at its end. All measures are taken from that ink and from the visible centreline.

Source: criteria of B. Jenny et al. (2018), "Design principles for origin-destination flow maps", Cartography and
Geographic Information Science 45(1), 62–75; thresholds are this project's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
import shapely
from shapely.ops import substring

from ..progress import Progress, part, report, unobserved
from .layout import Flow
from .layout_curves import LEAST_RADIUS, NODE_GAP, Floats, Ints, head_half_width, head_length

ACUTE_DEGREES = 30.0
CLOSE_PX = 3.0  # from a node that the flow does not join
ARROWHEAD_PX2 = 1.0  # least area of an overlap that shows
TOUCHING_SHARE = 0.1  # of its length that a flow runs along another
PAIRS_AT_ONCE = 5000


@dataclass(frozen=True)
class LayoutQuality:
    """Figures of a flow map; the fewer the better, except ``mean_crossing_degrees`` (NaN without crossings).

    ``sibling_crossings`` are those of flows that share a node, ``acute_crossings`` those below 30°. ``node_overlaps``
    counts flows under nodes they do not join, ``close_nodes`` also those that pass a node at less than 3 px.
    ``arrowhead_overlaps`` counts arrowheads on other flows, ``touching_flows`` flows that run along another one for
    more than a tenth of their length. ``overlap_share`` is the share of ink that lies on other ink. A detour is the
    length of a flow per distance of its nodes. A bend is sharp if its radius is less than 5 px or than the width of the
    flow. ``least_clearance_px`` is the least distance of a flow to a node it does not join, below 0 where it runs under
    it, NaN where there is no other node.
    """

    flows: int
    crossings: int
    sibling_crossings: int
    acute_crossings: int
    mean_crossing_degrees: float
    node_overlaps: int
    close_nodes: int
    arrowhead_overlaps: int
    overlap_share: float
    touching_flows: int
    sharp_bends: int
    mean_detour: float
    max_detour: float
    least_clearance_px: float

    def figures(self) -> dict[str, float]:
        """The figures by name."""
        return {name: float(value) for name, value in asdict(self).items()}


@dataclass(frozen=True)
class _Ink:
    """Visible centrelines, bodies, arrowheads and whole arrows."""

    line: np.ndarray
    body: np.ndarray
    head: np.ndarray
    whole: np.ndarray


@np.errstate(invalid="ignore", divide="ignore")  # GEOS leaves floating-point flags behind
def measure_layout(
    lines: Sequence[Floats], nodes, flows: Sequence[Flow], widths, node_radius, progress: Progress = unobserved
) -> LayoutQuality:
    """The figures of ``lines`` (k, 2), centrelines of ``flows`` (from, to, value) between ``nodes`` (n, 2), in px.

    ``widths`` px per flow; ``node_radius`` px, one or one per node. Flows from a node to itself are left out.
    """
    places, width = np.asarray(nodes, dtype=float), np.asarray(widths, dtype=float)
    ends: Ints = np.array([[origin, destination] for origin, destination, _ in flows], dtype=int).reshape(-1, 2)
    apart = np.flatnonzero((places[ends[:, 0]] != places[ends[:, 1]]).any(axis=1))
    if len(apart) == 0:
        return LayoutQuality(0, 0, 0, 0, np.nan, 0, 0, 0, 0.0, 0, 0, 1.0, 1.0, np.nan)
    drawn, ends, width = [np.asarray(lines[flow], dtype=float) for flow in apart], ends[apart], width[apart]
    radius = np.broadcast_to(np.asarray(node_radius, dtype=float), len(places))
    ink = _ink(_visible(drawn, places, ends, radius), width)
    angle, sibling = _crossings(ink.line, ends)
    detour = _lengths(drawn) / np.hypot(*(places[ends[:, 1]] - places[ends[:, 0]]).T)
    overlapped, close = _at_nodes(ink.whole, places, ends, radius)
    report(progress, 0.3)
    covered = shapely.union_all(ink.whole).area
    return LayoutQuality(
        flows=len(drawn),
        crossings=len(angle),
        sibling_crossings=int(sibling.sum()),
        acute_crossings=int((angle < ACUTE_DEGREES).sum()),
        mean_crossing_degrees=float(angle.mean()) if len(angle) else np.nan,
        node_overlaps=overlapped,
        close_nodes=close,
        arrowhead_overlaps=_arrowhead_overlaps(ink.head, np.arange(len(width)), ink.whole),
        overlap_share=float(1 - covered / shapely.area(ink.whole).sum()),
        touching_flows=_touching(ink, width, part(progress, 0.5, 1.0)),
        sharp_bends=int((_least_radius(drawn) < np.maximum(width, LEAST_RADIUS)).sum()),
        mean_detour=float(detour.mean()),
        max_detour=float(detour.max()),
        least_clearance_px=_least_clearance(ink.whole, places, ends, radius),
    )


@np.errstate(invalid="ignore", divide="ignore")
def measure_tree(
    lines: Sequence[Floats], widths, heads: Sequence[bool], ends: Ints, nodes, node_radius: float
) -> dict[str, float]:
    """The figures of a tree by name: those of ``LayoutQuality`` that have a meaning for branches that join.

    ``lines`` (k, 2) of its branches as they are drawn, ``widths`` px and whether they have ``heads``; ``ends``
    (branches, 2) are the places in ``nodes`` (n, 2) where they begin and end, -1 for forks.
    """
    drawn, width = [np.asarray(line, dtype=float) for line in lines], np.asarray(widths, dtype=float)
    places, joined = np.asarray(nodes, dtype=float), np.asarray(ends, dtype=int)
    line = np.array([shapely.LineString(each) for each in drawn], dtype=object)
    ink, headed = _ink(line, width), np.asarray(heads, dtype=bool)
    whole = np.where(headed, ink.whole, shapely.buffer(line, width / 2, cap_style="flat"))
    radius = np.full(len(places), float(node_radius))
    overlapped, close = _at_nodes(whole, places, joined, radius)
    one, other = shapely.STRtree(line).query(line, predicate="crosses")
    clearance = _least_clearance(whole, places, joined, radius)
    figures = {
        "crossings": float((one < other).sum()),
        "node_overlaps": float(overlapped),
        "close_nodes": float(close),
        "arrowhead_overlaps": float(_arrowhead_overlaps(ink.head[headed], np.flatnonzero(headed), whole)),
        "sharp_bends": float((_least_radius(drawn) < np.maximum(width, LEAST_RADIUS)).sum()),
    }
    return figures | ({"least_clearance_px": clearance} if np.isfinite(clearance) else {})


def _visible(drawn: list[Floats], places: Floats, ends: Ints, radius: Floats) -> np.ndarray:
    """The centrelines between the circles of the nodes they join."""
    discs = [shapely.buffer(shapely.points(places[node]), radius[node] + NODE_GAP, quad_segs=32) for node in ends.T]
    centreline = np.array([shapely.LineString(line) for line in drawn], dtype=object)
    visible = shapely.difference(shapely.difference(centreline, discs[0]), discs[1])
    direct = shapely.linestrings(np.stack([places[ends[:, 0]], places[ends[:, 1]]], axis=1))
    return np.array([_longest_part(left, instead) for left, instead in zip(visible, direct)], dtype=object)


def _ink(line: np.ndarray, width: Floats) -> _Ink:
    length = shapely.length(line)
    head_size = np.minimum(head_length(width), length / 2)
    tip = shapely.get_coordinates(shapely.line_interpolate_point(line, length))
    base = shapely.get_coordinates(shapely.line_interpolate_point(line, length - head_size))
    ahead = (tip - base) / np.maximum(np.hypot(*(tip - base).T), 1e-9)[:, None]
    aside = np.column_stack([-ahead[:, 1], ahead[:, 0]]) * head_half_width(width)[:, None]
    head = shapely.polygons(np.stack([tip, base + aside, base - aside], axis=1))
    trunk = np.array([substring(one, 0, end) for one, end in zip(line, length - head_size)], dtype=object)
    body = shapely.buffer(trunk, width / 2, cap_style="flat")
    return _Ink(line, body, head, shapely.union(body, head))


def _longest_part(visible: shapely.Geometry, instead: shapely.LineString) -> shapely.LineString:
    """The longest piece of a clipped centreline, or the direct line where nodes hide all of it."""
    parts = shapely.get_parts(visible)
    lengths = shapely.length(parts)
    return parts[lengths.argmax()] if len(parts) and lengths.max() >= NODE_GAP else instead


def _crossings(line: np.ndarray, ends: Ints) -> tuple[Floats, np.ndarray]:
    """Angle (degrees, up to 90) of each crossing, and whether the two flows share a node; 0° where they coincide."""
    one, other = shapely.STRtree(line).query(line, predicate="intersects")
    one, other = one[one < other], other[one < other]
    place, pair = shapely.get_parts(shapely.intersection(line[one], line[other]), return_index=True)
    one, other = one[pair], other[pair]
    point = shapely.get_type_id(place) == shapely.GeometryType.POINT
    sibling = (ends[one][:, :, None] == ends[other][:, None, :]).any(axis=(1, 2)) & point
    first, second = _direction(line[one], place), _direction(line[other], place)
    cross = first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
    angle = np.abs(np.degrees(np.arctan2(cross, (first * second).sum(axis=1))))
    return np.where(point, np.minimum(angle, 180 - angle), 0.0), sibling


def _direction(line: np.ndarray, place: np.ndarray) -> Floats:
    """Direction of each line over the 2 px around each place."""
    along = shapely.line_locate_point(line, shapely.centroid(place))
    behind = shapely.line_interpolate_point(line, np.maximum(along - 1, 0))
    ahead = shapely.line_interpolate_point(line, along + 1)
    return shapely.get_coordinates(ahead) - shapely.get_coordinates(behind)


def _at_nodes(whole: np.ndarray, places: Floats, ends: Ints, radius: Floats) -> tuple[int, int]:
    """How many flows lie on, and how many pass close to, nodes they do not join."""
    points = shapely.points(places)
    node, flow = shapely.STRtree(whole).query(points, predicate="dwithin", distance=radius + CLOSE_PX)
    other = (ends[flow] != node[:, None]).all(axis=1)
    gap = shapely.distance(points[node[other]], whole[flow[other]]) - radius[node[other]]
    return int((gap < 0).sum()), int((gap < CLOSE_PX).sum())


def _least_clearance(whole: np.ndarray, places: Floats, ends: Ints, radius: Floats) -> float:
    """The least distance between a flow's ink and the circle of a node it does not join."""
    apart = shapely.distance(shapely.points(places)[:, None], whole[None, :]) - radius[:, None]
    joined = (ends[None, :, :] == np.arange(len(places))[:, None, None]).any(axis=2)
    return float(apart[~joined].min()) if (~joined).any() else np.nan


def _arrowhead_overlaps(heads: np.ndarray, of: Ints, whole: np.ndarray) -> int:
    """How often ``heads`` of the arrows ``of`` lie on others of the ``whole`` arrows."""
    head, other = shapely.STRtree(whole).query(heads, predicate="intersects")
    head, other = head[of[head] != other], other[of[head] != other]
    return int((shapely.area(shapely.intersection(heads[head], whole[other])) > ARROWHEAD_PX2).sum())


def _touching(ink: _Ink, width: Floats, progress: Progress) -> int:
    """How many flows run within another flow's breadth for a good part of their length."""
    widest = shapely.buffer(ink.line, (width + width.max()) / 2)
    other, flow = shapely.STRtree(ink.line).query(widest, predicate="intersects")
    flow, other = flow[flow != other], other[flow != other]
    most = np.zeros(len(width))
    for start in range(0, len(flow), PAIRS_AT_ONCE):
        report(progress, start / len(flow))
        one, two = flow[start : start + PAIRS_AT_ONCE], other[start : start + PAIRS_AT_ONCE]
        band = shapely.buffer(ink.line[two], (width[one] + width[two]) / 2, cap_style="flat")
        share = shapely.length(shapely.intersection(ink.line[one], band)) / shapely.length(ink.line[one])
        np.maximum.at(most, one, share)
    return int((most > TOUCHING_SHARE).sum())


def _lengths(drawn: list[Floats]) -> Floats:
    return np.array([np.hypot(*np.diff(line, axis=0).T).sum() for line in drawn])


def _least_radius(drawn: list[Floats]) -> Floats:
    """Least radius of curvature (px) of each line: the length around a vertex by the angle it turns there."""
    radii = []
    for line in drawn:
        leg = np.diff(line, axis=0)
        length, bearing = np.hypot(leg[:, 0], leg[:, 1]), np.arctan2(leg[:, 1], leg[:, 0])
        turn = np.abs((np.diff(bearing) + np.pi) % (2 * np.pi) - np.pi)
        radii.append(np.min((length[1:] + length[:-1]) / 2 / np.maximum(turn, 1e-9), initial=np.inf))
    return np.array(radii)
