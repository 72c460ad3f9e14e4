"""The built-up land: its outline around each centre, and the faces into which main streets cut it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .centres import CORE, VILLAGE, Centres, Estates
from .parameters import Parameters
from .roads import MainRoads
from .shapes import line_pieces, polygon_pieces
from .terrain import Valley

RIBBON = 0.3  # growth along main roads
RIBBON_WIDTH = 0.28  # radians
OUTLINE_STEP_M = 95.0
LEAST_FACE_M2 = 1500.0
LEAST_WIDTH_M = 24.0
LEAST_TOWN_M = 220.0
ON_LINE_M = 0.05


@dataclass(frozen=True)
class Faces:
    """Pieces of built-up land between main streets, and the lines between them.

    ``estate`` is the index of the estate a face belongs to, or −1; ``old`` marks the old towns. ``lines`` are noded;
    ``highway`` is their class, empty for lines that are only the outline of built-up land. ``open_land`` are the other
    faces, without the ``corridors`` of river, railway and large roads.
    """

    polygons: np.ndarray
    estate: np.ndarray
    old: np.ndarray
    lines: np.ndarray
    highway: np.ndarray
    open_land: np.ndarray
    built_up: shapely.Geometry
    corridors: shapely.Geometry


def cut_faces(
    centres: Centres,
    quarters: np.ndarray,
    estates: Estates,
    roads: MainRoads,
    valley: Valley,
    parameters: Parameters,
    rng: np.random.Generator,
) -> Faces:
    """The faces of the built-up land: outlines around centres, cut by main roads, town rings and quarters' borders."""
    corridors = _corridors(valley, parameters)
    kept_free = shapely.union(
        corridors, shapely.buffer(shapely.union_all(estates.polygons), parameters.estate.housing_distance_m)
    )
    settled = _settled(centres, roads, kept_free, valley, rng)
    rings = _town_rings(centres, rng)
    borders = shapely.intersection(shapely.union_all(shapely.boundary(quarters)), settled)
    main = shapely.union_all([*roads.lines, valley.trunk])
    inner_rings = shapely.intersection(shapely.union_all(shapely.boundary(rings)), settled)
    outline = shapely.union_all([shapely.boundary(settled), *shapely.boundary(estates.polygons)])

    noded = shapely.union_all([main, inner_rings, borders, outline, shapely.boundary(valley.box)], grid_size=0.001)
    polygons = shapely.get_parts(shapely.polygonize([noded]))
    point = shapely.point_on_surface(polygons)
    estate = np.full(len(polygons), -1)
    for number, area in enumerate(estates.polygons):
        estate[shapely.contains(area, point)] = number
    old = shapely.contains(shapely.union_all(rings), point)
    width = 4 * shapely.area(polygons) / shapely.length(polygons)
    inside = (estate >= 0) | shapely.contains(settled, point)
    kept = inside & (shapely.area(polygons) > LEAST_FACE_M2) & (width > LEAST_WIDTH_M)
    built_up = shapely.union_all(polygons[kept])
    open_land, _ = polygon_pieces(shapely.difference(polygons[~kept], corridors), LEAST_FACE_M2)

    lines, _ = line_pieces(np.array([noded]), 0.0)
    highway = _classes(lines, roads, valley, inner_rings, borders)
    middle = shapely.line_interpolate_point(lines, 0.5, normalized=True)
    beside = shapely.dwithin(middle, built_up, ON_LINE_M) | (highway != "")
    return Faces(
        polygons[kept], estate[kept], old[kept], lines[beside], highway[beside], open_land, built_up, corridors
    )


def _corridors(valley: Valley, parameters: Parameters) -> shapely.Geometry:
    """River, stream, railway, trunk road and motorway with their banks and verges."""
    widths = parameters.valley
    return shapely.union_all(
        [
            shapely.buffer(valley.river, valley.river_half_width_m + widths.bank_m),
            shapely.buffer(valley.stream, widths.stream_half_width_m + widths.bank_m),
            shapely.buffer(valley.rail, widths.rail_half_width_m),
            shapely.buffer(valley.trunk, widths.trunk_half_width_m),
            shapely.buffer(valley.motorway, widths.motorway_half_width_m + widths.bank_m),
        ]
    )


