"""Candidate sites: knock-outs with reasons, then a ranking that can be taken apart."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.sites.candidates import CandidateParameters, find_candidates
from stadtregion_plugin.core.sites.criteria import criterion_scores, utility
from stadtregion_plugin.core.sites.floorspace import FloorSpaceParameters
from stadtregion_plugin.core.sites.scoring import overall_score
from stadtregion_plugin.core.sources.model_region import make_model_region

CRS = 25832


def box(x: float, width: float = 60, depth: float = 40):
    """A plot on the north side of the main road along y = -5."""
    return shapely.box(x, 0, x + width, depth)


def frame(shapes, **columns) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs=CRS)


@pytest.fixture
def town():
    """Five plots along a main road: works, homes, allotments in a park, a sliver, and a lone works without a street."""
    plots = frame(
        [box(0), box(100), box(200), box(300, 10, 40), shapely.box(0, 500, 60, 540)],
        plot_id=["works", "homes", "park", "sliver", "lone"],
        landuse=["industrial", "residential", "industrial", "industrial", "industrial"],
    )
    return {
        "plots": plots,
        "buildings": frame([shapely.box(110, 10, 130, 30)], use=["residential"], levels=[2.0], height_m=[np.nan]),
        "landuse": frame([p.buffer(1) for p in plots.geometry], landuse=plots["landuse"]),
        "streets": frame([shapely.LineString([(-50, -5), (400, -5)])], highway=["secondary"]),
        "constraints": frame([shapely.box(190, -10, 300, 100)], kind=["park"]),
    }


def test_each_plot_is_a_candidate_or_rejected_for_the_first_reason_that_holds(town):
    found = find_candidates(**town)
    assert found.candidates["plot_id"].tolist() == ["works"]
    assert dict(zip(found.rejected["plot_id"], found.rejected["knock_out"])) == {
        "homes": "land_use",
        "park": "constraint",
        "sliver": "too_small",
        "lone": "no_access",
    }


def test_a_reason_names_the_numbers_it_rests_on(town):
    rejected = find_candidates(**town).rejected.set_index("plot_id")["reason"]
    assert "400 m²" in rejected["sliver"]  # 10 × 40 m
    assert "100%" in rejected["park"]
    assert "30 m" in rejected["lone"]


def test_a_candidate_says_what_binds_it_and_how_far_homes_are(town):
    """GE on 60 × 40 m carries 2,400 · 40/21 = 4,571 m²: BMZ 10 at 21 m for 4 storeys; homes lie 40 m east."""
    site = find_candidates(**town).candidates.iloc[0]
    assert site["binding_rule"] == "BMZ"
    assert site["addable_m2"] == pytest.approx(4571, abs=1)
    assert site["distance_housing_m"] == pytest.approx(39, abs=0.01)  # the land use reaches 1 m beyond the plot
    assert "39 m" in site["reason"]
    assert "BMZ" in site["reason"]


def test_a_given_zoning_counts_more_than_the_land_use(town):
    plots = town["plots"].assign(zoning=["WR", "GE", None, None, None], zoning_confidence="given")
    found = find_candidates(**(town | {"plots": plots}))
    assert found.rejected.set_index("plot_id").loc["works", "knock_out"] == "zoning"
    # the plot zoned GE is still full of homes
    assert found.rejected.set_index("plot_id").loc["homes", "knock_out"] == "housing"


def test_a_plan_counts_before_the_zoning_of_the_plots(town):
    """The plan makes the works a purely residential area, and puts the strictest words over the plot's own GE."""
    plots = town["plots"].assign(zoning="GE", zoning_confidence="given")
    plan = frame([box(-10, 90)], zoning=["WR"])
    assert find_candidates(**(town | {"plots": plots})).candidates["plot_id"].tolist() == ["works"]
    found = find_candidates(**(town | {"plots": plots}), zoning=plan)
    assert found.rejected.set_index("plot_id").loc["works", "knock_out"] == "zoning"


def test_a_plan_fixes_what_may_be_built(town):
    """By hand: GFZ 1.0 on 60 × 40 m permits 2,400 m², in place of the 4,571 m² of the usual GE."""
    plan = frame([box(-10, 90)], zoning=["GE"], gfz=[1.0])
    site = find_candidates(**town, zoning=plan).candidates.iloc[0]
    assert site["zoning_confidence"] == "given"
    assert site["permitted_m2"] == pytest.approx(2400)
    assert site["binding_rule"] == "GFZ"


