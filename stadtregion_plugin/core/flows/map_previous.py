"""An earlier flow map as the start of a new one: which of its lines belong to which flows, and which are hand-drawn."""

from __future__ import annotations

from collections.abc import Callable

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..frames import require_columns
from .layout_curves import Floats
from .map_arrows import Arrows

EDITED = 5e-4  # change of a line's length, as a share of it, from which it was edited
STRETCH = 1.5  # of the widest flow up to which the scale of widths of the earlier map is kept


def widest_px(previous: gpd.GeoDataFrame | None, most_t_a: float, widest: float) -> float:
    """The width of the largest flow: that which it has at the earlier map's px per tonne, if near enough ``widest``.

    So that in two scenarios the same width is the same amount.
    """
    if previous is None or len(previous) == 0 or "width_px" not in previous or "t_a" not in previous:
        return widest
    largest = previous["t_a"].astype(float).idxmax()
    same = float(previous["width_px"][largest]) / max(float(previous["t_a"][largest]), 1e-12) * most_t_a
    return same if widest / STRETCH <= same <= widest * STRETCH else widest


def kept_lines(
    previous: gpd.GeoDataFrame | None, rows: pd.DataFrame, drawn: Arrows, to_px: Callable[[Floats], Floats]
) -> tuple[list[Floats | None], list[Floats | None]]:
    """For each arrow its line on the earlier map, and the same only where it was drawn by hand (px of this map).

    A flow is found again by its nodes, kind and material; where kind or material differ, by what agrees.
    """
    nothing: list[Floats | None] = [None] * len(drawn.width)
    if previous is None or len(previous) == 0 or len(rows) == 0:
        return nothing, list(nothing)
    require_columns(previous, ["from_node", "to_node"], "The earlier flow map")
    lines, is_fixed = single_lines(previous), by_hand(previous)
    known: dict[tuple, int] = {}
    for number, keys in enumerate(_keys(previous)):
        for key in keys:
            known.setdefault(key, number)
    before, fixed = nothing, list(nothing)
    for row, keys in enumerate(_keys(rows)):
        number = next((known[key] for key in keys if key in known), -1)
        arrow = drawn.of_row[row]
        if number < 0 or before[arrow] is not None or lines[number] is None:
            continue
        line = to_px(shapely.get_coordinates(lines[number]))
        before[arrow] = line[::-1] if drawn.reversed[row] else line
        if is_fixed[number]:
            fixed[arrow] = before[arrow]
    return before, fixed


def by_hand(previous: gpd.GeoDataFrame) -> np.ndarray:
    """Which lines of an earlier map a planner has drawn: ``fixed``, or longer or shorter than when they were laid out.

    Lengths are compared with the typical change, so that a map in another CRS is not taken for an edited one.
    """
    fixed = np.zeros(len(previous), dtype=bool)
    if "fixed" in previous:
        fixed |= previous["fixed"].fillna(False).astype(bool).to_numpy()
    if "drawn_m" in previous:
        drawn = pd.to_numeric(previous["drawn_m"], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
        with np.errstate(invalid="ignore", divide="ignore"):
            change = shapely.length(previous.geometry.to_numpy()) / drawn
        known = np.isfinite(change)
        if known.any():
            fixed |= known & (np.abs(change / np.median(change[known]) - 1) > EDITED)
    return fixed


def single_lines(previous: gpd.GeoDataFrame) -> list[shapely.LineString | None]:
    """The lines; of several parts the longest."""
    lines = []
    for shape in previous.geometry:
        parts = shapely.get_parts(shape) if shape is not None else np.zeros(0, dtype=object)
        lines.append(parts[shapely.length(parts).argmax()] if len(parts) else None)
    return lines


def _keys(rows: pd.DataFrame) -> list[tuple[tuple, ...]]:
    """What a flow is found by, the most precise first."""
    columns = [
        rows[name].fillna("").astype(str) if name in rows else pd.Series([""] * len(rows), index=rows.index)
        for name in ("from_node", "to_node", "kind", "material")
    ]
    return [
        ((start, end, kind, material), (start, end, kind), (start, end)) for start, end, kind, material in zip(*columns)
    ]
