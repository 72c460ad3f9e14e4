"""A site's floors among their neighbours, drawn as seen from above and aside; lengths across the picture are to scale.

Parallel projection: the ground is turned, so that the factory shows two of its sides, and tilted; heights stand
upright. Volumes are drawn from the back to the front, each as the walls that face the viewer and its roof above them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from ...frames import polygons_only
from ...text import Translate, english, grouped, text
from ..markup import Markup, coordinate, element
from .svg import text_width, title

TILT = np.radians(38.0)  # of the view against the horizon
ASIDE = np.radians(30.0)  # between the front of the factory and the lower edge of the picture
WIDTH, HEIGHT, LEGEND, MARGIN = 420.0, 280.0, 34.0, 12.0  # px; the legend stands below the picture
FILLED = 0.58  # share of the picture's width or height that the site takes
MOST_NEIGHBOURS = 250
STOREY_M, USUAL_STOREYS = 3.2, 2.0  # of neighbours whose height is not known; only drawn, never counted
PLAIN_M = 0.3  # what is left out of the outlines of neighbours
REPLACED_SHARE = 0.1  # of a neighbour's footprint under the factory, from which on it is taken as gone
SUN = np.array([0.55, 0.42])  # metres of shadow on the turned ground for each metre of height
BAR_LENGTHS_M = (10, 20, 50, 100, 200, 500, 1000)

FACTORY, PALE = (15, 92, 99), (222, 222, 219)
EDGES = {"factory": "#a9c9cb", "pale": "#b3b3ae"}
SHADOW, GONE, INK = "#e7e7e3", "#a8a8a2", "#1f2a30"
LIT, AVERTED, ROOF = 0.05, -0.22, 0.42  # how far towards white, or black, of walls to the left, to the right, of roofs

STOREYS = text("{count} storeys, {area} m²")
ONE_STOREY = text("1 storey, {area} m²")
SCENE = text("{sites}: the permitted factory among its neighbours, seen from above")
NORTH = text("N")


@dataclass(frozen=True)
class _Slab:
    """A prism on the turned ground: outline, height of its floor and its top in m, and how it is drawn."""

    outline: shapely.Polygon
    base_m: float
    top_m: float
    kind: str


@np.errstate(invalid="ignore")  # GEOS leaves such flags behind on lines that miss a polygon
def massing_picture(
    massing: gpd.GeoDataFrame,
    surroundings: gpd.GeoDataFrame | None = None,
    translate: Translate = english,
    plots: gpd.GeoDataFrame | None = None,
) -> str:
    """A drawing (SVG) of the floors in ``massing`` (layer ``schema.MASSING``) with the buildings around them.

    ``surroundings``: buildings with ``height_m`` or ``levels`` where known, in the CRS of ``massing``, which is in
    metres; those under the factory are only outlined on the ground, as they would go. ``plots``: outlines of the sites.
    The same input gives the same drawing; no floors give an empty text.
    """
    if massing.empty:
        return ""
    turn = _turn_of(massing)
    floors = [_stack(rows, turn) for _, rows in massing.groupby("site_id", sort=True)]
    lots = [] if plots is None else list(shapely.get_parts(_turned(polygons_only(plots.geometry.to_numpy()), turn)))
    sheet = _Sheet.around([slab for stack in floors for slab in stack], lots)
    standing, gone = _neighbours(floors, surroundings, sheet.ground, turn)
    stacks = _from_back_to_front([*floors, *([slab] for slab in standing)])
    scene = [
        *(_on_ground(lot, sheet, EDGES["pale"], "5 3") for lot in lots),
        _shadows(stacks, sheet),
        *(_on_ground(outline, sheet, GONE, "2 3") for outline in gone),
        *(_drawn(slab, sheet) for stack in stacks for slab in stack),
        *_labels(massing, floors, sheet, translate),
    ]
    names = ", ".join(str(name) for name in sorted(massing["site_id"].unique()))
    label = translate(SCENE).format(sites=names)
    return element(
        "svg",
        title(label),
        *scene,
        element("rect", x=0.0, y=HEIGHT, width=WIDTH, height=LEGEND, fill="#ffffff"),
        *_scale_bar(sheet),
        *_north(turn, translate),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {coordinate(WIDTH)} {coordinate(HEIGHT + LEGEND)}",
        role="img",
        aria_label=label,
        class_="massing",
    )


# --- the scene -------------------------------------------------------------------------------------------------------


def _turn_of(massing: gpd.GeoDataFrame) -> float:
    """The angle to turn the ground by, so that the longest side of the largest floor runs ``ASIDE`` of the picture.

    Of the four such angles that nearest to none, so that north stays above.
    """
    largest = massing.geometry.iloc[int(np.argmax(massing["floor_m2"].to_numpy(dtype=float)))]
    sides = np.diff(shapely.get_coordinates(shapely.oriented_envelope(shapely.force_2d(largest))), axis=0)
    along, up = sides[np.argmax(np.hypot(*sides.T))]
    quarter = np.pi / 2
    return float((ASIDE - np.arctan2(up, along) + quarter / 2) % quarter - quarter / 2)


def _turned(shapes: np.ndarray, turn: float) -> np.ndarray:
    """``shapes`` in two dimensions, the first axis along the picture and the second away from the viewer."""
    cos, sin = np.cos(turn), np.sin(turn)
    matrix = np.array([[cos, -sin], [sin, cos]])
    return shapely.transform(shapely.force_2d(shapes), lambda points: points @ matrix.T)


def _stack(rows: pd.DataFrame, turn: float) -> list[_Slab]:
    """The floors of one site from below; each site stands on the ground of the picture."""
    rows = rows.sort_values(["storey", "base_m"], kind="stable")
    base = rows["base_m"].to_numpy(dtype=float) - float(rows["base_m"].min())
    top = base + rows["height_m"].to_numpy(dtype=float)
    outlines = _turned(rows.geometry.to_numpy(), turn)
    return [_Slab(*each, "factory") for each in zip(outlines, base, top)]


def _neighbours(
    floors: list[list[_Slab]], surroundings: gpd.GeoDataFrame | None, ground: shapely.Polygon, turn: float
) -> tuple[list[_Slab], list[shapely.Polygon]]:
    """The buildings on the ``ground`` of the picture that stay, and the outlines of those under the factory."""
    if surroundings is None or surroundings.empty:
        return [], []
    factory = shapely.union_all([slab.outline for stack in floors for slab in stack])
    shown = _turned(np.array([ground]), -turn)[0]
    nearby = surroundings.iloc[np.sort(surroundings.sindex.query(shown, predicate="intersects"))]
    outlines = polygons_only(shapely.simplify(_turned(nearby.geometry.to_numpy(), turn), PLAIN_M))
    near = np.argsort(shapely.distance(outlines, factory), kind="stable")[:MOST_NEIGHBOURS]
    heights = _heights(nearby.iloc[near])
    parts, row = shapely.get_parts(outlines[near], return_index=True)
    covered = shapely.area(shapely.intersection(parts, factory)) > REPLACED_SHARE * shapely.area(parts)
    standing = [
        _Slab(part, 0.0, height, "pale") for part, height in zip(parts[~covered], heights[row[~covered]]) if part.area
    ]
    return standing, list(parts[covered])


def _heights(buildings: pd.DataFrame) -> np.ndarray:
    def numbers(name: str) -> pd.Series:
        column = buildings[name] if name in buildings.columns else pd.Series(np.nan, index=buildings.index)
        return pd.to_numeric(column, errors="coerce").astype(float)

    by_levels = numbers("levels").fillna(USUAL_STOREYS).clip(lower=1) * STOREY_M
    return numbers("height_m").where(lambda height: height > 0).fillna(by_levels).to_numpy()


def _from_back_to_front(stacks: list[list[_Slab]]) -> list[list[_Slab]]:
    """``stacks`` so ordered that none hides one that comes after it: what is behind is compared in pairs."""
    outlines = [stack[0].outline for stack in stacks]
    bounds = shapely.bounds(np.array(outlines, dtype=object))
    count = len(stacks)
    in_front: list[set[int]] = [set() for _ in range(count)]
    waits_for = np.zeros(count, dtype=int)
    for first in range(count):
        for second in range(first + 1, count):
            behind = _behind(outlines[first], outlines[second], bounds[first], bounds[second])
            if behind is None:
                continue
            back, front = (first, second) if behind else (second, first)
            in_front[back].add(front)
            waits_for[front] += 1
    order: list[int] = []
    left = set(range(count))
    while left:
        # of those that wait for nothing the farthest; where shapes interlock, the farthest of all
        free = [number for number in left if waits_for[number] == 0] or list(left)
        taken = max(free, key=lambda number: (bounds[number][3], -number))
        order.append(taken)
        left.remove(taken)
        for front in in_front[taken]:
            waits_for[front] -= 1
    return [stacks[number] for number in order]


def _behind(first: shapely.Polygon, second: shapely.Polygon, box: np.ndarray, other: np.ndarray) -> bool | None:
    """Whether ``first`` stands behind ``second``; None where they do not stand behind one another."""
    left, right = max(box[0], other[0]), min(box[2], other[2])
    if left >= right:
        return None
    if box[1] >= other[3] or other[1] >= box[3]:
        return bool(box[1] >= other[3])
    for share in (0.5, 0.2, 0.8):
        across = left + share * (right - left)
        ray = shapely.LineString([(across, min(box[1], other[1]) - 1), (across, max(box[3], other[3]) + 1)])
        one, two = ray.intersection(first), ray.intersection(second)
        if not one.is_empty and not two.is_empty:
            return bool(one.centroid.y > two.centroid.y)
    return None


# --- the sheet -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Sheet:
    """Where points of the turned ground come to lie on the paper: ``middle`` is the point in the middle, up tilted."""

    middle: np.ndarray
    px_per_m: float

    @classmethod
    def around(cls, slabs: list[_Slab], lots: list[shapely.Polygon]) -> _Sheet:
        """A sheet in whose middle ``slabs`` and ``lots`` stand."""
        bounds = shapely.bounds(np.array([*(slab.outline for slab in slabs), *lots], dtype=object))
        tops = np.array([*(slab.top_m for slab in slabs), *(0.0 for _ in lots)]) * np.cos(TILT)
        low = np.array([bounds[:, 0].min(), bounds[:, 1].min() * np.sin(TILT)])
        high = np.array([bounds[:, 2].max(), (bounds[:, 3] * np.sin(TILT) + tops).max()])
        scale = FILLED * (np.array([WIDTH, HEIGHT]) / (high - low)).min()
        return cls((low + high) / 2, float(scale))

    @property
    def ground(self) -> shapely.Polygon:
        """The part of the turned ground that is seen."""
        half = np.array([WIDTH, HEIGHT]) / 2 / self.px_per_m
        low, high = (self.middle - half) / [1, np.sin(TILT)], (self.middle + half) / [1, np.sin(TILT)]
        return shapely.box(*low, *high)

    def points(self, coordinates: np.ndarray, height_m: float) -> np.ndarray:
        """Points (n, 2) of the turned ground, raised by ``height_m``, in px."""
        raised = coordinates * [1, np.sin(TILT)] + [0, height_m * np.cos(TILT)]
        return np.array([WIDTH, HEIGHT]) / 2 + (raised - self.middle) * [self.px_per_m, -self.px_per_m]


def _path(rings: list[np.ndarray]) -> str:
    return "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in ring[:-1]) + "Z" for ring in rings)


def _rings(shape: BaseGeometry) -> list[np.ndarray]:
    """Exterior and holes of a shape's polygons; exteriors run against the clock, holes with it."""
    polygons = shapely.get_parts(polygons_only([shape])[0])
    rings = []
    for polygon in polygons:
        facing = shapely.geometry.polygon.orient(polygon)
        rings += [shapely.get_coordinates(ring) for ring in (facing.exterior, *facing.interiors)]
    return rings