@pytest.fixture
def own_types(tmp_path):
    """A table with the type LAB, half as favourable to production as a commercial area, and NOT, which has none."""
    path = tmp_path / "zoning.csv"
    header = "zoning,like,grz,gfz,bmz,height_max_m,setback_factor,setback_min_m,permissibility,noise_day_db"
    lines = (f"{header},noise_night_db,source", "LAB,GE,,,,,,,0.5,,,by-law", "NOT,GE,,,,,,,0,,,by-law", "")
    path.write_text("\n".join(lines), encoding="utf-8")
    return CandidateParameters(floor_space=FloorSpaceParameters(zoning_table=path))


def test_zoning_types_of_ones_own_decide_knock_outs_and_the_criterion(town, own_types):
    plots = town["plots"].assign(zoning=["LAB", None, None, None, None], zoning_confidence="given")
    site = find_candidates(**(town | {"plots": plots}), parameters=own_types).candidates.iloc[0]
    assert (site["plot_id"], site["score_permissibility"]) == ("works", 0.5)
    plots = plots.assign(zoning=["NOT", None, None, None, None])
    found = find_candidates(**(town | {"plots": plots}), parameters=own_types)
    assert found.rejected.set_index("plot_id").loc["works", "knock_out"] == "zoning"


def test_a_plan_that_covers_most_of_a_plot_counts_as_given(town):
    """Three fifths of the works lie in a purely residential area: it is no place for production."""
    plan = frame([shapely.box(-10, -10, 36, 60)], zoning=["WR"])
    found = find_candidates(**town, zoning=plan)
    assert found.rejected.set_index("plot_id").loc["works", "knock_out"] == "zoning"


def test_a_potential_that_plots_bring_is_kept_without_a_plan(town):
    first = find_candidates(**town).candidates
    brought = first.assign(addable_m2=1234.0)
    again = find_candidates(**(town | {"plots": brought})).candidates
    assert again["addable_m2"].tolist() == [1234.0]


def test_a_criterion_nobody_knows_anything_about_is_left_out_and_said(town):
    found = find_candidates(**town)
    assert found.candidates["score_ownership"].isna().all()
    assert any("Ownership" in warning for warning in found.warnings)
    assert 0 < found.candidates["score"].iloc[0] <= 1


def test_known_owners_count_and_unknown_ones_count_least(town):
    pair = frame([box(0), box(100)], plot_id=["a", "b"], landuse="industrial", owner_class=["municipality", None])
    scores = find_candidates(**(town | {"plots": pair, "buildings": town["buildings"].iloc[:0]})).candidates
    by_plot = scores.set_index("plot_id")["score_ownership"]
    assert by_plot["a"] == 1.0
    assert by_plot["b"] == pytest.approx(0.1 / 0.9)  # activation 0.1 of at best 0.9


def test_owner_classes_may_be_called_as_other_data_sets_do(town):
    named = {**town, "plots": town["plots"].assign(owner_class="municipal")}
    site = find_candidates(**named).candidates.iloc[0]
    assert site["owner_class"] == "municipality"
    assert site["score_ownership"] == 1.0  # as of the city's own land


def test_a_zoning_nobody_knows_and_missing_buildings_are_said(town):
    plots = town["plots"].assign(zoning=["IB-2", "IB-2", "GE", None, None], zoning_confidence="given")
    warnings = find_candidates(**{**town, "plots": plots, "buildings": town["buildings"].iloc[:0]}).warnings
    assert any("2 plots have zoning types that are not known" in said and "IB-2 (2)" in said for said in warnings)
    assert any("There are no buildings" in said for said in warnings)
    assert not any("no buildings" in said or "not known and" in said for said in find_candidates(**town).warnings)


def test_a_use_nobody_knows_is_said_to_be_unknown_not_to_rule_out_anything(town):
    zoning = [None, "IB-2", "WR", None, None]
    plots = town["plots"].assign(zoning=zoning, landuse=[None, *town["plots"]["landuse"][1:]])
    away = town["landuse"].translate(9000, 0)
    found = find_candidates(**{**town, "plots": plots, "landuse": town["landuse"].set_geometry(away)})
    rejected = found.rejected.set_index("plot_id")
    assert rejected.loc[["works", "homes", "park"], "knock_out"].tolist() == ["land_use", "zoning", "zoning"]
    assert rejected.loc["works", "reason"].startswith("The land use of the plot is not known, so production")
    assert rejected.loc["homes", "reason"].startswith("The zoning type IB-2 is not known and counts as ruling out")
    assert rejected.loc["park", "reason"] == "The zoning WR rules out production."


