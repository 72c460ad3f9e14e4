"""The largest circulation and its loops, against known optima and by what must always hold."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse
from scipy.optimize import linprog
from scipy.sparse.csgraph import connected_components

from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.flows.circularity import network_metrics, split_circulation
from tests.core.flows.test_throughflow import matrices, networks
from tests.shared import shared


def added_up(loops, size):
    total = np.zeros((size, size))
    for loop in loops:
        for start, end in zip(loop.nodes, (*loop.nodes[1:], loop.nodes[0]), strict=True):
            total[start, end] += loop.tonnes
    return total


def holds_no_cycle(matrix):
    count, _ = connected_components(sparse.csr_matrix(matrix), directed=True, connection="strong")
    return count == len(matrix) and not np.diag(matrix).any()


def assert_is_a_split(flows, split):
    flows = np.asarray(flows, dtype=float)
    scale = max(flows.max(initial=0.0), 1e-9)
    circulation = np.asarray(split.circulation)
    np.testing.assert_allclose(circulation + split.acyclic, flows, rtol=1e-12)
    np.testing.assert_allclose(circulation.sum(axis=0), circulation.sum(axis=1), atol=1e-9 * scale)
    np.testing.assert_allclose(added_up(split.loops, len(flows)), circulation, atol=1e-9 * scale)
    assert (circulation >= 0).all()
    assert (np.asarray(split.acyclic) >= 0).all()
    assert holds_no_cycle(split.acyclic)


def test_all_networks_reach_the_oracles_largest_circulation():
    for name, network in networks().items():
        flows, _, _ = matrices(network)
        split = split_circulation(flows)
        assert_is_a_split(flows, split)
        assert split.circulating == pytest.approx(network["cycles_computed"]["maxcirc"], rel=1e-8, abs=1e-9), name


def test_cycling_never_exceeds_the_largest_circulation():
    # an empirical law of the oracle's 104 networks
    for name, network in networks().items():
        flows, inputs, outputs = matrices(network)
        metrics = network_metrics(flows, inputs, outputs)
        circulating = split_circulation(flows).circulating / metrics.total_system_throughflow
        assert metrics.finn_cycling_index <= circulating + 1e-9, name


def test_two_materials_going_opposite_ways_hold_no_loop():
    trap = json.loads(shared("oracles/circularity/analytic.json").read_text())["reciprocity_trap"]
    assert split_circulation(trap["layered"]["F"]).loops == ()
    assert split_circulation(trap["aggregated"]["F"]).circulating == 20.0


def test_a_loop_carries_what_its_weakest_link_carries():
    # 0 → 1 → 2 → 0 with 5, 3, 4: three tonnes go round, the rest is 2 and 1 in a chain
    flows = np.array([[0, 5, 0], [0, 0, 3], [4, 0, 0]], dtype=float)
    split = split_circulation(flows)
    assert [(sorted(loop.nodes), loop.tonnes) for loop in split.loops] == [([0, 1, 2], 3.0)]
    assert split.acyclic.sum() == 3.0


def test_the_loop_with_the_largest_smallest_flow_is_peeled_first():
    # 0 ⇄ 1 with 10 and 0 → 2 → 0 with 4 share no flow; both are loops, the larger comes first
    flows = np.array([[0, 10, 4], [10, 0, 0], [4, 0, 0]], dtype=float)
    assert [loop.tonnes for loop in split_circulation(flows).loops] == [10.0, 4.0]


def test_of_equal_circulations_the_shorter_is_taken():
    # one tonne may go 0 → 1 → 3 → 0 or 0 → 2 → 3 → 0; the way over 2 is shorter
    flows = np.zeros((4, 4))
    flows[[0, 0, 1, 2, 3], [1, 2, 3, 3, 0]] = 1.0
    km = np.zeros((4, 4))
    km[[0, 1], [1, 3]], km[[0, 2], [2, 3]] = 5.0, 2.0
    assert {tuple(sorted(loop.nodes)) for loop in split_circulation(flows, km).loops} == {(0, 2, 3)}
    assert {tuple(sorted(loop.nodes)) for loop in split_circulation(flows, km.max() - km).loops} == {(0, 1, 3)}


def test_a_flow_from_a_node_to_itself_is_a_loop_of_one():
    split = split_circulation(np.diag([2.0, 0.0]))
    assert [(loop.nodes, loop.tonnes) for loop in split.loops] == [((0,), 2.0)]


def test_flows_nine_digits_apart_are_split_exactly():
    # a loop of a gram beside one of a megatonne, tied together so that both are one component
    flows = np.zeros((4, 4))
    flows[0, 1] = flows[1, 0] = 1e6
    flows[1, 2] = flows[2, 3] = flows[3, 1] = 1e-6
    split = split_circulation(flows)
    assert split.circulating == pytest.approx(2e6 + 3e-6, rel=1e-15)
    assert not split.acyclic.any()


def test_a_sparse_matrix_gives_sparse_parts():
    split = split_circulation(sparse.csr_matrix(np.array([[0.0, 2.0], [1.0, 0.0]])))
    assert sparse.issparse(split.circulation)
    assert split.acyclic[0, 1] == 1.0


def test_nothing_circulates_where_nothing_flows():
    split = split_circulation(np.zeros((3, 3)))
    assert split.loops == ()
    assert split.circulating == 0.0


@pytest.mark.parametrize(("flows", "said"), [(np.zeros((2, 3)), "shape"), ([[0, -1], [1, 0]], "negative")])
def test_what_is_no_flow_matrix_is_named(flows, said):
    with pytest.raises(InputError, match=said):
        split_circulation(flows)


def test_it_can_be_stopped():
    with pytest.raises(Cancelled):
        split_circulation(np.ones((4, 4)), progress=lambda fraction: fraction < 0.2)


small_flows = st.integers(2, 7).flatmap(
    lambda size: st.lists(st.integers(0, 20), min_size=size * size, max_size=size * size).map(
        lambda values: np.where(np.array(values) > 8, values, 0).reshape(size, size).astype(float)
    )
)


@settings(max_examples=60, deadline=None)
@given(small_flows)
def test_any_flows_split_into_loops_and_an_acyclic_rest(flows):
    split = split_circulation(flows)
    assert_is_a_split(flows, split)
    # with whole tonnes the largest circulation is whole, and a plain linear programme finds the same
    start, end = np.nonzero(flows)
    if len(start):
        balance = np.zeros((len(flows), len(start)))
        np.add.at(balance, (start, np.arange(len(start))), 1.0)
        np.add.at(balance, (end, np.arange(len(start))), -1.0)
        bounds = np.column_stack([np.zeros(len(start)), flows[start, end]])
        best = linprog(-np.ones(len(start)), A_eq=balance, b_eq=np.zeros(len(flows)), bounds=bounds)
        assert split.circulating == pytest.approx(-best.fun, abs=1e-6)
        assert split.circulating == pytest.approx(round(split.circulating), abs=1e-9)


@settings(max_examples=40, deadline=None)
@given(small_flows, st.integers(0, 1000))
def test_distances_never_cost_circulation(flows, seed):
    km = np.random.default_rng(seed).uniform(0, 10, flows.shape)
    plain, shortest = split_circulation(flows), split_circulation(flows, km)
    assert_is_a_split(flows, shortest)
    assert shortest.circulating == pytest.approx(plain.circulating, abs=1e-9)
    assert (shortest.circulation * km).sum() <= (plain.circulation * km).sum() + 1e-6
