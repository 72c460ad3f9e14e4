"""How decentralised the region is served: the score with its parts, floor space per person, the sites, all scores."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...coverage.decentrality import PARTS
from ...coverage.evenness import lorenz
from ...labels import DECENTRALITY_MEANINGS, SCORES
from ...text import text
from ..blocks import Column, figure, measured, paragraph, part, table
from ..diagrams.charts import bar, lorenz_curve
from ..markup import Markup
from ..reading import layer, numbers, quarter_names, words
from ..results import Study
from ..voice import NO_NUMBER, Voice

SHARES = (
    *(
        "share_served",
        "share_served_in_quarters",
        "share_served_of_connected",
        "backup_share",
        "worst_loss_share",
        "least_served_quarter_share",
        "primacy",
    ),
    *(f"decentrality_{name}" for name in PARTS),
    "decentrality",
)
WHOLE = ("people", "served", "not_connected")
MOST_SITES = 40
DIGITS = 9  # a slope of 1e-16 is none


def _scores(study: Study) -> pd.DataFrame | None:
    """Value, low and high by score."""
    found = layer(study, "scores")
    if found is None:
        return None
    columns = {name: np.round(numbers(found, name), DIGITS) for name in ("value", "low", "high")}
    return pd.DataFrame(columns, index=words(found, "score"))


def decentral(study: Study, voice: Voice) -> Markup | None:
    """The decentrality with each of its parts: never the sum alone."""
    scores = _scores(study)
    if scores is None or "decentrality" not in scores.index or not np.isfinite(scores.loc["decentrality", "value"]):
        return None
    columns = [
        Column(voice.say(text("Part"))),
        Column(voice.say(text("0 to 1")), "chart"),
        Column(voice.say(text("If 20% slower")), "number"),
        Column(voice.say(text("If 20% faster")), "number"),
        Column(voice.say(text("Meaning"))),
    ]
    rows = []
    for name in ("decentrality", *(f"decentrality_{name}" for name in PARTS)):
        value, low, high = scores.loc[name]
        meaning = voice.label(DECENTRALITY_MEANINGS, name) if name in DECENTRALITY_MEANINGS else ""
        rows.append(
            [
                voice.label(SCORES, name),
                measured(voice.number(value, 2), bar(np.nan_to_num(value))),
                voice.number(low, 2),
                voice.number(high, 2),
                meaning,
            ]
        )
    note = text(
        "The score in the first row is the weighted mean of the parts below it. The table “decentrality” holds their "
        "weights and sources; what counts for a town is a matter of debate, so argue about the parts, not the sum."
    )
    caption = voice.say(text("Decentrality and its parts"))
    return part(voice.say(text("How decentralised")), table(columns, rows, caption), note=voice.say(note))


def supply(study: Study, voice: Voice) -> Markup | None:
    """The Lorenz curve of the floor space that people share."""
    cells = layer(study, "coverage_cells")
    if cells is None:
        return None
    people, held = (np.nan_to_num(numbers(cells, name)) for name in ("people", "access_e2sfca"))
    if not people @ held > 0:
        return None
    label = voice.say(text("How evenly the floor space in reach is spread over the people"))
    curve = lorenz_curve(
        *lorenz(held, people),
        label,
        voice.say(text("share of the people, those with least first")),
        voice.say(text("share of the floor space")),
        voice.share,
    )
    caption = text(
        "{label}: on the dashed line everybody would have the same; the deeper the curve hangs, the less even."
    )
    none = float(people[held == 0].sum() / people.sum())
    said = text("{share} of the people have no floor space in reach within the limit.")
    return part(
        voice.say(text("How floor space is shared")),
        paragraph(voice.say(said, share=voice.share(none))),
        figure(curve, voice.say(caption, label=label), "curve"),
    )


def by_site(study: Study, voice: Voice) -> Markup | None:
    """Whom each site reaches, those with most people first."""
    sites = layer(study, "site_scores")
    if sites is None:
        return None
    within = numbers(sites, "people_within")
    order = np.argsort(-within, kind="stable")[:MOST_SITES]
    sites, most = sites.iloc[order].reset_index(drop=True), max(float(np.nanmax(within)), 1.0)
    columns = [
        Column(voice.say(text("Site")), "site"),
        Column(voice.say(text("Quarter"))),
        Column(voice.say(text("People within the limit")), "chart"),
        Column(voice.say(text("People whom no other site serves")), "number"),
        Column(voice.say(text("People for whom it is the nearest")), "number"),
        Column(voice.say(text("Mean time (min)")), "number"),
        Column(voice.say(text("Floor space per person (m²)")), "number"),
    ]
    names = quarter_names(study)
    values = {
        name: numbers(sites, name)
        for name in ("people_within", "people_alone", "people_nearest", "mean_time_min", "m2_per_person")
    }
    rows = [
        [
            site,
            names.get(quarter, quarter) or NO_NUMBER,
            measured(voice.number(values["people_within"][place]), bar(values["people_within"][place] / most)),
            voice.number(values["people_alone"][place]),
            voice.number(values["people_nearest"][place]),
            voice.number(values["mean_time_min"][place], 1),
            voice.figure(values["m2_per_person"][place]),
        ]
        for place, (site, quarter) in enumerate(zip(words(sites, "site_id"), words(sites, "quarter_id")))
    ]
    caption = voice.say(text("Coverage by site; who has several sites in reach is counted at each of them"))
    return part(voice.say(text("Coverage by site")), table(columns, rows, caption))


def scores_table(study: Study, voice: Voice) -> Markup | None:
    """All scores with their intervals, except the parts of the decentrality, which stand above."""
    scores = _scores(study)
    if scores is None:
        return None
    columns = [
        Column(voice.say(text("Score"))),
        Column(voice.say(text("Value")), "number"),
        Column(voice.say(text("If 20% slower")), "number"),
        Column(voice.say(text("If 20% faster")), "number"),
    ]

    def written(name: str, value: float) -> str:
        if name in SHARES:
            return voice.share(value, 1)
        if name in WHOLE:
            return voice.number(value)
        return voice.number(value, 1) if name.endswith("_min") else voice.figure(value)

    shown = scores[~scores.index.str.startswith("decentrality")]
    rows = [
        [voice.label(SCORES, name), *(written(str(name), value) for value in row)] for name, row in shown.iterrows()
    ]
    note = text(
        "The whole way is taken to be 20% slower or faster, with the parts on foot. Where the three columns agree, a "
        "score does not depend on speed."
    )
    caption = voice.say(text("All scores, and how far they depend on how fast people are"))
    return part(voice.say(text("All scores")), table(columns, rows, caption), note=voice.say(note))
