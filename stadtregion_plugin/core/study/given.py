"""What a planner brings to a study."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd


@dataclass(frozen=True)
class Given:
    """The user's own layers, any of which may be missing.

    ``population`` may also be a table or the path of a raster or CSV file, see ``read_population``. With ``at_homes``
    its people are carried to the residential buildings in their cells; otherwise they live at the middle of the cell.
    ``plots`` may be parcels of a cadastre, ``owners`` a table (or its path) as ``join_owners`` reads it, with classes
    or names; names are classified and not kept. ``dsm``, ``dtm`` and ``lod2`` tell heights of buildings that have none,
    see ``with_measured_heights``.
    """

    plots: gpd.GeoDataFrame | None = None
    population: gpd.GeoDataFrame | pd.DataFrame | Path | None = None
    quarters: gpd.GeoDataFrame | None = None
    owners: pd.DataFrame | Path | None = None
    at_homes: bool = False
    zoning: gpd.GeoDataFrame | None = None
    dsm: Path | None = None
    dtm: Path | None = None
    lod2: gpd.GeoDataFrame | Path | None = None
