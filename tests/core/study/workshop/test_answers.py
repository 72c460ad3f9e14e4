"""What a scenario answers: the figures of the study's own algorithms, and sense where there is nothing to measure."""

import numpy as np
import pytest

from stadtregion_plugin.core.coverage.scores import score_coverage
from stadtregion_plugin.core.coverage.site_loss import lose_sites
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.chain import match_flows
from stadtregion_plugin.core.flows.circularity import circularity
from stadtregion_plugin.core.study.chain import with_facilities
from stadtregion_plugin.core.study.workshop.answers import answer, exact_loop_closure
from stadtregion_plugin.core.study.workshop.board import prepare_board
from stadtregion_plugin.core.study.workshop.scenario import first_scenario

from .boards import PARAMETERS, chosen_by_study, model_board, model_layers, model_study, street_town


def test_the_answers_for_the_sites_of_a_study_are_the_figures_of_the_study():
    _, findings = model_study()
    answers = answer(model_board(), first_scenario(model_board(), chosen=chosen_by_study()))
    scores = findings.layers["scores"].set_index("score")["value"].astype(float)
    assert set(answers.scores) == set(scores.index)
    for name, value in answers.scores.items():
        assert value == pytest.approx(scores[name], rel=1e-9, nan_ok=True), name
    assert answers.served_share == pytest.approx(findings.figures["share_served"])
    assert answers.mean_time_min == pytest.approx(findings.figures["mean_time_min"])
    assert answers.decentrality == pytest.approx(findings.figures["decentrality"])
    assert answers.circulating_share == pytest.approx(findings.figures["circulating_share"], abs=1e-9)
    assert answers.loop_closure == pytest.approx(findings.figures["loop_closure"], abs=1e-9)
    assert answers.loop_closure_exact


@pytest.mark.parametrize("sites", [("S1",), ("S2", "S5"), ("S1", "S4", "S7", "S9", "S12")])
def test_the_answers_for_any_sites_are_what_the_algorithms_say_of_them(sites):
    region, _ = model_study()
    board = model_board()
    answers = answer(board, first_scenario(board, chosen=sites))
    plots = board.candidates[board.candidates["site_id"].isin(sites)].reset_index(drop=True)
    given = (plots, region.population, region.streets)
    coverage = score_coverage(*given, region.quarters, PARAMETERS.mode, PARAMETERS.limit_min)
    loss = lose_sites(*given, PARAMETERS.mode, PARAMETERS.limit_min, lost=1)
    cells = coverage.cells
    assert answers.served_people == pytest.approx(coverage.figures["served"])
    assert answers.evenness == pytest.approx(coverage.figures["decentrality_even_quarters"])
    assert answers.decentrality == pytest.approx(coverage.figures["decentrality"])
    assert answers.worst_loss_share == pytest.approx(loss.figures["worst_share"], nan_ok=True)
    if loss.figures["worst_people"] > 0:
        assert answers.worst_loss_site == loss.worst_sites
    np.testing.assert_array_equal(answers.served, cells["served"].to_numpy(dtype=bool))
    np.testing.assert_allclose(answers.nearest_min, cells["time_min"].fillna(np.inf).to_numpy(dtype=float))
    named = np.array(answers.sites, dtype=object)[answers.nearest_site]
    assert (named[answers.nearest_site >= 0] == cells["site_id"].to_numpy()[answers.nearest_site >= 0]).all()
    np.testing.assert_allclose(
        answers.quarter_served, coverage.quarter_scores["served_share"].to_numpy(dtype=float), equal_nan=True
    )


@pytest.mark.parametrize("sites", [(), ("S1", "S3", "S8")])
def test_the_closure_of_loops_is_that_of_matched_flows_and_their_circularity(sites):
    region, findings = model_study()
    board = model_board()
    plots = board.candidates[board.candidates["site_id"].isin(sites)]
    nodes = findings.layers["flow_nodes"].assign(facility_m2=0.0)
    nodes = with_facilities(nodes, region.quarters, plots) if len(plots) else nodes
    layers = findings.layers
    matched = match_flows(nodes, layers["supply"], layers["demand"], streets=region.streets)
    found = circularity(matched.flows, nodes, matched.balance)
    closure = exact_loop_closure(board, first_scenario(board, chosen=sites))
    assert closure.exact
    assert closure.loop_closure == pytest.approx(found.figures["loop_closure"], abs=1e-9)
    assert closure.circulating_share == pytest.approx(found.figures["circulating_share"], abs=1e-9)


