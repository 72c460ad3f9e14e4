"""Sites: candidates by rank, the reserve of floor space, and what was ruled out."""

from __future__ import annotations

from qgis.core import Qgis, QgsSingleSymbolRenderer

from stadtregion_plugin.core.labels import TYPOLOGIES

from . import palette, space
from .style import Style
from .symbols import (
    area,
    at_centroid,
    by_category,
    by_range,
    dot,
    fill_symbol,
    hatch,
    labels,
    lettering,
    only_when,
)

RANK_CLASSES = ((1, 5, "Rank 1 to 5"), (6, 10, "Rank 6 to 10"), (11, 25, "Rank 11 to 25"), (26, 50, "Rank 26 to 50"))
LAST_RANKS = (51, 1e9, "Rank 51 and below")
RESERVE_CLASSES = (
    (0, 500, "up to 500 m²"),
    (500, 2_000, "500 to 2,000 m²"),
    (2_000, 5_000, "2,000 to 5,000 m²"),
    (5_000, 10_000, "5,000 to 10,000 m²"),
    (10_000, 1e9, "over 10,000 m²"),
)
ROMAN = "array_get(array('I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'), \"storey\" - 1)"
TINY = "coalesce(sqrt(nullif(area($geometry), 0)) * 1000 / @map_scale < 1.8, false)"  # narrower than 1.8 mm on paper


def candidates() -> Style:
    classes = []
    for (low, high, label), colour in zip((*RANK_CLASSES, LAST_RANKS), palette.RANKS):
        size = 3.2 if high <= 10 else 2.4 if high <= 50 else 1.7
        spot = only_when(at_centroid(dot(colour, size, "#FFFFFF", 0.3)), TINY)
        body = area(colour, palette.mixed(colour, "#000000", 0.35), 0.22, opacity=0.88)
        classes.append((low - 0.5, high + 0.5 if high < 1e9 else high, label, fill_symbol(body, spot)))
    ranks = labels(
        'CASE WHEN "rank" <= 10 OR @map_scale < 15000 THEN "rank" END',
        lettering(8.5, palette.RANKS[0], bold=True, halo=0.9),
        Qgis.LabelPlacement.AroundPoint,
        0,
        120_000,
        priority=9,
        distance=1.4,
    )
    return Style(by_range("rank", classes), labels=ranks, drawn_first='"rank"')


def potential() -> Style:
    classes = [
        (low, high, label, fill_symbol(area(colour, palette.mixed(colour, "#2E1F55", 0.4), 0.12, opacity=0.85)))
        for (low, high, label), colour in zip(RESERVE_CLASSES, palette.RESERVES)
    ]
    numbers = labels(
        'format_number("addable_m2", 0)',
        lettering(6.5, "#3A2468"),
        Qgis.LabelPlacement.Horizontal,
        0,
        5_000,
    )
    return Style(by_range("addable_m2", classes), labels=numbers)


def rejected() -> Style:
    faint = fill_symbol(hatch(palette.REJECTED, 0.1, 1.4, 135), area(None, palette.REJECTED, 0.08))
    return Style(QgsSingleSymbolRenderer(faint), smallest_scale=40_000, opacity=0.55)


def planted() -> Style:
    ring = fill_symbol(area(None, "#0072B2", 0.7))
    return Style(QgsSingleSymbolRenderer(ring))


def concentration() -> Style:
    """The land alone: floor space and reserve lie in the same quarters, and would be drawn over it."""
    steps = ((0, 0.05), (0.05, 0.1), (0.1, 0.18), (0.18, 0.25), (0.25, 1.0001))
    names = ("very many owners", "many owners", "some concentration", "concentrated", "highly concentrated")
    classes = [
        (low, high, label, fill_symbol(area(colour, "#FFFFFF", 0.3, opacity=0.8)))
        for (low, high), label, colour in zip(steps, names, palette.RESERVES)
    ]
    return Style(by_range('if("measure" = \'land\', "hhi", NULL)', classes), labels=_concentration_labels())


def _concentration_labels():
    return labels(
        "if(\"measure\" = 'land', \"name\" || '\n' || coalesce(format_number(\"effective_owners\", 1), ''), NULL)",
        lettering(7.5, palette.INK),
        Qgis.LabelPlacement.Horizontal,
    )


def assemblies() -> Style:
    """What plots would carry together: by the factory type that then fits, with what joining them gains."""
    classes = [(typology, TYPOLOGIES[typology], _joined(colour)) for typology, colour in palette.TYPOLOGIES.items()]
    classes.append((None, TYPOLOGIES["none"], _joined(palette.TYPOLOGY_ELSE)))
    gains = labels(
        "CASE WHEN \"gain_m2\" >= 1 THEN '+' || format_number(\"gain_m2\", 0) || ' m²\n' ELSE '' END"
        " || format_number(\"plate_width_m\", 0) || ' × ' || format_number(\"plate_length_m\", 0) || ' m'",
        lettering(7.5, palette.INK, bold=True, halo=0.9),
        Qgis.LabelPlacement.Horizontal,
        0,
        25_000,
        priority=8,
    )
    return Style(by_category("typology", classes), labels=gains)


def _joined(colour: str):
    edge = palette.mixed(colour, "#000000", 0.3)
    spot = only_when(at_centroid(dot(colour, 2.0, "#FFFFFF", 0.3)), TINY)
    return fill_symbol(area(colour, None, opacity=0.45), area(None, "#FFFFFF", 1.0), area(None, edge, 0.5), spot)


def massing() -> Style:
    """The floors in plan: the more storeys lie over each other, the stronger the colour. In space see ``space``."""
    classes = [(typology, TYPOLOGIES[typology], _floor(colour)) for typology, colour in palette.TYPOLOGIES.items()]
    classes.append((None, TYPOLOGIES["none"], _floor(palette.TYPOLOGY_ELSE)))
    storeys = labels(
        f'CASE WHEN "storey" = maximum("storey", "site_id") THEN {ROMAN} END',
        lettering(8.5, palette.INK, bold=True, halo=0.9),
        Qgis.LabelPlacement.OverPoint,
        0,
        10_000,
        priority=9,
    )
    return Style(by_category("typology", classes), labels=storeys, drawn_first='-"storey"', in_space=space.storeys())


def _floor(colour: str):
    edge = palette.mixed(colour, "#000000", 0.35)
    spot = only_when(at_centroid(dot(colour, 2.0, "#FFFFFF", 0.3)), f'"storey" = 1 AND {TINY}')
    return fill_symbol(area(colour, edge, 0.2, opacity=0.26), spot)
