"""The known best sites, planted for tests of recall, and decoys that miss by one flaw each.

A planted site is a whole block of an industrial estate: large and rectangular, zoned for production, in public or
cooperative hands, nearly free of buildings, farther from housing than any estate may come, with a freight road, a
stop and a substation close by. All other plots of the estates are at most half as large, or are decoys.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from .centres import Estates
from .shapes import boxes, frames, largest_pieces

DECOY_SHARE = 0.13  # of the planted sites, for each flaw
HOUSING_NEAR_M = 45.0
FLAWS = ("shape", "owner", "built", "housing", "flood")
NOTCH = 0.55  # of length and depth, cut off one corner
LEAST_SMALL_M2 = 220.0
SMALL_FROM = ("estate", "workshops")


@dataclass(frozen=True)
class SiteBlocks:
    """Indices of the blocks that are planted sites, and of the decoys by their flaw."""

    planted: np.ndarray
    decoys: dict[str, np.ndarray]

    @property
    def whole(self) -> np.ndarray:
        """All blocks that stay one plot."""
        return np.concatenate([self.planted, *self.decoys.values()])


def choose_site_blocks(
    blocks: np.ndarray, estate: np.ndarray, industry: np.ndarray, housing: np.ndarray, river, estates: Estates
) -> SiteBlocks:
    """Of the blocks (net of streets, empty where unbuildable) those that become planted sites and decoys.

    ``estate`` is the index of a block's estate or −1; ``industry`` and ``housing`` mark blocks in town.
    """
    area = shapely.area(blocks)
    regular = np.zeros(len(blocks))
    real = np.flatnonzero(area > 0)
    frame = frames(blocks[real])
    regular[real] = area[real] / (frame.length * frame.depth)
    merit = np.sqrt(area) * regular**3
    planted, spare = _pick(estate, area, merit, estates.planted)
    each = max(1, round(DECOY_SHARE * len(planted)))
    spare = sorted(spare, key=lambda block: -merit[block])
    decoys = {flaw: np.array(spare[turn::3][:each], dtype=int) for turn, flaw in enumerate(FLAWS[:3])}
    homes = shapely.STRtree(blocks[housing])
    town = np.flatnonzero(industry & (estate < 0) & (area > 0))
    _, near = (
        homes.query_nearest(blocks[town], return_distance=True, all_matches=False)
        if housing.any()
        else (0, np.zeros(len(town)))
    )
    beside = town[near < HOUSING_NEAR_M]
    decoys["housing"] = beside[np.argsort(-merit[beside], kind="stable")][:each]
    others = np.setdiff1d(town, decoys["housing"])
    wet = others[np.argsort(shapely.distance(shapely.centroid(blocks[others]), river), kind="stable")][: 3 * each]
    decoys["flood"] = wet[np.argsort(-merit[wet], kind="stable")][:each]
    return SiteBlocks(planted, decoys)


def _pick(estate: np.ndarray, area: np.ndarray, merit: np.ndarray, wanted: np.ndarray) -> tuple[np.ndarray, list[int]]:
    """The blocks to plant, the best of each estate first, one block more or less in an estate for better ones.

    Returns them and the next best blocks, of which each estate keeps its last as it is.
    """
    planted: list[int] = []
    second: list[int] = []
    spare: list[int] = []
    for number, count in enumerate(wanted):
        here = np.flatnonzero((estate == number) & (area > 0))
        here = here[np.argsort(-merit[here], kind="stable")]
        sure = max(1, count - 1)
        planted.extend(here[:sure])
        second.extend(here[sure : min(count + 1, max(sure, len(here) - 1))])
        spare.extend(here[sure:-1][:4])
    second.sort(key=lambda block: -merit[block])
    planted.extend(second[: max(0, int(wanted.sum()) - len(planted))])
    taken = set(planted)
    return np.array(planted, dtype=int), [block for block in spare if block not in taken]


def notch(blocks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """L-shaped rests of ``blocks``, and the corners cut off them."""
    frame = frames(blocks)
    u, v = frame.u1 - NOTCH * frame.length, frame.v1 - NOTCH * frame.depth
    corner = boxes(frame.angle, u, frame.u1 + 1.0, v, frame.v1 + 1.0)
    return largest_pieces(shapely.difference(blocks, corner)), largest_pieces(shapely.intersection(blocks, corner))


def mark_small_decoys(rows: pd.DataFrame, plots: np.ndarray, sites: SiteBlocks) -> None:
    """Give plots (in place) their ``role``: planted, a decoy's flaw, or nothing; some small plots become decoys."""
    rows["role"] = rows["site"]
    area = shapely.area(plots)
    ordinary = np.flatnonzero((area > LEAST_SMALL_M2) & (rows["role"] == "") & rows["character"].isin(SMALL_FROM))
    each = max(1, round(DECOY_SHARE * len(sites.planted)))
    chosen = ordinary[np.argsort(area[ordinary], kind="stable")[:each]]
    rows.loc[chosen, ["role", "landuse", "layout", "owner_class"]] = "size", "brownfield", "none", "municipality"