def _settled(
    centres: Centres, roads: MainRoads, kept_free, valley: Valley, rng: np.random.Generator
) -> shapely.Geometry:
    """The outlines around all centres, grown until their area is what it should be, without what is kept free."""
    harmonics = rng.normal(size=(len(centres.xy), 2, 4))
    inside = shapely.buffer(valley.box, -0.012 * valley.width_m)
    wanted = np.pi * (centres.radius_m**2).sum()
    growth = 1.0
    for _ in range(3):
        outlines = [_outline(centres, number, growth, harmonics[number], roads) for number in range(len(centres.xy))]
        free = shapely.intersection(shapely.difference(shapely.union_all(outlines), kept_free), inside)
        opened = shapely.buffer(
            shapely.buffer(free, -LEAST_WIDTH_M, join_style="mitre"), LEAST_WIDTH_M, join_style="mitre"
        )
        settled = shapely.intersection(opened, free)
        growth *= float(np.clip(np.sqrt(wanted / settled.area), 0.85, 1.25))
    parts, _ = polygon_pieces(np.array([settled]), 4 * LEAST_FACE_M2)
    reached = shapely.length(shapely.intersection(parts, shapely.union_all(roads.lines))) > 2 * LEAST_WIDTH_M
    return shapely.union_all(shapely.simplify(parts[reached], 1.0))


def _outline(centres: Centres, number: int, growth: float, harmonics: np.ndarray, roads: MainRoads) -> shapely.Polygon:
    """A lobed outline that reaches out along the main roads."""
    centre, radius = centres.xy[number], centres.radius_m[number] * growth
    steps = int(np.clip(2 * np.pi * radius / OUTLINE_STEP_M, 16, 160))
    turn = 2 * np.pi * np.arange(steps) / steps
    order = np.arange(2, 6)
    lobes = (harmonics[0] * np.cos(np.outer(turn, order)) + harmonics[1] * np.sin(np.outer(turn, order))) @ (
        0.11 / order**0.5
    )
    xy = shapely.get_coordinates(roads.lines) - centre
    apart = np.hypot(*xy.T)
    near = (apart > 0.8 * radius) & (apart < 1.25 * radius)
    bearing = np.arctan2(*xy[near].T[::-1])
    away = np.abs(np.angle(np.exp(1j * (turn[:, None] - bearing)))).min(axis=1, initial=np.pi)
    reach = radius * (0.93 + lobes.clip(-0.4, 0.4) + RIBBON * np.exp(-((away / RIBBON_WIDTH) ** 2)))
    return shapely.make_valid(shapely.Polygon(centre + reach[:, None] * np.column_stack([np.cos(turn), np.sin(turn)])))


def _town_rings(centres: Centres, rng: np.random.Generator) -> np.ndarray:
    """The old town of each centre that is large enough for one; villages have none."""
    towns = (centres.kind != VILLAGE) & (centres.radius_m > LEAST_TOWN_M)
    share = np.where(centres.kind == CORE, 0.25, 0.22)
    radius = np.clip(share * centres.radius_m, 70.0, np.where(centres.kind == CORE, 420.0, 260.0))
    turn = 2 * np.pi * np.arange(18) / 18
    lobes = rng.normal(size=(len(radius), 2)) @ np.stack([np.cos(2 * turn), np.sin(3 * turn)])
    reach = radius[:, None] * (1 + 0.13 * lobes.clip(-1.5, 1.5))
    corners = centres.xy[:, None] + reach[..., None] * np.column_stack([np.cos(turn), np.sin(turn)])
    return shapely.polygons(corners)[towns]


def _classes(lines, roads: MainRoads, valley: Valley, rings, borders) -> np.ndarray:
    """The class of each noded line: that of the main road, else of the ring or border; of an outline none."""
    middle = shapely.line_interpolate_point(lines, 0.5, normalized=True)
    highway = np.full(len(lines), "", dtype=object)
    for shape in (borders, rings):
        highway[shapely.dwithin(middle, shape, ON_LINE_M)] = "tertiary"
    for name in ("tertiary", "secondary", "primary"):
        of_class = roads.lines[roads.highway == name]
        if len(of_class):
            highway[shapely.dwithin(middle, shapely.union_all(of_class), ON_LINE_M)] = name
    highway[shapely.dwithin(middle, valley.trunk, ON_LINE_M)] = "trunk"
    return highway
