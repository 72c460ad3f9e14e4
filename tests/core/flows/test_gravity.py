"""The gravity model by what must hold of it, at its ends by other models; numbers by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core.errors import InputError, SolverError
from stadtregion_plugin.core.flows.chain import MatchOptions, match_flows
from stadtregion_plugin.core.flows.gravity import (
    Spread,
    calibrated_gravity,
    gravity,
    make_plausible,
    usable_ways,
)
from stadtregion_plugin.core.flows.matching import FlowProblem, match
from tests.core.flows.regions import quantities, quarters


def spread(seed=0, n=12, d=9):
    random = np.random.default_rng(seed)
    supply, demand = random.uniform(1, 100, n), random.uniform(1, 100, d)
    return Spread(supply, demand * supply.sum() / demand.sum(), random.uniform(0.5, 40, (n, d)))


def mean(one, flows):
    return (flows * one.cost).sum() / flows.sum()


def test_without_distance_flows_are_in_proportion_to_both_ends():
    one = spread()
    (flows,) = gravity([one], 0.0).flows
    np.testing.assert_allclose(flows, np.outer(one.supply, one.demand) / one.supply.sum(), rtol=1e-12)


def test_two_places_by_hand():
    # 1 t given and taken at each of two places, 1 km apart: T_11 / T_12 = e^beta, so T_12 = 1 / (1 + e^beta)
    one = Spread(np.ones(2), np.ones(2), np.array([[0.0, 1.0], [1.0, 0.0]]))
    (flows,) = gravity([one], 2.0).flows
    assert flows[0, 1] == pytest.approx(1 / (1 + np.exp(2.0)), rel=1e-12)
    found = calibrated_gravity([one], 0.25)
    assert found.beta == pytest.approx(np.log(3.0), rel=1e-9)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.0, 3.0))
def test_sums_are_kept(seed, beta):
    one = spread(seed)
    (flows,) = gravity([one], beta).flows
    assert np.abs(flows.sum(axis=1) - one.supply).max() <= 1e-9
    assert np.abs(flows.sum(axis=0) - one.demand).max() <= 1e-9
    assert (flows >= 0).all()


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.05, 0.95))
def test_the_mean_haul_is_hit(seed, part_way):
    both = [spread(seed), spread(seed + 1, 5, 7)]
    longest = gravity(both, 0.0).mean_cost
    shortest = gravity(both, 3.0).mean_cost
    wanted = shortest + part_way * (longest - shortest)
    found = calibrated_gravity(both, wanted)
    assert found.mean_cost == pytest.approx(wanted, rel=1e-9)
    assert found.mean_cost == pytest.approx(
        sum((one.cost * flows).sum() for one, flows in zip(both, found.flows))
        / sum(flows.sum() for flows in found.flows)
    )


def test_the_more_distance_counts_the_nearer_it_comes_to_the_transport_problem():
    one = spread()
    least = match(FlowProblem(one.supply, one.demand * (1 - 1e-12), one.cost)).objective / one.supply.sum()
    means = [gravity([one], beta).mean_cost for beta in (0.0, 0.1, 0.5, 2.0, 8.0)]
    assert means == sorted(means, reverse=True)
    assert means[-1] == pytest.approx(least, rel=1e-3)
    assert means[-1] >= least * (1 - 1e-9)


def test_a_mean_haul_that_cannot_be_is_refused_with_the_range():
    one = Spread(np.ones(2), np.ones(2), np.array([[1.0, 3.0], [3.0, 1.0]]))
    with pytest.raises(InputError, match=r"from 1 km \(all take the nearest\) to 2 km"):
        calibrated_gravity([one], 2.5)
    assert calibrated_gravity([one], 2.5, clip=True).beta == 0.0


def test_sums_that_differ_and_negative_weights_are_refused():
    with pytest.raises(InputError, match="do not add up"):
        gravity([Spread(np.ones(2), np.ones(3), np.ones((2, 3)))], 1.0)
    with pytest.raises(InputError, match="from 0 up"):
        gravity([spread()], -1.0)


def test_closed_ways_stay_closed_and_ways_that_cannot_be_used_are_found():
    # the first place can only give to the first customer, who takes all of it: nobody else can give to that customer
    open_way = np.array([[True, False], [True, True]])
    tonnes = np.array([[3.0, 0.0], [0.0, 4.0]])
    np.testing.assert_array_equal(usable_ways(open_way, tonnes), [[True, False], [False, True]])
    # with 1 t left for the first customer both ways of the second place can be used
    np.testing.assert_array_equal(usable_ways(open_way, np.array([[3.0, 0.0], [1.0, 4.0]])), open_way)


def test_closed_ways_that_leave_no_flows_are_said():
    shut = Spread(np.array([2.0, 1.0]), np.array([1.0, 2.0]), np.array([[1.0, np.inf], [1.0, 1.0]]))
    with pytest.raises(SolverError, match="too many ways are closed"):
        gravity([shut], 1.0)


def chain_of_quarters():
    km = 1.0 + 3.0 * np.abs(np.subtract.outer(np.arange(6.0), np.arange(6.0)))
    random = np.random.default_rng(1)
    return FlowProblem(
        supply=random.uniform(5, 20, (6, 2)),
        demand=random.uniform(5, 20, (6, 2)),
        cost=0.2 * km,
        distance_km=km,
        max_distance_km=[np.inf, 8.0],
        unmet_penalty=100.0,
    )


def test_a_plan_made_plausible_keeps_its_balance_and_its_distance_limits():
    plan = match(chain_of_quarters())
    found = make_plausible(plan, None, 1.3)
    assert found.mean_haul_km == pytest.approx(1.3 * found.optimal_mean_haul_km, rel=1e-9)
    assert found.plan.max_residual_t <= 1e-9
    np.testing.assert_allclose(found.plan.transport(0).sum(axis=1), plan.transport(0).sum(axis=1), atol=1e-9)
    np.testing.assert_allclose(found.plan.transport(1).sum(axis=0), plan.transport(1).sum(axis=0), atol=1e-9)
    second = found.plan.flows[(found.plan.flows["material"] == "material 2") & (found.plan.flows["kind"] == "local")]
    assert second["distance_km"].max() <= 8.0
    assert not found.plan.proven_optimal
    assert found.plan.objective > plan.objective
    # the objective is what the table says, and unmet demand as before
    assert found.plan.objective == pytest.approx(
        found.plan.flows["cost_a"].sum() + 100.0 * found.plan.unmet_t_a, rel=1e-9
    )


def test_a_region_is_matched_plausibly_with_the_mean_haul_asked_for():
    supply = quantities(("a", "paper", 60.0), ("b", "paper", 40.0))
    demand = quantities(("c", "paper", 50.0), ("d", "paper", 50.0))
    optimal = match_flows(quarters(), supply, demand)
    # on a line all plans have the same haul: 50 t to 4 km and 50 t to 6 km less 40 t from 2 km, with a detour of 1.3
    assert optimal.figures["mean_haul_km"] == pytest.approx(4.2 * 1.3)
    supply = quantities(("a", "paper", 50.0), ("c", "paper", 50.0))
    demand = quantities(("b", "paper", 50.0), ("d", "paper", 50.0))
    plausible = match_flows(quarters(), supply, demand, options=MatchOptions("plausible", 3.0))
    assert match_flows(quarters(), supply, demand).figures["mean_haul_km"] == pytest.approx(2.6)
    assert plausible.figures["mean_haul_km"] == pytest.approx(3.0)
    assert plausible.figures["served_share"] == pytest.approx(1.0)
    assert [check.passed for check in plausible.checks] == [True, True, True]
    assert plausible.flows["vehicle"].notna().all()
    with pytest.raises(InputError, match="no model of flows"):
        match_flows(quarters(), supply, demand, options=MatchOptions("likely"))  # type: ignore[arg-type]


def test_a_plan_without_transport_stays_as_it_is():
    plan = match(FlowProblem([0.0], [1.0], [[1.0]], import_price=5.0))
    assert make_plausible(plan, None, 1.3).plan is plan


def test_calibrated_flows_of_two_hundred_places_take_seconds():
    one = spread(3, 200, 200)
    found = calibrated_gravity([one], 0.4 * gravity([one], 0.0).mean_cost)
    assert np.abs(found.flows[0].sum(axis=1) - one.supply).max() <= 1e-9
