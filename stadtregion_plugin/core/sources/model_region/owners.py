"""Fictional owners: a class for every plot by its surroundings, and pseudonyms that gather in places as owners do."""

from __future__ import annotations

import numpy as np

from .parameters import Parameters
from .shapes import drawn

NEVER_IN_BULK = ("private", "condominium", "unknown")
SINGLE = ("county", "rail", "federal", "university")
LOCAL = ("municipality", "church")
LOYALTY = 0.65  # chance that a firm, fund or cooperative owns where it has its home quarter
FAMILY_SHARE = 0.1  # private plots that belong to an old family with several


def own_plots(
    groups: np.ndarray,
    given: np.ndarray,
    block: np.ndarray,
    quarter: np.ndarray,
    town: np.ndarray,
    parameters: Parameters,
    rng: np.random.Generator,
) -> tuple[np.ndarray, np.ndarray]:
    """Owner class and owner key of each plot.

    ``groups`` names the row of the table of owners for each plot, ``given`` the class where it is settled (else empty),
    ``block`` and ``quarter`` say where it lies, ``town`` is the municipality of each quarter. Some blocks have a single
    owner. Every class owns at least one plot, if there are plots enough.
    """
    weights = parameters.owners
    classes = weights.columns.to_numpy()
    row = weights.index.get_indexer(groups)
    table = weights.to_numpy()
    owner = drawn(rng.random(len(row)), table[row])

    blocks, first, of = np.unique(block, return_index=True, return_inverse=True)
    of = of.reshape(-1)
    bulk_share = np.array([getattr(parameters.bulk, group) for group in weights.index])
    in_bulk = rng.random(len(blocks)) < bulk_share[row[first]]
    institutional = table * ~np.isin(classes, NEVER_IN_BULK)
    block_owner = drawn(rng.random(len(blocks)), institutional[row[first]])
    settled = given != ""
    in_bulk = in_bulk[of] & ~settled
    owner = np.where(in_bulk, block_owner[of], owner)
    owner[settled] = weights.columns.get_indexer(given[settled])
    _give_every_class(owner, row, table, in_bulk | settled, rng)

    names = classes[owner]
    number = _numbers(names, quarter, town, in_bulk, of, rng)
    keys = [None if name == "unknown" else f"{name}-{which:05d}" for name, which in zip(names, number.tolist())]
    return names.astype(object), np.array(keys, dtype=object)


def _give_every_class(
    owner: np.ndarray, row: np.ndarray, table: np.ndarray, fixed: np.ndarray, rng: np.random.Generator
) -> None:
    """Give each class that drew no plot one where it is likeliest, by lot if it is likely nowhere (in place)."""
    lot = 1e-6 * rng.random(len(owner))
    for missing in np.flatnonzero(np.bincount(owner, minlength=table.shape[1]) == 0):
        counts = np.bincount(owner, minlength=table.shape[1])
        free = ~fixed & (counts[owner] > 1)
        likeliest = np.where(free, table[row, missing] + lot, -1.0)
        owner[np.argmax(likeliest)] = missing


def _numbers(names, quarter, town, in_bulk, of, rng: np.random.Generator) -> np.ndarray:
    """The number of each plot's owner within its class."""
    number = np.zeros(len(names), dtype=np.int64)
    draw, loyal = rng.random(len(names)), rng.random(len(names))
    block_draw = rng.random((of.max(initial=0) + 1, 2))[of]
    draw_of, loyal_of = np.where(in_bulk, block_draw[:, 0], draw), np.where(in_bulk, block_draw[:, 1], loyal)
    for name in np.unique(names):
        here = np.flatnonzero(names == name)
        if name in SINGLE:
            number[here] = 1
        elif name in LOCAL:
            parish = 1 + (draw[here] < 0.4) if name == "church" else 0
            number[here] = 10 * (town[quarter[here]] + 1) + parish
        elif name in ("private", "condominium"):
            family = (draw[here] < FAMILY_SHARE) & (name == "private")
            unique = 100_000 + np.arange(len(here))
            number[here] = np.where(family, 100 * quarter[here] + (12 * loyal[here] ** 2).astype(int) + 1, unique)
        else:
            pool = int(3 + len(here) ** 0.55)
            home = (quarter[here] * 7 + (3 * draw_of[here]).astype(int)) % pool
            anyone = (pool * draw_of[here] ** 2.5).astype(int)
            number[here] = 1 + np.where(loyal_of[here] < LOYALTY, home, anyone)
    return number
