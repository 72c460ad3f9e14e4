"""Flow-map layout, judged against the figures of Flox, a force-directed layout, and against invariants."""

import time

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.flows.layout import layout_flow_map, proportional_widths
from stadtregion_plugin.core.flows.layout_quality import measure_layout
from tests.core.flows import flowmaps
from tests.core.flows.flowmaps import INSTANCES, NODE_RADIUS, random_network

# What the judge counts, and what the layout must have less of than Flox.
CONFLICTS = (
    "crossings",
    "crossings_siblings",
    "acute_lt30",
    "node_overlaps",
    "arrowhead_overlaps",
    "overlap_area_pct",
    "touching_gt10pct",
    "sharp_bends",
)


@pytest.fixture(scope="module")
def judged():
    """Figures of every instance as measured by the independent judge, and the seconds the layout took."""
    judge, figures = flowmaps.judge(), {}
    for name in INSTANCES:
        nodes, flows = flowmaps.instance(name)
        begin = time.perf_counter()
        lines = layout_flow_map(nodes, flows, flowmaps.widths(flows), NODE_RADIUS, None)
        seconds = time.perf_counter() - begin
        figures[name] = judge.evaluate(nodes, NODE_RADIUS, flows, lines, flowmaps.widths(flows)) | {"time_s": seconds}
    return figures


@pytest.fixture(scope="module")
def flox():
    return {name: layouts["flox"] for name, layouts in flowmaps.baseline().items()}


# --- against Flox ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("conflict", CONFLICTS)
def test_over_all_instances_there_is_less_of_every_conflict_than_in_flox(judged, flox, conflict):
    """Figures of Flox: ../shared/oracles/flowmap/baseline.json."""
    ours, theirs = (sum(figures[name][conflict] for name in INSTANCES) for figures in (judged, flox))
    assert ours < theirs


@pytest.mark.parametrize("name", INSTANCES)
def test_on_no_instance_more_flows_run_under_nodes_than_in_flox(judged, flox, name):
    assert judged[name]["node_overlaps"] <= flox[name]["node_overlaps"]


@pytest.mark.parametrize("name", INSTANCES)
def test_flows_are_no_more_than_six_percent_longer_than_straight_lines(judged, name):
    assert judged[name]["detour_mean"] <= 1.06


@pytest.mark.parametrize("name", INSTANCES)
def test_no_flow_bends_sharply(judged, name):
    assert judged[name]["sharp_bends"] == 0


def test_curves_are_more_symmetric_than_those_of_flox(judged, flox):
    assert sum(judged[name]["skew_mean"] for name in INSTANCES) < sum(flox[name]["skew_mean"] for name in INSTANCES)


def test_the_layout_takes_less_time_than_flox(judged, flox):
    assert sum(judged[name]["time_s"] for name in INSTANCES) < sum(flox[name]["time_s"] for name in INSTANCES)


# --- the lines ---------------------------------------------------------------------------------------------------


def test_every_centreline_runs_from_the_centre_of_its_origin_to_that_of_its_destination():
    nodes, flows = random_network(40, seed=3)
    for line, (start, end, _) in zip(layout_flow_map(nodes, flows), flows, strict=True):
        assert line.ndim == 2
        assert len(line) >= 3
        np.testing.assert_allclose(line[[0, -1]], nodes[[start, end]], atol=1e-9)


def test_widths_default_to_the_proportion_of_the_values():
    """14 px for the largest, 1 px at least: 200 → 14, 50 → 3.5, 1 → 0.07 → 1."""
    np.testing.assert_allclose(proportional_widths([200, 50, 1]), [14, 3.5, 1])
    nodes, flows = random_network(20, seed=4)
    by_default = layout_flow_map(nodes, flows)
    for line, same in zip(by_default, layout_flow_map(nodes, flows, flowmaps.widths(flows)), strict=True):
        np.testing.assert_array_equal(line, same)


def test_a_single_flow_is_straight():
    (line,) = layout_flow_map([[0, 0], [300, 400]], [(0, 1, 5.0)])
    np.testing.assert_allclose(np.hypot(*np.diff(line, axis=0).T).sum(), 500)


def test_flows_without_conflict_are_straight():
    nodes = [[0, 0], [300, 0], [0, 300], [300, 300]]
    for line in layout_flow_map(nodes, [(0, 1, 1.0), (2, 3, 1.0)]):
        assert np.ptp(line[:, 1]) == 0


def test_a_flow_goes_round_a_node_on_its_way():
    nodes = np.array([[0, 0], [400, 0], [200, 2]])
    (line,) = layout_flow_map(nodes, [(0, 1, 1.0)], [4.0])
    assert shapely.LineString(line).distance(shapely.Point(nodes[2])) > NODE_RADIUS + 4.0 / 2


def test_a_flow_goes_round_a_node_as_large_as_its_own_radius_says():
    nodes = np.array([[0, 0], [400, 0], [200, 2]])
    (line,) = layout_flow_map(nodes, [(0, 1, 1.0)], [4.0], [6.0, 6.0, 40.0])
    assert shapely.LineString(line).distance(shapely.Point(nodes[2])) > 40.0 + 4.0 / 2


