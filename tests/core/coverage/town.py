"""A made-up town of squares with streets between them, small enough to count by hand."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely

CRS = 25832
BLOCK_M = 200.0


def grid_streets(columns: int = 11, rows: int = 11) -> gpd.GeoDataFrame:
    """Streets every 200 m, from (0, 0) on."""
    xs, ys = BLOCK_M * np.arange(columns), BLOCK_M * np.arange(rows)
    lines = [shapely.LineString([(x, ys[0]), (x, ys[-1])]) for x in xs]
    lines += [shapely.LineString([(xs[0], y), (xs[-1], y)]) for y in ys]
    return gpd.GeoDataFrame(geometry=lines, crs=CRS)


def cells_at(*places: tuple[float, float, float]) -> gpd.GeoDataFrame:
    """Cells from (x, y, people)."""
    return gpd.GeoDataFrame(
        {"cell_id": [f"c{number}" for number in range(len(places))], "people": [float(p[2]) for p in places]},
        geometry=shapely.points([p[:2] for p in places]),
        crs=CRS,
    )


def sites_at(*places: tuple[float, float], **columns) -> gpd.GeoDataFrame:
    ids = [f"s{number}" for number in range(len(places))]
    return gpd.GeoDataFrame({"site_id": ids, **columns}, geometry=shapely.points(places), crs=CRS)


def halves(width: float = 2000.0, height: float = 2000.0) -> gpd.GeoDataFrame:
    """A west and an east quarter."""
    return gpd.GeoDataFrame(
        {"quarter_id": ["west", "east"], "name": ["West", "East"]},
        geometry=[shapely.box(-50, -50, width / 2, height + 50), shapely.box(width / 2, -50, width + 50, height + 50)],
        crs=CRS,
    )
