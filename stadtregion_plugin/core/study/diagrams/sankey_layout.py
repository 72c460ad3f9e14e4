"""Where the bars and bands of a flow diagram stand when flows may run in circles.

Flows along the order of the nodes run from left to right between columns; flows against it return in lanes below or
above the columns, which keep their width all the way, so that a circle in the data is a circle on the sheet.
All measures are px.

Source: Sugiyama et al. 1981 (layered drawing).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .sankey_order import Grid, arrange
from .svg import kept_apart

BAR_WIDTH = 11.0
MARGIN = 14.0
NODE_GAP = 14.0
PASSING_GAP = 7.0  # around a band that passes a column
LEAST_GUTTER = 90.0
TURNING_GUTTER = 48.0  # left between the lanes that turn at either side of a gutter
LABEL_GAP = 8.0
LEAST_REACH = 12.0  # a lane turns down or up only beyond this distance from the column
TRACK_GAP = 6.0
LANE_GAP = 20.0  # room for a lane's label
CORNER = 7.0  # inner radius of a lane's corner
RELAXATIONS = 40
LEAST_BAND_SHARE = 0.45  # of the height that bars take at least in the fullest column


@dataclass(frozen=True)
class Link:
    """A flow ``source`` → ``target`` of ``value`` in a ``colour``; ``label`` names what flows."""

    source: str
    target: str
    value: float
    colour: str
    label: str = ""


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


@dataclass(frozen=True)
class _Ports:
    """The height of the centreline where each link leaves (``start``) and enters (``end``) its bars."""

    start: np.ndarray
    end: np.ndarray


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

    grid = arrange(len(names), ends, values)
    head, reach = np.zeros(len(grid.column)), np.zeros(len(grid.column))
    for position, name in enumerate(names):
        label_width, head[position] = (labels or {}).get(name, (0.0, 0.0))
        reach[position] = label_width / 2
    size = _item_values(grid, np.maximum(inflow, outflow), values)
    scale = _scale(grid, size, head, height)
    tops = _tops(grid, size * scale, head, values)
    below = _sides(grid, ends, values, tops + size * scale / 2)
    ranks = _lane_ranks(grid, ends, below, tops)
    ports = _ports(grid, ends, values * scale, tops, size * scale, below, ranks)
    turns = _turns(grid, ends, values * scale, below, ports, tops, reach)
    return _drawn(
        links,
        names,
        ends,
        grid,
        values * scale,
        tops,
        size * scale,
        head,
        reach,
        below,
        ranks,
        ports,
        turns,
        width,
        scale,
    )


def _item_values(grid: Grid, throughput: np.ndarray, values: np.ndarray) -> np.ndarray:
    size = np.zeros(len(grid.column))
    size[: grid.node_count] = throughput
    for link, chain in enumerate(grid.chains):
        size[list(chain[1:-1])] = values[link]
    return size


def _gap(grid: Grid, item: int) -> float:
    return NODE_GAP if item < grid.node_count else PASSING_GAP


def _room(grid: Grid, items: Sequence[int], head: np.ndarray) -> float:
    """What a column needs beside its bars: labels and gaps."""
    return sum(head[item] + _gap(grid, item) for item in items)


def _scale(grid: Grid, size: np.ndarray, head: np.ndarray, height: float) -> float:
    return min(
        max(height - _room(grid, items, head), LEAST_BAND_SHARE * height) / size[list(items)].sum()
        for items in grid.places
    )


def _tops(grid: Grid, bars: np.ndarray, head: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The top of each item's bar: near the height of the items it is linked with, in order and clear of each other."""
    full = max(_room(grid, items, head) + bars[list(items)].sum() for items in grid.places)
    tops = np.zeros(len(bars))
    for items in grid.places:
        spare = full - _room(grid, items, head) - bars[list(items)].sum()
        level = spare / 2
        for item in items:
            tops[item] = level + head[item]
            level = tops[item] + bars[item] + _gap(grid, item)
    for round_ in range(RELAXATIONS):
        for items in grid.places if round_ % 2 == 0 else reversed(grid.places):
            wanted = _wanted_tops(grid, items, tops, bars, values)
            tops[list(items)] = _clear(grid, items, wanted, bars, head, full)
    return tops


def _wanted_tops(grid: Grid, items: Sequence[int], tops: np.ndarray, bars: np.ndarray, values: np.ndarray):
    """Where each item would lie level with the items its segments lead to."""
    chosen = {item: place for place, item in enumerate(items)}
    pull, weight = np.zeros(len(items)), np.zeros(len(items))
    centres = tops + bars / 2
    for left, right, link in grid.segments:
        for item, other in ((left, right), (right, left)):
            if item in chosen:
                pull[chosen[item]] += values[link] * centres[other]
                weight[chosen[item]] += values[link]
    own = centres[list(items)]
    return np.where(weight > 0, pull / np.where(weight > 0, weight, 1), own) - bars[list(items)] / 2


