"""The facility location problems with known answers beside the project, read into cost matrices."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
from scipy.sparse.csgraph import shortest_path

from tests.shared import shared


def optima() -> dict:
    return json.loads(shared("oracles/facility_location/optima.json").read_text())


def pmed(name: str) -> tuple[np.ndarray, int]:
    """Cost matrix (all-pairs shortest paths) and p of an OR-Library network; of repeated edges the last line counts."""
    numbers = np.array(shared(f"oracles/facility_location/{name}.txt").read_text().split(), dtype=float)
    nodes, edges, count = numbers[:3].astype(int)
    lengths = np.zeros((nodes, nodes))
    for start, end, length in numbers[3:].reshape(edges, 3):
        first, second = int(start) - 1, int(end) - 1
        lengths[first, second] = lengths[second, first] = length
    return shortest_path(lengths, directed=False), int(count)


def san_francisco() -> tuple[np.ndarray, np.ndarray, dict]:
    """Distances in m of 205 census tracts (rows) to 16 stores (columns), people per tract, and the known optima."""
    folder: Path = shared("oracles/coverage/expected.json").parent
    long = pd.read_csv(folder / "SF_network_distance_candidateStore_16_censusTract_205_new.csv")
    tracts = pd.read_csv(folder / "SF_demand_205_centroid_uniform_weight.csv").set_index("NAME")
    cost = long.pivot_table(index="DestinationName", columns="name", values="distance")
    people = tracts["POP2000"].reindex(cost.index)
    expected = json.loads((folder / "expected.json").read_text())["san_francisco_spopt"]
    return cost.to_numpy(), people.to_numpy(dtype=float), expected
