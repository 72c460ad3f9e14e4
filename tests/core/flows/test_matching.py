"""Plans against textbook optima, plain linear programmes and by what must always hold."""

import json
from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse
from scipy.optimize import linprog

from stadtregion_plugin.core.errors import Cancelled, InputError, SolverError
from stadtregion_plugin.core.flows import beginning
from stadtregion_plugin.core.flows.matching import Facilities, FlowProblem, Recipes, match
from stadtregion_plugin.core.flows.programme import as_programme, carried, limited_by_ways
from stadtregion_plugin.core.flows.solving import with_dear_last_resort
from tests.shared import shared


def dual_objective(problem, plan):
    """What strong duality says the optimum is, where there are no capacities."""
    return np.nansum(plan.duals.supply * problem.supply) + np.nansum(plan.duals.demand * problem.demand)


def test_the_textbook_transportation_problems_are_solved_to_the_printed_optimum():
    for name, given_problem in json.loads(shared("oracles/flows/transport.json").read_text()).items():
        problem = FlowProblem.transportation(given_problem["supply"], given_problem["demand"], given_problem["cost"])
        plan = match(problem)
        assert plan.objective == pytest.approx(given_problem["published"], rel=1e-9), name
        assert plan.proven_optimal
        assert plan.max_residual_t <= 1e-9
        assert dual_objective(problem, plan) == pytest.approx(plan.objective, rel=1e-9), name
        tonnes = plan.transport()
        assert (tonnes * given_problem["cost"]).sum() == pytest.approx(plan.objective)
        np.testing.assert_allclose(tonnes.sum(axis=0), given_problem["demand"])
        assert (tonnes.sum(axis=1) <= np.array(given_problem["supply"]) + 1e-9).all()


def test_duals_say_what_one_more_tonne_would_cost_or_save():
    # GAMS trnsport: one more case wanted in Topeka costs 0.126 (from San Diego, which has some left)
    case = json.loads(shared("oracles/flows/transport.json").read_text())["dantzig_gams_trnsport"]
    plan = match(FlowProblem(case["supply"], case["demand"], case["cost"]))
    more = match(FlowProblem(case["supply"], np.add(case["demand"], [0, 0, 1]), case["cost"]))
    assert more.objective - plan.objective == pytest.approx(plan.duals.demand[2, 0], abs=1e-9)
    assert plan.duals.demand[2, 0] == pytest.approx(0.126)


def test_flows_and_balance_tell_the_same_story_as_the_matrix():
    plan = match(FlowProblem([7, 3], [4, 5], [[1, 2], [3, 1]], nodes=["a", "b"]))
    # by hand: b serves itself at 1 with 3, a itself at 1 with 4, and 2 go from a to b at 2: 4 + 4 + 3 = 11
    assert plan.objective == pytest.approx(11.0)
    rows = plan.flows.set_index(["from_node", "to_node"])["t_a"].to_dict()
    assert rows == pytest.approx({("a", "a"): 4.0, ("b", "b"): 3.0, ("a", "b"): 2.0, ("a", "disposal"): 1.0})
    balance = plan.balance.set_index("node_id")
    assert balance.loc["a", "disposal_t_a"] == pytest.approx(1.0)  # surplus, which costs nothing
    assert list(balance["served_t_a"]) == pytest.approx([4.0, 5.0])
    assert balance["residual_t_a"].abs().max() <= 1e-9


def test_demand_beyond_the_supply_is_named_when_it_must_be_met():
    with pytest.raises(SolverError, match=r"2 t/a of the demand cannot be served, for example wood at Hafen"):
        match(FlowProblem([10], [12], [[1]], nodes=["Hafen"], materials=["wood"]))


def test_a_missing_way_is_named_as_the_cause():
    with pytest.raises(SolverError, match="4 t/a of the demand cannot be served, for example material at b"):
        match(FlowProblem([20, 0], [8, 4], [[1, np.inf], [np.nan, 1]], nodes=["a", "b"]))


def test_surplus_that_may_not_be_disposed_of_is_named():
    with pytest.raises(SolverError, match="3 t/a cannot be placed, for example ash at a"):
        match(FlowProblem([5], [2], [[1]], nodes=["a"], materials=["ash"], disposal_price=np.nan))