def test_a_flow_keeps_off_an_obstacle():
    label = shapely.box(150, -10, 250, 15)
    (line,) = layout_flow_map([[0, 0], [400, 0]], [(0, 1, 1.0)], [4.0], obstacles=[label])
    assert not shapely.LineString(line).intersects(label)


def test_thin_flows_do_not_bend_more_than_thick_ones_for_the_same_reason():
    """Two flows into the same node at 8°: arrowheads of 14 px must part, hairlines need much less."""
    nodes = np.array([[0, 0], [400, 0], [400, 56]])
    flows = [(1, 0, 1.0), (2, 0, 1.0)]

    def length(width: float) -> float:
        lines = layout_flow_map(nodes, flows, [width, width])
        return sum(np.hypot(*np.diff(line, axis=0).T).sum() for line in lines)

    assert length(1.0) < length(14.0)


# --- opposite flows ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("widths", [(1, 1), (2, 5), (8, 8), (1, 14), (14, 14)])
def test_opposite_flows_run_side_by_side_and_never_touch(widths):
    nodes, flows = np.array([[0, 0], [400, 0]]), [(0, 1, 1.0), (1, 0, 1.0)]
    quality = measure_layout(layout_flow_map(nodes, flows, widths), nodes, flows, widths, NODE_RADIUS)
    conflicts = (quality.crossings, quality.arrowhead_overlaps, quality.touching_flows, quality.sharp_bends)
    assert conflicts == (0, 0, 0, 0)
    assert quality.overlap_share < 0.001


def test_opposite_flows_are_parallel_and_as_far_apart_as_an_arrowhead_needs():
    """Of 8 and 4 px: half an arrowhead of the wider (0.9 · 8 + 2), half of the other flow (2), and 1 px between."""
    forth, back = layout_flow_map([[0, 0], [600, 0]], [(0, 1, 2.0), (1, 0, 1.0)], [8.0, 4.0])
    middle = (forth[:, 0] > 150) & (forth[:, 0] < 450)
    apart = shapely.distance(shapely.points(forth[middle]), shapely.LineString(back))
    np.testing.assert_allclose(apart, 0.9 * 8 + 2 + 4 / 2 + 1, rtol=0.01)


