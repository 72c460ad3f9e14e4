"""The largest rectangle against closed forms (``../shared/oracles/sites``) and against what must always hold."""

import json
import time

import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st
from shapely import affinity
from shapely.geometry import GeometryCollection, LineString, MultiPoint, MultiPolygon, Point, Polygon, box

from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sites.rectangle import largest_rectangle, largest_rectangles, side_lengths
from tests.shared import shared

L_SHAPE = box(0, 0, 100, 100).difference(box(50, 50, 100, 100))
T_SHAPE = box(0, 60, 100, 100).union(box(30, 0, 70, 60))
WITH_HOLE = box(0, 0, 100, 100).difference(box(40, 40, 60, 60))
SHAPES = {
    "rect 60x40 rotated 23deg": affinity.rotate(box(0, 0, 60, 40), 23),
    "L 100x100 minus 50x50": L_SHAPE,
    "T (100x40 bar over 40x60 stem)": T_SHAPE,
    "100x100 with central 20x20 hole": WITH_HOLE,
}


def is_rectangle(polygon: Polygon) -> bool:
    return polygon.area == pytest.approx(polygon.minimum_rotated_rectangle.area, rel=1e-6)


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("turn", [0, 17.3, 45, 61])
def test_composed_shapes_reach_the_known_area(name, turn):
    expected = json.loads(shared("oracles/sites/mcda_and_density.json").read_text())["largest_rectangle"][name]
    shape = affinity.rotate(SHAPES[name], turn)
    found = largest_rectangle(shape)
    assert found.area >= 0.99 * expected
    assert shape.covers(found)
    assert is_rectangle(found)


coordinate = st.floats(0, 100, allow_nan=False)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(coordinate, coordinate), min_size=3, max_size=3))
def test_in_any_triangle_it_is_half_the_area(corners):
    triangle = Polygon(corners)
    if triangle.area <= 1e-3 * triangle.length**2:
        return  # slivers have tests of their own
    if triangle.length < 1e-9:
        return  # products of such lengths leave the range in which GEOS can tell inside from outside
    found = largest_rectangle(triangle)
    assert triangle.covers(found)
    assert found.area >= 0.98 * triangle.area / 2
    assert found.area <= triangle.area / 2 * (1 + 1e-9)


def test_in_a_circle_it_is_the_square_on_the_diameter():
    circle = Point(7, 3).buffer(50, quad_segs=64)  # area 2 r² = 5000
    assert 0.99 * 5000 <= largest_rectangle(circle).area <= 5000


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(coordinate, coordinate), min_size=4, max_size=12), st.floats(0.1, 5))
@example([(7, 0), (12, 3), (0, 42), (10, 8), (10, 0), (0, 47)], 0.25)  # insets of it lose a hole in GEOS 3.13
def test_it_never_leaves_the_polygon(points, width):
    shape = LineString(points).buffer(width, join_style="mitre", cap_style="flat")
    shape = max(shapely.get_parts(shapely.make_valid(shape)), key=lambda part: part.area)
    if not isinstance(shape, Polygon) or shape.area < 0.01:
        return
    found = largest_rectangle(shape)
    assert shape.covers(found)
    assert found.area > 0  # an empty one would be inside, too
    assert is_rectangle(found)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(coordinate, coordinate), min_size=4, max_size=10))
def test_a_convex_polygon_holds_one_of_half_its_area(points):
    # a theorem: every convex body holds a rectangle of at least half its area (Radziszewski 1952)
    hull = MultiPoint(points).convex_hull
    if not isinstance(hull, Polygon) or hull.area <= 1e-3 * hull.length**2:
        return
    assert largest_rectangle(hull).area >= 0.99 * hull.area / 2


@pytest.mark.parametrize("name", SHAPES)
def test_coordinates_of_utm_size_and_tiny_polygons_lose_nothing(name):
    shape = affinity.rotate(SHAPES[name], 11)
    area = largest_rectangle(shape).area
    far = affinity.translate(shape, 513_000.3, 5_402_000.7)
    tiny = affinity.scale(shape, 1e-3, 1e-3)
    assert largest_rectangle(far).area == pytest.approx(area, rel=0.01)
    assert far.covers(largest_rectangle(far))
    assert largest_rectangle(tiny).area == pytest.approx(area * 1e-6, rel=0.01)