def test_ranks_follow_the_score_without_gaps(town):
    many = frame([box(100 * k) for k in range(8)], plot_id=[str(k) for k in range(8)], landuse="commercial")
    found = find_candidates(**(town | {"plots": many, "constraints": town["constraints"].iloc[:0]})).candidates
    assert found["rank"].tolist() == list(range(1, len(found) + 1))
    assert found["score"].is_monotonic_decreasing
    assert list(found.columns[: len(schema.CANDIDATES.columns)]) == schema.CANDIDATES.columns


@pytest.mark.parametrize("method", ["weighted_sum", "topsis", "promethee", "owa"])
def test_a_site_better_in_everything_ranks_first_by_every_method(method):
    scores = pd.DataFrame([[0.9] * 8, [0.2] * 8, [0.5] * 8], columns=list(schema.CRITERIA))
    assert overall_score(scores, CandidateParameters().weights, method).argmax() == 0


def test_a_weight_of_zero_leaves_its_criterion_out():
    scores = pd.DataFrame([[0.0, 1.0], [1.0, 0.0]], columns=["density", "noise"]).reindex(columns=schema.CRITERIA)
    assert overall_score(scores, {"density": 0.0, "noise": 1.0}, "weighted_sum").tolist() == [1.0, 0.0]


def test_weights_that_leave_nothing_are_refused():
    scores = pd.DataFrame([[0.5] * 8], columns=list(schema.CRITERIA))
    with pytest.raises(InputError, match="weight"):
        overall_score(scores, dict.fromkeys(schema.CRITERIA, 0.0), "weighted_sum")


@pytest.mark.parametrize("weight", [-0.5, float("nan"), float("inf")])
def test_a_weight_that_is_none_is_named(town, weight):
    with pytest.raises(InputError, match=f"The weight of noise is {weight}; choose 0 or more"):
        find_candidates(**town, parameters=CandidateParameters(weights={"access": 1.0, "noise": weight}))


def test_weights_that_are_all_zero_are_said_to_be(town):
    with pytest.raises(InputError, match="All weights of the criteria are 0; give at least one"):
        find_candidates(**town, parameters=CandidateParameters(weights=dict.fromkeys(schema.CRITERIA, 0.0)))


def test_an_unknown_method_is_refused(town):
    with pytest.raises(InputError, match="magic"):
        find_candidates(**town, parameters=CandidateParameters(method="magic"))


def test_no_plot_left_gives_empty_layers_not_an_error(town):
    found = find_candidates(**(town | {"plots": town["plots"].iloc[1:2]}))
    assert len(found.candidates) == 0
    assert len(found.rejected) == 1


def test_utility_is_0_at_the_worst_and_1_at_the_best_and_halfway_between():
    assert utility([1500, 800, 100, np.nan], 1500, 100)[:3].tolist() == [0.0, 0.5, 1.0]
    assert np.isnan(utility([np.nan], 1500, 100)[0])
    assert utility([1000, np.sqrt(1000 * 20000), 20000], 1000, 20000, "log").tolist() == pytest.approx([0, 0.5, 1])


def test_a_missing_measure_leaves_its_share_to_the_others():
    """Access is 60 % freight and 40 % public transport; without stops it is freight alone."""
    names = [
        "addable_m2",
        "reserve_share",
        "activation",
        "plate_width_m",
        "plate_length_m",
        "compactness",
        "permissibility",
    ]
    names += ["distance_freight_m", "distance_stop_m", "noise_night_db", "distance_power_m", "commercial_share"]
    measures = pd.DataFrame([dict.fromkeys(names, np.nan) | {"distance_freight_m": 800.0}])
    scores = criterion_scores(measures)
    assert scores["access"].iloc[0] == pytest.approx(0.5)
    assert scores["noise"].isna().all()


@pytest.fixture(scope="module")
def region():
    return make_model_region(4, 1000)


def found_in(region, **parameters):
    return find_candidates(
        region.plots,
        region.buildings,
        region.landuse,
        region.streets,
        region.constraints,
        freight=region.freight,
        stops=region.stops,
        power=region.power,
        quarters=region.quarters,
        parameters=CandidateParameters(**parameters),
    )


def test_each_candidate_says_how_firm_it_stands_how_to_activate_it_and_what_suits_it(region):
    found = found_in(region, top_k=4, samples=300)
    sites = found.candidates
    assert sites["top_share"].sum() == pytest.approx(4)
    assert sites["top_share"].iloc[0] > 0.5 > sites["top_share"].iloc[-1]
    assert (sites["rank_low"] <= sites["rank_high"]).all()
    assert sites["activation_path"].notna().all()
    assert set(found.factory_fits["site_id"]) == set(sites["site_id"])
    assert sites["factory_types"].str.len().max() > 0
    first = sites.iloc[0]["reason"]
    assert "among the 4 best" in first
    assert "activation: " in first
    assert "noise: " in first


