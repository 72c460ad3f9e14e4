"""Where the solving begins: with all ways, with those of a smoothed plan, or with those of a plan known before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .joined import Joined, by_block, scaled_costs
from .plan import FlowPlan
from .problem import Part
from .programme import ends
from .restart import known_amounts, known_prices, known_ways
from .smoothing import promising_ways, smoothed_shares

#: All ways are given to the solver at once up to this number.
ALL_WAYS = 20_000
#: Beyond it each place begins with so many of the ways that carry most in the smoothed plan, and with all that carry
#: more than CARRYING of one of their places.
BEGINNING = 3
CARRYING = 1e-5
#: What may not stay undone costs this many times the dearest of all else.
DEAR = 4.0
#: What moves less than this (t) is not moved.
STILL = 1e-9


@dataclass(frozen=True)
class Beginning:
    """Where to begin: by block the ``ways`` given to the solver and, for whoever begins with this plan, all ``others``
    that came into question, too; what the columns and those ways carry; and the ``key`` by which they come into the
    tree, the least first."""

    ways: tuple[np.ndarray, ...]
    others: tuple[np.ndarray, ...]
    amounts: np.ndarray
    key: np.ndarray


def beginning(joined: Joined) -> Beginning:
    """All ways, and all tonnes straight outside, where there are few ways; else those that a smoothed plan uses."""
    whole = joined.whole
    if sum(block.worth.size for block in whole.blocks) > ALL_WAYS:
        return smoothed_beginning(joined)
    ways = tuple(np.flatnonzero(np.isfinite(block.worth)) for block in whole.blocks)
    outside, count = whole.columns.worth * joined.of_column, sum(len(way) for way in ways)
    key = np.concatenate([outside, np.full(count, np.inf)])
    return Beginning(ways, ways, np.zeros(len(key)), key)


def smoothed_beginning(joined: Joined) -> Beginning:
    """The ways that a smoothed plan uses, and its tree."""
    whole, columns, right = joined.whole, joined.whole.columns, joined.whole.rows.right
    cost_outside = outside_cost(joined)
    price, width = np.zeros(len(right)), np.ones(len(right))
    promising = []
    for block, scale in zip(whole.blocks, joined.of_block, strict=True):
        at = block.origin_rows, block.target_rows
        found = promising_ways(
            block.worth * scale, right[at[0]], right[at[1]], cost_outside[at[0]], cost_outside[at[1]]
        )
        price[at[0]], price[at[1]] = found.at_origin, found.at_target
        width[at[0]] = width[at[1]] = found.width
        promising.append(found.ways)
    start, end = ends(whole, promising)
    cost = scaled_costs(joined, promising)
    share, share_outside = smoothed_shares(start, end, cost, right, cost_outside, price, width)
    own = by_block(among_few((start, end), share, BEGINNING) | (share > np.log(CARRYING)), promising)
    ways = tuple(way[kept] for way, kept in zip(promising, own, strict=True))
    listed = columns.row >= 0
    dearer = columns.worth * joined.of_column - cost_outside[columns.row]
    of_columns = np.where(
        listed & (dearer <= 0), -share_outside[columns.row], np.abs(share_outside).max(initial=0.0) + 1
    )
    key = np.concatenate([of_columns, -share[np.concatenate([np.empty(0, bool), *own])]])
    return Beginning(ways, tuple(promising), np.zeros(len(key)), key)


def continued(joined: Joined, parts: Sequence[Part], plan: FlowPlan) -> Beginning:
    """The ways that ``plan`` uses, and what else was nearly as good."""
    known = [known_ways(programme, one, plan) for programme, one in zip(joined.parts, parts, strict=True)]
    others = [way for ways, _ in known for way in ways]
    tonnes = np.concatenate([np.empty(0), *(t_a for _, amounts in known for t_a in amounts)])
    of_columns = np.concatenate([known_amounts(*pair, plan) for pair in zip(joined.parts, parts, strict=True)])
    price = np.concatenate([known_prices(*pair, plan) for pair in zip(joined.parts, parts, strict=True)])
    price = np.where(np.isnan(price), outside_cost(joined), price * joined.of_row)
    start, end = ends(joined.whole, others)
    reduced = scaled_costs(joined, others) - price[start] - price[end]
    own = (tonnes > STILL) | among_few((start, end), -reduced, BEGINNING)
    ways = tuple(way[chosen] for way, chosen in zip(others, by_block(own, others), strict=True))
    columns = joined.whole.columns
    rest = np.abs(columns.worth * joined.of_column - np.where(columns.row >= 0, price[columns.row], 0.0))
    amounts = np.concatenate([of_columns, tonnes[own]])
    amounts[amounts <= STILL] = 0.0
    key = np.where(amounts > 0, -1.0, np.concatenate([rest, np.abs(reduced[own])]))
    return Beginning(ways, tuple(others), amounts, key)


def outside_cost(joined: Joined) -> np.ndarray:
    """What a tonne of each row costs that goes or comes straight outside, in scaled costs."""
    columns = joined.whole.columns
    cost = np.full(len(joined.whole.rows.right), np.inf)
    open_ones = (columns.row >= 0) & (columns.upper > 0)
    np.minimum.at(cost, columns.row[open_ones], (columns.worth * joined.of_column)[open_ones])
    closed = np.isinf(cost)
    cost[closed] = DEAR * np.abs(cost[~closed]).max(initial=1.0)
    return cost


def among_few(places: tuple[np.ndarray, np.ndarray], value: np.ndarray, count: int) -> np.ndarray:
    """True for what is among the ``count`` largest of one of its places."""
    chosen = np.zeros(len(value), dtype=bool)
    for place in places:
        order = np.lexsort((-value, place))
        first = np.searchsorted(place[order], place[order])
        chosen[order[np.arange(len(order)) - first < count]] = True
    return chosen