def test_unmet_demand_is_allowed_at_its_penalty():
    # 6 t wanted, 4 there: 4 carried at 2, and 2 unmet at 100
    plan = match(FlowProblem([4], [6], [[2.0]], unmet_penalty=100.0))
    assert plan.objective == pytest.approx(208.0)
    assert plan.unmet_t_a == pytest.approx(2.0)


def test_imports_fill_the_gap_up_to_their_limit():
    # 4 from here at 2, 5 imported at 9 (all that may be), 1 unmet at 100
    plan = match(FlowProblem([4], [10], [[2.0]], import_price=9.0, import_limit_t_a=5.0, unmet_penalty=100.0))
    assert plan.objective == pytest.approx(8 + 45 + 100)
    assert plan.imports_t_a == pytest.approx(5.0)
    # one more tonne of import saves 100 - 9
    assert plan.duals.import_limit[0] == pytest.approx(-91.0)


def test_a_dear_way_gives_way_to_a_cheap_import():
    plan = match(FlowProblem([4], [4], [[20.0]], import_price=9.0))
    assert plan.imports_t_a == pytest.approx(4.0)
    assert plan.transport().sum() == 0.0


def test_goods_do_not_travel_farther_than_they_may_not_even_in_two_legs():
    # a and c are 8 km apart, b lies between them; 5 km is the limit, and b neither gives nor takes
    km = np.abs(np.subtract.outer([0, 4, 8], [0, 4, 8])).astype(float)
    problem = FlowProblem([10, 0, 0], [0, 0, 10], km, distance_km=km, max_distance_km=5.0, unmet_penalty=1000.0)
    assert match(problem).unmet_t_a == pytest.approx(10.0)


def test_materials_are_matched_apart_and_together_alike():
    rng = np.random.default_rng(3)
    supply, demand = rng.integers(1, 50, (6, 3)), rng.integers(1, 30, (6, 3))
    cost = rng.uniform(1, 9, (6, 6))
    together = match(FlowProblem(supply, demand, cost, unmet_penalty=500.0))
    apart = [match(FlowProblem(supply[:, m], demand[:, m], cost, unmet_penalty=500.0)) for m in range(3)]
    assert together.objective == pytest.approx(sum(plan.objective for plan in apart))


@pytest.mark.parametrize("objective", ["cost", "co2e", "tonne_km", "virgin"])
def test_each_objective_is_least_in_its_own_unit(objective):
    # two ways from a to b: none is best in all; import is virgin, near home and dirty
    layers = {"cost": [[1.0], [6.0]], "co2e": [[0.5], [0.1]], "distance_km": [[30.0], [20.0]]}
    bought = {"import_price": 4.0, "import_co2e": 0.9, "import_km": 1.0, "virgin_share": 1.0}
    least = {"cost": 10 * 1.0, "co2e": 10 * 0.1, "tonne_km": 10 * 1.0, "virgin": 0.0}
    plan = match(FlowProblem([10, 10], [10], **layers, **bought, objective=objective))
    assert plan.objective == pytest.approx(least[objective], abs=1e-9)


def test_among_plans_without_virgin_material_the_cheaper_is_taken():
    plan = match(FlowProblem([10, 10], [10], [[5.0], [3.0]], import_price=1.0, objective="virgin"))
    assert plan.transport()[1, 0] == pytest.approx(10.0)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"supply": [-1.0]}, "The supply of material at 1 is negative or missing"),
        ({"demand": [np.nan]}, "The demand of material at 1 is negative or missing"),
        ({"cost": [[1.0, 2.0]]}, "The matrix cost has the shape"),
        ({"objective": "speed"}, "no objective speed"),
        ({"supply": [[1.0, 2.0]]}, "Supply has 2 materials and demand 1"),
        ({"materials": ["a", "b"]}, "names of nodes and materials do not fit"),
    ],
)
def test_what_does_not_make_a_problem_is_named(fields, said):
    with pytest.raises(InputError, match=said):
        FlowProblem(**({"supply": [1.0], "demand": [1.0], "cost": [[1.0]]} | fields))


