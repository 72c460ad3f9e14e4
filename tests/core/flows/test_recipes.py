"""Plans with processes: yields, capacities, floor space, the use phase; numbers by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.matching import Facilities, FlowProblem, Recipes, match

WOOD, BOARD, DUST = 0, 1, 2
MATERIALS = ("wood", "board", "dust")
KM = np.array([[0.0, 10.0], [10.0, 0.0]])


def pressing(board=0.8, dust=0.1, cost=5.0, floor_m2=2.0):
    """One tonne of wood to board and dust."""
    return Recipes(("press",), [[1, 0, 0]], [[0, board, dust]], [cost], [0.1], [floor_m2])


def works(**changes):
    """Wood in the quarter (node 0), a press in the harbour (node 1), board wanted in the quarter."""
    fields = {
        "supply": [[100, 0, 0], [0, 0, 0]],
        "demand": [[0, 60, 0], [0, 0, 0]],
        "cost": KM,
        "distance_km": KM,
        "nodes": ("quarter", "harbour"),
        "materials": MATERIALS,
        "recipes": pressing(),
        "facilities": Facilities([1], [0], [1000.0]),
        "import_price": [np.nan, 200.0, np.nan],
        "disposal_price": [30.0, np.nan, 50.0],
    }
    return FlowProblem(**(fields | changes))


def kinds(plan):
    return plan.flows.groupby("kind")["t_a"].sum().to_dict()


def test_a_chain_of_supply_process_and_demand_balances_by_hand():
    # 60 t board need 75 t wood; 7.5 t dust go to disposal, 7.5 t are lost; 25 t wood are left over.
    # 75·10 there, 75·5 pressing, 60·10 back, 7.5·50 dust, 25·30 wood
    plan = match(works())
    assert plan.objective == pytest.approx(750 + 375 + 600 + 375 + 750)
    assert plan.proven_optimal
    assert plan.max_residual_t <= 1e-9
    assert plan.amounts.throughput == pytest.approx([75.0])
    assert kinds(plan) == pytest.approx({"local": 135.0, "process": 67.5, "loss": 7.5, "disposal": 32.5})
    assert plan.flows["cost_a"].sum() == pytest.approx(plan.objective)
    assert plan.balance["residual_t_a"].abs().max() <= 1e-9


def test_capacity_limits_what_is_made_and_its_worth_is_what_one_more_tonne_saves():
    plan = match(works(facilities=Facilities([1], [0], [50.0])))
    assert plan.amounts.throughput == pytest.approx([50.0])
    assert plan.imports_t_a == pytest.approx(20.0)
    # a tonne more: saves 30 for wood and 0.8·200 import, costs 10 + 5 + 0.8·10 + 0.1·50
    worth = 30 + 160 - 10 - 5 - 8 - 5
    assert plan.facilities.loc[0, "capacity_worth"] == pytest.approx(worth)
    assert plan.duals.capacity[0] == pytest.approx(-worth)


def test_processes_share_the_floor_space_of_their_site():
    # 40 m² at 2 m² per t/a: 20 t/a, and a square metre more is worth half of what a tonne is
    plan = match(works(floor_space_m2=[0.0, 40.0]))
    assert plan.amounts.throughput == pytest.approx([20.0])
    assert plan.facilities.loc[0, "floor_space_worth"] == pytest.approx((30 + 160 - 10 - 5 - 8 - 5) / 2)


def test_what_does_not_pay_is_not_made():
    plan = match(works(recipes=pressing(cost=500.0)))
    assert plan.amounts.throughput.sum() == 0.0
    assert plan.imports_t_a == pytest.approx(60.0)


def test_the_price_of_a_material_at_a_node_is_in_the_balance():
    # board in the quarter is worth what one more tonne costs: 1.25 t wood less to dispose of, carried and pressed
    plan = match(works())
    price = plan.balance.set_index(["node_id", "material"])["shadow_price"]
    assert price["quarter", "board"] == pytest.approx(1.25 * (10 + 5 - 30) + 10 + 0.125 * 50)
    assert price["quarter", "wood"] == pytest.approx(-30.0)


def test_virgin_material_is_spared_even_where_it_is_cheaper():
    plan = match(works(recipes=pressing(cost=500.0), objective="virgin"))
    assert plan.imports_t_a == 0.0
    assert plan.objective == pytest.approx(0.0, abs=1e-9)


def test_a_recipe_that_makes_mass_is_refused():
    with pytest.raises(InputError, match=r"more than they take per tonne: press \(0\.1 t\)"):
        pressing(board=0.9, dust=0.2)


def test_a_recipe_whose_inputs_are_not_a_tonne_is_refused():
    with pytest.raises(InputError, match="do not add up to 1 t"):
        Recipes(("press",), [[0.5, 0, 0]], [[0, 0.4, 0]], [5.0], [0.1], [2.0])


def test_a_process_of_two_inputs_takes_them_in_proportion():
    # 0.75 wood + 0.25 dust → 1 board; only 10 t dust exist, so 40 t board at most
    mixing = Recipes(("mix",), [[0.75, 0, 0.25]], [[0, 1.0, 0]], [1.0], [0.0], [1.0])
    plan = match(works(recipes=mixing, supply=[[100, 0, 10], [0, 0, 0]]))
    assert plan.amounts.throughput == pytest.approx([40.0])
    made = plan.flows[plan.flows["kind"] == "process"].set_index("from_material")["t_a"]
    assert made.to_dict() == pytest.approx({"wood": 30.0, "dust": 10.0})


def test_use_links_what_is_served_with_what_falls_due_but_adds_no_tonne():
    # 70 % of the 60 t board served fall due as wood: 42 of the 100 t wood that are supplied anyway
    uses = np.zeros((3, 3))
    uses[BOARD, WOOD] = 0.7
    plan, without = match(works(uses=uses)), match(works())
    used = plan.flows[plan.flows["kind"] == "use"]
    assert used["t_a"].tolist() == pytest.approx([42.0])
    assert used[["from_material", "material"]].to_numpy().tolist() == [["board", "wood"]]
    assert plan.objective == pytest.approx(without.objective)


def test_no_more_falls_due_than_the_supply_that_is_given():
    uses = np.zeros((3, 3))
    uses[BOARD, WOOD] = 0.9
    plan = match(works(uses=uses, supply=[[20, 0, 0], [0, 0, 0]]))
    assert plan.flows.loc[plan.flows["kind"] == "use", "t_a"].sum() == pytest.approx(20.0)


def test_a_facility_may_use_what_arises_at_its_own_node():
    plan = match(works(supply=[[0, 0, 0], [100, 0, 0]]))
    own = plan.flows[(plan.flows["from_node"] == "harbour") & (plan.flows["to_node"] == "harbour")]
    assert own.loc[own["kind"] == "local", "t_a"].sum() == pytest.approx(75.0)
    assert own.loc[own["kind"] == "local", "distance_km"].tolist() == [0.0]


def plain_programme(problem):
    """The same problem as one linear programme written out state by state, with every way; its optimum."""
    n, m = problem.supply.shape
    columns, costs, caps = [], [], []

    def state(side, place, material):
        return side * n * m + place * m + material

    def add(entries, cost, cap=None):
        column = np.zeros(2 * n * m)
        for row, value in entries:
            column[row] += value
        columns.append(column)
        costs.append(cost)
        caps.append((0, cap))

    for material in range(m):
        for start in range(n):
            for end in range(n):
                entries = [(state(0, start, material), 1), (state(1, end, material), 1)]
                add(entries, problem.cost[0, start, end])
            if np.isfinite(problem.disposal_price[material]):
                add([(state(0, start, material), 1)], problem.disposal_price[material])
            if np.isfinite(problem.import_price[material]):
                add([(state(1, start, material), 1)], problem.import_price[material])
            add([(state(1, start, material), 1)], problem.unmet_penalty[material], problem.demand[start, material])
    sites = problem.facilities
    for place, process, capacity in zip(sites.node, sites.process, sites.capacity_t_a, strict=True):
        made = [(state(0, place, k), -problem.recipes.outputs[process, k]) for k in range(m)]
        taken = [(state(1, place, k), -problem.recipes.inputs[process, k]) for k in range(m)]
        add(made + taken, problem.recipes.cost[process], capacity)
    right = np.concatenate([problem.supply.ravel(), problem.demand.ravel()])
    found = linprog(costs, A_eq=np.column_stack(columns), b_eq=right, bounds=caps)
    assert found.status == 0
    return found.fun


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000))
def test_any_region_balances_and_reaches_the_optimum_of_the_plain_programme(seed):
    rng = np.random.default_rng(seed)
    nodes, materials, processes = rng.integers(2, 5), 4, 3
    inputs = rng.dirichlet(np.ones(materials), processes)
    outputs = rng.dirichlet(np.ones(materials), processes) * rng.uniform(0.5, 1.0, (processes, 1))
    count = rng.integers(0, 5)
    problem = FlowProblem(
        supply=rng.integers(0, 100, (nodes, materials)),
        demand=rng.integers(0, 100, (nodes, materials)),
        cost=rng.uniform(0.0, 20.0, (nodes, nodes)),
        recipes=Recipes(tuple("abc"), inputs, outputs, rng.uniform(0, 30, processes), np.zeros(3), np.ones(3)),
        facilities=Facilities(
            rng.integers(nodes, size=count), rng.integers(processes, size=count), rng.uniform(0, 80, count)
        ),
        import_price=np.where(rng.random(materials) < 0.6, rng.uniform(20, 90, materials), np.nan),
        disposal_price=rng.uniform(-5, 40, materials),
        unmet_penalty=900.0,
    )
    plan = match(problem)
    assert plan.objective == pytest.approx(plain_programme(problem), rel=1e-7, abs=1e-6)
    assert plan.proven_optimal
    assert plan.max_residual_t <= 1e-6
    assert plan.balance["residual_t_a"].abs().max() <= 1e-6
