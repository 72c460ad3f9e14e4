"""What a hurried person feeds it: one clear sentence that names the input, exit code 1, nothing half-written."""

import bz2
import signal
import subprocess
import time

import geopandas as gpd
import pytest
import shapely

from tests.cli.process import PROGRAM, qgis_process, run, variables_of
from tests.shared import shared

EMPTY_OSM = '<?xml version="1.0"?>\n<osm version="0.6" generator="test">{}</osm>\n'
NODES = "".join(
    f'<node id="{number}" version="1" lat="{48.7 + y * 0.001}" lon="{9.3 + x * 0.001}"/>'
    for number, (x, y) in enumerate([(0, 0), (1, 0), (1, 1), (0, 1)], start=1)
)
STREET = '<way id="10" version="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/></way>'
BUILDING = (
    '<way id="11" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/><tag k="building" v="yes"/></way>'
)


def refused(outcome, *words: str) -> None:
    """Exit code 1, one sentence with these words, no traceback."""
    assert outcome.code == 1, outcome.said
    assert "Traceback" not in outcome.said
    assert "should not happen" not in outcome.said
    for word in words:
        assert word in outcome.said


def nothing_stays(folder, *given: str) -> None:
    assert {path.name for path in folder.iterdir()} == set(given)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing.osm.pbf", None, ["missing.osm.pbf"]),
        ("empty.osm.pbf", b"", ["empty.osm.pbf", "empty"]),
        ("picture.osm.pbf", b"\xff\xd8\xff\xe0" + b"jpeg" * 500, ["picture.osm.pbf"]),
        ("page.osm", b"<html><body>no map</body></html>", ["page.osm"]),
        ("broken.osm.bz2", bz2.compress(EMPTY_OSM.format(NODES).encode())[:-20], ["broken.osm.bz2"]),
        ("nothing.osm", EMPTY_OSM.format("").encode(), ["nothing.osm"]),
        ("no_buildings.osm", EMPTY_OSM.format(NODES + STREET).encode(), ["no_buildings.osm", "building"]),
        ("no_streets.osm", EMPTY_OSM.format(NODES + BUILDING).encode(), ["no_streets.osm", "street"]),
    ],
)
def test_an_unusable_extract_is_named(profile, tmp_path, name, content, words):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    outcome = run("study", profile, OSM=path, OUTPUT=tmp_path / "study.gpkg", REPORT=tmp_path / "report.html")
    refused(outcome, *words)
    nothing_stays(tmp_path, *([name] if content is not None else []))


def test_a_folder_is_no_extract(profile, tmp_path):
    outcome = run("importosm", profile, INPUT=tmp_path, OUTPUT=tmp_path / "osm.gpkg")
    refused(outcome, str(tmp_path))
    nothing_stays(tmp_path)


def test_a_truncated_extract_is_named_and_the_old_study_stays(profile, tmp_path):
    whole = shared("data/faurndau/osm.osm.pbf").read_bytes()
    (tmp_path / "cut.osm.pbf").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "study.gpkg").write_text("old")
    outcome = run(
        "study",
        profile,
        OSM=tmp_path / "cut.osm.pbf",
        OUTPUT=tmp_path / "study.gpkg",
        REPORT=tmp_path / "report.html",
    )
    refused(outcome, "cut.osm.pbf")
    assert (tmp_path / "study.gpkg").read_text() == "old"
    nothing_stays(tmp_path, "cut.osm.pbf", "study.gpkg")


def test_neither_extract_nor_model_region_is_told(profile, tmp_path):
    refused(run("study", profile, OUTPUT=tmp_path / "s.gpkg", REPORT=tmp_path / "r.html"), "OSM", "SAMPLE")


def test_more_sites_than_candidates_is_told(profile, tmp_path):
    outcome = run(
        "study", profile, SAMPLE=True, SIZE=600, COUNT=5000, OUTPUT=tmp_path / "s.gpkg", REPORT=tmp_path / "r.html"
    )
    refused(outcome, "5000", "candidates")
    nothing_stays(tmp_path)


def test_people_elsewhere_are_told(profile, tmp_path):
    elsewhere = gpd.GeoDataFrame({"people": [10.0]}, geometry=[shapely.Point(0, 0)], crs=4326)
    elsewhere.to_file(tmp_path / "sea.gpkg")
    outcome = run(
        "study",
        profile,
        OSM=shared("data/faurndau/osm.osm.pbf"),
        POPULATION=tmp_path / "sea.gpkg",
        OUTPUT=tmp_path / "s.gpkg",
        REPORT=tmp_path / "r.html",
    )
    refused(outcome, "population", "overlap")


def test_a_place_that_takes_no_files_is_told_before_the_work(profile, tmp_path):
    began = time.monotonic()
    outcome = run("study", profile, SAMPLE=True, OUTPUT="/proc/none/study.gpkg", REPORT=tmp_path / "r.html")
    refused(outcome, "/proc/none")
    assert time.monotonic() - began < 30


