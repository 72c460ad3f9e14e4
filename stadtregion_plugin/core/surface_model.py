"""Surface and terrain models: rasters of heights, read window by window on one grid."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from pyproj import CRS

from .errors import InputError
from .settings import settings

METRES_PER_UNIT = {
    **{"m": 1.0, "metre": 1.0, "metres": 1.0, "meter": 1.0, "meters": 1.0, "dm": 0.1, "cm": 0.01, "mm": 0.001},
    **{"ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "us survey foot": 1200 / 3937, "ftus": 1200 / 3937},
}


@dataclass(frozen=True)
class Window:
    """A rectangle of cells: its first ``column`` and ``row``, and how many ``columns`` and ``rows`` it has."""

    column: int
    row: int
    columns: int
    rows: int


@dataclass(frozen=True)
class Heights:
    """One raster of heights: what is read (``band``), and height in metres = ``factor`` × value + ``offset``."""

    path: Path
    band: Any
    factor: float
    offset: float

    def read(self, window: Window) -> np.ndarray:
        """Metres as float32 (rows, columns); NaN outside the raster, where it is empty and where no height can be."""
        from rasterio.errors import RasterioError, RasterioIOError
        from rasterio.windows import Window as RasterWindow

        possible = settings("existing")
        heights = np.full((window.rows, window.columns), np.nan, dtype=np.float32)
        left, top = max(-window.column, 0), max(-window.row, 0)
        right = min(window.columns, self.band.width - window.column)
        bottom = min(window.rows, self.band.height - window.row)
        if left >= right or top >= bottom:
            return heights
        within = RasterWindow(window.column + left, window.row + top, right - left, bottom - top)
        try:
            values = self.band.read(1, window=within, masked=True)
        except (RasterioError, RasterioIOError) as error:
            raise InputError(
                "The raster {path} is damaged ({detail}); copy or download it again.", path=self.path, detail=error
            ) from error
        metres = values.astype(np.float64) * self.factor + self.offset
        impossible = ~((metres >= possible["lowest_m"]) & (metres <= possible["highest_m"])).filled(False)
        heights[top:bottom, left:right] = np.where(impossible, np.nan, metres.filled(np.nan))
        return heights


@dataclass(frozen=True)
class SurfaceModel:
    """Heights on the grid of the surface model, less those of the terrain model if there is one."""

    surface: Heights
    terrain: Heights | None

    @property
    def crs(self) -> CRS:
        return CRS.from_wkt(self.surface.band.crs.to_wkt())

    def cells(self, xy: np.ndarray) -> np.ndarray:
        """Coordinates (n, 2) in the raster's CRS as columns and rows of its grid, with decimals."""
        return np.column_stack(~self.surface.band.transform * (xy[:, 0], xy[:, 1]))

    def read(self, window: Window) -> np.ndarray:
        """Heights (rows, columns) in metres, NaN where one of the models has none. ``window`` may reach beyond them."""
        heights = self.surface.read(window)
        return heights if self.terrain is None else heights - self.terrain.read(window)


@contextmanager
def open_surface_model(dsm: Path, dtm: Path | None = None) -> Iterator[SurfaceModel]:
    """The surface model ``dsm`` less the terrain ``dtm``, which is resampled to the surface's grid as it is read.

    Raises ``InputError`` when one of them is no raster of heights, or says neither where it lies nor in which unit.
    """
    with ExitStack() as opened:
        surface = opened.enter_context(_open(dsm))
        terrain = None
        if dtm is not None:
            source = opened.enter_context(_open(dtm))
            terrain = _heights(dtm, source, opened.enter_context(_on_grid_of(surface, source)))
        yield SurfaceModel(_heights(dsm, surface, surface), terrain)


def _open(path: Path):
    import rasterio
    from rasterio.errors import RasterioIOError

    try:
        raster = rasterio.open(path)
    except RasterioIOError as error:
        raise InputError(
            "{path} cannot be read as a raster ({detail}); choose a surface or terrain model such as a GeoTIFF.",
            path=path,
            detail=error,
        ) from error
    if raster.count > 1 and raster.dtypes[0] == "uint8":
        raise InputError("{path} is a picture and holds no heights; choose a surface or terrain model.", path=path)
    if raster.crs is None:
        raise InputError("The raster {path} has no coordinate reference system; assign one and save it.", path=path)
    return raster


def _on_grid_of(surface, terrain):
    """``terrain`` as it would be on the grid of ``surface``, computed only where it is read."""
    from rasterio.enums import Resampling
    from rasterio.vrt import WarpedVRT

    nodata = terrain.nodata
    if nodata is None:  # what lies outside would be 0 otherwise
        kind = np.dtype(terrain.dtypes[0])
        nodata = np.nan if kind.kind == "f" else np.iinfo(kind).min
    return WarpedVRT(
        terrain,
        crs=surface.crs,
        transform=surface.transform,
        width=surface.width,
        height=surface.height,
        resampling=Resampling.bilinear,
        nodata=nodata,
    )


def _heights(path: Path, source, band) -> Heights:
    metres = _metres_per_unit(path, source)
    return Heights(Path(path), band, metres * source.scales[0], metres * source.offsets[0])


def _metres_per_unit(path: Path, raster) -> float:
    """By the unit of the band, else of the vertical axis; without either by the unit in which the raster lies."""
    crs = CRS.from_wkt(raster.crs.to_wkt())
    unit = (raster.units[0] or "").strip().lower()
    if unit in METRES_PER_UNIT:
        return METRES_PER_UNIT[unit]
    if len(crs.axis_info) > 2:
        return crs.axis_info[2].unit_conversion_factor
    if not unit and (crs.is_geographic or crs.axis_info[0].unit_conversion_factor == 1):
        return 1.0
    raise InputError(
        "The unit of the heights in {path} is not clear ({unit}); convert them to metres and reproject the raster to a "
        "coordinate reference system in metres.",
        path=path,
        unit=unit or crs.axis_info[0].unit_name,
    )
