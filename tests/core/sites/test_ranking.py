"""Ranking rules against published and recomputed examples (``../shared/oracles/sites/mcda_and_density.json``)."""

import json
import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sites.comparisons import compared_weights
from stadtregion_plugin.core.sites.outranking import net_flow
from stadtregion_plugin.core.sites.ranking import (
    ahp_weights,
    order_weights_for,
    orness,
    owa,
    promethee,
    quantifier_average,
    rank_acceptability,
    topsis,
    topsis_distances,
    weight_stability,
    weighted_sum,
)
from stadtregion_plugin.core.sites.weight_stability import searched_stability
from tests.shared import shared


@pytest.fixture(scope="module")
def oracle():
    return json.loads(shared("oracles/sites/mcda_and_density.json").read_text(encoding="utf-8"))


utilities = hnp.arrays(float, st.tuples(st.integers(2, 6), st.integers(2, 5)), elements=st.floats(0, 1, width=32))


# --- weighted sum --------------------------------------------------------------------------------------------------


def test_a_weighted_sum_is_the_mean_by_weight():
    # by hand: 0.5·0.2 + 0.3·0.4 + 0.2·1 = 0.42
    assert weighted_sum([[0.2, 0.4, 1.0]], [5, 3, 2]) == pytest.approx([0.42])


def test_the_weight_of_a_missing_criterion_goes_to_the_others():
    # by hand: (0.5·0.2 + 0.2·1) / 0.7
    assert weighted_sum([[0.2, np.nan, 1.0]], [0.5, 0.3, 0.2]) == pytest.approx([0.3 / 0.7])


def test_an_alternative_without_any_criterion_has_no_score():
    assert np.isnan(weighted_sum([[np.nan, np.nan]], [1, 1])).all()


@given(utilities)
def test_a_weighted_sum_lies_between_the_worst_and_the_best_utility(matrix):
    score = weighted_sum(matrix, np.arange(1, matrix.shape[1] + 1))
    assert (score >= matrix.min(axis=1) - 1e-9).all()
    assert (score <= matrix.max(axis=1) + 1e-9).all()


def test_weight_stability_finds_where_another_alternative_takes_over():
    # by hand: A (1, 0), B (0, 1) at weights w, 1 − w: A leads while w ≥ ½
    low, high = weight_stability([[1, 0], [0, 1]], [0.7, 0.3])[0]
    assert (low, high) == pytest.approx((0.5, 1.0))
    assert weight_stability([[1, 0], [0, 1]], [0.7, 0.3])[1] == pytest.approx([0.0, 0.5])


@given(utilities, st.randoms(use_true_random=False))
def test_the_winner_stays_first_within_its_stability_interval(matrix, random):
    weights = np.array([random.random() + 0.05 for _ in range(matrix.shape[1])])
    weights /= weights.sum()
    winner = int(np.argmax(matrix @ weights))
    for criterion, (low, high) in enumerate(weight_stability(matrix, weights)):
        assert low - 1e-12 <= weights[criterion] <= high + 1e-12
        for moved in (low + 1e-6 * (high - low), high - 1e-6 * (high - low)):
            others = np.delete(weights, criterion)
            varied = np.insert(others / others.sum() * (1 - moved), criterion, moved)
            scores = matrix @ varied
            assert scores[winner] >= scores.max() - 1e-6


def test_the_best_two_stay_the_same_within_their_stability_interval_and_change_beyond_it():
    # by hand: at weight w of the first criterion A = w, B = 0.6, C = 1 − w; A and B are the best two for w > 0.5
    matrix, weights = [[1, 0], [0.6, 0.6], [0, 1]], [0.55, 0.45]
    assert weight_stability(matrix, weights, top=2)[0] == pytest.approx([0.5, 1.0])
    assert weight_stability(matrix, weights, top=1)[0] == pytest.approx([0.4, 0.6])  # B is first between A and C


