"""Network metrics against printed values, computed networks and closed forms."""

import json
import time

import numpy as np
import pytest
from scipy import sparse

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.circularity import network_metrics
from stadtregion_plugin.core.flows.throughflow import cycled_by_node
from tests.shared import shared

FIELDS = {
    "TST": "total_system_throughflow",
    "TSTp": "total_system_throughput",
    "APL": "average_path_length",
    "FCI": "finn_cycling_index",
    "H": "flow_diversity",
    "AMI": "average_mutual_information",
    "CAP": "development_capacity",
    "ASC": "ascendency",
    "ASC.CAP": "relative_ascendency",
    "robustness": "robustness",
    "max_imbalance_rel": "imbalance_share",
}


def networks():
    return json.loads(shared("oracles/circularity/networks.json").read_text())


def matrices(network):
    """Flows, inputs, and outputs in one column, or in two where export and respiration are told apart."""
    size = len(network["nodes"])
    flows = np.zeros((size, size))
    for start, end, amount in network["flows"]:
        flows[start, end] += amount
    inputs = np.array([node["input"] for node in network["nodes"]])
    kinds = ("export", "respiration")
    apart = all(node[kind] is not None for node in network["nodes"] for kind in kinds)
    outputs = [[node[kind] for kind in kinds] if apart else node["output"] for node in network["nodes"]]
    return flows, inputs, np.array(outputs)


def metrics_of(name):
    return network_metrics(*matrices(networks()[name]))


def test_all_balanced_networks_give_the_oracles_values_to_a_millionth():
    balanced = {name: network for name, network in networks().items() if network["balanced"]}
    assert balanced
    for name, network in balanced.items():
        metrics = network_metrics(*matrices(network))
        assert metrics.balanced, name
        for key, field in FIELDS.items():
            expected = pytest.approx(network["computed"][key], rel=1e-6, abs=1e-9)
            assert getattr(metrics, field) == expected, f"{name}: {key}"


def test_networks_with_gross_gaps_in_their_data_are_flagged():
    # Bothnian Bay and Southern Benguela are named as unbalanced in the oracle, by 71 % and 82 % of the largest node
    for name in ("Bothnian Bay", "Southern Benguela Upwelling"):
        metrics = metrics_of(name)
        assert not metrics.balanced
        assert metrics.imbalance_share > 0.5


def test_the_oyster_reef_gives_the_printed_values():
    printed = json.loads(shared("oracles/circularity/published_values.json").read_text())["oyster"]
    metrics = metrics_of("Oyster Reef")
    assert metrics.boundary_input == pytest.approx(printed["Boundary"])
    for key in ("TST", "TSTp", "APL", "FCI", "H", "AMI", "CAP", "ASC", "robustness"):
        assert getattr(metrics, FIELDS[key]) == pytest.approx(printed[key], rel=2e-6), key
    assert metrics.relative_ascendency == pytest.approx(printed["ASC_CAP"], rel=1e-6)
    assert metrics.overhead == pytest.approx(printed["OH"], rel=1e-6)
    assert metrics.cycled_throughflow == pytest.approx(printed["mode2"], rel=1e-6)
    assert metrics.indirect_direct_ratio == pytest.approx(printed["ID_F"], rel=1e-6)


def test_indirect_to_direct_flows_are_as_printed_for_the_first_models():
    printed = json.loads(shared("oracles/circularity/published_values.json").read_text())["ID_F_first6"]["values"]
    known = [name for name in printed if name in networks()]
    assert known
    for name in known:
        assert metrics_of(name).indirect_direct_ratio == pytest.approx(printed[name], abs=1e-6), name


def test_a_ring_cycles_by_its_return_share_and_a_tonne_stays_n_over_one_minus_r():
    analytic = json.loads(shared("oracles/circularity/analytic.json").read_text())
    for name in ("ring_n2_r0.5", "ring_n3_r0.25", "ring_n5_r0.8"):
        ring = analytic[name]
        metrics = network_metrics(ring["F"], ring["input"], ring["output"])
        assert metrics.finn_cycling_index == pytest.approx(ring["FCI"], abs=1e-12)
        assert metrics.total_system_throughflow == pytest.approx(ring["TST"])
        assert metrics.average_path_length == pytest.approx(ring["APL"])


def test_paper_one_way_and_steel_the_other_is_no_loop_once_materials_are_told_apart():
    trap = json.loads(shared("oracles/circularity/analytic.json").read_text())["reciprocity_trap"]
    for view in ("aggregated", "layered"):
        given = trap[view]
        metrics = network_metrics(given["F"], given["input"], given["output"])
        assert metrics.finn_cycling_index == pytest.approx(given["FCI"], abs=1e-12)


