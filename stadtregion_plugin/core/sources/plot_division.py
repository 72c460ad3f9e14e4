"""Large blocks divided so that each piece looks like the ground of one works: around groups of buildings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy import sparse
from scipy.sparse import csgraph

from ..frames import polygons_only
from ..progress import Progress, part, report, unobserved

# A block that stays huge is divided again with buildings told apart more finely: at these parts of ``same_works_m``.
FINER = (1.0, 0.5, 0.25)
OUTLINE_STEP_M = 6.0  # distance of the points along an outline that stand for it
OUTLINE_DETAIL_M = 0.5  # smaller bends of an outline do not matter for who is nearest
INSET_M = 0.2  # outlines are drawn in by this, so that walls that touch are two
TILE = 50  # blocks divided between two reports of progress


@dataclass(frozen=True)
class Division:
    """When a block is huge, and what founds a piece of it: metres and square metres."""

    huge_m2: float
    main_building_m2: float
    same_works_m: float
    free_from_m: float
    free_land_m2: float


@dataclass(frozen=True)
class Pieces:
    """The pieces of the blocks: ``shapes`` and, for each, the index of its ``block``."""

    shapes: np.ndarray
    block: np.ndarray


def divide_blocks(
    shapes: np.ndarray,
    divisible: np.ndarray,
    buildings: np.ndarray,
    rules: Division,
    progress: Progress = unobserved,
) -> Pieces:
    """Divide those of ``shapes`` that are ``divisible`` and huge; the others stay as they are.

    A piece is the ground that lies nearer to one group of buildings, or to one stretch of free land, than to any other.
    All polygons in metres. The pieces of a block cover it and do not overlap.
    """
    block = np.arange(len(shapes))
    for round_number, fineness in enumerate(FINER):
        huge = np.flatnonzero(divisible[block] & (shapely.area(shapes) > rules.huge_m2))
        step = part(progress, round_number / len(FINER), (round_number + 1) / len(FINER))
        pieces, of = _divided(shapes[huge], buildings, rules, rules.same_works_m * fineness, step)
        whole = np.setdiff1d(np.arange(len(shapes)), huge)
        shapes = np.concatenate([shapes[whole], pieces])
        block = np.concatenate([block[whole], block[huge][of]])
    return Pieces(shapes, block)


def _divided(
    blocks: np.ndarray, buildings: np.ndarray, rules: Division, same_works_m: float, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    pieces, of = [np.empty(0, dtype=object)], [np.empty(0, dtype=np.intp)]
    for start in range(0, len(blocks), TILE):
        report(progress, start / len(blocks))
        tile = blocks[start : start + TILE]
        seeds, block = _seeds(tile, buildings, rules, same_works_m)
        shapes, block = _nearest_ground(tile, seeds, block)
        pieces.append(shapes)
        of.append(block + start)
    report(progress, 1.0)
    return np.concatenate(pieces), np.concatenate(of)


# --- what founds a piece -----------------------------------------------------------------------------------------


def _seeds(
    blocks: np.ndarray, buildings: np.ndarray, rules: Division, same_works_m: float
) -> tuple[np.ndarray, np.ndarray]:
    """Groups of buildings and stretches of free land, and the block each lies in."""
    near, in_block = shapely.STRtree(buildings).query(blocks, predicate="intersects")[::-1]
    standing = shapely.intersection(buildings[near], blocks[in_block])
    groups, group_block = _groups(standing, in_block, same_works_m)
    main = shapely.area(groups) >= rules.main_building_m2
    free, free_block = _free_land(blocks, standing, in_block, rules)
    return np.concatenate([groups[main], free]), np.concatenate([group_block[main], free_block])


def _groups(standing: np.ndarray, in_block: np.ndarray, gap_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Buildings of a block no further than ``gap_m`` from each other, as one multipolygon each."""
    if not len(standing):
        return np.empty(0, dtype=object), np.empty(0, dtype=np.intp)
    one, other = shapely.STRtree(standing).query(standing, predicate="dwithin", distance=gap_m)
    together = in_block[one] == in_block[other]
    links = sparse.coo_array((np.ones(together.sum()), (one[together], other[together])), shape=(len(standing),) * 2)
    _, group = csgraph.connected_components(links, directed=False)
    order = np.argsort(group, kind="stable")
    _, first = np.unique(group[order], return_index=True)
    collected = shapely.geometrycollections(standing[order], indices=group[order])
    return shapely.union_all(collected[:, None], axis=1), in_block[order][first]


