"""Which parts of a plot's boundary face a public street, and how far the middle of that street is.

A piece of boundary faces a street when the way from it to the nearest point of the street's centreline leads outwards,
is no longer than ``street_within_m`` and crosses no plot. Plots that are themselves streets, as in a cadastre, are in
nobody's way.

Source: MBO §6(2) and LBO BW §5(2), setbacks may reach to the middle of public traffic areas; tables
``street_setbacks`` and ``floorspace``.
"""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely

from ..frames import polygons_only
from ..progress import Progress, report, unobserved
from ..settings import setting
from ..tables import read_table
from .columns import words

PIECE_M = 10.0  # longest piece of boundary that faces a street as a whole or not at all
FACING = 0.5  # cosine of the widest angle between the outward direction and the way to the street
OUTSIDE_M = 0.05  # where the way to the street begins
BEFORE_STREET = 0.95  # share of the way that must be free: plots may reach to the middle of a street
SHORTEST_M = 1e-6
CENTIMETRES = 100  # boundaries are shared when their corners agree to the centimetre
CHUNK = 20000  # pieces of boundary looked at between two reports of progress
UNKNOWN_CLASS = "unknown"


@dataclass(frozen=True)
class StreetSides:
    """Per plot: ``lines``, the boundary along public streets (None where there is none), ``frontage_m`` its length, and
    ``half_width_m``, the distance from there to the middle of the street where it is nearest (0 where there is none).
    """

    lines: np.ndarray
    frontage_m: np.ndarray
    half_width_m: np.ndarray


@dataclass(frozen=True)
class StreetLimits:
    """``street_within_m``: the middle of a street further away is not this plot's street."""

    street_within_m: float = setting("floorspace", "street_within_m")


@dataclass(frozen=True)
class _Pieces:
    """Pieces of boundary (N): the plot each belongs to, its ends, and its direction outwards."""

    plot: np.ndarray
    start: np.ndarray
    end: np.ndarray
    outwards: np.ndarray

    @property
    def length(self) -> np.ndarray:
        return np.linalg.norm(self.end - self.start, axis=1)

    def at(self, rows: np.ndarray) -> _Pieces:
        return _Pieces(self.plot[rows], self.start[rows], self.end[rows], self.outwards[rows])


def find_street_sides(
    plots,
    streets: gpd.GeoDataFrame,
    around=None,
    limits: StreetLimits | None = None,
    progress: Progress = unobserved,
) -> StreetSides:
    """The sides of ``plots`` (polygons, metres) along ``streets`` (lines in the same CRS, field ``highway`` if any).

    ``around``: other plots that may lie between a plot and a street. A street counts when its class has a half width
    in the table ``street_setbacks`` and it is in no ``tunnel``; the half width found is never more than the table's.

    Source: see the module.
    """
    limits = limits or StreetLimits()
    shapes = polygons_only(plots)
    public, widest = _public(streets)
    near = _near(shapes, public, limits.street_within_m)
    pieces = _cut(_not_shared(_boundaries(shapes, near)))
    obstacles = np.concatenate([shapes, polygons_only(around)]) if around is not None else shapes
    distance = _distances(pieces, public, widest, obstacles, limits.street_within_m, progress)
    return _collected(pieces, distance, len(shapes))


def _public(streets: gpd.GeoDataFrame) -> tuple[np.ndarray, np.ndarray]:
    """The public streets, and how wide half of each may be at most."""
    table = read_table("street_setbacks").set_index("highway")["half_width_max_m"]
    classes = words(streets, "highway").fillna(UNKNOWN_CLASS)
    widest = classes.map(table).to_numpy(dtype=float)
    counts = ~np.isnan(widest)
    if "tunnel" in streets.columns:
        counts &= ~streets["tunnel"].fillna(False).astype(bool).to_numpy()
    shapes = streets.geometry.to_numpy()
    counts &= ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    return shapes[counts], widest[counts]


def _near(shapes: np.ndarray, public: np.ndarray, within_m: float) -> np.ndarray:
    """Positions of the plots that any public street comes near."""
    if not len(public):
        return np.zeros(0, dtype=int)
    solid = np.flatnonzero(~shapely.is_empty(shapes))
    found, _ = shapely.STRtree(public).query(shapes[solid], predicate="dwithin", distance=within_m)
    return solid[np.unique(found)]


# --- pieces of boundary ----------------------------------------------------------------------------------------------


def _boundaries(shapes: np.ndarray, rows: np.ndarray) -> _Pieces:
    """The straight edges of the outer rings of the plots at ``rows``."""
    parts, plot = shapely.get_parts(shapes[rows], return_index=True)
    rings = shapely.get_exterior_ring(parts)
    corners, ring = shapely.get_coordinates(rings, return_index=True)
    if not len(corners):
        return _Pieces(np.zeros(0, dtype=int), *np.zeros((3, 0, 2)))
    same = ring[1:] == ring[:-1]
    start, end, ring = corners[:-1][same], corners[1:][same], ring[1:][same]
    along = end - start
    length = np.linalg.norm(along, axis=1)
    kept = length > SHORTEST_M
    along, start, end, ring = along[kept] / length[kept, None], start[kept], end[kept], ring[kept]
    turn = np.where(shapely.is_ccw(rings), 1.0, -1.0)[ring]
    outwards = np.column_stack([along[:, 1], -along[:, 0]]) * turn[:, None]
    return _Pieces(rows[plot[ring]], start, end, outwards)


