"""Say in a few lines what a study found: summarise.py FOLDER with study.gpkg, report.html, map.png and result.json."""

import json
import sys
from pathlib import Path


def main(folder: Path) -> None:
    results = json.loads((folder / "result.json").read_text(encoding="utf-8"))["results"]
    for name, what in (("study.gpkg", "open in QGIS"), ("report.html", "open in a browser"), ("map.png", "the map")):
        print(f"  {folder / name}  ({what})")
    gap = results["GAP"]
    print(
        f"  {results['CANDIDATES_COUNT']:.0f} candidate sites; the chosen ones reach "
        f"{results['SHARE_SERVED']:.1%} of the people; "
        + ("the choice is proven optimal" if gap <= 1e-6 else f"the choice is within {gap:.2%} of the best")
    )
    print(
        f"  {results['LOOPS_COUNT']:.0f} material loops, Finn cycling index {results['FINN_CYCLING_INDEX']:.3f}; "
        f"mass balance closed to {results['MAX_RESIDUAL_T_A']:.1e} t a year"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
