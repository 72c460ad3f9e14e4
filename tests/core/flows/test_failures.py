"""What a region loses when things fail, from tables to layers; numbers by hand."""

from itertools import pairwise

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.failures import Failing, fail_supplies, read_shock
from stadtregion_plugin.core.flows.shock import Shock
from tests.core.flows.regions import CRS, quantities, quarters

# Paper is wanted at a; b supplies 60 t of it and c 30 t, each 2 km from the next; the other 10 t are imported.
SUPPLY = quantities(("b", "paper", 60.0), ("c", "paper", 30.0))
DEMAND = quantities(("a", "paper", 100.0))


def lose(failing, **more):
    return fail_supplies(quarters(), SUPPLY, DEMAND, failing, **more)


def test_every_failure_in_turn_is_ranked_by_the_demand_that_it_costs():
    found = lose(Failing())
    ranked = found.failures.set_index("failure")["lost_t_a"]
    # b and the way from b to a carry 60 t, c and its way 30 t, import 10 t; import cannot grow
    assert ranked.to_dict() == pytest.approx(
        {
            "Quarter B": 60.0,
            "Quarter A – Quarter B": 60.0,
            "Quarter C": 30.0,
            "Quarter A – Quarter C": 30.0,
            "Import of Paper and fibre packaging": 10.0,
        }
    )
    assert list(found.failures["failure_rank"]) == [1, 2, 3, 4, 5]
    assert found.figures["served_share"] == pytest.approx(0.4)
    assert found.figures["mean_served_share"] == pytest.approx(1 - 190 / 500)
    assert found.figures["tail_served_share"] == pytest.approx(0.4)
    assert found.worst_failure == "Quarter B"


def test_the_map_shows_where_what_goes_unserved_at_worst_and_on_average():
    unserved = lose(Failing(in_turn="nodes")).unserved
    assert list(unserved.columns) == [*schema.UNSERVED.columns, "geometry"]
    row = unserved.iloc[0]
    assert (row["node_id"], row["material"], row["worst_failure"]) == ("a", "paper", "Quarter B")
    assert (row["lost_t_a"], row["mean_lost_t_a"], row["lost_share"]) == pytest.approx((60.0, 45.0, 0.6))
    assert row.geometry == quarters().geometry[0]


def test_critical_links_are_lines_with_what_they_carried():
    links = lose(Failing(in_turn="links")).critical_links
    assert list(links["t_a"]) == pytest.approx([60.0, 30.0])
    assert list(links["lost_share"]) == pytest.approx([0.6, 0.3])
    assert links.geometry.iloc[0].length == pytest.approx(2_000.0)


def test_links_without_loss_are_ranked_by_what_their_failure_costs():
    """Imports at 800 €/t make up for everything; the ways are 2.6 and 5.2 km by lorry, at 9 €/t and 0.22 €/tkm."""
    found = lose(Failing(Shock(import_share=1000.0), in_turn="links"))
    assert list(found.failures["lost_t_a"]) == pytest.approx([0.0, 0.0], abs=1e-9)
    assert list(found.failures["failure"]) == ["Quarter A – Quarter B", "Quarter A – Quarter C"]
    costs = [60.0 * (800.0 - 9.0 - 0.22 * 2.6), 30.0 * (800.0 - 9.0 - 0.22 * 5.2)]
    assert list(found.failures["more_cost_a"]) == pytest.approx(costs)
    assert list(found.critical_links["more_cost_a"]) == pytest.approx(costs)


def test_of_each_kind_only_the_most_loaded_may_be_let_fail():
    found = lose(Failing(most=1))
    assert set(found.failures["failure"]) == {
        "Quarter B",
        "Quarter A – Quarter B",
        "Import of Paper and fibre packaging",
    }


def test_what_is_named_fails_at_once():
    found = lose(Failing(Shock(nodes=("b",), imports=("paper",)), in_turn="named"))
    assert found.figures["lost_t_a"] == pytest.approx(70.0)
    assert list(found.failures["failure"]) == ["All that is named"]
    assert found.flows.loc[found.flows["kind"] == "local", "t_a"].sum() == pytest.approx(30.0)


