"""The ranking of the candidates under the weights that the group sets."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ... import schema
from ...sites.candidates import by_rank
from ...sites.scoring import overall_score
from .board import Board


def rank(board: Board, weights: Mapping[str, float], method: str = "weighted_sum") -> tuple[np.ndarray, np.ndarray]:
    """Scores and ranks (1: the best) of the board's candidates, as ``find_candidates`` gives them for the weights.

    Equal scores are ordered by the plot's id; a site of which nothing is known (score NaN) comes last. Raises
    ``InputError`` where no criterion of which something is known has a weight above 0.
    """
    scores = pd.DataFrame({name: board.candidates[f"score_{name}"] for name in schema.CRITERIA})
    score = overall_score(scores, weights, method)
    order = by_rank(board.candidates["plot_id"], score)
    position = np.empty(len(order), dtype=np.int64)
    position[order] = np.arange(1, len(order) + 1)
    return score, position
