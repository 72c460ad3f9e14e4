"""People from a raster of counts per cell, such as GHS-POP or WorldPop."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pyproj import CRS

from ..errors import InputError
from ..progress import Progress, report, unobserved
from .population_cells import Bounds, Cells, carried

TILE_CELLS = 1024
ROUNDING = 1e-9  # of a cell
# Words in the unit or the description of a band that say that it holds no counts.
NO_COUNTS = ("dens", "dicht", "/km", "km-2", "km^-2", "per km", "per sq", "/ha", "per ha")


def read_raster(path: Path, crs: CRS, bounds: Bounds | None = None, progress: Progress = unobserved) -> Cells:
    """The populated cells of a raster whose middle lies in ``bounds`` (in ``crs``), read window by window.

    The raster holds people per cell, not people per area: the numbers do not tell one from the other, so unless its
    unit or description says that it is a density, counts are assumed. Cells without data, and negative ones, which
    stand for no data where the raster does not say so, are nobody's.
    Raises ``InputError`` for a picture, classes or a density, without a CRS, and for a rotated raster.
    """
    import rasterio

    try:
        source = rasterio.open(path)
    except rasterio.RasterioIOError as error:
        raise InputError(
            "The population {path} cannot be read as a raster ({detail}); choose a GeoTIFF of people per cell.",
            path=path,
            detail=error,
        ) from error
    with source:
        _require_counts(path, source)
        grid = CRS.from_wkt(source.crs.to_wkt())
        within = _rows_and_columns(source, grid, crs, bounds)
        found = [np.empty((0, 3))]
        windows = _windows(*within)
        for number, window in enumerate(windows):
            report(progress, number / len(windows))
            found.append(_populated(path, source, window))
        column, row, people = np.concatenate(found).T
        at = source.transform
        xy = np.column_stack([at.c + (column + 0.5) * at.a, at.f + (row + 0.5) * at.e])
        ids = np.char.add(
            np.char.add("C", column.astype(np.int64).astype(str)), np.char.add("R", row.astype(np.int64).astype(str))
        )
        size = np.tile(np.abs([at.a, at.e]), (len(people), 1))
    report(progress, 1.0)
    return Cells(ids.astype(object), people, xy, size, grid).within(bounds, crs)


# --- steps -------------------------------------------------------------------------------------------------------


def _require_counts(path: Path, source) -> None:
    """Raise ``InputError`` unless the raster may hold people per cell and lies somewhere."""
    from rasterio.enums import ColorInterp

    if source.count != 1:
        raise InputError(
            "The raster {path} has {count} bands, so it is a picture or holds several numbers; save the one band with "
            "people per cell as a raster of its own.",
            path=path,
            count=source.count,
        )
    classes = source.colorinterp[0] == ColorInterp.palette or source.tags(1).get("LAYER_TYPE") == "thematic"
    if classes or np.dtype(source.dtypes[0]).kind == "c":
        raise InputError(
            "The raster {path} holds classes with colours, not people; choose a raster of people per cell.", path=path
        )
    said = f"{source.units[0] or ''} {source.descriptions[0] or ''}".lower()
    if any(word in said for word in NO_COUNTS):
        raise InputError(
            "The raster {path} holds a density ({said}); multiply it by the area of its cells to get people per cell.",
            path=path,
            said=said.strip(),
        )
    if source.crs is None:
        raise InputError("The raster {path} has no coordinate reference system; assign one and save it.", path=path)
    if source.transform.b or source.transform.d:
        raise InputError("The raster {path} is rotated; warp it to a north-up grid first.", path=path)


def _rows_and_columns(source, grid: CRS, crs: CRS, bounds: Bounds | None) -> tuple[int, int, int, int]:
    """First and last column and row of the cells that ``bounds`` touch, the last ones not included."""
    if bounds is None:
        return 0, source.width, 0, source.height
    across = carried(bounds, crs, grid)
    if across is None:
        return 0, 0, 0, 0
    columns, rows = ~source.transform * (np.array(across)[[0, 2]], np.array(across)[[1, 3]])
    limits = []
    for places, size in ((columns, source.width), (rows, source.height)):
        low, high = np.floor(places.min() + ROUNDING), np.ceil(places.max() - ROUNDING)
        limits += [int(np.clip(low, 0, size)), int(np.clip(high, 0, size))]
    return limits[0], limits[1], limits[2], limits[3]


def _windows(left: int, right: int, top: int, bottom: int) -> list:
    from rasterio.windows import Window

    return [
        Window(column, row, min(TILE_CELLS, right - column), min(TILE_CELLS, bottom - row))
        for row in range(top, bottom, TILE_CELLS)
        for column in range(left, right, TILE_CELLS)
    ]


def _populated(path: Path, source, window) -> np.ndarray:
    """Columns, rows and people of the cells of ``window`` where somebody lives."""
    from rasterio.errors import RasterioError, RasterioIOError

    try:
        values = source.read(1, window=window, masked=True)
    except (RasterioError, RasterioIOError) as error:
        raise InputError(
            "The raster {path} is damaged ({detail}); copy or download it again.", path=path, detail=error
        ) from error
    people = values.astype(np.float64).filled(0.0) * source.scales[0] + source.offsets[0]
    row, column = np.nonzero(np.isfinite(people) & (people > 0) & ~np.ma.getmaskarray(values))
    return np.column_stack([column + window.col_off, row + window.row_off, people[row, column]])
