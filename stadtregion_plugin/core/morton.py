"""An order of places in which neighbours stand near each other."""

from __future__ import annotations

import numpy as np


def morton_order(xy: np.ndarray) -> np.ndarray:
    """The positions of the places ``xy`` (n, 2; at least one) along a Morton curve."""
    low, span = xy.min(axis=0), max(float(np.ptp(xy, axis=0).max()), 1e-9)
    cell = ((xy - low) / span * 0xFFFF).astype(np.uint64)
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        cell = (cell | (cell << np.uint64(shift))) & np.uint64(mask)
    return np.argsort(cell[:, 0] | (cell[:, 1] << np.uint64(1)), kind="stable")
