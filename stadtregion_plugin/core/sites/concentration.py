"""How concentrated land, its floor space and its reserve are in few hands."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..errors import InputError
from ..frames import require_columns, require_metric, require_rows
from ..progress import Progress, each, part, unobserved
from ..settings import settings
from ..sources.owner_words import known_owner_classes
from ..sources.quarters import named_quarters
from ..tables import read_table
from ..text import Translate, english, text
from .columns import positive_numbers, words
from .suppression import suppressed_cells

TOP_OWNERS = (1, 3, 5)
OWNER_GROUPS = ("public", "commons", "company", "finance", "private", "unknown")
PUBLIC_GROUPS = ("public",)  # what the public hand holds is no secret
MEASURES = {"land": "land_m2", "floor_space": "existing_m2", "reserve": "addable_m2"}
REGION = ""  # stands where a quarter's identifier would
KEY_LEVEL = ("hhi", "effective_owners", "exp_entropy", "gini")


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


@dataclass(frozen=True)
class OwnershipConcentration:
    """Who holds what: ``quarters`` (layer) and ``region`` (table) have the fields of ``schema.CONCENTRATION``.

    One row for each measure: ``land``, and where the parcels say them ``floor_space`` and ``reserve``. ``suppressed``
    counts the shares left out, ``warnings`` are sentences for the planner.
    """

    quarters: gpd.GeoDataFrame
    region: pd.DataFrame
    suppressed: int
    warnings: tuple[str, ...]


def ownership_concentration(
    parcels: gpd.GeoDataFrame,
    quarters: gpd.GeoDataFrame,
    fewest_owners: int | None = None,
    owner_field: str = "owner_key",
    class_field: str = "owner_class",
    translate: Translate = english,
    progress: Progress = unobserved,
) -> OwnershipConcentration:
    """Per quarter and in all, who holds the land, the existing floor space and the reserve.

    A parcel counts where its inner point lies. Owners are told apart by ``owner_field``, kinds of owners by
    ``class_field``; one of the two is needed. Land is the parcel's area, floor space its ``existing_m2``, the reserve
    its ``addable_m2``. Parcels without an owner stay out of the figures on single owners; parcels without a class are
    ``unknown_share``. Areas in m², CRS in metres.

    So that nobody's holdings can be read off, figures on single owners stay empty where a quarter has fewer than
    ``fewest_owners`` known ones (default: table ``owner_settings``), and so does the share of any group but the public
    hand behind which stand fewer; with it go the shares from which it could be worked out, see ``suppressed_cells``. A
    parcel that names no owner counts as one of its own.
    """
    require_rows(parcels, "Parcels")
    require_rows(quarters, "Quarters")
    require_metric(parcels, "Parcels")
    require_columns(quarters, ["quarter_id"], "Quarters")
    quarters = named_quarters(quarters)
    if not {owner_field, class_field} & set(parcels.columns):
        raise InputError("Parcels have neither owner_key nor owner_class; classify the owners first.")
    fewest = fewest_owners or int(settings("owner_settings")["minimum_owners"])
    holdings = _holdings(parcels, quarters.to_crs(parcels.crs), owner_field, class_field)
    measures = {name: column for name, column in MEASURES.items() if column == "land_m2" or column in parcels.columns}
    rows, suppressed = [], 0
    for number, (measure, column) in enumerate(measures.items()):
        step = part(progress, number / len(measures), (number + 1) / len(measures))
        figures = _figures_by_quarter(holdings, quarters["quarter_id"], column, fewest, part(step, 0.0, 0.5))
        shares, hidden = _shares(holdings, quarters["quarter_id"], column, fewest, part(step, 0.5, 1.0))
        rows.append(figures.join(shares).assign(measure=measure))
        suppressed += hidden
    table = pd.concat(rows).rename_axis("quarter_id").reset_index()
    named = gpd.GeoDataFrame(quarters[["quarter_id", "name"]], geometry=quarters.geometry.to_numpy(), crs=quarters.crs)
    by_quarter = named.merge(table[table["quarter_id"] != REGION], on="quarter_id")
    region = table[table["quarter_id"] == REGION].assign(quarter_id=None, name=translate(text("Whole region")))
    return OwnershipConcentration(
        quarters=schema.CONCENTRATION.conform(by_quarter.sort_values("measure", key=_order, kind="stable")),
        region=schema.CONCENTRATION.conform(region.reset_index(drop=True)),
        suppressed=suppressed,
        warnings=tuple(_warnings(parcels, holdings, owner_field, class_field, translate)),
    )


def _order(measures: pd.Series) -> pd.Series:
    return measures.map({measure: number for number, measure in enumerate(MEASURES)})


def _holdings(
    parcels: gpd.GeoDataFrame, quarters: gpd.GeoDataFrame, owner_field: str, class_field: str
) -> pd.DataFrame:
    """One row per parcel within a quarter: quarter, owner (None: not told), group of owners, and what is measured."""
    point, quarter = quarters.sindex.query(parcels.representative_point(), predicate="intersects")
    first = ~pd.Series(point).duplicated().to_numpy()  # a point on the border of two quarters counts once
    taken = parcels.iloc[point[first]]
    return pd.DataFrame(
        {
            "quarter_id": quarters["quarter_id"].to_numpy()[quarter[first]],
            "owner_key": words(taken, owner_field).to_numpy(),
            "group": _groups(words(taken, class_field)).fillna("unknown").to_numpy(dtype=object),
            "land_m2": taken.area.to_numpy(),
            "existing_m2": np.nan_to_num(positive_numbers(taken, "existing_m2")),
            "addable_m2": np.nan_to_num(positive_numbers(taken, "addable_m2")),
        }
    )


def _groups(classes: pd.Series) -> pd.Series:
    """The group of each owner class, which may be called as other data sets do; NaN for a class nobody knows."""
    table = read_table("owner_activation")
    return known_owner_classes(classes).map(dict(zip(table["owner_class"], table["group"])))


def _figures_by_quarter(holdings, quarter_ids, column: str, fewest: int, progress: Progress) -> pd.DataFrame:
    """Total, number of owners and concentration among them, a row a quarter and one for the region."""
    by_quarter = dict(list(holdings.groupby("quarter_id"))) | {REGION: holdings}
    nobody = holdings.iloc[:0]
    places = [*quarter_ids, REGION]
    figures = [
        _figures(by_quarter.get(place, nobody), column, fewest)
        for place in each(places, len(places), progress, every=20)
    ]
    return pd.DataFrame(figures, index=places)


def _figures(holdings: pd.DataFrame, column: str, fewest: int) -> dict[str, float]:
    known = holdings[holdings["owner_key"].notna() & (holdings[column] > 0)]
    result = concentration(known[column], known["owner_key"])
    figures = {"total_m2": float(holdings[column].sum()), "owners": result.owners}
    if result.owners < fewest:
        return figures
    top = {f"top{count}_share": share for count, share in result.top_shares.items()}
    return figures | {name: getattr(result, name) for name in KEY_LEVEL} | top


def _shares(holdings, quarter_ids, column: str, fewest: int, progress: Progress) -> tuple[pd.DataFrame, int]:
    """Share of each group, a row a quarter and one for the region, and how many shares were left out."""
    held = holdings[holdings[column] > 0]
    keyless = held["owner_key"].isna()
    owner = held["owner_key"].where(~keyless, "parcel " + held.index.astype(str))
    places = pd.Index(quarter_ids)
    lines = [held["quarter_id"], held["group"]]
    amounts = _table(held[column].groupby(lines).sum(), places)
    owners = _table(owner.groupby(lines).nunique(), places)
    amounts.loc[REGION] = amounts.sum()
    owners.loc[REGION] = owner.groupby(held["group"]).nunique().reindex(OWNER_GROUPS, fill_value=0)
    sensitive = np.array([group not in PUBLIC_GROUPS for group in OWNER_GROUPS])
    hidden = suppressed_cells(amounts.to_numpy(), owners.to_numpy(), sensitive, fewest, progress)
    shares = amounts.div(amounts.sum(axis=1).replace(0.0, np.nan), axis=0).mask(hidden)
    return shares.add_suffix("_share"), int(hidden.sum())


def _table(cells: pd.Series, places: pd.Index) -> pd.DataFrame:
    every = pd.MultiIndex.from_product([places, OWNER_GROUPS])
    values = cells.reindex(every, fill_value=0.0).to_numpy(dtype=float).reshape(len(places), len(OWNER_GROUPS))
    return pd.DataFrame(values, index=places, columns=list(OWNER_GROUPS))


def _warnings(parcels, holdings, owner_field: str, class_field: str, translate: Translate) -> list[str]:
    sentences = []
    if holdings["owner_key"].isna().all():
        sentences.append(
            translate(
                text("Parcels say no owners in {field}: only shares of groups are given, not of single owners.")
            ).format(field=owner_field)
        )
    classes = words(parcels, class_field).dropna()
    strange = classes[_groups(classes).isna()]
    if len(strange):
        sentences.append(
            translate(
                text(
                    "{count} parcels have owner classes nobody knows and count as unknown; run “Classify owners” first."
                )
            ).format(count=len(strange))
        )
    outside = len(parcels) - len(holdings)
    if outside:
        sentences.append(
            translate(text("{count} parcels lie outside all quarters and are left out.")).format(count=outside)
        )
    return sentences
