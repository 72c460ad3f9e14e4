"""Coverage: travel time by cell, shares by quarter, catchments, losses, and the chosen sites above everything."""

from __future__ import annotations

from qgis.core import Qgis, QgsSingleSymbolRenderer, QgsSymbolLayer

from stadtregion_plugin.core.labels import COMPARED_SIDES, COVERAGE_STATUS, SNAP_STATUS

from . import palette
from .style import Style
from .symbols import (
    area,
    by_category,
    by_range,
    dot,
    driven,
    fill_symbol,
    labels,
    lettering,
    line_symbol,
    marker_symbol,
    on_the_ground,
    only_when,
    stroke,
)

TIME_LIMITS = (3, 6, 9, 12, 15, 20, 30)
TIME_LABELS = (
    "up to 3 min",
    "3 to 6 min",
    "6 to 9 min",
    "9 to 12 min",
    "12 to 15 min",
    "15 to 20 min",
    "20 to 30 min",
    "over 30 min",
)
CELL_CLASS = f"""CASE
  WHEN "status" IN ('not_connected', 'unreachable') THEN "status"
  WHEN NOT coalesce("served", "time_min" IS NOT NULL) THEN 'too_far'
  {" ".join(f'WHEN "time_min" <= {limit} THEN {limit}' for limit in TIME_LIMITS)}
  ELSE 999
END"""
SHARE_LABELS = ("up to 20 %", "20 to 40 %", "40 to 60 %", "60 to 80 %", "over 80 %")


def coverage_cells() -> Style:
    classes = [
        (limit, label, _cell(colour)) for limit, label, colour in zip((*TIME_LIMITS, 999), TIME_LABELS, palette.TIMES)
    ]
    classes.append(("too_far", COVERAGE_STATUS["too_far"], _cell(palette.UNSERVED, palette.UNSERVED_EDGE, 0.28)))
    for status, shape in (("unreachable", Qgis.MarkerShape.Cross), ("not_connected", Qgis.MarkerShape.Cross2)):
        cross = on_the_ground(dot(palette.NOT_CONNECTED, 75.0, palette.NOT_CONNECTED, 0.35, shape), 1.0, 2.4)
        classes.append((status, COVERAGE_STATUS[status], marker_symbol(cross)))
    return Style(by_category(CELL_CLASS, classes), opacity=0.92)


def _cell(colour: str, edge: str = "#FFFFFF", edge_width: float = 0.05):
    """A dot as large as its people are many; a full cell of a 100 m grid touches its neighbours."""
    people = on_the_ground(dot(colour, 93.0, edge, edge_width), least=0.8, most=9.0)
    driven(people, QgsSymbolLayer.Property.Size, "clamp(40, 12 * sqrt(coalesce(attribute('people'), 60)), 97)")
    return marker_symbol(people)


def quarter_scores() -> Style:
    classes = [
        (
            step / 5 - (1e-9 if step == 0 else 0),
            (step + 1) / 5,
            label,
            fill_symbol(area(colour, "#FFFFFF", 0.5, opacity=0.78)),
        )
        for step, (label, colour) in enumerate(zip(SHARE_LABELS, palette.SHARES))
    ]
    names = labels(
        "\"name\" || '\n' || format_number(100 * \"served_share\", 0) || ' %'",
        lettering(8.5, palette.INK, bold=True, halo=0.9),
        Qgis.LabelPlacement.Horizontal,
        priority=7,
    )
    return Style(by_range("served_share", classes), labels=names)


def catchments() -> Style:
    inside = area(palette.CATCHMENT, None, opacity=0.05)
    rim = stroke(palette.CATCHMENT, 0.26, opacity=0.7)
    return Style(QgsSingleSymbolRenderer(fill_symbol(inside, rim)), drawn_first='"limit_min"')


def site_scores() -> Style:
    """Circles as large as the people within reach are many, with their number."""
    sign = dot(palette.CATCHMENT, 6.0, "#FFFFFF", 0.4)
    driven(sign, QgsSymbolLayer.Property.Size, "clamp(2, 0.045 * sqrt(coalesce(attribute('people_within'), 0)), 14)")
    people = labels(
        'format_number("people_within", 0)',
        lettering(7.5, palette.INK, bold=True, halo=0.9),
        Qgis.LabelPlacement.OrderedPositionsAroundPoint,
        priority=8,
    )
    return Style(QgsSingleSymbolRenderer(marker_symbol(sign)), labels=people, drawn_first='"people_within"')


