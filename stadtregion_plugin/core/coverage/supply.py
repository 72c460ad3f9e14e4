"""How much floor space each site offers."""

from __future__ import annotations

import geopandas as gpd
import numpy as np

from ..errors import InputError
from ..sites.columns import positive_numbers
from ..text import Translate, english, text

SUPPLY_FIELDS = ("capacity_m2", "floor_space_m2", "addable_m2")


def supply_of(
    sites: gpd.GeoDataFrame, field: str | None = None, translate: Translate = english
) -> tuple[np.ndarray, list[str]]:
    """The floor space of each site from ``field``, else the first of ``SUPPLY_FIELDS`` that holds numbers; and notes.

    Sites without a number count with the mean of the others; where no site has one each counts as 1, and per-person
    scores are sites, not square metres, per person. Raises ``InputError`` when ``field`` is missing or holds no number.
    """
    fields = SUPPLY_FIELDS if field is None else (field,)
    if field is not None and field not in sites.columns:
        raise InputError("{name} has no field {fields}.", name="Sites", fields=field)
    for name in fields:
        amounts = positive_numbers(sites, name)
        known = np.isfinite(amounts)
        if known.all():
            return amounts, []
        if known.any():
            note = translate(text("{count} sites have no {field}; they count with the mean of the others."))
            return np.where(known, amounts, amounts[known].mean()), [note.format(count=int((~known).sum()), field=name)]
    if field is not None:
        raise InputError("The field {field} of the sites holds no numbers above 0; choose another.", field=field)
    note = translate(
        text("The sites have no floor space ({fields}), so each counts as 1; scores per person are sites per person.")
    )
    return np.ones(len(sites)), [note.format(fields=", ".join(SUPPLY_FIELDS))]