def test_a_full_disk_is_told_and_leaves_nothing(profile, tmp_path):
    """A limit on file size stands in for the full disk: writing beyond it fails the same way."""
    parameters = (
        f'{{"inputs": {{"SAMPLE": true, "SIZE": 600, "OUTPUT": "{tmp_path}/s.gpkg", "REPORT": "{tmp_path}/r.html"}}}}'
    )
    limited = f"ulimit -f 300; trap '' XFSZ; exec {PROGRAM} run stadtregion:study -"
    done = subprocess.run(
        ["bash", "-c", limited],
        input=parameters,
        capture_output=True,
        text=True,
        env=variables_of(profile),
        timeout=300,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "cannot be written" in done.stdout + done.stderr
    nothing_stays(tmp_path)


def test_an_interrupted_run_leaves_the_old_study(profile, tmp_path):
    (tmp_path / "s.gpkg").write_text("old")
    process = subprocess.Popen(
        [
            str(PROGRAM),
            "run",
            "stadtregion:study",
            "--SAMPLE=true",
            "--SIZE=20000",
            f"--OUTPUT={tmp_path}/s.gpkg",
            f"--REPORT={tmp_path}/r.html",
        ],
        env=variables_of(profile),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(8)
    process.send_signal(signal.SIGINT)
    process.wait(timeout=60)
    assert (tmp_path / "s.gpkg").read_text() == "old"
    assert not (tmp_path / "r.html").exists()


def test_help_for_an_unknown_algorithm_is_exit_code_1(profile):
    assert qgis_process("help", "stadtregion:nothing", profile=profile).code == 1


def test_broken_geometries_are_repaired_and_counted(profile, tmp_path):
    """A bow-tie keeps both wings; empty geometries and NULLs are left out; both are counted."""
    shapes = [
        shapely.box(500_000, 5_400_000, 500_100, 5_400_060),
        shapely.Polygon([(500_200, 5_400_000), (500_300, 5_400_100), (500_300, 5_400_000), (500_200, 5_400_100)]),
        shapely.Polygon(),
        None,
    ]
    plots = gpd.GeoDataFrame({"zoning": ["GE", "GE", None, "GE"], "fid_": [1, 1, 2, 2]}, geometry=shapes, crs=25832)
    plots.to_file(tmp_path / "plots.gpkg")
    plots.iloc[:1].to_file(tmp_path / "buildings.gpkg")
    outcome = run(
        "floorspacepotential",
        profile,
        PLOTS=tmp_path / "plots.gpkg",
        BUILDINGS=tmp_path / "buildings.gpkg",
        OUTPUT=tmp_path / "out.gpkg",
    )
    assert outcome.code == 0, outcome.said
    assert outcome.results["REPAIRED_COUNT"] == 1
    assert outcome.results["SKIPPED_COUNT"] == 2
    found = gpd.read_file(tmp_path / "out.gpkg")
    assert sorted(found["area_m2"].round()) == [5000, 6000]  # two wings of 2,500 m² each; 100 m × 60 m


def test_layers_in_degrees_and_in_mixed_systems_agree(profile, tmp_path):
    plots = gpd.GeoDataFrame(
        {"zoning": ["GE"]}, geometry=[shapely.box(500_000, 5_400_000, 500_100, 5_400_060)], crs=25832
    )
    plots.to_file(tmp_path / "metres.gpkg")
    plots.to_crs(4326).to_file(tmp_path / "degrees.gpkg")
    areas = []
    for name in ("metres", "degrees"):
        outcome = run(
            "floorspacepotential",
            profile,
            PLOTS=tmp_path / f"{name}.gpkg",
            BUILDINGS=tmp_path / "degrees.gpkg",
            OUTPUT=tmp_path / f"{name}_out.gpkg",
        )
        assert outcome.code == 0, outcome.said
        areas.append(gpd.read_file(tmp_path / f"{name}_out.gpkg")["permitted_m2"].iloc[0])
    assert areas[1] == pytest.approx(areas[0], rel=1e-3)


def test_a_layer_with_repeated_fid_loses_no_feature(profile, tmp_path):
    plots = {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"fid": 7, "zoning": "GE"},
                "geometry": shapely.geometry.mapping(shapely.box(9.0 + x, 48.7, 9.001 + x, 48.7007)),
            }
            for x in (0, 0.01, 0.02)
        ],
    }
    import json

    (tmp_path / "plots.geojson").write_text(json.dumps(plots))
    outcome = run(
        "floorspacepotential",
        profile,
        PLOTS=tmp_path / "plots.geojson",
        BUILDINGS=tmp_path / "plots.geojson",
        OUTPUT=tmp_path / "out.gpkg",
    )
    assert outcome.code == 0, outcome.said
    assert len(gpd.read_file(tmp_path / "out.gpkg")) == 3


def test_a_result_is_not_written_over_the_layers_it_is_made_of(profile, tmp_path):
    """QGIS would replace the whole GeoPackage, with all its other layers."""
    plots = gpd.GeoDataFrame(
        {"zoning": ["GE"]}, geometry=[shapely.box(500_000, 5_400_000, 500_100, 5_400_060)], crs=25832
    )
    for name in ("plots", "buildings"):
        plots.to_file(tmp_path / "town.gpkg", layer=name)
    before = (tmp_path / "town.gpkg").read_bytes()
    outcome = run(
        "floorspacepotential",
        profile,
        PLOTS=f"{tmp_path}/town.gpkg|layername=plots",
        BUILDINGS=f"{tmp_path}/town.gpkg|layername=buildings",
        OUTPUT=tmp_path / "town.gpkg",
    )
    refused(outcome, "would overwrite", "town.gpkg", "choose another file")
    assert (tmp_path / "town.gpkg").read_bytes() == before
    nothing_stays(tmp_path, "town.gpkg")
