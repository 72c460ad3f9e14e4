"""Layers come drawn, named and readable, in the language asked for."""

import re
from xml.etree import ElementTree

import pytest
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsVectorLayer,
    QgsVertexId,
)
from qgis.PyQt.QtXml import QDomDocument

from scripts.make_styles import write_style
from stadtregion_plugin.bridge.legend_texts import LEGEND_TEXTS
from stadtregion_plugin.bridge.messages import translation_into
from stadtregion_plugin.bridge.presentation import PRESENTATIONS
from stadtregion_plugin.bridge.styles import STYLES, apply_style, words_of
from stadtregion_plugin.core import labels, schema
from stadtregion_plugin.core.tables import read_mapping
from stadtregion_plugin.core.text import english
from tests.bridge.conftest import OSM
from tests.bridge.example import make_town

SPATIAL = [layer for layer in schema.LAYERS.values() if layer.geometry is not None]


def marked(literal: str) -> str:
    """A translation that shows what went through it."""
    return "de" if literal == "en" else f"«{literal}»"


def opened(path, name: str, translate=english, attribution: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    apply_style(layer, schema.LAYERS[name], translate, attribution)
    return layer


def in_memory(layer: schema.Layer, crs: str = "EPSG:25832") -> QgsVectorLayer:
    from stadtregion_plugin.bridge.layers import fields_of

    memory = QgsVectorLayer(f"{layer.geometry or 'None'}?crs={crs}", layer.name, "memory")
    memory.dataProvider().addAttributes(fields_of(layer).toList())
    memory.updateFields()
    return memory


def legend(layer: QgsVectorLayer) -> list[str]:
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def is_table(name: str, value: object) -> bool:
    """Whether a name in core/labels is one of its tables of labels."""
    return name.isupper() and isinstance(value, dict)


def test_every_layer_has_a_style_and_every_style_a_layer():
    assert {path.stem for path in STYLES.glob("*.qml")} == {layer.name for layer in SPATIAL}


def test_every_layer_says_how_it_is_read():
    assert set(PRESENTATIONS) == set(schema.LAYERS)


@pytest.mark.parametrize("layer", schema.LAYERS.values(), ids=lambda layer: layer.name)
def test_what_is_read_of_a_layer_are_fields_of_the_schema(layer, qgis_app):
    shown = PRESENTATIONS[layer.name]
    columns = (
        QgsExpression(shown.heading).referencedColumns() | QgsExpression(shown.sorted_by or "1").referencedColumns()
    )
    assert {*shown.tip, *shown.first, *shown.hidden, *columns} <= set(layer.columns)


@pytest.mark.parametrize("layer", SPATIAL, ids=lambda layer: layer.name)
def test_every_word_of_a_legend_is_listed_for_translation(layer):
    tree = ElementTree.parse(STYLES / f"{layer.name}.qml")
    words = {node.get("label") for tag in ("category", "range") for node in tree.iter(tag)} - {"", None}
    of_codes = {word for name, codes in vars(labels).items() if is_table(name, codes) for word in codes.values()}
    of_materials = set(read_mapping("material_colours", "group", "name_en").values())
    assert words <= {*LEGEND_TEXTS, *of_codes, *of_materials}


def test_no_text_is_listed_that_no_legend_has():
    written = "".join(path.read_text(encoding="utf-8") for path in STYLES.glob("*.qml"))
    assert [word for word in LEGEND_TEXTS if f'label="{word}"' not in written] == []


@pytest.mark.parametrize("layer", SPATIAL, ids=lambda layer: layer.name)
def test_a_style_is_what_the_script_makes(layer, qgis_app, tmp_path):
    shipped = (STYLES / f"{layer.name}.qml").read_text(encoding="utf-8")
    if f'version="{Qgis.version()}"' not in shipped:
        pytest.skip("the styles were written by another version of QGIS")
    write_style(layer, tmp_path / "made.qml")
    assert (tmp_path / "made.qml").read_text(encoding="utf-8") == shipped


@pytest.mark.parametrize("name", make_town())
def test_a_layer_with_features_is_drawn_and_named_in_both_languages(name, qgis_app, town_file):
    for translate in (english, marked):
        layer = opened(town_file, name, translate)
        for field in schema.LAYERS[name].fields:
            assert layer.attributeAlias(layer.fields().lookupField(field.name)) == translate(field.alias)
        assert layer.serverProperties().title() == translate(schema.LAYERS[name].title)
        if layer.isSpatial():
            assert (
                all(word.startswith("«") for word in legend(layer) if word)
                or translate is english
                or name == "flow_map"
            )


@pytest.mark.parametrize("layer", schema.LAYERS.values(), ids=lambda layer: layer.name)
def test_a_layer_without_features_is_styled_as_well(layer, qgis_app):
    memory = in_memory(layer)
    apply_style(memory, layer, english)
    assert memory.mapTipTemplate()


def test_a_class_that_no_feature_is_in_leaves_the_legend(qgis_app, town_file):
    landuse = legend(opened(town_file, "landuse"))
    assert "Forest" in landuse
    assert "Military" not in landuse  # the town has none
    assert "Other use" in landuse  # stays, for features to come


def test_codes_are_read_as_words(qgis_app, town_file):
    layer = opened(town_file, "candidates", marked)
    setup = layer.editorWidgetSetup(layer.fields().lookupField("owner_class"))
    assert {"«Cooperative»": "coop"} in setup.config()["map"]


def test_the_map_tip_of_a_candidate_gives_its_reason(qgis_app, town_file):
    layer = opened(town_file, "candidates", marked)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    feature = next(feature for feature in layer.getFeatures() if feature["rank"] == 1)
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert f"#1 · {feature['site_id']}" in tip
    assert feature["reason"] in tip
    assert "«Addable floor space (m²)»" in tip
    assert "[%" not in tip


@pytest.mark.parametrize("name", make_town())
def test_every_heading_and_map_tip_can_be_evaluated(name, qgis_app, town_file):
    layer = opened(town_file, name)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    for source in [layer.displayExpression(), *re.findall(r"\[%(.*?)%\]", layer.mapTipTemplate(), re.DOTALL)]:
        expression = QgsExpression(source)
        expression.evaluate(context)
        assert not expression.hasParserError(), expression.parserErrorString()
        assert not expression.hasEvalError(), expression.evalErrorString()


def test_the_attribute_table_begins_with_what_matters(qgis_app, town_file):
    columns = opened(town_file, "candidates").attributeTableConfig().columns()
    assert [column.name for column in columns[:3]] == ["rank", "site_id", "score"]
    assert next(column for column in columns if column.name == "fid").hidden


def test_the_attribution_stands_in_the_layer(qgis_app, town_file):
    layer = opened(town_file, "streets", attribution=OSM)
    assert layer.serverProperties().attribution() == OSM
    assert layer.metadata().rights() == [OSM]


def flow_categories(layer: QgsVectorLayer) -> dict[str, str]:
    """Colour of the circulating part by value of the category."""
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    tops = [(category, category.symbol().symbolLayers()[-1].subSymbol()) for category in renderer.categories()]
    pairs = [(category, symbol) for category, symbol in tops if symbol is not None]  # those that explain widths: none
    return {word: symbol.color().name().upper() for category, symbol in pairs for word in words_of(category)}


def test_flows_have_the_colours_of_the_table(qgis_app, town_file):
    colours = read_mapping("material_colours", "group", "colour")
    found = flow_categories(opened(town_file, "flow_map"))
    assert found["mineral"] == colours["mineral"].upper()
    assert found["paper"] == colours["paper"].upper()
    assert "glass" not in found  # the town has no flows of it


def test_the_legend_of_flows_ends_with_what_their_widths_mean(qgis_app, town_file):
    """Lines as wide as arrows of their tonnes: the largest arrow of the town is 14 px or 10.5 pt."""
    layer = opened(town_file, "flow_map")
    most = layer.maximumValue(layer.fields().lookupField("t_a"))
    explained = layer.renderer().categories()[-3:]
    for category in explained:
        tonnes = float(category.label().removesuffix(" t a year").replace("\u202f", ""))
        line = category.symbol().symbolLayer(0)
        assert line.widthUnit() == Qgis.RenderUnit.Points
        assert line.width() == pytest.approx(max(10.5 * tonnes / most, 0.75))
    assert not {str(category.value()) for category in explained} & values_of(layer, "material")


def values_of(layer: QgsVectorLayer, field: str) -> set[str]:
    return {str(value) for value in layer.uniqueValues(layer.fields().lookupField(field))}


def test_a_material_of_a_known_group_has_its_groups_colour(qgis_app, tmp_path):
    town = make_town()
    flows = town["flow_map"].assign(material=["wood_shavings", *["hemp"] * (len(town["flow_map"]) - 1)])
    from tests.bridge.example import write_town

    layer = opened(write_town(tmp_path / "town.gpkg", {"flow_map": flows}), "flow_map")
    found = flow_categories(layer)
    assert found["wood_shavings"] == read_mapping("material_colours", "group", "colour")["wood"].upper()
    assert found["hemp"] == "#0072B2"  # the first of Okabe and Ito's: no table knows it


def test_german_legends_are_german(qgis_app, town_file):
    german = translation_into("de")
    assert {"Wald", "Gewässer", "Wohnen"} <= set(legend(opened(town_file, "landuse", german)))
    assert {"Mineralik", "Papier", "Import"} <= set(legend(opened(town_file, "flow_map", german)))
    assert "2.000 bis 5.000 m²" in legend(opened(town_file, "potential", german))


def test_floors_stand_in_three_dimensions(qgis_app, town_file):
    layer = opened(town_file, "massing")
    assert layer.renderer3D().type() == "rulebased"
    document = QDomDocument("qgis")
    layer.exportNamedStyle(document)
    space = ElementTree.fromstring(document.toString()).find("renderer-3d")
    assert len(space.findall(".//symbol")) == 4  # three factory types and the rest
    assert {option.get("value") for option in space.iter("Option") if option.get("name") == "field"} == {"height_m"}


def test_floors_keep_their_heights_in_the_file(qgis_app, town_file):
    layer = opened(town_file, "massing")
    assert layer.wkbType() == Qgis.WkbType.PolygonZ
    heights = {
        feature["storey"]: feature.geometry().constGet().vertexAt(QgsVertexId(0, 0, 0)).z()
        for feature in layer.getFeatures()
    }
    assert heights == {1: 0.0, 2: 6.0, 3: 12.0}


def test_layers_without_heights_have_no_style_in_space(qgis_app, town_file):
    assert opened(town_file, "candidates").renderer3D() is None
