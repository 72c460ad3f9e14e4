"""One parameter takes a population as a layer, a raster or a CSV file, and reads files only around the streets."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from rasterio.transform import from_origin

from stadtregion_plugin.algorithms.base import RegionAlgorithm, Room
from stadtregion_plugin.algorithms.parameters import LINE, LayerIn, LayerOut, PopulationIn
from stadtregion_plugin.core import schema

WEST, NORTH = 4_321_000, 3_210_000  # of three cells of 100 m in EPSG:3035, the last of them far away


class PeopleByCell(RegionAlgorithm):
    algorithm_id, room = "peoplebycell", Room.SOURCES

    def title(self):
        return "People by cell"

    summary = keywords = title

    def parameters(self):
        yield PopulationIn("POPULATION", "Population", help="People.", within="STREETS")
        yield LayerIn("STREETS", "Streets", help="Lines.", geometries=(LINE,))
        yield LayerOut("OUTPUT", "People", layer=schema.POPULATION)

    def compute(self, given, progress):
        return {"OUTPUT": given.population}


class AsGiven(PeopleByCell):
    def parameters(self):
        yield PopulationIn("POPULATION", "Population", help="People.", optional=True)
        yield LayerOut("OUTPUT", "People", layer=schema.POPULATION)

    def compute(self, given, progress):
        self.seen.append(given.population)
        return {"OUTPUT": gpd.GeoDataFrame(geometry=[], crs=3035)}

    seen: list = []  # noqa: RUF012 # QGIS runs a copy of the algorithm


@pytest.fixture
def streets(tmp_path, qgis_app):
    line = shapely.LineString([(WEST, NORTH - 50), (WEST + 200, NORTH - 50)])
    gpd.GeoDataFrame(geometry=[line], crs=3035).to_crs(25832).to_file(tmp_path / "streets.gpkg")
    return str(tmp_path / "streets.gpkg")


@pytest.fixture
def cells(tmp_path):
    frame = gpd.GeoDataFrame(
        {"Einwohner": [3.0, 5.0]},
        geometry=[shapely.box(WEST + x, NORTH - 100, WEST + x + 100, NORTH) for x in (0, 100)],
        crs=3035,
    )
    frame.assign(Einwohner=1.0).to_file(tmp_path / "cells.gpkg", layer="a_other")
    frame.to_file(tmp_path / "cells.gpkg", layer="grid")
    return f"{tmp_path}/cells.gpkg|layername=grid"


@pytest.fixture
def raster(tmp_path):
    people = np.full((1, 1, 200), -200, dtype="float32")
    people[0, 0, [0, 1, 150]] = 3, 5, 70
    shape = {"height": 1, "width": 200, "count": 1, "dtype": "float32", "nodata": -200}
    with rasterio.open(
        tmp_path / "pop.tif", "w", driver="GTiff", crs=3035, transform=from_origin(WEST, NORTH, 100, 100), **shape
    ) as file:
        file.write(people)
    return str(tmp_path / "pop.tif")


@pytest.fixture
def table(tmp_path):
    rows = [f"CRS3035RES100mN{NORTH - 100}E{WEST + x};{people}" for x, people in ((0, 3), (100, 5), (15_000, 70))]
    (tmp_path / "zensus.csv").write_text("GITTER_ID_100m;Einwohner\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return str(tmp_path / "zensus.csv")


def people_of(population, streets, project=None):
    context = QgsProcessingContext()
    context.setProject(project or QgsProject())
    algorithm = PeopleByCell().create()
    given = {"POPULATION": population, "STREETS": streets, "OUTPUT": "memory:"}
    fine, problem = algorithm.checkParameterValues(given, context)
    assert fine, problem
    feedback = QgsProcessingFeedback()
    results, done = algorithm.run(given, context, feedback)
    assert done, feedback.textLog()
    layer = context.getMapLayer(results["OUTPUT"])
    found = {feature["people"]: shapely.from_wkt(feature.geometry().asWkt(6)) for feature in layer.getFeatures()}
    in_grid = gpd.GeoSeries(list(found.values()), crs=layer.crs().authid()).to_crs(3035)
    return dict(zip(found, in_grid)), feedback.textLog()


@pytest.mark.parametrize("kind", ["cells", "raster", "table"])
def test_a_path_of_a_layer_a_raster_or_a_table_gives_the_same_people(kind, streets, request):
    """Two cells by the street hold 3 and 5 people; the third of raster and table lies 15 km away."""
    people, _ = people_of(request.getfixturevalue(kind), streets)
    assert set(people) == {3, 5}
    assert (people[3].x, people[3].y) == pytest.approx((WEST + 50, NORTH - 50), abs=0.01)


def test_a_raster_is_said_to_hold_counts(raster, streets):
    assert "pop.tif is read as people per cell" in people_of(raster, streets)[1]


def test_layers_of_the_project_are_taken_by_id(cells, raster, table, streets):
    project = QgsProject()
    layers = [QgsVectorLayer(cells, "cells", "ogr"), QgsRasterLayer(raster, "pop", "gdal")]
    layers.append(QgsVectorLayer(f"file://{table}?delimiter=;&geomType=none", "table", "delimitedtext"))
    for layer in layers:
        project.addMapLayer(layer)
        assert set(people_of(layer.id(), streets, project)[0]) == {3, 5}
        assert set(people_of(layer, streets, project)[0]) == {3, 5}


def test_a_selection_and_a_filter_are_honoured(cells, table, streets):
    project = QgsProject()
    layer, rows = QgsVectorLayer(cells, "cells", "ogr"), QgsVectorLayer(table, "rows", "ogr")
    project.addMapLayers([layer, rows])
    layer.selectByExpression("Einwohner = 5")
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    assert set(people_of(selected, streets, project)[0]) == {5}
    rows.setSubsetString("Einwohner = '3'")
    assert set(people_of(rows.id(), streets, project)[0]) == {3}


def test_without_an_area_files_are_handed_on_unread(raster, table, cells):
    AsGiven.seen.clear()
    for value in (raster, table, cells, None):
        context = QgsProcessingContext()
        algorithm = AsGiven().create()
        feedback = QgsProcessingFeedback()
        _, done = algorithm.run({"POPULATION": value, "OUTPUT": "memory:"}, context, feedback)
        assert done, feedback.textLog()
    assert [str(path) for path in AsGiven.seen[:2]] == [raster, table]
    assert AsGiven.seen[2].Einwohner.tolist() == [3, 5]
    assert AsGiven.seen[3] is None


def test_a_file_that_is_none_of_these_is_refused_before_the_run(tmp_path, streets):
    (tmp_path / "notes.docx").write_text("no population")
    given = {"POPULATION": str(tmp_path / "notes.docx"), "STREETS": streets, "OUTPUT": "memory:"}
    fine, problem = PeopleByCell().create().checkParameterValues(given, QgsProcessingContext())
    assert not fine
    assert "POPULATION" in problem or "Population" in problem


def test_the_form_offers_vector_and_raster_layers(qgis_app):
    algorithm = PeopleByCell().create()
    definition = algorithm.parameterDefinition("POPULATION")
    assert isinstance(definition, QgsProcessingParameterMapLayer)
    assert len(definition.dataTypes()) == 2
