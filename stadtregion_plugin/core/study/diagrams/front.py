"""The front between two objectives: plans as points on a line, from the best in one to the best in the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ..markup import Markup, coordinate, element, joined
from .svg import drawing, title

WIDTH, HEIGHT = 620.0, 340.0
LEFT, RIGHT, TOP, BOTTOM = 96.0, 40.0, 30.0, 56.0
MOST_TICKS = 5
ROOM = 0.06  # of the range, on either side
#: Steps of an axis, times a power of ten.
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def ticks(low: float, high: float, most: int = MOST_TICKS) -> np.ndarray:
    """At most ``most`` round numbers from ``low`` to ``high``."""
    if not high > low:
        return np.array([low])
    power = 10.0 ** np.floor(np.log10((high - low) / most))
    for step in (power * one for one in (*STEPS, 10.0 * STEPS[1])):
        found = np.arange(np.ceil(low / step), np.floor(high / step) + 1) * step
        if len(found) <= most:
            return found
    return found[:most]


def front_svg(
    across: np.ndarray,
    up: np.ndarray,
    names: Sequence[str],
    chosen: int | None,
    label: str,
    axes: tuple[str, str],
    number: Callable[[float], str],
) -> Markup:
    """Plans with the values ``across`` and ``up`` of the two objectives, named ``names``; less is better in both.

    ``chosen`` is the plan to stress. ``axes`` name the objectives with their units, ``number`` writes values.
    """
    (least_x, most_x), (least_y, most_y) = _range(across), _range(up)

    def x(value: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (value - least_x) / (most_x - least_x)

    def y(value: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - least_y) / (most_y - least_y)

    grid = []
    for value in ticks(least_y, most_y):
        line = f"M{coordinate(LEFT)} {coordinate(y(value))}H{coordinate(WIDTH - RIGHT)}"
        grid.append(element("path", d=line, class_="grid"))
        grid.append(element("text", number(value), x=LEFT - 8, y=y(value) + 4, text_anchor="end", class_="tick"))
    for value in ticks(least_x, most_x):
        line = f"M{coordinate(x(value))} {coordinate(TOP)}V{coordinate(HEIGHT - BOTTOM)}"
        grid.append(element("path", d=line, class_="grid"))
        foot = HEIGHT - BOTTOM + 18
        grid.append(element("text", number(value), x=x(value), y=foot, text_anchor="middle", class_="tick"))
    grid.append(element("text", axes[0], x=WIDTH - RIGHT, y=HEIGHT - 10, text_anchor="end", class_="axis"))
    grid.append(element("text", axes[1], x=LEFT - 8, y=TOP - 12, text_anchor="start", class_="axis"))
    line = "L".join(f"{coordinate(x(a))} {coordinate(y(b))}" for a, b in zip(across, up))
    points = [
        joined(
            element("circle", title(f"{name}: {number(a)}, {number(b)}"), cx=x(a), cy=y(b), r=r, class_=class_),
            element("text", name, x=x(a) + 9, y=y(b) - 7, class_=f"{class_} name"),
        )
        for place, (a, b, name) in enumerate(zip(across, up, names))
        for r, class_ in [(6.5, "best") if place == chosen else (4.5, "plan")]
    ]
    return drawing(
        WIDTH, HEIGHT, *grid, element("path", d=f"M{line}", class_="curve"), *points, label=label, class_="front"
    )


def _range(values: np.ndarray) -> tuple[float, float]:
    low, high = float(values.min()), float(values.max())
    room = ROOM * (high - low) or 0.5 * max(abs(high), 1.0)
    return low - room, high + room
