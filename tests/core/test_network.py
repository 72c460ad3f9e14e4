"""The street graph: times that a hand can check, and tiles that agree with plain Dijkstra."""

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csgraph

from stadtregion_plugin.core.chains import Chains, fastest_arcs
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.network import StreetGraph
from tests.shared import shared

WALK = 4.8 / 3.6  # m/s, the table's walking speed


def streets(*lines, **columns) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(columns, geometry=[shapely.LineString(line) for line in lines], crs=25832)


def points(*places) -> np.ndarray:
    return shapely.points(np.array(places, dtype=float))


def test_walking_a_hundred_metres_takes_75_seconds():
    """100 m at 4.8 km/h."""
    graph = StreetGraph.from_lines(streets([(0, 0), (100, 0)]))
    assert graph.times(points((0, 0)), 10, points((100, 0)))[0, 0] == pytest.approx(75.0)


def test_the_leg_to_the_street_counts():
    """20 m to the street, 60 m along it, 30 m from it: 110 m."""
    graph = StreetGraph.from_lines(streets([(0, 0), (100, 0)]))
    seconds = graph.times(points((20, 20)), 10, points((80, -30)))[0, 0]
    assert seconds == pytest.approx(110 / WALK)
    assert graph.nearest(points((20, 20)), points((80, -30))).seconds[0] == pytest.approx(110 / WALK)


def test_lines_that_touch_or_cross_are_joined_and_a_bridge_is_not():
    crossing = [[(0, 0), (100, 0)], [(50, -50), (50, 50)], [(20, 0), (20, 80)], [(80, -50), (80, 50)]]
    graph = StreetGraph.from_lines(streets(*crossing, bridge=[None, None, None, "yes"]))
    seconds = graph.nearest(points((0, 0)), points((50, 50), (20, 80), (80, 50))).seconds
    assert seconds[:2] == pytest.approx([100 / WALK, 100 / WALK])
    # the bridge is a component of its own: its end snaps to the street below, 50 m away
    assert seconds[2] == pytest.approx(130 / WALK) or seconds[2] == pytest.approx((50 + 50 + 30) / WALK)


def test_of_parallel_edges_the_faster_counts():
    detour = [(0, 0), (50, 300), (100, 0)]
    lines = streets([(0, 0), (100, 0)], detour, [(100, 0), (200, 0)], from_node=[1, 1, 2], to_node=[2, 2, 3])
    graph = StreetGraph.from_lines(lines)
    assert graph.nearest(points((0, 0)), points((200, 0))).seconds[0] == pytest.approx(200 / WALK)


