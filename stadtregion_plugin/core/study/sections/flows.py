"""Flows: what goes round, what quarters give each other, the loops, each material's balance, how circular it all is."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd

from ...colours import group_colours
from ...flows.circularity import FAKE_LOOPS
from ...labels import METRIC_MEANINGS, METRICS, table_names
from ...tables import read_table
from ...text import text
from ..blocks import Column, figure, measured, missing, part, table
from ..diagrams.charts import bar
from ..diagrams.chord import Kind, chord_svg
from ..diagrams.sankey import sankey_svg
from ..flow_links import FlowPicture, Names, find_names, flow_pictures, quarter_exchange
from ..markup import Markup, element, joined
from ..reading import layer, numbers, words
from ..results import Study
from ..voice import NO_NUMBER, Voice
from .balance import balance, chipped
from .matching import besides

MOST_PLACES = 9  # round the circle; what has least exchange is merged
MOST_LOOPS = 20
HIGH_DRAWING, LOW_DRAWING = 560.0, 130.0  # px of a flow diagram's columns
WHOLE_REGION = ("", "all", "total", "region")
# What a table by material shows, where it was measured; the layer holds the rest.
OF_MATERIALS = (
    "total_t_a",
    "circulating_share",
    "loop_closure",
    "self_sufficiency",
    "import_dependency",
    "disposal_share",
    "material_circularity",
)
RING = re.compile(r"loop_closure_(?P<km>[0-9.]+)km")
SHARES = ("share", "dependency", "sufficiency", "closure", "cycling_index", "use_rate")


def flows(study: Study, voice: Voice) -> list[Markup]:
    table_ = layer(study, "flows")
    if table_ is None:
        return [missing(voice.say(text("No material flows were computed, so there is nothing to draw or to balance.")))]
    names = find_names(study, voice.language)
    return [
        circles(flow_pictures(table_, names, voice), voice),
        exchange(study, table_, names, voice),
        loops(study, names, voice),
        metrics(study, names, voice),
        balance(study, names, voice),
        *besides(study, voice),
    ]


def circles(pictures: list[FlowPicture], voice: Voice) -> Markup:
    """What goes round: one drawing, or two where one group of materials would crowd out all others."""
    heading = voice.say(text("What goes round"))
    if not pictures:
        return part(heading, missing(voice.say(text("The flows hold no step that could be drawn."))))
    first, *more = pictures
    note = (
        voice.say(text("All quarters together, in tonnes a year; read from left to right, from import to disposal."))
        if first.by_material
        else voice.say(text("Between the places, in tonnes a year; the flows given name no processing or use."))
    )
    return joined(
        part(heading, *_drawn(first, more, voice), note=note, class_="part sheet"),
        *(part(_group_name(alone, voice), *_drawn(alone, [], voice), class_="part sheet") for alone in more),
    )


def _drawn(drawn: FlowPicture, apart: list[FlowPicture], voice: Voice) -> list[Markup]:
    """Legend and drawing; the caption says how to read it and what it leaves out."""
    label = voice.say(text("Flow diagram with {count} bands; bands that run back close loops."), count=len(drawn.links))
    caption = [
        voice.say(text("Bands that run back, with arrows, close a loop; they are as wide as what they bring back."))
    ]
    if drawn.by_material:
        caption.append(
            voice.say(
                text("Where more leaves a bar than enters, the rest arises in the region; where less, it is used up.")
            )
        )
    caption += [
        voice.say(
            text("Not in this drawing: {group}, {share} of all tonnes. It follows below on a scale of its own."),
            group=_group_name(other, voice),
            share=voice.share(other.t_a / (other.t_a + drawn.t_a)),
        )
        for other in apart
    ]
    if drawn.left_out_t_a > 0:
        caption.append(
            voice.say(
                text("Small flows of {t_a} t a year together are left out of the drawing."),
                t_a=voice.figure(drawn.left_out_t_a),
            )
        )
    height = LOW_DRAWING if drawn.alone else HIGH_DRAWING
    diagram = sankey_svg(drawn.links, label, voice.tonnes, height=height)
    return [_legend(drawn.groups, voice), figure(diagram, " ".join(caption), "wide")]


def _group_name(drawn: FlowPicture, voice: Voice) -> str:
    return table_names(read_table("material_colours"), "group", voice.language)[drawn.alone or "other"]


def _legend(shown: Sequence[str], voice: Voice) -> Markup:
    """The colours of groups of materials, which are those of the map."""
    shipped = read_table("material_colours")
    groups, colours = table_names(shipped, "group", voice.language), group_colours()
    entries = [
        element(
            "li",
            element("span", class_="chip", style=f"background:{colours[group]}"),
            groups[group],
        )
        for group in shown
    ]
    return element("ul", *entries, class_="legend")


def exchange(study: Study, table_: pd.DataFrame, names: Names, voice: Voice) -> Markup:
    heading = voice.say(text("What quarters give each other"))
    found = quarter_exchange(study, table_, names, voice, MOST_PLACES)
    within = voice.say(
        text("{t_a} t a year stay within their quarter and are not drawn."), t_a=voice.figure(found.within_t_a)
    )
    if not found.matrix.sum():
        nothing = voice.say(text("Nothing is carried from one quarter to another."))
        return part(heading, missing(f"{nothing} {within}" if found.within_t_a else nothing))
    shown = tuple(group for group, sent in zip(found.groups, found.by_group) if sent.sum() > 0)
    written, colours = table_names(read_table("material_colours"), "group", voice.language), group_colours()
    kinds = [Kind(written[group], colours[group]) for group in found.groups]
    label = voice.say(text("Exchange between {count} quarters"), count=len(found.names))
    diagram = chord_svg(found.names, found.by_group, kinds, label, voice.tonnes)
    reading = (
        voice.say(text("A band has the colours of its materials, as on the map, and points to who takes it.")),
        voice.say(text("→ given, ← taken, in tonnes a year.")),
        voice.say(text("The quarters stand round the circle as they lie round the region's middle.")),
        within if found.within_t_a else "",
    )
    caption = " ".join(sentence for sentence in reading if sentence)
    return part(heading, _legend(shown, voice), figure(diagram, caption, "round"))


def loops(study: Study, names: Names, voice: Voice) -> Markup:
    heading = voice.say(text("Loops"))
    frame = layer(study, "loops")
    if frame is None:
        return part(heading, missing(voice.say(text("No loop closes: nothing comes back to where it was used."))))
    tonnes = np.nan_to_num(numbers(frame, "t_a"))
    shown = frame.iloc[np.argsort(-tonnes, kind="stable")[:MOST_LOOPS]].reset_index(drop=True)
    most = max(float(tonnes.max()), 1e-12)
    columns = [
        Column(voice.say(text("Loop"))),
        Column(voice.say(text("What goes round where"))),
        Column(voice.say(text("Tonnes a year")), "chart"),
        Column(voice.say(text("Length (km)")), "number"),
        Column(voice.say(text("CO2e (t a year)")), "number"),
        Column(voice.say(text("Weakest link"))),
    ]
    kilometres, co2e = numbers(shown, "length_km"), numbers(shown, "co2e_t_a")
    local, codes = words(shown, "local"), words(shown, "loop_id")
    rows = []
    for place, name in enumerate(words(shown, "name")):
        t_a = float(np.nan_to_num(numbers(shown, "t_a")[place]))
        within = (
            element("span", voice.say(text("within one quarter")), class_="chosen") if local[place] == "True" else None
        )
        rows.append(
            [
                element("b", codes[place]) if codes[place] else NO_NUMBER,
                joined(name or _materials(words(shown, "materials")[place], names), " " if within else None, within),
                measured(voice.figure(t_a), bar(t_a / most)),
                voice.number(kilometres[place], 1),
                voice.figure(co2e[place]),
                words(shown, "weakest_link")[place] or NO_NUMBER,
            ]
        )
    caption = voice.say(text("The largest loops, {shown} of {count}"), shown=len(shown), count=voice.number(len(frame)))
    note = voice.say(
        text(
            "L1, L2 … are the loops of the map. The weakest link is the step that limits the loop: widen it, and more "
            "goes round."
        )
    )
    return part(heading, table(columns, rows, caption), note=note)


def _materials(listed: str, names: Names) -> str:
    """Names for a list of material codes; names stay as they are."""
    separator = next((mark for mark in (" → ", "; ", ", ") if mark in listed), ", ")
    return separator.join(names.material(code) for code in listed.split(separator))


def metrics(study: Study, names: Names, voice: Voice) -> Markup:
    heading = voice.say(text("How circular the region is"))
    frame = layer(study, "circularity")
    if frame is None:
        return part(heading, missing(voice.say(text("Circularity was not measured."))))
    rows = pd.DataFrame(
        {"material": words(frame, "material"), "metric": words(frame, "metric"), "value": numbers(frame, "value")}
    )
    whole = rows["material"].isin(WHOLE_REGION)
    return part(
        heading,
        _fake_loops(rows[whole], voice),
        _region_metrics(rows[whole], voice),
        _material_metrics(rows[~whole], names, voice),
    )


def _fake_loops(rows: pd.DataFrame, voice: Voice) -> Markup | None:
    """A warning where the figure with materials mixed shows loops that are none."""
    values = dict(zip(rows["metric"], rows["value"]))
    true, mixed = values.get("finn_cycling_index", np.nan), values.get("aggregated_finn_cycling_index", np.nan)
    if not mixed - true > FAKE_LOOPS:
        return None
    return missing(
        voice.say(
            text(
                "With materials mixed the flows seem to cycle at {mixed}; in truth {true} returns as the same material."
            ),
            mixed=voice.share(mixed, 1),
            true=voice.share(true, 1),
        )
    )


def _region_metrics(rows: pd.DataFrame, voice: Voice) -> Markup | None:
    if rows.empty:
        return None
    columns = [
        Column(voice.say(text("Metric"))),
        Column(voice.say(text("Value")), "number"),
        Column(voice.say(text("What it says"))),
    ]
    written = [
        [
            _metric_name(row.metric, voice),
            _metric(row.metric, row.value, voice),
            _meaning(row.metric, voice),
        ]
        for row in rows.itertuples()
    ]
    return table(columns, written, voice.say(text("Circularity of the whole region")), "metrics")


def _material_metrics(rows: pd.DataFrame, names: Names, voice: Voice) -> Markup | None:
    rows = rows[rows["metric"].isin(OF_MATERIALS)]
    if rows.empty:
        return None
    wide = rows.pivot_table(index="material", columns="metric", values="value", aggfunc="first")
    shown = [metric for metric in OF_MATERIALS if metric in wide.columns]
    wide = wide.sort_values(shown[0], ascending=False, kind="stable")
    columns = [Column(voice.say(text("Material")))]
    columns += [Column(_metric_name(metric, voice), "number") for metric in shown]
    written = [
        [chipped(str(material), names), *(_metric(metric, row[metric], voice) for metric in shown)]
        for material, row in wide.iterrows()
    ]
    return table(columns, written, voice.say(text("Circularity by material")))


def _metric_name(metric: str, voice: Voice) -> str:
    ring = RING.fullmatch(metric)
    return voice.say(text("… within {km} km"), km=ring["km"]) if ring else voice.label(METRICS, metric)


def _meaning(metric: str, voice: Voice) -> str:
    if RING.fullmatch(metric):
        return voice.say(text("The same, counting only what is delivered within this distance."))
    return voice.translate(METRIC_MEANINGS[metric]) if metric in METRIC_MEANINGS else ""


def _metric(metric: str, value: float, voice: Voice) -> str:
    if any(word in metric for word in SHARES):
        return voice.share(value, 1)
    if metric == "total_system_throughflow" or metric.endswith("_t_a"):
        return voice.tonnes(value)
    return voice.amount(value, "tkm") if metric == "tonne_km_a" else voice.figure(value)
