"""One file to hand round: the project inside the GeoPackage opens anywhere, styled, grouped and with its themes."""

import io
import json
import os
import re
import shutil
import sqlite3
import zipfile
from contextlib import contextmanager

import pytest
from qgis.core import QgsApplication, QgsExpressionContextUtils, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QThread, QTimer

from stadtregion_plugin.bridge.project import project_uri, write_project
from stadtregion_plugin.bridge.render import render_map
from stadtregion_plugin.bridge.sheet_in_project import sheet_of_study
from stadtregion_plugin.bridge.themes import GROUPS, THEMES
from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.text import english
from tests.bridge.conftest import OSM, PROJECT
from tests.bridge.test_styles import marked


@contextmanager
def reading(path, name=PROJECT):
    project = QgsProject()
    assert project.read(project_uri(path, name)), project.error()
    yield project
    project.clear()


def stored(path) -> str:
    """The project's XML as it stands in the file."""
    connection = sqlite3.connect(path)
    ((content,),) = connection.execute("SELECT content FROM qgis_projects").fetchall()
    connection.close()
    with zipfile.ZipFile(io.BytesIO(bytes.fromhex(content))) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".qgs")]
        return archive.read(name).decode("utf-8")


def open_handles(path) -> list[str]:
    links = [f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd")]
    return [os.readlink(link) for link in links if os.path.islink(link) and str(path) in os.readlink(link)]


def test_the_project_opens_from_another_folder_with_all_its_layers(study_file, town_layers, tmp_path):
    elsewhere = tmp_path / "elsewhere" / study_file.name
    elsewhere.parent.mkdir()
    shutil.copy(study_file, elsewhere)
    with reading(elsewhere) as project:
        layers = list(project.mapLayers().values())
        assert len(layers) == len(town_layers)
        assert all(layer.isValid() for layer in layers)
        assert all(layer.source().startswith(str(elsewhere)) for layer in layers)
        assert project.title() == "Made-up town"
        assert project.crs().authid() == "EPSG:25832"


def test_nothing_in_the_project_names_the_folder_it_was_written_in_or_its_user(study_file):
    written = stored(study_file)
    assert str(study_file.parent) not in written
    assert re.findall(r'saveUser(?:Full)?="([^"]*)"', written) == ["", ""]
    connection = sqlite3.connect(study_file)
    assert connection.execute("SELECT DISTINCT owner FROM layer_styles").fetchall() == [("",)]
    assert '"last_modified_user": ""' in connection.execute("SELECT metadata FROM qgis_projects").fetchone()[0]
    connection.close()


def test_no_file_stays_beside_the_geopackage_and_no_handle_on_it(study_file):
    render_map(study_file, PROJECT, "overview", (400, 250))
    assert [path.name for path in study_file.parent.iterdir()] == [study_file.name]
    if os.path.isdir("/proc/self/fd"):
        assert open_handles(study_file) == []


def test_a_single_layer_of_the_file_comes_styled(study_file):
    layer = QgsVectorLayer(f"{study_file}|layername=candidates", "any", "ogr")
    assert layer.renderer().type() == "graduatedSymbol"
    assert layer.attributeAlias(layer.fields().lookupField("rank")) == "Rank"


def test_every_layer_of_the_schema_has_its_place_in_one_group():
    spatial = [name for group in GROUPS for name in group.layers]
    tables = [name for group in GROUPS for name in group.tables]
    assert sorted(spatial) == sorted(layer.name for layer in schema.LAYERS.values() if layer.geometry)
    assert sorted(tables) == sorted(layer.name for layer in schema.LAYERS.values() if not layer.geometry)
    assert {name for theme in THEMES.values() for name in theme.layers} <= set(spatial)


def test_groups_layers_and_themes_are_named_in_the_language_asked_for(qgis_app, town_file, town_layers, tmp_path):
    path = tmp_path / "studie.gpkg"
    shutil.copy(town_file, path)
    write_project(path, town_layers, "Studie", "Stadt", marked)
    with reading(path, "Studie") as project:
        groups = [group.name() for group in project.layerTreeRoot().findGroups()]
        assert groups == ["«Flows»", "«Coverage»", "«Sites»", "«Base map»"]
        assert {layer.name() for layer in project.mapLayers().values()} == {
            marked(schema.LAYERS[name].title) for name in town_layers
        }
        assert set(project.mapThemeCollection().mapThemes()) == {marked(theme.title) for theme in THEMES.values()}


def test_the_project_shows_the_overview_with_the_base_map_at_the_bottom(study_file):
    with reading(study_file) as project:
        nodes = project.layerTreeRoot().findLayers()
        shown = {node.name() for node in nodes if node.isVisible()}
        assert shown == {schema.LAYERS[name].title for name in THEMES["overview"].layers}
        assert nodes[-1].name() == "Land use"
        assert not project.layerTreeRoot().findGroup("Base map").isExpanded()


def test_a_theme_shows_its_layers_and_the_base_steps_back(study_file):
    with reading(study_file) as project:
        records = project.mapThemeCollection().mapThemeState("Flows").layerRecords()
        styles = {record.layer().name(): record.currentStyle for record in records}
        assert set(styles) == {schema.LAYERS[name].title for name in THEMES["flows"].layers}
        assert styles["Land use"] == "Quiet"
        assert styles["Flow map"] != "Quiet"


def test_the_map_opens_where_the_candidates_are(study_file):
    with reading(study_file) as project:
        (candidates,) = project.mapLayersByName("Candidate sites")
        assert project.viewSettings().defaultViewExtent().contains(candidates.extent())
        assert project.metadata().abstract() == OSM


def test_without_results_there_are_no_themes_of_results(qgis_app, town_file, tmp_path):
    path = tmp_path / "base.gpkg"
    shutil.copy(town_file, path)
    write_project(path, ["streets", "landuse", "buildings"], PROJECT, "Base")
    with reading(path) as project:
        assert project.mapThemeCollection().mapThemes() == ["Overview"]


def test_a_missing_layer_is_named(qgis_app, town_file, tmp_path):
    path = tmp_path / "base.gpkg"
    shutil.copy(town_file, path)
    with pytest.raises(InputError, match=r"base\.gpkg holds no layer planted"):
        write_project(path, ["streets", "planted"], PROJECT, "Base")


def test_project_and_pictures_can_be_made_in_a_thread_of_their_own(qgis_app, town_file, town_layers, tmp_path):
    path = tmp_path / "study.gpkg"
    shutil.copy(town_file, path)
    threads, sizes = [], []

    def work(task):
        threads.append(QThread.currentThread())
        write_project(path, town_layers, PROJECT, "Made-up town")
        sizes.append(len(render_map(path, PROJECT, "flows", (800, 500))))

    task = QgsTask.fromFunction("study", work)
    loop = QEventLoop()
    task.taskCompleted.connect(loop.quit)
    task.taskTerminated.connect(loop.quit)
    QTimer.singleShot(60_000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    assert task.exception is None
    assert threads[0] != qgis_app.thread()
    assert sizes[0] > 10_000
    with reading(path) as project:
        assert all(layer.isValid() for layer in project.mapLayers().values())


def test_floors_stand_in_three_dimensions_in_the_project(study_file):
    assert "renderer-3d" in stored(study_file)
    with reading(study_file) as project:
        (massing,) = project.mapLayersByName("Massing")
        assert massing.renderer3D() is not None


def test_the_fact_sheet_opens_with_the_study(qgis_app, town_file, town_layers, tmp_path):
    """Its atlas runs over the chosen sites, its map shows the theme of the sites, and drawings lie within it."""
    path = tmp_path / "study.gpkg"
    shutil.copy(town_file, path)
    sheet = sheet_of_study(
        {"S1": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'}, "© Stadt & Land", english
    )
    write_project(path, town_layers, "Study", "Made-up town", english, sheet=sheet)
    project = QgsProject.instance()  # expressions look for layers there
    assert project.read(project_uri(path, "Study"))
    (layout,) = project.layoutManager().layouts()
    atlas = layout.atlas()
    chosen = next(layer for layer in project.mapLayers().values() if layer.name() == "Chosen sites")
    assert atlas.coverageLayer().name() == "Candidate sites"
    assert atlas.updateFeatures() == chosen.featureCount()
    assert project.mapThemeCollection().hasMapTheme(layout.itemById("map").followVisibilityPresetName())
    variables = QgsExpressionContextUtils.layoutScope(layout)
    assert variables.variable("attribution") == "© Stadt & Land"
    assert json.loads(variables.variable("massing"))["S1"].startswith("base64:")
    project.clear()
