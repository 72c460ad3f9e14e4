"""Sites chosen under conditions through the real ``qgis_process``: what is asked is kept, what clashes is named."""

from itertools import pairwise

import geopandas as gpd
import pyogrio
import pytest
import shapely

from stadtregion_plugin.core import schema
from tests.cli.process import run

CRS = 25832


@pytest.fixture
def town(tmp_path):
    """A street of 4.8 km; people every 400 m, in a west and an east quarter; candidates every 800 m, half private."""
    path = tmp_path / "town.gpkg"
    places = [shapely.Point(400.0 * number, 0) for number in range(13)]
    layers = {
        "streets": gpd.GeoDataFrame(
            geometry=[shapely.LineString([one, other]) for one, other in pairwise(places)], crs=CRS
        ),
        "population": gpd.GeoDataFrame(
            {"people": [10.0 * (number + 1) for number in range(13)]}, geometry=places, crs=CRS
        ),
        "candidates": gpd.GeoDataFrame(
            {
                "site_id": list("abcdefg"),
                "owner_class": ["private", "municipality"] * 3 + ["company"],
                "floor_m2": [100.0, 200.0, 300.0, 400.0, 500.0, 600.0, 700.0],
                "status": ["", "", "", "", "forbidden", "", ""],
            },
            geometry=places[::2],
            crs=CRS,
        ),
        "existing": gpd.GeoDataFrame({"site_id": ["old"]}, geometry=[places[12]], crs=CRS),
        "quarters": gpd.GeoDataFrame(
            {"quarter_id": ["west", "east"]},
            geometry=[shapely.box(-100, -100, 2300, 100), shapely.box(2300, -100, 5000, 100)],
            crs=CRS,
        ),
    }
    for name, frame in layers.items():
        pyogrio.write_dataframe(frame, path, layer=name)
    return lambda name: f"{path}|layername={name}"


def given(town, tmp_path, **more):
    layers = {name.upper(): town(name) for name in ("candidates", "population", "streets")}
    return layers | {"MODE": 0, "LIMIT_MIN": 7, "OUTPUT": tmp_path / "chosen.gpkg"} | more


def test_sites_are_chosen_under_conditions_beside_existing_ones(profile, town, tmp_path):
    """On foot a site serves 560 m around it: its own cell and the two next to it. Two new sites, at most half of them
    private or of companies, at most 650 m² together, e forbidden: the best are b and d beside the standing one."""
    outputs = {name: tmp_path / f"{name}.gpkg" for name in ("assignments", "candidate_values", "pareto")}
    outcome = run(
        "selectsites",
        profile,
        **given(town, tmp_path, COUNT=2, MODEL=2, EXISTING=town("existing"), QUARTERS=town("quarters")),
        **{"STATUS_FIELD": "status", "CAPACITY_FIELD": "floor_m2", "BUDGET_M2": 650, "OWNER_CEILING": 0.5},
        **{name.upper(): path for name, path in outputs.items()},
    )
    assert outcome.code == 0, outcome.said
    chosen = pyogrio.read_dataframe(tmp_path / "chosen.gpkg").set_index("site_id")
    assert set(schema.CHOSEN.columns) - {"site_id"} <= set(chosen.columns)
    assert set(chosen.index[chosen["status"] == "candidate"]) == {"b", "d"}
    assert chosen.index[chosen["status"] == "existing"].tolist() == ["old"]
    assert outcome.results["PROVEN_OPTIMAL"] == 1
    assert outcome.results["GAP"] == 0
    assert outcome.results["OBJECTIVE"] == pytest.approx((20 + 30 + 40) + (60 + 70 + 80) + (120 + 130))
    assert outcome.results["SERVED"] == outcome.results["OBJECTIVE"]
    values = pyogrio.read_dataframe(outputs["candidate_values"]).set_index("site_id")
    assert "e" not in values.index
    assert values.loc["f", "gain_people"] == pytest.approx(100 + 110)
    assert values.loc["b", "loss_people"] == pytest.approx(20 + 30 + 40)
    front = pyogrio.read_dataframe(outputs["pareto"])
    assert front["recommended"].sum() == 1
    assert front["served"].max() == pytest.approx(outcome.results["OBJECTIVE"])
    assert outcome.results["PARETO_COMPLETE"] == 1


def test_people_go_where_there_is_room(profile, town, tmp_path):
    """Two sites of 700 and 600 m² at 5 m² a person have room for 260; nobody is given more than there is."""
    outcome = run(
        "selectsites",
        profile,
        **given(town, tmp_path, COUNT=2, MODEL=6, CAPACITY_FIELD="floor_m2", NEED_M2=5),
        ASSIGNMENTS=tmp_path / "ways.gpkg",
    )
    assert outcome.code == 0, outcome.said
    assert outcome.results["OBJECTIVE"] == pytest.approx(260)
    ways = pyogrio.read_dataframe(tmp_path / "ways.gpkg")
    assert ways.groupby("site_id")["people"].sum().to_dict() == pytest.approx({"f": 120, "g": 140})


def test_conditions_that_clash_are_named(profile, town, tmp_path):
    outcome = run(
        "selectsites",
        profile,
        **given(town, tmp_path, COUNT=3, CAPACITY_FIELD="floor_m2", BUDGET_M2=500, OWNER_CEILING=0.5),
    )
    assert outcome.code != 0
    assert "at most so much floor space" in outcome.said
    assert "Traceback" not in outcome.said
    assert "ceiling on owners" not in outcome.said
