"""Which factory type finds room on a plate, and how large the rectangle is that it stands on."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

from ..progress import Progress, part, report, unobserved
from ..tables import read_table
from .rectangle import largest_rectangles, side_lengths


class Plates(NamedTuple):
    """Per plot the largest type that fits (None: none), and short and long side in m of its rectangle (NaN)."""

    typology: np.ndarray
    width_m: np.ndarray
    length_m: np.ndarray


def factory_types() -> pd.DataFrame:
    """The table ``typologies``, the smallest type first."""
    return read_table("typologies").sort_values("plot_m2").reset_index(drop=True)


def fit_types(
    buildable: np.ndarray,
    plate_m2: np.ndarray,
    plot_m2: np.ndarray,
    above=0,
    progress: Progress = unobserved,
    below=np.inf,
) -> Plates:
    """The largest factory type that fits on each plot, and the largest rectangle at least as large as its plate.

    ``buildable`` (n,) areas within the setbacks, ``plate_m2`` what the rules let be built over, ``plot_m2`` the plots'
    areas. ``above``: only types that stand beyond this many smaller ones in ``factory_types`` (one number or n) count,
    ``below``: only those before this position.

    Source: table ``typologies``.
    """
    typology = np.full(len(buildable), None, dtype=object)
    sides = np.full((len(buildable), 2), np.nan)
    types = factory_types()
    for position in range(len(types) - 1, -1, -1):
        kind = types.iloc[position]
        enough = (plot_m2 >= kind["plot_m2"]) & (plate_m2 >= kind["width_m"] * kind["length_m"])
        rows = np.flatnonzero(
            pd.isna(typology) & enough & (np.asarray(above) <= position) & (position < np.asarray(below))
        )
        step = part(progress, 1 - (position + 1) / len(types), 1 - position / len(types))
        rectangles = largest_rectangles(buildable[rows], (kind["width_m"], kind["length_m"]), step)
        fits = ~shapely.is_empty(rectangles)
        typology[rows[fits]] = kind["typology"]
        sides[rows[fits]] = side_lengths(rectangles[fits])
    report(progress, 1.0)
    return Plates(typology, sides[:, 0], sides[:, 1])
