"""What planners feed by mistake: one sentence that names input and way out, and nothing lost or half-written."""

import geopandas as gpd
import pyogrio
import pytest
import shapely
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

from stadtregion_plugin.bridge import layers
from stadtregion_plugin.core import schema

SQUARES = [shapely.box(500_000 + 100 * i, 5_400_000, 500_080 + 100 * i, 5_400_060) for i in range(4)]


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, warning):
        self.warnings.append(warning)


@pytest.fixture
def run(provider):
    """Runs an algorithm as QGIS does; gives results and warnings, raises what QGIS would show."""

    def run(name, context=None, feedback=None, **parameters):
        algorithm, log = provider.algorithm(name).create(), feedback or Log()
        given = {key: value if hasattr(value, "sink") else str(value) for key, value in parameters.items()}
        results, _ = algorithm.run(given, context or QgsProcessingContext(), log, {}, False)
        return results, getattr(log, "warnings", [])

    return run


def saved(path, shapes=SQUARES, crs=25832, **columns):
    frame = gpd.GeoDataFrame(columns or {"zoning": ["GE"] * len(shapes)}, geometry=shapes, crs=crs)
    frame.to_file(path)
    return path


def files_in(folder):
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("shape", "said"), [(shapely.centroid, "points"), (shapely.boundary, "lines")], ids=["points", "lines"]
)
@pytest.mark.parametrize(
    ("algorithm", "layer", "name"),
    [("floorspacepotential", "PLOTS", "Plots"), ("importcadastre", "PARCELS", "Layer of parcels in place of a file")],
)
def test_points_and_lines_are_no_plots(run, tmp_path, shape, said, algorithm, layer, name):
    plots = saved(tmp_path / "plots.gpkg", shape(SQUARES))
    with pytest.raises(QgsProcessingException, match=f"{name} has {said} where polygons are needed"):
        run(algorithm, **{layer: plots}, OUTPUT=tmp_path / "out.gpkg")
    assert files_in(tmp_path) == {"plots.gpkg"}


def test_what_is_no_polygon_in_a_mixed_layer_is_left_out_and_counted(run, tmp_path):
    mixed = saved(tmp_path / "mixed.gpkg", [*SQUARES[:2], shapely.Point(500_000, 5_400_000)])
    results, _ = run("floorspacepotential", PLOTS=mixed, OUTPUT=tmp_path / "out.gpkg")
    assert results["SKIPPED_COUNT"] == 1
    assert len(pyogrio.read_dataframe(tmp_path / "out.gpkg")) == 2


@pytest.mark.parametrize("ending", ["gpkg", "shp"])
@pytest.mark.parametrize("broken", ["PLOTS", "BUILDINGS"])
def test_a_layer_that_says_no_system_is_named(run, tmp_path, ending, broken):
    """A GeoPackage without one says "undefined", which QGIS takes for valid."""
    good, bad = saved(tmp_path / "good.gpkg"), saved(tmp_path / f"bad.{ending}", crs=None)
    given = {"PLOTS": good, "BUILDINGS": good, broken: bad}
    with pytest.raises(QgsProcessingException, match=f"{broken.title()} has no coordinate reference system"):
        run("floorspacepotential", **given, OUTPUT=tmp_path / "out.gpkg")


@pytest.mark.parametrize("broken", ["PLOTS", "BUILDINGS"])
def test_metres_that_are_said_to_be_degrees_are_told_and_not_left_out_silently(run, tmp_path, broken):
    good, bad = saved(tmp_path / "good.gpkg"), saved(tmp_path / "bad.gpkg", crs=4326)
    given = {"PLOTS": good, "BUILDINGS": good, broken: bad}
    with pytest.raises(QgsProcessingException, match=f"{broken.title()}: its coordinates lie nowhere in.*EPSG:4326"):
        run("floorspacepotential", **given, OUTPUT=tmp_path / "out.gpkg")


