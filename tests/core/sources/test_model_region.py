"""The model region keeps its promises: reproducible, geometrically sound, complete, and with best sites that stand out.

What is asked here are invariants of the construction and the rule for planted sites; no number comes from a run.
"""

from __future__ import annotations

import time
from functools import cache

import numpy as np
import pandas as pd
import pytest
import shapely
from pandas.testing import assert_frame_equal
from scipy import sparse
from scipy.sparse import csgraph

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.sources.model_region import make_model_region
from stadtregion_plugin.core.tables import read_table

OWNER_CLASSES = {
    *("municipality", "municipal_company", "county", "state", "federal", "rail", "public_other", "church", "coop"),
    *("foundation", "nonprofit", "university", "company", "finance", "fund", "foreign", "condominium", "private"),
    "unknown",
}  # as the design of the plugin lists them
SQUARE_MILLIMETRES = 1e-3  # of overlap, in m²: rounding of coordinates along a shared border


@cache
def made_once(seed: int, size: int):
    return make_model_region(seed, size)


@pytest.fixture(scope="module")
def region():
    return made_once(seed=1, size=2000)


@pytest.fixture(scope="module")
def another():
    return made_once(seed=7, size=1000)


def overlaps_m2(shapes: np.ndarray) -> np.ndarray:
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pair = one < other
    return shapely.area(shapely.intersection(shapes[one[pair]], shapes[other[pair]]))


def distance_m(shapes, others) -> np.ndarray:
    return shapely.STRtree(others).query_nearest(shapes, return_distance=True, all_matches=False)[1]


def shapes_of(frame, **chosen) -> np.ndarray:
    for column, values in chosen.items():
        frame = frame[frame[column].isin(values)]
    return frame.geometry.to_numpy()


def test_the_same_seed_gives_the_same_region_and_another_seed_another(another):
    again = make_model_region(seed=7, size=1000)
    for name, layer in schema.layers_of(another).items():
        assert_frame_equal(pd.DataFrame(layer), pd.DataFrame(getattr(again, name)))
    other = made_once(seed=8, size=1000)
    assert not np.array_equal(other.quarters.geometry.area, another.quarters.geometry.area)


def test_every_layer_has_the_columns_of_the_schema_and_lies_in_utm_32(region):
    layers = schema.layers_of(region)
    sources = {"buildings", "landuse", "streets", "street_nodes", "constraints", "freight", "stops", "power", "places"}
    assert sources | {"quarters", "plots", "population", "planted"} <= set(layers)
    for name, layer in layers.items():
        assert layer.columns[: len(schema.LAYERS[name].columns)].tolist() == schema.LAYERS[name].columns
        assert layer.crs.to_epsg() == 25832
        assert len(layer) > 0


def test_the_region_has_about_as_many_plots_as_asked_for():
    for seed, size in ((1, 500), (7, 1000), (1, 2000), (5, 4000)):
        assert len(made_once(seed, size).plots) == pytest.approx(size, rel=0.25)


@pytest.mark.parametrize("which", ["region", "another"])
def test_plots_do_not_overlap_and_are_as_large_as_they_say(which, request):
    plots = request.getfixturevalue(which).plots
    shapes = plots.geometry.to_numpy()
    assert shapely.is_valid(shapes).all()
    assert overlaps_m2(shapes).max() < SQUARE_MILLIMETRES
    assert plots.area_m2.to_numpy() == pytest.approx(shapely.area(shapes), abs=SQUARE_MILLIMETRES)
    assert plots.plot_id.is_unique


@pytest.mark.parametrize("which", ["region", "another"])
def test_buildings_stand_inside_one_plot_and_apart_from_each_other(which, request):
    made = request.getfixturevalue(which)
    buildings, plots = made.buildings.geometry.to_numpy(), made.plots.geometry.to_numpy()
    building, plot = shapely.STRtree(plots).query(shapely.point_on_surface(buildings), predicate="within")
    assert np.array_equal(np.sort(building), np.arange(len(buildings)))
    assert shapely.area(shapely.difference(buildings[building], plots[plot])).max() < SQUARE_MILLIMETRES
    assert overlaps_m2(buildings).max() < SQUARE_MILLIMETRES
    assert (made.buildings.levels >= 1).all()
    assert (made.buildings.height_m > 2.0 * made.buildings.levels).all()