def test_on_a_straight_street_the_figures_can_be_counted():
    """5 min on foot at 5 km/h (table travel_modes) are 416 m, so S1 at 300 m reaches the cells from 0 to 700 m."""
    board = prepare_board(street_town(), "foot", 5.0)
    scenario = first_scenario(board, chosen=["S1"])
    answers = answer(board, scenario)
    assert answers.served_people == 70.0
    assert answers.served_share == pytest.approx(70.0 / 200.0)
    np.testing.assert_allclose(answers.quarter_served, [0.7, 0.0, np.nan])
    assert answers.worst_loss_site == "S1"
    assert answers.worst_loss_share == pytest.approx(1.0)
    both = answer(board, scenario.with_site("S2"))
    assert both.served_people == 110.0
    # Between 300 and 700 m people have both; alone S1 has those before 300 m, S2 those beyond 700 m.
    assert both.worst_loss_share == pytest.approx(40.0 / 110.0)


def test_without_any_site_nobody_is_served_and_nothing_can_be_lost():
    board = model_board()
    answers = answer(board, first_scenario(board))
    assert (answers.served_people, answers.served_share, answers.decentrality) == (0.0, 0.0, 0.0)
    assert np.isnan(answers.mean_time_min)
    assert np.isnan(answers.worst_loss_share)
    assert not answers.served.any()
    assert np.nanmax(answers.quarter_served) == 0.0
    assert answers.loop_closure == 0.0


def test_the_order_of_clicks_does_not_matter():
    board = model_board()
    one = answer(board, first_scenario(board, chosen=["S3", "S1", "S2"]))
    other = answer(board, first_scenario(board, chosen=["S2", "S3"]).toggled("S9").with_site("S1").toggled("S9"))
    assert one.scores == pytest.approx(other.scores, nan_ok=True)
    assert one.sites == other.sites == ("S1", "S2", "S3")


def test_a_shorter_limit_is_answered_and_a_longer_one_refused():
    board = model_board()
    scenario = first_scenario(board, chosen=chosen_by_study())
    shorter = scenario.__class__(**scenario.__dict__ | {"limit_min": 2.0})
    region, _ = model_study()
    plots = board.candidates[board.candidates["site_id"].isin(scenario.chosen)].reset_index(drop=True)
    coverage = score_coverage(plots, region.population, region.streets, region.quarters, PARAMETERS.mode, 2.0)
    assert answer(board, shorter).scores == pytest.approx(coverage.figures, nan_ok=True)
    with pytest.raises(InputError, match="the ways are known up to 4"):
        answer(board, scenario.__class__(**scenario.__dict__ | {"limit_min": 9.0}))
    with pytest.raises(InputError, match="open the study again with the scenario's mode"):
        answer(board, scenario.__class__(**scenario.__dict__ | {"mode": "car"}))


def test_a_site_that_the_board_lacks_is_named():
    with pytest.raises(InputError, match="no candidate sites S99999"):
        answer(model_board(), first_scenario(model_board(), chosen=["S1", "S99999"]))


def test_a_study_without_flows_answers_all_but_the_loops():
    layers = {name: layer for name, layer in model_layers().items() if name not in ("flow_nodes", "supply", "demand")}
    board = prepare_board(layers, PARAMETERS.mode, PARAMETERS.limit_min)
    answers = answer(board, first_scenario(board, chosen=chosen_by_study()))
    assert answers.served_people > 0
    assert np.isnan(answers.loop_closure)
    assert not answers.loop_closure_exact
    assert not exact_loop_closure(board, first_scenario(board, chosen=chosen_by_study())).exact
    assert any("closure of loops does not answer" in note for note in board.notes)