def test_a_sliver_at_utm_size_is_filled():
    sliver = affinity.translate(affinity.rotate(box(0, 0, 1000, 0.05), 31), 513_000.3, 5_402_000.7)
    found = largest_rectangle(sliver)
    assert found.area == pytest.approx(50, rel=0.01)
    assert sliver.covers(found)


def test_a_thin_l_of_lanes_gives_the_longer_lane():
    lanes = box(0, 0, 200, 1).union(box(0, 0, 1, 120))
    assert largest_rectangle(lanes).area == pytest.approx(200, rel=0.01)


def test_of_several_parts_the_best_counts():
    parts = MultiPolygon([box(0, 0, 10, 10), box(20, 0, 24, 40), Point(90, 90).buffer(7)])
    assert largest_rectangle(parts).area == pytest.approx(160, rel=0.01)


def test_a_bow_tie_is_repaired_first():
    assert largest_rectangle(Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])).area == pytest.approx(12.5, rel=0.01)


@pytest.mark.parametrize("nothing", [Polygon(), Polygon([(0, 0), (1, 1), (2, 2)])])
def test_a_polygon_without_area_gives_an_empty_polygon(nothing):
    assert largest_rectangle(nothing).is_empty


@pytest.mark.parametrize("wrong", [Point(0, 0), LineString([(0, 0), (1, 1)]), GeometryCollection(), None])
def test_what_is_no_polygon_is_named(wrong):
    with pytest.raises(InputError, match="needs a polygon"):
        largest_rectangle(wrong)


def test_many_polygons_give_what_each_gives_alone():
    rng = np.random.default_rng(5)
    shapes = [MultiPoint(rng.uniform(0, 50, (rng.integers(3, 12), 2))).convex_hull for _ in range(60)]
    together = shapely.area(largest_rectangles(shapes))
    alone = [largest_rectangle(shape).area for shape in shapes]
    assert together == pytest.approx(alone, rel=1e-6)


def test_with_a_minimum_size_a_wider_rectangle_wins_over_a_larger_one():
    lane_and_yard = box(0, 0, 400, 12).union(box(0, 12, 45, 52))  # lane 4800 m², yard 45 × 52 = 2340 m²
    assert largest_rectangle(lane_and_yard).area == pytest.approx(4800, rel=0.01)
    (wide,) = largest_rectangles([lane_and_yard], minimum_m=(30, 40))
    assert side_lengths([wide])[0] == pytest.approx([45, 52], rel=0.01)


def test_polygons_that_cannot_hold_the_minimum_have_none():
    found = largest_rectangles([box(0, 0, 17, 100), box(0, 0, 19, 23), Point(0, 0).buffer(10)], minimum_m=(18, 22))
    assert shapely.is_empty(found).tolist() == [True, False, True]


def test_an_outline_of_thousands_of_corners_is_handled():
    angle = np.linspace(0, 2 * np.pi, 6000, endpoint=False)
    radius = 50 + 0.2 * np.sin(40 * angle)
    shape = Polygon(np.c_[radius * np.cos(angle), radius * np.sin(angle)])
    found = largest_rectangle(shape)
    assert shape.covers(found)
    assert found.area >= 0.97 * 2 * 49.8**2


def test_it_stops_when_asked():
    with pytest.raises(Cancelled):
        largest_rectangles([box(0, 0, 1, 1)] * 5, progress=lambda fraction: False)


def test_no_polygons_give_no_rectangles():
    assert len(largest_rectangles([])) == 0
    assert side_lengths([]).shape == (0, 2)


def test_a_thousand_plots_take_seconds():
    rng = np.random.default_rng(2)
    plots = [
        affinity.rotate(Polygon([(0, 0), (w, 0), (w + s, h), (s, h * 0.9)]), a)
        for w, h, s, a in zip(
            rng.uniform(20, 90, 1000), rng.uniform(20, 90, 1000), rng.uniform(-9, 9, 1000), range(1000)
        )
    ]
    start = time.perf_counter()
    largest_rectangles(plots)
    assert time.perf_counter() - start < 20