@given(utilities, st.integers(1, 3))
def test_searching_finds_the_same_intervals_as_the_closed_form(matrix, top):
    weights = np.arange(1.0, matrix.shape[1] + 1)
    exact = weight_stability(matrix, weights, top)
    found = searched_stability(lambda shares: weighted_sum(matrix, shares), weights, top)
    wide = np.ptp(exact, axis=1) > 0.02  # narrower ones lie within a step of the search
    distinct = len(np.unique(np.round(matrix @ (weights / weights.sum()), 9))) == len(matrix)
    if distinct:
        assert (found[wide] >= exact[wide, :1] - 0.011).all()
        assert (found[wide] <= exact[wide, 1:] + 0.011).all()


def test_all_of_few_alternatives_stay_the_best_whatever_the_weights():
    assert weight_stability([[1, 0], [0, 1]], [1, 1], top=5).tolist() == [[0, 1], [0, 1]]


# --- TOPSIS --------------------------------------------------------------------------------------------------------


def test_topsis_ranks_the_fighter_aircraft_as_published(oracle):
    case = oracle["topsis_fighter"]  # Hwang and Yoon 1981
    closeness = topsis(case["matrix"], case["weights"], case["types"])
    assert closeness == pytest.approx(case["C"], abs=1e-4)
    assert (np.argsort(np.argsort(-closeness)) + 1).tolist() == case["rank"]
    to_ideal, to_opposite = topsis_distances(case["matrix"], case["weights"], case["types"])
    assert to_ideal == pytest.approx(case["S_plus"], abs=1e-4)
    assert to_opposite == pytest.approx(case["S_minus"], abs=1e-4)


def test_topsis_meets_tzeng_and_huang(oracle):
    case = oracle["topsis_tzeng"]
    assert topsis(case["matrix"], case["weights"]) == pytest.approx(case["C"], abs=1e-4)


def test_the_normalisation_of_topsis_can_change_the_winner(oracle):
    case = oracle["topsis_opricovic"]  # Opricovic and Tzeng 2004
    directions = ["min", "max"]
    vector = topsis(case["matrix"], case["weights"], directions)
    stretched = topsis(case["matrix"], case["weights"], directions, normalisation="minmax")
    assert vector == pytest.approx(case["C_vector"], abs=1e-4)
    assert stretched == pytest.approx(case["C_minmax"], abs=1e-3)
    assert vector.argmax() != stretched.argmax()


@given(utilities)
def test_topsis_lies_between_0_and_1_and_the_dominating_alternative_has_1(matrix):
    best = np.vstack([matrix, matrix.max(axis=0) + 0.1])
    closeness = topsis(best, np.ones(matrix.shape[1]))
    assert ((closeness >= 0) & (closeness <= 1)).all()
    assert closeness[-1] == pytest.approx(1)


def test_equal_alternatives_stand_in_the_middle():
    assert topsis([[1, 2], [1, 2]], [1, 1], normalisation="minmax").tolist() == [0.5, 0.5]


@pytest.mark.parametrize("normalisation", ["vector", "minmax"])
def test_rounding_in_one_criterion_does_not_outweigh_a_difference_in_another(normalisation):
    matrix = [[0.7, 1.0], [0.7 + 1e-14, 0.0], [0.7 - 1e-14, 0.4]]
    closeness = topsis(matrix, [0.5, 0.5], normalisation=normalisation)
    assert np.argsort(-closeness).tolist() == [0, 2, 1]


# --- PROMETHEE -----------------------------------------------------------------------------------------------------


def test_promethee_meets_the_published_flows(oracle):
    case = oracle["promethee_zhao"]  # Zhao et al. 2013
    flows = promethee(case["matrix"], case["weights"], case["types"], preference="usual")
    assert flows.phi == pytest.approx(case["phi"])
    assert flows.phi_plus == pytest.approx(case["phi_plus"])
    assert flows.phi_minus == pytest.approx(case["phi_minus"])
    assert np.asarray(flows) == pytest.approx(case["phi"])


