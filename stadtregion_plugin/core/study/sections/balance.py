"""Each material's balance: what is supplied, asked for, met from the region, imported, unmet and disposed of."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...labels import CONFIDENCE, readable
from ...text import text
from ..blocks import Column, missing, paragraph, part, table
from ..diagrams.charts import stacked
from ..flow_links import Names
from ..markup import Markup, element, joined
from ..reading import layer, numbers, words
from ..results import Study
from ..voice import NO_NUMBER, Voice


def balance(study: Study, names: Names, voice: Voice) -> Markup:
    heading = voice.say(text("Balance of each material"))
    frame = layer(study, "balance")
    if frame is None:
        return part(heading, missing(voice.say(text("There is no balance: the flows were given, not matched."))))
    fields = ("supply_t_a", "demand_t_a", "served_t_a", "import_t_a", "unmet_t_a", "disposal_t_a")
    sums = pd.DataFrame({field: np.nan_to_num(numbers(frame, field)) for field in fields})
    sums = sums.groupby(pd.Series(words(frame, "material"), name="material")).sum()
    sums = sums.loc[sums[["supply_t_a", "demand_t_a"]].sum(axis=1).sort_values(ascending=False, kind="stable").index]
    headers = (text("Supply"), text("Demand"), text("Demand met"), text("Import"), text("Unmet"), text("Disposal"))
    columns = [
        Column(voice.say(text("Material"))),
        *(Column(voice.say(header), "number") for header in headers),
        Column(voice.say(text("How demand is met")), "chart"),
    ]
    rows = [
        [
            chipped(str(material), names),
            *(voice.figure(row[field]) for field in fields),
            _met(row),
        ]
        for material, row in sums.iterrows()
    ]
    note = voice.say(text("Tonnes a year. Bar: demand met from the region (dark), by import (light), unmet (red)."))
    children = [
        table(columns, rows, voice.say(text("Supply, demand and what becomes of them, by material")), "balance")
    ]
    confidence = _confidence(study, voice)
    return part(heading, *children, paragraph(confidence) if confidence else None, note=note)


def chipped(material: str, names: Names) -> Markup:
    """The name of a material behind a chip of its colour."""
    return joined(
        element("span", class_="chip", style=f"background:{names.colour(material)}"), names.material(material)
    )


def _met(row: pd.Series) -> Markup:
    demand = row["demand_t_a"]
    if demand <= 0:
        return element("span", NO_NUMBER, class_="quiet")
    local = max(demand - row["import_t_a"] - row["unmet_t_a"], 0.0)
    parts = ((local, "fill"), (row["import_t_a"], "fill faint"), (row["unmet_t_a"], "unmet"))
    whole = max(sum(value for value, _ in parts), demand)
    return stacked([(value / whole, class_) for value, class_ in parts])


def _confidence(study: Study, voice: Voice) -> str:
    """How sure the estimates of supply and demand are."""
    frames = [frame for name in ("supply", "demand") if (frame := layer(study, name)) is not None]
    if not frames:
        return ""
    both = pd.DataFrame(
        {
            "confidence": [word for frame in frames for word in words(frame, "confidence")],
            "t_a": np.concatenate([np.nan_to_num(numbers(frame, "t_a")) for frame in frames]),
        }
    )
    both = both[both["confidence"] != ""]
    if both["t_a"].sum() <= 0:
        return ""
    shares = both.groupby("confidence")["t_a"].sum().sort_values(ascending=False) / both["t_a"].sum()
    listed = [
        f"{_uncapitalised(readable(CONFIDENCE, code, voice.translate))} {voice.share(share)}"
        for code, share in shares.items()
    ]
    return voice.say(text("How sure the tonnes of supply and demand are: {shares}."), shares=", ".join(listed))


def _uncapitalised(label: str) -> str:
    return label[:1].lower() + label[1:]
