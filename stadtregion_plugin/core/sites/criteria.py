"""What speaks for a site: measures become utilities from 0 to 1, and utilities a score a criterion."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..tables import read_table
from .zoning import zoning_types


def criterion_scores(measures: pd.DataFrame) -> pd.DataFrame:
    """One column a criterion of ``schema.CRITERIA``, from 0 to 1, of ``measures`` named in the table ``utilities``."""
    columns = {name: measures[name].to_numpy(dtype=float) for name in measures.columns}
    return pd.DataFrame({name: criterion_score(name, columns) for name in schema.CRITERIA}, index=measures.index)


def criterion_score(criterion: str, measures: Mapping[str, np.ndarray]) -> np.ndarray:
    """The score of one criterion, from 0 to 1, of arrays of its measures (of any shapes that go together).

    A criterion is the mean of its measures by their shares; a measure that is missing leaves its share to the others,
    a criterion without any measure is NaN. Nothing is made up.
    """
    total, weight = np.zeros(()), np.zeros(())
    for part in _utilities(criterion):
        reached = utility(measures[part.measure], part.worst, part.best, part.scale)
        known = ~np.isnan(reached)
        total = total + part.share * np.where(known, reached, 0.0)
        weight = weight + part.share * known
    return np.divide(total, weight, out=np.full(np.shape(total), np.nan), where=weight > 0)


@cache
def _utilities(criterion: str) -> list:
    table = read_table("utilities")
    return list(table[table["criterion"] == criterion].itertuples())


def utility(values, worst: float, best: float, scale: str = "linear") -> np.ndarray:
    """0 at ``worst`` and beyond, 1 at ``best`` and beyond, between them linear or by the logarithm; NaN stays NaN."""
    values = np.asarray(values, dtype=float)
    if scale == "log":
        values, worst, best = np.log(np.maximum(values, 1e-9)), np.log(worst), np.log(best)
    return np.clip((values - worst) / (best - worst), 0.0, 1.0)


def compactness(plots: np.ndarray) -> np.ndarray:
    """4π · area / perimeter²: 1 for a circle, 0.785 for a square. Source: Polsby & Popper 1991."""
    return 4.0 * np.pi * shapely.area(plots) / np.maximum(shapely.length(plots), 1e-9) ** 2


def activation(owner_class: pd.Series) -> np.ndarray:
    """How readily owners of a class activate land; NaN throughout where no plot's owner is known."""
    if owner_class.isna().all():
        return np.full(len(owner_class), np.nan)
    table = read_table("owner_activation").set_index("owner_class")["activation"]
    return owner_class.fillna("unknown").map(table).to_numpy(dtype=float)


def permissibility(
    zoning: pd.Series, given: np.ndarray, landuse: pd.Series, types: pd.DataFrame | None = None
) -> np.ndarray:
    """What the zoning allows; where it is only inferred, times what the land use suggests.

    ``types``: the zoning types that count (see ``zoning_types``).
    """
    known = zoning_types() if types is None else types
    allowed = zoning.map(known["permissibility"]).to_numpy(dtype=float)
    suggested = landuse.map(read_table("site_landuse").set_index("landuse")["score"]).to_numpy(dtype=float)
    return np.where(given, allowed, np.nan_to_num(allowed, nan=1.0) * np.nan_to_num(suggested, nan=0.0))
