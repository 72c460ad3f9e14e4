"""A flow diagram that shows circles: bands keep their width, and what returns runs back in a lane of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..markup import Markup, coordinate, element, joined
from .sankey_lanes import CORNER
from .sankey_layout import BAR_WIDTH, Band, Link, Node, lay_out
from .svg import drawing, text_width, title, wrapped

NAME_SIZE = 12.5
LONG_NAME_SIZE = 10.5  # of a line with a word that is wider than the label
VALUE_SIZE = 11.5
LINE = 14.5
LABEL_RISE = 5.0  # from a bar or a lane to the foot of the words above it
LABEL_WIDTH = 112.0
LABEL_LINES = 3
HAIRLINE = 0.8  # a thinner band is drawn this wide, lest it vanish
ARROW_EVERY = 150.0
LEAST_ARROW, LARGEST_ARROW = 3.5, 11.0  # half its height
LABEL_PLACES = 6  # tried along a lane to either side of its middle

__all__ = ["Link", "sankey_svg"]


def sankey_svg(
    links: Sequence[Link],
    label: str,
    quantity: Callable[[float], str] = lambda value: f"{value:,.0f}",
    width: float = 1180.0,
    height: float = 560.0,
) -> Markup:
    """Draw ``links`` as SVG; ``label`` is the text alternative, ``quantity`` writes a value with its unit.

    Bands run from left to right; those that close a circle return below or above, with arrows and their name. The sheet
    is ``width`` px wide or, with many columns or lanes, wider; it scales to its place.
    """
    lines = {
        name: wrapped(name, LABEL_WIDTH, NAME_SIZE, LABEL_LINES)
        for link in links
        for name in (link.source, link.target)
    }
    labels = {
        name: (max(text_width(line, _name_size(line)) for line in written), LINE * (len(written) + 1) + 3)
        for name, written in lines.items()
    }
    layout = lay_out(links, labels, width, height)
    # Wide bands first, so that no thin one is hidden; lanes on top of what they cross.
    ahead = sorted((band for band in layout.bands if not band.returns), key=lambda band: -band.width)
    lanes = sorted((band for band in layout.bands if band.returns), key=lambda band: -band.width)
    parts = [
        *(_band(band, quantity) for band in ahead),
        *(_band(band, quantity) for band in lanes),
        *(_arrows(band) for band in lanes),
        *(_bar(node, quantity) for node in layout.nodes),
        *(_node_label(node, lines[node.name], quantity) for node in layout.nodes),
        *(_lane_label(band, lanes, quantity) for band in lanes),
    ]
    return drawing(layout.width, layout.height, *parts, label=label, class_="sankey")


def _band(band: Band, quantity: Callable[[float], str]) -> Markup:
    link = band.link
    what = f"{link.label}: " if link.label else ""
    path = _lane_path(band) if band.returns else _swing_path(band)
    stroke = max(band.width, HAIRLINE)
    casing = element("path", d=path, stroke="#fff", stroke_width=stroke + 3, fill="none") if band.returns else None
    words = title(f"{what}{link.source} → {link.target}, {quantity(link.value)}")
    line = element("path", words, d=path, stroke=link.colour, stroke_width=stroke, class_="lane" if casing else "band")
    return joined(casing, line)


def _swing_path(band: Band) -> str:
    (x, y), *stations = band.stations
    path = [f"M{coordinate(x)} {coordinate(y)}"]
    for position, (next_x, next_y) in enumerate(stations):
        if position % 2:
            path.append(f"H{coordinate(next_x)}")
        else:
            middle = coordinate((x + next_x) / 2)
            path.append(
                f"C{middle} {coordinate(y)} {middle} {coordinate(next_y)} {coordinate(next_x)} {coordinate(next_y)}"
            )
        x, y = next_x, next_y
    return "".join(path)


def _lane_path(band: Band) -> str:
    (start_x, start_y), (out_x, lane), (in_x, _), (end_x, end_y) = band.stations
    radius = band.width / 2 + CORNER
    down = 1 if lane > start_y else -1
    sweep = 1 if down > 0 else 0
    corner = f"A{coordinate(radius)} {coordinate(radius)} 0 0 {sweep} "
    return "".join(
        [
            f"M{coordinate(start_x)} {coordinate(start_y)}H{coordinate(out_x - radius)}",
            f"{corner}{coordinate(out_x)} {coordinate(start_y + down * radius)}V{coordinate(lane - down * radius)}",
            f"{corner}{coordinate(out_x - radius)} {coordinate(lane)}H{coordinate(in_x + radius)}",
            f"{corner}{coordinate(in_x)} {coordinate(lane - down * radius)}V{coordinate(end_y + down * radius)}",
            f"{corner}{coordinate(in_x + radius)} {coordinate(end_y)}H{coordinate(end_x)}",
        ]
    )


def _arrows(band: Band) -> Markup:
    """Arrowheads along the lane, against the reading direction."""
    (_, _), (out_x, lane), (in_x, _), _ = band.stations
    radius = band.width / 2 + CORNER
    length = out_x - in_x - 2 * radius
    count = max(1, round(length / ARROW_EVERY))
    half = min(max(band.width * 0.3, LEAST_ARROW), LARGEST_ARROW)
    inside = band.width > 2.4 * half
    heads = []
    for arrow in range(count):
        x = in_x + radius + length * (arrow + 0.5) / count
        points = f"{coordinate(x + half)},{coordinate(lane - half)} {coordinate(x - half)},{coordinate(lane)} "
        points += f"{coordinate(x + half)},{coordinate(lane + half)}"
        fill = "#fff" if inside else band.link.colour
        heads.append(element("polygon", points=points, fill=fill, class_="arrow"))
    return joined(*heads)


def _bar(node: Node, quantity: Callable[[float], str]) -> Markup:
    words = title(f"{node.name}: {quantity(max(node.inflow, node.outflow))}")
    return element("rect", words, x=node.x, y=node.y, width=BAR_WIDTH, height=max(node.height, HAIRLINE), class_="bar")


def _name_size(line: str) -> float:
    return NAME_SIZE if text_width(line, NAME_SIZE) <= LABEL_WIDTH else LONG_NAME_SIZE


def _node_label(node: Node, lines: Sequence[str], quantity: Callable[[float], str]) -> Markup:
    """The name and quantity, centred above the bar."""
    x = node.x + BAR_WIDTH / 2
    first = node.y - LABEL_RISE - LINE * len(lines)
    names = [
        element("tspan", line, x=x, y=first + LINE * row, font_size=_name_size(line), class_="name")
        for row, line in enumerate(lines)
    ]
    value = element("tspan", quantity(max(node.inflow, node.outflow)), x=x, y=node.y - LABEL_RISE, class_="value")
    return element("text", *names, value, text_anchor="middle")


def _lane_label(band: Band, lanes: Sequence[Band], quantity: Callable[[float], str]) -> Markup | None:
    """What returns and how much, above the lane where no other lane crosses; a short lane goes without."""
    (_, _), (out_x, lane), (in_x, _), _ = band.stations
    words = f"{band.link.label}, {quantity(band.link.value)}" if band.link.label else quantity(band.link.value)
    half = text_width(words, VALUE_SIZE) / 2 + 4
    y = lane - band.width / 2 - LABEL_RISE
    middle, slack = (out_x + in_x) / 2, (out_x - in_x - band.width) / 2 - CORNER - half
    if slack < 0:
        return None
    crossed = [
        x
        for other in lanes
        for (_, foot), (x, level) in (other.stations[:2], other.stations[:1:-1])
        if min(foot, level) - other.width / 2 < y < max(foot, level) + other.width / 2
    ]
    shifts = [side * slack * step / LABEL_PLACES for step in range(LABEL_PLACES + 1) for side in (1, -1)]
    x = min((middle + shift for shift in shifts), key=lambda x: sum(abs(x - other) < half for other in crossed))
    return element("text", words, x=x, y=y, text_anchor="middle", class_="value")
