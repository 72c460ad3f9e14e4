"""The whole chain through ``qgis_process``: on the model region and on three real towns."""

import json
import re
import shutil

import geopandas as gpd
import pyogrio
import pytest
import shapely
from qgis.core import QgsProject

from tests.cli.process import run
from tests.shared import shared

# What a planner would call land with room for a factory; shares are of the candidates of a town.
FACTORY_LAND = {
    "industrial",
    "commercial",
    "retail",
    "brownfield",
    "railway",
    "depot",
    "port",
    "construction",
    "garages",
    "parking",
    "parking_structure",
    "landfill",
    "quarry",
}
TOWNS = {
    "faurndau": {"COUNT": 3},
    "bad_hersfeld": {"COUNT": 5},
    "berlin_borsigwalde": {"COUNT": 5, "QUARTERS": True},
}


@pytest.fixture(scope="session", params=["sample", *TOWNS])
def study(request, profile, tmp_path_factory):
    """A finished study: its outcome, its GeoPackage and its report."""
    folder = tmp_path_factory.mktemp(request.param)
    parameters = {"OUTPUT": folder / "study.gpkg", "REPORT": folder / "report.html"}
    if request.param == "sample":
        parameters |= {"SAMPLE": True, "SIZE": 1000}
    else:
        data = shared(f"data/{request.param}")
        town = TOWNS[request.param]
        parameters |= {
            "OSM": data / "osm.osm.pbf",
            "POPULATION": f"{data / 'population.gpkg'}|layername=pop100m_est",
            "COUNT": town["COUNT"],
        }
        if town.get("QUARTERS"):
            parameters["QUARTERS"] = data / "quarters.gpkg"
    outcome = run("study", profile, **parameters)
    assert outcome.code == 0, outcome.said
    return outcome, folder / "study.gpkg", folder / "report.html"


def read(path, layer) -> gpd.GeoDataFrame:
    return pyogrio.read_dataframe(path, layer=layer)


def test_candidates_stand_where_a_planner_would_look(study):
    candidates = read(study[1], "candidates")
    given = candidates["zoning_confidence"] == "given"
    on_factory_land = candidates["landuse"].isin(FACTORY_LAND) | given
    assert len(candidates) >= 3
    assert on_factory_land.mean() >= 0.95, candidates["landuse"].value_counts().to_dict()


def test_no_candidate_stands_in_water_or_green(study):
    candidates, constraints = read(study[1], "candidates"), read(study[1], "constraints")
    if constraints.empty:
        pytest.skip("no constraints in this region")
    tree = shapely.STRtree(constraints.geometry.to_numpy())
    inside, _ = tree.query(shapely.point_on_surface(candidates.geometry.to_numpy()), predicate="within")
    assert len(set(inside)) <= 0.05 * len(candidates)


def test_every_plot_is_a_candidate_or_rejected_with_a_reason(study):
    plots, candidates, rejected = (read(study[1], name) for name in ("plots", "candidates", "rejected"))
    assert len(plots) == len(candidates) + len(rejected)
    assert set(plots["plot_id"]) == set(candidates["plot_id"]) | set(rejected["plot_id"])
    assert rejected["reason"].str.len().min() > 10
    assert candidates["reason"].str.len().min() > 10


def test_nobody_is_lost_between_population_and_coverage(study):
    people = read(study[1], "population")["people"].sum()
    assert read(study[1], "coverage_cells")["people"].sum() == pytest.approx(people)
    assert read(study[1], "quarter_scores")["people"].sum() <= people * (1 + 1e-9)


def test_the_choice_is_within_its_bound_and_the_mass_balance_closes(study):
    results = study[0].results
    assert 0 <= results["GAP"] <= 0.01
    assert results["MAX_RESIDUAL_T_A"] <= 1e-6
    balance = read(study[1], "balance")
    assert balance["residual_t_a"].abs().max() <= 1e-6


def test_flow_lines_run_from_origin_to_destination(study):
    nodes = read(study[1], "flow_nodes").set_index("node_id").geometry
    lines = read(study[1], "flow_map")
    local = lines[lines["from_node"].isin(nodes.index) & lines["to_node"].isin(nodes.index)]
    for line, origin, destination in zip(local.geometry, local["from_node"], local["to_node"]):
        start, end = shapely.Point(line.coords[0]), shapely.Point(line.coords[-1])
        assert start.distance(nodes[origin]) <= start.distance(nodes[destination])
        assert end.distance(nodes[destination]) <= end.distance(nodes[origin])


def test_the_project_inside_opens_elsewhere_with_every_layer_styled(study, tmp_path, qgis_app):
    moved = tmp_path / "weiter gereicht für Köln" / study[1].name
    moved.parent.mkdir()
    shutil.copy(study[1], moved)
    project = QgsProject()
    assert project.read(f"geopackage:{moved}?projectName=Study")
    layers = project.mapLayers().values()
    assert len(layers) >= 15
    assert all(layer.isValid() for layer in layers)
    assert all(str(moved) in layer.source() for layer in layers)
    candidates = next(layer for layer in layers if layer.name() == "Candidate sites")
    assert candidates.attributeAlias(candidates.fields().indexOf("score")) == "Score"
    assert {group.name() for group in project.layerTreeRoot().findGroups()} >= {"Sites", "Coverage", "Flows"}
    project.clear()


