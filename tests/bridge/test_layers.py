"""Layers become GeoDataFrames: filters, selections and edits are honoured, geometries repaired and counted."""

import geopandas as gpd
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from stadtregion_plugin.bridge import crs as crs_bridge
from stadtregion_plugin.bridge import layers
from stadtregion_plugin.core.errors import InputError

UTM = QgsCoordinateReferenceSystem("EPSG:25832")


def load(layer, value=None, crs=UTM):
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    return layers.load(source, layer, value or layer.id(), "Plots", crs)


@pytest.fixture
def town(tmp_path, qgis_app):
    """Three squares of 10 m in a GeoPackage, with a NULL among the numbers."""
    squares = [shapely.box(500_000 + x, 5_400_000, 500_010 + x, 5_400_010) for x in (0, 20, 40)]
    frame = gpd.GeoDataFrame({"name": ["a", "b", "c"], "number": [1.0, None, 3.0]}, geometry=squares, crs=25832)
    frame.to_file(tmp_path / "town.gpkg", layer="plots")
    return QgsVectorLayer(f"{tmp_path}/town.gpkg|layername=plots", "plots", "ogr")


def test_a_file_is_read_as_a_whole(town):
    loaded = load(town)
    assert list(loaded.frame["name"]) == ["a", "b", "c"]
    assert loaded.frame["number"].isna().tolist() == [False, True, False]
    assert loaded.frame.area.tolist() == pytest.approx([100.0] * 3)


def test_a_subset_filter_is_honoured(town):
    town.setSubsetString("name <> 'b'")
    assert list(load(town).frame["name"]) == ["a", "c"]


def test_a_selection_is_honoured(town):
    town.selectByExpression("name = 'c'")
    definition = QgsProcessingFeatureSourceDefinition(town.id(), selectedFeaturesOnly=True)
    project = QgsProject()
    project.addMapLayer(town, False)
    context = QgsProcessingContext()
    context.setProject(project)
    from qgis.core import QgsProcessingParameterFeatureSource, QgsProcessingParameters

    parameter = QgsProcessingParameterFeatureSource("INPUT", "")
    source = QgsProcessingParameters.parameterAsSource(parameter, definition, context)
    assert list(layers.load(source, town, definition, "Plots", UTM).frame["name"]) == ["c"]


def test_unsaved_edits_are_honoured(town):
    town.startEditing()
    feature = next(town.getFeatures(QgsFeatureRequest().setFilterExpression("name = 'a'")))
    town.changeAttributeValue(feature.id(), town.fields().indexOf("name"), "edited")
    assert "edited" in set(load(town).frame["name"])
    town.rollBack()


def test_degrees_become_metres_in_the_utm_zone(qgis_app):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "degrees", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((9 48, 9.001 48, 9.001 48.001, 9 48.001, 9 48))"))
    layer.dataProvider().addFeature(feature)
    crs = crs_bridge.metric_crs_for(layer.crs(), layer.extent(), "Plots")
    assert crs.authid() == "EPSG:25832"
    # 0.001° of latitude is 111.2 m, 0.001° of longitude at 48° is 74.6 m: the ellipsoid's radii of curvature
    assert load(layer, crs=crs).frame.area.iloc[0] == pytest.approx(111.2 * 74.6, rel=0.002)


def test_a_bow_tie_keeps_both_wings_and_is_counted(qgis_app):
    layer = QgsVectorLayer("Polygon?crs=EPSG:25832", "broken", "memory")
    for wkt in ("POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))", "POLYGON EMPTY", None):
        feature = QgsFeature()
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    loaded = load(layer)
    assert (loaded.repaired_count, loaded.skipped_count) == (1, 2)
    assert loaded.frame.area.tolist() == [50.0]


def test_a_layer_without_crs_is_refused_by_its_name(qgis_app):
    layer = QgsVectorLayer("Point", "nowhere", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(InputError, match="Plots has no coordinate reference system"):
        load(layer)


@pytest.mark.parametrize(
    ("longitude", "latitude", "expected"),
    [(9.2, 48.8, "EPSG:25832"), (13.4, 52.5, "EPSG:25833"), (-71.1, 42.4, "EPSG:32619"), (28.0, -26.2, "EPSG:32735")],
)
def test_the_utm_zone_is_that_of_the_place(longitude, latitude, expected):
    assert crs_bridge.utm_zone(longitude, latitude) == expected
