"""Flow maps through ``qgis_process``: between Stuttgart's 23 Stadtbezirke, one scenario after the other."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pytest

from tests.cli.process import run
from tests.shared import shared


@pytest.fixture(scope="module")
def network(profile, tmp_path_factory):
    """Files with districts as nodes and flows of three materials between each and its nearest five neighbours."""
    folder = tmp_path_factory.mktemp("flowmap")
    districts = gpd.GeoDataFrame(
        pyogrio.read_dataframe(shared("data/stuttgart/stuttgart.gpkg"), layer="stadtbezirke")
    ).rename(columns={"STADTBEZIRKNAME": "name"})
    districts["node_id"] = districts["name"]
    districts["side"] = np.where(districts.centroid.x < districts.centroid.x.median(), "west", "east")
    districts[["node_id", "name", "side", "geometry"]].to_file(folder / "nodes.gpkg")
    centre = districts.centroid
    rows = [
        (districts["name"][a], districts["name"][b], material, "local", float(1 + (7 * a + 3 * b) % 40))
        for a in range(len(districts))
        for b in centre.distance(centre[a]).nsmallest(6).index[1:]
        for material in ("wood", "paper", "mineral")[: 1 + (a + b) % 3]
    ]
    rows += [("import", name, "metal", "import", 12.0) for name in districts["name"][::3]]
    table = pd.DataFrame(rows, columns=["from_node", "to_node", "material", "kind", "t_a"])
    table.to_csv(folder / "flows.csv", index=False)
    table[table["t_a"] > 4].to_csv(folder / "fewer.csv", index=False)
    return folder


def draw(profile, network, name, flows="flows.csv", **parameters):
    path = network / f"{name}.gpkg"
    outcome = run("flowmap", profile, FLOWS=network / flows, NODES=network / "nodes.gpkg", OUTPUT=path, **parameters)
    assert outcome.code == 0, outcome.said
    return gpd.GeoDataFrame(pyogrio.read_dataframe(path)), outcome.results


def test_an_arrow_redrawn_by_hand_stays_and_the_next_scenario_keeps_most_of_the_map(profile, network):
    first, results = draw(profile, network, "first", SCALE=75_000, MAX_WIDTH_MM=4.0)
    assert results["LAYOUT_SCALE"] == pytest.approx(75_000)
    assert first["width_mm"].max() == pytest.approx(4.0)
    assert results["NODE_OVERLAPS"] == 0
    edited = first.copy()
    line = edited.geometry[3]
    start, end = np.array(line.coords[0]), np.array(line.coords[-1])
    own = type(line)([start, (start + end) / 2 + [700.0, 400.0], end])
    edited.loc[3, "geometry"] = own
    edited.to_file(network / "edited.gpkg")
    second, results = draw(
        profile, network, "second", "fewer.csv", SCALE=75_000, MAX_WIDTH_MM=4.0, PREVIOUS=network / "edited.gpkg"
    )
    assert results["KEPT_SHARE"] >= 0.8
    keys = ["from_node", "to_node", "kind"]
    same = second.set_index(keys).loc[tuple(edited.loc[3, keys])]
    assert same["fixed"]
    assert same["geometry"].equals_exact(own, 1e-3)


def test_stripes_gates_clusters_and_quality_come_out(profile, network):
    total = pd.read_csv(network / "flows.csv")["t_a"].sum()
    lines, results = draw(
        profile,
        network,
        "stripes",
        DRAW_AS=1,
        OUTSIDE=1,
        CLUSTER_FIELD="side",
        NODES_DRAWN=network / "places.gpkg",
        QUALITY=network / "quality.csv",
        REPORT=network / "quality.html",
    )
    assert {"stripe"} <= set(lines["part"])
    assert lines["t_a"].sum() == pytest.approx(total)
    assert results["DRAWN_T_A"] == pytest.approx(total)
    places = pyogrio.read_dataframe(network / "places.gpkg")
    assert (places["kind"] == "cluster").sum() == 2
    assert (places["kind"] == "outside").sum() >= 1
    quality = pd.read_csv(network / "quality.csv").set_index("measure")
    assert quality["value"]["crossings"] == results["CROSSINGS"]
    assert "Crossings" in (network / "quality.html").read_text(encoding="utf-8")


def test_a_tree_joins_what_one_district_collects(profile, network):
    lines, _ = draw(profile, network, "tree", DRAW_AS=3, HUB="Mitte")
    assert set(lines["to_node"]) == {"Mitte"}
    assert {"branch", "trunk"} >= set(lines["part"])


def test_a_hub_that_nothing_leads_to_is_named(profile, network):
    outcome = run(
        "flowmap",
        profile,
        FLOWS=network / "flows.csv",
        NODES=network / "nodes.gpkg",
        OUTPUT=network / "no.gpkg",
        DRAW_AS=3,
        HUB="Esslingen",
    )
    assert outcome.code != 0
    assert "Esslingen" in outcome.said
