"""The answer: the three questions, each with its number and a sentence, and what of it is estimated."""

from __future__ import annotations

import numpy as np

from ...labels import MODES
from ...text import text
from ..blocks import bullets, missing, paragraph
from ..markup import Markup, element
from ..reading import figure, layer, numbers, parameter, time_limit, total, words
from ..results import Study
from ..voice import Voice

SURE = 0.9  # of the draws, in which a site is among the best


def answer(study: Study, voice: Voice) -> Markup:
    """Where could factories stand, who reaches them, what could circulate."""
    questions = (
        (voice.say(text("Where can a factory stand?")), *_where(study, voice)),
        (voice.say(text("Who is within reach?")), *_who(study, voice)),
        (voice.say(text("What could circulate?")), *_what(study, voice)),
    )
    return element(
        "div",
        *(
            element("article", element("h2", question), paragraph(number, "key"), paragraph(sentence))
            for question, number, sentence in questions
        ),
        class_="answer",
    )


def _where(study: Study, voice: Voice) -> tuple[str, str]:
    candidates = layer(study, "candidates")
    if candidates is None:
        return "–", voice.say(text("No candidate sites were found, or none were looked for."))
    rejected = layer(study, "rejected")
    looked_at = len(candidates) + (0 if rejected is None else len(rejected))
    sentences = [
        voice.say(
            text("Of {plots} plots, {count} could carry a vertically densified, emission-free factory."),
            plots=voice.number(looked_at),
            count=voice.number(len(candidates)),
        )
    ]
    area, low, high = (_rounded(total(candidates, f"addable{end}_m2")) for end in ("", "_low", "_high"))
    if area > 0 and low < high:
        sentences.append(
            voice.say(
                text("Together they could add {area} m² of floor space, probably between {low} and {high}."),
                area=voice.number(area),
                low=voice.number(low),
                high=voice.number(high),
            )
        )
    elif area > 0:
        sentences.append(voice.say(text("Together they could add {area} m² of floor space."), area=voice.number(area)))
    sentences.append(_how_sure(study, voice))
    said = " ".join(sentence for sentence in sentences if sentence)
    return voice.say(text("{count} sites"), count=voice.number(len(candidates))), said


def _how_sure(study: Study, voice: Voice) -> str:
    """How many of the best stay among the best in nearly all cases; nothing where that was not looked at."""
    candidates, top = layer(study, "candidates"), figure(study, "top_k")
    share = np.array([]) if candidates is None else numbers(candidates, "top_share")
    if top is None or not np.isfinite(share).any() or top >= len(share):
        return ""
    return voice.say(
        text("Of the {top} best, {sure} stay among them in nine of ten cases, whatever is still uncertain."),
        top=voice.number(top),
        sure=voice.number((share >= SURE).sum()),
    )


def _rounded(value: float) -> float:
    """To three significant digits: sums of estimates are no more exact than that."""
    return float(f"{value:.3g}")


def _who(study: Study, voice: Voice) -> tuple[str, str]:
    share, people, limit = figure(study, "share_served"), figure(study, "people"), time_limit(study)
    if share is None:
        return "–", voice.say(text("Coverage was not computed."))
    chosen = layer(study, "chosen")
    served = figure(study, "served")
    if served is None and people is not None:
        served = share * people
    if limit is not None and people is not None and chosen is not None:
        sentence = voice.say(
            text("{served} of {people} people reach one of {count} chosen sites within {limit} minutes {mode}."),
            served=voice.number(served),
            people=voice.number(people),
            count=voice.number(len(chosen)),
            limit=voice.number(limit, 1 if limit % 1 else 0),
            mode=_mode(study, voice),
        ).replace(" .", ".")
    else:
        sentence = voice.say(text("{share} of the people reach a site."), share=voice.share(share))
    return voice.share(share), f"{sentence} {not_connected(study, voice)}".strip()


def _mode(study: Study, voice: Voice) -> str:
    mode = str(parameter(study, "mode"))
    return voice.translate(MODES[mode]) if mode in MODES else ""


def not_connected(study: Study, voice: Voice) -> str:
    """How many people have no way to the network, said openly; nothing where it is not known."""
    people = figure(study, "not_connected")
    scores = layer(study, "quarter_scores")
    if people is None and scores is not None and "not_connected" in scores:
        people = total(scores, "not_connected")
    if people is None:
        return ""
    if round(people) == 0:
        return voice.say(text("Everybody counted lives near enough to the street network."))
    return voice.say(
        text("{people} people live too far from the street network to be counted as served."),
        people=voice.number(people),
    )


def _what(study: Study, voice: Voice) -> tuple[str, str]:
    flows = layer(study, "flows")
    if flows is None:
        return "–", voice.say(text("No material flows were computed."))
    moved = figure(study, "total_t_a")
    moved = total(flows, "t_a") if moved is None else moved
    share, dependency = figure(study, "circulating_share"), figure(study, "import_dependency")
    sentences = []
    if share is not None:
        sentences.append(
            voice.say(
                text("Of {total} t that move in a year, {share} could run in closed loops."),
                total=voice.number(_rounded(moved)),
                share=voice.share(share),
            )
        )
    if dependency is not None:
        sentences.append(
            voice.say(text("{share} of the demand must still be imported."), share=voice.share(dependency))
        )
    sentences.append(_largest_loop(study, voice))
    key = voice.share(share) if share is not None else voice.amount(_rounded(moved), "t/a")
    return key, " ".join(sentence for sentence in sentences if sentence)


def _largest_loop(study: Study, voice: Voice) -> str:
    loops = layer(study, "loops")
    if loops is None:
        return voice.say(text("No loop closes yet."))
    tonnes = numbers(loops, "t_a")
    first = max(range(len(loops)), key=lambda place: tonnes[place] if tonnes[place] == tonnes[place] else -1.0)
    return voice.say(
        text("The largest of {count} loops is “{name}” with {t_a} t a year."),
        count=voice.number(len(loops)),
        name=words(loops, "name")[first] or words(loops, "loop_id")[first],
        t_a=voice.figure(tonnes[first]),
    )


def estimated(study: Study, voice: Voice) -> Markup:
    """What was derived or estimated in place of given data, and what deserves doubt."""
    if study.stand_ins:
        intro = voice.say(text("These data were not given. What stands in for them carries into every number below."))
        given = [paragraph(intro, "note"), bullets(study.stand_ins)]
    else:
        given = [missing(voice.say(text("All layers were given; nothing had to be derived in their place.")))]
    doubts = (
        [element("h3", voice.say(text("Warnings"))), bullets(study.warnings)]
        if study.warnings
        else [missing(voice.say(text("There are no warnings.")))]
    )
    heading = element("h2", voice.say(text("What is estimated")))
    return element("aside", heading, *given, *doubts, class_="estimated", id="estimated")
