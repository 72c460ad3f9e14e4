"""A smoothed transportation plan: all flows possible, cheap ones likely. Its prices tell which ways may pay."""

from __future__ import annotations

import numpy as np

#: The smoothing starts at WIDEST times the typical cost of the cheapest ways, and is halved STEPS - 1 times.
WIDEST = 4.0
STEPS = 4
ITERATIONS = 25
SMALLEST = 1e-300
LARGEST = 300.0


def smoothed_prices(cost: np.ndarray, supply: np.ndarray, demand: np.ndarray, shortage: float):
    """Prices at origins and targets of the plan ``T_ij = A_i B_j exp(-cost_ij / s)`` that meets supply and demand.

    ``cost`` is (origins × targets), finite. Surplus is left for nothing, demand beyond the supply costs ``shortage`` a
    tonne. Places without tonnes of their own take part with very few. Returns two vectors; ``cost - origin - target``
    is lowest where the best plan is likely to run.

    Source: Wilson 1967 (Transportation Research 1), balanced as in Sinkhorn 1967; scaled down in steps, Cuturi 2013.
    """
    few = 1e-3 * max(supply.sum(), demand.sum(), 1.0)
    total = 2.0 * few + max(supply.sum(), demand.sum())
    given = np.maximum(np.append(supply, total - supply.sum()), few / (len(supply) + 1))
    taken = np.maximum(np.append(demand, 0.0), few / (len(demand) + 1))
    taken[-1] += max(given.sum() - taken.sum(), 0.0)
    given[-1] += max(taken.sum() - given.sum(), 0.0)
    extended = np.zeros((len(given), len(taken)))
    extended[:-1, :-1] = cost
    extended[-1, :-1] = shortage
    at_origin, at_target = np.zeros(len(given)), np.zeros(len(taken))
    typical = max(float(np.median(cost.min(axis=0))), 1e-3 * shortage, 1e-12)
    for step in range(STEPS):
        width = WIDEST * typical / 2.0**step
        kernel = np.exp(np.minimum((at_origin[:, None] + at_target - extended) / width, LARGEST))
        origin, target = np.ones(len(given)), np.ones(len(taken))
        for _ in range(ITERATIONS):
            origin = given / np.maximum(kernel @ target, SMALLEST)
            target = taken / np.maximum(kernel.T @ origin, SMALLEST)
        at_origin += width * np.log(np.maximum(origin, SMALLEST))
        at_target += width * np.log(np.maximum(target, SMALLEST))
    return at_origin[:-1], at_target[:-1]
