"""Plausible instead of optimal flows: near places exchange more than far ones, as people and firms in truth do.

The doubly constrained gravity model keeps what every place gives and takes and spreads the flows between them so that
cheap ways carry more: ``T_ij = A_i O_i B_j D_j exp(-beta c_ij)``. At ``beta`` 0 distance does not count, and the flows
are in proportion to both ends; with a large ``beta`` they approach the plan with the least transport.

Source: Wilson 1967 (Transportation Research 1), balanced as in Furness 1965; calibrated on the mean haul after Hyman
1969 (Environment and Planning 1), here by bracketing, as the mean haul falls with beta.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse
from scipy.optimize import brentq
from scipy.sparse.csgraph import connected_components

from ..errors import InputError, SolverError
from ..progress import Progress, part, report, unobserved
from .amounts import Amounts
from .matching import largest_residual, match
from .plan import FlowPlan
from .problem import FlowProblem

#: Sums of a balanced matrix agree with what is given to this share of the largest; ENOUGH where rounding stands in the
#: way. Scaling is tried SWEEPS times, then at most so many STEPS of Newton's method.
AGREEMENT = 1e-13
ENOUGH = 1e-12
SWEEPS, STEPS = 60, 60
#: Distance decides all but alone once beta is this many times the reciprocal of the mean cost.
STEEPEST = 200.0
NEAR = 1e-12
#: Flows below this share of all tonnes are left out.
LEAST_SHARE = 1e-14


@dataclass(frozen=True)
class Spread:
    """One commodity: what each place gives (n,) and takes (d,), of equal sums and above 0, and the ``cost`` (n, d) of
    the ways, infinite where there is none."""

    supply: np.ndarray
    demand: np.ndarray
    cost: np.ndarray


@dataclass(frozen=True)
class GravityFlows:
    """``flows`` are a matrix (n, d) for each commodity; ``mean_cost`` is that of a tonne over all of them."""

    flows: tuple[np.ndarray, ...]
    beta: float
    mean_cost: float


def gravity(spreads: Sequence[Spread], beta: float, progress: Progress = unobserved) -> GravityFlows:
    """The flows at a given ``beta`` (per unit of cost, from 0 up).

    Raises ``InputError`` when sums do not agree or ``beta`` is negative, ``SolverError`` where closed ways leave no
    flows that keep the sums.
    """
    if not (np.isfinite(beta) and beta >= 0):
        raise InputError("The weight of distance is {beta}; enter a number from 0 up.", beta=beta)
    for spread in spreads:
        if not np.isclose(spread.supply.sum(), spread.demand.sum(), rtol=1e-9):
            raise InputError("What is given and what is taken do not add up to the same; balance them first.")
    return _Calibration(spreads, progress).at(beta)


def calibrated_gravity(
    spreads: Sequence[Spread], mean_cost: float, progress: Progress = unobserved, clip: bool = False
) -> GravityFlows:
    """The flows whose mean cost of a tonne, over all commodities, is ``mean_cost``.

    Where no ``beta`` from 0 up gives that mean, raises ``InputError`` naming the range, or with ``clip`` takes the
    nearest there is.
    """
    calibration = _Calibration(spreads, progress)
    loose, least = calibration.at(0.0), shortest(spreads)
    if mean_cost >= loose.mean_cost * (1.0 - NEAR) and (clip or mean_cost <= loose.mean_cost * (1.0 + NEAR)):
        return loose
    if not least < mean_cost < loose.mean_cost and not clip:
        raise InputError(
            "A mean haul of {mean:.3g} km is not possible here: it can be from {least:.3g} km (all take the nearest) to"
            " {most:.3g} km (distance does not count); enter one between.",
            mean=mean_cost,
            least=least,
            most=loose.mean_cost,
        )
    flat, steep = 0.0, 1.0 / max(loose.mean_cost, 1e-9)
    found = calibration.at(steep)
    while found.mean_cost > mean_cost:
        if steep * loose.mean_cost > STEEPEST:
            return found  # all but the shortest there is
        flat, steep = steep, 2.0 * steep
        found = calibration.at(steep)

    def too_long(beta: float) -> float:
        return calibration.at(beta).mean_cost - mean_cost

    beta = brentq(too_long, flat, steep, xtol=1e-15 * steep, rtol=1e-14)
    return calibration.at(float(beta))


def shortest(spreads: Sequence[Spread]) -> float:
    """The least mean cost of a tonne that the sums allow."""
    objective, tonnes = 0.0, 0.0
    for spread in spreads:
        # surplus costs nothing, so that rounding of the sums does no harm
        problem = FlowProblem(spread.supply, spread.demand * (1.0 - NEAR), spread.cost)
        objective += match(problem).objective
        tonnes += float(spread.supply.sum())
    return objective / tonnes


class _Calibration:
    """The same commodities at one beta after the other, each started from where the last ended."""

    def __init__(self, spreads: Sequence[Spread], progress: Progress) -> None:
        self.spreads, self.progress, self.rounds = spreads, progress, 0
        self.beta = 0.0
        self.starts = [np.zeros(len(spread.demand)) for spread in spreads]

    def at(self, beta: float) -> GravityFlows:
        watched = part(self.progress, 1.0 - 0.9**self.rounds, 1.0 - 0.9 ** (self.rounds + 1))
        self.rounds += 1
        flows, tonne_cost, tonnes = [], 0.0, 0.0
        for number, spread in enumerate(self.spreads):
            report(watched, number / len(self.spreads))
            matrix, self.starts[number] = self._from_last(spread, beta, self.starts[number])
            flows.append(matrix)
            tonne_cost += float((matrix * np.where(np.isfinite(spread.cost), spread.cost, 0.0)).sum())
            tonnes += float(matrix.sum())
        self.beta = beta
        return GravityFlows(tuple(flows), beta, tonne_cost / tonnes if tonnes > 0 else float("nan"))

    def _from_last(self, spread: Spread, beta: float, start: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Balanced in steps that at most double ``beta``: the factors of the last are near those of the next."""
        now, last = (
            min(beta, max(self.beta, 1.0 / float(spread.cost[np.isfinite(spread.cost)].mean() + 1e-9))),
            self.beta,
        )
        while True:
            matrix, start = balanced(spread, now, start * (now / last if last > 0 else 1.0))
            if now >= beta:
                return matrix, start
            last, now = now, min(2.0 * now, beta)


