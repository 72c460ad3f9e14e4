"""The street network of an OpenStreetMap file as a routable graph."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import CRS, Geod
from scipy import sparse
from scipy.sparse import csgraph

from .. import schema
from ..progress import Progress, report, unobserved
from ..tables import read_table
from . import tags as tag
from .crs import project_points
from .osm_file import Tags, Ways

MODES = ("foot", "bicycle", "motor", "hgv")
# The tags that speak of a mode, the most particular first. What stands first of those present decides.
PARTICULAR = {
    "foot": ("foot",),
    "bicycle": ("bicycle",),
    "motor": ("motorcar", "motor_vehicle"),
    "hgv": ("hgv", "goods"),
}
GENERAL = {
    "foot": ("access",),
    "bicycle": ("vehicle", "access"),
    "motor": ("vehicle", "access"),
    "hgv": ("motor_vehicle", "vehicle", "access"),
}
ALONG = frozenset(("yes", "true", "1"))
AGAINST = frozenset(("-1", "reverse"))
ELLIPSOID = Geod(ellps="WGS84")


@dataclass(frozen=True)
class StreetNetwork:
    """Edges and nodes of the graph (``schema.STREETS`` and ``schema.STREET_NODES``)."""

    streets: gpd.GeoDataFrame
    nodes: gpd.GeoDataFrame


def build_streets(ways: Ways, crs: CRS, progress: Progress = unobserved) -> StreetNetwork:
    """The routable graph of all ways with a ``highway`` tag that anybody may use.

    Edges run between junctions: nodes of several ways, or passed twice, and ends of ways. A loop on one node is cut
    in two, so that no edge begins where it ends. Lengths are geodesic. An edge's line points in the direction of its
    ``oneway``. Components are counted from 0, the longest.
    """
    attributes = _attributes(ways)
    if attributes.empty:
        return StreetNetwork(_conformed(schema.STREETS, {}, [], crs), _conformed(schema.STREET_NODES, {}, [], crs))
    report(progress, 0.3)
    path = _paths(ways, attributes.pop("place").to_numpy(), attributes.pop("reversed").to_numpy(dtype=bool))
    report(progress, 0.5)
    start, end = _edges(path)
    edges = attributes.iloc[path.way[start]].reset_index(drop=True)
    edges["from_node"], edges["to_node"] = path.ref[start], path.ref[end]
    edges["length_m"] = _lengths(path, start, end)
    report(progress, 0.7)
    nodes = _nodes(edges, path)
    edges["component"] = nodes.component.loc[edges.from_node].to_numpy()
    edges["edge_id"] = np.arange(len(edges))
    xy = project_points(path.lonlat, crs)
    points = shapely.points(xy[nodes.pop("position").to_numpy(dtype=np.intp)])
    report(progress, 1.0)
    return StreetNetwork(
        _conformed(schema.STREETS, edges, _lines(xy, start, end), crs),
        _conformed(schema.STREET_NODES, nodes.reset_index(), points, crs),
    )


def _conformed(layer: schema.Layer, attributes, geometry, crs: CRS) -> gpd.GeoDataFrame:
    return layer.conform(gpd.GeoDataFrame(attributes, geometry=geometry, crs=crs))


# --- what a street is --------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def highway_defaults() -> dict[str, dict[str, bool]]:
    """Who may use a road of each class unless its tags say otherwise; a class that is not here is no street."""
    table = read_table("highways").set_index("highway")
    return {highway: {mode: bool(row[mode]) for mode in MODES} for highway, row in table.iterrows()}


@lru_cache(maxsize=1)
def _access_values() -> dict[str, bool]:
    table = read_table("access")
    return dict(zip(table.access, table.open == 1))


def _says(tags: Tags, key: str) -> bool | None:
    """Whether the tag ``key`` opens a road (True), closes it (False), or says nothing. The first of a list counts."""
    return _access_values().get(tags.get(key, "").split(";")[0].strip())


@lru_cache(maxsize=1)
def _lorry_limits() -> dict[str, float]:
    table = read_table("lorry_limits")
    return dict(zip(table.tag, table.closed_below))


def access(tags: Tags, defaults: dict[str, bool]) -> dict[str, bool]:
    """Whether the public may use a road on foot, by bicycle, with a motor vehicle, with a lorry.

    A tag that names the mode decides. A general one (``access``, ``vehicle``) can close a road but opens none to a
    mode that its class is not for. Lorries are also kept out by weight, height and width limits.
    """
    allowed = {mode: _allowed(tags, mode, defaults[mode]) for mode in MODES}
    hgv_named = any(_says(tags, key) for key in PARTICULAR["hgv"])
    if not allowed["motor"] and not hgv_named:
        allowed["hgv"] = False
    read = {"maxweight": tag.tonnes, "maxheight": tag.metres, "maxwidth": tag.metres}
    if any(read[key](tags.get(key)) < least for key, least in _lorry_limits().items()):
        allowed["hgv"] = False
    return allowed


def _allowed(tags: Tags, mode: str, default: bool) -> bool:
    named = [_says(tags, key) for key in PARTICULAR[mode] if _says(tags, key) is not None]
    if named:
        return bool(named[0])
    general = [_says(tags, key) for key in GENERAL[mode] if _says(tags, key) is not None]
    return default and general[:1] != [False]


def is_oneway(tags: Tags) -> bool:
    """Whether motor traffic may pass in one direction only: as tagged, or implied by motorways and roundabouts."""
    tagged = tags.get("oneway")
    if tagged is not None:
        return tagged in ALONG or tagged in AGAINST
    return tags.get("highway") == "motorway" or tags.get("junction") in ("roundabout", "circular")


def is_oneway_for_bicycles(tags: Tags) -> bool:
    """Whether bicycles too may pass in one direction only; contraflow lanes and exemptions open the other."""
    if "oneway:bicycle" in tags:
        return tags["oneway:bicycle"] in ALONG or tags["oneway:bicycle"] in AGAINST
    sides = ("cycleway", "cycleway:left", "cycleway:right", "cycleway:both")
    if any(tags.get(side, "").startswith("opposite") for side in sides):
        return False
    if any(tags.get(f"{side}:oneway") in ("no", *AGAINST) for side in sides):
        return False
    return is_oneway(tags)


def _attributes(ways: Ways) -> pd.DataFrame:
    """A row per routable way: its ``place`` in ``ways``, whether its line is to be ``reversed``, and its fields."""
    rows = []
    for place, (tags, refs) in enumerate(zip(ways.tags, ways.refs)):
        defaults = highway_defaults().get(tags.get("highway", ""))
        if defaults is None or refs is None or tags.get("area") == "yes":
            continue
        allowed = access(tags, defaults)
        if not any(allowed.values()):
            continue
        rows.append(
            {
                "place": place,
                "reversed": tags.get("oneway") in AGAINST,
                "highway": tags["highway"],
                "name": tags.get("name") or tags.get("ref"),
                "oneway": is_oneway(tags),
                "oneway_bicycle": is_oneway_for_bicycles(tags),
                **allowed,
                "maxspeed_kmh": tag.kmh(tags.get("maxspeed")),
                "surface": tags.get("surface"),
                "tunnel": tags.get("tunnel", "no") not in ("no", "passage", "building_passage"),
            }
        )
    return pd.DataFrame(rows)


# --- the graph ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Paths:
    """The nodes along all ways, one after the other: node id, location, and the row of the way they belong to."""

    ref: np.ndarray
    lonlat: np.ndarray
    way: np.ndarray


def _paths(ways: Ways, places: np.ndarray, reverse: np.ndarray) -> _Paths:
    lines = ways.lines[places].copy()
    lines[reverse] = shapely.reverse(lines[reverse])
    lonlat, way = shapely.get_coordinates(lines, return_index=True)
    refs = [ways.refs[place][:: -1 if backwards else 1] for place, backwards in zip(places, reverse)]  # type: ignore[index]
    ref = np.fromiter((node for nodes in refs for node in nodes), dtype=np.int64, count=len(lonlat))
    same_way = way[1:] == way[:-1]
    repeated = np.concatenate([[False], same_way & (lonlat[1:] == lonlat[:-1]).all(axis=1)])
    ref = _merged(ref, repeated)
    return _Paths(ref[~repeated], lonlat[~repeated], way[~repeated])


def _merged(ref: np.ndarray, repeated: np.ndarray) -> np.ndarray:
    """``ref`` with nodes that follow each other at the same location made one."""
    after = np.flatnonzero(repeated)
    after = after[ref[after] != ref[after - 1]]
    if not len(after):
        return ref
    ids, number = np.unique(ref, return_inverse=True)
    links = sparse.coo_array((np.ones(len(after)), (number[after - 1], number[after])), shape=(len(ids),) * 2)
    _, group = csgraph.connected_components(links, directed=False)
    _, first = np.unique(group, return_index=True)
    return ids[first[group]][number]


def _edges(path: _Paths) -> tuple[np.ndarray, np.ndarray]:
    """The positions in ``path`` where each edge starts and ends."""
    begins = np.concatenate([[True], path.way[1:] != path.way[:-1]])
    ends = np.concatenate([begins[1:], [True]])
    _, number, count = np.unique(path.ref, return_inverse=True, return_counts=True)
    start, end = _between(begins | ends | (count[number] > 1), begins)
    loop = path.ref[start] == path.ref[end]
    middle = np.zeros(len(path.ref), dtype=bool)
    middle[(start[loop] + end[loop]) // 2] = True
    return _between(begins | ends | (count[number] > 1) | middle, begins)


def _between(junction: np.ndarray, begins: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    at = np.flatnonzero(junction)
    start, end = at[:-1], at[1:]
    same_way = ~begins[end]
    return start[same_way], end[same_way]


def _lengths(path: _Paths, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    lon, lat = path.lonlat.T
    _, _, step = ELLIPSOID.inv(lon[:-1], lat[:-1], lon[1:], lat[1:])
    walked = np.concatenate([[0.0], np.cumsum(np.where(path.way[1:] == path.way[:-1], step, 0.0))])
    return walked[end] - walked[start]


def _lines(xy: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    corners = end - start + 1
    edge = np.repeat(np.arange(len(start)), corners)
    first = np.concatenate([[0], np.cumsum(corners)[:-1]])
    along = np.arange(corners.sum()) - np.repeat(first, corners)
    return shapely.linestrings(xy[np.repeat(start, corners) + along], indices=edge)


def _nodes(edges: pd.DataFrame, path: _Paths) -> pd.DataFrame:
    """Degree, component and position in ``path`` per node id."""
    ids, number = np.unique(edges[["from_node", "to_node"]].to_numpy().ravel(), return_inverse=True)
    tail, head = number.reshape(-1, 2).T
    links = sparse.coo_array((np.ones(len(edges)), (tail, head)), shape=(len(ids), len(ids)))
    count, component = csgraph.connected_components(links, directed=False)
    length = np.bincount(component[tail], weights=edges.length_m, minlength=count)
    rank = np.empty(count, dtype=np.int64)
    rank[np.argsort(-length, kind="stable")] = np.arange(count)
    known, position = np.unique(path.ref, return_index=True)
    return pd.DataFrame(
        {
            "degree": np.bincount(number.ravel(), minlength=len(ids)),
            "component": rank[component],
            "position": position[np.searchsorted(known, ids)],
        },
        index=pd.Index(ids, name="node_id"),
    )
