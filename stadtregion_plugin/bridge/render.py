"""Pictures of a study: a map with title, legend, scale bar, north arrow and attribution, as PNG."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QPolygonF, QTextOption

from ..core.errors import InputError
from ..core.flows.map_widths import nice_below
from ..core.text import LANGUAGE, Translate, english
from . import themes
from .files import cannot_write, moved_when_complete
from .legend import sections
from .legend_painter import INK, SOFT, LegendPainter, font
from .project import BACKGROUND, extent_of, project_uri, whole_labels
from .styles import NAME_PROPERTY

DESIGN_WIDTH = 1600.0  # px; the measures below are for a picture of this width
PAPER_WIDTH_MM = 300.0  # as wide as the picture is taken to be on paper, which gives symbols and letters their size
MARGIN, HEADER, FOOTER, PANEL, GAP = 32.0, 96.0, 40.0, 344.0, 26.0
A4_PX, A4_DPI = (3508, 2480), 300  # an A4 sheet, lying
FRAME = QColor("#B9B4AE")


@dataclass(frozen=True)
class Sheet:
    """Where things stand in a picture of ``width`` × ``height`` px."""

    width: int
    height: int

    @property
    def unit(self) -> float:
        return self.width / DESIGN_WIDTH

    @property
    def dpi(self) -> float:
        return self.width / PAPER_WIDTH_MM * 25.4

    @property
    def map(self) -> QRectF:
        left, top = MARGIN * self.unit, HEADER * self.unit
        right = self.width - (MARGIN + PANEL + GAP) * self.unit
        return QRectF(left, top, right - left, self.height - top - FOOTER * self.unit)

    @property
    def legend(self) -> QRectF:
        left = self.width - (MARGIN + PANEL) * self.unit
        return QRectF(left, self.map.top(), PANEL * self.unit, self.map.height())


def render_map(
    geopackage: str | Path,
    project_name: str,
    theme: str,
    size_px: tuple[int, int] = (1600, 1000),
    extent: QgsRectangle | None = None,
    title: str | None = None,
    translate: Translate = english,
    attribution: str | None = None,
) -> bytes:
    """A PNG of the ``theme`` (a key of ``themes.THEMES``) of the project in ``geopackage``.

    ``extent`` is by default that of the theme's layers, ``title`` the theme's, ``attribution`` what stands in the
    layers. The legend lists what is seen. Works in any thread and without a window. Raises ``InputError`` when the
    project or all layers of the theme are missing.
    """
    with _project(geopackage, project_name) as project:
        shown = _layers_of_theme(project, themes.THEMES[theme])
        if not shown:
            raise InputError("{path} holds no layer for the map {name}.", path=geopackage, name=theme)
        heading = (title or translate(themes.THEMES[theme].title), project.title())
        image = _compose(shown, themes.THEMES[theme], Sheet(*size_px), extent, heading, translate, attribution)
    return _png(image)


def write_map(
    target: str | Path,
    geopackage: str | Path,
    project_name: str,
    theme: themes.Theme,
    extent: QgsRectangle | None = None,
    translate: Translate = english,
) -> None:
    """Write a map of ``theme`` for an A4 sheet to ``target``: a PDF where its name ends so, else a PNG.

    All else is as in ``render_map``. Raises ``InputError`` when the file cannot be written.
    """
    sheet = Sheet(*A4_PX)
    with _project(geopackage, project_name) as project, moved_when_complete(target) as unfinished:
        shown = _layers_of_theme(project, theme)
        heading = (project.title(), translate(theme.title))
        if unfinished.suffix.lower() != ".pdf":
            unfinished.write_bytes(_png(_compose(shown, theme, sheet, extent, heading, translate, None)))
            return
        page = QPdfWriter(str(unfinished))
        page.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF())
        )
        page.setResolution(A4_DPI)
        page.setTitle(project.title())
        painter = QPainter(page)
        _draw(painter, shown, theme, sheet, extent, heading, translate, None)
        if not painter.end():
            raise cannot_write(Path(target), OSError("PDF"))


@contextmanager
def _project(geopackage: str | Path, project_name: str) -> Iterator[QgsProject]:
    """The project in ``geopackage``, read without its layouts and closed again."""
    project = QgsProject()
    try:
        flags = Qgis.ProjectReadFlag.DontLoadLayouts | Qgis.ProjectReadFlag.DontLoad3DViews
        if not project.read(project_uri(Path(geopackage).absolute(), project_name), flags):  # type: ignore[call-overload]
            raise InputError("{path} holds no project {name}.", path=geopackage, name=project_name)
        yield project
    finally:
        project.clear()


def _layers_of_theme(project: QgsProject, theme: themes.Theme) -> dict[str, QgsVectorLayer]:
    """The theme's layers by schema name, the topmost first; those that step back are made quiet."""
    found = {layer.customProperty(NAME_PROPERTY): layer for layer in project.mapLayers().values() if layer.isValid()}
    for name in theme.quiet:
        if name in found:
            found[name].setOpacity(themes.QUIET_OPACITY)
            found[name].setLabelsEnabled(False)
    return {name: found[name] for name in themes.stacked(name for name in theme.layers if name in found)}