def test_the_first_rows_of_the_survey_stand_with_their_sites(region):
    found = found_in(region, top_k=4, samples=300)
    by_site = found.survey.groupby("site_id")["survey_rank"].min()
    ranked = found.candidates.set_index("site_id")["survey_rank"].dropna()
    assert ranked.sort_index().to_dict() == by_site.sort_index().to_dict()


def test_the_same_seed_gives_the_same_candidates(region):
    first, second = (found_in(region, samples=100, seed=9).candidates for _ in range(2))
    assert first.drop(columns="geometry").equals(second.drop(columns="geometry"))


def test_without_draws_the_ranking_is_the_same_and_says_nothing_of_chances(region):
    drawn, plain = found_in(region, samples=100).candidates, found_in(region, samples=0).candidates
    assert drawn["plot_id"].tolist() == plain["plot_id"].tolist()
    assert plain["top_share"].isna().all()
    assert not plain["reason"].str.contains("of cases").any()


@pytest.mark.parametrize("method", ["topsis", "promethee", "owa"])
def test_the_first_sites_are_likely_among_the_best_by_every_method(region, method):
    found = found_in(region, method=method, top_k=4, samples=200)
    share = found.candidates["top_share"]
    assert share.sum() == pytest.approx(4)
    assert share.head(4).mean() > share.iloc[4:].max()


def test_plots_too_small_alone_are_joined_with_their_neighbours(town):
    """By hand: two strips of 10 × 60 m side by side are too narrow for the smallest plate; three make 30 m."""
    strips = frame(
        [box(10 * number, 10, 60) for number in range(4)],
        plot_id=["a", "b", "c", "d"],
        landuse="industrial",
        zoning="GE",
        owner_class="company",
        owner_key=["x", "x", "x", "x"],
    )
    given = town | {"plots": strips, "constraints": town["constraints"].iloc[:0]}
    found = find_candidates(**given, parameters=CandidateParameters(assemble=True))
    assert len(found.candidates) == 0
    assert set(found.rejected["knock_out"]) == {"too_small"}
    assert len(found.assemblies) == 1
    assert found.assemblies.iloc[0]["plots"] >= 3
    assert found.assemblies.iloc[0]["parties"] == 1
    assert find_candidates(**given).assemblies.empty  # not asked for


def test_weights_by_comparisons_take_the_place_of_those_given(region, tmp_path):
    path = tmp_path / "comparisons.csv"
    path.write_text("ownership,access\n1,9\n,1\n", encoding="utf-8")
    found = found_in(region, comparisons=path, samples=0)
    assert found.figures["consistency_ratio"] == 0  # two criteria cannot contradict each other
    expected = 0.9 * found.candidates["score_ownership"] + 0.1 * found.candidates["score_access"]
    assert found.candidates["score"].to_numpy() == pytest.approx(expected.to_numpy())


def test_a_site_with_quiet_neighbours_far_away_has_no_noise_conflict(town):
    found = find_candidates(**town).candidates.iloc[0]
    assert found["noise_night_db"] < 50  # homes 39 m away
    assert 0 < found["score_noise"] <= 1
    alone = town | {"landuse": town["landuse"].iloc[:1], "buildings": town["buildings"].iloc[:0]}
    quiet = find_candidates(**alone).candidates.iloc[0]
    assert np.isnan(quiet["noise_night_db"])
    assert quiet["score_noise"] == 1


@pytest.mark.parametrize("top", [0, -3])
def test_no_best_site_at_all_is_refused(town, top):
    with pytest.raises(InputError, match="at least 1"):
        find_candidates(**town, parameters=CandidateParameters(top_k=top))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_planted_best_sites_of_the_model_region_come_out_on_top(seed):
    """At least 95 % of them among the best 2 × as many."""
    region = make_model_region(seed, 2000)
    found = find_candidates(
        region.plots,
        region.buildings,
        region.landuse,
        region.streets,
        region.constraints,
        freight=region.freight,
        stops=region.stops,
        power=region.power,
    ).candidates
    planted = set(region.planted["plot_id"])
    best = set(found["plot_id"].head(2 * len(planted)))
    assert len(best & planted) >= 0.95 * len(planted)
