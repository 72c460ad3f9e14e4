"""What stays from one flow map to the next: lines that do no harm, and lines drawn by hand."""

import numpy as np
import pytest
import shapely

from stadtregion_plugin.core.flows.layout import layout_flow_map
from stadtregion_plugin.core.flows.layout_quality import measure_layout
from tests.core.flows.flowmaps import NODE_RADIUS, random_network, widths


def is_same(line, former):
    return line.shape == former.shape and np.allclose(line, former, atol=1e-6)


@pytest.fixture(scope="module", params=[30, 60, 120])
def scenario(request):
    """A network, its map, and another scenario: every tenth flow gone, 15 % of the flows new."""
    nodes, flows = random_network(request.param, seed=request.param)
    before, width = int(0.85 * len(flows)), widths(flows)
    lines = layout_flow_map(nodes, flows[:before], width[:before], NODE_RADIUS, None)
    stay = [number for number in range(len(flows)) if number >= before or number % 10]
    former = [lines[number] if number < before else None for number in stay]
    return nodes, flows, width, lines, stay, former


def test_the_same_flows_give_the_same_map(scenario):
    nodes, flows, width, lines, _, _ = scenario
    count = len(lines)
    again = layout_flow_map(nodes, flows[:count], width[:count], NODE_RADIUS, None, former=lines, seed=7)
    assert all(is_same(line, former) for line, former in zip(again, lines))


def test_of_unchanged_flows_four_in_five_stay_to_the_pixel_and_the_map_is_as_good(scenario):
    nodes, flows, width, _, stay, former = scenario
    shown, thickness = [flows[number] for number in stay], width[stay]
    kept = layout_flow_map(nodes, shown, thickness, NODE_RADIUS, None, former=former)
    fresh = layout_flow_map(nodes, shown, thickness, NODE_RADIUS, None)

    def share(lines):
        return np.mean([is_same(line, old) for line, old in zip(lines, former) if old is not None])

    assert share(kept) >= 0.8
    assert share(fresh) <= 0.5
    quality, free = (measure_layout(lines, nodes, shown, thickness, NODE_RADIUS) for lines in (kept, fresh))
    assert quality.node_overlaps == free.node_overlaps == 0
    assert quality.crossings <= 1.1 * free.crossings


def test_a_former_line_that_does_harm_is_given_up():
    nodes = [[0, 0], [400, 0], [200, 0]]
    former = layout_flow_map(nodes[:2], [(0, 1, 1.0)], [4.0])
    (line,) = layout_flow_map(nodes, [(0, 1, 1.0)], [4.0], former=former)  # now there is a node on its way
    assert shapely.LineString(line).distance(shapely.Point(200, 0)) > NODE_RADIUS


def test_a_line_drawn_by_hand_stays_and_the_others_keep_off_it():
    nodes = np.array([[0.0, 0], [400, 0], [200, 150], [200, -150], [0, 40], [400, 40]])
    by_hand = np.array([[0.0, 0], [100, 60], [300, 60], [400, 0]])
    flows, width = [(0, 1, 1.0), (4, 5, 1.0)], [6.0, 6.0]
    free = layout_flow_map(nodes, flows, width)
    lines = layout_flow_map(nodes, flows, width, fixed=[by_hand, None])
    np.testing.assert_allclose(lines[0], by_hand)
    np.testing.assert_allclose(free[1][[0, -1]], lines[1][[0, -1]])
    crossings = shapely.intersection(shapely.LineString(by_hand), shapely.LineString(lines[1]))
    assert crossings.is_empty  # the straight line would cross it twice
    assert not shapely.intersection(shapely.LineString(by_hand), shapely.LineString(free[1])).is_empty


def test_all_lines_may_be_drawn_by_hand():
    by_hand = [np.array([[0.0, 0], [50, 30], [100, 0]])]
    (line,) = layout_flow_map([[0, 0], [100, 0]], [(0, 1, 1.0)], fixed=by_hand)
    np.testing.assert_allclose(line, by_hand[0])
