"""What a plan moves and what everything in it is worth, as arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


@dataclass(frozen=True)
class Amounts:
    """Tonnes a year of a plan: ``unmet`` and ``imports`` (d, m), ``disposal`` (n, m), ``throughput`` (facilities,), and
    transport listed by ``material``, the material it ``serves`` as, ``origin``, ``target`` (positions) and ``t_a``."""

    unmet: np.ndarray
    imports: np.ndarray
    disposal: np.ndarray
    throughput: np.ndarray
    material: np.ndarray
    serves: np.ndarray
    origin: np.ndarray
    target: np.ndarray
    t_a: np.ndarray


@dataclass(frozen=True)
class Duals:
    """Shadow prices, in the unit of the objective per unit: by how much it rises with one more of each.

    ``supply`` (n, m) per tonne that arises, ``demand`` (d, m) per tonne wanted, ``capacity`` (facilities,) per t/a of
    capacity, ``floor_space`` (n,) per m², ``import_limit`` (m,) per t/a, ``guards`` (guards,) per unit of what they
    limit. NaN where the plan knows no such thing.
    """

    supply: np.ndarray
    demand: np.ndarray
    capacity: np.ndarray
    floor_space: np.ndarray
    import_limit: np.ndarray
    guards: np.ndarray


class Ways(NamedTuple):
    """Ways that came into question, as listed positions: of the material, the material it serves as, and both places;
    and what they carry, as the solver said it."""

    material: np.ndarray
    serves: np.ndarray
    origin: np.ndarray
    target: np.ndarray
    t_a: np.ndarray
