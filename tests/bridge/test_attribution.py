"""Whose data a map is made from stands on it, however many steps lie between."""

import geopandas as gpd
import shapely
from qgis.core import QgsProcessingContext, QgsVectorLayer

from stadtregion_plugin.bridge.attribution import attribution_of, joined, sign
from stadtregion_plugin.bridge.files import write_geopackage

OSM = "© OpenStreetMap contributors"


def stops() -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame({"stop_id": ["a"]}, geometry=[shapely.Point(1, 2)], crs="EPSG:25832")


def test_a_layer_carries_it_in_its_file(qgis_app, tmp_path):
    write_geopackage(tmp_path / "osm.gpkg", {"stops": stops()}, attribution=OSM)
    assert attribution_of(QgsVectorLayer(f"{tmp_path}/osm.gpkg|layername=stops", "stops", "ogr")) == OSM


def test_layers_without_one_say_nothing(qgis_app, tmp_path):
    write_geopackage(tmp_path / "region.gpkg", {"stops": stops()})
    assert attribution_of(QgsVectorLayer(f"{tmp_path}/region.gpkg|layername=stops", "stops", "ogr")) == ""
    assert attribution_of(QgsVectorLayer("Point?crs=EPSG:25832", "drawn", "memory")) == ""
    assert attribution_of(None) == ""


def test_a_result_is_signed_in_its_file_and_in_memory(qgis_app, tmp_path):
    context = QgsProcessingContext()
    write_geopackage(tmp_path / "result.gpkg", {"stops": stops()})
    sign(str(tmp_path / "result.gpkg"), OSM, context)
    assert attribution_of(QgsVectorLayer(f"{tmp_path}/result.gpkg", "result", "ogr")) == OSM
    layer = QgsVectorLayer("Point?crs=EPSG:25832", "drawn", "memory")
    context.temporaryLayerStore().addMapLayer(layer)
    sign(layer.id(), OSM, context)
    assert attribution_of(layer) == OSM


def test_each_source_is_named_once():
    assert joined(["", OSM, f"LGL · {OSM}", OSM]) == f"{OSM} · LGL"