def test_a_closed_ring_returns_everything_and_is_perfectly_ordered():
    # nothing enters or leaves: N is singular, every tonne has been everywhere, and there is no choice of way
    ring = np.roll(np.eye(4) * 7.0, 1, axis=1)
    metrics = network_metrics(ring, np.zeros(4), np.zeros(4))
    assert metrics.finn_cycling_index == 1.0
    assert metrics.average_path_length == np.inf
    assert metrics.relative_ascendency == pytest.approx(1.0)
    assert metrics.robustness == pytest.approx(0.0, abs=1e-12)


def test_a_uniform_network_has_no_order():
    metrics = network_metrics(np.ones((5, 5)), np.zeros(5), np.zeros(5))
    assert metrics.average_mutual_information == pytest.approx(0.0, abs=1e-12)
    assert metrics.flow_diversity == pytest.approx(np.log2(25))


def test_a_node_that_feeds_itself_cycles():
    # 10 in, 10 out, 30 round: T = 40, N = 1 / (1 - 30/40) = 4, so 3/4 of it has been there before
    metrics = network_metrics([[30.0]], [10.0], [10.0])
    assert metrics.finn_cycling_index == pytest.approx(0.75)


def test_an_empty_network_has_no_metrics_to_speak_of():
    metrics = network_metrics(np.zeros((3, 3)), np.zeros(3), np.zeros(3))
    assert (metrics.finn_cycling_index, metrics.average_path_length, metrics.ascendency) == (0.0, 0.0, 0.0)


def test_sparse_and_dense_matrices_give_the_same():
    flows, inputs, outputs = matrices(networks()["Florida Bay (dry)"])
    assert network_metrics(sparse.csc_matrix(flows), inputs, outputs) == network_metrics(flows, inputs, outputs)


def test_cycled_throughflow_by_node_adds_up_to_that_of_the_network():
    flows, inputs, outputs = matrices(networks()["Beijing Urban Metabolism (C)"])
    through, cycled = cycled_by_node(flows, inputs)
    metrics = network_metrics(flows, inputs, outputs)
    assert through.sum() == pytest.approx(metrics.total_system_throughflow)
    assert cycled.sum() == pytest.approx(metrics.cycled_throughflow)


def region_of_states(quarters, facilities, rng):
    """Quarters give waste to facilities and get products from them; consumption turns products into waste again."""
    waste, product = np.arange(quarters), quarters + np.arange(quarters)
    taking, giving = (2 * quarters + side * facilities + np.arange(facilities) for side in (0, 1))
    first, second = (rng.integers(facilities, size=2 * quarters) for _ in range(2))
    tail = np.concatenate([np.tile(waste, 2), taking, giving[second], product])
    head = np.concatenate([taking[first], giving, np.tile(product, 2), waste])
    size = 2 * (quarters + facilities)
    return sparse.csr_matrix((rng.uniform(1, 10, len(tail)), (tail, head)), shape=(size, size))


def test_five_thousand_states_in_one_component_take_about_a_second():
    flows = region_of_states(2470, 30, np.random.default_rng(1))
    into, out = (np.asarray(flows.sum(axis=axis)).ravel() for axis in (0, 1))
    through = 1.2 * np.maximum(into, out)
    start = time.perf_counter()
    metrics = network_metrics(flows, through - into, through - out)
    assert time.perf_counter() - start < 5.0  # about 0.9 s on an idle core
    assert metrics.balanced
    assert 0 < metrics.finn_cycling_index < 1


def test_the_large_component_is_solved_as_exactly_as_a_dense_one():
    flows = region_of_states(600, 10, np.random.default_rng(2)).toarray()
    through = 1.2 * np.maximum(flows.sum(axis=0), flows.sum(axis=1))
    metrics = network_metrics(flows, through - flows.sum(axis=0), through - flows.sum(axis=1))
    inverse = np.linalg.inv(np.eye(len(flows)) - flows / through[:, None])
    expected = ((1 - 1 / np.diag(inverse)) * through).sum() / through.sum()
    assert metrics.finn_cycling_index == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(
    ("flows", "inputs", "outputs", "said"),
    [
        (np.zeros((2, 3)), [0, 0], [0, 0], "shape"),
        (np.zeros((2, 2)), [0], [0, 0], "1 inputs"),
        ([[0, -1], [0, 0]], [1, 0], [0, 1], "negative"),
        ([[0, np.nan], [0, 0]], [1, 0], [0, 1], "missing"),
        ([[0, 1], [0, 0]], [1, 0], [0, -1], "outputs"),
    ],
)
def test_what_cannot_be_a_flow_network_is_named(flows, inputs, outputs, said):
    with pytest.raises(InputError, match=said):
        network_metrics(flows, inputs, outputs)
