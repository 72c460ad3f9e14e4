"""The report of a study: one HTML page that needs nothing beside itself, for screens, projectors and paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from ..text import Translate, english, text
from .blocks import bullets, missing, paragraph, picture, section
from .blocks import figure as framed
from .markup import Markup, element, joined
from .results import Study
from .sections.answer import answer, estimated
from .sections.coverage import coverage
from .sections.evidence import checks, sources
from .sections.flow_map import flow_map
from .sections.flows import flows
from .sections.losses import losses
from .sections.matching import matching
from .sections.shocks import shocks
from .sections.sites import sites
from .voice import Voice

STYLE = Path(__file__).resolve().parents[2] / "resources" / "report.css"

CAPTIONS = {
    "overview": text("Overview: candidate sites by rank, the chosen ones numbered."),
    "sites": text("Candidate sites by rank, with what speaks for and against a place."),
    "coverage": text("Travel time to the nearest chosen site."),
    "flows": text("Flow map: bands are as wide as the tonnes that move; what circulates is in full colour."),
    "unserved": text("What goes unserved at worst, and the links between quarters that were let fail."),
}
WITHOUT = {
    "overview": text("The overview map was not drawn."),
    "sites": text("The map of the sites was not drawn."),
    "coverage": text("The map of the coverage was not drawn."),
    "flows": text("The flow map was not drawn."),
    "unserved": text("The map of what goes unserved was not drawn."),
}

CHAPTERS: dict[str, tuple[str, Callable[[Study, Voice], list[Markup]]]] = {
    "sites": (text("Sites"), sites),
    "coverage": (text("Coverage"), coverage),
    "flows": (text("Flows"), flows),
    "unserved": (text("Shocks to the supply"), shocks),
}
#: Chapters that are there only where a study holds their layer.
WHERE_KNOWN = {"unserved": "failures"}
ALONE: dict[str, tuple[str, Callable[[Study, Voice], list[Markup]]]] = {
    **{name: chapter for name, chapter in CHAPTERS.items() if name not in WHERE_KNOWN},
    "siteloss": (text("Loss of sites"), losses),
    "matching": (text("Flows"), matching),
    "supplyshock": (text("Shocks to the supply"), shocks),
    "flowmap": (text("Flow map"), flow_map),
}


def write_report(
    study: Study, pictures: Mapping[str, bytes], language: str = "en", translate: Translate = english
) -> str:
    """The whole report as HTML.

    ``pictures`` are PNG files by name: overview, sites, coverage, flows. ``language`` ("en" or "de") sets how numbers
    are written and which names of materials are taken; ``translate`` turns the sentences into it. What the study does
    not hold is said to be missing. Nothing is loaded from elsewhere: styles, drawings and pictures are in the page.
    """
    voice = Voice(language, translate)
    chapters: tuple[tuple[str, str, Callable[[], list[Markup]]], ...] = (
        *(
            (
                name,
                voice.say(heading),
                lambda name=name, write=write: [_map(name, pictures, voice), *write(study, voice)],
            )
            for name, (heading, write) in CHAPTERS.items()
            if name not in WHERE_KNOWN or WHERE_KNOWN[name] in study.layers
        ),
        ("checks", voice.say(text("Checks")), lambda: checks(study, voice)),
        ("sources", voice.say(text("Sources")), lambda: sources(study, voice)),
    )
    body = element(
        "main",
        _head(study, voice),
        answer(study, voice),
        _contents([(anchor, heading) for anchor, heading, _ in chapters], voice),
        estimated(study, voice),
        element("section", _map("overview", pictures, voice), id="overview"),
        *(section(anchor, heading, *write()) for anchor, heading, write in chapters),
        _foot(study, voice),
    )
    return _page(study, body, language)


def write_chapter(chapter: str, study: Study, language: str = "en", translate: Translate = english) -> str:
    """One chapter alone as a page: one of ``ALONE``, without maps; the rest as in ``write_report``."""
    voice = Voice(language, translate)
    heading, write = ALONE[chapter]
    body = element(
        "main",
        _head(study, voice),
        bullets(study.warnings) if study.warnings else None,
        section(chapter, voice.say(heading), *write(study, voice)),
        section("sources", voice.say(text("Sources")), *sources(study, voice)),
        _foot(study, voice),
    )
    return _page(study, body, language)


def _page(study: Study, body: Markup, language: str) -> str:
    return "<!DOCTYPE html>\n" + element("html", _meta(study), element("body", body), lang=language)


def _meta(study: Study) -> Markup:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", study.title),
        element("style", Markup(STYLE.read_text(encoding="utf-8"))),
    )


def _head(study: Study, voice: Voice) -> Markup:
    return element(
        "header",
        paragraph(
            joined(voice.say(text("Productive City Region")), element("span", _date(study.created, voice))), "over"
        ),
        element("h1", study.title),
    )


def _date(created: str, voice: Voice) -> str:
    """The day of an ISO date-time as the language writes it; other words stay as they are."""
    try:
        day = datetime.fromisoformat(created)
    except ValueError:
        return created
    return f"{day.day}.{day.month}.{day.year}" if voice.language == "de" else f"{day:%Y-%m-%d}"


def _contents(chapters: list[tuple[str, str]], voice: Voice) -> Markup:
    entries = [("estimated", voice.say(text("What is estimated"))), *chapters]
    links = (element("a", heading, href=f"#{anchor}") for anchor, heading in entries)
    return element("nav", *links, aria_label=voice.say(text("Contents")))


def _map(name: str, pictures: Mapping[str, bytes], voice: Voice) -> Markup:
    if not pictures.get(name):
        return missing(voice.say(WITHOUT[name]))
    caption = voice.say(CAPTIONS[name])
    return framed(picture(pictures[name], caption), caption, "map")


def _foot(study: Study, voice: Voice) -> Markup:
    planning = voice.say(
        text("This study supports a discussion; it replaces neither planning law nor a survey on site.")
    )
    made = voice.say(text("Made with the QGIS plugin Productive City Region, {created}."), created=study.created)
    return element(
        "footer",
        paragraph(study.attribution) if study.attribution else None,
        paragraph(planning),
        paragraph(made),
    )
