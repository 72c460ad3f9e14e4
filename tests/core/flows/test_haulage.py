"""The best vehicle for the distance and the goods; numbers by hand."""

import numpy as np
import pandas as pd
import pytest

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.haulage import delivery_co2e, haul

VEHICLES = pd.DataFrame(
    {
        "vehicle": ["lorry", "bike", "barge"],
        "handling": ["bulk pallet", "pallet", ""],
        "g_co2e_tkm": [100.0, 50.0, 10.0],
        "cost_eur_tkm": [0.2, 2.0, 0.1],
        "handling_eur_t": [10.0, 4.0, 0.0],
        "max_distance_km": [300.0, 5.0, 900.0],
    }
)


def test_the_cheaper_vehicle_depends_on_the_distance():
    # bike 4 + 2·d against lorry 10 + 0.2·d: equal at 3.33 km
    found = haul(np.array([[1.0, 4.0, np.nan]]), ["pallet"], VEHICLES)
    assert [found.vehicles[number] for number in found.vehicle[0, 0, :2]] == ["bike", "lorry"]
    assert found.cost[0, 0].tolist() == pytest.approx([6.0, 10.8, np.inf])
    assert found.co2e[0, 0, :2].tolist() == pytest.approx([50e-6, 400e-6])


def test_the_cleaner_vehicle_is_taken_when_emissions_count():
    found = haul(np.array([[4.0, 6.0]]), ["pallet"], VEHICLES, by="co2e")
    assert [found.vehicles[number] for number in found.vehicle[0, 0]] == ["bike", "lorry"]  # the bike goes 5 km


def test_only_vehicles_that_carry_the_goods_count():
    assert haul(np.array([[1.0]]), ["bulk"], VEHICLES).vehicle[0, 0, 0] == 0


def test_goods_that_nothing_carries_are_named():
    with pytest.raises(InputError, match="No vehicle carries goods of the kind liquid"):
        haul(np.array([[1.0]]), ["liquid"], VEHICLES)


def test_delivery_from_afar_emits_by_the_vehicle_that_goes_farthest():
    assert delivery_co2e(np.array([400.0]), ["pallet"], VEHICLES).tolist() == pytest.approx([0.04])
