"""The flow diagram keeps tonnes, widths and loops, whatever the flows are."""

from collections import defaultdict
from itertools import pairwise
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core.study.diagrams.sankey import sankey_svg
from stadtregion_plugin.core.study.diagrams.sankey_layout import BAR_WIDTH, Link, lay_out
from stadtregion_plugin.core.study.diagrams.sankey_order import arrange, columns, crossings, least_backward_order
from stadtregion_plugin.core.study.diagrams.svg import isotonic, kept_apart, wrapped

NAMES = [f"Node {number}" for number in range(9)]
LABEL = (70.0, 34.0)


def flow(start: str, end: str, value: float) -> Link:
    return Link(start, end, value, "#117733", "stuff")


# Import feeds paper; paper is used, sorted and partly comes back: a loop of three with a branch in and a branch out.
LOOP = [
    flow("Import", "Paper", 70),
    flow("Paper", "Waste paper", 100),
    flow("Waste paper", "Mill", 60),
    flow("Mill", "Paper", 30),
    flow("Waste paper", "Disposal", 40),
    flow("Mill", "Disposal", 30),
]

links = st.lists(
    st.builds(flow, st.sampled_from(NAMES), st.sampled_from(NAMES), st.floats(0.01, 1e5)), min_size=1, max_size=24
)


def ends_at(layout, node, entering):
    """(height, width) of the bands that enter or leave a node."""
    return [
        (band.stations[-1 if entering else 0][1], band.width)
        for band in layout.bands
        if (band.link.target if entering else band.link.source) == node.name
    ]


@settings(max_examples=60, deadline=None)
@given(links)
def test_a_bar_is_as_high_as_the_larger_sum_of_its_bands(drawn):
    layout = lay_out(drawn, dict.fromkeys(NAMES, LABEL))
    inflow, outflow = defaultdict(float), defaultdict(float)
    for link in drawn:
        inflow[link.target] += link.value
        outflow[link.source] += link.value
    for node in layout.nodes:
        larger = max(inflow[node.name], outflow[node.name])
        assert node.height == pytest.approx(larger * layout.scale)
        sums = [sum(width for _, width in ends_at(layout, node, entering)) for entering in (True, False)]
        assert max(sums) == pytest.approx(node.height)


@settings(max_examples=60, deadline=None)
@given(links)
def test_bands_are_in_proportion_and_lie_side_by_side_on_their_bars(drawn):
    layout = lay_out(drawn, dict.fromkeys(NAMES, LABEL))
    assert len(layout.bands) == len(drawn)
    for band in layout.bands:
        assert band.width == pytest.approx(band.link.value * layout.scale)
    for node in layout.nodes:
        for entering in (True, False):
            level = node.y
            for height, width in sorted(ends_at(layout, node, entering)):
                assert height - width / 2 == pytest.approx(level, abs=1e-6)
                level += width
            assert level <= node.y + node.height + 1e-6


@settings(max_examples=60, deadline=None)
@given(links)
def test_bands_run_right_unless_they_return_in_a_lane_clear_of_all_bars_they_pass(drawn):
    layout = lay_out(drawn, dict.fromkeys(NAMES, LABEL))
    column = {node.name: node.column for node in layout.nodes}
    for band in layout.bands:
        start, end = column[band.link.source], column[band.link.target]
        if not band.returns:
            assert start < end
            assert all(one[0] <= other[0] for one, other in pairwise(band.stations))
            continue
        assert start >= end
        lane, half = band.stations[1][1], band.width / 2
        assert band.stations[1][0] > band.stations[2][0]
        passed = [node for node in layout.nodes if end <= node.column <= start]
        below = all(lane - half > node.y + node.height for node in passed)
        above = all(lane + half < node.y - LABEL[1] for node in passed)
        assert below or above


@settings(max_examples=60, deadline=None)
@given(links)
def test_no_two_labels_overlap_and_nothing_leaves_the_sheet(drawn):
    layout = lay_out(drawn, dict.fromkeys(NAMES, LABEL))
    boxes = [
        (
            node.x + BAR_WIDTH / 2 - LABEL[0] / 2,
            node.y - LABEL[1],
            node.x + BAR_WIDTH / 2 + LABEL[0] / 2,
            node.y + node.height,
        )
        for node in layout.nodes
    ]
    for number, (left, top, right, bottom) in enumerate(boxes):
        assert left >= 0
        assert top >= 0
        assert right <= layout.width
        assert bottom <= layout.height
        for other_left, other_top, other_right, other_bottom in boxes[:number]:
            apart = right <= other_left or other_right <= left or bottom <= other_top or other_bottom <= top
            assert apart