def test_opposite_flows_keep_to_the_right_where_y_points_upwards():
    east, west = layout_flow_map([[0, 0], [600, 0]], [(0, 1, 1.0), (1, 0, 1.0)])
    assert east[len(east) // 2, 1] < 0 < west[len(west) // 2, 1]


def test_several_flows_of_one_direction_get_a_lane_each():
    nodes, flows = np.array([[0, 0], [400, 0]]), [(0, 1, 3.0), (0, 1, 2.0), (0, 1, 1.0), (1, 0, 1.0)]
    lines = [shapely.LineString(line[5:-5]) for line in layout_flow_map(nodes, flows, [3.0, 2.0, 1.0, 1.0])]
    for number, line in enumerate(lines):
        for other in lines[number + 1 :]:
            assert line.distance(other) > 0.5
    middles = [line.interpolate(0.5, normalized=True).y for line in lines]
    assert np.diff(np.sort(middles)).min() > 3


# --- the same again ----------------------------------------------------------------------------------------------


def test_the_same_input_gives_the_same_layout():
    nodes, flows = random_network(40, seed=7)
    once, again = (layout_flow_map(nodes, flows, time_limit_s=None) for _ in range(2))
    for line, same in zip(once, again, strict=True):
        np.testing.assert_array_equal(line, same)


def test_coordinates_in_utm_metres_give_the_same_layout_as_near_the_origin():
    """A shift by whole metres loses no digit of coordinates in eighths, so nothing may change."""
    nodes, flows = random_network(40, seed=8)
    shift = np.array([512_345.0, 5_402_100.0])
    here, there = layout_flow_map(nodes, flows), layout_flow_map(nodes + shift, flows)
    for line, shifted in zip(here, there, strict=True):
        np.testing.assert_allclose(shifted - shift, line, atol=1e-6)


def test_far_nodes_without_flows_cost_no_precision():
    nodes, flows = random_network(30, seed=9)
    far = np.vstack([nodes, [[1e9, -1e9]]])
    for line, same in zip(layout_flow_map(nodes, flows), layout_flow_map(far, flows), strict=True):
        np.testing.assert_allclose(line, same, atol=1e-6)


def test_flows_keep_the_course_of_a_previous_map_when_others_join_them():
    nodes, flows = random_network(40, seed=10, nodes=14)
    before = layout_flow_map(nodes, flows[:34])
    previous = {(start, end): line for (start, end, _), line in zip(flows, before)}

    def moved(lines) -> float:
        changes = [shapely.hausdorff_distance(*map(shapely.LineString, pair)) for pair in zip(lines, before)]
        return float(np.mean(changes))

    kept = layout_flow_map(nodes, flows, previous=previous)
    assert moved(kept) < moved(layout_flow_map(nodes, flows)) / 2


# --- time and progress -------------------------------------------------------------------------------------------


def test_two_hundred_flows_are_laid_out_in_seconds():
    """Five seconds on an idle core; thrice that here, for a machine shared with others."""
    nodes, flows = random_network(200, seed=200)
    begin = time.perf_counter()
    lines = layout_flow_map(nodes, flows)
    assert time.perf_counter() - begin < 15
    assert len(lines) == 200


def test_a_time_limit_ends_the_search_with_a_whole_layout():
    nodes, flows = random_network(300, seed=5)
    begin = time.perf_counter()
    lines = layout_flow_map(nodes, flows, time_limit_s=0.3)
    assert time.perf_counter() - begin < 4
    assert all(np.isfinite(line).all() for line in lines)


def test_cancel_stops_the_layout():
    nodes, flows = random_network(60, seed=6)
    with pytest.raises(Cancelled):
        layout_flow_map(nodes, flows, progress=lambda fraction: fraction < 0.3)


def test_progress_runs_from_nought_to_one():
    told: list[float] = []
    layout_flow_map(*random_network(25, seed=6), progress=lambda fraction: told.append(fraction) or True)
    assert told[-1] == 1
    assert all(0 <= fraction <= 1 for fraction in told)
    assert told == sorted(told)


# --- odd input ---------------------------------------------------------------------------------------------------


def test_no_flow_gives_no_line():
    assert layout_flow_map([[0, 0], [1, 1]], []) == []
    assert layout_flow_map(np.zeros((0, 2)), []) == []


def test_a_flow_from_a_node_to_itself_is_a_small_loop_where_there_is_room():
    """The other flow leaves to the east, so the loop lies in the west."""
    nodes = np.array([[100, 100], [300, 100]])
    loop, _ = layout_flow_map(nodes, [(0, 0, 2.0), (0, 1, 1.0)], [4.0, 2.0])
    np.testing.assert_allclose(loop[[0, -1]], nodes[[0, 0]])
    assert shapely.LinearRing(loop).is_simple
    assert np.abs(loop - nodes[0]).max() < 30
    assert loop[:, 0].mean() < 95


def test_loops_at_one_node_do_not_lie_on_each_other():
    one, other = layout_flow_map([[0, 0]], [(0, 0, 1.0), (0, 0, 1.0)])
    assert shapely.Polygon(one).intersection(shapely.Polygon(other)).area < 0.1 * shapely.Polygon(one).area


def test_a_flow_between_two_nodes_at_the_same_place_is_a_loop():
    (loop, line) = layout_flow_map([[5, 5], [5, 5], [200, 5]], [(0, 1, 1.0), (0, 2, 1.0)])
    np.testing.assert_allclose(loop[[0, -1]], 5)
    assert np.ptp(loop, axis=0).min() > 5
    assert np.isfinite(line).all()


@pytest.mark.parametrize("value", [0, -1, np.nan, np.inf])
def test_values_that_cannot_be_drawn_are_named(value):
    with pytest.raises(InputError, match="Flow 1 has the value"):
        layout_flow_map([[0, 0], [1, 1]], [(0, 1, 1.0), (1, 0, value)])


@pytest.mark.parametrize("flow", [(0, 2, 1.0), (-1, 0, 1.0), (0, 0.5, 1.0), (np.nan, 0, 1.0)])
def test_flows_between_nodes_that_do_not_exist_are_named(flow):
    with pytest.raises(InputError, match="Flow 0 joins nodes"):
        layout_flow_map([[0, 0], [1, 1]], [flow])


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"nodes": [[0, 0], [np.nan, 1]]}, "finite coordinates"),
        ({"nodes": [[0, 0, 0], [1, 1, 1]]}, "finite coordinates"),
        ({"flows": [(0, 1)]}, "three numbers"),
        ({"flows": [("a", "b", 1)]}, "three numbers"),
        ({"widths": [1.0, 2.0]}, "needs 1 positive widths"),
        ({"widths": [0.0]}, "needs 1 positive widths"),
        ({"node_radius": [1.0, 2.0, 3.0]}, "node radius"),
        ({"node_radius": -1.0}, "node radius"),
    ],
)
def test_input_that_cannot_be_drawn_is_refused_in_one_sentence(arguments, sentence):
    with pytest.raises(InputError, match=sentence):
        layout_flow_map(**{"nodes": [[0, 0], [100, 100]], "flows": [(0, 1, 1.0)]} | arguments)


places = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=7)


@settings(max_examples=60, deadline=None)
@given(data=st.data(), nodes=places, scale=st.sampled_from([1e-3, 1.0, 20.0, 1e5]))
def test_whatever_the_network_every_flow_gets_a_finite_line_between_its_nodes(data, nodes, scale):
    node = st.integers(0, len(nodes) - 1)
    flows = data.draw(st.lists(st.tuples(node, node, st.floats(1e-3, 1e6)), max_size=10))
    points = np.array(nodes, dtype=float) * scale
    lines = layout_flow_map(points, flows)
    assert len(lines) == len(flows)
    for line, (start, end, _) in zip(lines, flows, strict=True):
        assert np.isfinite(line).all()
        assert len(line) >= 3
        np.testing.assert_allclose(line[[0, -1]], points[[start, end]], atol=1e-9 * max(scale, 1) * 100)
