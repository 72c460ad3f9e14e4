"""The flow map, and its quality panel: how well it can be read, beside straight lines between the same places."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ...colours import group_colours, material_groups
from ...flows.map_widths import explained_widths
from ...labels import FLOW_KINDS, MAP_MEASURE_MEANINGS, MAP_MEASURES, table_names
from ...tables import read_table
from ...text import text
from ..blocks import Column, figure, missing, part, table
from ..diagrams.arrows import Arrow, arrows_svg
from ..markup import Markup, element
from ..reading import figure as figure_of
from ..reading import layer, numbers, words
from ..results import Study
from ..voice import Voice

PX_M = 0.0254 / 96  # of paper
OUTSIDE = {"import": None, "disposal": "#7C7A80"}  # hollow and grey, as on the map


def flow_map(study: Study, voice: Voice) -> list[Markup]:
    drawn = _picture(study, voice)
    return [*([drawn] if drawn else []), _quality(study, voice)]


# --- the map ---------------------------------------------------------------------------------------------------------


def _picture(study: Study, voice: Voice) -> Markup | None:
    lines, nodes, scale = layer(study, "flow_map"), layer(study, "flow_nodes"), figure_of(study, "scale")
    if lines is None or nodes is None or scale is None:
        return None
    per_px = scale * PX_M
    groups = material_groups(words(lines, "material"), read_table("materials"))
    shown = [OUTSIDE.get(kind, groups[name]) for kind, name in zip(words(lines, "kind"), words(lines, "material"))]
    label = voice.say(text("Flow map with {count} arrows, as wide as their tonnes."), count=len(lines))
    points = shapely.get_coordinates(shapely.centroid(nodes["geometry"].to_numpy()))
    svg = arrows_svg(
        _arrows(lines, groups, per_px, voice),
        _loops(study, per_px),
        _to_px(points, per_px),
        [name.replace("\n", ", ") for name in words(nodes, "name")],
        _widths(lines, voice),
        label,
    )
    caption = voice.say(text("Strong colour: circulates. Pale colour: passes through once. Light bands: loops."))
    used = [group for group in group_colours() if group in shown]
    heading = voice.say(text("Arrows as wide as their tonnes"))
    return part(heading, _legend(used, words(lines, "kind"), voice), figure(svg, caption, "wide"))


def _to_px(xy: np.ndarray, per_px: float) -> np.ndarray:
    return xy / per_px * np.array([1.0, -1.0])


def _arrows(lines: pd.DataFrame, groups: dict[str, str], per_px: float, voice: Voice) -> list[Arrow]:
    colours = group_colours()
    t_a, circulating = numbers(lines, "t_a"), np.nan_to_num(numbers(lines, "circulating_t_a"))
    width, offset, whole = (numbers(lines, name) for name in ("width_px", "offset_px", "arrow_px"))
    columns = zip(*(words(lines, name) for name in ("from_node", "to_node", "material", "kind", "part")))
    return [
        Arrow(
            line=_to_px(shapely.get_coordinates(shape), per_px),
            width=float(width[row]),
            offset=float(np.nan_to_num(offset[row])),
            whole=float(whole[row]) if np.isfinite(whole[row]) else float(width[row]),
            part=piece or "arrow",
            circulating=1.0 if kind in OUTSIDE else float(np.clip(circulating[row] / max(t_a[row], 1e-12), 0, 1)),
            colour=OUTSIDE[kind] if kind in OUTSIDE else colours[groups[material]],
            words=f"{start} → {end}, {voice.tonnes(t_a[row])}",
        )
        for row, (shape, (start, end, material, kind, piece)) in enumerate(zip(lines["geometry"], columns))
    ]


def _loops(study: Study, per_px: float) -> list[np.ndarray]:
    found = layer(study, "loops")
    if found is None:
        return []
    pieces = shapely.get_parts(found["geometry"].to_numpy())
    return [_to_px(shapely.get_coordinates(piece), per_px) for piece in pieces if not shapely.is_empty(piece)]


def _widths(lines: pd.DataFrame, voice: Voice) -> list[tuple[float, str]]:
    t_a, width = numbers(lines, "t_a"), numbers(lines, "width_px")
    most = int(np.nanargmax(t_a))
    explained = explained_widths(float(t_a[most]), float(width[most]))
    return [(px, voice.say(text("{t_a} t a year"), t_a=voice.figure(tonnes))) for tonnes, px in explained]


def _legend(groups: list[str], kinds: list[str], voice: Voice) -> Markup:
    names, colours = table_names(read_table("material_colours"), "group", voice.language), group_colours()
    entries = [(names[group], f"background:{colours[group]}") for group in groups]
    for kind, colour in OUTSIDE.items():
        if kind in kinds:
            style = f"background:{colour}" if colour else "background:#fff;box-shadow:inset 0 0 0 1.5px #7C7A80"
            entries.append((voice.label(FLOW_KINDS, kind), style))
    chips = [element("li", element("span", class_="chip", style=style), name) for name, style in entries]
    return element("ul", *chips, class_="legend")


# --- its quality -----------------------------------------------------------------------------------------------------


def _quality(study: Study, voice: Voice) -> Markup:
    heading = voice.say(text("How well the flow map can be read"))
    found = layer(study, "map_quality")
    if found is None or found.empty:
        return part(heading, missing(voice.say(text("The flow map was not measured."))))
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
    return part(heading, table(columns, rows, voice.say(text("Quality of the flow map"))), note=note)
