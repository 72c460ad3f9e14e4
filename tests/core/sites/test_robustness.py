"""How firm a ranking is: chances to be among the best, what to survey first, room of the weights."""

import json
import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.settings import settings as table_settings
from stadtregion_plugin.core.sites.criteria import criterion_scores
from stadtregion_plugin.core.sites.firmness import firmness_of
from stadtregion_plugin.core.sites.ranking import quantifier_average
from stadtregion_plugin.core.sites.robustness import LEVELS, Lottery, Subject, drawn_weightings, rank_robustness
from stadtregion_plugin.core.sites.scoring import METHODS, overall_score, rule_of
from stadtregion_plugin.core.sites.survey import value_of_finding_out
from stadtregion_plugin.core.sites.uncertainty import triangular, uncertain_subjects
from tests.shared import shared


def matrix_of(rows: int, columns: int = 4, seed: int = 1) -> np.ndarray:
    """Random utilities in the order of their mean, as after ranking with equal weights."""
    matrix = np.random.default_rng(seed).random((rows, columns))
    return matrix[np.argsort(-matrix.mean(axis=1))]


def open_subject(matrix: np.ndarray, criterion: int = 0, spread: float = 0.2, failing: int = 0) -> Subject:
    """Outcomes evenly ``spread`` about the assumed utilities of one criterion."""
    steps = np.linspace(-spread, spread, LEVELS)
    outcomes = np.clip(matrix[:, criterion, None] + steps, 0, 1)
    return Subject("subject", criterion, outcomes, np.arange(len(matrix)), np.full(len(matrix), failing))


def lottery(matrix, samples: int = 1000, deviation=0.33, subjects=(), method="weighted_sum", seed=0) -> Lottery:
    weights = np.ones(matrix.shape[1])
    return Lottery(rule_of(method, matrix), drawn_weightings(weights, samples, deviation, seed), tuple(subjects), seed)


# --- being among the best --------------------------------------------------------------------------------------------


def test_first_place_meets_the_analytic_case_of_smaa():
    case = json.loads(shared("oracles/sites/mcda_and_density.json").read_text(encoding="utf-8"))["smaa_analytic"]
    found = rank_robustness(lottery(np.array(list(case["utilities"].values())), 20_000, deviation=None), top=1)
    assert found.top_share == pytest.approx(list(case["rank1_acceptability"].values()), abs=0.015)


def test_being_among_the_best_two_is_what_is_left_of_being_last():
    # analytic: under the weight w, even over 0…1, A scores w, B 1 − w and C 0.6. A is last for w < 0.5, B for w > 0.5,
    # C never: where A and B both beat 0.6, w would have to lie above 0.6 and below 0.4
    found = rank_robustness(lottery(np.array([[1, 0], [0, 1], [0.6, 0.6]]), 20_000, deviation=None), top=2)
    assert found.top_share == pytest.approx([0.5, 0.5, 1.0], abs=0.015)


@pytest.mark.parametrize("method", METHODS)
def test_fixed_weights_and_certain_data_give_back_the_ranking_itself(method):
    matrix = matrix_of(40)
    order = np.argsort(-rule_of(method, matrix).scores(np.full((1, 4), 0.25), {})[0])
    found = rank_robustness(lottery(matrix[order], 20, deviation=0, method=method), top=7)
    assert found.top_share.tolist() == [1.0] * 7 + [0.0] * 33
    assert found.rank_low.tolist() == found.rank_high.tolist() == list(range(1, 41))


@pytest.mark.parametrize("method", METHODS)
def test_the_rules_of_the_draws_score_as_the_ranking_does(method):
    matrix = matrix_of(30, 8)
    scores = pd.DataFrame(matrix, columns=list(schema.CRITERIA))
    weights = dict(zip(schema.CRITERIA, np.arange(1.0, 9.0)))
    shares = np.array(list(weights.values())) / 36
    assert rule_of(method, matrix).scores(shares[None], {})[0] == pytest.approx(overall_score(scores, weights, method))


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 60), st.integers(1, 20), st.sampled_from(METHODS), st.floats(0, 1))
def test_in_every_draw_as_many_are_among_the_best_as_were_asked_for(count, top, method, deviation):
    matrix = matrix_of(count)
    found = rank_robustness(
        lottery(matrix, 60, deviation=deviation, subjects=[open_subject(matrix)], method=method), top
    )
    assert found.top_share.sum() == pytest.approx(min(top, count))
    assert ((found.top_share >= 0) & (found.top_share <= 1)).all()
    assert (found.rank_low <= found.rank_high).all()
    assert found.rank_low.min() >= 1
    assert found.rank_high.max() <= count


