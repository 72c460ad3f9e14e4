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

from ..core.text import Translate, amount, text

COLOUR = QColor("#9A989C")
POINTS_PER_PX = 0.75
NICE_STEPS = (1.0, 2.0, 5.0)
SHARES = (1.0, 1 / 3, 1 / 12)  # of the largest amount
NO_VALUE = "width of {amount}"  # which no flow has: the class is there for the legend alone


def nice_below(number: float) -> float:
    """The largest of 1, 2, 5, 10, 20 … that is not above ``number``, which is positive."""
    power = 10.0 ** int(f"{number:e}".partition("e")[2])
    return max(step * power for step in NICE_STEPS if step * power <= number * (1 + 1e-9))


def widths_of(layer: QgsVectorLayer) -> tuple[tuple[float, float], ...]:
    """Round amounts (t a year) and the widths (px) that stand for them, which are in proportion to the tonnes."""
    most = layer.maximumValue(layer.fields().lookupField("t_a"))
    widest = layer.maximumValue(layer.fields().lookupField("width_px"))
    if not (isinstance(most, float) and isinstance(widest, float) and most > 0):
        return ()
    amounts = [nice_below(most * share) for share in SHARES]
    return tuple((tonnes, max(widest * tonnes / most, 1.0)) for tonnes in amounts)


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
