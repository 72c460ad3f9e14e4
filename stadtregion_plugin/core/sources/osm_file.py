"""The elements of an OpenStreetMap file as they stand in it: nodes, ways with their line, relations.

The file is read twice, nodes and relations first, ways second, so that the order of its elements and of their ids does
not matter. All coordinates are WGS 84 longitude and latitude.
"""

from __future__ import annotations

import bz2
import gzip
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import osmium
import shapely

from ..errors import InputError
from ..progress import Progress, part, report, unobserved

Tags = dict[str, str]

SUFFIXES = (".osm.pbf", ".pbf", ".osm", ".osm.gz", ".osm.bz2")
LIFECYCLE = ("disused", "abandoned", "was")
# Keys of features this plugin has a layer for. Elements without any of them are not kept.
NODE_KEYS = ("place", "railway", "public_transport", "power", "highway", "amenity")
WAY_KEYS = frozenset(
    (
        *("aeroway", "amenity", "area", "boundary", "building", "building:part", "craft", "flood_prone", "harbour"),
        *("hazard", "healthcare", "highway", "industrial", "landuse", "leisure", "man_made", "military", "natural"),
        *("parking", "place", "power", "protect_class", "public_transport", "railway", "recycling_type", "shop"),
        *("tourism", "waterway"),
    )
)
RELATION_TYPES = ("multipolygon", "boundary")
# Progress cannot know how many elements a file holds; it guesses from its size in bytes and slows down towards the end.
BYTES_PER_WAY = 60
REPORT_EVERY = 2000


@dataclass(frozen=True)
class Nodes:
    """Tagged nodes: ``ids`` (n,), ``lonlat`` (n, 2) and ``tags``."""

    ids: np.ndarray
    lonlat: np.ndarray
    tags: list[Tags]


@dataclass(frozen=True)
class Ways:
    """Ways, or the pieces of them that lie in the file.

    ``lines`` holds LineStrings in longitude and latitude, ``refs`` the node ids of ways with a highway tag (else None),
    ``complete`` whether all nodes of the way are in the file. A way with a gap stands as several pieces of one id.
    """

    ids: np.ndarray
    tags: list[Tags]
    lines: np.ndarray
    refs: list[list[int] | None]
    complete: np.ndarray


@dataclass(frozen=True)
class Relation:
    """A multipolygon or boundary: its way members as ``(way id, role)``."""

    id: int
    tags: Tags
    members: list[tuple[int, str]]


@dataclass(frozen=True)
class OsmElements:
    """All that one file holds; ``timestamp`` is the date of the data if the file says it."""

    nodes: Nodes
    ways: Ways
    relations: list[Relation]
    timestamp: str | None


def read_elements(path: str | Path, progress: Progress = unobserved) -> OsmElements:
    """Read the OSM file ``path`` (.osm.pbf, .osm, .osm.gz, .osm.bz2; sorted or not).

    Raises ``InputError`` when there is no such file or it is empty, cut off, of another kind or has another suffix.
    """
    file = _open(Path(path))
    locations = osmium.NodeLocationsForWays(osmium.index.create_map("flex_mem"))
    locations.ignore_errors()
    expected = Path(path).stat().st_size / BYTES_PER_WAY
    try:
        timestamp = _timestamp(file)
        nodes, relations = _read_nodes_and_relations(file, locations, expected, part(progress, 0.0, 0.4))
        members = {way for relation in relations for way, _ in relation.members}
        ways = _read_ways(file, locations, members, expected, part(progress, 0.4, 1.0))
    except RuntimeError as error:
        raise _unreadable(Path(path), str(error)) from error
    return OsmElements(nodes, ways, relations, timestamp)


# --- the file ----------------------------------------------------------------------------------------------------