@pytest.mark.parametrize("which", ["region", "another"])
def test_no_street_runs_through_a_plot_and_most_plots_lie_on_one(which, request):
    made = request.getfixturevalue(which)
    streets = made.streets[made.streets.motor.astype(bool)].geometry.to_numpy()
    plots = made.plots.geometry.to_numpy()
    street, plot = shapely.STRtree(plots).query(streets, predicate="intersects")
    assert shapely.length(shapely.intersection(streets[street], plots[plot])).sum() < 1.0
    assert (distance_m(plots, streets) < 15.0).mean() > 0.98


def test_streets_begin_and_end_at_their_nodes_and_are_as_long_as_they_say(region):
    streets = region.streets
    position = region.street_nodes.set_index("node_id").geometry
    for node, place in (("from_node", 0), ("to_node", -1)):
        ends = shapely.get_point(streets.geometry.to_numpy(), place)
        assert shapely.equals_exact(ends, position.loc[streets[node].astype(int)].to_numpy()).all()
    assert streets.length_m.to_numpy() == pytest.approx(streets.length.to_numpy())
    degree = np.bincount(np.append(streets.from_node, streets.to_node).astype(int))
    assert np.array_equal(degree, region.street_nodes.sort_values("node_id").degree.astype(int))


@pytest.mark.parametrize("which", ["region", "another"])
def test_the_streets_are_one_network_but_for_one_small_island(which, request):
    streets = request.getfixturevalue(which).streets
    length = streets.groupby("component").length_m.sum()
    assert len(length) == 2
    assert length[0] > 0.97 * length.sum()
    for mode in ("motor", "bicycle", "foot"):
        usable = streets[streets[mode].astype(bool)]
        shares = component_lengths(usable, directed=False)
        assert shares.max() > 0.95 * shares.sum()


def component_lengths(streets, directed: bool) -> np.ndarray:
    """The length of each (strong) component; an undirected street may be used both ways."""
    start, end = streets.from_node.to_numpy(int), streets.to_node.to_numpy(int)
    both = ~streets.oneway.to_numpy(bool)
    count = max(start.max(), end.max()) + 1
    links = np.append(start, end[both]), np.append(end, start[both])
    graph = sparse.coo_matrix((np.ones(len(links[0])), links), shape=(count, count))
    component = csgraph.connected_components(graph, directed=directed, connection="strong")[1]
    inside = component[start] == component[end]
    return np.bincount(component[start[inside]], streets.length_m.to_numpy()[inside])


def test_one_way_streets_strand_nobody_and_culs_de_sac_exist(region):
    driven = region.streets[region.streets.motor.astype(bool)]
    assert driven.oneway.any()
    assert component_lengths(driven, True).max() == pytest.approx(component_lengths(driven, False).max())
    degree = np.bincount(np.append(driven.from_node, driven.to_node).astype(int))
    assert (degree == 1).sum() >= 3
    assert {"motorway", "trunk", "primary", "secondary", "residential", "footway"} <= set(region.streets.highway)


def test_people_add_up_from_cells_to_quarters(region):
    quarters = region.quarters.set_index("quarter_id")
    assert quarters.people.sum() == region.population.people.sum() > 0
    inside = region.population.sjoin(region.quarters[["quarter_id", "geometry"]], predicate="within")
    summed = inside.groupby("quarter_id").people.sum().reindex(quarters.index, fill_value=0.0)
    at_the_edge = region.population.people.sum() - inside.people.sum()
    assert (quarters.people - summed).between(0.0, at_the_edge).all()
    assert quarters.jobs.sum() > 0
    corner = shapely.get_coordinates(region.population.geometry.to_numpy()) % 100.0
    assert corner == pytest.approx(50.0)


