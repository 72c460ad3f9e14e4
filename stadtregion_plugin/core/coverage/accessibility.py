"""What is within reach, shared by those who reach it: cumulative opportunities and floating catchments.

``times`` is (origins × destinations), dense with infinity where there is no way, or sparse with a stored entry for each
way. All functions take and give one number per origin or destination.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
from scipy import sparse

from ..tables import read_table

Decay = Callable[[np.ndarray], np.ndarray]


def cumulative_opportunities(times, opportunities: np.ndarray, limit: float) -> np.ndarray:
    """Per origin Σ opportunities at the destinations within ``limit`` (in the unit of ``times``).

    Source: Hansen 1959 with a threshold.
    """
    return weighted_ways(times, lambda time: (time <= limit).astype(float)) @ np.asarray(opportunities, dtype=float)


def two_step_floating_catchment(
    times, supply: np.ndarray, demand: np.ndarray, limit: float, decay: Decay | None = None
) -> np.ndarray:
    """Per origin the supply a head in reach, where the demand within reach of a supplier shares it (2SFCA).

    Rⱼ = supplyⱼ ÷ Σᵢ demandᵢ f(tᵢⱼ), then Aᵢ = Σⱼ Rⱼ f(tᵢⱼ), with f = 1 up to ``limit`` and 0 beyond; ``decay`` of the
    time makes it the enhanced form (E2SFCA). Source: Luo & Wang 2003; Luo & Qi 2009.
    """
    ways = _ways_within(times, limit, decay)
    return ways @ _supply_a_head(ways, supply, demand)


def three_step_floating_catchment(
    times, supply: np.ndarray, demand: np.ndarray, limit: float, decay: Decay | None = None
) -> np.ndarray:
    """As ``two_step_floating_catchment``, where people divide themselves among the suppliers in reach (3SFCA).

    Gᵢⱼ = f(tᵢⱼ) ÷ Σₖ f(tᵢₖ) of them go to j, so Rⱼ = supplyⱼ ÷ Σᵢ Gᵢⱼ demandᵢ f(tᵢⱼ) and Aᵢ = Σⱼ Gᵢⱼ Rⱼ f(tᵢⱼ).
    Source: Wan, Zou & Sternberg 2012.
    """
    ways = _ways_within(times, limit, decay)
    in_reach = np.asarray(ways.sum(axis=1)).ravel()
    share = np.divide(1.0, in_reach, out=np.zeros_like(in_reach), where=in_reach > 0)
    squared = ways.data**2 * np.repeat(share, np.diff(ways.indptr))
    chosen = sparse.csr_matrix((squared, ways.indices, ways.indptr), shape=ways.shape)
    return chosen @ _supply_a_head(chosen, supply, demand)


def step_decay(limit: float) -> Decay:
    """The weight of a time, in steps up to ``limit``: table ``coverage_decay``. Source: Luo & Qi 2009."""
    steps = read_table("coverage_decay").sort_values("limit_share")
    ends, weights = steps["limit_share"].to_numpy(dtype=float) * limit, steps["weight"].to_numpy(dtype=float)

    def weight(time: np.ndarray) -> np.ndarray:
        return np.append(weights, 0.0)[np.searchsorted(ends, time * (1.0 - 1e-9))]

    return weight


def floating_catchments(times, supply: np.ndarray, demand: np.ndarray, limit: float) -> pd.DataFrame:
    """The three forms side by side, as ``schema.COVERAGE_CELLS`` calls them; the last two with ``step_decay``."""
    decay = step_decay(limit)
    return pd.DataFrame(
        {
            "access_2sfca": two_step_floating_catchment(times, supply, demand, limit),
            "access_e2sfca": two_step_floating_catchment(times, supply, demand, limit, decay),
            "access_3sfca": three_step_floating_catchment(times, supply, demand, limit, decay),
        }
    )


def weighted_ways(times, weigh: Decay) -> sparse.csr_matrix:
    """The matrix of ``weigh(time)`` for each way there is."""
    if sparse.issparse(times):
        ways = sparse.csr_matrix(times, dtype=float)
        return sparse.csr_matrix((weigh(ways.data), ways.indices, ways.indptr), shape=ways.shape)
    dense = np.asarray(times, dtype=float)
    row, column = np.nonzero(np.isfinite(dense))
    return sparse.csr_matrix((weigh(dense[row, column]), (row, column)), shape=dense.shape)


def _ways_within(times, limit: float, decay: Decay | None) -> sparse.csr_matrix:
    def weigh(time: np.ndarray) -> np.ndarray:
        return np.where(time <= limit, 1.0 if decay is None else decay(np.minimum(time, limit)), 0.0)

    return weighted_ways(times, weigh)


def _supply_a_head(ways: sparse.csr_matrix, supply, demand) -> np.ndarray:
    """Per destination its supply by the demand that comes to it; 0 where none does."""
    competing = ways.T @ np.asarray(demand, dtype=float)
    supplied = np.asarray(supply, dtype=float)
    return np.divide(supplied, competing, out=np.zeros(len(supplied)), where=competing > 0)
