"""What makes a flow map hard to read, as costs of single curves and of pairs of curves.

The cost of a layout is the sum over its curves plus the sum over its pairs. The cost of a pair is the same whichever of
the two is moved, so that a search which lowers the cost of single moves always ends.

Source: the conflicts are those of B. Jenny et al. (2018), "Design principles for origin-destination flow maps",
Cartography and Geographic Information Science 45(1), 62–75; forms and weights are this project's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from .layout_curves import PROFILE_STEPS, Corridors, Curves, Floats, Ints

SHARP_COST = 1e4  # of a form that bends too sharply: taken only where there is no other
SAME_FORM = 1e-9  # difference of bow and skew up to which two forms are the same
HOPELESS = 100.0  # cost above that of the cheapest form, at which a form is not considered


@dataclass(frozen=True)
class Weights:
    """Weights of the costs; crossings are the yardstick (4)."""

    crossing: float = 4.0
    crossing_of_thin: float = 0.6  # share of it for two flows far thinner than the average
    sibling_crossing: float = 6.0  # more, if the two share a node
    acute: float = 14.0  # per sine below `acute_below`
    acute_below: float = 0.62  # sine of the crossing angle (38 degrees, so that 30 are kept)
    overlap: float = 60.0  # per area of overlap, as a share of the mean area of a flow
    touch: float = 30.0  # per share of a flow's length beside another, above `touch_above`
    touch_above: float = 0.07
    arrowhead: float = 7.0  # arrowhead on another flow
    arrowhead_depth: float = 1.0  # more, the deeper it lies (whole at 3 px)
    arrowhead_near: float = 0.25  # per px nearer than 2 px
    node: float = 250.0  # flow under a node it does not join
    node_near: float = 15.0  # flow close to such a node (whole at 0 px, none at 5 px)
    sibling_angle: float = 5.0  # two flows leaving a node in the same direction (none beyond about 40 degrees)
    sibling_spread: float = 0.35  # radians
    bow: float = 3.0  # per bow
    bow_squared: float = 50.0  # per bow², for a flow half as long as the longest
    bow_strong: float = 250.0  # per (bow - 0.35)²
    bow_of_wide: float = 0.5  # more of `bow_squared` for flows wider than the mean
    skew: float = 3.0
    obstacle: float = 4.0  # flow on an obstacle
    obstacle_share: float = 12.0  # more, for a flow that runs all its length on it
    change: float = 30.0  # per change of bow or skew against a previous map
    changed: float = 12.0  # more, for any change at all
    detour: float = 0.0  # per detour (length per chord - 1); raised where the mean detour is too long


DEFAULT_WEIGHTS = Weights()


def distance_to_curves(curves: Curves, rows: Ints, points: Floats) -> tuple[Floats, Floats]:
    """Share ``u`` along the chord and signed distance (px) from the curve of ``points`` (2, k, rows), both (k, rows).

    The distance is that to the curve's tangent at ``u``: exact where the two run side by side or meet, which is where
    it is used.
    """
    chord = curves.chord[rows]
    along_x, along_y = curves.along[:, rows]
    x, y = points - curves.at[:, None, rows]
    u = (x * along_x + y * along_y) / chord
    place = np.minimum(np.maximum(u, 0), np.float32(0.99999)) * np.float32(PROFILE_STEPS)
    step = place.astype(np.int32)
    at = step + (rows * (PROFILE_STEPS + 1)).astype(np.int32)
    profile = curves.profile.reshape(-1)
    here = profile.take(at)
    rise = profile.take(at + 1) - here
    slope = rise * (np.float32(PROFILE_STEPS) / chord)
    return u, (y * along_x - x * along_y - here - (place - step) * rise) / np.sqrt(1 + slope * slope)


def single_costs(
    net: Corridors,
    curves: Curves,
    bow: Floats,
    skew: Floats,
    weights: Weights,
    obstacles: Sequence[shapely.Geometry] = (),
    former: tuple[Floats, Floats] | None = None,
) -> Floats:
    """Cost (corridors, forms) of every form by itself; ``former`` bow and skew (corridors,) are NaN where none was."""
    longest = np.clip(net.chord / net.chord.max(), 0, 1)[:, None]
    wide = np.zeros(net.count)
    np.maximum.at(wide, net.of_flow, np.maximum(net.width - net.width.mean(), 0) / net.width.max())
    stiffness = weights.bow_squared * (1.3 - 0.6 * longest) * (1 + weights.bow_of_wide * wide[:, None])
    strong = np.maximum(np.abs(bow) - 0.35, 0)
    cost = weights.bow * np.abs(bow) + stiffness * bow**2 + weights.bow_strong * strong**2
    cost += weights.skew * np.abs(skew) * (bow != 0)
    if former is not None:
        change = np.nan_to_num(np.abs(bow - former[0][:, None]) + np.abs(skew - former[1][:, None]))
        cost += weights.change * change + weights.changed * (change > SAME_FORM)
    by_row = node_costs(net, curves, weights) + obstacle_costs(curves, obstacles, weights)
    by_row += weights.detour * (curves.detour - 1)
    np.add.at(cost, net.of_flow, by_row.reshape(net.flows, curves.forms))
    sharp = np.zeros(cost.shape, dtype=bool)
    np.logical_or.at(sharp, net.of_flow, curves.sharp.reshape(net.flows, curves.forms))
    return cost + SHARP_COST * sharp


def hopeful(single: Floats) -> NDArray[np.bool_]:
    """Which forms (corridors, forms) may be chosen at all; the rest costs too much more than the cheapest form."""
    return single <= single.min(axis=1, keepdims=True) + HOPELESS


def node_costs(net: Corridors, curves: Curves, weights: Weights) -> Floats:
    """Cost (rows,) of running under or close to nodes that the flow does not join."""
    reach = net.radius + 5.0
    around = shapely.box(*(net.nodes - reach[:, None]).T, *(net.nodes + reach[:, None]).T)
    node, rows = shapely.STRtree(shapely.box(*curves.box.astype(float))).query(around)
    other = (curves.ends[:, rows] != node).all(axis=0)
    node, rows = node[other], rows[other]
    clearance = _clearance(curves, rows, net.nodes[node].T.astype(np.float32)) - net.radius[node]
    cost = np.where(clearance < 0.5, weights.node, 0.0) + weights.node_near * np.clip(1 - clearance / 5.0, 0, 1)
    return np.bincount(rows, weights=cost, minlength=len(curves.chord)).astype(float)


def _clearance(curves: Curves, rows: Ints, points: Floats) -> Floats:
    """Distance (px) from one of ``points`` (2, rows) per row to the ink of the row: its body and its arrowhead."""
    u, off = (values[0] for values in distance_to_curves(curves, rows, points[:, None]))
    off, way = np.abs(off), (u - curves.start[rows]) * curves.per_u[rows]
    neck, head, chord = curves.neck[rows], curves.half_head[rows], curves.chord[rows]
    on_head = way >= neck
    half = np.where(on_head, head * np.clip(1 - way, 0, 1) / (1 - neck), curves.half[rows])
    beyond = np.maximum(0, np.maximum(curves.low[rows] - u, u - curves.high[rows])) * chord
    to_ink = np.hypot(np.maximum(off - half, 0), beyond)
    behind_head = (neck - way) / np.abs(curves.per_u[rows]) * chord
    to_head = np.hypot(np.maximum(off - head, 0), np.maximum(behind_head, 0))
    return np.where(on_head, to_ink, np.minimum(to_ink, to_head))


@np.errstate(invalid="ignore", divide="ignore")  # GEOS leaves floating-point flags behind
def obstacle_costs(curves: Curves, obstacles: Sequence[shapely.Geometry], weights: Weights) -> Floats:
    """Cost (rows,) of running over ``obstacles`` (geometries in px: labels, water, a city centre)."""
    shapes = np.asarray(list(obstacles), dtype=object)
    if len(shapes) == 0:
        return np.zeros(len(curves.chord))
    lines = shapely.linestrings(curves.body.T.astype(float))
    rows, hit = shapely.STRtree(shapes).query(lines, predicate="dwithin", distance=curves.half.astype(float))
    share = shapely.length(shapely.intersection(lines[rows], shapes[hit])) / shapely.length(lines[rows])
    cost = weights.obstacle + weights.obstacle_share * share
    return np.bincount(rows, weights=cost, minlength=len(curves.chord)).astype(float)
