"""The fact sheet among the layouts of a study's project, so that it opens with the study.

A layout is part of Qt's drawing of the window, and studies are written in other threads: the template, which was made
beforehand, is therefore filled in and put into the project as text.
"""

from __future__ import annotations

import base64
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..core import schema
from ..core.text import Translate
from .fact_sheets import draw
from .project import SITES_OF_SHEET
from .sheet_expressions import quoted
from .sheet_layout import template_of
from .styles import LANGUAGE


def sheet_of_study(drawings: Mapping[str, str], attribution: str, translate: Translate) -> str:
    """The layout as XML: pages for the chosen sites, with their ``drawings`` (SVG by ``site_id``) in it."""
    document = QDomDocument()
    document.setContent(template_of(translate(LANGUAGE)).read_bytes())
    layout = document.documentElement()
    _set_variables(layout, {"massing": json.dumps(_pictures(drawings)), "attribution": attribution})
    atlas = layout.firstChildElement("Atlas")
    chosen = f"aggregate({quoted(translate(schema.CHOSEN.title))}, 'array_agg', \"site_id\")"
    atlas.setAttribute("coverageLayer", SITES_OF_SHEET)
    atlas.setAttribute("filterFeatures", "1")
    atlas.setAttribute("featureFilter", f'array_contains({chosen}, "site_id")')
    return document.toString(-1)


def _set_variables(layout: QDomElement, values: Mapping[str, str]) -> None:
    lists = {}
    option = layout.firstChildElement("customproperties").firstChildElement("Option").firstChildElement("Option")
    while not option.isNull():
        lists[option.attribute("name")] = option
        option = option.nextSiblingElement("Option")
    name = lists["variableNames"].firstChildElement("Option")
    value = lists["variableValues"].firstChildElement("Option")
    while not name.isNull():
        value.setAttribute("value", values.get(name.attribute("value"), value.attribute("value")))
        name, value = name.nextSiblingElement("Option"), value.nextSiblingElement("Option")


def _pictures(drawings: Mapping[str, str]) -> dict[str, str]:
    with tempfile.TemporaryDirectory(prefix="stadtregion-") as folder:
        path = Path(folder) / "drawing.png"
        found = {}
        for site, drawing in drawings.items():
            draw(drawing, path)
            found[site] = "base64:" + base64.b64encode(path.read_bytes()).decode()
    return found
