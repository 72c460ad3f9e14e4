"""Owners through the command line: classes come out, names of natural persons do not, and Cambridge is plausible."""

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest
import shapely

from tests.cli.process import run
from tests.shared import shared

NAMES = ["Müller-Lüdenscheidt, Hans", "Stadt Fellbach", "Bauer GmbH", "Erbengemeinschaft Schönhuber", "Max Mustermann"]
REMARKS = ["Hans Müller-Lüdenscheidt, Weg 5", "park", "hall", "Fam. Schönhuber", "c/o Mustermann"]
SECRETS = ("Lüdenscheidt", "Luedenscheidt", "Schönhuber", "Schoenhuber", "Mustermann")


@pytest.fixture
def parcels(tmp_path):
    squares = [shapely.box(500_000 + 20 * i, 5_400_000, 500_010 + 20 * i, 5_400_010) for i in range(5)]
    columns = {"parcel": range(1, 6), "owner": NAMES, "remark": REMARKS, "surveyed": pd.Timestamp("2024-02-29")}
    frame = gpd.GeoDataFrame(columns, geometry=squares, crs=25832)
    frame.to_file(tmp_path / "parcels.gpkg", layer="parcels")
    return tmp_path / "parcels.gpkg"


def test_no_byte_of_the_result_tells_a_natural_person(profile, tmp_path, parcels):
    outcome = run("classifyowners", profile, INPUT=parcels, NAME_FIELD="owner", OUTPUT=tmp_path / "classified.gpkg")
    assert outcome.code == 0, outcome.said
    written = (tmp_path / "classified.gpkg").read_bytes()
    for secret in SECRETS:
        assert secret.encode() not in written
        assert secret.encode("utf-16-le") not in written
        assert secret not in outcome.said
    frame = gpd.read_file(tmp_path / "classified.gpkg")
    assert frame["parcel"].tolist() == [1, 2, 3, 4, 5]
    assert frame["owner_class"].tolist() == ["private", "municipality", "company", "private", "unknown"]
    assert frame["surveyed"].astype(str).str.startswith("2024-02-29").all()
    assert frame["owner_key"].nunique() == 5
    assert "owner" not in frame.columns


def test_a_table_without_geometry_stays_one(profile, tmp_path):
    pd.DataFrame({"id": [1, 2], "art": ["5500", "1000.0"], "x": [0.5, 1.5]}).to_csv(
        tmp_path / "owners.csv", index=False
    )
    outcome = run(
        "classifyowners",
        profile,
        INPUT=tmp_path / "owners.csv",
        CODE_FIELD="art",
        SCHEME=1,
        OUTPUT=tmp_path / "classified.gpkg",
    )
    assert outcome.code == 0, outcome.said
    frame = pyogrio.read_dataframe(tmp_path / "classified.gpkg")
    assert not isinstance(frame, gpd.GeoDataFrame)
    assert frame["owner_class"].tolist() == ["municipality", "private"]
    assert outcome.results["KNOWN_COUNT"] == 2


def test_neither_a_name_nor_a_code_is_said_in_one_sentence(profile, tmp_path, parcels):
    outcome = run("classifyowners", profile, INPUT=parcels, OUTPUT=tmp_path / "classified.gpkg")
    assert outcome.code == 1
    assert "Neither a field of names" in outcome.said
    assert "Traceback" not in outcome.said
    assert not (tmp_path / "classified.gpkg").exists()


@pytest.fixture(scope="module")
def cambridge(profile, tmp_path_factory):
    """The concentration in the neighbourhoods of western Cambridge, whose parcels name classes but no owners."""
    data = shared("data/cambridge_ma/cambridge_west.gpkg")
    path = tmp_path_factory.mktemp("cambridge") / "concentration.gpkg"
    outcome = run(
        "ownershipconcentration",
        profile,
        PARCELS=f"{data}|layername=parcels",
        QUARTERS=f"{data}|layername=neighbourhoods",
        OUTPUT=path,
    )
    assert outcome.code == 0, outcome.said
    return outcome, gpd.read_file(path)


SHARES = [f"{group}_share" for group in ("public", "commons", "company", "finance", "private", "unknown")]


def test_cambridge_says_what_its_parcels_do_not(cambridge):
    outcome, frame = cambridge
    assert outcome.said.count("only shares of groups are given") == 1
    assert frame["hhi"].isna().all()
    assert frame["name"].notna().all()


def test_colleges_hold_most_of_the_quarters_around_harvard_and_little_of_the_others(cambridge):
    # Harvard Yard and the houses along the river lie in Mid-Cambridge, Riverside and Baldwin.
    commons = cambridge[1].set_index("name")["commons_share"]
    assert commons[["Mid-Cambridge", "Riverside", "Baldwin"]].min() > 0.5
    assert commons[["North Cambridge", "West Cambridge"]].max() < 0.15


def test_shares_in_cambridge_make_a_whole_where_all_are_told(cambridge):
    _, frame = cambridge
    told = frame[frame[SHARES].notna().all(axis=1) & (frame["total_m2"] > 0)]
    assert len(told) >= 3
    assert told[SHARES].sum(axis=1).tolist() == pytest.approx([1.0] * len(told))
    assert frame[SHARES].sum(axis=1).max() <= 1 + 1e-9
