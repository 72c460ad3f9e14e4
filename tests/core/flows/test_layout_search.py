"""Costs of pairs and the search for the cheapest layout, against hand calculation and brute force."""

import itertools

import numpy as np
import pytest

from stadtregion_plugin.core.flows.layout_costs import DEFAULT_WEIGHTS, hopeful, single_costs
from stadtregion_plugin.core.flows.layout_curves import corridors, curves
from stadtregion_plugin.core.flows.layout_pairs import PairCosts
from stadtregion_plugin.core.flows.layout_search import Search
from stadtregion_plugin.core.progress import unobserved
from tests.core.flows.flowmaps import random_network, widths

BOWS = np.array([0.0, 0.25, -0.25, 0.5])


def problem(nodes, flows, width, bows=BOWS):
    nodes = np.asarray(nodes, dtype=float)
    origin, destination = np.array([flow[:2] for flow in flows]).T
    net = corridors(nodes - nodes.mean(axis=0), origin, destination, np.asarray(width, float), np.full(len(nodes), 6.0))
    bow = np.tile(bows, (net.count, 1))
    drawn = curves(net, bow, np.zeros_like(bow))
    single = single_costs(net, drawn, bow, np.zeros_like(bow), DEFAULT_WEIGHTS)
    return single, PairCosts(net, drawn, DEFAULT_WEIGHTS, single)


def search_of(single, pairs, seed=0) -> Search:
    return Search(single, pairs, np.inf, np.random.default_rng(seed))


def cost_of(single, pairs, forms) -> float:
    """The cost of a layout from its parts: single forms, and every pair once."""
    own = sum(single[corridor, form] for corridor, form in enumerate(forms))
    shared = sum(
        pairs.column(corridor, forms[corridor])[other, forms[other]]
        for corridor, other in itertools.combinations(range(len(forms)), 2)
    )
    return own + shared


def straight_pair(nodes, flows, width) -> float:
    """Pair cost of the first two corridors, both straight."""
    _, pairs = problem(nodes, flows, width, BOWS[:1])
    return float(pairs.column(0, 0)[1, 0])


def test_flows_far_apart_cost_nothing_together():
    assert straight_pair([[0, 0], [300, 0], [0, 200], [300, 200]], [(0, 1), (2, 3)], [4, 4]) == 0


def test_a_right_angled_crossing_costs_its_weight_and_the_ink_it_hides():
    """Two lines of 4 px and 400 px: 4 for the crossing, 60 · (4 · 4) / (4 · 400) for the overlap of 16 px²."""
    nodes = [[0, 200], [400, 200], [200, 0], [200, 400]]
    assert straight_pair(nodes, [(0, 1), (2, 3)], [4, 4]) == pytest.approx(4 + 60 * 16 / 1600, rel=0.02)


def test_an_acute_crossing_costs_more_than_a_right_angled_one():
    right = straight_pair([[0, 200], [400, 200], [200, 0], [200, 400]], [(0, 1), (2, 3)], [4, 4])
    acute = straight_pair([[0, 200], [400, 200], [0, 160], [400, 240]], [(0, 1), (2, 3)], [4, 4])
    assert acute > right + 3


def test_a_crossing_of_thin_flows_costs_less_than_one_of_thick_flows_on_the_same_map():
    nodes = [[0, 200], [400, 200], [200, 0], [200, 400], [900, 0], [900, 400]]
    flows = [(0, 1), (2, 3), (4, 5)]
    assert straight_pair(nodes, flows, [1, 1, 14]) < straight_pair(nodes, flows, [14, 14, 14])


def test_an_arrowhead_on_another_flow_costs():
    """The second flow crosses the first just before its end, or just after its beginning."""
    nodes = [[0, 0], [400, 0], [200, 200], [200, -12]]
    ends_on_it = straight_pair(nodes, [(0, 1), (2, 3)], [4, 4])
    begins_at_it = straight_pair(nodes, [(0, 1), (3, 2)], [4, 4])
    assert ends_on_it > begins_at_it + DEFAULT_WEIGHTS.arrowhead - 1


def test_the_cost_of_a_pair_is_the_same_from_either_side():
    nodes, flows = random_network(14, seed=21, nodes=9)
    single, pairs = problem(nodes, flows, widths(flows))
    count, forms = single.shape
    columns = np.array([[pairs.column(corridor, form) for form in range(forms)] for corridor in range(count)])
    among_hopeful = columns * hopeful(single)[:, :, None, None]
    assert among_hopeful.any()
    np.testing.assert_allclose(among_hopeful, among_hopeful.transpose(2, 3, 0, 1), rtol=1e-4, atol=1e-4)


def test_the_search_knows_the_cost_of_its_layout():
    nodes, flows = random_network(14, seed=22, nodes=9)
    single, pairs = problem(nodes, flows, widths(flows))
    search = search_of(single, pairs)
    search.insert(np.arange(len(single)), unobserved)
    assert search.total == pytest.approx(cost_of(single, pairs, search.chosen), rel=1e-4)
    search.anneal(200, 6.0, unobserved)
    assert search.total == pytest.approx(cost_of(single, pairs, search.chosen), rel=1e-4)


def test_neither_annealing_nor_descent_ends_with_a_dearer_layout():
    nodes, flows = random_network(20, seed=23, nodes=10)
    search = search_of(*problem(nodes, flows, widths(flows)))
    search.insert(np.arange(len(search.chosen)), unobserved)
    totals = [search.total]
    search.anneal(500, 6.0, unobserved)
    totals.append(search.total)
    search.descend(unobserved)
    totals.append(search.total)
    assert totals[1] <= totals[0] + 0.01
    assert totals[2] <= totals[1] + 0.01


@pytest.mark.parametrize("seed", range(4))
def test_annealing_finds_the_cheapest_layout_of_a_small_network(seed):
    """All 4^6 layouts tried."""
    nodes, flows = random_network(6, seed=30 + seed, nodes=6)
    flows = list({frozenset(flow[:2]): flow for flow in flows}.values())
    single, pairs = problem(nodes, flows, widths(flows))
    cheapest = min(cost_of(single, pairs, forms) for forms in itertools.product(range(len(BOWS)), repeat=len(single)))
    search = search_of(single, pairs)
    search.insert(np.arange(len(single)), unobserved)
    search.anneal(600, 6.0, unobserved)
    search.descend(unobserved)
    assert cost_of(single, pairs, search.chosen) == pytest.approx(cheapest, rel=1e-4)
