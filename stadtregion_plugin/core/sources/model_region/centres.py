"""Where the quarters' centres and the industrial estates lie, and how the region is divided between the quarters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .parameters import Parameters, grown
from .shapes import boxes, largest_pieces
from .terrain import Valley

CORE, INNER, TOWN, VILLAGE = "core", "inner", "town", "village"
TRIALS = 400
BEARINGS = 36
INNER_APART = 0.78  # of the sum of the radii: inner quarters grow together with the core
RIVER_CLEAR_M = 100.0
ESTATES_APART_M = 60.0
ESTATE_SHARES = (1.0, 1.15, 1.35)  # of the least area of an estate
WHOLE_SLOT = 0.92  # a place for an estate must have this share of its area


@dataclass(frozen=True)
class Centres:
    """Centres of the quarters: position (n, 2), radius of the settlement, and kind (core, inner, town, village)."""

    xy: np.ndarray
    radius_m: np.ndarray
    kind: np.ndarray


@dataclass(frozen=True)
class Estates:
    """Industrial estates in the flat plane, each between a freight line and the fields."""

    polygons: np.ndarray
    planted: np.ndarray  # how many planted sites each is to hold


def planted_count(parameters: Parameters, size: int) -> int:
    """How many best sites a region of ``size`` plots is given."""
    estate = parameters.estate
    return int(min(max(estate.planted_least, size / estate.plots_per_planted), estate.planted_most))


def settlement_sizes(parameters: Parameters, size: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """The kind of each quarter, and the radius (m) of a disk of its settlement's area."""
    region = parameters.region
    count = quarter_count(parameters, size)
    inner, towns = round(count * region.inner_count_share), round(count * region.town_count_share)
    kinds = np.array([CORE] + [INNER] * inner + [TOWN] * towns + [VILLAGE] * (count - 1 - inner - towns))
    share = np.select(
        [kinds == CORE, kinds == INNER, kinds == TOWN],
        [region.core_share, region.inner_share, region.town_share],
        region.village_share,
    )
    share = share * np.where(kinds == CORE, 1.0, 0.7 + 0.6 * rng.random(count))
    area = size * region.settlement_m2_per_plot * share / share.sum()
    return kinds, np.sqrt(area / np.pi)


def place_core(valley: Valley, radius_m: float, rng: np.random.Generator) -> np.ndarray:
    """The core lies north of the river, with its southern side across it."""
    x = valley.width_m * (0.46 + 0.08 * rng.random())
    return np.array([x, np.interp(x, valley.x, valley.river_y) + 0.35 * radius_m])


