"""The quality panel: how well a flow map can be read, beside straight lines between the same places."""

from __future__ import annotations

from ...labels import MAP_MEASURE_MEANINGS, MAP_MEASURES
from ...text import text
from ..blocks import Column, missing, part, table
from ..markup import Markup
from ..reading import layer, numbers, words
from ..results import Study
from ..voice import Voice


def flow_map(study: Study, voice: Voice) -> list[Markup]:
    heading = voice.say(text("How well the flow map can be read"))
    found = layer(study, "map_quality")
    if found is None or found.empty:
        return [part(heading, missing(voice.say(text("The flow map was not measured."))))]
    columns = [
        Column(voice.say(text("Measure"))),
        Column(voice.say(text("This map")), "number"),
        Column(voice.say(text("Straight lines")), "number"),
        Column(voice.say(text("What it says"))),
    ]
    rows = [
        [
            voice.label(MAP_MEASURES, measure),
            voice.figure(value),
            voice.figure(straight),
            voice.label(MAP_MEASURE_MEANINGS, measure),
        ]
        for measure, value, straight in zip(
            words(found, "measure"), numbers(found, "value"), numbers(found, "straight")
        )
    ]
    note = voice.say(text("Beside it stand the figures of straight lines between the same places."))
    return [part(heading, table(columns, rows, voice.say(text("Quality of the flow map"))), note=note)]
