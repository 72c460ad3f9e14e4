"""What an added facility or link would close, by hand from the costs in the shipped tables."""

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.flows.distances import node_distances
from stadtregion_plugin.core.flows.flow_problem import pose
from stadtregion_plugin.core.flows.flow_tables import read_flow_tables
from stadtregion_plugin.core.flows.missing_loops import missing_loops
from stadtregion_plugin.core.text import grouped
from tests.core.flows.regions import CRS, quantities, quarters


def find(nodes, supply, demand, facilities=None, count=10, objective="cost"):
    tables = read_flow_tables()
    km = node_distances(nodes, None, tables.settings).km
    problem, _ = pose(nodes, supply, demand, km, tables, facilities, objective)
    return missing_loops(problem, nodes, tables, count)


def wood(count=10, objective="cost"):
    supply, demand = quantities(("a", "waste_wood", 1000.0)), quantities(("a", "chipboard", 850.0))
    return find(quarters((0.0, 0.0, 0.0, 0.0)), supply, demand, count=count, objective=objective)


def test_a_press_where_the_wood_arises_is_the_missing_loop():
    table = wood()
    best = table.iloc[0]
    assert list(table.columns) == schema.MISSING_LOOPS.columns
    assert (best["missing_kind"], best["process"], best["from_node"]) == ("facility", "wood_board", "a")
    assert (best["closes_t_a"], best["import_t_a"]) == pytest.approx((1000.0, -850.0))
    # 70 % of 850 t of board fall due as waste wood: they go round through press and use
    assert best["circulating_t_a"] == pytest.approx(2 * 595.0)
    # spared: 850 t of import at 420 €, 1000 t of disposal at 45 €. Instead: pressing 160 €/t, 50 t of residues at
    # 160 €, 1000 t of wood and 850 t of board over 1 km by lorry at 9.22 €/t, and 500 m² at 110 €
    spared, instead = 850 * 420 + 1000 * 45, 1000 * 160 + 50 * 160 + 1850 * 9.22 + 500 * 110
    assert best["cost_a"] == pytest.approx(instead - spared)
    assert pd.isna(best["closes_t_per_keur"])  # it pays for itself
    assert best["reason"].startswith("Panels from waste wood in Quarter A (500 m²): 1 000 t a year more")


def test_the_nearest_place_costs_least_and_what_is_asked_for_is_tried():
    table = wood()
    assert table["from_node"].tolist() == ["a", "b", "c", "d"]
    assert table["cost_a"].is_monotonic_increasing
    assert len(wood(count=2)) == 2


def test_it_counts_in_euros_whatever_the_plan_makes_least():
    assert wood(objective="virgin")["cost_a"].tolist() == pytest.approx(wood()["cost_a"].tolist())


def test_a_link_beyond_the_reach_of_a_material_closes_a_loop_at_a_price():
    # rubble goes 30 km at most; the crusher is 40 km away, 52 km with the detour, and has room
    nodes = gpd.GeoDataFrame(
        {"node_id": ["a", "b"], "name": ["Altstadt", "Brecher"]},
        geometry=shapely.points([[500_000.0, 5_400_000.0], [540_000.0, 5_400_000.0]]),
        crs=CRS,
    )
    crusher = pd.DataFrame({"node_id": ["b"], "process": ["crushing"], "capacity_t_a": [2000.0]})
    table = find(
        nodes,
        quantities(("a", "rubble", 1000.0)),
        quantities(("b", "recycled_aggregate", 900.0)),
        crusher,
    )
    link = table[table["missing_kind"] == "link"].iloc[0]
    assert (link["material"], link["from_node"], link["to_node"]) == ("rubble", "a", "b")
    assert link["closes_t_a"] == pytest.approx(1000.0)
    # spared: 1000 t of disposal at 22 €, 900 t of import at 18 €; instead 52 km by lorry at 9 € + 0.22 €/km,
    # crushing at 9 €, 900 t over 1 km at 9.22 €, and 15 000 € for setting it up
    cost = 1000 * (9 + 0.22 * 52) + 1000 * 9 + 900 * 9.22 + 15_000 - 22_000 - 16_200
    assert link["cost_a"] == pytest.approx(cost)
    assert link["closes_t_per_keur"] == pytest.approx(1_000_000 / cost)
    assert link[
        "reason"
    ] == "Mineral rubble from Altstadt to Brecher: 1 000 t a year more are used in the region, for" + (
        f" {grouped(cost)} € a year."
    )


def test_nothing_is_missing_where_nothing_is_disposed_of():
    table = find(quarters((0.0, 0.0, 0.0, 0.0)), quantities(("a", "paper", 5.0)), quantities(("b", "paper", 5.0)))
    assert len(table) == 0
    assert list(table.columns) == schema.MISSING_LOOPS.columns
