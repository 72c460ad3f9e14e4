"""How fast one travels on which street in which direction."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .errors import InputError
from .tables import read_table
from .terrain import Profile

SHORTEST_S = 0.1
_YES, _NO = {"1", "yes", "true", "t", "f", "j", "ja"}, {"0", "no", "false", "b", "n", "nein"}


@dataclass(frozen=True)
class EdgeTimes:
    """Seconds along each edge and against it; infinite where the mode may not go."""

    along_s: np.ndarray
    against_s: np.ndarray


def modes() -> list[str]:
    """The travel modes of the table ``travel_modes``."""
    return list(read_table("travel_modes")["mode"])


def access_speed() -> float:
    """Metres per second off the network, between a place and its street: the walking speed."""
    return float(read_table("travel_modes").set_index("mode").loc["foot", "kmh"]) / 3.6


def edge_times(streets: pd.DataFrame, length_m: np.ndarray, mode: str, profile: Profile | None = None) -> EdgeTimes:
    """Travel times on ``streets`` (columns of ``schema.STREETS``, as far as there are any) of ``length_m`` metres.

    Who may use an edge says its column ``foot``, ``bicycle`` or ``motor``, else the usual access of its ``highway``
    class (table ``highways``), else everybody. One-way streets bind bicycles and motor traffic, not people on foot.
    On foot and by bicycle the speed is that of the mode, less on rough ``surface`` (table ``surface_speeds``) and on
    slopes, where the ``profile`` of the edges is given (table ``slope_speeds``); motor traffic keeps a share of
    ``maxspeed_kmh`` or of the class's usual speed (table ``travel_modes``). Raises ``InputError`` for an unknown mode.
    """
    table = read_table("travel_modes").set_index("mode")
    if mode not in table.index:
        raise InputError(
            "There is no travel mode {mode}; choose one of {modes}.", mode=mode, modes=", ".join(table.index)
        )
    rules = table.loc[mode]
    allowed = _allowed(streets, rules["access"])
    level = length_m / (_speeds(streets, rules) * _on_surface(streets, mode))
    backwards, forwards_only = _one_way(streets, rules["oneway"])
    along_s, against_s = (np.maximum(level * _uphill(profile, mode, len(level), way), SHORTEST_S) for way in (1, -1))
    return EdgeTimes(
        np.where(allowed & ~backwards, along_s, np.inf), np.where(allowed & ~forwards_only, against_s, np.inf)
    )


def _on_surface(streets: pd.DataFrame, mode: str) -> np.ndarray:
    """Speed on each street's surface as a share of that on asphalt."""
    shares = read_table("surface_speeds").set_index("surface")
    if mode not in shares or "surface" not in streets:
        return np.ones(len(streets))
    return streets["surface"].map(shares[mode]).to_numpy(dtype=float, na_value=1.0)


def _uphill(profile: Profile | None, mode: str, count: int, way: int) -> np.ndarray:
    """The time on each edge as a multiple of that on the level, going along (1) or against (-1) it."""
    table = read_table("slope_speeds")
    slopes = table[table["mode"] == mode].sort_values("grade_share")
    if profile is None or slopes.empty:
        return np.ones(count)
    factor = np.interp(way * profile.grade, slopes["grade_share"], slopes["factor"])
    return np.bincount(profile.edge, weights=profile.share / factor, minlength=count)


def _allowed(streets: pd.DataFrame, access: str) -> np.ndarray:
    usual = _by_class(streets, access, 1.0) > 0
    if access not in streets:
        return usual
    return np.where(streets[access].isna(), usual, _flag(streets[access], True))


def _one_way(streets: pd.DataFrame, rule: str) -> tuple[np.ndarray, np.ndarray]:
    """Which edges run only against their line (OpenStreetMap's "-1"), and which only along it."""
    column = next((name for name in (rule, "oneway") if rule and name in streets), None)
    if column is None:
        return np.zeros(len(streets), dtype=bool), np.zeros(len(streets), dtype=bool)
    backwards = streets[column].map(lambda value: str(value) in {"-1", "reverse"}).to_numpy(dtype=bool)
    return backwards, _flag(streets[column], False) & ~backwards


def _speeds(streets: pd.DataFrame, rules: pd.Series) -> np.ndarray:
    """Metres per second."""
    if np.isfinite(rules["kmh"]):
        return np.full(len(streets), rules["kmh"] / 3.6)
    usual = _by_class(streets, "speed_kmh", np.nan)
    usual = np.where(np.isnan(usual), read_table("highways")["speed_kmh"].median(), usual)
    for column in ("maxspeed", "maxspeed_kmh"):
        if column in streets:
            limit = pd.to_numeric(streets[column], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
            usual = np.where(limit > 0, limit, usual)
    return usual * rules["speed_factor"] / 3.6


def _by_class(streets: pd.DataFrame, column: str, otherwise: float) -> np.ndarray:
    if "highway" not in streets:
        return np.full(len(streets), otherwise)
    usual = read_table("highways").set_index("highway")[column]
    return streets["highway"].map(usual).to_numpy(dtype=float, na_value=otherwise)


def _flag(column: pd.Series, otherwise: bool) -> np.ndarray:
    """Truth of a column as databases write it: booleans, 0 and 1, words, and "F" and "B" of Geofabrik's road layers."""
    words = column.map(lambda value: "" if pd.isna(value) else str(value).strip().lower().removesuffix(".0"))
    return np.select([words.isin(_YES), words.isin(_NO)], [True, False], otherwise)
