"""Limits on plans: by hand, by finite differences, and by plans without them."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError, SolverError
from stadtregion_plugin.core.flows import beginning
from stadtregion_plugin.core.flows.guard_rails import dashboard, limit_use, read_limits, what_limits_cost
from stadtregion_plugin.core.flows.matching import Facilities, FlowProblem, Recipes, match
from stadtregion_plugin.core.flows.problem import Guard


def two_ways(*guards, **more):
    """10 t wanted at b: from a at 1 €/t and 0.5 t CO2e/t (7 km), or imported at 3 €/t and 0.1 t CO2e/t."""
    given = {
        "supply": [[20.0], [0.0]],
        "demand": [[0.0], [10.0]],
        "cost": [[0.0, 1.0], [1.0, 0.0]],
        "co2e": [[0.0, 0.5], [0.5, 0.0]],
        "distance_km": [[0.0, 7.0], [7.0, 0.0]],
        "nodes": ("a", "b"),
        "import_price": [3.0],
        "import_co2e": [0.1],
        "guards": guards,
    }
    return FlowProblem(**(given | more))


def test_a_limit_on_co2e_mixes_the_cheap_and_the_clean_way():
    # 0.5 x + 0.1 (10 - x) = 3 at x = 5: cost 5 + 15; one t CO2e more lets 2.5 t move, which saves 5 €
    plan = match(two_ways(Guard("co2e", 3.0)))
    assert plan.proven_optimal
    assert plan.objective == pytest.approx(20.0)
    assert plan.duals.guards == pytest.approx([-5.0])
    assert limit_use(plan, Guard("co2e", 3.0)) == pytest.approx(3.0)


def test_a_limit_that_does_not_bind_changes_nothing():
    free, plan = match(two_ways()), match(two_ways(Guard("co2e", 5.0 + 1e-6), Guard("cost", 1e9)))
    assert plan.objective == pytest.approx(free.objective)
    assert plan.duals.guards == pytest.approx([0.0, 0.0])


@pytest.mark.parametrize(
    ("guard", "carried"),
    [
        (Guard("tonne_km", 21.0), 3.0),  # 7 km a tonne
        (Guard("virgin", 4.0), 10.0),  # nothing is imported anyway
        (Guard("cost", 26.0), 10.0),
        (Guard("co2e", 2.0, node=1), 2.5),  # what is delivered to b counts there: 0.5 x + 0.1 (10 - x) = 2
        (Guard("co2e", 0.0, node=0), 10.0),  # nothing is delivered to a
    ],
)
def test_each_kind_of_limit_counts_what_it_says(guard, carried):
    plan = match(two_ways(guard))
    assert plan.transport()[0, 1] == pytest.approx(carried)
    assert limit_use(plan, guard) <= guard.most + 1e-9


def test_land_is_the_floor_space_of_what_runs_where_it_runs():
    def baked(*guards):
        return match(
            FlowProblem(
                supply=[[10.0, 0.0], [10.0, 0.0]],
                demand=[[0.0, 20.0], [0.0, 0.0]],
                cost=np.zeros((2, 2)),
                recipes=Recipes(("bake",), [[1, 0]], [[0, 1]], [1.0], [0.0], [2.0]),
                facilities=Facilities([0, 1], [0, 0], [50.0, 50.0]),
                import_price=[np.nan, 50.0],
                guards=guards,
            )
        )

    assert baked(Guard("land", 24.0)).amounts.throughput.sum() == pytest.approx(12.0)  # 2 m² for 1 t/a
    plan = baked(Guard("land", 6.0, node=0), Guard("land", 8.0, node=1))
    assert plan.amounts.throughput == pytest.approx([3.0, 4.0])
    assert plan.duals.guards == pytest.approx([-24.5, -24.5])  # a tonne saves 50 - 1 €, on 2 m²


def region(seed, *guards, objective="cost"):
    random = np.random.default_rng(seed)
    n, m = 25, 4
    place = random.uniform(0, 30, (n, 2))
    km = np.hypot(*(place[:, None] - place).transpose(2, 0, 1)) + 1
    return FlowProblem(
        supply=random.uniform(0, 10, (n, m)),
        demand=random.uniform(0, 12, (n, m)),
        cost=2 + 0.3 * km,
        co2e=1e-4 * km * random.uniform(0.5, 1.5, (n, n)),
        distance_km=km,
        recipes=Recipes(("make",), [[1, 0, 0, 0]], [[0, 0.8, 0, 0]], [4.0], [0.01], [1.5]),
        facilities=Facilities([0, 3, 5], [0, 0, 0], [40.0, 30.0, 20.0]),
        import_price=[40.0, 60.0, 50.0, 30.0],
        import_co2e=[0.2, 0.5, 0.1, 0.3],
        import_km=200.0,
        disposal_price=[5.0, 6.0, 7.0, 8.0],
        disposal_co2e=0.05,
        disposal_km=60.0,
        unmet_penalty=1000.0,
        objective=objective,
        guards=guards,
    )


def test_ways_are_priced_in_under_limits_and_give_the_same_plan_with_proof(monkeypatch):
    free = match(region(1))
    most = 0.9 * limit_use(free, Guard("tonne_km", 0.0))
    guards = Guard("tonne_km", most), Guard("co2e", 2.0, node=3)
    whole = match(region(1, *guards))
    monkeypatch.setattr(beginning, "ALL_WAYS", 0)
    monkeypatch.setattr(beginning, "BEGINNING", 1)
    priced = match(region(1, *guards))
    assert priced.rounds > 1
    assert priced.proven_optimal
    assert priced.objective == pytest.approx(whole.objective, rel=1e-9)
    assert whole.objective > free.objective


@pytest.mark.parametrize("objective", ["cost", "co2e", "tonne_km", "virgin"])
@pytest.mark.parametrize("limited", ["cost", "co2e", "tonne_km", "virgin"])
def test_the_least_of_any_objective_is_the_tightest_limit_that_serves_as_much(objective, limited):
    # with the limit at the least there can be, the plan still exists and keeps it
    least = match(region(2, objective=limited))
    guard = Guard(limited, limit_use(least, Guard(limited, 0.0)) * (1 + 1e-9))
    plan = match(region(2, guard, objective=objective))
    assert limit_use(plan, guard) <= guard.most * (1 + 1e-7)


def test_prices_of_limits_say_what_a_little_more_would_save():
    most = 0.8 * limit_use(match(region(3)), Guard("co2e", 0.0))
    plan, wider = (match(region(3, Guard("co2e", limit))) for limit in (most, most + 1e-3))
    assert (plan.objective - wider.objective) / 1e-3 == pytest.approx(-plan.duals.guards[0], rel=1e-3)


def test_limits_that_clash_are_named():
    with pytest.raises(SolverError, match=r"limits together: CO2e \(t a year\) ≤ 0.5\. 5 t/a could not be served"):
        match(two_ways(Guard("co2e", 0.5), Guard("cost", 1e6)))
    both = r"CO2e \(t a year\) ≤ 2, b; Transport work \(tkm a year\) ≤ 14|Virgin material \(t a year\) ≤ 2"
    with pytest.raises(SolverError, match=both):
        match(two_ways(Guard("co2e", 2.0, node=1), Guard("virgin", 2.0), Guard("tonne_km", 14.0)))


def test_unmet_demand_is_the_way_out_where_it_is_allowed_and_is_said():
    free, plan = match(two_ways(unmet_penalty=100.0)), match(two_ways(Guard("co2e", 0.5), unmet_penalty=100.0))
    (sentence,) = what_limits_cost(plan, free)
    assert sentence.startswith("Under the limits 5 t a year more go unserved")
    assert "CO2e (t a year), the region: 0.5 is used up" in sentence
    assert what_limits_cost(free, free) == ()


def test_the_dashboard_shows_limit_use_headroom_and_price():
    table = dashboard(match(two_ways(Guard("virgin", 8.0), Guard("co2e", 3.0))))
    assert list(table.columns) == schema.GUARD_RAILS.columns
    tight, loose = table.iloc[0], table.iloc[1]
    assert (tight["limited"], tight["used"], tight["shadow_price"], tight["binding"]) == pytest.approx(
        ("co2e", 3.0, 5.0, True)
    )
    assert tight["reason"] == "CO2e (t a year), the region: 3 is used up; one more would save 5 € a year."
    assert (loose["used"], loose["headroom"], loose["used_share"]) == pytest.approx((5.0, 3.0, 0.625))
    assert not loose["binding"]


def table(*rows):
    return pd.DataFrame(rows, columns=["limited", "most", "node_id"])


def test_limits_are_read_from_a_table():
    guards = read_limits(table(("co2e", 5, None), ("land", 100.0, "b"), ("virgin", "7", "")), ["a", "b"])
    assert guards == (Guard("co2e", 5.0), Guard("land", 100.0, 1), Guard("virgin", 7.0))
    assert read_limits(pd.DataFrame({"limited": ["co2e"], "most": [1.0]}), ["a"]) == (Guard("co2e", 1.0),)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([("noise", 1.0, "a")], r"something unknown: 1 \(noise\); what can be limited is: cost, co2e"),
        ([("co2e", None, "a")], r"without a limit or with a negative one: 1 \(co2e\)"),
        ([("co2e", 1.0, "a"), ("co2e", -1.0, "")], r"negative one: 2 \(co2e\)"),
        ([("co2e", 1.0, "z")], r"nodes that do not exist: 1 \(co2e\)"),
        ([("co2e", 1.0, "a"), ("co2e", 2.0, "a")], r"the same twice: 1 \(co2e\), 2 \(co2e\)"),
    ],
)
def test_limits_that_cannot_be_read_are_named_row_by_row(rows, said):
    with pytest.raises(InputError, match=said):
        read_limits(table(*rows), ["a", "b"])


def test_a_problem_refuses_limits_it_does_not_know():
    with pytest.raises(InputError, match="limit one of cost"):
        two_ways(Guard("noise", 1.0))  # type: ignore[arg-type]


def test_what_a_place_disposes_of_counts_to_its_limit():
    """10 t arise, 6 are wanted elsewhere and 4 disposed of at 0.5 t CO2e each: 2 t at the place they leave."""
    problem = FlowProblem(
        supply=[10.0, 0.0], demand=[0.0, 6.0], cost=np.ones((2, 2)), disposal_price=3.0, disposal_co2e=0.5
    )
    plan = match(problem)
    assert limit_use(plan, Guard("co2e", 0.0, node=0)) == pytest.approx(2.0)
    held = match(replace(problem, unmet_penalty=100.0, guards=(Guard("co2e", 2.0, node=0),)))
    assert held.duals.guards == pytest.approx([0.0], abs=1e-9)
    with pytest.raises(SolverError, match="CO2e"):
        match(replace(problem, guards=(Guard("co2e", 1.0, node=0),)))
