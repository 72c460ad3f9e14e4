"""Figures of a flow map, counted by hand on small maps and against the independent judge on large ones."""

import numpy as np
import pytest

from stadtregion_plugin.core.errors import Cancelled
from stadtregion_plugin.core.flows.layout import layout_flow_map
from stadtregion_plugin.core.flows.layout_quality import measure_layout
from tests.core.flows import flowmaps
from tests.core.flows.flowmaps import INSTANCES, NODE_RADIUS

# Our names, the judge's, and how far figures may differ by rounding.
SAME = {
    "crossings": ("crossings", 0),
    "sibling_crossings": ("crossings_siblings", 0),
    "acute_crossings": ("acute_lt30", 0),
    "mean_crossing_degrees": ("mean_cross_angle", 0.051),
    "node_overlaps": ("node_overlaps", 0),
    "close_nodes": ("clearance_lt3px", 0),
    "arrowhead_overlaps": ("arrowhead_overlaps", 0),
    "touching_flows": ("touching_gt10pct", 2),  # the judge passes over flows beside each other whose bodies do not meet
    "sharp_bends": ("sharp_bends", 0),
    "mean_detour": ("detour_mean", 0.00051),
    "max_detour": ("detour_max", 0.00051),
}


def measured(nodes, flows, lines=None, width=4.0):
    nodes = np.asarray(nodes, dtype=float)
    flows = [(*flow, 1.0) for flow in flows]
    lines = flowmaps.straight(nodes, flows) if lines is None else lines
    return measure_layout(lines, nodes, flows, np.full(len(flows), width), NODE_RADIUS)


@pytest.mark.parametrize("name", INSTANCES)
@pytest.mark.parametrize("layout", ["straight", "arc20"])
def test_rivals_get_the_figures_published_for_them(name, layout):
    """../shared/oracles/flowmap/baseline.json. Straight opposite flows coincide, which the judge counts as crossing."""
    nodes, flows = flowmaps.instance(name)
    lines = {"straight": flowmaps.straight, "arc20": flowmaps.arcs}[layout](nodes, flows)
    ours = measure_layout(lines, nodes, flows, flowmaps.widths(flows), NODE_RADIUS)
    assert_same(ours, flowmaps.baseline()[name][layout])


@pytest.mark.parametrize("name", INSTANCES)
def test_the_judge_agrees_on_our_own_layouts(name):
    nodes, flows = flowmaps.instance(name)
    width = flowmaps.widths(flows)
    lines = layout_flow_map(nodes, flows, width)
    theirs = flowmaps.judge().evaluate(nodes, NODE_RADIUS, flows, lines, width)
    assert_same(measure_layout(lines, nodes, flows, width, NODE_RADIUS), theirs)


def assert_same(ours, theirs):
    for name, (their_name, tolerance) in SAME.items():
        assert abs(getattr(ours, name) - theirs[their_name]) <= tolerance, name
    assert abs(100 * ours.overlap_share - theirs["overlap_area_pct"]) < 0.02


def test_two_flows_at_right_angles_cross_once():
    quality = measured([[0, 200], [400, 200], [200, 0], [200, 400]], [(0, 1), (2, 3)])
    assert (quality.crossings, quality.acute_crossings, quality.sibling_crossings) == (1, 0, 0)
    assert quality.mean_crossing_degrees == pytest.approx(90)


def test_the_share_of_overlap_is_that_of_the_ink_that_lies_on_other_ink():
    """Bodies of 4 px, 384 px less an arrowhead of 12 px; arrowheads of 12 · 11.2 / 2; 16 px² lie double."""
    quality = measured([[0, 200], [400, 200], [200, 0], [200, 400]], [(0, 1), (2, 3)])
    ink = 4 * (384 - 12) + 12 * 2 * (0.9 * 4 + 2) / 2
    assert quality.overlap_share == pytest.approx(16 / (2 * ink))


def test_flows_that_cross_at_20_degrees_cross_acutely():
    rise = 400 * np.tan(np.radians(10))
    quality = measured([[0, 0], [400, rise], [0, rise], [400, 0]], [(0, 1), (2, 3)])
    assert (quality.crossings, quality.acute_crossings) == (1, 1)
    assert quality.mean_crossing_degrees == pytest.approx(20, abs=0.01)


def test_flows_that_meet_in_a_node_do_not_cross():
    quality = measured([[0, 0], [400, 0], [0, 400]], [(0, 1), (0, 2)])
    assert (quality.crossings, quality.sibling_crossings) == (0, 0)


@pytest.mark.parametrize(("aside", "overlaps", "close"), [(7.9, 1, 1), (8.1, 0, 1), (10.9, 0, 1), (11.1, 0, 0)])
def test_a_flow_of_4_px_lies_on_nodes_nearer_than_8_px_and_is_close_to_those_within_11(aside, overlaps, close):
    quality = measured([[0, 0], [400, 0], [150, aside]], [(0, 1)])
    assert (quality.node_overlaps, quality.close_nodes) == (overlaps, close)


def test_an_arrowhead_on_another_flow_counts():
    quality = measured([[0, 0], [400, 0], [200, 200], [200, -12]], [(0, 1), (2, 3)])
    assert quality.arrowhead_overlaps == 1


def test_flows_beside_each_other_touch_if_they_are_nearer_than_their_widths():
    nodes = [[0, 0], [400, 0], [0, 3], [400, 3], [0, 100], [400, 100]]
    quality = measured(nodes, [(0, 1), (2, 3), (4, 5)])
    assert quality.touching_flows == 2


def test_a_half_circle_is_a_sharp_bend_for_a_flow_wider_than_its_radius():
    turn = np.linspace(np.pi, 0, 40)
    arch = 100 * np.column_stack([np.cos(turn), np.sin(turn)]) + [100, 0]
    nodes = [[0, 0], [200, 0]]
    assert measured(nodes, [(0, 1)], [arch], width=99).sharp_bends == 0
    quality = measured(nodes, [(0, 1)], [arch], width=101)
    assert quality.sharp_bends == 1
    assert quality.mean_detour == pytest.approx(np.pi / 2, rel=1e-3)


def test_flows_from_a_node_to_itself_are_left_out():
    nodes, flows = np.array([[0, 0], [100, 0]]), [(0, 0, 1.0), (0, 1, 1.0)]
    quality = measure_layout(layout_flow_map(nodes, flows), nodes, flows, [1, 1], NODE_RADIUS)
    assert quality.flows == 1


def test_cancel_stops_the_measuring():
    nodes, flows = flowmaps.random_network(20, seed=1)
    with pytest.raises(Cancelled):
        measure_layout(flowmaps.straight(nodes, flows), nodes, flows, np.ones(20), NODE_RADIUS, lambda fraction: False)


def test_a_map_without_flows_has_no_conflicts():
    quality = measured([[0, 0]], [])
    assert (quality.flows, quality.crossings, quality.overlap_share, quality.mean_detour) == (0, 0, 0, 1)