def _on_ground(outline: BaseGeometry, sheet: _Sheet, stroke: str, dashes: str) -> Markup:
    d = _path([sheet.points(ring, 0.0) for ring in _rings(outline)])
    return element("path", d=d, fill="none", stroke=stroke, stroke_width="0.9", stroke_dasharray=dashes)


def _shadows(stacks: list[list[_Slab]], sheet: _Sheet) -> Markup:
    """What the volumes keep from the sun, on the ground alone."""
    cast = [_shadow(slab) for stack in stacks for slab in stack]
    shadow = shapely.union_all(cast).intersection(sheet.ground).simplify(0.2)
    d = _path([sheet.points(ring, 0.0) for ring in _rings(shadow)])
    return element("path", d=d, fill=SHADOW, fill_rule="evenodd")


def _shadow(slab: _Slab) -> BaseGeometry:
    """The outline swept from the shadow of the slab's floor to that of its top."""
    start, end = SUN * slab.base_m, SUN * slab.top_m
    ring = shapely.get_coordinates(slab.outline.exterior)
    swept = np.stack([ring[:-1] + start, ring[1:] + start, ring[1:] + end, ring[:-1] + end], axis=1)
    ends = [shapely.Polygon(ring + start), shapely.Polygon(ring + end)]
    return shapely.union_all(polygons_only([*shapely.polygons(swept), *ends]))