def balanced(spread: Spread, beta: float, start: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """The matrix at ``beta`` whose sums are ``supply`` and ``demand``, and the logarithms of its column factors.

    Rows and columns are scaled in turn; what that leaves is settled by Newton's method on the same equations. Raises
    ``SolverError`` where closed ways leave no such matrix.
    """
    log_kernel = np.where(
        np.isfinite(spread.cost), -beta * np.where(np.isfinite(spread.cost), spread.cost, 0.0), -np.inf
    )
    log_supply, log_demand = np.log(spread.supply), np.log(spread.demand)
    column = np.zeros(len(spread.demand)) if start is None else start.copy()
    allowed = AGREEMENT * float(max(spread.supply.max(), spread.demand.max()))
    row = np.zeros(len(spread.supply))
    for _ in range(SWEEPS):
        row = log_supply - _log_sum(log_kernel + column, axis=1)
        column = log_demand - _log_sum(log_kernel + row[:, None], axis=0)
        matrix = np.exp(log_kernel + row[:, None] + column)
        if np.abs(matrix.sum(axis=1) - spread.supply).max() <= allowed:
            return matrix, column
    last = np.inf
    for _ in range(STEPS):
        matrix, row, column = _newton_step(spread, log_kernel, row, column)
        error = max(np.abs(matrix.sum(axis=1) - spread.supply).max(), np.abs(matrix.sum(axis=0) - spread.demand).max())
        if error <= allowed or (error <= ENOUGH / AGREEMENT * allowed and error >= 0.5 * last):
            return matrix, column
        last = error
    raise SolverError(
        "The plausible flows do not settle: too many ways are closed; allow farther ways or take the optimal flows."
    )


def _newton_step(spread: Spread, log_kernel: np.ndarray, row: np.ndarray, column: np.ndarray):
    """One step towards the factors at which both sums agree, shortened until it helps."""
    matrix = np.exp(log_kernel + row[:, None] + column)
    rows, columns = matrix.sum(axis=1), matrix.sum(axis=0)
    lacking = np.concatenate([spread.supply - rows, spread.demand - columns])
    system = np.block([[np.diag(rows), matrix], [matrix.T, np.diag(columns)]])
    scale = 1.0 / np.sqrt(np.concatenate([rows, columns]))
    step = scale * np.linalg.lstsq(scale[:, None] * system * scale, scale * lacking, rcond=None)[0]
    gain, length = _dual(spread, matrix, row, column), 1.0
    while length > 1e-8:
        new_row, new_column = row + length * step[: len(row)], column + length * step[len(row) :]
        with np.errstate(over="ignore"):
            new = np.exp(log_kernel + new_row[:, None] + new_column)
        if np.isfinite(new).all() and _dual(spread, new, new_row, new_column) >= gain - 1e-12 * abs(gain):
            return new, new_row, new_column
        length /= 2.0
    return matrix, row, column


def _dual(spread: Spread, matrix: np.ndarray, row: np.ndarray, column: np.ndarray) -> float:
    """What is largest where the sums agree."""
    return float(spread.supply @ row + spread.demand @ column - matrix.sum())


def _log_sum(values: np.ndarray, axis: int) -> np.ndarray:
    most = values.max(axis=axis)
    most = np.where(np.isfinite(most), most, 0.0)
    return np.log(np.exp(values - np.expand_dims(most, axis)).sum(axis=axis)) + most


# --- a plan made plausible --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class PlausiblePlan:
    """A plan whose transport is spread as by the gravity model, its ``beta`` (per km) and mean haul (km)."""

    plan: FlowPlan
    beta: float
    mean_haul_km: float
    optimal_mean_haul_km: float


def make_plausible(
    plan: FlowPlan, mean_haul_km: float | None, longer: float, progress: Progress = unobserved
) -> PlausiblePlan:
    """Spread the transport of ``plan``: every place gives and takes of each material what it did.

    What is made, imported, disposed of and unmet stays as in the plan, so every balance does. The mean haul of all
    tonnes becomes ``mean_haul_km``, or by default ``longer`` times that of the plan as far as that is possible. Ways
    that are closed or too far for a material stay closed. Raises ``InputError`` when the mean haul is not possible.
    """
    problem, amounts = plan.problem, plan.amounts
    used = [
        (int(one), int(other)) for one, other in np.unique(np.column_stack([amounts.material, amounts.serves]), axis=0)
    ]
    if len(used) == 0:
        return PlausiblePlan(plan, 0.0, float("nan"), float("nan"))
    places = [_places(amounts, material, serves) for material, serves in used]
    spreads = [_spread(plan, pair, ends) for pair, ends in zip(used, places, strict=True)]
    km = problem.distance_km[
        np.minimum(problem.material_class[amounts.material], len(problem.distance_km) - 1),
        amounts.origin,
        amounts.target,
    ]
    optimal = float((amounts.t_a * km).sum() / amounts.t_a.sum())
    wanted = longer * optimal if mean_haul_km is None else mean_haul_km
    found = calibrated_gravity(spreads, wanted, part(progress, 0.0, 0.9), clip=mean_haul_km is None)
    listed = [np.empty((5, 0))]
    least = LEAST_SHARE * float(amounts.t_a.sum())
    for pair, (origins, targets), matrix in zip(used, places, found.flows, strict=True):
        start, end = np.nonzero(matrix > least)
        kinds = np.repeat(np.array(pair)[:, None], len(start), axis=1)
        listed.append(np.vstack([kinds, origins[start], targets[end], matrix[start, end]]))
    table = np.hstack(listed)
    material, serves, origin, target = table[:4].astype(int)
    spread_out = replace(amounts, material=material, serves=serves, origin=origin, target=target, t_a=table[4])
    report(progress, 1.0)
    return PlausiblePlan(_replaced(plan, spread_out), found.beta, found.mean_cost, optimal)


def _places(amounts: Amounts, material: int, serves: int) -> tuple[np.ndarray, np.ndarray]:
    one = (amounts.material == material) & (amounts.serves == serves)
    return np.unique(amounts.origin[one]), np.unique(amounts.target[one])


def _spread(plan: FlowPlan, pair: tuple[int, int], places: tuple[np.ndarray, np.ndarray]) -> Spread:
    """What the places give and take in the plan, and the kilometres of the ways that can carry anything."""
    problem, amounts = plan.problem, plan.amounts
    (material, serves), (origins, targets) = pair, places
    one = (amounts.material == material) & (amounts.serves == serves)
    tonnes = np.zeros((len(origins), len(targets)))
    at = np.searchsorted(origins, amounts.origin[one]), np.searchsorted(targets, amounts.target[one])
    np.add.at(tonnes, at, amounts.t_a[one])
    layer = min(int(problem.material_class[material]), len(problem.distance_km) - 1)
    km = problem.distance_km[layer][np.ix_(origins, targets)]
    open_way = np.isfinite(problem.ways(material, origins, targets)) | (tonnes > 0)
    usable = usable_ways(open_way, tonnes)
    return Spread(tonnes.sum(axis=1), tonnes.sum(axis=0), np.where(usable, km, np.inf))


def usable_ways(open_way: np.ndarray, tonnes: np.ndarray) -> np.ndarray:
    """The open ways that carry something in some matrix with the same sums as ``tonnes``; the others must stay empty.

    A way can be used exactly where it lies on a ring of open ways, followed forwards, and of used ones, backwards.
    """
    n, d = open_way.shape
    start, end = np.nonzero(open_way)
    giving, taking = np.nonzero(tonnes > 0)
    tails, heads = np.concatenate([start, n + taking]), np.concatenate([n + end, giving])
    graph = sparse.csr_matrix((np.ones(len(tails)), (tails, heads)), shape=(n + d, n + d))
    _, ring = connected_components(graph, directed=True, connection="strong")
    return open_way & (ring[:n, None] == ring[None, n:])


def _replaced(plan: FlowPlan, amounts: Amounts) -> FlowPlan:
    """The plan with other transport and its objective, which is no longer the least."""
    problem = plan.problem
    objective = plan.objective + _transport(plan, amounts) - _transport(plan, plan.amounts)
    return replace(
        plan,
        objective=float(objective),
        amounts=amounts,
        proven_optimal=False,
        gap=float((objective - plan.objective) / max(abs(plan.objective), 1.0)),
        max_residual_t=largest_residual(problem, amounts),
    )


def _transport(plan: FlowPlan, amounts: Amounts) -> float:
    """What transport adds to the objective, without the small weight by which costs decide between equal plans."""
    problem = plan.problem
    name = {"cost": "cost", "co2e": "co2e", "tonne_km": "distance_km"}.get(problem.objective)
    if name is None:
        return 0.0
    stack = getattr(problem, name)
    layer = np.minimum(problem.material_class[amounts.material], len(stack) - 1)
    return float((stack[layer, amounts.origin, amounts.target] * amounts.t_a).sum())
