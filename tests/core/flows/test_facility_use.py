"""What is made where, by hand: a press for wood on factory floor space."""

import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.flows.chain import match_flows
from stadtregion_plugin.core.flows.flow_tables import read_flow_tables
from tests.core.flows.regions import quantities, quarters


def test_a_facility_says_what_it_takes_on_its_floor_space():
    """100 t of waste wood for 85 t of board: the recipe takes 0.4 m², 350 kWh, 160 € and 0.12 t CO2e per tonne."""
    found = match_flows(quarters(), quantities(("c", "waste_wood", 100.0)), quantities(("c", "chipboard", 85.0)))
    assert list(found.facility_use.columns) == schema.FACILITY_USE.columns
    press = found.facility_use.iloc[0]
    assert (press["node_id"], press["name"], press["process"]) == ("c", "Quarter C", "wood_board")
    assert press["throughput_t_a"] == pytest.approx(100.0)
    assert press["floor_m2"] == pytest.approx(40.0)
    assert press["energy_mwh_a"] == pytest.approx(35.0)
    assert press["cost_a"] == pytest.approx(16_000.0)
    assert press["co2e_t_a"] == pytest.approx(12.0)


def test_its_capacity_comes_from_its_share_of_the_floor_space():
    """A quarter of 20,000 m² may press wood, at 0.4 m² per t/a: 12,500 t/a."""
    found = match_flows(quarters(), quantities(("c", "waste_wood", 100.0)), quantities(("c", "chipboard", 85.0)))
    press = found.facility_use.set_index("process").loc["wood_board"]
    assert read_flow_tables().processes.set_index("process").loc["wood_board", "floor_share"] == 0.25
    assert press["capacity_t_a"] == pytest.approx(12_500.0)
    assert press["used_share"] == pytest.approx(0.008)
