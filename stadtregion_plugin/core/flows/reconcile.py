"""Measured flows that do not add up: the smallest corrections, by their uncertainty, after which they do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
from scipy import sparse

from .. import schema
from ..errors import InputError, SolverError
from ..progress import Progress, report, unobserved
from ..tables import read_table
from ..text import Translate, english, text
from .entries import entered, listed
from .state_graph import checked_flows

#: A band from low to high spans so many standard deviations: about 95 % of a normal distribution.
BAND = 4.0
#: A flow of nothing is uncertain, too: at least by this share of the mean flow.
LEAST_SIGMA = 1e-4
#: States balance to this share of the largest flow; each round solves its equations to PRECISION of their right side.
AGREEMENT = 1e-11
PRECISION = 1e-10
ROUNDS, MOST_GRADIENTS = 200, 5000
#: Corrections beyond this many standard deviations deserve a second look at the row.
DOUBTFUL = 3.0
UNKNOWN = "unknown"


@dataclass(frozen=True)
class Reconciled:
    """``flows`` as given with corrected ``t_a``; ``corrections`` (``schema.CORRECTIONS``) has a row for each flow.

    ``chi_square`` is the sum of squared corrections in standard deviations, ``imbalance_t_a`` the largest gap of a
    state before, ``warnings`` name rows corrected beyond belief.
    """

    flows: pd.DataFrame
    corrections: pd.DataFrame
    chi_square: float
    imbalance_t_a: float
    warnings: tuple[str, ...]


def reconcile(
    flows: pd.DataFrame,
    nodes: gpd.GeoDataFrame,
    uncertainty: str | Path | None = None,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> Reconciled:
    """The flows nearest to those measured that balance: ``min sum(((x - measured) / sigma)²)``, all from 0 up.

    Every state, a material at a node, that something enters and something leaves must give what it takes; states with
    only one of both are the ends of the network. ``flows`` as for ``circularity``, so that everything which enters or
    leaves is listed. ``sigma_t_a`` is the standard deviation of a row; where it is missing, a quarter of the band from
    ``low_t_a`` to ``high_t_a``; else a share of the tonnes by ``confidence`` (flow_uncertainty.csv, or the user's own).
    Flows scale with their uncertainty: what is measured well hardly moves.

    Raises ``InputError`` for bad rows of the flows and for negative or missing standard deviations.

    Source: weighted least squares as in material flow analysis, Cencic, Rechberger 2008 (J. Environ. Eng. Manage. 18).
    """
    table = checked_flows(flows, nodes.assign(name=nodes["node_id"]))
    measured = table["t_a"].to_numpy(dtype=float)
    sigma = standard_deviations(flows.reset_index(drop=True), measured, uncertainty)
    report(progress, 0.2)
    balance = _balances(table)
    gap = balance @ measured
    x = nearest_balanced(measured, sigma, balance)
    report(progress, 1.0)
    change = x - measured
    corrections = table.assign(
        measured_t_a=measured,
        t_a=x,
        change_t_a=change,
        sigma_t_a=sigma,
        change_sigma=np.divide(change, sigma, out=np.zeros_like(change), where=sigma > 0),
    )
    corrections = schema.CORRECTIONS.conform(corrections[schema.CORRECTIONS.columns])
    return Reconciled(
        flows=flows.reset_index(drop=True).assign(t_a=x),
        corrections=corrections,
        chi_square=float((corrections["change_sigma"] ** 2).sum()),
        imbalance_t_a=float(np.abs(gap).max(initial=0.0)),
        warnings=_warnings(corrections, translate),
    )


def reconciled(flows: pd.DataFrame, nodes: gpd.GeoDataFrame, asked: bool, translate: Translate = english) -> Reconciled:
    """``reconcile`` where it is asked for, else the flows as they are, without corrections."""
    if asked:
        return reconcile(flows, nodes, translate=translate)
    nothing = schema.CORRECTIONS.conform(pd.DataFrame(columns=schema.CORRECTIONS.columns))
    return Reconciled(flows, nothing, 0.0, 0.0, ())


def standard_deviations(flows: pd.DataFrame, t_a: np.ndarray, own: str | Path | None = None) -> np.ndarray:
    """The standard deviation of each row, in t/a; see ``reconcile``."""
    shares = read_table("flow_uncertainty", own).set_index("confidence")["sigma_share"].astype(float)
    if UNKNOWN not in shares.index:
        raise InputError("The table of uncertainties lacks the row “{row}”; add it.", row=UNKNOWN)
    confidence = _texts(flows, "confidence")
    unheard = sorted(set(confidence[confidence != ""]) - set(shares.index))
    if unheard:
        raise InputError(
            "Flows has an unknown confidence {value}; it can be: {allowed}.",
            value=unheard[0],
            allowed=", ".join(name for name in shares.index if name != UNKNOWN),
        )
    by_confidence = confidence.where(confidence != "", UNKNOWN).map(shares).to_numpy(dtype=float) * t_a
    band = (_numbers(flows, "high_t_a") - _numbers(flows, "low_t_a")) / BAND
    given = _numbers(flows, "sigma_t_a")
    bad = (given < 0) | (band < 0)
    if bad.any():
        raise InputError(
            "Flows has a negative standard deviation or a band whose low end is above its high end, in the rows {rows};"
            " correct them.",
            rows=listed(np.flatnonzero(bad) + 1),
        )
    sigma = np.where(np.isfinite(given), given, np.where(np.isfinite(band), band, by_confidence))
    return np.where(np.isfinite(given), sigma, np.maximum(sigma, LEAST_SIGMA * t_a.mean()))


def nearest_balanced(measured: np.ndarray, sigma: np.ndarray, balance: sparse.csr_matrix) -> np.ndarray:
    """``x`` from 0 up with ``balance @ x = 0`` and the least ``sum(((x - measured) / sigma)²)``; ``sigma`` 0 is fixed.

    The optimum has the form ``x = max(0, measured + sigma² Aᵀ y)``; ``y`` is found by Newton's method, each step with
    the flows that are above 0. Raises ``SolverError`` where fixed flows leave no balance.
    """
    weight = sigma**2
    matrix = sparse.csr_matrix(balance)
    price = np.zeros(matrix.shape[0])
    x, allowed = measured.copy(), AGREEMENT * max(float(measured.max(initial=0.0)), 1e-12)
    for _ in range(ROUNDS):
        gap = matrix @ x
        if np.abs(gap).max(initial=0.0) <= allowed:
            return x
        moving = np.where(measured + weight * (matrix.T @ price) > 0, weight, 0.0)
        step = _solved(matrix, moving, -gap)
        if not step.any():
            break
        height, length = _dual(matrix, measured, weight, price), 1.0
        while length > 1e-6 and _dual(matrix, measured, weight, price + length * step) < height:
            length /= 2.0
        price = price + length * step
        x = _at(matrix, measured, weight, price)
    raise SolverError(
        "The flows cannot be balanced: rows with a standard deviation of 0 contradict each other; raise some."
    )


def _at(matrix: sparse.csr_matrix, measured: np.ndarray, weight: np.ndarray, price: np.ndarray) -> np.ndarray:
    return np.maximum(measured + weight * (matrix.T @ price), 0.0)


def _dual(matrix: sparse.csr_matrix, measured: np.ndarray, weight: np.ndarray, price: np.ndarray) -> float:
    """What the prices of the states make largest; its slope is the gap of each state."""
    x = _at(matrix, measured, weight, price)
    moved = np.divide((x - measured) ** 2, weight, out=np.zeros_like(x), where=weight > 0)
    return float(moved.sum() / 2.0 - (matrix @ x) @ price)


def _solved(matrix: sparse.csr_matrix, weight: np.ndarray, right: np.ndarray) -> np.ndarray:
    """``(A W Aᵀ) y = right`` by conjugate gradients, scaled by the diagonal: the matrix may be large and singular."""
    system = sparse.csr_matrix(matrix @ sparse.diags(weight) @ matrix.T)
    diagonal = system.diagonal()
    touched = diagonal > 0  # a state that no moving flow touches stays as it is
    inverse = np.divide(1.0, diagonal, out=np.zeros_like(diagonal), where=touched)
    solution, left = np.zeros_like(right), np.where(touched, right, 0.0)
    goal = PRECISION * np.abs(left).max(initial=0.0)
    scaled = inverse * left
    direction, energy = scaled.copy(), float(left @ scaled)
    for _ in range(MOST_GRADIENTS):
        if np.abs(left).max(initial=0.0) <= goal or energy <= 0:
            break
        moved = system @ direction
        length = energy / float(direction @ moved)
        solution, left = solution + length * direction, left - length * moved
        scaled = inverse * left
        energy, before = float(left @ scaled), energy
        direction = scaled + energy / before * direction
    return solution


def _balances(table: pd.DataFrame) -> sparse.csr_matrix:
    """(states × flows): 1 where a flow enters, -1 where it leaves, for the states that have both."""
    inside = [~table[end].isin(["import", "disposal", "loss"]) for end in ("from_node", "to_node")]
    leaving = pd.MultiIndex.from_arrays([table["from_node"], table["from_material"]])
    arriving = pd.MultiIndex.from_arrays([table["to_node"], table["material"]])
    states = leaving[inside[0]].unique().union(arriving[inside[1]].unique())
    flow = np.arange(len(table))
    tail, head = states.get_indexer(leaving), states.get_indexer(arriving)
    between = tail != head
    out, into = inside[0].to_numpy() & between, inside[1].to_numpy() & between
    entries = np.concatenate([np.ones(int(into.sum())), -np.ones(int(out.sum()))])
    rows = np.concatenate([head[into], tail[out]])
    matrix = sparse.csr_matrix(
        (entries, (rows, np.concatenate([flow[into], flow[out]]))), shape=(len(states), len(table))
    )
    both = np.bincount(head[into], minlength=len(states)) * np.bincount(tail[out], minlength=len(states)) > 0
    return sparse.csr_matrix(matrix[np.flatnonzero(both)])


def _numbers(table: pd.DataFrame, column: str) -> np.ndarray:
    if column not in table.columns:
        return np.full(len(table), np.nan)
    return entered(table[column])


def _texts(table: pd.DataFrame, column: str) -> pd.Series:
    if column not in table.columns:
        return pd.Series("", index=table.index)
    return table[column].where(table[column].notna(), "").astype(str)


def _warnings(corrections: pd.DataFrame, translate: Translate) -> tuple[str, ...]:
    doubtful = corrections[corrections["change_sigma"].abs() > DOUBTFUL]
    if doubtful.empty:
        return ()
    template = translate(text("Corrected by more than {limit:g} standard deviations, so look again at: {rows}."))
    ordered = doubtful.reindex(doubtful["change_sigma"].abs().sort_values(ascending=False).index)
    rows = (
        f"{row.flow_id} ({row.from_node} → {row.to_node}, {row.material}: {row.measured_t_a:.6g} → {row.t_a:.6g} t)"
        for row in ordered.itertuples()
    )
    return (template.format(limit=DOUBTFUL, rows=listed(rows)),)
