"""A population as people by cell, whether it comes as a layer, as a raster or as a CSV file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (  # type: ignore[attr-defined] # the stubs know no exceptions
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..core.errors import InputError
from ..core.progress import Progress
from . import layers, packages
from .crs import pyproj_crs, rectangle_in
from .messages import tr

if TYPE_CHECKING:
    import pandas as pd

    from ..core.sources.population import People


def file_to_read(layer: QgsMapLayer | None, value: object, name: str) -> Path | None:
    """The raster, or the table without geometry, that the core reads itself and only in part; None for other layers.

    ``value`` is that of the parameter and ``name`` what errors call it. Raises ``InputError`` for a raster that does
    not lie in a file.
    """
    if isinstance(layer, QgsRasterLayer):
        missing = packages.explain_missing(["rasterio"])
        if missing:
            raise QgsProcessingException(missing)
        path = Path(layer.source())
        if not path.is_file():
            raise InputError("{name} does not lie in a file of its own; save it as GeoTIFF first.", name=name)
        return path
    if not isinstance(layer, QgsVectorLayer) or layer.isSpatial():
        return None
    from ..core.sources.population import TABLES

    whole = layers.whole_file(layer, value)
    return Path(whole) if whole and Path(whole).suffix.lower() in TABLES else None


def people_by_cell(
    given: pd.DataFrame | Path,
    crs: QgsCoordinateReferenceSystem,
    area: QgsProcessingFeatureSource | None,
    progress: Progress,
) -> People:
    """People by cell in ``crs``; of tables and files only those in the extent of ``area``, or nearly so."""
    from ..core.sources.population import read_population

    bounds = rectangle_in(crs, area.sourceCrs(), area.sourceExtent()) if area else None
    return read_population(given, pyproj_crs(crs), bounds, progress=progress, translate=tr)