def test_a_system_that_there_is_not_is_told(run, tmp_path):
    given = {"INPUT": saved(tmp_path / "plots.gpkg"), "OUTPUT": tmp_path / "out.gpkg"}
    with pytest.raises(QgsProcessingException, match="EPSG:99999999 is no coordinate reference system"):
        run("importcadastre", **given, TARGET_CRS="EPSG:99999999")
    with pytest.raises(QgsProcessingException, match="EPSG:3857 stretches lengths and areas"):
        run("importcadastre", **given, TARGET_CRS="EPSG:3857")


def test_fields_in_capitals_count(run, tmp_path):
    plots = saved(tmp_path / "Flächen Größe.gpkg", ZONING=["GE"] * 4, PLOT_ID=["a", "b", "c", "d"])
    run("floorspacepotential", PLOTS=plots, OUTPUT=tmp_path / "out.gpkg")
    found = pyogrio.read_dataframe(tmp_path / "out.gpkg")
    assert found["zoning"].tolist() == ["GE"] * 4
    assert found["plot_id"].tolist() == ["a", "b", "c", "d"]


def test_a_zoning_field_in_capitals_may_be_named(run, tmp_path):
    plots, plan = saved(tmp_path / "plots.gpkg", name=list("abcd")), saved(tmp_path / "plan.gpkg", ZONING=["GE"] * 4)
    run("floorspacepotential", PLOTS=plots, ZONING=plan, ZONING_FIELD="ZONING", OUTPUT=tmp_path / "out.gpkg")
    assert pyogrio.read_dataframe(tmp_path / "out.gpkg")["zoning"].tolist() == ["GE"] * 4


def test_a_shapefile_cuts_names_but_what_it_holds_is_found_again(run, tmp_path):
    plots = saved(tmp_path / "plots.gpkg")
    _, warnings = run("floorspacepotential", PLOTS=plots, OUTPUT=tmp_path / "out.shp")
    assert any("Shapefiles cut field names" in warning for warning in warnings)
    results, _ = run("sitemassing", SITES=tmp_path / "out.shp", OUTPUT=tmp_path / "floors.gpkg")
    assert results["SITES_COUNT"] == 4


def test_texts_in_the_place_of_numbers_do_no_harm(run, tmp_path):
    plots = saved(tmp_path / "plots.gpkg", zoning=["GE"] * 4, area_m2=["4.800,0"] * 4, addable_m2=["k. A."] * 4)
    run("floorspacepotential", PLOTS=plots, OUTPUT=tmp_path / "out.gpkg")
    assert pyogrio.read_dataframe(tmp_path / "out.gpkg")["area_m2"].tolist() == pytest.approx([4800.0] * 4)


def test_repeated_and_missing_names_of_plots_are_kept_and_told_apart(run, tmp_path):
    plots = saved(tmp_path / "plots.gpkg", zoning=["GE"] * 4, plot_id=["a", "a", None, "b"])
    run("floorspacepotential", PLOTS=plots, OUTPUT=tmp_path / "out.gpkg")
    assert pyogrio.read_dataframe(tmp_path / "out.gpkg")["plot_id"].tolist() == ["a", "a-2", "row 3", "b"]
    frame = gpd.GeoDataFrame({"plot_id": [7.0, None, 9.0]}, geometry=SQUARES[:3], crs=25832)
    assert layers.numbered(frame, "plot_id")["plot_id"].tolist() == ["7", "row 2", "9"]


def industrial_land(folder):
    """What “candidatesites” needs of four industrial plots along a street."""
    plots = saved(folder / "plots.gpkg", landuse=["industrial"] * 4)
    street = [shapely.LineString([(499_900, 5_399_995), (500_500, 5_399_995)])]
    return {
        "PLOTS": plots,
        "LANDUSE": plots,
        "STREETS": saved(folder / "streets.gpkg", street, highway=["secondary"]),
        "BUILDINGS": saved(folder / "buildings.gpkg", []),
        "CONSTRAINTS": folder / "buildings.gpkg",
        "SAMPLES": 0,
    }


