"""Fact sheets of sites as one PDF, a page a site: the layers of their maps, styled, in a project of their own."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCentroidFillSymbolLayer,
    QgsExpressionContextUtils,
    QgsFeedback,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QFile, QIODevice, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtXml import QDomDocument

from ..core.errors import InputError
from ..core.progress import Progress, part, report, unobserved
from ..core.study.fact_sheets import FactSheets
from ..core.text import Translate
from . import files, themes
from .project import open_layers
from .sheet_layout import MapLayers, sheet_layout

DPI = 200
PICTURE_SCALE = 2.4  # px of a drawing for each of its units
THIS = "\"site_id\" = attribute(@atlas_feature, 'site_id')"  # whether a feature is the site of the page
SITE, OTHERS = "#0F5C63", "#7A8B8D"
FAINT = 0.6  # opacity of land use under what stands on it


def write_sheets(
    sheets: FactSheets,
    output: Path,
    title: str,
    translate: Translate,
    attribution: str = "",
    template: Path | None = None,
    progress: Progress = unobserved,
) -> None:
    """Write ``sheets`` to the PDF ``output``, with the sheet's own layout or the ``template`` (.qpt) of a planner.

    Has to run in the thread of the window. ``Cancelled`` leaves nothing behind; ``InputError`` for a template that is
    none, and where the PDF cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="stadtregion-") as folder:
        project = QgsProject()
        try:
            layers = _layers(sheets, Path(folder), translate, attribution, part(progress, 0.0, 0.1))
            for layer in layers.values():
                project.addMapLayer(layer)
            project.setCrs(layers["candidates"].crs())
            maps = MapLayers(_in_site_map(layers), _in_region_map(layers))
            layout = (
                sheet_layout(project, layers["candidates"], maps, title, translate)
                if template is None
                else _from_template(template, project, layers, maps)
            )
            _fill(layout, sheets, Path(folder), attribution)
            _export(layout, output, part(progress, 0.1, 1.0))
        finally:
            project.clear()


def _layers(
    sheets: FactSheets, folder: Path, translate: Translate, attribution: str, progress: Progress
) -> dict[str, QgsVectorLayer]:
    """The layers of the maps by name; ``region`` are the sites as dots."""
    frames = {**{name: frame for name, frame in sheets.nearby.items() if len(frame)}, "candidates": sheets.sites}
    path = folder / "sheets.gpkg"
    files.write_geopackage(path, frames, progress)
    layers = open_layers(path, list(frames), translate, attribution)
    if "landuse" in layers:
        layers["landuse"].setOpacity(FAINT)
    layers["candidates"].setRenderer(_outlined())
    layers["candidates"].setLabelsEnabled(False)
    if "quarters" in layers:
        layers["quarters"].setLabelsEnabled(False)
    region = layers["candidates"].clone()
    region.setName(f"{region.name()} (1)")
    region.setRenderer(_dotted())
    return layers | {"region": region}


def _in_site_map(layers: Mapping[str, QgsVectorLayer]) -> list[QgsVectorLayer]:
    shown = [name for name in ("candidates", "stops", "streets", "buildings", "landuse") if name in layers]
    return [layers["candidates"], *(layers[name] for name in themes.stacked(shown) if name != "candidates")]


def _in_region_map(layers: Mapping[str, QgsVectorLayer]) -> list[QgsVectorLayer]:
    return [layers["region"], layers["quarters"]] if "quarters" in layers else []


def _outlined() -> QgsSingleSymbolRenderer:
    """The site of the page in a strong line, others thin and dashed."""
    symbol = QgsFillSymbol.createSimple({"style": "no"})
    symbol.deleteSymbolLayer(0)
    halo, line = QgsSimpleLineSymbolLayer(QColor("#FFFFFF"), 1.9), QgsSimpleLineSymbolLayer(QColor(OTHERS), 0.4)
    width, colour, enabled = (
        QgsSymbolLayer.Property.StrokeWidth,
        QgsSymbolLayer.Property.StrokeColor,
        QgsSymbolLayer.Property.LayerEnabled,
    )
    halo.setDataDefinedProperty(enabled, QgsProperty.fromExpression(THIS))
    line.setDataDefinedProperty(width, QgsProperty.fromExpression(f"if({THIS}, 1.1, 0.35)"))
    line.setDataDefinedProperty(colour, QgsProperty.fromExpression(f"if({THIS}, '{SITE}', '{OTHERS}')"))
    for layer in (halo, line):
        layer.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
        symbol.appendSymbolLayer(layer)
    return QgsSingleSymbolRenderer(symbol)


