"""How flows become arrows: one each, stripes of materials in one arrow, or two halves of one line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .layout_curves import Floats, Ints

ARROWS, STRIPES, HALF_ARROWS = "arrows", "stripes", "half_arrows"
COLLECTION, DISTRIBUTION = "collection", "distribution"  # as a tree
ARROW, STRIPE, HALF, BRANCH, TRUNK = "arrow", "stripe", "half", "branch", "trunk"


@dataclass(frozen=True)
class Arrows:
    """The lines to lay out, and where on them the rows of a table of flows are drawn.

    ``of_row`` (rows,) is the arrow of each row, ``reversed`` whether it runs against it; ``ends`` (arrows, 2) are its
    places, ``width`` (arrows,) px are those to lay out. ``row_width`` and ``offset`` (rows,) are the width of the ink
    of a row and how far to the right of the line its middle lies, ``whole`` the width of the arrow it is a part of.
    """

    of_row: Ints
    reversed: np.ndarray
    ends: Ints
    width: Floats
    row_width: Floats
    offset: Floats
    whole: Floats
    part: np.ndarray


def arrows(rows: pd.DataFrame, ends: Ints, width: Floats, least_px: float, draw_as: str) -> Arrows:
    """``rows`` of flows between the places ``ends`` (rows, 2), ``width`` px in exact proportion to their tonnes.

    Stripes of one arrow lie side by side in the order of their materials and share one head; together they are never
    thinner than ``least_px``. Of opposite flows drawn as half arrows each lies on the right of one common line.
    """
    if draw_as == STRIPES and len(rows):
        return _stripes(rows, ends, width, least_px)
    own = np.maximum(width, least_px)
    single = Arrows(
        np.arange(len(rows)),
        np.zeros(len(rows), dtype=bool),
        ends,
        own,
        own,
        np.zeros(len(own)),
        own,
        np.full(len(rows), ARROW),
    )
    return _halves(single) if draw_as == HALF_ARROWS and len(rows) else single


def _stripes(rows: pd.DataFrame, ends: Ints, width: Floats, least_px: float) -> Arrows:
    # a table of pairs in the order of their first row, so that the largest stays first
    pairs, first, of_row = np.unique(ends, axis=0, return_index=True, return_inverse=True)
    rank = np.argsort(np.argsort(first))
    of_row, pairs = rank[of_row.reshape(-1)], pairs[np.argsort(first)]
    total = np.bincount(of_row, weights=width)
    stretch = np.maximum(total, least_px) / total
    row_width = width * stretch[of_row]
    order = np.lexsort((rows["material"].to_numpy(), of_row))
    offset = np.zeros(len(rows))
    for members in np.split(order, np.flatnonzero(np.diff(of_row[order])) + 1):
        right = np.cumsum(row_width[members])
        offset[members] = right - row_width[members] / 2 - right[-1] / 2
    whole = (total * stretch)[of_row]
    part = np.where(np.bincount(of_row)[of_row] > 1, STRIPE, ARROW)
    return Arrows(of_row, np.zeros(len(rows), dtype=bool), pairs, total * stretch, row_width, offset, whole, part)


def _halves(single: Arrows) -> Arrows:
    """Rows that run against each other joined to one line, wide enough for twice the wider of them."""
    number = {(int(a), int(b)): row for row, (a, b) in reversed(list(enumerate(single.ends)))}
    is_loop = single.ends[:, 0] == single.ends[:, 1]
    against = np.array([number.get((int(b), int(a)), -1) for a, b in single.ends])
    unique = np.array([number[int(a), int(b)] == row for row, (a, b) in enumerate(single.ends)], dtype=bool)
    paired = (against >= 0) & unique & ~is_loop
    is_back = paired & (against < np.arange(len(against)))  # the smaller of the two, as rows are in order of size
    lead = np.where(is_back, against, np.arange(len(against)))
    leads, of_row = np.unique(lead, return_inverse=True)
    width = single.width.copy()
    both = np.flatnonzero(paired & ~is_back)
    width[both] = 2 * np.maximum(width[both], width[against[both]])
    return Arrows(
        of_row.reshape(-1),
        is_back,
        single.ends[leads],
        width[leads],
        single.width,
        np.where(paired, single.width / 2, 0.0),
        np.where(paired, 2 * single.width, single.width),
        np.where(paired, HALF, ARROW),
    )
