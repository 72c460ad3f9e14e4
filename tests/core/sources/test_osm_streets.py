"""The street graph: where it is cut, which way its edges point and who may use them."""

import networkx as nx
import numpy as np
import pytest
import shapely
from pyproj import Geod

from stadtregion_plugin.core.sources.osm import read_osm
from stadtregion_plugin.core.sources.osm_streets import access, highway_defaults, is_oneway, is_oneway_for_bicycles
from tests.core.sources.osm_writing import SOUTH, STEP, WEST, OsmText
from tests.core.sources.towns import town

GRID = {node: (node % 10, node // 10) for node in range(100)}


@pytest.fixture
def streets(tmp_path):
    def of(text: OsmText):
        path = text.nodes(GRID).inhabited().write(tmp_path / "streets.osm")
        extract = read_osm(path)
        own = extract.streets[~extract.streets.from_node.isin([904, 905])]
        return own.reset_index(drop=True), extract.street_nodes.set_index("node_id")

    return of


def pairs(edges) -> set[tuple[int, int]]:
    return set(zip(edges.from_node, edges.to_node))


def test_streets_are_cut_where_they_meet_and_nowhere_else(streets):
    text = OsmText().way(1, [11, 12, 13, 14, 15], highway="residential").way(2, [3, 13, 23], highway="residential")
    edges, nodes = streets(text)
    assert pairs(edges) == {(11, 13), (13, 15), (3, 13), (13, 23)}
    assert nodes.degree[13] == 4
    assert nodes.degree[11] == 1


def test_a_node_two_streets_share_at_their_ends_joins_them(streets):
    edges, nodes = streets(OsmText().way(1, [11, 12], highway="primary").way(2, [12, 13], highway="secondary"))
    assert pairs(edges) == {(11, 12), (12, 13)}
    assert nodes.degree[12] == 2


def test_bridges_that_cross_without_a_common_node_do_not_meet(streets):
    edges, _ = streets(OsmText().way(1, [11, 33], highway="primary").way(2, [13, 31], highway="secondary"))
    assert pairs(edges) == {(11, 33), (13, 31)}


def test_a_loop_on_one_node_is_cut_in_two(streets):
    edges, nodes = streets(OsmText().way(1, [11, 12, 22, 21, 11], highway="residential"))
    assert len(edges) == 2
    assert (edges.from_node != edges.to_node).all()
    assert set(nodes.degree[[11, 22]]) == {2}


def test_a_street_with_a_turning_loop_keeps_loop_and_street(streets):
    edges, _ = streets(OsmText().way(1, [10, 11, 12, 22, 21, 11], highway="residential"))
    assert pairs(edges) == {(10, 11), (11, 22), (22, 11)}


def test_a_roundabout_is_cut_at_its_arms(streets):
    text = OsmText().way(1, [11, 12, 22, 21, 11], highway="tertiary", junction="roundabout")
    edges, _ = streets(text.way(2, [12, 13], highway="tertiary").way(3, [21, 20], highway="tertiary"))
    ring = edges[edges.oneway]
    assert pairs(ring) == {(11, 12), (12, 21), (21, 11)}


def test_lines_begin_at_from_node_and_end_at_to_node(streets):
    edges, nodes = streets(
        OsmText().way(1, [11, 12, 13, 23], highway="residential").way(2, [13, 14], highway="service")
    )
    for edge in edges.itertuples():
        ends = shapely.get_coordinates(edge.geometry)[[0, -1]]
        expected = [shapely.get_coordinates(nodes.geometry[node])[0] for node in (edge.from_node, edge.to_node)]
        assert np.allclose(ends, expected)


def test_a_street_against_its_line_is_turned_round(streets):
    edges, _ = streets(OsmText().way(1, [11, 12, 13], highway="residential", oneway="-1"))
    assert pairs(edges) == {(13, 11)}
    assert edges.oneway.all()
    east = shapely.get_coordinates(edges.geometry[0])[:, 0]
    assert (np.diff(east) < 0).all()


def test_lengths_are_geodesic(streets):
    edges, _ = streets(OsmText().way(1, [11, 12, 22], highway="residential"))
    ellipsoid = Geod(ellps="GRS80")  # differs from WGS 84 by 0.1 mm in the polar radius
    lon, lat = WEST + np.array([1, 2, 2]) * STEP, SOUTH + np.array([1, 1, 2]) * STEP
    assert edges.length_m.sum() == pytest.approx(ellipsoid.line_length(lon, lat), abs=1e-3)


def test_repeated_nodes_and_two_nodes_at_one_place_leave_no_empty_edge(streets):
    text = OsmText().nodes({201: (2, 1)})  # where node 12 is
    text.way(1, [11, 12, 12, 13], highway="residential").way(2, [12, 201, 22], highway="residential")
    edges, _ = streets(text.way(3, [201, 31], highway="residential"))
    assert (edges.length_m > 0).all()
    assert edges.geometry.is_valid.all()
    graph = nx.Graph(list(pairs(edges)))
    assert nx.has_path(graph, 11, 31)


def test_a_street_that_leaves_the_file_is_kept_up_to_the_gap(streets):
    edges, _ = streets(OsmText().way(1, [11, 12, 999, 14, 15], highway="residential"))
    assert pairs(edges) == {(11, 12), (14, 15)}


@pytest.mark.parametrize("highway", ["construction", "proposed", "platform", "raceway", "abandoned", "elevator"])
def test_what_cannot_be_travelled_is_no_street(streets, highway):
    edges, _ = streets(OsmText().way(1, [11, 12], highway=highway))
    assert edges.empty


def test_squares_and_private_roads_are_no_streets(streets):
    text = OsmText().way(1, [11, 12, 22, 21, 11], highway="pedestrian", area="yes")
    edges, _ = streets(text.way(2, [31, 32], highway="service", access="private"))
    assert edges.empty


def test_components_are_counted_from_the_longest(streets):
    # One step north is longer than one east, as the third street, of ids from 904, is.
    text = OsmText().way(1, [11, 21], highway="residential").way(2, [41, 42, 43, 44, 45], highway="residential")
    edges, nodes = streets(text)
    assert edges.set_index("from_node").component.to_dict() == {41: 0, 11: 1}
    assert nodes.component[[41, 45, 904]].tolist() == [0, 0, 2]


def allowed(highway: str, **tags: str) -> set[str]:
    told = {key.replace("__", ":"): value for key, value in tags.items()}
    return {mode for mode, may in access({"highway": highway, **told}, highway_defaults()[highway]).items() if may}


ALL = {"foot", "bicycle", "motor", "hgv"}


@pytest.mark.parametrize(
    ("highway", "tags", "modes"),
    [
        ("residential", {}, ALL),
        ("motorway", {}, {"motor", "hgv"}),
        ("footway", {}, {"foot"}),
        ("footway", {"bicycle": "yes"}, {"foot", "bicycle"}),
        ("path", {}, {"foot", "bicycle"}),
        ("path", {"access": "yes"}, {"foot", "bicycle"}),  # a general yes opens nothing
        ("cycleway", {"foot": "no"}, {"bicycle"}),
        ("track", {}, {"foot", "bicycle"}),
        ("track", {"motor_vehicle": "yes"}, {"foot", "bicycle", "motor"}),
        ("service", {"access": "private"}, set()),
        ("service", {"access": "no", "foot": "yes"}, {"foot"}),
        ("service", {"access": "customers"}, ALL),
        ("residential", {"access": "destination"}, ALL),
        ("residential", {"vehicle": "no"}, {"foot"}),
        ("residential", {"vehicle": "no", "bicycle": "yes"}, {"foot", "bicycle"}),
        ("residential", {"motor_vehicle": "no"}, {"foot", "bicycle"}),
        ("residential", {"motor_vehicle": "agricultural;forestry"}, {"foot", "bicycle"}),
        ("residential", {"motor_vehicle": "no", "hgv": "delivery"}, {"foot", "bicycle", "hgv"}),
        ("residential", {"access": "no", "motor_vehicle": "permissive"}, {"motor", "hgv"}),
        ("residential", {"hgv": "no"}, {"foot", "bicycle", "motor"}),
        ("residential", {"hgv": "destination"}, ALL),
        ("residential", {"maxweight": "3.5"}, {"foot", "bicycle", "motor"}),
        ("residential", {"maxweight": "7.5"}, ALL),
        ("residential", {"maxheight": "3.2 m"}, {"foot", "bicycle", "motor"}),
        ("primary", {"bicycle": "use_sidepath"}, {"foot", "motor", "hgv"}),
        ("pedestrian", {"bicycle": "dismount"}, {"foot"}),
        ("steps", {}, {"foot"}),
    ],
)
def test_access_follows_the_most_particular_tag(highway, tags, modes):
    assert allowed(highway, **tags) == modes


@pytest.mark.parametrize(
    ("tags", "motor", "bicycle"),
    [
        ({}, False, False),
        ({"oneway": "yes"}, True, True),
        ({"oneway": "-1"}, True, True),
        ({"oneway": "yes", "oneway:bicycle": "no"}, True, False),
        ({"oneway": "yes", "cycleway": "opposite_lane"}, True, False),
        ({"oneway": "yes", "cycleway:left": "opposite_track"}, True, False),
        ({"oneway": "yes", "cycleway:left:oneway": "no"}, True, False),
        ({"oneway": "yes", "cycleway:left:oneway": "-1"}, True, False),
        ({"oneway": "no", "highway": "motorway"}, False, False),
        ({"highway": "motorway"}, True, True),
        ({"junction": "roundabout"}, True, True),
        ({"oneway": "reversible"}, False, False),
        ({"oneway:bicycle": "yes"}, False, True),
    ],
)
def test_oneway_is_read_with_what_is_implied_and_what_bicycles_are_spared(tags, motor, bicycle):
    assert (is_oneway(tags), is_oneway_for_bicycles(tags)) == (motor, bicycle)


@pytest.mark.parametrize("place", ["faurndau", "berlin_borsigwalde"])
def test_the_graph_of_a_town_holds_together(place):
    extract = town(place)
    edges, nodes = extract.streets, extract.street_nodes.set_index("node_id")
    assert (edges.from_node != edges.to_node).all()
    assert (edges.length_m > 0).all()
    assert edges[["foot", "bicycle", "motor", "hgv"]].any(axis=1).all()
    assert edges.edge_id.is_unique
    # Projected lengths differ from geodesic ones by less than UTM's scale error in its zone.
    assert (np.abs(edges.length / edges.length_m - 1) < 0.0011).all()
    graph = nx.MultiGraph()
    graph.add_edges_from(zip(edges.from_node, edges.to_node))
    assert dict(graph.degree()) == nodes.degree.to_dict()
    assert nx.number_connected_components(graph) == nodes.component.max() + 1
    assert edges.groupby("component").length_m.sum().is_monotonic_decreasing
