"""How much noise a site may make: emission quotas back-calculated from what the neighbours must be spared.

Levels in dB(A), areas in m², distances in m. All functions take numbers or arrays.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..errors import InputError
from ..tables import read_table

NEAREST_M = 1.0  # a neighbour nearer than this counts as this near
_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(12)


def emission_quota(limit_db, area_m2, distance_m):
    """The largest sound power per m² (L_EK in dB) at which a site keeps a neighbour's limit, by spreading alone.

    ``limit_db``: the neighbour's limit (table ``baunvo``, for shifts outside 06-22 h that of the night). ``area_m2``:
    the site. ``distance_m``: from the neighbour to it. Beyond half the site's side::

        L_EK = limit − 10 · lg(area / (4π · distance²))

    Nearer than that the site cannot count as one source; it is taken as a square beyond that distance and summed over
    its parts. There the quota never exceeds that of the neighbour half a side away, so it never falls with distance.

    Source: DIN 45691 (geometric spreading, from memory); subdivision of near areas as in its method.
    """
    given = (np.asarray(value, dtype=float) for value in (limit_db, area_m2, distance_m))
    limit, area, distance = np.broadcast_arrays(*given)
    if not (area > 0).all():
        raise InputError("The site's area must be above 0 m² to say how much noise it may make.")
    half_side = np.sqrt(area) / 2
    far = area / (4 * np.pi * np.maximum(distance, half_side) ** 2)
    near = _spread_over_square(np.sqrt(area), np.maximum(distance, NEAREST_M))
    received = np.where(distance < half_side, np.maximum(near, far), far)
    quota = limit - 10 * np.log10(received)
    return float(quota) if quota.ndim == 0 else quota


def separation_m(quota_db, limit_db, area_m2):
    """The distance at which a site with the emission quota ``quota_db`` per m² keeps a neighbour's limit.

    The whole site counts as one source, which is on the safe side for neighbours close by.

    Source: as ``emission_quota``.
    """
    quota, limit, area = (np.asarray(value, dtype=float) for value in (quota_db, limit_db, area_m2))
    distance = np.sqrt(area / (4 * np.pi) * 10 ** ((quota - limit) / 10))
    return float(distance) if distance.ndim == 0 else distance


def emission_class(night_quota_db, day_quota_db=None) -> np.ndarray:
    """Which production a site may host by its quotas: ``normal``, ``low_emission`` or ``emission_free``.

    Shifts outside 06-22 h count at night, so the quota of the night decides. ``day_quota_db``, where it is given, may
    restrict further: a school asks for nothing at night, a hospital for little more than it does by day. NaN in a
    quota: nobody sets a limit.

    Source: table ``emission_classes``.
    """
    by_night = _position_in_classes("least_night_db", night_quota_db)
    by_day = by_night if day_quota_db is None else _position_in_classes("least_day_db", day_quota_db)
    classes = _emission_classes()["emission_class"].to_numpy(dtype=object)
    return classes[np.minimum(by_night, by_day)]


def _position_in_classes(column: str, quota_db) -> np.ndarray:
    """Positions in the emission classes, from the strictest; NaN gives the last."""
    least = _emission_classes()[column].to_numpy(dtype=float)
    return np.maximum(np.searchsorted(least, np.asarray(quota_db, dtype=float), side="right") - 1, 0)


def _emission_classes() -> pd.DataFrame:
    return read_table("emission_classes").sort_values("least_night_db")


def _spread_over_square(side: np.ndarray, distance: np.ndarray) -> np.ndarray:
    """Integral of dS / (4π r²) over a square whose near side lies ``distance`` away, the receiver before its middle.

    Across, the integral is (2 / x) · atan(side / 2x); along, it is summed over the logarithm of x by Gauss's rule.
    """
    start, end = np.log(distance), np.log(distance + side)
    place = np.exp((start + end)[..., None] / 2 + (end - start)[..., None] / 2 * _NODES)
    across = np.arctan(side[..., None] / (2 * place))
    return (across @ _WEIGHTS) * (end - start) / 2 / (2 * np.pi)
