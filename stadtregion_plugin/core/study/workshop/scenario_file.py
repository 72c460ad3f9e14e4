"""Scenarios as files that people can read: versioned JSON, each mistake in it said in one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from math import isfinite
from pathlib import Path
from typing import Any

from ... import schema
from ...coverage.siting_models import MODELS
from ...errors import InputError, Phrases
from ...text import Translate, english, text
from ...travel import modes
from .board import Board, listed
from .scenario import Scenario

FORMAT, VERSION = "stadtregion-scenario", 1
MOST_SHOWN = 60  # letters of a value in a sentence
MOST_BYTES = 2_000_000  # a hundred times what a scenario with a hundred sites takes


def to_json(scenario: Scenario) -> str:
    """The scenario as JSON of ``VERSION``, in an order that reads well."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "name": scenario.name,
        "study": scenario.study,
        "mode": scenario.mode,
        "limit_min": scenario.limit_min,
        "model": scenario.model,
        "count": scenario.count,
        "weights": dict(scenario.weights),
        "chosen": list(scenario.chosen),
    }
    return json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def from_json(written: str | bytes, translate: Translate = english) -> tuple[Scenario, list[str]]:
    """The scenario in a text, and what is to be said of it: translated sentences on unknown and missing keys.

    Raises ``InputError`` in one sentence for a text that is no scenario, is of a newer version, or has a value of a
    wrong kind, naming its key.
    """
    content, warnings = _parsed(written, translate)
    _require_format(content)
    known = {"format", "version", *_KEYS}
    warnings += _unknown(content, known, translate)
    values = {key: check(key, content[key]) for key, check in _KEYS.items() if key in content}
    missing = [key for key in _KEYS if key not in content]
    if missing:
        note = translate(text("The scenario says nothing of {keys}; the usual values stand in."))
        warnings.append(note.format(keys=", ".join(missing)))
    if "weights" in values:
        values["weights"], said = _known_weights(values["weights"], translate)
        warnings += said
    if "chosen" in values and len(set(values["chosen"])) < len(values["chosen"]):
        warnings.append(translate(text("The scenario names some sites more than once; each counts once.")))
    return Scenario(**values), warnings


def read_scenario(path: str | Path, translate: Translate = english) -> tuple[Scenario, list[str]]:
    """The scenario in a file; errors and warnings as in ``from_json``."""
    try:
        with Path(path).open("rb") as file:
            written = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputError(
            "The scenario {path} cannot be opened ({detail}); check that it is there and that you may read it.",
            path=path,
            detail=error.strerror or str(error),
        ) from error
    return from_json(written, translate)


def fitted(scenario: Scenario, board: Board, translate: Translate = english) -> tuple[Scenario, list[str]]:
    """The scenario without what ``board`` lacks, each told in a translated sentence.

    Sites the board does not have are dropped; a mode or a time limit that its ways do not hold is the board's.
    """
    kept, said = scenario.chosen, []
    absent = [site for site in scenario.chosen if site not in board.site_ids]
    if absent:
        note = translate(text("{count} chosen sites are not among the candidates of this study: {sites}."))
        said.append(note.format(count=len(absent), sites=listed(absent)))
        kept = tuple(site for site in scenario.chosen if site in board.site_ids)
    if scenario.study != board.study:
        note = translate(text("The scenario was made with the study “{other}”; this is “{study}”."))
        said.append(note.format(other=scenario.study, study=board.study))
    mode, limit_min = scenario.mode, scenario.limit_min
    if mode != board.mode:
        mode = board.mode
        note = translate(text("The scenario's travel mode {asked} was replaced by that of the study, {mode}."))
        said.append(note.format(asked=scenario.mode, mode=mode))
    if limit_min > board.limit_min:
        limit_min = board.limit_min
        note = translate(text("The scenario's time limit of {asked:g} min was lowered to {most:g} min."))
        said.append(note.format(asked=scenario.limit_min, most=limit_min))
    return Scenario(
        scenario.name, scenario.weights, kept, scenario.count, scenario.model, limit_min, mode, board.study
    ), said


# --- reading -------------------------------------------------------------------------------------------------------


def _parsed(written: str | bytes, translate: Translate) -> tuple[dict[str, Any], list[str]]:
    """The object in the text, and a warning for keys that stand there twice."""
    if len(written) > MOST_BYTES:
        raise InputError(
            "The file is larger than {most} MB, so it is no scenario; choose one that the workshop saved.",
            most=MOST_BYTES // 1_000_000,
        )
    if isinstance(written, bytes):
        try:
            written = written.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise InputError(
                "The file is not text in UTF-8, so it is no scenario; choose one that the workshop saved."
            ) from error
    written = written.removeprefix("\ufeff")
    if not written.strip():
        raise InputError("The file is empty; choose a scenario that the workshop saved.")
    repeated: list[str] = []

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in items]
        repeated.extend(name for name in dict.fromkeys(names) if names.count(name) > 1)
        return dict(items)

    try:
        content = json.loads(written, object_pairs_hook=pairs)
    except json.JSONDecodeError as error:
        raise InputError(
            "The file is no JSON (line {line}: {detail}); choose a scenario that the workshop saved, or mend the line.",
            line=error.lineno,
            detail=error.msg,
        ) from error
    except (ValueError, RecursionError) as error:
        raise InputError(
            "The file holds numbers or lists too large for a scenario; choose one that the workshop saved."
        ) from error
    if not isinstance(content, dict):
        raise InputError(
            "The file holds {kind} instead of a scenario; choose one that the workshop saved.",
            kind=Phrases((_kind(content),)),
        )
    note = translate(text("The scenario has {keys} more than once; the last one counts."))
    return content, [note.format(keys=listed(repeated))] if repeated else []


