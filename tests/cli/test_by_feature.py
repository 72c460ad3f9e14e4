"""Values of their own for features: data-defined parameters, as the desktop's forms and ``qgis_process`` take them."""

import geopandas as gpd
import pytest
import shapely

from tests.cli.process import run

CRS = "EPSG:25832"


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return tmp_path_factory.mktemp("profile")


@pytest.fixture
def plots(tmp_path):
    """Three equal plots in a commercial area, 60 × 60 m, of which the first has no setback of its own."""
    frame = gpd.GeoDataFrame(
        {"plot_id": ["a", "b", "c"], "zoning": ["GE"] * 3, "line_m": [None, 3.0, 12.0]},
        geometry=[shapely.box(200 * n, 0, 200 * n + 60, 60) for n in range(3)],
        crs=CRS,
    )
    path = tmp_path / "plots.gpkg"
    frame.to_file(path)
    return path


def potential_of(outcome, path):
    assert outcome.code == 0, outcome.said
    return gpd.read_file(path).set_index("plot_id")


def test_each_plot_has_the_setback_of_its_own_field_and_others_that_of_the_law(profile, plots, tmp_path):
    usual = potential_of(
        run("floorspacepotential", profile, PLOTS=plots, OUTPUT=tmp_path / "usual.gpkg"), tmp_path / "usual.gpkg"
    )
    own = run(
        "floorspacepotential",
        profile,
        PLOTS=plots,
        SETBACK_M={"type": "data_defined", "field": "line_m"},
        OUTPUT=tmp_path / "own.gpkg",
    )
    found = potential_of(own, tmp_path / "own.gpkg")
    assert found.loc["a", "setback_m"] == usual.loc["a", "setback_m"]
    assert found.loc["c", "setback_m"] == 12.0
    assert found.loc["c", "plate_m2"] == pytest.approx(36.0**2)  # 60 m less 12 m on either side
    assert found.loc["c", "permitted_m2"] < found.loc["b", "permitted_m2"]


def test_one_value_for_all_counts_as_before(profile, plots, tmp_path):
    outcome = run("floorspacepotential", profile, PLOTS=plots, SETBACK_M=12, OUTPUT=tmp_path / "all.gpkg")
    assert (potential_of(outcome, tmp_path / "all.gpkg")["setback_m"] == 12.0).all()


def test_an_expression_may_give_each_feature_its_value(profile, plots, tmp_path):
    outcome = run(
        "floorspacepotential",
        profile,
        PLOTS=plots,
        STOREY_HEIGHT_M={"type": "data_defined", "expression": "if(plot_id = 'a', 3.5, 6)"},
        OUTPUT=tmp_path / "out.gpkg",
    )
    found = potential_of(outcome, tmp_path / "out.gpkg")
    ground = found.loc["a", "height_m"] - (found.loc["a", "storeys"] - 1) * 3.5
    assert found.loc["b", "height_m"] == pytest.approx(ground + (found.loc["b", "storeys"] - 1) * 6)


@pytest.mark.parametrize(
    ("expression", "said"), [("plot_id", ("“a”", "is no number")), ("-1", ("-1", "does not lie between", "100"))]
)
def test_a_value_that_cannot_be_is_named_with_its_feature(expression, said, profile, plots, tmp_path):
    outcome = run(
        "floorspacepotential",
        profile,
        PLOTS=plots,
        SETBACK_M={"type": "data_defined", "expression": expression},
        OUTPUT=tmp_path / "out.gpkg",
    )
    assert outcome.code != 0
    assert all(words in outcome.said for words in ("Setback at least (m)", *said)), outcome.said
    assert not (tmp_path / "out.gpkg").exists()


def test_small_plots_are_rejected_by_what_is_small_where_they_lie(profile, tmp_path):
    region = run("sampleregion", profile, SIZE=600, OUTPUT=tmp_path / "region.gpkg").results
    names = ("PLOTS", "BUILDINGS", "LANDUSE", "STREETS", "CONSTRAINTS")
    given = {name: region[name] for name in names} | {"SAMPLES": 0}
    size = {"type": "data_defined", "expression": "if(zoning = 'GI', 1e9, 0)"}
    outcome = run(
        "candidatesites",
        profile,
        **given,
        MINIMUM_PLOT_M2=size,
        OUTPUT=tmp_path / "sites.gpkg",
        REJECTED=tmp_path / "rejected.gpkg",
    )
    assert outcome.code == 0, outcome.said
    plots = gpd.read_file(tmp_path / "region.gpkg", layer="plots").set_index("plot_id")
    rejected = gpd.read_file(tmp_path / "rejected.gpkg").set_index("plot_id")
    small = rejected.index[rejected["knock_out"] == "too_small"]
    assert set(small) == set(plots.index[plots["zoning"] == "GI"])


def test_a_site_that_never_fails_keeps_its_people(profile, tmp_path):
    """Two sites apart: one fails surely, one never, so that whom the second serves can count on it."""
    streets = gpd.GeoDataFrame(
        {"highway": ["residential"] * 2},
        geometry=[shapely.LineString([(0, 0), (500, 0)]), shapely.LineString([(500, 0), (20_000, 0)])],
        crs=CRS,
    )
    sites = gpd.GeoDataFrame(
        {"site_id": ["near", "far"], "fails": [1.0, 0.0]},
        geometry=gpd.points_from_xy([0, 20_000], [0, 0]),
        crs=CRS,
    )
    people = gpd.GeoDataFrame({"people": [10.0, 7.0]}, geometry=gpd.points_from_xy([100, 19_900], [0, 0]), crs=CRS)
    for name, frame in {"streets": streets, "sites": sites, "people": people}.items():
        frame.to_file(tmp_path / f"{name}.gpkg")
    outcome = run(
        "siteloss",
        profile,
        SITES=tmp_path / "sites.gpkg",
        POPULATION=tmp_path / "people.gpkg",
        STREETS=tmp_path / "streets.gpkg",
        FAILURE_SHARE={"type": "data_defined", "field": "fails"},
        OUTPUT=tmp_path / "loss.gpkg",
    )
    assert outcome.code == 0, outcome.said
    assert outcome.results["COVERED"] == 17
    assert outcome.results["EXPECTED"] == 7
