"""The layers of points and lines of an OpenStreetMap file: freight access, stops, power supply and places."""

from __future__ import annotations

from collections.abc import Callable

import geopandas as gpd
import numpy as np
import shapely
from pyproj import CRS
from scipy import sparse
from scipy.sparse import csgraph
from scipy.spatial import KDTree

from .. import schema
from . import tags as tag
from .crs import project, project_points
from .osm_file import OsmElements, Tags, Ways

TRUNK_ROADS = ("motorway", "motorway_link", "trunk", "trunk_link")
SIDING_SERVICES = ("spur", "siding", "yard")
PORT_TAGS = (
    *(("waterway", "dock"), ("landuse", "port"), ("landuse", "harbour"), ("industrial", "port")),
    *(("harbour", "yes"), ("man_made", "quay")),
)
PLACE_KINDS = ("city", "borough", "town", "suburb", "quarter", "neighbourhood", "village", "hamlet", "city_block")
POWER_KINDS = {"substation": "substation", "sub_station": "substation", "plant": "plant", "generator": "generator"}
SMALL_SUBSTATIONS = ("minor_distribution", "transition")
# Stops of one kind are mapped several times over: a pole, a platform and a stopping place for each direction. Those of
# one name within the first distance are one stop, and those of which one has no name within the second (metres).
SAME_STOP_M = {"station": (400, 400), "ferry_terminal": (200, 100)}
SAME_STOP_ELSE_M = (150, 40)


def freight_layer(ways: Ways, crs: CRS) -> gpd.GeoDataFrame:
    """Lines where goods change to the long-distance network.

    Kinds: ``rail_siding`` (sidings, spurs, yards, industrial lines), ``rail`` (other railway lines in use),
    ``trunk_road`` (motorways and trunk roads with their ramps), ``port`` (quays and the outlines of docks and ports).
    Tunnels are left out.
    """
    kinds = np.array([_freight_kind(tags) for tags in ways.tags], dtype=object)
    chosen = np.flatnonzero(kinds != "")
    tags = [ways.tags[at] for at in chosen]
    frame = gpd.GeoDataFrame(
        {
            "freight_id": [f"w{way_id}" for way_id in ways.ids[chosen]],
            "kind": kinds[chosen],
            "name": [each.get("name") or each.get("ref") for each in tags],
        },
        geometry=project(ways.lines[chosen], crs),
        crs=crs,
    )
    return schema.FREIGHT.conform(frame)


def stops_layer(elements: OsmElements, crs: CRS) -> gpd.GeoDataFrame:
    """Public transport stops, each once: station, halt, tram_stop, bus_stop, ferry_terminal, platform."""
    return _one_per_stop(_points(elements, _stop_kind, crs, schema.STOPS), crs)


def power_layer(elements: OsmElements, crs: CRS) -> gpd.GeoDataFrame:
    """Substations with their voltage, power plants, and generators other than solar panels."""
    points = _points(elements, _power_kind, crs, schema.POWER)
    voltages = [tag.volts(tags.get("voltage")) / 1000 for tags in points.pop("tags")]
    return schema.POWER.conform(points.assign(voltage_kv=voltages))


def places_layer(elements: OsmElements, crs: CRS) -> gpd.GeoDataFrame:
    """Named places from city to hamlet, with their population where it is tagged."""
    nodes_only = _points(elements, _place_kind, crs, schema.PLACES, with_ways=False)
    people = [tag.count(tags.get("population")) for tags in nodes_only.pop("tags")]
    return schema.PLACES.conform(nodes_only.assign(people=people))


# --- what a tag says ---------------------------------------------------------------------------------------------


def _freight_kind(tags: Tags) -> str:
    if tags.get("tunnel", "no") != "no":
        return ""
    if tags.get("railway") == "rail":
        is_siding = tags.get("service") in SIDING_SERVICES or tags.get("usage") == "industrial"
        return "" if tags.get("usage") == "tourism" else "rail_siding" if is_siding else "rail"
    if tags.get("highway") in TRUNK_ROADS:
        return "trunk_road"
    return "port" if any(tags.get(key) == value for key, value in PORT_TAGS) else ""


def _stop_kind(tags: Tags) -> str:
    railway, transport, highway = tags.get("railway"), tags.get("public_transport"), tags.get("highway")
    if railway in ("station", "halt", "tram_stop"):
        return str(railway)
    if highway in ("bus_stop", "platform") or tags.get("amenity") == "bus_station":
        return "bus_stop"
    if tags.get("amenity") == "ferry_terminal":
        return "ferry_terminal"
    if transport not in ("station", "platform", "stop_position") and railway != "platform":
        return ""
    for mode, kind in (
        ("tram", "tram_stop"),
        ("bus", "bus_stop"),
        ("trolleybus", "bus_stop"),
        ("ferry", "ferry_terminal"),
    ):
        if tags.get(mode) == "yes":
            return kind
    rail = railway in ("platform", "stop") or any(tags.get(mode) == "yes" for mode in ("train", "subway", "light_rail"))
    if rail:
        return "station"
    # A stopping place on the carriageway of unknown mode adds nothing to the platform beside it.
    return "" if transport == "stop_position" else "station" if transport == "station" else "platform"


