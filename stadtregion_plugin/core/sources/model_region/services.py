"""What serves the region: stops, substations, freight lines, and the areas that restrict building."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from .centres import VILLAGE, Centres, Estates
from .network import Network
from .terrain import Valley, Warp

STOP_SPACING_M = 420.0
STATION_REACH = 1.3
STATION_APART_M = 600.0
SIDING_LEAD_M = 130.0
SIDING_TRACK_M = 9.0
STEP_M = 15.0
BUS_STREETS = ("primary", "secondary", "tertiary")
DRIVEN = ("primary", "secondary", "tertiary", "residential", "unclassified", "living_street")


@dataclass(frozen=True)
class Points:
    """Points (n, 2) with a kind each."""

    xy: np.ndarray
    kind: np.ndarray


def place_stops(
    centres: Centres, estates: Estates, planted: np.ndarray, network: Network, built_up, valley: Valley, warp: Warp
) -> Points:
    """Stations on the railway by the towns, halts by the estates, bus stops along main streets and at planted sites.

    ``planted`` are polygons in the warped plane, ``network`` is warped; ``built_up`` is flat.
    """
    rail = shapely.intersection(valley.rail, valley.box)
    towns = np.flatnonzero(centres.kind != VILLAGE)
    at_towns = towns[
        shapely.distance(shapely.points(centres.xy[towns]), rail) < STATION_REACH * centres.radius_m[towns]
    ]
    at_estates = np.flatnonzero(shapely.distance(estates.polygons, rail) < STATION_APART_M / 4)
    wanted = np.append(shapely.points(centres.xy[at_towns]), shapely.centroid(estates.polygons[at_estates]))
    along = shapely.line_locate_point(rail, wanted)
    kept = [
        number
        for number in range(len(along))
        if np.abs(along[:number] - along[number]).min(initial=np.inf) > STATION_APART_M
    ]
    stations = warp.points(shapely.get_coordinates(shapely.line_interpolate_point(rail, along[kept])))
    kind = np.where(np.array(kept) < len(at_towns), "station", "halt")

    main = np.isin(network.highway, BUS_STREETS)
    nodes = np.unique(np.append(network.start[main], network.end[main]))
    settled = shapely.transform(built_up, warp.points)
    shapely.prepare(settled)
    nodes = nodes[shapely.contains_xy(settled, network.xy[nodes])]
    cells = pd.DataFrame(np.floor(network.xy[nodes] / STOP_SPACING_M)).drop_duplicates().index.to_numpy()
    driven = network.shapes[np.isin(network.highway, DRIVEN)]
    beside = shapely.STRtree(driven).nearest(shapely.centroid(planted))
    kerb = shapely.get_coordinates(shapely.shortest_line(driven[beside], shapely.centroid(planted)))[::2]
    xy = np.concatenate([stations, network.xy[nodes[cells]], kerb])
    kinds = np.concatenate([kind, np.full(len(cells) + len(kerb), "bus_stop")]).astype(object)
    return Points(xy, kinds)


def place_power(
    centres: Centres, estates: Estates, planted: np.ndarray, planted_estate: np.ndarray, warp: Warp
) -> Points:
    """A 110 kV substation amid the planted sites of each estate, local ones in the towns, a plant in the core."""
    amid = []
    for number in range(len(estates.polygons)):
        here = planted[planted_estate == number]
        middle = (
            shapely.centroid(shapely.union_all(here))
            if len(here)
            else warp.shapes(np.array([shapely.centroid(estates.polygons[number])]), STEP_M)[0]
        )
        amid.append(shapely.get_coordinates(middle)[0])
    towns = np.flatnonzero(centres.kind != VILLAGE)
    out = centres.xy[towns] + 0.5 * centres.radius_m[towns, None] * np.array([0.7, -0.7])
    plant = centres.xy[:1] + 0.6 * centres.radius_m[0] * np.array([[-0.8, -0.6]])
    xy = np.concatenate([np.array(amid), warp.points(out), warp.points(plant)])
    kind = ["substation"] * len(amid) + ["local_substation"] * len(out) + ["plant"]
    return Points(xy, np.array(kind, dtype=object))


def freight_lines(estates: Estates, valley: Valley, warp: Warp) -> tuple[np.ndarray, np.ndarray]:
    """Railway, sidings along the estates beside it, trunk road and motorway, warped; and the kind of each."""
    rail, trunk, motorway = (
        shapely.intersection(line, valley.box) for line in (valley.rail, valley.trunk, valley.motorway)
    )
    sidings = []
    for estate in estates.polygons[shapely.distance(estates.polygons, rail) < SIDING_LEAD_M / 3]:
        along = np.sort(shapely.line_locate_point(rail, shapely.points(shapely.get_coordinates(estate.exterior))))
        start, end = max(along[0] - SIDING_LEAD_M / 2, 0.0), along[-1]
        at = np.linspace(start, end, 25)
        xy = shapely.get_coordinates(shapely.line_interpolate_point(rail, at))
        ahead = shapely.get_coordinates(shapely.line_interpolate_point(rail, at + 1.0))
        heading = (ahead - xy) / np.hypot(*(ahead - xy).T)[:, None]
        lead = np.clip((at - start) / SIDING_LEAD_M, 0.0, 1.0)
        away = SIDING_TRACK_M * lead * lead * (3 - 2 * lead)
        sidings.append(shapely.linestrings(xy + away[:, None] * np.column_stack([heading[:, 1], -heading[:, 0]])))
    lines = np.array([rail, *sidings, trunk, motorway], dtype=object)
    kind = np.array(["rail"] + ["rail_siding"] * len(sidings) + ["trunk_road"] * 2, dtype=object)
    return warp.shapes(lines, STEP_M), kind
