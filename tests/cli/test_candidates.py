"""Candidate sites through the real ``qgis_process``, with every output that one can ask for."""

import json

import pyogrio
import pytest

from stadtregion_plugin.core import schema
from tests.cli.process import run

COMPARISONS = "density,ownership,geometry,noise\n1,2,3,4\n,1,2,3\n,,1,2\n,,,1\n"
OUTPUTS = {
    "OUTPUT": schema.CANDIDATES,
    "REJECTED": schema.REJECTED,
    "SURVEY": schema.SURVEY,
    "WEIGHT_STABILITY": schema.WEIGHT_STABILITY,
    "FACTORY_FITS": schema.FACTORY_FITS,
    "ASSEMBLIES": schema.ASSEMBLIES,
}


@pytest.fixture(scope="module")
def inputs(profile, tmp_path_factory):
    """The layers of a small model region, by parameter; its plots, which have a zoning, serve as the plan, too."""
    path = tmp_path_factory.mktemp("region") / "region.gpkg"
    outcome = run("sampleregion", profile, SEED=3, SIZE=1000, OUTPUT=path)
    assert outcome.code == 0, outcome.said
    names = ("plots", "buildings", "landuse", "streets", "constraints", "freight", "stops", "power", "quarters")
    return {"ZONING": f"{path}|layername=plots"} | {name.upper(): f"{path}|layername={name}" for name in names}


@pytest.fixture(scope="module")
def found(profile, inputs, tmp_path_factory):
    """A run with comparisons and all outputs: its results, and the layers written."""
    folder = tmp_path_factory.mktemp("candidates")
    comparisons = folder / "comparisons.csv"
    comparisons.write_text(COMPARISONS, encoding="utf-8")
    paths = {name: folder / f"{name.lower()}.gpkg" for name in OUTPUTS}
    outcome = run(
        "candidatesites",
        profile,
        **inputs,
        **paths,
        COMPARISONS=comparisons,
        TOP_K=5,
        SAMPLES=400,
        REPORT=folder / "report.html",
    )
    assert outcome.code == 0, outcome.said
    return outcome, {name: pyogrio.read_dataframe(path) for name, path in paths.items()}


def test_every_output_has_the_columns_of_its_layer(found):
    _, layers = found
    for name, layer in OUTPUTS.items():
        assert set(layer.columns) <= set(layers[name].columns), name


def test_candidates_say_how_firm_they_stand_and_what_to_do_with_them(found):
    outcome, layers = found
    candidates = layers["OUTPUT"]
    assert outcome.results["CANDIDATES_COUNT"] == len(candidates) > 10
    assert candidates["top_share"].sum() == pytest.approx(5, abs=0.1)  # five places in every draw
    assert (candidates["rank_low"] <= candidates["rank_high"]).all()
    assert candidates["activation_path"].notna().all()
    assert candidates["emission_class"].isin(["normal", "low_emission", "emission_free"]).all()
    assert candidates["reason"].str.contains("among the 5 best").all()
    assert (candidates["parties"] >= 1).all()


def test_tables_speak_of_the_candidates(found):
    _, layers = found
    sites = set(layers["OUTPUT"]["site_id"])
    assert set(layers["SURVEY"]["site_id"]) <= sites
    assert set(layers["FACTORY_FITS"]["site_id"]) == sites
    stability = layers["WEIGHT_STABILITY"]
    assert set(stability["criterion"]) == {"density", "ownership", "geometry", "noise"}
    assert (stability["low_share"] <= stability["weight_share"] + 1e-9).all()


def test_weights_come_from_the_comparisons(found):
    """Saaty's scale, 1 2 3 4: consistent enough, and the first weighs most."""
    outcome, layers = found
    assert 0 < outcome.results["CONSISTENCY_RATIO"] < 0.10
    weights = layers["WEIGHT_STABILITY"].set_index("criterion")["weight_share"]
    assert weights.is_monotonic_decreasing
    assert weights.sum() == pytest.approx(1)


def test_contradicting_comparisons_are_said_and_draws_can_be_left_out(profile, inputs, tmp_path):
    comparisons = tmp_path / "circle.csv"
    comparisons.write_text("density,ownership,access\n1,5,1/5\n,1,5\n,,1\n", encoding="utf-8")
    path = tmp_path / "candidates.gpkg"
    outcome = run("candidatesites", profile, **inputs, COMPARISONS=comparisons, SAMPLES=0, OUTPUT=path)
    assert outcome.code == 0, outcome.said
    assert "contradict each other" in outcome.said
    assert outcome.results["CONSISTENCY_RATIO"] > 0.10
    assert pyogrio.read_dataframe(path)["top_share"].isna().all()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("COMPARISONS", "density,beauty\n1,2\n,1\n", "“beauty” that there is not"),
        ("FACTORY_TYPES", "factory_type\nbakery\n", "lacks the columns"),
    ],
)
def test_a_table_that_cannot_be_used_is_said_in_one_sentence(profile, inputs, tmp_path, name, content, said):
    table = tmp_path / "own.csv"
    table.write_text(content, encoding="utf-8")
    outcome = run("candidatesites", profile, **inputs, **{name: table}, OUTPUT=tmp_path / "candidates.gpkg")
    assert outcome.code != 0
    assert said in outcome.said
    assert "Traceback" not in outcome.said


def test_without_comparisons_there_is_no_consistency_ratio(profile, inputs, tmp_path):
    outcome = run("candidatesites", profile, **inputs, METHOD=1, TOP_K=3, OUTPUT=tmp_path / "candidates.gpkg")
    assert outcome.code == 0, outcome.said
    assert outcome.results.get("CONSISTENCY_RATIO") is None
    assert json.dumps(outcome.results)