@given(utilities, st.sampled_from(["usual", "u_shape", "linear", "level", "gaussian"]))
def test_net_flows_sum_to_zero(matrix, preference):
    flows = promethee(matrix, np.ones(matrix.shape[1]), preference=preference, thresholds={"q": 0.05, "p": 0.4})
    assert flows.phi.sum() == pytest.approx(0, abs=1e-9)


def test_a_linear_preference_grows_with_the_lead():
    # by hand: leads 0.1 and 0.4 over thresholds q 0, p 0.4 give 0.25 and 1
    flows = promethee([[0.4], [0.3], [0.0]], [1], preference="linear", thresholds=[0.4])
    assert flows.phi_plus == pytest.approx([(0.25 + 1) / 2, 0.75 / 2, 0])


def test_working_in_blocks_changes_nothing(monkeypatch):
    matrix = np.random.default_rng(1).random((40, 3))
    whole = promethee(matrix, [1, 2, 3], preference="gaussian", thresholds=[0.2])
    monkeypatch.setattr("stadtregion_plugin.core.sites.outranking.PAIRS_IN_MEMORY", 500)
    assert promethee(matrix, [1, 2, 3], preference="gaussian", thresholds=[0.2]).phi == pytest.approx(whole.phi)


@given(utilities, st.sampled_from([(0.0, 0.4), (0.1, 0.5), (0.05, 2.0)]))
def test_summing_along_sorted_values_is_the_same_as_comparing_all_pairs(matrix, threshold):
    """Against the definition of Brans and Vincke: clip((lead − q) / (p − q), 0, 1) over all pairs."""
    q, p = threshold
    lead = matrix[:, None, :] - matrix[None, :, :]
    preferred = np.clip((lead - q) / (p - q), 0, 1).mean(axis=2)
    flows = promethee(matrix, np.ones(matrix.shape[1]), preference="linear", thresholds={"q": q, "p": p})
    assert flows.phi_plus == pytest.approx(preferred.sum(axis=1) / (len(matrix) - 1), abs=1e-7)
    assert flows.phi_minus == pytest.approx(preferred.sum(axis=0) / (len(matrix) - 1), abs=1e-7)


def test_the_net_flow_of_an_alternative_among_the_others_is_its_flow():
    values = np.array([0.1, 0.5, 0.55, 0.9])
    flows = promethee(values[:, None], [1], preference="linear", thresholds={"q": 0.1, "p": 0.6})
    assert net_flow(values, values, 0.1, 0.6) == pytest.approx(flows.phi)


def test_promethee_ranks_fifty_thousand_sites_in_seconds():
    """All pairs would be 2.5 billion times 8 criteria."""
    matrix = np.random.default_rng(2).random((50_000, 8))
    start = time.perf_counter()
    promethee(matrix, np.ones(8), preference="linear", thresholds={"q": 0.0, "p": 0.5})
    assert time.perf_counter() - start < 3


def test_a_preference_that_needs_a_threshold_says_so():
    with pytest.raises(InputError, match="threshold p"):
        promethee([[1], [2]], [1], preference="linear")


def test_thresholds_for_the_wrong_number_of_criteria_are_named():
    with pytest.raises(InputError, match="thresholds for 2 criteria, but 3"):
        promethee([[1, 2, 3], [3, 2, 1]], [1, 1, 1], preference="linear", thresholds=(0.0, 0.5))


# --- OWA -----------------------------------------------------------------------------------------------------------


def test_owa_and_orness_meet_yager(oracle):
    case = oracle["owa"]
    assert owa(case["z"], case["v"]) == pytest.approx(case["owa"])
    assert orness(case["v"]) == pytest.approx(case["orness"], abs=1e-5)


def test_owa_of_a_matrix_gives_a_value_per_alternative():
    assert owa([[1, 0], [0.4, 0.4]], [0, 1]) == pytest.approx([0, 0.4])  # the worst value only


