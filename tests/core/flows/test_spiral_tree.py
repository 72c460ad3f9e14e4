"""The tree of one hub: widths add up at every fork, and branches never cross."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.flows.spiral_tree import spiral_tree

RADIUS = 6.0


def random_places(count, seed, hub=(0.0, 0.0)):
    generator = np.random.default_rng(seed)
    places = generator.uniform(-400, 400, (count, 2))
    places = places[np.hypot(*(places - hub).T) > 40]
    return places, generator.lognormal(0, 1, len(places)) + 0.3


def forks(branches):
    """Each branch with those that lead into it: the largest sets of places that its own contains."""
    for branch in branches:
        inside = [b for b in branches if set(b.leaves) < set(branch.leaves)]
        yield branch, [b for b in inside if not any(set(b.leaves) < set(c.leaves) for c in inside)]


@pytest.mark.parametrize(("count", "seed"), [(5, 0), (20, 1), (60, 2), (150, 3)])
def test_the_widths_add_up_at_every_branch(count, seed):
    places, widths = random_places(count, seed)
    branches = spiral_tree([0, 0], places, widths, RADIUS)
    for branch in branches:
        assert branch.width == pytest.approx(widths[list(branch.leaves)].sum())
    for branch, into in forks(branches):
        if into and not branch.first:
            sets = {frozenset(each.leaves): each.width for each in into}
            assert sum(sets.values()) == pytest.approx(branch.width)
    assert sum(branch.width for branch in branches if branch.last) == pytest.approx(widths.sum())


@settings(max_examples=25, deadline=None)
@given(count=st.integers(1, 70), seed=st.integers(0, 10_000), x=st.sampled_from([0.0, 380.0]))
def test_no_two_branches_cross(count, seed, x):
    places, widths = random_places(count, seed, (x, 0.0))
    if len(places) == 0:
        return
    branches = spiral_tree([x, 0.0], places, widths, RADIUS)
    lines = [shapely.LineString(branch.line) for branch in branches]
    one, other = shapely.STRtree(lines).query(lines, predicate="crosses")
    assert len(one[one < other]) == 0
    assert all(line.is_simple for line in lines)
    assert all(np.isfinite(branch.line).all() for branch in branches)


def test_every_place_has_a_branch_of_its_own_that_begins_at_its_circle():
    places, widths = random_places(30, 4)
    branches = spiral_tree([0, 0], places, widths, RADIUS)
    first = {branch.leaves[0]: branch for branch in branches if branch.first}
    assert sorted(first) == list(range(len(places)))
    gaps = [np.hypot(*(first[place].line[0] - places[place])) for place in first]
    assert max(gaps) <= RADIUS + 2 + 0.1


def test_branches_end_at_the_hubs_circle():
    places, widths = random_places(30, 5)
    last = [branch for branch in spiral_tree([0, 0], places, widths, RADIUS) if branch.last]
    np.testing.assert_allclose([np.hypot(*branch.line[-1]) for branch in last], RADIUS + 2, atol=0.01)


def test_two_neighbours_join_and_far_ones_do_not():
    near = spiral_tree([0, 0], [[300, 20], [300, -20]], [3.0, 2.0], RADIUS)
    assert [branch.width for branch in near if branch.last] == [5.0]
    apart = spiral_tree([0, 0], [[300, 0], [-300, 0]], [3.0, 2.0], RADIUS)
    assert sorted(branch.width for branch in apart if branch.last) == [2.0, 3.0]


def test_a_branch_goes_round_a_place_on_its_way():
    branches = spiral_tree([0, 0], [[400, 0], [200, 0]], [4.0, 1.0], RADIUS)
    past = shapely.union_all([shapely.LineString(b.line) for b in branches if 0 in b.leaves and 1 not in b.leaves])
    assert past.distance(shapely.Point(200, 0)) > RADIUS + 2


def test_a_place_on_the_hub_is_refused():
    with pytest.raises(InputError, match="lies on its hub"):
        spiral_tree([0, 0], [[0, 0], [10, 0]], [1.0, 1.0], RADIUS)


def test_cancel_stops_the_growth():
    with pytest.raises(Cancelled):
        spiral_tree([0, 0], [[100, 0], [0, 100]], [1.0, 1.0], RADIUS, progress=lambda fraction: False)
