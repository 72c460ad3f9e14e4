"""Conditions on a choice of sites, and the models with failures and limited room, against all choices there are."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse
from scipy.optimize import linprog

from stadtregion_plugin.core.coverage.constraints import Condition, ServedShare
from stadtregion_plugin.core.coverage.location import (
    solve_backup_cover,
    solve_capacitated_cover,
    solve_expected_cover,
    solve_max_cover,
    solve_p_centre,
    solve_p_median,
    solve_set_cover,
)
from stadtregion_plugin.core.coverage.selection import PROVEN_GAP
from stadtregion_plugin.core.errors import InputError, SolverError

LIMIT = 10.0
SAME = {"rel": 3 * PROVEN_GAP, "abs": 1e-6}


@st.composite
def problems(draw):
    """Costs without holes, a budget of floor space, a ceiling on some owners, fixed and forbidden columns, groups."""
    random = np.random.default_rng(draw(st.integers(0, 10**6)))
    rows, columns = draw(st.integers(3, 14)), draw(st.integers(3, 8))
    cost = random.random((rows, columns)) * 30
    if draw(st.booleans()):
        cost = np.rint(cost)
    weights = np.rint(random.random(rows) * 5) + 1 if draw(st.booleans()) else random.random(rows) + 0.1
    count = draw(st.integers(1, columns - 1))
    floor = np.rint(random.random(columns) * 1000)
    private = (random.random(columns) < 0.5).astype(float)
    conditions = [
        Condition("the budget of floor space", floor, most=count * draw(st.sampled_from([300.0, 500.0, 700.0]))),
        Condition("the ceiling on owners", private - draw(st.sampled_from([0.34, 0.5])), most=0.0),
    ][: draw(st.integers(0, 2))]
    order = random.permutation(columns)
    fixed, forbidden = order[: draw(st.integers(0, min(count, 1)))], order[1:][: draw(st.integers(0, 1))]
    if count > columns - len(forbidden):
        forbidden = forbidden[:0]
    share = ServedShare("the least share", random.integers(0, 2, rows), draw(st.sampled_from([0.3, 0.6])), LIMIT)
    return cost, weights, count, fixed, forbidden, conditions, share if draw(st.booleans()) else None


def kept(cost, weights, chosen, conditions, share):
    sums = all(c.least - 1e-6 <= c.coefficient[chosen].sum() <= c.most + 1e-6 for c in conditions)
    if share is None or not sums:
        return sums
    served = (cost[:, chosen] <= share.limit).any(axis=1)
    people = np.bincount(share.group, weights, minlength=2)
    return bool((np.bincount(share.group, weights * served, minlength=2) >= share.least * people - 1e-9).all())


def choices(problem, counts=None):
    cost, weights, count, fixed, forbidden, conditions, share = problem
    for number in [count] if counts is None else counts:
        for chosen in map(list, itertools.combinations(range(cost.shape[1]), number)):
            allowed = set(fixed) <= set(chosen) and not set(forbidden) & set(chosen)
            if allowed and kept(cost, weights, chosen, conditions, share):
                yield chosen


def compare(problem, worth, solve, best_of):
    """``solve`` finds the best ``worth`` over all choices and proves it, or says that there is no choice."""
    cost, weights, _, fixed, forbidden, conditions, share = problem
    values = [worth(chosen) for chosen in choices(problem)]
    given_ = {"fixed": fixed, "forbidden": forbidden, "conditions": conditions}
    if share is not None:
        given_["share"] = share
    if not values:
        with pytest.raises(SolverError, match="No choice of sites meets"):
            solve(given_)
        return
    found = solve(given_)
    assert kept(cost, weights, found.chosen, conditions, share)
    assert found.objective == pytest.approx(best_of(values), **SAME)
    assert found.objective == pytest.approx(worth(list(found.chosen)), **SAME)
    assert found.proven_optimal


@settings(max_examples=60, deadline=None)
@given(problems())
def test_no_choice_that_keeps_the_conditions_beats_the_p_median(problem):
    cost, weights, count, *_ = problem
    compare(
        problem,
        lambda chosen: weights @ cost[:, chosen].min(axis=1),
        lambda given_: solve_p_median(cost, weights, count, **given_),
        min,
    )


@settings(max_examples=60, deadline=None)
@given(problems(), st.sampled_from([0.0, 0.4]))
def test_no_choice_that_keeps_the_conditions_beats_the_cover(problem, backup):
    cost, weights, count, *_ = problem

    def worth(chosen):
        times = (cost[:, chosen] <= LIMIT).sum(axis=1)
        return weights @ ((1 - backup) * (times >= 1) + backup * (times >= 2))

    compare(problem, worth, lambda g: solve_backup_cover(cost, weights, count, LIMIT, backup_share=backup, **g), max)


@settings(max_examples=40, deadline=None)
@given(problems(), st.sampled_from([0.1, 0.5]))
def test_no_choice_beats_the_expected_cover(problem, q):
    cost, weights, count, *_ = problem

    def worth(chosen):
        return weights @ (1 - q ** (cost[:, chosen] <= LIMIT).sum(axis=1))

    compare(problem, worth, lambda g: solve_expected_cover(cost, weights, count, LIMIT, failure_share=q, **g), max)


@settings(max_examples=30, deadline=None)
@given(problems())
def test_no_choice_beats_the_expected_cover_where_each_site_fails_by_its_own_chance(problem):
    problem = (*problem[:6], None)
    cost, weights, count, *_ = problem
    q = np.random.default_rng(1).random(cost.shape[1]) * 0.6

    def worth(chosen):
        return weights @ (1 - np.prod(np.where(cost[:, chosen] <= LIMIT, q[chosen], 1.0), axis=1))

    compare(problem, worth, lambda g: solve_expected_cover(cost, weights, count, LIMIT, failure_share=q, **g), max)


@settings(max_examples=30, deadline=None)
@given(problems())
def test_no_choice_that_keeps_the_conditions_beats_the_p_centre(problem):
    problem = (*problem[:6], None)
    cost, _, count, *_ = problem
    compare(
        problem,
        lambda chosen: cost[:, chosen].min(axis=1).max(),
        lambda given_: solve_p_centre(cost, count, **given_),
        min,
    )


@settings(max_examples=30, deadline=None)
@given(problems())
def test_no_smaller_choice_that_keeps_the_conditions_covers_everybody(problem):
    cost, weights, _, fixed, forbidden, conditions, _ = problem
    problem = (*problem[:6], None)
    rows = np.delete(cost <= LIMIT, forbidden, axis=1).any(axis=1)
    covering = [c for c in choices(problem, range(cost.shape[1] + 1)) if (cost[rows][:, c] <= LIMIT).any(axis=1).all()]
    given_ = {"fixed": fixed, "forbidden": forbidden, "conditions": conditions}
    if not covering:
        with pytest.raises(SolverError, match="No choice of sites meets"):
            solve_set_cover(cost, LIMIT, **given_)
        return
    found = solve_set_cover(cost, LIMIT, **given_)
    assert found.objective == min(map(len, covering))
    assert found.proven_optimal
    assert kept(cost, weights, found.chosen, conditions, None)


def most_served(cost, weights, room, chosen):
    """The largest flow from rows to the chosen columns within the limit: a linear program of its own."""
    row, column = np.nonzero(cost[:, chosen] <= LIMIT)
    if not len(row):
        return 0.0
    ways = np.arange(len(row))
    limits = np.zeros((len(weights) + len(chosen), len(row)))
    limits[row, ways] = 1
    limits[len(weights) + column, ways] = 1
    return -linprog(-np.ones(len(row)), A_ub=limits, b_ub=np.concatenate([weights, room[chosen]])).fun


@settings(max_examples=40, deadline=None)
@given(problems())
def test_no_choice_serves_more_people_in_the_room_there_is(problem):
    problem = (*problem[:6], None)
    cost, weights, count, *_ = problem
    room = np.random.default_rng(2).random(cost.shape[1]) * weights.sum() / count
    compare(
        problem,
        lambda chosen: most_served(cost, weights, room, chosen),
        lambda given_: solve_capacitated_cover(cost, weights, count, LIMIT, room, **given_),
        max,
    )
    if next(choices(problem), None) is None:
        return
    _, _, _, fixed, forbidden, conditions, _ = problem
    found = solve_capacitated_cover(
        cost, weights, count, LIMIT, room, fixed=fixed, forbidden=forbidden, conditions=conditions
    )
    served = found.served.toarray()
    assert served.sum() == pytest.approx(found.objective, **SAME)
    assert (served.sum(axis=0) <= room + 1e-6).all()
    assert (served.sum(axis=1) <= weights + 1e-6).all()
    assert (cost[served > 0] <= LIMIT).all()
    assert set(np.flatnonzero(served.sum(axis=0))) <= set(found.chosen)


@settings(max_examples=40, deadline=None)
@given(problems(), st.sampled_from([8.0, 20.0]))
def test_no_choice_beats_the_p_median_with_a_cut_off(problem, cutoff):
    problem = (*problem[:6], None)
    cost, weights, count, *_ = problem
    compare(
        problem,
        lambda chosen: weights @ np.minimum(cost[:, chosen].min(axis=1), cutoff),
        lambda given_: solve_p_median(cost, weights, count, cutoff=cutoff, **given_),
        min,
    )


def test_ways_beyond_the_cut_off_need_not_be_stored():
    random = np.random.default_rng(4)
    cost = random.random((60, 12)) * 30 + 1
    weights = random.random(60)
    stored = sparse.csr_matrix(np.where(cost <= 12, np.rint(cost), 0).astype(np.uint16))
    dense = np.where(cost <= 12, np.rint(cost), np.inf)
    one = solve_p_median(stored, weights, 3, cutoff=12.0)
    other = solve_p_median(dense, weights, 3, cutoff=12.0)
    assert one.objective == pytest.approx(other.objective)
    assert one.proven_optimal
    assert one.objective == pytest.approx(weights @ np.minimum(dense[:, one.chosen].min(axis=1), 12.0))


# --- what is said ------------------------------------------------------------------------------------------------


def test_the_conditions_that_clash_are_named_and_no_others():
    """Two of three sites are private: with two sites at most half private is possible, none private is not."""
    private = np.array([1.0, 1.0, 0.0])
    floor = np.array([100.0, 100.0, 100.0])
    ceiling = Condition("the ceiling on owners", private, most=0.0)
    budget = Condition("the budget of floor space", floor, most=1000.0)
    with pytest.raises(SolverError) as raised:
        solve_p_median(np.ones((2, 3)), [1.0, 1.0], 2, conditions=[budget, ceiling])
    assert "the ceiling on owners" in str(raised.value)
    assert "the number of sites" in str(raised.value)
    assert "budget" not in str(raised.value)
    german = {"the ceiling on owners": "die Obergrenze"}
    assert "die Obergrenze" in raised.value.said(lambda literal: german.get(literal, literal))


def test_a_program_without_solutions_is_not_given_one():
    """133 + 219 + 614 m² are the least that three sites have, 966 m²: a budget of 900 m² cannot be kept."""
    floor = np.array([900.0, 795.0, 672.0, 133.0, 219.0, 614.0])
    budget = Condition("the budget of floor space", floor, most=900.0)
    with pytest.raises(SolverError, match="the budget of floor space"):
        solve_p_median(np.ones((2, 6)), [1.0, 1.0], 3, conditions=[budget])


def test_a_share_nobody_can_reach_is_named():
    cost = np.array([[1.0, 50.0, 50.0], [50.0, 50.0, 50.0]])
    share = ServedShare("the least share of every quarter", np.array([0, 1]), 0.5, LIMIT)
    for solve in (
        lambda: solve_max_cover(cost, [1, 1], 1, LIMIT, share=share),
        lambda: solve_p_median(cost, [1, 1], 1, share=share),
    ):
        with pytest.raises(SolverError, match="the least share of every quarter"):
            solve()


def test_a_conditioned_choice_that_ran_out_of_time_is_not_called_optimal():
    random = np.random.default_rng(3)
    here, there = random.random((1500, 2)), random.random((400, 2))
    cost = np.hypot(*(here[:, None] - there[None]).transpose(2, 0, 1))
    floor = random.random(400) * 1000
    weights = random.random(1500)
    budget = Condition("the budget of floor space", floor, most=3000.0)
    found = solve_p_median(cost, weights, 20, time_limit_s=1.0, conditions=[budget])
    assert floor[found.chosen].sum() <= 3000.0
    assert len(found.chosen) == 20
    assert found.bound < found.objective
    assert found.gap > PROVEN_GAP
    assert not found.proven_optimal


@pytest.mark.parametrize(
    ("solve", "sentence"),
    [
        (lambda c, w: solve_expected_cover(c, w, 1, 5, failure_share=1.0), "probability of failure"),
        (lambda c, w: solve_expected_cover(c, w, 1, 5, failure_share=[0.1]), "one for all"),
        (lambda c, w: solve_capacitated_cover(c, w, 1, 5, [1.0]), "room of the candidates"),
        (lambda c, w: solve_max_cover(c, w, 1, 5, conditions=[Condition("x", np.ones(1))]), "give one to each"),
        (lambda c, w: solve_max_cover(c, w, 1, 5, share=ServedShare("x", np.zeros(1), 0.5, 5)), "quarters for"),
        (lambda c, w: solve_max_cover(c, w, 1, 5, share=ServedShare("x", np.zeros(2), 1.5, 5)), "least share"),
    ],
)
def test_bad_conditions_are_refused_in_one_sentence(solve, sentence):
    with pytest.raises(InputError, match=sentence):
        solve(np.ones((2, 3)), [1.0, 1.0])
