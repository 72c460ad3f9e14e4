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
    left, below = np.flatnonzero(wanted), len(types)
    while len(left) and below:
        step = part(progress, 1 - below / len(types), 1 - (below - 1) / len(types))
        found = fit_types(
            permitted.geometry.to_numpy()[left],
            permitted["plate_m2"].to_numpy(dtype=float)[left],
            permitted["area_m2"].to_numpy(dtype=float)[left],
            beyond[left],
            step,
            below,
        )
        again = np.zeros(len(left), dtype=bool)
        for position in range(below):
            kind = types.iloc[position]
            rows = np.flatnonzero(found.typology == kind["typology"])
            fits = _built_high_enough(left[rows], rows, position, kind, found, shapes, rules, permitted, streets)
            again[rows[~fits.ok]] = True
            good = rows[fits.ok]
            plates.typology[left[good]] = kind["typology"]
            plates.width_m[left[good]], plates.length_m[left[good]] = fits.width_m[fits.ok], fits.length_m[fits.ok]
            storeys[left[good]], floor_m2[left[good]] = fits.storeys[fits.ok], fits.floor_m2[fits.ok]
        left, below = left[again], below - 1
    report(progress, 1.0)
    return TypesOnPlots(plates, storeys, floor_m2)


class _Fit(NamedTuple):
    ok: np.ndarray
    width_m: np.ndarray
    length_m: np.ndarray
    storeys: np.ndarray
    floor_m2: np.ndarray


def _built_high_enough(
    plots: np.ndarray,
    rows: np.ndarray,
    position: int,
    kind: pd.Series,
    found: Plates,
    shapes: np.ndarray,
    rules: Sequence[ZoningRules | None],
    permitted: pd.DataFrame,
    streets: tuple[np.ndarray, np.ndarray | None] | None,
) -> _Fit:
    """Whether the type at ``position`` still fits on ``plots`` with its clear height, and what it gives then."""
    width, length = found.width_m[rows].copy(), found.length_m[rows].copy()
    storeys = permitted["storeys"].to_numpy(dtype=float)[plots]
    floor_m2 = permitted["permitted_m2"].to_numpy(dtype=float)[plots]
    ok = np.ones(len(plots), dtype=bool)
    least = float(kind["clear_height_m"] + kind["construction_m"])
    own = [rules[plot] for plot in plots]
    low = np.array([min(each.ground_m, each.upper_m) < least if each else False for each in own], dtype=bool)
    if low.any():
        higher = [
            replace(each, ground_m=max(each.ground_m, least), upper_m=max(each.upper_m, least))
            for each, is_low in zip(own, low)
            if each is not None and is_low
        ]
        sides = None if streets is None else streets[0][plots[low]]
        widths = None if streets is None or streets[1] is None else streets[1][plots[low]]
        envelope = fit_envelopes(shapes[plots[low]], higher, sides, street_half_width_m=widths)
        plates = fit_types(
            envelope.geometry.to_numpy(),
            envelope["plate_m2"].to_numpy(dtype=float),
            permitted["area_m2"].to_numpy(dtype=float)[plots[low]],
            above=position,
            below=position + 1,
        )
        ok[low] = plates.typology == kind["typology"]
        width[low], length[low] = plates.width_m, plates.length_m
        storeys[low], floor_m2[low] = envelope["storeys"], envelope["gfa_m2"]
    return _Fit(ok & (storeys >= kind["fewest_storeys"]), width, length, storeys, floor_m2)
