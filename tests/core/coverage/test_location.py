"""Siting models against known optima, against enumeration, and in what they promise about proof, time and reach."""

import itertools
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from stadtregion_plugin.core.coverage.location import (
    solve_backup_cover,
    solve_max_cover,
    solve_p_centre,
    solve_p_median,
    solve_set_cover,
)
from stadtregion_plugin.core.coverage.selection import PROVEN_GAP
from stadtregion_plugin.core.errors import Cancelled, InputError, SolverError

from .problems import optima, pmed, san_francisco

QUICK = ["pmed2", "pmed4", "pmed6", "pmed8", "pmed10", "pmed12"]
REST = [f"pmed{number}" for number in range(14, 41, 2)]
NAMES = [*QUICK, *(pytest.param(name, marks=pytest.mark.slow) for name in REST)]


# --- known optima ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_the_p_median_of_the_or_library_is_found_and_proven(name):
    cost, count = pmed(name)
    found = solve_p_median(cost, np.ones(len(cost)), count, time_limit_s=120)
    assert found.objective == optima()["p_median_optimum"][name]
    assert found.proven_optimal
    assert len(found.chosen) == count


@pytest.mark.parametrize("name", NAMES)
def test_the_p_centre_of_the_or_library_is_found_and_proven(name):
    cost, count = pmed(name)
    found = solve_p_centre(cost, count, time_limit_s=120)
    assert found.objective == optima()["p_centre_optimum"][name]
    assert found.proven_optimal
    assert len(found.chosen) == count


@pytest.mark.parametrize("name", NAMES)
def test_p_sites_cover_the_p_centre_radius_and_no_smaller_one(name):
    cost, count = pmed(name)
    radius = optima()["p_centre_optimum"][name]
    assert solve_set_cover(cost, radius, time_limit_s=120).objective <= count
    assert solve_set_cover(cost, cost[cost < radius].max(), time_limit_s=120).bound > count


def test_san_francisco_agrees_with_spopt_on_all_four_models():
    cost, people, expected = san_francisco()
    cover = solve_set_cover(cost, 5000)
    most = solve_max_cover(cost, people, 4, 5000)
    median = solve_p_median(cost, people, 4)
    centre = solve_p_centre(cost, 4)
    assert cover.objective == expected["set_cover_5000m_sites"]
    assert most.objective == expected["max_cover_5000m_p4_people"]
    assert median.objective == pytest.approx(expected["p_median_p4"], abs=0.01)
    assert centre.objective == pytest.approx(expected["p_centre_p4_m"], abs=1e-4)
    assert all(found.proven_optimal for found in (cover, most, median, centre))


# --- enumeration -------------------------------------------------------------------------------------------------


@st.composite
def problems(draw):
    """A small problem with holes, and columns that must or must not be chosen."""
    random = np.random.default_rng(draw(st.integers(0, 10**6)))
    rows, columns = draw(st.integers(2, 12)), draw(st.integers(2, 7))
    cost = random.random((rows, columns)) * 30
    if draw(st.booleans()):
        cost = np.rint(cost)
    cost[random.random(cost.shape) < draw(st.sampled_from([0.0, 0.3]))] = np.inf
    weights = np.rint(random.random(rows) * 5) if draw(st.booleans()) else random.random(rows)
    count = draw(st.integers(1, columns))
    order = random.permutation(columns)
    fixed = order[: draw(st.integers(0, count))]
    forbidden = order[max(count, len(fixed)) :][: draw(st.integers(0, 1))]
    return cost, weights, count, fixed, forbidden


def choices(columns, count, fixed, forbidden):
    for chosen in itertools.combinations(range(columns), count):
        if set(fixed) <= set(chosen) and not set(forbidden) & set(chosen):
            yield list(chosen)


def reachable(cost, forbidden, limit=np.inf):
    allowed = np.delete(cost, forbidden, axis=1)
    return ((allowed <= limit) & np.isfinite(allowed)).any(axis=1)


