"""All sets of one, two and three of 60 sites that can fail, over 250,000 cells: worst and mean loss, and enumeration.

scripts/python benchmarks/site_loss.py [--cells 250000] [--sites 60] [--reached 3.0] [--runs 3]
"""

import argparse
import itertools
import statistics
import sys
import time
from pathlib import Path

import numpy as np
from scipy import sparse

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from stadtregion_plugin.core.coverage.failure import expected_cover, site_losses


def region(cells: int, sites: int, reached: float) -> tuple[sparse.csr_matrix, np.ndarray]:
    """Sites and cells at random in a square; a site serves a disc so large that a cell has ``reached`` on average."""
    random = np.random.default_rng(1)
    cell, site = random.random((cells, 2)), random.random((sites, 2))
    radius = np.sqrt(reached / sites / np.pi)
    within = np.hypot(*(cell[:, None] - site[None]).transpose(2, 0, 1)) <= radius
    return sparse.csr_matrix(within), random.integers(1, 90, cells).astype(float)


def enumerated(within: sparse.csr_matrix, people: np.ndarray, lost: int) -> tuple[float, float]:
    """Worst and mean loss by looking at every set, on cells merged by the sites in reach."""
    bits = np.zeros(within.shape[0], dtype=np.uint64)
    ways = within.tocoo()
    np.bitwise_or.at(bits, ways.row, np.uint64(1) << ways.col.astype(np.uint64))
    signatures, group = np.unique(bits, return_inverse=True)
    weight = np.bincount(group.ravel(), weights=people)
    weight, signatures = weight[signatures > 0], signatures[signatures > 0]
    worst, total, sets = 0.0, 0.0, 0
    for failed in itertools.combinations(range(within.shape[1]), lost):
        left = signatures & ~np.uint64(sum(1 << site for site in failed))
        loss = float(weight[left == 0].sum())
        worst, total, sets = max(worst, loss), total + loss, sets + 1
    return worst, total / sets


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cells", type=int, default=250_000)
    parser.add_argument("--sites", type=int, default=60, help="at most 64, as the enumeration counts in bits")
    parser.add_argument("--reached", type=float, default=3.0)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    within, people = region(given.cells, given.sites, given.reached)
    seconds = []
    for _ in range(given.runs):
        began = time.monotonic()
        losses = site_losses(within, people)
        expected_cover(within, people, 0.1)
        seconds.append(time.monotonic() - began)
    print(f"{given.sites} sites, {given.cells} cells, {within.nnz} ways: {statistics.median(seconds):.3f} s")
    for loss in losses:
        began = time.monotonic()
        worst, mean = enumerated(within, people, loss.lost)
        agree = np.isclose(worst, loss.worst) and np.isclose(mean, loss.mean)
        print(
            f"{loss.lost} lost: worst {loss.worst:.0f}, mean {loss.mean:.1f}; "
            f"enumerated in {time.monotonic() - began:.3f} s, {'the same' if agree else 'NOT THE SAME'}"
        )


if __name__ == "__main__":
    main()