def place_estates(
    valley: Valley, core: np.ndarray, radius_m: float, parameters: Parameters, size: int, rng: np.random.Generator
) -> Estates:
    """Estates in the band between railway and trunk road, and along the motorway, as far from each other as can be."""
    estate = parameters.estate
    planted = planted_count(parameters, size)
    each = grown(estate.planted_per_estate, size, 0.2, estate.planted_per_estate_most)
    count = max(3, int(np.ceil(planted / each)))
    area = planted * grown(estate.area_per_planted_m2, size, 0.25, estate.area_per_planted_most_m2) / count
    polygons = _slots(valley, area, core, radius_m + 0.25 * estate.housing_distance_m, parameters)
    centre = shapely.get_coordinates(shapely.centroid(polygons))
    chosen = [int(np.argmin(centre[:, 0] + 0.2 * valley.width_m * rng.random(len(centre))))]
    apart, free = np.full(len(polygons), np.inf), np.ones(len(polygons), dtype=bool)
    while len(chosen) < count:
        apart = np.minimum(apart, np.hypot(*(centre - centre[chosen[-1]]).T))
        free &= shapely.distance(polygons, polygons[chosen[-1]]) > ESTATES_APART_M
        if not free.any():
            break
        luck = 1.0 + 0.1 * rng.random(len(apart))
        chosen.append(int(np.argmax(np.where(free, apart * luck, 0.0))))
    shares = np.full(len(chosen), planted // len(chosen)) + (np.arange(len(chosen)) < planted % len(chosen))
    return Estates(polygons[chosen], shares)


def _slots(valley: Valley, area: float, core: np.ndarray, clear_m: float, parameters: Parameters) -> np.ndarray:
    """All places for an estate of ``area``: pieces of the band, of a strip south of it, and by the motorway."""
    rail, trunk = parameters.valley.rail_half_width_m + 6.0, parameters.valley.trunk_half_width_m + 14.0
    depth = valley.band_depth_m - rail - trunk
    verge = parameters.valley.motorway_half_width_m + 20.0
    band = _strip(valley.x, valley.rail_y - rail, valley.trunk_y + trunk)
    south = _strip(valley.x, valley.trunk_y - trunk, valley.trunk_y - trunk - depth)
    course = shapely.get_coordinates(valley.motorway)
    west = shapely.transform(_strip(course[:, 1], course[:, 0] - verge, course[:, 0] - verge - depth), np.fliplr)
    east = shapely.transform(_strip(course[:, 1], course[:, 0] + verge + depth, course[:, 0] + verge), np.fliplr)
    middle = shapely.linestrings(valley.x, (valley.rail_y + valley.trunk_y) / 2)
    courses = ((band, middle), (south, valley.trunk), (west, valley.motorway), (east, valley.motorway))
    slots = np.concatenate(
        [_cut_across(strip, course, share * area / depth) for strip, course in courses for share in ESTATE_SHARES]
    )
    obstacles = shapely.union_all(
        [
            shapely.buffer(valley.motorway, parameters.valley.motorway_half_width_m + 10.0),
            shapely.buffer(valley.river, valley.river_half_width_m + RIVER_CLEAR_M),
            shapely.buffer(valley.stream, 40.0),
            shapely.Point(core).buffer(clear_m),
            shapely.buffer(valley.trunk, parameters.valley.trunk_half_width_m + 4.0),
            shapely.buffer(valley.rail, parameters.valley.rail_half_width_m + 2.0),
        ]
    )
    shapely.prepare(obstacles)
    free = ~shapely.intersects(obstacles, slots) & shapely.contains(valley.box.buffer(-30.0), slots)
    return slots[free & (shapely.area(slots) > WHOLE_SLOT * min(ESTATE_SHARES) * area)]


def _strip(x: np.ndarray, top: np.ndarray, bottom: np.ndarray) -> shapely.Polygon:
    return shapely.Polygon(np.column_stack([np.append(x, x[::-1]), np.append(top, bottom[::-1])]))


def _cut_across(strip: shapely.Polygon, course: shapely.LineString, length: float) -> np.ndarray:
    """Pieces of ``strip`` of this length along ``course``, cut at right angles, starting every sixth of a length."""
    along = np.arange(length / 2, course.length - length / 2, length / 6)
    before, here, after = (
        shapely.get_coordinates(shapely.line_interpolate_point(course, along + shift))
        for shift in (-length / 2, 0, length / 2)
    )
    angle = np.arctan2(*(after - before).T[::-1])
    u = here[:, 0] * np.cos(angle) + here[:, 1] * np.sin(angle)
    v = here[:, 1] * np.cos(angle) - here[:, 0] * np.sin(angle)
    reach = 2.5 * max(length, strip.area / course.length)
    return largest_pieces(
        shapely.intersection(strip, boxes(angle, u - length / 2, u + length / 2, v - reach, v + reach))
    )


def quarter_count(parameters: Parameters, size: int) -> int:
    region = parameters.region
    wanted = region.quarters_least + region.quarters_per_decade * np.log10(max(size, 1000) / 1000.0)
    return int(np.clip(round(wanted), region.quarters_least, region.quarters_most))


def place_centres(
    valley: Valley,
    core: np.ndarray,
    kinds: np.ndarray,
    radii: np.ndarray,
    estates: Estates,
    parameters: Parameters,
    rng: np.random.Generator,
) -> Centres:
    """Core, inner quarters around it, towns in the valley near the estates, villages on the plains."""
    inner = np.flatnonzero(kinds == INNER)
    xy = [core, *_around_core(core, radii[0], radii[inner], estates, parameters, rng)]
    for number in range(len(xy), len(kinds)):
        xy.append(_best_place(valley, np.array(xy), radii, number, kinds[number], estates, parameters, rng))
    return Centres(np.array(xy), radii, kinds)


def _around_core(core, core_radius: float, radii, estates: Estates, parameters: Parameters, rng) -> np.ndarray:
    """Centres of the inner quarters, evenly around the core, turned so that they keep clear of the estates."""
    apart = INNER_APART * (core_radius + radii)
    even = 2 * np.pi * (np.arange(len(radii)) + 0.3 * rng.random(len(radii))) / max(len(radii), 1)
    turn = 2 * np.pi * (np.arange(BEARINGS) + rng.random()) / BEARINGS
    bearing = turn[:, None] + even
    trials = core + apart[:, None] * np.stack([np.cos(bearing), np.sin(bearing)], axis=-1)
    around = shapely.union_all(estates.polygons)
    clear = shapely.distance(shapely.points(trials), around) - radii - parameters.estate.housing_distance_m
    return trials[np.argmax(np.minimum(clear, 0.0).sum(axis=1) + rng.random(BEARINGS))]


def _best_place(valley, placed, radii, number, kind, estates: Estates, parameters: Parameters, rng) -> np.ndarray:
    """Of many random places the one farthest from other settlements; towns are drawn to the railway and an estate."""
    radius = radii[number]
    margin = np.minimum(1.25 * radius, 0.2 * valley.height_m)
    trials = margin + rng.random((TRIALS, 2)) * (np.array([valley.width_m, valley.height_m]) - 2 * margin)
    gap = np.min(np.hypot(*(trials[:, None] - placed).transpose(2, 0, 1)) - radii[:number] - radius, axis=1)
    shelter = shapely.distance(shapely.points(trials)[:, None], estates.polygons) - radius
    to_estates = shelter.min(axis=1)
    attraction = np.minimum(gap, valley.height_m) + 0.3 * np.minimum(to_estates, radius)
    if kind == TOWN:
        to_rail = np.abs(trials[:, 1] - np.interp(trials[:, 0], valley.x, valley.rail_y))
        attraction = 0.9 * np.minimum(gap, 3 * radius) - to_rail - 0.6 * to_estates
    clear = parameters.estate.housing_distance_m
    crowding = np.maximum(0.0, 0.5 - gap / radius) + np.maximum(0.0, 1.0 - to_estates / clear)
    spread = _estates_shared(trials, radius, placed, radii, estates)
    over_river = np.abs(trials[:, 1] - np.interp(trials[:, 0], valley.x, valley.river_y)) < 0.5 * radius
    over_motorway = shapely.distance(shapely.points(trials), valley.motorway) < 1.1 * radius
    cost = 5.0 * crowding + 2.0 * over_river + 2.0 * over_motorway + 0.5 * spread - attraction / valley.height_m
    return trials[np.argmin(cost)]


def _estates_shared(trials: np.ndarray, radius: float, placed, radii, estates: Estates) -> np.ndarray:
    """For each trial place of a centre how many estates then share their nearest centre with another estate."""
    middle = shapely.get_coordinates(shapely.centroid(estates.polygons))
    power = ((middle[:, None] - placed) ** 2).sum(axis=2) - radii[: len(placed)] ** 2
    nearest, least = power.argmin(axis=1), power.min(axis=1)
    taken = ((trials[:, None] - middle) ** 2).sum(axis=2) - radius**2 < least
    homes = np.sort(np.where(taken, len(placed), nearest), axis=1)
    return (np.diff(homes, axis=1) == 0).sum(axis=1)


def divide_region(centres: Centres, valley: Valley, rng: np.random.Generator) -> np.ndarray:
    """One polygon for each quarter, together the whole region: a power diagram with bent borders."""
    polygons = np.array([_power_cell(centres, number, valley) for number in range(len(centres.xy))])
    lengths = valley.height_m * np.array([0.62, 0.37, 0.21])
    heading, phase = 2 * np.pi * rng.random(3), 2 * np.pi * rng.random(3)
    number = 2 * np.pi / lengths

    def bend(xy: np.ndarray) -> np.ndarray:
        edge = np.minimum.reduce([xy[:, 0], valley.width_m - xy[:, 0], xy[:, 1], valley.height_m - xy[:, 1]])
        calm = np.clip(edge / (0.15 * valley.height_m), 0.0, 1.0)[:, None]
        swing = np.sin(xy @ (number * np.stack([np.cos(heading), np.sin(heading)])) + phase)
        shift = swing @ (0.17 / number[:, None] * np.column_stack([-np.sin(heading), np.cos(heading)]))
        return xy + calm * shift

    step = valley.height_m / 60
    return shapely.transform(shapely.segmentize(polygons, step), bend)


def _power_cell(centres: Centres, number: int, valley: Valley) -> shapely.Polygon:
    """Points nearer to this centre than to any other, where a settlement's radius counts in its favour."""
    cell = valley.box
    reach = 3 * valley.width_m
    here, radius = centres.xy[number], centres.radius_m[number]
    for other, (there, other_radius) in enumerate(zip(centres.xy, centres.radius_m)):
        if other == number:
            continue
        apart = np.hypot(*(there - here))
        toward = (there - here) / apart
        border = here + toward * (apart**2 + radius**2 - other_radius**2) / (2 * apart)
        across = np.array([-toward[1], toward[0]])
        corners = [border + reach * across, border - reach * across]
        corners += [corner - 2 * reach * toward for corner in corners[::-1]]
        cell = shapely.intersection(cell, shapely.Polygon(corners))
    return cell