def _open(path: Path) -> osmium.io.File:
    if path.is_dir():
        raise InputError(
            "{path} is a folder; choose the OSM extract in it (.osm.pbf, .osm, .osm.gz or .osm.bz2).", path=path
        )
    if not path.exists():
        raise InputError(
            "There is no file {path}; choose an OSM extract (.osm.pbf, .osm, .osm.gz or .osm.bz2).", path=path
        )
    if not path.name.lower().endswith(SUFFIXES):
        raise InputError(
            "{path} does not end in .osm.pbf, .osm, .osm.gz or .osm.bz2; choose an OSM extract, or rename the file.",
            path=path,
        )
    try:
        with path.open("rb") as stream:
            start = stream.read(4096)
    except OSError as error:
        raise InputError(
            "{path} cannot be opened ({detail}); check that you may read it.", path=path, detail=error.strerror
        ) from error
    if not start:
        raise InputError("{path} is empty; download the OSM extract again.", path=path)
    kind = _kind(start)
    if kind is None:
        raise InputError(
            "{path} holds no OSM data, whatever its name says; choose an extract from OpenStreetMap, for example from "
            "Geofabrik, BBBike or JOSM.",
            path=path,
        )
    return osmium.io.File(str(path), kind)


def _kind(start: bytes) -> str | None:
    """The format of a file by its first bytes (a name may say another): pbf, osm, osm.gz, osm.bz2, or None."""
    if start[4:].startswith(b"\x0a\x09OSMHeader"):
        return "pbf"
    if start.startswith(b"\x1f\x8b"):
        return "osm.gz" if _is_osm_xml(_decompressed(zlib.decompressobj(zlib.MAX_WBITS | 16), start)) else None
    if start.startswith(b"BZh"):
        # A bzip2 block is larger than what was read here, so its content shows only when the file is parsed.
        return "osm.bz2"
    return "osm" if _is_osm_xml(start) else None


def _decompressed(decompressor, start: bytes) -> bytes:
    try:
        return decompressor.decompress(start)
    except zlib.error:
        return b""


def _is_osm_xml(start: bytes) -> bool:
    root = re.search(rb"<\s*([A-Za-z]\w*)", re.sub(rb"<!--.*?-->", b"", start, flags=re.DOTALL))
    return root is not None and root[1] == b"osm"


def _timestamp(file: osmium.io.File) -> str | None:
    header = osmium.io.Reader(file, osmium.osm.NOTHING).header()
    return header.get("osmosis_replication_timestamp") or header.get("timestamp") or None


def _unreadable(path: Path, detail: str) -> InputError:
    if _is_cut_off(path, detail):
        return InputError("{path} is cut off ({detail}); download or copy it again.", path=path, detail=detail)
    return InputError(
        "{path} cannot be read as OSM data ({detail}); choose another extract or download it again.",
        path=path,
        detail=detail,
    )


def _is_cut_off(path: Path, detail: str) -> bool:
    """Whether the parser's message, or for compressed files their end, says that the rest of the file is missing."""
    if re.search(r"unexpected EOF|truncated|no element found|unclosed token|read close failed", detail):
        return True
    for opener, signature in ((gzip.open, b"\x1f\x8b"), (bz2.open, b"BZh")):
        with path.open("rb") as stream:
            compressed = stream.read(3).startswith(signature)
        if compressed:
            try:
                with opener(path) as stream:
                    while stream.read(1 << 20):
                        pass
            except EOFError:
                return True
            except (OSError, zlib.error):
                return False
    return False


# --- its elements ------------------------------------------------------------------------------------------------


def _reported(elements, expected: float, progress: Progress) -> Iterator:
    for number, element in enumerate(elements):
        if number % REPORT_EVERY == 0:
            report(progress, number / (number + expected))
        yield element
    report(progress, 1.0)


