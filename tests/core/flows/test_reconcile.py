"""Measured flows made to balance; numbers by hand, and against a general quadratic programme."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse
from scipy.optimize import minimize

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError, SolverError
from stadtregion_plugin.core.flows.reconcile import nearest_balanced, reconcile
from tests.core.flows.regions import quarters


def measured(*rows):
    return pd.DataFrame(rows, columns=["from_node", "to_node", "material", "t_a", "sigma_t_a"])


def through_b(sigma_in=1.0, sigma_out=1.0):
    """10 t enter b from a, 13 t leave it to c."""
    return measured(("a", "b", "paper", 10.0, sigma_in), ("b", "c", "paper", 13.0, sigma_out))


def test_equal_uncertainty_shares_the_gap():
    found = reconcile(through_b(), quarters())
    assert found.flows["t_a"].tolist() == pytest.approx([11.5, 11.5])
    assert found.imbalance_t_a == pytest.approx(3.0)
    assert found.chi_square == pytest.approx(2 * 1.5**2)


def test_the_less_certain_flow_moves_by_its_variance():
    # variances 1 and 4: of the gap of 3 t the first takes a fifth
    found = reconcile(through_b(1.0, 2.0), quarters())
    assert found.corrections["change_t_a"].tolist() == pytest.approx([0.6, -2.4])
    assert found.corrections["change_sigma"].tolist() == pytest.approx([0.6, -1.2])
    assert list(found.corrections.columns) == schema.CORRECTIONS.columns


def test_ends_of_the_network_are_left_open_and_materials_stand_apart():
    flows = measured(("a", "b", "paper", 10.0, 1.0), ("b", "c", "steel", 4.0, 1.0))
    found = reconcile(flows, quarters())
    assert found.flows["t_a"].tolist() == [10.0, 4.0]
    assert found.chi_square == 0.0


def test_processes_losses_imports_and_disposal_enter_the_balance():
    flows = pd.DataFrame(
        [
            ("import", "a", "wood", "wood", 100.0),
            ("a", "a", "wood", "board", 70.0),
            ("a", "loss", "wood", "wood", 20.0),
            ("a", "b", "board", "board", 80.0),
        ],
        columns=["from_node", "to_node", "from_material", "material", "t_a"],
    ).assign(sigma_t_a=1.0)
    x = reconcile(flows, quarters()).flows["t_a"].to_numpy()
    assert x[0] == pytest.approx(x[1] + x[2])
    assert x[1] == pytest.approx(x[3])
    # min (x0-100)² + (x1-70)² + (x2-20)² + (x1-80)² with x0 = x1 + x2: by hand x1 = 76, x2 = 22
    assert x.tolist() == pytest.approx([98.0, 76.0, 22.0, 76.0])


def test_no_flow_becomes_negative():
    # without the bound the second flow would be 1 - 9.9/3 < 0
    flows = measured(("a", "b", "paper", 1.0, 1.0), ("d", "b", "paper", 0.1, 1.0), ("b", "c", "paper", 11.0, 0.1))
    down = measured(("a", "b", "paper", 11.0, 1.0), ("d", "b", "paper", 0.5, 1.0), ("b", "c", "paper", 1.0, 0.1))
    for table in (flows, down):
        x = reconcile(table, quarters()).flows["t_a"].to_numpy()
        assert (x >= 0).all()
        assert x[0] + x[1] == pytest.approx(x[2])
    assert x[1] == 0.0


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 100_000))
def test_it_is_the_optimum_of_the_quadratic_programme(seed):
    random = np.random.default_rng(seed)
    matrix = sparse.csr_matrix(np.array([[1, 1, -1, 0, 0, -1], [0, 0, 1, -1, 0, 0], [0, 0, 0, 1, -1, 1]], dtype=float))
    given_t, sigma = random.uniform(0, 10, 6), random.uniform(0.1, 3, 6)
    x = nearest_balanced(given_t, sigma, matrix)
    assert np.abs(matrix @ x).max() <= 1e-9
    general = minimize(
        lambda values: (((values - given_t) / sigma) ** 2).sum(),
        np.ones(6),
        jac=lambda values: 2 * (values - given_t) / sigma**2,
        bounds=[(0, None)] * 6,
        constraints={"type": "eq", "fun": lambda values: matrix @ values, "jac": lambda values: matrix.toarray()},
        method="SLSQP",
        options={"ftol": 1e-14, "maxiter": 500},
    )
    assert (((x - given_t) / sigma) ** 2).sum() <= general.fun * (1 + 1e-6) + 1e-8


def test_fixed_flows_stay_and_contradictions_are_said():
    assert reconcile(through_b(0.0, 1.0), quarters()).flows["t_a"].tolist() == pytest.approx([10.0, 10.0])
    with pytest.raises(SolverError, match="standard deviation of 0 contradict"):
        reconcile(through_b(0.0, 0.0), quarters())


def test_uncertainty_comes_from_the_band_or_else_from_the_confidence():
    flows = through_b().drop(columns="sigma_t_a").assign(confidence=["measured", "assumed"])
    # 5 % of 10 t and 50 % of 13 t (flow_uncertainty.csv): nearly all is corrected in the assumed flow
    sigma = reconcile(flows, quarters()).corrections["sigma_t_a"]
    assert sigma.tolist() == pytest.approx([0.5, 6.5])
    banded = flows.assign(low_t_a=[8.0, np.nan], high_t_a=[16.0, np.nan])
    assert reconcile(banded, quarters()).corrections["sigma_t_a"].tolist() == pytest.approx([2.0, 6.5])


def test_rows_corrected_beyond_belief_are_named():
    (warning,) = reconcile(through_b(0.1, 10.0).assign(t_a=[10.0, 80.0]), quarters()).warnings
    assert "b → c, paper: 80 → 10.007 t" in warning
    assert reconcile(through_b(), quarters()).warnings == ()


def test_bad_uncertainties_are_named_by_row():
    with pytest.raises(InputError, match="in the rows 2"):
        reconcile(through_b().assign(sigma_t_a=[1.0, -1.0]), quarters())
    with pytest.raises(InputError, match="unknown confidence guessed"):
        reconcile(through_b().assign(confidence="guessed"), quarters())


def test_thousands_of_flows_are_reconciled_at_once():
    random = np.random.default_rng(1)
    count, states = 20_000, 3_000
    ends = random.integers(0, states, (2, count))
    flow = np.arange(count)
    matrix = sparse.csr_matrix(
        (np.concatenate([np.ones(count), -np.ones(count)]), (np.concatenate([ends[1], ends[0]]), np.tile(flow, 2)))
    )
    given_t = random.lognormal(3, 1.5, count)
    x = nearest_balanced(given_t, 0.2 * given_t, matrix)
    assert np.abs(matrix @ x).max() <= 1e-8 * given_t.max()
    assert (x >= 0).all()
