"""Flows: one arrow per flow, as wide as its tonnes, its circulating part strong and the rest quiet."""

from __future__ import annotations

from qgis.core import Qgis, QgsLineSymbol, QgsSingleSymbolRenderer, QgsSymbolLayer

from stadtregion_plugin.bridge.material_colours import members_of_groups, recoloured
from stadtregion_plugin.core.labels import FLOW_KINDS
from stadtregion_plugin.core.tables import read_mapping

from . import palette
from .style import Style
from .symbols import (
    area,
    by_category,
    dot,
    drawn_as,
    driven,
    fill_symbol,
    kept_free,
    labels,
    lettering,
    line_symbol,
    marker_symbol,
    stroke,
)

# Widths are those of the layout, in px of 1/96 inch, drawn in points of 1/72 inch. Arrowheads are in proportion to the
# width. An arrow stops short of the node's circle at both ends; branches of a tree are cut already. Ink lies beside its
# line by offset_px to the right: a stripe with its part of the arrow's head, a half arrow with its barb. Without a
# feature, as in a legend, a middling arrow is drawn. $geometry, not @geometry: only the former is the geometry in
# points here, with y downwards. Each nested with_variable doubles the time in which QGIS reads the expression, so there
# are only three.
WIDTH = "coalesce(attribute('width_px'), 7) * 0.75"
ARROW_WIDTH = "coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75"
OFFSET = "coalesce(attribute('offset_px'), 0) * 0.75"
IS_HALF = "coalesce(attribute('part') = 'half', false)"
IS_TREE = "coalesce(attribute('part') IN ('branch', 'trunk'), false)"
NODE_CLEARANCE = 6.0  # points: the node's radius of 6 px and a gap of 2 px
GAP = f"""CASE WHEN attribute('width_px') IS NULL OR {IS_TREE} THEN 0
  ELSE min({NODE_CLEARANCE}, length($geometry) / 4) END"""
HEAD_LENGTH = f"""CASE WHEN attribute('part') = 'branch' THEN 0
  ELSE min((CASE WHEN {IS_HALF} THEN 1.1 ELSE 2 END) * {ARROW_WIDTH} + 3, length(@axis) / 2) END"""
ARROW = f"""with_variable('axis', line_substring($geometry, {GAP}, length($geometry) - {GAP}),
with_variable('head', {HEAD_LENGTH},
with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),
CASE WHEN {{share}} > 0 THEN {{part}} END)))"""
SHAFT = "line_substring(@axis, 0, length(@axis) - @head + 0.1)"
BESIDE = f"CASE WHEN {OFFSET} = 0 THEN {SHAFT} ELSE coalesce(offset_curve({SHAFT}, {OFFSET}, 8, 1), {SHAFT}) END"
AHEAD = "azimuth(@neck, end_point(@axis))"
# breadth of the head at its base per breadth of the shaft
SPREAD = f"((CASE WHEN {IS_HALF} THEN 1.3 ELSE 1.8 END) + 3 / {ARROW_WIDTH})"
RIGHT = f"({OFFSET} + {WIDTH} / 2 * {{share}}) * {SPREAD}"
LEFT = f"({OFFSET} - {WIDTH} / 2 * {{share}}) * {SPREAD}"
HEAD = f"""make_polygon(make_line(end_point(@axis),
  project(@neck, {RIGHT}, {AHEAD} - pi() / 2), project(@neck, {LEFT}, {AHEAD} - pi() / 2), end_point(@axis)
))"""
BODY = f"buffer({BESIDE}, {WIDTH} / 2 * {{share}}, 8, 'flat', 'round')"
WHOLE = f"CASE WHEN @head = 0 THEN {BODY} ELSE union({BODY}, {HEAD}) END"
# The white edge that parts an arrow from those below it; the rightmost stripe, which is drawn first, has it for all.
CASING = f"""union(buffer({SHAFT}, {ARROW_WIDTH} / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),
  project(@neck, {ARROW_WIDTH} / 2 * {SPREAD}, {AHEAD} - pi() / 2),
  project(@neck, {ARROW_WIDTH} / 2 * {SPREAD}, {AHEAD} + pi() / 2), end_point(@axis)
)))"""
HAS_CASING = f"""attribute('width_px') IS NOT NULL AND NOT {IS_TREE} AND NOT {IS_HALF}
  AND {OFFSET} + {WIDTH} / 2 > {ARROW_WIDTH} / 2 - 0.01"""
