"""How far loops can close at most: a bound that takes milliseconds, where the best flows take seconds."""

from __future__ import annotations

import numpy as np
from scipy import sparse
from scipy.optimize import linprog

from ..errors import SolverError
from .problem import FlowProblem


def closure_bound(problem: FlowProblem, wastes: np.ndarray) -> float:
    """No plan of ``problem`` returns a larger share of its ``wastes`` (a mask of the materials) to use in the region.

    That share is ``loop_closure`` of ``flow_metrics``. All places are taken as one, so ways cost nothing, but what has
    no taker within its distance limit stays where it arises. With D tonnes disposed of and R returned, R ÷ (R + D) is
    made largest over the throughputs of the processes and over what serves what; NaN where no waste arises. Raises
    ``SolverError`` where the solver fails.

    Source: linear-fractional programme as a linear one, Charnes & Cooper 1962.
    """
    supply = np.where(wastes, problem.supply.sum(axis=0), 0.0)
    capacity = _capacity(problem)
    made = problem.recipes.outputs[np.ix_(capacity > 0, wastes)]
    if not supply.sum() + made.sum() > 0:
        return float("nan")
    giver, taker = np.nonzero((np.eye(len(wastes), dtype=bool) | problem.cascade) & wastes[:, None] & wastes)
    balance, takes, floor = _rows(problem, wastes, giver, taker)
    ways, materials, processes = len(giver), len(wastes), len(capacity)
    returned = np.concatenate([np.ones(ways), np.zeros(materials + processes + 1)])
    arising = np.concatenate([np.ones(ways), wastes.astype(float), np.zeros(processes + 1)])
    most = np.concatenate([problem.demand.sum(axis=0), capacity, [_floor_space(problem)], np.zeros(materials)])
    least = np.concatenate([np.zeros(materials + processes + 1), np.where(wastes, _out_of_reach(problem), 0.0)])
    limited = sparse.vstack(
        [takes, _at(processes, ways + materials, processes), floor, -_at(materials, ways, materials + processes)]
    )
    bounded = np.isfinite(most)
    at_most = sparse.hstack([limited.tocsr()[bounded], _column(least[bounded] - most[bounded])], format="csr")
    equal = sparse.vstack([sparse.hstack([balance, _column(-supply)]), sparse.csr_matrix(arising)], format="csr")
    right = np.append(np.zeros(materials), 1.0)
    found = linprog(-returned, at_most, np.zeros(at_most.shape[0]), equal, right, bounds=(0, None), method="highs")
    if found.status != 0:
        raise SolverError("The bound of the loop closure was not found: {detail}", detail=found.message)
    return float(np.clip(-found.fun, 0.0, 1.0))


def _rows(problem: FlowProblem, wastes: np.ndarray, giver: np.ndarray, taker: np.ndarray):
    """What leaves each material, what it is taken for, and the floor space in use; of ways, disposal and processes."""
    ways, materials = len(giver), len(wastes)
    way = np.arange(ways)
    recipes = problem.recipes
    none = sparse.csr_matrix((materials, materials))
    from_giver = sparse.csr_matrix((np.ones(ways), (giver, way)), shape=(materials, ways))
    to_taker = sparse.csr_matrix((np.ones(ways), (taker, way)), shape=(materials, ways))
    made = sparse.csr_matrix(np.where(wastes, recipes.outputs, 0.0).T)
    used = sparse.csr_matrix(np.where(wastes, recipes.inputs, 0.0).T)
    disposed = sparse.diags(wastes.astype(float))
    floor = sparse.hstack([sparse.csr_matrix((1, ways + materials)), sparse.csr_matrix(recipes.floor_m2)])
    return sparse.hstack([from_giver, disposed, -made]), sparse.hstack([to_taker, none, -used]), floor


def _capacity(problem: FlowProblem) -> np.ndarray:
    """Of each process, all its facilities together (t/a)."""
    facilities, processes = problem.facilities, len(problem.recipes.processes)
    return np.bincount(facilities.process, weights=facilities.capacity_t_a, minlength=processes)


def _floor_space(problem: FlowProblem) -> float:
    return float(problem.floor_space_m2[np.unique(problem.facilities.node)].sum())


def _out_of_reach(problem: FlowProblem) -> np.ndarray:
    """Tonnes of each material that arise where nobody within its distance limit could take them for anything."""
    wanted = problem.demand > 0
    np.logical_or.at(wanted, problem.facilities.node, problem.recipes.inputs[problem.facilities.process] > 0)
    lost = np.zeros(len(problem.materials))
    for material in np.flatnonzero(problem.supply.sum(axis=0) > 0):
        origins = np.flatnonzero(problem.supply[:, material] > 0)
        serves = problem.cascade[material].copy()
        serves[material] = True
        targets = np.flatnonzero(wanted[:, serves].any(axis=1))
        reached = np.isfinite(problem.ways(material, origins, targets)).any(axis=1)
        lost[material] = problem.supply[origins[~reached], material].sum()
    return lost


def _at(count: int, before: int, columns: int) -> sparse.csr_matrix:
    """Ones in the ``count`` columns that follow those ``before``, a row each; ``columns`` are left from there on."""
    return sparse.csr_matrix(sparse.eye(count, before + columns, before))


def _column(values) -> sparse.csr_matrix:
    return sparse.csr_matrix(np.asarray(values, dtype=float).reshape(-1, 1))
