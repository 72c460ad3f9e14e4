"""Layers become GeoDataFrames in the run's metric CRS, repaired and counted; results become layers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, Qt, QTime, QVariant

from ..core import schema
from ..core.errors import InputError
from ..core.progress import Progress, report, unobserved
from .crs import is_known, misfit, pyproj_crs

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

REPORT_EVERY = 5_000
TEXT_FILES = (".csv", ".txt", ".tsv")

_QGIS_TYPES = {
    "text": QMetaType.Type.QString,
    "integer": QMetaType.Type.LongLong,
    "real": QMetaType.Type.Double,
    "boolean": QMetaType.Type.Bool,
    "day": QMetaType.Type.QDate,
    "moment": QMetaType.Type.QDateTime,
}
_PYTHON: dict[schema.Kind, Callable] = {"text": str, "integer": int, "real": float, "boolean": bool}
_KINDS: dict[QMetaType.Type, schema.Kind] = {
    QMetaType.Type.Int: "integer",
    QMetaType.Type.UInt: "integer",
    QMetaType.Type.LongLong: "integer",
    QMetaType.Type.ULongLong: "integer",
    QMetaType.Type.Double: "real",
    QMetaType.Type.Bool: "boolean",
    QMetaType.Type.QDate: "day",
    QMetaType.Type.QDateTime: "moment",
}
_QGIS_GEOMETRIES: dict[schema.Geometry, Qgis.WkbType] = {
    "Point": Qgis.WkbType.Point,
    "MultiPoint": Qgis.WkbType.MultiPoint,
    "LineString": Qgis.WkbType.LineString,
    "MultiLineString": Qgis.WkbType.MultiLineString,
    "Polygon": Qgis.WkbType.Polygon,
    "MultiPolygon": Qgis.WkbType.MultiPolygon,
    "PolygonZ": Qgis.WkbType.PolygonZ,
    None: Qgis.WkbType.NoGeometry,
}


@dataclass(frozen=True)
class Loaded:
    """A layer as a GeoDataFrame, with the number of its geometries that were repaired and of features left out."""

    frame: gpd.GeoDataFrame | pd.DataFrame
    repaired_count: int
    skipped_count: int


@dataclass(frozen=True)
class ByFeature:
    """A number that each feature has for itself: a field or an expression (``value``) and what people call it.

    ``default`` counts where a feature has none; InputError where one lies outside ``minimum`` and ``maximum``.
    """

    value: QgsProperty
    description: str
    default: float | None
    minimum: float
    maximum: float


def load(
    source: QgsProcessingFeatureSource,
    layer: QgsVectorLayer | None,
    value: object,
    name: str,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress = unobserved,
    by_feature: Mapping[str, ByFeature] | None = None,
    expressions: QgsExpressionContext | None = None,
) -> Loaded:
    """The features of ``source`` in ``crs``, with a column for each of ``by_feature``, evaluated in ``expressions``.

    ``layer`` and the parameter's ``value`` tell whether the file behind the layer can be read as a whole, which is
    much faster than asking QGIS feature by feature; filters, selections and unsaved edits are honoured all the same.
    ``name`` is what errors call the input.
    """
    path = None if by_feature else _whole_file(layer, value)
    frame = _read_file(*path) if path else _read_features(source, progress, by_feature or {}, expressions)
    if getattr(frame, "geometry", None) is None or source.wkbType() == Qgis.WkbType.NoGeometry:
        return Loaded(frame, 0, 0)
    if not is_known(source.sourceCrs()):
        raise InputError("{name} has no coordinate reference system; set it in the layer's properties.", name=name)
    frame = frame.set_crs(pyproj_crs(source.sourceCrs()), allow_override=True)
    moved = frame.to_crs(pyproj_crs(crs))
    if _somewhere(frame) and not _somewhere(moved):
        raise misfit(source.sourceCrs(), name)
    return _repaired(moved)


def _somewhere(frame: gpd.GeoDataFrame) -> bool:
    import shapely

    return bool(np.isfinite(shapely.bounds(frame.geometry.to_numpy())).all(axis=1).any())


def file_behind(layer: QgsVectorLayer | None) -> Path | None:
    """The file that a layer is read from; None for layers in memory, in a database or on a server."""
    if layer is None:
        return None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(parts.get("path") or "")
    return path if path.is_file() else None


def whole_file(layer: QgsVectorLayer | None, value: object) -> str | None:
    """The path of the file where the parameter means all that it holds: no filter, selection or unsaved edit."""
    found = _whole_file(layer, value)
    return found[0] if found else None


def whole_text_file(layer: QgsVectorLayer | None, value: object) -> Path | None:
    """The same for tables that are texts, such as CSV files; None for all others."""
    path = Path(whole_file(layer, value) or "")
    return path if path.suffix.lower() in TEXT_FILES else None


def _whole_file(layer: QgsVectorLayer | None, value: object) -> tuple[str, str | None] | None:
    """Path and layer name where the parameter means all that one file holds; None otherwise."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        limited = value.featureLimit >= 0 or value.filterExpression
        if value.selectedFeaturesOnly or limited:
            return None
    if layer is None or layer.providerType() != "ogr" or layer.subsetString():
        return None
    if (
        layer.isEditable()
        or layer.vectorJoins()
        or any(
            layer.fields().fieldOrigin(index) == Qgis.FieldOrigin.Expression for index in range(layer.fields().count())
        )
    ):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if not parts.get("path") or parts.get("vsiPrefix") or parts.get("openOptions") or parts.get("layerId") is not None:
        return None
    return parts["path"], parts.get("layerName") or None


