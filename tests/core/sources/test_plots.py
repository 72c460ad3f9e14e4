"""Derived plots: what they cover, what they leave out, and that they never overlap. Truths are areas by hand."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sources.plots import derive_plots, street_space
from stadtregion_plugin.core.tables import read_table
from tests.core.sources.towns import town

CRS = "EPSG:25832"
EAST, NORTH = 500_000, 5_600_000


def box(west, south, east, north):
    return shapely.box(EAST + west, NORTH + south, EAST + east, NORTH + north)


def line(*places):
    return shapely.LineString([(EAST + x, NORTH + y) for x, y in places])


def land(**shapes):
    """Land use from ``class=polygon`` or ``class=[polygon, …]``."""
    rows = [(name, shape) for name, given in shapes.items() for shape in np.atleast_1d(np.asarray(given, dtype=object))]
    return gpd.GeoDataFrame({"landuse": [name for name, _ in rows]}, geometry=[shape for _, shape in rows], crs=CRS)


def roads(*lines, highway="residential", **fields):
    return gpd.GeoDataFrame({"highway": [highway] * len(lines), **fields}, geometry=list(lines), crs=CRS)


def houses(*shapes, use="industrial"):
    return gpd.GeoDataFrame({"use": [use] * len(shapes)}, geometry=list(shapes), crs=CRS)


NO_ROADS = roads()
NO_HOUSES = houses()


def overlap(plots) -> float:
    shapes = plots.geometry.to_numpy()
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pairs = one < other
    return shapely.area(shapely.intersection(shapes[one[pairs]], shapes[other[pairs]])).max(initial=0)


def areas(plots) -> dict[str, list[float]]:
    return plots.groupby("landuse").area_m2.apply(lambda m2: sorted(m2.round(3))).to_dict()


def test_a_street_takes_its_width_and_cuts_a_block_in_two():
    width = read_table("highways").set_index("highway").road_width_m["residential"]
    plots = derive_plots(land(industrial=box(0, 0, 90, 60)), roads(line((45, -50), (45, 110))), NO_HOUSES).plots
    assert areas(plots) == {"industrial": [pytest.approx((90 - width) / 2 * 60, abs=0.01)] * 2}


@pytest.mark.parametrize("path", ["footway", "service", "track", "cycleway", "steps"])
def test_paths_and_driveways_take_nothing(path):
    plots = derive_plots(
        land(industrial=box(0, 0, 90, 60)), roads(line((45, -9), (45, 99)), highway=path), NO_HOUSES
    ).plots
    assert areas(plots) == {"industrial": [5400]}


def test_a_street_in_a_tunnel_takes_nothing():
    tunnel = roads(line((45, -9), (45, 99)), tunnel=[True])
    assert len(derive_plots(land(industrial=box(0, 0, 90, 60)), tunnel, NO_HOUSES).plots) == 1


def test_water_is_cut_out_and_other_constraints_are_left_to_judge():
    constraints = gpd.GeoDataFrame(
        {"kind": ["water", "protected"]}, geometry=[box(0, 0, 30, 60), box(60, 0, 90, 60)], crs=CRS
    )
    plots = derive_plots(land(industrial=box(0, 0, 90, 60)), NO_ROADS, NO_HOUSES, constraints).plots
    assert areas(plots) == {"industrial": [60 * 60]}


def test_of_two_land_uses_the_smaller_counts_and_the_larger_keeps_a_hole():
    plots = derive_plots(land(residential=box(0, 0, 90, 90), education=box(30, 30, 60, 60)), NO_ROADS, NO_HOUSES).plots
    assert areas(plots) == {"residential": [8100 - 900], "education": [900]}
    assert len(plots.geometry[plots.landuse == "residential"].iloc[0].interiors) == 1


def test_parking_belongs_to_the_works_it_lies_in_but_stands_alone_among_houses():
    works = land(industrial=box(0, 0, 90, 90), parking=box(30, 30, 60, 60))
    assert areas(derive_plots(works, NO_ROADS, NO_HOUSES).plots) == {"industrial": [8100]}
    homes = land(residential=box(0, 0, 90, 90), parking=box(30, 30, 60, 60))
    assert areas(derive_plots(homes, NO_ROADS, NO_HOUSES).plots) == {"residential": [7200], "parking": [900]}


def test_grass_gives_way_to_the_land_use_it_decorates():
    plots = derive_plots(land(commercial=box(0, 0, 90, 90), grass=box(60, 0, 120, 90)), NO_ROADS, NO_HOUSES).plots
    assert areas(plots) == {"commercial": [8100], "grass": [30 * 90]}


def test_slivers_and_pieces_below_the_minimum_are_dropped_and_counted():
    shapes = [box(0, 0, 90, 60), box(200, 0, 500, 3), box(600, 0, 609, 9)]  # a plot, a strip 3 m wide, 81 m²
    derived = derive_plots(land(industrial=shapes), NO_ROADS, NO_HOUSES)
    assert areas(derived.plots) == {"industrial": [5400]}
    assert derived.skipped_count == 2
    assert len(derive_plots(land(industrial=shapes), NO_ROADS, NO_HOUSES, minimum_area_m2=50).plots) == 2


def test_a_large_block_is_divided_half_way_between_its_groups_of_buildings():
    # Two halls 40 m apart, each with an annex 5 m away: two works, met at x = 100.
    halls = [box(20, 20, 80, 80), box(20, 85, 80, 95), box(120, 20, 180, 80), box(120, 85, 180, 95)]
    plots = derive_plots(land(industrial=box(0, 0, 200, 100)), NO_ROADS, houses(*halls)).plots
    assert len(plots) == 2
    assert plots.area_m2.tolist() == pytest.approx([10_000, 10_000], rel=1e-6)
    assert plots.area_m2.sum() == pytest.approx(20_000, abs=1e-6)


def test_a_small_block_a_park_housing_and_a_block_of_one_works_stay_whole():
    halls = houses(box(10, 10, 40, 40), box(60, 10, 90, 40))
    assert len(derive_plots(land(industrial=box(0, 0, 100, 50)), NO_ROADS, halls).plots) == 1
    assert len(derive_plots(land(park=box(0, 0, 300, 300)), NO_ROADS, halls).plots) == 1
    assert len(derive_plots(land(residential=box(0, 0, 300, 300)), NO_ROADS, halls).plots) == 1
    assert len(derive_plots(land(industrial=box(0, 0, 130, 90)), NO_ROADS, houses(box(20, 20, 110, 70))).plots) == 1


def test_land_far_from_any_building_is_a_plot_of_its_own():
    free_from = read_table("plot_division").set_index("parameter").value["free_from"]
    plots = derive_plots(land(industrial=box(0, 0, 400, 60)), NO_ROADS, houses(box(0, 0, 60, 60))).plots
    # The free land begins free_from beyond the hall, and the ground between them is shared half and half.
    assert sorted(plots.area_m2) == pytest.approx([(60 + free_from / 2) * 60, (340 - free_from / 2) * 60], rel=0.01)


def test_a_bent_block_has_no_stray_pieces():
    # A U: each hall's ground ends half way, however the arms lie to each other.
    block = shapely.union_all([box(0, 0, 40, 300), box(0, 0, 300, 40), box(260, 0, 300, 300)])
    halls = houses(box(5, 200, 35, 290), box(265, 200, 295, 290), box(120, 5, 180, 35))
    plots = derive_plots(land(industrial=block), NO_ROADS, halls).plots
    assert set(plots.geom_type) == {"Polygon"}
    assert plots.area_m2.sum() == pytest.approx(block.area)
    assert overlap(plots) < 1e-6


def test_buildings_without_land_use_keep_some_ground_of_their_own_kind():
    mixed = gpd.GeoDataFrame(
        {"use": ["industrial", "residential", "other"]},
        geometry=[box(0, 0, 40, 40), box(200, 0, 215, 15), box(400, 0, 420, 20)],
        crs=CRS,
    )
    nothing = land(industrial=[])
    plots = derive_plots(nothing, NO_ROADS, mixed).plots
    assert dict(zip(plots.landuse, plots.zoning)) == {"industrial": "GE", "residential": "WA", "unmapped": None}
    assert plots.set_index("landuse").zoning_confidence["industrial"] == "from buildings"
    inside = shapely.contains(plots.geometry.to_numpy()[:, None], mixed.geometry.to_numpy())
    assert inside.sum() == 3


def test_zoning_is_guessed_from_land_use_or_from_what_lies_around():
    shapes = land(industrial=box(0, 0, 50, 50), residential=box(100, 0, 200, 100), parking=box(120, 20, 150, 50))
    shapes = gpd.GeoDataFrame(
        {"landuse": [*shapes.landuse, "brownfield", "forest"]},
        geometry=[*shapes.geometry, box(1000, 0, 1100, 100), box(2000, 0, 2100, 100)],
        crs=CRS,
    )
    plots = derive_plots(shapes, NO_ROADS, NO_HOUSES).plots.set_index("landuse")
    assert plots.zoning.to_dict() == {
        **{"industrial": "GE", "residential": "WA", "parking": "WA", "brownfield": None, "forest": None}
    }
    assert plots.zoning_confidence["industrial"] == "from land use"
    assert plots.zoning_confidence["parking"] == "from surrounding land use"


def test_building_land_beyond_the_data_is_left_out_but_not_where_few_buildings_tell_of_it():
    rows = [box(x, y, x + 8, y + 8) for x in range(0, 200, 20) for y in range(0, 200, 20)]  # 100 houses in 188 × 188 m
    wide = land(industrial=box(0, 0, 188, 188), residential=box(0, 300, 188, 400))
    plots = derive_plots(wide, NO_ROADS, houses(*rows)).plots
    assert set(plots.landuse) == {"industrial"}
    assert set(derive_plots(wide, NO_ROADS, houses(*rows[:99])).plots.landuse) == {"industrial", "residential"}


def test_broken_land_use_is_repaired_and_counted():
    bow_tie = shapely.Polygon([(EAST, NORTH), (EAST + 100, NORTH + 100), (EAST + 100, NORTH), (EAST, NORTH + 100)])
    derived = derive_plots(land(industrial=bow_tie), NO_ROADS, NO_HOUSES)
    assert derived.repaired_count == 1
    assert areas(derived.plots) == {"industrial": [2500, 2500]}


def test_plots_do_not_depend_on_the_order_of_the_input():
    shapes = land(industrial=[box(0, 0, 200, 100), box(150, 50, 250, 150)], parking=box(180, 80, 220, 120))
    halls = houses(box(20, 20, 80, 80), box(120, 20, 180, 80), box(200, 110, 240, 140))
    streets = roads(line((100, -50), (100, 200)), line((-50, 45), (300, 45)))
    one = derive_plots(shapes, streets, halls).plots
    other = derive_plots(shapes[::-1], streets[::-1], halls[::-1]).plots
    assert one.plot_id.tolist() == other.plot_id.tolist()
    assert shapely.area(shapely.symmetric_difference(one.geometry.to_numpy(), other.geometry.to_numpy())).max() < 1e-6


rectangles = st.tuples(*[st.integers(0, 300)] * 2, *[st.integers(15, 250)] * 2).map(
    lambda r: box(r[0], r[1], r[0] + r[2], r[1] + r[3])
)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["industrial", "residential", "parking", "grass", "forest"]), rectangles), min_size=1
    ),
    st.lists(rectangles.map(lambda r: shapely.box(*r.bounds).centroid.buffer(15)), max_size=6),
)
def test_plots_never_overlap_and_cover_the_land_less_the_streets(areas_of_land, buildings):
    shapes = gpd.GeoDataFrame(
        {"landuse": [name for name, _ in areas_of_land]}, geometry=[shape for _, shape in areas_of_land], crs=CRS
    )
    streets = roads(line((-100, 140), (700, 160)), line((210, -100), (190, 700)))
    derived = derive_plots(shapes, streets, houses(*buildings), minimum_area_m2=0)
    yards = shapely.union_all([building.buffer(15) for building in buildings])
    mapped = shapely.union_all(shapes.geometry.to_numpy())
    covered = shapely.union_all(derived.plots.geometry.to_numpy())
    without_streets = mapped.difference(shapely.union_all(street_space(streets)))
    assert overlap(derived.plots) < 1e-6
    assert derived.plots.geometry.is_valid.all()
    # Slivers narrower than 4 m are dropped: that much may be missing along edges that nearly meet.
    assert without_streets.difference(covered).area <= 4 * 300 * max(derived.skipped_count, 1e-9)
    assert covered.difference(mapped.union(yards.buffer(1))).area < 1e-3


@pytest.mark.parametrize("place", ["faurndau", "berlin_borsigwalde"])
def test_plots_of_a_real_town_are_sound(place):
    extract = town(place)
    plots = derive_plots(extract.landuse, extract.streets, extract.buildings, extract.constraints).plots
    assert list(plots.columns[: len(schema.PLOTS.columns)]) == schema.PLOTS.columns
    assert plots.plot_id.is_unique
    assert plots.geometry.is_valid.all()
    assert overlap(plots) < 1e-5
    assert (plots.area_m2 >= 100).all()
    # Nearly all industrial buildings in the middle of the data stand on a plot.
    works = extract.buildings[extract.buildings.use == "industrial"]
    on_plot = shapely.STRtree(plots.geometry.to_numpy()).query(
        shapely.point_on_surface(works.geometry.to_numpy()), predicate="intersects"
    )[0]
    assert len(np.unique(on_plot)) >= 0.97 * len(works)


def test_missing_fields_and_another_unit_are_named():
    with pytest.raises(InputError, match="Land use has no field landuse"):
        derive_plots(land(industrial=box(0, 0, 90, 60)).drop(columns="landuse"), NO_ROADS, NO_HOUSES)
    with pytest.raises(InputError, match="Streets has no field highway"):
        derive_plots(land(industrial=box(0, 0, 90, 60)), NO_ROADS.drop(columns="highway"), NO_HOUSES)
    with pytest.raises(InputError, match="unit is not the metre"):
        derive_plots(land(industrial=box(0, 0, 90, 60)).to_crs("EPSG:4326"), NO_ROADS, NO_HOUSES)
    with pytest.raises(InputError, match="Buildings is empty"):
        derive_plots(land(industrial=[]), NO_ROADS, NO_HOUSES)


def test_deriving_stops_when_it_is_cancelled():
    with pytest.raises(Cancelled):
        derive_plots(land(industrial=box(0, 0, 90, 60)), NO_ROADS, NO_HOUSES, progress=lambda fraction: fraction < 0.5)
