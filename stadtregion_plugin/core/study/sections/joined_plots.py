"""Neighbouring plots worth joining."""

from __future__ import annotations

from ...labels import TYPOLOGIES
from ...text import text
from ..blocks import Column, part, table
from ..markup import Markup, element
from ..reading import layer, numbers, words
from ..results import Study
from ..voice import Voice

SHOWN = 5


def joined_plots(study: Study, voice: Voice) -> Markup | None:
    """The most worthwhile sets of plots, each with the owners to convince and what it would carry."""
    frame = layer(study, "assemblies")
    if frame is None:
        return None
    first = frame.head(SHOWN)
    values = {name: numbers(first, name) for name in ("plots", "parties", "area_m2", "permitted_m2")}
    sides = zip(numbers(first, "plate_width_m"), numbers(first, "plate_length_m"))
    plates = [voice.say(text("{width} × {length} m"), width=voice.number(w), length=voice.number(d)) for w, d in sides]
    names, reasons = words(first, "assembly_id"), words(first, "reason")
    types, owners = words(first, "typology"), words(first, "owner_classes")
    columns = [
        Column(voice.say(text("Assembly")), "site"),
        Column(voice.say(text("Plots")), "number"),
        Column(voice.say(text("Owners to convince")), "number"),
        Column(voice.say(text("Who they are"))),
        Column(voice.say(text("Area (m²)")), "number"),
        Column(voice.say(text("Permitted floor space (m²)")), "number"),
        Column(voice.say(text("Largest rectangle")), "number"),
        Column(voice.say(text("Factory type that fits"))),
    ]
    rows: list[list[object]] = []
    for place, name in enumerate(names):
        rows.append(
            [
                element("b", name),
                *(voice.number(values[column][place]) for column in ("plots", "parties")),
                owners[place] or "–",
                *(voice.number(values[column][place]) for column in ("area_m2", "permitted_m2")),
                plates[place],
                voice.label(TYPOLOGIES, types[place] or None),
            ]
        )
        if reasons[place]:
            rows.append([reasons[place]])
    note = voice.say(
        text(
            "Together these neighbours carry a larger factory than any of them alone. A building encumbrance (Baulast) "
            "may do in place of a sale."
        )
    )
    caption = voice.say(
        text("Plots worth joining, {shown} of {count}"), shown=len(first), count=voice.number(len(frame))
    )
    return part(voice.say(text("Plots worth joining")), table(columns, rows, caption), note=note)
