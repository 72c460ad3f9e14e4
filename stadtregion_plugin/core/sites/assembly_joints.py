"""Sets of plots that carry a factory together, and which of them are worth telling."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import shapely


@dataclass(frozen=True)
class Joint:
    """A set of parts that carries a factory together. Areas in m², lengths in m; ``floor_m2`` as its factory type."""

    members: frozenset[int]
    outline: shapely.Polygon | shapely.MultiPolygon
    rank: int
    typology: str
    permitted_m2: float
    floor_m2: float
    plate_m: tuple[float, float]
    plate_gain_m2: float
    parties: int
    effective_owners: float

    @property
    def worth(self) -> float:
        return self.plate_gain_m2 / self.effective_owners


def needed(found: list[Joint]) -> list[Joint]:
    """Without sets of which a part with fewer owners carries a factory as large."""
    known = {joint.members: joint for joint in found}

    def enough_without_some(joint: Joint) -> bool:
        for size in range(2, len(joint.members)):
            for fewer in combinations(sorted(joint.members), size):
                smaller = known.get(frozenset(fewer))
                if smaller and smaller.rank >= joint.rank and smaller.parties < joint.parties:
                    return True
        return False

    return [joint for joint in found if not enough_without_some(joint)]


def apart_from_each_other(found: list[Joint]) -> list[Joint]:
    """Of sets that overlap the most worthwhile, the best first."""
    taken: set[int] = set()
    kept = []
    for joint in sorted(found, key=lambda each: (-each.worth, sorted(each.members))):
        if not joint.members & taken:
            taken |= joint.members
            kept.append(joint)
    return kept
