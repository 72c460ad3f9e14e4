"""How firm a ranking is: chances to be among the best, room of each weight, and what to survey first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .. import schema
from ..labels import CONFIDENCE, OWNER_CLASSES, readable
from ..progress import Progress, part, report, unobserved
from ..settings import settings
from ..text import Translate, english, grouped, text
from .robustness import Lottery, drawn_weightings, rank_robustness
from .scoring import ScoringRule, WeightedSumRule, criteria_of, decision_of, rule_of
from .survey import value_of_finding_out
from .uncertainty import FLOOR_SPACE, OWNER, UNKNOWN, addable_range, owner_confidence, uncertain_subjects, zoning_right
from .weight_stability import searched_stability, weight_stability

BETWEEN = text("Floor space that can be added between {low} and {high} m²")
OWNER_UNKNOWN = text("The owner is not known")
OWNER_DOUBTED = text("Owner class “{owner}” only {right:.0%} sure")
ZONING_UNKNOWN = text("The zoning is not known")
ZONING_INFERRED = text("Zoning {zoning} only inferred ({confidence})")
AMONG = text("{what}; in {share:.0%} of cases the site is among the {top} best.")
ALL_BEST = text("There are only {count} candidates, so all are among the {top} best; ask for fewer to tell them apart.")


@dataclass(frozen=True)
class Firmness:
    """What a ranking is worth.

    ``columns``: top_share, rank_low, rank_high and survey_rank of each site, indexed as the sites; empty without draws.
    ``survey`` and ``weight_stability``: the layers of ``schema``. ``warnings``: sentences.
    """

    columns: pd.DataFrame
    survey: pd.DataFrame
    weight_stability: pd.DataFrame
    warnings: tuple[str, ...]


def firmness_of(
    ranked: pd.DataFrame,
    measures: pd.DataFrame,
    scores: pd.DataFrame,
    weights: Mapping[str, float],
    method: str,
    top: int,
    samples: int,
    minimum_addable_m2: float,
    seed: int = 0,
    translate: Translate = english,
    progress: Progress = unobserved,
    types: pd.DataFrame | None = None,
) -> Firmness:
    """Test a ranking against other weights and against what is not certain about the sites.

    ``ranked``: the sites by rank with ``site_id`` and the columns of ``schema.POTENTIAL``; ``measures`` and ``scores``
    in the same order. ``samples`` draws vary the weights (by a third, table ``robustness``), the floor space, the
    owners and the zoning (of ``types``, see ``zoning_types``); 0 leaves that out. All methods score the draws
    themselves; what TOPSIS and PROMETHEE compare a site with stays as assumed.

    Source: see ``rank_robustness``, ``value_of_finding_out``, ``weight_stability``, ``uncertain_subjects``.
    """
    if ranked.empty:
        return Firmness(_columns(ranked), _empty(schema.SURVEY), _empty(schema.WEIGHT_STABILITY), ())
    matrix, shares = decision_of(scores, weights)
    known = criteria_of(scores, weights)
    rule = rule_of(method, matrix)
    stability = _stability(rule, known, shares, top, part(progress, 0.0, 0.2))
    if not samples:
        return Firmness(_columns(ranked), _empty(schema.SURVEY), stability, ())
    lottery = Lottery(
        rule,
        drawn_weightings(shares, samples, settings("robustness")["weight_deviation"], seed),
        uncertain_subjects(ranked, measures, known, minimum_addable_m2, rule.scaled, types),
        seed,
    )
    robustness = rank_robustness(lottery, top, part(progress, 0.2, 0.7))
    values = value_of_finding_out(lottery, robustness, top, part(progress, 0.7, 1.0))
    survey = _survey(values, ranked, robustness.top_share, top, translate)
    columns = _columns(ranked).assign(
        top_share=robustness.top_share,
        rank_low=robustness.rank_low,
        rank_high=robustness.rank_high,
        survey_rank=ranked["site_id"].map(survey.groupby("site_id")["survey_rank"].min()),
    )
    report(progress, 1.0)
    few = (translate(ALL_BEST).format(count=len(ranked), top=top),) if len(ranked) <= top else ()
    return Firmness(columns, survey, stability, few)


def _columns(ranked: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(np.nan, index=ranked.index, columns=["top_share", "rank_low", "rank_high", "survey_rank"])


def _empty(layer: schema.Layer) -> pd.DataFrame:
    return layer.conform(pd.DataFrame())


def _stability(rule: ScoringRule, known: list[str], shares: np.ndarray, top: int, progress: Progress) -> pd.DataFrame:
    """Exact where the score is a sum over criteria (weighted sum, PROMETHEE), searched for otherwise."""
    if isinstance(rule, WeightedSumRule):
        intervals = weight_stability(rule.matrix, shares, top)
    else:
        intervals = searched_stability(lambda moved: rule.scores(moved[None], {})[0], shares, top, progress)
    report(progress, 1.0)
    return schema.WEIGHT_STABILITY.conform(
        pd.DataFrame(
            {
                "criterion": known,
                "weight_share": shares,
                "low_share": intervals[:, 0],
                "high_share": intervals[:, 1],
            }
        )
    )


# --- what to survey first --------------------------------------------------------------------------------------------


def _survey(
    values: pd.DataFrame, ranked: pd.DataFrame, top_share: np.ndarray, top: int, translate: Translate
) -> pd.DataFrame:
    """The layer ``schema.SURVEY``: what is worth finding out, the most decisive first."""
    worth = values[values["value_share"] >= settings("robustness")["survey_from"]]
    worth = worth.sort_values(["value_share", "site"], ascending=[False, True], kind="stable").reset_index(drop=True)
    sites = ranked.iloc[worth["site"].to_numpy(dtype=int)].reset_index(drop=True)
    chance = top_share[worth["site"].to_numpy(dtype=int)]
    doubts = _doubts(sites, worth["subject"], translate)
    said = translate(AMONG)
    frame = worth[["subject", "value_share"]].assign(
        survey_rank=np.arange(1, len(worth) + 1),
        site_id=sites["site_id"],
        reason=[said.format(what=what, share=share, top=top) for what, share in zip(doubts, chance)],
    )
    return schema.SURVEY.conform(frame)


def _doubts(sites: pd.DataFrame, subjects: pd.Series, translate: Translate) -> list[str]:
    """What is not certain about each of ``sites``, by its own one of ``subjects``."""
    low, _, high = addable_range(sites)
    owner, right = owner_confidence(sites)
    zoned = zoning_right(sites) > 0
    doubts = []
    for number, subject in enumerate(subjects):
        if subject == FLOOR_SPACE:
            doubts.append(translate(BETWEEN).format(low=grouped(low[number]), high=grouped(high[number])))
        elif subject == OWNER and owner[number] == UNKNOWN:
            doubts.append(translate(OWNER_UNKNOWN))
        elif subject == OWNER:
            label = readable(OWNER_CLASSES, owner[number], translate)
            doubts.append(translate(OWNER_DOUBTED).format(owner=label, right=right[number]))
        elif not zoned[number]:
            doubts.append(translate(ZONING_UNKNOWN))
        else:
            confidence = readable(CONFIDENCE, sites["zoning_confidence"].iloc[number], translate)
            doubts.append(translate(ZONING_INFERRED).format(zoning=sites["zoning"].iloc[number], confidence=confidence))
    return doubts
