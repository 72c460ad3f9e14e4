"""The guide that the plugin brings along: complete, in both languages, and as the provider is today."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.docs.words import CHAPTERS, KINDS, WORDS
from stadtregion_plugin.bridge.guide import HELP
from stadtregion_plugin.provider import ALGORITHMS

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The guide made anew."""
    folder = tmp_path_factory.mktemp("guide")
    subprocess.run([sys.executable, ROOT / "scripts" / "make_docs.py", folder], check=True, timeout=120)
    return folder


def test_the_guide_in_the_plugin_is_the_one_that_is_made_today(made):
    stale = [page.name for page in made.rglob("*.html") if page.read_bytes() != _kept(page, made).read_bytes()]
    assert not stale, f"run make docs: {stale}"


def _kept(page: Path, folder: Path) -> Path:
    return HELP / page.relative_to(folder)


@pytest.mark.parametrize("language", WORDS)
def test_every_chapter_and_every_algorithm_has_a_page(language):
    pages = {page.stem for page in (HELP / language).glob("*.html")}
    assert pages >= {*CHAPTERS, *(algorithm.algorithm_id for algorithm in ALGORITHMS)}


@pytest.mark.parametrize("page", sorted(HELP.rglob("*.html")), ids=lambda page: f"{page.parent.name}/{page.name}")
def test_links_and_pictures_of_a_page_are_there_without_a_network(page):
    targets = re.findall(r'(?:href|src)="([^"]+)"', page.read_text(encoding="utf-8"))
    assert targets
    missing = [target for target in targets if not (page.parent / target.split("#")[0]).is_file()]
    assert not missing


def test_both_languages_say_the_same_things_of_the_frame():
    assert WORDS["en"].keys() == WORDS["de"].keys()
    assert KINDS["en"].keys() == KINDS["de"].keys()


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_has_the_same_sections_and_pictures_in_both_languages(chapter):
    english, german = (
        (ROOT / "docs" / "guide" / language / f"{chapter}.md").read_text(encoding="utf-8") for language in WORDS
    )
    assert len(re.findall(r"^#+ ", english, re.M)) == len(re.findall(r"^#+ ", german, re.M))
    assert re.findall(r"\]\((images/[^)]+)\)", english) == re.findall(r"\]\((images/[^)]+)\)", german)
