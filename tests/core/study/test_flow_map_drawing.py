"""The flow map of a report, drawn without QGIS: the ink of arrows, their stripes, loops, names and legend."""

import re

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from stadtregion_plugin.core.flows.flow_map import FlowMapParameters, draw_flow_map
from stadtregion_plugin.core.study.diagrams.arrows import Arrow, arrow_shape, arrows_svg
from stadtregion_plugin.core.study.report import write_chapter
from stadtregion_plugin.core.study.results import Study

LINE = np.array([[0.0, 0.0], [200.0, 0.0]])


def arrow(**changed) -> Arrow:
    plain = {"width": 10.0, "offset": 0.0, "whole": 10.0, "part": "arrow", "circulating": 0.0}
    return Arrow(line=LINE, colour="#336699", words="a → b", **{**plain, **changed})


def test_an_arrow_ends_in_a_head_at_the_circles_of_its_nodes():
    """From 8 to 192 px; the head is 2 · 10 + 4 px long and 1.8 · 10 + 4 px broad, the shaft 10 px."""
    shape = arrow_shape(arrow())
    assert shape.bounds == pytest.approx((8, -11, 192, 11))
    assert shape.area == pytest.approx((184 - 24) * 10 + 24 * 22 / 2, rel=1e-3)


def test_stripes_lie_side_by_side_and_share_one_head():
    """Of 12 px, 3 px on the left and 9 px on the right, which is below where y points down."""
    left = arrow_shape(arrow(width=3.0, offset=-4.5, whole=12.0, part="stripe"))
    right = arrow_shape(arrow(width=9.0, offset=1.5, whole=12.0, part="stripe"))
    both = arrow_shape(arrow(width=12.0, whole=12.0))
    assert left.intersection(right).area < 1.0
    assert left.union(right).area == pytest.approx(both.area, rel=0.01)
    assert left.centroid.y < right.centroid.y


def test_branches_have_no_head_and_no_gap():
    assert arrow_shape(arrow(part="branch")).bounds == pytest.approx((0, -5, 200, 5))


def test_names_stand_beside_their_nodes_and_not_on_arrows():
    nodes = np.array([[0.0, 0.0], [200.0, 0.0]])
    page = arrows_svg([arrow()], [], nodes, ["Nord", "Süd"], [(7.0, "100 t")], "Two nodes")
    assert page.startswith("<svg")
    assert all(words in page for words in ("Nord", "Süd", "100 t"))
    places = [tuple(map(float, found)) for found in re.findall(r'<text x="([-\d.]+)" y="([-\d.]+)" class="name"', page)]
    assert len(places) == 2
    ink = arrow_shape(arrow())
    for (x, y), name in zip(places, ["Nord", "Süd"]):
        assert ink.intersection(shapely.box(x, y - 9, x + 6 * len(name), y)).area == 0


@pytest.fixture(scope="module")
def page():
    places = {"west": (500_000, 5_400_000), "east": (510_000, 5_400_000), "north": (505_000, 5_406_000)}
    nodes = gpd.GeoDataFrame(
        {"node_id": list(places), "name": ["W<est", "East", "North"]},
        geometry=gpd.points_from_xy(*np.array(list(places.values()), dtype=float).T),
        crs="EPSG:25832",
    )
    rows = [
        ("west", "east", "wood", "local", 30.0),
        ("west", "east", "paper", "local", 10.0),
        ("import", "north", "metal", "import", 20.0),
    ]
    table = pd.DataFrame(rows, columns=["from_node", "to_node", "material", "kind", "t_a"])
    drawn = draw_flow_map(nodes, table, FlowMapParameters(draw_as="stripes"))
    layers = {"flow_map": drawn.lines, "flow_nodes": drawn.nodes, "loops": drawn.loops, "map_quality": drawn.quality}
    study = Study("Flow map", layers, drawn.figures, (), (), (), (), {}, {}, "2026-01-01T00:00:00+00:00", "")
    return write_chapter("flowmap", study)


def test_the_page_of_a_flow_map_holds_map_legend_and_quality(page):
    assert page.count('class="arrows"') == 1
    assert page.count("<title>west → east") == 2  # a stripe each
    assert 'class="hollow"' in page
    assert all(name in page for name in ("Wood", "Paper", "Import", "20 t a year", "Crossings"))


def test_names_cannot_become_markup(page):
    assert "W&lt;est" in page
    assert "W<est" not in page
