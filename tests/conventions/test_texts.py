"""Everything a user reads is there in German and English."""

import re
import string
from xml.etree import ElementTree

import pytest

from scripts.update_translations import TS, texts, translations
from stadtregion_plugin.bridge.messages import translation_into

KNOWN = translations()


def places(template: str) -> set[str]:
    """The named places of a template, with their formats."""
    return {f"{name}:{form}" for _, name, form, _ in string.Formatter().parse(template) if name is not None}


def test_every_text_has_a_german_translation():
    missing = [source for source in texts() if source not in KNOWN]
    assert missing == []


def test_the_translation_file_holds_no_text_that_is_gone():
    sources = {node.text for node in ElementTree.parse(TS).iter("source")}
    assert sources - set(texts()) == set()


@pytest.mark.parametrize("source", [s for s in KNOWN if "{" in s], ids=lambda s: re.sub(r"\W+", "_", s)[:40])
def test_a_translation_fills_the_same_places(source):
    assert {place.split(":")[0] for place in places(KNOWN[source])} == {place.split(":")[0] for place in places(source)}


def test_the_compiled_translations_are_those_of_the_source(qgis_app):
    german = translation_into("de")
    assert {source: german(source) for source in KNOWN} == KNOWN
