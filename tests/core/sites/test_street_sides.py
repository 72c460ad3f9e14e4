"""Boundaries along public streets: drawn by hand on a street of 10 m between two rows of plots."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely.geometry import LineString, Polygon, box

from stadtregion_plugin.core.errors import Cancelled
from stadtregion_plugin.core.sites.envelope import fit_envelopes
from stadtregion_plugin.core.sites.street_sides import find_street_sides
from stadtregion_plugin.core.sites.zoning import rules_for

STREET = LineString([(-100, -5), (300, -5)])
ROW = [box(0, 0, 30, 40), box(30, 0, 60, 40), box(60, 0, 90, 40)]


def streets(*lines, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(lines), crs=25832)


def sides(plots, *lines, around=None, **columns):
    return find_street_sides(plots, streets(*lines, **columns), around)


def test_plots_in_a_row_face_the_street_with_their_front_only():
    found = sides(ROW, STREET)
    assert found.frontage_m == pytest.approx([30, 30, 30])
    assert found.half_width_m == pytest.approx([5, 5, 5])
    assert found.lines[1].equals(LineString([(30, 0), (60, 0)]))


def test_a_corner_plot_faces_both_streets_and_the_nearer_middle_counts():
    found = sides(ROW, STREET, LineString([(98, -50), (98, 100)]))
    assert found.frontage_m == pytest.approx([30, 30, 70])
    assert found.half_width_m == pytest.approx([5, 5, 5])


def test_a_plot_in_the_second_row_faces_no_street_though_one_is_near():
    shallow, behind = box(0, 0, 30, 8), box(0, 8, 30, 40)
    assert sides([shallow, behind], STREET).frontage_m == pytest.approx([30, 0])
    assert sides([behind], STREET).frontage_m == pytest.approx([30])  # nothing between
    assert sides([behind], STREET, around=[shallow]).frontage_m == pytest.approx([0])


def test_boundaries_of_neighbours_need_not_meet_corner_by_corner():
    behind = [box(0, 8, 17, 40), box(17, 8, 30, 40)]
    assert sides([box(0, 0, 30, 8), *behind], STREET).frontage_m == pytest.approx([30, 0, 0])


def test_a_street_parcel_is_in_nobodys_way():
    parcel = box(-100, -10, 300, 0)
    found = sides([*ROW, parcel, box(0, -50, 30, -10)], STREET)
    assert found.frontage_m[[0, 1, 2, 4]] == pytest.approx([30, 30, 30, 30])


def test_a_street_too_far_away_is_not_the_plots_street():
    assert sides([box(0, 20, 30, 60)], STREET).frontage_m == pytest.approx([0])


@pytest.mark.parametrize(
    ("highway", "tunnel", "frontage"),
    [
        ("residential", False, 30),
        ("footway", False, 0),
        ("motorway", False, 0),
        ("secondary", True, 0),
        (None, None, 30),
    ],
)
def test_only_public_streets_count(highway, tunnel, frontage):
    found = sides(ROW[:1], STREET, highway=[highway], tunnel=[tunnel])
    assert found.frontage_m == pytest.approx([frontage])


def test_half_a_street_is_no_wider_than_its_class():
    wide = LineString([(-100, -18), (300, -18)])
    assert sides(ROW[:1], wide, highway=["residential"]).half_width_m == pytest.approx([9])  # table street_setbacks
    assert sides(ROW[:1], wide, highway=["primary"]).half_width_m == pytest.approx([15])


def test_the_head_of_a_dead_end_faces_the_plot_behind_it():
    assert sides([box(0, 0, 8, 30)], LineString([(4, -40), (4, -6)])).frontage_m == pytest.approx([8])


def test_orientation_holes_parts_and_empty_plots_do_no_harm():
    ring = ROW[0].exterior.reverse()
    holed = Polygon(box(30, 0, 60, 40).exterior, [box(40, 10, 50, 20).exterior])
    two = shapely.MultiPolygon([box(60, 0, 70, 10), box(70, 30, 90, 40)])
    found = sides([Polygon(ring), holed, two, Polygon()], STREET)
    assert found.frontage_m == pytest.approx([30, 30, 10, 0])
    assert found.lines[3] is None


def test_a_plot_given_twice_keeps_its_front():
    assert sides([ROW[0], ROW[0]], STREET).frontage_m == pytest.approx([30, 30])


def test_without_streets_there_are_no_sides():
    found = find_street_sides(ROW, streets())
    assert found.frontage_m.tolist() == [0, 0, 0]


def test_the_setback_of_a_plot_reaches_to_the_middle_of_its_own_street():
    # MI, three storeys of 5 m and a ground floor of 6 m: H = 16.8, d = 6.72 on three sides, 6.72 - 5 to the street
    found = sides(ROW, STREET)
    rules = rules_for("MI", storeys_fixed=3, ground_m=6.0, upper_m=5.0, parapet_m=0.8, street_half_width_m=0.0)
    fitted = fit_envelopes(ROW, rules, found.lines, street_half_width_m=found.half_width_m)
    assert fitted.geometry.iloc[1].bounds == pytest.approx((30 + 6.72, 1.72, 60 - 6.72, 40 - 6.72))


def test_it_stops_when_asked():
    with pytest.raises(Cancelled):
        find_street_sides(ROW, streets(STREET), progress=lambda fraction: False)


def test_many_plots_give_what_each_gives_among_its_neighbours():
    rng = np.random.default_rng(2)
    plots = [box(30 * i, 0, 30 * i + 30, rng.uniform(20, 60)) for i in range(8)]
    together = sides(plots, STREET)
    alone = [sides([plot], STREET, around=plots).frontage_m[0] for plot in plots]
    assert together.frontage_m == pytest.approx(alone)
