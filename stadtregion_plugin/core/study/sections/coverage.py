"""Coverage: the chosen set with its proof, who reaches it in what time, and how evenly over the quarters."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...labels import COVERAGE_STATUS, OBJECTIVES, OWNER_CLASSES
from ...text import text
from ..blocks import Column, figure, measured, missing, paragraph, part, table
from ..diagrams.charts import bar, reach_curve
from ..markup import Markup, element
from ..reading import figure as named
from ..reading import layer, numbers, parameter, quarter_names, time_limit, words
from ..results import Study
from ..voice import NO_NUMBER, Voice
from .answer import not_connected
from .decentral import by_site, decentral, scores_table, supply
from .losses import losses

MOST_QUARTERS = 40
PROVEN_GAP = 1e-6
LEAST_SERVED = "least_served_quarter_share"


def coverage(study: Study, voice: Voice) -> list[Markup]:
    optional = (decentral(study, voice), supply(study, voice), by_site(study, voice), scores_table(study, voice))
    of_given_sites = layer(study, "chosen") is None and layer(study, "site_scores") is not None
    return [
        *([] if of_given_sites else [chosen_set(study, voice)]),
        reach(study, voice),
        by_quarter(study, voice),
        *(block for block in optional if block is not None),
        *(losses(study, voice) if layer(study, "site_losses") is not None else []),
    ]


def chosen_set(study: Study, voice: Voice) -> Markup:
    heading = voice.say(text("The chosen set"))
    chosen = layer(study, "chosen")
    if chosen is None:
        return part(heading, missing(voice.say(text("No set of sites was chosen."))))
    return part(heading, paragraph(proof(study, voice)), _chosen_table(study, chosen, voice))


def proof(study: Study, voice: Voice) -> str:
    """How good the choice is, and how well that is known."""
    objective, bound, gap = (named(study, name) for name in ("objective", "bound", "gap"))
    if objective is None:
        return voice.say(text("How good the choice is was not measured."))
    reached = voice.say(_objective(study), objective=voice.figure(objective))
    if bound is None or gap is None:
        return f"{reached} {voice.say(text('No bound was proven, so a better set may exist.'))}"
    if gap <= PROVEN_GAP:
        return f"{reached} {voice.say(text('It is proven that no other set of these candidates does better.'))}"
    return (
        reached
        + " "
        + voice.say(
            text("No set can do better than {bound}: what is chosen is at most {gap} away from the best possible."),
            bound=voice.figure(bound),
            gap=voice.share(gap, 2),
        )
    )


def _objective(study: Study) -> str:
    unknown = text("The chosen set has an objective of {objective}.")
    return OBJECTIVES.get(str(parameter(study, "model")), unknown)


def _chosen_table(study: Study, chosen: pd.DataFrame, voice: Voice) -> Markup:
    order = np.argsort(np.nan_to_num(numbers(chosen, "position"), nan=np.inf), kind="stable")
    chosen = chosen.iloc[order].reset_index(drop=True)
    people = numbers(chosen, "people")
    most = np.nanmax([*people, 1.0])
    names, candidates = quarter_names(study), layer(study, "candidates")
    owners, areas, ranks = (_by_site(candidates, column) for column in ("owner_class", "addable_m2", "rank"))
    columns = [
        Column(voice.say(text("Site")), "site"),
        Column(voice.say(text("Quarter"))),
        Column(voice.say(text("Rank")), "number"),
        Column(voice.say(text("Owner"))),
        Column(voice.say(text("Addable floor space (m²)")), "number"),
        Column(voice.say(text("People assigned")), "chart"),
        Column(voice.say(text("Mean time (min)")), "number"),
        Column(voice.say(text("People lost without it")), "number"),
    ]
    rows = []
    for place, site in enumerate(words(chosen, "site_id")):
        quarter = names.get(words(chosen, "quarter_id")[place], "") or words(chosen, "name")[place] or NO_NUMBER
        rows.append(
            [
                site,
                quarter,
                voice.number(ranks.get(site)),
                voice.label(OWNER_CLASSES, owners.get(site)),
                voice.number(areas.get(site)),
                measured(voice.number(people[place]), bar(np.nan_to_num(people[place]) / most)),
                voice.number(numbers(chosen, "mean_time_min")[place], 1),
                voice.number(numbers(chosen, "gain")[place]),
            ]
        )
    return table(columns, rows, voice.say(text("The chosen sites and the people assigned to each")))


def _by_site(candidates: pd.DataFrame | None, column: str) -> dict[str, object]:
    """A column of the candidates by their sites; nothing where it is missing."""
    if candidates is None or column not in candidates.columns:
        return {}
    return dict(zip(words(candidates, "site_id"), candidates[column]))


def reach(study: Study, voice: Voice) -> Markup:
    heading = voice.say(text("How long the way is"))
    cells = layer(study, "coverage_cells")
    people = np.array([]) if cells is None else np.nan_to_num(numbers(cells, "people"))
    if cells is None or people.sum() == 0 or not np.isfinite(numbers(cells, "time_min")).any():
        return part(heading, missing(voice.say(text("No travel times were computed."))))
    limit = time_limit(study)
    label = voice.say(text("Share of the people by travel time to the nearest chosen site"))
    curve = reach_curve(
        numbers(cells, "time_min"),
        people,
        limit,
        label,
        voice.say(text("minutes to the nearest site")),
        voice.share,
        voice.number,
    )
    caption = (
        label + "."
        if limit is None
        else voice.say(
            text("{label}; the dashed line is the limit of {limit} minutes."), label=label, limit=voice.number(limit)
        )
    )
    spoken = paragraph(_times(study, voice)) if _times(study, voice) else None
    return part(
        heading, spoken, element("div", figure(curve, caption, "curve"), _by_status(cells, voice), class_="pair")
    )


def _times(study: Study, voice: Voice) -> str:
    """Mean, median and the least served quarter, as far as they were computed."""
    mean, median, least = (named(study, name) for name in ("mean_time_min", "median_time_min", LEAST_SERVED))
    sentences = []
    if mean is not None and median is not None:
        sentences.append(
            voice.say(
                text("Those who can reach a site need {mean} minutes on average, half of them less than {median}."),
                mean=voice.number(mean, 1),
                median=voice.number(median, 1),
            )
        )
    if least is not None:
        sentences.append(voice.say(text("In the least served quarter {share} are served."), share=voice.share(least)))
    return " ".join(sentences)


def _by_status(cells: pd.DataFrame, voice: Voice) -> Markup | None:
    """How many people are served, and why the others are not."""
    people = pd.Series(np.nan_to_num(numbers(cells, "people"))).groupby(words(cells, "status")).sum()
    people = people[[code for code in [*COVERAGE_STATUS, *people.index] if code in people.index and code]]
    people = people[~people.index.duplicated()]
    if people.empty:
        return None
    columns = [
        Column(voice.say(text("People"))),
        Column(voice.say(text("Number")), "number"),
        Column(voice.say(text("Share")), "chart"),
    ]
    whole = people.sum()
    rows = [
        [
            voice.label(COVERAGE_STATUS, code),
            voice.number(count),
            measured(voice.share(count / whole, 1), bar(count / whole, "fill" if code == "served" else "unmet")),
        ]
        for code, count in people.items()
    ]
    return table(columns, rows, voice.say(text("Who is served, and why others are not")))


def by_quarter(study: Study, voice: Voice) -> Markup:
    heading = voice.say(text("Coverage by quarter"))
    scores = layer(study, "quarter_scores")
    if scores is None:
        return part(heading, missing(voice.say(text("Coverage was not broken down by quarter."))))
    share = numbers(scores, "served_share")
    order = np.argsort(np.nan_to_num(share, nan=np.inf), kind="stable")
    shown = scores.iloc[order[:MOST_QUARTERS]].reset_index(drop=True)
    columns = [
        Column(voice.say(text("Quarter"))),
        Column(voice.say(text("People")), "number"),
        Column(voice.say(text("Served")), "number"),
        Column(voice.say(text("Share served")), "chart"),
        Column(voice.say(text("If 20% slower or faster")), "number"),
        Column(voice.say(text("Mean time (min)")), "number"),
        Column(voice.say(text("Not connected")), "number"),
        Column(voice.say(text("Sites")), "number"),
    ]
    low, high = (numbers(shown, f"served_{end}_share") for end in ("low", "high"))
    names = [name or code for name, code in zip(words(shown, "name"), words(shown, "quarter_id"))]
    values = {
        column: numbers(shown, column)
        for column in ("people", "served", "served_share", "mean_time_min", "not_connected", "sites")
    }
    rows = [
        [
            name,
            voice.number(values["people"][place]),
            voice.number(values["served"][place]),
            measured(voice.share(values["served_share"][place]), bar(np.nan_to_num(values["served_share"][place]))),
            voice.between(voice.share(low[place]), voice.share(high[place])),
            voice.number(values["mean_time_min"][place], 1),
            voice.number(values["not_connected"][place]),
            voice.number(values["sites"][place]),
        ]
        for place, name in enumerate(names)
    ]
    note = voice.say(text("The quarters that are served worst stand first."))
    more = len(scores) - len(shown)
    rest = voice.say(text("{count} further quarters are served better."), count=more) if more > 0 else None
    caption = voice.say(text("People served by quarter"))
    return part(
        heading,
        table(columns, rows, caption),
        paragraph(rest, "note") if rest else None,
        paragraph(not_connected(study, voice)) if not_connected(study, voice) else None,
        note=note,
    )
