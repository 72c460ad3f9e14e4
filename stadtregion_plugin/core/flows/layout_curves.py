"""The curves a flow map may be drawn with: corridors between two nodes, their lanes, and the forms they can take.

All flows between the same two nodes, in either direction, share one *corridor*. A corridor has one axis, a quadratic
Bézier curve from its first to its second node, and each of its flows runs in a *lane* beside the axis, on the right of
its own direction. The layout chooses one *form* (bow and skew of the axis) for every corridor.

Every curve is a graph over its chord: at the share ``u`` of the chord it lies ``v`` px to the left. So the distance of
a point to a curve is read off a profile ``v(u)`` and costs no geometry predicate.

Source: B. Jenny et al. (2018), "Design principles for origin-destination flow maps", Cartography and Geographic
Information Science 45(1), 62–75 (symmetric curves, arrowheads, no sharp bends, opposite flows side by side).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Ints = NDArray[np.integer]

NODE_GAP = 2.0  # px between a node's circle and the ends of its flows
LANE_GAP = 1.0  # px between two lanes, arrowheads included
LEAST_RADIUS = 5.0  # px; a bend is sharp if its radius is less than this or than the width of the flow
BEND_RESERVE = 1.15  # curves keep this multiple of the least radius
MOST_LANE_SHARE = 0.25  # of the chord: no lane is farther from the axis
LEAST_LANE_ANGLE, MOST_LANE_ANGLE = 11.0, 38.0  # degrees between lane and axis at a node
LANE_ANGLE_PER_PX = 3.2  # degrees more per px of width where flows end NODE_EDGE px from the node's centre
NODE_EDGE = 8.0
PROFILE_STEPS = 48  # steps of the profile along the chord
BODY_POINTS = 18  # sample points along a flow
HEAD_SHARES = np.array([0.04, 0.3, 0.55, 0.8, 1.0])  # sample points of an arrowhead, from tip to base
NEAR = 2.0  # px around the ink of a flow where others count as near
CURVE_POINTS = 49  # points of a centreline


def head_length(width: Floats) -> Floats:
    """Length (px) of the arrowhead of a flow of ``width`` px."""
    return 2.0 * width + 4.0


def head_half_width(width: Floats) -> Floats:
    """Half of the breadth (px) of the arrowhead of a flow of ``width`` px."""
    return 0.9 * width + 2.0


@dataclass(frozen=True)
class Corridors:
    """Pairs of nodes with flows between them, and the lane of each flow (``f`` flows, ``c`` corridors; px)."""

    nodes: Floats  # (n, 2)
    radius: Floats  # (n,) of the node circles
    first: Ints  # (c,) node where the axis begins
    second: Ints  # (c,) node where it ends
    chord: Floats  # (c,) distance of the two
    along: Floats  # (c, 2) unit vector from first to second
    left: Floats  # (c, 2) unit vector to the left of it
    taper: Floats  # (c, 2) length over which lanes leave the first and the second node and reach their offset
    of_flow: Ints  # (f,) corridor of each flow
    forward: NDArray[np.bool_]  # (f,) whether it runs from first to second
    offset: Floats  # (f,) of its lane from the axis, positive to the left of the axis
    width: Floats  # (f,)

    @property
    def count(self) -> int:
        return len(self.chord)

    @property
    def flows(self) -> int:
        return len(self.width)

    def only(self, chosen: Ints) -> Corridors:
        """The ``chosen`` corridors and their flows."""
        place = np.full(self.count, -1)
        place[chosen] = np.arange(len(chosen))
        flows = place[self.of_flow] >= 0
        return Corridors(
            nodes=self.nodes,
            radius=self.radius,
            first=self.first[chosen],
            second=self.second[chosen],
            chord=self.chord[chosen],
            along=self.along[chosen],
            left=self.left[chosen],
            taper=self.taper[chosen],
            of_flow=place[self.of_flow[flows]],
            forward=self.forward[flows],
            offset=self.offset[flows],
            width=self.width[flows],
        )


def corridors(nodes: Floats, origin: Ints, destination: Ints, width: Floats, radius: Floats) -> Corridors:
    """Gather the flows by the two nodes they join and give each of them a lane."""
    pair = np.minimum(origin, destination) * len(nodes) + np.maximum(origin, destination)
    keys, of_flow = np.unique(pair, return_inverse=True)
    first, second = keys // len(nodes), keys % len(nodes)
    reach = nodes[second] - nodes[first]
    chord = np.hypot(reach[:, 0], reach[:, 1])
    along = reach / chord[:, None]
    forward = origin < destination
    offset, taper = np.zeros(len(width)), np.ones((len(keys), 2))
    lanes = np.bincount(of_flow, minlength=len(keys))
    room = _room_at_nodes(first, second, along, len(nodes)) if (lanes > 1).any() else taper
    for corridor in np.flatnonzero(lanes > 1):
        flows = np.flatnonzero(of_flow == corridor)
        order, places = _lanes(width[flows], forward[flows], chord[corridor])
        offset[flows[order]] = places
        edges = radius[[first[corridor], second[corridor]]] + NODE_GAP
        taper[corridor] = places[-1] / np.tan(_lane_angles(width[flows].max(), edges, room[corridor]))
    left = np.column_stack([-along[:, 1], along[:, 0]])
    return Corridors(nodes, radius, first, second, chord, along, left, taper, of_flow, forward, offset, width)


def _lanes(width: Floats, forward: NDArray[np.bool_], chord: float) -> tuple[Ints, Floats]:
    """Order and offsets of the flows of one corridor, from the right of its axis to the left.

    Flows keep to the right; the wider ones run next to the middle. Lanes are as far apart as their arrowheads need.
    """
    order = np.lexsort((np.where(forward, width, -width), ~forward))
    body, head = width[order] / 2, head_half_width(width[order])
    same = forward[order][1:] == forward[order][:-1]
    beside = np.maximum(head[:-1] + body[1:], body[:-1] + head[1:])
    places = np.concatenate([[0.0], np.cumsum(np.where(same, head[:-1] + head[1:], beside) + LANE_GAP)])
    places -= places[-1] / 2
    return order, places * min(1.0, MOST_LANE_SHARE * chord / places[-1])


def _lane_angles(width: float, edges: Floats, room: Floats) -> Floats:
    """Angles (radians) between the outer lanes and the axis at the two nodes of a corridor.

    Wide enough for arrowhead and neighbour to part at the ``edges`` of the nodes, where arrowheads end, but no wider
    than the ``room`` between this corridor and the next one around the node.
    """
    parting = LEAST_LANE_ANGLE + LANE_ANGLE_PER_PX * width * NODE_EDGE / np.maximum(edges, 1.0)
    return np.radians(np.clip(np.minimum(parting, room), LEAST_LANE_ANGLE / 2, MOST_LANE_ANGLE))


def _room_at_nodes(first: Ints, second: Ints, along: Floats, nodes: int) -> Floats:
    """Degrees (corridors, 2) that each corridor has to either side at its nodes, if all of them are straight.

    At least half of what an even spread of the node's corridors would give, since the layout spreads them.
    """
    ends, bearing = np.concatenate([first, second]), np.arctan2(along[:, 1], along[:, 0])
    bearing = np.degrees(np.concatenate([bearing, bearing + np.pi])) % 360
    room = 90.0 / np.bincount(ends, minlength=nodes)[ends]
    for node in np.unique(ends):
        here = np.flatnonzero(ends == node)
        here = here[np.argsort(bearing[here])]
        gap = np.diff(bearing[here], append=bearing[here[0]] + 360)
        room[here] = np.maximum(room[here], np.minimum(gap, np.roll(gap, 1)) / 2)
    return room.reshape(2, -1).T


@dataclass(frozen=True)
class Curves:
    """Every flow in every form of its corridor: ``rows = flows × forms``.

    In single precision and with the rows last, for speed. ``u`` is a share of the chord.
    """

    forms: int
    profile: Floats  # (rows, steps + 1) px left of the chord at even steps of u
    body: Floats  # (2, points, rows) sample points of the visible centreline
    step: Floats  # (points - 1, rows) lengths between them
    head: Floats  # (2, heads, rows) sample points of the arrowhead
    head_half: Floats  # (heads, rows) half breadth of the arrowhead there
    length: Floats  # (rows,) of the visible centreline
    low: Floats  # (rows,) least u that is visible
    high: Floats  # (rows,)
    start: Floats  # (rows,) u of the tail
    per_u: Floats  # (rows,) 1 / (tip - start), negative for backward flows
    neck: Floats  # (rows,) share of the way from tail to tip where the arrowhead begins
    at: Floats  # (2, rows) first node of the corridor
    along: Floats  # (2, rows) unit vector to its second node
    chord: Floats  # (rows,)
    half: Floats  # (rows,) half width of the flow
    half_head: Floats  # (rows,) half breadth of its arrowhead
    box: Floats  # (4, rows) xmin ymin xmax ymax of all ink
    head_box: Floats  # (4, rows) of the arrowhead
    ends: Ints  # (2, rows) the two nodes
    bearing: Floats  # (2, rows) direction (radians) in which the curve leaves each of them
    detour: Floats  # (rows,) length of the centreline from node to node, per chord
    sharp: NDArray[np.bool_]  # (rows,) whether it bends more sharply than a flow of its width may


@dataclass(frozen=True)
class _Axes:
    """Bézier axes of all rows, shaped (flows, forms, 1): control point at ``share`` and ``lift`` px left of it."""

    corridors: Corridors
    share: Floats
    lift: Floats

    @classmethod
    def of(cls, net: Corridors, bow: Floats, skew: Floats) -> _Axes:
        lift = bow * net.chord[:, None]
        return cls(net, (0.5 + skew)[net.of_flow][..., None], lift[net.of_flow][..., None])

    def chord(self) -> Floats:
        return self.corridors.chord[self.corridors.of_flow][:, None, None]

    def u(self, t: Floats) -> Floats:
        """Share of the chord at the parameter ``t`` of the Bézier curve."""
        return 2 * t * (1 - t) * self.share + t * t

    def t(self, u: Floats) -> Floats:
        """The inverse of ``u`` (stable for straight and symmetric curves too)."""
        share = self.share
        return u / (share + np.sqrt(np.maximum(share * share + (1 - 2 * share) * u, 0)))

    def v(self, t: Floats) -> Floats:
        """Distance (px) of the lane to the left of the chord at the parameter ``t``."""
        axis = 2 * self.lift * t * (1 - t)
        net = self.corridors
        beside = np.flatnonzero(net.offset != 0)
        if len(beside) == 0:
            return axis
        share, lift, t = self.share[beside], self.lift[beside], np.broadcast_to(t, axis.shape)[beside]
        corridor = net.of_flow[beside]
        chord, out, back = (values[corridor][:, None, None] for values in (net.chord, net.taper[:, 0], net.taper[:, 1]))
        slope = lift * (1 - 2 * t) / ((share * (1 - 2 * t) + t) * chord)
        u = 2 * t * (1 - t) * share + t * t
        rise = (1 - np.exp(-u * chord / out)) * (1 - np.exp(-(1 - u) * chord / back))
        axis[beside] += net.offset[beside][:, None, None] * rise * np.sqrt(1 + slope**2)
        return axis

    def points(self, t: Floats) -> Floats:
        """Coordinates (flows, forms, len(t), 2) at the parameters ``t``."""
        net, of = self.corridors, self.corridors.of_flow
        along, left = net.along[of][:, None, None], net.left[of][:, None, None]
        distance = (self.u(t) * self.chord())[..., None]
        return net.nodes[net.first[of]][:, None, None] + distance * along + self.v(t)[..., None] * left


def curves(net: Corridors, bow: Floats, skew: Floats) -> Curves:
    """All flows in all forms; ``bow`` and ``skew`` are (corridors, forms), as shares of the chord.

    The control point of an axis lies ``bow`` chords to the left of the chord and ``skew`` chords beyond its middle.
    """
    axes, of, forms = _Axes.of(net, bow, skew), net.of_flow, bow.shape[1]
    chord, width = axes.chord()[..., 0], net.width[:, None]
    speed = [2 * np.hypot(share * chord, axes.lift[..., 0]) for share in (axes.share[..., 0], 1 - axes.share[..., 0])]
    edge = [net.radius[node][of][:, None] + NODE_GAP for node in (net.first, net.second)]
    t_low = np.minimum(edge[0] / speed[0], 0.4)
    t_high = 1 - np.minimum(edge[1] / speed[1], 0.4)
    visible = np.maximum(chord * (1 + 2 / 3 * bow[of] ** 2) - edge[0] - edge[1], 2.0)
    head = np.minimum(head_length(width), visible / 2)
    forward = net.forward[:, None]
    t_tip, t_start = np.where(forward, t_high, t_low), np.where(forward, t_low, t_high)
    most = (t_high - t_low) / 2
    t_base = np.where(forward, t_high - np.minimum(head / speed[1], most), t_low + np.minimum(head / speed[0], most))

    pace = _denser_at_ends(np.linspace(0, 1, BODY_POINTS), 0.6)  # near the nodes, where flows meet
    body = axes.points(t_low[..., None] + pace * (t_high - t_low)[..., None])
    heads = axes.points(t_tip[..., None] + HEAD_SHARES * (t_base - t_tip)[..., None])
    u_start, u_tip, u_base = (axes.u(t[..., None])[..., 0] for t in (t_start, t_tip, t_base))
    even = np.broadcast_to(np.linspace(0, 1, PROFILE_STEPS + 1), (net.flows, forms, PROFILE_STEPS + 1))
    step = np.hypot(*np.moveaxis(np.diff(body, axis=2), -1, 0))
    detour, radius = _length_and_radius(axes)

    def rows(values: Floats) -> Floats:
        """(flows, forms, …) as (…, rows), the last axis of ``values`` first."""
        flat = values.reshape(net.flows * forms, *values.shape[2:])
        return np.ascontiguousarray(flat.T, dtype=np.float32)

    def repeated(values: Floats) -> Floats:
        """(flows, …) as (…, rows)."""
        return np.ascontiguousarray(np.repeat(values, forms, axis=0).T, dtype=np.float32)

    ink = np.concatenate([body, heads], axis=2)
    margin = head_half_width(width)[..., None] + NEAR

    def box(points: Floats) -> Floats:
        return rows(np.concatenate([points.min(axis=2) - margin, points.max(axis=2) + margin], axis=2))

    return Curves(
        forms=forms,
        profile=np.ascontiguousarray(rows(axes.v(axes.t(even))).T),
        body=rows(body),
        step=rows(step),
        head=rows(heads),
        head_half=repeated(head_half_width(width) * HEAD_SHARES),
        length=rows(step.sum(axis=2)),
        low=rows(np.minimum(u_start, u_tip)),
        high=rows(np.maximum(u_start, u_tip)),
        start=rows(u_start),
        per_u=rows(1 / (u_tip - u_start)),
        neck=rows((u_base - u_start) / (u_tip - u_start)),
        at=repeated(net.nodes[net.first][of]),
        along=repeated(net.along[of]),
        chord=repeated(net.chord[of]),
        half=repeated(net.width / 2),
        half_head=repeated(head_half_width(net.width)),
        box=box(ink),
        head_box=box(heads),
        ends=np.repeat(np.stack([net.first, net.second])[:, of], forms, axis=1),
        bearing=rows(_bearings(axes)),
        detour=rows(detour),
        sharp=(radius < BEND_RESERVE * np.maximum(width, LEAST_RADIUS)).reshape(-1),
    )


def _bearings(axes: _Axes) -> Floats:
    """Directions (flows, forms, 2) in which the curves leave their first and second node."""
    net, of, chord = axes.corridors, axes.corridors.of_flow, axes.chord()[..., 0]
    share, lift = axes.share[..., 0], axes.lift[..., 0]
    lane = net.offset[:, None] / net.taper[of]
    angle = np.arctan2(net.along[of, 1], net.along[of, 0])[:, None]
    out = angle + np.arctan2(lift + lane[:, :1] * share * chord, share * chord)
    back = angle + np.pi - np.arctan2(lift + lane[:, 1:] * (1 - share) * chord, (1 - share) * chord)
    return np.stack(np.broadcast_arrays(out, back), axis=-1)


def _length_and_radius(axes: _Axes) -> tuple[Floats, Floats]:
    """Length per chord and least radius of curvature (px) of all rows, from node to node."""
    points = axes.points(_parameters(axes.corridors))
    leg = np.diff(points, axis=2)
    length = np.hypot(leg[..., 0], leg[..., 1])
    bearing = np.arctan2(leg[..., 1], leg[..., 0])
    turn = np.abs((np.diff(bearing, axis=2) + np.pi) % (2 * np.pi) - np.pi)
    radius = (length[..., 1:] + length[..., :-1]) / 2 / np.maximum(turn, 1e-9)
    return length.sum(axis=2) / axes.chord()[..., 0], radius.min(axis=2)


def _parameters(net: Corridors) -> Floats:
    """Parameters (flows, 1, points) along the curves: even, or denser near the nodes where a lane leaves the axis."""
    even = np.linspace(0, 1, CURVE_POINTS)
    return np.where(net.offset[:, None] != 0, _denser_at_ends(even, 0.9), even)[:, None]


def _denser_at_ends(even: Floats, much: float) -> Floats:
    """Shares from 0 to 1 whose steps shrink by the share ``much`` towards both ends."""
    return even - much * np.sin(2 * np.pi * even) / (2 * np.pi)


def centrelines(net: Corridors, bow: Floats, skew: Floats) -> list[Floats]:
    """One (k, 2) centreline per flow from origin to destination, for one form per corridor (``bow``, ``skew`` (c,))."""
    axes = _Axes.of(net, bow[:, None], skew[:, None])
    points = axes.points(_parameters(net))[:, 0]
    lines = []
    for flow, line in enumerate(points):
        corridor = net.of_flow[flow]
        if bow[corridor] == 0 and net.offset[flow] == 0:
            line = line[:: CURVE_POINTS // 2]
        line = line.copy()
        line[0], line[-1] = net.nodes[net.first[corridor]], net.nodes[net.second[corridor]]
        lines.append(line if net.forward[flow] else line[::-1].copy())
    return lines
