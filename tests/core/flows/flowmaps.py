"""Flow-map instances for tests: those of ../shared/oracles/flowmap and networks made at random."""

from __future__ import annotations

import importlib.util
import json
from types import ModuleType

import numpy as np

from tests.shared import shared

NODE_RADIUS = 6.0
INSTANCES = ("zurich", "safrica", "crayon", "flows65", "stuttgart24")

Network = tuple[np.ndarray, list[tuple[int, int, float]]]


def judge() -> ModuleType:
    """The independent judge of flow maps, which stands beside the project."""
    path = shared("tools/flowmap_quality.py")
    spec = importlib.util.spec_from_file_location("flowmap_quality", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def baseline() -> dict:
    """Figures of the rivals by instance and layout, as measured by the judge."""
    return json.loads(shared("oracles/flowmap/baseline.json").read_text())


def instance(name: str) -> Network:
    nodes = np.loadtxt(shared(f"oracles/flowmap/{name}.nodes.csv"), delimiter=",")
    rows = np.loadtxt(shared(f"oracles/flowmap/{name}.flows.csv"), delimiter=",")
    return nodes, [(int(start), int(end), float(value)) for start, end, value in rows]


def widths(flows) -> np.ndarray:
    """1 to 14 px in proportion to the value, the convention of the baseline figures."""
    value = np.array([flow[2] for flow in flows])
    return np.maximum(1.0, 14.0 * value / value.max())


def straight(nodes, flows) -> list[np.ndarray]:
    return [np.linspace(nodes[start], nodes[end], 3) for start, end, _ in flows]


def arcs(nodes, flows) -> list[np.ndarray]:
    """The baseline's arcs: quadratic Bézier curves whose control point lies a fifth of the chord to the right."""
    t = np.linspace(0, 1, 41)[:, None]
    lines = []
    for start, end, _ in flows:
        chord = nodes[end] - nodes[start]
        control = (nodes[start] + nodes[end]) / 2 + 0.2 * np.array([chord[1], -chord[0]])
        lines.append((1 - t) ** 2 * nodes[start] + 2 * t * (1 - t) * control + t**2 * nodes[end])
    return lines


def random_network(flows: int, seed: int, nodes: int | None = None) -> Network:
    """Nodes in a square of 1000 px, in units of 1/8 px, and flows between them, no pair twice in one direction."""
    generator = np.random.default_rng(seed)
    places = generator.integers(0, 8000, (nodes or max(8, flows // 3), 2)) / 8
    pairs: dict[tuple[int, int], None] = {}
    while len(pairs) < flows:
        start, end = generator.choice(len(places), 2, replace=False)
        pairs[int(start), int(end)] = None
    return places, [(*pair, float(value)) for pair, value in zip(pairs, generator.lognormal(2, 1, flows))]
