"""Which coordinate reference system a run computes in, and the way from QGIS's CRSs to pyproj's."""

from __future__ import annotations

from qgis.core import (  # type: ignore[attr-defined] # the stubs know no exceptions
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
)

from ..core.errors import InputError

HALF_TURN = 180.0  # degrees


def pyproj_crs(crs: QgsCoordinateReferenceSystem):
    """The pyproj CRS of a QGIS one: by its authority code where it has one, else by its WKT."""
    import pyproj

    if crs.authid() and not crs.authid().startswith("USER:"):
        return pyproj.CRS.from_user_input(crs.authid())
    return pyproj.CRS.from_wkt(crs.toWkt(Qgis.CrsWktVariant.Wkt2_2019))


def qgis_crs(crs) -> QgsCoordinateReferenceSystem:
    """The QGIS CRS of a pyproj one."""
    authority = crs.to_authority(min_confidence=70)
    return (
        QgsCoordinateReferenceSystem(":".join(authority)) if authority else QgsCoordinateReferenceSystem(crs.to_wkt())
    )


def is_known(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether it says where on Earth its coordinates lie; files may call it undefined, which QGIS takes for valid."""
    return crs.isValid() and not (not crs.authid() and crs.description().startswith("Undefined "))


def is_metric(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether lengths and areas can be measured in it: projected, in metres, and not Web Mercator."""
    if not crs.isValid() or crs.isGeographic() or crs.authid() in {"EPSG:3857", "EPSG:900913"}:
        return False
    return crs.mapUnits() == Qgis.DistanceUnit.Meters


def metric_crs_for(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, name: str) -> QgsCoordinateReferenceSystem:
    """``crs`` itself where one can measure in it, else the UTM zone of the ``extent`` (ETRS89 in Europe).

    ``name`` is what errors call the layer.
    """
    if is_metric(crs):
        return crs
    centre = centre_in_degrees(crs, extent, name)
    return QgsCoordinateReferenceSystem(utm_zone(centre.x(), centre.y()))


def centre_in_degrees(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, name: str) -> QgsPointXY:
    """The centre of ``extent`` in longitude and latitude (WGS 84)."""
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    try:
        centre = transform.transform(extent.center())
    except QgsCsException as error:
        raise misfit(crs, name) from error
    if abs(centre.x()) > HALF_TURN or abs(centre.y()) > HALF_TURN / 2:
        raise misfit(crs, name)
    return centre


def misfit(crs: QgsCoordinateReferenceSystem, name: str) -> InputError:
    """What is to be said of the layer ``name`` whose coordinates lie nowhere on Earth by its ``crs``."""
    return InputError(
        "{name}: its coordinates lie nowhere in its coordinate reference system {crs}; check the layer's CRS.",
        name=name,
        crs=crs.authid() or crs.description(),
    )


def rectangle_in(
    target: QgsCoordinateReferenceSystem, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle
) -> tuple[float, float, float, float]:
    """``extent`` of ``crs`` as (west, south, east, north) in ``target``."""
    transform = QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext())
    try:
        box = transform.transformBoundingBox(extent)
    except QgsCsException as error:
        raise InputError(
            "The coordinates do not fit the coordinate reference system {crs}; check the layer's CRS.",
            crs=crs.authid() or crs.description(),
        ) from error
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def utm_zone(longitude: float, latitude: float) -> str:
    """The authority code of the UTM zone of a place: ETRS89 in Europe, else WGS 84."""
    from ..core.sources.crs import target_crs

    return f"EPSG:{target_crs(longitude, latitude).to_epsg()}"
