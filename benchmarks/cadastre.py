"""Time and peak memory of reading ALKIS NAS files of growing size, written for the purpose.

``scripts/python benchmarks/cadastre.py [megabytes …]`` – by default 50, 200 and 500. Each size is read in a process of
its own whose peak memory is that of all it did: Python and its libraries, reading, owners, use of every parcel. The
objects are like those of a German town: a parcel has six to twelve corners, each border a curve of its own; to every
parcel come a building, an area of use, a booking, a sheet, an entry and a person, and as much again of objects that
are not read, such as texts for the map and points.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

SIZES_MB = (50, 200, 500)
BLOCK = 40.0  # metres from parcel to parcel
WEST, SOUTH = 400_000.0, 5_400_000.0
COLUMNS = 1_000


def write_nas(path: Path, megabytes: float) -> int:
    """A NAS file of at least this size; the number of its parcels."""
    from tests.core.sources.nas_writer import Nas, patch, ring, segment, straight, surface

    limit, parcels = megabytes * 1e6, 0
    head, _, tail = Nas().text().partition("</wfs:FeatureCollection>")
    with path.open("w", encoding="utf-8") as file:
        file.write(head)
        while file.tell() < limit:
            nas = Nas()
            for _ in range(200):
                x, y = WEST + parcels % COLUMNS * BLOCK, SOUTH + parcels // COLUMNS * BLOCK
                corners = [(x, y), (x + 20, y), (x + 40, y), (x + 40, y + 20), (x + 40, y + 40), (x + 12, y + 40)]
                corners += [(x, y + 40), (x, y + 12)]
                borders = [straight(pair) for pair in zip(corners, corners[1:] + corners[:1])]
                if parcels % 10 == 0:
                    borders[0] = segment("Arc", [(x, y), (x + 10, y + 0.4), (x + 20, y)])
                place = surface(patch(ring(*borders)))
                house = [(x + 5, y + 5), (x + 17, y + 5), (x + 17, y + 15), (x + 5, y + 15), (x + 5, y + 5)]
                walls = surface(patch(ring(*(straight(pair) for pair in pairwise(house)))))
                name = f"{parcels:07d}"
                nas.parcel(
                    f"DEXXBENF0{name}",
                    f"080271___{parcels % 100000:05d}{parcels // 100000:04d}__",
                    place,
                    1600,
                    f"DEXXBENB0{name}",
                )
                nas.building(f"DEXXBENG0{name}", walls, "2111", anzahlDerOberirdischenGeschosse=2)
                nas.use("AX_IndustrieUndGewerbeflaeche", f"DEXXBENU0{name}", place, "1700")
                nas.owned(f"DEXXBENB0{name}", [(f"Familie{parcels % 5000}", "Anna", None)])
                nas.add("AX_BesondereFlurstuecksgrenze", f"DEXXBENL0{name}", f"<position>{place}</position>")
                for number in range(8):
                    point = f"<position><gml:Point><gml:pos>{x:.3f} {y:.3f}</gml:pos></gml:Point></position>"
                    nas.add("AP_PTO", f"DEXXBENT{number}{name}", point + "<schriftinhalt>12</schriftinhalt>")
                parcels += 1
            file.write("".join(f"<gml:featureMember>\n{one}\n</gml:featureMember>\n" for one in nas.objects))
        file.write("</wfs:FeatureCollection>" + tail)
    return parcels


def measure(path: Path) -> None:
    """Reads the file and prints seconds, peak memory (MB) and what came out."""
    from stadtregion_plugin.core.sources.cadastre.load import import_cadastre

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    cadastre = import_cadastre(path)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(cadastre.parcels)};{cadastre.owned_count};{seconds:.1f};{before:.0f};{peak:.0f}")


def main(sizes: list[float]) -> None:
    print(f"{'file MB':>8} {'parcels':>8} {'owned':>8} {'s':>6} {'MB/s':>6} {'libraries MB':>13} {'peak MB':>8}")
    for megabytes in sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "nas.xml"
            write_nas(path, megabytes)
            size = path.stat().st_size / 1e6
            command = [sys.executable, "-W", "ignore", __file__, "--measure", str(path)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
        parcels, owned, seconds, before, peak = done.stdout.strip().split(";")
        rate = size / float(seconds)
        print(f"{size:8.0f} {parcels:>8} {owned:>8} {seconds:>6} {rate:6.1f} {before:>13} {peak:>8}", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(Path(sys.argv[2]))
    else:
        main([float(size) for size in sys.argv[1:]] or list(SIZES_MB))