@pytest.mark.parametrize("optimism", [0.0, 0.25, 0.5, 0.8, 1.0])
def test_order_weights_are_as_optimistic_as_asked(optimism):
    weights = order_weights_for(200, optimism)
    assert weights.sum() == pytest.approx(1)
    assert orness(weights) == pytest.approx(optimism, abs=0.01)  # exact only for infinitely many criteria


@given(utilities)
def test_neutral_order_weights_with_importances_are_the_weighted_sum(matrix):
    shares = np.arange(1.0, matrix.shape[1] + 1) / np.arange(1.0, matrix.shape[1] + 1).sum()
    assert quantifier_average(matrix, shares, 0.5) == pytest.approx(weighted_sum(matrix, shares))


def test_equal_importances_give_the_plain_owa():
    z = [0.7, 1, 0.3, 0.6]
    assert quantifier_average(z, np.full(4, 0.25), 0.3) == pytest.approx(owa(z, order_weights_for(4, 0.3)))


def test_caution_counts_the_worst_criterion_that_has_a_weight():
    # by hand: the third has no weight, so the worst that counts is 0.4
    assert quantifier_average([0.9, 0.4, 0.0], [0.5, 0.5, 0.0], 0.0) == pytest.approx(0.4)
    assert quantifier_average([0.9, 0.4, 0.0], [0.5, 0.5, 0.0], 1.0) == pytest.approx(0.9)


# --- AHP -----------------------------------------------------------------------------------------------------------


def test_ahp_meets_the_drinks_example(oracle):
    case = oracle["ahp_drinks"]  # Saaty 2008
    result = ahp_weights(case["matrix"])
    assert result.weights == pytest.approx(case["weights"], abs=1e-5)
    assert result.lambda_max == pytest.approx(case["lambda_max"], abs=1e-5)
    assert result.consistency_index == pytest.approx(case["CI"], abs=1e-5)
    assert result.consistency_ratio == pytest.approx(case["CR_saaty1980"], abs=1e-4)
    assert ahp_weights(case["matrix"], "saaty2008").consistency_ratio == pytest.approx(case["CR_saaty2008"], abs=1e-4)
    assert result.consistent


def test_ahp_chooses_the_leader_over_two_levels(oracle):
    case = oracle["ahp_leader"]
    criteria = ahp_weights(case["criteria_matrix"])
    assert criteria.weights == pytest.approx(case["criteria_weights"], abs=1e-5)
    assert criteria.consistency_ratio == pytest.approx(case["CR_saaty1980"], abs=1e-5)
    local = []
    for criterion in case["criteria"]:
        moll_nell, moll_sue, nell_sue = case["pairs"][criterion]
        local.append(ahp_weights([[1, moll_nell, moll_sue], [None, 1, nell_sue], [None, None, 1]]).weights)
    total = weighted_sum(np.transpose(local), criteria)
    assert total == pytest.approx([case["total"][name] for name in ("Moll", "Nell", "Sue")], abs=1e-5)


SCHOOL = [
    [1, 4, 3, 1, 3, 4],
    ["1/4", 1, 7, 3, "1/5", 1],
    ["1/3", "1/7", 1, "1/5", "1/5", "1/6"],
    [1, "1/3", 5, 1, 1, "1/3"],
    ["1/3", 5, 5, 1, 1, 3],
    ["1/4", 1, 6, 3, "1/3", 1],
]  # Saaty's choice of a school, the matrix from memory as in the oracle


def test_ahp_meets_the_school_example_and_finds_it_inconsistent(oracle):
    case = oracle["ahp_school"]
    result = ahp_weights(SCHOOL)
    assert result.weights == pytest.approx(case["recomputed"], abs=1e-5)
    assert result.weights == pytest.approx(case["criteria_weights_published_2dp"], abs=0.006)
    assert result.lambda_max == pytest.approx(case["lambda_max_recomputed"], abs=1e-4)
    assert result.consistency_ratio == pytest.approx(case["CR_saaty1980_recomputed"], abs=1e-4)
    assert not result.consistent


