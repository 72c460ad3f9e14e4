"""The coordinate reference system of a region: in metres, and the one its planners use."""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import CRS, Transformer

from ..errors import InputError

WGS84 = CRS.from_epsg(4326)
WEB_MERCATOR = (3857, 900913)  # its metres grow towards the poles: by half in Stuttgart
UTM_ZONE_DEGREES = 6
ETRS89_ZONES = range(28, 39)
# Where Europe ends in the south, as steps (from this longitude on, north of this latitude): the Strait of Gibraltar,
# the Algerian and Tunisian coast, Malta, Crete and Cyprus, the Black Sea.
SOUTH_OF_EUROPE = ((-24.0, 35.9), (0.0, 37.6), (12.0, 35.4), (16.0, 34.4), (34.7, 41.0))


def target_crs(lon: float, lat: float) -> CRS:
    """The UTM zone of a place: ETRS89 (EPSG:25828 to 25838) in Europe, elsewhere WGS 84 (EPSG:326… and 327…)."""
    zone = int(np.clip((lon + 180) // UTM_ZONE_DEGREES + 1, 1, 60))
    if zone in ETRS89_ZONES and lat >= [south for start, south in SOUTH_OF_EUROPE if lon >= start][-1]:
        return CRS.from_epsg(25800 + zone)
    return CRS.from_epsg((32600 if lat >= 0 else 32700) + zone)


def metric_crs(crs: object) -> CRS:
    """``crs`` (anything pyproj understands) as a CRS; ``InputError`` unless one can measure metres in it."""
    try:
        metric = CRS.from_user_input(crs)
    except Exception as error:
        raise InputError("{crs} is no coordinate reference system; choose one such as EPSG:25832.", crs=crs) from error
    if not metric.is_projected or metric.axis_info[0].unit_conversion_factor != 1:
        raise InputError(
            "The coordinate reference system {crs} is not in metres; choose a projected one such as local UTM.",
            crs=metric.to_string(),
        )
    if metric.to_epsg() in WEB_MERCATOR:
        raise InputError(
            "The coordinate reference system {crs} stretches lengths and areas; choose one for measuring such as local "
            "UTM.",
            crs=metric.to_string(),
        )
    return metric


def project(geometries, crs: CRS) -> np.ndarray:
    """``geometries`` in WGS 84 longitude and latitude, transformed to ``crs``."""
    return shapely.transform(np.asarray(geometries, dtype=object), lambda lonlat: project_points(lonlat, crs))


def project_points(lonlat: np.ndarray, crs: CRS) -> np.ndarray:
    """Coordinates (n, 2) in WGS 84 longitude and latitude, transformed to ``crs``."""
    transformer = Transformer.from_crs(WGS84, crs, always_xy=True)
    return np.column_stack(transformer.transform(lonlat[:, 0], lonlat[:, 1]))