def test_the_report_needs_no_network(study):
    page = study[2].read_text(encoding="utf-8")
    assert not re.search(r"""(?:src|href)\s*=\s*["']?https?:""", page)
    assert page.count("data:image/png;base64,") >= 4
    assert "<svg" in page


def test_nothing_else_stands_beside_the_results(study):
    folder = study[1].parent
    assert {path.name for path in folder.iterdir()} == {"study.gpkg", "report.html"}


def test_a_german_study_speaks_german(profile, tmp_path, qgis_app):
    outcome = run(
        "study",
        profile,
        language="de",
        SAMPLE=True,
        SIZE=600,
        OUTPUT=tmp_path / "studie.gpkg",
        REPORT=tmp_path / "bericht.html",
    )
    assert outcome.code == 0, outcome.said
    page = (tmp_path / "bericht.html").read_text(encoding="utf-8")
    assert '<html lang="de"' in page
    assert "Standort" in page
    project = QgsProject()
    assert project.read(f"geopackage:{tmp_path / 'studie.gpkg'}?projectName=Studie")
    assert "Standortkandidaten" in {layer.name() for layer in project.mapLayers().values()}
    project.clear()


def test_the_same_region_gives_the_same_study(profile, tmp_path):
    pages = []
    for name in ("first", "second"):
        outcome = run(
            "study", profile, SAMPLE=True, SIZE=600, OUTPUT=tmp_path / f"{name}.gpkg", REPORT=tmp_path / f"{name}.html"
        )
        assert outcome.code == 0, outcome.said
        pages.append({layer: read(tmp_path / f"{name}.gpkg", layer) for layer in ("candidates", "chosen", "flows")})
    for layer in pages[0]:
        assert json.loads(pages[0][layer].to_json()) == json.loads(pages[1][layer].to_json())


@pytest.fixture
def owned_parcels(study, tmp_path):
    """The plots of a town as parcels with a name in a field, and a table of owners as a land registry gives it."""
    plots = read(study[1], "plots").head(400)
    ids = [f"080271___{number:05d}0001__" for number in range(len(plots))]
    names = ["Unbedarft, Ulf", "Niemand, Nina Zäzilie", "Stadt Musterau", "Musterbau GmbH & Co. KG"]
    table = ["Auszug aus dem Liegenschaftskataster", "FKZ;Eigentuemer;Anteil"]
    table += [f"{key};{names[number % 4]};1/1" for number, key in enumerate(ids)] + ["Ende der Liste;;"]
    owners = tmp_path / "owners.csv"
    owners.write_text("\n".join(table), encoding="cp1252")
    parcels = plots[["landuse", "geometry"]].assign(parcel_id=ids, Bemerkung="Unbedarft, Ulf")
    parcels.to_file(tmp_path / "parcels.gpkg", layer="parcels")
    return tmp_path / "parcels.gpkg", owners


@pytest.mark.parametrize("study", ["faurndau"], indirect=True)
def test_parcels_and_a_registers_names_go_in_and_nobodys_name_comes_out(study, owned_parcels, profile, tmp_path):
    parcels, owners = owned_parcels
    output, report = tmp_path / "owned.gpkg", tmp_path / "owned.html"
    outcome = run(
        "study",
        profile,
        OSM=shared("data/faurndau") / "osm.osm.pbf",
        PLOTS=f"{parcels}|layername=parcels",
        OWNERS=owners,
        COUNT=2,
        OUTPUT=output,
        REPORT=report,
    )
    assert outcome.code == 0, outcome.said
    plots = read(output, "plots")
    assert set(plots["owner_class"]) == {"private", "municipality", "company"}
    assert plots["owner_key"].nunique() == 4
    assert plots["plot_id"].str.startswith("080271___").all()
    assert set(read(output, "concentration")["measure"]) == {"land", "floor_space", "reserve"}
    for content in (output.read_bytes(), report.read_bytes(), outcome.said.encode()):
        for name in ("Unbedarft", "Niemand", "Zäzilie", "Musterbau"):
            assert name.encode() not in content
    assert "Who owns the reserve?" in report.read_text(encoding="utf-8")


def test_the_study_tells_how_sure_it_is_and_what_to_find_out(study):
    candidates, stability, fits = (read(study[1], name) for name in ("candidates", "weight_stability", "factory_fits"))
    assert candidates["top_share"].between(0, 1).all()
    assert candidates["top_share"].sum() == pytest.approx(min(10, len(candidates)), abs=0.02)
    assert stability["weight_share"].sum() == pytest.approx(1)
    assert set(fits["site_id"]) == set(candidates["site_id"])
    assert candidates["activation_reason"].str.len().min() > 10
    page = study[2].read_text(encoding="utf-8")
    assert "From rank to project" in page
    assert "What if the weights were others?" in page
