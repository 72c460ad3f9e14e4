"""The costs of pairs of curves: crossings, overlap, flows side by side, arrowheads on other flows, crowded nodes.

Source: see ``layout_costs``; lengths and areas of overlap are this project's own closed form.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .layout_costs import Weights, distance_to_curves, hopeful
from .layout_curves import NEAR, Corridors, Curves, Floats, Ints

CACHE_BYTES = 160_000_000  # of columns kept for a second use
ROWS_AT_ONCE = 4000  # pairs of curves compared in one piece
LEVEL = np.float32(1e-3)  # px; a step whose distance to a curve changes by less counts as rising by this much
UPRIGHT = np.float32(1e-5)  # the same along the chord, as a share of it


class PairCosts:
    """The costs of pairs of curves, computed when first asked for, column by column.

    Forms without hope (see ``hopeful``) are left out: their pair costs stay zero.
    """

    def __init__(self, net: Corridors, curves: Curves, weights: Weights, single: Floats) -> None:
        self.curves, self.weights = curves, weights
        self.corridor_of = np.repeat(net.of_flow, curves.forms)  # of each row
        self.form_of = np.tile(np.arange(curves.forms), net.flows)
        self.hopeful = hopeful(single)[net.of_flow].reshape(-1)
        self.mean_ink = float(np.mean(net.width * net.chord[net.of_flow]))
        self.mean_width = float(np.mean(net.width))
        self.flows_of = [np.flatnonzero(net.of_flow == corridor) for corridor in range(net.count)]
        self._columns: dict[tuple[int, int], Floats] = {}
        self._room = CACHE_BYTES // (4 * single.size)

    def column(self, corridor: int, form: int) -> Floats:
        """Cost (corridors, forms) of every form of every other corridor together with this one's ``form``."""
        known = self._columns.get((corridor, form))
        if known is not None:
            return known
        mine = self.flows_of[corridor] * self.curves.forms + form
        others = self.hopeful & (self.corridor_of != corridor)
        near = [np.flatnonzero(others & _boxes_meet(self.curves.box, self.curves.box[:, [row]])) for row in mine]
        rows, partners = np.concatenate(near), np.repeat(mine, [len(some) for some in near])
        column = np.zeros((len(self.flows_of), self.curves.forms), dtype=np.float32)
        for start in range(0, len(rows), ROWS_AT_ONCE):
            piece = rows[start : start + ROWS_AT_ONCE]
            cost = self.of_pairs(piece, partners[start : start + ROWS_AT_ONCE])
            np.add.at(column, (self.corridor_of[piece], self.form_of[piece]), cost)
        if len(self._columns) < self._room:
            self._columns[corridor, form] = column
        return column

    def of_pairs(self, rows: Ints, others: Ints) -> Floats:
        """Cost of each row together with the other of the same place; the same the other way round."""
        first, second = np.minimum(rows, others), np.maximum(rows, others)
        heads = self._arrowheads(np.concatenate([first, second]), np.concatenate([second, first]))
        return self._bodies(first, second) + heads[: len(rows)] + heads[len(rows) :]

    def _arrowheads(self, rows: Ints, others: Ints) -> Floats:
        """Cost of the arrowheads of ``others`` on the bodies and arrowheads of ``rows``."""
        curves, weights = self.curves, self.weights
        cost = np.zeros(len(rows), dtype=np.float32)
        near = np.flatnonzero(_boxes_meet(curves.box[:, rows], curves.head_box[:, others]))
        rows, others = rows[near], others[near]
        u, off = distance_to_curves(curves, rows, curves.head[:, :, others])
        way, neck = (u - curves.start[rows]) * curves.per_u[rows], curves.neck[rows]
        half = np.where(way < neck, curves.half[rows], curves.half_head[rows] * (1 - way) / (1 - neck))
        depth = np.where((way >= 0) & (way <= 1), curves.head_half[:, others] + half - np.abs(off), -9).max(axis=0)
        hit = weights.arrowhead + weights.arrowhead_depth * np.minimum(depth / 3, 1)
        cost[near] = np.where(depth > 0, hit, 0) + weights.arrowhead_near * np.clip(depth + NEAR, 0, NEAR)
        return cost

    def _bodies(self, rows: Ints, others: Ints) -> Floats:
        """Cost of crossings, overlap and touching of two bodies, and of siblings leaving in the same direction."""
        curves = self.curves
        cost = np.zeros(len(rows), dtype=np.float32)
        shared = curves.ends[:, None, rows] == curves.ends[None, :, others]
        siblings = shared.any(axis=(0, 1))
        u, off = distance_to_curves(curves, rows, curves.body[:, :, others])
        reach = curves.half[rows] + curves.half[others]
        meet = (off.min(axis=0) < reach) & (off.max(axis=0) > -reach)
        meet &= (u.min(axis=0) < curves.high[rows]) & (u.max(axis=0) > curves.low[rows])
        at = np.flatnonzero(meet)
        cost[at] = self._meetings(rows[at], others[at], u[:, at], off[:, at], reach[at], siblings[at])
        together = np.flatnonzero(siblings)
        cost[together] += self._sibling_angles(rows[together], others[together], shared[:, :, together])
        return cost

    def _meetings(
        self, rows: Ints, others: Ints, u: Floats, off: Floats, reach: Floats, siblings: NDArray[np.bool_]
    ) -> Floats:
        """Cost of crossings, overlap and touching, from the places ``u``, ``off`` of the other body's points.

        The other body is cut into straight steps. Along a step the distance to the curve changes evenly, so lengths and
        areas of overlap have a closed form.
        """
        curves, weights = self.curves, self.weights
        low, high, step = curves.low[rows], curves.high[rows], curves.step[:, others]
        u_from, off_from, along, across = u[:-1], off[:-1], u[1:] - u[:-1], off[1:] - off[:-1]
        across = np.where(np.abs(across) < LEVEL, LEVEL, across)
        off_to = off_from + across

        where = u_from - along * off_from / across
        crosses = (off_from * off_to < 0) & (where > low) & (where < high)
        acute = weights.acute * np.maximum(weights.acute_below - np.minimum(np.abs(across) / step, 1), 0)
        thin = 1 - (1 - weights.crossing_of_thin) * (1 - np.minimum(1, reach / self.mean_width))
        cost = (weights.crossing * thin + weights.sibling_crossing * siblings) * crosses.sum(axis=0)
        cost += (crosses * acute).sum(axis=0)

        along = np.where(np.abs(along) < UPRIGHT, UPRIGHT, along)
        u_to = np.minimum(np.maximum(u_from + along, low), high)
        visible = (u_to - np.minimum(np.maximum(u_from, low), high)) / along
        near = np.minimum(np.maximum(off_from, -reach), reach)
        far = np.minimum(np.maximum(off_to, -reach), reach)
        scale = step / across * visible
        touching = ((far - near) * scale).sum(axis=0)
        area = ((reach * (far - near) - (far * np.abs(far) - near * np.abs(near)) / 2) * scale).sum(axis=0)
        cost += weights.overlap * area / self.mean_ink
        for row in (rows, others):
            cost += weights.touch * np.clip(touching / curves.length[row] - weights.touch_above, 0, 0.6)
        return cost

    def _sibling_angles(self, rows: Ints, others: Ints, shared: NDArray[np.bool_]) -> Floats:
        """Cost of flows leaving a shared node in nearly the same direction."""
        curves, weights = self.curves, self.weights
        turn = curves.bearing[:, None, rows] - curves.bearing[None, :, others]
        turn = np.abs((turn + np.pi) % (2 * np.pi) - np.pi)
        close = shared * np.exp(-((turn / weights.sibling_spread) ** 2))
        return weights.sibling_angle * close.sum(axis=(0, 1))


def _boxes_meet(boxes: Floats, others: Floats) -> NDArray[np.bool_]:
    """Whether boxes (4, …) share a point."""
    meet = (boxes[0] <= others[2]) & (boxes[2] >= others[0])
    return meet & (boxes[1] <= others[3]) & (boxes[3] >= others[1])
