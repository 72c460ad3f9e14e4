"""Loops and metrics of a region's flows; numbers by hand."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.flows.chain import match_flows
from stadtregion_plugin.core.flows.circularity import circularity
from stadtregion_plugin.core.flows.materials import estimate_materials
from tests.core.flows.regions import quarters


def table(*rows):
    return pd.DataFrame(rows, columns=["from_node", "to_node", "from_material", "material", "kind", "t_a"])


def wood_loop():
    """Wood from a to the press at c, board back to a, used there; 2 km between neighbours, 4 km from a to c."""
    return table(
        ("a", "c", "waste_wood", "waste_wood", "local", 100.0),
        ("c", "c", "waste_wood", "chipboard", "process", 80.0),
        ("c", "loss", "waste_wood", "waste_wood", "loss", 20.0),
        ("c", "a", "chipboard", "chipboard", "local", 80.0),
        ("a", "a", "chipboard", "waste_wood", "use", 50.0),
        ("a", "disposal", "waste_wood", "waste_wood", "disposal", 25.0),
        ("import", "b", "chipboard", "chipboard", "import", 40.0),
    )


def value(result, metric, material=None):
    metrics = result.metrics
    rows = metrics[
        (metrics["metric"] == metric)
        & (metrics["material"].isna() if material is None else metrics["material"] == material)
    ]
    return float(rows["value"].iloc[0])


def test_a_loop_is_as_large_as_its_weakest_link_and_reads_like_a_sentence():
    result = circularity(wood_loop(), quarters())
    assert len(result.loops) == 1
    loop = result.loops.iloc[0]
    assert loop["name"] == "Waste wood – Wood-based panels, Quarter A → Quarter C"
    assert loop["weakest_link"] == "Wood-based panels → Waste wood at Quarter A (50 t a year)"
    assert loop["t_a"] == pytest.approx(50.0)
    assert loop["length_km"] == pytest.approx(8.0)
    assert loop["materials"] == "Waste wood, Wood-based panels"
    assert not loop["local"]


def test_circulating_tonnes_are_written_to_each_flow_of_the_loop():
    flows = circularity(wood_loop(), quarters()).flows
    assert flows["circulating_t_a"].tolist() == pytest.approx([50, 50, 0, 50, 50, 0, 0])
    assert flows["loop_id"].tolist() == ["L1", "L1", None, "L1", "L1", None, None]


def test_metrics_of_the_region_and_its_materials_by_hand():
    result = circularity(wood_loop(), quarters())
    total = 100 + 80 + 20 + 80 + 50 + 25 + 40
    assert value(result, "total_t_a") == pytest.approx(total)
    assert value(result, "circulating_share") == pytest.approx(200 / total)
    # 125 t wood fall due, 100 go to the press, 4 km away
    assert value(result, "loop_closure", "waste_wood") == pytest.approx(0.8)
    assert value(result, "loop_closure_5km", "waste_wood") == pytest.approx(0.8)
    assert value(result, "disposal_share", "waste_wood") == pytest.approx(0.2)
    # of 120 t board wanted 80 are from the region
    assert value(result, "self_sufficiency", "chipboard") == pytest.approx(80 / 120)
    assert value(result, "import_dependency", "chipboard") == pytest.approx(40 / 120)
    # two suppliers, c with two thirds and import with one third
    assert value(result, "supplier_hhi", "chipboard") == pytest.approx(4 / 9 + 1 / 9)
    # transport: 100 t and 80 t over 4 km
    assert value(result, "tonne_km_a") == pytest.approx(720.0)


def test_the_cycling_index_of_the_loop_is_that_of_its_ring():
    # at c 80 % go on as board, of that 50/80 come back as wood, of which 100/125 go to c: r = 0.8·0.625·0.8 = 0.4.
    # a wood T 125 (75 from stock), c wood 100, c board 80, a board 80, b board 40 (imported, not in the loop)
    result = circularity(wood_loop(), quarters())
    assert result.figures["finn_cycling_index"] == pytest.approx(
        0.4 * (125 + 100 + 80 + 80) / (125 + 100 + 80 + 80 + 40)
    )
    assert value(result, "finn_cycling_index", "waste_wood") == pytest.approx(0.4)


def test_rings_are_measured_where_one_asks_for_them():
    result = circularity(wood_loop(), quarters(), rings_km=[3.0, 4.5])
    assert value(result, "loop_closure_3km", "waste_wood") == 0.0
    assert value(result, "loop_closure_4.5km", "waste_wood") == pytest.approx(0.8)


def test_unmet_demand_lowers_self_sufficiency():
    balance = schema.BALANCE.conform(pd.DataFrame({"node_id": ["b"], "material": ["chipboard"], "unmet_t_a": [40.0]}))
    result = circularity(wood_loop(), quarters(), balance)
    assert value(result, "self_sufficiency", "chipboard") == pytest.approx(80 / 160)


def test_paper_one_way_and_steel_the_other_is_warned_of_as_no_loop():
    # the reciprocity trap: with materials mixed the index is 0.25, on states it is 0
    swap = pd.DataFrame(
        {"from_node": ["a", "b"], "to_node": ["b", "a"], "material": ["paper", "steel"], "t_a": [10.0, 10.0]}
    )
    result = circularity(swap, quarters())
    assert len(result.loops) == 0
    assert result.figures["finn_cycling_index"] == 0.0
    assert result.figures["aggregated_finn_cycling_index"] == pytest.approx(0.25)
    (warning,) = result.warnings
    assert warning.startswith("With materials mixed the flows seem to cycle at 25.0%; in truth 0.0% returns")


def test_a_plain_table_of_measured_flows_is_enough():
    ring = pd.DataFrame(
        {"from_node": ["a", "b", "c"], "to_node": ["b", "c", "a"], "material": "bottles", "t_a": [9.0, 7.0, 5.0]}
    )
    result = circularity(ring, quarters())
    assert result.loops["t_a"].tolist() == [5.0]
    assert result.loops["name"].iloc[0].startswith("bottles, Quarter ")
    # 5 t around a → b → c → a: 2 + 2 + 4 km
    assert result.loops["length_km"].iloc[0] == pytest.approx(8.0)
    assert result.figures["loops_t_a"] == pytest.approx(5.0)


def test_words_of_ones_own_for_the_kind_of_flow_do_no_harm():
    own = wood_loop().assign(kind="Entsorgung")
    kinds = circularity(own, quarters()).flows["kind"].tolist()
    # use cannot be told from processing without its name
    assert kinds == ["local", "process", "loss", "local", "process", "disposal", "import"]


def test_an_exchange_within_a_node_is_no_loop():
    result = circularity(
        table(("a", "a", "paper", "paper", "local", 5.0), ("a", "b", "paper", "paper", "local", 3.0)), quarters()
    )
    assert len(result.loops) == 0
    assert result.figures["total_t_a"] == pytest.approx(3.0)
    assert result.figures["self_sufficiency"] == 1.0


def test_loops_are_lines_through_their_nodes_or_a_ring_at_their_node():
    at_home = table(
        ("a", "a", "cullet", "container_glass", "process", 9.0), ("a", "a", "container_glass", "cullet", "use", 8.0)
    )
    nodes = quarters()
    result = circularity(pd.concat([wood_loop(), at_home]), nodes)
    loops = result.loops.set_index("local").geometry
    assert list(result.loops.columns) == [*schema.LOOPS.columns, "geometry"]
    assert result.loops.crs == nodes.crs
    assert set(result.loops.geom_type) == {"MultiLineString"}
    assert loops[False].length == pytest.approx(8_000.0)
    assert loops[False].geoms[0].is_closed
    assert loops[True].distance(nodes.geometry[0]) == pytest.approx(0.0, abs=1e-6)
    assert loops[True].geoms[0].is_ring


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"t_a": -1.0}, r"negative ones: 1 \(\w+ → \w+, \w+\), 2"),
        ({"to_node": "moon"}, r"nodes that do not exist, in the rows 1 \(\w+ → moon, \w+\)"),
    ],
)
def test_bad_flows_are_named(change, said):
    with pytest.raises(InputError, match=said):
        circularity(wood_loop().assign(**change), quarters())


def test_missing_fields_and_empty_tables_are_named():
    with pytest.raises(InputError, match="Flows has no field t_a"):
        circularity(wood_loop().drop(columns="t_a"), quarters())
    with pytest.raises(InputError, match="Flows is empty"):
        circularity(wood_loop().head(0), quarters())


def test_names_are_translated():
    german = {"en": "de", "{materials}, {way}": "{way}: {materials}"}
    result = circularity(wood_loop(), quarters(), translate=lambda literal: german.get(literal, literal))
    assert result.loops["name"].iloc[0] == "Quarter A → Quarter C: Altholz – Holzwerkstoffe"


def test_it_can_be_stopped():
    with pytest.raises(Cancelled):
        circularity(wood_loop(), quarters(), progress=lambda fraction: fraction < 0.05)


@pytest.fixture(scope="module")
def whole_region():
    nodes = quarters((0.0, 15_000.0, 0.0, 20_000.0, 0.0))
    estimate = estimate_materials(nodes)
    matched = match_flows(nodes, estimate.supply, estimate.demand)
    return nodes, matched, circularity(matched.flows, nodes, matched.balance)


def test_in_a_matched_region_loops_add_up_to_what_circulates(whole_region):
    _, _, result = whole_region
    states = [len(loop) for loop in result.loops["materials"].str.split(", ")]
    assert max(states) >= 2
    assert result.network.balanced
    assert result.flows["circulating_t_a"].sum() == pytest.approx(result.figures["circulating_t_a"])
    assert (result.flows["circulating_t_a"] <= result.flows["t_a"] + 1e-9).all()
    assert (
        result.figures["finn_cycling_index"]
        <= result.figures["circulating_t_a"] / result.network.total_system_throughflow
    )
    assert set(result.flows["loop_id"].dropna()) <= set(result.loops["loop_id"])


def test_in_a_matched_region_nothing_is_won_or_lost(whole_region):
    # what enters (supply that is not use, and import) leaves (demand that is not use, disposal, losses)
    _, matched, result = whole_region
    used = matched.flows.loc[matched.flows["kind"] == "use", "t_a"].sum()
    supplied = matched.balance["supply_t_a"].sum() - used + matched.figures["import_t_a"]
    stays = matched.flows["from_node"] == matched.flows["to_node"]
    own = matched.flows.loc[stays & (matched.flows["kind"] == "local"), "t_a"].sum()
    assert result.network.boundary_input <= supplied + 1e-6
    assert result.network.boundary_input >= supplied - own - 1e-6
    assert result.network.boundary_input == pytest.approx(result.network.boundary_output)


flow_rows = st.lists(
    st.tuples(*(st.sampled_from("abcd"),) * 2, st.sampled_from(["paper", "steel"]), st.integers(1, 50)),
    min_size=1,
    max_size=15,
)


@settings(max_examples=40, deadline=None)
@given(flow_rows)
def test_any_flows_have_loops_that_add_up_and_a_cycling_index_below_their_share(rows):
    flows = pd.DataFrame(rows, columns=["from_node", "to_node", "material", "t_a"])
    result = circularity(flows, quarters())
    moving = flows[flows["from_node"] != flows["to_node"]]["t_a"].sum()
    assert result.figures["total_t_a"] == pytest.approx(moving)
    assert result.flows["circulating_t_a"].sum() == pytest.approx(result.figures["circulating_t_a"])
    km = np.array([len(loop.geoms[0].coords) - 1 for loop in result.loops.geometry])
    assert (km * result.loops["t_a"]).sum() == pytest.approx(result.figures["circulating_t_a"])
    assert isinstance(result.loops, gpd.GeoDataFrame)
    through = result.network.total_system_throughflow
    if through:
        assert result.figures["finn_cycling_index"] <= result.figures["circulating_t_a"] / through + 1e-9
