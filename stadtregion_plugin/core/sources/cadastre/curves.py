"""Arcs and circles of GML become lines, the same ones whichever of two neighbours draws them.

Points are tuples (x, y); angles are radians, counter-clockwise from the x-axis.
"""

from __future__ import annotations

import math

Point = tuple[float, float]
Line = list[Point]

SAGITTA = 0.005  # metres that a chord may leave its arc
FLAT = 1e-9  # sine of the corner below which three points count as a straight line


def arc(start: Point, middle: Point, end: Point, sagitta: float = SAGITTA) -> Line:
    """The arc from ``start`` through ``middle`` to ``end`` as chords that leave it by ``sagitta`` at most.

    It is always computed from the lesser of its two ends, so that both directions give the same points and the parcels
    on both sides share their vertices. Three points on a line stay as they are; where start and end are one, the
    circle is meant that has ``middle`` opposite.
    """
    if start == end:
        return circle_around(((start[0] + middle[0]) / 2, (start[1] + middle[1]) / 2), math.dist(start, middle) / 2)
    if end < start:
        return arc(end, middle, start, sagitta)[::-1]
    found = circumcircle(start, middle, end)
    if found is None:
        return [start, middle, end]
    centre, radius = found
    begin, through, finish = (math.atan2(point[1] - centre[1], point[0] - centre[0]) for point in (start, middle, end))
    sweep = (finish - begin) % math.tau
    if (through - begin) % math.tau > sweep:
        sweep -= math.tau
    return [start, *_points_between(centre, radius, begin, sweep, sagitta), end]


def circle(first: Point, second: Point, third: Point, sagitta: float = SAGITTA) -> Line:
    """The whole circle through three points, closed."""
    found = circumcircle(first, second, third)
    if found is None:
        return [first, second, third, first]
    return circle_around(*found, sagitta)


def circle_around(centre: Point, radius: float, sagitta: float = SAGITTA) -> Line:
    """The circle of ``radius`` around ``centre``, counter-clockwise from its easternmost point, closed."""
    east = (centre[0] + radius, centre[1])
    return [east, *_points_between(centre, radius, 0.0, math.tau, sagitta), east]


def arc_around(centre: Point, radius: float, begin: float, finish: float, sagitta: float = SAGITTA) -> Line:
    """The arc of ``radius`` around ``centre`` between two angles (radians)."""
    start, middle, end = (
        (centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle))
        for angle in (begin, (begin + finish) / 2, finish)
    )
    return arc(start, middle, end, sagitta)


def circumcircle(first: Point, second: Point, third: Point) -> tuple[Point, float] | None:
    """Centre and radius of the circle through three points; None where they stand in a line.

    Coordinates are taken from ``first``, because squares of northings would lose the millimetres.
    """
    bx, by = second[0] - first[0], second[1] - first[1]
    cx, cy = third[0] - first[0], third[1] - first[1]
    twice = 2 * (bx * cy - by * cx)
    b2, c2 = bx * bx + by * by, cx * cx + cy * cy
    if abs(twice) <= FLAT * math.sqrt(b2 * c2):
        return None
    x, y = (cy * b2 - by * c2) / twice, (bx * c2 - cx * b2) / twice
    return (first[0] + x, first[1] + y), math.hypot(x, y)


def _points_between(centre: Point, radius: float, begin: float, sweep: float, sagitta: float) -> Line:
    """What lies between the ends of an arc: sagitta = radius · (1 − cos(step / 2))."""
    step = 2 * math.acos(max(1 - sagitta / radius, 0.0)) if radius > 0 else math.tau
    pieces = max(math.ceil(abs(sweep) / step), 2 if abs(sweep) < math.pi else 8)
    angles = (begin + sweep * number / pieces for number in range(1, pieces))
    return [(centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)) for angle in angles]
