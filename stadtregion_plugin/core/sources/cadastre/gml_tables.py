"""Features of any GML as tables by the name of their type: INSPIRE, the AdV's simplified schema, exports of a WFS."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from ...errors import InputError
from ...progress import Progress, part, unobserved
from . import curves
from .crs_names import named_crs
from .surfaces import AREAL, METRES_A_DEGREE, SurfaceReader, Surfaces
from .xml_features import Element, FeatureStream, attribute, local

# Geometries without an area, and boxes: no field, and nothing to draw.
_OTHER_SHAPES = frozenset(("Point", "MultiPoint", "LineString", "Curve", "MultiCurve", "Envelope", "CompositeCurve"))


def read_gml_tables(
    path: Path, members: list[str | None], progress: Progress = unobserved
) -> tuple[dict[str, gpd.GeoDataFrame], int]:
    """Layers of areas by the name of the feature type, and how many features had no area.

    A column is called as the innermost element, without prefix; of several of a name the first counts.
    """
    collected, crs_name = _Collected(), ""
    for number, member in enumerate(members):
        stream = FeatureStream(collected.take)
        stream.read(path, member, part(progress, number / len(members), (number + 1) / len(members)))
        crs_name = crs_name or stream.crs_name
    if not collected.rows:
        raise InputError(
            "{path} has no features with an area; choose a file of parcels, such as ALKIS NAS or INSPIRE GML.",
            path=path,
        )
    crs = named_crs(collected.reader.crs_names, crs_name, path)
    layers = {}
    for name, rows in collected.rows.items():
        shapes = crs.straightened(collected.surfaces[name].shapes(np.arange(len(rows))))
        layers[name] = gpd.GeoDataFrame(pd.DataFrame(rows), geometry=shapes, crs=crs.crs)
    return layers, collected.skipped_count


class _Collected:
    def __init__(self) -> None:
        self.reader = SurfaceReader()
        self.rows: dict[str, list[dict[str, str]]] = {}
        self.surfaces: dict[str, Surfaces] = {}
        self.skipped_count = 0

    def take(self, name: str, element: Element) -> None:
        values: dict[str, str] = {}
        areal: list[Element] = []
        _unfold(element, values, areal)
        polygons = self.reader.polygons(areal[0]) if areal else []
        if areal and _in_degrees(polygons):
            finer = SurfaceReader(curves.SAGITTA / METRES_A_DEGREE)
            polygons = finer.polygons(areal[0])
        if not polygons:
            self.skipped_count += 1
            return
        values.setdefault("gml_id", attribute(element, "id"))
        self.rows.setdefault(name, []).append(values)
        self.surfaces.setdefault(name, Surfaces()).add(polygons)


def _unfold(element: Element, values: dict[str, str], areal: list[Element]) -> None:
    """Texts of the innermost elements by their name, and geometries with an area."""
    for child in element:
        kind = local(child.tag)
        if kind in AREAL:
            areal.append(child)
        elif kind in _OTHER_SHAPES or kind == "boundedBy":
            continue
        elif len(child):
            _unfold(child, values, areal)
        elif (child.text or "").strip():
            values.setdefault(kind, (child.text or "").strip())


def _in_degrees(polygons: list) -> bool:
    return bool(polygons) and all(abs(x) <= 360 and abs(y) <= 360 for x, y in polygons[0][0])
