"""How long a group waits at the Workshop panel, in the real QGIS desktop under Xvfb.

    scripts/python benchmarks/workshop_panel.py                      10,000 candidates, 50,000 cells
    scripts/python benchmarks/workshop_panel.py --candidates 1000 --cells 5000

Writes a study of a synthetic region, opens it in the panel, clicks on the map and prints milliseconds from the click
to the painted figures, to the changed layers and to the painted map, and for how long the window stood still at most.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.workshop import synthetic_layers
from stadtregion_plugin.bridge.files import write_geopackage
from tests.desktop.qgis_desktop import SCREENSHOTS, run_inside


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--candidates", type=int, default=10_000)
    parser.add_argument("--cells", type=int, default=50_000)
    parser.add_argument("--quarters", type=int, default=200)
    parser.add_argument("--width", type=float, default=30_000.0, help="of the region, in metres")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        study = Path(folder) / "region.gpkg"
        write_geopackage(study, synthetic_layers(given.candidates, given.cells, given.quarters, given.width))
        profile = Path(folder) / "profile"
        verdicts = run_inside(["check_speed.py"], profile, STADTREGION_BIG=str(study))
    for name, verdict in verdicts.items():
        print(verdict.kind, name, verdict.words)
    for name, value in json.loads((SCREENSHOTS / "times_en.json").read_text(encoding="utf-8")).items():
        print(f"{name:24s} {value:10,.1f}")


if __name__ == "__main__":
    main()
