"""Where the bars and bands of a flow diagram stand when flows may run in circles; all measures are px.

Flows along the order of the nodes run from left to right between columns; flows against it return in lanes below or
above the columns, which keep their width all the way, so that a circle in the data is a circle on the sheet.

Source: layered drawing, Sugiyama et al. 1981.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .sankey_heights import Standing, stand
from .sankey_lanes import LANE_GAP, Lanes, lane_heights, route_lanes
from .sankey_order import arrange

BAR_WIDTH = 11.0
MARGIN = 14.0
LEAST_GUTTER = 90.0
CLEARANCE = 10.0  # between the labels and turning lanes of neighbouring columns


@dataclass(frozen=True)
class Link:
    """A flow ``source`` → ``target`` of ``value`` in a ``colour``; ``label`` names what flows.

    Where flows run in circles, some must run back: those with the least value. ``onward`` says how much more than its
    value a flow counts against running back.
    """

    source: str
    target: str
    value: float
    colour: str
    label: str = ""
    onward: float = 1.0


@dataclass(frozen=True)
class Node:
    """A node's bar: its column, top left corner, and height, which is that of the larger of its in- and outflow."""

    name: str
    column: int
    x: float
    y: float
    height: float
    inflow: float
    outflow: float


@dataclass(frozen=True)
class Band:
    """A link's band: its width and its centreline from the right side of one bar to the left side of another.

    A band along the order swings between its ``stations`` (x, y), taken in pairs, and runs straight past a column. A
    band that ``returns`` has four: its start, the corner into its lane, the corner out of it, its end.
    """

    link: Link
    width: float
    returns: bool
    stations: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class SankeyLayout:
    """The whole diagram; ``scale`` is px per unit of value."""

    nodes: tuple[Node, ...]
    bands: tuple[Band, ...]
    width: float
    height: float
    scale: float


def lay_out(
    links: Sequence[Link],
    labels: Mapping[str, tuple[float, float]] | None = None,
    width: float = 1180.0,
    height: float = 560.0,
) -> SankeyLayout:
    """Lay out ``links`` (those without value are left out) on a sheet at least ``width`` wide.

    ``labels`` is the width and height of each node's label, which stands centred above its bar. ``height`` is that of
    the fullest column without return lanes; it grows where labels need more.
    """
    links = [link for link in links if link.value > 0]
    if not links:
        return SankeyLayout((), (), width, 0.0, 0.0)
    names = list(dict.fromkeys(name for link in links for name in (link.source, link.target)))
    number = {name: position for position, name in enumerate(names)}
    ends = [(number[link.source], number[link.target]) for link in links]
    values = np.array([link.value for link in links], dtype=float)
    outflow = np.bincount([start for start, _ in ends], weights=values, minlength=len(names))
    inflow = np.bincount([end for _, end in ends], weights=values, minlength=len(names))

    grid = arrange(len(names), ends, values, values * [link.onward for link in links])
    sizes = [(labels or {}).get(name, (0.0, 0.0)) for name in names]
    standing, scale = stand(grid, ends, values, np.maximum(inflow, outflow), sizes, height)
    lanes = route_lanes(standing)
    left, sheet_width = _column_positions(standing, lanes, width)
    lane, shift, sheet_height = _sheet_heights(standing, lanes, left)
    nodes = tuple(
        Node(name, column, left[column], standing.tops[n] + shift, standing.bars[n], inflow[n], outflow[n])
        for n, (name, column) in enumerate(zip(names, grid.column))
    )
    bands = tuple(
        Band(link, standing.widths[n], not grid.chains[n], _stations(standing, lanes, left, lane, n, shift))
        for n, link in enumerate(links)
    )
    return SankeyLayout(nodes, bands, sheet_width, sheet_height, scale)


def _column_positions(standing: Standing, lanes: Lanes, width: float) -> tuple[np.ndarray, float]:
    """The left side of each column's bars, and the width of the sheet: neither lanes nor labels of columns meet."""
    places = standing.grid.places
    label = np.array([standing.reach[list(items)].max() for items in places])
    gutters = np.maximum(label, lanes.leaving_room)[:-1] + np.maximum(label, lanes.entering_room)[1:] + CLEARANCE
    gutters = np.maximum(gutters, LEAST_GUTTER)
    left = MARGIN + max(lanes.entering_room[0], label[0])
    right = MARGIN + max(lanes.leaving_room[-1], label[-1])
    spare = width - left - right - gutters.sum() - len(places) * BAR_WIDTH
    if len(gutters) and spare > 0:
        gutters = gutters + spare / len(gutters)
    positions = left + np.concatenate([[0.0], np.cumsum(gutters + BAR_WIDTH)])
    return positions, float(positions[-1] + BAR_WIDTH + right)


def _turning_points(standing: Standing, lanes: Lanes, left: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where, across the sheet, each returning link turns after its start and before its end."""
    column = np.array(standing.grid.column)
    starts, ends = np.array(standing.ends).T
    return left[column[starts]] + BAR_WIDTH + lanes.leaving, left[column[ends]] - lanes.entering


def _sheet_heights(standing: Standing, lanes: Lanes, left: np.ndarray) -> tuple[np.ndarray, float, float]:
    """The height of each lane, by how much all moves down so that the sheet begins at 0, and the sheet's height."""
    tops, bottoms = standing.tops - standing.head, standing.tops + standing.bars
    highest = np.array([tops[list(items)].min() for items in standing.grid.places])
    lowest = np.array([bottoms[list(items)].max() for items in standing.grid.places])
    out, back = _turning_points(standing, lanes, left)
    half = standing.widths / 2
    lane = lane_heights(standing, lanes, list(zip(back - half, out + half)), highest, lowest)
    returning = standing.returning
    shift = MARGIN - min(highest.min(), (lane - half - LANE_GAP)[returning].min(initial=np.inf))
    foot = max(lowest.max(), (lane + half)[returning].max(initial=-np.inf))
    return lane, float(shift), float(foot + shift + MARGIN)


def _stations(
    standing: Standing, lanes: Lanes, left: np.ndarray, lane: np.ndarray, link: int, shift: float
) -> tuple[tuple[float, float], ...]:
    """The stations of a link's centreline, see ``Band``."""
    column = standing.grid.column
    start, end = standing.ends[link]
    first = (left[column[start]] + BAR_WIDTH, lanes.start[link] + shift)
    last = (left[column[end]], lanes.end[link] + shift)
    if not standing.grid.chains[link]:
        out, back = _turning_points(standing, lanes, left)
        return (first, (out[link], lane[link] + shift), (back[link], lane[link] + shift), last)
    passed = [
        (left[column[item]] + side, standing.centres[item] + shift)
        for item in standing.grid.chains[link][1:-1]
        for side in (0.0, BAR_WIDTH)
    ]
    return (first, *passed, last)
