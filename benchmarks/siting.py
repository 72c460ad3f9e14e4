"""Siting models side by side with spopt and PuLP/CBC: time, optimum, and what each says about proof.

    scripts/python benchmarks/siting.py                     all p-median networks, this project alone
    scripts/python benchmarks/siting.py --rival PYTHON      with spopt in another Python that has it

spopt is no part of the project. Where no ``--rival`` is given and spopt cannot be imported, only the project's own
figures are printed. To get it: ``python3 -m venv rival && rival/bin/pip install spopt pulp``.

The instances are those of the OR-Library and spopt's own San Francisco case, beside the project (``../shared``).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from stadtregion_plugin.core.coverage import location  # noqa: E402
from tests.core.coverage.problems import optima, pmed, san_francisco  # noqa: E402

NAMES = [f"pmed{number}" for number in (2, *range(4, 41, 2))]
RIVAL = """
import json, sys, time, warnings
import numpy as np
warnings.simplefilter("ignore")
import pulp
from spopt.locate import MCLP, PCenter, PMedian
given = json.loads(sys.argv[1])
cost = np.load(given["cost"]); weights = np.load(given["weights"]); p = given["p"]
solver = pulp.PULP_CBC_CMD(msg=False, timeLimit=given["limit_s"], threads=1)
start = time.perf_counter()
if given["model"] == "p_median":
    model = PMedian.from_cost_matrix(cost, weights, p_facilities=p).solve(solver)
elif given["model"] == "p_centre":
    model = PCenter.from_cost_matrix(cost, p_facilities=p).solve(solver)
else:
    model = MCLP.from_cost_matrix(cost, weights, given["limit"], p_facilities=p).solve(solver)
seconds = time.perf_counter() - start
value = pulp.value(model.problem.objective)
print(json.dumps({"seconds": seconds, "value": value, "status": pulp.LpStatus[model.problem.status]}))
"""


def ours(model: str, cost: np.ndarray, weights: np.ndarray, p: int, limit: float, limit_s: float) -> dict:
    start = time.perf_counter()
    if model == "p_median":
        found = location.solve_p_median(cost, weights, p, time_limit_s=limit_s)
    elif model == "p_centre":
        found = location.solve_p_centre(cost, p, time_limit_s=limit_s)
    else:
        found = location.solve_max_cover(cost, weights, p, limit, time_limit_s=limit_s)
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "value": found.objective, "gap": found.gap, "proven": found.proven_optimal}


def rival(python: str, model: str, cost, weights, p: int, limit: float, limit_s: float) -> dict | None:
    """What spopt answers in a process of its own; None where it does not within twice the limit."""
    with tempfile.TemporaryDirectory() as folder:
        paths = {"cost": f"{folder}/cost.npy", "weights": f"{folder}/weights.npy"}
        np.save(paths["cost"], cost)
        np.save(paths["weights"], weights)
        # The other Python has packages of its own and must not find this one's.
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        given = json.dumps({**paths, "model": model, "p": p, "limit": limit, "limit_s": limit_s})
        try:
            done = subprocess.run(
                [python, "-c", RIVAL, given], capture_output=True, text=True, timeout=2 * limit_s + 60, env=clean
            )
        except subprocess.TimeoutExpired:
            return None
    if done.returncode:
        print(done.stderr.strip().splitlines()[-1], file=sys.stderr)
        return None
    return json.loads(done.stdout.strip().splitlines()[-1])


def instances(names: list[str]):
    known = optima()
    for name in names:
        cost, p = pmed(name)
        weights = np.ones(len(cost))
        yield name, "p_median", cost, weights, p, 0.0, known["p_median_optimum"][name]
        yield name, "p_centre", cost, weights, p, 0.0, known["p_centre_optimum"][name]
    cost, people, expected = san_francisco()
    yield "san_francisco", "p_median", cost, people, 4, 0.0, expected["p_median_p4"]
    yield "san_francisco", "p_centre", cost, people, 4, 0.0, expected["p_centre_p4_m"]
    yield "san_francisco", "max_cover", cost, people, 4, 5000.0, expected["max_cover_5000m_p4_people"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", default=NAMES, help="networks, such as pmed2; all by default")
    parser.add_argument("--rival", help="a Python with spopt and PuLP")
    parser.add_argument("--limit", type=float, default=60.0, help="seconds for each run")
    asked = parser.parse_args()
    python = asked.rival or _own_python_with_spopt()
    print(
        f"{'instance':14} {'model':9} {'n':>4} {'p':>4} {'best known':>12} | {'value':>12} {'gap %':>7} {'s':>7}",
        end="",
    )
    print(f" | {'spopt+CBC':>12} {'says':>12} {'s':>7} {'ratio':>7}" if python else "")
    for name, model, cost, weights, p, limit, best in instances(asked.names):
        own = ours(model, cost, weights, p, limit, asked.limit)
        line = f"{name:14} {model:9} {len(cost):4} {p:4} {best:12.2f} | {own['value']:12.2f} {100 * own['gap']:7.3f}"
        print(f"{line} {own['seconds']:7.2f}", end="", flush=True)
        other = rival(python, model, cost, weights, p, limit, asked.limit) if python else None
        if other is None:
            print(" | no answer" if python else "")
        else:
            ratio = other["seconds"] / own["seconds"]
            print(f" | {other['value']:12.2f} {other['status']:>12} {other['seconds']:7.2f} {ratio:7.1f}")


def _own_python_with_spopt() -> str | None:
    try:
        import spopt  # noqa: F401
    except ImportError:
        return None
    return sys.executable


if __name__ == "__main__":
    main()
