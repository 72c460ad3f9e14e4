"""What the legend of a picture says: the symbols that are seen in it, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpressionContext,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsMapSettings,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from ..core.text import Translate, text
from . import themes
from .legend_widths import widths_of
from .styles import values_present, words_of

NOTES = {
    "parcels": text("Hatched: the owner of the land does not build alone, as with a heritable building right."),
    "assemblies": text("What joining the plots gains, and the floor plate they then carry."),
    "massing": text("Numerals: storeys. The more storeys, the stronger the colour."),
    "concentration": text("Of the land. Numerals: as many owners of equal size would hold it as concentrated."),
    "lost_cells": text("The larger the dot, the more people have no other site in time."),
    "coverage_cells": text("The larger the dot, the more people live there."),
    "flow_map": text("Strong colour: circulates. Pale colour: passes through once."),
    "unserved": text("The larger the dot, the more tonnes go unserved at worst."),
    "critical_links": text("The wider the line, the more it carried before."),
    "shadow_prices": text("The larger the dot, the more one more tonne or square metre saves."),
    "loops": text("A band joins the flows of one loop."),
    "assignments": text("The wider the line, the more people."),
}
WIDTHS_TITLE = text("Tonnes a year")


@dataclass(frozen=True)
class Entry:
    """A symbol and what it stands for."""

    symbol: QgsSymbol
    label: str


@dataclass(frozen=True)
class Section:
    """The entries of one layer, or of the whole base map, in ``columns`` side by side.

    ``widths`` are amounts and the width in px (1/96 inch) of a line that stands for them.
    """

    title: str
    entries: tuple[Entry, ...]
    note: str = ""
    columns: int = 1
    widths: tuple[tuple[float, float], ...] = ()


def sections(
    layers: Mapping[str, QgsVectorLayer], theme: themes.Theme, settings: QgsMapSettings, translate: Translate
) -> list[Section]:
    """A section for each layer that ``theme`` is about, in the order of ``layers``, and one for those beside them."""
    found = {name: _entries(layer, settings) for name, layer in layers.items()}
    result = [
        _section(name, layers[name], found[name], translate) for name in layers if name in theme.about and found[name]
    ]
    beside = [entry for name in layers if name in theme.beside for entry in found[name]]
    if beside:
        result.append(Section(translate(themes.GROUPS[-1].title), tuple(beside), columns=2))
    return result


def _section(name: str, layer: QgsVectorLayer, entries: Sequence[Entry], translate: Translate) -> Section:
    is_single = len(entries) == 1 and entries[0].label == layer.name()
    return Section(
        "" if is_single else layer.name(),
        tuple(entries),
        translate(NOTES[name]) if name in NOTES else "",
        widths=widths_of(layer) if name == "flow_map" else (),
    )


def _entries(layer: QgsVectorLayer, settings: QgsMapSettings) -> list[Entry]:
    """The classes of ``layer`` that a feature in the map belongs to and that are drawn at its scale."""
    if not layer.isInScaleRange(settings.scale()):
        return []
    extent = settings.visibleExtent()
    renderer, context = layer.renderer(), settings.expressionContext()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        classes = _categories_seen(renderer, values_present(layer, renderer.classAttribute(), extent))
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        classes = _ranges_seen(renderer, values_present(layer, renderer.classAttribute(), extent))
    else:
        seen = any(True for _ in layer.getFeatures(QgsFeatureRequest().setFilterRect(extent).setLimit(1)))
        classes = [(renderer.symbol().clone(), "")] if seen else []  # type: ignore[attr-defined] # a single symbol
    drawn = [(_as_drawn(symbol, context), label) for symbol, label in classes]
    return [Entry(symbol, label or layer.name()) for symbol, label in drawn if symbol is not None]


def _categories_seen(renderer: QgsCategorizedSymbolRenderer, values: set) -> list[tuple[QgsSymbol, str]]:
    words = {str(value) for value in values}
    named = {word for category in renderer.categories() for word in words_of(category)}
    return [
        (category.symbol().clone(), category.label())
        for category in renderer.categories()
        if words_of(category) & words or (words_of(category) == {""} and words - named)
    ]


def _ranges_seen(renderer: QgsGraduatedSymbolRenderer, values: set) -> list[tuple[QgsSymbol, str]]:
    numbers = [value for value in values if isinstance(value, int | float)]
    return [
        (interval.symbol().clone(), interval.label())
        for interval in renderer.ranges()
        if any(interval.lowerValue() <= number <= interval.upperValue() for number in numbers)
    ]


def _as_drawn(symbol: QgsSymbol, context: QgsExpressionContext) -> QgsSymbol | None:
    """``symbol`` without the parts that are switched off at the map's scale; None where nothing remains."""
    for index, part in reversed(list(enumerate(symbol.symbolLayers()))):
        switch = part.dataDefinedProperties().property(QgsSymbolLayer.Property.LayerEnabled)
        if switch.isActive() and not switch.valueAsBool(context, False)[0]:
            symbol.deleteSymbolLayer(index)
    return symbol if symbol.symbolLayerCount() else None
