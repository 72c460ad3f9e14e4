"""The print layout of a fact sheet: one page a site (an atlas), A4 upright, in one language.

The sheet asks the layer of the atlas (candidates, or chosen sites with what candidates know) for its fields. Two
variables of the layout fill what a layer cannot hold: ``massing``, a map of drawings by ``site_id`` as JSON, and
``attribution``.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core import schema
from ..core.labels import CRITERIA, readable
from ..core.text import Translate, text
from . import sheet_expressions
from .legend_painter import INK, SOFT, font
from .sheet_expressions import Sayings
from .styles import LANGUAGE

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
NORTH_ARROW = RESOURCES / "icons" / "north_arrow.svg"
NAME = text("Site fact sheets")
SHEET = text("Site fact sheet")
ACCENT, TRACK, RULE = QColor("#0F5C63"), QColor("#E6E6E3"), QColor("#C9C9C4")
LEFT, RIGHT, TOP, BOTTOM = 15.0, 195.0, 12.0, 285.0  # mm; the page is 210 × 297
MAP = (LEFT, 33.0, 104.0, 102.0)
INSET = (LEFT + 72.0, 34.0, 31.0, 28.0)
FIGURES = (124.0, 33.0, 71.0)
DRAWING = (LEFT, 150.0, 86.0, 64.3)
BARS = (106.0, 150.0, 89.0)
OWNERS = (LEFT, 222.0, 86.0)
REASONS = (106.0, 207.0, 89.0, 76.0)
SCALES = (500, 750, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 7500, 10_000, 15_000, 25_000, 50_000)
MOST_LETTERS, MOST_LETTERS_ABOVE = 1100, 36  # of the reasons, and of the heading
CENTRED, LEFT_UP, RIGHT_UP = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
PROPERTY = QgsLayoutObject.DataDefinedProperty


@dataclass(frozen=True)
class MapLayers:
    """The layers of the sheet's maps, the topmost first: around the site, and of the whole region in the corner.

    In the place of those around the site the ``theme`` of a project may tell them.
    """

    site: Sequence[QgsMapLayer] = ()
    region: Sequence[QgsMapLayer] = ()
    theme: str = ""


def template_of(language: str) -> Path:
    """The template that a planner opens in the Layout Manager."""
    return RESOURCES / "layouts" / ("site_fact_sheet.qpt" if language == "en" else f"site_fact_sheet_{language}.qpt")


def sheet_layout(
    project: QgsProject, sites: QgsVectorLayer | None, maps: MapLayers, title: str, translate: Translate
) -> QgsPrintLayout:
    """The layout, which belongs to ``project``; without ``sites`` and layers it is a template."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(translate(NAME))
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(210, 297))
    QgsExpressionContextUtils.setLayoutVariable(layout, "massing", "{}")
    QgsExpressionContextUtils.setLayoutVariable(layout, "attribution", "")
    _atlas(layout, sites)
    paper = _Paper(layout, Sayings(translate, translate(LANGUAGE)))
    _head(paper, title)
    main = _maps(paper, maps)
    _around_the_map(paper, main)
    _key_figures(paper)
    _drawing(paper)
    _bars(paper)
    _owners(paper)
    _reasons(paper)
    _foot(paper)
    return layout


def _atlas(layout: QgsPrintLayout, sites: QgsVectorLayer | None) -> None:
    atlas = layout.atlas()
    atlas.setEnabled(True)
    if sites is not None:
        atlas.setCoverageLayer(sites)
    atlas.setPageNameExpression('"site_id"')
    atlas.setSortFeatures(True)
    atlas.setSortExpression("coalesce(attribute('position'), attribute('rank'))")
    atlas.setFilenameExpression("'site_' || @atlas_pagename")


# --- putting things on paper ----------------------------------------------------------------------------------------


