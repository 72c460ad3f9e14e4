"""The colours of materials in flow maps: those of their group in the table, so that map and diagrams agree."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsSymbol
from qgis.PyQt.QtGui import QColor

from ..core.labels import readable
from ..core.tables import read_mapping

# Okabe and Ito 2008 without black and yellow, for materials that the tables do not know.
FURTHER_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00")
OTHER = "other"
QUIET = 0.6  # share of white in the part that does not circulate


def colour_by_material(renderer: QgsCategorizedSymbolRenderer, present: Iterable[str], language: str) -> None:
    """Give ``renderer`` one category per group of materials, and one per material in ``present`` without a group.

    Categories named in the style (import, disposal) stay. The last category of the style, for all others, is the
    pattern of the new ones and is named as the group "other".
    """
    colours, names = _groups("colour"), _groups(f"name_{language}")
    members = members_of_groups(present)
    *fixed, pattern = [each for each in renderer.categories() if not _words(each.value()) & set(colours)]
    grouped = [
        QgsRendererCategory(members[group], recoloured(pattern.symbol(), colour), names[group])
        for group, colour in colours.items()
        if group != OTHER
    ]
    known = {word for words in members.values() for word in words}
    known |= {word for each in fixed for word in _words(each.value())} | {"", "NULL", "None"}
    single = [
        QgsRendererCategory(material, recoloured(pattern.symbol(), colour), readable({}, material))
        for material, colour in zip(sorted(set(present) - known), FURTHER_COLOURS)
    ]
    others = QgsRendererCategory("", recoloured(pattern.symbol(), colours[OTHER]), names[OTHER])
    renderer.deleteAllCategories()
    for category in [*grouped, *single, *fixed, others]:
        renderer.addCategory(category)


def members_of_groups(present: Iterable[str] = ()) -> dict[str, list[str]]:
    """The group itself and its materials, for every group in the table of colours.

    A material in ``present`` that the tables do not know belongs to the group its name starts with (wood_waste: wood).
    """
    members = {group: [group] for group in _groups("colour")}
    table = read_mapping("materials", "material", "parent")
    for material, group in table.items():
        members.setdefault(group, [group]).append(material)
    for material in sorted(set(present) - set(table) - set(members)):
        if material.split("_")[0] in members:
            members[material.split("_")[0]].append(material)
    return members


def recoloured(symbol: QgsSymbol, colour: str) -> QgsSymbol:
    """A copy of an arrow in ``colour``: its last layer, what circulates, strong; that before it, the flow, quiet."""
    strong, white = QColor(colour), QColor("#FFFFFF")
    quiet = QColor(*(round(a + (b - a) * QUIET) for a, b in zip(strong.getRgb()[:3], white.getRgb()[:3])))
    copy = symbol.clone()
    for part, tone in zip(copy.symbolLayers()[-2:], (quiet, strong)):
        fill = part.subSymbol().clone()
        fill.symbolLayer(fill.symbolLayerCount() - 1).setFillColor(tone)
        part.setSubSymbol(fill)
    return copy


def _groups(column: str) -> dict[str, str]:
    return read_mapping("material_colours", "group", column)


def _words(value: object) -> set[str]:
    return {str(each) for each in value} if isinstance(value, list | tuple) else {str(value)}