CIRCULATING = """CASE WHEN attribute('width_px') IS NULL THEN 0.5
  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END"""
# Thin arrows lie on wide ones, so that neither hides the other; stripes of an arrow come one after the other.
# Where names should not stand. In map units, as labels know no other: 1 pt is 0.3528 mm.
INK = f"buffer($geometry, ({ARROW_WIDTH}) * 0.0003528 * @map_scale / 2)"
DRAWN_FIRST = 'coalesce("arrow_px", "width_px") * 1000 + coalesce("offset_px", 0)'


def flow_map() -> Style:
    colours = read_mapping("material_colours", "group", "colour")
    names = read_mapping("material_colours", "group", "name_en")
    members = members_of_groups()
    pattern = _arrow()
    classes: list = [
        (members[group], names[group], recoloured(pattern, colour))
        for group, colour in colours.items()
        if group != "other"
    ]
    classes.append(("import", FLOW_KINDS["import"], _arrow_of_the_outside(area("#FFFFFF", palette.OUTSIDE, 0.35))))
    classes.append(("disposal", FLOW_KINDS["disposal"], _arrow_of_the_outside(area(palette.OUTSIDE))))
    classes.append((None, names["other"], recoloured(pattern, colours["other"])))
    kind_or_material = 'CASE WHEN "kind" IN (\'import\', \'disposal\') THEN "kind" ELSE "material" END'
    return Style(by_category(kind_or_material, classes), labels=kept_free(INK), drawn_first=DRAWN_FIRST)


def _arrow() -> QgsLineSymbol:
    """The whole flow, and on it the part that circulates; ``recoloured`` gives both their tones of one colour."""
    whole = drawn_as(_arrow_part(WHOLE), fill_symbol(area("#CCCCCC")))
    circulating = drawn_as(_arrow_part(WHOLE, CIRCULATING), fill_symbol(area("#888888")))
    return line_symbol(_casing(), whole, circulating)


def _arrow_of_the_outside(fill: QgsSymbolLayer) -> QgsLineSymbol:
    """A grey arrow: hollow for what comes in, full for what leaves, since neither is a material that circulates."""
    return line_symbol(_casing(), drawn_as(_arrow_part(WHOLE), fill_symbol(fill)))


def _arrow_part(part: str, share: str = "1") -> str:
    return ARROW.format(share=share, part=part.format(share=share))


def _casing() -> QgsSymbolLayer:
    shape = f"CASE WHEN {HAS_CASING} THEN {CASING} END"
    return drawn_as(_arrow_part(shape), fill_symbol(area("#FFFFFF", "#FFFFFF", 0.55)))


def flow_nodes() -> Style:
    def node(colour: str, edge: str, shape=Qgis.MarkerShape.Circle, size: float = 3.2):
        return marker_symbol(dot(colour, size, edge, 0.5, shape))

    classes = [
        (["quarter"], "Quarter", node("#FFFFFF", palette.INK)),
        (["facility", "site"], "Factory", node(palette.CHOSEN, "#FFFFFF", Qgis.MarkerShape.Square)),
        (["import", "disposal", "outside"], "Outside the region", node("#DADADA", palette.OUTSIDE)),
        (["cluster"], "Cluster of nodes", node("#D5DBE6", palette.INK, size=3.6)),
        (None, "Other node", node("#FFFFFF", palette.INK_SOFT)),
    ]
    names = labels(
        '"name"',
        lettering(8.5, palette.INK, bold=True, halo=0.9),
        Qgis.LabelPlacement.OrderedPositionsAroundPoint,
        priority=9,
        distance=1.0,
    )
    return Style(by_category("kind", classes), labels=names)