def test_imports_that_may_grow_make_up_for_the_loss():
    found = lose(Failing(Shock(import_share=float("inf")), in_turn="nodes"))
    assert found.figures["served_share"] == pytest.approx(1.0)
    assert found.worst_failure == ""
    assert len(found.unserved) == 0


def test_a_blocked_area_closes_the_streets_that_cross_it():
    # one street along the quarters, 10 km from each to the next; closed behind a, only import reaches it
    nodes = quarters()
    points = [shapely.Point(500_000.0 + 10_000.0 * number, 5_400_000.0) for number in range(4)]
    nodes = nodes.set_geometry(points, crs=CRS)
    ends = [*points[:1], points[0].buffer(500).exterior.interpolate(0), *points[1:]]
    streets = gpd.GeoDataFrame(geometry=[shapely.LineString(pair) for pair in pairwise(ends)], crs=CRS)
    blocked = gpd.GeoDataFrame(geometry=[shapely.Point(505_000, 5_400_000).buffer(100.0)], crs=CRS)

    def close(areas, along):
        return fail_supplies(nodes, SUPPLY, DEMAND, Failing(in_turn="named", blocked=areas), streets=along)

    found = close(blocked, streets)
    assert list(found.failures["failure_kind"]) == ["named"]
    assert found.figures["lost_t_a"] == pytest.approx(90.0)
    with pytest.raises(InputError, match="no streets"):
        close(blocked, None)
    with pytest.raises(InputError, match="leave no street open"):
        close(blocked.buffer(90_000.0).to_frame("geometry"), streets)


def test_facilities_fail_one_by_one():
    # 100 t of waste paper give 85 t of paper in the factory at c; 15 t are imported
    found = fail_supplies(
        quarters(),
        quantities(("c", "waste_paper", 100.0)),
        quantities(("c", "paper", 100.0)),
        Failing(in_turn="facilities"),
        facilities=pd.DataFrame({"node_id": ["c"], "process": ["paper_mill"], "capacity_t_a": [100.0]}),
    )
    assert list(found.failures["failure"]) == ["Quarter C: Fibre packaging from waste paper"]
    assert found.figures["lost_t_a"] == pytest.approx(85.0)


def test_lists_are_read_as_people_write_them():
    shock = read_shock(" a, b ;c", "*", "c: paper_mill, composting", "a > b", 0.5)
    assert shock.nodes == ("a", "b", "c")
    assert shock.facilities == (("c", "paper_mill"),)
    assert shock.processes == ("composting",)
    assert shock.links == (("a", "b"),)
    assert (shock.imports, shock.import_share) == (("*",), 0.5)
    assert read_shock().nothing
    with pytest.raises(InputError, match="“ab” is no link"):
        read_shock(links="ab")


def test_nothing_named_and_unknown_names_are_said():
    with pytest.raises(InputError, match="Nothing was named"):
        lose(Failing(in_turn="named"))
    with pytest.raises(InputError, match="no node z"):
        lose(Failing(Shock(nodes=("z",)), in_turn="named"))
    with pytest.raises(InputError, match="cannot fail in turn"):
        lose(Failing(in_turn="weather"))


def test_unserved_demand_before_the_failure_is_not_counted_as_loss():
    supply = quantities(("b", "e_waste", 1.0), ("b", "waste_wood", 5.0))
    demand = quantities(("a", "waste_wood", 8.0))  # cannot be imported: 3 t are unserved anyway
    found = fail_supplies(quarters(), supply, demand, Failing(in_turn="nodes"))
    assert found.figures["served_before_t_a"] == pytest.approx(5.0)
    assert found.figures["lost_t_a"] == pytest.approx(5.0)
    assert found.warnings == ("3 t a year are unserved even before anything fails.",)
