"""The plugin in the real ``qgis_process``: what a batch user types and reads."""

import json

import pyogrio
import pytest

from stadtregion_plugin.core import schema
from tests.cli.process import qgis_process, run
from tests.overpass_stand_in import OverpassStandIn
from tests.shared import shared

IMPORTED = (
    *("buildings", "landuse", "streets", "street_nodes", "constraints"),
    *("freight", "stops", "power", "places", "quarters"),
)
ALGORITHMS = {
    *("importosm", "importcadastre", "classifyowners", "deriveplots", "sampleregion"),
    *("findquarters", "estimatepopulation"),
    *("floorspacepotential", "candidatesites", "sitemassing", "ownershipconcentration"),
    *("coveragescore", "selectsites", "siteloss"),
    *("estimatematerials", "matchflows", "circularity", "flowmap", "supplyshock"),
    *("study", "sitefactsheets", "verifyledger"),
}
MODELS = {"townfromopenstreetmap", "flowsofquarters", "sitesofthemodelregion"}


@pytest.fixture(scope="module")
def region(profile, tmp_path_factory):
    """A small model region in a GeoPackage."""
    path = tmp_path_factory.mktemp("region") / "region.gpkg"
    outcome = run("sampleregion", profile, SEED=3, SIZE=800, OUTPUT=path)
    assert outcome.code == 0, outcome.said
    return path


def layer(path, name):
    return f"{path}|layername={name}"


def test_all_algorithms_are_listed(profile):
    listed = json.loads(qgis_process("--json", "list", profile=profile).out)
    provider = listed["providers"]["stadtregion"]
    assert {name.partition(":")[2] for name in provider["algorithms"]} == ALGORITHMS | MODELS


def test_the_list_is_german_for_a_german(profile):
    listed = json.loads(qgis_process("--json", "list", profile=profile, language="de").out)
    names = {a["name"] for a in listed["providers"]["stadtregion"]["algorithms"].values()}
    assert "Standortkandidaten finden" in names
    assert listed["providers"]["stadtregion"]["name"] == "Produktive Stadtregion"


@pytest.mark.parametrize("algorithm", sorted(ALGORITHMS))
def test_help_explains_every_input(profile, algorithm):
    told = json.loads(qgis_process("--json", "help", f"stadtregion:{algorithm}", profile=profile).out)
    assert told["algorithm_details"]["short_description"]
    undocumented = [
        name
        for name, parameter in told["parameters"].items()
        if not parameter.get("help") and not parameter["is_destination"]
    ]
    assert undocumented == []


def test_arguments_and_json_give_the_same_region(profile, tmp_path, region):
    by_arguments = tmp_path / "arguments.gpkg"
    outcome = qgis_process(
        "--json",
        "run",
        "stadtregion:sampleregion",
        "--SEED=3",
        "--SIZE=800",
        f"--OUTPUT={by_arguments}",
        profile=profile,
    )
    assert outcome.code == 0, outcome.said
    assert outcome.results["PLOTS_COUNT"] == len(pyogrio.read_dataframe(region, layer="plots"))
    plots = [pyogrio.read_dataframe(path, layer="plots") for path in (by_arguments, region)]
    assert plots[0].equals(plots[1])


def test_the_chain_runs_step_by_step(profile, tmp_path, region):
    made = {name: tmp_path / f"{name}.gpkg" for name in ("potential", "candidates", "chosen", "cells", "quarters")}
    done = run(
        "floorspacepotential",
        profile,
        PLOTS=layer(region, "plots"),
        BUILDINGS=layer(region, "buildings"),
        OUTPUT=made["potential"],
    )
    assert done.code == 0, done.said
    assert done.results["ADDABLE_M2"] > 0
    done = run(
        "candidatesites",
        profile,
        PLOTS=made["potential"],
        **{name.upper(): layer(region, name) for name in ("buildings", "landuse", "streets", "constraints")},
        **{name.upper(): layer(region, name) for name in ("freight", "stops", "power", "quarters")},
        OUTPUT=made["candidates"],
        REJECTED=tmp_path / "rejected.gpkg",
        REPORT=tmp_path / "candidates.html",
    )
    assert done.code == 0, done.said
    candidates = pyogrio.read_dataframe(made["candidates"])
    assert list(candidates["rank"]) == list(range(1, len(candidates) + 1))
    assert set(schema.CANDIDATES.columns) <= set(candidates.columns)
    assert candidates["reason"].str.len().min() > 20
    assert "<html" in (tmp_path / "candidates.html").read_text(encoding="utf-8")
    done = run(
        "selectsites",
        profile,
        CANDIDATES=made["candidates"],
        POPULATION=layer(region, "population"),
        STREETS=layer(region, "streets"),
        COUNT=3,
        OUTPUT=made["chosen"],
    )
    assert done.code == 0, done.said
    assert done.results["BOUND"] <= done.results["OBJECTIVE"] * (1 + 1e-9)
    assert len(pyogrio.read_dataframe(made["chosen"])) == 3
    done = run(
        "coveragescore",
        profile,
        SITES=made["chosen"],
        POPULATION=layer(region, "population"),
        STREETS=layer(region, "streets"),
        QUARTERS=layer(region, "quarters"),
        CELLS=made["cells"],
        QUARTER_SCORES=made["quarters"],
        REPORT=tmp_path / "coverage.html",
    )
    assert done.code == 0, done.said
    cells = pyogrio.read_dataframe(made["cells"])
    people = pyogrio.read_dataframe(region, layer="population")["people"].sum()
    assert cells["people"].sum() == pytest.approx(people)
    assert done.results["SHARE_SERVED"] == pytest.approx(cells.loc[cells["served"] == 1, "people"].sum() / people)


