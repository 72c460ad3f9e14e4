"""How fast the workshop answers: 10,000 candidates, 50,000 cells, 200 quarters with all materials of the tables.

    scripts/python benchmarks/workshop.py                       the size of a city region
    scripts/python benchmarks/workshop.py --candidates 1000     a smaller one

Streets are a shaken grid, ways are those of ``core/reach``, so all times are real; people stand where the town is
dense. It prints what the board costs to lay out (seconds, megabytes), then milliseconds of random clicks that add and
drop sites (median, 95th of a hundred, worst), of the figures alone and with the loops, of a ranking after a weight
change, of the exact closure of loops and of asking for the best sites. In brackets stands the processor's own time,
which is what a machine with nothing else to do takes.
"""

import argparse
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.flows.materials import estimate_materials
from stadtregion_plugin.core.study.workshop.answers import answer, exact_loop_closure
from stadtregion_plugin.core.study.workshop.best import best_sites
from stadtregion_plugin.core.study.workshop.board import Board, prepare_board, starting_weights
from stadtregion_plugin.core.study.workshop.ranking import rank
from stadtregion_plugin.core.study.workshop.scenario import Scenario, first_scenario

CRS = 25832
STREET_SPACING_M = 120.0
PLOT_M = 60.0


def synthetic_layers(candidates: int, cells: int, quarters: int, width_m: float, seed: int = 1) -> dict:
    """The layers of a study of a region ``width_m`` wide: quarters in a grid, five centres, shaken streets."""
    random = np.random.default_rng(seed)
    centres = random.uniform(0.2, 0.8, (5, 2)) * width_m

    def places(count: int) -> np.ndarray:
        around = centres[random.integers(0, len(centres), count)] + random.normal(0, width_m / 9, (count, 2))
        spread = random.uniform(0, width_m, (count, 2))
        return np.clip(np.where(random.random((count, 1)) < 0.6, around, spread), 1.0, width_m - 1.0)

    rows = max(row for row in range(1, int(np.sqrt(quarters)) + 1) if quarters % row == 0)
    side = np.array([width_m * rows / quarters, width_m / rows])
    corner = np.array([(x, y) for y in range(rows) for x in range(quarters // rows)]) * side
    areas = shapely.box(*corner.T, *(corner + side).T)
    names = [f"Q{number}" for number in range(1, quarters + 1)]
    plots = places(candidates)
    scores = {f"score_{name}": random.random(candidates) for name in schema.CRITERIA}
    people = random.integers(1, 60, cells).astype(float)
    nodes = pd.DataFrame(
        {
            "node_id": names,
            "name": names,
            "kind": "quarter",
            "people": random.uniform(500, 8000, quarters),
            "jobs": random.uniform(100, 5000, quarters),
            "floor_space_m2": random.uniform(1e4, 4e5, quarters),
            "facility_m2": 0.0,
        }
    )
    flow_nodes = schema.FLOW_NODES.conform(gpd.GeoDataFrame(nodes, geometry=shapely.point_on_surface(areas), crs=CRS))
    estimate = estimate_materials(flow_nodes)
    return {
        "candidates": gpd.GeoDataFrame(
            {
                "site_id": [f"S{number}" for number in range(1, candidates + 1)],
                "plot_id": [f"P{number}" for number in range(1, candidates + 1)],
                "addable_m2": random.uniform(1500, 15000, candidates),
                **scores,
            },
            geometry=shapely.box(*plots.T, *(plots + PLOT_M).T),
            crs=CRS,
        ),
        "population": gpd.GeoDataFrame(
            {"cell_id": [str(number) for number in range(cells)], "people": people},
            geometry=shapely.points(places(cells)),
            crs=CRS,
        ),
        "streets": synthetic_streets(int(width_m / STREET_SPACING_M) + 1, random),
        "quarters": gpd.GeoDataFrame({"quarter_id": names, "name": names}, geometry=areas, crs=CRS),
        "flow_nodes": flow_nodes,
        "supply": estimate.supply,
        "demand": estimate.demand,
    }


def synthetic_streets(side: int, random: np.random.Generator) -> gpd.GeoDataFrame:
    """A shaken grid of side × side nodes with 80 % of its edges."""
    x, y = np.meshgrid(np.arange(side) * STREET_SPACING_M, np.arange(side) * STREET_SPACING_M)
    at = np.column_stack([x.ravel(), y.ravel()]) + random.normal(0, STREET_SPACING_M / 6, (side * side, 2))
    number = np.arange(side * side).reshape(side, side)
    across = np.column_stack([number[:, :-1].ravel(), number[:, 1:].ravel()])
    up = np.column_stack([number[:-1].ravel(), number[1:].ravel()])
    pairs = np.concatenate([across, up])
    pairs = pairs[random.random(len(pairs)) < 0.8]
    lines = shapely.linestrings(np.stack([at[pairs[:, 0]], at[pairs[:, 1]]], axis=1))
    return gpd.GeoDataFrame({"from_node": pairs[:, 0], "to_node": pairs[:, 1]}, geometry=lines, crs=CRS)


def clicks(board: Board, count: int, most: int, seed: int = 2) -> list[Scenario]:
    """Scenarios one click apart: sites of the best part are added and dropped, between a few and ``most``."""
    random = np.random.default_rng(seed)
    _, position = rank(board, starting_weights(board))
    names = board.candidates["site_id"].to_numpy()[np.argsort(position)]
    now = first_scenario(board, chosen=random.choice(names, most // 2, replace=False))
    made = []
    for _ in range(count):
        drop = len(now.chosen) > 1 and (len(now.chosen) >= most or random.random() < 0.45)
        now = now.toggled(str(random.choice(now.chosen if drop else names)))
        made.append(now)
    return made


def timed(action: Callable[[], object]) -> tuple[np.ndarray, object]:
    """Milliseconds on the clock and of the processor, and what the action gives."""
    clock, processor = time.perf_counter(), time.process_time()
    found = action()
    return 1000.0 * np.array([time.perf_counter() - clock, time.process_time() - processor]), found


def say(name: str, milliseconds: list[np.ndarray]) -> None:
    median, late, worst = (np.quantile(milliseconds, share, axis=0) for share in (0.5, 0.95, 1.0))
    columns = (
        f"{what} {values[0]:6.0f} ({values[1]:5.0f})"
        for what, values in (("median", median), ("95 %", late), ("worst", worst))
    )
    print(f"{name:34s}", *columns, "ms")


def seconds(milliseconds: np.ndarray) -> str:
    return "{:.1f} ({:.1f}) s".format(*(milliseconds / 1000.0))


def memory_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--candidates", type=int, default=10_000)
    parser.add_argument("--cells", type=int, default=50_000)
    parser.add_argument("--quarters", type=int, default=200)
    parser.add_argument("--clicks", type=int, default=100)
    parser.add_argument("--most", type=int, default=60, help="sites chosen at once")
    parser.add_argument("--width-km", type=float, default=30.0)
    parser.add_argument("--limit-min", type=float, default=15.0)
    parser.add_argument("--count", type=int, default=10, help="best sites asked for")
    given = parser.parse_args()

    layers = synthetic_layers(given.candidates, given.cells, given.quarters, 1000.0 * given.width_km)
    before = memory_mb()
    spent, board = timed(lambda: prepare_board(layers, limit_min=given.limit_min))
    assert isinstance(board, Board)
    times = board.times
    held = (times.data.nbytes + times.indices.nbytes + times.indptr.nbytes) / 2**20
    print(f"{len(layers['streets']):,} streets, {len(board.candidates):,} candidates, {len(board.cells):,} cells")
    print(f"board: {seconds(spent)}; {times.nnz:,} ways in {held:.0f} MB; process {before:.0f} → {memory_mb():.0f} MB")
    for note in board.notes:
        print(" ", note)

    made = clicks(board, given.clicks, given.most)
    known = answer(board, made[0]).closure
    say("a click, without loops", [timed(lambda one=one: answer(board, one, known))[0] for one in made])
    say("a click, with loops", [timed(lambda one=one: answer(board, one))[0] for one in made])
    weights = starting_weights(board)
    moved = [weights | {name: value} for name in weights for value in (0.0, 0.3, 0.6)]
    say("a ranking after a weight change", [timed(lambda one=one: rank(board, one))[0] for one in moved])
    some = made[:: max(len(made) // 10, 1)]
    say("exact closure of loops", [timed(lambda one=one: exact_loop_closure(board, one))[0] for one in some])
    for model in ("p_median", "max_cover"):
        asked = Scenario(**{**made[0].__dict__, "count": given.count, "model": model})
        spent, best = timed(lambda asked=asked: best_sites(board, asked))
        found = f"gap {best.gap:.2%}, of {best.shortlist}, {best.method}"
        print(f"{given.count} best sites, {model}: {seconds(spent)}, {found}")


if __name__ == "__main__":
    main()
