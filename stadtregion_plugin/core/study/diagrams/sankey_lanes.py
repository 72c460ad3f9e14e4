"""The lanes of a flow diagram in which flows run back: their side, their order, where they turn and how low they lie.

All measures are px.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .sankey_heights import Standing

LEAST_REACH = 12.0  # a lane turns down or up only beyond this distance from the column
TRACK_GAP = 6.0
LANE_GAP = 20.0  # room for a lane's label
CORNER = 7.0  # inner radius of a lane's corner

# Where a band stands in the stack at a bar: lanes from above first, then bands along the order, lanes from below.
_FROM_ABOVE, _ALONG, _FROM_BELOW = 0, 1, 2


@dataclass(frozen=True)
class Lanes:
    """For each returning link: whether its lane runs ``below`` the columns, and its ``rank`` on that side (0 inside).

    For each link, ``start`` and ``end`` are the heights at which it leaves and enters its bars. For each returning one,
    ``leaving`` and ``entering`` are how far from the column it turns; the ``…_room`` is what that takes per column.
    """

    below: np.ndarray
    rank: np.ndarray
    start: np.ndarray
    end: np.ndarray
    leaving: np.ndarray
    entering: np.ndarray
    leaving_room: np.ndarray
    entering_room: np.ndarray


def route_lanes(standing: Standing) -> Lanes:
    """Choose the side and order of the lanes, stack all bands at their bars, and let the lanes turn clear of labels."""
    below = _sides(standing)
    rank = _ranks(standing, below)
    start, end = _ports(standing, below, rank)
    leaving, leaving_room = _turns(standing, below, start, [first for first, _ in standing.ends])
    entering, entering_room = _turns(standing, below, end, [last for _, last in standing.ends])
    return Lanes(below, rank, start, end, leaving, entering, leaving_room, entering_room)


def _sides(standing: Standing) -> np.ndarray:
    """For each returning link: True if its lane runs below, where it crosses less than above."""
    grid, centres = standing.grid, standing.centres
    below = np.ones(len(standing.ends), dtype=bool)
    for link in standing.returning:
        start, end = standing.ends[link]
        crossed = np.zeros(2)  # above, below
        for left, right, other in grid.segments:
            if grid.column[left] == grid.column[start] and left != start:
                crossed[int(centres[left] > centres[start])] += standing.widths[other]
            if grid.column[right] == grid.column[end] and right != end:
                crossed[int(centres[right] > centres[end])] += standing.widths[other]
        below[link] = crossed[1] <= crossed[0]
    return below


def _ranks(standing: Standing, below: np.ndarray) -> np.ndarray:
    """The rank of each returning link among the lanes of its side: short lanes lie inside, the nearer bar first."""
    column, tops = standing.grid.column, standing.tops
    ranks = np.zeros(len(standing.ends), dtype=int)

    def inside_first(link: int) -> tuple[int, float]:
        start, end = standing.ends[link]
        return column[start] - column[end], (tops[start] + tops[end]) * (-1 if below[link] else 1)

    for side in (True, False):
        lanes = sorted((link for link in standing.returning if below[link] == side), key=inside_first)
        ranks[lanes] = range(len(lanes))
    return ranks


def _ports(standing: Standing, below: np.ndarray, rank: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The height at which each link leaves and enters its bars: bands lie side by side, by where they lead."""
    centres = standing.centres
    leaving: dict[int, list[tuple[int, float, int]]] = {}
    entering: dict[int, list[tuple[int, float, int]]] = {}
    for link, (start, end) in enumerate(standing.ends):
        chain = standing.grid.chains[link]
        if chain:
            leaving.setdefault(start, []).append((_ALONG, centres[chain[1]], link))
            entering.setdefault(end, []).append((_ALONG, centres[chain[-2]], link))
        else:
            # The innermost lane lies at the outside of the bar, so that the lanes of a bar do not cross.
            place = (_FROM_BELOW, -float(rank[link])) if below[link] else (_FROM_ABOVE, float(rank[link]))
            leaving.setdefault(start, []).append((*place, link))
            entering.setdefault(end, []).append((*place, link))
    return _stacked(standing, leaving), _stacked(standing, entering)


def _stacked(standing: Standing, bands: dict[int, list[tuple[int, float, int]]]) -> np.ndarray:
    heights = np.zeros(len(standing.ends))
    for item, stack in bands.items():
        level = standing.tops[item]
        for _, _, link in sorted(stack):
            heights[link] = level + standing.widths[link] / 2
            level += standing.widths[link]
    return heights


def _turns(
    standing: Standing, below: np.ndarray, heights: np.ndarray, bars: Sequence[int]
) -> tuple[np.ndarray, np.ndarray]:
    """How far from the column of its bar each returning link turns, and the room that takes per column.

    The band nearest to its side turns first, so that the bands of a column do not cross on the way to their lanes.
    """
    column = standing.grid.column
    offset, room = np.zeros(len(bars)), np.zeros(max(column) + 1)
    for number in range(len(room)):
        here = [link for link in standing.returning if column[bars[link]] == number]
        down = sorted((link for link in here if below[link]), key=lambda link: -heights[link])
        up = sorted((link for link in here if not below[link]), key=lambda link: heights[link])
        down_ends = _beside(standing, number, offset, heights, down, LEAST_REACH, passing_below=True)
        # Lanes to either side may turn at the same distance where they do not run past each other.
        apart = not down or not up or heights[up].max() < heights[down].min()
        up_ends = _beside(standing, number, offset, heights, up, LEAST_REACH if apart else down_ends, False)
        room[number] = max(down_ends, up_ends) if here else 0.0
    return offset, room


def _beside(
    standing: Standing,
    column: int,
    offset: np.ndarray,
    heights: np.ndarray,
    links: Sequence[int],
    nearest: float,
    passing_below: bool,
) -> float:
    """Set the ``offset`` of ``links`` one beside the other, clear of the labels they pass; return where they end."""
    items = np.array(standing.grid.places[column])
    for link in links:
        passed = (standing.tops[items] > heights[link]) == passing_below
        clear = max(nearest, standing.reach[items[passed]].max(initial=LEAST_REACH))
        width = standing.widths[link]
        offset[link] = max(clear + TRACK_GAP + width / 2, width + CORNER + 2)
        nearest = offset[link] + width / 2
    return nearest


def lane_heights(
    standing: Standing, lanes: Lanes, spans: Sequence[tuple[float, float]], highest: np.ndarray, lowest: np.ndarray
) -> np.ndarray:
    """The height of each returning link's lane: as near to the columns it runs past as the lanes inside it allow.

    ``spans`` are the (left, right) of each lane; ``highest`` and ``lowest`` the extent of each column.
    """
    heights = np.zeros(len(standing.ends))
    half = standing.widths / 2
    for side, outward in ((True, 1.0), (False, -1.0)):
        laid: list[int] = []
        own = [link for link in standing.returning if lanes.below[link] == side]
        for link in sorted(own, key=lambda link: lanes.rank[link]):
            start, end = (standing.grid.column[node] for node in standing.ends[link])
            edge = lowest[end : start + 1].max() if side else -highest[end : start + 1].min()
            inside = [one for one in laid if spans[one][0] < spans[link][1] and spans[link][0] < spans[one][1]]
            edges = [edge + CORNER, *(outward * heights[one] + half[one] for one in inside)]
            heights[link] = outward * (max(edges) + LANE_GAP + half[link])
            laid.append(link)
    return heights