def _clear(grid: Grid, items: Sequence[int], wanted: np.ndarray, bars: np.ndarray, head: np.ndarray, full: float):
    """The tops nearest to ``wanted`` that keep the items in order and their labels free."""
    own = list(items)
    steps = np.array([bars[one] + _gap(grid, one) + head[other] for one, other in pairwise(own)])
    return kept_apart(wanted, steps, head[own[0]], full - _gap(grid, own[-1]) - bars[own[-1]], bars[own] + 1.0)


def _sides(grid: Grid, ends, values: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """For each returning link: True if its lane runs below, where it crosses less than above."""
    below = np.ones(len(ends), dtype=bool)
    for link, (start, end) in enumerate(ends):
        if grid.chains[link]:
            continue
        crossed = np.zeros(2)  # above, below
        for left, right, other in grid.segments:
            if grid.column[left] == grid.column[start]:
                crossed[int(centres[left] > centres[start])] += values[other] if left != start else 0
            if grid.column[right] == grid.column[end]:
                crossed[int(centres[right] > centres[end])] += values[other] if right != end else 0
        below[link] = crossed[1] <= crossed[0]
    return below


def _lane_ranks(grid: Grid, ends, below: np.ndarray, tops: np.ndarray) -> np.ndarray:
    """The rank of each returning link among the lanes of its side: 0 is the innermost. Short lanes lie inside."""
    ranks = np.zeros(len(ends), dtype=int)
    for side in (True, False):
        lanes = [link for link in range(len(ends)) if not grid.chains[link] and below[link] == side]
        outward = -1 if side else 1
        lanes.sort(key=lambda link: _reach(grid, ends[link], tops, outward))
        ranks[lanes] = range(len(lanes))
    return ranks


def _reach(grid: Grid, ends: tuple[int, int], tops: np.ndarray, outward: int) -> tuple[int, float]:
    start, end = ends
    return grid.column[start] - grid.column[end], outward * (tops[start] + tops[end])


def _ports(grid: Grid, ends, widths, tops, bars, below, ranks) -> _Ports:
    """Stack the bands at each bar: lanes from above first, then along the order by where they come from or go to."""
    centres = tops + bars / 2
    leaving: dict[int, list[tuple[tuple[int, float], int]]] = {}
    entering: dict[int, list[tuple[tuple[int, float], int]]] = {}
    for link, (start, end) in enumerate(ends):
        chain = grid.chains[link]
        if chain:
            leaving.setdefault(start, []).append(((1, centres[chain[1]]), link))
            entering.setdefault(end, []).append(((1, centres[chain[-2]]), link))
        else:
            # The innermost lane lies at the outside of the bar, so that the lanes of a bar do not cross.
            key = (2, -float(ranks[link])) if below[link] else (0, float(ranks[link]))
            leaving.setdefault(start, []).append((key, link))
            entering.setdefault(end, []).append((key, link))
    return _Ports(_stacked(leaving, widths, tops), _stacked(entering, widths, tops))


def _stacked(bands: Mapping[int, list[tuple[tuple[int, float], int]]], widths: np.ndarray, tops: np.ndarray):
    heights = np.zeros(len(widths))
    for item, keyed in bands.items():
        level = tops[item]
        for _, link in sorted(keyed):
            heights[link] = level + widths[link] / 2
            level += widths[link]
    return heights


@dataclass(frozen=True)
class _Turns:
    """How far from its column each returning link turns where it leaves and enters; the room that takes per column."""

    leaving: np.ndarray
    entering: np.ndarray
    leaving_room: np.ndarray
    entering_room: np.ndarray


def _turns(grid: Grid, ends, widths, below, ports: _Ports, tops: np.ndarray, reach: np.ndarray) -> _Turns:
    """Turn the band nearest to its side first, so that the bands of a column do not cross on the way to their lanes."""
    returning = [link for link in range(len(ends)) if not grid.chains[link]]
    columns = max(grid.column) + 1
    offsets, rooms = [], []
    for heights, which in ((ports.start, 0), (ports.end, 1)):
        offset, room = np.zeros(len(ends)), np.zeros(columns)
        for column in range(columns):
            here = [link for link in returning if grid.column[ends[link][which]] == column]
            items = np.array(grid.places[column])
            down = sorted((link for link in here if below[link]), key=lambda link: -heights[link])
            up = sorted((link for link in here if not below[link]), key=lambda link: heights[link])
            level = LEAST_REACH
            for link in down:
                passed = reach[items[tops[items] > heights[link]]].max(initial=LEAST_REACH)
                level = offset[link] = _turn(max(level, passed), widths[link])
                level += widths[link] / 2
            apart = not down or not up or heights[up].max() < heights[down].min()
            room[column] = level if down else 0.0
            level = LEAST_REACH if apart else level
            for link in up:
                passed = reach[items[tops[items] <= heights[link]]].max(initial=LEAST_REACH)
                level = offset[link] = _turn(max(level, passed), widths[link])
                level += widths[link] / 2
            room[column] = max(room[column], level if up else 0.0)
        offsets.append(offset)
        rooms.append(room)
    return _Turns(*offsets, *rooms)


def _turn(start: float, width: float) -> float:
    """The offset of a band's centreline that begins to turn ``start`` from the column."""
    return max(start + TRACK_GAP + width / 2, width + CORNER + 2)


def _column_positions(grid: Grid, turns: _Turns, reach: np.ndarray, width: float) -> tuple[np.ndarray, float]:
    """The left side of each column's bars, and the width of the sheet: neither lanes nor labels of columns meet."""
    last = max(grid.column)
    label = np.array([reach[list(items)].max() for items in grid.places])
    turning = turns.leaving_room[:-1] + turns.entering_room[1:] + TURNING_GUTTER
    gutters = np.maximum(np.maximum(turning, label[:-1] + label[1:] + LABEL_GAP), LEAST_GUTTER)
    left = MARGIN + max(turns.entering_room[0], label[0])
    right = MARGIN + max(turns.leaving_room[last], label[last])
    spare = width - left - right - gutters.sum() - (last + 1) * BAR_WIDTH
    gutters = gutters + (max(spare, 0.0) / last if last else 0.0)
    positions = left + np.concatenate([[0.0], np.cumsum(gutters + BAR_WIDTH)])
    return positions, float(positions[-1] + BAR_WIDTH + right)


def _lanes(grid: Grid, ends, widths, below, ranks, spans, highest: np.ndarray, lowest: np.ndarray) -> np.ndarray:
    """The height of each returning link's lane: as near to the columns it runs past as the lanes inside it allow.

    ``spans`` are the (left, right) of each lane; ``highest`` and ``lowest`` the extent of each column.
    """
    heights = np.zeros(len(ends))
    for side in (True, False):
        lanes = [link for link in range(len(ends)) if not grid.chains[link] and below[link] == side]
        laid: list[int] = []
        for link in sorted(lanes, key=lambda link: ranks[link]):
            passed = slice(grid.column[ends[link][1]], grid.column[ends[link][0]] + 1)
            inside = [one for one in laid if spans[one][0] < spans[link][1] and spans[link][0] < spans[one][1]]
            if side:
                edges = [lowest[passed].max() + CORNER, *(heights[one] + widths[one] / 2 for one in inside)]
                heights[link] = max(edges) + LANE_GAP + widths[link] / 2
            else:
                edges = [highest[passed].min() + CORNER, *(heights[one] - widths[one] / 2 for one in inside)]
                heights[link] = min(edges) - LANE_GAP - widths[link] / 2
            laid.append(link)
    return heights


def _drawn(
    links, names, ends, grid: Grid, widths, tops, bars, head, reach, below, ranks, ports, turns, width, scale
) -> SankeyLayout:
    """Put everything in its place; the sheet begins at (0, 0)."""
    left, sheet_width = _column_positions(grid, turns, reach, width)
    turn_out = np.array([left[grid.column[start]] + BAR_WIDTH for start, _ in ends]) + turns.leaving
    turn_in = np.array([left[grid.column[end]] for _, end in ends]) - turns.entering
    spans = list(zip(turn_in - widths / 2, turn_out + widths / 2))
    highest = np.array([min(tops[item] - head[item] for item in items) for items in grid.places])
    lowest = np.array([max(tops[item] + bars[item] for item in items) for items in grid.places])
    lanes = _lanes(grid, ends, widths, below, ranks, spans, highest, lowest)

    returning = np.array([not chain for chain in grid.chains])
    above = np.concatenate([highest, (lanes - widths / 2 - LANE_GAP)[returning]])
    under = np.concatenate([lowest, (lanes + widths / 2)[returning]])
    shift = MARGIN - above.min()
    nodes = tuple(
        Node(name, grid.column[n], left[grid.column[n]], tops[n] + shift, bars[n], *_flows(n, ends, widths / scale))
        for n, name in enumerate(names)
    )
    bands = []
    for link, (start, end) in enumerate(ends):
        first = (left[grid.column[start]] + BAR_WIDTH, ports.start[link] + shift)
        last = (left[grid.column[end]], ports.end[link] + shift)
        if returning[link]:
            lane = lanes[link] + shift
            between = [(turn_out[link], lane), (turn_in[link], lane)]
        else:
            between = [
                (left[grid.column[item]] + side, tops[item] + bars[item] / 2 + shift)
                for item in grid.chains[link][1:-1]
                for side in (0.0, BAR_WIDTH)
            ]
        bands.append(Band(links[link], float(widths[link]), bool(returning[link]), (first, *between, last)))
    height = float(under.max() + shift + MARGIN)
    return SankeyLayout(nodes, tuple(bands), sheet_width, height, scale)


def _flows(node: int, ends, values: np.ndarray) -> tuple[float, float]:
    inflow = sum(value for (_, end), value in zip(ends, values) if end == node)
    outflow = sum(value for (start, _), value in zip(ends, values) if start == node)
    return float(inflow), float(outflow)
