"""What the quarters give and need: materials from people, jobs and floor space, with source and confidence."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from .. import schema
from ..errors import InputError, Phrases
from ..frames import require_columns, require_rows
from ..progress import Progress, report, unobserved
from ..tables import read_table
from ..text import Translate, english, text
from .entries import NODES, alike, entered, listed

KG_PER_TONNE = 1000.0
#: What coefficients may count by, as fields of the nodes.
COUNTED = ("people", "jobs", "floor_space_m2")
#: From the best to the worst; a sum is as good as its worst part.
CONFIDENCE = ("measured", "derived", "estimated", "assumed")


@dataclass(frozen=True)
class MaterialEstimate:
    """Supply and demand by node and material (``schema.SUPPLY``, ``schema.DEMAND``).

    ``not_counted`` names the fields that the nodes lack: what depends on them is missing from the estimate, as
    ``warnings`` say.
    """

    supply: pd.DataFrame
    demand: pd.DataFrame
    not_counted: tuple[str, ...]
    warnings: tuple[str, ...] = ()


def estimate_materials(
    nodes: pd.DataFrame,
    coefficients: str | Path | None = None,
    materials: str | Path | None = None,
    progress: Progress = unobserved,
    translate: Translate = english,
    name: str | Phrases = NODES,
) -> MaterialEstimate:
    """Tonnes a year of each material that each node supplies and demands.

    ``nodes`` has ``node_id`` and any of ``people``, ``jobs``, ``floor_space_m2`` (0 where there are none; empty is an
    error). ``coefficients`` replaces coefficients.csv: kg a year per person, job or m², with a low and a high value.
    Tonnes of a node and material are ``sum(count × kg / 1000)`` over its coefficients; low and high are sums of lows
    and highs, sources are listed, the confidence is that of the worst. ``name`` is what errors call the nodes.

    Raises ``InputError`` when the nodes have none of the three fields, or empty or negative values in them, and when
    the coefficients name unknown materials, roles or fields or have low > value > high.

    Source: coefficient method of regional material flow analysis (Eurostat 2018, EW-MFA handbook).
    """
    require_rows(nodes, name)
    require_columns(nodes, ["node_id"], name)
    table = _checked_coefficients(coefficients, materials)
    present = [field for field in COUNTED if field in nodes.columns and nodes[field].notna().any()]
    if not present:
        raise InputError(
            "{name} has none of the fields {fields}; add at least one.", name=name, fields=", ".join(COUNTED)
        )
    counts = {field: _checked_counts(nodes, field, name) for field in present}
    report(progress, 0.3)
    rows = table[table["per"].isin(present)]
    supply = _estimated(nodes, rows[rows["role"] == "supply"], counts)
    report(progress, 0.7)
    demand = _estimated(nodes, rows[rows["role"] == "demand"], counts)
    report(progress, 1.0)
    lacking = tuple(field for field in COUNTED if field not in present)
    said = _warnings(lacking, len(supply) + len(demand), translate)
    return MaterialEstimate(schema.SUPPLY.conform(supply), schema.DEMAND.conform(demand), lacking, said)


def _warnings(lacking: tuple[str, ...], rows: int, translate: Translate) -> tuple[str, ...]:
    found = []
    if lacking:
        template = text("What depends on {fields} is missing from the estimate: the nodes do not have it.")
        found.append(translate(template).format(fields=", ".join(lacking)))
    if rows == 0:
        found.append(translate(text("Nothing was estimated: there are no people, jobs or floor space at any node.")))
    return tuple(found)


def _estimated(nodes: pd.DataFrame, rows: pd.DataFrame, counts: dict[str, np.ndarray]) -> pd.DataFrame:
    parts = []
    for material, coefficients in rows.groupby("material", sort=False):
        columns = {
            "t_a": _tonnes(coefficients, "kg_a", counts),
            "low_t_a": _tonnes(coefficients, "low_kg_a", counts),
            "high_t_a": _tonnes(coefficients, "high_kg_a", counts),
        }
        worst = max(coefficients["confidence"], key=CONFIDENCE.index)
        source = "; ".join(f"{row.item} ({row.scope}): {row.source}" for row in coefficients.itertuples())
        parts.append(
            pd.DataFrame({"node_id": nodes["node_id"].to_numpy(), "material": material} | columns).assign(
                source=source, confidence=worst
            )
        )
    if not parts:
        return pd.DataFrame(columns=schema.SUPPLY.columns)
    listed = pd.concat(parts, ignore_index=True)
    order = pd.Categorical(listed["node_id"], categories=list(nodes["node_id"]), ordered=True)
    listed = listed.assign(order=order).sort_values("order", kind="stable")
    return listed[listed["high_t_a"] > 0].drop(columns="order").reset_index(drop=True)


def _tonnes(coefficients: pd.DataFrame, column: str, counts: dict[str, np.ndarray]) -> np.ndarray:
    kilograms = [counts[per] * value for per, value in zip(coefficients["per"], coefficients[column], strict=True)]
    return np.sum(kilograms, axis=0) / KG_PER_TONNE


def _checked_counts(nodes: pd.DataFrame, field: str, name: str | Phrases) -> np.ndarray:
    values = entered(nodes[field])
    bad = ~np.isfinite(values) | (values < 0)
    if bad.any():
        raise InputError(
            "{name} has empty or negative values of {field} (at {nodes}); enter 0 where there is nothing.",
            name=name,
            field=field,
            nodes=listed(nodes.loc[bad, "node_id"]),
        )
    return values


def _checked_coefficients(own: str | Path | None, own_materials: str | Path | None) -> pd.DataFrame:
    table = read_table("coefficients", own)
    if table.empty:
        raise InputError("The table of coefficients is empty; fill it in or leave it out.")
    known = set(read_table("materials", own_materials)["material"])
    for column, allowed in (
        ("material", known),
        ("role", {"supply", "demand"}),
        ("per", set(COUNTED)),
        ("confidence", set(CONFIDENCE)),
    ):
        wrong = table.loc[~table[column].isin(allowed), column]
        if len(wrong):
            raise InputError(
                "The coefficients have {value} in the column {column}; it can be: {allowed}.",
                value=wrong.iloc[0],
                column=column,
                allowed=", ".join(sorted(allowed)),
            )
    if (twice := alike(table)).any():
        raise InputError(
            "The table of coefficients has the same row more than once: {rows}; keep one of them.",
            rows=listed(np.flatnonzero(twice) + 1),
        )
    ordered = (table["low_kg_a"] >= 0) & (table["low_kg_a"] <= table["kg_a"]) & (table["kg_a"] <= table["high_kg_a"])
    ordered &= np.isfinite(table["high_kg_a"])
    if not ordered.all():
        row = table[~ordered].iloc[0]
        raise InputError(
            "The coefficient “{item}” of {material} needs 0 ≤ low_kg_a ≤ kg_a ≤ high_kg_a; correct its row.",
            item=row["item"],
            material=row["material"],
        )
    return table
