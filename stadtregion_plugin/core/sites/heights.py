"""How high buildings are, read from surface models: what rises within their footprints above the ground."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer
from scipy import ndimage
from scipy.spatial import KDTree

from ..frames import polygons_only, require_metric
from ..progress import Progress, report, unobserved
from ..settings import settings
from ..surface_model import SurfaceModel, Window, open_surface_model

LOD2, NDSM = "lod2", "ndsm"  # sources of a height
TILE_CELLS = 1024  # side of the tiles whose buildings are read together
MOST_CELLS = 100_000_000  # no building is as large as that
LEAST_RING_CELLS = 3  # the innermost of them holds some of the wall
OUTSIDE = 0  # number of cells on which no building stands; buildings are numbered from 1


def measured_heights(
    buildings: gpd.GeoDataFrame, dsm: Path, dtm: Path | None = None, progress: Progress = unobserved
) -> pd.DataFrame:
    """``height_m`` and ``height_source`` (``ndsm``) of each building from surface models, indexed as ``buildings``.

    The height is a high percentile (P75) of the surface above ground on all cells whose middle lies within the
    footprint, drawn in by 1 m so that walls stay out (undrawn where nothing would be left). The ground is

    - the terrain model ``dtm`` where there is one, resampled to the grid of the surface model ``dsm``;
    - else zero, where ``dsm`` lies at zero around three in four buildings: it holds heights above ground (nDSM);
    - else a low percentile (P25) of the open cells up to 10 m around, each cell belonging to the nearest building;
      buildings enclosed by others take the ground of the nearest that has some.

    Empty where the raster has no cell, or a value on less than half of the cells, and where less than 2 m rise.
    ``buildings`` in metres; the rasters in any CRS and with any grid, each read once in windows of bounded size.
    Raises ``InputError`` for buildings that are not in metres and rasters that cannot be read.

    Source: table ``existing``.
    """
    require_metric(buildings, "Buildings")
    values = settings("existing")
    with open_surface_model(dsm, dtm) as model:
        footprints, cores = _on_grid(buildings, model, values["footprint_inset_m"])
        ring_cells = np.zeros(2)
        if dtm is None:
            ring_cells = np.maximum(values["ground_ring_m"] / _cell_size_m(buildings, model), LEAST_RING_CELLS)
        surface, ground = _read_by_windows(model, footprints, cores, ring_cells, progress)
    if dtm is None and not _is_above_ground(ground):
        surface = surface - _filled_from_near(buildings, ground)
    height = np.where(surface >= values["least_height_m"], surface, np.nan)
    found = pd.DataFrame({"height_m": height.round(2), "height_source": None}, index=buildings.index)
    found.loc[~np.isnan(height), "height_source"] = NDSM
    return found


# --- footprints on the grid ----------------------------------------------------------------------------------------


def _on_grid(buildings: gpd.GeoDataFrame, model: SurfaceModel, inset_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Footprints, and footprints drawn in, in columns and rows of the grid."""
    shapes = polygons_only(shapely.force_2d(buildings.geometry.to_numpy()))
    transformer = Transformer.from_crs(buildings.crs, model.crs, always_xy=True)

    def to_cells(xy: np.ndarray) -> np.ndarray:
        return model.cells(np.column_stack(transformer.transform(xy[:, 0], xy[:, 1])))

    drawn_in = shapely.buffer(shapes, -inset_m, join_style="mitre")
    return shapely.transform(shapes, to_cells), shapely.transform(drawn_in, to_cells)


def _cell_size_m(buildings: gpd.GeoDataFrame, model: SurfaceModel) -> np.ndarray:
    """Height and width (m) of a cell amid the buildings."""
    west, south, east, north = buildings.total_bounds
    middle = np.array([(west + east) / 2, (south + north) / 2])
    transformer = Transformer.from_crs(buildings.crs, model.crs, always_xy=True)
    steps = middle + np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    origin, one_east, one_north = model.cells(np.column_stack(transformer.transform(steps[:, 0], steps[:, 1])))
    per_metre = np.column_stack([one_east - origin, one_north - origin])
    return np.linalg.norm(np.linalg.inv(per_metre), axis=0)[::-1]


# --- reading --------------------------------------------------------------------------------------------------------