def test_quarters_divide_the_whole_region(region):
    shapes = region.quarters.geometry.to_numpy()
    assert 8 <= len(shapes) <= 25
    whole = shapely.union_all(shapes)
    assert shapely.area(shapes).sum() == pytest.approx(whole.area)
    assert shapely.covers(whole.buffer(0.01), region.plots.geometry.to_numpy()).all()
    assert region.quarters.name.is_unique


@pytest.mark.parametrize("which", ["region", "another"])
def test_every_class_of_owner_is_there_and_natural_persons_have_no_names(which, request):
    plots = request.getfixturevalue(which).plots
    assert set(plots.owner_class) == OWNER_CLASSES
    assert set(read_table("model_region_owners").owner_class) == OWNER_CLASSES
    known = plots[plots.owner_class != "unknown"]
    assert (known.owner_key.str.replace(r"-\d+$", "", regex=True) == known.owner_class).all()
    assert plots.owner_key[plots.owner_class == "unknown"].isna().all()


def test_ownership_is_concentrated_in_places(region):
    """Of firms and funds the largest owner holds several times what an even spread over owners would give it."""
    plots = region.plots[region.plots.owner_class.isin(["company", "fund", "coop", "municipal_company"])]
    area = plots.groupby("owner_key").area_m2.sum()
    assert area.max() > 3 * area.mean()


def test_zoning_names_types_of_the_table_of_zones(region):
    zoning = region.plots.zoning
    assert set(zoning.dropna()) <= set(read_table("baunvo").zoning)
    assert {"WA", "WR", "MI", "MU", "MK", "GE", "GI"} <= set(zoning)
    assert (region.plots.zoning_confidence == "given").all()
    assert zoning[region.plots.landuse.isin(["park", "cemetery", "allotments"])].isna().all()


def test_land_use_covers_the_region_without_much_overlap(region):
    shapes = region.landuse.geometry.to_numpy()
    whole = shapely.area(shapely.union_all(region.quarters.geometry.to_numpy()))
    assert shapely.area(shapely.union_all(shapes)) > 0.98 * whole
    assert overlaps_m2(shapes).sum() < 0.01 * whole


def test_planted_sites_are_counted_by_size_and_spread_over_quarters():
    """5, or one for 400 plots, at most 200 (the rule of the table ``model_region``)."""
    for seed, size, count in ((7, 1000, 5), (1, 2000, 5), (5, 4000, 10)):
        planted = made_once(seed, size).planted
        assert len(planted) == count
        assert planted.quarter_id.nunique() >= 3


@pytest.mark.parametrize("which", ["region", "another"])
def test_planted_sites_are_better_than_other_plots_by_construction(which, request):
    """Large, rectangular, hardly built on, far from homes, near freight, stop and power, in public or common hands."""
    made = request.getfixturevalue(which)
    plots = made.plots.set_index("plot_id").loc[made.planted.plot_id]
    shapes = plots.geometry.to_numpy()
    assert set(plots.zoning) <= {"GE", "GI", "MU"}
    assert set(plots.landuse) <= {"brownfield", "commercial", "parking"}
    assert set(plots.owner_class) <= {"municipality", "municipal_company", "coop"}
    assert distance_m(shapes, shapes_of(made.buildings, use=["residential"])).min() > 150.0
    main = shapes_of(made.streets, highway=["trunk", "primary", "secondary", "tertiary"])
    assert distance_m(shapes, main).max() < 100.0
    assert distance_m(shapes, made.stops.geometry.to_numpy()).max() < 100.0
    assert distance_m(shapes, shapes_of(made.power, kind=["substation"])).max() < 300.0
    rectangle = shapely.oriented_envelope(shapes)
    assert (shapely.area(shapes) > 0.85 * shapely.area(rectangle)).all()
    built = shapely.area(shapely.intersection(shapes, shapely.union_all(made.buildings.geometry.to_numpy())))
    assert (built < 0.15 * shapely.area(shapes)).all()
    assert not shapely.intersects(shapely.union_all(made.constraints.geometry.to_numpy()), shapes).any()
    others = made.plots[~made.plots.plot_id.isin([*made.planted.plot_id, *made.decoys.plot_id])]
    works = others[others.zoning.isin(["GE", "GI", "MU"])]
    assert plots.area_m2.min() > works.area_m2.quantile(0.97)


