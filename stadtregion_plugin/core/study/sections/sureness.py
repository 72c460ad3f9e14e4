"""How firm the ranking is, how the best sites could be activated and for what, and what to find out first."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ...labels import ACTIVATION_PATHS, CRITERIA, EMISSION_CLASSES, INTERVENTIONS, SURVEY_SUBJECTS, Labels
from ...text import text
from ..blocks import Column, measured, part, table
from ..diagrams.charts import bar, span
from ..markup import Markup, element, joined
from ..reading import figure, layer, numbers, words
from ..results import Study
from ..voice import Voice

SHOWN = 10
SURVEYED = 8
NAMED_TYPES = 4
SMALLEST_SCALE = 0.01  # of all weights


def projects(study: Study, candidates: pd.DataFrame, voice: Voice) -> Markup | None:
    """A row for each of the best sites: how sure its rank is, what to build, with whom, and for which production."""
    order = np.argsort(np.nan_to_num(numbers(candidates, "rank"), nan=np.inf), kind="stable")[:SHOWN]
    best = candidates.iloc[order].reset_index(drop=True)
    told: Mapping[str, tuple[Column, list[object]]] = {
        "top_share": (Column(_chance_of(study, voice), "chart"), _chances(best, voice)),
        "rank_low": (Column(voice.say(text("Rank in nine of ten cases")), "number"), _intervals(best, voice)),
        "intervention": (
            Column(voice.say(text("What to build"))),
            _labelled(best, "intervention", INTERVENTIONS, voice),
        ),
        "activation_path": (Column(voice.say(text("How to activate it"))), _paths(best, voice)),
        "emission_class": (
            Column(voice.say(text("What the neighbours allow"))),
            _labelled(best, "emission_class", EMISSION_CLASSES, voice),
        ),
        "factory_types": (Column(voice.say(text("What suits"))), _types(best, voice)),
    }
    known = [name for name in told if name in best.columns and best[name].notna().any()]
    if not known:
        return None
    columns = [
        Column(voice.say(text("Rank")), "number"),
        Column(voice.say(text("Site")), "site"),
        *(told[name][0] for name in known),
    ]
    ranks, names = numbers(best, "rank"), words(best, "site_id")
    rows = [
        [voice.number(ranks[place]), element("b", names[place]), *(told[name][1][place] for name in known)]
        for place in range(len(best))
    ]
    note = voice.say(
        text("Weights, floor space, owners and zoning were varied within what is not certain: how a site fares then.")
    )
    heading = voice.say(text("From rank to project"))
    caption = voice.say(text("How sure, how to build and whom to ask, for the {count} best sites"), count=len(best))
    return part(heading, table(columns, rows, caption, "projects"), note=note if "top_share" in known else None)


def _chance_of(study: Study, voice: Voice) -> str:
    top = figure(study, "top_k")
    if top is None:
        return voice.say(text("Chance to be among the best"))
    return voice.say(text("Chance to be among the {top} best"), top=voice.number(top))


def _chances(best: pd.DataFrame, voice: Voice) -> list[object]:
    return [measured(voice.share(share), bar(np.nan_to_num(share))) for share in numbers(best, "top_share")]


def _intervals(best: pd.DataFrame, voice: Voice) -> list[object]:
    pairs = zip(numbers(best, "rank_low"), numbers(best, "rank_high"))
    return [voice.between(voice.number(low), voice.number(high)) for low, high in pairs]


def _labelled(best: pd.DataFrame, column: str, labels: Labels, voice: Voice) -> list[object]:
    return [voice.label(labels, code or None) for code in words(best, column)]


def _paths(best: pd.DataFrame, voice: Voice) -> list[object]:
    said = []
    for path, parties in zip(_labelled(best, "activation_path", ACTIVATION_PATHS, voice), numbers(best, "parties")):
        if not np.isfinite(parties):
            said.append(path)
            continue
        count = voice.say(text("1 party")) if parties == 1 else voice.say(text("{count} parties"), count=int(parties))
        said.append(joined(path, element("br"), element("span", count, class_="quiet")))
    return said


def _types(best: pd.DataFrame, voice: Voice) -> list[object]:
    """The first of the factory types that suit, and how many more do."""
    said: list[object] = []
    for listed in words(best, "factory_types"):
        types = [name.strip() for name in listed.split(",") if name.strip()]
        more = len(types) - NAMED_TYPES
        shown = ", ".join(types[:NAMED_TYPES]) or "–"
        said.append(f"{shown} {voice.say(text('and {count} more'), count=more)}" if more > 0 else shown)
    return said


def survey(study: Study, voice: Voice) -> Markup | None:
    """What to find out first, and the chance that it changes which sites are among the best."""
    frame = layer(study, "survey")
    if frame is None:
        return None
    order = np.argsort(np.nan_to_num(numbers(frame, "survey_rank"), nan=np.inf), kind="stable")[:SURVEYED]
    first = frame.iloc[order].reset_index(drop=True)
    share, names, reasons = numbers(first, "value_share"), words(first, "site_id"), words(first, "reason")
    subjects = _labelled(first, "subject", SURVEY_SUBJECTS, voice)
    columns = [
        Column(voice.say(text("Site")), "site"),
        Column(voice.say(text("What to find out"))),
        Column(voice.say(text("What is known"))),
        Column(voice.say(text("Chance that it changes the choice")), "chart"),
    ]
    rows = [
        [
            element("b", names[place]),
            subjects[place],
            reasons[place],
            measured(voice.share(share[place]), bar(np.nan_to_num(share[place]))),
        ]
        for place in range(len(first))
    ]
    note = voice.say(
        text("A day on site is worth most here: what is not certain about these decides who is among the best.")
    )
    caption = voice.say(
        text("What to find out first, {shown} of {count}"), shown=len(first), count=voice.number(len(frame))
    )
    return part(voice.say(text("Survey these first")), table(columns, rows, caption), note=note)


def weight_room(study: Study, voice: Voice) -> Markup | None:
    """Each weight with the room it has before other sites are the best."""
    frame = layer(study, "weight_stability")
    if frame is None:
        return None
    weight, low, high = (numbers(frame, f"{name}_share") for name in ("weight", "low", "high"))
    most = float(np.nanmax([*high[high < 1], *weight, SMALLEST_SCALE]))
    columns = [
        Column(voice.say(text("Criterion"))),
        Column(voice.say(text("Weight")), "number"),
        Column(voice.say(text("From")), "number"),
        Column(voice.say(text("To")), "number"),
        Column(voice.say(text("Room")), "chart"),
    ]
    rows = [
        [
            voice.label(CRITERIA, code),
            voice.share(weight[place]),
            voice.share(low[place]),
            voice.share(high[place]) if high[place] < 1 else voice.say(text("any")),
            span(low[place], weight[place], high[place], most),
        ]
        for place, code in enumerate(words(frame, "criterion"))
        if np.isfinite([weight[place], low[place], high[place]]).all()
    ]
    note = voice.say(
        text("Within this room one weight can change alone, and the best sites stay the same. Mark: the weight used.")
    )
    caption = voice.say(text("How far each weight can move, as a share of all weights"))
    return part(
        voice.say(text("What if the weights were others?")), table(columns, rows, caption, "weights"), note=note
    )
