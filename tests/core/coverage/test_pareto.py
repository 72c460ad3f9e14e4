"""Choices that no other beats, and what candidates are worth, against all choices and against plain counting."""

import itertools

import numpy as np
import pytest
from scipy import sparse

from stadtregion_plugin.core.coverage.candidate_values import (
    candidate_values,
    changes_of_largest,
    changes_of_times,
    reasons,
)
from stadtregion_plugin.core.coverage.constraints import Rules, no_rules
from stadtregion_plugin.core.coverage.evenness import gini
from stadtregion_plugin.core.coverage.pareto import in_balance, pareto_front, spread
from stadtregion_plugin.core.coverage.selection import Clock
from stadtregion_plugin.core.errors import InputError


def problem(seed, rows=60, columns=12, quarters=4):
    random = np.random.default_rng(seed)
    within = (random.random((rows, columns)) < 0.15).astype(float)
    return within, np.rint(random.random(rows) * 20) + 1, random.integers(0, quarters, rows)


def figures(within, people, quarter, chosen):
    """Served, Gini of served shares between quarters, and the largest loss by one failed site, counted one by one."""
    served = within[:, chosen].any(axis=1)
    of = np.bincount(quarter, people)
    share = np.bincount(quarter, people * served, minlength=len(of)) / of
    losses = [people[served].sum() - people[within[:, np.setdiff1d(chosen, [c])].any(axis=1)].sum() for c in chosen]
    return np.array([people[served].sum(), gini(share, of) if share.any() else 1.0, max(losses)])


def beats(one, other):
    better = one * [-1, 1, 1] <= other * np.array([-1, 1, 1]) + 1e-7
    return better.all() and (np.abs(one - other) > 1e-7).any()


def front_by_enumeration(within, people, quarter, count, allowed=lambda chosen: True):
    every = [np.array(c) for c in itertools.combinations(range(within.shape[1]), count) if allowed(np.array(c))]
    values = np.array([figures(within, people, quarter, chosen) for chosen in every])
    costs = values * [-1, 1, 1]
    beaten = [((costs <= c + 1e-7).all(axis=1) & (costs < c - 1e-7).any(axis=1)).any() for c in costs]
    return values[~np.array(beaten)]


def supported(values):
    """Points that are best for some weighted sum of the three figures."""
    costs = values * [-1, 1, 1]
    costs = (costs - costs.min(axis=0)) / np.where(np.ptp(costs, axis=0) > 0, np.ptp(costs, axis=0), 1)
    weights = np.random.default_rng(0).dirichlet(np.ones(3), 2000)
    return values[np.unique((costs @ weights.T).argmin(axis=0))]


def found_front(within, people, quarter, count, few_choices, rules=None):
    columns = within.shape[1]
    start = np.arange(count)
    return pareto_front(
        sparse.csr_matrix(within),
        people,
        quarter,
        count,
        Clock(20.0),
        no_rules(columns) if rules is None else rules,
        fixed=np.empty(0, dtype=int),
        free=np.arange(columns),
        starts=[start],
        most=1000,
        few_choices=few_choices,
    )


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("few_choices", [0, 10_000])
def test_the_front_holds_all_supported_choices_and_none_that_is_beaten(seed, few_choices):
    given = problem(seed)
    true = front_by_enumeration(*given, 4)
    front = found_front(*given, 4, few_choices)
    assert front.complete == (few_choices > 0)
    for chosen, values in zip(front.choices, front.figures):
        assert values == pytest.approx(figures(*given, chosen), abs=1e-9)
        assert not any(beats(other, values) for other in true)
    for point in supported(true):
        assert (np.abs(front.figures - point) < 1e-6).all(axis=1).any()
    if few_choices:
        assert len(np.unique(np.round(true, 6), axis=0)) == len(np.unique(np.round(front.figures, 6), axis=0))


def test_choices_of_the_front_keep_the_conditions():
    given = problem(7)
    floor = np.arange(12.0)
    rules = Rules(("the budget of floor space",), floor[None, :], np.array([-np.inf]), np.array([12.0]))
    true = front_by_enumeration(*given, 3, lambda chosen: floor[chosen].sum() <= 12)
    front = found_front(*given, 3, 0, rules)
    assert all(floor[chosen].sum() <= 12 for chosen in front.choices)
    for point in supported(true):
        assert (np.abs(front.figures - point) < 1e-6).all(axis=1).any()


def test_the_balanced_choice_is_nearest_to_the_best_of_all():
    """By range: (0, 1, 1), (1, 0, 0) and (0.1, 0.1, 0.1) away from the best; the last is nearest."""
    values = np.array([[100.0, 1.0, 100.0], [0.0, 0.0, 0.0], [90.0, 0.1, 10.0]])
    assert in_balance(values) == 2
    assert sorted(spread(values, 3)) == [0, 1, 2]


def test_one_quarter_cannot_be_compared():
    within, people, quarter = problem(1)
    with pytest.raises(InputError, match="two of them"):
        found_front(within, people, np.zeros_like(quarter), 3, 0)


def test_gain_and_loss_are_the_people_counted_with_and_without_each_candidate():
    within, people, _ = problem(3)
    chosen = np.array([1, 4, 5])
    values = candidate_values(sparse.csr_matrix(within), people, chosen)

    def served(columns):
        return people[within[:, columns].any(axis=1)].sum()

    for column in range(within.shape[1]):
        if column in chosen:
            assert values.loss[column] == served(chosen) - served(np.setdiff1d(chosen, [column]))
            assert np.isnan(values.gain[column])
        else:
            assert values.gain[column] == served(np.append(chosen, column)) - served(chosen)
            assert np.isnan(values.loss[column])
    assert all(reasons(values))


def test_changes_of_time_are_those_of_the_sums_with_and_without_each_candidate():
    random = np.random.default_rng(2)
    cost, weights, chosen = random.random((30, 7)) * 10, random.random(30), np.array([0, 3])

    def in_total(columns):
        return weights @ cost[:, columns].min(axis=1)

    def largest(columns):
        return cost[:, columns].min(axis=1).max()

    total, most = changes_of_times(cost, weights, chosen), changes_of_largest(cost, chosen)
    for column in range(7):
        others = chosen[chosen != column] if column in chosen else np.append(chosen, column)
        assert total[column] == pytest.approx(in_total(others) - in_total(chosen))
        assert most[column] == pytest.approx(largest(others) - largest(chosen))
