"""Asking for the best sites, and comparing what two scenarios achieve."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.labels import readable
from stadtregion_plugin.core.study.workshop.answers import answer
from stadtregion_plugin.core.study.workshop.best import best_sites
from stadtregion_plugin.core.study.workshop.board import prepare_board
from stadtregion_plugin.core.study.workshop.circulation import Closure
from stadtregion_plugin.core.study.workshop.compare import DIRECTIONS, FIGURES, compare, compare_answers
from stadtregion_plugin.core.study.workshop.scenario import first_scenario

from .boards import PARAMETERS, chosen_by_study, model_board, model_study, street_town


def test_with_the_weights_of_the_study_the_best_sites_are_those_of_the_study():
    board, figures = model_board(), model_study()[1].figures
    best = best_sites(board, replace(first_scenario(board), count=PARAMETERS.count))
    assert set(best.chosen) == set(chosen_by_study())
    assert best.objective == pytest.approx(figures["objective"])
    assert best.bound == pytest.approx(figures["bound"])
    assert best.proven_optimal


@pytest.mark.parametrize(
    "model", ["p_median", "max_cover", "p_centre", "expected_cover", "backup_cover", "capacitated"]
)
def test_no_other_sites_of_the_shortlist_are_better_and_the_bound_says_so(model):
    """Against all pairs of the three plots of the street."""
    board = prepare_board(street_town(), "foot", 5.0)
    best = best_sites(board, replace(first_scenario(board), count=2, model=model))
    assert len(best.chosen) == 2
    assert best.proven_optimal
    assert best.gap <= 1e-6
    if model == "max_cover":
        served = {
            pair: answer(board, first_scenario(board, chosen=pair)).served_people
            for pair in combinations(board.candidates["site_id"], 2)
        }
        assert best.objective == max(served.values()) == served[tuple(sorted(best.chosen))]


def test_the_objective_of_a_maximum_cover_is_the_people_that_the_answers_count():
    board = model_board()
    best = best_sites(board, replace(first_scenario(board), count=2, model="max_cover"))
    assert answer(board, first_scenario(board, chosen=best.chosen)).served_people == pytest.approx(best.objective)


def test_weights_decide_from_which_sites_is_chosen():
    """One of four: of four candidates all are looked at, of one weight the best come first."""
    board = model_board()
    scenario = replace(first_scenario(board), count=1)
    one = best_sites(board, replace(scenario, weights={"noise": 1.0}))
    other = best_sites(board, replace(scenario, weights={"density": 1.0}))
    assert one.shortlist == other.shortlist < len(board.candidates)
    assert one.chosen != other.chosen


def test_sites_that_are_kept_are_chosen_in_any_case():
    board = model_board()
    last = board.candidates["site_id"].iloc[-1]
    best = best_sites(board, replace(first_scenario(board), count=2), kept=[last])
    assert last in best.chosen
    assert len(best.chosen) == 2


def test_more_sites_than_candidates_are_refused():
    board = prepare_board(street_town(), "foot", 5.0)
    with pytest.raises(InputError, match="only 3 candidates; ask for fewer"):
        best_sites(board, replace(first_scenario(board), count=4))


def test_the_search_can_be_cancelled():
    board = model_board()
    with pytest.raises(Cancelled):
        best_sites(board, replace(first_scenario(board), count=3), progress=lambda fraction: False)


def test_a_search_without_time_still_gives_sites_and_an_honest_bound():
    board = model_board()
    scenario = replace(first_scenario(board), count=3)
    hurried, proven = best_sites(board, scenario, time_limit_s=0.01), best_sites(board, scenario)
    assert len(hurried.chosen) == 3
    assert hurried.bound <= proven.objective * (1 + 1e-9)


# --- comparing -------------------------------------------------------------------------------------------------------


def test_more_sites_serve_more_people_in_less_time_and_the_table_says_which_is_better():
    board = model_board()
    fewer = first_scenario(board, chosen=["S1", "S2"])
    found = compare(board, fewer, fewer.without_site("S1").with_site("S3").with_site("S4").with_site("S2"))
    assert (found.only_a, found.only_b, found.both) == (("S1",), ("S3", "S4"), ("S2",))
    rows = compare(board, fewer, fewer.with_site("S3").with_site("S4").with_site("S9")).figures.set_index("figure")
    assert list(rows.index) == list(DIRECTIONS) == list(FIGURES)
    assert rows.loc["served_people", "difference"] >= 0
    assert rows.loc["mean_time_min", "difference"] < 0
    assert rows.loc["mean_time_min", "better"] == "b"
    turned = compare(board, fewer.with_site("S3").with_site("S4").with_site("S9"), fewer).figures.set_index("figure")
    swapped = rows["better"].map({"a": "b", "b": "a", "equal": "equal", "unknown": "unknown"})
    assert (turned["better"] == swapped).all()
    np.testing.assert_allclose(turned["difference"].astype(float), -rows["difference"].astype(float))


def test_a_scenario_equals_itself_in_every_figure():
    board = model_board()
    same = first_scenario(board, chosen=chosen_by_study())
    assert set(compare(board, same, same).figures["better"]) == {"equal"}


def test_an_estimate_decides_nothing_unless_its_bound_does():
    board = model_board()
    answers = answer(board, first_scenario(board, chosen=["S1"]))
    estimate = answers.with_closure(Closure(0.3, 0.2, 0.4, exact=False))
    for exact, better in ((0.35, "unknown"), (0.5, "a")):
        known = answers.with_closure(Closure(exact, 0.25, exact, exact=True))
        rows = compare_answers(known, estimate).figures.set_index("figure")["better"]
        assert rows["loop_closure"] == better
        assert rows["circulating_share"] == "unknown"


def test_every_figure_has_a_name_people_read():
    assert all(readable(FIGURES, figure, str) for figure in DIRECTIONS)
