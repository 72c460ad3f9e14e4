"""The base map: land use, streets, buildings and what stands between them; light, so that results stand out."""

from __future__ import annotations

from qgis.core import Qgis, QgsSingleSymbolRenderer, QgsSymbolLayer

from stadtregion_plugin.core.labels import LAND_USES, OWNER_CLASSES
from stadtregion_plugin.core.tables import read_mapping

from . import palette
from .style import Style
from .symbols import (
    area,
    by_category,
    dot,
    driven,
    fill_symbol,
    hatch,
    labels,
    lettering,
    line_symbol,
    marker_symbol,
    on_the_ground,
    only_when,
    road,
    stroke,
)

# Metres of carriageway, and the least and most it takes on paper (mm).
STREET_CLASSES = (
    (("motorway", "motorway_link", "trunk", "trunk_link"), "Motorways and trunk roads", 14.0, 0.7, 2.8),
    (("primary", "primary_link", "secondary", "secondary_link"), "Main streets", 10.5, 0.5, 2.2),
    (("tertiary", "tertiary_link"), "Collector streets", 9.0, 0.25, 1.9),
    (("unclassified", "residential", "living_street", "road", "pedestrian"), "Local streets", 7.0, 0.14, 1.6),
    (("service", "busway", "bus_guideway"), "Service roads", 4.5, 0.1, 1.1),
)
PATHS = ("track", "cycleway", "footway", "path", "bridleway", "steps", "corridor")
# Tenures under which who owns the land is not alone who may build on it.
NOT_OWNED = "\"tenure\" IN ('heritable_building_right', 'building_ownership', 'condominium')"
NEAR = "@map_scale < 30000"
MIDDLE = "@map_scale < 75000"


def landuse() -> Style:
    classes = []
    for colour, label, uses in palette.LAND_USES:
        edge = palette.WATER_EDGE if "water" in uses else palette.mixed(colour, "#8A8178", 0.14)
        layers = [area(colour, edge, 0.08)]
        if "brownfield" in uses:
            layers.append(hatch(palette.mixed(colour, "#7A5C33", 0.45), width=0.12, distance=1.3))
        if "construction" in uses:
            layers.append(hatch(palette.mixed(colour, "#7A5C33", 0.3), width=0.12, distance=1.3, angle=135))
        classes.append((list(uses), label, fill_symbol(*layers)))
    classes.append((None, LAND_USES["other"], fill_symbol(area(palette.LAND_USE_ELSE))))
    return Style(by_category("landuse", classes), drawn_first="area($geometry)")


def buildings() -> Style:
    plain = fill_symbol(area(palette.BUILDING), only_when(area(None, palette.BUILDING_EDGE, 0.08), NEAR))
    vacant = fill_symbol(
        area(palette.mixed(palette.BUILDING, palette.PAPER, 0.4)),
        only_when(area(None, palette.VACANT, 0.2), MIDDLE),
        only_when(hatch(palette.VACANT, 0.16, 1.1), NEAR),
    )
    classes = [(1, "Vacant or disused building", vacant), (0, "Building", plain)]
    return Style(by_category('coalesce(to_int("vacant"), 0)', classes), smallest_scale=120_000)


def streets() -> Style:
    classes = []
    for number, (values, label, width_m, least, most) in enumerate(STREET_CLASSES):
        motorway = number == 0
        casing = road(palette.MOTORWAY_EDGE if motorway else palette.STREET_EDGE, width_m, least, most, added=0.26)
        core = road(palette.MOTORWAY if motorway else palette.STREET, width_m, least, most)
        if label == "Local streets":
            only_when(casing, NEAR)
            only_when(core, MIDDLE)
        elif label == "Collector streets":
            only_when(casing, MIDDLE)
        elif label == "Service roads":
            only_when(casing, NEAR)
            only_when(core, NEAR)
        casing.setRenderingPass(0)
        core.setRenderingPass(len(STREET_CLASSES) - number + 1)
        classes.append((list(values), label, line_symbol(casing, core)))
    path = only_when(stroke(palette.PATH, 0.16, dashes=(1.0, 0.8)), "@map_scale < 10000")
    path.setRenderingPass(1)
    classes.append((list(PATHS), "Paths", line_symbol(path)))
    other = road(palette.STREET, 6.0, 0.14, 1.6)
    other.setRenderingPass(2)
    classes.append((None, "Other streets", line_symbol(other)))
    tunnel = line_symbol(only_when(stroke(palette.PATH, 0.5, dashes=(1.6, 1.1)), MIDDLE))
    classes.append(("tunnel", "Tunnel", tunnel))
    renderer = by_category("CASE WHEN coalesce(attribute('tunnel'), false) THEN 'tunnel' ELSE \"highway\" END", classes)
    renderer.setUsingSymbolLevels(True)
    return Style(renderer, labels=_street_names())


