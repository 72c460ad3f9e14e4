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
    labels,
    lettering,
    line_symbol,
    marker_symbol,
    stroke,
)

# Widths are those of the layout, in px of 1/96 inch, drawn in points of 1/72 inch. Arrowheads are in proportion to the
# width. A flow stops short of the node's circle at both ends. Without a feature, as in a legend, a middling arrow is
# drawn. $geometry, not @geometry: only the former is the geometry in points here. Each nested with_variable doubles the
# time in which QGIS reads the expression, so there are only three.
WIDTH = "coalesce(attribute('width_px'), 7) * 0.75"
NODE_CLEARANCE = 6.0  # points: the node's radius of 6 px and a gap of 2 px
GAP = f"CASE WHEN attribute('width_px') IS NULL THEN 0 ELSE min({NODE_CLEARANCE}, length($geometry) / 4) END"
ARROW = f"""with_variable('axis', line_substring($geometry, {GAP}, length($geometry) - {GAP}),
with_variable('head', min(2 * {WIDTH} + 3, length(@axis) / 2),
with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),
CASE WHEN {{share}} > 0 THEN {{part}} END)))"""
SHAFT = "line_substring(@axis, 0, length(@axis) - @head + 0.1)"
AHEAD = "azimuth(@neck, end_point(@axis))"
HALF = f"(0.9 * {WIDTH} + 1.5) * {{share}}"
HEAD = f"""make_polygon(make_line(end_point(@axis),
  project(@neck, {HALF}, {AHEAD} + pi() / 2), project(@neck, {HALF}, {AHEAD} - pi() / 2), end_point(@axis)
))"""
WHOLE = f"union(buffer({SHAFT}, {WIDTH} / 2 * {{share}}, 8, 'flat', 'round'), {HEAD})"
CIRCULATING = """CASE WHEN attribute('width_px') IS NULL THEN 0.5
  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END"""


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
    classes.append(("import", FLOW_KINDS["import"], _arrow_from_outside()))
    classes.append(("disposal", FLOW_KINDS["disposal"], _arrow_from_outside()))
    classes.append((None, names["other"], recoloured(pattern, colours["other"])))
    kind_or_material = 'CASE WHEN "kind" IN (\'import\', \'disposal\') THEN "kind" ELSE "material" END'
    return Style(by_category(kind_or_material, classes), drawn_first='-"width_px"')


def _arrow() -> QgsLineSymbol:
    """The whole flow, and on it the part that circulates; ``recoloured`` gives both their tones of one colour."""
    whole = drawn_as(_arrow_part(WHOLE), fill_symbol(_casing(), area("#CCCCCC")))
    circulating = drawn_as(_arrow_part(WHOLE, CIRCULATING), fill_symbol(area("#888888")))
    return line_symbol(whole, circulating)


def _arrow_from_outside() -> QgsLineSymbol:
    """A grey arrow with a dashed shaft."""
    dashes = stroke(palette.OUTSIDE, 1.0, dashes=(6.0, 3.0))
    dashes.setWidthUnit(Qgis.RenderUnit.Points)
    dashes.setCustomDashPatternUnit(Qgis.RenderUnit.Points)
    driven(dashes, QgsSymbolLayer.Property.StrokeWidth, WIDTH)
    return line_symbol(
        drawn_as(_arrow_part(WHOLE), fill_symbol(area("#FFFFFF"), _casing())),
        drawn_as(_arrow_part(SHAFT), line_symbol(dashes)),
        drawn_as(_arrow_part(HEAD), fill_symbol(area(palette.OUTSIDE))),
    )


def _arrow_part(part: str, share: str = "1") -> str:
    return ARROW.format(share=share, part=part.format(share=share))


def _casing():
    return area(None, "#FFFFFF", 0.55)


def flow_nodes() -> Style:
    def node(colour: str, edge: str, shape=Qgis.MarkerShape.Circle, size: float = 3.2):
        return marker_symbol(dot(colour, size, edge, 0.5, shape))

    classes = [
        (["quarter"], "Quarter", node("#FFFFFF", palette.INK)),
        (["facility", "site"], "Factory", node(palette.CHOSEN, "#FFFFFF", Qgis.MarkerShape.Square)),
        (["import", "disposal", "outside"], "Outside the region", node("#DADADA", palette.OUTSIDE)),
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
    tags = labels(
        'CASE WHEN "t_a" >= maximum("t_a") / 10 THEN "loop_id" END',
        lettering(8.5, palette.LOOP_INK, bold=True, halo=0.9),
        Qgis.LabelPlacement.Line,
        priority=8,
    )
    renderer = QgsSingleSymbolRenderer(line_symbol(edge, inside))
    renderer.setUsingSymbolLevels(True)
    return Style(renderer, labels=tags, opacity=0.8)
