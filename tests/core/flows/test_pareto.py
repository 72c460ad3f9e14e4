"""The front between two objectives: by hand, and by what every front must be."""

from itertools import permutations

import numpy as np
import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.guard_rails import limit_use
from stadtregion_plugin.core.flows.matching import match
from stadtregion_plugin.core.flows.pareto import pareto_front
from stadtregion_plugin.core.flows.problem import Guard
from tests.core.flows.test_guard_rails import region, two_ways

COLUMNS = {"cost": "cost_a", "co2e": "co2e_t_a", "tonne_km": "tonne_km_a", "virgin": "virgin_t_a"}


def test_the_front_of_two_ways_is_the_line_between_them():
    # all carried: 10 €, 5 t CO2e; all imported: 30 €, 1 t: 5 € for each t CO2e less
    front = pareto_front(two_ways(), "co2e", points=5).table
    assert list(front.columns) == schema.FLOW_PARETO.columns
    assert front["cost_a"].tolist() == pytest.approx([10, 15, 20, 25, 30], rel=1e-6)
    assert front["co2e_t_a"].tolist() == pytest.approx([5, 4, 3, 2, 1], rel=1e-6)
    assert front["exchange"].tolist()[1:] == pytest.approx([5.0] * 4)
    assert front["proven_optimal"].all()


@pytest.mark.parametrize(("first", "second"), permutations(COLUMNS, 2))
def test_no_point_beats_another_and_the_front_is_convex(first, second):
    front = pareto_front(region(4, objective=first), second, points=6)
    one, other = (front.table[COLUMNS[name]].to_numpy() for name in (first, second))
    assert front.table["proven_optimal"].all()
    assert (np.diff(one) >= -1e-5 * np.abs(one).max()).all()
    assert (np.diff(other) <= 1e-5 * np.abs(other).max()).all()
    if len(one) > 2:
        slopes = np.diff(one) / np.minimum(np.diff(other), -1e-12)
        assert (np.diff(slopes) <= 1e-4 * np.abs(slopes).max()).all()
        assert front.table["recommended"].sum() == 1


def test_the_ends_are_the_least_of_each_objective():
    front = pareto_front(region(5), "tonne_km", points=3).table
    cheapest, shortest = match(region(5)), match(region(5, objective="tonne_km"))
    assert front["cost_a"].iloc[0] == pytest.approx(limit_use(cheapest, Guard("cost", 0.0)), rel=1e-6)
    assert front["tonne_km_a"].iloc[-1] == pytest.approx(limit_use(shortest, Guard("tonne_km", 0.0)), rel=1e-6)


def test_objectives_that_agree_have_a_front_of_one_plan():
    front = pareto_front(two_ways(import_price=[np.nan]), "tonne_km")
    assert len(front.table) == 1


def test_no_plan_leaves_more_unserved_than_it_must():
    # 30 t wanted, 20 there, no import: 10 t are unserved, and no more for the sake of the CO2e
    given = two_ways(demand=[[0.0], [30.0]], import_price=[np.nan], unmet_penalty=100.0)
    assert pareto_front(given, "co2e").table["unmet_t_a"].tolist() == pytest.approx([10.0])


def test_the_same_objective_twice_is_refused():
    with pytest.raises(InputError, match="no front between cost and cost; choose one of co2e"):
        pareto_front(two_ways(), "cost")