def test_the_flows_run_step_by_step(profile, tmp_path, region):
    made = {
        name: tmp_path / f"{name}.gpkg" for name in ("nodes", "supply", "demand", "flows", "balance", "loops", "map")
    }
    done = run(
        "estimatematerials",
        profile,
        QUARTERS=layer(region, "quarters"),
        NODES=made["nodes"],
        SUPPLY=made["supply"],
        DEMAND=made["demand"],
    )
    assert done.code == 0, done.said
    done = run(
        "matchflows",
        profile,
        NODES=made["nodes"],
        SUPPLY=made["supply"],
        DEMAND=made["demand"],
        STREETS=layer(region, "streets"),
        FLOWS=made["flows"],
        BALANCE=made["balance"],
    )
    assert done.code == 0, done.said
    assert done.results["PROVEN_OPTIMAL"] == 1
    assert done.results["MAX_RESIDUAL_T_A"] <= 1e-6
    done = run(
        "circularity",
        profile,
        FLOWS=made["flows"],
        NODES=made["nodes"],
        LOOPS=made["loops"],
        METRICS=tmp_path / "metrics.gpkg",
        REPORT=tmp_path / "circularity.html",
    )
    assert done.code == 0, done.said
    assert 0 <= done.results["FINN_CYCLING_INDEX"] < 1
    done = run("flowmap", profile, FLOWS=made["flows"], NODES=made["nodes"], OUTPUT=made["map"])
    assert done.code == 0, done.said
    assert set(schema.FLOW_MAP.columns) <= set(pyogrio.read_dataframe(made["map"]).columns)


def test_a_place_is_downloaded_and_gives_the_same_layers_as_its_file(profile, tmp_path):
    extract = shared("data/faurndau/osm.osm.pbf")
    done = run("importosm", profile, INPUT=extract, OUTPUT=tmp_path / "file.gpkg")
    assert done.code == 0, done.said
    stand_in = OverpassStandIn(extract)
    with stand_in:
        given = json.dumps({"inputs": {"PLACE": "Faurndau", "OUTPUT": str(tmp_path / "place.gpkg")}})
        downloaded = qgis_process(
            "--json", "run", "stadtregion:importosm", "-", profile=profile, given=given, **stand_in.environment
        )
    assert downloaded.code == 0, downloaded.said
    assert {name for name, _ in pyogrio.list_layers(tmp_path / "file.gpkg")} == set(IMPORTED)
    for name in IMPORTED:
        by_file, by_place = (pyogrio.read_dataframe(tmp_path / f"{way}.gpkg", layer=name) for way in ("file", "place"))
        assert len(by_file) == len(by_place), name
    assert downloaded.results["BUILDINGS_COUNT"] == done.results["BUILDINGS_COUNT"] == 1675


def test_a_missing_layer_is_one_clear_sentence_and_exit_code_1(profile, tmp_path):
    outcome = run(
        "floorspacepotential", profile, PLOTS="nowhere.gpkg", BUILDINGS="nowhere.gpkg", OUTPUT=tmp_path / "x.gpkg"
    )
    assert outcome.code == 1
    assert "Traceback" not in outcome.said
    assert not (tmp_path / "x.gpkg").exists()


def test_errors_are_german_for_a_german(profile, tmp_path):
    outcome = run("study", profile, language="de", OUTPUT=tmp_path / "s.gpkg", REPORT=tmp_path / "r.html")
    assert outcome.code == 1
    assert "Modellregion" in outcome.said
