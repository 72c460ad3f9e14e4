"""What the width of an arrow means: a few round amounts and how wide a line for them is, for every legend."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.flows.map_widths import explained_widths
from ..core.text import Translate, amount, text

COLOUR = QColor("#9A989C")
POINTS_PER_PX = 0.75
NO_VALUE = "width of {amount}"  # which no flow has: the class is there for the legend alone


def widths_of(layer: QgsVectorLayer) -> tuple[tuple[float, float], ...]:
    """Round amounts (t a year) and the widths (px) that stand for them, which are in proportion to the tonnes."""
    most = layer.maximumValue(layer.fields().lookupField("t_a"))
    widest = layer.maximumValue(layer.fields().lookupField("width_px"))
    if not (isinstance(most, float) and isinstance(widest, float) and most > 0):
        return ()
    return explained_widths(most, widest)


def add_widths(renderer: QgsCategorizedSymbolRenderer, layer: QgsVectorLayer, translate: Translate) -> None:
    """Explain the widths of ``layer`` at the end of its legend, in the layer tree and in print layouts."""
    for tonnes, width_px in widths_of(layer):
        label = translate(text("{tonnes} t a year")).format(tonnes=amount(tonnes, translate))
        renderer.addCategory(QgsRendererCategory(NO_VALUE.format(amount=tonnes), _line(width_px), label))


def _line(width_px: float) -> QgsLineSymbol:
    line = QgsSimpleLineSymbolLayer(COLOUR, width_px * POINTS_PER_PX)
    line.setWidthUnit(Qgis.RenderUnit.Points)
    line.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, line)
    return symbol
