"""Streets as a layer: the noded network of all lines, warped, with names, rights and one-ways."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely
from scipy import sparse
from scipy.sparse import csgraph

from ...progress import Progress, part
from .countryside import Countryside
from .fabric import Lines
from .network import Network, joined_for_traffic, node_lines
from .settlement import Faces
from .terrain import Valley, Warp

ALONG_M = 1.5
EDGE_STREET_SHARE, EDGE_TRACK_SHARE = 0.5, 0.35
STEP_M = 18.0
LOOP_STEPS = 12
SHORT_STREET_M = 90.0
FOOTWAY_SHARE = 0.05
ONEWAY_SHARE = 0.08


def lay_streets(
    faces: Faces, fabric: Lines, country: Countryside, valley: Valley, rng: np.random.Generator, progress: Progress
) -> Network:
    """The network of main roads, local streets, tracks and promenades in the flat plane."""
    outline = faces.highway == ""
    edges = _outline_classes(faces, valley, outline, rng)
    motorway = _motorway(valley)
    shapes = np.concatenate([faces.lines, fabric.shapes, country.tracks.shapes, motorway])
    highway = np.concatenate(
        [edges, fabric.highway, country.tracks.highway, np.full(len(motorway), "motorway")]
    ).astype(object)
    apart = np.arange(len(shapes)) >= len(shapes) - len(motorway)
    network = node_lines(shapes, highway, apart, part(progress, 0.0, 0.9))
    optional = np.append(outline, np.zeros(len(shapes) - len(outline), bool))[network.line]
    return joined_for_traffic(network, optional)


def _outline_classes(faces: Faces, valley: Valley, outline: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Promenades along the water, streets or tracks along most field edges, a road round each estate, else nothing."""
    highway = faces.highway.copy()
    middle = shapely.line_interpolate_point(faces.lines[outline], 0.5, normalized=True)
    estates = shapely.boundary(shapely.union_all(faces.polygons[faces.estate >= 0]))
    by_estate = shapely.dwithin(middle, estates, ALONG_M)
    by_corridor = shapely.dwithin(middle, shapely.boundary(faces.corridors), ALONG_M)
    to_water = np.minimum(shapely.distance(middle, valley.river), shapely.distance(middle, valley.stream))
    by_water = by_corridor & (to_water < valley.river_half_width_m + 40.0)
    chance = rng.random(len(middle))
    street = ~by_corridor & (chance < EDGE_STREET_SHARE)
    track = ~by_corridor & (chance < EDGE_STREET_SHARE + EDGE_TRACK_SHARE)
    highway[outline] = np.select(
        [by_estate, by_water, street, track], ["unclassified", "cycleway", "residential", "track"], ""
    )
    return highway


def _motorway(valley: Valley) -> np.ndarray:
    """The motorway, cut at its junction with the trunk road."""
    line = shapely.intersection(valley.motorway, valley.box)
    junction = shapely.line_locate_point(line, shapely.intersection(line, valley.trunk))
    xy = shapely.get_coordinates(line)
    at = shapely.line_locate_point(line, shapely.points(xy))
    here = shapely.get_coordinates(shapely.line_interpolate_point(line, junction))
    return shapely.linestrings(
        np.concatenate([xy[at < junction], here, here, xy[at > junction]]),
        indices=np.repeat([0, 1], [(at < junction).sum() + 1, (at > junction).sum() + 1]),
    )


def warped(network: Network, warp: Warp, progress: Progress) -> Network:
    """The network in its final shape: lines bent, each ending exactly at its nodes."""
    xy = warp.points(network.xy)
    shapes = warp.shapes(network.shapes, STEP_M, progress)
    points, owner = shapely.get_coordinates(shapes, return_index=True)
    first = np.searchsorted(owner, np.arange(len(shapes)))
    last = np.append(first[1:], len(owner)) - 1
    points[first], points[last] = xy[network.start], xy[network.end]
    return Network(
        xy, network.start, network.end, shapely.set_coordinates(shapes, points), network.highway, network.line
    )


def with_forest_loop(network: Network, forests: np.ndarray) -> Network:
    """The network and, cut off from it, a round path in the largest forest, as real networks have such islands."""
    if len(forests) == 0:
        return network
    forest = forests[np.argmax(shapely.area(forests))]
    middle = shapely.point_on_surface(forest)
    reach = 0.7 * shapely.distance(middle, shapely.boundary(forest))
    turn = 2 * np.pi * np.arange(3 * LOOP_STEPS + 1) / (3 * LOOP_STEPS)
    ring = shapely.get_coordinates(middle) + reach * np.column_stack([np.cos(turn), np.sin(turn)])
    ring[-1] = ring[0]
    shapes = [shapely.linestrings(ring[first : first + LOOP_STEPS + 1]) for first in (0, LOOP_STEPS, 2 * LOOP_STEPS)]
    count = len(network.xy)
    return Network(
        np.concatenate([network.xy, ring[:-1:LOOP_STEPS]]),
        np.append(network.start, count + np.array([0, 1, 2])),
        np.append(network.end, count + np.array([1, 2, 0])),
        np.append(network.shapes, shapes),
        np.append(network.highway, ["track"] * 3),
        np.append(network.line, [network.line.max() + 1] * 3),
    )


def traffic(network: Network, rng: np.random.Generator) -> tuple[Network, np.ndarray]:
    """Some local streets closed to cars in their middle of the network (so that others end as culs-de-sac), and some
    one-way. Every street that cars may use can still be reached and left."""
    highway = network.highway.copy()
    degree = np.bincount(np.append(network.start, network.end), minlength=len(network.xy))
    crossing = (degree[network.start] > 2) & (degree[network.end] > 2)
    local = np.isin(highway, ["residential"]) & crossing & (shapely.length(network.shapes) < SHORT_STREET_M)
    highway[local & (rng.random(len(highway)) < FOOTWAY_SHARE)] = "footway"
    oneway = crossing & np.isin(highway, ["residential", "living_street"]) & (rng.random(len(highway)) < ONEWAY_SHARE)
    driven = ~np.isin(highway, ["track", "footway", "cycleway", "path"])
    while True:
        stranded = _stranded(network, driven, oneway) & oneway
        if not stranded.any():
            return replace(network, highway=highway), oneway
        oneway &= ~stranded


def _stranded(network: Network, driven: np.ndarray, oneway: np.ndarray) -> np.ndarray:
    """Edges with an end that cars cannot both reach from and leave for the rest of the network."""
    count = len(network.xy)
    both = driven & ~oneway
    start = np.concatenate([network.start[driven], network.end[both]])
    end = np.concatenate([network.end[driven], network.start[both]])
    graph = sparse.coo_matrix((np.ones(len(start)), (start, end)), shape=(count, count))
    component = csgraph.connected_components(graph, directed=True, connection="strong")[1]
    largest = np.bincount(component[network.start[driven]]).argmax()
    return (component[network.start] != largest) | (component[network.end] != largest)
