"""The diagonal of the inverse against the dense inverse of numpy, and against closed forms."""

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from stadtregion_plugin.core.flows import inverse_diagonal as subject
from stadtregion_plugin.core.flows.inverse_diagonal import inverse_diagonal
from stadtregion_plugin.core.flows.throughflow import cycled_by_node, network_metrics


def network(size, flows_each, random, *, by_itself=0.1):
    """Random flows between states, some from a state to itself, and inputs that keep every state open."""
    count = int(size * flows_each)
    tail, head = random.integers(size, size=(2, count))
    head = np.where(random.random(count) < by_itself, tail, head)
    flows = sparse.csr_matrix((random.lognormal(2, 1, count), (tail, head)), shape=(size, size))
    return flows, random.uniform(0.1, 5.0, size)


def open_matrix(flows, inputs):
    """``I - G``, where G are the shares of the throughflow of each state."""
    through = inputs + np.asarray(flows.sum(axis=0)).ravel()
    return sparse.csr_matrix(sparse.identity(len(inputs)) - sparse.diags(1.0 / through) @ flows)


def dense_diagonal(matrix):
    return np.linalg.inv(matrix.toarray()).diagonal()


@pytest.fixture
def eliminating_to_the_end(monkeypatch):
    """Small matrices, too, are eliminated instead of inverted at once."""
    monkeypatch.setattr(subject, "DENSE_SIZE", 1)
    monkeypatch.setattr(subject, "DENSE_SHARE", 1.0)
    monkeypatch.setattr(subject, "LEAST_STEP", 1e-9)


def test_random_networks_have_the_diagonal_of_the_dense_inverse(eliminating_to_the_end):
    @settings(max_examples=100, deadline=None)
    @given(st.integers(1, 70), st.floats(0.0, 12.0), st.floats(0.0, 0.5), st.integers(0, 10**6))
    def check(size, flows_each, by_itself, seed):
        matrix = open_matrix(*network(size, flows_each, np.random.default_rng(seed), by_itself=by_itself))
        np.testing.assert_allclose(inverse_diagonal(matrix), dense_diagonal(matrix), rtol=1e-10)

    check()


@settings(max_examples=10, deadline=None)
@given(st.integers(301, 600), st.sampled_from([0.5, 1.5, 3.0, 6.0, 60.0]), st.integers(0, 10**6))
def test_networks_too_large_to_be_inverted_at_once_have_it_too(size, flows_each, seed):
    matrix = open_matrix(*network(size, flows_each, np.random.default_rng(seed)))
    np.testing.assert_allclose(inverse_diagonal(matrix), dense_diagonal(matrix), rtol=1e-10)


def test_several_components_in_one_network_return_what_the_whole_inverse_says():
    random = np.random.default_rng(3)
    parts = [network(size, 3, random)[0] for size in (1, 2, 40, 400, 700)]
    flows = sparse.block_diag(parts, format="lil")
    flows[0, 1], flows[2, 3], flows[42, 43], flows[442, 443] = 5.0, 4.0, 3.0, 2.0  # one way from part to part
    inputs = random.uniform(0.1, 5.0, flows.shape[0])
    through, cycled = cycled_by_node(flows, inputs)
    expected = 1.0 - 1.0 / dense_diagonal(open_matrix(flows.tocsr(), inputs))
    np.testing.assert_allclose(cycled / through, expected, atol=1e-10)


def test_a_long_ring_returns_the_product_of_what_is_passed_on():
    # each of n states passes on the share q to the next: N_ii = 1 / (1 - q^n)
    size, share = 2000, 0.999
    passed = sparse.csr_matrix((np.full(size, share), (np.arange(size), np.roll(np.arange(size), -1))))
    expected = 1.0 / (1.0 - share**size)
    np.testing.assert_allclose(inverse_diagonal(sparse.identity(size) - passed), expected, rtol=1e-10)


def test_entries_given_twice_count_together_and_the_matrix_given_stays_as_it_is():
    size = 400
    ends = np.tile(np.arange(size), 2), np.tile(np.roll(np.arange(size), -1), 2)
    entries = np.concatenate([np.ones(size), np.full(2 * size, -0.25)])
    row, column = (np.concatenate([np.arange(size), end]) for end in ends)
    order = np.lexsort((column, row))
    twice = sparse.csr_matrix((entries[order], column[order], np.arange(size + 1) * 3), shape=(size, size))
    found = inverse_diagonal(twice)
    assert twice.nnz == 3 * size
    np.testing.assert_allclose(found, dense_diagonal(twice), rtol=1e-12)


def test_a_step_takes_out_no_more_than_fits_into_memory(monkeypatch):
    matrix = open_matrix(*network(600, 4, np.random.default_rng(5)))
    monkeypatch.setattr(subject, "MOST_WAYS", 40)
    np.testing.assert_allclose(inverse_diagonal(matrix), dense_diagonal(matrix), rtol=1e-10)


def test_what_hardly_leaks_is_as_exact_as_its_condition_allows():
    # one millionth of the throughflow enters: N_ii near 10^6 / n leaves ten digits of the sixteen
    flows, _ = network(900, 4, np.random.default_rng(8))
    inputs = np.full(900, 1e-6 * flows.sum() / 900)
    through, cycled = cycled_by_node(flows, inputs)
    matrix = np.eye(900) - flows.toarray() / through[:, None]
    np.testing.assert_allclose(cycled / through, 1.0 - 1.0 / np.linalg.inv(matrix).diagonal(), atol=1e-10)


def test_five_thousand_states_linked_at_random_take_about_a_second():
    flows, inputs = network(5000, 5, np.random.default_rng(1), by_itself=0.0)
    start = time.process_time()
    metrics = network_metrics(flows, inputs, np.zeros(5000))
    assert time.process_time() - start < 8.0  # about 1 s on an idle core, 30 s by one solution for each state
    assert 0 < metrics.finn_cycling_index < 1
