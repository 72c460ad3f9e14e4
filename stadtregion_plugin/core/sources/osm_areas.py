"""Areas of an OpenStreetMap file: closed ways, and multipolygon and boundary relations put together from their ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress, report, unobserved
from .osm_file import Relation, Tags, Ways

# A way with one of these keys may end where it does not begin; without them an area's outline must be closed.
LINE_KEYS = frozenset(("aeroway", "barrier", "boundary", "highway", "man_made", "power", "railway", "waterway"))
# Tags of a relation that say what it is, not what stands there.
RELATION_KEYS = frozenset(("type", "created_by", "source", "note"))
SAME_AREA = 1e-9


@dataclass(frozen=True)
class Areas:
    """Polygons in longitude and latitude with their tags; ids are ``w…`` for ways and ``r…`` for relations.

    ``repaired_count`` counts rings that had to be closed or untangled, ``skipped_count`` outlines that are not all in
    the file or enclose nothing.
    """

    ids: np.ndarray
    tags: list[Tags]
    polygons: np.ndarray
    repaired_count: int
    skipped_count: int


def assemble_areas(
    ways: Ways, relations: list[Relation], is_area: Callable[[Tags], bool], progress: Progress = unobserved
) -> Areas:
    """All areas whose tags pass ``is_area``, holes left out.

    A building's outline that is not closed is closed; other open outlines are skipped. Of a relation without tags of
    its own the outline's tags count, and an outline that repeats its relation's building tag is not a second building.
    """
    places = _places(ways)
    wanted = [_with_tags_of_outline(relation, ways, places, is_area) for relation in relations]
    wanted = [relation for relation in wanted if is_area(relation.tags)]
    report(progress, 0.1)
    from_relations = _relation_areas(wanted, ways, places)
    report(progress, 0.6)
    from_ways = _way_areas(ways, is_area, _told_by_relation(wanted, ways, places))
    report(progress, 1.0)
    return Areas(
        ids=np.concatenate([from_ways.ids, from_relations.ids]),
        tags=from_ways.tags + from_relations.tags,
        polygons=np.concatenate([from_ways.polygons, from_relations.polygons]),
        repaired_count=from_ways.repaired_count + from_relations.repaired_count,
        skipped_count=from_ways.skipped_count + from_relations.skipped_count,
    )


# --- closed ways -------------------------------------------------------------------------------------------------


def _way_areas(ways: Ways, is_area: Callable[[Tags], bool], told: set[int]) -> Areas:
    wanted = np.array([tags.get("area") != "no" and is_area(tags) for tags in ways.tags], dtype=bool)
    wanted &= np.array([place not in told for place in range(len(ways.ids))], dtype=bool)
    closed = shapely.is_closed(ways.lines)
    corners = shapely.get_num_coordinates(ways.lines)
    linear = np.array([not LINE_KEYS.isdisjoint(tags) for tags in ways.tags], dtype=bool)
    building = np.array(["building" in tags for tags in ways.tags], dtype=bool)

    to_close = wanted & ways.complete & ~closed & building & (corners >= 3)
    usable = (wanted & ways.complete & closed & (corners >= 4)) | to_close
    skipped = len(np.unique(ways.ids[wanted & ~usable & (~linear | building)]))
    chosen = np.flatnonzero(usable)
    coordinates, ring_of = shapely.get_coordinates(ways.lines[chosen], return_index=True)
    rings = shapely.linearrings(coordinates, indices=ring_of) if len(chosen) else np.empty(0, dtype=object)
    return Areas(
        ids=np.array([f"w{way_id}" for way_id in ways.ids[chosen]], dtype=object),
        tags=[ways.tags[place] for place in chosen],
        polygons=shapely.polygons(rings) if len(chosen) else np.empty(0, dtype=object),
        repaired_count=int(to_close.sum()),
        skipped_count=skipped,
    )


# --- relations ---------------------------------------------------------------------------------------------------


def _places(ways: Ways) -> dict[int, int]:
    """Where in ``ways`` a way id stands, for ways that are whole."""
    return {int(way_id): place for place, way_id in enumerate(ways.ids) if ways.complete[place]}


def _outer_places(relation: Relation, places: dict[int, int]) -> list[int]:
    return [places[way] for way, role in relation.members if role in ("outer", "") and way in places]


def _with_tags_of_outline(
    relation: Relation, ways: Ways, places: dict[int, int], is_area: Callable[[Tags], bool]
) -> Relation:
    if not RELATION_KEYS.issuperset(relation.tags):
        return relation
    for place in _outer_places(relation, places):
        if is_area(ways.tags[place]):
            return Relation(relation.id, {**ways.tags[place], **relation.tags}, relation.members)
    return relation


def _told_by_relation(relations: list[Relation], ways: Ways, places: dict[int, int]) -> set[int]:
    """Outlines (places in ``ways``) that say nothing their relation does not say with the hole left out."""
    told = set()
    for relation in relations:
        for place in _outer_places(relation, places):
            own = ways.tags[place]
            same_building = "building" in own and own["building"] == relation.tags.get("building")
            if same_building or all(relation.tags.get(key) == value for key, value in own.items()):
                told.add(place)
    return told


def _relation_areas(relations: list[Relation], ways: Ways, places: dict[int, int]) -> Areas:
    whole = [
        relation for relation in relations if relation.members and all(way in places for way, _ in relation.members)
    ]
    skipped = len(relations) - len(whole)
    if not whole:
        return Areas(np.empty(0, dtype=object), [], np.empty(0, dtype=object), 0, skipped)
    member_of = np.repeat(np.arange(len(whole)), [len(relation.members) for relation in whole])
    lines = ways.lines[[places[way] for relation in whole for way, _ in relation.members]]
    polygons, repaired = _enclosed(lines, member_of)
    found = ~shapely.is_empty(polygons)
    return Areas(
        ids=np.array([f"r{relation.id}" for relation in whole], dtype=object)[found],
        tags=[relation.tags for relation, is_found in zip(whole, found) if is_found],
        polygons=polygons[found],
        repaired_count=int(repaired[found].sum()),
        skipped_count=skipped + int((~found).sum()),
    )


def _enclosed(lines: np.ndarray, member_of: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Per relation the area its ``lines`` enclose, rings inside rings being holes, and whether they were broken.

    Which ring is a hole follows from where it lies; roles are often wrong. Chains of ways that do not close are closed
    by a straight line, crossings get a node.
    """
    outlines = shapely.multilinestrings(lines, indices=member_of)
    chains, chain_of = shapely.get_parts(shapely.line_merge(outlines), return_index=True)
    is_open = ~shapely.is_closed(chains)
    if is_open.any():
        ends = np.stack([shapely.get_point(chains[is_open], -1), shapely.get_point(chains[is_open], 0)], axis=1)
        gaps = shapely.linestrings(shapely.get_coordinates(ends).reshape(-1, 2, 2))
        order = np.argsort(np.concatenate([member_of, chain_of[is_open]]), kind="stable")
        outlines = shapely.multilinestrings(
            np.concatenate([lines, gaps])[order], indices=np.concatenate([member_of, chain_of[is_open]])[order]
        )
    repaired = np.zeros(len(outlines), dtype=bool)
    repaired[chain_of[is_open]] = True

    polygons = shapely.build_area(outlines)
    tangled = ~shapely.is_simple(outlines)
    noded = shapely.build_area(shapely.node(outlines[tangled]))
    change = np.abs(shapely.area(noded) - shapely.area(polygons[tangled]))
    repaired[tangled] |= change > SAME_AREA * shapely.area(noded)
    polygons[tangled] = noded
    return polygons, repaired
