"""Short ways to say QGIS's symbols, renderers and labels. Sizes are in millimetres unless their name says otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsGraduatedSymbolRenderer,
    QgsLabelObstacleSettings,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapUnitScale,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

# The first that is installed is taken: what Windows, macOS and Linux bring. None is a font that QGIS would download.
FONTS = ("Segoe UI", "Helvetica Neue", "DejaVu Sans", "Liberation Sans", "Arial")


# --- symbol layers ---------------------------------------------------------------------------------------------------


def area(colour: str | None, edge: str | None = None, edge_width: float = 0.1, opacity: float = 1.0) -> QgsSymbolLayer:
    """A plain fill with an edge; either may be missing."""
    layer = QgsSimpleFillSymbolLayer()
    layer.setBrushStyle(Qt.BrushStyle.SolidPattern if colour else Qt.BrushStyle.NoBrush)
    if colour:
        layer.setFillColor(_colour(colour, opacity))
    layer.setStrokeStyle(Qt.PenStyle.SolidLine if edge else Qt.PenStyle.NoPen)
    if edge:
        layer.setStrokeColor(QColor(edge))
        layer.setStrokeWidth(edge_width)
        layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return layer


def hatch(colour: str, width: float = 0.18, distance: float = 1.6, angle: float = 45.0) -> QgsSymbolLayer:
    """Parallel lines over an area."""
    layer = QgsLinePatternFillSymbolLayer()
    layer.setLineAngle(angle)
    layer.setDistance(distance)
    layer.setSubSymbol(line_symbol(stroke(colour, width)))
    return layer


def stroke(
    colour: str,
    width: float,
    dashes: Sequence[float] = (),
    opacity: float = 1.0,
    cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap,
) -> QgsSymbolLayer:
    """A line of constant width on paper."""
    layer = QgsSimpleLineSymbolLayer(_colour(colour, opacity), width)
    layer.setPenCapStyle(Qt.PenCapStyle.FlatCap if dashes else cap)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes:
        layer.setUseCustomDashPattern(True)
        layer.setCustomDashVector(list(dashes))
    return layer


def road(colour: str, width_m: float, least: float, most: float, added: float = 0.0) -> QgsSymbolLayer:
    """A line as wide as a street of ``width_m`` metres, but on paper between ``least`` and ``most``.

    ``added`` widens it on paper, for a casing.
    """
    layer = stroke(colour, width_m)
    layer.setWidthUnit(Qgis.RenderUnit.MapUnits)
    layer.setWidthMapUnitScale(_between(least, most))
    if added:
        layer.setWidth(width_m + 2.4)
        layer.setWidthMapUnitScale(_between(least + added, most + added))
    return layer


def dot(
    colour: str,
    size: float,
    edge: str = "#FFFFFF",
    edge_width: float = 0.3,
    shape: Qgis.MarkerShape = Qgis.MarkerShape.Circle,
    opacity: float = 1.0,
) -> QgsSimpleMarkerSymbolLayer:
    """A simple marker."""
    layer = QgsSimpleMarkerSymbolLayer(shape, size)
    layer.setColor(_colour(colour, opacity))
    layer.setStrokeColor(QColor(edge))
    layer.setStrokeWidth(edge_width)
    layer.setStrokeStyle(Qt.PenStyle.SolidLine if edge_width else Qt.PenStyle.NoPen)
    return layer


def on_the_ground(marker: QgsSimpleMarkerSymbolLayer, least: float, most: float) -> QgsSymbolLayer:
    """``marker`` with its size in metres, but on paper between ``least`` and ``most``."""
    marker.setSizeUnit(Qgis.RenderUnit.MapUnits)
    marker.setSizeMapUnitScale(_between(least, most))
    return marker


def at_centroid(marker: QgsSymbolLayer) -> QgsSymbolLayer:
    """A marker inside each polygon, so that a small one is still seen on a map of the region."""
    layer = QgsCentroidFillSymbolLayer()
    layer.setPointOnSurface(True)
    layer.setSubSymbol(marker_symbol(marker))
    return layer


def drawn_as(expression: str, symbol: QgsSymbol) -> QgsSymbolLayer:
    """What ``expression`` makes of the geometry in points on paper (1/72 inch), filled with ``symbol``."""
    layer = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": expression})
    layer.setUnits(Qgis.RenderUnit.Points)
    layer.setSymbolType(symbol.type())
    layer.setSubSymbol(symbol)
    return layer


def only_when(layer: QgsSymbolLayer, expression: str) -> QgsSymbolLayer:
    """``layer``, drawn where ``expression`` is true."""
    return driven(layer, QgsSymbolLayer.Property.LayerEnabled, expression)


def driven(layer: QgsSymbolLayer, what: QgsSymbolLayer.Property, expression: str) -> QgsSymbolLayer:
    """``layer`` with the property ``what`` taken from an expression."""
    layer.setDataDefinedProperty(what, QgsProperty.fromExpression(expression))
    return layer


def _between(least: float, most: float) -> QgsMapUnitScale:
    scale = QgsMapUnitScale()
    scale.minSizeMMEnabled, scale.minSizeMM = True, least
    scale.maxSizeMMEnabled, scale.maxSizeMM = True, most
    return scale


def _colour(colour: str, opacity: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(opacity)
    return result


# --- symbols ---------------------------------------------------------------------------------------------------------


def fill_symbol(*layers: QgsSymbolLayer) -> QgsFillSymbol:
    return _filled(QgsFillSymbol.createSimple({}), layers)


def line_symbol(*layers: QgsSymbolLayer) -> QgsLineSymbol:
    return _filled(QgsLineSymbol.createSimple({}), layers)


def marker_symbol(*layers: QgsSymbolLayer) -> QgsMarkerSymbol:
    return _filled(QgsMarkerSymbol.createSimple({}), layers)


def _filled(symbol, layers: Iterable[QgsSymbolLayer]):
    # Not by the constructor's list of layers: with a geometry generator among them that crashes QGIS 3.40.
    symbol.deleteSymbolLayer(0)
    for layer in layers:
        symbol.appendSymbolLayer(layer)
    return symbol


# --- renderers -------------------------------------------------------------------------------------------------------


def by_category(field: str, classes: Iterable[tuple[object, str, QgsSymbol]]) -> QgsCategorizedSymbolRenderer:
    """One symbol per value (or list of values) of ``field``, a field or an expression; the value None is all others."""
    categories = [
        QgsRendererCategory("" if value is None else value, symbol, label) for value, label, symbol in classes
    ]
    return QgsCategorizedSymbolRenderer(field, categories)


def by_range(field: str, classes: Iterable[tuple[float, float, str, QgsSymbol]]) -> QgsGraduatedSymbolRenderer:
    """One symbol per range of ``field``."""
    return QgsGraduatedSymbolRenderer(
        field, [QgsRendererRange(low, high, symbol, label) for low, high, label, symbol in classes]
    )


# --- labels ----------------------------------------------------------------------------------------------------------


def lettering(size: float, colour: str, bold: bool = False, halo: float = 0.8, spacing: float = 0.0) -> QgsTextFormat:
    """Text of ``size`` points with a white halo of ``halo`` millimetres."""
    font = QFont(FONTS[0])
    font.setBold(bold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    text = QgsTextFormat()
    text.setFont(font)
    text.setFamilies(list(FONTS))
    text.setSize(size)
    text.setColor(QColor(colour))
    around = QgsTextBufferSettings()
    around.setEnabled(halo > 0)
    around.setSize(halo)
    around.setColor(_colour("#FFFFFF", 0.88))
    text.setBuffer(around)
    return text


def labels(
    expression: str,
    text: QgsTextFormat,
    placement: Qgis.LabelPlacement,
    largest_scale: float = 0.0,
    smallest_scale: float = 0.0,
    priority: int = 5,
    distance: float = 0.6,
    all_shown: bool = False,
) -> QgsVectorLayerSimpleLabeling:
    """Labels by ``expression``; shown between the scales 1:``smallest_scale`` and 1:``largest_scale`` (0: always)."""
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = placement
    settings.priority = priority
    settings.dist = distance
    settings.centroidInside = True
    settings.setFormat(text)
    if largest_scale or smallest_scale:
        settings.scaleVisibility = True
        settings.minimumScale, settings.maximumScale = smallest_scale, largest_scale
    overlap = (
        Qgis.LabelOverlapHandling.AllowOverlapIfRequired if all_shown else Qgis.LabelOverlapHandling.PreventOverlap
    )
    settings.placementSettings().setOverlapHandling(overlap)
    return QgsVectorLayerSimpleLabeling(settings)


def kept_free(shape: str) -> QgsVectorLayerSimpleLabeling:
    """No labels, but labels of other layers keep off the ``shape`` (an expression) of each feature."""
    settings = QgsPalLayerSettings()
    settings.drawLabels = False
    settings.fieldName = "''"
    settings.isExpression = True
    settings.geometryGenerator = shape
    settings.geometryGeneratorType = Qgis.GeometryType.Polygon
    settings.geometryGeneratorEnabled = True
    obstacle = QgsLabelObstacleSettings()
    obstacle.setIsObstacle(True)
    obstacle.setFactor(0.1)  # more, and names without a free place would be left out
    obstacle.setType(QgsLabelObstacleSettings.ObstacleType.PolygonInterior)
    settings.setObstacleSettings(obstacle)
    return QgsVectorLayerSimpleLabeling(settings)
