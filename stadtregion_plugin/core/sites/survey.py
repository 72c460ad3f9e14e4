"""Which uncertainty to resolve first: where finding out could change which sites are among the best."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..progress import Progress, report, unobserved
from .robustness import Lottery, Robustness


def value_of_finding_out(
    lottery: Lottery, robustness: Robustness, top: int, progress: Progress = unobserved
) -> pd.DataFrame:
    """The chance that finding out one thing about one site changes whether it is among the ``top`` best.

    In each draw a site is ranked once with everything as drawn, and once with one subject as assumed in the ranking;
    ``value_share`` is the share of draws in which it is among the best the one time and not the other. So all other
    uncertainty is averaged over. A table of ``site`` (position, in the order of ranks), ``subject`` and
    ``value_share``, with a row for each site whose place is open.

    Source: total effect of an input by exchanging it alone (Saltelli et al. 2008, Global Sensitivity Analysis, 4.5),
    on the indicator of being among the best.
    """
    assumed_best = np.arange(lottery.sites) < top
    certain = robustness.top_share == assumed_best
    sites = np.flatnonzero(~certain)
    changed = {subject.name: np.zeros(len(sites)) for subject in lottery.subjects}
    samples = len(lottery.weightings)
    for block in lottery.blocks() if len(sites) else ():
        report(progress, block.draws.start / samples)
        last_in, first_out = robustness.cuts[block.draws].T
        among = _among(lottery.scores(block, sites), last_in[:, None])
        others_cut = np.where(among, first_out[:, None], last_in[:, None])
        for subject in lottery.subjects:
            as_assumed = _among(lottery.scores(block, sites, assumed=subject.name), others_cut)
            changed[subject.name] += (among != as_assumed).sum(axis=0)
    report(progress, 1.0)
    return pd.DataFrame(
        {
            "site": np.tile(sites, len(changed)),
            "subject": np.repeat(list(changed), len(sites)),
            "value_share": np.concatenate([count / samples for count in changed.values()]) if changed else [],
        }
    )


def _among(scores: np.ndarray, cut: np.ndarray) -> np.ndarray:
    return np.isfinite(scores) & (scores >= cut)