def test_more_uncertainty_never_makes_the_places_of_all_firmer():
    """The variance of being among the best, p (1 − p), summed over the sites, grows with the spread."""
    matrix = matrix_of(50)
    doubt = []
    for spread in (0.0, 0.1, 0.3, 0.6):
        share = rank_robustness(lottery(matrix, 3000, 0, [open_subject(matrix, spread=spread)]), top=10).top_share
        doubt.append((share * (1 - share)).sum())
    assert doubt[0] == 0
    assert doubt == sorted(doubt)


def test_the_chance_between_two_sites_is_that_of_their_uniform_outcomes():
    # analytic: 0.6 ± 0.2 against a certain 0.7 of one criterion: P(U(0.4, 0.8) > 0.7) = 0.1 / 0.4
    matrix = np.array([[0.7], [0.6]])
    subject = open_subject(matrix)
    subject.outcomes[0] = 0.7
    found = rank_robustness(lottery(matrix, 8000, 0, [subject]), top=1)
    assert found.top_share == pytest.approx([0.75, 0.25], abs=0.02)


def test_a_site_that_fails_is_not_among_the_best_even_where_places_are_free():
    matrix = np.array([[0.9], [0.5]])
    found = rank_robustness(
        lottery(matrix, 4000, 0, [open_subject(matrix, spread=0, failing=round(0.3 * LEVELS))]), top=5
    )
    assert found.top_share == pytest.approx([0.7, 0.7], abs=0.03)


def test_sites_that_score_alike_keep_their_order():
    found = rank_robustness(lottery(np.full((6, 3), 0.5), 50), top=2)
    assert found.top_share.tolist() == [1, 1, 0, 0, 0, 0]


def test_the_same_seed_gives_the_same_chances_and_another_one_others():
    matrix = matrix_of(30)
    shares = [
        rank_robustness(lottery(matrix, 200, subjects=[open_subject(matrix)], seed=seed), 5).top_share
        for seed in (4, 4, 5)
    ]
    assert (shares[0] == shares[1]).all()
    assert (shares[0] != shares[2]).any()


def test_memory_is_bounded_without_changing_the_chances(monkeypatch):
    matrix = matrix_of(60)
    drawn = lottery(matrix, 400, subjects=[open_subject(matrix)])
    monkeypatch.setattr("stadtregion_plugin.core.sites.robustness.RANKS_IN_MEMORY", 60 * 250)
    monkeypatch.setattr("stadtregion_plugin.core.sites.robustness.NUMBERS_IN_MEMORY", 60 * 50)
    drawn_in_blocks = rank_robustness(drawn, 8)
    monkeypatch.setattr("stadtregion_plugin.core.sites.robustness.RANKS_IN_MEMORY", 10**7)
    whole = rank_robustness(drawn, 8)
    assert (whole.top_share == drawn_in_blocks.top_share).all()
    assert (whole.cuts == drawn_in_blocks.cuts).all()
    assert np.abs(whole.rank_high - drawn_in_blocks.rank_high).max() < 12


def test_five_thousand_sites_and_two_thousand_draws_take_seconds():
    matrix = matrix_of(5000, 8)
    drawn = lottery(matrix, 2000, subjects=[open_subject(matrix)])
    start = time.process_time()
    rank_robustness(drawn, 10)
    assert time.process_time() - start < 6


def test_drawing_can_be_cancelled():
    with pytest.raises(Cancelled):
        rank_robustness(lottery(matrix_of(100)), 5, progress=lambda fraction: False)


def test_no_best_site_at_all_is_refused():
    with pytest.raises(InputError, match="at least 1"):
        rank_robustness(lottery(matrix_of(5)), 0)


# --- weights ---------------------------------------------------------------------------------------------------------


def test_weights_are_drawn_about_the_given_ones_with_the_deviation_asked_for():
    # by the variance of the Dirichlet distribution: an average weight of ¼ deviates by 0.3 · ¼
    drawn = drawn_weightings([1, 1, 1, 1], 20_000, 0.3)
    assert drawn.sum(axis=1) == pytest.approx(np.ones(20_000))
    assert drawn.mean(axis=0) == pytest.approx(np.full(4, 0.25), abs=0.003)
    assert drawn.std(axis=0) == pytest.approx(np.full(4, 0.075), rel=0.03)


def test_a_weight_of_zero_stays_zero():
    assert (drawn_weightings([1, 0, 2], 100, 0.5)[:, 1] == 0).all()


def test_a_negative_deviation_is_refused():
    with pytest.raises(InputError, match="negative"):
        drawn_weightings([1, 1], 10, -0.1)


# --- what is uncertain -----------------------------------------------------------------------------------------------


