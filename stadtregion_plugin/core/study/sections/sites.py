"""Sites: the ranking with its reasons, what the land is used for and who owns it, and why plots were rejected."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ... import schema
from ...labels import BINDING_RULES, CRITERIA, KNOCK_OUTS, LAND_USES, OWNER_CLASSES, TYPOLOGIES, Labels
from ...text import text
from ..blocks import Column, measured, missing, part, table
from ..diagrams.charts import bar, heat, span
from ..markup import Markup, element, joined
from ..reading import layer, numbers, quarter_names, words
from ..results import Study
from ..voice import Voice
from .joined_plots import joined_plots
from .ownership import ownership
from .sureness import projects, survey, weight_room
from .volumes import volumes

RANKED = 20


def sites(study: Study, voice: Voice) -> list[Markup]:
    candidates = layer(study, "candidates")
    if candidates is None:
        return [missing(voice.say(text("There are no candidate sites to rank."))), rejected(study, voice)]
    held = ownership(study, voice)
    shares = [by_land_use(candidates, voice)]
    if held is None and set(words(candidates, "owner_class")) - {"", "unknown"}:
        shares.append(by_owner(candidates, voice))
    chapter = (
        ranking(study, candidates, voice),
        projects(study, candidates, voice),
        volumes(study, voice),
        survey(study, voice),
        weight_room(study, voice),
        held,
        joined_plots(study, voice),
        element("div", *shares, class_="pair" if len(shares) > 1 else None),
        rejected(study, voice),
    )
    return [block for block in chapter if block is not None]


def ranking(study: Study, candidates: pd.DataFrame, voice: Voice) -> Markup:
    """The best candidates, one row of numbers and one of reasons each."""
    order = np.argsort(np.nan_to_num(numbers(candidates, "rank"), nan=np.inf), kind="stable")[:RANKED]
    best = candidates.iloc[order].reset_index(drop=True)
    names, chosen = quarter_names(study), _chosen(study)
    criteria = [name for name in schema.CRITERIA if np.isfinite(numbers(best, f"score_{name}")).any()]
    columns = [
        Column(voice.say(text("Rank")), "number"),
        Column(voice.say(text("Site")), "site"),
        Column(voice.say(text("Score")), "number"),
        *(Column(voice.label(CRITERIA, name), "heat") for name in criteria),
        Column(voice.say(text("Addable floor space (m²)")), "chart"),
        Column(voice.say(text("Storeys and what binds")), "words"),
        Column(voice.say(text("Owner")), "words"),
    ]
    scores, most = _in_hundredths(best), np.nanmax([*_span_end(best), 1.0])
    rows: list[list[object]] = []
    for place in range(len(best)):
        site = words(best, "site_id")[place]
        rows.append(
            [
                voice.number(numbers(best, "rank")[place]),
                _site(site, names.get(words(best, "quarter_id")[place], ""), site in chosen, voice),
                voice.number(scores["score"][place]),
                *(heat(scores[name][place] / 100, voice.number(scores[name][place])) for name in criteria),
                _floor_space(best, place, most, voice),
                _storeys(best, place, voice),
                voice.label(OWNER_CLASSES, words(best, "owner_class")[place] or None),
            ]
        )
        reason = words(best, "reason")[place]
        if reason:
            rows.append([reason])
    note = voice.say(
        text("The darker a cell, the better the site by that criterion (0 to 100). Bars: low to high, mark: expected.")
    )
    heading = (
        voice.say(text("The {count} best sites"), count=len(best)) if len(best) > 1 else voice.say(text("The site"))
    )
    caption = voice.say(
        text("Ranked candidates, {shown} of {count}"), shown=len(best), count=voice.number(len(candidates))
    )
    return part(heading, table(columns, rows, caption, "ranking"), note=note)


def _chosen(study: Study) -> set[str]:
    chosen = layer(study, "chosen")
    return set() if chosen is None else set(words(chosen, "site_id"))


def _in_hundredths(best: pd.DataFrame) -> Mapping[str, np.ndarray]:
    """Score and criteria from 0 to 100, whether they came as shares or as such."""
    found = {"score": numbers(best, "score")}
    found |= {name: numbers(best, f"score_{name}") for name in schema.CRITERIA}
    return {name: values * (100 if np.nanmax([*values, 0.0]) <= 1.0 + 1e-9 else 1) for name, values in found.items()}


def _span_end(best: pd.DataFrame) -> np.ndarray:
    return np.fmax(numbers(best, "addable_m2"), numbers(best, "addable_high_m2"))


def _site(site: str, quarter: str, chosen: bool, voice: Voice) -> Markup:
    mark = element("span", voice.say(text("chosen")), class_="chosen") if chosen else None
    return joined(element("b", site), " ", mark, element("br"), element("span", quarter, class_="quiet"))


def _floor_space(best: pd.DataFrame, place: int, most: float, voice: Voice) -> Markup:
    middle, low, high = (numbers(best, f"addable{end}_m2")[place] for end in ("", "_low", "_high"))
    if not np.isfinite(middle):
        return element("span", "–")
    if not low < high:
        return measured(voice.number(middle), bar(middle / most))
    ends = voice.say(text("{low} to {high}"), low=voice.number(low), high=voice.number(high))
    return joined(
        element("span", voice.number(middle)), element("span", ends, class_="quiet ends"), span(low, middle, high, most)
    )


def _storeys(best: pd.DataFrame, place: int, voice: Voice) -> Markup:
    storeys, height = numbers(best, "storeys")[place], numbers(best, "height_m")[place]
    rule, typology = words(best, "binding_rule")[place], words(best, "typology")[place]
    own = numbers(best, "typology_storeys")[place]
    parts = []
    if np.isfinite(storeys):
        parts.append(
            voice.say(text("{count} storeys"), count=voice.number(storeys))
            if storeys != 1
            else voice.say(text("1 storey"))
        )
    if np.isfinite(height):
        parts.append(voice.say(text("{height} m high"), height=voice.number(height, 1)))
    lower = [voice.label(labels, code) for labels, code in ((TYPOLOGIES, typology), (BINDING_RULES, rule)) if code]
    if typology and np.isfinite(own) and own != storeys:
        lower[0] = voice.say(text("{type} with {count} storeys"), type=lower[0], count=voice.number(own))
    return joined(", ".join(parts), element("br"), element("span", " · ".join(lower), class_="quiet"))


def by_land_use(candidates: pd.DataFrame, voice: Voice) -> Markup:
    return _shares(
        candidates,
        "landuse",
        LAND_USES,
        voice.say(text("By land use")),
        voice.say(text("Land use")),
        voice.say(text("Candidates and their addable floor space by land use")),
        voice,
    )


def by_owner(candidates: pd.DataFrame, voice: Voice) -> Markup:
    return _shares(
        candidates,
        "owner_class",
        OWNER_CLASSES,
        voice.say(text("Who owns the reserve")),
        voice.say(text("Owner class")),
        voice.say(text("Candidates and their addable floor space by owner class")),
        voice,
    )


def _shares(
    candidates: pd.DataFrame, column: str, labels: Labels, heading: str, name: str, caption: str, voice: Voice
) -> Markup:
    """How many candidates, and what share of the addable floor space, fall to each code of a column."""
    frame = pd.DataFrame({"code": words(candidates, column), "area": np.nan_to_num(numbers(candidates, "addable_m2"))})
    frame["code"] = frame["code"].replace("", "unknown")
    grouped = frame.groupby("code")["area"].agg(["count", "sum"]).sort_values(["sum", "count"], ascending=False)
    whole = grouped["sum"].sum()
    columns = [
        Column(name),
        Column(voice.say(text("Sites")), "number"),
        Column(voice.say(text("Floor space (m²)")), "number"),
        Column(voice.say(text("Share")), "chart"),
    ]
    rows = [
        [
            voice.label(labels, code),
            voice.number(row["count"]),
            voice.number(row["sum"]),
            measured(voice.share(row["sum"] / whole if whole else 0.0), bar(row["sum"] / whole if whole else 0.0)),
        ]
        for code, row in grouped.iterrows()
    ]
    return part(heading, table(columns, rows, caption))


def rejected(study: Study, voice: Voice) -> Markup:
    heading = voice.say(text("Why plots were rejected"))
    frame = layer(study, "rejected")
    if frame is None:
        return part(heading, missing(voice.say(text("No plot was rejected, or none were looked at."))))
    reasons = pd.DataFrame(
        {"code": words(frame, "knock_out"), "area": np.nan_to_num(numbers(frame, "area_m2")) / 10_000}
    )
    grouped = reasons.groupby("code")["area"].agg(["count", "sum"]).sort_values("count", ascending=False)
    columns = [
        Column(voice.say(text("Knock-out criterion"))),
        Column(voice.say(text("Plots")), "number"),
        Column(voice.say(text("Area (ha)")), "number"),
        Column(voice.say(text("Share of the plots")), "chart"),
    ]
    rows = [
        [
            voice.label(KNOCK_OUTS, code or None),
            voice.number(row["count"]),
            voice.number(row["sum"], 1),
            measured(voice.share(row["count"] / len(frame)), bar(row["count"] / len(frame), "fill faint")),
        ]
        for code, row in grouped.iterrows()
    ]
    note = voice.say(text("A plot is listed under the first criterion that it fails; the layer holds each reason."))
    caption = voice.say(text("{count} rejected plots by knock-out criterion"), count=voice.number(len(frame)))
    return part(heading, table(columns, rows, caption), note=note)
