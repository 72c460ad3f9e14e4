"""Floors of sites through the real ``qgis_process``: heights survive, and what is missing is said."""

import numpy as np
import pyogrio
import pytest
import shapely

from tests.cli.process import run
from tests.core.sites.test_massing import PLOT, sites, write_slope


@pytest.fixture
def given(tmp_path):
    path = tmp_path / "sites.gpkg"
    two = sites(PLOT, shapely.box(1100, 2000, 1180, 2060), rank=[1, 2])
    pyogrio.write_dataframe(two, path, layer="sites")
    return f"{path}|layername=sites"


def heights(path) -> list[float]:
    floors = pyogrio.read_dataframe(path).sort_values(["site_id", "storey"])
    assert pyogrio.read_info(path)["geometry_type"] == "Polygon Z"
    low = [shapely.get_coordinates(shape, include_z=True)[:, 2].min() for shape in floors.geometry]
    assert np.allclose(low, floors["base_m"])
    return low


def test_floors_keep_their_heights_in_a_geopackage(profile, given, tmp_path):
    output = tmp_path / "floors.gpkg"
    outcome = run("sitemassing", profile, SITES=given, COUNT=1, OUTPUT=output)
    assert outcome.code == 0, outcome.said
    assert heights(output) == [0, 6, 11, 16]
    assert outcome.results["SITES_COUNT"] == 1
    assert outcome.results["FLOOR_M2"] == pytest.approx(24_000 / 21 * 4, abs=0.5)
    assert outcome.results["VOLUME_M3"] == pytest.approx(24_000, abs=1)


def test_floors_stand_on_the_terrain(profile, given, tmp_path):
    output = tmp_path / "floors.gpkg"
    terrain = write_slope(tmp_path / "dtm.tif")
    outcome = run("sitemassing", profile, SITES=given, COUNT=1, DTM=terrain, OUTPUT=output)
    assert outcome.code == 0, outcome.said
    assert heights(output) == pytest.approx([213, 219, 224, 229])


def test_plain_polygons_are_told_what_to_run_first(profile, tmp_path):
    path = tmp_path / "plain.gpkg"
    pyogrio.write_dataframe(sites(PLOT)[["site_id", "geometry"]], path)
    outcome = run("sitemassing", profile, SITES=path, OUTPUT=tmp_path / "floors.gpkg")
    assert outcome.code != 0
    assert "Estimate floor-space potential" in outcome.said
    assert "Traceback" not in outcome.said
