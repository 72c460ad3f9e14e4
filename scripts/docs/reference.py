"""One page for each algorithm, made from what the provider says of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsProcessingParameterEnum

from stadtregion_plugin.algorithms.base import RegionAlgorithm
from stadtregion_plugin.algorithms.parameters import LayerOut
from stadtregion_plugin.provider import ALGORITHMS

from .words import KINDS, WORDS

Words = dict[str, str]
Translate = Callable[[str], str]


def by_room(algorithms: list[QgsProcessingAlgorithm]) -> Iterator[tuple[str, list[QgsProcessingAlgorithm]]]:
    """The algorithms under the names of their groups, both in the order of the toolbox."""
    order = {one.algorithm_id: place for place, one in enumerate(ALGORITHMS)}
    groups = sorted({algorithm.group() for algorithm in algorithms})  # their names begin with numbers
    for group in groups:
        inside = [algorithm for algorithm in algorithms if algorithm.group() == group]
        yield group, sorted(inside, key=lambda one: (order.get(one.name(), len(order)), one.name()))


def algorithm_page(algorithm: QgsProcessingAlgorithm, language: str, translate: Translate) -> str:
    """The body of the page of ``algorithm`` as HTML, in the language that is loaded."""
    words = WORDS[language]
    asked = [p for p in algorithm.parameterDefinitions() if not p.isDestination()]
    given = [p for p in algorithm.parameterDefinitions() if p.isDestination()]
    return "\n".join(
        [
            f"<h1>{escape(algorithm.displayName())}</h1>",
            f"<p class='lead'>{escape(algorithm.shortDescription())}</p>",
            f"<p><code>{escape(algorithm.id())}</code> · {escape(algorithm.group())}</p>",
            f"<h2>{words['asks']}</h2>",
            _asked(asked, words, KINDS[language]),
            f"<h2>{words['gives']}</h2>",
            _given(algorithm, given, words),
            *_fields(algorithm, words, translate),
            f"<h2>{words['in_a_terminal']}</h2>",
            f"<pre><code>{escape(_command(algorithm, asked, given))}</code></pre>",
        ]
    )


def _asked(asked: list[QgsProcessingParameterDefinition], words: Words, kinds: Words) -> str:
    rows = []
    for parameter in asked:
        flags = parameter.flags()
        notes = [words["optional"]] if flags & QgsProcessingParameterDefinition.Flag.FlagOptional else []
        notes += [words["advanced"]] if flags & QgsProcessingParameterDefinition.Flag.FlagAdvanced else []
        rows.append(
            (
                f"<b>{escape(parameter.description())}</b><br><code>{parameter.name()}</code>",
                "<br>".join([escape(kinds[parameter.type()]), *notes]),
                escape(_default(parameter, words)),
                escape(parameter.help()) + _options(parameter),
            )
        )
    return _table((words["parameter"], words["kind"], words["default"], words["meaning"]), rows)


def _given(algorithm, given: list[QgsProcessingParameterDefinition], words: Words) -> str:
    helps = {parameter.name(): parameter.help() for parameter in given}
    rows = [
        (
            f"<b>{escape(output.description())}</b><br><code>{output.name()}</code>",
            escape(_output_kind(output, words)),
            escape(helps.get(output.name(), "")),
        )
        for output in algorithm.outputDefinitions()
    ]
    return _table((words["gives"], words["kind"], words["meaning"]), rows)


def _fields(algorithm, words: Words, translate: Translate) -> Iterator[str]:
    if not isinstance(algorithm, RegionAlgorithm):
        return
    names = {parameter.name(): parameter.description() for parameter in algorithm.parameterDefinitions()}
    for item in algorithm.parameters():
        if not isinstance(item, LayerOut):
            continue
        yield f"<h3>{escape(words['fields_of'].format(name=item.description))}</h3>"
        if item.follows:
            yield f"<p>{escape(words['keeps'].format(name=names[item.follows]))}</p>"
        rows = [(f"<code>{field.name}</code>", escape(translate(field.alias))) for field in item.layer.fields]
        yield _table((words["field"], words["meaning"]), rows)


def _output_kind(output, words: Words) -> str:
    kinds = {"outputVector": "table", "outputNumber": "figure", "outputString": "text", "outputHtml": "file"}
    return words[kinds.get(output.type(), "file")]


def _default(parameter: QgsProcessingParameterDefinition, words: Words) -> str:
    value = parameter.defaultValue()
    if value is None or value == "":
        return "–"
    if isinstance(parameter, QgsProcessingParameterEnum):
        return parameter.options()[int(value)]
    if isinstance(value, bool):
        return words["yes"] if value else words["no"]
    return f"{value:g}" if isinstance(value, float) else str(value)


def _options(parameter: QgsProcessingParameterDefinition) -> str:
    if not isinstance(parameter, QgsProcessingParameterEnum):
        return ""
    items = "".join(f"<li><code>{n}</code> {escape(option)}</li>" for n, option in enumerate(parameter.options()))
    return f"<ul class='options'>{items}</ul>"


def _command(algorithm, asked, given) -> str:
    needed = [p for p in asked if not p.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional]
    needed = [p for p in needed if p.defaultValue() is None]
    outputs = [p for p in given if not p.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional]
    words = [f"{p.name()}=…" for p in (*needed, *outputs)]
    return " ".join([f"qgis_process run {algorithm.id()} --", *words])


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    cells = "".join(f"<th>{escape(word)}</th>" for word in head)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<div class='wide'><table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table></div>"
