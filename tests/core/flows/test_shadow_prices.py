"""Shadow prices as points with sentences; numbers by hand from the shipped tables."""

import pandas as pd
import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.flows.chain import MatchOptions, match_flows
from tests.core.flows.regions import quantities, quarters


def press(capacity=500.0, **options):
    """1000 t of waste wood at a, where a press for 500 t stands; 850 t of board are wanted."""
    return match_flows(
        quarters(),
        quantities(("a", "waste_wood", 1000.0)),
        quantities(("a", "chipboard", 850.0)),
        facilities=pd.DataFrame({"node_id": ["a"], "process": ["wood_board"], "capacity_t_a": [capacity]}),
        options=MatchOptions(**options),
    )


def test_one_more_tonne_of_capacity_saves_import_and_disposal():
    found = press()
    prices = found.shadow_prices
    assert list(prices.columns) == [*schema.SHADOW_PRICES.columns, "geometry"]
    capacity = prices[prices["price_kind"] == "capacity"].iloc[0]
    # 0.85 t of import at 420 € and 1 t of disposal at 45 €, less 160 € of pressing, 0.05 t of residues at 160 € and
    # 1.85 t over 1 km at 9.22 €
    saving = 0.85 * 420 + 45 - 160 - 0.05 * 160 - 1.85 * 9.22
    assert capacity["saving"] == pytest.approx(saving)
    assert capacity[
        "reason"
    ] == f"Quarter A: one more t/a of capacity for “Panels from waste wood” saves {saving:.0f} €" + (" a year.")
    more = press(501.0)
    assert found.figures["cost_a"] - more.figures["cost_a"] == pytest.approx(saving)


def test_one_tonne_less_wanted_saves_its_import_and_more_waste_saves_nothing():
    prices = press().shadow_prices.set_index("price_kind")
    assert prices.loc["demand", "saving"] == pytest.approx(420.0)
    assert "supply" not in prices.index


def test_a_matching_gives_guard_rails_front_and_missing_loops_where_they_are_asked_for():
    plain = press()
    assert (len(plain.guard_rails), len(plain.flow_pareto), len(plain.missing_loops)) == (0, 0, 0)
    limits = pd.DataFrame({"limited": ["virgin", "land"], "most": [400.0, 1e6]})
    asked = press(limits=limits, pareto_with="co2e", pareto_points=4, additions=3)
    # 425 t are pressed, so 425 t would be imported: 25 t too many
    assert asked.figures["unmet_t_a"] == pytest.approx(25.0)
    assert any("25 t a year more go unserved" in warning for warning in asked.warnings)
    assert asked.guard_rails["binding"].tolist() == [True, False]
    assert asked.flow_pareto["proven_optimal"].all()
    assert asked.missing_loops["closes_t_a"].iloc[0] == pytest.approx(500.0)
    assert asked.missing_loops["process"].iloc[0] == "wood_board"
