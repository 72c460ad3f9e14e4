"""Cells of a population grid as they were read, and how people of large areas are spread over them."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import CRS, Transformer

from ..progress import Progress, report, unobserved
from ..settings import settings

BATCH = 1_000_000  # points tried at once
ALONG_EDGES = 21  # points along an edge of the area when it is carried into another CRS

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Cells:
    """Cells of a grid, or places of no extent, in the CRS of their source.

    ``xy`` (n, 2): middles; ``size`` (n, 2): width and height, 0 for places; ``people`` (n,), all above 0;
    ``unknown_count``: cells whose number is not told.
    """

    cell_id: np.ndarray
    people: np.ndarray
    xy: np.ndarray
    size: np.ndarray
    crs: CRS
    unknown_count: int = 0

    def __len__(self) -> int:
        return len(self.people)

    def chosen(self, kept: np.ndarray) -> Cells:
        """The cells where ``kept`` is true."""
        return Cells(
            self.cell_id[kept], self.people[kept], self.xy[kept], self.size[kept], self.crs, self.unknown_count
        )

    def within(self, bounds: Bounds | None, crs: CRS) -> Cells:
        """The cells whose middle lies in ``bounds``, which are in ``crs``; all without bounds."""
        if bounds is None or not len(self):
            return self
        x, y = Transformer.from_crs(self.crs, crs, always_xy=True).transform(self.xy[:, 0], self.xy[:, 1])
        return self.chosen((x >= bounds[0]) & (y >= bounds[1]) & (x <= bounds[2]) & (y <= bounds[3]))

    def largest_m2(self, target: CRS) -> float:
        """The area of the largest cell in the metric CRS ``target``; of equal ones in degrees that next the equator."""
        widest = np.lexsort((np.abs(self.xy[:, 1]), -self.size.prod(axis=1)))[:1]
        return float(_areas_in(self.chosen(widest).areas(), target).max())

    def areas(self, as_points: bool = False) -> gpd.GeoDataFrame:
        """Squares, or points ``as_points`` and where there is no extent, with ``cell_id`` and ``people``; same CRS."""
        shapes = shapely.points(self.xy)
        wide = (self.size > 0).all(axis=1) & (not as_points)
        low, high = self.xy - self.size / 2, self.xy + self.size / 2
        shapes[wide] = shapely.box(low[wide, 0], low[wide, 1], high[wide, 0], high[wide, 1])
        return gpd.GeoDataFrame({"cell_id": self.cell_id, "people": self.people}, geometry=shapes, crs=self.crs)


@dataclass(frozen=True)
class Spread:
    """Points with ``cell_id`` and ``people``, and the number of the area each comes from.

    ``large_count`` and ``large_people``: areas that were too large for one point, and who lives in them.
    """

    points: gpd.GeoDataFrame
    area: np.ndarray
    large_count: int = 0
    large_people: float = 0.0


def largest_cell_m2() -> float:
    """The area up to which people are taken to live at the middle of their cell."""
    return settings("population")["largest_cell"] * 1e6


def carried(bounds: Bounds, crs: CRS, target: CRS) -> Bounds | None:
    """The rectangle of ``target`` that holds ``bounds`` of ``crs``; None where ``target`` does not reach there."""
    across = Transformer.from_crs(crs, target, always_xy=True).transform_bounds(*bounds, densify_pts=ALONG_EDGES)
    return across if np.isfinite(across).all() else None


def at_points(areas: gpd.GeoDataFrame, target: CRS, progress: Progress = unobserved) -> Spread:
    """People at points of the metric CRS ``target``: small areas at their middle, larger ones spread evenly.

    ``areas`` are points or polygons with ``cell_id`` and ``people``, in any CRS. People of a polygon larger than a cell
    of the usual grids live on a grid of points within it, each with the same share (``cell_id`` is then numbered), so
    that the sum of each area is conserved. Middles are taken in the CRS of ``areas``, where a grid's cells are square.

    Source: table ``population``.
    """
    values = settings("population")
    shapes = areas.geometry.to_numpy()
    large = _areas_in(areas, target) > largest_cell_m2()
    small = areas[~large]
    middles = gpd.GeoSeries(shapely.centroid(shapes[~large]), crs=areas.crs).to_crs(target)
    points = gpd.GeoDataFrame(
        {"cell_id": small["cell_id"].to_numpy(), "people": small["people"].to_numpy(dtype=float)},
        geometry=middles.to_numpy(),
        crs=target,
    )
    if not large.any():
        return Spread(points, np.arange(len(areas)))
    wide = areas[large].to_crs(target)
    spread, owner = _on_grids(wide, values["spread_spacing"], values["spread_points"], progress)
    together = gpd.GeoDataFrame(pd.concat([points, spread], ignore_index=True), geometry="geometry", crs=target)
    area = np.concatenate([np.flatnonzero(~large), np.flatnonzero(large)[owner]])
    return Spread(together, area, int(large.sum()), float(wide["people"].sum()))


# --- steps -------------------------------------------------------------------------------------------------------


def _areas_in(areas: gpd.GeoDataFrame, target: CRS) -> np.ndarray:
    """Areas in m²; 0 for points and lines."""
    found = np.zeros(len(areas))
    flat = shapely.get_dimensions(areas.geometry.to_numpy()) == 2
    if flat.any():
        found[flat] = areas.geometry[flat].to_crs(target).area.to_numpy()
    return found


def _on_grids(
    areas: gpd.GeoDataFrame, spacing: float, most: float, progress: Progress
) -> tuple[gpd.GeoDataFrame, np.ndarray]:
    """Each of ``areas`` as points of a grid within it, ``spacing`` m apart, wider where that would be too many.

    The points with ``cell_id`` and ``people``, and the number of the area each comes from.
    """
    shapes = areas.geometry.to_numpy()
    west, south, east, north = shapely.bounds(shapes).T
    cells = np.maximum((east - west) * (north - south), 1.0) / spacing**2
    step = spacing * 2.0 ** np.ceil(np.maximum(np.log2(cells / most) / 2.0, 0.0))
    first = np.floor(np.column_stack([west, south]) / step[:, None]).astype(np.int64)
    count = np.ceil(np.column_stack([east, north]) / step[:, None]).astype(np.int64) - first
    tried = count.prod(axis=1)
    batch = np.cumsum(tried) // BATCH
    area, x, y = [], [], []
    for number in np.unique(batch):
        report(progress, number / (batch[-1] + 1))
        members = np.flatnonzero(batch == number)
        each = np.repeat(members, tried[members])
        at = np.arange(len(each)) - np.repeat(np.cumsum(tried[members]) - tried[members], tried[members])
        east_of = (first[each, 0] + at % count[each, 0] + 0.5) * step[each]
        north_of = (first[each, 1] + at // count[each, 0] + 0.5) * step[each]
        shapely.prepare(shapes[members])
        inside = shapely.contains_xy(shapes[each], east_of, north_of)
        area.append(each[inside])
        x.append(east_of[inside])
        y.append(north_of[inside])
    owner, xy = np.concatenate(area), np.column_stack([np.concatenate(x), np.concatenate(y)])
    narrow = np.setdiff1d(np.arange(len(areas)), owner)  # between all points of the grid
    owner = np.concatenate([owner, narrow])
    points = np.concatenate([shapely.points(xy), shapely.point_on_surface(shapes[narrow])])
    shares = np.bincount(owner, minlength=len(areas))
    order = np.argsort(owner, kind="stable")
    number = np.empty(len(owner), dtype=np.int64)
    number[order] = np.arange(len(owner)) - np.repeat(np.cumsum(shares) - shares, shares) + 1
    ids = areas["cell_id"].astype(str).to_numpy(dtype=object)[owner]
    spread = gpd.GeoDataFrame(
        {
            "cell_id": ids + "/" + number.astype(str).astype(object),
            "people": (areas["people"].to_numpy(dtype=float) / shares)[owner],
        },
        geometry=points,
        crs=areas.crs,
    )
    return spread, owner
