"""What goes unserved when imports, suppliers, facilities or links fail, and what the region hangs on."""

from __future__ import annotations

import numpy as np

from ...labels import FAILURE_KINDS
from ...text import text
from ..blocks import Column, measured, missing, paragraph, part, table
from ..diagrams.charts import bar
from ..flow_links import find_names
from ..markup import Markup
from ..reading import figure as named
from ..reading import layer, numbers, words
from ..results import Study
from ..voice import NO_NUMBER, Voice

MOST_ROWS = 30


def shocks(study: Study, voice: Voice) -> list[Markup]:
    parts = summary(study, voice), ranking(study, voice), unserved(study, voice)
    return [one for one in parts if one is not None]


def summary(study: Study, voice: Voice) -> Markup | None:
    """The demand that is served at worst and on average, in a sentence."""
    worst, mean, before = (
        _of_shock(study, name) for name in ("served_share", "mean_served_share", "served_before_t_a")
    )
    if worst is None or mean is None:
        return None
    return paragraph(
        voice.say(
            text("Of {tonnes} t a year served before, {worst} are served in the worst case and {mean} on average."),
            tonnes=voice.figure(before),
            worst=voice.share(worst, 1),
            mean=voice.share(mean, 1),
        )
    )


def _of_shock(study: Study, name: str) -> float | None:
    """A figure of the failures, which within a whole study has a name of its own."""
    found = named(study, f"shock_{name}")
    return named(study, name) if found is None else found


def ranking(study: Study, voice: Voice) -> Markup:
    """What may fail, by what it costs."""
    heading = voice.say(text("What the region hangs on"))
    found = layer(study, "failures")
    if found is None:
        return part(heading, missing(voice.say(text("Nothing was let fail."))))
    names = find_names(study, voice.language)
    shown = found.iloc[:MOST_ROWS].reset_index(drop=True)
    columns = [
        Column(voice.say(text("What fails"))),
        Column(voice.say(text("Kind"))),
        Column(voice.say(text("Demand lost (t a year)")), "number"),
        Column(voice.say(text("Of what was served")), "chart"),
        Column(voice.say(text("Loses most"))),
        Column(voice.say(text("Extra cost (€ a year)")), "number"),
    ]
    share, lost = numbers(shown, "lost_share"), numbers(shown, "lost_t_a")
    kinds, materials = words(shown, "failure_kind"), words(shown, "worst_material")
    more = numbers(shown, "more_cost_a")
    rows = [
        [
            name,
            voice.label(FAILURE_KINDS, kinds[place]),
            voice.figure(lost[place]),
            measured(voice.share(share[place], 1), bar(float(np.nan_to_num(share[place])), "unmet")),
            names.material(materials[place]) if materials[place] else NO_NUMBER,
            voice.figure(more[place]) if more[place] > 0 else NO_NUMBER,
        ]
        for place, name in enumerate(words(shown, "failure"))
    ]
    caption = voice.say(text("The worst of {count} failures"), count=voice.number(len(found)))
    note = text(
        "Each failure is answered by the best plan that is left, so the loss is the least there can be. Where nothing "
        "is lost, what the other ways cost more decides."
    )
    return part(heading, table(columns, rows, caption), note=voice.say(note))


def unserved(study: Study, voice: Voice) -> Markup:
    """Where what goes unserved at worst."""
    heading = voice.say(text("What goes unserved"))
    found = layer(study, "unserved")
    if found is None:
        return part(heading, paragraph(voice.say(text("Whatever failed, all demand served before is still served."))))
    names = find_names(study, voice.language)
    shown = found.iloc[:MOST_ROWS].reset_index(drop=True)
    columns = [
        Column(voice.say(text("Place"))),
        Column(voice.say(text("Material"))),
        Column(voice.say(text("Lost at worst (t a year)")), "number"),
        Column(voice.say(text("Of what was served")), "chart"),
        Column(voice.say(text("Lost on average (t a year)")), "number"),
        Column(voice.say(text("What costs most here"))),
    ]
    lost, share, mean = (numbers(shown, name) for name in ("lost_t_a", "lost_share", "mean_lost_t_a"))
    rows = [
        [
            place,
            names.material(material),
            voice.figure(lost[row]),
            measured(voice.share(share[row], 1), bar(float(np.nan_to_num(share[row])), "unmet")),
            voice.figure(mean[row]),
            failure,
        ]
        for row, (place, material, failure) in enumerate(
            zip(words(shown, "name"), words(shown, "material"), words(shown, "worst_failure"))
        )
    ]
    return part(heading, table(columns, rows, voice.say(text("The largest losses, by place and material"))))
