"""Bounded shortest paths beside other engines, in one run on one graph.

    scripts/python benchmarks/paths.py                       a synthetic street map of about a million edges
    scripts/python benchmarks/paths.py STREETS.gpkg[|layer]  the streets of a file, with or without topology

For each reach it prints milliseconds per source (median of the rounds) and the ratio to ours, then what the whole
matrix of candidates × cells costs. Every engine has to tell which of the same cells are within reach of the same
sources, on the same edges in the same process; sources and cells stand on nodes, which all engines can do. Engines that
are not installed are left out and named: pandana comes with ``pip install pandana``.
"""

import argparse
import resource
import statistics
import time
from collections.abc import Callable

import geopandas as gpd
import numpy as np
import shapely
from scipy.sparse import csgraph

from stadtregion_plugin.core.chains import fastest_arcs
from stadtregion_plugin.core.network import StreetGraph
from stadtregion_plugin.core.reach import reach_matrix

KMH = 15.0
REACHES_M = (1_200.0, 3_750.0, 7_500.0)
SPACING_M = 80.0
SLOW_SOURCES = 16  # engines without a tile are timed on fewer sources


def synthetic_streets(side: int, seed: int = 1) -> gpd.GeoDataFrame:
    """A shaken grid of side × side nodes with 71 % of its edges, a planar map of 2.8 edges a node end."""
    random = np.random.default_rng(seed)
    x, y = np.meshgrid(np.arange(side) * SPACING_M, np.arange(side) * SPACING_M)
    places = np.column_stack([x.ravel(), y.ravel()]) + random.normal(0, SPACING_M / 5, (side * side, 2))
    number = np.arange(side * side).reshape(side, side)
    across = np.column_stack([number[:, :-1].ravel(), number[:, 1:].ravel()])
    up = np.column_stack([number[:-1].ravel(), number[1:].ravel()])
    pairs = np.concatenate([across, up])
    pairs = pairs[random.random(len(pairs)) < 0.71]
    lines = shapely.linestrings(np.stack([places[pairs[:, 0]], places[pairs[:, 1]]], axis=1))
    return gpd.GeoDataFrame({"from_node": pairs[:, 0], "to_node": pairs[:, 1]}, geometry=lines, crs=25832)


def read_streets(argument: str) -> gpd.GeoDataFrame:
    path, _, layer = argument.partition("|")
    return gpd.read_file(path, layer=layer.removeprefix("layername=") or None, engine="pyogrio")


def whole_arcs(graph: StreetGraph):
    tail, head = np.concatenate([graph.start, graph.end]), np.concatenate([graph.end, graph.start])
    return fastest_arcs(len(graph.xy), tail, head, np.concatenate([graph.along_s, graph.against_s]))


def engines(graph: StreetGraph, sources: np.ndarray, cells: np.ndarray) -> dict[str, Callable[[float], int]]:
    """For each engine what searches from its share of ``sources`` within seconds, and the number of these sources."""
    arcs = whole_arcs(graph)
    few = sources[:SLOW_SOURCES]
    found: dict[str, Callable[[float], int]] = {}

    places, goals = (graph.snap(shapely.points(graph.xy[nodes])) for nodes in (sources, cells))

    def ours(limit_s: float) -> int:
        for _ in graph.within(places, limit_s / 60, goals):
            pass
        return len(sources)

    def plain(limit_s: float) -> int:
        np.nonzero(csgraph.dijkstra(arcs, indices=few, limit=limit_s)[:, cells] <= limit_s)
        return len(few)

    found["ours, tiled and contracted"] = ours
    found["scipy, 16 rows a call"] = plain
    found |= _networkx(arcs, few, set(cells.tolist())) | _pandana(graph, few) | _qgis(graph, few)
    return found


def _networkx(arcs, few, wanted) -> dict[str, Callable[[float], int]]:
    import networkx

    graph = networkx.from_scipy_sparse_array(arcs, create_using=networkx.DiGraph)

    def search(limit_s: float) -> int:
        for source in few[:4]:
            reached = networkx.single_source_dijkstra_path_length(graph, int(source), cutoff=limit_s)
            [cell for cell in reached if cell in wanted]
        return 4

    return {"networkx, cutoff": search}


