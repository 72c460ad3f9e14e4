"""Models that chain the rooms, run by the real ``qgis_process`` in both languages."""

import pyogrio
import pytest

from tests.cli.process import qgis_process, run
from tests.shared import shared

LANGUAGES = ("en", "de")


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return tmp_path_factory.mktemp("profile")


@pytest.fixture(scope="module")
def region(profile, tmp_path_factory):
    """The model region; read it, do not write to it."""
    path = tmp_path_factory.mktemp("region") / "region.gpkg"
    outcome = run("sampleregion", profile, SIZE=600, OUTPUT=path)
    assert outcome.code == 0, outcome.said
    return outcome.results


def count(path) -> int:
    return pyogrio.read_info(path)["features"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_town_is_chained_from_openstreetmap_to_the_coverage_of_chosen_sites(language, profile, tmp_path):
    extract = shared("data/faurndau/osm.osm.pbf")
    names = ("candidate_sites", "rejected_plots", "chosen_sites", "coverage_by_cell", "coverage_by_quarter")
    files = {name: tmp_path / f"{name}.gpkg" for name in (*names, "quarters", "population")}
    outcome = run(
        "townfromopenstreetmap", profile, language, EXTRACT=extract, COUNT=3, **files, report=tmp_path / "r.html"
    )
    assert outcome.code == 0, outcome.said
    assert count(files["chosen_sites"]) == 3
    assert count(files["candidate_sites"]) > 3
    assert count(files["coverage_by_cell"]) == count(files["population"])
    assert count(files["coverage_by_quarter"]) == count(files["quarters"])
    assert ("Versorgung" in (tmp_path / "r.html").read_text()) == (language == "de")


def test_what_comes_from_openstreetmap_is_signed_along_the_whole_chain(profile, tmp_path):
    extract = shared("data/faurndau/osm.osm.pbf")
    chosen = tmp_path / "chosen.gpkg"
    names = ("candidate_sites", "coverage_by_cell", "coverage_by_quarter", "quarters", "population")
    others = {name: tmp_path / f"{name}.gpkg" for name in names}
    outcome = run("townfromopenstreetmap", profile, EXTRACT=extract, COUNT=2, **others, chosen_sites=chosen)
    assert outcome.code == 0, outcome.said
    metadata = pyogrio.read_info(chosen)["layer_metadata"]
    assert metadata["ATTRIBUTION"] == "© OpenStreetMap contributors"


@pytest.mark.parametrize("language", LANGUAGES)
def test_flows_of_quarters_end_in_a_flow_map(language, profile, region, tmp_path):
    names = ("flow_nodes", "balance_by_node_and_material", "circularity", "flow_map", "loops_along_the_arrows")
    files = {name: tmp_path / f"{name}.gpkg" for name in names}
    outcome = run("flowsofquarters", profile, language, QUARTERS=region["QUARTERS"], **files)
    assert outcome.code == 0, outcome.said
    assert count(files["flow_map"]) > 10
    assert count(files["flow_nodes"]) == pyogrio.read_info(region["OUTPUT"], layer="quarters")["features"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_model_region_goes_from_its_draft_to_the_loss_of_sites(language, profile, tmp_path):
    names = ("candidate_sites", "chosen_sites", "massing", "loss_of_sites", "cells_that_lose_cover")
    files = {name: tmp_path / f"{name}.gpkg" for name in names}
    sheets = tmp_path / "sheets.pdf"
    outcome = run("sitesofthemodelregion", profile, language, SIZE=600, COUNT=4, **files, site_fact_sheets=sheets)
    assert outcome.code == 0, outcome.said
    assert sheets.read_bytes().startswith(b"%PDF")
    assert count(files["chosen_sites"]) == 4
    assert count(files["massing"]) > 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_models_are_listed_and_explained_in_the_language_of_qgis(language, profile):
    said = qgis_process("help", "stadtregion:townfromopenstreetmap", profile=profile, language=language).out
    assert "candidate_sites: " + {"en": "Candidate sites", "de": "Standortkandidaten"}[language] in said
    assert {"en": "By bicycle", "de": "Mit dem Fahrrad"}[language] in said


def test_a_model_says_what_is_wrong_with_its_input(profile, tmp_path):
    names = ("candidate_sites", "chosen_sites", "coverage_by_cell", "coverage_by_quarter", "quarters", "population")
    others = {name: tmp_path / f"{name}.gpkg" for name in names}
    outcome = run("townfromopenstreetmap", profile, EXTRACT=tmp_path / "none.osm.pbf", **others)
    assert outcome.code != 0
    assert "Traceback" not in outcome.said
