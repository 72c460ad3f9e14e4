"""The answer to a flow problem: tonnes, prices, and the proof."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .problem import FlowProblem


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


@dataclass(frozen=True)
class FlowPlan:
    """The optimal plan of a problem.

    ``objective`` is in €, t CO2e, tkm or t of virgin material, penalties for unmet demand included. ``proven_optimal``
    says that primal and dual objective agree (their ``gap`` is a share) and that no way left out would pay.
    ``max_residual_t`` is the largest difference between what enters and what leaves a state. ``flows`` has the columns
    of ``schema.FLOWS`` (kinds local, process, loss, use, import, disposal), ``balance`` those of ``schema.BALANCE``;
    ``ways_priced`` is the number of ways that the proof covers. ``facilities`` lists node, process, capacity,
    throughput and what more capacity is worth.
    """

    problem: FlowProblem
    objective: float
    flows: pd.DataFrame
    balance: pd.DataFrame
    facilities: pd.DataFrame
    duals: Duals
    amounts: Amounts
    proven_optimal: bool
    gap: float
    max_residual_t: float
    rounds: int
    ways_priced: int

    @property
    def unmet_t_a(self) -> float:
        return float(self.amounts.unmet.sum())

    @property
    def imports_t_a(self) -> float:
        return float(self.amounts.imports.sum())

    @property
    def disposal_t_a(self) -> float:
        return float(self.amounts.disposal.sum())

    def transport(self, material: int = 0) -> np.ndarray:
        """Tonnes of one material (by position) as a matrix, places of supply × places of demand."""
        matrix = np.zeros((len(self.problem.nodes), len(self.problem.destinations)))
        one = self.amounts.material == material
        np.add.at(matrix, (self.amounts.origin[one], self.amounts.target[one]), self.amounts.t_a[one])
        return matrix