def _compose(
    layers: Mapping[str, QgsVectorLayer],
    theme: themes.Theme,
    sheet: Sheet,
    extent: QgsRectangle | None,
    heading: tuple[str, str],
    translate: Translate,
    attribution: str | None,
) -> QImage:
    image = QImage(sheet.width, sheet.height, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(sheet.dpi / 0.0254))
    image.setDotsPerMeterY(round(sheet.dpi / 0.0254))
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    try:
        _draw(painter, layers, theme, sheet, extent, heading, translate, attribution)
    finally:
        painter.end()
    return image


def _draw(
    painter: QPainter,
    layers: Mapping[str, QgsVectorLayer],
    theme: themes.Theme,
    sheet: Sheet,
    extent: QgsRectangle | None,
    heading: tuple[str, str],
    translate: Translate,
    attribution: str | None,
) -> None:
    """Draw the whole sheet with ``painter``, whose device has the pixels of the sheet."""
    settings = _settings(layers, sheet, extent or extent_of(layers))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawImage(sheet.map.topLeft(), _map_image(settings))
    _draw_frame(painter, sheet)
    _draw_heading(painter, sheet, *heading)
    _draw_scale_bar(painter, sheet, settings, QLocale(translate(LANGUAGE)))
    _draw_north(painter, sheet)
    _draw_attribution(painter, sheet, _attribution_of(layers) if attribution is None else attribution)
    context = QgsRenderContext.fromMapSettings(settings)
    context.setPainter(painter)
    legend = LegendPainter(painter, sheet.legend, sheet.unit, context, translate)
    legend.draw(sections(layers, theme, settings, translate))


# --- the map ---------------------------------------------------------------------------------------------------------


def _settings(layers: Mapping[str, QgsVectorLayer], sheet: Sheet, extent: QgsRectangle) -> QgsMapSettings:
    settings = QgsMapSettings()
    settings.setLayers(list(layers.values()))
    settings.setDestinationCrs(next(iter(layers.values())).crs())
    settings.setOutputSize(QSize(round(sheet.map.width()), round(sheet.map.height())))
    settings.setOutputDpi(sheet.dpi)
    settings.setExtent(extent)
    settings.setBackgroundColor(QColor(BACKGROUND))
    settings.setLabelingEngineSettings(whole_labels())
    for flag in (
        Qgis.MapSettingsFlag.Antialiasing,
        Qgis.MapSettingsFlag.HighQualityImageTransforms,
        Qgis.MapSettingsFlag.UseAdvancedEffects,
        Qgis.MapSettingsFlag.DrawLabeling,
    ):
        settings.setFlag(flag)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    return settings


def _map_image(settings: QgsMapSettings) -> QImage:
    image = QImage(settings.outputSize(), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(settings.outputDpi() / 0.0254))
    image.setDotsPerMeterY(round(settings.outputDpi() / 0.0254))
    image.fill(settings.backgroundColor())
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    image.setDotsPerMeterX(0)  # so that it is drawn onto the sheet pixel by pixel
    image.setDotsPerMeterY(0)
    return image


