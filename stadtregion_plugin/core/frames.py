"""What every room asks of a GeoDataFrame before it computes with it."""

from __future__ import annotations

from collections.abc import Iterable

import geopandas as gpd
import numpy as np
import shapely

from .errors import InputError, Phrases


def require_columns(frame, columns: Iterable[str], name: str | Phrases) -> None:
    """Raise ``InputError`` naming the ``columns`` that the input called ``name`` lacks."""
    missing = [column for column in columns if column not in frame.columns]
    if missing:
        raise InputError("{name} has no field {fields}.", name=name, fields=", ".join(missing))


def require_rows(frame, name: str | Phrases) -> None:
    """Raise ``InputError`` when the input called ``name`` is empty."""
    if len(frame) == 0:
        raise InputError("{name} is empty; choose a layer or an area with features.", name=name)


def require_metric(frame: gpd.GeoDataFrame, name: str | Phrases) -> None:
    """Raise ``InputError`` unless the frame is in a projected CRS with metres as its unit."""
    if frame.crs is None:
        raise InputError("{name} has no coordinate reference system; set it in the layer's properties.", name=name)
    unit = frame.crs.axis_info[0].unit_conversion_factor if frame.crs.is_projected else 0
    if unit != 1:
        raise InputError(
            "{name} is in {crs}, whose unit is not the metre; reproject it, for example to the local UTM zone.",
            name=name,
            crs=frame.crs.to_string(),
        )


def polygons_only(geometry) -> np.ndarray:
    """Array of (Multi)Polygons: valid, with points and lines left by repair dropped, empty where nothing remains.

    Repair is GEOS's ``makeValid`` (a bow-tie keeps both wings; ``buffer(0)`` would lose one).
    """
    shapes = np.asarray(geometry, dtype=object)
    invalid = ~shapely.is_valid(shapes)
    if invalid.any():
        shapes = shapes.copy()
        shapes[invalid] = shapely.make_valid(shapes[invalid])
    lower = ~shapely.is_missing(shapes) & (shapely.get_dimensions(shapes) < 2)
    if lower.any():
        shapes = shapes.copy()
        shapes[lower] = shapely.Polygon()
    collections = shapely.get_type_id(shapes) == shapely.GeometryType.GEOMETRYCOLLECTION
    for index in np.flatnonzero(collections):
        parts = shapely.get_parts(shapes[index])
        shapes[index] = shapely.union_all(parts[shapely.get_dimensions(parts) == 2])
    return shapes
