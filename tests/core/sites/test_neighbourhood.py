"""Candidate sites in a small made-up neighbourhood whose verdicts a planner can read off the map.

From west to east, 100 m apart, all along one street for lorries, unless said otherwise.
"""

import geopandas as gpd
import numpy as np
import pytest
from shapely.geometry import LineString, box

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.sites.candidates import CandidateParameters, find_candidates

CRS = 25832
# name, land use, zoning of a plan, shape, expected knock-out (None: a candidate)
NEIGHBOURHOOD = [
    ("yard", "industrial", None, box(0, 0, 80, 80), None),
    ("shed", "industrial", None, box(100, 0, 180, 80), None),
    ("corner", "commercial", None, box(200, 0, 225, 25), "too_small"),
    ("park", "park", None, box(300, 0, 380, 80), "land_use"),
    ("school", "education", None, box(400, 0, 480, 80), "land_use"),
    ("gardens", "allotments", None, box(500, 0, 580, 80), "land_use"),
    ("marsh", "brownfield", "GE", box(600, 0, 680, 80), "constraint"),
    ("behind", "industrial", None, box(700, 300, 780, 380), "no_access"),
    ("lane", "industrial", None, box(800, 0, 812, 200), "no_plate"),
    ("tower", "commercial", None, box(900, 0, 980, 80), "no_reserve"),
    ("homes", "commercial", None, box(1000, 0, 1080, 80), "housing"),
    ("villas", "industrial", "WR", box(1100, 0, 1180, 80), "zoning"),
    ("sidings", "railway", "GE", box(1200, 0, 1280, 80), None),
    ("meadow", "meadow", "GE", box(1300, 0, 1380, 80), None),
]
EXPECTED = {name: verdict for name, _, _, _, verdict in NEIGHBOURHOOD}


def layer(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs=CRS)


@pytest.fixture(scope="module")
def given():
    names, uses, zones, shapes, _ = zip(*NEIGHBOURHOOD)
    return {
        "plots": layer(shapes, plot_id=names, landuse=uses, zoning=zones, owner_class=["municipality"] * len(names)),
        "buildings": layer(
            [box(110, 10, 170, 60), box(905, 5, 975, 75), box(1010, 10, 1060, 60)],
            use=["industrial", "office", "residential"],
            levels=[1.0, 12.0, 4.0],
            height_m=[np.nan] * 3,
        ),
        "landuse": layer(shapes, landuse=uses),
        "streets": layer([LineString([(-50, -8), (1500, -8)])], highway=["tertiary"], hgv=[None]),
        "constraints": layer([box(600, 0, 680, 50)], kind=["flood"]),
    }


@pytest.fixture(scope="module")
def found(given):
    return find_candidates(**given)


@pytest.mark.parametrize("name", EXPECTED)
def test_each_plot_meets_the_verdict_of_a_planner(found, name):
    verdicts = dict(zip(found.rejected["plot_id"], found.rejected["knock_out"]))
    assert verdicts.get(name) == EXPECTED[name]
    assert (name in set(found.candidates["plot_id"])) == (EXPECTED[name] is None)


def test_every_plot_is_either_a_candidate_or_rejected(given, found):
    ids = [*found.candidates["plot_id"], *found.rejected["plot_id"]]
    assert sorted(ids) == sorted(given["plots"]["plot_id"])


def test_every_plot_has_a_reason(found):
    for frame in (found.candidates, found.rejected):
        assert frame["reason"].str.len().gt(10).all()


def test_both_results_are_their_layers(found):
    for frame, expected in ((found.candidates, schema.CANDIDATES), (found.rejected, schema.REJECTED)):
        assert list(frame.columns[: len(expected.columns)]) == expected.columns
        assert frame.crs == CRS


def test_the_free_yard_ranks_before_the_built_over_one(found):
    rank = found.candidates.set_index("plot_id")["rank"]
    assert rank["yard"] < rank["shed"]  # alike but for the hall that stands there


def test_railway_land_is_a_candidate_but_its_release_is_named(found):
    assert "AEG §23" in found.candidates.set_index("plot_id").loc["sidings", "reason"]


@pytest.mark.parametrize("method", ["weighted_sum", "topsis", "owa"])
def test_a_better_owner_alone_never_ranks_a_site_lower(given, method):
    plots = given["plots"].assign(owner_class="private")
    parameters = CandidateParameters(method=method)
    before = find_candidates(**{**given, "plots": plots}, parameters=parameters).candidates.set_index("plot_id")
    plots.loc[plots["plot_id"] == "shed", "owner_class"] = "municipality"
    after = find_candidates(**{**given, "plots": plots}, parameters=parameters).candidates.set_index("plot_id")
    assert after.loc["shed", "rank"] <= before.loc["shed", "rank"]


def test_the_result_does_not_depend_on_the_order_of_the_plots(given, found):
    shuffled = given["plots"].sample(frac=1, random_state=3).reset_index(drop=True)
    again = find_candidates(**{**given, "plots": shuffled}).candidates
    assert again["plot_id"].tolist() == found.candidates["plot_id"].tolist()
    assert again["score"].tolist() == pytest.approx(found.candidates["score"].tolist())
