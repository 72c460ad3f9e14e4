"""The best set of candidates on a street network."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from stadtregion_plugin.core.coverage.access import AccessOptions
from stadtregion_plugin.core.coverage.siting import SitingParameters, select_sites
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.tables import read_table


@pytest.fixture
def street():
    """People at 0, 800 and 1600 m of a street (10, 10 and 100 of them); candidates at each, on foot 10 min apart."""
    places = shapely.points([(0, 0), (800, 0), (1600, 0)])
    frames = [
        gpd.GeoDataFrame({"site_id": ["a", "b", "c"]}, geometry=places, crs=25832),
        gpd.GeoDataFrame({"cell_id": ["1", "2", "3"], "people": [10.0, 10.0, 100.0]}, geometry=places, crs=25832),
        gpd.GeoDataFrame(
            geometry=[shapely.LineString([(0, 0), (800, 0)]), shapely.LineString([(800, 0), (1600, 0)])], crs=25832
        ),
    ]
    return frames


def chosen(street, **parameters):
    return select_sites(*street, SitingParameters(mode="foot", **parameters))


def test_one_p_median_stands_with_the_many(street):
    """At c: 10 people 20 min and 10 people 10 min away: 300 person-minutes; at b it would be 1,100."""
    found = chosen(street, count=1)
    assert found.chosen["site_id"].tolist() == ["c"]
    assert found.selection.objective == pytest.approx(300.0, rel=1e-6)
    assert found.selection.proven_optimal


def test_one_p_centre_stands_in_the_middle(street):
    found = chosen(street, count=1, model="p_centre")
    assert found.chosen["site_id"].tolist() == ["b"]
    assert found.selection.objective == pytest.approx(10.0, rel=1e-6)


def test_one_maximum_cover_serves_all_that_one_can(street):
    found = chosen(street, count=1, model="max_cover", limit_min=10.5)
    assert found.chosen["site_id"].tolist() == ["b"]
    assert found.selection.objective == pytest.approx(120.0)
    assert found.chosen["gain"].tolist() == [120.0]


def test_a_set_cover_needs_as_many_as_the_limit_asks(street):
    assert len(chosen(street, model="set_cover", limit_min=5).chosen) == 3
    assert len(chosen(street, model="set_cover", limit_min=10.5).chosen) == 1


def test_everybody_is_assigned_to_the_nearest_chosen_site(street):
    found = chosen(street, count=2)
    assert found.assignments["people"].sum() == 120.0
    assert found.chosen["people"].sum() == 120.0
    assert found.figures["unserved"] == 0.0


def test_more_sites_than_candidates_are_refused(street):
    with pytest.raises(InputError, match="only 3 candidates"):
        chosen(street, count=4)


# --- how the network is read -----------------------------------------------------------------------------------------


def test_slopes_count_where_a_terrain_model_is_given(street, tmp_path):
    """The street rises by 6 m per 100 m, and everybody rides up to the candidate at its end."""
    path = tmp_path / "dtm.tif"
    heights = np.tile(0.06 * (np.arange(-200, 1800, 5.0) + 2.5), (40, 1)).astype("float32")
    profile = {"driver": "GTiff", "width": 400, "height": 40, "count": 1, "dtype": "float32", "crs": "EPSG:25832"}
    with rasterio.open(path, "w", transform=from_origin(-200, 100, 5, 5), **profile) as raster:
        raster.write(heights, 1)
    level, steep = (
        select_sites(*street, SitingParameters(mode="bicycle", count=1, network=AccessOptions(dtm=dtm)))
        for dtm in (None, path)
    )
    table = read_table("slope_speeds").query("mode == 'bicycle'").set_index("grade_share")
    assert steep.selection.objective == pytest.approx(level.selection.objective / table.loc[0.06, "factor"], rel=0.02)


def test_who_lives_farther_from_a_street_than_said_is_not_served(street):
    candidates, people, streets = street
    aside = people.set_geometry(shapely.points([(0, 0), (800, 300), (1600, 0)]), crs=25832)
    near = SitingParameters(mode="foot", count=1, network=AccessOptions(snap_limit_m=100.0))
    assert select_sites(candidates, aside, streets, near).figures["unserved"] == 10.0
    assert select_sites(candidates, aside, streets, SitingParameters(mode="foot", count=1)).figures["unserved"] == 0.0


def test_times_within_a_limit_are_kept_for_the_next_run(street, tmp_path):
    asked = SitingParameters(mode="foot", count=1, model="max_cover", network=AccessOptions(kept_in=tmp_path))
    first = select_sites(*street, asked)
    assert list(tmp_path.glob("*.npz"))
    assert select_sites(*street, asked).selection.objective == first.selection.objective
