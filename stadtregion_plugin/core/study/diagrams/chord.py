"""Exchange between places as ribbons in a circle, each with a stripe for each kind of what flows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np

from ..markup import Markup, coordinate, element, joined
from .svg import drawing, kept_apart, title, wrapped

RADIUS = 205.0
RING = 13.0
RIBBON_GAP = 3.0
ARROW = 13.0
GROUP_GAP = 0.045  # radians between the arcs of two places
NAME_SIZE = 13.0
VALUE_SIZE = 11.5
LINE = 15.0
LABEL_DISTANCE = 34.0
LABEL_WIDTH = 175.0
RING_COLOUR = "#6B777D"


@dataclass(frozen=True)
class Kind:
    """What flows: its name and its colour."""

    name: str
    colour: str


@dataclass(frozen=True)
class Arc:
    """A stretch of the circle in radians, clockwise from the top."""

    start: float
    end: float

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


def arcs(matrix: np.ndarray) -> tuple[list[Arc], dict[tuple[int, int], Arc], dict[tuple[int, int], Arc]]:
    """The arc of each place, and within it those where each flow i → j leaves i and enters j.

    Arcs are as long as the flows are large. Within a place they follow the partners round the circle backwards, so that
    ribbons cross as little as can be. The diagonal of ``matrix`` is not drawn.
    """
    flows = np.where(np.eye(len(matrix), dtype=bool), 0.0, matrix)
    totals = flows.sum(axis=0) + flows.sum(axis=1)
    radians = (2 * pi - GROUP_GAP * len(flows)) / totals.sum()
    places: list[Arc] = []
    leaving: dict[tuple[int, int], Arc] = {}
    entering: dict[tuple[int, int], Arc] = {}
    angle = GROUP_GAP / 2
    for place in range(len(flows)):
        start = angle
        for step in range(len(flows) - 1, 0, -1):
            other = (place + step) % len(flows)
            for found, key in ((leaving, (place, other)), (entering, (other, place))):
                end = angle + flows[key] * radians
                found[key] = Arc(angle, end)
                angle = end
        places.append(Arc(start, angle))
        angle += GROUP_GAP
    return places, leaving, entering


def chord_svg(
    names: Sequence[str],
    flows: np.ndarray,
    kinds: Sequence[Kind],
    label: str,
    quantity: Callable[[float], str] = lambda value: f"{value:,.0f}",
) -> Markup:
    """Draw the flows ``flows[k, i, j]`` of kind k from place i to place j as ribbons that end in an arrow.

    A ribbon has a stripe for each kind, in its colour. ``label`` is the text alternative, ``quantity`` writes a value
    with its unit. Places without exchange are left out; what stays within a place is not drawn.
    """
    stripes = np.where(np.eye(len(names), dtype=bool), 0.0, np.asarray(flows, dtype=float))
    between = stripes.sum(axis=0)
    kept = np.flatnonzero(between.sum(axis=0) + between.sum(axis=1) > 0)
    names = [names[place] for place in kept]
    between, stripes = between[np.ix_(kept, kept)], stripes[:, kept][:, :, kept]
    half_width, half_height = RADIUS + LABEL_DISTANCE + LABEL_WIDTH + 10, RADIUS + 42
    if len(kept) == 0:
        return drawing(2 * half_width, 2 * half_height, label=label, class_="chord")
    places, leaving, entering = arcs(between)
    order = sorted(zip(*np.nonzero(between)), key=lambda key: -between[key])
    ribbons = [
        element(
            "path",
            title(f"{names[start]} → {names[end]}: {kinds[kind].name}, {quantity(stripes[kind, start, end])}"),
            d=_stripe(leaving[start, end], entering[start, end], low, high),
            fill=kinds[kind].colour,
            class_="ribbon",
        )
        for start, end in order
        for kind, low, high in _shares(stripes[:, start, end])
    ]
    rings = [element("path", title(name), d=_ring(place), fill=RING_COLOUR) for name, place in zip(names, places)]
    values = [
        f"→ {quantity(sent)}   ← {quantity(taken)}" for sent, taken in zip(between.sum(axis=1), between.sum(axis=0))
    ]
    drawn = joined(*ribbons, *rings, *_labels(names, values, places, half_height))
    centred = element("g", drawn, transform=f"translate({coordinate(half_width)} {coordinate(half_height)})")
    return drawing(2 * half_width, 2 * half_height, centred, label=label, class_="chord")


def _at(angle: float, radius: float) -> tuple[float, float]:
    return radius * sin(angle), -radius * cos(angle)


def _point(angle: float, radius: float) -> str:
    x, y = _at(angle, radius)
    return f"{coordinate(x)} {coordinate(y)}"


def _arc_to(arc: Arc, radius: float, clockwise: bool = True) -> str:
    large = 1 if arc.end - arc.start > pi else 0
    end = arc.end if clockwise else arc.start
    return f"A{coordinate(radius)} {coordinate(radius)} 0 {large} {int(clockwise)} {_point(end, radius)}"


def _ring(arc: Arc) -> str:
    outer = f"M{_point(arc.start, RADIUS)}{_arc_to(arc, RADIUS)}"
    return f"{outer}L{_point(arc.end, RADIUS - RING)}{_arc_to(arc, RADIUS - RING, clockwise=False)}Z"


def _shares(amounts: np.ndarray) -> list[tuple[int, float, float]]:
    """Kinds of which there is something, each with the ends of its share of the whole, from 0 to 1."""
    ends = np.concatenate([[0.0], np.cumsum(amounts) / amounts.sum()])
    return [(int(kind), float(ends[kind]), float(ends[kind + 1])) for kind in np.flatnonzero(amounts > 0)]


def _stripe(source: Arc, target: Arc, low: float, high: float) -> str:
    """The part of a ribbon between two shares of its width: from the arc at the source through the middle of the circle
    to its part of the arrow at the target, where the sides have changed."""
    radius = RADIUS - RING - RIBBON_GAP
    foot = radius - ARROW
    start, end = stripe_ends(source, target, low, high)
    near, far = 1.0 - high, 1.0 - low
    head = [near, *([0.5] if near < 0.5 < far else []), far]
    tip = "".join(f"L{_point(_within(target, share), foot + ARROW * (1.0 - abs(2.0 * share - 1.0)))}" for share in head)
    return (
        f"M{_point(start.start, radius)}{_arc_to(start, radius)}"
        f"Q0 0 {_point(end.start, foot)}{tip}L{_point(end.end, foot)}"
        f"Q0 0 {_point(start.start, radius)}Z"
    )


def stripe_ends(source: Arc, target: Arc, low: float, high: float) -> tuple[Arc, Arc]:
    """Where a stripe from share ``low`` to ``high`` of its ribbon leaves the source and enters the target."""
    return (
        Arc(_within(source, low), _within(source, high)),
        Arc(_within(target, 1.0 - high), _within(target, 1.0 - low)),
    )


def _within(arc: Arc, share: float) -> float:
    return arc.start + (arc.end - arc.start) * share


def _labels(names: Sequence[str], values: Sequence[str], places: Sequence[Arc], half_height: float) -> list[Markup]:
    """Names left and right of the circle, each with a line to its arc, none over another."""
    labels: list[Markup] = []
    for right in (True, False):
        side = [place for place, arc in enumerate(places) if (sin(arc.middle) >= 0) == right]
        side.sort(key=lambda place: -cos(places[place].middle))
        lines = {place: wrapped(names[place], LABEL_WIDTH, NAME_SIZE, lines=1) for place in side}
        wanted = np.array([_at(places[place].middle, RADIUS + LABEL_DISTANCE / 2)[1] for place in side])
        steps = np.full(max(len(side) - 1, 0), 2 * LINE + 4)
        reach = half_height - LINE
        heights = kept_apart(wanted, steps, -reach, reach) if side else wanted
        outward = 1 if right else -1
        x = outward * (RADIUS + LABEL_DISTANCE)
        for place, y in zip(side, heights):
            start, bend = _at(places[place].middle, RADIUS + 3), _at(places[place].middle, RADIUS + 12)
            line = " ".join(
                f"{coordinate(px)},{coordinate(py)}" for px, py in (start, bend, (x - outward * 5, float(y)))
            )
            labels.append(element("polyline", points=line, class_="leader"))
            labels.append(
                element(
                    "text",
                    element("tspan", *lines[place], x=x, y=float(y - 1), class_="name"),
                    element("tspan", values[place], x=x, y=float(y + LINE - 2), class_="value"),
                    text_anchor="start" if right else "end",
                )
            )
    return labels
