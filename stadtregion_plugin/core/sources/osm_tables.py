"""What OpenStreetMap tags mean here, by the tables ``osm_landuse``, ``osm_buildings`` and ``osm_functions``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from ..tables import read_table
from .osm_file import LIFECYCLE, Tags

ANY_VALUE = "*"
NO_LAND = "none"  # tagged, but neither land use nor free ground: parking under a street or on a roof
# Tags that say what goes on in a building; without one in use, a former one means that it stands empty.
FUNCTIONS = ("amenity", "shop", "office", "craft", "industrial", "healthcare", "tourism", "leisure", "man_made")
VACANT_TAGS = (
    *(("shop", "vacant"), ("office", "vacant"), ("vacant", "yes"), ("disused", "yes"), ("abandoned", "yes")),
    *(("ruins", "yes"), ("building", "ruins"), ("building", "abandoned"), ("building", "collapsed")),
)


@dataclass(frozen=True)
class TagRules:
    """Rules ``key, value → result``, the first in the table's order winning; the value ``*`` stands for any."""

    rules: dict[str, dict[str, tuple[int, str]]]

    @classmethod
    def of(cls, keys: Iterable[str], values: Iterable[str], results: Iterable[str]) -> TagRules:
        rules: dict[str, dict[str, tuple[int, str]]] = {}
        for rank, (key, value, result) in enumerate(zip(keys, values, results)):
            if result:
                rules.setdefault(key, {}).setdefault(str(value), (rank, result))
        return cls(rules)

    def __call__(self, tags: Tags) -> str:
        """The result for ``tags``, "" if no rule fits. Of a list of values (``a;b``) the first counts."""
        best: tuple[int, str] = (len(self.rules) << 20, "")
        for key in self.rules.keys() & tags.keys():
            rules = self.rules[key]
            rule = rules.get(tags[key].split(";")[0].strip()) or rules.get(ANY_VALUE)
            if rule is not None and tags[key] != "no":
                best = min(best, rule)
        return best[1]


@dataclass(frozen=True)
class LanduseRules:
    """Land use of an area, of a building (which is land use only where ``on_building`` says so), and constraints."""

    landuse: TagRules
    landuse_of_building: TagRules
    constraint: TagRules


@lru_cache(maxsize=1)
def landuse_rules() -> LanduseRules:
    """The rules of the table ``osm_landuse``."""
    table = read_table("osm_landuse")
    buildings = table[table.on_building == 1]
    return LanduseRules(
        TagRules.of(table.key, table.value, table.landuse),
        TagRules.of(buildings.key, buildings.value, buildings.landuse),
        TagRules.of(table.key, table.value, table.constraint),
    )


@lru_cache(maxsize=1)
def landuse_classes() -> pd.DataFrame:
    """What holds for every area of a class: candidate, protected_use, constraint, zoning, yields_to, building_use.

    Index is the class (``landuse``).
    """
    table = read_table("osm_landuse")
    columns = ["candidate", "protected_use", "constraint", "zoning", "yields_to", "building_use"]
    classes = table[~table.landuse.isin(["", NO_LAND])].drop_duplicates("landuse").set_index("landuse")[columns]
    return classes.astype({"candidate": bool, "protected_use": bool})


@lru_cache(maxsize=1)
def building_uses() -> dict[str, str]:
    """The use of a building by the value of its tag ``building``; "" where the value says nothing (``yes``)."""
    table = read_table("osm_buildings")
    return dict(zip(table.building, table.use))


@lru_cache(maxsize=1)
def function_rules() -> TagRules:
    """The use of a building by what goes on in it (table ``osm_functions``)."""
    table = read_table("osm_functions")
    return TagRules.of(table.key, table.value, table.use)


def in_use(tags: Tags) -> Tags:
    """``tags`` with the prefix of what is disused or abandoned taken off, where no present tag stands against it."""
    former = {
        key.partition(":")[2]: value for key, value in tags.items() if key.partition(":")[0] in LIFECYCLE and ":" in key
    }
    return {**former, **tags} if former else tags


def is_vacant(tags: Tags) -> bool:
    """Whether a building or area stands empty: tagged so, or with a former function and none at present."""
    if any(tags.get(key) == value for key, value in VACANT_TAGS):
        return True
    former = {key.partition(":")[2] for key in tags if key.partition(":")[0] in LIFECYCLE}
    if not former.isdisjoint(("building", "landuse")):
        return True
    return not former.isdisjoint(FUNCTIONS) and not any(key in tags for key in FUNCTIONS)