# --- volumes ---------------------------------------------------------------------------------------------------------


def _drawn(slab: _Slab, sheet: _Sheet) -> Markup:
    base = FACTORY if slab.kind == "factory" else PALE
    edge = EDGES[slab.kind]
    roof = [sheet.points(ring, slab.top_m) for ring in _rings(slab.outline)]
    courts = element("path", d=_path(roof[1:]), fill=_tone(base, AVERTED)) if len(roof) > 1 else None
    walls = [
        element("path", d=_path([wall]), fill=_tone(base, tone), stroke=edge, stroke_width="0.5")
        for wall, tone in _walls(slab, sheet)
    ]
    lid = element(
        "path",
        d=_path(roof),
        fill=_tone(base, ROOF),
        fill_rule="evenodd",
        stroke=edge,
        stroke_width="0.6",
        stroke_linejoin="round",
    )
    return element("g", courts, *walls, lid, class_=slab.kind)


def _walls(slab: _Slab, sheet: _Sheet) -> Iterator[tuple[np.ndarray, float]]:
    """The walls that face the viewer as closed rings in px, the farthest first, and how light they are."""
    ring = _rings(slab.outline)[0]
    sides = np.diff(ring, axis=0)
    facing = np.flatnonzero(sides[:, 0] > 1e-6)
    middle = (ring[:-1, 1] + ring[1:, 1]) / 2
    for side in facing[np.argsort(-middle[facing], kind="stable")]:
        low = sheet.points(ring[side : side + 2], slab.base_m)
        high = sheet.points(ring[side : side + 2], slab.top_m)
        to_the_right = sides[side, 1] / np.hypot(*sides[side])  # where the outward normal points: −1 left … 1 right
        share = (to_the_right + 1) / 2
        yield np.array([*low, *high[::-1], low[0]]), LIT + share * (AVERTED - LIT)


