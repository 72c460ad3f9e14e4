"""Metrics and loops of flow networks of 5,000 states, sparse, beside the dense way of computing them.

    scripts/python benchmarks/circularity.py [--states 5000] [--runs 3]

Two networks: the states of a region (quarters that use, sites that collect and treat), and a strongly connected one in
which every state gives to four others at random, the worst case for loops. Seconds are medians of processor time.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

import numpy as np
from scipy import sparse
from scipy.optimize import linprog

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from stadtregion_plugin.core.flows.circulation import split_circulation
from stadtregion_plugin.core.flows.throughflow import network_metrics

FACILITIES = 30


def region(states: int, seed: int = 1) -> sparse.csr_matrix:
    """Waste goes to one of the sites or is used as it is, sites give products, and products become waste."""
    random = np.random.default_rng(seed)
    quarters = (states - 2 * FACILITIES) // 2
    waste, product = np.arange(quarters), quarters + np.arange(quarters)
    taking, giving = (2 * quarters + side * FACILITIES + np.arange(FACILITIES) for side in (0, 1))
    first, second = (random.integers(FACILITIES, size=2 * quarters) for _ in range(2))
    tail = np.concatenate([np.tile(waste, 2), taking, giving[second], product])
    head = np.concatenate([taking[first], giving, np.tile(product, 2), waste])
    size = 2 * (quarters + FACILITIES)
    return sparse.csr_matrix((random.uniform(1, 10, len(tail)), (tail, head)), shape=(size, size))


def at_random(states: int, seed: int = 1) -> sparse.csr_matrix:
    random = np.random.default_rng(seed)
    tail, head = np.repeat(np.arange(states), 4), random.integers(0, states, 4 * states)
    kept = tail != head
    return sparse.csr_matrix((random.lognormal(2, 1, kept.sum()), (tail[kept], head[kept])), shape=(states, states))


def outside(flows: sparse.csr_matrix) -> tuple[np.ndarray, np.ndarray]:
    """Inputs and outputs that balance every state."""
    into, out = (np.asarray(flows.sum(axis=axis)).ravel() for axis in (0, 1))
    through = 1.2 * np.maximum(into, out)
    return through - into, through - out


def dense_cycling(flows: sparse.csr_matrix, inputs: np.ndarray) -> float:
    """Finn's cycling index by the inverse of the whole matrix."""
    matrix = flows.toarray()
    through = inputs + matrix.sum(axis=0)
    inverse = np.linalg.inv(np.eye(len(through)) - matrix / through[:, None])
    return float(((1.0 - 1.0 / inverse.diagonal()) * through).sum() / through.sum())


def largest_by_highs(flows: sparse.csr_matrix) -> float:
    """The sum of the largest circulation by one plain linear programme."""
    listed = flows.tocoo()
    edge = np.arange(listed.nnz)
    ends = np.concatenate([listed.row, listed.col]), np.concatenate([edge, edge])
    balance = sparse.csr_matrix((np.repeat([1.0, -1.0], listed.nnz), ends), shape=(flows.shape[0], listed.nnz))
    bounds = np.column_stack([np.zeros(listed.nnz), listed.data])
    return -linprog(
        -np.ones(listed.nnz), A_eq=balance, b_eq=np.zeros(flows.shape[0]), bounds=bounds, method="highs"
    ).fun


def timed(compute, runs: int):
    """What is computed, and the median of the seconds."""
    seconds, found = [], None
    for _ in range(runs):
        began = time.process_time()
        found = compute()
        seconds.append(time.process_time() - began)
    return found, statistics.median(seconds)


def compare(name: str, flows: sparse.csr_matrix, runs: int) -> None:
    inputs, outputs = outside(flows)
    metrics, seconds = timed(lambda: network_metrics(flows, inputs, outputs), runs)
    index, of_dense = timed(lambda: dense_cycling(flows, inputs), 1)
    same = abs(index - metrics.finn_cycling_index) <= 1e-9
    print(f"{name}: {flows.shape[0]} states, {flows.nnz} flows")
    print(f"  metrics {seconds:.2f} s; dense inverse {of_dense:.2f} s, {'the same' if same else 'NOT THE SAME'}")
    split, seconds = timed(lambda: split_circulation(flows), 1)
    most, of_highs = timed(lambda: largest_by_highs(flows), 1)
    same = abs(most - split.circulating) <= 1e-6 * most
    print(
        f"  circulation and its {len(split.loops)} loops {seconds:.2f} s; its sum alone by one linear programme"
        f" {of_highs:.2f} s, {'the same' if same else 'NOT THE SAME'}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--states", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    compare("region", region(given.states), given.runs)
    compare("at random", at_random(given.states), given.runs)


if __name__ == "__main__":
    main()
