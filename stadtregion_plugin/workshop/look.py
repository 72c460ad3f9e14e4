"""Colours and letters of the panel: readable from two metres, on light and on dark themes, by colour-blind eyes too."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette

FIGURE_PT, CHANGE_PT, NAME_PT = 22, 14, 11
LEAST_CONTRAST = 4.5
# Blue and orange stay apart for all kinds of colour blindness; of each the one that is readable on the ground.
BETTER = ("#0B5394", "#8EC5FF")
WORSE = ("#9A3B00", "#FFB37A")


def readable(colours: tuple[str, ...], palette: QPalette) -> str:
    """That of ``colours`` which stands out most from the window of ``palette``."""
    ground = palette.color(QPalette.ColorRole.Window)
    return max(colours, key=lambda colour: contrast(QColor(colour), ground))


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of the luminances of two colours, 1 to 21. Source: WCAG 2.1, 1.4.3."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