def _read_nodes_and_relations(file, locations, expected: float, progress: Progress) -> tuple[Nodes, list[Relation]]:
    node_filter = osmium.filter.KeyFilter(*NODE_KEYS)
    node_filter.enable_for(osmium.osm.NODE)
    relation_filter = osmium.filter.KeyFilter("type")
    relation_filter.enable_for(osmium.osm.RELATION)
    elements = (
        osmium.FileProcessor(file, osmium.osm.NODE | osmium.osm.RELATION)
        .with_filter(locations)
        .with_filter(node_filter)
        .with_filter(relation_filter)
    )
    nodes: dict[int, tuple[float, float, Tags]] = {}
    relations: dict[int, Relation] = {}
    for element in _reported(elements, expected, progress):
        if element.deleted:
            continue
        if isinstance(element, osmium.osm.Node):
            if element.location.valid():
                nodes[element.id] = (element.lon, element.lat, dict(element.tags))
        elif element.tags.get("type") in RELATION_TYPES:
            members = [(member.ref, member.role) for member in element.members if member.type == "w"]
            relations[element.id] = Relation(element.id, dict(element.tags), members)
    lonlat = np.array([(lon, lat) for lon, lat, _ in nodes.values()], dtype=float).reshape(-1, 2)
    found = Nodes(np.fromiter(nodes, dtype=np.int64, count=len(nodes)), lonlat, [tags for *_, tags in nodes.values()])
    return found, list(relations.values())


def is_kept(tags: Tags) -> bool:
    """Whether a way with ``tags`` may belong to a layer (in use, or once in use: ``disused:building=…``)."""
    if not WAY_KEYS.isdisjoint(tags):
        return True
    return any(key.partition(":")[0] in LIFECYCLE and key.partition(":")[2] in WAY_KEYS for key in tags)


def _read_ways(file, locations, members: set[int], expected: float, progress: Progress) -> Ways:
    factory = osmium.geom.WKBFactory()
    every_node = osmium.geom.use_nodes.ALL
    pieces: dict[int, list[tuple[str, list[int] | None]]] = {}
    tags_of: dict[int, Tags] = {}
    incomplete: set[int] = set()
    negative: dict[int, tuple[float, float]] = {}
    for way in _reported(osmium.FileProcessor(file, osmium.osm.WAY).with_filter(locations), expected, progress):
        if way.deleted:
            continue
        tags = dict(way.tags)
        if not (is_kept(tags) or way.id in members):
            continue
        refs = [node.ref for node in way.nodes] if "highway" in tags else None
        try:
            found = [(factory.create_linestring(way, every_node), refs)]
        except osmium.InvalidLocationError:
            if not negative and any(node.ref < 0 for node in way.nodes):
                negative = _negative_nodes(file)
            runs = _runs_inside(way, negative)
            if len(runs) != 1 or len(runs[0]) != len(way.nodes):
                incomplete.add(way.id)
            found = [
                (shapely.LineString([xy for _, xy in run]).wkb_hex, [ref for ref, _ in run] if refs else None)
                for run in runs
            ]
        except RuntimeError:  # a way of fewer than two nodes has no line
            found = []
            incomplete.add(way.id)
        tags_of[way.id] = tags
        pieces[way.id] = found
    ids = [way_id for way_id, found in pieces.items() for _ in found]
    lines = shapely.from_wkb(np.array([wkb for found in pieces.values() for wkb, _ in found], dtype=object))
    return Ways(
        ids=np.array(ids, dtype=np.int64),
        tags=[tags_of[way_id] for way_id in ids],
        lines=lines,
        refs=[refs for found in pieces.values() for _, refs in found],
        complete=np.array([way_id not in incomplete for way_id in ids], dtype=bool),
    )


def _negative_nodes(file) -> dict[int, tuple[float, float]]:
    """Locations of nodes with negative ids, as editors give to what is not uploaded; the node index takes none."""
    nodes = osmium.FileProcessor(file, osmium.osm.NODE)
    locations = ((node.id, node.location) for node in nodes if isinstance(node, osmium.osm.Node) and node.id < 0)
    return {node_id: (location.lon, location.lat) for node_id, location in locations if location.valid()}


def _runs_inside(way, negative: dict[int, tuple[float, float]]) -> list[list[tuple[int, tuple[float, float]]]]:
    """The stretches of ``way`` whose nodes are in the file, each of two nodes or more, as (node id, (lon, lat))."""
    runs: list[list[tuple[int, tuple[float, float]]]] = [[]]
    for node in way.nodes:
        if node.location.valid():
            runs[-1].append((node.ref, (node.lon, node.lat)))
        elif node.ref in negative:
            runs[-1].append((node.ref, negative[node.ref]))
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) > 1]