def _dotted() -> QgsSingleSymbolRenderer:
    """Sites as dots, that of the page larger."""
    dot = QgsMarkerSymbol.createSimple({"name": "circle", "color": OTHERS, "outline_color": "#FFFFFF", "size": "1.2"})
    marker = dot.symbolLayer(0)
    size, fill = QgsSymbolLayer.Property.Size, QgsSymbolLayer.Property.FillColor
    marker.setDataDefinedProperty(size, QgsProperty.fromExpression(f"if({THIS}, 3.2, 1.2)"))
    marker.setDataDefinedProperty(fill, QgsProperty.fromExpression(f"if({THIS}, '#C8421E', '{OTHERS}')"))
    centred = QgsCentroidFillSymbolLayer()
    centred.setSubSymbol(dot)
    symbol = QgsFillSymbol.createSimple({"style": "no"})
    symbol.changeSymbolLayer(0, centred)
    return QgsSingleSymbolRenderer(symbol)


def _from_template(
    template: Path, project: QgsProject, layers: Mapping[str, QgsVectorLayer], maps: MapLayers
) -> QgsPrintLayout:
    """A planner's own sheet: its atlas runs over the sites, and its maps show what those of our sheet show."""
    document = QDomDocument()
    file = QFile(str(template))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly) or not document.setContent(file)[0]:
        raise InputError("{path} is no layout template (.qpt) that can be read; choose another.", path=template)
    layout = QgsPrintLayout(project)
    _, read = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not read:
        raise InputError("{path} is no layout template (.qpt) that can be read; choose another.", path=template)
    layout.atlas().setEnabled(True)
    layout.atlas().setCoverageLayer(layers["candidates"])
    for name, shown in (("map", maps.site), ("region", maps.region)):
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemMap) and shown:
            item.setLayers(list(shown))
            item.setKeepLayerSet(True)
    return layout


def _fill(layout: QgsPrintLayout, sheets: FactSheets, folder: Path, attribution: str) -> None:
    drawings = {}
    for number, (site, drawing) in enumerate(sheets.drawings.items()):
        path = folder / f"{number}.png"
        draw(drawing, path)
        drawings[site] = str(path)
    QgsExpressionContextUtils.setLayoutVariable(layout, "massing", json.dumps(drawings))
    QgsExpressionContextUtils.setLayoutVariable(layout, "attribution", attribution)


def draw(drawing: str, path: Path) -> None:
    """Write the ``drawing`` (SVG) as PNG to ``path``: within a layout Qt shows what stands outside its frame, too."""
    drawn = QSvgRenderer(drawing.encode("utf-8"))
    size = drawn.viewBoxF().size() * PICTURE_SCALE
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawn.render(painter)
    painter.end()
    if not image.save(str(path)):
        raise OSError(str(path))


def _export(layout: QgsPrintLayout, output: Path, progress: Progress) -> None:
    feedback = QgsFeedback()

    def looked_at(percent: float) -> None:
        if not progress(percent / 100):
            feedback.cancel()

    feedback.progressChanged.connect(looked_at)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.appendGeoreference = False
    with files.moved_when_complete(output) as unfinished:
        done, said = QgsLayoutExporter.exportToPdf(layout.atlas(), str(unfinished), settings, feedback)
        report(progress, 1.0)
        if done != QgsLayoutExporter.ExportResult.Success:
            raise InputError("{path} cannot be written ({detail}); choose another place.", path=output, detail=said)
