"""Draws the sections of a legend below each other, smaller where the sheet is short."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsExpressionContext, QgsLineSymbol, QgsMarkerSymbol, QgsRenderContext, QgsSymbol
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ..core.text import Translate, amount
from .legend import WIDTHS_TITLE, Entry, Section
from .legend_widths import COLOUR as WIDTH_COLOUR
from .legend_widths import POINTS_PER_PX

FONTS = ["Segoe UI", "Helvetica Neue", "DejaVu Sans", "Liberation Sans", "Arial"]
INK, SOFT = QColor("#2B2B33"), QColor("#6B6A70")
GROUND = QColor("#F4EFEA")  # behind lines, which may be white
_WRAPPED = 0x1000  # Qt.TextFlag.TextWordWrap, as the int that these calls take in Qt 5 and Qt 6 alike
_POINTS = Qgis.RenderUnit.Points
SMALLEST = 0.62  # of the wanted size, when there is much to say


def font(pixels: float, bold: bool = False) -> QFont:
    """The typeface of all pictures, in pixels of height."""
    result = QFont(FONTS[0])
    result.setFamilies(FONTS)
    result.setPixelSize(max(round(pixels), 7))
    result.setBold(bold)
    return result


class LegendPainter:
    """Draws into ``area``; ``unit`` is the size of a pixel of the design, ``context`` that of the map."""

    def __init__(self, painter: QPainter, area: QRectF, unit: float, context: QgsRenderContext, translate: Translate):
        self.painter, self.area, self.unit, self.context, self.translate = painter, area, unit, context, translate

    def draw(self, sections: Sequence[Section]) -> None:
        """Draw all ``sections``, as large as they fit."""
        wanted = self.unit
        while self._run(sections, drawn=False) > self.area.height() and self.unit > SMALLEST * wanted:
            self.unit *= 0.95
        self._run(sections, drawn=True)
        self.unit = wanted

    def _run(self, sections: Sequence[Section], drawn: bool) -> float:
        """Draw, or only measure, the sections; their height."""
        y = 0.0
        for section in sections:
            y += (
                self._text(section.title, 0.0, y, self.area.width(), 17, drawn, bold=True, after=5)
                if section.title
                else 0
            )
            y += self._entries(section, y, drawn)
            if section.widths:
                y += self._widths(section, y, drawn)
            if section.note:
                y += self._text(section.note, 0.0, y, self.area.width(), 12.5, drawn, colour=SOFT, after=2)
            y += 15 * self.unit
        return y

    def _entries(self, section: Section, top: float, drawn: bool) -> float:
        rows = -(-len(section.entries) // section.columns)
        width = self.area.width() / section.columns
        heights = []
        for column in range(section.columns):
            y = top
            for entry in section.entries[column * rows : (column + 1) * rows]:
                y += self._entry(entry, column * width, y, width, section.columns > 1, drawn)
            heights.append(y - top)
        return max(heights, default=0.0)

    def _entry(self, entry: Entry, x: float, y: float, width: float, is_small: bool, drawn: bool) -> float:
        """A symbol and its label, in the middle of their row; its height."""
        unit = self.unit
        swatch_width = (30 if is_small else 46) * unit
        label_x = x + swatch_width + 9 * unit
        size = 13 if is_small else 15.5
        wanted = self._text(entry.label, label_x, y, x + width - label_x - 4 * unit, size, drawn=False)
        symbol_height = self._height(entry.symbol, is_small)
        height = max(wanted, symbol_height, 20 * unit if is_small else 24 * unit)
        if drawn:
            self._swatch(entry.symbol, x, y + (height - symbol_height) / 2, swatch_width, symbol_height)
            top = y + (height - wanted) / 2
            self._text(entry.label, label_x, top, x + width - label_x - 4 * unit, size, drawn=True)
        return height + 3 * unit

    def _height(self, symbol: QgsSymbol, is_small: bool) -> float:
        """As high as the symbol is on the map, within limits; arrows are lines whose heads are wider than they say."""
        if isinstance(symbol, QgsMarkerSymbol):
            return max(15 * self.unit, min(symbol.size(self.context) + 3, 60 * self.unit))
        if isinstance(symbol, QgsLineSymbol) and not is_small:
            return max(27 * self.unit, min(symbol.width(self.context) + 3, 60 * self.unit))
        return (15 if is_small else 18) * self.unit

    def _swatch(self, symbol: QgsSymbol, x: float, y: float, width: float, height: float) -> None:
        painter, magnified = self.painter, self._magnified(symbol)
        painter.save()
        painter.setClipRect(QRectF(self.area.left() + x, self.area.top() + y, width, height))
        painter.translate(self.area.left() + x + width / 2, self.area.top() + y + height / 2)
        painter.scale(magnified, magnified)
        painter.translate(-width / 2, -height / 2)
        size = QSize(round(width), round(height))
        if isinstance(symbol, QgsLineSymbol):
            painter.fillRect(0, 0, size.width(), size.height(), GROUND)
        symbol.drawPreviewIcon(
            painter, size, self.context, False, QgsExpressionContext(self.context.expressionContext())
        )
        painter.restore()

    def _magnified(self, symbol: QgsSymbol) -> float:
        """How much larger than on the map: markers whose size is an amount are made large enough to tell colours."""
        if not isinstance(symbol, QgsMarkerSymbol) or not symbol.dataDefinedSize().isActive():
            return 1.0
        return max(1.0, 14 * self.unit / max(symbol.size(self.context), 0.1))

    def _widths(self, section: Section, top: float, drawn: bool) -> float:
        """Lines as wide as their amounts, with the amounts."""
        unit, y = self.unit, top + 6 * self.unit
        y += self._text(self.translate(WIDTHS_TITLE), 0.0, y, self.area.width(), 13, drawn, colour=SOFT, after=3)
        for tonnes, width_px in section.widths:
            width = self.context.convertToPainterUnits(width_px * POINTS_PER_PX, _POINTS)
            height = max(width, 18 * unit)
            if drawn:
                pen = QPen(WIDTH_COLOUR, width)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                self.painter.setPen(pen)
                start = QPointF(self.area.left(), self.area.top() + y + height / 2)
                self.painter.drawLine(start, start + QPointF(46 * unit, 0))
                written = amount(tonnes, self.translate)
                self._text(written, 55 * unit, y + (height - 18 * unit) / 2, self.area.width(), 14, drawn=True)
            y += height + 5 * unit
        return y - top

    def _text(
        self,
        words: str,
        x: float,
        y: float,
        width: float,
        size: float,
        drawn: bool,
        bold: bool = False,
        colour: QColor = INK,
        after: float = 0.0,
    ) -> float:
        """Write ``words`` in lines of ``width``, or only measure them; their height. Long words are written smaller."""
        face = font(size * self.unit, bold)
        longest = max(QFontMetricsF(face).horizontalAdvance(word) for word in words.split() or [""])
        if longest > width:
            face = font(size * self.unit * width / longest, bold)
        flags = _WRAPPED
        room = QRectF(0, 0, width, 10_000)
        bounds = QFontMetricsF(face).boundingRect(room, flags, words)
        if drawn:
            self.painter.setFont(face)
            self.painter.setPen(colour)
            target = QRectF(self.area.left() + x, self.area.top() + y, width, bounds.height() + 2)
            self.painter.drawText(target, flags, words)
        return bounds.height() + after * self.unit
