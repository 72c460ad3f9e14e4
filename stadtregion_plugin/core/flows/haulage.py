"""What it costs to move a tonne: the best vehicle for the distance and the kind of goods."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import InputError

GRAMS_PER_TONNE = 1e6


@dataclass(frozen=True)
class Haulage:
    """For each kind of goods and each way: €/t, t CO2e/t and the vehicle (position in ``vehicles``, -1 for none).

    Arrays are (kinds, n, d); cost is infinite where no vehicle goes that far with such goods.
    """

    kinds: tuple[str, ...]
    vehicles: tuple[str, ...]
    cost: np.ndarray
    co2e: np.ndarray
    vehicle: np.ndarray


def haul(distance_km: np.ndarray, kinds: Sequence[str], vehicles: pd.DataFrame, by: str = "cost") -> Haulage:
    """The vehicle with the least cost (or ``by="co2e"`` the least emission, cost deciding between equals) for each way.

    ``distance_km`` is (n, d), NaN or infinite where there is no way; ``kinds`` are handling classes (bulk, bale, wet,
    pallet …); ``vehicles`` has the columns of transport.csv. A tonne costs ``handling + rate × distance`` and emits
    ``g/tkm × distance``. Raises ``InputError`` for a kind of goods that no vehicle carries.

    Source: emission factors as in the table; cost model: distance-proportional with a fixed part for loading.
    """
    carried = [set(classes.split()) for classes in vehicles["handling"]]
    shape = (len(kinds), *distance_km.shape)
    cost, co2e, vehicle = np.full(shape, np.inf), np.full(shape, np.inf), np.full(shape, -1)
    reachable = np.isfinite(distance_km)
    for layer, kind in enumerate(kinds):
        able = [number for number, classes in enumerate(carried) if kind in classes]
        if not able:
            raise InputError(
                "No vehicle carries goods of the kind {kind}; add it to the column handling of transport.csv.",
                kind=kind,
            )
        for number in able:
            row = vehicles.iloc[number]
            euros = row["handling_eur_t"] + row["cost_eur_tkm"] * distance_km
            tonnes = row["g_co2e_tkm"] / GRAMS_PER_TONNE * distance_km
            first, second = ((tonnes, co2e), (euros, cost)) if by == "co2e" else ((euros, cost), (tonnes, co2e))
            better = (first[0] < first[1][layer]) | ((first[0] == first[1][layer]) & (second[0] < second[1][layer]))
            better &= reachable & (distance_km <= row["max_distance_km"])
            cost[layer][better] = euros[better]
            co2e[layer][better] = tonnes[better]
            vehicle[layer][better] = number
    return Haulage(tuple(kinds), tuple(vehicles["vehicle"]), cost, co2e, vehicle)


def delivery_co2e(km: np.ndarray, kinds: Sequence[str], vehicles: pd.DataFrame) -> np.ndarray:
    """t CO2e per tonne of goods of each of ``kinds`` brought over ``km``.

    By the vehicle that goes farthest of those that carry them, however far it is.
    """
    carried = [set(classes.split()) for classes in vehicles["handling"]]
    grams = np.empty(len(kinds))
    for position, kind in enumerate(kinds):
        able = vehicles[[kind in classes for classes in carried]]
        grams[position] = able.loc[able["max_distance_km"].idxmax(), "g_co2e_tkm"]
    return grams / GRAMS_PER_TONNE * np.asarray(km, dtype=float)
