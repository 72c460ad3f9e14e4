"""What one study costs with the start of QGIS: wall time and peak memory of the process, medians of several runs.

scripts/python benchmarks/study_cost.py town.osm.pbf [population.gpkg|layername=cells] [--runs 3]
"""

import argparse
import json
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

PROGRAM = Path(__file__).resolve().parent.parent / "scripts" / "qgis_process"


def once(inputs: dict[str, str]) -> tuple[float, float]:
    """Seconds and MiB of one run."""
    with tempfile.TemporaryDirectory() as folder:
        given = {"inputs": inputs | {"OUTPUT": f"{folder}/study.gpkg", "REPORT": f"{folder}/report.html"}}
        began = time.monotonic()
        process = subprocess.Popen(
            [str(PROGRAM), "run", "stadtregion:study", "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
        )
        process.stdin.write(json.dumps(given).encode())
        process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            raise SystemExit(f"the study failed with status {status}")
        return time.monotonic() - began, usage.ru_maxrss / 1024.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("osm")
    parser.add_argument("population", nargs="?")
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    inputs = {"OSM": given.osm} | ({"POPULATION": given.population} if given.population else {})
    runs = [once(inputs) for _ in range(given.runs)]
    seconds, memory = zip(*runs)
    print(f"wall time   median {statistics.median(seconds):.1f} s, {min(seconds):.1f} to {max(seconds):.1f} s")
    print(f"peak memory median {statistics.median(memory):.0f} MiB, {min(memory):.0f} to {max(memory):.0f} MiB")


if __name__ == "__main__":
    main()
