"""How a layer looks and reads: symbols, legend, labels, field names, map tips and attribute table, in one language."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.core import (
    QgsAttributeTableConfig,
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..core import schema
from ..core.text import LANGUAGE, Translate
from .legend_widths import add_widths
from .material_colours import colour_by_material
from .presentation import PRESENTATIONS, Presentation, codes_of

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
LOADED = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling | QgsMapLayer.StyleCategory.Rendering
IN_SPACE = QgsMapLayer.StyleCategory.Symbology3D
# The property by which a layer in a project is found again, whatever its title and language.
NAME_PROPERTY = "stadtregion/layer"
# To find classes without features, every feature is looked at. Beyond this number that takes seconds, and a layer that
# large has features of nearly every class anyway.
LOOKED_AT_MOST = 300_000

_DECIMALS = {"_m2": 0, "_m": 0, "_a": 0, "_min": 1, "_km": 1, "_kv": 0}
_COUNTS = {"people", "jobs", "served", "not_connected", "gain", "owners", "rank", "position", "sites", "storeys"}


def apply_style(layer: QgsVectorLayer, schema_layer: schema.Layer, translate: Translate, attribution: str = "") -> None:
    """Style ``layer``, which holds the fields of ``schema_layer``, and name all that is read in it.

    Sets symbols, legend and labels from ``resources/styles``; aliases, readable codes, map tip, attribute table, title
    and ``attribution`` from the schema. A class that no feature is in leaves the legend.
    """
    layer.setCustomProperty(NAME_PROPERTY, schema_layer.name)
    if schema_layer.geometry is not None:
        _draw(layer, schema_layer, translate)
    _name_fields(layer, schema_layer, translate)
    presentation = PRESENTATIONS[schema_layer.name]
    layer.setDisplayExpression(presentation.heading)
    layer.setMapTipTemplate(_map_tip(layer, schema_layer, presentation, translate))
    layer.setAttributeTableConfig(_attribute_table(layer, presentation))
    _sign(layer, schema_layer, translate, attribution)


# --- symbols and legend ----------------------------------------------------------------------------------------------


def _draw(layer: QgsVectorLayer, schema_layer: schema.Layer, translate: Translate) -> None:
    solid = schema_layer.geometry == "PolygonZ" and _knows_three_dimensions()
    wanted = LOADED | IN_SPACE if solid else LOADED
    message, loaded = layer.loadNamedStyle(str(STYLES / f"{schema_layer.name}.qml"), wanted)  # type: ignore[call-overload]
    if not loaded:
        raise OSError(message)
    renderer = layer.renderer().clone()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        present = None
        if 0 < layer.featureCount() <= LOOKED_AT_MOST:
            present = {str(value) for value in values_present(layer, renderer.classAttribute())}
        _translate_legend(renderer, translate)
        if schema_layer is schema.FLOW_MAP:
            colour_by_material(renderer, present or (), translate(LANGUAGE))
        _keep_categories(renderer, present)
        if schema_layer is schema.FLOW_MAP:
            add_widths(renderer, layer, translate)
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        _translate_legend(renderer, translate)
        _keep_ranges(renderer, layer)
    layer.setRenderer(renderer)


def _knows_three_dimensions() -> bool:
    """Whether this QGIS has 3D views; outside its desktop they have to be called up first, or 3D styles are lost."""
    try:
        from qgis._3d import Qgs3D
    except ImportError:
        return False
    Qgs3D.initialize()
    return True


def _translate_legend(renderer: QgsFeatureRenderer, translate: Translate) -> None:
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(index, translate(category.label()))
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        for index, interval in enumerate(renderer.ranges()):
            renderer.updateRangeLabel(index, translate(interval.label()))


def values_present(layer: QgsVectorLayer, expression: str, extent: QgsRectangle | None = None) -> set:
    """The values that the field or ``expression`` takes in the features (within ``extent``)."""
    index = layer.fields().lookupField(expression)
    if index >= 0 and extent is None:
        return layer.uniqueValues(index)
    evaluated, context = QgsExpression(expression if index < 0 else f'"{expression}"'), layer.createExpressionContext()
    request = QgsFeatureRequest().setSubsetOfAttributes(evaluated.referencedColumns(), layer.fields())
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    if extent is not None:
        request.setFilterRect(extent)
    evaluated.prepare(context)
    values = set()
    for feature in layer.getFeatures(request):
        context.setFeature(feature)
        values.add(evaluated.evaluate(context))
    return values


def words_of(category: QgsRendererCategory) -> set[str]:
    """The values of a category as text; "" is all others."""
    value = category.value()
    return {str(each) for each in value} if isinstance(value, list | tuple) else {str(value)}


def _keep_categories(renderer: QgsCategorizedSymbolRenderer, present: set[str] | None) -> None:
    """Drop the categories that no feature is in; the one for all others stays, for features to come."""
    if present is None:
        return
    for index, category in reversed(list(enumerate(renderer.categories()))):
        if words_of(category) != {""} and not words_of(category) & present:
            renderer.deleteCategory(index)


def _keep_ranges(renderer: QgsGraduatedSymbolRenderer, layer: QgsVectorLayer) -> None:
    """Drop the ranges above the largest value; all stay in a layer that is still empty."""
    if layer.featureCount() == 0:
        return
    most = layer.maximumValue(layer.fields().lookupField(renderer.classAttribute()))
    if not isinstance(most, int | float):
        return
    for index, interval in reversed(list(enumerate(renderer.ranges()))):
        if index > 0 and interval.lowerValue() > most:
            renderer.deleteClass(index)


# --- fields ----------------------------------------------------------------------------------------------------------


def _name_fields(layer: QgsVectorLayer, schema_layer: schema.Layer, translate: Translate) -> None:
    """Set the aliases, and let codes be read as words."""
    for field in schema_layer.fields:
        index = layer.fields().lookupField(field.name)
        if index < 0:
            continue
        layer.setFieldAlias(index, translate(field.alias))
        labels = codes_of(schema_layer, field)
        if labels:
            words = [{translate(label): code} for code, label in labels.items()]
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": words}))


def _map_tip(
    layer: QgsVectorLayer, schema_layer: schema.Layer, presentation: Presentation, translate: Translate
) -> str:
    """HTML: the heading, and a row for each field of the tip that has a value."""
    fields = {field.name: field for field in schema_layer.fields}
    rows = [
        f'[% CASE WHEN "{name}" IS NOT NULL THEN \'<tr><td>{_quoted(translate(fields[name].alias))}&nbsp;&nbsp;</td>'
        f"<td>' || {_readable(schema_layer, fields[name])} || '</td></tr>' ELSE '' END %]"
        for name in presentation.tip
        if layer.fields().lookupField(name) >= 0
    ]
    title = escape(translate(schema_layer.title))
    return f"<small>{title}</small><br><b>[% {presentation.heading} %]</b><table>{''.join(rows)}</table>"


def _quoted(words: str) -> str:
    """``words`` as HTML within the single quotes of an expression."""
    return escape(words, quote=False).replace("'", "''")


def _readable(schema_layer: schema.Layer, field: schema.Field) -> str:
    """The expression that writes a field's value."""
    if codes_of(schema_layer, field):
        return f"represent_value(\"{field.name}\", '{field.name}')"
    if field.name.endswith("share"):
        return f"format_number(100 * \"{field.name}\", 0) || ' %'"
    if field.kind == "real":
        return f'format_number("{field.name}", {_decimals(field.name)})'
    return f'"{field.name}"'


def _decimals(name: str) -> int:
    if name in _COUNTS:
        return 0
    return next((count for unit, count in _DECIMALS.items() if name.endswith(unit)), 2)


def _attribute_table(layer: QgsVectorLayer, presentation: Presentation) -> QgsAttributeTableConfig:
    """The columns that matter first, the inner ones hidden."""
    config = QgsAttributeTableConfig()
    config.update(layer.fields())
    order = {name: place for place, name in enumerate(presentation.first)}
    columns = sorted(config.columns(), key=lambda column: order.get(column.name, len(order)))
    for column in columns:
        column.hidden = column.name in {"fid", *presentation.hidden}
    config.setColumns(columns)
    config.setSortExpression(presentation.sorted_by)
    return config


# --- who made it -----------------------------------------------------------------------------------------------------


def _sign(layer: QgsVectorLayer, schema_layer: schema.Layer, translate: Translate, attribution: str) -> None:
    title = translate(schema_layer.title)
    layer.serverProperties().setTitle(title)
    layer.serverProperties().setAttribution(attribution)
    metadata = layer.metadata()
    metadata.setTitle(title)
    metadata.setLanguage(translate(LANGUAGE))
    metadata.setRights([attribution] if attribution else [])
    layer.setMetadata(metadata)
