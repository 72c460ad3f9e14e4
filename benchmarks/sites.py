"""Screening of sites: our two algorithms beside a chain of QGIS's own ones, on the model region, in the same run.

    scripts/python benchmarks/sites.py FOLDER                      10,000 and 100,000 plots
    scripts/python benchmarks/sites.py FOLDER --sizes 1000000 --only ours

Both read the same GeoPackage (made in FOLDER once) through ``processing.run`` and write GeoPackages; each run is a
process of its own, whose start of QGIS does not count, while imports do. Figures are medians; where other programs
share the cores, CPU time is what to compare. Growth is the exponent b in time ~ plots^b from the smallest size.

The chain comes twice: with “Aggregate”, as the toolbox offers it, and with SQL on a virtual layer in its place, the
fastest way we found.

Both compute: storeys and floor space that stands on each plot, cut at its boundary; homes; permitted and addable floor
space by GRZ, GFZ, BMZ and BauNVO §21(4) within a setback; rejection by size, zoning or land use, homes, constraints,
lorry access, plate and reserve; distances to freight access, stops, power and homes, the share of commercial land
around; weighted scores, ranks, quarters and a reason.

Only ours computes: setbacks solved over all numbers of storeys and along streets, the binding rule and what each rule
holds back, the largest rectangle (the chain takes the box around the inset), interventions, storeys told by neighbours,
low and high estimates, constraints by kind, homes on the plot itself told from neighbours, noise, how firm the ranks
are, activation, and reasons that name strengths and weaknesses.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RIVALS = {"ours": "ours", "sql": "chain with SQL", "aggregate": "chain with Aggregate"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where model regions are kept")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--only", nargs="+", choices=list(RIVALS), default=list(RIVALS))
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=float, default=1800.0, help="seconds after which a run is stopped")
    parser.add_argument("--child", nargs=2, metavar=("RIVAL", "REGION"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        print(json.dumps(_measured(given.child[0], Path(given.child[1]))))
        sys.stdout.flush()
        os._exit(0)  # QGIS's own clearing up is not measured
    given.folder.mkdir(parents=True, exist_ok=True)
    figures: dict[tuple[str, int], dict[str, float] | None] = {}
    for size in given.sizes:
        region = _region(given.folder, given.seed, size)
        runs: dict[str, list] = {rival: [] for rival in given.only}
        for _ in range(given.runs):
            for rival in given.only:  # in turn, so that a busy machine is busy for all
                if None not in runs[rival]:
                    runs[rival].append(_once(rival, region, given.folder, given.limit))
        for rival, results in runs.items():
            figures[rival, size] = None if None in results else _medians(results)
    print(_table(figures, given.only, given.sizes, given.limit))


def _region(folder: Path, seed: int, size: int) -> Path:
    region = folder / f"region_{seed}_{size}.gpkg"
    if not region.exists():
        print(f"making {region}", file=sys.stderr)
        program = [str(ROOT / "scripts" / "qgis_process"), "run", "stadtregion:sampleregion", "--"]
        given = [f"SEED={seed}", f"SIZE={size}", f"OUTPUT={region}"]
        subprocess.run(program + given, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return region


def _once(rival: str, region: Path, folder: Path, limit: float) -> dict[str, float] | None:
    """The figures of one run in a process of its own; None where it took longer than ``limit`` seconds."""
    command = [sys.executable, "-W", "ignore", __file__, str(folder), "--child", rival, str(region)]
    try:
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=limit)
    except subprocess.TimeoutExpired:
        return None
    print(f"{region.stem} {rival} {done.stdout.decode().splitlines()[-1]}", file=sys.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def _medians(runs: list[dict[str, float]]) -> dict[str, float]:
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def _table(figures, rivals: list[str], sizes: list[int], limit: float) -> str:
    rows = ["| plots | way | wall s | CPU s | CPU, as ours | peak MiB | growth | candidates |", "|" + "---|" * 8]
    for size in sizes:
        for rival in rivals:
            found, ours, least = figures[rival, size], figures.get(("ours", size)), figures[rival, sizes[0]]
            if found is None:
                rows.append(f"| {size:,} | {RIVALS[rival]} | stopped after {limit:.0f} |" + " |" * 5)
                continue
            ratio = f"{found['cpu_s'] / ours['cpu_s']:.1f} ×" if ours else ""
            growth = ""
            if least and size != sizes[0]:
                growth = f"{math.log(found['cpu_s'] / least['cpu_s']) / math.log(found['plots'] / least['plots']):.2f}"
            cells = (f"{found['plots']:,.0f}", RIVALS[rival], f"{found['wall_s']:.1f}", f"{found['cpu_s']:.1f}", ratio)
            cells += (f"{found['peak_mib']:,.0f}", growth, f"{found['candidates']:,.0f}")
            rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows)


# --- in the process that is measured -------------------------------------------------------------------------------


def _measured(rival: str, region: Path) -> dict[str, float]:
    _start_qgis()
    with tempfile.TemporaryDirectory() as folder:
        wall, cpu = time.monotonic(), time.process_time()
        steps = _ours(region, Path(folder)) if rival == "ours" else _chain(region, Path(folder), rival)
        return {
            "wall_s": time.monotonic() - wall,
            "cpu_s": time.process_time() - cpu,
            "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0,
            **steps,
        }


def _start_qgis() -> None:
    from qgis.core import QgsApplication

    sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]
    global application  # QGIS lives as long as this does
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    from stadtregion_plugin.provider import StadtregionProvider

    Processing.initialize()
    application.provider = StadtregionProvider()
    QgsApplication.processingRegistry().addProvider(application.provider)


def _ours(region: Path, folder: Path) -> dict[str, float]:
    import processing

    def layer(name: str) -> str:
        return f"{region}|layername={name}"

    potential = str(folder / "potential.gpkg")
    began = time.process_time()
    given = {"PLOTS": layer("plots"), "BUILDINGS": layer("buildings"), "OUTPUT": potential}
    processing.run("stadtregion:floorspacepotential", given)
    between = time.process_time()
    names = ("buildings", "landuse", "streets", "constraints", "freight", "stops", "power", "quarters")
    outputs = {"OUTPUT": str(folder / "candidates.gpkg"), "REJECTED": str(folder / "rejected.gpkg")}
    given = {"PLOTS": potential, **{name.upper(): layer(name) for name in names}, **outputs}
    found = processing.run("stadtregion:candidatesites", given)
    return {
        "potential_cpu_s": between - began,
        "candidates_cpu_s": time.process_time() - between,
        "plots": found["CANDIDATES_COUNT"] + found["REJECTED_COUNT"],
        "candidates": found["CANDIDATES_COUNT"],
    }


def _chain(region: Path, folder: Path, sums: str) -> dict[str, float]:
    from site_chain import screen

    found = screen(region, *(folder / f"{name}.gpkg" for name in ("potential", "candidates", "rejected")), sums)
    return {"plots": found["candidates"] + found["rejected"], "candidates": found["candidates"]}


if __name__ == "__main__":
    main()