def _not_shared(edges: _Pieces) -> _Pieces:
    """Without the edges that are those of a neighbour, corner by corner: no street runs there."""
    if not len(edges.plot):
        return edges
    ends = np.round(np.concatenate([edges.start, edges.end]) * CENTIMETRES)
    corner = np.unique(ends[:, 0] + 1j * ends[:, 1], return_inverse=True)[1].reshape(2, -1)
    # the outside of one is the inside of the other, so that a plot given twice does not hide itself
    along = edges.end - edges.start
    clockwise = edges.outwards[:, 0] * along[:, 1] < edges.outwards[:, 1] * along[:, 0]
    first, last = np.where(clockwise, corner[::-1], corner)
    count = corner.max() + 1
    return edges.at(np.flatnonzero(~np.isin(first * count + last, last * count + first)))


def _cut(edges: _Pieces) -> _Pieces:
    """Long edges in pieces of at most ``PIECE_M``."""
    count = np.maximum(np.ceil(edges.length / PIECE_M), 1).astype(int)
    edge = np.repeat(np.arange(len(count)), count)
    number = np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count)
    whole = edges.at(edge)
    step = (whole.end - whole.start) / count[edge][:, None]
    start = whole.start + number[:, None] * step
    return _Pieces(whole.plot, start, start + step, whole.outwards)


# --- streets they face -----------------------------------------------------------------------------------------------


def _distances(
    pieces: _Pieces,
    public: np.ndarray,
    widest: np.ndarray,
    obstacles: np.ndarray,
    within_m: float,
    progress: Progress,
) -> np.ndarray:
    """Metres from each piece to the middle of the street it faces, at most the widest half; NaN where it faces none."""
    distance = np.full(len(pieces.plot), np.nan)
    if not len(distance):
        return distance
    tree = shapely.STRtree(public)
    in_the_way = shapely.STRtree(obstacles[~_are_streets(obstacles, public, tree, within_m)])
    for first in range(0, len(distance), CHUNK):
        report(progress, first / len(distance))
        rows = np.arange(first, min(first + CHUNK, len(distance)))
        piece, street, metres = _facing(pieces.at(rows), public, tree, in_the_way, within_m)
        order = np.lexsort((metres, piece))
        nearest = order[np.unique(piece[order], return_index=True)[1]]
        distance[rows[piece[nearest]]] = np.minimum(metres[nearest], widest[street[nearest]])
    report(progress, 1.0)
    return distance


def _facing(
    pieces: _Pieces, public: np.ndarray, tree: shapely.STRtree, in_the_way: shapely.STRtree, within_m: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs of a piece and a street it faces, with the metres between them."""
    middle = (pieces.start + pieces.end) / 2
    piece, street = tree.query(shapely.points(middle), predicate="dwithin", distance=within_m)
    ends = shapely.get_coordinates(shapely.shortest_line(shapely.points(middle[piece]), public[street]))
    way = ends[1::2] - middle[piece]
    metres = np.linalg.norm(way, axis=1)
    outwards = pieces.outwards[piece]
    facing = (way * outwards).sum(axis=1) >= FACING * metres
    piece, street, way, metres = piece[facing], street[facing], way[facing], metres[facing]
    ways = np.stack([middle[piece] + OUTSIDE_M * pieces.outwards[piece], middle[piece] + BEFORE_STREET * way], axis=1)
    blocked, _ = in_the_way.query(shapely.linestrings(ways), predicate="intersects")
    free = np.setdiff1d(np.flatnonzero(metres > OUTSIDE_M), blocked)
    free = np.union1d(free, np.flatnonzero(metres <= OUTSIDE_M))
    return piece[free], street[free], metres[free]


def _are_streets(plots: np.ndarray, public: np.ndarray, tree: shapely.STRtree, within_m: float) -> np.ndarray:
    """Whether each plot is itself street land: a street runs through it, and it is on average no wider."""
    plot, street = tree.query(plots, predicate="intersects")
    inside = shapely.length(shapely.intersection(plots[plot], public[street]))
    length = np.bincount(plot, weights=inside, minlength=len(plots))
    return length * within_m >= np.maximum(shapely.area(plots), SHORTEST_M)


def _collected(pieces: _Pieces, distance: np.ndarray, count: int) -> StreetSides:
    """The pieces that face a street, joined plot by plot."""
    rows = np.flatnonzero(~np.isnan(distance))
    lines = np.full(count, None, dtype=object)
    half_width = np.full(count, np.inf)
    plot = pieces.plot[rows]
    frontage = np.bincount(plot, weights=pieces.length[rows], minlength=count)
    np.minimum.at(half_width, plot, distance[rows])
    if len(rows):
        order = rows[np.argsort(plot, kind="stable")]
        segments = shapely.linestrings(np.stack([pieces.start[order], pieces.end[order]], axis=1))
        owners, position = np.unique(pieces.plot[order], return_inverse=True)
        lines[owners] = shapely.line_merge(shapely.multilinestrings(segments, indices=position))
    return StreetSides(lines, frontage, np.where(np.isinf(half_width), 0.0, half_width))
