"""Loops as things on a map: a name, the way through the nodes, tonnes, kilometres and the weakest link."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..text import Translate, amount, text
from .circulation import Loop
from .state_graph import StateGraph, sums

#: A loop within one node is drawn as a ring of this share of the region's width, and at least RING_M.
RING_SHARE = 0.01
RING_M = 100.0
RING_POINTS = 16


def loop_table(
    loops: tuple[Loop, ...],
    graph: StateGraph,
    flows: pd.DataFrame,
    nodes: gpd.GeoDataFrame,
    names: Mapping[str, str],
    wastes: Collection[str],
    translate: Translate,
) -> gpd.GeoDataFrame:
    """The loops in the columns of ``schema.LOOPS``, largest first, as lines through the nodes.

    ``names`` are the materials' names in the language of ``translate``. A loop is told from where one of the ``wastes``
    sets out, so its name begins with what falls due and where. CO2e is that of the loop's tonnes along its
    flows; the weakest link is the edge with the fewest tonnes.
    """
    edge_of = {pair: number for number, pair in enumerate(zip(graph.tail, graph.head, strict=True))}
    co2e_per_t = _per_tonne(flows, graph, "co2e_t_a")
    places = nodes["name"].where(nodes["name"].notna(), nodes["node_id"]).astype(str).to_numpy()
    rows, shapes = [], []
    for number, loop in enumerate(loops):
        states = _from_the_waste(np.array(loop.nodes), graph, wastes)
        edges = np.array([edge_of[pair] for pair in zip(states, np.roll(states, -1), strict=True)])
        weakest = edges[graph.t_a[edges].argmin()]
        route = _without_repeats(graph.node[states])
        materials = list(dict.fromkeys(names.get(name, name) for name in graph.material[states]))
        rows.append(
            {
                "loop_id": f"L{number + 1}",
                "name": _name(materials, [places[node] for node in route], translate),
                "materials": ", ".join(materials),
                "t_a": loop.tonnes,
                "length_km": float(graph.km[edges].sum()),
                "co2e_t_a": float(loop.tonnes * co2e_per_t[edges].sum()),
                "weakest_link": _link(graph, weakest, places, names, translate),
                "local": len(route) == 1,
            }
        )
        shapes.append(route)
    table = pd.DataFrame(rows, columns=schema.LOOPS.columns)
    lines = _lines(shapes, nodes)
    return gpd.GeoDataFrame(schema.LOOPS.conform(table), geometry=lines, crs=nodes.crs)


def _from_the_waste(states: np.ndarray, graph: StateGraph, wastes: Collection[str]) -> np.ndarray:
    """The states of a loop, turned so that it begins where a waste leaves its node, or else where it is a waste."""
    waste = np.isin(graph.material[states], list(wastes))
    leaves = graph.node[states] != graph.node[np.roll(states, -1)]
    for begins in (waste & leaves, waste, leaves):
        if begins.any():
            return np.roll(states, -int(np.flatnonzero(begins)[0]))
    return states


def largest_loop(loops: tuple[Loop, ...], graph: StateGraph) -> np.ndarray:
    """For each edge the number of the largest loop that runs along it, -1 for none."""
    edge_of = {pair: number for number, pair in enumerate(zip(graph.tail, graph.head, strict=True))}
    largest = np.full(len(graph.t_a), -1)
    for number in range(len(loops) - 1, -1, -1):
        states = loops[number].nodes
        for pair in zip(states, (*states[1:], states[0]), strict=True):
            largest[edge_of[pair]] = number
    return largest


def _name(materials: list[str], places: list[str], translate: Translate) -> str:
    """“Waste wood – Wood-based panels, Nordstadt → Hafen”."""
    way = " → ".join(places)
    return translate(text("{materials}, {way}")).format(materials=" – ".join(materials), way=way)


def _link(graph: StateGraph, edge: int, places: np.ndarray, names: Mapping[str, str], translate: Translate) -> str:
    tail, head = graph.tail[edge], graph.head[edge]
    before, after = graph.material[tail], graph.material[head]
    start, end = places[graph.node[tail]], places[graph.node[head]]
    tonnes = amount(float(graph.t_a[edge]), translate)
    if before == after:
        template = translate(text("{material}, {start} → {end} ({tonnes} t a year)"))
        return template.format(material=names.get(after, after), start=start, end=end, tonnes=tonnes)
    template = translate(text("{before} → {after} at {place} ({tonnes} t a year)"))
    return template.format(before=names.get(before, before), after=names.get(after, after), place=start, tonnes=tonnes)


def _per_tonne(flows: pd.DataFrame, graph: StateGraph, column: str) -> np.ndarray:
    inside = graph.edge >= 0
    values = flows[column].fillna(0.0).to_numpy(dtype=float)[inside]
    total = sums(graph.edge[inside], values, len(graph.t_a))
    return np.divide(total, graph.t_a, out=np.zeros_like(total), where=graph.t_a > 0)


def _without_repeats(route: np.ndarray) -> np.ndarray:
    """The nodes of a round trip, each stop once however many states it has there."""
    stops = route[np.append(True, route[1:] != route[:-1])]
    return stops[:-1] if len(stops) > 1 and stops[-1] == stops[0] else stops


def _lines(routes: list[np.ndarray], nodes: gpd.GeoDataFrame) -> np.ndarray:
    points = shapely.get_coordinates(nodes.geometry.to_numpy())
    width = float(np.ptp(points, axis=0).max()) if len(points) else 0.0
    radius = max(RING_SHARE * width, RING_M)
    angle = np.linspace(0.0, 2.0 * np.pi, RING_POINTS + 1)
    ring = radius * np.column_stack([np.sin(angle), 1.0 - np.cos(angle)])
    lines = [
        shapely.linestrings(points[route[0]] + ring if len(route) == 1 else points[np.append(route, route[0])])
        for route in routes
    ]
    return np.array([shapely.multilinestrings([line]) for line in lines], dtype=object)
