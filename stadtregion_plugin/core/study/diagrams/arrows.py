"""A flow map as a drawing: arrows with their stripes, loops as bands below them, nodes with their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.ops import substring

from ..markup import Markup, coordinate, element
from .svg import drawing, text_width, title

NODE_PX, NODE_CLEARANCE = 6.0, 8.0
EDGE, CASING, BAND = 24.0, 1.2, 9.0  # px around the drawing, of white around arrows, of a loop's band
NAME_SIZE = 12.0
QUIET = 0.6  # share of white in what does not circulate
SPREAD, HALF_SPREAD, HEAD, HALF_HEAD, HEAD_MORE = 1.8, 1.3, 2.0, 1.1, 4.0  # of heads, as on the map


@dataclass(frozen=True)
class Arrow:
    """What is drawn along ``line`` (k, 2; px, y downwards): ``width`` of its ink, the middle of which lies ``offset``
    to the right, the ``whole`` width of the arrow it is a part of, its ``part`` (arrow, stripe, half, branch, trunk),
    the share of it that circulates (the rest is paler), its colour (None: hollow) and what a pointer over it shows."""

    line: np.ndarray
    width: float
    offset: float
    whole: float
    part: str
    circulating: float
    colour: str | None
    words: str


def arrows_svg(
    arrows: Sequence[Arrow],
    loops: Sequence[np.ndarray],
    nodes: np.ndarray,
    names: Sequence[str],
    widths: Sequence[tuple[float, str]],
    label: str,
) -> Markup:
    """The map of ``arrows``, ``loops`` (k, 2) and ``nodes`` (n, 2) with their ``names``, all in px with y downwards.

    ``widths`` (px) and what they mean stand in a corner below the map. ``label`` is the text alternative.
    """
    ink = [arrow_shape(arrow) for arrow in arrows]
    every = np.concatenate([nodes, *(shapely.get_coordinates(shape) for shape in ink)])
    placed = _placed_names(nodes, names, ink)
    corners = [np.array(shapely.bounds(box)).reshape(2, 2) for _, _, box in placed]
    every = np.concatenate([every, *corners])
    low, high = every.min(axis=0) - EDGE, every.max(axis=0) + EDGE
    order = sorted(range(len(arrows)), key=lambda number: (-arrows[number].whole, -arrows[number].offset))
    inner = [
        *(element("polyline", points=_points(loop), class_="loop edge") for loop in loops),
        *(element("polyline", points=_points(loop), class_="loop") for loop in loops),
        *(_drawn(arrows[number], ink[number]) for number in order),
        *(element("circle", cx=float(x), cy=float(y), r=NODE_PX, class_="node") for x, y in nodes),
        *(element("text", name, x=float(x), y=float(y), class_="name") for name, (x, y), _ in placed),
    ]
    moved = element("g", *inner, transform=f"translate({coordinate(-low[0])} {coordinate(-low[1])})")
    width, height = float(high[0] - low[0]), float(high[1] - low[1])
    key, key_height = _key(widths, height)
    return drawing(width, height + key_height, moved, *key, label=label, class_="arrows")


def arrow_shape(arrow: Arrow, share: float = 1.0) -> shapely.Geometry:
    """The ink of an arrow, or of the ``share`` of its width that circulates."""
    is_half, is_tree = arrow.part == "half", arrow.part in ("branch", "trunk")
    path = shapely.LineString(arrow.line)
    gap = 0.0 if is_tree else min(NODE_CLEARANCE, path.length / 4)
    axis = substring(path, gap, path.length - gap)
    head = min((HALF_HEAD if is_half else HEAD) * arrow.whole + HEAD_MORE, axis.length / 2)
    if arrow.part == "branch":
        head = 0.0
    neck = axis.length - head
    shaft = substring(axis, 0, neck + 0.1)
    if arrow.offset:  # to the right, which is clockwise where y points down
        shaft = shapely.offset_curve(shaft, arrow.offset)
    body = shapely.buffer(shaft, max(arrow.width * share, 0.1) / 2, cap_style="flat")
    if head == 0:
        return body
    base, tip = (np.array(axis.interpolate(at).coords[0]) for at in (neck, axis.length))
    ahead = (tip - base) / max(float(np.hypot(*(tip - base))), 1e-9)
    right = np.array([-ahead[1], ahead[0]])
    spread = (HALF_SPREAD if is_half else SPREAD) + HEAD_MORE / arrow.whole
    sides = [(arrow.offset + side * arrow.width * share / 2) * spread for side in (1, -1)]
    return shapely.union(body, shapely.Polygon([tip, base + right * sides[0], base + right * sides[1]]))


def _drawn(arrow: Arrow, ink: shapely.Geometry) -> Markup:
    around = _path(shapely.buffer(ink, CASING)) if arrow.part == "arrow" else None
    casing = element("path", d=around, fill="#fff") if around else None
    if arrow.colour is None:
        whole = element("path", title(arrow.words), d=_path(ink), class_="hollow")
        return element("g", casing, whole)
    whole = element("path", title(arrow.words), d=_path(ink), fill=_paler(arrow.colour))
    round_ = None
    if arrow.circulating > 0:
        round_ = element("path", title(arrow.words), d=_path(arrow_shape(arrow, arrow.circulating)), fill=arrow.colour)
    return element("g", casing, whole, round_)


def _paler(colour: str) -> str:
    parts = [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
    return "#" + "".join(f"{round(each + (255 - each) * QUIET):02x}" for each in parts)


def _path(shape: shapely.Geometry) -> str:
    rings = [ring for polygon in shapely.get_parts(shape) for ring in (polygon.exterior, *polygon.interiors)]
    return "".join(f"M{_points(np.array(ring.coords)[:-1], 'L')}Z" for ring in rings)


def _points(xy: np.ndarray, mark: str = " ") -> str:
    return mark.join(f"{coordinate(float(x))},{coordinate(float(y))}" for x, y in xy)


def _placed_names(nodes: np.ndarray, names: Sequence[str], ink: Sequence[shapely.Geometry]):
    """Each name with its place and box: of eight places around its node the one that covers least."""
    taken = [*ink, *(shapely.Point(x, y).buffer(NODE_PX) for x, y in nodes)]
    placed = []
    for (x, y), name in zip(nodes, names):
        width, away = text_width(name, NAME_SIZE), NODE_PX + 4
        lefts = (x + away, x - away - width, x - width / 2)
        tops = (y - NAME_SIZE / 2, y - away - NAME_SIZE, y + away)
        places = [(0, 0), (1, 0), (2, 1), (2, 2), (0, 1), (0, 2), (1, 1), (1, 2)]
        boxes = [
            shapely.box(lefts[a], tops[b], lefts[a] + width, tops[b] + NAME_SIZE) for a, b in places if (a, b) != (2, 0)
        ]
        covered = shapely.area(shapely.intersection(np.array(boxes)[:, None], np.array(taken)[None, :])).sum(axis=1)
        best = boxes[int((covered + 0.5 * np.arange(len(boxes))).argmin())]
        left, top, _, _ = best.bounds
        placed.append((name, (left, top + NAME_SIZE - 2), best))
        taken.append(best.buffer(2))
    return placed


def _key(widths: Sequence[tuple[float, str]], top: float) -> tuple[list[Markup], float]:
    """Lines as wide as what they mean, side by side below the map, and how much height they take."""
    if not widths:
        return [], 0.0
    parts: list[Markup] = []
    x, middle = EDGE, top + 14.0
    for width, words in widths:
        line = {"x1": x, "x2": x + 44, "y1": middle, "y2": middle}
        parts.append(element("line", **line, stroke_width=float(width), class_="width"))
        parts.append(element("text", words, x=x + 51, y=middle + 4, class_="value"))
        x += 51 + text_width(words, NAME_SIZE) + 26
    return parts, 34.0