def test_it_can_be_stopped():
    with pytest.raises(Cancelled):
        match(FlowProblem([1.0], [1.0], [[1.0]]), progress=lambda fraction: False)


def test_a_problem_without_tonnes_has_an_empty_plan():
    plan = match(FlowProblem(np.zeros(2), np.zeros(2), np.ones((2, 2))))
    assert plan.objective == 0.0
    assert len(plan.flows) == 0
    assert plan.proven_optimal


def all_at_once(supply, demand, cost):
    """The same problem as one linear programme with every way in it."""
    n, d = cost.shape
    ways = np.eye(n * d).reshape(n, d, n * d)
    found = linprog(cost.ravel(), A_ub=ways.sum(axis=1), b_ub=supply, A_eq=ways.sum(axis=0), b_eq=demand)
    return found.fun


@pytest.mark.parametrize("promising", [16, 1])
def test_ways_priced_in_round_by_round_reach_the_same_optimum_as_all_at_once(monkeypatch, promising):
    monkeypatch.setattr(beginning, "BEGINNING", promising)
    rng = np.random.default_rng(7)
    places, others = rng.uniform(0, 50, (2, 150, 2))
    cost = np.hypot(*(places[:, None] - others).transpose(2, 0, 1))
    supply, demand = rng.uniform(1, 100, 150), rng.uniform(1, 100, 150)
    demand *= 0.98 * supply.sum() / demand.sum()
    assert cost.size > beginning.ALL_WAYS
    plan = match(FlowProblem(supply, demand, cost))
    assert plan.proven_optimal
    assert plan.rounds > 1 or promising > 1
    assert plan.ways_priced == cost.size
    assert plan.objective == pytest.approx(all_at_once(supply, demand, cost), rel=1e-9)


def test_a_problem_that_needs_ways_not_given_at_first_is_still_found_feasible(monkeypatch):
    # everyone is near the first supplier, which has little: the needed ways are among the farthest
    monkeypatch.setattr(beginning, "ALL_WAYS", 0)
    monkeypatch.setattr(beginning, "BEGINNING", 1)
    cost = np.array([[1.0, 1.0, 1.0, 1.0], [50.0, 60.0, 70.0, 80.0], [90.0, 90.0, 90.0, 90.0]])
    plan = match(FlowProblem([1.0, 2.0, 1.0], [1.0, 1.0, 1.0, 1.0], cost))
    assert plan.objective == pytest.approx(1.0 + 50.0 + 60.0 + 90.0)


tonnes = st.lists(st.integers(0, 12), min_size=3, max_size=3)
costs = st.lists(st.integers(1, 20), min_size=9, max_size=9)


@settings(max_examples=40, deadline=None)
@given(tonnes, st.lists(st.integers(0, 3), min_size=3, max_size=3), costs)
def test_no_whole_tonne_plan_is_better(supply, demand, cost):
    """Brute force over all plans in whole tonnes: with whole supply and demand one of them is optimal."""
    cost = np.array(cost, dtype=float).reshape(3, 3)
    penalty = 100.0
    plan = match(FlowProblem(supply, demand, cost, unmet_penalty=penalty))

    def cheapest(column, left):
        """Least cost of serving the columns from ``column`` on with what is ``left`` of the supply."""
        if column == 3:
            return 0.0
        served = [
            sum(part * cost[row, column] for row, part in enumerate(parts))
            + penalty * (demand[column] - sum(parts))
            + cheapest(column + 1, tuple(np.subtract(left, parts)))
            for parts in product(*(range(min(demand[column], amount) + 1) for amount in left))
            if sum(parts) <= demand[column]
        ]
        return min(served)

    assert plan.objective == pytest.approx(cheapest(0, tuple(supply)), abs=1e-9)
    assert plan.proven_optimal
    assert plan.max_residual_t <= 1e-9