def unserved() -> Style:
    """A dot for each material that goes unserved, larger for more tonnes and darker for a larger share."""
    size = "1.6 + 5 * sqrt(coalesce(attribute('lost_t_a') / maximum(\"lost_t_a\"), 0.4))"
    names = ("More than 50 % of the demand lost", "20 to 50 % lost", "Up to 20 % lost")
    classes: list = []
    for code, name, colour in zip(("much", "some", None), names, palette.LOSSES, strict=True):
        marker = driven(dot(colour, 4.0, "#FFFFFF", 0.25), QgsSymbolLayer.Property.Size, size)
        classes.append((code, name, marker_symbol(marker)))
    lost = "CASE WHEN \"lost_share\" > 0.5 THEN 'much' WHEN \"lost_share\" > 0.2 THEN 'some' ELSE '' END"
    return Style(by_category(lost, classes), drawn_first='"lost_t_a"')


def critical_links() -> Style:
    """A straight line for each link, wider for what it carries, red where its failure loses demand."""
    width = "0.3 + 2.2 * sqrt(coalesce(attribute('t_a') / maximum(\"t_a\"), 0.4))"
    names = ("More than 5 % of all demand lost without it", "Up to 5 % lost without it", "Nothing lost without it")
    classes: list = []
    for code, name, colour in zip(("much", "some", None), names, (*palette.LOSSES[:2], palette.OUTSIDE), strict=True):
        line = driven(stroke(colour, 1.2), QgsSymbolLayer.Property.StrokeWidth, width)
        classes.append((code, name, line_symbol(line)))
    lost = "CASE WHEN \"lost_share\" > 0.05 THEN 'much' WHEN \"lost_share\" > 1e-6 THEN 'some' ELSE '' END"
    return Style(by_category(lost, classes), drawn_first='-coalesce("lost_share", 0)')


def shadow_prices() -> Style:
    """A dot for what one more of something saves at a place, larger for a larger saving of its kind."""
    most = 'maximum("saving", group_by:="price_kind")'
    size = f"1.4 + 4.6 * sqrt(clamp(0, coalesce(attribute('saving') / nullif({most}, 0), 0.4), 1))"
    classes: list = []
    for code, name, colour, shape in (
        ("capacity", "Capacity of a facility", "#43467F", Qgis.MarkerShape.Square),
        ("floor_space", "Factory floor space", "#7D68AE", Qgis.MarkerShape.Diamond),
        ("supply", "Supply", "#3D8C86", Qgis.MarkerShape.Circle),
        (None, "Demand", "#E2A64F", Qgis.MarkerShape.Triangle),
    ):
        marker = driven(dot(colour, 3.6, "#FFFFFF", 0.25, shape, 0.9), QgsSymbolLayer.Property.Size, size)
        classes.append((code, name, marker_symbol(marker)))
    return Style(by_category("price_kind", classes), drawn_first='"saving"')


def loops() -> Style:
    """A light band below the flows, wider for larger loops; only the larger ones are named."""
    edge, inside = stroke(palette.LOOP_EDGE, 5.6), stroke(palette.LOOP, 5.2)
    size = "sqrt(coalesce(attribute('t_a') / maximum(\"t_a\"), 1))"
    driven(edge, QgsSymbolLayer.Property.StrokeWidth, f"1.6 + 4.4 * {size}")
    driven(inside, QgsSymbolLayer.Property.StrokeWidth, f"1.2 + 4.4 * {size}")
    inside.setRenderingPass(1)
    grouped = "regexp_replace(format_number(\"t_a\", 0), '[^0-9]', '\u202f')"
    tonnes = f'CASE WHEN "t_a" < 10 THEN format_number("t_a", 1) ELSE {grouped} END'
    tags = labels(
        f'CASE WHEN "t_a" >= maximum("t_a") / 10 THEN "loop_id" || \'\\n\' || {tonnes} || \' t/a\' END',
        lettering(8, palette.LOOP_INK, bold=True, halo=0.9),
        Qgis.LabelPlacement.Line,
        priority=8,
    )
    renderer = QgsSingleSymbolRenderer(line_symbol(edge, inside))
    renderer.setUsingSymbolLevels(True)
    return Style(renderer, labels=tags, opacity=0.8)
