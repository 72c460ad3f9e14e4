"""Which factory type a plot carries when its clear height is built, too: an envelope with storeys of the type's own.

A type whose clear height needs higher storeys than those of the envelope (table ``factory_heights``) is fitted again
with higher ones: they cost storeys, and setbacks grow. Where too few storeys are left, or its plate no longer fits, the
next smaller type is tried.

Source: table ``typologies``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pandas as pd

from ..progress import Progress, part, report, unobserved
from .envelope import fit_envelopes
from .plates import Plates, factory_types, fit_types
from .zoning import ZoningRules


class TypesOnPlots(NamedTuple):
    """Per plot the type (None: none) and its rectangle (NaN); storeys and floor space with its clear height."""

    plates: Plates
    storeys: np.ndarray
    floor_m2: np.ndarray


def fit_types_with_heights(
    shapes: np.ndarray,
    rules: Sequence[ZoningRules | None],
    permitted: pd.DataFrame,
    wanted: np.ndarray,
    streets: tuple[np.ndarray, np.ndarray | None] | None,
    progress: Progress = unobserved,
    above=0,
) -> TypesOnPlots:
    """The largest factory type on each of the ``wanted`` plots (boolean) that its rules leave room and height for.

    ``shapes`` and ``rules`` of all plots, ``permitted`` their envelopes (``plate_m2 storeys permitted_m2``, as geometry
    the buildable area), ``streets`` the sides along streets and half widths, if any (None for the widths: those of the
    rules). ``above``: only types that stand beyond this many smaller ones count (one number, or one for each plot).
    """
    count = len(shapes)
    plates = Plates(np.full(count, None, dtype=object), np.full(count, np.nan), np.full(count, np.nan))
    storeys, floor_m2 = np.full(count, np.nan), np.full(count, np.nan)
    types = factory_types()
    beyond = np.broadcast_to(np.asarray(above), count)
    left = np.asarray(wanted, dtype=bool).copy()
    for position in range(len(types) - 1, -1, -1):
        kind = types.iloc[position]
        step = part(progress, 1 - (position + 1) / len(types), 1 - position / len(types))
        asked = left & (beyond <= position) & (permitted["area_m2"].to_numpy(dtype=float) >= kind["plot_m2"])
        asked &= permitted["plate_m2"].to_numpy(dtype=float) >= kind["width_m"] * kind["length_m"]
        plots = np.flatnonzero(asked)
        low = np.array([_is_low(rules[plot], kind) for plot in plots], dtype=bool)
        usual, raised = plots[~low], plots[low]
        for chosen, envelopes, watched in (
            (usual, permitted.iloc[usual], part(step, 0.0, 0.5)),
            (raised, _higher(shapes, rules, kind, streets, raised), part(step, 0.5, 1.0)),
        ):
            found = fit_types(
                envelopes.geometry.to_numpy(),
                envelopes["plate_m2"].to_numpy(dtype=float),
                permitted["area_m2"].to_numpy(dtype=float)[chosen],
                position,
                watched,
                position + 1,
            )
            enough = envelopes["storeys"].to_numpy(dtype=float) >= kind["fewest_storeys"]
            fits = np.flatnonzero((found.typology == kind["typology"]) & enough)
            on = chosen[fits]
            plates.typology[on] = kind["typology"]
            plates.width_m[on], plates.length_m[on] = found.width_m[fits], found.length_m[fits]
            storeys[on] = envelopes["storeys"].to_numpy(dtype=float)[fits]
            floor_m2[on] = envelopes["permitted_m2"].to_numpy(dtype=float)[fits]
            left[on] = False
    report(progress, 1.0)
    return TypesOnPlots(plates, storeys, floor_m2)


def _least_m(kind: pd.Series) -> float:
    """Height of a storey of a factory type."""
    return float(kind["clear_height_m"] + kind["construction_m"])


def _is_low(rules: ZoningRules | None, kind: pd.Series) -> bool:
    """Whether the usual storeys are too low for a factory type."""
    return rules is not None and min(rules.ground_m, rules.upper_m) < _least_m(kind)


def _higher(shapes: np.ndarray, rules, kind: pd.Series, streets, plots: np.ndarray) -> pd.DataFrame:
    """The envelopes on ``plots`` with storeys as high as the factory type ``kind`` needs them."""
    least = _least_m(kind)
    higher = [
        replace(rules[plot], ground_m=max(rules[plot].ground_m, least), upper_m=max(rules[plot].upper_m, least))
        for plot in plots
    ]
    sides = None if streets is None else streets[0][plots]
    widths = None if streets is None or streets[1] is None else streets[1][plots]
    envelopes = fit_envelopes(shapes[plots], higher, sides, street_half_width_m=widths)
    return envelopes.rename(columns={"gfa_m2": "permitted_m2"})