def region(places, materials, facilities, seed):
    """Places at random with supply, demand, recipes of two materials each, and facilities."""
    rng = np.random.default_rng(seed)
    at = rng.uniform(0, 40, (places, 2))
    supply, demand = (
        np.where(rng.random((places, materials)) < 0.6, rng.lognormal(4, 1, (places, materials)), 0.0) for _ in range(2)
    )
    taken = np.array([rng.permutation(materials)[:3] for _ in range(4)])
    inputs, outputs = np.zeros((4, materials)), np.zeros((4, materials))
    np.put_along_axis(inputs, taken[:, :2], [[0.4, 0.6]], axis=1)
    np.put_along_axis(outputs, taken[:, 2:], 0.8, axis=1)
    return FlowProblem(
        supply,
        demand,
        1.0 + 0.12 * np.hypot(*(at[:, None] - at).transpose(2, 0, 1)),
        recipes=Recipes(tuple("abcd"), inputs, outputs, rng.uniform(5, 30, 4), np.zeros(4), rng.uniform(0.2, 2, 4)),
        facilities=Facilities(
            rng.integers(0, places, facilities), rng.integers(0, 4, facilities), rng.lognormal(6, 0.5, facilities)
        ),
        import_price=rng.uniform(40, 120, materials),
        import_limit_t_a=np.where(rng.random(materials) < 0.5, 1000.0, np.inf),
        unmet_penalty=1e4,
        disposal_price=rng.uniform(10, 60, materials),
    )


def without_facility(problem, which):
    kept = np.arange(len(problem.facilities.node)) != which
    return replace(
        problem,
        facilities=Facilities(
            problem.facilities.node[kept], problem.facilities.process[kept], problem.facilities.capacity_t_a[kept]
        ),
    )


@pytest.mark.parametrize("few", [0, 20_000])
def test_a_plan_that_starts_from_another_is_the_one_that_starts_from_nothing(monkeypatch, few):
    monkeypatch.setattr(beginning, "ALL_WAYS", few)
    problem = region(20, 5, 8, seed=2)
    before = match(problem)
    busiest = int(before.amounts.throughput.argmax())
    poorer = replace(without_facility(problem, busiest), supply=np.where(problem.supply > 60, 0.0, problem.supply))
    for changed, start in ((poorer, before), (problem, match(poorer))):
        continued, fresh = match(changed, start=start), match(changed)
        assert continued.proven_optimal
        assert continued.objective == pytest.approx(fresh.objective, rel=1e-9)
        assert continued.max_residual_t <= 1e-6


def test_a_plan_that_starts_from_itself_is_done_in_one_round(monkeypatch):
    monkeypatch.setattr(beginning, "ALL_WAYS", 0)
    problem = region(20, 5, 8, seed=3)
    before = match(problem)
    again = match(problem, start=before)
    assert again.rounds == 1
    assert again.objective == pytest.approx(before.objective, rel=1e-12)


def test_a_plan_of_other_places_is_no_start():
    with pytest.raises(InputError, match="other nodes or materials"):
        match(FlowProblem([1.0], [1.0], [[1.0]]), start=match(FlowProblem([1.0, 1.0], [1.0, 1.0], np.ones((2, 2)))))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.booleans())
def test_programmes_with_recipes_and_limits_reach_the_optimum_of_all_columns_at_once(seed, few):
    problem = region(6, 4, 4, seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(beginning, "ALL_WAYS", 0 if few else 20_000)
        patch.setattr(beginning, "BEGINNING", 1)
        plan = match(problem)
    assert plan.proven_optimal
    assert plan.objective == pytest.approx(sum(everything_at_once(one.problem) for one in problem.parts()), rel=1e-8)


def everything_at_once(problem):
    """The optimum by one plain linear programme that is given all columns."""
    whole = with_dear_last_resort(as_programme(problem))
    ways = [np.flatnonzero(np.isfinite(block.worth)) for block in whole.blocks]
    cost = np.concatenate([whole.columns.worth, *(b.worth.ravel()[way] for b, way in zip(whole.blocks, ways))])
    upper = np.concatenate([whole.columns.upper, np.full(len(cost) - len(whole.columns), np.inf)])
    matrix = sparse.hstack([whole.columns.matrix, carried(whole, ways)])
    limited = sparse.hstack([whole.limits.matrix, limited_by_ways(whole, ways)])
    bounded = {"A_ub": limited, "b_ub": whole.limits.right} if len(whole.limits.right) else {}
    bounds = np.column_stack([np.zeros(len(cost)), upper])
    return linprog(cost, A_eq=matrix, b_eq=whole.rows.right, bounds=bounds, **bounded).fun