def test_quarters_need_no_names_of_ours_and_layers_may_be_empty(run, tmp_path):
    """An empty layer is written without a kind of geometry; quarters have an "id" only."""
    quarters = saved(tmp_path / "quarters.gpkg", [shapely.box(499_000, 5_399_000, 501_000, 5_401_000)], id=[7])
    run("candidatesites", **industrial_land(tmp_path), QUARTERS=quarters, OUTPUT=tmp_path / "out.gpkg")
    found = pyogrio.read_dataframe(tmp_path / "out.gpkg")
    assert len(found) == 4
    assert found["quarter_id"].notna().all()


@pytest.mark.parametrize(
    ("algorithm", "name", "value", "said"),
    [
        ("candidatesites", "WEIGHT_NOISE", "nan", "is nan; give a number of at least 0"),
        ("candidatesites", "WEIGHT_NOISE", "-1", "is -1; give a number of at least 0"),
        ("study", "LIMIT_MIN", float("nan"), "is nan; give a number from 0.1 to 240"),
        ("study", "SIZE", 7, "is 7; give a number from 500 to 1,000,000"),
        ("sitemassing", "COUNT", "all", "is all; give a number of at least 1"),
        ("selectsites", "BUDGET_M2", "much", "is much; give a number of at least 0"),
    ],
)
def test_a_number_that_is_none_or_out_of_its_range_is_named(provider, algorithm, name, value, said):
    checked, reason = provider.algorithm(algorithm).checkParameterValues({name: value}, QgsProcessingContext())
    assert not checked
    description = provider.algorithm(algorithm).parameterDefinition(name).description()
    assert reason.startswith(f"{description} {said}")


def test_numbers_in_texts_and_those_left_out_are_taken(provider):
    _, reason = provider.algorithm("sitemassing").checkParameterValues({"COUNT": "3"}, QgsProcessingContext())
    assert "Number of sites" not in reason
    _, reason = provider.algorithm("sitemassing").checkParameterValues({"COUNT": ""}, QgsProcessingContext())
    assert "Number of sites" not in reason


def test_weights_that_are_all_zero_are_refused_in_one_sentence(run, tmp_path):
    zero = {f"WEIGHT_{code.upper()}": 0 for code in schema.CRITERIA}
    with pytest.raises(QgsProcessingException, match="All weights of the criteria are 0"):
        run("candidatesites", **industrial_land(tmp_path), **zero, OUTPUT=tmp_path / "out.gpkg")


# --- places ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["{}", "{}|layername=plots"])
def test_no_result_overwrites_an_input(run, tmp_path, written):
    plots = saved(tmp_path / "plots.gpkg")
    before = plots.read_bytes()
    for output in (plots, tmp_path / "plots", tmp_path / "." / "plots.gpkg"):
        with pytest.raises(QgsProcessingException, match="would overwrite .*plots.gpkg, which is read as Plots"):
            run("floorspacepotential", PLOTS=written.format(plots), OUTPUT=output)
    assert plots.read_bytes() == before


def test_two_results_do_not_share_a_file(run, tmp_path):
    parcels = saved(tmp_path / "parcels.gpkg")
    with pytest.raises(QgsProcessingException, match="cannot both be written to .*out.gpkg"):
        run("importcadastre", INPUT=parcels, OUTPUT=tmp_path / "out.gpkg", BUILDINGS=tmp_path / "out.gpkg")
    assert files_in(tmp_path) == {"parcels.gpkg"}