def test_the_comparison_that_fits_worst_is_found():
    # weights 8 : 4 : 2 : 1 throughout, but the first over the last said 1 in place of 8
    misfit = ahp_weights([[1, 2, 4, 1], [None, 1, 2, 4], [None, None, 1, 2], [None, None, None, 1]]).misfit
    assert (misfit.row, misfit.column, misfit.given) == (0, 3, 1)
    assert 2 < misfit.implied < 8
    assert ahp_weights([[1, 2, 4], ["1/2", 1, 2], ["1/4", "1/2", 1]]).misfit is None


TRIANGLE = ",density,ownership,access\ndensity,1,3,6\nownership,,1,2\naccess,,,1\n"


@pytest.mark.parametrize(
    "written",
    [
        TRIANGLE,
        "density,ownership,access\n1,3,6\n1/3,1,2\n1/6,1/2,1\n",
        "Floor-space reserve;Ownership;Freight and public transport\n;3,0;6\n;;2\n;;\n",  # labels, empty diagonal
        ",density,ownership,access\naccess,1/6,1/2,1\ndensity,1,3,6\nownership,1/3,1,2\n",  # rows in another order
    ],
)
def test_comparisons_in_a_file_give_weights(tmp_path, written):
    """By hand: 3, 6 and 2 fit together, so the weights are 6 : 2 : 1; what was not compared counts nothing."""
    path = tmp_path / "comparisons.csv"
    path.write_text(written, encoding="utf-8")
    found = compared_weights(path)
    weights = {name: weight for name, weight in found.weights.items() if weight}
    assert weights == pytest.approx({"density": 6 / 9, "ownership": 2 / 9, "access": 1 / 9})
    assert found.ahp.consistency_ratio == pytest.approx(0, abs=1e-9)
    assert found.warnings == ()


def test_contradicting_comparisons_in_a_file_warn_of_the_worst_one(tmp_path):
    path = tmp_path / "comparisons.csv"
    path.write_text("density,ownership,access\n1,2,1/4\n,1,2\n,,1\n", encoding="utf-8")
    (warning,) = compared_weights(path).warnings
    assert "consistency ratio 0." in warning
    assert "Floor-space reserve" in warning


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("density,beauty\n1,2\n,1\n", "“beauty”"),
        ("density\n1\n", "two at least"),
        ("density,access\n1,\n,1\n", "leave open how many times “Floor-space reserve” counts “Freight"),
        (",density,access\ndensity,1,2\ndensity,1,2\n", "each criterion once"),
        ("", "is empty"),
        ("density,access\n1,many\n,1\n", "not a number"),
    ],
)
def test_a_file_of_comparisons_that_cannot_be_used_is_named(tmp_path, written, message):
    path = tmp_path / "comparisons.csv"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        compared_weights(path)


def test_contradicting_comparisons_are_called_inconsistent():
    # a circle: A over B over C over A, each strongly
    result = ahp_weights([[1, 5, "1/5"], ["1/5", 1, 5], [5, "1/5", 1]])
    assert not result.consistent
    assert result.consistency_ratio > 0.10


@given(st.lists(st.floats(0.1, 9), min_size=3, max_size=8))
def test_perfectly_consistent_comparisons_give_back_their_weights(weights):
    weights = np.array(weights) / np.sum(weights)
    result = ahp_weights(weights[:, None] / weights[None, :])
    assert result.weights == pytest.approx(weights)
    assert result.consistency_ratio == pytest.approx(0, abs=1e-9)


def test_comparisons_are_read_from_a_data_frame_and_with_a_decimal_comma():
    frame = pd.DataFrame([[1, "3"], ["0,33", 1]])
    assert ahp_weights(frame).weights == pytest.approx([0.75, 0.25], abs=0.01)


