"""The lie of the land: a river valley with a railway, a trunk road and a motorway, and the warp that bends all streets.

Everything is first laid out in a plane of straight lines; the warp, a smooth one-to-one map of the plane, then gives
streets and fields the gentle curves of grown places. It is stilled near the industrial estates, so that their plots
stay regular, and at the edge of the region, so that the map stays a rectangle.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy import ndimage
from scipy.spatial import cKDTree

from ...progress import Progress, unobserved
from .parameters import Parameters, grown
from .shapes import batched

SAMPLES = 801
WAVE_LENGTHS_M = (520.0, 690.0, 860.0, 1150.0, 2300.0, 4100.0)
WAVE_GRADIENT = 0.085
SHORT_WAVE_M = 1200.0
STILL_M = 160.0
EDGE_SHARE = 0.12


@dataclass(frozen=True)
class Valley:
    """Lines of the valley in the flat plane, all from west to east but the ``stream`` and the ``motorway``.

    ``river_y``, ``rail_y`` and ``trunk_y`` are sampled at ``x``. ``band_depth_m`` lies between rail and trunk.
    """

    width_m: float
    height_m: float
    x: np.ndarray
    river_y: np.ndarray
    rail_y: np.ndarray
    trunk_y: np.ndarray
    river_half_width_m: float
    band_depth_m: float
    stream: shapely.LineString
    motorway: shapely.LineString

    @property
    def river(self) -> shapely.LineString:
        return shapely.linestrings(self.x, self.river_y)

    @property
    def rail(self) -> shapely.LineString:
        return shapely.linestrings(self.x, self.rail_y)

    @property
    def trunk(self) -> shapely.LineString:
        return shapely.linestrings(self.x, self.trunk_y)

    @property
    def box(self) -> shapely.Polygon:
        return shapely.box(0.0, 0.0, self.width_m, self.height_m)


def lay_valley(parameters: Parameters, size: int, rng: np.random.Generator) -> Valley:
    """A region for ``size`` plots with its river and its lines of transport."""
    region, valley = parameters.region, parameters.valley
    area = size * region.settlement_m2_per_plot / region.settlement_share
    width, height = np.sqrt(area * region.aspect), np.sqrt(area / region.aspect)
    depth = grown(valley.band_depth_m, size, 0.2, valley.band_depth_most_m)
    half_width = grown(valley.river_half_width_m, size, 0.25)

    x = np.linspace(-0.03 * width, 1.03 * width, SAMPLES)
    river = _meander(x, width, rng)
    river += 0.56 * height - river.mean()
    step = x[1] - x[0]
    lowest = ndimage.minimum_filter1d(river, max(3, int(0.1 * width / step)), mode="nearest")
    rail = ndimage.gaussian_filter1d(lowest, 0.045 * width / step, mode="nearest") - half_width - 0.03 * height - 40.0
    rail = np.minimum(rail, _below(river, half_width + 45.0, step))
    rail = ndimage.gaussian_filter1d(rail, 0.02 * width / step, mode="nearest")
    swell = 1.0 + 0.1 * np.sin(2 * np.pi * (2.2 * x / width + rng.random()))
    return Valley(
        width_m=width,
        height_m=height,
        x=x,
        river_y=river,
        rail_y=rail,
        trunk_y=rail - depth * swell,
        river_half_width_m=half_width,
        band_depth_m=depth,
        stream=_stream(x, river, width, height, rng),
        motorway=_motorway(width, height, rng),
    )


def _meander(x: np.ndarray, width: float, rng: np.random.Generator) -> np.ndarray:
    """A river whose direction swings like a sine along its way."""
    along = np.linspace(0.0, 1.0, 4001)
    phases = rng.random(3)
    turns = 1.1 + 0.5 * rng.random(), 2.9 + 0.9 * rng.random(), 5.6 + 1.2 * rng.random()
    swings = 0.34, 0.42, 0.26
    heading = sum(a * np.sin(2 * np.pi * (f * along + p)) for a, f, p in zip(swings, turns, phases))
    across, down = np.cumsum(np.cos(heading)), np.cumsum(np.sin(heading))
    down = down - np.linspace(down[0], down[-1], len(down))
    scale = (x[-1] - x[0]) / (across[-1] - across[0])
    return np.interp(x, x[0] + (across - across[0]) * scale, down * scale)


def _below(river: np.ndarray, gap: float, step: float) -> np.ndarray:
    """The highest course south of the river that keeps the gap to it."""
    return ndimage.minimum_filter1d(river, max(3, 2 * int(gap / step) + 1), mode="nearest") - 1.3 * gap


def _stream(x, river, width: float, height: float, rng: np.random.Generator) -> shapely.LineString:
    """A tributary from the northern edge down to the river."""
    mouth = width * (0.24 + 0.1 * rng.random())
    source = mouth + width * (0.1 * rng.random() - 0.12)
    t = np.linspace(0.0, 1.0, 161)
    sway = (
        0.022
        * width
        * (np.sin(2 * np.pi * (2.1 * t + rng.random())) + 0.6 * np.sin(2 * np.pi * (4.7 * t + rng.random())))
    )
    course = mouth + (source - mouth) * t + sway * np.sin(np.pi * np.minimum(t * 1.2, 1.0)) * np.minimum(1.0, 3 * t)
    y = np.interp(mouth, x, river) + (1.03 * height - np.interp(mouth, x, river)) * t
    return shapely.linestrings(course, y)


def _motorway(width: float, height: float, rng: np.random.Generator) -> shapely.LineString:
    """A motorway across the valley, east of the core."""
    t = np.linspace(-0.03, 1.03, 121)
    lean = width * (0.1 * rng.random() - 0.05)
    bow = 0.035 * width * np.sin(np.pi * t + 0.6 * rng.random())
    return shapely.linestrings(width * (0.79 + 0.04 * rng.random()) + lean * (t - 0.5) + bow, height * t)


@dataclass(frozen=True)
class Warp:
    """A smooth one-to-one map of the flat plane onto the model region."""

    waves: np.ndarray  # rows: kx, ky, phase, amplitude x, amplitude y
    short: np.ndarray  # which of the waves would bend a single plot
    width_m: float
    height_m: float
    still: cKDTree | None

    def points(self, xy: np.ndarray) -> np.ndarray:
        """Where the points ``xy`` (n, 2) come to lie."""
        swing = np.sin(xy @ self.waves[:, :2].T + self.waves[:, 2])
        edge = np.minimum.reduce([xy[:, 0], self.width_m - xy[:, 0], xy[:, 1], self.height_m - xy[:, 1]])
        swing *= _smoothstep(edge / (EDGE_SHARE * self.height_m))[:, None]
        if self.still is not None:
            distance, _ = self.still.query(xy, distance_upper_bound=STILL_M)
            calm = _smoothstep(np.minimum(distance, STILL_M) / STILL_M)
            swing = np.where(self.short, swing * calm[:, None], swing)
        return xy + swing @ self.waves[:, 3:]

    def shapes(self, shapes: np.ndarray, step_m: float, progress: Progress = unobserved) -> np.ndarray:
        """Geometries with a vertex at least every ``step_m`` metres, warped."""
        return batched(
            lambda batch: shapely.transform(shapely.segmentize(batch, step_m), self.points), shapes, progress=progress
        )


def make_warp(valley: Valley, estates: np.ndarray, rng: np.random.Generator) -> Warp:
    """A warp of random waves that leaves the ``estates`` (polygons) in shape."""
    lengths = np.array([length for length in WAVE_LENGTHS_M if length < valley.width_m / 2])
    heading, sway = 2 * np.pi * rng.random(len(lengths)), 2 * np.pi * rng.random(len(lengths))
    number = 2 * np.pi / lengths
    reach = WAVE_GRADIENT / number
    phase = 2 * np.pi * rng.random(len(lengths))
    waves = np.column_stack(
        [number * np.cos(heading), number * np.sin(heading), phase, reach * np.cos(sway), reach * np.sin(sway)]
    )
    marks = [_inside(estate, STILL_M / 5) for estate in estates]
    still = cKDTree(np.concatenate(marks)) if marks else None
    return Warp(waves, lengths < SHORT_WAVE_M, valley.width_m, valley.height_m, still)


def _inside(polygon: shapely.Polygon, step: float) -> np.ndarray:
    """Grid points inside a polygon and points on its outline."""
    west, south, east, north = polygon.bounds
    grid = np.stack(np.meshgrid(np.arange(west, east, step), np.arange(south, north, step)), axis=-1).reshape(-1, 2)
    inner = grid[shapely.contains_xy(polygon, grid)]
    return np.concatenate([inner, shapely.get_coordinates(shapely.segmentize(polygon.exterior, step))])


def _smoothstep(t: np.ndarray) -> np.ndarray:
    t = np.clip(t, 0.0, 1.0)
    return t * t * (3 - 2 * t)
