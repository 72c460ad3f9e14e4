"""The fictional figures of the model region, read from the tables ``model_region*.csv``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from types import SimpleNamespace

import numpy as np
import pandas as pd

from ...tables import read_table


@dataclass(frozen=True)
class Parameters:
    """Figures by subject (``parameters.valley.bank_m``) and the tables of fabric, zones, owners and names.

    ``characters`` has one row for each kind of urban fabric, ``zones`` the share of each of them in a zone,
    ``owners`` the weight of each owner class in a group of land uses, ``buildings`` what a part of a layout is.
    """

    region: SimpleNamespace
    valley: SimpleNamespace
    estate: SimpleNamespace
    street: SimpleNamespace
    people: SimpleNamespace
    bulk: SimpleNamespace
    fabric: SimpleNamespace
    place: SimpleNamespace
    characters: pd.DataFrame
    zones: pd.DataFrame
    owners: pd.DataFrame
    buildings: pd.DataFrame
    names: pd.DataFrame


@lru_cache(maxsize=1)
def read_parameters() -> Parameters:
    """The parameters as they stand in the tables."""
    figures = read_table("model_region")
    subjects = {
        group: SimpleNamespace(**dict(zip(rows.name, rows.value.astype(float))))
        for group, rows in figures.set_index("group", drop=False).groupby(level=0)
    }
    characters = read_table("model_region_characters").set_index("character")
    weights = _crossed("model_region_zones", "zone", "character").reindex(columns=characters.index, fill_value=0.0)
    zones = weights.div(weights.sum(axis=1), axis=0)
    owners = _crossed("model_region_owners", "owners", "owner_class")
    return Parameters(
        characters=characters,
        zones=zones,
        owners=owners,
        buildings=read_table("model_region_buildings").set_index(["layout", "role"]),
        names=read_table("model_region_names"),
        **subjects,
    )


def _crossed(name: str, rows: str, columns: str) -> pd.DataFrame:
    """The weights of a table as a matrix."""
    return read_table(name).pivot_table(index=rows, columns=columns, values="weight", aggfunc="sum", fill_value=0.0)


def grown(at_thousand: float, size: int, exponent: float, most: float = np.inf) -> float:
    """A figure given for 1000 plots, grown with a power of the region's size."""
    return min(at_thousand * (size / 1000.0) ** exponent, most)
