"""How layers arrive in the project of the desktop: grouped, ordered, styled and signed; and what forms offer."""

import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProject,
)

from stadtregion_plugin.bridge.attribution import attribution_of
from stadtregion_plugin.bridge.styles import NAME_PROPERTY
from tests.shared import shared


@pytest.fixture
def project(qgis_app):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="module")
def processing(qgis_app):
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing

    return processing


def load_results(provider, processing, name, **parameters):
    """Run an algorithm and load what it asks to load, as its dialog does when it is done."""
    from processing.gui import Postprocessing

    Postprocessing.iface = None  # the layers go into the project; there is no window whose tree could be told
    algorithm = provider.algorithm(name).create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    given = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    results, ok = algorithm.run(given, context, feedback)
    assert ok
    Postprocessing.handleAlgorithmResults(algorithm, context, feedback, given)
    return results


def names_in(project, group: str) -> list[str]:
    branch = project.layerTreeRoot().findGroup(group)
    return [node.layer().customProperty(NAME_PROPERTY) for node in branch.findLayers()] if branch else []


def test_the_layers_of_the_model_region_arrive_grouped_ordered_and_styled(provider, processing, project, tmp_path):
    load_results(provider, processing, "sampleregion", SIZE=600, OUTPUT=tmp_path / "region.gpkg")
    base = names_in(project, "Base map")
    assert base.index("stops") < base.index("streets") < base.index("buildings") < base.index("landuse")
    assert names_in(project, "Sites") == ["planted"]
    landuse = next(layer for layer in project.mapLayers().values() if layer.customProperty(NAME_PROPERTY) == "landuse")
    assert landuse.renderer().type() == "categorizedSymbol"
    assert landuse.attributeAlias(landuse.fields().lookupField("landuse")) == "Land use"
    assert attribution_of(landuse) == ""


def test_nothing_arrives_uninvited(provider, processing, project, tmp_path):
    load_results(provider, processing, "sampleregion", SIZE=600, OUTPUT=tmp_path / "a.gpkg", OPEN_LAYERS=False)
    assert project.count() == 0
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    of_model = QgsProcessingMultiStepFeedback(1, feedback)
    context.setProject(project)
    given = {"SIZE": 600, "OUTPUT": str(tmp_path / "b.gpkg")}
    _, ok = provider.algorithm("sampleregion").create().run(given, context, of_model)
    assert ok
    assert context.layersToLoadOnCompletion() == {}


def test_openstreetmap_and_what_is_made_of_it_are_signed(provider, processing, project, tmp_path):
    extract = shared("data/faurndau/osm.osm.pbf")
    results = load_results(provider, processing, "importosm", INPUT=extract, OUTPUT=tmp_path / "osm.gpkg")
    load_results(
        provider,
        processing,
        "estimatepopulation",
        BUILDINGS=results["BUILDINGS"],
        OUTPUT="TEMPORARY_OUTPUT",
    )
    signed = {layer.customProperty(NAME_PROPERTY): attribution_of(layer) for layer in project.mapLayers().values()}
    assert {"buildings", "streets", "landuse"} <= set(signed)
    assert set(signed.values()) == {"© OpenStreetMap contributors"}


def test_forms_offer_the_layers_that_suit_so_that_the_first_click_works(provider, processing, project, tmp_path):
    load_results(provider, processing, "sampleregion", SIZE=600, OUTPUT=tmp_path / "region.gpkg")
    form = provider.algorithm("candidatesites").create()
    form.createCustomParametersWidget()
    offered = {
        definition.name(): project.mapLayer(definition.defaultValueForGui())
        for definition in form.parameterDefinitions()
        if definition.name() in {"PLOTS", "BUILDINGS", "LANDUSE", "STREETS", "CONSTRAINTS", "FREIGHT", "QUARTERS"}
    }
    assert {name: layer.customProperty(NAME_PROPERTY) for name, layer in offered.items()} == {
        name: name.lower() for name in offered
    }
    assert form.parameterDefinition("PLOTS").defaultValue() is None  # scripts and models are asked all the same


def test_forms_offer_nothing_that_is_not_ours(provider, project):
    form = provider.algorithm("candidatesites").create()
    form.createCustomParametersWidget()
    assert form.parameterDefinition("PLOTS").defaultValueForGui() is None


def test_a_study_starts_with_the_model_region_in_forms_alone(provider):
    sample = provider.algorithm("study").parameterDefinition("SAMPLE")
    assert sample.defaultValueForGui() is True
    assert sample.defaultValue() is False
