"""What every candidate is worth beside the chosen sites: people gained if it is added, lost if it is dropped."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..text import Translate, english, grouped, text

GAINS = text("Would serve {people} people within the limit whom no chosen site serves.")
GAINS_NOTHING = text("All it reaches within the limit are served already.")
REACHES_NOBODY = text("Reaches nobody within the limit.")
ONLY_SITE = text("{people} people have only this site within the limit.")
NOT_NEEDED = text("All it serves within the limit have another chosen site.")


@dataclass(frozen=True)
class CandidateValues:
    """Per column: people ``reached``, ``gain`` if added (NaN for chosen ones), ``loss`` if dropped (NaN for others)."""

    chosen: np.ndarray
    reached: np.ndarray
    gain: np.ndarray
    loss: np.ndarray


def candidate_values(within: sparse.csr_matrix, people: np.ndarray, chosen: np.ndarray) -> CandidateValues:
    """Exact gains and losses of all columns at once. ``within``: (rows × columns) ones where a column serves a row."""
    times = np.asarray(within[:, chosen].sum(axis=1)).ravel()
    transposed = within.T.tocsr()
    is_chosen = np.zeros(within.shape[1], dtype=bool)
    is_chosen[chosen] = True
    gain, loss = transposed @ (people * (times == 0)), transposed @ (people * (times == 1))
    return CandidateValues(
        chosen=is_chosen,
        reached=transposed @ people,
        gain=np.where(is_chosen, np.nan, gain),
        loss=np.where(is_chosen, loss, np.nan),
    )


def changes_of_times(costs: np.ndarray, weights: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """How Σ weight · cost to the nearest site changes when a column is added, or a chosen one dropped.

    Infinite where somebody then reaches no site. ``costs``: dense, infinite where there is no way.
    """
    counted = (weights > 0) & np.isfinite(costs[:, chosen]).any(axis=1)
    costs, weights = costs[counted], weights[counted]
    nearest, first, second = two_nearest(costs[:, chosen])
    change = weights @ np.minimum(costs - first[:, None], 0.0)
    lost = np.where(weights > 0, weights * (second - first), 0.0)
    change[chosen] = np.bincount(nearest, weights=lost, minlength=len(chosen))
    return change


def changes_of_largest(costs: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """How the largest cost to the nearest site changes when a column is added, or a chosen one dropped."""
    costs = costs[np.isfinite(costs[:, chosen]).any(axis=1)]
    nearest, first, second = two_nearest(costs[:, chosen])
    change = np.minimum(costs, first[:, None]).max(axis=0, initial=0.0) - first.max(initial=0.0)
    for number, column in enumerate(chosen):
        change[column] = np.where(nearest == number, second, first).max(initial=0.0) - first.max(initial=0.0)
    return change


def two_nearest(costs: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Per row the position of the least cost, that cost, and the second least (infinite where there is one column)."""
    nearest = costs.argmin(axis=1)
    rows = np.arange(len(costs))
    first = costs[rows, nearest]
    others = costs.copy()
    others[rows, nearest] = np.inf
    return nearest, first, others.min(axis=1)


def reasons(values: CandidateValues, translate: Translate = english) -> list[str]:
    """A sentence for each column."""
    said = []
    for chosen, reached, gain, loss in zip(values.chosen, values.reached, values.gain, values.loss):
        if reached == 0:
            said.append(translate(REACHES_NOBODY))
        elif chosen:
            said.append(translate(ONLY_SITE).format(people=grouped(loss)) if loss > 0 else translate(NOT_NEEDED))
        else:
            said.append(translate(GAINS).format(people=grouped(gain)) if gain > 0 else translate(GAINS_NOTHING))
    return said
