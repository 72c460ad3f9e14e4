"""Who is off the network, and why."""

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from stadtregion_plugin.core.coverage.scores import CoverageOptions, score_coverage
from tests.core.coverage.town import CRS, cells_at, grid_streets, halves, sites_at


def town_with_an_island() -> gpd.GeoDataFrame:
    """The town, a lane 700 m to its north without a junction, and a motorway 700 m to its south."""
    extra = gpd.GeoDataFrame(
        {"highway": ["residential", "motorway"]},
        geometry=[shapely.LineString([(0, 2700), (500, 2700)]), shapely.LineString([(0, -700), (2000, -700)])],
        crs=CRS,
    )
    return pd.concat([grid_streets().assign(highway="residential"), extra], ignore_index=True)


def audited(cells, sites=None, **options):
    coverage = score_coverage(
        sites if sites is not None else sites_at((1000, 1000)),
        cells,
        town_with_an_island(),
        halves(),
        "foot",
        15,
        options=CoverageOptions(**options) if options else None,
    )
    return coverage, coverage.snap_audit.set_index("place_id")


def test_who_lives_near_a_street_is_not_listed():
    _, audit = audited(cells_at((1000, 1100, 10)))
    assert len(audit) == 0


def test_each_place_has_the_reason_that_keeps_it_off():
    cells = cells_at((1000, 1100, 10), (100, 2800, 20), (1000, -800, 30), (1000, 9000, 40))
    coverage, audit = audited(cells)
    assert audit["status"].to_dict() == {"c1": "other_component", "c2": "not_for_mode", "c3": "outside"}
    assert audit["people"].sum() == coverage.figures["not_connected"] == 90.0
    # 100 m to the lane, 800 m to the town's northern street
    assert "100 m away, is not connected to the main network, which is 800 m away" in audit.loc["c1", "reason"]


def test_a_place_in_a_gap_between_streets_is_too_far_from_any():
    _, audit = audited(cells_at((1000, 1100, 10), (500, 1100, 5)), snap_limit_m=99.0)
    assert set(audit["status"]) == {"too_far_off"}
    assert audit.loc["c1", "access_m"] == pytest.approx(100.0)


def test_a_greater_snap_distance_connects_more():
    far = cells_at((1000, 1100, 10), (1000, 2600, 5))
    assert len(audited(far, snap_limit_m=500.0)[1]) == 1
    assert len(audited(far, snap_limit_m=700.0)[1]) == 0


def test_sites_off_the_network_are_listed_and_said():
    coverage, audit = audited(cells_at((1000, 1100, 10)), sites_at((1000, 1000), (1000, 9000)))
    assert audit["kind"].to_dict() == {"s1": "site"}
    assert any("1 sites are not connected" in note for note in coverage.notes)
    assert coverage.site_scores.set_index("site_id").loc["s1", "people_within"] == 0.0
