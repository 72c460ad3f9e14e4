"""The land between the settlements: forests, and fields cut by tracks, with orchards near the villages."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy import ndimage
from scipy.spatial import cKDTree

from ...progress import Progress, part, report
from .fabric import Lines, halve
from .settlement import Faces
from .shapes import polygon_pieces
from .terrain import Valley

FIELD_M2 = 42_000.0
TRACK_M2 = 160_000.0
FOREST_GAP_M = 22.0
FOREST_COUNT = 26
LEAST_FOREST_M2 = 9_000.0
ORCHARD_M = 130.0
MEADOW_M = 110.0
VINE_SHARE = 0.11  # of the region's height, north of the river


@dataclass(frozen=True)
class Countryside:
    """Fields and forests in the flat plane with their land use, and the tracks between them."""

    polygons: np.ndarray
    landuse: np.ndarray
    tracks: Lines


def lay_countryside(faces: Faces, valley: Valley, rng: np.random.Generator, progress: Progress) -> Countryside:
    """Forests where there is most room, fields and tracks on the rest of the open land."""
    woods = _forests(faces, valley, rng)
    report(progress, 0.2)
    land, _ = polygon_pieces(shapely.difference(faces.open_land, shapely.union_all(woods)), 1000.0)
    fields, tracks = _cut_fields(land, rng, part(progress, 0.2, 0.9))
    use = _field_uses(fields, faces, valley, rng)
    return Countryside(np.append(fields, woods), np.append(use, np.full(len(woods), "forest", dtype=object)), tracks)


def _forests(faces: Faces, valley: Valley, rng: np.random.Generator) -> np.ndarray:
    """Woods of several lobes each, clear of settlements and main roads."""
    trials = rng.random((12 * FOREST_COUNT, 2)) * (valley.width_m, valley.height_m)
    room = shapely.distance(shapely.points(trials), faces.built_up) / valley.height_m
    river = np.abs(trials[:, 1] - np.interp(trials[:, 0], valley.x, valley.river_y)) / valley.height_m
    order = np.argsort(
        -np.minimum(room, 0.12) - 0.5 * np.minimum(river, 0.2) - 0.05 * rng.random(len(trials)), kind="stable"
    )
    turn = 2 * np.pi * np.arange(40) / 40
    waves = np.arange(2, 7)
    blobs = []
    for centre in trials[order[:FOREST_COUNT]]:
        radius = valley.height_m * (0.03 + 0.055 * rng.random())
        lobes = np.cos(np.outer(turn, waves) + 2 * np.pi * rng.random(5)) @ (0.2 / waves**0.6)
        stretch, tilt = 1.0 + 0.7 * rng.random(), np.pi * rng.random()
        u, v = radius * stretch * (1 + lobes) * np.cos(turn), radius / stretch**0.5 * (1 + lobes) * np.sin(turn)
        xy = np.column_stack([u * np.cos(tilt) - v * np.sin(tilt), u * np.sin(tilt) + v * np.cos(tilt)])
        blobs.append(shapely.make_valid(shapely.Polygon(centre + xy)))
    land = shapely.buffer(shapely.union_all(faces.open_land), -0.1)
    main = shapely.buffer(shapely.union_all(faces.lines[faces.highway != ""]), FOREST_GAP_M / 2)
    kept_free = shapely.union_all(
        [shapely.buffer(faces.built_up, 2 * FOREST_GAP_M), shapely.buffer(faces.corridors, FOREST_GAP_M), main]
    )
    woods, _ = polygon_pieces(
        np.array([shapely.difference(shapely.intersection(shapely.union_all(blobs), land), kept_free)]), LEAST_FOREST_M2
    )
    rounded = shapely.buffer(shapely.buffer(woods, -FOREST_GAP_M), FOREST_GAP_M)
    return polygon_pieces(rounded, LEAST_FOREST_M2)[0]


def _cut_fields(land: np.ndarray, rng: np.random.Generator, progress: Progress) -> tuple[np.ndarray, Lines]:
    """Halve the open land until pieces are of a field's size; the first cuts are tracks."""
    done: list[np.ndarray] = []
    cuts: list[np.ndarray] = []
    active = land
    while len(active):
        report(progress, 1.0 - len(active) / (len(active) + sum(len(fields) for fields in done) + 1))
        area = shapely.area(active)
        large = area > FIELD_M2 * (1.0 + rng.random(len(active)))
        done.append(active[~large])
        active, area = active[large], area[large]
        at, turn = 0.42 + 0.16 * rng.random(len(active)), 0.1 * (2 * rng.random(len(active)) - 1)
        active, _, lines, owner = halve(active, at, turn)
        cuts.append(lines[area[owner] > TRACK_M2])
    tracks = np.concatenate(cuts)
    return np.concatenate(done), Lines(tracks, np.full(len(tracks), "track", dtype=object))


def _field_uses(fields: np.ndarray, faces: Faces, valley: Valley, rng: np.random.Generator) -> np.ndarray:
    """Meadows by the water, orchards on the northern slope and around settlements, else farmland."""
    xy = shapely.get_coordinates(shapely.point_on_surface(fields))
    edge = cKDTree(shapely.get_coordinates(shapely.segmentize(shapely.boundary(faces.built_up), 60.0)))
    away, _ = edge.query(xy)
    north = xy[:, 1] - np.interp(xy[:, 0], valley.x, valley.river_y)
    water = np.minimum(np.abs(north), shapely.distance(shapely.points(xy), valley.stream))
    patch = ndimage.gaussian_filter(rng.normal(size=(48, 72)), 2.2, mode="wrap")
    cell = (xy / (valley.width_m, valley.height_m) * (71.999, 47.999)).astype(int).clip(0)
    lively = patch[cell[:, 1].clip(max=47), cell[:, 0].clip(max=71)] / patch.std()
    chance = rng.random(len(fields))
    slope = (north > MEADOW_M) & (north < MEADOW_M + VINE_SHARE * valley.height_m)
    return np.select(
        [water < MEADOW_M + valley.river_half_width_m, slope & (lively > 0.3), away < ORCHARD_M, chance < 0.12],
        ["meadow", "orchard", np.where(chance < 0.5, "orchard", "meadow"), "meadow"],
        "farmland",
    ).astype(object)