@pytest.mark.parametrize(
    ("matrix", "message"),
    [
        ([[1, 2, 3], [0.5, 1, 2]], "not square"),
        ([[1, 3], [3, 1]], "contradicts itself"),
        ([[1, "much"], [None, 1]], "not a number"),
        ([[1, None], [None, 1]], "empty"),
    ],
)
def test_a_comparison_matrix_that_cannot_be_used_is_named(matrix, message):
    with pytest.raises(InputError, match=message):
        ahp_weights(matrix)


# --- SMAA ----------------------------------------------------------------------------------------------------------


def test_rank_acceptability_meets_the_analytic_case(oracle):
    case = oracle["smaa_analytic"]
    result = rank_acceptability(list(case["utilities"].values()))
    assert result[:, 0] == pytest.approx(list(case["rank1_acceptability"].values()), abs=0.02)


def test_central_weights_are_the_mean_of_the_weights_that_put_an_alternative_first(oracle):
    # analytic: A (1, 0) is first where w₁ > 0.6, whose mean is 0.8; C where 0.4 < w₁ < 0.6
    result = rank_acceptability(list(oracle["smaa_analytic"]["utilities"].values()))
    assert result.central_weights[:, 0] == pytest.approx([0.8, 0.2, 0.5], abs=0.02)
    assert result.confidence.tolist() == [1, 1, 1]


def test_a_dominated_alternative_is_never_first_and_has_no_central_weights():
    result = rank_acceptability([[1, 1], [0.5, 0.5]], samples=200)
    assert result.acceptability.tolist() == [[1, 0], [0, 1]]
    assert np.isnan(result.central_weights[1]).all()
    assert result.confidence.tolist() == [1, 0]


@given(utilities)
def test_every_alternative_takes_some_rank_under_every_weighting(matrix):
    result = rank_acceptability(matrix, samples=50)
    assert result.acceptability.sum(axis=1) == pytest.approx(np.ones(len(matrix)))


def test_given_weights_draw_weightings_around_them():
    even = rank_acceptability([[1, 0], [0, 1]], samples=4000)
    leaning = rank_acceptability([[1, 0], [0, 1]], weights=[0.8, 0.2], samples=4000)
    assert even[0, 0] == pytest.approx(0.5, abs=0.05)
    assert leaning[0, 0] > 0.85


def test_uncertain_utilities_lower_the_confidence():
    sure = rank_acceptability([[0.6, 0.6], [0.5, 0.5]], samples=2000)
    unsure = rank_acceptability([[0.6, 0.6], [0.5, 0.5]], samples=2000, spread=0.3)
    assert sure.confidence[0] == 1
    assert 0.5 < unsure.confidence[0] < 0.9


def test_the_same_seed_gives_the_same_result():
    matrix = np.random.default_rng(3).random((5, 4))
    assert (rank_acceptability(matrix, seed=7)[:] == rank_acceptability(matrix, seed=7)[:]).all()


# --- arguments -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", [weighted_sum, topsis, promethee, owa])
def test_too_few_weights_are_named(rule):
    with pytest.raises(InputError, match="2 weights for 3 criteria"):
        rule([[1, 2, 3], [4, 5, 6]], [1, 1])


@pytest.mark.parametrize("weights", [[0, 0], [-1, 2], [np.nan, 1]])
def test_weights_that_are_none_are_named(weights):
    with pytest.raises(InputError, match="Weights must be"):
        weighted_sum([[1, 2]], weights)


def test_an_unknown_direction_is_named():
    with pytest.raises(InputError, match="sideways"):
        topsis([[1, 2]], [1, 1], ["max", "sideways"])


def test_empty_values_are_named_where_they_cannot_be_handled():
    with pytest.raises(InputError, match="empty values"):
        topsis([[1, np.nan], [1, 2]], [1, 1])
