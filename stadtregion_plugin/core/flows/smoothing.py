"""A smoothed transportation plan: all ways are used, cheap ones most. It tells which ways the best plan may use.

Each place has its tonnes, which go on ways to other places or, at a price, outside. With prices ``p`` at the places a
way of cost ``c`` carries ``exp((p_origin + p_target - c) / width)``, and the prices are raised or lowered in turn until
all tonnes are placed. The narrower the width, the nearer is the plan to the cheapest one.

Source: Wilson 1967 (Transportation Research 1), balanced as in Sinkhorn 1967; narrowed in steps, Cuturi 2013.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy import sparse

#: The widths begin at this share of the typical range of costs, and halve.
WIDEST = 0.25
#: Rounds of balancing at each width, where all ways take part and where the promising ones do.
ROUNDS, LATER_ROUNDS = 15, 100
#: All ways take part until those with more than LEAST_SHARE of a place are PROMISING for each place, or so many times.
PROMISING = 16
LEAST_SHARE = 1e-3
MOST_STEPS = 8
#: The promising ones are balanced at so many widths.
LATER_STEPS = 5
#: Places without tonnes of their own take part with this share of the mean.
FEW = 1e-3
#: Exponents beyond these do not occur in a balanced plan; they are cut off.
LARGEST, LARGEST_SINGLE = 300.0, 60.0
SMALLEST, SMALLEST_SINGLE = 1e-300, 1e-30
#: Costs are looked at in so many places to tell their range.
LOOKED_AT = 64


class Promising(NamedTuple):
    """Flat positions of ``ways`` that carry more than a trifle, prices at both ends, and the width that tells them."""

    ways: np.ndarray
    at_origin: np.ndarray
    at_target: np.ndarray
    width: float


def promising_ways(
    cost: np.ndarray, supply: np.ndarray, demand: np.ndarray, surplus: np.ndarray, shortage: np.ndarray
) -> Promising:
    """The ways that carry more than a trifle in a smoothed plan, and the best way of each place.

    ``cost`` is (origins × targets), infinite where there is no way; what is left over goes outside at ``surplus``
    (origins,) a tonne, what is missing comes at ``shortage`` (targets,). In single precision: nothing hangs on it.
    """
    single = np.float32
    costs = cost.astype(single)
    given, taken = np.split(masses(np.concatenate([supply, demand])).astype(single), [len(supply)])
    left, missing = surplus.astype(single), shortage.astype(single)
    at_origin = np.minimum(costs.min(axis=1), left)
    at_target = np.zeros(len(taken), dtype=single)
    width = single(2.0 * WIDEST * _range(cost[:: max(1, len(cost) // LOOKED_AT)]))
    kernel = np.empty_like(costs)
    for _ in range(MOST_STEPS):
        width /= single(2.0)
        np.subtract(at_origin[:, None] + at_target, costs, out=kernel)
        np.exp(np.minimum(np.divide(kernel, width, out=kernel), LARGEST_SINGLE, out=kernel), out=kernel)
        leaving, coming = _weights(at_origin - left, width), _weights(at_target - missing, width)
        target = np.ones(len(taken), dtype=single)
        for _ in range(ROUNDS):
            origin = given / np.maximum(kernel @ target + leaving, SMALLEST_SINGLE)
            target = taken / np.maximum(origin @ kernel + coming, SMALLEST_SINGLE)
        at_origin += width * np.log(np.maximum(origin, SMALLEST_SINGLE))
        at_target += width * np.log(np.maximum(target, SMALLEST_SINGLE))
        kernel *= origin[:, None]
        kernel *= target
        carries = (kernel > LEAST_SHARE * given[:, None]) | (kernel > LEAST_SHARE * taken)
        if np.count_nonzero(carries) <= PROMISING * sum(cost.shape):
            break
    carries[np.arange(len(given)), kernel.argmax(axis=1)] = True
    carries[kernel.argmax(axis=0), np.arange(len(taken))] = True
    return Promising(np.flatnonzero(carries & np.isfinite(cost)), at_origin, at_target, float(width))


def smoothed_shares(
    start: np.ndarray,
    end: np.ndarray,
    cost: np.ndarray,
    tonnes: np.ndarray,
    outside: np.ndarray,
    price: np.ndarray,
    width: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Logarithms of what each of the listed ways, and the way outside of each place, carries: as shares of its places.

    Ways lead from place ``start`` to place ``end`` at ``cost`` a tonne; ``tonnes``, the cost of the way ``outside`` and
    the prices and widths to begin with are by place. No place is a start and an end.
    """
    mass = masses(tonnes)
    count = len(mass)
    order = sparse.csr_matrix((np.arange(1.0, len(cost) + 1), (start, end)), shape=(count, count))
    listed = order.data.astype(int) - 1
    origin, target, along = start[listed], end[listed], cost[listed]
    gives = np.diff(order.indptr) > 0
    price = price.astype(float)
    for _ in range(LATER_STEPS):
        width = width / 2.0
        weight = _weights(price[origin] + price[target] - along, width[origin])
        going = sparse.csr_matrix((weight, order.indices, order.indptr), shape=(count, count))
        coming = sparse.csr_matrix(going.T)
        left = _weights(price - outside, width)
        at_target = np.ones(count)
        for _ in range(LATER_ROUNDS):
            at_origin = mass / np.maximum(going @ at_target + left, SMALLEST)
            at_target = mass / np.maximum(coming @ at_origin + left, SMALLEST)
        price += width * np.log(np.maximum(np.where(gives, at_origin, at_target), SMALLEST))
    share = np.empty(len(cost))
    share[listed] = (price[origin] + price[target] - along) / width[origin] - np.log(
        np.minimum(mass[origin], mass[target])
    )
    return share, (price - outside) / width - np.log(mass)


def _weights(gain: np.ndarray, width) -> np.ndarray:
    """``exp(gain / width)``, cut off."""
    most = LARGEST_SINGLE if gain.dtype == np.float32 else LARGEST
    return np.exp(np.minimum(gain / width, most))


def masses(tonnes: np.ndarray) -> np.ndarray:
    """Tonnes as multiples of their mean, and a few where there are none."""
    mean = tonnes[tonnes > 0].mean() if (tonnes > 0).any() else 1.0
    return np.maximum(tonnes / mean, FEW)


def _range(cost: np.ndarray) -> float:
    """By how much the middle way of a place costs more than its cheapest one."""
    ranges = [np.median(row[np.isfinite(row)]) - row.min() for row in cost if np.isfinite(row).any()]
    largest = np.abs(cost[np.isfinite(cost)]).max(initial=0.0)
    return float(max(np.mean(ranges) if ranges else 0.0, 1e-6 * largest, 1e-12))
