"""How concentrated land, or its reserve, is in few hands."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..errors import InputError
from ..frames import require_columns, require_metric, require_rows
from ..progress import Progress, each, unobserved
from ..tables import read_table

TOP_OWNERS = (1, 3, 5)
OWNER_GROUPS = ("public", "commons", "company", "finance", "private", "unknown")
FEWEST_OWNERS = 3  # below this the figures of a quarter would give single owners away


@dataclass(frozen=True)
class Concentration:
    """Figures of one distribution of land (or floor space) over owners.

    ``hhi``: Herfindahl-Hirschman index, sum of squared shares, 1/n…1. ``effective_owners``: 1 / HHI, the number of
    equal owners that would be as concentrated. ``exp_entropy``: the same from Shannon's entropy, kinder to small
    owners. ``gini``: 0 all equal … close to 1. ``top_shares``: share of the largest 1, 3 and 5 owners.
    """

    owners: int
    total: float
    hhi: float
    effective_owners: float
    exp_entropy: float
    gini: float
    top_shares: dict[int, float]


def concentration(amounts, owners=None) -> Concentration:
    """Concentration of ``amounts`` (areas, floor space or shares, any unit), one per owner.

    With ``owners``, a key for each amount, amounts of the same owner are added first. Zero amounts take no part. With
    nothing owned all figures are NaN.

    Source: Herfindahl-Hirschman index; Laakso and Taagepera 1979 (effective number); Gini 1912.
    """
    owned = np.asarray(amounts, dtype=float)
    if owners is not None:
        owned = pd.Series(owned).groupby(np.asarray(owners, dtype=object)).sum().to_numpy()
    owned = np.sort(owned[owned > 0])
    total = float(owned.sum())
    if total == 0:
        nothing = float("nan")
        return Concentration(0, 0.0, nothing, nothing, nothing, nothing, dict.fromkeys(TOP_OWNERS, nothing))
    shares = owned / total
    index = float(shares @ shares)
    return Concentration(
        owners=len(shares),
        total=total,
        hhi=index,
        effective_owners=1 / index,
        exp_entropy=float(np.exp(-(shares @ np.log(shares)))),
        gini=gini(shares),
        top_shares={count: top_share(shares, count) for count in TOP_OWNERS},
    )


def gini(amounts) -> float:
    """Gini coefficient of ``amounts`` (none negative): 0 when all are equal."""
    ascending = np.sort(np.asarray(amounts, dtype=float))
    count = len(ascending)
    return float((2 * np.arange(1, count + 1) - count - 1) @ ascending / (count * ascending.sum()))


def top_share(amounts, count: int) -> float:
    """Share of the ``count`` largest of ``amounts`` in their sum."""
    descending = np.sort(np.asarray(amounts, dtype=float))[::-1]
    return float(descending[:count].sum() / descending.sum())


def ownership_concentration(
    parcels: gpd.GeoDataFrame,
    quarters: gpd.GeoDataFrame,
    fewest_owners: int = FEWEST_OWNERS,
    progress: Progress = unobserved,
) -> gpd.GeoDataFrame:
    """Per quarter, who holds the land, and who holds its reserve where the parcels carry ``addable_m2``.

    A parcel counts where its inner point lies. Owners are told apart by ``owner_key`` (a pseudonym), kinds of owners by
    ``owner_class``; one of the two is needed. Parcels without an owner stay out of the concentration figures and
    appear as ``unknown_share``. Where a quarter has fewer than ``fewest_owners`` known owners those figures stay
    empty, so that nobody's holdings can be read off. Areas in m², CRS in metres.

    Returns the layer ``schema.CONCENTRATION``: per quarter one row for each measure, ``land`` and ``reserve``.
    """
    require_rows(parcels, "Parcels")
    require_rows(quarters, "Quarters")
    require_metric(parcels, "Parcels")
    require_columns(quarters, ["quarter_id"], "Quarters")
    if not {"owner_key", "owner_class"} & set(parcels.columns):
        raise InputError("Parcels have neither owner_key nor owner_class; classify the owners first.")
    holdings = _holdings(parcels, quarters.to_crs(parcels.crs))
    measures = {"land": "land_m2"} | ({"reserve": "addable_m2"} if "addable_m2" in parcels.columns else {})
    by_quarter = dict(list(holdings.groupby("quarter_id")))
    rows = [
        {"quarter_id": quarter, "measure": measure, **_figures(by_quarter.get(quarter), column, fewest_owners)}
        for quarter in each(quarters["quarter_id"], len(quarters), progress, every=50)
        for measure, column in measures.items()
    ]
    named = quarters[[c for c in ("quarter_id", "name", quarters.geometry.name) if c in quarters.columns]]
    return schema.CONCENTRATION.conform(named.merge(pd.DataFrame(rows), on="quarter_id"))


def _holdings(parcels: gpd.GeoDataFrame, quarters: gpd.GeoDataFrame) -> pd.DataFrame:
    """One row per parcel within a quarter: quarter, owner (None: unknown), group of owners, m² of land and reserve."""
    point, quarter = quarters.sindex.query(parcels.representative_point(), predicate="intersects")
    first = ~pd.Series(point).duplicated().to_numpy()  # a point on the border of two quarters counts once
    taken = parcels.iloc[point[first]]
    groups = read_table("owner_activation").set_index("owner_class")["group"]
    nobody = pd.Series(None, index=taken.index, dtype=object)
    owner = taken["owner_key"] if "owner_key" in taken.columns else nobody
    return pd.DataFrame(
        {
            "quarter_id": quarters["quarter_id"].to_numpy()[quarter[first]],
            "owner_key": owner.where(owner.notna() & (owner != ""), None).to_numpy(dtype=object),
            "group": (taken["owner_class"] if "owner_class" in taken.columns else nobody)
            .map(groups)
            .fillna("unknown")
            .to_numpy(dtype=object),
            "land_m2": taken.area.to_numpy(),
            "addable_m2": taken["addable_m2"].to_numpy(dtype=float) if "addable_m2" in taken.columns else np.nan,
        }
    )


def _figures(holdings: pd.DataFrame | None, column: str, fewest_owners: int) -> dict[str, object]:
    if holdings is None:
        return {"owners": 0, "total_m2": 0.0}
    total = holdings[column].sum()
    by_group = holdings.groupby("group")[column].sum().reindex(OWNER_GROUPS, fill_value=0.0) / (total or np.nan)
    known = holdings[holdings["owner_key"].notna() & (holdings[column] > 0)]
    result = concentration(known[column], known["owner_key"])
    figures: dict[str, object] = {"owners": result.owners, "total_m2": total}
    figures |= {f"{group}_share": share for group, share in by_group.items()}
    if result.owners < fewest_owners:
        return figures
    return figures | {
        "hhi": result.hhi,
        "effective_owners": result.effective_owners,
        "exp_entropy": result.exp_entropy,
        "gini": result.gini,
        **{f"top{count}_share": share for count, share in result.top_shares.items()},
    }