def _free_land(
    blocks: np.ndarray, standing: np.ndarray, in_block: np.ndarray, rules: Division
) -> tuple[np.ndarray, np.ndarray]:
    """Stretches of each block that lie far from any building and are large enough for one of their own."""
    order = np.argsort(in_block, kind="stable")
    built = np.unique(in_block)
    if not len(built):
        return np.empty(0, dtype=object), np.empty(0, dtype=np.intp)
    around = shapely.buffer(standing[order], rules.free_from_m, quad_segs=2)
    reach = shapely.union_all(
        shapely.geometrycollections(around, indices=np.searchsorted(built, in_block[order]))[:, None], axis=1
    )
    free, of = shapely.get_parts(polygons_only(shapely.difference(blocks[built], reach)), return_index=True)
    large = shapely.area(free) >= rules.free_land_m2
    return free[large], built[of[large]]


# --- the ground nearest to each ----------------------------------------------------------------------------------


def _nearest_ground(blocks: np.ndarray, seeds: np.ndarray, block: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each block divided among its ``seeds``; a block of one seed or none stays whole."""
    count = np.bincount(block, minlength=len(blocks))
    alone = np.flatnonzero(count < 2)
    several = count[block] >= 2
    if not several.any():
        return blocks, np.arange(len(blocks))
    seeds, block = seeds[several], block[several]
    cells, seed = _voronoi(blocks, seeds, block)
    order = np.argsort(seed, kind="stable")
    own_cells = shapely.multipolygons(cells[order], indices=seed[order])
    ground = shapely.coverage_union_all(own_cells[:, None], axis=1)
    pieces = polygons_only(shapely.intersection(ground, blocks[block]))
    shapes, of = shapely.get_parts(pieces, return_index=True)
    shapes, block = _joined(shapes, of, block[of], seeds)
    return np.concatenate([blocks[alone], shapes]), np.concatenate([alone, block])


def _voronoi(blocks: np.ndarray, seeds: np.ndarray, block: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Voronoi cells of points along the outlines of ``seeds``, for each block by itself, and the seed of each cell."""
    inner = shapely.buffer(seeds, -INSET_M, join_style="mitre")
    outlines = shapely.simplify(shapely.boundary(np.where(shapely.is_empty(inner), seeds, inner)), OUTLINE_DETAIL_M)
    xy, seed = shapely.get_coordinates(shapely.segmentize(outlines, OUTLINE_STEP_M), return_index=True)
    points = shapely.points(xy)
    order = np.argsort(block[seed], kind="stable")
    points, seed = points[order], seed[order]
    present, number = np.unique(block[seed], return_inverse=True)
    diagrams = shapely.voronoi_polygons(
        shapely.multipoints(points, indices=number), extend_to=shapely.envelope(blocks[present])
    )
    cells, of = shapely.get_parts(diagrams, return_index=True)
    cell, point = shapely.STRtree(points).query(cells, predicate="intersects")
    own = of[cell] == number[point]
    cell, point = cell[own], point[own]
    _, first = np.unique(cell, return_index=True)
    return cells[cell[first]], seed[point[first]]


def _joined(
    shapes: np.ndarray, seed: np.ndarray, block: np.ndarray, seeds: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Pieces that a bend of the block parts from their seed, joined to the piece they share the longest border with."""
    holds = shapely.intersects(shapes, shapely.point_on_surface(seeds)[seed])
    holds |= np.bincount(seed, weights=holds, minlength=len(seeds))[seed] == 0
    stray, home = np.flatnonzero(~holds), np.flatnonzero(holds)
    if not len(stray):
        return shapes, block
    lost, beside = shapely.STRtree(shapes[home]).query(shapes[stray], predicate="intersects")
    same = block[stray[lost]] == block[home[beside]]
    lost, beside = stray[lost[same]], home[beside[same]]
    border = shapely.length(shapely.intersection(shapes[lost], shapes[beside]))
    order = np.lexsort((-border, lost))
    joins, first = np.unique(lost[order], return_index=True)
    host = np.arange(len(shapes))
    host[joins] = beside[order][first]
    rank = np.argsort(host, kind="stable")
    kept, number = np.unique(host[rank], return_inverse=True)
    joined = shapely.union_all(shapely.geometrycollections(shapes[rank], indices=number)[:, None], axis=1)
    return joined, block[kept]
