"""What a layer must be to serve as an input: its kind of geometry, and its fields by our names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from qgis.core import Qgis, QgsProcessingFeatureSource, QgsWkbTypes

from ..core import schema
from ..core.errors import InputError, Phrases
from ..core.text import text
from .layers import Loaded

_DIMENSIONS = {
    Qgis.ProcessingSourceType.VectorPoint: 0,
    Qgis.ProcessingSourceType.VectorLine: 1,
    Qgis.ProcessingSourceType.VectorPolygon: 2,
}
_KINDS = (text("points"), text("lines"), text("polygons"))  # by dimension
_GIVEN = {
    Qgis.GeometryType.Point: text("points"),
    Qgis.GeometryType.Line: text("lines"),
    Qgis.GeometryType.Polygon: text("polygons"),
    Qgis.GeometryType.Null: text("no geometries"),
}
_SHORT_NAMES = (".shp", ".dbf")
_SHORT = 10  # letters of a field's name in such files


def require_kind(source: QgsProcessingFeatureSource, kinds: Sequence, name: str) -> None:
    """Raise ``InputError`` unless ``source`` may hold geometries of one of ``kinds``; ``name`` is what it calls it."""
    wanted = _dimensions(kinds)
    given = QgsWkbTypes.geometryType(source.wkbType())
    dimension = {Qgis.GeometryType.Point: 0, Qgis.GeometryType.Line: 1, Qgis.GeometryType.Polygon: 2}.get(given)
    if not wanted or dimension in wanted or given == Qgis.GeometryType.Unknown or source.featureCount() == 0:
        return
    raise InputError(
        "{name} has {given} where {needed} are needed; choose another layer.",
        name=name,
        given=Phrases((_GIVEN[given],)),
        needed=Phrases(tuple(_KINDS[each] for each in sorted(wanted))),
    )


def of_kind(loaded: Loaded, kinds: Sequence) -> Loaded:
    """``loaded`` without geometries of other ``kinds``, as mixed layers hold; those count as left out."""
    import numpy as np
    import shapely

    wanted = _dimensions(kinds)
    if not wanted or getattr(loaded.frame, "geometry", None) is None:
        return loaded
    fits = np.isin(shapely.get_dimensions(loaded.frame.geometry.to_numpy()), list(wanted))
    if fits.all():
        return loaded
    kept = loaded.frame[fits].reset_index(drop=True)
    return replace(loaded, frame=kept, skipped_count=loaded.skipped_count + int((~fits).sum()))


def _dimensions(kinds: Sequence) -> set[int]:
    """Dimensions of the geometries of ``kinds``; none where any may come."""
    return {_DIMENSIONS[kind] for kind in kinds} if all(kind in _DIMENSIONS for kind in kinds) else set()


def our_names(names: Sequence[str], path: Path | None) -> dict[str, str]:
    """Our names for those of ``names`` that are spelled otherwise: in capitals, or cut by a Shapefile at ``path``."""
    given = set(names)
    short = path is not None and path.suffix.lower() in _SHORT_NAMES
    ours: dict[str, str] = {}
    for name in names:
        plain = name.lower()
        known = _fields().get(plain) or (_cut_fields().get(plain) if short and len(plain) == _SHORT else None)
        if known and known not in given and known not in ours.values():
            ours[name] = known
    return ours


@cache
def _fields() -> dict[str, str]:
    return {field.name: field.name for layer in schema.LAYERS.values() for field in layer.fields}


@cache
def _cut_fields() -> dict[str, str]:
    """Our names by their first letters, where these tell them apart."""
    long = [name for name in _fields() if len(name) > _SHORT]
    beginnings = [name[:_SHORT] for name in long]
    return {cut: name for cut, name in zip(beginnings, long, strict=True) if beginnings.count(cut) == 1}
