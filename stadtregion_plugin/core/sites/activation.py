"""How a site could be activated, by who owns it, how it is held and used, and how many have to agree.

The table ``activation_paths`` holds the rules; here they are applied and put into words. A first orientation for
planners, no legal advice.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import numpy as np
import pandas as pd

from ..settings import settings
from ..tables import read_table
from ..text import Translate, english, text
from .columns import positive_numbers, words

PATHS: Mapping[str, str] = {
    "find_owner": text("Find the owner: ask the land register, which takes a legitimate interest (GBO §12)"),
    "railway_release": text(
        "Have the railway land released (AEG §23), then agree with the owner on purchase or a heritable building right"
    ),
    "rights_holder": text(
        "Somebody holds a right to build here already: agree with the holder and with the landowner on its use"
    ),
    "many_owners": text("Bring the many owners together, or buy share by share"),
    "concept_award": text(
        "Award the municipal land by concept (Konzeptvergabe), as a heritable building right rather than by sale"
    ),
    "municipal_company": text(
        "Agree with the municipal company, through the municipality as its shareholder, on a lease or a heritable "
        "building right"
    ),
    "federal_purchase": text(
        "Buy directly from the federal government (BImA), which offers to municipalities first and at a lower price "
        "for some public purposes"
    ),
    "public_purchase": text(
        "Ask the public owner for a direct sale or a heritable building right before it goes to tender"
    ),
    "cooperative": text("Build with the cooperative, as its own project or on a heritable building right"),
    "heritable_right": text("Ask the owner for a heritable building right: the land stays with it, the rent is steady"),
    "own_extension": text(
        "Win the firm for an extension on its own land (where there is no plan, BauGB §34(3a) helps a lawful trade); "
        "if it does not work here itself, negotiate"
    ),
    "pre_emption": text(
        "Wait for a sale, then use a right of pre-emption within three months (BauGB §24(1) nos. 1–4 and 8, or a "
        "by-law under §25(1) nos. 1–2), also in favour of a third party such as a cooperative (§27a)"
    ),
    "negotiation": text("Negotiate purchase, lease or a heritable building right with the owner"),
}

NOTES: Mapping[str, str] = {
    "release": text("the railway land must be released first (AEG §23)"),
    "units_exempt": text("there is no pre-emption for condominium units (BauGB §24(2))"),
    "rights_exempt": text("there is no pre-emption for heritable building rights (BauGB §24(2))"),
    "by_law_unbuilt": text(
        "the municipality may set a pre-emption by-law (BauGB §25(1) nos. 1–2) and use it in favour of a third party "
        "(§27a)"
    ),
    "by_law_vacant": text(
        "the municipality may set a pre-emption by-law (BauGB §25(1) no. 2), or have the right where buildings are "
        "defective (§24(1) no. 8), and use it in favour of a third party (§27a)"
    ),
    "blocked_if_used": text(
        "a pre-emption by-law (BauGB §25(1) no. 2) does not help while the plot is built and used as planned (§26)"
    ),
    "by_law_unknown": text(
        "the municipality may set a pre-emption by-law (BauGB §25(1)), which does not help if the plot is built and "
        "used as planned (§26)"
    ),
    "shares_count": text("pre-emption also covers shares in co-owned land"),
    "conversion_pressure": text(
        "rules that ease housing (BauGB §246e, §31(3), §34(3b)) may draw it away from production: secure it by a plan"
    ),
}

ONE_PARTY, PARTIES = text("1 party"), text("{count} parties")
AT_LEAST_ONE, AT_LEAST = text("at least 1 party"), text("at least {count} parties")

VACANT, UNDEVELOPED, BUILT, UNKNOWN = "vacant", "undeveloped", "built", "unknown"
CONDITIONS = ("path", "owner_group", "owner_class", "tenure", "use", "landuse", "zoning")
NONE_OF, OR = "!", "|"


def activation_paths(sites: pd.DataFrame, translate: Translate = english) -> pd.DataFrame:
    """How each site could be activated: ``activation_path``, ``parties``, ``activation_reason``, indexed as ``sites``.

    Read are ``owner_class``, ``owner_count``, ``tenure``, ``landuse``, ``zoning``, ``vacant`` and, to see whether a
    plot is undeveloped, ``built_m2`` and ``area_m2``; whatever is missing counts as unknown. A site whose owner is
    unknown, or of no known class, gets the path to find the owner. ``parties`` are those to agree with: the owners
    where they are counted, else the fewest that such owners can be ("at least"), and others the path involves, such as
    the holder of a heritable building right.

    Source: table ``activation_paths`` (BauGB as of 22.12.2025, AEG, WEG, ErbbauRG).
    """
    known = _what_decides(sites)
    rules = _rules()
    path_rules = rules[rules["role"] == "path"].reset_index(drop=True)
    decisive = _first_that_holds(path_rules, known)
    known["path"] = path_rules["code"].to_numpy(dtype=object)[decisive]
    owners = positive_numbers(sites, "owner_count")
    assumed, further = (
        path_rules[name].to_numpy(dtype=int)[decisive] for name in ("assumed_owners", "further_parties")
    )
    parties = np.where(np.isnan(owners), assumed, owners).astype(int) + further
    notes = _notes_that_hold(rules[rules["role"] == "note"], known)
    said = pd.DataFrame({"path": known["path"], "notes": notes, "parties": parties, "counted": ~np.isnan(owners)})
    return pd.DataFrame(
        {
            "activation_path": known["path"].to_numpy(dtype=object),
            "parties": pd.array(parties, dtype="Int64"),
            "activation_reason": pd.Series(_sentences(said, translate), dtype=object).to_numpy(),
        },
        index=sites.index,
    )


@cache
def _rules() -> pd.DataFrame:
    return read_table("activation_paths").sort_values(["role", "order"], kind="stable")


def _what_decides(sites: pd.DataFrame) -> pd.DataFrame:
    """The values that conditions ask for, a column each; None where unknown, except for owner and use."""
    groups = read_table("owner_activation").set_index("owner_class")["group"]
    owner = words(sites, "owner_class")
    owner = owner.where(owner.isin(groups.index), UNKNOWN)
    return pd.DataFrame(
        {
            "owner_class": owner,
            "owner_group": owner.map(groups),
            "tenure": words(sites, "tenure"),
            "use": _use_of(sites),
            "landuse": words(sites, "landuse"),
            "zoning": words(sites, "zoning"),
            "owner_count": positive_numbers(sites, "owner_count"),
        }
    ).reset_index(drop=True)


def _use_of(sites: pd.DataFrame) -> np.ndarray:
    """Whether each plot is vacant, undeveloped, built, or of unknown use."""
    vacant = words(sites, "landuse").eq("brownfield").to_numpy()
    if "vacant" in sites.columns:
        vacant = vacant | sites["vacant"].astype("boolean").fillna(False).to_numpy(dtype=bool)
    built = pd.to_numeric(sites["built_m2"]).to_numpy(dtype=float, na_value=np.nan) if "built_m2" in sites else np.nan
    share = built / positive_numbers(sites, "area_m2")
    undeveloped = share < settings("activation_use")["undeveloped_below"]
    return np.select([undeveloped, vacant, share > 0], [UNDEVELOPED, VACANT, BUILT], UNKNOWN).astype(object)


def _first_that_holds(rules: pd.DataFrame, known: pd.DataFrame) -> np.ndarray:
    """For each site the position of the first of ``rules`` whose conditions hold; the last closes the list."""
    found = np.full(len(known), len(rules) - 1)
    for position in range(len(rules) - 1, -1, -1):
        found[_holds(rules.iloc[position], known)] = position
    return found


def _notes_that_hold(rules: pd.DataFrame, known: pd.DataFrame) -> np.ndarray:
    """For each site the codes of all notes that hold, each once, joined by |."""
    notes = np.full(len(known), "", dtype=object)
    for code, same in rules.groupby("code", sort=False):
        holds = np.zeros(len(known), dtype=bool)
        for _, rule in same.iterrows():
            holds |= _holds(rule, known)
        notes[holds] = notes[holds] + code + OR
    return notes


def _holds(rule: pd.Series, known: pd.DataFrame) -> np.ndarray:
    holds = np.ones(len(known), dtype=bool)
    for column in CONDITIONS:
        condition = rule[column]
        if isinstance(condition, str) and condition and column in known:
            among = known[column].isin(condition.removeprefix(NONE_OF).split(OR)).to_numpy()
            holds &= ~among if condition.startswith(NONE_OF) else among
    if rule["least_owners"] > 1:
        holds &= (known["owner_count"] >= rule["least_owners"]).to_numpy()
    return holds


def _sentences(said: pd.DataFrame, translate: Translate) -> list[str]:
    """A sentence a row; rows that say the same are worded once."""
    rows = list(said.itertuples(index=False, name=None))
    worded = {
        (path, notes, parties, counted): _sentence(path, notes, parties, counted, translate)
        for path, notes, parties, counted in set(rows)
    }
    return [worded[row] for row in rows]


def _sentence(path: str, notes: str, parties: int, counted: bool, translate: Translate) -> str:
    one, several = (ONE_PARTY, PARTIES) if counted else (AT_LEAST_ONE, AT_LEAST)
    agreed = translate(one if parties == 1 else several).format(count=parties)
    remarks = [translate(NOTES[code]) for code in notes.split(OR) if code]
    return "; ".join([translate(PATHS[path]), agreed, *remarks]) + "."
