"""Material circularity, use rate and CO2e; formulas of their authors, numbers by hand."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stadtregion_plugin.core.flows.circularity import circularity
from stadtregion_plugin.core.flows.indicators import (
    ProductCycle,
    circular_material_use_rate,
    linear_flow_index,
    material_circularity,
)
from tests.core.flows.regions import quarters
from tests.core.flows.test_circularity import table, value, wood_loop

share = st.floats(0.0, 1.0)


def product(made_of=0.0, reused=0.0, recycled=0.0, kept=0.0, before=1.0, after=1.0, mass=1.0):
    return ProductCycle(*(np.array([number]) for number in (mass, made_of, reused, recycled, kept, before, after)))


def test_a_linear_product_scores_a_tenth_and_a_closed_one_everything():
    assert material_circularity(product()) == pytest.approx(0.1)
    assert linear_flow_index(product()) == pytest.approx(1.0)
    assert material_circularity(product(made_of=1.0, recycled=1.0)) == pytest.approx(1.0)
    assert material_circularity(product(reused=1.0, kept=1.0)) == pytest.approx(1.0)


def test_losses_of_recycling_count_half_before_and_half_after():
    # F_R = C_R = 0.5, E_F = E_C = 0.8: V = 0.5, W_0 = 0.5, W_F = 0.125, W_C = 0.1, W = 0.6125,
    # LFI = 1.1125 / (2 + 0.0125) = 0.55280
    index = linear_flow_index(product(made_of=0.5, recycled=0.5, before=0.8, after=0.8))
    assert index == pytest.approx(1.1125 / 2.0125)


def test_a_product_used_twice_as_long_halves_its_linear_part():
    assert material_circularity(product(), utility=2.0) == pytest.approx(0.55)


@given(share, share, st.floats(0.1, 1.0), st.floats(0.0, 1.0))
def test_it_lies_between_nothing_and_everything(made_of, recycled, before, after):
    assert 0.0 <= material_circularity(product(made_of=made_of, recycled=recycled, before=before, after=after)) <= 1.0


def test_products_count_by_their_mass():
    both = ProductCycle(*(np.array(pair) for pair in ([3.0, 1.0], [1, 0], [0, 0], [1, 0], [0, 0], [1, 1], [1, 1])))
    assert material_circularity(both) == pytest.approx(1 - 0.9 * 2 / 8)


def test_the_use_rate_counts_waste_where_it_was_collected():
    # 120 t recycled here, 20 of them imported, 50 t exported to be recycled; DMC 850: 150 / 1000
    assert circular_material_use_rate(120.0, 850.0, imported_waste=20.0, exported_waste=50.0) == pytest.approx(0.15)
    assert np.isnan(circular_material_use_rate(0.0, 0.0))


def test_the_indicators_of_a_region_follow_its_flows():
    result = circularity(wood_loop(), quarters())
    # Board: 80 t made of 100 t of waste, 40 t imported: M 120, F_R 2/3, E_F 0.8. Of the 50 t that fall due 100/125 are
    # processed: C_R 0.8, E_C 0.8. V 40, W_0 24, W_F 20, W_C 19.2: LFI 83.6 / 240.4
    expected = 1 - 0.9 * 83.6 / 240.4
    assert value(result, "material_circularity") == pytest.approx(expected)
    assert value(result, "material_circularity", "chipboard") == pytest.approx(expected)
    # 100 t of waste are recycled, 40 t imported; the waste that arises is no extraction
    assert value(result, "circular_use_rate") == pytest.approx(100 / 140)


def test_what_recycling_spares_elsewhere_stands_apart():
    result = circularity(wood_loop(), quarters())
    # 80 t of board in place of virgin board at 0.4 t CO2e/t (materials.csv); measured flows without CO2e have none
    assert value(result, "co2e_spared_t_a") == pytest.approx(32.0)
    assert value(result, "co2e_spared_t_a", "chipboard") == pytest.approx(32.0)
    assert value(result, "co2e_t_a") == 0.0


def test_greenhouse_gases_are_told_apart_by_where_they_arise():
    flows = wood_loop().assign(co2e_t_a=[1.0, 2.0, 4.0, 8.0, 0.0, 16.0, 32.0])
    result = circularity(flows, quarters())
    parts = {name: value(result, f"co2e_{name}_t_a") for name in ("transport", "process", "import", "disposal")}
    assert parts == pytest.approx({"transport": 9.0, "process": 6.0, "import": 32.0, "disposal": 16.0})
    assert value(result, "co2e_t_a") == pytest.approx(sum(parts.values()))


def test_recycled_content_is_followed_through_an_intermediate():
    # 100 t of waste give 60 t of granulate, to which 40 t are imported; 100 t of granulate give 100 t of packaging
    flows = table(
        ("a", "a", "plastic_waste", "plastic_waste", "local", 100.0),
        ("a", "a", "plastic_waste", "regranulate", "process", 60.0),
        ("a", "loss", "plastic_waste", "plastic_waste", "loss", 40.0),
        ("import", "b", "regranulate", "regranulate", "import", 40.0),
        ("a", "b", "regranulate", "regranulate", "local", 60.0),
        ("b", "b", "regranulate", "plastic_packaging", "process", 100.0),
        ("b", "a", "plastic_packaging", "plastic_packaging", "local", 100.0),
        ("a", "a", "plastic_packaging", "plastic_waste", "use", 100.0),
    ).assign(process=["", "pelletise", "pelletise", "", "", "mould", "", ""])
    result = circularity(flows, quarters())
    # M 100, F_R 0.6, E_F 0.6 (moulding loses nothing), C_R 1, E_C 0.6: V 40, W_F 40, W_C 40, W 40: LFI 80 / 200
    assert value(result, "material_circularity", "plastic_packaging") == pytest.approx(1 - 0.9 * 0.4)
    # granulate is not consumed for good: only the packaging spares anything, 60 of 100 t at 2.6 t CO2e/t
    assert value(result, "co2e_spared_t_a") == pytest.approx(60 * 2.6)


def test_flows_without_use_have_no_material_circularity():
    result = circularity(table(("a", "b", "wood", "wood", "local", 1.0)), quarters())
    assert "material_circularity" not in set(result.metrics["metric"])


def test_the_figures_with_materials_mixed_stand_beside_and_a_fake_loop_is_warned_of():
    # paper one way, steel the other: 10 t each (reference: with materials mixed the index is 0.25 or more, truly 0)
    swap = table(("a", "b", "paper", "paper", "local", 10.0), ("b", "a", "steel", "steel", "local", 10.0))
    result = circularity(swap, quarters())
    assert value(result, "finn_cycling_index") == 0.0
    assert value(result, "aggregated_finn_cycling_index") > 0.2
    assert {"aggregated_average_path_length", "aggregated_robustness"} <= set(result.metrics["metric"])
    assert len(result.warnings) == 1
    assert isinstance(result.metrics, pd.DataFrame)
