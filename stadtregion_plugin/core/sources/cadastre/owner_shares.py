"""Owners with their shares become one owner class a parcel."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..owner_codes import classify_codes, specific_codes
from ..owner_keys import owner_keys

# A row an owner of a parcel; ``parcel`` is its position.
COLUMNS = ["parcel", "owner_key", "owner_class", "legal_form", "owner_confidence", "share"]
SUMMARY = ["owner_class", "legal_form", "owner_confidence", "owner_key", "owner_count", "owner_share"]


def with_codes(owners: pd.DataFrame, codes: pd.Series) -> pd.DataFrame:
    """``owners`` with class, form and confidence by the register's own ``codes`` where these say more than the name."""
    given = (codes != "").to_numpy()
    by_code = classify_codes(codes, "alkis").set_index(owners.index)
    telling = specific_codes(codes, "alkis").to_numpy() | (owners["owner_class"] == "unknown").to_numpy()
    taken = given & telling & (by_code["owner_class"] != "unknown").to_numpy()
    form = by_code["legal_form"].where(by_code["legal_form"] != "", owners["legal_form"])
    by_code = by_code.assign(legal_form=form)
    columns = ["owner_class", "legal_form", "owner_confidence"]
    return owners.assign(**{name: owners[name].where(~taken, by_code[name]) for name in columns})


def even_where_missing(rows: pd.DataFrame, group: str, share: str = "share") -> pd.Series:
    """``share`` with the missing ones sharing evenly what the others of their ``group`` leave of the whole."""
    missing = rows[share].isna()
    given = rows[share].fillna(0.0).groupby(rows[group]).transform("sum")
    count = missing.groupby(rows[group]).transform("sum")
    return rows[share].where(~missing, (1 - given).clip(lower=0.0) / count.clip(lower=1))


def summarise(owners: pd.DataFrame, count: int, salt: str) -> pd.DataFrame:
    """A row for each of ``count`` parcels with the columns ``SUMMARY``; empty where nobody is known to own it.

    ``owners`` has the columns ``COLUMNS``; shares are made to sum to one a parcel. The class is the one with the
    largest share, form and confidence those of its largest owner. ``owner_key`` is that of a single owner, and of
    several a pseudonym of the whole set, so that parcels of the same owners can be told to belong together.
    """
    summary = pd.DataFrame(None, index=range(count), columns=SUMMARY, dtype=object)
    if owners.empty:
        return summary
    anonymous = owners["owner_key"].isna()
    one = owners.assign(
        person=owners["owner_key"].mask(anonymous, "?" + pd.Series(owners.index, owners.index).map(str))
    )
    one["share"] = _normalised(even_where_missing(one, "parcel"), one["parcel"])
    grouped = one.groupby(["parcel", "owner_class"])["share"].sum().reset_index()
    leading = grouped.sort_values(["parcel", "share"], ascending=[True, False], kind="stable").drop_duplicates("parcel")
    largest = (
        one.merge(leading[["parcel", "owner_class"]], on=["parcel", "owner_class"])
        .sort_values(["parcel", "share"], ascending=[True, False], kind="stable")
        .drop_duplicates("parcel")
        .set_index("parcel")
    )
    places = leading["parcel"].to_numpy()
    summary.loc[places, "owner_class"] = leading["owner_class"].to_numpy()
    summary.loc[places, "owner_share"] = leading["share"].to_numpy()
    for name in ("legal_form", "owner_confidence"):
        summary.loc[places, name] = largest[name].reindex(places).to_numpy()
    distinct = one.drop_duplicates(["parcel", "person"])
    summary.loc[places, "owner_count"] = distinct.groupby("parcel").size().reindex(places).to_numpy()
    summary.loc[places, "owner_key"] = _keys_of_sets(distinct, salt).reindex(places).to_numpy()
    return summary


def _normalised(share: pd.Series, parcel: pd.Series) -> np.ndarray:
    total = share.groupby(parcel).transform("sum")
    evenly = 1 / parcel.groupby(parcel).transform("size")
    return np.where(total > 0, share / total.where(total > 0, 1.0), evenly)


def _keys_of_sets(distinct: pd.DataFrame, salt: str) -> pd.Series:
    """Pseudonym by parcel; None where one of its owners is nameless."""
    ordered = distinct.sort_values(["parcel", "person"])
    joined = ordered.groupby("parcel")["person"].agg("|".join)
    single = ordered.groupby("parcel").size() == 1
    keys = joined.where(single, owner_keys(joined, salt).set_axis(joined.index))
    nameless = joined.str.contains("?", regex=False)
    return keys.astype(object).where(~nameless, None)