def test_triangular_outcomes_have_the_mean_and_the_ends_of_their_distribution():
    # by hand: the mean is (low + mode + high) / 3; a symmetric distribution has its half at the mode
    shares = (np.arange(10_000) + 0.5) / 10_000
    values = triangular(0.0, 2.0, 10.0, shares)
    assert values.mean() == pytest.approx(4.0, abs=1e-3)
    assert (values.min(), values.max()) == pytest.approx((0.0, 10.0), abs=0.1)
    assert triangular(0.0, 4.0, 8.0, 0.5) == pytest.approx(4.0)
    assert triangular(5.0, 5.0, 5.0, [0.1, 0.9]).tolist() == [5.0, 5.0]


def sites_of(count: int, **columns) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Candidates that differ in nothing but ``columns``, and their measures."""
    sites = pd.DataFrame(
        {
            "site_id": [f"S{number + 1}" for number in range(count)],
            "addable_m2": 5000.0,
            "addable_low_m2": 5000.0,
            "addable_high_m2": 5000.0,
            "permitted_m2": 8000.0,
            "owner_class": "company",
            "owner_confidence": 1.0,
            "zoning": "GE",
            "zoning_confidence": "given",
        }
    ).assign(**columns)
    activation = sites["owner_class"].map({"municipality": 0.9, "company": 0.4}).fillna(0.1)
    measures = pd.DataFrame(
        {
            "addable_m2": sites["addable_m2"],
            "reserve_share": sites["addable_m2"] / sites["permitted_m2"],
            "activation": activation,
            "plate_width_m": 30.0,
            "plate_length_m": 50.0,
            "compactness": 0.7,
            "permissibility": 1.0,
            "distance_freight_m": 200.0,
            "distance_stop_m": 400.0,
            "noise_night_db": 45.0,
            "distance_power_m": 900.0,
            "commercial_share": 0.3,
        }
    )
    return sites, measures


KNOWN = ["density", "ownership", "permissibility"]


def subjects_of(sites, measures) -> dict[str, Subject]:
    found = uncertain_subjects(sites, measures, KNOWN, 1000.0, lambda criterion, utilities: utilities)
    return {subject.name: subject for subject in found}


def test_certain_sites_have_only_the_outcome_that_was_assumed():
    sites, measures = sites_of(3)
    scores = criterion_scores(measures)
    for subject in subjects_of(sites, measures).values():
        assumed = scores[KNOWN[subject.criterion]].to_numpy()
        assert np.abs(subject.outcomes[subject.kind] - assumed[:, None]).max() < 1e-9
        assert not subject.failing.any()


def test_floor_space_below_the_minimum_fails_as_often_as_it_is_likely():
    # by hand: triangular 0 … 2,000 m² about 1,000 m² lies below 1,000 m² in half of all cases
    sites, measures = sites_of(1, addable_m2=1000.0, addable_low_m2=0.0, addable_high_m2=2000.0)
    subject = subjects_of(sites, measures)["floor_space"]
    assert subject.failing.tolist() == [LEVELS // 2]
    assert (np.diff(subject.outcomes[0]) >= 0).all()


def test_an_owner_class_is_right_as_often_as_its_confidence_says():
    sites, measures = sites_of(3, owner_class=["company", "company", "municipality"], owner_confidence=[0.8, 1.0, 1.0])
    subject = subjects_of(sites, measures)["owner"]
    company = 0.4 / 0.9  # activation 0.4 of at best 0.9
    as_stated = np.isclose(subject.outcomes[subject.kind], [[company], [company], [1.0]]).mean(axis=1)
    assert as_stated[1:].tolist() == [1.0, 1.0]
    assert as_stated[0] == pytest.approx(0.8, abs=0.02)  # a private owner activates as readily as a company


def test_an_unknown_owner_may_be_anybody():
    sites, measures = sites_of(2, owner_class=["municipality", None])
    outcomes = subjects_of(sites, measures)["owner"].outcomes
    assert np.ptp(outcomes, axis=1).max() > 0.8


def test_an_inferred_zoning_may_be_another_and_rule_production_out():
    sites, measures = sites_of(4, zoning=["GE", "GE", "WA", None], zoning_confidence=["given", "low", "given", None])
    subject = subjects_of(sites, measures)["zoning"]
    failing = subject.failing[subject.kind]
    assert failing[0] == 0
    assert 0 < failing[1] < LEVELS / 2  # in half of all cases another type, some of them housing
    assert failing[3] > failing[1]  # nothing is known of it


# --- what to survey first --------------------------------------------------------------------------------------------


def test_finding_out_changes_the_choice_as_often_as_a_site_crosses_the_cut():
    # analytic: fixed weights, 0.6 ± 0.2 against a certain 0.7; above it in a quarter of all cases
    matrix = np.array([[0.7], [0.6]])
    subject = open_subject(matrix)
    subject.outcomes[0] = 0.7
    drawn = lottery(matrix, 8000, 0, [subject])
    values = value_of_finding_out(drawn, rank_robustness(drawn, 1), 1).set_index("site")["value_share"]
    assert values[1] == pytest.approx(0.25, abs=0.02)
    assert values[0] == 0  # nothing is open about the first itself


def test_certain_sites_need_no_survey():
    matrix = matrix_of(30)
    drawn = lottery(matrix, 50, 0, [open_subject(matrix, spread=0)])
    assert value_of_finding_out(drawn, rank_robustness(drawn, 5), 5).empty


def test_a_subject_without_influence_on_the_place_has_no_value():
    matrix = np.array([[0.9, 0.5], [0.1, 0.5]])
    drawn = lottery(matrix, 500, 0, [open_subject(matrix, criterion=1, spread=0.3)])
    assert value_of_finding_out(drawn, rank_robustness(drawn, 1), 1).empty


def firmness(sites, measures, **given):
    scores = criterion_scores(measures)
    weights = {"density": 0.5, "ownership": 0.3, "permissibility": 0.2}
    asked = {"method": "weighted_sum", "top": 3, "samples": 1500, "minimum_addable_m2": 1000.0}
    return firmness_of(sites, measures, scores, weights, **(asked | given))


@pytest.fixture
def doubtful():
    """Twelve sites, each with a little less floor space; the fourth may have much more, the third owner is unknown."""
    middle = np.linspace(9000, 6000, 12)
    low, high = middle.copy(), middle.copy()
    low[3], high[3] = 1200, 20_000
    owner = ["company", "company", None, *["company"] * 9]
    return sites_of(12, addable_m2=middle, addable_low_m2=low, addable_high_m2=high, owner_class=owner)


def test_the_survey_names_what_is_doubtful_and_how_much(doubtful):
    found = firmness(*doubtful)
    first = found.survey.set_index(["site_id", "subject"])
    assert ("S4", "floor_space") in first.index
    assert ("S3", "owner") in first.index
    assert set(first.index) <= {("S4", "floor_space"), ("S3", "owner")}
    reason = first.loc[("S4", "floor_space"), "reason"]
    assert "between 1\u202f200 and 20\u202f000 m²" in reason
    assert "among the 3 best" in reason
    assert "not known" in first.loc[("S3", "owner"), "reason"]
    assert found.survey["survey_rank"].tolist() == list(range(1, len(found.survey) + 1))
    assert found.survey["value_share"].is_monotonic_decreasing
    assert found.columns["survey_rank"].dropna().astype(int).tolist() == sorted(
        found.survey["survey_rank"], key=lambda rank: found.survey["site_id"][rank - 1]
    )


def test_no_draws_leave_the_chances_empty_and_the_stability_of_the_weights(doubtful):
    found = firmness(*doubtful, samples=0)
    assert found.columns.isna().all().all()
    assert found.survey.empty
    assert found.weight_stability["criterion"].tolist() == KNOWN


@pytest.mark.parametrize("method", METHODS)
def test_the_present_weight_lies_in_its_interval_whatever_the_method(doubtful, method):
    table = firmness(*doubtful, method=method, samples=0).weight_stability
    assert (table["low_share"] <= table["weight_share"] + 1e-9).all()
    assert (table["high_share"] >= table["weight_share"] - 1e-9).all()
    assert table["weight_share"].tolist() == pytest.approx([0.5, 0.3, 0.2])


def test_fewer_candidates_than_the_best_are_said(doubtful):
    sites, measures = doubtful
    (warning,) = firmness(sites.head(2), measures.head(2), top=3).warnings
    assert "only 2 candidates" in warning


def test_no_candidate_at_all_gives_empty_tables(doubtful):
    sites, measures = doubtful
    found = firmness(sites.head(0), measures.head(0))
    assert found.survey.empty
    assert found.weight_stability.empty
    assert list(found.survey.columns) == schema.SURVEY.columns


@pytest.mark.parametrize("redrawn", [(), (1,), (0, 2, 3), (0, 1, 2, 3, 4)])
def test_the_ordered_average_of_draws_is_that_of_each_draw_put_in_order(redrawn):
    """Utilities of one decimal, so that many are equal; some criteria drawn, all or none."""
    random = np.random.default_rng(8)
    matrix, weights = random.random((60, 5)).round(1), random.dirichlet(np.ones(5), 400)
    drawn = {criterion: random.random((400, 60)).round(1) for criterion in redrawn}
    utilities = np.broadcast_to(matrix, (400, 60, 5)).copy()
    for criterion, values in drawn.items():
        utilities[..., criterion] = values
    expected = quantifier_average(utilities, weights[:, None, :], table_settings("candidates")["optimism"])
    assert rule_of("owa", matrix).scores(weights, drawn) == pytest.approx(expected, abs=1e-12)
    some = np.array([5, 3, 40])
    fewer = {criterion: values[:, some] for criterion, values in drawn.items()}
    assert rule_of("owa", matrix).scores(weights, fewer, some) == pytest.approx(expected[:, some], abs=1e-12)