@pytest.mark.parametrize("bad", ["/proc/none/out.gpkg", "{}/out.dxf"], ids=["no folder", "no fields"])
def test_where_one_result_cannot_be_written_none_is(run, tmp_path, bad):
    parcels, old = saved(tmp_path / "parcels.gpkg"), tmp_path / "old.gpkg"
    old.write_text("old")
    with pytest.raises(QgsProcessingException, match="/proc/none|out.dxf") as error:
        run("importcadastre", INPUT=parcels, OUTPUT=old, BUILDINGS=bad.format(tmp_path))
    assert ".stadtregion-" not in str(error.value)
    assert old.read_text() == "old"
    assert files_in(tmp_path) == {"parcels.gpkg", "old.gpkg"}


def test_who_cancels_while_results_are_written_keeps_the_old_ones(run, tmp_path, monkeypatch):
    parcels, old = saved(tmp_path / "parcels.gpkg"), tmp_path / "old.gpkg"
    old.write_text("old")
    feedback, write = Log(), layers.write

    def write_and_cancel(sink, layer, frame, progress):
        if layer is schema.LANDUSE:
            feedback.cancel()
        write(sink, layer, frame, progress)

    monkeypatch.setattr(layers, "write", write_and_cancel)
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        run("importcadastre", feedback=feedback, INPUT=parcels, OUTPUT=old, LANDUSE=tmp_path / "new.gpkg")
    assert old.read_text() == "old"
    assert files_in(tmp_path) == {"parcels.gpkg", "old.gpkg"}


def test_who_cancels_while_layers_are_written_keeps_the_old_report(run, tmp_path, monkeypatch):
    given, report, folder = industrial_land(tmp_path), tmp_path / "results" / "report.html", tmp_path / "results"
    folder.mkdir()
    report.write_text("old")
    feedback, write = Log(), layers.write

    def write_and_cancel(sink, layer, frame, progress):
        feedback.cancel()
        write(sink, layer, frame, progress)

    monkeypatch.setattr(layers, "write", write_and_cancel)
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        run("candidatesites", feedback=feedback, **given, OUTPUT=folder / "out.gpkg", REPORT=report)
    assert report.read_text() == "old"
    assert files_in(folder) == {"report.html"}


def test_a_report_comes_with_the_layers(run, tmp_path):
    folder = tmp_path / "results"
    given, report = industrial_land(tmp_path), folder / "report.html"
    results, _ = run("candidatesites", **given, OUTPUT=folder / "out.gpkg", REPORT=report)
    assert results["REPORT"] == str(report)
    assert report.read_text().startswith("<!DOCTYPE html>")
    assert files_in(folder) == {"report.html", "out.gpkg"}


def test_what_a_project_loads_is_loaded_from_its_place_and_styled(run, tmp_path):
    context, project = QgsProcessingContext(), QgsProject()
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "new folder" / "out.gpkg"), project)
    run("floorspacepotential", context=context, PLOTS=saved(tmp_path / "plots.gpkg"), OUTPUT=output)
    ((place, details),) = context.layersToLoadOnCompletion().items()
    assert place == str(tmp_path / "new folder" / "out.gpkg")
    assert details.postProcessor() is not None
    assert files_in(tmp_path / "new folder") == {"out.gpkg"}


@pytest.mark.parametrize("ending", ["shp", "geojson", "csv", "fgb"])
def test_results_come_in_other_formats_with_all_that_belongs_to_them(run, tmp_path, ending):
    output = tmp_path / "out" / f"Fläche 1.{ending}"
    run("floorspacepotential", PLOTS=saved(tmp_path / "plots.gpkg"), OUTPUT=output)
    assert len(pyogrio.read_dataframe(output)) == 4
    assert not [name for name in files_in(output.parent) if name.startswith(".")]


def test_several_results_go_into_one_geopackage_as_layers(run, tmp_path):
    place = f"ogr:dbname='{tmp_path}/both.gpkg' table=\"{{}}\" (geom)"
    parcels = saved(tmp_path / "parcels.gpkg")
    run("importcadastre", INPUT=parcels, OUTPUT=place.format("parcels"), LANDUSE=place.format("landuse"))
    assert {name for name, _ in pyogrio.list_layers(tmp_path / "both.gpkg")} == {"parcels", "landuse"}