@settings(max_examples=60, deadline=None)
@given(problems())
def test_no_choice_beats_the_p_median(problem):
    cost, weights, count, fixed, forbidden = problem
    rows = reachable(cost, forbidden) & (weights > 0)
    best = min(weights[rows] @ cost[rows][:, c].min(axis=1) for c in choices(cost.shape[1], count, fixed, forbidden))
    if not np.isfinite(best):
        with pytest.raises(SolverError):
            solve_p_median(cost, weights, count, fixed=fixed, forbidden=forbidden)
        return
    found = solve_p_median(cost, weights, count, fixed=fixed, forbidden=forbidden)
    assert found.proven_optimal
    assert found.objective == pytest.approx(best, rel=2 * PROVEN_GAP, abs=1e-9)
    assert found.chosen.tolist() in list(choices(cost.shape[1], count, fixed, forbidden))


@settings(max_examples=40, deadline=None)
@given(problems())
def test_no_choice_beats_the_p_centre(problem):
    cost, _, count, fixed, forbidden = problem
    rows = reachable(cost, forbidden)
    best = min(cost[rows][:, c].min(axis=1).max(initial=0) for c in choices(cost.shape[1], count, fixed, forbidden))
    if not np.isfinite(best):
        with pytest.raises(SolverError):
            solve_p_centre(cost, count, fixed=fixed, forbidden=forbidden)
        return
    found = solve_p_centre(cost, count, fixed=fixed, forbidden=forbidden)
    assert found.proven_optimal
    assert found.objective == best
    assert found.chosen.tolist() in list(choices(cost.shape[1], count, fixed, forbidden))


@settings(max_examples=30, deadline=None)
@given(problems(), st.sampled_from([0.0, 0.4]))
def test_no_choice_beats_the_maximum_and_the_backup_cover(problem, backup_share):
    cost, weights, count, fixed, forbidden = problem
    times = [(cost[:, c] <= 10).sum(axis=1) for c in choices(cost.shape[1], count, fixed, forbidden)]
    best = max(weights @ ((1 - backup_share) * (t >= 1) + backup_share * (t >= 2)) for t in times)
    found = solve_backup_cover(cost, weights, count, 10, backup_share=backup_share, fixed=fixed, forbidden=forbidden)
    assert found.proven_optimal
    assert found.objective == pytest.approx(best, rel=2 * PROVEN_GAP, abs=1e-9)
    if backup_share == 0:
        plain = solve_max_cover(cost, weights, count, 10, fixed=fixed, forbidden=forbidden)
        assert plain.objective == pytest.approx(best, rel=2 * PROVEN_GAP, abs=1e-9)
        assert weights[plain.assignment >= 0].sum() == pytest.approx(best)


@settings(max_examples=30, deadline=None)
@given(problems())
def test_no_cover_is_smaller_than_the_set_cover(problem):
    cost, _, _, fixed, forbidden = problem
    rows = reachable(cost, forbidden, 10)
    covering = (
        count
        for count in range(cost.shape[1] + 1)
        for c in choices(cost.shape[1], count, fixed, forbidden)
        if (cost[rows][:, c] <= 10).any(axis=1).all()
    )
    found = solve_set_cover(cost, 10, fixed=fixed, forbidden=forbidden)
    assert found.proven_optimal
    assert found.objective == next(covering)
    assert found.unserved_weight == (~rows).sum()


# --- what is promised --------------------------------------------------------------------------------------------


def test_who_cannot_be_reached_is_reported_and_stands_outside_the_model():
    """One row has no way to any candidate: 7 people unserved; the other two cost 1 · 2 + 3 · 4 at candidate 0."""
    cost = np.array([[2.0, 9.0], [np.inf, np.inf], [4.0, 9.0]])
    found = solve_p_median(cost, [1, 7, 3], 1)
    assert found.objective == 14.0
    assert found.unserved_weight == 7.0
    assert found.assignment.tolist() == [0, -1, 0]


def test_two_islands_need_two_sites():
    cost = np.array([[1.0, np.inf], [np.inf, 1.0]])
    with pytest.raises(SolverError, match="allow more sites"):
        solve_p_median(cost, [1, 1], 1)
    with pytest.raises(SolverError, match="allow more sites"):
        solve_p_centre(cost, 1)
    assert solve_p_median(cost, [1, 1], 2).objective == 2.0


def test_a_sparse_matrix_covers_as_its_dense_twin():
    cost = np.random.default_rng(1).random((40, 8)) * 20 + 1
    dense = np.where(cost < 12, cost, np.inf)
    stored = sparse.csr_matrix(np.where(cost < 12, cost, 0.0))
    one, other = solve_max_cover(dense, np.ones(40), 2, 8), solve_max_cover(stored, np.ones(40), 2, 8)
    assert one.objective == other.objective
    served = np.flatnonzero(other.assignment >= 0)
    assert len(served) == other.objective
    assert (dense[served, other.assignment[served]] == dense[served][:, other.chosen].min(axis=1)).all()


