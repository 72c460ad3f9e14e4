"""What the loss of sites costs on the street network."""

import itertools

import numpy as np
import pytest

from stadtregion_plugin.core.coverage.scores import score_coverage
from stadtregion_plugin.core.coverage.site_loss import lose_sites
from stadtregion_plugin.core.errors import InputError
from tests.core.coverage.town import cells_at, grid_streets, halves, sites_at


def town():
    random = np.random.default_rng(5)
    cells = cells_at(*((x, y, random.integers(1, 60)) for x in range(100, 2000, 200) for y in range(100, 2000, 200)))
    return sites_at((400, 400), (600, 600), (1500, 300), (1600, 1700), (300, 1800)), cells, grid_streets()


def covered_by(sites, cells, streets, limit):
    """People with a site in time, counted from the coverage scores of the sites that are left."""
    return score_coverage(sites, cells, streets, halves(), "foot", limit).figures["served"]


def test_worst_and_mean_agree_with_coverage_scored_again_without_the_sites():
    sites, cells, streets = town()
    loss = lose_sites(sites, cells, streets, "foot", 10, lost=2)
    before = covered_by(sites, cells, streets, 10)
    for row in loss.site_losses.itertuples():
        left = {
            failed: before - covered_by(sites.drop(index=list(failed)), cells, streets, 10)
            for failed in itertools.combinations(range(len(sites)), row.lost)
        }
        worst = max(left, key=left.__getitem__)
        assert row.worst_people == pytest.approx(left[worst])
        assert row.worst_sites == ", ".join(sites["site_id"].iloc[list(worst)])
        assert row.mean_people == pytest.approx(np.mean(list(left.values())))
        assert row.covered == pytest.approx(before)


def test_the_cells_that_lose_cover_hold_the_people_lost_at_worst():
    loss = lose_sites(*town(), "foot", 10, lost=3)
    people = loss.lost_cells.groupby("lost")["people"].sum()
    assert people.to_dict() == pytest.approx(loss.site_losses.set_index("lost")["worst_people"].to_dict())
    for cell in loss.lost_cells.itertuples():
        lost = set(loss.site_losses.set_index("lost").loc[cell.lost, "worst_sites"].split(", "))
        assert set(cell.sites.split(", ")) <= lost


def test_a_cell_with_two_sites_counts_on_one_of_them():
    loss = lose_sites(
        sites_at((0, 0), (200, 0)), cells_at((0, 0, 10), (2000, 2000, 5)), grid_streets(), "foot", 10, 2, 0.1
    )
    assert loss.figures["expected"] == pytest.approx(10 * (1 - 0.1**2))
    assert loss.lost_cells["expected_share"].tolist() == pytest.approx([0.99])
    assert loss.site_losses["worst_people"].tolist() == [0.0, 10.0]


@pytest.mark.parametrize("lost", [0, 4, 6])
def test_more_lost_sites_than_can_be_compared_are_refused(lost):
    with pytest.raises(InputError, match="choose 1 to 3"):
        lose_sites(*town(), "foot", 10, lost=lost)


def test_a_probability_above_one_is_refused():
    with pytest.raises(InputError, match="from 0 to 1"):
        lose_sites(*town(), "foot", 10, failure_share=1.5)