def _read_by_windows(
    model: SurfaceModel, footprints: np.ndarray, cores: np.ndarray, ring_cells: np.ndarray, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Per building the surface within, and the ground around it; all windows of a raster together read it once."""
    values = settings("existing")
    surface, ground = np.full(len(footprints), np.nan), np.full(len(footprints), np.nan)
    tree = shapely.STRtree(footprints)
    # A cell in one building's ring may be nearer to another one as far again.
    for window, here in _windows(model, footprints, 2 * ring_cells, progress):
        heights = model.read(window)
        if np.isnan(heights).all():
            continue
        drawn_in = _numbered_cells(cores[here], here, window)
        surface[here] = _percentiles(heights, drawn_in, here, values["surface_percentile"])
        narrow = here[~np.isin(here + 1, drawn_in)]
        whole = _numbered_cells(footprints[narrow], narrow, window)
        surface[narrow] = _percentiles(heights, whole, narrow, values["surface_percentile"])
        if ring_cells.any():
            near = tree.query(shapely.box(*_edges(window)))
            around = _ring(_numbered_cells(footprints[near], near, window), ring_cells)
            ground[here] = _percentiles(heights, around, here, values["ground_percentile"])
    return surface, ground


def _windows(
    model: SurfaceModel, footprints: np.ndarray, margin: np.ndarray, progress: Progress
) -> Iterator[tuple[Window, np.ndarray]]:
    """Windows around the buildings of each tile of the raster, and which buildings these are."""
    bounds = shapely.bounds(footprints)
    width, height = model.surface.band.width, model.surface.band.height
    with np.errstate(invalid="ignore"):
        touches = (bounds[:, 2] > 0) & (bounds[:, 3] > 0) & (bounds[:, 0] < width) & (bounds[:, 1] < height)
        sides = bounds[:, 2:] - bounds[:, :2]
        usable = np.flatnonzero(touches & (sides.prod(axis=1) <= MOST_CELLS))
    corner = bounds[usable, :2] // TILE_CELLS
    order = np.lexsort((corner[:, 0], corner[:, 1]))
    ends = np.flatnonzero((np.diff(corner[order], axis=0) != 0).any(axis=1)) + 1
    groups = np.split(usable[order], ends) if len(usable) else []
    for number, here in enumerate(groups):
        report(progress, number / len(groups))
        first = np.floor(bounds[here, :2].min(axis=0) - margin[::-1]).astype(int)
        last = np.ceil(bounds[here, 2:].max(axis=0) + margin[::-1]).astype(int)
        yield Window(int(first[0]), int(first[1]), int(last[0] - first[0]), int(last[1] - first[1])), here
    report(progress, 1.0)


def _edges(window: Window) -> tuple[int, int, int, int]:
    return window.column, window.row, window.column + window.columns, window.row + window.rows


def _numbered_cells(shapes: np.ndarray, numbers: np.ndarray, window: Window) -> np.ndarray:
    """Cells (rows, columns) of ``window`` whose middle lies in one of ``shapes``: its number + 1, else ``OUTSIDE``."""
    from rasterio.features import rasterize

    cells = np.full((window.rows, window.columns), OUTSIDE, dtype=np.int32)
    shifted = shapely.transform(shapes, lambda xy: xy - (window.column, window.row))
    drawn = ~(shapely.is_empty(shifted) | shapely.is_missing(shifted))
    if drawn.any():
        rasterize(zip(shifted[drawn], (numbers[drawn] + 1).tolist()), out=cells)
    return cells


def _ring(within: np.ndarray, ring_cells: np.ndarray) -> np.ndarray:
    """Open cells numbered as the nearest building that stands up to ``ring_cells`` (rows, columns) away."""
    if not within.any():
        return within
    distance, nearest = ndimage.distance_transform_edt(within == OUTSIDE, sampling=1 / ring_cells, return_indices=True)
    # A cell that touches a building holds some of its wall.
    open_land = (distance <= 1) & ~ndimage.binary_dilation(within != OUTSIDE)
    return np.where(open_land, within[tuple(nearest)], OUTSIDE)


def _percentiles(heights: np.ndarray, numbered: np.ndarray, numbers: np.ndarray, percent: float) -> np.ndarray:
    """The percentile of the heights on the cells of each of ``numbers``; NaN where too few of them have a value."""
    zone = numbered.ravel()
    cell = np.flatnonzero(np.isin(zone, numbers + 1) if len(numbers) else np.zeros(len(zone), dtype=bool))
    zone, value = zone[cell], heights.ravel()[cell]
    order = np.lexsort((value, zone))  # NaN comes last in each zone
    zone, value = zone[order], value[order]
    start, end = np.searchsorted(zone, numbers + 1, side="left"), np.searchsorted(zone, numbers + 1, side="right")
    known = np.concatenate([[0], np.cumsum(~np.isnan(value))])
    count = known[end] - known[start]
    told = (count > 0) & (count >= settings("existing")["least_valid_share"] * (end - start))
    percentiles = np.full(len(numbers), np.nan)
    position = percent / 100 * (count[told] - 1)
    below = np.floor(position).astype(int)
    low = value[start[told] + below]
    high = value[start[told] + np.minimum(below + 1, count[told] - 1)]
    percentiles[told] = low + (position - below) * (high - low)
    return percentiles


# --- ground ---------------------------------------------------------------------------------------------------------


def _is_above_ground(ground: np.ndarray) -> bool:
    """Whether a surface model whose open cells lie at ``ground`` holds heights above ground already."""
    values = settings("existing")
    known = ground[~np.isnan(ground)]
    if not len(known):
        return False
    return bool((np.abs(known) <= values["level_ground_m"]).mean() >= values["level_ground_share"])


def _filled_from_near(buildings: gpd.GeoDataFrame, ground: np.ndarray) -> np.ndarray:
    """``ground``, that of the nearest building in place of what is not known."""
    asking, known = np.flatnonzero(np.isnan(ground)), np.flatnonzero(~np.isnan(ground))
    if not len(asking) or not len(known):
        return ground
    middle = shapely.point_on_surface(buildings.geometry.to_numpy())
    points = np.column_stack([shapely.get_x(middle), shapely.get_y(middle)])
    asking = asking[np.isfinite(points[asking]).all(axis=1)]
    within = settings("existing")["ground_neighbour_m"]
    distance, nearest = KDTree(points[known]).query(points[asking], distance_upper_bound=within)
    found = np.isfinite(distance)
    filled = ground.copy()
    filled[asking[found]] = ground[known[nearest[found]]]
    return filled
