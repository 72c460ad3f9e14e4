"""Coverage by network time: everybody counted, nobody served by a straight line."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from stadtregion_plugin.core.coverage.scores import CoverageOptions, score_coverage, weighted_median
from stadtregion_plugin.core.errors import InputError
from tests.core.coverage.town import cells_at, grid_streets, halves, sites_at

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


# --- sites, speed, floor space ----------------------------------------------------------------------------------------


def town(**columns):
    """Two sites 800 m apart on a grid of streets; people at both, half way, and 1.2 km to the east of the second."""
    cells = cells_at((400, 0, 100), (800, 0, 50), (1200, 0, 30), (2000, 400, 20))
    return sites_at((400, 0), (1200, 0), **columns), cells, grid_streets(), halves()


def test_each_site_counts_whom_it_reaches_whom_it_alone_serves_and_who_is_nearest():
    """On foot 400 m are 5 min, 800 m 10 min, 1200 m 15 min."""
    sites = score_coverage(*town(), mode="foot", limit_min=5).site_scores.set_index("site_id")
    assert sites.loc["s0", ["people_5", "people_10", "people_15"]].tolist() == [150.0, 180.0, 180.0]
    assert sites.loc["s1", ["people_5", "people_10", "people_15"]].tolist() == [80.0, 180.0, 200.0]
    assert sites["people_alone"].tolist() == [100.0, 30.0]
    assert sites["people_nearest"].sum() == 200.0
    assert sites["quarter_id"].tolist() == ["west", "east"]


def test_each_cell_counts_the_sites_within_each_time():
    cells = score_coverage(*town(), mode="foot", limit_min=5).cells.set_index("cell_id")
    assert cells["sites_5"].tolist() == [1, 2, 1, 0]
    assert cells["sites_10"].tolist() == [2, 2, 2, 0]
    assert cells["sites_15"].tolist() == [2, 2, 2, 1]
    assert cells["sites_within"].tolist() == cells["sites_5"].tolist()


def test_floor_space_is_shared_by_those_in_reach():
    """2SFCA: 150 people share 300 m² at the first site, 80 share 80 m² at the second."""
    coverage = score_coverage(*town(floor_space_m2=[300.0, 80.0]), mode="foot", limit_min=5)
    assert coverage.cells["access_2sfca"].tolist() == pytest.approx([2.0, 3.0, 1.0, 0.0])
    assert coverage.figures["mean_access_2sfca"] == pytest.approx(380.0 / 200.0)
    assert coverage.site_scores["m2_per_person"].tolist() == pytest.approx([2.0, 1.0])


def test_sites_without_floor_space_count_as_one_each_and_that_is_said():
    coverage = score_coverage(*town(), mode="foot", limit_min=5)
    assert coverage.site_scores["capacity_m2"].tolist() == [1.0, 1.0]
    assert any("each counts as 1" in note for note in coverage.notes)


def test_a_site_without_its_number_counts_with_the_mean_and_that_is_said():
    coverage = score_coverage(*town(addable_m2=[300.0, None]), mode="foot", limit_min=5)
    assert coverage.site_scores["capacity_m2"].tolist() == [300.0, 300.0]
    assert any("1 sites have no addable_m2" in note for note in coverage.notes)


@pytest.mark.parametrize("limit", [3.0, 5.0, 12.0])
def test_the_interval_is_what_a_run_with_a_slower_and_a_faster_limit_finds(limit):
    """At 0.8 of the speed everything within 0.8 × the limit is reached, and times are 1 ÷ 0.8 as long."""
    table = score_coverage(*town(), mode="foot", limit_min=limit).scores.set_index("score")
    for column, speed in (("low", 0.8), ("high", 1.2)):
        other = score_coverage(*town(), mode="foot", limit_min=limit * speed).figures
        assert table.loc["share_served", column] == pytest.approx(other["share_served"])
        assert table.loc["mean_access_e2sfca", column] == pytest.approx(other["mean_access_e2sfca"])
        assert table.loc["decentrality", column] == pytest.approx(other["decentrality"])
        assert table.loc["mean_time_min", column] == pytest.approx(other["mean_time_min"] / speed)
    assert (table["low"] <= table["value"])["share_served"]
    assert (table["value"] <= table["high"])["share_served"]


def test_quarters_have_their_interval_and_their_floor_space():
    quarters = score_coverage(*town(), mode="foot", limit_min=5).quarter_scores.set_index("quarter_id")
    assert (quarters["served_low_share"] <= quarters["served_share"]).all()
    assert (quarters["served_share"] <= quarters["served_high_share"]).all()
    # West: 100 at no distance and 50 at 5 min, of whom only the first are served at 20 % less speed
    assert quarters.loc["west", ["served_share", "served_low_share"]].tolist() == pytest.approx([1.0, 2 / 3])


def test_catchments_come_in_bands_and_count_their_people():
    reach = score_coverage(*town(), mode="foot", limit_min=15, options=CoverageOptions(bands_min=(5, 15))).catchments
    assert reach["limit_min"].tolist() == [5.0, 15.0, 5.0, 15.0]
    assert reach["people"].tolist() == [150.0, 180.0, 80.0, 200.0]


def test_a_second_run_reads_the_travel_times_it_kept(tmp_path):
    options = CoverageOptions(kept_in=tmp_path)
    first = score_coverage(*town(), mode="foot", limit_min=5, options=options)
    kept = {path.name for path in tmp_path.iterdir()}
    second = score_coverage(*town(), mode="foot", limit_min=5, options=options)
    assert kept
    assert {path.name for path in tmp_path.iterdir()} == kept
    assert first.figures == pytest.approx(second.figures, nan_ok=True)


def test_people_outside_all_quarters_are_said_and_still_counted():
    sites, cells, streets, quarters = town()
    coverage = score_coverage(sites, cells, streets, quarters.iloc[:1], mode="foot", limit_min=5)
    assert coverage.figures["people"] == 200.0
    assert coverage.quarter_scores["people"].sum() == 150.0
    assert any("50 people live outside all quarters" in note for note in coverage.notes)


def test_quarters_whose_own_people_differ_from_the_population_are_said():
    sites, cells, streets, quarters = town()
    coverage = score_coverage(sites, cells, streets, quarters.assign(pop=[500, 500]), mode="foot", limit_min=5)
    assert any("hold 1000 people, the population layer has 200" in note for note in coverage.notes)


def test_names_and_numbers_of_quarters_are_taken_as_they_are_called():
    sites, cells, streets, quarters = town()
    other = quarters.drop(columns=["quarter_id", "name"]).assign(STADTBEZIRKNAME=["Nord", "Süd"], STADTBEZIRKNR=[1, 2])
    scores = score_coverage(sites, cells, streets, other, mode="foot", limit_min=5).quarter_scores
    assert scores["name"].tolist() == ["Nord", "Süd"]


def refused(sentence, **changed):
    sites, cells, streets, quarters = town()
    frames = {"sites": sites, "population": cells, "streets": streets, "quarters": quarters} | changed
    with pytest.raises(InputError, match=sentence):
        score_coverage(**frames, mode="foot", limit_min=5)


def test_sites_with_the_same_id_are_refused():
    refused("not unique in 2 rows", sites=sites_at((0, 0), (400, 0)).assign(site_id="a"))


def test_quarters_with_the_same_id_are_refused():
    refused("quarter_id is empty or not unique", quarters=halves().assign(quarter_id="a"))


def test_sites_far_from_every_street_are_refused():
    refused("No site is near a street", sites=sites_at((90_000, 0)))


def test_quarters_elsewhere_are_refused():
    quarters = halves()
    refused("Nobody lives in any of the quarters", quarters=quarters.set_geometry(quarters.translate(1e6)))


def test_negative_people_are_refused():
    refused("1 negative values", population=cells_at((0, 0, -5), (400, 0, 10)))


def test_a_population_of_nobody_is_refused():
    refused("holds no people", population=cells_at((0, 0, 0)))


def test_an_empty_population_is_refused():
    refused("Population is empty", population=cells_at((0, 0, 1)).iloc[:0])


def test_a_field_of_floor_space_that_is_not_there_is_refused():
    with pytest.raises(InputError, match="no field halls_m2"):
        score_coverage(*town(), mode="foot", limit_min=5, options=CoverageOptions(supply_field="halls_m2"))