def _read_file(path: str, layer_name: str | None):
    import pyogrio

    try:
        frame = pyogrio.read_dataframe(path, layer=layer_name)
    except UnicodeDecodeError:  # a table as spreadsheets in Windows save it
        frame = pyogrio.read_dataframe(path, layer=layer_name, encoding="cp1252")
    return _with_shared_texts(frame)


def _with_shared_texts(frame):
    """``frame`` with one object for all equal texts of a column, where a reader makes one for each cell."""
    import pandas as pd

    shared = {}
    for name in frame.columns:
        if frame[name].dtype == object and pd.api.types.infer_dtype(frame[name], skipna=True) == "string":
            codes, texts = pd.factorize(frame[name])
            shared[name] = np.append(texts, None)[codes]  # what is missing has the code -1
    return frame.assign(**shared)


def _read_features(
    source: QgsProcessingFeatureSource,
    progress: Progress,
    by_feature: Mapping[str, ByFeature],
    expressions: QgsExpressionContext | None,
):
    import geopandas as gpd
    import pandas as pd
    import shapely

    names = source.fields().names()
    own: dict[str, list[float]] = {name: [] for name in by_feature}
    for asked in by_feature.values():
        asked.value.prepare(expressions or QgsExpressionContext())
    count = max(source.featureCount(), 1)
    rows, shapes = [], []
    unchecked = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks  # we repair them ourselves
    for number, feature in enumerate(source.getFeatures(QgsFeatureRequest(), unchecked)):
        if number % REPORT_EVERY == 0:
            report(progress, min(number / count, 1.0))
        rows.append([_python_value(value) for value in feature.attributes()])
        shapes.append(feature.geometry().asWkb().data() if feature.hasGeometry() else None)
        for name, asked in by_feature.items():
            own[name].append(_own_value(asked, feature, expressions))
    table = pd.DataFrame(rows, columns=names).infer_objects().assign(**own)
    if source.wkbType() == Qgis.WkbType.NoGeometry:
        return table
    table = table.rename(columns={"geometry": "geometry_"})
    return gpd.GeoDataFrame(table, geometry=shapely.from_wkb(np.asarray(shapes, dtype=object)))


def _own_value(asked: ByFeature, feature: QgsFeature, expressions: QgsExpressionContext | None) -> float:
    context = expressions or QgsExpressionContext()
    context.setFeature(feature)
    found = _python_value(asked.value.value(context, None)[0])
    if found is None:
        return math.nan if asked.default is None else asked.default
    try:
        number = float(found)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise InputError(
            "{name}: “{value}” of feature {feature} is no number; correct the field or the expression.",
            name=asked.description,
            value=found,
            feature=feature.id(),
        ) from None
    if not asked.minimum <= number <= asked.maximum:
        raise InputError(
            "{name}: {value} of feature {feature} does not lie between {minimum} and {maximum}; correct the field or "
            "the expression.",
            name=asked.description,
            value=number,
            feature=feature.id(),
            minimum=asked.minimum,
            maximum=asked.maximum,
        )
    return number


def _python_value(value: object) -> object:
    """NULL, which Qt 5 wraps in a QVariant, as None; dates and times as text."""
    if value is None or (isinstance(value, QVariant) and value.isNull()):
        return None
    if isinstance(value, QDate | QDateTime | QTime):
        return value.toPyDateTime() if isinstance(value, QDateTime) else value.toString("yyyy-MM-dd")
    return value


def _repaired(frame: gpd.GeoDataFrame) -> Loaded:
    import shapely

    from ..core.frames import polygons_only

    shapes = frame.geometry.to_numpy().copy()
    higher = shapely.get_coordinate_dimension(shapes) != 2
    shapes[higher] = shapely.force_2d(shapes[higher])  # only these: large layers would be in memory twice
    present = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes)) & np.isfinite(shapely.bounds(shapes)).all(axis=1)
    frame, shapes = frame[present].reset_index(drop=True), shapes[present]
    areal = shapely.get_dimensions(shapes) == 2
    broken = areal & ~shapely.is_valid(shapes)
    shapes[broken] = polygons_only(shapes[broken])
    kept = ~shapely.is_empty(shapes)
    skipped = int((~present).sum() + (~kept).sum())
    return Loaded(frame.set_geometry(shapes, crs=frame.crs)[kept].reset_index(drop=True), int(broken.sum()), skipped)


