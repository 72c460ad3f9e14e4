"""The forms a flow may take: Bézier axes, lanes, and distances read off their profiles."""

import numpy as np
import pytest
import shapely

from stadtregion_plugin.core.flows.layout_costs import distance_to_curves
from stadtregion_plugin.core.flows.layout_curves import (
    LANE_GAP,
    centrelines,
    corridors,
    curves,
    head_half_width,
    head_length,
)


def network(nodes, flows, widths, radius=6.0):
    origin, destination = np.array(flows).T
    nodes = np.asarray(nodes, dtype=float)
    return corridors(nodes, origin, destination, np.asarray(widths, dtype=float), np.full(len(nodes), radius))


def test_flows_between_the_same_nodes_share_a_corridor_whatever_their_direction():
    net = network([[0, 0], [100, 0], [0, 100]], [(0, 1), (1, 0), (2, 0), (0, 1)], [1, 1, 1, 1])
    assert net.count == 2
    np.testing.assert_array_equal(net.of_flow, [0, 0, 1, 0])
    np.testing.assert_array_equal(net.forward, [True, False, False, True])


def test_a_flow_alone_runs_on_the_axis():
    net = network([[0, 0], [100, 0]], [(0, 1)], [5])
    assert net.offset[0] == 0


def test_lanes_of_opposite_flows_leave_room_for_the_larger_arrowhead():
    """Widths 10 and 2: 0.9 · 10 + 2 = 11 px of arrowhead, 1 px of the other flow, 1 px between: 13 px."""
    net = network([[0, 0], [500, 0]], [(0, 1), (1, 0)], [10, 2])
    assert net.offset[1] - net.offset[0] == pytest.approx(13)
    assert net.offset.sum() == pytest.approx(0)


def test_lanes_of_one_direction_leave_room_for_both_arrowheads():
    """Two of 4 px: 2 · (0.9 · 4 + 2) + 1 = 12.2 px."""
    net = network([[0, 0], [500, 0]], [(0, 1), (0, 1)], [4, 4])
    assert np.ptp(net.offset) == pytest.approx(2 * head_half_width(np.array(4.0)) + LANE_GAP)


def test_lanes_of_near_nodes_are_no_farther_apart_than_half_their_distance():
    net = network([[0, 0], [20, 0]], [(0, 1), (1, 0)], [14, 14])
    assert np.ptp(net.offset) == pytest.approx(10)


def test_the_bow_is_twice_the_rise_of_the_curve_and_to_its_left():
    """A quadratic Bézier curve reaches half the height of its control point."""
    net = network([[0, 0], [200, 0]], [(0, 1)], [2])
    (line,) = centrelines(net, np.array([0.3]), np.array([0.0]))
    assert line[:, 1].max() == pytest.approx(0.3 * 200 / 2)
    np.testing.assert_allclose(line[:, 0], 200 - line[::-1, 0], atol=1e-9)


def test_a_backward_flow_lies_on_the_same_curve_from_its_other_end():
    there = network([[0, 0], [200, 50]], [(0, 1)], [2])
    back = network([[0, 0], [200, 50]], [(1, 0)], [2])
    (line,), (other,) = (centrelines(net, np.array([0.3]), np.array([0.1])) for net in (there, back))
    np.testing.assert_allclose(line, other[::-1])


def test_length_and_bend_of_a_curve_are_those_of_its_bezier_form():
    """Bow 0.2: 1.026 chords long (baseline arcs, ../shared/oracles/flowmap); least radius chord / (4 · bow)."""
    net = network([[0, 0], [100, 0]], [(0, 1)], [14])
    drawn = curves(net, np.array([[0.2, 0.3, 0.45, 0.6]]), np.zeros((1, 4)))
    assert drawn.detour[0] == pytest.approx(1.026, abs=5e-4)
    # Radii 125, 83, 56 and 42 px stay above 1.15 · 14 px; a chord of 30 px would not: 37, 25, 17 and 12 px.
    np.testing.assert_array_equal(drawn.sharp, [False, False, False, False])
    short = curves(network([[0, 0], [30, 0]], [(0, 1)], [14]), np.array([[0.2, 0.3, 0.45, 0.6]]), np.zeros((1, 4)))
    np.testing.assert_array_equal(short.sharp, [False, False, False, True])


def test_the_visible_part_begins_and_ends_two_px_off_the_circles():
    net = network([[0, 0], [300, 0]], [(0, 1)], [4])
    drawn = curves(net, np.zeros((1, 1)), np.zeros((1, 1)))
    np.testing.assert_allclose(drawn.body[0, [0, -1], 0], [8, 292], atol=1e-3)
    assert drawn.head[0, -1, 0] == pytest.approx(292 - head_length(np.array(4.0)), abs=1e-3)


@pytest.mark.parametrize(("bow", "skew"), [(0.0, 0.0), (0.3, 0.0), (-0.5, 0.0), (0.4, 0.15), (-0.3, -0.2)])
def test_the_profile_gives_the_distance_of_points_near_the_curve(bow, skew):
    """Against the distance that GEOS measures to the drawn line."""
    net = network([[-150, 20], [170, -60]], [(0, 1), (1, 0)], [3, 3])
    drawn = curves(net, np.full((1, 1), bow), np.full((1, 1), skew))
    lines = centrelines(net, np.array([bow]), np.array([skew]))
    for flow, line in enumerate(lines):
        curve = shapely.LineString(line)
        along = shapely.get_coordinates(shapely.line_interpolate_point(curve, np.linspace(0.25, 0.75, 9), True))
        for aside in (-6.0, 0.0, 4.0):
            points = along + np.array([0.0, aside])
            _, off = distance_to_curves(drawn, np.array([flow]), points.T[:, :, None].astype(np.float32))
            true = shapely.distance(shapely.points(points), curve)
            np.testing.assert_allclose(np.abs(off[:, 0]), true, atol=0.35)
