"""The extracts of real towns, each read once for all tests that only look at it."""

from functools import lru_cache

from stadtregion_plugin.core.sources.osm import OsmExtract, read_osm
from tests.shared import shared


def town(name: str) -> OsmExtract:
    return _read(str(shared(f"data/{name}/osm.osm.pbf")))


@lru_cache(maxsize=3)
def _read(path: str) -> OsmExtract:
    return read_osm(path)
