"""Fact sheets of sites by the real ``qgis_process``: a PDF with a page a site, in both languages."""

import re
import zlib

import geopandas as gpd
import pytest
import shapely

from tests.cli.process import run
from tests.shared import ROOT

TEMPLATES = ROOT / "stadtregion_plugin" / "resources" / "layouts"


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return tmp_path_factory.mktemp("profile")


@pytest.fixture(scope="module")
def study(profile, tmp_path_factory):
    """A study of the model region; read it, do not write to it."""
    path = tmp_path_factory.mktemp("study") / "study.gpkg"
    outcome = run("study", profile, SAMPLE=True, SIZE=600, COUNT=3, OUTPUT=path, REPORT=path.with_suffix(".html"))
    assert outcome.code == 0, outcome.said
    return path


def pages(path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def glyphs(path) -> int:
    """How much text the PDF shows, by its operators; letters are coded by font, so that words cannot be read."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", path.read_bytes(), re.DOTALL)
    shown = 0
    for stream in streams:
        try:
            shown += len(re.findall(rb"\bT[jJ]\b", zlib.decompress(stream)))
        except zlib.error:
            continue
    return shown


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_study_alone_gives_a_page_for_each_chosen_site(language, profile, study, tmp_path):
    target = tmp_path / "sheets.pdf"
    outcome = run("sitefactsheets", profile, language, STUDY=study, TITLE="Probe", OUTPUT=target)
    assert outcome.code == 0, outcome.said
    assert pages(target) == outcome.results["SHEETS_COUNT"] == 3
    assert outcome.results["DRAWINGS_COUNT"] == 3
    assert glyphs(target) > 100


def test_candidates_alone_have_sheets_too(profile, study, tmp_path):
    target = tmp_path / "sheets.pdf"
    outcome = run("sitefactsheets", profile, SITES=f"{study}|layername=candidates", COUNT=2, OUTPUT=target)
    assert outcome.code == 0, outcome.said
    assert pages(target) == 2


def test_sites_of_which_little_is_known_have_a_sheet_with_dashes(profile, tmp_path):
    sites = gpd.GeoDataFrame(
        {"site_id": ["Straßenbahnbetriebshof-Wagenhallenerweiterungsfläche"], "owner_class": [None]},
        geometry=[shapely.Point(514_000, 5_403_000)],
        crs="EPSG:25832",
    )
    sites.to_file(tmp_path / "sites.gpkg")
    outcome = run("sitefactsheets", profile, "de", SITES=tmp_path / "sites.gpkg", OUTPUT=tmp_path / "sheets.pdf")
    assert outcome.code == 0, outcome.said
    assert pages(tmp_path / "sheets.pdf") == 1
    assert outcome.results["DRAWINGS_COUNT"] == 0


@pytest.mark.parametrize("template", sorted(TEMPLATES.glob("*.qpt")), ids=lambda path: path.stem)
def test_a_planner_may_take_a_template_of_her_own(template, profile, study, tmp_path):
    target = tmp_path / "sheets.pdf"
    outcome = run("sitefactsheets", profile, STUDY=study, COUNT=1, TEMPLATE=template, OUTPUT=target)
    assert outcome.code == 0, outcome.said
    assert pages(target) == 1


def test_what_cannot_be_used_is_said_in_one_sentence(profile, study, tmp_path):
    target = tmp_path / "sheets.pdf"
    outcome = run("sitefactsheets", profile, OUTPUT=target)
    assert "SITES" in outcome.said
    assert "STUDY" in outcome.said
    (tmp_path / "no.qpt").write_text("no layout")
    broken = run("sitefactsheets", profile, STUDY=study, TEMPLATE=tmp_path / "no.qpt", OUTPUT=target)
    assert "is no layout template" in broken.said
    (tmp_path / "no.gpkg").write_text("no study")
    no_study = run("sitefactsheets", profile, STUDY=tmp_path / "no.gpkg", OUTPUT=target)
    assert "choose another file" in no_study.said
    assert not target.exists()
    for each in (outcome, broken, no_study):
        assert each.code != 0
        assert "Traceback" not in each.said


def test_an_old_file_stays_where_nothing_new_can_be_made(profile, tmp_path):
    target = tmp_path / "sheets.pdf"
    target.write_text("old")
    assert run("sitefactsheets", profile, OUTPUT=target).code != 0
    assert target.read_text() == "old"
