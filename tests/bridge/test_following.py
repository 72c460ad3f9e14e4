"""A result that follows an input: its own fields with their types, its kind of geometry, and the new fields behind."""

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType

from stadtregion_plugin.bridge import layers
from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError

FIELDS = "field=number:integer&field=share:double&field=remark:string&field=since:date&field=at:datetime"
FRAME = pd.DataFrame(
    {
        "number": [7.0, None],  # pandas holds integers with gaps as floats
        "share": [0.5, None],
        "remark": ["corner", None],
        "since": ["1999-12-31", None],
        "at": [pd.Timestamp("2024-02-29 13:45:10"), pd.NaT],
        "owner_class": ["coop", None],
    }
)


class Sink:
    """Takes features as a sink of QGIS does."""

    def __init__(self):
        self.features = []

    def addFeature(self, feature, _flags):
        self.features.append(feature)
        return True


def source_of(uri):
    return QgsProcessingFeatureSource(QgsVectorLayer(uri, "made up", "memory"), QgsProcessingContext())


@pytest.fixture
def table(qgis_app):
    return layers.following(schema.CLASSIFIED, source_of(f"None?{FIELDS}"), FRAME)


def test_a_table_stays_a_table_and_keeps_the_types_of_its_fields(table):
    types = {field.name(): field.type() for field in layers.fields_of(table)}
    assert layers.wkb_type_of(table) == Qgis.WkbType.NoGeometry
    assert list(types)[:6] == ["number", "share", "remark", "since", "at", "owner_class"]
    assert types["number"] == QMetaType.Type.LongLong
    assert types["since"] == QMetaType.Type.QDate
    assert types["at"] == QMetaType.Type.QDateTime


def test_values_come_through_and_gaps_stay_gaps(table):
    sink = Sink()
    layers.write(sink, table, FRAME)
    first, second = (feature.attributes() for feature in sink.features)
    assert first[:4] == [7, 0.5, "corner", QDate(1999, 12, 31)]
    assert first[4] == QDateTime(2024, 2, 29, 13, 45, 10)
    assert first[5] == "coop"
    assert second == [None] * 9


def test_a_field_the_result_no_longer_holds_does_not_come_back(qgis_app):
    followed = layers.following(schema.CLASSIFIED, source_of(f"None?{FIELDS}"), FRAME.drop(columns="remark"))
    assert "remark" not in followed.columns


def test_a_field_of_the_same_name_gives_way_in_any_case(qgis_app):
    source = source_of("None?field=OWNER_CLASS:string&field=number:integer")
    followed = layers.following(schema.CLASSIFIED, source, FRAME.assign(OWNER_CLASS="x"))
    assert followed.columns == ["number", "owner_class", "legal_form", "owner_confidence", "owner_key"]


@pytest.mark.parametrize(
    ("uri", "shape", "written"),
    [
        ("Point?crs=EPSG:25832&field=number:integer", shapely.Point(1, 2), "Point"),
        ("LineStringZ?crs=EPSG:25832&field=number:integer", shapely.LineString([(0, 0), (1, 1)]), "MultiLineString"),
        ("Polygon?crs=EPSG:25832&field=number:integer", shapely.box(0, 0, 1, 1), "MultiPolygon"),
        ("MultiPoint?crs=EPSG:25832&field=number:integer", shapely.MultiPoint([(0, 0), (1, 1)]), "MultiPoint"),
    ],
)
def test_the_kind_of_geometry_is_that_of_the_input(qgis_app, uri, shape, written):
    frame = gpd.GeoDataFrame({"number": [1]}, geometry=[shape], crs=25832)
    followed = layers.following(schema.CLASSIFIED, source_of(uri), frame)
    sink = Sink()
    layers.write(sink, followed, frame)
    assert followed.geometry == written
    assert sink.features[0].geometry().wkbType() == layers.wkb_type_of(followed)


def test_a_mixture_of_geometries_is_refused(qgis_app):
    with pytest.raises(InputError, match="mixes"):
        layers.following(schema.CLASSIFIED, source_of("GeometryCollection?crs=EPSG:25832"), FRAME)