def _street_names():
    return labels(
        '"name"', lettering(6.5, palette.INK_SOFT, halo=0.6), Qgis.LabelPlacement.Curved, 0, 8_000, priority=2
    )


def street_nodes() -> Style:
    return Style(
        QgsSingleSymbolRenderer(marker_symbol(dot(palette.INK_SOFT, 0.9, edge_width=0.1))), smallest_scale=12_000
    )


def constraints() -> Style:
    kinds = (
        (["protected"], "Nature protection", "#4C8C57", 45.0, 1.8),
        (["landscape"], "Landscape protection", "#8BAF6B", 45.0, 2.6),
        (["flood"], "Flood area", "#2F78B7", 135.0, 1.8),
        (["water_protection"], "Water protection", "#4E8FB8", 0.0, 2.6),
        (["water", "wetland"], "Water and wetland", "#7FB0CB", 0.0, 1.4),
        (["park", "forest", "cemetery", "allotments", "recreation"], "Green space to be kept", "#86A878", 90.0, 1.4),
        (None, "Other restriction", "#8A8178", 45.0, 2.2),
    )
    classes = [
        (values, label, fill_symbol(hatch(colour, 0.12, distance, angle), area(None, colour, 0.22)))
        for values, label, colour, angle, distance in kinds
    ]
    return Style(by_category("kind", classes), opacity=0.75)


def freight() -> Style:
    rail = line_symbol(stroke(palette.RAIL, 0.75), stroke("#FFFFFF", 0.4, dashes=(2.2, 2.2)))
    siding = line_symbol(stroke(palette.RAIL, 0.4))
    classes = [
        (["rail"], "Railway", rail),
        (["rail_siding"], "Siding", siding),
        (["trunk_road"], "Trunk road for lorries", line_symbol(stroke("#CDA65C", 0.25))),
        (["port"], "Port and quay", line_symbol(stroke("#3E7CA3", 0.7))),
        (None, "Other freight access", siding.clone()),
    ]
    return Style(by_category("kind", classes))


def stops() -> Style:
    blue = "#31608C"

    def stop(size: float, shape=Qgis.MarkerShape.Circle, colour: str = blue):
        sign = dot("#FFFFFF", size, colour, 0.42, shape)
        return marker_symbol(driven(sign, QgsSymbolLayer.Property.Size, f"if({MIDDLE}, {size}, {0.7 * size:.2f})"))

    station = "\"kind\" IN ('station', 'halt')"
    bus = marker_symbol(only_when(dot("#FFFFFF", 1.3, palette.mixed(blue, "#FFFFFF", 0.3), 0.36), NEAR))
    classes = [
        (["station", "halt"], "Railway station", stop(2.9, Qgis.MarkerShape.Square)),
        (["tram_stop"], "Tram stop", stop(1.8)),
        (["ferry_terminal"], "Ferry", stop(1.8, Qgis.MarkerShape.Diamond)),
        (None, "Bus stop", bus),
    ]
    names = labels(
        f'CASE WHEN {station} OR @map_scale < 9000 THEN "name" END',
        lettering(6.5, blue),
        Qgis.LabelPlacement.OrderedPositionsAroundPoint,
        smallest_scale=60_000,
        priority=3,
    )
    return Style(by_category("kind", classes), labels=names, smallest_scale=150_000)


