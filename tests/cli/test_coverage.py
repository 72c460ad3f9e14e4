"""Coverage of Borsigwalde from the command line: streets of OpenStreetMap, a census grid, Berlin's own quarters."""

import geopandas as gpd
import pyogrio
import pytest
import shapely

from stadtregion_plugin.core import schema
from tests.cli.process import run
from tests.shared import shared

LIMIT_MIN = 10


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return tmp_path_factory.mktemp("profile")


@pytest.fixture(scope="module")
def borsigwalde(profile, tmp_path_factory):
    """The inputs: streets as imported, people as they are, three sites in the district and one far off."""
    folder = tmp_path_factory.mktemp("borsigwalde")
    osm = folder / "osm.gpkg"
    done = run("importosm", profile, INPUT=shared("data/berlin_borsigwalde/osm.osm.pbf"), OUTPUT=osm)
    assert done.code == 0, done.said
    places = shapely.points([(13.300, 52.582), (13.311, 52.586), (13.322, 52.590), (13.9, 52.0)])
    sites = gpd.GeoDataFrame(
        {"site_id": ["west", "middle", "east", "far"], "floor_space_m2": 3000}, geometry=places, crs=4326
    )
    sites.to_file(folder / "sites.gpkg")
    return {
        "SITES": folder / "sites.gpkg",
        "POPULATION": f"{shared('data/berlin_borsigwalde/population.gpkg')}|layername=pop100m_est",
        "STREETS": f"{osm}|layername=streets",
        "MODE": 0,
        "LIMIT_MIN": LIMIT_MIN,
    }


@pytest.fixture(scope="module")
def scored(profile, borsigwalde, tmp_path_factory):
    folder = tmp_path_factory.mktemp("scored")
    made = {name: folder / f"{name.lower()}.gpkg" for name in ("CELLS", "QUARTER_SCORES", "CATCHMENTS", "SCORES")}
    made |= {
        "SITE_SCORES": folder / "site_scores.gpkg",
        "AUDIT": folder / "audit.gpkg",
        "REPORT": folder / "report.html",
    }
    quarters = f"{shared('data/berlin_borsigwalde/quarters.gpkg')}|layername=ortsteile"
    done = run("coveragescore", profile, **borsigwalde, QUARTERS=quarters, BANDS="5", **made)
    assert done.code == 0, done.said
    return done, made


def test_everybody_is_counted_in_a_quarter_with_its_own_name(scored):
    quarters = pyogrio.read_dataframe(scored[1]["QUARTER_SCORES"])
    official = pyogrio.read_dataframe(shared("data/berlin_borsigwalde/quarters.gpkg"))
    assert set(quarters["name"]) == set(official["name"])
    assert set(quarters["quarter_id"]) == set(official["sch"])
    cells = pyogrio.read_dataframe(scored[1]["CELLS"])
    grid = pyogrio.read_dataframe(shared("data/berlin_borsigwalde/population.gpkg"), layer="pop100m_est")
    assert cells["people"].sum() == pytest.approx(grid["pop_est"].sum())
    assert scored[0].results["PEOPLE"] == pytest.approx(grid["pop_est"].sum())


def test_who_is_off_the_network_is_listed_with_the_reason(scored):
    audit = pyogrio.read_dataframe(scored[1]["AUDIT"])
    assert audit["people"].sum() == pytest.approx(scored[0].results["NOT_CONNECTED"])
    assert audit.loc[audit["kind"] == "site", "place_id"].tolist() == ["far"]
    # the extract covers a part of the fourteen quarters only
    assert audit["status"].mode().tolist() == ["outside"]
    assert audit["reason"].str.len().min() > 20
    assert "not connected to the street network" in scored[0].said


def test_catchments_come_in_bands_and_grow(scored):
    reach = pyogrio.read_dataframe(scored[1]["CATCHMENTS"])
    assert sorted(reach["limit_min"].unique()) == [5.0, LIMIT_MIN]
    size = reach.assign(area=reach.area).pivot(index="site_id", columns="limit_min", values="area")
    assert (size[5.0] < size[LIMIT_MIN]).all()
    # on foot nobody gets farther than 800 m in 10 min, and half a block into the next street
    sites = pyogrio.read_dataframe(scored[1]["SITE_SCORES"]).set_index("site_id").geometry
    doors = gpd.GeoSeries(reach["site_id"].map(sites).to_numpy(), crs=reach.crs)
    assert reach.geometry.hausdorff_distance(doors, align=False).max() < 1400


def test_each_score_has_its_interval(scored):
    scores = pyogrio.read_dataframe(scored[1]["SCORES"]).set_index("score")
    assert list(scores.columns) == schema.SCORES.columns[1:]
    share = scores.loc["share_served"]
    assert share["low"] <= share["value"] <= share["high"]
    assert scores.loc["decentrality", "value"] == pytest.approx(scored[0].results["DECENTRALITY"])


def test_the_report_shows_the_sum_with_its_parts(scored):
    page = scored[1]["REPORT"].read_text(encoding="utf-8")
    for words in ("Evenness between quarters", "Robustness to the loss of a site", "Unserved because of the data"):
        assert words in page


def test_the_loss_of_sites_is_measured_and_named(profile, borsigwalde, scored, tmp_path):
    made = {"OUTPUT": tmp_path / "loss.gpkg", "CELLS": tmp_path / "cells.gpkg", "REPORT": tmp_path / "loss.html"}
    done = run("siteloss", profile, **borsigwalde, LOST=2, FAILURE_SHARE=0.2, **made)
    assert done.code == 0, done.said
    losses = pyogrio.read_dataframe(made["OUTPUT"]).set_index("lost")
    assert done.results["COVERED"] == pytest.approx(scored[0].results["SERVED"])
    assert done.results["WORST_SITES"] == losses.loc[2, "worst_sites"]
    assert losses.loc[1, "worst_people"] <= losses.loc[2, "worst_people"] <= done.results["COVERED"]
    cells = pyogrio.read_dataframe(made["CELLS"])
    assert cells.groupby("lost")["people"].sum().loc[2] == pytest.approx(done.results["WORST_PEOPLE"])
    assert "When sites fail" in made["REPORT"].read_text(encoding="utf-8")


def test_travel_times_are_kept_in_the_profile_and_only_if_asked(profile, borsigwalde, tmp_path):
    folder = profile / "profiles" / "default" / "stadtregion" / "travel_times"
    again = run("siteloss", profile, **borsigwalde, OUTPUT=tmp_path / "loss.gpkg", KEEP_TIMES=True)
    assert str(folder) in again.said
    assert any(folder.glob("*.npz"))
    quiet = run("siteloss", profile, **borsigwalde, OUTPUT=tmp_path / "quiet.gpkg", KEEP_TIMES=False)
    assert str(folder) not in quiet.said


def test_more_lost_sites_than_there_are_is_one_sentence(profile, borsigwalde, tmp_path):
    one = tmp_path / "one.gpkg"
    pyogrio.read_dataframe(borsigwalde["SITES"]).iloc[:1].to_file(one)
    done = run("siteloss", profile, **(borsigwalde | {"SITES": one}), LOST=2, OUTPUT=tmp_path / "loss.gpkg")
    assert done.code != 0
    assert "The loss of 2 of 1 sites is asked for; choose 1 to 1." in done.said
    assert "Traceback" not in done.said
