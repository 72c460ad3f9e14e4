"""Evidence: what was verified, and what went in: files, parameters, versions, layers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ... import schema
from ...text import text
from ..blocks import Column, missing, paragraph, part, table, terms
from ..markup import Markup, element, joined
from ..results import Study
from ..voice import Voice


def checks(study: Study, voice: Voice) -> list[Markup]:
    if not study.checks:
        return [missing(voice.say(text("Nothing was verified in this run.")))]
    failed = sum(not check.passed for check in study.checks)
    said = (
        voice.say(
            text("{failed} of {count} checks failed; do not rely on what they concern."),
            failed=failed,
            count=len(study.checks),
        )
        if failed
        else voice.say(text("All {count} checks passed."), count=len(study.checks))
    )
    columns = [
        Column(voice.say(text("Result"))),
        Column(voice.say(text("Check"))),
        Column(voice.say(text("What was found"))),
    ]
    rows = [[_mark(check.passed, voice), check.name, check.detail] for check in study.checks]
    return [paragraph(said), table(columns, rows, voice.say(text("Checks made after the run")), "checks")]


def _mark(passed: bool, voice: Voice) -> Markup:
    if passed:
        return element("span", "✓ ", voice.say(text("passed")), class_="passed")
    return element("span", "✗ ", voice.say(text("failed")), class_="failed")


def sources(study: Study, voice: Voice) -> list[Markup]:
    return [
        part(voice.say(text("Inputs")), _inputs(study, voice)),
        element(
            "div",
            part(voice.say(text("Parameters")), _named(study.parameters, voice)),
            part(voice.say(text("Versions")), _named(study.versions, voice)),
            class_="pair",
        ),
        part(voice.say(text("Layers of the study")), _layers(study, voice)),
    ]


def _inputs(study: Study, voice: Voice) -> Markup:
    if not study.inputs:
        return missing(voice.say(text("No file went in: the study ran on the built-in model region.")))
    columns = [
        Column(voice.say(text("Input"))),
        Column(voice.say(text("File"))),
        Column(voice.say(text("Size")), "number"),
        Column(voice.say(text("SHA-256")), "hash"),
    ]
    rows: list[list[object]] = []
    for given in study.inputs:
        rows.append([given.name, given.file, voice.bytes(given.size_bytes), element("code", given.sha256)])
        if given.detail:
            rows.append([given.detail])
    return table(columns, rows, voice.say(text("Files and their fingerprints")))


def _named(values: Mapping[str, object], voice: Voice) -> Markup:
    if not values:
        return missing(voice.say(text("None were recorded.")))
    return terms((name, _written(value, voice)) for name, value in values.items())


def _written(value: object, voice: Voice) -> str:
    if isinstance(value, bool):
        return voice.say(text("yes")) if value else voice.say(text("no"))
    if isinstance(value, float):
        return voice.number(value) if value.is_integer() else voice.figure(value)
    if value is None or value == "":
        return voice.say(text("not given"))
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {_written(inner, voice)}" for name, inner in value.items())
    if isinstance(value, Iterable) and not isinstance(value, str):
        return ", ".join(_written(inner, voice) for inner in value)
    return str(value)


def _layers(study: Study, voice: Voice) -> Markup:
    if not study.layers:
        return missing(voice.say(text("The study holds no layers.")))
    held = []
    for name, frame in study.layers.items():
        title = voice.translate(schema.LAYERS[name].title) if name in schema.LAYERS else name.replace("_", " ")
        held.append(element("li", title, " ", element("span", voice.number(len(frame)), class_="quiet")))
    note = voice.say(text("Each with its number of features, in the study's GeoPackage."))
    return joined(paragraph(note, "note"), element("ul", *held, class_="columns"))
