"""The answer to a flow problem: tonnes, prices, and the proof."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from .amounts import Amounts, Duals, Ways
from .plan_tables import balance_table, facility_table, flow_table
from .problem import FlowProblem


@dataclass(frozen=True)
class FlowPlan:
    """The optimal plan of a problem.

    ``objective`` is in €, t CO2e, tkm or t of virgin material, penalties for unmet demand included. ``proven_optimal``
    says that primal and dual objective agree (their ``gap`` is a share) and that no way left out would pay.
    ``max_residual_t`` is the largest difference between what enters and what leaves a state. ``flows`` has the columns
    of ``schema.FLOWS`` (kinds local, process, loss, use, import, disposal), ``balance`` those of ``schema.BALANCE``;
    ``ways_priced`` is the number of ways that the proof covers. ``facilities`` lists node, process, capacity,
    throughput and what more capacity is worth. ``ways`` are those with which another plan may begin.
    """

    problem: FlowProblem
    objective: float
    duals: Duals
    amounts: Amounts
    proven_optimal: bool
    gap: float
    max_residual_t: float
    rounds: int
    ways_priced: int
    ways: Ways

    @cached_property
    def flows(self) -> pd.DataFrame:
        return flow_table(self.problem, self.amounts)

    @cached_property
    def balance(self) -> pd.DataFrame:
        return balance_table(self.problem, self.amounts, self.duals)

    @cached_property
    def facilities(self) -> pd.DataFrame:
        return facility_table(self.problem, self.amounts, self.duals)

    @property
    def cost_a(self) -> float:
        """What the flows cost, in € a year, without penalties: the sum of ``flows``."""
        problem, amounts = self.problem, self.amounts
        layer = np.minimum(problem.material_class[amounts.material], len(problem.cost) - 1)
        ways = problem.cost[layer, amounts.origin, amounts.target] @ amounts.t_a
        runs = problem.recipes.cost[problem.facilities.process] @ amounts.throughput
        imports, disposal = amounts.imports.sum(axis=0), amounts.disposal.sum(axis=0)
        outside = np.nansum(imports * problem.import_price) + np.nansum(disposal * problem.disposal_price)
        return float(ways + runs + outside)

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
