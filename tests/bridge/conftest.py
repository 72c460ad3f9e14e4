"""A made-up town in a GeoPackage, with and without a project in it."""

import shutil

import pytest

from stadtregion_plugin.bridge.project import write_project
from stadtregion_plugin.core.text import english
from tests.bridge.example import make_town, write_town

OSM = "© OpenStreetMap contributors"
PROJECT = "Study"


@pytest.fixture(scope="session")
def town_file(tmp_path_factory):
    """The town's layers; read it, do not write to it."""
    return write_town(tmp_path_factory.mktemp("town") / "town.gpkg", make_town())


@pytest.fixture(scope="session")
def town_layers():
    return list(make_town())


@pytest.fixture(scope="session")
def study_file(qgis_app, town_file, town_layers, tmp_path_factory):
    """The town with a project in it; read it, do not write to it."""
    path = tmp_path_factory.mktemp("study") / "study.gpkg"
    shutil.copy(town_file, path)
    write_project(path, town_layers, PROJECT, "Made-up town", english, attribution=OSM)
    return path
