"""The flow map as a layer: tonnes conserved, stubs for imports and disposal, widths, and what cannot be drawn."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.flows.flow_map import FlowMapParameters, draw_flow_map

CRS = "EPSG:25832"
PLACES = {"west": (500_000, 5_400_000), "east": (510_000, 5_400_000), "north": (505_000, 5_406_000)}


def nodes(places=None):
    places = PLACES if places is None else places
    points = gpd.points_from_xy(*np.array(list(places.values()), dtype=float).T)
    return gpd.GeoDataFrame({"node_id": list(places)}, geometry=points, crs=CRS)


def flows(*rows):
    """Rows of from, to, material, kind and tonnes a year."""
    table = pd.DataFrame(rows, columns=["from_node", "to_node", "material", "kind", "t_a"])
    return table.assign(flow_id=np.arange(1, len(table) + 1))


def point(line, end):
    return np.array(line.coords[end])


def test_lines_run_from_origin_to_destination_in_the_crs_of_the_nodes():
    drawn = draw_flow_map(
        nodes(), flows(("west", "east", "wood", "local", 10.0), ("north", "west", "wood", "local", 5.0))
    )
    assert drawn.lines.crs == CRS
    assert list(drawn.lines.columns[: len(schema.FLOW_MAP.columns)]) == schema.FLOW_MAP.columns
    for row in drawn.lines.itertuples():
        np.testing.assert_allclose(point(row.geometry, 0), PLACES[row.from_node], atol=1e-3)
        np.testing.assert_allclose(point(row.geometry, -1), PLACES[row.to_node], atol=1e-3)


def test_materials_of_one_kind_between_two_nodes_are_one_line_named_after_the_largest():
    table = flows(
        ("west", "east", "wood", "local", 30.0),
        ("west", "east", "paper", "local", 25.0),
        ("west", "east", "paper", "local", 15.0),
        ("west", "east", "wood", "import", 1.0),
    ).assign(circulating_t_a=[3.0, np.nan, 2.0, 0.0], loop_id=["L2", None, "L1", None])
    lines = draw_flow_map(nodes(), table).lines
    assert list(lines["kind"]) == ["local", "import"]
    assert lines["t_a"].tolist() == [70.0, 1.0]
    assert lines["material"].tolist() == ["paper", "wood"]  # 40 t of paper, 30 t of wood
    assert lines["flow_id"].tolist() == [1, 4]  # the largest single flow
    assert lines["circulating_t_a"].tolist() == [5.0, 0.0]
    assert lines["loop_id"].tolist() == ["L2", None]


def test_materials_may_have_a_lane_each():
    table = flows(("west", "east", "wood", "local", 30.0), ("west", "east", "paper", "local", 20.0))
    lines = draw_flow_map(nodes(), table, FlowMapParameters(merge_materials=False)).lines
    assert lines["material"].tolist() == ["wood", "paper"]
    middles = shapely.line_interpolate_point(lines.geometry.to_numpy(), 0.5, normalized=True)
    assert middles[0].distance(middles[1]) > 50


def test_all_tonnes_are_accounted_for():
    table = flows(
        ("west", "east", "wood", "local", 30.0),
        ("west", "west", "wood", "use", 7.0),
        ("west", "loss", "wood", "loss", 2.0),
        ("import", "east", "steel", "import", 4.0),
        ("north", "disposal", "wood", "disposal", 1.0),
        ("north", "east", "wood", "local", 0.0),
    )
    drawn = draw_flow_map(nodes(), table, FlowMapParameters(shown_share=0.9))
    figures = drawn.figures
    assert figures["within_nodes_t_a"] == 9.0
    assert figures["drawn_t_a"] == drawn.lines["t_a"].sum() == 34.0  # 30 are 86 % of 35, so 4 more are needed
    assert figures["not_shown_t_a"] == 1.0
    assert sum(figures[name] for name in ("drawn_t_a", "within_nodes_t_a", "not_shown_t_a")) == table["t_a"].sum()


def test_at_most_so_many_flows_are_drawn_and_the_rest_is_counted():
    table = flows(
        ("west", "east", "a", "local", 3.0), ("east", "north", "a", "local", 2.0), ("north", "west", "a", "local", 1.0)
    )
    drawn = draw_flow_map(nodes(), table, FlowMapParameters(most_flows=2))
    assert drawn.lines["t_a"].tolist() == [3.0, 2.0]
    assert drawn.figures["flows_not_shown"] == drawn.figures["not_shown_t_a"] == 1.0


def test_widths_are_in_proportion_to_tonnes():
    table = flows(
        ("west", "east", "a", "local", 100.0), ("east", "north", "a", "local", 50.0), ("north", "west", "a", "", 1.0)
    )
    lines = draw_flow_map(nodes(), table, FlowMapParameters(max_width_px=10, min_width_px=0.5)).lines
    np.testing.assert_allclose(lines["width_px"], [10, 5, 0.5])


def test_imports_and_disposal_are_stubs_of_one_length_towards_the_edge_of_the_map():
    """The map is 10 km wide and 900 px inside its margins; a stub is 7.5 % of 1000 px, or 833 m."""
    table = flows(
        ("west", "east", "wood", "local", 10.0),
        ("import", "west", "steel", "import", 5.0),
        ("north", "disposal", "ash", "disposal", 2.0),
    )
    lines = draw_flow_map(nodes(), table).lines.set_index("kind")
    begins, ends = (point(lines.geometry["import"], end) for end in (0, -1))
    np.testing.assert_allclose(ends, PLACES["west"], atol=1e-3)
    np.testing.assert_allclose(begins, np.subtract(PLACES["west"], [75 / 900 * 10_000, 0]), atol=0.01)
    begins, ends = (point(lines.geometry["disposal"], end) for end in (0, -1))
    np.testing.assert_allclose(begins, PLACES["north"], atol=1e-3)
    np.testing.assert_allclose(ends, np.add(PLACES["north"], [0, 75 / 900 * 10_000]), atol=0.01)


@pytest.mark.parametrize(
    ("parameters", "stub_px"),
    [
        ({"map_width_px": 640.0, "max_width_px": 8.0}, 48.0),  # 7.5 %
        ({"map_width_px": 4000.0}, 100.0),  # no longer on a poster
        ({"map_width_px": 300.0, "max_width_px": 4.0}, 30.0),  # no shorter on a stamp
        ({"map_width_px": 300.0, "max_width_px": 14.0}, 56.0),  # the circle of 6 + 2 px, and 1.5 heads of 32 px
        ({"stub_px": 20.0}, 20.0),
    ],
)
def test_stubs_suit_the_size_of_the_map_and_hold_the_head_of_the_widest_arrow(parameters, stub_px):
    places = {**PLACES, "middle": (505_000, 5_402_500)}
    table = flows(("import", "middle", "steel", "import", 5.0))
    drawn = draw_flow_map(nodes(places), table, FlowMapParameters(**parameters))
    metres_per_px = drawn.figures["scale"] * 0.0254 / 96
    assert drawn.lines.geometry[0].length == pytest.approx(stub_px * metres_per_px, rel=0.02)


def test_a_stub_may_reach_the_edge_however_far_it_is():
    places = {**PLACES, "middle": (505_000, 5_402_500)}
    table = flows(("import", "middle", "steel", "import", 5.0))
    long = draw_flow_map(nodes(places), table, FlowMapParameters(stub_px=np.inf)).lines.geometry[0]
    assert point(long, 0)[1] == pytest.approx(5_400_000 - 50 / 900 * 10_000)


def test_import_and_disposal_at_one_node_are_lanes_side_by_side():
    table = flows(("import", "west", "steel", "import", 5.0), ("west", "disposal", "ash", "disposal", 5.0))
    drawn = draw_flow_map(nodes(), table, FlowMapParameters(max_width_px=4.0))
    assert drawn.figures["crossings"] == 0
    assert drawn.figures["touching_flows"] == 0


def test_figures_of_the_layout_are_those_of_the_map():
    table = flows(("west", "east", "wood", "local", 30.0), ("east", "west", "paper", "local", 20.0))
    figures = draw_flow_map(nodes(), table).figures
    assert figures["flows"] == 2
    assert figures["crossings"] == figures["node_overlaps"] == figures["arrowhead_overlaps"] == 0
    assert "mean_crossing_degrees" not in figures
    assert all(isinstance(value, float) for value in figures.values())


def test_obstacles_are_gone_round():
    label = gpd.GeoDataFrame(geometry=[shapely.box(504_000, 5_399_800, 506_000, 5_400_300)], crs=CRS).to_crs(
        "EPSG:4326"
    )
    table = flows(("west", "east", "wood", "local", 30.0))
    drawn = draw_flow_map(nodes(), table, obstacles=label)
    assert not drawn.lines.geometry[0].intersects(shapely.box(504_000, 5_399_850, 506_000, 5_400_250))


def test_flows_keep_their_course_from_one_scenario_to_the_next():
    generator = np.random.default_rng(4)
    places = {str(number): xy for number, xy in enumerate(generator.uniform(0, 20_000, (12, 2)))}
    pairs = [generator.choice(12, 2, replace=False) for _ in range(30)]
    table = flows(
        *((str(a), str(b), "wood", "local", t_a) for (a, b), t_a in zip(pairs, generator.lognormal(2, 1, 30)))
    )
    first = draw_flow_map(nodes(places), table[:24])
    before = first.lines.set_index(["from_node", "to_node"]).geometry

    def moved(drawn):
        after = drawn.lines.set_index(["from_node", "to_node"]).geometry
        return np.mean([line.hausdorff_distance(after[pair]) for pair, line in before.items()])

    assert moved(draw_flow_map(nodes(places), table, previous=first)) < moved(draw_flow_map(nodes(places), table))


def test_a_region_without_flows_between_nodes_gives_an_empty_layer():
    drawn = draw_flow_map(nodes(), flows(("west", "west", "wood", "use", 7.0)))
    assert len(drawn.lines) == 0
    assert drawn.lines.crs == CRS
    assert list(drawn.lines.columns[: len(schema.FLOW_MAP.columns)]) == schema.FLOW_MAP.columns
    assert drawn.figures["within_nodes_t_a"] == 7.0
    assert drawn.figures["crossings"] == 0


def test_a_single_node_has_stubs():
    drawn = draw_flow_map(nodes({"only": (500_000, 5_400_000)}), flows(("import", "only", "steel", "import", 1.0)))
    assert drawn.lines.geometry[0].length > 0


def test_fields_that_are_not_needed_may_be_absent():
    table = pd.DataFrame({"from_node": ["west"], "to_node": ["east"], "t_a": [1]})
    lines = draw_flow_map(nodes(), table).lines
    assert lines["flow_id"].tolist() == [1]
    assert lines["t_a"].tolist() == [1.0]


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (flows(("west", "south", "a", "local", 1.0)), "not among the flow nodes: south"),
        (flows(("west", "east", "a", "local", -1.0)), "the first is row 1"),
        (flows(("west", "east", "a", "local", np.nan)), "the first is row 1"),
        (flows(("import", "disposal", "a", "import", 1.0)), "neither begins nor ends"),
        (pd.DataFrame({"from_node": ["west"]}), "no field to_node, t_a"),
    ],
)
def test_flows_that_cannot_be_drawn_are_named(table, sentence):
    with pytest.raises(InputError, match=sentence):
        draw_flow_map(nodes(), table)


@pytest.mark.parametrize(
    ("places", "sentence"),
    [
        (nodes().iloc[:0], "is empty"),
        (nodes().drop(columns="node_id"), "no field node_id"),
        (nodes().to_crs("EPSG:4326"), "not the metre"),
        (pd.concat([nodes(), nodes()]), "twice"),
        (nodes().set_geometry([None, shapely.Point(0, 0), shapely.Point(1, 1)], crs=CRS), "has no point"),
    ],
)
def test_nodes_that_cannot_be_placed_are_named(places, sentence):
    with pytest.raises(InputError, match=sentence):
        draw_flow_map(places, flows(("west", "east", "a", "local", 1.0)))


def test_cancel_stops_the_drawing():
    table = flows(("west", "east", "a", "local", 1.0), ("east", "north", "a", "local", 1.0))
    with pytest.raises(Cancelled):
        draw_flow_map(nodes(), table, progress=lambda fraction: False)
