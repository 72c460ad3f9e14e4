"""Arcs of the cadastre as lines. Expected values are circles' own formulas."""

import math
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core.sources.cadastre import curves

COORDINATES = st.integers(min_value=-500_000, max_value=500_000).map(lambda mm: mm / 1000)
POINTS = st.tuples(COORDINATES.map(lambda x: 466_900 + x), COORDINATES.map(lambda y: 5_974_900 + y))


def on_circle(x: float, y: float, radius: float, degrees: float):
    return x + radius * math.cos(math.radians(degrees)), y + radius * math.sin(math.radians(degrees))


@settings(max_examples=150, deadline=None)
@given(POINTS, POINTS, POINTS)
def test_both_neighbours_of_an_arc_get_the_same_points(start, middle, end):
    assume(start != end)
    assert curves.arc(start, middle, end) == curves.arc(end, middle, start)[::-1]


@settings(max_examples=150, deadline=None)
@given(POINTS, POINTS, POINTS)
def test_chords_stay_within_the_sagitta_of_the_arc(start, middle, end):
    found = curves.circumcircle(start, middle, end)
    assume(found is not None and found[1] < 1e4 and len({start, middle, end}) == 3)
    centre, radius = found
    line = curves.arc(start, middle, end)
    assert (line[0], line[-1]) == (start, end)
    for one, other in pairwise(line):
        between = ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
        assert radius - math.dist(centre, between) <= curves.SAGITTA + 1e-6
        assert math.dist(centre, one) == pytest.approx(radius, abs=1e-5)


def test_an_arc_passes_its_middle_point_whichever_way_it_turns():
    for begin, through, finish in ((0, 90, 180), (180, 90, 0), (10, 200, 350), (350, 355, 5), (5, 180, 350)):
        start, middle, end = (on_circle(32, 48, 20, angle) for angle in (begin, through, finish))
        line = curves.arc(start, middle, end)
        assert min(math.dist(middle, point) for point in line) < 1.0  # the chords of a 20 m arc are some 0.9 m long


def test_three_points_on_a_line_stay_as_they_are():
    assert curves.arc((0.0, 0.0), (1.0, 1.0), (2.0, 2.0)) == [(0.0, 0.0), (1.0, 1.0), (2.0, 2.0)]


def test_a_circle_is_closed_and_has_nearly_its_area():
    line = curves.circle(*(on_circle(100, 100, 8, angle) for angle in (20, 140, 260)))
    assert line[0] == line[-1]
    area = abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(line))) / 2
    assert area == pytest.approx(math.pi * 64, abs=2 * math.pi * 8 * curves.SAGITTA)


def test_an_arc_that_ends_where_it_starts_is_the_circle_with_the_middle_opposite():
    line = curves.arc((0.0, 0.0), (10.0, 0.0), (0.0, 0.0))
    assert all(math.dist((5.0, 0.0), point) == pytest.approx(5.0) for point in line)
