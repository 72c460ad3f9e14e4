"""How far loops close, told quickly: a bound that holds, an estimate between zones, the figure without its loops."""

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core.flows.circularity import circularity, closure_figures
from stadtregion_plugin.core.flows.circulation import circulating_tonnes, split_circulation
from stadtregion_plugin.core.flows.closure_bound import closure_bound
from stadtregion_plugin.core.flows.flow_problem import on_floor_space, pose
from stadtregion_plugin.core.flows.flow_tables import read_flow_tables
from stadtregion_plugin.core.flows.matching import match
from stadtregion_plugin.core.flows.materials import estimate_materials
from stadtregion_plugin.core.flows.problem import Facilities, FlowProblem, Recipes
from stadtregion_plugin.core.flows.zones import gathered, gathered_nodes, zones_of

from .regions import quarters

TABLES = read_flow_tables()
WASTES = np.isin(TABLES.material_ids, TABLES.wastes)


def region(facility_m2) -> tuple[gpd.GeoDataFrame, FlowProblem]:
    nodes = quarters(facility_m2)
    estimate = estimate_materials(nodes)
    count = len(nodes)
    apart = 2.0 * np.abs(np.subtract.outer(np.arange(count), np.arange(count))) + 0.5
    return nodes, pose(nodes, estimate.supply, estimate.demand, apart, TABLES)[0]


floor_spaces = st.lists(st.sampled_from([0.0, 500.0, 5_000.0, 60_000.0]), min_size=2, max_size=6)


@given(floor_spaces)
@settings(max_examples=12, deadline=None)
def test_no_plan_closes_loops_further_than_the_bound(facility_m2):
    nodes, problem = region(facility_m2)
    plan = match(problem)
    exact = closure_figures(plan.flows, nodes, TABLES)["loop_closure"]
    assert exact <= closure_bound(problem, WASTES) + 1e-9


@given(floor_spaces)
@settings(max_examples=8, deadline=None)
def test_the_figures_of_closure_are_those_of_circularity(facility_m2):
    nodes, problem = region(facility_m2)
    plan = match(problem)
    whole = circularity(plan.flows, nodes, plan.balance).figures
    found = closure_figures(plan.flows, nodes, TABLES)
    assert {"loop_closure", "circulating_share", "total_t_a"} <= set(found)
    for name, value in found.items():
        assert value == pytest.approx(whole[name], rel=1e-9, abs=1e-12), name


def rubble(processed_t_a: float, reach_km: float = np.inf, floor_m2: float = np.inf) -> FlowProblem:
    """100 t of rubble here, and 10 km away a crusher that makes aggregate of it, taking 1 m² for a tonne."""
    return FlowProblem(
        supply=[[100.0, 0.0], [0.0, 0.0]],
        demand=[[0.0, 0.0], [0.0, 500.0]],
        cost=[[0.0, 1.0], [1.0, 0.0]],
        distance_km=[[0.5, 10.0], [10.0, 0.5]],
        max_distance_km=[reach_km, np.inf],
        recipes=Recipes(("crushing",), [[1.0, 0.0]], [[0.0, 0.9]], [0.0], [0.0], [1.0]),
        facilities=Facilities([1], [0], [processed_t_a]),
        floor_space_m2=floor_m2,
        import_price=[np.nan, 50.0],
        materials=("rubble", "aggregate"),
    )


@pytest.mark.parametrize(
    ("problem", "most"),
    [
        (rubble(30.0), 0.3),
        (rubble(1000.0), 1.0),
        (rubble(1000.0, floor_m2=45.0), 0.45),
        (rubble(1000.0, reach_km=5.0), 0.0),
        (rubble(0.0), 0.0),
    ],
)
def test_the_bound_counts_capacity_floor_space_and_distance(problem, most):
    """By hand: of 100 t what the crusher may take, has floor space for, or lies within reach of."""
    assert closure_bound(problem, np.array([True, False])) == pytest.approx(most, abs=1e-9)


def test_where_no_waste_arises_there_is_no_bound():
    assert np.isnan(closure_bound(replace(rubble(30.0), supply=np.zeros((2, 2))), np.array([True, False])))


def test_floor_space_put_in_later_gives_the_same_problem():
    nodes, whole = region((0.0, 300.0, 20_000.0))
    empty = region((0.0, 0.0, 0.0))[1]
    later = on_floor_space(empty, nodes["facility_m2"].to_numpy(dtype=float), TABLES)
    for name in ("node", "process", "capacity_t_a"):
        np.testing.assert_array_equal(getattr(later.facilities, name), getattr(whole.facilities, name))
    np.testing.assert_array_equal(later.floor_space_m2, whole.floor_space_m2)
    assert match(later).objective == pytest.approx(match(whole).objective)


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.floats(0.1, 100.0)), max_size=20))
@settings(max_examples=40, deadline=None)
def test_circulating_tonnes_are_those_of_the_loops(edges):
    flows = np.zeros((6, 6))
    for start, end, tonnes in edges:
        flows[start, end] += tonnes
    assert circulating_tonnes(flows) == pytest.approx(split_circulation(flows).circulating, rel=1e-9, abs=1e-9)


# --- zones -----------------------------------------------------------------------------------------------------------


def test_each_zone_holds_neighbours_and_every_node_is_in_one():
    x, y = np.meshgrid(np.arange(8.0), np.arange(8.0))
    nodes = gpd.GeoDataFrame(geometry=shapely.points(1000.0 * x.ravel(), 1000.0 * y.ravel()), crs=25832)
    zone = zones_of(nodes, 4)
    assert sorted(np.bincount(zone)) == [16, 16, 16, 16]
    for number in range(4):
        assert np.ptp(x.ravel()[zone == number]) == np.ptp(y.ravel()[zone == number]) == 3.0
    assert list(np.sort(zones_of(nodes.iloc[:3], 12))) == [0, 1, 2]
    middle = gathered_nodes(nodes, zone)
    assert list(middle["node_id"]) == ["0", "1", "2", "3"]
    assert middle.geometry.x.mean() == pytest.approx(3500.0)


def test_zones_keep_all_tonnes_floor_space_and_capacity():
    _, problem = region((300.0, 0.0, 20_000.0, 100.0, 7_000.0))
    found = gathered(problem, np.array([0, 0, 1, 1, 1]))
    for name in ("supply", "demand"):
        np.testing.assert_allclose(getattr(found, name).sum(axis=0), getattr(problem, name).sum(axis=0))
    np.testing.assert_allclose(found.floor_space_m2, [300.0, 27_100.0])
    assert found.facilities.capacity_t_a.sum() == pytest.approx(problem.facilities.capacity_t_a.sum())
    assert found.distance_km[0, 0, 0] == pytest.approx(np.mean([0.5, 2.5, 2.5, 0.5]))


def test_a_zone_for_each_place_is_the_problem_itself():
    nodes, problem = region((300.0, 0.0, 20_000.0))
    zone = zones_of(nodes, 12)
    assert match(gathered(problem, zone)).objective == pytest.approx(match(problem).objective)
