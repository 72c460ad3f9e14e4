"""Small charts that stand in tables, and the curve of people by travel time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ..markup import Markup, coordinate, element, joined
from .svg import drawing, title

BAR_HEIGHT = 8.0
SPAN_HEIGHT = 12.0
WIDTH = 100.0
# Heat runs from a breath of the accent colour to a tone on which dark words still read well (contrast above 5).
ACCENT = (15, 92, 99)
FAINTEST, STRONGEST = 0.03, 0.48


def bar(share: float, class_: str = "fill") -> Markup:
    """A bar filled to ``share`` (0–1) of its length, beside the number it shows."""
    return stacked([(share, class_)])


def stacked(parts: Sequence[tuple[float, str]]) -> Markup:
    """A bar of several ``parts``: (share of the length, class of the fill), from the left."""
    drawn = [element("rect", x=0.0, y=0.0, width=WIDTH, height=BAR_HEIGHT, class_="track")]
    start = 0.0
    for share, class_ in parts:
        end = min(start + max(share, 0.0) * WIDTH, WIDTH)
        drawn.append(element("rect", x=start, y=0.0, width=end - start, height=BAR_HEIGHT, class_=class_))
        start = end
    return _in_cell(BAR_HEIGHT, *drawn)


def span(low: float, middle: float, high: float, most: float) -> Markup:
    """A line from ``low`` to ``high`` with a mark at ``middle``, on a scale from 0 to ``most``."""
    left, mark, right = (WIDTH * min(max(value / most, 0.0), 1.0) for value in (low, middle, high))
    centre = SPAN_HEIGHT / 2
    return _in_cell(
        SPAN_HEIGHT,
        element("rect", x=0.0, y=centre - 0.5, width=WIDTH, height=1.0, class_="track"),
        element("rect", x=left, y=centre - 2.0, width=max(right - left, 0.5), height=4.0, class_="range"),
        element("rect", x=min(mark, WIDTH - 1.6), y=1.0, width=1.6, height=SPAN_HEIGHT - 2, class_="fill"),
    )


def _in_cell(height: float, *parts: Markup) -> Markup:
    """A drawing that stretches over its cell; the number beside it says the same."""
    box = f"0 0 {coordinate(WIDTH)} {coordinate(height)}"
    return element("svg", *parts, viewBox=box, preserveAspectRatio="none", aria_hidden="true", class_="mini")


def heat(share: float, words: str) -> Markup:
    """A table cell with ``words``, the darker the nearer ``share`` (0–1) is to 1."""
    strength = FAINTEST + (STRONGEST - FAINTEST) * min(max(share, 0.0), 1.0)
    red, green, blue = (round(255 - (255 - channel) * strength) for channel in ACCENT)
    return element("td", words, class_="heat", style=f"background:#{red:02x}{green:02x}{blue:02x}")


CURVE_WIDTH, CURVE_HEIGHT = 540.0, 300.0
LEFT, RIGHT, TOP, BOTTOM = 56.0, 28.0, 22.0, 48.0


def reach_curve(
    minutes: np.ndarray,
    people: np.ndarray,
    limit_min: float | None,
    label: str,
    axis: str,
    share: Callable[[float], str],
    number: Callable[[float], str],
) -> Markup:
    """The share of all ``people`` who reach a site within so many ``minutes`` (NaN: no way to any site).

    ``limit_min`` is marked with its share. ``axis`` names the horizontal axis; ``share`` and ``number`` write values.
    """
    order = np.argsort(minutes, kind="stable")
    times, mass = minutes[order], people[order]
    reached = np.isfinite(times)
    times, rising = times[reached], np.cumsum(mass[reached]) / people.sum()
    longest = _axis_end(times, rising, limit_min)
    step = next(one for one in (1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440, 10080) if longest / one <= 8)
    longest = step * np.ceil(longest / step)

    def x(time: float) -> float:
        return LEFT + (CURVE_WIDTH - LEFT - RIGHT) * time / longest

    def y(part: float) -> float:
        return CURVE_HEIGHT - BOTTOM - (CURVE_HEIGHT - TOP - BOTTOM) * part

    parts = []
    for part in (0.0, 0.25, 0.5, 0.75, 1.0):
        parts.append(
            element("path", d=f"M{coordinate(x(0))} {coordinate(y(part))}H{coordinate(x(longest))}", class_="grid")
        )
        parts.append(element("text", share(part), x=LEFT - 8, y=y(part) + 4, text_anchor="end", class_="tick"))
    for time in np.arange(0, longest + step / 2, step):
        parts.append(
            element("text", number(time), x=x(time), y=CURVE_HEIGHT - BOTTOM + 18, text_anchor="middle", class_="tick")
        )
    parts.append(element("text", axis, x=x(longest), y=CURVE_HEIGHT - 8, text_anchor="end", class_="tick"))
    inside = times <= longest
    grid = np.linspace(0, longest, 400)
    found = np.searchsorted(times[inside], grid, side="right")
    heights = np.concatenate([[0.0], rising[inside]])[found]
    points = "L".join(f"{coordinate(x(time))} {coordinate(y(part))}" for time, part in zip(grid, heights))
    parts.append(
        element(
            "path",
            d=f"M{points}L{coordinate(x(longest))} {coordinate(y(0))}L{coordinate(x(0))} {coordinate(y(0))}Z",
            class_="area",
        )
    )
    parts.append(element("path", title(label), d=f"M{points}", class_="curve"))
    if limit_min is not None and 0 < limit_min <= longest:
        within = float(np.concatenate([[0.0], rising])[np.searchsorted(times, limit_min, side="right")])
        parts.append(_limit_mark(x(limit_min), y(0), y(1), y(within), share(within)))
    return drawing(CURVE_WIDTH, CURVE_HEIGHT, *parts, label=label, class_="reach")


def _axis_end(times: np.ndarray, rising: np.ndarray, limit_min: float | None) -> float:
    """Far enough for nearly all who reach a site at all, and for the limit."""
    if len(times) == 0:
        return limit_min or 10.0
    nearly_all = times[min(np.searchsorted(rising, 0.99 * rising[-1]), len(times) - 1)]
    return max(float(nearly_all), 1.6 * (limit_min or 0.0), 1.0)


def _limit_mark(x: float, foot: float, head: float, level: float, words: str) -> Markup:
    return joined(
        element("path", d=f"M{coordinate(x)} {coordinate(foot)}V{coordinate(head)}", class_="limit"),
        element("circle", cx=x, cy=level, r=5.0, class_="mark"),
        element("text", words, x=x + 10, y=level + 16, class_="callout"),
    )


def lorenz_curve(
    people: np.ndarray, held: np.ndarray, label: str, across: str, up: str, share: Callable[[float], str]
) -> Markup:
    """The Lorenz curve through the shares of the ``people``, least first, and what they ``held``, under the diagonal.

    ``across`` and ``up`` name the axes; ``share`` writes values.
    """

    def x(part: float) -> float:
        return LEFT + (CURVE_WIDTH - LEFT - RIGHT) * part

    def y(part: float) -> float:
        return CURVE_HEIGHT - BOTTOM - (CURVE_HEIGHT - TOP - BOTTOM) * part

    parts = []
    for part in (0.0, 0.25, 0.5, 0.75, 1.0):
        parts.append(element("path", d=f"M{coordinate(x(0))} {coordinate(y(part))}H{coordinate(x(1))}", class_="grid"))
        parts.append(element("text", share(part), x=LEFT - 8, y=y(part) + 4, text_anchor="end", class_="tick"))
        foot = CURVE_HEIGHT - BOTTOM + 18
        parts.append(element("text", share(part), x=x(part), y=foot, text_anchor="middle", class_="tick"))
    parts.append(element("text", across, x=x(1), y=CURVE_HEIGHT - 8, text_anchor="end", class_="tick"))
    parts.append(element("text", up, x=LEFT - 8, y=TOP - 8, text_anchor="start", class_="tick"))
    grid = np.linspace(0, 1, 200)
    points = "L".join(
        f"{coordinate(x(at))} {coordinate(y(height))}" for at, height in zip(grid, np.interp(grid, people, held))
    )
    diagonal = f"M{coordinate(x(0))} {coordinate(y(0))}L{coordinate(x(1))} {coordinate(y(1))}"
    parts.append(element("path", d=f"{diagonal}L{points}Z", class_="area"))
    parts.append(element("path", d=diagonal, class_="limit"))
    parts.append(element("path", title(label), d=f"M{points}", class_="curve"))
    return drawing(CURVE_WIDTH, CURVE_HEIGHT, *parts, label=label, class_="reach")
