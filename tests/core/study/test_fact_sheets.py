"""What a fact sheet shows of a site: joined from the choice and the candidates, drawn, and cut down to its map."""

import geopandas as gpd
import pytest
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.study.fact_sheets import OF_CHOSEN, fact_sheets, known_of, near

CRS = "EPSG:25832"


@pytest.fixture
def candidates():
    """Three plots of 60 × 60 m; the second knows nothing of its owner, the third carries nothing."""
    return gpd.GeoDataFrame(
        {
            "site_id": ["a", "b", "c"],
            "rank": [1, 2, 3],
            "score": [0.9, 0.6, 0.3],
            "owner_class": ["municipality", None, "private"],
            "storeys": [4, 3, None],
            "height_m": [21.8, 16.0, None],
            "plate_m2": [2000.0, 1500.0, None],
            "permitted_m2": [8000.0, 4500.0, None],
            "setback_m": [4.0, 4.0, None],
            "quarter_id": ["q1", "q2", None],
        },
        geometry=[shapely.box(1000 * n, 0, 1000 * n + 60, 60) for n in range(3)],
        crs=CRS,
    )


@pytest.fixture
def chosen(candidates):
    return gpd.GeoDataFrame(
        {"site_id": ["b", "a"], "position": [1, 2], "people": [500.0, 300.0], "mean_time_min": [4.0, 6.0]},
        geometry=candidates.geometry.centroid.iloc[[1, 0]].to_numpy(),
        crs=CRS,
    )


def test_chosen_sites_get_outline_and_values_of_the_candidates_of_their_name(chosen, candidates):
    known = known_of(chosen, candidates).set_index("site_id")
    assert known.loc["a", "score"] == 0.9
    assert known.loc["a", "people"] == 300
    assert known.loc["a"].geometry.equals(candidates.geometry[0])
    assert set(schema.CANDIDATES.columns) | set(OF_CHOSEN) <= set(known.reset_index().columns)


def test_sheets_follow_the_choice_and_candidates_their_rank(chosen, candidates):
    assert fact_sheets(chosen, candidates).sites["site_id"].tolist() == ["b", "a"]
    assert fact_sheets(candidates.iloc[::-1]).sites["site_id"].tolist() == ["a", "b", "c"]
    assert fact_sheets(candidates, count=2).sites["site_id"].tolist() == ["a", "b"]


def test_every_site_that_carries_something_is_drawn(candidates):
    drawings = fact_sheets(candidates).drawings
    assert set(drawings) == {"a", "b"}
    assert all(drawing.startswith("<svg") for drawing in drawings.values())


def test_given_floors_are_drawn_and_the_others_as_the_rules_permit(candidates):
    floor = gpd.GeoDataFrame(
        {"site_id": ["a"], "storey": [1], "base_m": [0.0], "height_m": [9.0], "floor_m2": [1234.0]},
        geometry=[shapely.force_3d(shapely.box(10, 10, 50, 50))],
        crs=CRS,
    )
    drawings = fact_sheets(candidates, massing=floor).drawings
    assert set(drawings) == {"a", "b"}
    assert "1 storey" in drawings["a"]
    assert "3 storeys" in drawings["b"]


def test_points_without_candidates_have_a_sheet_with_what_is_known(chosen):
    sheets = fact_sheets(chosen)
    assert len(sheets.sites) == 2
    assert sheets.drawings == {}
    assert sheets.sites.area.min() > 0  # so that a map can be drawn around them
    assert sheets.sites["owner_class"].isna().all()


def test_sites_are_called_after_the_quarter_they_lie_in(candidates):
    quarters = gpd.GeoDataFrame(
        {"quarter_id": ["q1", "q2"], "name": ["Altstadt", "Hafen"]},
        geometry=[shapely.box(0, 0, 500, 500), shapely.box(900, 0, 1500, 500)],
        crs=CRS,
    )
    names = fact_sheets(candidates, surroundings={"quarters": quarters}).sites["name"]
    assert names.tolist()[:2] == ["Altstadt", "Hafen"]
    assert names.isna().tolist()[2]


def test_only_what_the_maps_show_is_kept(candidates):
    """Buildings 100 m and 5 km away, and a row of them: only the near ones are drawn on the map."""
    buildings = gpd.GeoDataFrame(geometry=[shapely.box(x, 0, x + 10, 10) for x in (160, 7000)], crs=CRS)
    assert len(near(buildings, candidates, 400)) == 1


def test_a_site_that_stands_there_twice_has_one_sheet(candidates):
    assert len(fact_sheets(candidates.iloc[[0, 0, 1]]).sites) == 2


def test_sites_without_names_are_refused_with_the_way_out(candidates):
    with pytest.raises(InputError, match="choose candidates or chosen sites"):
        fact_sheets(candidates.drop(columns="site_id"))
    with pytest.raises(InputError, match="Sites"):
        fact_sheets(candidates.iloc[:0])