def numbered(frame, identifier: str):
    """``frame`` with a text column ``identifier`` that tells rows apart.

    Identifiers are kept as given; repeated ones get -2, -3 … behind them, rows without one their number. Parcels may
    stand in for plots: their ``parcel_id`` then is the ``plot_id``. Quarters have names of their own.
    """
    if identifier == "quarter_id":
        from ..core.sources.quarters import named_quarters

        return named_quarters(frame)
    import pandas as pd

    counted = pd.Series(range(1, len(frame) + 1), index=frame.index).astype(str)
    column = frame.get("parcel_id" if identifier == "plot_id" and identifier not in frame else identifier)
    if column is None or column.isna().all():
        return frame.assign(**{identifier: counted})
    if pd.api.types.is_float_dtype(column) and (column.dropna() % 1 == 0).all():
        column = column.astype("Int64")  # whole numbers, of which some are missing
    given = column.astype(object).where(column.notna(), "").map(lambda value: str(value).strip())
    again = given.groupby(given).cumcount()
    names = given.where(again == 0, given + "-" + (again + 1).astype(str)).where(given != "", "row " + counted)
    return frame.assign(**{identifier: names if names.is_unique else counted})


def fields_of(layer: schema.Layer) -> QgsFields:
    """QGIS's fields for the columns of a schema layer."""
    fields = QgsFields()
    for field in layer.fields:
        fields.append(QgsField(field.name, _QGIS_TYPES[field.kind]))
    return fields


def following(layer: schema.Layer, source: QgsProcessingFeatureSource, frame) -> schema.Layer:
    """``layer`` with the geometry of ``source`` and, before its own fields, those of ``source`` that ``frame`` holds.

    Fields of other kinds than the schema knows (lists, times of day) become texts.
    """
    single = QgsWkbTypes.flatType(source.wkbType())
    whole = single if single in {Qgis.WkbType.Point, Qgis.WkbType.NoGeometry} else QgsWkbTypes.multiType(single)
    written = {kind: geometry for geometry, kind in _QGIS_GEOMETRIES.items()}
    if whole not in written:
        raise InputError(
            "{name} mixes kinds of geometry ({kind}); save points, lines or polygons as a layer of their own.",
            name=source.sourceName(),
            kind=QgsWkbTypes.displayString(whole),
        )
    ours = {name.lower() for name in layer.columns}
    fields = source.fields().toList()
    kept = [field for field in fields if field.name() in frame.columns and field.name().lower() not in ours]
    own = (schema.Field(field.name(), _KINDS.get(field.type(), "text"), field.name()) for field in kept)
    return replace(layer, geometry=written[whole], fields=(*own, *layer.fields))


def wkb_type_of(layer: schema.Layer) -> Qgis.WkbType:
    return _QGIS_GEOMETRIES[layer.geometry]


def write(sink: QgsFeatureSink, layer: schema.Layer, frame, progress: Progress = unobserved) -> None:
    """Add the rows of ``frame`` to a ``sink`` made with the fields and geometry type of the schema ``layer``."""
    frame = layer.conform(frame)
    for start in range(0, len(frame), REPORT_EVERY):
        report(progress, start / len(frame))
        for feature in _features(layer, frame.iloc[start : start + REPORT_EVERY]):
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise InputError("The output {name} does not take its features; choose another place.", name=layer.name)
    report(progress, 1.0)


def _features(layer: schema.Layer, frame) -> Iterator[QgsFeature]:
    """The rows of ``frame``, which has the columns of ``layer``, as QGIS's features."""
    import shapely

    attributes = [_qgis_values(frame[field.name], field.kind) for field in layer.fields]
    shapes = [None] * len(frame)
    if layer.geometry is not None:
        shapes = shapely.to_wkb(_as_multi(frame.geometry.to_numpy(), layer.geometry))
    for shape, *values in zip(shapes, *attributes, strict=True):
        feature = QgsFeature()
        feature.setAttributes(values)
        if shape is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(shape)
            feature.setGeometry(geometry)
        yield feature


def _qgis_values(column, kind: schema.Kind) -> list:
    to_qgis = {**_PYTHON, "day": _qgis_day, "moment": _qgis_moment}[kind]
    return [to_qgis(value) if present else None for value, present in zip(column, column.notna(), strict=True)]


def _qgis_day(value: pd.Timestamp) -> QDate:
    return QDate(value.year, value.month, value.day)


def _qgis_moment(value: pd.Timestamp) -> QDateTime:
    return QDateTime.fromString(value.isoformat(timespec="milliseconds"), Qt.DateFormat.ISODateWithMs)


def _as_multi(shapes: np.ndarray, geometry: schema.Geometry) -> np.ndarray:
    import shapely

    if geometry not in {"MultiPoint", "MultiPolygon", "MultiLineString"}:
        return shapes
    single, collect = {
        "MultiPoint": (shapely.GeometryType.POINT, shapely.multipoints),
        "MultiPolygon": (shapely.GeometryType.POLYGON, shapely.multipolygons),
        "MultiLineString": (shapely.GeometryType.LINESTRING, shapely.multilinestrings),
    }[geometry]
    shapes = shapes.copy()
    alone = np.flatnonzero(shapely.get_type_id(shapes) == single)
    shapes[alone] = collect(shapes[alone], indices=np.arange(len(alone)))
    return shapes
