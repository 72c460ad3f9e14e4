"""A finished, styled, grouped QGIS project inside the GeoPackage of its layers: one file to hand round."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from html import unescape
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLabelingEngineSettings,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMapThemeCollection,
    QgsProject,
    QgsProjectMetadata,
    QgsProviderRegistry,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..core import schema
from ..core.errors import InputError
from ..core.text import LANGUAGE, Translate, english, text
from . import themes
from .files import ATTRIBUTION
from .styles import apply_style

BACKGROUND = "#FCFBF9"
MARGIN = 0.03  # of the extent, around it
RESULTS = (
    *("buildings", "candidates", "potential", "concentration", "chosen", "coverage_cells", "quarter_scores"),
    *("flow_nodes", "flow_map"),
)
SITES_OF_SHEET = "sites_of_sheet"
AUTHOR = text("Productive City Region")


def write_project(
    geopackage: str | Path,
    layers: Sequence[str],
    project_name: str,
    title: str,
    translate: Translate = english,
    crs: QgsCoordinateReferenceSystem | None = None,
    attribution: str = "",
    sheet: str = "",
) -> None:
    """Write a project called ``project_name`` into ``geopackage``: its ``layers`` (schema names), styled and grouped.

    Paths are relative to the file, so that it may be moved; its name must stay. ``crs`` is by default that of the
    layers. Each style becomes the default of its layer in the file, too. ``sheet``: a layout to keep in it, as XML with
    ``SITES_OF_SHEET`` in the place of the candidates' id. The user's name is not kept. Works in any thread; no handle
    on the file stays open. Raises ``InputError`` when a layer is missing or nothing can be written.
    """
    path = Path(geopackage).absolute()
    project = QgsProject()
    try:
        opened = open_layers(path, layers, translate, attribution)
        _describe(project, opened, title, translate, crs, attribution)
        _plant(project, opened, translate)
        sites = opened["candidates"].id() if "candidates" in opened else ""
        _save_styles(opened, path)
        _add_themes(project, opened, translate)
        if not project.write(project_uri(path, project_name)):
            raise InputError(
                "{path} cannot be written ({detail}); choose another place.", path=path, detail=project.error()
            )
    finally:
        project.clear()
    _forget_the_user(path, sheet.replace(SITES_OF_SHEET, sites))


def project_uri(geopackage: Path, project_name: str) -> str:
    return f"geopackage:{geopackage}?projectName={project_name}"


def open_layers(
    geopackage: Path, names: Sequence[str], translate: Translate, attribution: str = ""
) -> dict[str, QgsVectorLayer]:
    """The styled layers of ``geopackage`` by schema name."""
    opened = {}
    for name in names:
        layer = QgsVectorLayer(f"{geopackage}|layername={name}", translate(schema.LAYERS[name].title), "ogr")
        if not layer.isValid():
            raise InputError("{path} holds no layer {name}; write the layers first.", path=geopackage, name=name)
        apply_style(layer, schema.LAYERS[name], translate, attribution)
        opened[name] = layer
    return opened


def extent_of(layers: Mapping[str, QgsVectorLayer]) -> QgsRectangle:
    """What a map of ``layers`` shows, with a margin: the built-up area and the results, else what there is.

    Land use, railways and boundaries may reach far beyond.
    """
    drawn = {name: layer for name, layer in layers.items() if layer.isSpatial() and layer.featureCount() > 0}
    for measure in (RESULTS, ("streets",), tuple(drawn)):
        extent = QgsRectangle()
        for name in measure:
            if name in drawn:
                extent.combineExtentWith(drawn[name].extent())
        if not extent.isEmpty():
            break
    return extent.buffered(MARGIN * max(extent.width(), extent.height()))


def whole_labels() -> QgsLabelingEngineSettings:
    """Labels that are not cut off by the edge of the map."""
    settings = QgsLabelingEngineSettings()
    settings.setFlag(Qgis.LabelingFlag.UsePartialCandidates, False)
    return settings


# --- the project -----------------------------------------------------------------------------------------------------


def _describe(
    project: QgsProject,
    layers: Mapping[str, QgsVectorLayer],
    title: str,
    translate: Translate,
    crs: QgsCoordinateReferenceSystem | None,
    attribution: str,
) -> None:
    spatial = [layer for layer in layers.values() if layer.isSpatial()]
    crs = crs or (spatial[0].crs() if spatial else QgsCoordinateReferenceSystem())
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setTitle(title)
    project.setCrs(crs, True)
    project.setBackgroundColor(QColor(BACKGROUND))
    project.setLabelingEngineSettings(whole_labels())
    overview = {name: layer for name, layer in layers.items() if name in themes.THEMES["overview"].layers}
    extent = QgsReferencedRectangle(extent_of(overview or layers), crs)
    project.viewSettings().setDefaultViewExtent(extent)
    project.viewSettings().setPresetFullExtent(extent)
    metadata = QgsProjectMetadata()
    metadata.setTitle(title)
    metadata.setAuthor(translate(AUTHOR))
    metadata.setLanguage(translate(LANGUAGE))
    metadata.setAbstract(attribution)
    project.setMetadata(metadata)


def _plant(project: QgsProject, layers: Mapping[str, QgsVectorLayer], translate: Translate) -> None:
    """Stand the layers in their groups; what the overview shows is visible."""
    shown = themes.THEMES["overview"].layers
    for group in themes.GROUPS:
        present = [name for name in group.layers if name in layers]
        tables = [name for name in group.tables if name in layers]
        if not present and not tables:
            continue
        branch = project.layerTreeRoot().addGroup(translate(group.title))
        for name in present:
            _add(project, branch, layers[name], name in shown, group.expanded)
        if tables:
            twig = branch.addGroup(translate(themes.TABLES_TITLE))
            for name in tables:
                _add(project, twig, layers[name], visible=False, expanded=False)
            twig.setExpanded(False)
        branch.setExpanded(group.expanded)


def _add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsVectorLayer, visible: bool, expanded: bool) -> None:
    project.addMapLayer(layer, False)
    node = group.addLayer(layer)
    node.setItemVisibilityChecked(visible)
    node.setExpanded(expanded)


def _save_styles(layers: Mapping[str, QgsVectorLayer], path: Path) -> None:
    """Make each style the default of its layer in the file, so that a single layer comes styled."""
    for name, layer in layers.items():
        document = QDomDocument("qgis")
        layer.exportNamedStyle(document)
        saved = QgsProviderRegistry.instance().saveStyle(
            "ogr", layer.source(), document.toString(-1), "", name, layer.name(), "", True, ""
        )
        if not saved:
            raise InputError("{path} cannot be written ({detail}); choose another place.", path=path, detail=name)


def _add_themes(project: QgsProject, layers: Mapping[str, QgsVectorLayer], translate: Translate) -> None:
    quiet = {name for theme in themes.themes_of(layers).values() for name in theme.quiet if name in layers}
    for name in sorted(quiet):
        add_quiet_style(layers[name], translate(themes.QUIET_STYLE))
    for theme in themes.themes_of(layers).values():
        record = QgsMapThemeCollection.MapThemeRecord()
        for name in (name for name in theme.layers if name in layers):
            shown = QgsMapThemeCollection.MapThemeLayerRecord(layers[name])
            shown.isVisible = True
            shown.usingCurrentStyle = True
            manager = layers[name].styleManager()
            shown.currentStyle = translate(themes.QUIET_STYLE) if name in theme.quiet else manager.currentStyle()
            record.addLayerRecord(shown)
        project.mapThemeCollection().insert(translate(theme.title), record)


def add_quiet_style(layer: QgsMapLayer, name: str) -> None:
    """A second style of ``layer``, paler and without labels, beside its own, which stays the current one."""
    manager = layer.styleManager()
    own = manager.currentStyle()
    manager.addStyleFromLayer(name)
    manager.setCurrentStyle(name)
    layer.setOpacity(themes.QUIET_OPACITY)
    if isinstance(layer, QgsVectorLayer):
        layer.setLabelsEnabled(False)
    manager.setCurrentStyle(own)


def stored_attribution(path: Path) -> str:
    """What the layers of a study, or else the project in its file, say of the sources of their data; "" for nothing."""
    import pyogrio

    metadata = pyogrio.read_info(path, layer="candidates")["layer_metadata"] or {}
    return metadata.get(ATTRIBUTION) or _abstract_of_project(path)


def _abstract_of_project(path: Path) -> str:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'qgis_projects'").fetchone():
            return ""
        row = connection.execute("SELECT content FROM qgis_projects").fetchone()
    if row is None:
        return ""
    with zipfile.ZipFile(io.BytesIO(bytes.fromhex(row[0]))) as archive:
        written = next((archive.read(name) for name in archive.namelist() if name.endswith(".qgs")), b"")
    found = re.search(rb"<projectMetadata>.*?<abstract>(.*?)</abstract>", written, re.DOTALL)
    return unescape(found.group(1).decode("utf-8")) if found else ""


# --- privacy ---------------------------------------------------------------------------------------------------------


def _forget_the_user(path: Path, sheet: str) -> None:
    """Take out the login and full name that QGIS writes into projects and styles: the file is handed round.

    On this way the layout ``sheet`` comes in, if any.
    """
    with closing(sqlite3.connect(path)) as connection, connection:
        rows = connection.execute("SELECT name, metadata, content FROM qgis_projects").fetchall()
        for name, metadata, content in rows:
            known = json.loads(metadata) | {"last_modified_user": ""}
            connection.execute(
                "UPDATE qgis_projects SET metadata = ?, content = ? WHERE name = ?",
                (json.dumps(known), _without_user(bytes.fromhex(content), sheet).hex(), name),
            )
        connection.execute("UPDATE layer_styles SET owner = ''")
    connection.close()


def _without_user(archive: bytes, sheet: str) -> bytes:
    """A zipped project without the attributes that name who saved it, and with the layout ``sheet``."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as given, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as kept:
        for item in given.infolist():
            content = given.read(item)
            if item.filename.endswith(".qgs"):
                content = re.sub(rb' saveUser(Full)?="[^"]*"', rb' saveUser\1=""', content, count=2)
                content = (
                    content.replace(b"<Layouts/>", f"<Layouts>{sheet}</Layouts>".encode(), 1) if sheet else content
                )
            kept.writestr(item, content)
    return result.getvalue()
