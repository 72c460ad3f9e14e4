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


def test_a_branch_goes_round_a_place_without_a_flow_and_round_an_obstacle():
    """Both lie on the straight way from the only place to the hub."""
    label = shapely.box(150, -15, 250, 15)
    alone = spiral_tree([0, 0], [[400, 0]], [4.0], RADIUS)
    assert shapely.LineString(alone[0].line).intersects(label)
    branches = spiral_tree([0, 0], [[400, 0]], [4.0], RADIUS, others=[[60.0, 1.0]], obstacles=[label])
    way = shapely.LineString(branches[0].line).buffer(2.0)
    assert not way.intersects(label)
    assert way.distance(shapely.Point(60, 1)) > RADIUS
    assert len(branches) == 1


def test_branches_join_before_or_behind_an_obstacle_but_not_on_it():
    label = shapely.box(120, -40, 220, 40)
    branches = spiral_tree([0, 0], [[400, 90], [400, -90]], [4.0, 3.0], RADIUS, obstacles=[label])
    assert not any(shapely.LineString(branch.line).intersects(label) for branch in branches)


@settings(max_examples=15, deadline=None)
@given(count=st.integers(2, 40), seed=st.integers(0, 10_000))
def test_a_tree_that_goes_round_obstacles_does_not_cross_itself_either(count, seed):
    places, widths = random_places(count, seed)
    others, _ = random_places(15, seed + 1)
    obstacles = [shapely.box(x, y, x + 90, y + 25) for x, y in random_places(4, seed + 2)[0]]
    free = spiral_tree([0, 0], places, widths, RADIUS)
    lines = [
        shapely.LineString(branch.line)
        for branch in spiral_tree([0, 0], places, widths, RADIUS, others=others, obstacles=obstacles)
    ]
    assert sum(branch.first for branch in free) == len(places)
    one, other = shapely.STRtree(lines).query(lines, predicate="crosses")
    assert len(one[one < other]) == 0


def forks_of(branches):
    return {frozenset(branch.leaves): branch.line[0] for branch in branches if not branch.first}


def test_forks_of_an_earlier_tree_stay_where_they_were():
    """Four flows in five have other tonnes, by up to half; no place has come or gone."""
    places, widths = random_places(30, 6)
    generator = np.random.default_rng(7)
    changed = np.where(generator.random(len(widths)) < 0.8, widths * generator.uniform(0.5, 1.5, len(widths)), widths)
    before = forks_of(spiral_tree([0, 0], places, widths, RADIUS))

    def share_kept(branches):
        now = forks_of(branches)
        return np.mean([leaves in now and np.hypot(*(now[leaves] - xy)) < 1 for leaves, xy in before.items()])

    kept = share_kept(spiral_tree([0, 0], places, changed, RADIUS, former=before))
    assert kept >= 0.9
    assert kept > share_kept(spiral_tree([0, 0], places, changed, RADIUS))


def test_a_new_place_leaves_nine_in_ten_forks_of_an_earlier_tree_where_they_were():
    """The mean of six trees of 29 places, with one more."""
    kept = []
    for seed in range(8, 14):
        places, widths = random_places(30, seed)
        before = forks_of(spiral_tree([0, 0], places[:-1], widths[:-1], RADIUS))
        known = frozenset(range(len(places) - 1))
        after = forks_of(spiral_tree([0, 0], places, widths, RADIUS, former=before))
        now = {leaves & known: xy for leaves, xy in reversed(after.items())}
        kept += [leaves in now and np.hypot(*(now[leaves] - xy)) < 1 for leaves, xy in before.items()]
    assert np.mean(kept) >= 0.9


def test_a_place_on_the_hub_is_refused():
    with pytest.raises(InputError, match="lies on its hub"):
        spiral_tree([0, 0], [[0, 0], [10, 0]], [1.0, 1.0], RADIUS)


def test_cancel_stops_the_growth():
    with pytest.raises(Cancelled):
        spiral_tree([0, 0], [[100, 0], [0, 100]], [1.0, 1.0], RADIUS, progress=lambda fraction: False)
