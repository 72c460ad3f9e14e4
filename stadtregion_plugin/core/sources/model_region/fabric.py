"""The urban fabric: faces are cut into neighbourhoods of one character, and these into rows of blocks.

A neighbourhood's streets follow its long sides; cross streets divide each row of blocks evenly. So streets run through
a neighbourhood, meet those of the next in T-junctions, and turn with the main streets around them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.spatial import cKDTree

from ...progress import Progress, part, report
from .centres import CORE, VILLAGE, Centres
from .parameters import Parameters, grown
from .settlement import Faces
from .shapes import (
    Frames,
    batched,
    boxes,
    drawn,
    frames,
    line_pieces,
    located,
    polygon_pieces,
    repeated,
    segments,
    turned,
)
from .terrain import Valley

PATCH_M2 = 32_000.0
PATCH_MOST_M2 = 80_000.0
LINE_SIDE_M = 170.0
PARK_WATER_M = 70.0
COLLECTOR_M2 = 200_000.0
DISTRIBUTOR_M2 = 1_200_000.0
CUT_JITTER = 0.07
TURN_JITTER = 0.05
OLD_TURN_JITTER = 0.16
LEAST_PIECE_M2 = 250.0


@dataclass(frozen=True)
class Lines:
    """Street lines: geometry, class and the number of the street (lines of one street share it)."""

    shapes: np.ndarray
    highway: np.ndarray

    @staticmethod
    def joined(several: list[Lines]) -> Lines:
        return Lines(
            np.concatenate([lines.shapes for lines in several]), np.concatenate([lines.highway for lines in several])
        )


@dataclass(frozen=True)
class Blocks:
    """Blocks in the flat plane with ``character`` (row in the table), neighbourhood, quarter and estate (or −1)."""

    polygons: np.ndarray
    character: np.ndarray
    neighbourhood: np.ndarray
    quarter: np.ndarray
    estate: np.ndarray


class Zoning:
    """Which character a place has: by its zone, and by chance in patches of some hectares."""

    def __init__(
        self,
        centres: Centres,
        quarters: np.ndarray,
        valley: Valley,
        parameters: Parameters,
        size: int,
        rng: np.random.Generator,
    ):
        self.centres, self.valley, self.parameters = centres, valley, parameters
        self.quarters = quarters
        patch = grown(PATCH_M2, size, 0.15, PATCH_MOST_M2)
        count = int(valley.box.area / patch) + 1
        self.marks = cKDTree(rng.random((count, 2)) * (valley.width_m, valley.height_m))
        self.label, self.shift = rng.random(count), rng.random(count) - 0.5
        self.whole = parameters.characters.single.to_numpy() == 1

    def quarter_at(self, points: np.ndarray) -> np.ndarray:
        """The quarter each point lies in."""
        return located(self.quarters, shapely.get_coordinates(points))

    def characters_at(self, points: np.ndarray, old: np.ndarray, estate: np.ndarray) -> np.ndarray:
        """Rows of the table of characters."""
        xy = shapely.get_coordinates(points)
        _, mark = self.marks.query(xy)
        zone = self._zones(xy, self.quarter_at(points), 0.2 * self.shift[mark], old, estate)
        return drawn(self.label[mark], self.parameters.zones.to_numpy()[zone] * ~self.whole)

    def singles_at(self, points, old, estate, area: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """For single rows of blocks: the row of the table of a campus, park, cemetery … drawn for it, or −1."""
        xy = shapely.get_coordinates(points)
        zone = self._zones(xy, self.quarter_at(points), np.zeros(len(xy)), old, estate)
        weights = self.parameters.zones.to_numpy()[zone] * self.whole
        character = drawn(rng.random(len(xy)), weights / weights.sum(axis=1, initial=1e-9, keepdims=True))
        wanted = self.parameters.characters.superblock_m2.to_numpy()[character]
        chosen = rng.random(len(xy)) < weights.sum(axis=1)
        return np.where(chosen & (area > 0.45 * wanted) & (area < 2.2 * wanted), character, -1)

    def _zones(self, xy, quarter, shift, old, estate) -> np.ndarray:
        centres = self.centres
        out = np.hypot(*(xy - centres.xy[quarter]).T) / centres.radius_m[quarter] + shift
        kind = centres.kind[quarter]
        core, village = kind == CORE, kind == VILLAGE
        rail = xy[:, 1] - np.interp(xy[:, 0], self.valley.x, self.valley.rail_y)
        trunk = xy[:, 1] - np.interp(xy[:, 0], self.valley.x, self.valley.trunk_y)
        beside = (rail < LINE_SIDE_M) & (trunk > -0.4 * LINE_SIDE_M) & (out > 0.3) & ~village
        names = np.select(
            [
                *(estate >= 0, old, beside),
                *(core & (out < 0.5), core & (out < 0.8), core),
                *(village & (out < 0.45), village, out < 0.45),
            ],
            [
                *("estate", "old_town", "line_side"),
                *("core_centre", "core_middle", "core_edge"),
                *("village_centre", "village_edge", "town_centre"),
            ],
            "town_edge",
        )
        return self.parameters.zones.index.get_indexer(names)


def lay_fabric(faces: Faces, zoning: Zoning, rng: np.random.Generator, progress: Progress) -> tuple[Blocks, Lines]:
    """All blocks, and the streets between them inside the faces."""
    table = zoning.parameters.characters
    pieces, origin, cuts = _cut_neighbourhoods(faces, zoning, rng, part(progress, 0.0, 0.3))
    old, estate = faces.old[origin], faces.estate[origin]
    point = shapely.point_on_surface(pieces)
    character = zoning.characters_at(point, old, estate)
    quarter = zoning.quarter_at(point)

    _lay_parks(pieces, character, quarter, zoning)
    rows, row_owner, row_lines, angle = _cut_rows(
        pieces, table.block_depth_m.to_numpy()[character], part(progress, 0.3, 0.6)
    )
    owner, line_owner = row_owner
    single = zoning.singles_at(shapely.point_on_surface(rows), old[owner], estate[owner], shapely.area(rows), rng)
    row_character = np.where(single >= 0, single, character[owner])
    length = table.block_length_m.to_numpy()[row_character]
    blocks, row, cross = _cut_row(rows, angle, length, rng, part(progress, 0.6, 1.0))
    street = table.street.to_numpy()
    lines = Lines.joined(
        [
            cuts,
            Lines(row_lines, street[character[line_owner]]),
            Lines(cross[0], street[row_character[cross[1]]]),
        ]
    )
    owner = owner[row]
    return Blocks(blocks, row_character[row], owner, quarter[owner], estate[owner]), lines


def _lay_parks(pieces: np.ndarray, character: np.ndarray, quarter: np.ndarray, zoning: Zoning) -> None:
    """Turn one neighbourhood by the water in each town into its park (in place)."""
    centres, valley = zoning.centres, zoning.valley
    xy = shapely.get_coordinates(shapely.point_on_surface(pieces))
    water = shapely.distance(pieces, valley.river)
    park = zoning.parameters.characters.index.get_loc("park")
    for number in np.flatnonzero(centres.kind != VILLAGE):
        out = np.hypot(*(xy - centres.xy[number]).T) / centres.radius_m[number]
        area = shapely.area(pieces)
        fits = (quarter == number) & (out > 0.25) & (out < 0.95) & (area < 0.05 * np.pi * centres.radius_m[number] ** 2)
        fits &= water < PARK_WATER_M
        if fits.any():
            character[np.flatnonzero(fits)[np.argmin(out[fits])]] = park


def _cut_neighbourhoods(faces: Faces, zoning: Zoning, rng, progress: Progress):
    """Halve the faces across their long side until each piece suits the character of its place."""
    target = zoning.parameters.characters.superblock_m2.to_numpy()
    active, origin = faces.polygons, np.arange(len(faces.polygons))
    done: list[np.ndarray] = []
    done_origin: list[np.ndarray] = []
    cuts: list[Lines] = []
    while len(active):
        report(progress, 1.0 - len(active) / (len(active) + sum(len(pieces) for pieces in done) + 1))
        area = shapely.area(active)
        character = zoning.characters_at(shapely.point_on_surface(active), faces.old[origin], faces.estate[origin])
        large = area > 1.5 * target[character]
        done.append(active[~large])
        done_origin.append(origin[~large])
        active, origin, area = active[large], origin[large], area[large]
        if len(active) == 0:
            break
        turn = np.where(faces.old[origin], OLD_TURN_JITTER, TURN_JITTER) * (2 * rng.random(len(active)) - 1)
        turn = np.where(faces.estate[origin] >= 0, 0.0, turn)
        at = 0.5 + CUT_JITTER * (2 * rng.random(len(active)) - 1)
        halves, owner, line, line_owner = halve(active, at, turn)
        rank = np.select([area > DISTRIBUTOR_M2, area > COLLECTOR_M2], ["secondary", "tertiary"], "residential")
        rank = np.where(faces.estate[origin] >= 0, "unclassified", rank)
        cuts.append(Lines(line, rank[line_owner].astype(object)))
        active, origin = halves, origin[owner]
    lines = Lines.joined(cuts) if cuts else Lines(np.zeros(0, object), np.zeros(0, object))
    return np.concatenate(done), np.concatenate(done_origin), lines


def halve(polygons: np.ndarray, at: np.ndarray, turn: np.ndarray):
    """Cut each polygon across its long side, at a share ``at`` of it, ``turn`` (radians) off the right angle.

    Returns the pieces with their owners, and the lines of the cut with theirs.
    """
    frame = frames(polygons)
    u, v = frame.u0 + at * frame.length, (frame.v0 + frame.v1) / 2
    middle = turned(u, v, frame.angle)
    angle = frame.angle + turn
    u, v = (
        middle[:, 0] * np.cos(angle) + middle[:, 1] * np.sin(angle),
        middle[:, 1] * np.cos(angle) - middle[:, 0] * np.sin(angle),
    )
    reach = 2 * (frame.length + frame.depth)
    low = batched(shapely.intersection, polygons, boxes(angle, u - reach, u, v - reach, v + reach))
    high = batched(shapely.intersection, polygons, boxes(angle, u, u + reach, v - reach, v + reach))
    lines, line_owner = line_pieces(shapely.intersection(segments(angle, u, v - reach, u, v + reach), polygons))
    one, one_owner = polygon_pieces(low, LEAST_PIECE_M2)
    other, other_owner = polygon_pieces(high, LEAST_PIECE_M2)
    return np.append(one, other), np.append(one_owner, other_owner), lines, line_owner


def _cut_rows(pieces: np.ndarray, depth: np.ndarray, progress: Progress):
    """Cut each neighbourhood lengthwise into rows of blocks of about ``depth``; the rows fan out with its sides.

    Returns the rows, the owners of rows and of lines, the lines, and the direction of each row.
    """
    frame = frames(pieces)
    count = np.maximum(1, np.round(shapely.area(pieces) / np.maximum(frame.length, 1.0) / depth)).astype(int)
    west, east = _section(pieces, frame, 0.06), _section(pieces, frame, 0.94)
    west, east = _levelled(west, east)
    owner, number = repeated(count)
    reach = 0.3 * frame.length + 40.0

    def edge(fraction: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The border at a fraction of the depth: its v at both ends, with the outermost ones moved out of the way."""
        ends = [side[0][owner] + fraction * (side[1] - side[0])[owner] for side in (west, east)]
        out = np.where(fraction <= 0, -1.0, np.where(fraction >= 1, 1.0, 0.0)) * (frame.depth[owner] + 10.0)
        slope = (ends[1] - ends[0]) / (0.88 * frame.length[owner])
        return ends[0] + out - slope * (reach[owner] + 0.06 * frame.length[owner]), ends[1] + out + slope * (
            reach[owner] + 0.06 * frame.length[owner]
        )

    low, high = edge(number / count[owner]), edge((number + 1) / count[owner])
    u0, u1 = (frame.u0 - reach)[owner], (frame.u1 + reach)[owner]
    angle = frame.angle[owner]
    corners = turned(np.stack([u0, u1, u1, u0], -1), np.stack([low[0], low[1], high[1], high[0]], -1), angle[:, None])
    rows, row = polygon_pieces(
        batched(shapely.intersection, pieces[owner], shapely.polygons(corners), progress=progress), LEAST_PIECE_M2
    )
    inner = number > 0
    lines, line = line_pieces(
        batched(
            shapely.intersection,
            segments(angle[inner], u0[inner], low[0][inner], u1[inner], low[1][inner]),
            pieces[owner[inner]],
        )
    )
    slope = np.arctan2((low[1] + high[1] - low[0] - high[0]) / 2, u1 - u0)
    return rows, (owner[row], owner[inner][line]), lines, (angle + slope)[row]