def snap_audit() -> Style:
    """Sites as squares, people as dots as large as they are many, by why they are off the network."""
    classes = [(status, SNAP_STATUS[status], _off_network(colour)) for status, colour in palette.OFF_NETWORK.items()]
    return Style(by_category("status", classes))


def _off_network(colour: str):
    people = only_when(dot(colour, 2.0, "#FFFFFF", 0.1), "\"kind\" <> 'site'")
    driven(people, QgsSymbolLayer.Property.Size, "clamp(1, 0.12 * sqrt(coalesce(attribute('people'), 60)), 3)")
    square = dot(colour, 3.6, palette.INK, 0.4, Qgis.MarkerShape.Square)
    return marker_symbol(people, only_when(square, "\"kind\" = 'site'"))


def lost_cells() -> Style:
    """The cells that lose cover, those of the loss of a single site on top."""
    names = ("Without the worst site", "Without the worst two sites", "Without the worst three sites")
    classes = [(lost, label, _cell(colour)) for lost, (label, colour) in enumerate(zip(names, palette.LOSSES), start=1)]
    return Style(by_category("lost", classes), opacity=0.92, drawn_first='"lost"')


def candidate_values() -> Style:
    """Chosen sites by what dropping them costs, the others by what adding them gains."""
    chosen_sign, other = (dot(colour, 5.0, "#FFFFFF", 0.3) for colour in (palette.CHOSEN, palette.RESERVES[2]))
    for sign, people in ((chosen_sign, "loss_people"), (other, "gain_people")):
        size = f"clamp(1.6, 0.05 * sqrt(coalesce(attribute('{people}'), 0)), 12)"
        driven(sign, QgsSymbolLayer.Property.Size, size)
    classes = [(True, "Chosen site", marker_symbol(chosen_sign)), (False, "Other candidate", marker_symbol(other))]
    return Style(by_category("chosen", classes), drawn_first='coalesce("loss_people", "gain_people", 0)')


def chosen() -> Style:
    sign = marker_symbol(dot("#FFFFFF", 6.6, palette.CHOSEN, 0.3), dot(palette.CHOSEN, 5.6, palette.CHOSEN, 0.0))
    number = labels(
        "coalesce(to_string(\"position\"), '')",
        lettering(9, "#FFFFFF", bold=True, halo=0.0),
        Qgis.LabelPlacement.OverPoint,
        priority=10,
        distance=0.0,
        all_shown=True,
    )
    return Style(QgsSingleSymbolRenderer(sign), labels=number)


def compared() -> Style:
    """Sites of two scenarios, told apart by shape and letter as well as by colour."""
    shapes = {"a": Qgis.MarkerShape.Triangle, "b": Qgis.MarkerShape.Square, "both": Qgis.MarkerShape.Circle}
    sizes = {"a": 7.6, "b": 6.0, "both": 6.4}
    classes = [
        (side, COMPARED_SIDES[side], marker_symbol(dot(colour, sizes[side], "#FFFFFF", 0.5, shapes[side])))
        for side, colour in palette.SIDES.items()
    ]
    letters = labels(
        "CASE WHEN \"side\" = 'a' THEN 'A' WHEN \"side\" = 'b' THEN 'B' ELSE 'AB' END",
        lettering(7, "#FFFFFF", bold=True, halo=0.0),
        Qgis.LabelPlacement.OverPoint,
        priority=10,
        distance=0.0,
        all_shown=True,
    )
    return Style(by_category("side", classes), labels=letters)


def assignments() -> Style:
    thread = stroke(palette.CHOSEN, 0.15, opacity=0.3)
    driven(
        thread, QgsSymbolLayer.Property.StrokeWidth, "clamp(0.08, 0.025 * sqrt(coalesce(attribute('people'), 60)), 0.7)"
    )
    return Style(QgsSingleSymbolRenderer(line_symbol(thread)))
