"""Coverage by network time: everybody counted, nobody served by a straight line."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from stadtregion_plugin.core.coverage.scores import score_coverage, weighted_median
from stadtregion_plugin.core.errors import InputError

WALK_M_PER_MIN = 80.0  # 4.8 km/h


def line_town():
    """A street of 2 km; people at its start, after 800 m, at its end, and 3 km off; a site at its start."""
    streets = gpd.GeoDataFrame(geometry=[shapely.LineString([(x, 0), (x + 500, 0)]) for x in range(0, 2000, 500)])
    cells = gpd.GeoDataFrame(
        {"cell_id": list("abcd"), "people": [100.0, 50.0, 30.0, 20.0]},
        geometry=shapely.points([(0, 0), (800, 0), (2000, 0), (0, 3000)]),
    )
    sites = gpd.GeoDataFrame({"site_id": ["s"]}, geometry=[shapely.Point(0, 0)])
    quarters = gpd.GeoDataFrame(
        {"quarter_id": ["west", "east"], "name": ["West", "East"]},
        geometry=[shapely.box(-100, -100, 1000, 100), shapely.box(1000, -100, 2100, 100)],
    )
    return [frame.set_crs(25832) for frame in (sites, cells, streets, quarters)]


def test_time_is_distance_along_the_street_at_walking_speed():
    coverage = score_coverage(*line_town(), mode="foot", limit_min=15)
    assert coverage.cells["time_min"].iloc[:3].tolist() == pytest.approx([0, 800 / WALK_M_PER_MIN, 25.0], abs=1e-6)
    assert coverage.cells["status"].tolist() == ["served", "served", "too_far", "not_connected"]


def test_everybody_is_counted_also_who_is_not_connected():
    figures = score_coverage(*line_town(), mode="foot", limit_min=15).figures
    assert figures["people"] == 200.0
    assert figures["served"] == 150.0
    assert figures["share_served"] == pytest.approx(0.75)
    assert figures["not_connected"] == 20.0


def test_a_quarter_sums_up_its_own_people():
    quarters = score_coverage(*line_town(), mode="foot", limit_min=15).quarter_scores.set_index("quarter_id")
    assert quarters["people"].to_dict() == {"west": 150.0, "east": 30.0}
    assert quarters["served_share"].to_dict() == {"west": 1.0, "east": 0.0}
    assert quarters["sites"].to_dict() == {"west": 1, "east": 0}


def test_a_catchment_follows_the_street_as_far_as_the_time_lasts():
    catchment = score_coverage(*line_town(), mode="foot", limit_min=10).catchments.geometry.iloc[0]
    assert catchment.covers(shapely.Point(790, 0))
    assert not catchment.intersects(shapely.Point(1000, 0))
    assert not catchment.intersects(shapely.Point(400, 300))


def test_a_catchment_counts_its_people():
    coverage = score_coverage(*line_town(), mode="foot", limit_min=15)
    assert coverage.catchments["people"].tolist() == [150.0]


def test_a_site_polygon_is_entered_where_it_meets_the_street():
    sites, cells, streets, quarters = line_town()
    hall = sites.set_geometry([shapely.box(700, 0, 900, 400)], crs=25832)
    coverage = score_coverage(hall, cells, streets, quarters, mode="foot", limit_min=15)
    # somewhere on its 200 m of street front, with no leg off the street
    assert 700 / WALK_M_PER_MIN <= coverage.cells["time_min"].iloc[0] <= 900 / WALK_M_PER_MIN


def test_more_time_never_serves_fewer():
    served = [score_coverage(*line_town(), mode="foot", limit_min=limit).figures["served"] for limit in (1, 5, 10, 26)]
    assert served == sorted(served)


def test_people_elsewhere_are_refused():
    sites, cells, streets, quarters = line_town()
    with pytest.raises(InputError, match="does not overlap"):
        score_coverage(sites, cells.set_geometry(cells.translate(1e6)), streets, quarters)


def test_a_layer_in_degrees_is_refused():
    sites, cells, streets, quarters = line_town()
    with pytest.raises(InputError, match="metre"):
        score_coverage(sites.set_crs(4326, allow_override=True), cells, streets, quarters)


def test_the_median_person_stands_in_the_middle_of_the_people():
    assert weighted_median(np.array([1.0, 2.0, 10.0]), np.array([1.0, 1.0, 3.0])) == 10.0


def test_unevenness_of_time_splits_into_quarters():
    """Times 0 (100 people), 10 (50) and 25 min (30): Theil's T = within + between, all of it above 0."""
    figures = score_coverage(*line_town(), mode="foot", limit_min=15).figures
    parts = figures["theil_time_within_quarters"] + figures["theil_time_between_quarters"]
    assert figures["theil_time"] == pytest.approx(parts)
    mean = (50 * 10 + 30 * 25) / 180
    by_hand = sum(n / 180 * t / mean * np.log(t / mean) for n, t in ((50, 10.0), (30, 25.0)))
    assert figures["theil_time"] == pytest.approx(by_hand, rel=1e-4)
    assert 0 < figures["gini_time"] < 1
