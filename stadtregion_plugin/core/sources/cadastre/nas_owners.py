"""Whose a parcel is by the land register: from its booking through shares and rights to the persons entered.

A parcel is booked once. Shares in it (condominiums, co-ownership) and rights on it (heritable building rights) are
bookings of their own that point at the first (``an``); a share may belong to the owners of another parcel (``zu``).
Owners are those of the shares in the land; who holds a right on it shows in the tenure and counts as owner only where
the file names nobody else.

Source: GeoInfoDok, AX_Buchungsstelle, AX_Buchungsblatt, AX_Namensnummer; ErbbauRG §11, WEG §1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...tables import read_table
from .nas import NasContent
from .owner_shares import COLUMNS, even_where_missing, with_codes

FICTITIOUS = "5000"  # a sheet that only holds the shares together
LAND, RIGHT, BELONGS = "land", "right", "belongs"
# The tenure that says most where several apply.
TENURE_ORDER = ("heritable_building_right", "building_ownership", "condominium", "shared_land", "not_booked", "land")


@dataclass(frozen=True)
class Ownership:
    """``owners``: rows as ``owner_shares.COLUMNS``; ``tenure``: a code a parcel, None where it is not booked here."""

    owners: pd.DataFrame
    tenure: pd.Series


def ownership(content: NasContent, booked: pd.Series) -> Ownership:
    """Owners and tenure of parcels by the bookings they are ``booked`` under (index: position of the parcel)."""
    bookings = _with_meaning(content.bookings)
    booked = booked[booked.isin(bookings.index)]
    if booked.empty:
        return Ownership(pd.DataFrame(columns=COLUMNS), pd.Series(dtype=object))
    roots = pd.Index(booked.unique())
    reached = _reached(roots, _edges(content, bookings))
    reached = reached.merge(bookings[["sheet", "tenure", "holds"]], left_on="at", right_index=True)
    entered = _entered(content)
    owners = _owners_by_root(reached, entered, roots)
    missing = roots.difference(pd.Index(owners["root"].unique()))
    if len(missing):
        owners = pd.concat([owners, _owners_ahead(missing, content, bookings, entered)], ignore_index=True)
    parcels = pd.DataFrame({"root": booked.to_numpy(), "parcel": booked.index})
    return Ownership(
        parcels.merge(owners, on="root")[COLUMNS],
        booked.map(_tenure(reached)).astype(object),
    )


def _with_meaning(bookings: pd.DataFrame) -> pd.DataFrame:
    """Bookings by id with ``tenure`` and ``holds`` by their kind; a kind the table does not list holds land."""
    kinds = read_table("alkis_bookings").set_index("booking_code")
    return bookings.set_index("id").assign(
        tenure=bookings["booking_code"].map(kinds["tenure"]).fillna("").to_numpy(),
        holds=bookings["booking_code"].map(kinds["holds"]).fillna(LAND).to_numpy(),
    )


def _edges(content: NasContent, bookings: pd.DataFrame) -> pd.DataFrame:
    """From a booking (``at``) to those that hold a share or right in it (``next``), with the ``factor`` of its share.

    A share without a sheet of its own leads on to the booking it belongs to (``zu``).
    """
    links = content.booking_links
    holders = links[(links["kind"] == "an") & links["id"].isin(bookings.index)].drop_duplicates()
    holders = holders.rename(columns={"target": "at", "id": "next"})[["at", "next"]]
    holders = holders.assign(
        factor=bookings["share"].reindex(holders["next"]).to_numpy(),
        kind=bookings["holds"].reindex(holders["next"]).to_numpy(),
    )
    holders = holders[holders["kind"] != "none"].reset_index(drop=True)
    land = holders["kind"] == LAND
    shares = even_where_missing(holders[land].rename(columns={"factor": "share"}), "at")
    holders["factor"] = shares.reindex(holders.index).where(land, holders["factor"].fillna(1.0))
    homeless = bookings.index[bookings["sheet"].isin(_fictitious_sheets(content)) | (bookings["sheet"] == 0)]
    belonging = links[(links["kind"] == "zu") & links["id"].isin(homeless) & links["target"].isin(bookings.index)]
    belonging = belonging.rename(columns={"id": "at", "target": "next"})[["at", "next"]].assign(
        factor=1.0, kind=BELONGS
    )
    return pd.concat([holders, belonging.drop_duplicates()], ignore_index=True)


def _fictitious_sheets(content: NasContent) -> pd.Index:
    return pd.Index(content.sheets.loc[content.sheets["sheet_code"] == FICTITIOUS, "id"])


def _reached(roots: pd.Index, edges: pd.DataFrame) -> pd.DataFrame:
    """All bookings (``at``) that can be reached from each root, with the ``share`` that comes together on the way.

    ``right`` tells those reached only by a right on the land, ``belongs`` those only by belonging to another parcel,
    ``ends`` those from which no share leads on. A booking is visited once a root, so that circles end.
    """
    frontier = pd.DataFrame({"root": roots, "at": roots, "share": 1.0, "right": False, "belongs": False})
    found = [frontier]
    visited = pd.MultiIndex.from_frame(frontier[["root", "at"]])
    while True:
        ahead = frontier.merge(edges, on="at")
        ahead = pd.DataFrame(
            {
                "root": ahead["root"],
                "at": ahead["next"],
                "share": ahead["share"] * ahead["factor"],
                "right": ahead["right"] | (ahead["kind"] == RIGHT),
                "belongs": ahead["belongs"] | (ahead["kind"] == BELONGS),
            }
        )
        together = {"share": "sum", "right": "min", "belongs": "min"}
        ahead = ahead.groupby(["root", "at"], as_index=False, sort=False).agg(together)
        pairs = pd.MultiIndex.from_frame(ahead[["root", "at"]])
        frontier = ahead[~pairs.isin(visited)]
        if frontier.empty:
            break
        found.append(frontier)
        visited = visited.append(pairs)
    divided = edges.loc[edges["kind"] != RIGHT, "at"].unique()
    return pd.concat(found, ignore_index=True).assign(ends=lambda rows: ~rows["at"].isin(divided))


def _entered(content: NasContent) -> pd.DataFrame:
    """Persons entered on real sheets: ``sheet``, ``owner_share`` of the sheet, key, class, form and confidence.

    An entry that only names a community of heirs or partners is left to the entries of its members. A person that is
    not in the file is an owner all the same, known by the entry's code at most.
    """
    entries = content.entries.sort_values("begins", kind="stable").drop_duplicates(["id", "person"], keep="last")
    entries = entries[~entries["sheet"].isin(_fictitious_sheets(content))]
    named = entries["person"] != 0
    peopled = named.groupby(entries["sheet"]).transform("any")
    entries = entries[named | (~peopled & ((entries["class_code"] != "") | (entries["community"] == "")))]
    entries = entries.reset_index(drop=True)
    persons = content.persons.set_index("id").reindex(entries["person"]).reset_index(drop=True)
    owners = persons.assign(
        sheet=entries["sheet"],
        owner_key=persons["owner_key"].astype(object).where(persons["owner_key"].notna(), None),
        owner_class=persons["owner_class"].fillna("unknown"),
        legal_form=persons["legal_form"].fillna(""),
        owner_confidence=persons["owner_confidence"].astype(float).fillna(0.0),
        owner_share=_within_sheet(entries),
    )
    return with_codes(owners, entries["class_code"])


def _within_sheet(entries: pd.DataFrame) -> np.ndarray:
    share = even_where_missing(entries, "sheet")
    total = share.groupby(entries["sheet"]).transform("sum")
    return np.where(total > 0, share / total.where(total > 0, 1.0), 1.0)


def _owners_by_root(reached: pd.DataFrame, entered: pd.DataFrame, roots: pd.Index) -> pd.DataFrame:
    """Owners of the land where any are entered, else the holders of rights on it."""
    rows = reached.merge(entered, on="sheet")
    rows["share"] = rows["share"] * rows["owner_share"]
    below = rows[~rows["right"] & rows["ends"]]
    above = rows[~rows["right"] & ~rows["ends"] & ~rows["root"].isin(below["root"])]
    owners = pd.concat([below, above])
    holders = rows[rows["right"] & ~rows["root"].isin(owners["root"])]
    return pd.concat([owners, holders], ignore_index=True)[["root", *COLUMNS[1:]]]


def _owners_ahead(roots: pd.Index, content: NasContent, bookings: pd.DataFrame, entered: pd.DataFrame) -> pd.DataFrame:
    """Owners of what a booking points at itself, where nobody is entered for it or for a share in it."""
    links = content.booking_links
    ahead = links[links["target"].isin(bookings.index)].rename(columns={"id": "at", "target": "next"})
    ahead = ahead[["at", "next"]].drop_duplicates().assign(factor=1.0, kind=LAND)
    reached = _reached(roots, ahead).merge(bookings[["sheet"]], left_on="at", right_index=True)
    rows = reached.merge(entered, on="sheet")
    return rows.assign(share=rows["share"] * rows["owner_share"])[["root", *COLUMNS[1:]]]


def _tenure(reached: pd.DataFrame) -> pd.Series:
    """The tenure by root that says most."""
    ranks = {name: rank for rank, name in enumerate(TENURE_ORDER)}
    known = reached[reached["tenure"].isin(TENURE_ORDER) & ~reached["belongs"]]
    best = known.assign(rank=known["tenure"].map(ranks)).groupby("root")["rank"].min()
    return best.map(dict(enumerate(TENURE_ORDER)))