def test_a_one_way_street_binds_bicycles_in_one_direction_and_nobody_on_foot():
    """A block of 100 m sides, its south side one-way eastwards: west along it is 100 m on foot, 300 m by bicycle."""
    corners = [(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]
    sides = [corners[k : k + 2] for k in range(4)]
    lines = streets(*sides, oneway_bicycle=[True, False, False, False])
    here, there = points((100, 0)), points((0, 0))
    assert StreetGraph.from_lines(lines, "foot").nearest(here, there).seconds[0] == pytest.approx(100 / WALK)
    cycle = StreetGraph.from_lines(lines, "bicycle")
    assert cycle.nearest(here, there).seconds[0] == pytest.approx(300 / (15 / 3.6))
    assert cycle.nearest(here, there, towards_sources=True).seconds[0] == pytest.approx(100 / (15 / 3.6))


def test_places_too_far_from_any_street_are_not_connected():
    graph = StreetGraph.from_lines(streets([(0, 0), (100, 0)]))
    snap = graph.snap(points((50, 10), (50, 5000)))
    assert snap.connected.tolist() == [True, False]
    assert not np.isfinite(graph.nearest(points((0, 0)), snap).seconds[1])


def test_places_snap_to_the_main_component_only():
    lines = streets([(0, 0), (100, 0)], [(100, 0), (200, 0)], [(50, 10), (60, 10)])
    graph = StreetGraph.from_lines(lines)
    assert graph.snap(points((55, 11))).access_m[0] == pytest.approx(11.0)
    assert graph.share_in_main == pytest.approx(200 / 210)


def test_a_layer_in_degrees_is_refused():
    with pytest.raises(InputError, match="metre"):
        StreetGraph.from_lines(streets([(9, 48), (9.1, 48)]).set_crs(4326, allow_override=True))


def test_a_mode_no_street_allows_is_refused():
    with pytest.raises(InputError, match="car"):
        StreetGraph.from_lines(streets([(0, 0), (100, 0)], motor=[False]), "car")


def plain_arcs(graph):
    tail, head = np.concatenate([graph.start, graph.end]), np.concatenate([graph.end, graph.start])
    return fastest_arcs(len(graph.xy), tail, head, np.concatenate([graph.along_s, graph.against_s]))


def winding_streets(random, count, pieces, one_way_share):
    """A random street map of streets in up to ``pieces`` edges, with one-way streets and blind ends among them."""
    place = random.uniform(0, 2000, (count, 2))
    pairs = random.integers(0, count, (3 * count // 2, 2))
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    lines, ends, one_way = [], [], []
    names = count
    for a, b in pairs:
        cuts = int(random.integers(1, pieces + 1))
        nodes = [a, *range(names, names + cuts - 1), b]
        names += cuts - 1
        corners = np.linspace(place[a], place[b], cuts + 1)
        whole_street, one_piece = random.random() < one_way_share, random.random() < 0.2
        for number in range(cuts):
            flip = random.random() < 0.5 and not whole_street
            order = [number, number + 1][:: -1 if flip else 1]
            lines.append(corners[order])
            ends.append((nodes[order[0]], nodes[order[1]]))
            one_way.append(whole_street or (one_piece and number == 0))
    return streets(
        *lines, from_node=[a for a, _ in ends], to_node=[b for _, b in ends], oneway_bicycle=np.array(one_way)
    )


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(4, 40), st.floats(0.5, 10), st.booleans())
def test_contracted_chains_give_the_times_of_the_whole_graph(seed, count, limit_min, towards):
    random = np.random.default_rng(seed)
    graph = StreetGraph.from_lines(winding_streets(random, count, 6, 0.2), "bicycle")
    edges = np.arange(len(graph.edges))
    whole = Chains(
        junctions=np.arange(len(graph.xy)),
        arcs=plain_arcs(graph),
        junction=np.stack([graph.end, graph.start]),
        out_s=np.zeros((2, len(edges))),
        in_s=np.zeros((2, len(edges))),
        chain=edges,
        towards=np.zeros(len(edges), dtype=int),
    )
    uncontracted = replace(graph)
    uncontracted.__dict__["_chains"] = whole
    sources, targets = (shapely.points(random.uniform(0, 2000, (n, 2))) for n in (12, 40))
    for goal in (targets, None):
        expected = uncontracted.times(sources, limit_min, goal, towards_sources=towards)
        assert abs(graph.times(sources, limit_min, goal, towards_sources=towards) - expected).max() < 1e-6
        nearest = graph.nearest(sources, goal, towards_sources=towards)
        assert np.allclose(nearest.seconds, uncontracted.nearest(sources, goal, towards_sources=towards).seconds)
    assert len(graph._chains.junctions) <= len(graph.xy)


def test_a_street_of_many_pieces_is_one_arc_between_its_junctions():
    lines = streets(*[[(x, 0), (x + 10, 0)] for x in range(0, 100, 10)], [(100, 0), (100, 50)], [(100, 0), (150, 0)])
    graph = StreetGraph.from_lines(lines, "foot")
    assert len(graph.xy) == 13
    assert len(graph._chains.junctions) == 4
    assert graph._chains.arcs.nnz == 6


def test_a_ring_without_a_junction_keeps_one_node():
    corners = [(0, 0), (100, 0), (100, 100), (0, 100)]
    lines = streets(*[[a, b] for a, b in zip(corners, corners[1:] + corners[:1])])
    graph = StreetGraph.from_lines(lines, "foot")
    assert len(graph._chains.junctions) == 1
    seconds = graph.times(shapely.points([(50.0, 0.0)]), 10, shapely.points([(50.0, 100.0), (100.0, 50.0)])).toarray()
    assert np.allclose(seconds, [[200 / WALK, 100 / WALK]])


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(5, 60), st.floats(0.5, 20))
def test_tiles_agree_with_plain_dijkstra_on_random_directed_graphs(seed, count, limit_min):
    random = np.random.default_rng(seed)
    place = random.uniform(0, 3000, (count, 2))
    pairs = random.integers(0, count, (3 * count, 2))
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    lines = streets(
        *[[place[a], place[b]] for a, b in pairs],
        from_node=pairs[:, 0],
        to_node=pairs[:, 1],
        oneway_bicycle=random.random(len(pairs)) < 0.3,
    )
    graph = StreetGraph.from_lines(lines, "bicycle")
    sources = np.flatnonzero(graph.main)[: max(3, count // 4)]
    snap = graph.snap(shapely.points(graph.xy[sources]))
    tiled = graph.times(snap, limit_min).toarray()
    arcs = plain_arcs(graph)
    plain = csgraph.dijkstra(arcs, indices=sources)
    within = plain <= 60 * limit_min - 1.0
    assert np.allclose(tiled[within], plain[within], atol=0.01)
    beyond = plain > 60 * limit_min + 1.0
    assert (tiled[beyond] == 0).all()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.booleans())
def test_the_nearest_source_is_the_least_of_all_times(seed, towards):
    random = np.random.default_rng(seed)
    place = random.uniform(0, 2000, (30, 2))
    pairs = random.integers(0, 30, (80, 2))
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    lines = streets(*[[place[a], place[b]] for a, b in pairs], oneway_bicycle=random.random(len(pairs)) < 0.3)
    graph = StreetGraph.from_lines(lines, "bicycle")
    sources, targets = (shapely.points(random.uniform(0, 2000, (n, 2))) for n in (5, 40))
    every = graph.times(sources, 600, targets, towards_sources=towards).toarray()
    every[every == 0] = np.inf
    nearest = graph.nearest(sources, targets, towards_sources=towards)
    assert np.allclose(nearest.seconds, every.min(axis=0))
    reached = np.isfinite(nearest.seconds)
    assert np.allclose(every[nearest.source[reached], np.flatnonzero(reached)], every.min(axis=0)[reached])


def test_the_roads_of_stuttgart_become_one_connected_graph():
    roads = gpd.read_file(shared("data/stuttgart/stuttgart.gpkg"), layer="osm_roads")
    graph = StreetGraph.from_lines(roads, "foot")
    assert graph.share_in_main > 0.9
    assert len(graph.edges) > len(roads)
    # motorways, which nobody walks, and lines drawn twice are all that may be missing
    assert 0.9 < shapely.length(graph.edges).sum() / roads.length.sum() < 1.001


def test_missing_values_in_access_fall_back_to_the_road_class():
    lines = streets([(0, 0), (100, 0)], highway=["motorway"], foot=pd.array([None], dtype="boolean"))
    with pytest.raises(InputError, match="foot"):
        StreetGraph.from_lines(lines, "foot")
