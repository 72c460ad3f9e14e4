"""Floating catchments: by hand, and what no form of them may lose. The oracle of 2SFCA stands in test_evenness."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from stadtregion_plugin.core.coverage.accessibility import (
    floating_catchments,
    step_decay,
    three_step_floating_catchment,
    two_step_floating_catchment,
)
from stadtregion_plugin.core.tables import read_table


def test_people_divide_themselves_between_two_suppliers():
    """30 people, weights 1 and ½: ⅔ and ⅓ of them; R = 10 ÷ 20 and 20 ÷ 5; access ⅔·½·1 + ⅓·4·½ = 1."""
    access = three_step_floating_catchment(
        np.array([[5.0, 20.0]]), [10.0, 20.0], [30.0], 30, decay=lambda time: np.where(time > 10, 0.5, 1.0)
    )
    assert access == pytest.approx([1.0])


def test_with_one_supplier_there_is_nothing_to_choose():
    times, decay = np.array([[1.0], [12.0], [29.0], [31.0]]), step_decay(30.0)
    given_ = (times, [50.0], [10.0, 20.0, 5.0, 7.0], 30.0, decay)
    assert three_step_floating_catchment(*given_) == pytest.approx(two_step_floating_catchment(*given_))


def test_the_weight_steps_down_at_each_third_of_the_limit():
    weights = read_table("coverage_decay")["weight"].tolist()
    assert step_decay(30.0)(np.array([0.1, 10.0, 10.1, 20.0, 20.1, 30.0, 30.1])).tolist() == [
        *(weights[0], weights[0], weights[1], weights[1], weights[2], weights[2], 0.0)
    ]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 30), st.integers(1, 6))
def test_all_floor_space_that_somebody_reaches_is_handed_out(seed, cells, sites):
    """Σ people · access = Σ supply of the sites with people in reach, for each form."""
    random = np.random.default_rng(seed)
    times = np.where(random.random((cells, sites)) < 0.4, random.uniform(1, 40, (cells, sites)), np.inf)
    people, supply = random.integers(1, 90, cells).astype(float), random.uniform(1, 9, sites)
    reached = supply[(times <= 30).any(axis=0)].sum()
    for _, access in floating_catchments(times, supply, people, 30.0).items():
        assert people @ access.to_numpy() == pytest.approx(reached)


def test_sparse_and_dense_times_agree():
    dense = np.array([[60.0, np.inf], [400.0, 800.0]])
    row, column = np.nonzero(np.isfinite(dense))
    thin = sparse.csr_matrix((dense[row, column].astype(np.uint16), (row, column)), shape=dense.shape)
    for one, other in zip(
        *(floating_catchments(times, [4.0, 5.0], [1.0, 2.0], 900.0).to_numpy().T for times in (dense, thin))
    ):
        assert one == pytest.approx(other)