def test_a_plain_screening_finds_the_planted_sites():
    """A weighted sum of seven plain measures, each scaled between its worst and best plot, with the default weights."""
    weights = {"reserve": 0.22, "owner": 0.16, "width": 0.14, "zoning": 0.14, "stop": 0.12, "home": 0.10, "power": 0.06}
    activation = read_table("owner_activation").set_index("owner_class").activation
    permissibility = read_table("baunvo").set_index("zoning").permissibility
    for seed, size in ((1, 2000), (5, 4000)):
        made = made_once(seed, size)
        plots = made.plots[made.plots.zoning.notna()].reset_index(drop=True)
        shapes = plots.geometry.to_numpy()
        plot, building = shapely.STRtree(made.buildings.geometry.to_numpy()).query(shapes, predicate="intersects")
        floors = (made.buildings.area * made.buildings.levels).to_numpy()[building]
        measures = {
            "reserve": np.sqrt(np.maximum(2 * plots.area_m2 - np.bincount(plot, floors, len(plots)), 0.0)),
            "owner": plots.owner_class.map(activation),
            "width": np.minimum(4 * plots.area_m2 / plots.length, 60.0),
            "zoning": plots.zoning.map(permissibility),
            "stop": -np.minimum(distance_m(shapes, made.stops.geometry.to_numpy()), 1000.0),
            "home": np.minimum(distance_m(shapes, shapes_of(made.buildings, use=["residential"])), 100.0),
            "power": -np.minimum(distance_m(shapes, made.power.geometry.to_numpy()), 2000.0),
        }
        scores = pd.DataFrame(measures)
        score = ((scores - scores.min()) / (scores.max() - scores.min())) @ pd.Series(weights)
        best = plots.plot_id.iloc[np.argsort(-score.to_numpy(), kind="stable")[: 2 * len(made.planted)]]
        assert made.planted.plot_id.isin(best).mean() >= 0.95


def test_decoys_have_the_flaw_they_are_named_after(region):
    decoys = {flaw: rows.plot_id for flaw, rows in region.decoys.groupby("flaw")}
    assert set(decoys) == {"shape", "owner", "built", "housing", "flood", "size"}
    plots = region.plots.set_index("plot_id")
    flood = shapely.union_all(shapes_of(region.constraints, kind=["flood"]))
    homes = shapes_of(region.buildings, use=["residential"])
    built = shapely.union_all(region.buildings.geometry.to_numpy())
    assert (plots.owner_class.loc[decoys["owner"]] == "fund").all()
    assert (plots.area_m2.loc[decoys["size"]] < 0.25 * region.planted.area_m2.min()).all()
    for flaw, fails in {
        "shape": lambda plot: plot.area < 0.8 * shapely.oriented_envelope(plot).area,
        "built": lambda plot: plot.intersection(built).area > 0.6 * plot.area,
        "housing": lambda plot: distance_m([plot], homes)[0] < 100.0,
        "flood": lambda plot: plot.intersection(flood).area > 0.9 * plot.area,
    }.items():
        assert plots.geometry.loc[decoys[flaw]].map(fails).all(), flaw
    assert not set(region.decoys.plot_id) & set(region.planted.plot_id)


def test_time_grows_nearly_in_line_with_size():
    def seconds(size: int) -> float:
        began = time.process_time()
        make_model_region(2, size)
        return time.process_time() - began

    seconds(500)
    small, large = seconds(1500), seconds(9000)
    assert large < 6 * 2 * small


def test_progress_rises_to_one_and_a_no_stops_the_work():
    told: list[float] = []

    def listen(fraction: float) -> bool:
        told.append(fraction)
        return True

    make_model_region(1, 500, listen)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        make_model_region(1, 500, lambda fraction: fraction < 0.5)


def test_a_size_or_seed_out_of_range_is_refused_in_one_sentence():
    with pytest.raises(InputError, match="cannot have 10 plots; choose a size from 500 to 1000000"):
        make_model_region(size=10)
    with pytest.raises(InputError, match="choose a whole number from 0 on"):
        make_model_region(seed=-1)