def _pandana(graph: StreetGraph, few) -> dict[str, Callable[[float], int]]:
    try:
        import pandana
        import pandas as pd
    except ImportError:
        print("pandana is not installed and left out")
        return {}
    seconds = pd.DataFrame({"seconds": graph.along_s})
    started = time.perf_counter()
    network = pandana.Network(
        *(pd.Series(axis) for axis in graph.xy.T), pd.Series(graph.start), pd.Series(graph.end), seconds, twoway=True
    )
    print(f"pandana builds its hierarchy in {time.perf_counter() - started:.0f} s")

    def search(limit_s: float) -> int:
        network.nodes_in_range([int(source) for source in few], limit_s)
        return len(few)

    return {"pandana, range": search}


def _qgis(graph: StreetGraph, few) -> dict[str, Callable[[float], int]]:
    from qgis.analysis import QgsGraph, QgsGraphAnalyzer
    from qgis.core import QgsPointXY

    made = QgsGraph()
    for x, y in graph.xy:
        made.addVertex(QgsPointXY(x, y))
    for tail, head, along, against in zip(graph.start, graph.end, graph.along_s, graph.against_s):
        if np.isfinite(along):
            made.addEdge(int(tail), int(head), [float(along)])
        if np.isfinite(against):
            made.addEdge(int(head), int(tail), [float(against)])

    def search(limit_s: float) -> int:
        QgsGraphAnalyzer.dijkstra(made, int(few[0]), 0)
        return 1

    return {"QGIS's analyser, no cutoff": search}


def compare(graph: StreetGraph, count: int, rounds: int) -> None:
    random = np.random.default_rng(2)
    sources = random.choice(np.flatnonzero(graph.main), min(count, int(graph.main.sum())), replace=False)
    cells = random.choice(len(graph.xy), len(graph.xy) // 4, replace=False)
    searches = engines(graph, sources, cells)
    print("\n| engine | " + " | ".join(f"{reach / 1000:g} km, ms | ratio" for reach in REACHES_M) + " |")
    print("|---|" + "---:|---:|" * len(REACHES_M))
    medians: dict[str, list[float]] = {name: [] for name in searches}
    for reach in REACHES_M:
        times: dict[str, list[float]] = {name: [] for name in searches}
        for _ in range(rounds):
            for name, search in searches.items():
                started = time.perf_counter()
                number = search(reach / (KMH / 3.6))
                times[name].append((time.perf_counter() - started) / number * 1000)
        for name in searches:
            medians[name].append(statistics.median(times[name]))
    ours = next(iter(medians.values()))
    for name, values in medians.items():
        print(f"| {name} | " + " | ".join(f"{v:.2f} | {v / own:.1f}" for v, own in zip(values, ours)) + " |")


def whole_matrix(graph: StreetGraph, candidates: int, cells: int, rounds: int) -> None:
    random = np.random.default_rng(3)
    low, high = graph.xy.min(axis=0), graph.xy.max(axis=0)
    at_candidates, at_cells = (
        graph.snap(shapely.points(random.uniform(low, high, (n, 2)))) for n in (candidates, cells)
    )
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    walls, cpus = [], []
    for _ in range(rounds):
        wall, cpu = time.perf_counter(), time.process_time()
        matrix = reach_matrix(graph, at_candidates, at_cells, 15.0)
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"\n{candidates:,} candidates × {cells:,} cells, 15 min by bicycle: {statistics.median(walls):.1f} s "
        f"({statistics.median(cpus):.1f} s CPU), {matrix.nnz:,} entries, peak {after:,.0f} MiB, of which the graph and "
        f"the places {before:,.0f} MiB"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("streets", nargs="?", help="a file of streets; without it a synthetic map")
    parser.add_argument("--side", type=int, default=866, help="nodes along a side of the synthetic map")
    parser.add_argument("--sources", type=int, default=10_000, help="of ours; the others are timed on a few of them")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--matrix-only", action="store_true", help="so that the rivals' graphs take no memory")
    arguments = parser.parse_args()
    streets = read_streets(arguments.streets) if arguments.streets else synthetic_streets(arguments.side)
    started = time.perf_counter()
    graph = StreetGraph.from_lines(streets, "bicycle")
    graph.snap(shapely.points(graph.xy[:1]))
    list(graph.within(shapely.points(graph.xy[:1]), 1))
    print(
        f"{len(graph.edges):,} edges, {len(graph.xy):,} nodes, {len(graph._junctions.xy) / len(graph.xy):.0%} of them "
        f"junctions, built in {time.perf_counter() - started:.1f} s"
    )
    if not arguments.matrix_only:
        compare(graph, arguments.sources, arguments.rounds)
    if arguments.matrix_only or not arguments.streets:
        whole_matrix(graph, 10_000, 250_000, 1 if not arguments.matrix_only else arguments.rounds)


if __name__ == "__main__":
    main()
