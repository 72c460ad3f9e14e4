"""A study of sites that people chose themselves, on the model region: what it says agrees with the chain."""

import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.study.chain import StudyParameters, run_chain
from stadtregion_plugin.core.study.choice import region_of_study, study_choice
from stadtregion_plugin.core.study.region import model_region
from stadtregion_plugin.core.text import english

PARAMETERS = StudyParameters(count=3)


@pytest.fixture(scope="module")
def made():
    """The chain of a small model region: its findings, and all layers as a study file holds them."""
    region = model_region(1, 600)
    found = run_chain(region, PARAMETERS)
    return found, region.layers | found.layers


def chosen_again(made, chosen):
    _, layers = made
    region = region_of_study(layers, "Model region", "nobody", english)
    return study_choice(region, layers, layers["candidates"], chosen, PARAMETERS)


def test_the_sites_of_the_study_give_the_figures_of_the_study(made):
    found, layers = made
    again = chosen_again(made, list(layers["chosen"]["site_id"]))
    for name in ("share_served", "mean_time_min", "objective", "finn_cycling_index", "loop_closure", "people"):
        assert again.figures[name] == pytest.approx(found.figures[name]), name
    assert set(again.layers) == set(found.layers)
    assert again.checks[0].passed


def test_a_worse_choice_is_held_against_the_bound_of_the_best(made):
    found, layers = made
    worst = layers["candidates"].sort_values("rank")["site_id"].tail(3)
    again = chosen_again(made, list(worst))
    assert again.figures["objective"] > found.figures["objective"]
    assert not again.checks[0].passed
    assert again.figures["gap"] > 0
    assert list(again.layers["chosen"]["site_id"]) == list(worst)
    assert list(again.layers["chosen"]["position"]) == [1, 2, 3]


def test_no_site_at_all_is_no_study(made):
    with pytest.raises(InputError, match="No site is chosen"):
        chosen_again(made, [])


def test_a_study_without_its_region_is_named(made):
    _, layers = made
    without = {name: frame for name, frame in layers.items() if name != schema.STREETS.name}
    with pytest.raises(InputError, match="streets"):
        region_of_study(without, "Model region", "nobody", english)
