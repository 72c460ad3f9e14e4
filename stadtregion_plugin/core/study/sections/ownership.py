"""Who owns the reserve: shares of owner groups in the region and its quarters."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ...labels import OWNED
from ...text import text
from ..blocks import Column, paragraph, part, table
from ..diagrams.charts import stacked
from ..markup import Markup, element, joined
from ..reading import figure, layer, numbers, words
from ..results import Study
from ..voice import Voice

GROUPS: Mapping[str, str] = {
    "public": text("public owners"),
    "commons": text("cooperatives, foundations, churches, non-profits"),
    "company": text("companies"),
    "finance": text("banks, funds, foreign companies"),
    "private": text("private owners"),
    "unknown": text("unknown"),
}
HIDDEN = "hidden"
MEASURES = ("land", "floor_space", "reserve")
RESERVE = "reserve"
QUARTERS = 12
NAMED = 2  # groups whose share stands below a bar


def ownership(study: Study, voice: Voice) -> Markup | None:
    """Bars of owner groups: land, floor space and reserve of the region, then the reserve of its quarters."""
    frame = layer(study, "concentration")
    if frame is None:
        return None
    reserve = frame[pd.Series(words(frame, "measure"), frame.index) == RESERVE].reset_index(drop=True)
    total = numbers(reserve, "total_m2")
    order = [place for place in np.argsort(-np.nan_to_num(total), kind="stable")[:QUARTERS] if total[place] > 0]
    rows = [
        _row(
            element("b", voice.say(text("Whole region: {what}"), what=voice.label(OWNED, measure))),
            _sum(frame, measure),
            {group: figure(study, f"{measure}_{group}_share") for group in GROUPS},
            voice,
        )
        for measure in MEASURES
        if figure(study, f"{measure}_public_share") is not None or _sum(frame, measure) > 0
    ]
    shares = {group: numbers(reserve, f"{group}_share") for group in GROUPS}
    names = words(reserve, "name")
    rows += [
        _row(names[place], total[place], {group: shares[group][place] for group in GROUPS}, voice) for place in order
    ]
    columns = [
        Column(voice.say(text("Place"))),
        Column(voice.say(text("Floor space or land (m²)")), "number"),
        Column(voice.say(text("Share of the owners")), "chart owners"),
    ]
    note = voice.say(
        text("By quarter: the reserve, what candidates could add. Pale: left out, so that no owner can be told.")
    )
    caption = voice.say(text("Owner groups in the region, and in the quarters with the largest reserve"))
    heading = voice.say(text("Who owns the reserve?"))
    return part(
        heading, _in_few_hands(study, voice), _legend(voice), table(columns, rows, caption, "ownership"), note=note
    )


def _in_few_hands(study: Study, voice: Voice) -> Markup | None:
    """How few hold the reserve, in a sentence; None where it is not known."""
    owners, effective = (figure(study, f"{RESERVE}_{name}") for name in ("owners", "effective_owners"))
    if owners is None or effective is None:
        return None
    return paragraph(
        voice.say(
            text("The reserve has {owners} known owners; it is as concentrated as if {effective} held equal parts."),
            owners=voice.number(owners),
            effective=voice.number(effective),
        ),
    )


def _sum(frame: pd.DataFrame, measure: str) -> float:
    return float(np.nansum(numbers(frame[frame["measure"] == measure], "total_m2")))


def _row(name: object, total: float, shares: Mapping[str, float | None], voice: Voice) -> list[object]:
    told = [(float(share), f"owner-{group}") for group, share in shares.items() if share is not None and share == share]
    rest = 1.0 - sum(share for share, _ in told)
    drawn = stacked([*told, (rest if rest > 1e-6 else 0.0, f"owner-{HIDDEN}")])
    largest = sorted(((share, group) for group, share in shares.items() if _is_share(share)), key=_first, reverse=True)
    named = [f"{voice.say(GROUPS[group])} {voice.share(share)}" for share, group in largest[:NAMED]]
    said = ", ".join(named) or voice.say(text("too few owners to tell"))
    return [name, voice.number(total), joined(drawn, element("span", said, class_="quiet ends"))]


def _is_share(share: float | None) -> bool:
    return share is not None and share > 0


def _first(pair: tuple) -> float:
    return pair[0]


def _legend(voice: Voice) -> Markup:
    chips = [
        element("li", element("span", class_=f"chip owner-{group}"), voice.say(words))
        for group, words in GROUPS.items()
    ]
    return element("ul", joined(*chips), class_="legend")