def _section(pieces: np.ndarray, frame: Frames, at: float) -> tuple[np.ndarray, np.ndarray]:
    """The lowest and highest v of each piece at a share ``at`` of its length."""
    u = frame.u0 + at * frame.length
    cut = shapely.intersection(segments(frame.angle, u, frame.v0 - 1, u, frame.v1 + 1), pieces)
    found = ~shapely.is_empty(cut)
    low, high = frame.v0.copy(), frame.v1.copy()
    if found.any():
        low[found], high[found] = frames(cut[found], frame.angle[found]).v0, frames(cut[found], frame.angle[found]).v1
    return low, high


def _levelled(west, east):
    """Sections that differ by no more than a factor, so that rows neither vanish nor cross."""
    span = np.stack([west[1] - west[0], east[1] - east[0]])
    wanted = np.maximum(span, 0.62 * span.max(axis=0))
    middle = np.stack([west[0] + west[1], east[0] + east[1]]) / 2
    return (middle[0] - wanted[0] / 2, middle[0] + wanted[0] / 2), (
        middle[1] - wanted[1] / 2,
        middle[1] + wanted[1] / 2,
    )


def _cut_row(rows: np.ndarray, angle: np.ndarray, length: np.ndarray, rng, progress: Progress):
    """Cut each row of blocks evenly into blocks of about ``length``; gives blocks, their rows, cross lines, theirs."""
    frame = frames(rows, angle)
    count = np.maximum(1, np.round(frame.length / (length * (0.88 + 0.24 * rng.random(len(rows)))))).astype(int)
    owner, number = repeated(count)
    u0 = frame.u0[owner] + number / count[owner] * frame.length[owner]
    u1 = frame.u0[owner] + (number + 1) / count[owner] * frame.length[owner]
    v0, v1 = frame.v0[owner] - 5.0, frame.v1[owner] + 5.0
    first, last = number == 0, number == count[owner] - 1
    cells = boxes(angle[owner], u0 - 5.0 * first, u1 + 5.0 * last, v0, v1)
    blocks, cell = polygon_pieces(batched(shapely.intersection, rows[owner], cells, progress=progress), LEAST_PIECE_M2)
    lines, line = line_pieces(
        batched(
            shapely.intersection,
            segments(angle[owner[~first]], u0[~first], v0[~first], u0[~first], v1[~first]),
            rows[owner[~first]],
        )
    )
    return blocks, owner[cell], (lines, owner[~first][line])