def power() -> Style:
    def plant(size: float):
        return marker_symbol(dot("#E9B949", size, "#7A5B10", 0.25, Qgis.MarkerShape.Diamond))

    local = marker_symbol(only_when(dot("#E9B949", 1.2, "#7A5B10", 0.15, Qgis.MarkerShape.Diamond), NEAR))
    classes = [
        (["plant", "generator"], "Power plant", plant(2.8)),
        (["local_substation"], "Local substation", local),
        (None, "Substation", plant(2.1)),
    ]
    return Style(by_category("kind", classes), smallest_scale=150_000)


def places() -> Style:
    """Names alone; small places only on large scales."""
    nothing = marker_symbol(dot(palette.INK_SOFT, 0.0, edge_width=0.0, opacity=0.0))
    named = lettering(9.5, palette.INK, bold=True, halo=1.0)
    large = "\"kind\" IN ('city', 'town')"
    middling = "\"kind\" IN ('borough', 'suburb', 'village')"
    shown = f'CASE WHEN {large} OR ({middling} AND @map_scale < 150000) OR @map_scale < 40000 THEN "name" END'
    return Style(
        QgsSingleSymbolRenderer(nothing), labels=labels(shown, named, Qgis.LabelPlacement.OverPoint, priority=8)
    )


def quarters() -> Style:
    outline = fill_symbol(
        area(None, palette.mixed(palette.BOUNDARY, "#FFFFFF", 0.75), 0.7),
        stroke(palette.BOUNDARY, 0.28, dashes=(3.0, 1.2, 0.8, 1.2)),
    )
    names = lettering(9, "#5E5566", halo=0.9, spacing=0.8)
    return Style(
        QgsSingleSymbolRenderer(outline),
        labels=labels('"name"', names, Qgis.LabelPlacement.Horizontal, 4_000, 300_000, priority=6),
    )


def plots() -> Style:
    return Style(_by_owner(), smallest_scale=60_000)


def parcels() -> Style:
    """Owners as on plots; land held under another title than ownership is hatched over its owner's colour."""
    other_tenure = only_when(hatch(palette.INK, 0.12, 1.6), f"{NEAR} AND {NOT_OWNED}")
    renderer = _by_owner()
    for index, category in enumerate(renderer.categories()):
        symbol = category.symbol().clone()
        symbol.appendSymbolLayer(other_tenure.clone())
        renderer.updateCategorySymbol(index, symbol)
    numbers = labels('"number"', lettering(6, palette.INK_SOFT, halo=0.5), Qgis.LabelPlacement.Horizontal, 0, 2_500)
    return Style(renderer, labels=numbers, smallest_scale=60_000)


def classified() -> Style:
    return Style(_by_owner(), smallest_scale=60_000)


def _by_owner():
    """Who owns the land: one hue per group of owners, one tone per class."""
    group_of = read_mapping("owner_activation", "owner_class", "group")
    classes = []
    for group, (strong, pale) in palette.OWNER_GROUPS.items():
        members = [owner for owner in OWNER_CLASSES if group_of[owner] == group]
        for number, owner in enumerate(members):
            colour = palette.mixed(strong, pale, 0.85 * number / len(members))
            classes.append((owner, OWNER_CLASSES[owner], fill_symbol(area(colour, "#FFFFFF", 0.1, opacity=0.8))))
    unknown = fill_symbol(area(None, "#A8A09A", 0.12))
    classes.append((None, OWNER_CLASSES["unknown"], unknown))
    return by_category("owner_class", classes)


def population() -> Style:
    people = on_the_ground(dot("#6E6A86", 60.0, "#FFFFFF", 0.08, opacity=0.6), least=0.4, most=9.0)
    driven(people, QgsSymbolLayer.Property.Size, "clamp(14, 8 * sqrt(coalesce(attribute('people'), 60)), 100)")
    return Style(QgsSingleSymbolRenderer(marker_symbol(people)))
