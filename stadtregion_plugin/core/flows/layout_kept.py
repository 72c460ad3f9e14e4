"""What a layout keeps: the forms of a former map, and lines that a planner has drawn by hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.ops import substring

from .layout_curves import NODE_GAP, Corridors, Floats, head_half_width, head_length

MOST_BOW, MOST_SKEW = 0.8, 0.22
SAME_PX = 2.0  # a line that comes as near as this to the former one is the former one


def former_forms(net: Corridors, former: Sequence[Floats | None]) -> tuple[Floats, Floats] | None:
    """Bow and skew (corridors,) of the axes on a former map; NaN where there was none, None if there was none at all.

    ``former`` centrelines by flow of ``net``, from origin to destination. The middle vertex of a drawn line is that at
    the middle of its Bézier curve; the lanes of a corridor lie evenly to both sides of its axis.
    """
    middle, count = np.zeros((net.count, 2)), np.zeros(net.count)
    for flow, line in enumerate(former):
        if line is None or len(line) < 3:
            continue
        corridor = net.of_flow[flow]
        start, end = (line[0], line[-1]) if net.forward[flow] else (line[-1], line[0])
        reach = end - start
        across = np.array([-reach[1], reach[0]])
        halfway = line[len(line) // 2] - start
        middle[corridor] += np.array([halfway @ reach, halfway @ across]) / max(reach @ reach, 1e-12)
        count[corridor] += 1
    if not count.any():
        return None
    along, lift = (middle / np.maximum(count, 1)[:, None]).T
    bow = np.clip(2 * lift, -MOST_BOW, MOST_BOW)
    skew = np.clip(2 * along - 1, -MOST_SKEW, MOST_SKEW)
    skew = np.where(np.abs(bow) < 1e-3, 0.0, skew)
    return np.where(count > 0, bow, np.nan), np.where(count > 0, skew, np.nan)


def unless_moved(line: Floats, former: Floats | None) -> Floats:
    """The ``former`` line where ``line`` is nowhere farther from it than ``SAME_PX``, else ``line``."""
    if former is None or len(former) < 2 or np.hypot(*(former[[0, -1]] - line[[0, -1]]).T).max() > 1e-3:
        return line
    apart = shapely.hausdorff_distance(shapely.LineString(line), shapely.LineString(former))
    return former if apart <= SAME_PX else line


def ink_of(line: Floats, width: float, node_radius: float) -> shapely.Geometry:
    """The ink of an arrow along ``line``, without its ends, where others may leave the same nodes."""
    path = shapely.LineString(line)
    edge = min(node_radius + NODE_GAP + float(head_length(np.array(width))), path.length / 4)
    inner = substring(path, edge, path.length - edge)
    tip = substring(path, path.length - edge, path.length - min(node_radius + NODE_GAP, edge))
    body = shapely.buffer(inner, width / 2 + 1.0, cap_style="flat")
    return shapely.union(body, shapely.buffer(tip, float(head_half_width(np.array(width))) / 2, cap_style="flat"))