def _power_kind(tags: Tags) -> str:
    kind = POWER_KINDS.get(tags.get("power", ""), "")
    if kind == "substation" and tags.get("substation") in SMALL_SUBSTATIONS:
        return "local_substation"
    if kind == "generator" and (tags.get("generator:source") == "solar" or "generator:source" not in tags):
        return ""
    return kind


def _place_kind(tags: Tags) -> str:
    return tags["place"] if tags.get("place") in PLACE_KINDS and tags.get("name") else ""


# --- steps -------------------------------------------------------------------------------------------------------


def _points(
    elements: OsmElements, kind_of: Callable[[Tags], str], crs: CRS, layer: schema.Layer, with_ways: bool = True
) -> gpd.GeoDataFrame:
    """Nodes, and centres of ways, that have a kind; their tags stand in the column ``tags``."""
    nodes, ways = elements.nodes, elements.ways
    chosen_nodes = [at for at, tags in enumerate(nodes.tags) if kind_of(tags)]
    chosen_ways = [at for at, tags in enumerate(ways.tags) if with_ways and ways.complete[at] and kind_of(tags)]
    tags = [nodes.tags[at] for at in chosen_nodes] + [ways.tags[at] for at in chosen_ways]
    ids = [f"n{nodes.ids[at]}" for at in chosen_nodes] + [f"w{ways.ids[at]}" for at in chosen_ways]
    lonlat = np.concatenate(
        [nodes.lonlat[chosen_nodes], shapely.get_coordinates(shapely.centroid(ways.lines[chosen_ways]))]
    )
    fields = {
        layer.fields[0].name: ids,
        "kind": [kind_of(each) for each in tags],
        "name": [each.get("name") for each in tags],
        "tags": tags,
    }
    return gpd.GeoDataFrame(fields, geometry=shapely.points(project_points(lonlat, crs)), crs=crs)


def _one_per_stop(points: gpd.GeoDataFrame, crs: CRS) -> gpd.GeoDataFrame:
    """Stops with the platforms and stopping places that belong to them merged; the place is the middle of all."""
    groups = _group_numbers(points)
    # The name of a group is that of its first named member: nodes of stations and bus stops come before platforms.
    rank = np.array([_stop_rank(tags) for tags in points.pop("tags")], dtype=int)
    ordered = points.assign(group=groups, rank=rank, x=points.geometry.x, y=points.geometry.y).sort_values(
        ["group", "rank", "stop_id"], kind="stable"
    )
    grouped = ordered.groupby("group", sort=True)
    merged = grouped[["stop_id", "kind", "name"]].first()
    best = ordered[ordered["rank"] == grouped["rank"].transform("min")].groupby("group", sort=True)
    frame = gpd.GeoDataFrame(
        merged.reset_index(drop=True),
        geometry=shapely.points(best.x.mean().to_numpy(), best.y.mean().to_numpy()),
        crs=crs,
    )
    return schema.STOPS.conform(frame)


def _group_numbers(points: gpd.GeoDataFrame) -> np.ndarray:
    """For each point the number of the stop it belongs to."""
    xy = shapely.get_coordinates(points.geometry.to_numpy())
    if len(xy) < 2:
        return np.zeros(len(xy), dtype=int)
    name = points.name.fillna("").to_numpy(dtype=object)
    kind = points.kind.replace({"halt": "station"}).to_numpy(dtype=object)
    reach = max(limit for limits in (*SAME_STOP_M.values(), SAME_STOP_ELSE_M) for limit in limits)
    one, other = KDTree(xy).query_pairs(reach, output_type="ndarray").reshape(-1, 2).T
    one, other = np.concatenate([one, other]), np.concatenate([other, one])
    apart = np.hypot(*(xy[one] - xy[other]).T)
    limits = np.array([SAME_STOP_M.get(each, SAME_STOP_ELSE_M) for each in kind], dtype=float)
    same_name = (name[one] == name[other]) & (name[one] != "")
    one_unnamed = (name[one] == "") | (name[other] == "")
    near = (same_name & (apart <= limits[other, 0])) | (one_unnamed & (apart <= limits[other, 1]))
    # A platform of unknown mode is of the kind of the nearest stop that it can belong to.
    unknown = np.flatnonzero(near & (kind[one] == "platform") & (kind[other] != "platform"))
    unknown = unknown[np.argsort(-apart[unknown], kind="stable")]
    kind[one[unknown]] = kind[other[unknown]]
    linked = near & (kind[one] == kind[other])
    links = sparse.coo_array((np.ones(linked.sum()), (one[linked], other[linked])), shape=(len(xy),) * 2)
    return csgraph.connected_components(links, directed=False)[1]


def _stop_rank(tags: Tags) -> int:
    if tags.get("railway") in ("station", "halt", "tram_stop"):
        return 0
    if tags.get("highway") == "bus_stop" or tags.get("amenity") in ("bus_station", "ferry_terminal"):
        return 1
    return 3 if tags.get("public_transport") == "stop_position" else 2
