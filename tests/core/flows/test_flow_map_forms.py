"""What else a flow map can be: stripes, half arrows, trees, clusters, gates, a print scale, a next scenario."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.flow_map import FlowMapParameters, draw_flow_map
from stadtregion_plugin.core.flows.map_clusters import cluster_nodes
from stadtregion_plugin.core.flows.map_flows import checked, node_points
from tests.core.flows.test_flow_map import CRS, PLACES, flows, nodes, point

MM_PX = 25.4 / 96


def region(count=14, rows=60, seed=3):
    """Nodes at random, with flows between them in three materials, imports and disposal."""
    generator = np.random.default_rng(seed)
    places = {f"n{number}": xy for number, xy in enumerate(generator.uniform(0, 20_000, (count, 2)) + 500_000)}
    table = []
    for _ in range(rows):
        start, end = generator.choice(count, 2, replace=False)
        table.append((f"n{start}", f"n{end}", generator.choice(["wood", "steel", "paper"]), "local", 1.0))
    table += [("import", f"n{n}", "steel", "import", 1.0) for n in range(0, count, 3)]
    table += [(f"n{n}", "disposal", "ash", "disposal", 1.0) for n in range(0, count, 4)]
    frame = flows(*table)
    return nodes(places), frame.assign(t_a=generator.lognormal(2, 1, len(frame)).round(3))


# --- stripes and half arrows ---------------------------------------------------------------------------------------


def test_materials_of_one_direction_are_stripes_side_by_side_in_one_arrow():
    table = flows(
        ("west", "east", "wood", "local", 30.0),
        ("west", "east", "paper", "local", 10.0),
        ("north", "east", "wood", "local", 20.0),
    )
    lines = draw_flow_map(nodes(), table, FlowMapParameters(draw_as="stripes", max_width_px=12.0)).lines
    arrow = lines[lines["from_node"] == "west"].set_index("material")
    assert arrow.geometry["wood"].equals(arrow.geometry["paper"])
    assert set(arrow["part"]) == {"stripe"}
    assert arrow["width_px"].to_dict() == pytest.approx({"wood": 9.0, "paper": 3.0})  # 40 t are 12 px
    assert set(arrow["arrow_px"].round(6)) == {12.0}
    # from the left: 3 px of paper, then 9 px of wood
    assert arrow["offset_px"].to_dict() == pytest.approx({"paper": -4.5, "wood": 1.5})
    alone = lines[lines["from_node"] == "north"].iloc[0]
    assert (alone["part"], alone["offset_px"], alone["width_px"]) == ("arrow", 0.0, pytest.approx(6.0))


def test_stripes_hold_all_tonnes_and_fill_their_arrow():
    places, table = region()
    lines = draw_flow_map(places, table, FlowMapParameters(draw_as="stripes")).lines
    assert lines["t_a"].sum() == pytest.approx(table["t_a"].sum())
    for _, stripes in lines.groupby(["from_node", "to_node"]):
        left, right = stripes["offset_px"] - stripes["width_px"] / 2, stripes["offset_px"] + stripes["width_px"] / 2
        assert (left.min(), right.max()) == pytest.approx(
            (-stripes["arrow_px"].iloc[0] / 2, stripes["arrow_px"].iloc[0] / 2)
        )
        assert stripes["width_px"].sum() == pytest.approx(stripes["arrow_px"].iloc[0])


def test_opposite_flows_are_the_two_halves_of_one_line_each_on_its_right():
    table = flows(
        ("west", "east", "wood", "local", 20.0),
        ("east", "west", "paper", "local", 10.0),
        ("west", "north", "wood", "local", 5.0),
    )
    lines = draw_flow_map(nodes(), table, FlowMapParameters(draw_as="half_arrows", max_width_px=8.0)).lines
    there, back, alone = (lines[lines["t_a"] == t_a].iloc[0] for t_a in (20.0, 10.0, 5.0))
    np.testing.assert_allclose(there.geometry.coords, back.geometry.coords[::-1])
    np.testing.assert_allclose(point(there.geometry, 0), PLACES["west"], atol=1e-3)
    assert (there["part"], there["width_px"], there["offset_px"]) == ("half", 8.0, 4.0)
    assert (back["part"], back["width_px"], back["offset_px"]) == ("half", 4.0, 2.0)
    assert (alone["part"], alone["offset_px"]) == ("arrow", 0.0)


# --- trees ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draw_as", "near", "far"), [("collection", "to_node", "from_node"), ("distribution", "from_node", "to_node")]
)
def test_a_tree_holds_the_tonnes_of_its_hub_and_they_add_up(draw_as, near, far):
    places, table = region(rows=120)
    drawn = draw_flow_map(places, table, FlowMapParameters(draw_as=draw_as, hub="n2", min_width_px=0.01))
    between = table[(table[near] == "n2") & ~table[far].isin(["import", "disposal"])]
    amounts = between.groupby(far)["t_a"].sum()
    assert drawn.figures["drawn_t_a"] == pytest.approx(between["t_a"].sum())
    assert drawn.figures["not_shown_t_a"] == pytest.approx(table["t_a"].sum() - between["t_a"].sum())
    for branch in drawn.lines.itertuples():
        behind = getattr(branch, far).split(", ")
        assert getattr(branch, near) == "n2"
        assert branch.t_a == pytest.approx(amounts[behind].sum())
        assert branch.width_px == pytest.approx(14.0 * branch.t_a / amounts.sum())
    lines = drawn.lines.geometry.to_numpy()
    one, other = shapely.STRtree(lines).query(lines, predicate="crosses")
    assert len(one[one < other]) == 0
    heads = drawn.lines[drawn.lines["part"] == "trunk"]
    if draw_as == "distribution":
        assert set(heads[far]) == set(amounts.index)
    else:
        assert heads["t_a"].sum() == pytest.approx(amounts.sum())


def test_the_hub_is_by_default_the_node_with_the_most():
    table = flows(
        ("west", "east", "a", "local", 5.0), ("north", "east", "a", "local", 2.0), ("east", "west", "a", "local", 6.0)
    )
    drawn = draw_flow_map(nodes(), table, FlowMapParameters(draw_as="collection"))
    assert set(drawn.lines["to_node"]) == {"east"}


def test_a_hub_without_flows_is_named():
    table = flows(("west", "east", "a", "local", 5.0))
    with pytest.raises(InputError, match="north"):
        draw_flow_map(nodes(), table, FlowMapParameters(draw_as="collection", hub="north"))


def test_the_quality_of_a_tree_stands_beside_that_of_straight_lines():
    places, table = region(rows=120)
    drawn = draw_flow_map(places, table, FlowMapParameters(draw_as="collection", hub="n2"))
    quality = drawn.quality.set_index("measure")
    assert quality["value"]["crossings"] == quality["value"]["node_overlaps"] == 0
    assert quality["value"]["least_clearance_px"] > 0
    assert quality["straight"]["arrowhead_overlaps"] > quality["value"]["arrowhead_overlaps"]
    assert 1.0 <= quality["value"]["mean_detour"] <= 1.15
    assert quality["straight"]["mean_detour"] == pytest.approx(1.0)


def test_a_tree_goes_round_obstacles_and_nodes_without_a_flow():
    places = {"hub": (500_000, 5_400_000), "far": (520_000, 5_400_000), "other": (505_000, 5_400_000)}
    label = shapely.box(509_000, 5_399_500, 513_000, 5_400_500)
    obstacles = gpd.GeoDataFrame(geometry=[label], crs=CRS)
    table = flows(("far", "hub", "wood", "local", 5.0))
    drawn = draw_flow_map(nodes(places), table, FlowMapParameters(draw_as="collection"), obstacles=obstacles)
    assert drawn.figures["node_overlaps"] == 0
    assert not drawn.lines.geometry.intersects(label).any()


@pytest.mark.parametrize(("draw_as", "far"), [("collection", "from_node"), ("distribution", "to_node")])
def test_the_same_tree_again_is_the_same_map(draw_as, far):
    places, table = region(rows=120)
    parameters = FlowMapParameters(draw_as=draw_as, hub="n2")
    before = draw_flow_map(places, table, parameters)
    again = draw_flow_map(places, table, parameters, previous=before.lines)
    assert again.figures["kept_share"] == 1.0
    now = again.lines.set_index(far).geometry
    assert all(now[name].equals_exact(line, 1e-3) for name, line in before.lines.set_index(far).geometry.items())


def test_the_tree_of_the_next_scenario_keeps_its_branches_and_those_drawn_by_hand():
    places, table = region(count=30, rows=500)
    parameters = FlowMapParameters(draw_as="collection", hub="n2")
    before = draw_flow_map(places, table, parameters).lines
    shapes = before.geometry.to_numpy().copy()
    row = int(np.flatnonzero(before["part"] == "branch")[0])
    start, *_, end = shapes[row].coords
    own = shapely.LineString([start, np.add(start, end) / 2 + [300.0, 200.0], end])
    shapes[row] = own
    edited = before.set_geometry(gpd.GeoSeries(shapes, crs=CRS))
    generator = np.random.default_rng(5)
    later = table.assign(t_a=table["t_a"] * generator.uniform(0.7, 1.4, len(table)))
    after = draw_flow_map(places, later, parameters, previous=edited)
    same = after.lines.set_index("from_node").loc[before["from_node"][row]]
    assert same["fixed"]
    assert same.geometry.equals_exact(own, 1e-3)
    assert after.lines["fixed"].sum() == 1
    assert after.figures["kept_share"] >= 0.8
    assert after.figures["kept_share"] > draw_kept(places, later, parameters, before)


def draw_kept(places, table, parameters, before) -> float:
    """The share of the lines ``before`` that a map drawn afresh has as well."""
    afresh = draw_flow_map(places, table, parameters).lines.set_index("from_node").geometry
    old = before.set_index("from_node").geometry
    return float(np.mean([name in afresh and afresh[name].equals_exact(line, 1e-3) for name, line in old.items()]))


def test_a_node_at_the_place_of_the_hub_is_named():
    places = {"hub": (500_000, 5_400_000), "same": (500_000, 5_400_000), "far": (520_000, 5_400_000)}
    table = flows(("far", "hub", "wood", "local", 5.0), ("same", "hub", "wood", "local", 5.0))
    with pytest.raises(InputError, match="flow node same lies at the place of the hub hub"):
        draw_flow_map(nodes(places), table, FlowMapParameters(draw_as="collection", hub="hub"))


# --- clusters ------------------------------------------------------------------------------------------------------


def balance(table, members):
    """Tonnes that leave and that enter a set of nodes."""
    inside = {end: table[end].isin(members) for end in ("from_node", "to_node")}
    leaves = table.loc[inside["from_node"] & ~inside["to_node"], "t_a"].sum()
    enters = table.loc[~inside["from_node"] & inside["to_node"], "t_a"].sum()
    return leaves, enters


@pytest.mark.parametrize("count", [1, 2, 5, 14])
def test_what_flows_in_and_out_of_a_cluster_is_what_flows_in_and_out_of_its_members(count):
    places, table = region()
    checked_flows = checked(table, node_points(places).index)
    clusters = cluster_nodes(places, checked_flows, count)
    assert len(clusters.nodes) == count
    assert clusters.flows["t_a"].sum() == pytest.approx(table["t_a"].sum())
    for head, members in clusters.of_node.groupby(clusters.of_node):
        assert balance(clusters.flows, [head]) == pytest.approx(balance(table, list(members.index)))


@settings(max_examples=20, deadline=None)
@given(
    count=st.integers(2, 25),
    rows=st.integers(1, 80),
    seed=st.integers(0, 1000),
    most=st.integers(3, 40),
    draw_as=st.sampled_from(["arrows", "stripes"]),
)
def test_nodes_are_gathered_until_there_are_no_more_arrows_than_wanted(count, rows, seed, most, draw_as):
    """Every tonne is on the map, and what enters and leaves a cluster is what enters and leaves its members."""
    places, table = region(count, rows, seed)
    parameters = FlowMapParameters(draw_as=draw_as, most_flows=most, if_more="clusters", time_limit_s=0.3)
    drawn = draw_flow_map(places, table, parameters)
    assert len(drawn.lines) <= most
    if len(drawn.nodes) > 1:
        assert drawn.figures["not_shown_t_a"] == pytest.approx(0.0, abs=1e-9 * table["t_a"].sum())
        assert drawn.lines["t_a"].sum() == pytest.approx(table["t_a"].sum())
        for node in drawn.nodes.itertuples():
            members = (node.members or node.node_id).split(", ")
            assert balance(drawn.lines, [node.node_id]) == pytest.approx(balance(table, members))
    assert drawn.figures.get("clusters", 0) == (drawn.nodes["kind"] == "cluster").sum()


def test_no_more_nodes_are_gathered_than_needed():
    places, table = region(count=20, rows=80)
    most = 30
    drawn = draw_flow_map(places, table, FlowMapParameters(most_flows=most, if_more="clusters"))
    one_more = draw_flow_map(places, table, FlowMapParameters(clusters=len(drawn.nodes) + 1))
    assert len(drawn.lines) <= most < len(one_more.lines)
    assert draw_flow_map(places, table, FlowMapParameters(if_more="clusters")).figures.get("clusters") is None


def test_a_hub_in_a_cluster_is_that_cluster():
    places, table = region(count=20, rows=300)
    parameters = FlowMapParameters(draw_as="collection", hub="n3", most_flows=6, if_more="clusters")
    drawn = draw_flow_map(places, table, parameters)
    (hub,) = set(drawn.lines["to_node"])
    members = drawn.nodes.set_index("node_id")["members"][hub]
    assert "n3" in members.split(", ")
    assert drawn.figures["flows"] <= 6


def test_loops_of_clustered_nodes_follow_the_arrows_between_their_clusters():
    places = {"a": (500_000, 5_400_000), "b": (500_500, 5_400_000), "far": (520_000, 5_400_000)}
    table = flows(("b", "far", "wood", "local", 3.0), ("far", "a", "wood", "local", 3.0), ("a", "b", "", "local", 3.0))
    ring = shapely.LineString([places["b"], places["far"], places["a"], places["b"]])
    loops = schema.LOOPS.conform(
        gpd.GeoDataFrame({"loop_id": ["L1"]}, geometry=[shapely.MultiLineString([ring])], crs=CRS)
    )
    drawn = draw_flow_map(nodes(places), table, FlowMapParameters(clusters=2), loops=loops)
    assert len(drawn.loops.geometry[0].geoms) == 3
    assert all(any(leg.equals(line) for line in drawn.lines.geometry) for leg in drawn.loops.geometry[0].geoms)


def test_a_loop_inside_one_node_stands_at_its_cluster():
    """Clustered by tonnes, a and b stand at 500 000 + 500 · 10 / 20; rings begin at their node."""
    places = {"a": (500_000, 5_400_000), "b": (500_500, 5_400_000), "far": (520_000, 5_400_000)}
    table = flows(("a", "far", "wood", "local", 10.0), ("b", "far", "wood", "local", 10.0))
    turn = np.linspace(0, 2 * np.pi, 25)
    ring = shapely.LineString(places["b"] + 100 * np.column_stack([np.sin(turn), 1 - np.cos(turn)]))
    loops = schema.LOOPS.conform(gpd.GeoDataFrame({"loop_id": ["L1"]}, geometry=[ring], crs=CRS))
    drawn = draw_flow_map(nodes(places), table, FlowMapParameters(clusters=2), loops=loops)
    assert drawn.loops.length[0] == pytest.approx(ring.length)
    assert drawn.loops.geometry[0].geoms[0].coords[0] == pytest.approx((500_250, 5_400_000))


def test_flows_within_a_cluster_are_a_loop_on_the_map():
    places = {"a": (500_000, 5_400_000), "b": (500_500, 5_400_000), "far": (520_000, 5_400_000)}
    table = flows(
        ("a", "b", "wood", "local", 7.0), ("b", "far", "wood", "local", 3.0), ("a", "far", "wood", "local", 2.0)
    )
    drawn = draw_flow_map(nodes(places), table, FlowMapParameters(clusters=2))
    within = drawn.lines[drawn.lines["kind"] == "within"].iloc[0]
    assert within["t_a"] == 7.0
    assert within["from_node"] == within["to_node"]
    assert within.geometry.length > 0
    assert drawn.lines.loc[drawn.lines["kind"] == "local", "t_a"].tolist() == [5.0]
    cluster = drawn.nodes[drawn.nodes["kind"] == "cluster"].iloc[0]
    assert set(cluster["members"].split(", ")) == {"a", "b"}
    assert cluster["node_id"] == "b"  # with 10 t more than a with 9
    assert cluster.geometry.x == pytest.approx(500_000 + 500 * 10 / 19)  # their centre by tonnes


def test_nodes_may_be_clustered_by_a_field():
    table = flows(("west", "east", "wood", "local", 7.0), ("east", "north", "wood", "local", 3.0))
    drawn = draw_flow_map(nodes(), table, groups=["one", "other", "one"])
    assert len(drawn.nodes) == 2
    with pytest.raises(InputError, match="belongs to no group"):
        draw_flow_map(nodes(), table, groups=["one", None, "one"])


def test_a_number_of_clusters_below_one_is_refused():
    with pytest.raises(InputError, match="clusters must be 1 or more"):
        draw_flow_map(nodes(), flows(("west", "east", "a", "local", 1.0)), FlowMapParameters(clusters=0))


# --- the sheet -----------------------------------------------------------------------------------------------------


def test_at_a_print_scale_the_map_is_as_large_as_the_region_on_paper():
    """10 km at 1:50,000 are 20 cm, or 755.9 px of 1/96 inch; a stub of 90 px is 23.8 mm on paper, 1190.6 m there."""
    places = {**PLACES, "middle": (505_000, 5_403_000)}
    table = flows(("west", "east", "wood", "local", 5.0), ("import", "middle", "wood", "import", 5.0))
    drawn = draw_flow_map(nodes(places), table, FlowMapParameters(scale=50_000, max_width_mm=3.0, stub_px=90))
    assert drawn.figures["scale"] == pytest.approx(50_000)
    assert drawn.lines["width_mm"].tolist() == pytest.approx([3.0, 3.0])
    assert drawn.lines["width_px"].tolist() == pytest.approx([3.0 / MM_PX] * 2)
    stub = drawn.lines[drawn.lines["kind"] == "import"].geometry.iloc[0]
    assert np.hypot(*(point(stub, -1) - point(stub, 0))) == pytest.approx(90 * MM_PX * 50, rel=1e-6)


def test_a_scale_may_be_read_from_the_result():
    """900 px for 10 km are 238.1 mm, so 1:41,995."""
    drawn = draw_flow_map(nodes(), flows(("west", "east", "wood", "local", 5.0)))
    assert drawn.figures["scale"] == pytest.approx(10_000_000 / (900 * MM_PX))


def test_at_the_edge_neighbours_share_a_gate_that_says_what_goes_through():
    places = {"w1": (0, 4000), "w2": (0, 4800), "e": (20_000, 4400), "s": (10_000, 0), "n": (10_000, 9000)}
    table = flows(
        ("import", "w1", "steel", "import", 1500.0),
        ("import", "w2", "steel", "import", 500.0),
        ("w2", "disposal", "ash", "disposal", 30.0),
        ("e", "disposal", "ash", "disposal", 10.0),
        ("s", "n", "wood", "local", 5.0),
    )
    drawn = draw_flow_map(nodes(places), table, FlowMapParameters(outside="edge"))
    gates = drawn.nodes[drawn.nodes["kind"] == "outside"]
    assert gates["name"].tolist() == ["Disposal 10 t/a", "Import 2\u202f000 t/a\nDisposal 30 t/a"]
    begins = {tuple(np.round(point(line, 0), 3)) for line in drawn.lines[drawn.lines["kind"] == "import"].geometry}
    assert len(begins) == 1
    (begin,) = begins
    assert begin[0] == pytest.approx(-50 * 20_000 / 900)  # 50 px west of the westernmost node
    assert begin[1] == pytest.approx((4000 * 1500 + 4800 * 530) / 2030)  # their mean, by tonnes
    assert drawn.figures["drawn_t_a"] == table["t_a"].sum()


def test_the_outside_may_be_hidden_and_is_counted():
    table = flows(("west", "east", "wood", "local", 5.0), ("import", "west", "steel", "import", 2.0))
    drawn = draw_flow_map(nodes(), table, FlowMapParameters(outside="hidden"))
    assert drawn.lines["kind"].tolist() == ["local"]
    assert drawn.figures["not_shown_t_a"] == 2.0
    assert drawn.figures["flows_not_shown"] == 1.0


def test_a_short_stub_leaves_its_node_where_no_flow_does():
    places = {**PLACES, "middle": (505_000, 5_402_500), "south": (505_000, 5_399_000)}
    table = flows(("import", "middle", "steel", "import", 5.0), ("south", "middle", "wood", "local", 5.0))
    stub = draw_flow_map(nodes(places), table).lines.set_index("kind").geometry["import"]
    assert point(stub, 0)[1] > 5_402_000  # not on top of the flow from the south


# --- the next scenario ---------------------------------------------------------------------------------------------


def test_the_next_scenario_keeps_lines_and_widths_per_tonne():
    places, table = region()
    before = draw_flow_map(places, table)
    after_table = pd.concat(
        [table[table["t_a"] > 2.0], flows(("n0", "n13", "wood", "local", table["t_a"].max() * 1.2))]
    )
    after = draw_flow_map(places, after_table.assign(flow_id=np.arange(len(after_table))), previous=before)
    assert after.figures["kept_share"] >= 0.8
    per_tonne = [drawn.lines["width_px"].max() / drawn.lines["t_a"].max() for drawn in (before, after)]
    assert per_tonne[0] == pytest.approx(per_tonne[1])


def test_the_same_scenario_again_is_the_same_map():
    places, table = region()
    for draw_as in ("arrows", "stripes", "half_arrows"):
        parameters = FlowMapParameters(draw_as=draw_as)
        before = draw_flow_map(places, table, parameters)
        again = draw_flow_map(places, table, parameters, previous=before.lines)
        assert again.figures["kept_share"] == 1.0
        assert shapely.equals_exact(before.lines.geometry.to_numpy(), again.lines.geometry.to_numpy(), 1e-3).all()


@pytest.mark.parametrize("how", ["drawn", "fixed"])
def test_a_line_that_a_planner_has_drawn_stays(how):
    places, table = region()
    before = draw_flow_map(places, table).lines
    start, end = (point(before.geometry[4], place) for place in (0, -1))
    middle = (start + end) / 2 + np.array([start[1] - end[1], end[0] - start[0]]) * 0.4
    own = shapely.LineString([start, middle, end])
    shapes = before.geometry.to_numpy().copy()
    shapes[4] = own
    edited = before.set_geometry(gpd.GeoSeries(shapes, crs=CRS))
    if how == "fixed":
        edited = edited.assign(fixed=edited.index == 4, drawn_m=np.nan)
    after = draw_flow_map(places, table, previous=edited).lines
    assert after.geometry[4].equals_exact(own, 1e-3)
    assert after["fixed"].tolist() == [number == 4 for number in range(len(after))]


def test_a_map_in_another_crs_is_not_taken_for_one_drawn_by_hand():
    places, table = region()
    lines = draw_flow_map(places, table).lines
    north = lines.set_geometry(lines.geometry.translate(0, 4_900_000))  # at 48 degrees north
    there = north.to_crs("EPSG:25833")
    from stadtregion_plugin.core.flows.map_previous import by_hand

    assert not by_hand(there).any()


@pytest.mark.parametrize("draw_as", ["stripes", "half_arrows"])
def test_with_the_outside_hidden_a_map_may_be_empty(draw_as):
    table = flows(("import", "west", "steel", "import", 2.0))
    drawn = draw_flow_map(nodes(), table, FlowMapParameters(draw_as=draw_as, outside="hidden"))
    assert len(drawn.lines) == 0
    assert drawn.figures["not_shown_t_a"] == 2.0


def test_nodes_that_are_all_at_one_place_have_their_flows_as_loops_of_a_size_to_be_seen():
    """Not even a nanometre between them makes a map of its own: 1 px is 1 m then."""
    places = {"a": (500_000, 5_400_000), "b": (500_000 + 1e-9, 5_400_000)}
    drawn = draw_flow_map(nodes(places), flows(("a", "b", "wood", "local", 7.0)))
    assert drawn.lines.geometry[0].length > 10


# --- loops and quality ---------------------------------------------------------------------------------------------


def test_loops_follow_the_arrows():
    table = flows(
        ("west", "east", "wood", "local", 5.0),
        ("east", "north", "wood", "local", 5.0),
        ("north", "west", "wood", "local", 5.0),
    )
    ring = shapely.LineString([PLACES["west"], PLACES["east"], PLACES["north"], PLACES["west"]])
    loops = schema.LOOPS.conform(
        gpd.GeoDataFrame({"loop_id": ["L1"]}, geometry=[shapely.MultiLineString([ring])], crs=CRS)
    )
    drawn = draw_flow_map(nodes(), table, loops=loops)
    legs = list(drawn.loops.geometry[0].geoms)
    assert len(legs) == 3
    assert all(any(leg.equals(line) for line in drawn.lines.geometry) for leg in legs)


def test_the_quality_panel_sets_the_map_beside_straight_lines():
    places, table = region()
    drawn = draw_flow_map(places, table)
    quality = drawn.quality.set_index("measure")
    assert list(drawn.quality.columns) == schema.MAP_QUALITY.columns
    assert quality["value"]["crossings"] == drawn.figures["crossings"]
    assert quality["straight"]["mean_detour"] == pytest.approx(1.0)
    assert quality["value"]["arrowhead_overlaps"] <= quality["straight"]["arrowhead_overlaps"]
    assert quality["meaning"].notna().all()
    said = " ".join(drawn.findings)
    crossings = drawn.figures["crossings"]
    assert f"Crossings: {crossings:.0f} (straight lines: " in said
    assert "Laid out for a scale of 1:" in said
    assert drawn.warnings == ()


def test_what_is_not_drawn_is_said():
    table = flows(("west", "east", "a", "local", 3.0), ("east", "north", "a", "local", 2.0))
    drawn = draw_flow_map(nodes(), table, FlowMapParameters(most_flows=1))
    assert drawn.warnings == ("Not drawn: 1 flows with 2 t a year together.",)


@pytest.mark.parametrize("wrong", [{"draw_as": "spaghetti"}, {"outside": "inside"}, {"if_more": "none"}])
def test_a_way_of_drawing_that_does_not_exist_is_named(wrong):
    with pytest.raises(InputError, match="is none of"):
        draw_flow_map(nodes(), flows(("west", "east", "a", "local", 1.0)), FlowMapParameters(**wrong))