def test_more_sites_never_make_it_worse():
    cost, people, _ = san_francisco()
    objectives = [solve_p_median(cost, people, count).objective for count in range(1, 17)]
    assert objectives == sorted(objectives, reverse=True)


def euclidean(rows, columns, seed):
    random = np.random.default_rng(seed)
    here, there = random.random((rows, 2)), random.random((columns, 2))
    return np.hypot(*(here[:, None] - there[None]).transpose(2, 0, 1)), random.random(rows)


def test_a_time_limit_is_kept_and_what_is_unproven_is_not_called_optimal():
    cost, weights = euclidean(1500, 1500, seed=2)
    started = time.monotonic()
    found = solve_p_median(cost, weights, 30, time_limit_s=1.0)
    assert time.monotonic() - started < 4.0
    assert found.bound < found.objective
    assert found.gap > PROVEN_GAP
    assert not found.proven_optimal
    assert len(found.chosen) == 30


def test_many_rows_are_covered_exactly_though_only_some_are_looked_at():
    """4,000 rows and 12 columns, against all choices of columns."""
    cost, _ = euclidean(4000, 12, seed=5)
    centre = solve_p_centre(cost, 4)
    assert centre.objective == min(cost[:, c].min(axis=1).max() for c in choices(12, 4, (), ()))
    assert centre.proven_optimal
    limit = centre.objective
    cover = solve_set_cover(cost, limit)
    smaller = ((cost[:, c] <= limit).any(axis=1).all() for c in choices(12, 3, (), ()))
    assert cover.objective == (3 if any(smaller) else 4)
    assert cover.proven_optimal
    assert cover.unserved_weight == 0.0


def test_where_nobody_counts_any_choice_is_as_good():
    found = solve_p_median(np.ones((3, 4)), [0, 0, 0], 2)
    assert (found.objective, found.bound, len(found.chosen)) == (0.0, 0.0, 2)


@pytest.mark.parametrize("model", ["p_median", "p_centre", "set_cover", "max_cover"])
def test_a_cancel_is_heard_within_a_second_or_two(model):
    cost, weights = euclidean(800, 800, seed=3)
    asked = []

    def progress(fraction):
        asked.append(time.monotonic())
        return len(asked) < 2

    solve = {
        "p_median": lambda: solve_p_median(cost, weights, 40, progress=progress),
        "p_centre": lambda: solve_p_centre(cost, 20, progress=progress),
        "set_cover": lambda: solve_set_cover(cost, 0.1, progress=progress),
        "max_cover": lambda: solve_max_cover(cost, weights, 30, 0.07, progress=progress),
    }[model]
    with pytest.raises(Cancelled):
        solve()
    assert time.monotonic() - asked[1] < 3.0


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"p": 0}, "at least one"),
        ({"p": 4}, "only 3 candidates"),
        ({"cost": np.array([[1.0, np.nan, 2.0]] * 2)}, "missing values"),
        ({"cost": np.array([[1.0, -1.0, 2.0]] * 2)}, "negative"),
        ({"cost": np.array([1.0, 2.0])}, "shape"),
        ({"weights": [1.0]}, "1 weights for 2 demand points"),
        ({"weights": [1.0, -1.0]}, "negative"),
        ({"fixed": [0], "forbidden": [0]}, "both fixed and forbidden"),
        ({"fixed": [3]}, "not among the 3 candidates"),
        ({"fixed": [0, 1], "p": 1}, "raise the number"),
        ({"forbidden": [0, 1], "p": 2}, "only 1 candidates"),
    ],
)
def test_bad_input_is_refused_in_one_sentence(changed, sentence):
    given_ = {"cost": np.ones((2, 3)), "weights": [1.0, 1.0], "p": 1, **changed}
    with pytest.raises(InputError, match=sentence):
        solve_p_median(**given_)


def test_a_limit_that_is_no_number_is_refused():
    with pytest.raises(InputError, match="limit"):
        solve_set_cover(np.ones((2, 2)), float("nan"))