# --- around the map --------------------------------------------------------------------------------------------------


def _draw_frame(painter: QPainter, sheet: Sheet) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(FRAME, 1.2 * sheet.unit))
    painter.drawRect(sheet.map)


def _draw_heading(painter: QPainter, sheet: Sheet, title: str, subtitle: str) -> None:
    unit = sheet.unit
    painter.setPen(INK)
    painter.setFont(font(31 * unit, bold=True))
    painter.drawText(QPointF(MARGIN * unit, 50 * unit), title)
    painter.setPen(SOFT)
    painter.setFont(font(17 * unit))
    painter.drawText(QPointF(MARGIN * unit, 79 * unit), subtitle)


def _draw_scale_bar(painter: QPainter, sheet: Sheet, settings: QgsMapSettings, locale: QLocale) -> None:
    """Two stretches, dark and white, of a round length that is at most a quarter of the map's width."""
    unit, per_pixel = sheet.unit, settings.mapUnitsPerPixel()
    length = nice_below(sheet.map.width() * per_pixel / 4)
    half = length / 2 / per_pixel
    left, base = sheet.map.left() + 34 * unit, sheet.map.bottom() - 28 * unit
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 215))
    box = QRectF(left - 20 * unit, base - 28 * unit, 2 * half + 52 * unit, 44 * unit)
    painter.drawRoundedRect(box, 4 * unit, 4 * unit)
    painter.setPen(QPen(INK, unit))
    for number, colour in enumerate((INK, QColor("#FFFFFF"))):
        painter.setBrush(colour)
        painter.drawRect(QRectF(left + number * half, base, half, 6 * unit))
    painter.setFont(font(13 * unit))
    for number, distance in enumerate((0.0, length / 2, length)):
        place = QRectF(left + number * half - 40 * unit, base - 22 * unit, 80 * unit, 18 * unit)
        painter.drawText(place, _metres(distance, locale), QTextOption(Qt.AlignmentFlag.AlignCenter))


def _metres(distance: float, locale: QLocale) -> str:
    if distance < 1000:
        return f"{distance:.0f} m" if distance else "0"
    return f"{locale.toString(distance / 1000, 'g', 6)} km"


def _draw_north(painter: QPainter, sheet: Sheet) -> None:
    unit = sheet.unit
    tip = QPointF(sheet.map.right() - 34 * unit, sheet.map.top() + 22 * unit)
    left, right, waist = (tip + QPointF(x * unit, y * unit) for x, y in ((-10, 36), (10, 36), (0, 29)))
    painter.setPen(QPen(QColor("#FFFFFF"), 5 * unit))
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawPolygon(QPolygonF([tip, right, waist, left]))
    painter.setPen(QPen(INK, unit))
    painter.drawPolygon(QPolygonF([tip, right, waist]))
    painter.setBrush(INK)
    painter.drawPolygon(QPolygonF([tip, left, waist]))
    painter.setFont(font(15 * unit, bold=True))
    painter.drawText(QPointF(tip.x() - 6 * unit, tip.y() + 54 * unit), "N")


def _attribution_of(layers: Mapping[str, QgsVectorLayer]) -> str:
    return " · ".join(
        dict.fromkeys(line for layer in layers.values() if (line := layer.serverProperties().attribution()))
    )


def _draw_attribution(painter: QPainter, sheet: Sheet, attribution: str) -> None:
    unit = sheet.unit
    painter.setPen(SOFT)
    painter.setFont(font(13 * unit))
    area = QRectF(sheet.map.left(), sheet.map.bottom() + 8 * unit, sheet.width - 2 * MARGIN * unit, 24 * unit)
    painter.drawText(area, attribution, QTextOption(Qt.AlignmentFlag.AlignLeft))


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise OSError("the picture cannot be encoded as PNG")
    buffer.close()
    return content.data()