def test_the_band_that_closes_a_loop_returns_and_it_alone():
    layout = lay_out(LOOP)
    returning = [(band.link.source, band.link.target) for band in layout.bands if band.returns]
    assert returning == [("Mill", "Paper")]  # the least of the loop's three bands: 30 of 100, 60, 30


def test_without_loops_nothing_returns():
    assert not any(band.returns for band in lay_out([link for link in LOOP if link.value != 30]).bands)


def test_a_node_that_feeds_itself_is_drawn_as_a_loop():
    (band,) = lay_out([flow("Glass", "Glass", 5)]).bands
    assert band.returns


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]), min_size=1))
def test_flows_without_a_cycle_are_all_put_in_order(ends):
    ranks = least_backward_order(8, ends, np.ones(len(ends)))
    assert sorted(ranks) == list(range(8))
    assert all(ranks[start] < ranks[end] for start, end in ends)


def test_a_ring_is_opened_at_its_smallest_flow():
    ends, values = [(0, 1), (1, 2), (2, 3), (3, 0)], np.array([5.0, 9.0, 2.0, 7.0])
    ranks = least_backward_order(4, ends, values)
    assert [number for number, (start, end) in enumerate(ends) if ranks[start] > ranks[end]] == [2]


def test_columns_keep_links_short():
    # 0 → 1 → 2 → 3 needs four columns; 4 → 3 is as short as can be one column before 3.
    ends = [(0, 1), (1, 2), (2, 3), (4, 3)]
    assert columns(5, ends, [True] * 4, np.ones(4)) == [0, 1, 2, 3, 2]


def test_a_crossing_that_can_be_undone_is_undone():
    ends, values = [(0, 3), (1, 2), (0, 2)], np.array([4.0, 4.0, 1.0])
    grid = arrange(4, ends, values)
    assert crossings(grid.places, grid.column, grid.segments, np.sqrt(values)) == 0


@pytest.mark.parametrize(
    "drawn",
    [
        [],
        [flow("A", "B", 0.0)],
        [flow("A", "B", 1), flow("B", "A", 1)],
        [flow(one, other, 1 + len(one + other)) for one in NAMES for other in NAMES],
        LOOP,
    ],
    ids=["nothing", "no value", "to and fro", "all to all", "loop"],
)
def test_any_flows_give_a_drawing(drawn):
    root = ElementTree.fromstring(sankey_svg(drawn, "what goes round"))
    assert root.get("aria-label") == "what goes round"
    paths = [path for path in root.iter("path") if path.get("class") in ("band", "lane")]
    assert len(paths) == len([link for link in drawn if link.value > 0])


def test_a_lane_is_drawn_as_one_stroke_as_wide_as_its_flow():
    layout = lay_out(LOOP)
    root = ElementTree.fromstring(sankey_svg(LOOP, "loop"))
    (lane,) = [path for path in root.iter("path") if path.get("class") == "lane"]
    (bar,) = [rect for rect in root.iter("rect") if rect.find("title").text.startswith("Import")]
    assert layout.bands
    # Import's bar holds 70 t, the lane 30 t.
    assert float(lane.get("stroke-width")) / float(bar.get("height")) == pytest.approx(30 / 70, rel=0.01)
    assert [arrow for arrow in root.iter("polygon") if arrow.get("class") == "arrow"]


def test_names_are_escaped():
    page = sankey_svg([flow("<script>", "a & b", 1)], "<b>")
    assert "<script>" not in page
    ElementTree.fromstring(page)


def test_pools_of_violators_take_their_weighted_mean():
    assert isotonic(np.array([3.0, 1.0, 2.0]), np.ones(3)).tolist() == [2.0, 2.0, 2.0]
    assert isotonic(np.array([1.0, 4.0, 2.0, 5.0]), np.array([1.0, 3.0, 1.0, 1.0])).tolist() == [1.0, 3.5, 3.5, 5.0]


@given(st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=12))
def test_what_is_kept_apart_keeps_its_distance_and_its_mean(wanted):
    steps = np.full(len(wanted) - 1, 7.0)
    placed = kept_apart(np.array(wanted), steps, -1e5, 1e5)
    assert (np.diff(placed) >= 7.0 - 1e-6).all()
    assert placed.mean() == pytest.approx(np.mean(wanted), abs=1e-6)


def test_long_names_are_wrapped_and_then_cut():
    assert wrapped("Paper and cardboard", 80, 12.5) == ["Paper and", "cardboard"]
    assert wrapped("Elektro- und Elektronikaltgeräte", 112, 12.5, 3) == ["Elektro- und", "Elektronikaltgeräte"]
    assert wrapped("Recycling-Gesteinskörnung", 112, 12.5) == ["Recycling-", "Gesteinskörnung"]
    assert wrapped("one two three four five six seven", 60, 12.5, lines=2)[-1].endswith("…")
    assert wrapped("", 80, 12.5) == [""]
