"""Styles in three dimensions: what QGIS's 3D views show."""

from __future__ import annotations

from qgis._3d import QgsPhongMaterialSettings, QgsPolygon3DSymbol, QgsRuleBased3DRenderer
from qgis.core import Qgis, QgsProperty, QgsPropertyCollection
from qgis.PyQt.QtGui import QColor

from . import palette

EDGE_WIDTH_PX = 1.2
SHADE = 0.55  # how far the unlit side of a volume goes towards black


def storeys() -> QgsRuleBased3DRenderer:
    """Each floor raised from the height of its geometry by its storey height, coloured by the factory type."""
    root = QgsRuleBased3DRenderer.Rule(None)
    for typology, colour in palette.TYPOLOGIES.items():
        root.appendChild(QgsRuleBased3DRenderer.Rule(_raised(colour), f"\"typology\" = '{typology}'"))
    root.appendChild(QgsRuleBased3DRenderer.Rule(_raised(palette.TYPOLOGY_ELSE), "ELSE"))
    return QgsRuleBased3DRenderer(root)


def _raised(colour: str) -> QgsPolygon3DSymbol:
    symbol = QgsPolygon3DSymbol()
    symbol.setAltitudeClamping(Qgis.AltitudeClamping.Absolute)
    symbol.setAltitudeBinding(Qgis.AltitudeBinding.Vertex)
    symbol.setExtrusionHeight(5.0)
    driven = QgsPropertyCollection()
    driven.setProperty(QgsPolygon3DSymbol.Property.ExtrusionHeight.value, QgsProperty.fromField("height_m"))
    symbol.setDataDefinedProperties(driven)
    symbol.setEdgesEnabled(True)
    symbol.setEdgeColor(QColor(palette.mixed(colour, "#000000", 0.6)))
    symbol.setEdgeWidth(EDGE_WIDTH_PX)
    material = QgsPhongMaterialSettings()
    material.setDiffuse(QColor(colour))
    material.setAmbient(QColor(palette.mixed(colour, "#000000", SHADE)))
    material.setSpecular(QColor("#000000"))
    symbol.setMaterialSettings(material)
    return symbol
