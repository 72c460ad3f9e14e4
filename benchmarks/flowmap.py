"""Flow-map layout side by side with straight lines, arcs, edge bundling and a force-directed layout (Flox).

    scripts/python benchmarks/flowmap.py            all instances of ../shared/oracles/flowmap
    scripts/python benchmarks/flowmap.py --random   and random networks of 25 to 200 flows, against straight lines

All layouts are measured by the same judge (../shared/tools/flowmap_quality.py) at widths of 1 to 14 px and a node
radius of 6 px; the figures of the rivals are those recorded in baseline.json. Seconds are of one run on this machine
(ours) and as recorded (rivals).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import time
import warnings
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from stadtregion_plugin.core.flows.layout import layout_flow_map, proportional_widths  # noqa: E402

SHARED = ROOT.parent / "shared"
NODE_RADIUS = 6.0
MEASURES = {
    "crossings": "cross",
    "crossings_siblings": "sibl",
    "acute_lt30": "acute",
    "node_overlaps": "node",
    "clearance_lt3px": "close",
    "arrowhead_overlaps": "head",
    "overlap_area_pct": "over%",
    "touching_gt10pct": "touch",
    "sharp_bends": "sharp",
    "detour_mean": "detour",
    "angular_res_mean": "angres",
}
AVERAGED = {"detour_mean", "angular_res_mean"}
DIGITS = {"overlap_area_pct": ".2f", "detour_mean": ".3f", "angular_res_mean": ".3f"}


def load_judge():
    spec = importlib.util.spec_from_file_location("flowmap_quality", SHARED / "tools" / "flowmap_quality.py")
    judge = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(judge)
    return judge


def read_instance(name: str) -> tuple[np.ndarray, list[tuple[int, int, float]]]:
    folder = SHARED / "oracles" / "flowmap"
    nodes = np.loadtxt(folder / f"{name}.nodes.csv", delimiter=",")
    rows = np.loadtxt(folder / f"{name}.flows.csv", delimiter=",", ndmin=2)
    return nodes, [(int(start), int(end), value) for start, end, value in rows]


def random_network(flows: int, seed: int) -> tuple[np.ndarray, list[tuple[int, int, float]]]:
    """Nodes at random in a square, some of them hubs, and log-normal values."""
    generator = np.random.default_rng(seed)
    nodes = generator.uniform(0, 1000, (max(8, flows // 3), 2))
    weight = generator.pareto(1.5, len(nodes)) + 0.2
    pairs: dict[tuple[int, int], None] = {}
    while len(pairs) < flows:
        start, end = generator.choice(len(nodes), 2, replace=False, p=weight / weight.sum())
        pairs[int(start), int(end)] = None
    values = generator.lognormal(2, 1, flows)
    return nodes, [(start, end, float(value)) for (start, end), value in zip(pairs, values)]


def measured(judge, nodes, flows) -> dict[str, float]:
    width = proportional_widths([value for _, _, value in flows])
    begin = time.perf_counter()
    lines = layout_flow_map(nodes, flows, width, NODE_RADIUS)
    seconds = time.perf_counter() - begin
    return judge.evaluate(nodes, NODE_RADIUS, flows, lines, width) | {"time_s": seconds}


def straight(judge, nodes, flows) -> dict[str, float]:
    width = proportional_widths([value for _, _, value in flows])
    lines = [np.linspace(nodes[start], nodes[end], 3) for start, end, _ in flows]
    return judge.evaluate(nodes, NODE_RADIUS, flows, lines, width) | {"time_s": 0.0}


def row(name: str, layout: str, figures: dict[str, float]) -> str:
    cells = [f"{figures[key]:>7{DIGITS.get(key, '.0f')}}" for key in MEASURES]
    return f"{name:<12} {layout:<9}" + " ".join(cells) + f" {figures['time_s']:>7.2f}"


def head() -> str:
    return f"{'instance':<12} {'layout':<9}" + " ".join(f"{title:>7}" for title in MEASURES.values()) + f" {'s':>7}"


def total(all_figures: list[dict[str, float]]) -> dict[str, float]:
    summed = {key: sum(figures[key] for figures in all_figures) for key in [*MEASURES, "time_s"]}
    return {key: value / len(all_figures) if key in AVERAGED else value for key, value in summed.items()}


def main() -> None:
    arguments = argparse.ArgumentParser(description="Flow-map layout against its rivals.")
    arguments.add_argument("--random", action="store_true", help="random networks as well")
    asked = arguments.parse_args()
    warnings.simplefilter("ignore", RuntimeWarning)  # GEOS leaves floating-point flags behind
    judge = load_judge()
    baseline = json.loads((SHARED / "oracles" / "flowmap" / "baseline.json").read_text())
    layouts = ["straight", "arc20", "fdeb", "flox"]
    collected: dict[str, list[dict[str, float]]] = {layout: [] for layout in [*layouts, "ours"]}
    print(head())
    for name in baseline:
        for layout in layouts:
            collected[layout].append(baseline[name][layout])
            print(row(name, layout, baseline[name][layout]))
        ours = measured(judge, *read_instance(name))
        collected["ours"].append(ours)
        print(row(name, "ours", ours))
    print("\nsums (detour and angular resolution: means)")
    for layout, figures in collected.items():
        print(row("all", layout, total(figures)))
    if asked.random:
        print("\nrandom networks")
        for flows in (25, 50, 100, 200):
            network = random_network(flows, seed=flows)
            print(row(f"{flows} flows", "straight", straight(judge, *network)))
            print(row(f"{flows} flows", "ours", measured(judge, *network)))


if __name__ == "__main__":
    main()
