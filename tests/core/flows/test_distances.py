"""Distances between nodes, along streets and as the crow flies; numbers by hand."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.distances import node_distances
from tests.core.flows.regions import CRS, quarters

SETTINGS = {"detour_factor": 1.5, "distance_within_node_km": 0.5}


def streets(*lines):
    classes = {"highway": ["primary"] * len(lines)}
    return gpd.GeoDataFrame(classes, geometry=[shapely.LineString(line) for line in lines], crs=CRS)


def test_without_streets_the_crow_flies_with_a_detour():
    found = node_distances(quarters(), None, SETTINGS)
    # 2 km apart × 1.5, and half a kilometre within a node
    assert found.km[0].tolist() == pytest.approx([0.5, 3.0, 6.0, 9.0])
    assert found.off_streets == ()


def test_along_streets_the_shortest_way_counts():
    # from a to b over a point 1.5 km north: twice √(1² + 1.5²) km; on to c straight
    a, b, c = ((500_000.0 + 2_000.0 * number, 5_400_000.0) for number in range(3))
    over = (501_000.0, 5_401_500.0)
    found = node_distances(quarters((0.0,) * 3), streets((a, over), (over, b), (b, c)), SETTINGS)
    arc = 2 * np.hypot(1.0, 1.5)
    np.testing.assert_allclose(found.km, [[0.5, arc, arc + 2], [arc, 0.5, 2], [arc + 2, 2, 0.5]], rtol=1e-6)


def test_a_one_way_street_makes_one_direction_longer():
    a, b = ((500_000.0 + 2_000.0 * number, 5_400_000.0) for number in range(2))
    over = (501_000.0, 5_403_000.0)
    roads = streets((a, b), (b, over, a)).assign(oneway=[True, False])
    found = node_distances(quarters((0.0,) * 2), roads, SETTINGS)
    assert found.km[0, 1] == pytest.approx(2.0, rel=1e-6)
    assert found.km[1, 0] == pytest.approx(2 * np.hypot(1.0, 3.0), rel=1e-6)


def test_a_node_off_the_streets_is_named_and_reached_as_the_crow_flies():
    nodes = quarters((0.0,) * 3)
    nodes.loc[2, "geometry"] = shapely.Point(502_000.0, 5_420_000.0)
    a, b = ((500_000.0 + 2_000.0 * number, 5_400_000.0) for number in range(2))
    found = node_distances(nodes, streets((a, b)), SETTINGS)
    assert found.off_streets == ("c",)
    assert found.km[1, 2] == pytest.approx(30.0)
    (warning,) = found.warnings(lambda literal: literal)
    assert warning.startswith("1 nodes are off the street network")


def test_nodes_in_degrees_are_refused():
    with pytest.raises(InputError, match="unit is not the metre"):
        node_distances(quarters().to_crs(4326), None, SETTINGS)
