"""What is lost when sites fail, and who is unserved because of the data."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...labels import SNAP_STATUS
from ...text import text
from ..blocks import Column, measured, missing, paragraph, part, table
from ..diagrams.charts import bar
from ..markup import Markup
from ..reading import figure as named
from ..reading import layer, numbers, parameter, words
from ..results import Study
from ..voice import Voice, is_number


def losses(study: Study, voice: Voice) -> list[Markup]:
    return [site_losses(study, voice), off_network(study, voice)]


def site_losses(study: Study, voice: Voice) -> Markup:
    """Worst and mean loss of one, two and three sites."""
    heading = voice.say(text("When sites fail"))
    found = layer(study, "site_losses")
    if found is None:
        return part(heading, missing(voice.say(text("The loss of sites was not computed."))))
    columns = [
        Column(voice.say(text("Sites lost"))),
        Column(voice.say(text("Worst set"))),
        Column(voice.say(text("People lost at worst")), "number"),
        Column(voice.say(text("Of those served")), "chart"),
        Column(voice.say(text("People lost on average")), "number"),
    ]
    worst, share, mean = (numbers(found, name) for name in ("worst_people", "worst_share", "mean_people"))
    rows = [
        [
            lost,
            sites,
            voice.number(worst[place]),
            measured(voice.share(share[place], 1), bar(np.nan_to_num(share[place]), "unmet")),
            voice.number(mean[place]),
        ]
        for place, (lost, sites) in enumerate(zip(words(found, "lost"), words(found, "worst_sites")))
    ]
    note = text("All sets of so many sites were compared, so no other set costs more than the worst one.")
    caption = voice.say(text("People who lose every site in reach"))
    return part(
        heading,
        table(columns, rows, caption),
        paragraph(_expected(study, voice)) if _expected(study, voice) else None,
        note=voice.say(note),
    )


def _expected(study: Study, voice: Voice) -> str:
    expected, failure = named(study, "expected"), parameter(study, "failure_share")
    if expected is None or not is_number(failure):
        return ""
    return voice.say(
        text(
            "If each site fails by itself with a probability of {failure}, {people} people can count on a working one."
        ),
        failure=voice.share(failure, 1),
        people=voice.number(expected),
    )


def off_network(study: Study, voice: Voice) -> Markup:
    """How many sites and people are off the network, by reason."""
    heading = voice.say(text("Unserved because of the data"))
    if "snap_audit" not in study.layers:
        return part(heading, missing(voice.say(text("Places off the network were not looked for."))))
    audit = layer(study, "snap_audit")
    if audit is None:
        return part(heading, paragraph(voice.say(text("Every site and all people are connected to the network."))))
    places = pd.DataFrame(
        {
            "status": words(audit, "status"),
            "site": np.array(words(audit, "kind")) == "site",
            "people": np.nan_to_num(numbers(audit, "people")),
        }
    )
    sums = places.groupby("status").agg(site=("site", "sum"), people=("people", "sum"))
    columns = [
        Column(voice.say(text("Reason"))),
        Column(voice.say(text("Sites")), "number"),
        Column(voice.say(text("People")), "number"),
    ]
    rows = [
        [voice.label(SNAP_STATUS, code), voice.number(row["site"]), voice.number(row["people"])]
        for code, row in sums.sort_values("people", ascending=False).iterrows()
    ]
    note = text("These places are not on the network, however near the sites are; look at the street layer first.")
    caption = voice.say(text("Places off the network"))
    return part(heading, table(columns, rows, caption), note=voice.say(note))
