"""Losses when sites fail, against enumeration of all sets and against chance."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from stadtregion_plugin.core.coverage.failure import all_fail, expected_cover, lost_cells, site_losses
from stadtregion_plugin.core.errors import InputError


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(3, 8), st.integers(1, 60), st.floats(0.05, 0.9))
def test_losses_agree_with_every_set_tried(seed, sites, cells, density):
    random = np.random.default_rng(seed)
    within, people = random.random((cells, sites)) < density, random.random(cells)
    for loss in site_losses(within, people):
        tried = {
            failed: people[within.any(axis=1) & ~np.delete(within, failed, axis=1).any(axis=1)].sum()
            for failed in itertools.combinations(range(sites), loss.lost)
        }
        assert loss.worst == pytest.approx(max(tried.values()))
        assert tried[tuple(loss.worst_sites)] == pytest.approx(loss.worst)
        assert loss.mean == pytest.approx(np.mean(list(tried.values())))
        assert people[lost_cells(within, loss.worst_sites)].sum() == pytest.approx(loss.worst)


def test_a_cell_with_two_sites_survives_the_loss_of_one():
    """10 people have site 0 only, 5 have 0 and 1, 2 have 1 only: 10 at worst for one, all 17 for both."""
    within = np.array([[1, 0], [1, 1], [0, 1]])
    one, both = site_losses(within, [10, 5, 2], (1, 2))
    assert (one.worst, one.worst_sites.tolist(), one.mean) == (10.0, [0], 6.0)
    assert (both.worst, both.mean, both.covered) == (17.0, 17.0, 17.0)


def test_losing_more_sites_never_costs_less():
    random = np.random.default_rng(4)
    losses = site_losses(sparse.random(500, 20, 0.1, random_state=4, format="csr"), random.random(500))
    assert losses[0].worst <= losses[1].worst <= losses[2].worst
    assert losses[0].mean <= losses[1].mean <= losses[2].mean


def test_expected_cover_agrees_with_chance():
    """20,000 draws; the standard error of their mean is below 0.3 % here."""
    random = np.random.default_rng(7)
    within, people = random.random((80, 6)) < 0.3, random.random(80)
    drawn = [people[(within & (random.random(6) >= 0.2)).any(axis=1)].sum() for _ in range(20_000)]
    assert expected_cover(within, people, 0.2) == pytest.approx(np.mean(drawn), rel=0.01)


def test_sites_that_never_fail_and_sites_that_always_do():
    within, people = np.array([[1, 0], [0, 0]]), [3.0, 4.0]
    assert expected_cover(within, people, 0.0) == 3.0
    assert expected_cover(within, people, 1.0) == 0.0


@pytest.mark.parametrize("lost", [0, 4, 3])
def test_only_one_to_three_of_the_sites_there_are_can_be_lost(lost):
    with pytest.raises(InputError, match="choose 1 to 2"):
        site_losses(np.ones((4, 2)), np.ones(4), lost)


def test_people_must_match_the_cells():
    with pytest.raises(InputError, match="3 numbers of people for 4 cells"):
        site_losses(np.ones((4, 2)), np.ones(3), 1)


def test_each_site_may_fail_with_a_probability_of_its_own():
    """By hand: the first cell fails with 0.5 · 0.2 = 0.1, the second with 0.2, the third is out of reach."""
    within = np.array([[1, 1], [0, 1], [0, 0]])
    assert all_fail(within, np.array([0.5, 0.2])) == pytest.approx([0.1, 0.2, 1.0])
    assert expected_cover(within, np.array([10.0, 5.0, 4.0]), np.array([0.5, 0.2])) == pytest.approx(9.0 + 4.0)


def test_a_site_that_never_fails_is_enough():
    assert all_fail(np.array([[1, 1]]), np.array([0.9, 0.0])) == pytest.approx([0.0])