@dataclass
class _Paper:
    layout: QgsPrintLayout
    say: Sayings

    def put(self, item: QgsLayoutItem, x: float, y: float, width: float, height: float, name: str = "") -> None:
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y))
        item.attemptResize(QgsLayoutSize(width, height))
        item.setId(name)

    def write(
        self,
        words: str,
        x: float,
        y: float,
        width: float,
        height: float,
        size: float = 8.0,
        bold: bool = False,
        colour: QColor = INK,
        align: Qt.AlignmentFlag = LEFT_UP,
        name: str = "",
    ) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self.layout)
        label.setText(words)
        written = QgsTextFormat()
        written.setFont(font(12, bold))
        written.setSize(size)
        written.setSizeUnit(Qgis.RenderUnit.Points)
        written.setColor(colour)
        written.setForcedBold(bold)
        label.setTextFormat(written)
        label.setHAlign(align)
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        label.setMarginX(0)
        label.setMarginY(0)
        self.put(label, x, y, width, height, name)
        return label

    def show(
        self, expression: str, x: float, y: float, width: float, height: float, size: float, **looks: Any
    ) -> QgsLayoutItemLabel:
        return self.write(f"[% {expression} %]", x, y, width, height, size, **looks)

    def title(self, literal: str, x: float, y: float, width: float) -> None:
        """The heading of a part, above a rule."""
        self.write(self.say.translate(literal), x, y, width, 4.5, size=9.0, bold=True, colour=ACCENT)
        self.box(x, y + 5.0, width, 0.25, ACCENT)

    def box(
        self, x: float, y: float, width: float, height: float, colour: QColor, name: str = ""
    ) -> QgsLayoutItemShape:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": colour.name(), "outline_style": "no"}))
        self.put(shape, x, y, width, height, name)
        return shape


# --- the parts --------------------------------------------------------------------------------------------------------


def _head(paper: _Paper, title: str) -> None:
    say = paper.say
    paper.write(
        f"{say.translate(SHEET)} · {title}" if title else say.translate(SHEET),
        LEFT,
        TOP,
        150,
        5,
        8.5,
        colour=SOFT,
        name="series",
    )
    heading = sheet_expressions.shortened(sheet_expressions.heading(say), MOST_LETTERS_ABOVE)
    paper.show(heading, LEFT, TOP + 4.6, 150, 9, 17.0, bold=True, name="heading")
    paper.show(sheet_expressions.subheading(say), LEFT, TOP + 13.2, 150, 5, 9.5, colour=SOFT, name="subheading")
    paper.write(say.translate(text("Score (0 to 100)")), 160, TOP, 35, 5, 8.5, colour=SOFT, align=RIGHT_UP)
    score = say.or_dash(f"format_number(100 * {say.field('score')}, 0, '{say.language}')")
    paper.show(score, 160, TOP + 4.0, 35, 12, 24.0, bold=True, colour=ACCENT, align=RIGHT_UP, name="score")


def _maps(paper: _Paper, maps: MapLayers) -> QgsLayoutItemMap:
    main = QgsLayoutItemMap(paper.layout)
    paper.put(main, *MAP, name="map")
    main.setFrameEnabled(True)
    main.setFrameStrokeColor(RULE)
    main.setBackgroundColor(QColor("#FCFBF9"))
    main.setAtlasDriven(True)
    main.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    main.zoomToExtent(maps.site[0].extent() if maps.site else QgsRectangle(0, 0, MAP[2], MAP[3]))
    main.setScale(SCALES[2])
    main.dataDefinedProperties().setProperty(PROPERTY.MapScale, QgsProperty.fromExpression(_round_scale()))
    _keep(main, maps.site)
    if maps.theme:
        main.setFollowVisibilityPreset(True)
        main.setFollowVisibilityPresetName(maps.theme)
    if maps.region:
        inset = QgsLayoutItemMap(paper.layout)
        paper.put(inset, *INSET, name="region")
        inset.setFrameEnabled(True)
        inset.setFrameStrokeColor(RULE)
        inset.setBackgroundColor(QColor("#FFFFFF"))
        _keep(inset, maps.region)
        extent = maps.region[0].extent()
        for layer in maps.region:
            extent.combineExtentWith(layer.extent())
        inset.zoomToExtent(extent.buffered(0.05 * max(extent.width(), extent.height())))
    return main