def _tone(colour: tuple[int, int, int], share: float) -> str:
    """``colour`` mixed with white by ``share``, or with black by as much where that is negative."""
    other = 255 if share > 0 else 0
    red, green, blue = (round(channel + (other - channel) * abs(share)) for channel in colour)
    return f"#{red:02x}{green:02x}{blue:02x}"


# --- what is written -------------------------------------------------------------------------------------------------


def _labels(
    massing: gpd.GeoDataFrame, floors: list[list[_Slab]], sheet: _Sheet, translate: Translate
) -> Iterator[Markup]:
    """Storeys and floor space over each factory."""
    for (_, rows), stack in zip(massing.groupby("site_id", sort=True), floors):
        count, area = int(rows["storey"].max()), grouped(float(rows["floor_m2"].sum()))
        words = translate(ONE_STOREY if count == 1 else STOREYS).format(count=count, area=area)
        top = max(stack, key=lambda slab: slab.top_m)
        roof = sheet.points(shapely.get_coordinates(top.outline), top.top_m)
        half = text_width(words, 13.0) / 2 + 7
        x = min(max(roof[:, 0].mean(), half + 2), WIDTH - half - 2)
        y = max(roof[:, 1].min() - 16, 13.0)
        yield element(
            "rect", x=float(x - half), y=float(y - 11), width=2 * half, height=22.0, rx=3.0, fill="#ffffff",
            fill_opacity="0.92",
        )  # fmt: skip
        yield element(
            "text", words, x=float(x), y=float(y + 4.5), text_anchor="middle", font_size="13", font_weight="600",
            fill=INK,
        )  # fmt: skip


def _scale_bar(sheet: _Sheet) -> Iterator[Markup]:
    """A bar of a round length, at most a third of the width."""
    fitting = [length for length in BAR_LENGTHS_M if length * sheet.px_per_m <= WIDTH / 3]
    length = fitting[-1] if fitting else BAR_LENGTHS_M[0]
    y, width = HEIGHT + LEGEND - 12.0, length * sheet.px_per_m
    start, end = coordinate(MARGIN), coordinate(MARGIN + width)
    d = f"M{start} {coordinate(y - 4)}V{coordinate(y)}H{end}V{coordinate(y - 4)}"
    yield element("path", d=d, fill="none", stroke=INK, stroke_width="1")
    yield element("text", f"{length} m", x=MARGIN + width + 7, y=y + 1, font_size="11.5", fill=INK)


def _north(turn: float, translate: Translate) -> Iterator[Markup]:
    """An arrow on the ground that points north."""
    along = np.array([-np.sin(turn), np.cos(turn) * np.sin(TILT)])
    tip = 11 * along * [1, -1]
    side = 4 * np.array([np.cos(turn), np.sin(turn) * np.sin(TILT)]) * [1, -1]
    centre = np.array([WIDTH - MARGIN - 30, HEIGHT + LEGEND - 16.0])
    arrow = np.array([centre + tip, centre - tip + side, centre - 0.5 * tip, centre - tip - side, centre + tip])
    yield element("path", d=_path([arrow]), fill=INK)
    place = centre + 1.9 * tip
    yield element(
        "text", translate(NORTH), x=float(place[0]), y=float(place[1] + 3), text_anchor="middle", font_size="11",
        font_weight="600", fill=INK,
    )  # fmt: skip