def _kind(content: Any) -> str:
    if isinstance(content, list):
        return text("a list")
    return text("a text") if isinstance(content, str) else text("a single value")


def _require_format(content: dict[str, Any]) -> None:
    if content.get("format") != FORMAT:
        raise InputError(
            "The file is no scenario: its key {key} is not “{format}”; choose one that the workshop saved.",
            key="format",
            format=FORMAT,
        )
    version = content.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise InputError(
            "The scenario's key {key} is {value}; it must be a whole number from 1 on.",
            key="version",
            value=_shown(version),
        )
    if version > VERSION:
        raise InputError(
            "The scenario was saved by a newer version of the plugin (format {version}, this one reads up to {known}); "
            "update the plugin.",
            version=version,
            known=VERSION,
        )


def _unknown(content: dict[str, Any], known: set[str], translate: Translate) -> list[str]:
    strange = [key for key in content if key not in known]
    if not strange:
        return []
    note = translate(text("The scenario has keys that are not known and were left out: {keys}."))
    return [note.format(keys=listed(strange))]


def _known_weights(weights: dict[str, float], translate: Translate) -> tuple[dict[str, float], list[str]]:
    """The weights of criteria there are; the others are told, as are criteria without a weight."""
    said = []
    strange = [name for name in weights if name not in schema.CRITERIA]
    if strange:
        note = translate(text("The scenario weighs criteria that are not known and were left out: {criteria}."))
        said.append(note.format(criteria=listed(strange)))
    return {name: weight for name, weight in weights.items() if name in schema.CRITERIA}, said


def _wrong(key: str, value: Any, kind: str) -> InputError:
    """What is to be said of a value that is none of ``kind`` (a marked literal)."""
    return InputError(
        "The scenario's key {key} is {value}; it must be {kind}.",
        key=key,
        value=_shown(value),
        kind=Phrases((kind,)),
    )


def _shown(value: Any) -> str:
    """A value as it stands in a sentence, cut where it is long."""
    written = json.dumps(value, ensure_ascii=False)
    return written if len(written) <= MOST_SHOWN else written[:MOST_SHOWN] + " …"


# --- what each key holds ---------------------------------------------------------------------------------------------


def _text(key: str, value: Any) -> str:
    if not isinstance(value, str):
        raise _wrong(key, value, text("a text in quotation marks"))
    return value


def _one_of(names: Callable[[], Any]) -> Callable[[str, Any], str]:
    def check(key: str, value: Any) -> str:
        if not isinstance(value, str) or value not in names():
            raise InputError(
                "The scenario's key {key} is {value}; it can be one of {known}.",
                key=key,
                value=_shown(value),
                known=", ".join(names()),
            )
        return value

    return check


def _number(key: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _wrong(key, value, text("a number"))
    try:
        number = float(value)
    except OverflowError:
        number = float("inf")
    if not isfinite(number):
        raise _wrong(key, value, text("a finite number"))
    return number


def _minutes(key: str, value: Any) -> float:
    minutes = _number(key, value)
    if not minutes > 0:
        raise _wrong(key, value, text("a number of minutes above 0"))
    return minutes


def _count(key: str, value: Any) -> int:
    number = _number(key, value)
    if number != int(number) or number < 1:
        raise _wrong(key, value, text("a whole number from 1 on"))
    return int(number)


def _weights(key: str, value: Any) -> dict[str, float]:
    if not isinstance(value, dict):
        raise _wrong(key, value, text("an object with a number for each criterion"))
    weights = {name: _number(f"{key}.{name}", weight) for name, weight in value.items()}
    for name, weight in weights.items():
        if weight < 0:
            raise _wrong(f"{key}.{name}", weight, text("a number from 0 on"))
    return weights


def _sites(key: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(site, str) for site in value):
        raise _wrong(key, value, text("a list of site ids in quotation marks"))
    return tuple(value)


_KEYS: dict[str, Callable[[str, Any], Any]] = {
    "name": _text,
    "study": _text,
    "mode": _one_of(modes),
    "limit_min": _minutes,
    "model": _one_of(lambda: MODELS),
    "count": _count,
    "weights": _weights,
    "chosen": _sites,
}