def _keep(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> None:
    if layers:
        item.setCrs(layers[0].crs())
        item.setLayers(list(layers))
        item.setKeepLayerSet(True)


def _round_scale() -> str:
    """The largest of the usual scales at which the site takes at most a good third of the map."""
    needed = "2.4 * max(bounds_width(@atlas_geometry), bounds_height(@atlas_geometry)) / 0.1"
    scales = ", ".join(str(scale) for scale in SCALES)
    fitting = f"array_filter(array({scales}), @element >= {needed})"
    return f"coalesce(array_first({fitting}), {SCALES[-1]})"


def _around_the_map(paper: _Paper, main: QgsLayoutItemMap) -> None:
    x, y, _, height = MAP
    bar = QgsLayoutItemScaleBar(paper.layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(main)
    bar.setUnits(Qgis.DistanceUnit.Meters)
    bar.setUnitLabel("m")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.FitWidth)
    bar.setMinimumBarWidth(20)
    bar.setMaximumBarWidth(34)
    bar.setHeight(1.4)
    written = bar.textFormat()
    written.setFont(font(12))
    written.setSize(7)
    bar.setTextFormat(written)
    bar.setBackgroundEnabled(True)
    bar.setBackgroundColor(QColor(255, 255, 255, 215))
    paper.put(bar, x + 1.5, y + height - 10, 42, 8, "scale bar")
    north = QgsLayoutItemPicture(paper.layout)
    drawn = base64.b64encode(NORTH_ARROW.read_bytes()).decode()  # within the layout, which may go to other computers
    north.setPicturePath(f"base64:{drawn}", Qgis.PictureFormat.SVG)
    north.setLinkedMap(main)
    north.setNorthMode(QgsLayoutItemPicture.NorthMode.GridNorth)
    paper.put(north, x + 2.0, y + 2.0, 7, 10, "north arrow")
    scale = f"'1 : ' || format_number(map_get(item_variables('map'), 'map_scale'), 0, '{paper.say.language}')"
    paper.show(scale, x + 76, y + height + 1.0, 28, 4, 7.0, colour=SOFT, align=RIGHT_UP, name="scale")
    paper.show("coalesce(@attribution, '')", x, y + height + 1.0, 78, 7, 6.5, colour=SOFT, name="attribution")


def _key_figures(paper: _Paper) -> None:
    x, y, width = FIGURES
    say, fields = paper.say, {field.name: field.alias for field in schema.CANDIDATES.fields}
    paper.title(text("Key figures"), x, y, width)
    words = (("zoning", say.word("zoning")), ("landuse", say.word("landuse")))
    rows = [
        (fields["area_m2"], say.number("area_m2")),
        *((fields[name], expression) for name, expression in words),
        (text("GRZ and GFZ permitted"), say.pair("grz", "gfz", 1, " · ")),
        (fields["existing_m2"], say.number("existing_m2")),
        (fields["permitted_m2"], say.number("permitted_m2")),
        (fields["addable_m2"], say.number("addable_m2")),
        (text("… from low to high (m²)"), say.pair("addable_low_m2", "addable_high_m2", 0, " – ")),
        (fields["storeys"], say.number("storeys")),
        (fields["height_m"], say.number("height_m", 1)),
        (text("Largest rectangle (m)"), say.pair("plate_width_m", "plate_length_m", 0, " × ")),
        (fields["binding_rule"], say.word("binding_rule")),
        (fields["typology"], say.word("typology")),
        (fields["intervention"], say.word("intervention")),
        (fields["distance_housing_m"], say.number("distance_housing_m")),
        (fields["distance_freight_m"], say.number("distance_freight_m")),
        (fields["distance_stop_m"], say.number("distance_stop_m")),
        (fields["emission_class"], say.word("emission_class")),
    ]
    bold = {fields["addable_m2"]}
    long = {fields["emission_class"]}
    _rows(paper, rows, x, y + 6.5, width, 5.1, bold, long)


def _rows(
    paper: _Paper, rows, x: float, y: float, width: float, pitch: float, bold=frozenset(), long=frozenset()
) -> None:
    """Names to the left and values to the right, a rule below each; ``long`` values may take two lines."""
    top = y
    for name, expression in rows:
        share = 0.38 if "represent_value" in expression else 0.52 if "||" in expression else 0.75
        height = 1.55 * pitch if name in long else pitch
        paper.write(paper.say.translate(name), x, top, share * width, height, 6.9, colour=SOFT)
        paper.show(
            expression, x + share * width, top, (1 - share) * width, height, 7.2, bold=name in bold, align=RIGHT_UP
        )
        paper.box(x, top + height - 0.95, width, 0.12, RULE)
        top += height


def _drawing(paper: _Paper) -> None:
    x, y, width, height = DRAWING
    paper.title(text("What could stand there"), x, y - 7.0, width)
    known = f"map_get(json_to_map(coalesce(@massing, '{{}}')), {paper.say.field('site_id')})"
    nothing = paper.say.translate(text("No volume is known of this site."))
    paper.show(
        f"if({known} is null, {sheet_expressions.quoted(nothing)}, '')",
        x,
        y + 25,
        width,
        5,
        8.0,
        colour=SOFT,
        align=CENTRED,
    )
    picture = QgsLayoutItemPicture(paper.layout)
    picture.setMode(Qgis.PictureFormat.Raster)
    picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    picture.setPictureAnchor(QgsLayoutItem.ReferencePoint.Middle)
    picture.dataDefinedProperties().setProperty(
        PROPERTY.PictureSource, QgsProperty.fromExpression(f"coalesce({known}, '')")
    )
    paper.put(picture, x, y, width, height, "massing")
    paper.write(
        paper.say.translate(text("The largest factory that the rules permit, not a design.")),
        x,
        y + height + 0.6,
        width,
        4,
        6.5,
        colour=SOFT,
    )


def _bars(paper: _Paper) -> None:
    x, y, width = BARS
    say, pitch, start, full = paper.say, 5.6, 47.0, 32.0
    paper.title(text("Score by criterion (0 to 100)"), x, y - 7.0, width)
    for number, criterion in enumerate(schema.CRITERIA):
        top, value = y + pitch * number, say.field(f"score_{criterion}")
        label = readable(CRITERIA, criterion, say.translate)
        paper.write(label[:1].upper() + label[1:], x, top, start - 1, pitch, 7.3, colour=SOFT)
        paper.box(x + start, top + 0.4, full, 2.6, TRACK)
        bar = paper.box(x + start, top + 0.4, full, 2.6, ACCENT, f"bar {criterion}")
        bar.dataDefinedProperties().setProperty(
            PROPERTY.ItemWidth, QgsProperty.fromExpression(f"max(0.01, {full} * coalesce({value}, 0))")
        )
        score = say.or_dash(f"format_number(100 * {value}, 0, '{say.language}')")
        paper.show(score, x + start + full + 1, top, width - start - full - 1, pitch, 7.6, align=RIGHT_UP)


def _owners(paper: _Paper) -> None:
    x, y, width = OWNERS
    say, fields = paper.say, {field.name: field.alias for field in schema.CANDIDATES.fields}
    paper.title(text("Ownership and activation"), x, y, width)
    rows = [
        (fields["owner_class"], say.word("owner_class")),
        (fields["tenure"], say.word("tenure")),
        (fields["owner_count"], say.number("owner_count")),
        (fields["parties"], say.number("parties")),
    ]
    _rows(paper, rows, x, y + 6.5, width, 5.0)
    path = "coalesce(try(represent_value(\"activation_path\", 'activation_path')), '')"
    label = paper.show(path, x, y + 25.2, width, 8, 7.6, bold=True, name="activation path")
    label.setVAlign(Qt.AlignmentFlag.AlignBottom)
    paper.show(
        sheet_expressions.shortened(f"coalesce({say.field('activation_reason')}, '')", 340),
        x,
        y + 35.4,
        width,
        25,
        7.6,
        name="activation reason",
    )


def _reasons(paper: _Paper) -> None:
    x, y, width, height = REASONS
    paper.title(text("Why this site"), x, y - 7.0, width)
    paper.show(sheet_expressions.reasons(paper.say, MOST_LETTERS), x, y - 0.5, width, height, 7.6, name="reasons")


def _foot(paper: _Paper) -> None:
    say = paper.say
    paper.box(LEFT, BOTTOM - 1.5, RIGHT - LEFT, 0.25, RULE)
    day = "format_date(now(), {}, '{}')".format(
        sheet_expressions.quoted(say.translate(text("d MMMM yyyy"))), say.language
    )
    made = sheet_expressions.quoted(say.translate(text("Productive City Region")))
    paper.show(f"{made} || ' · ' || {day}", LEFT, BOTTOM, 130, 4, 7.0, colour=SOFT, name="made")
    page = say.sentence(text("Page {page} of {pages}"), page="@atlas_featurenumber", pages="@atlas_totalfeatures")
    paper.show(page, 150, BOTTOM, 45, 4, 7.0, colour=SOFT, align=RIGHT_UP, name="page")
