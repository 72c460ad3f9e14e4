"""OpenStreetMap from a file, or else from a place or a rectangle by Overpass."""

from __future__ import annotations

from pathlib import Path

from ..errors import InputError
from ..progress import Progress, unobserved
from .osm import OsmExtract, read_osm


def load_osm(
    path: str | Path | None,
    place: str | None = None,
    extent: tuple[float, float, float, float] | None = None,
    crs=None,
    progress: Progress = unobserved,
) -> OsmExtract:
    """The layers of an extract at ``path``; without one, of a ``place`` or an ``extent`` (west, south, east, north).

    ``crs`` is a projected one in metres, by default the area's UTM zone. Raises ``InputError`` when nothing is given.
    """
    if path is not None:
        return read_osm(path, crs, progress)
    if place is None and extent is None:
        raise InputError("Nothing to import: give an OpenStreetMap extract, a place or an extent.")
    from .overpass import fetch_osm

    return fetch_osm(place=place, bbox=extent, crs=crs, progress=progress)
