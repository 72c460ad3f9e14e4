"""Polygons of GML: surfaces, their patches, rings and curves, and a compact store for many of them."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterator

import numpy as np
import shapely

from . import curves
from .curves import Line
from .xml_features import Element, attribute, first, local

Ring = Line
Polygon = list[Ring]

PATCHES = frozenset(("Polygon", "PolygonPatch", "Rectangle", "Triangle"))
SURFACES = frozenset(
    (
        *("Surface", "MultiSurface", "CompositeSurface", "MultiPolygon", "OrientableSurface", "PolyhedralSurface"),
        *("Tin", "TriangulatedSurface", "MultiGeometry", "GeometryCollection"),
    )
)
AREAL = PATCHES | SURFACES
_AROUND_PATCHES = frozenset(
    (
        *("patches", "polygonPatches", "trianglePatches", "surfaceMember", "surfaceMembers", "polygonMember"),
        *("baseSurface", "geometryMember", "geometryMembers"),
    )
)
_CURVES = frozenset(("Curve", "CompositeCurve", "MultiCurve", "curveMember", "curveMembers", "segments", "Ring"))
_STRAIGHT = frozenset(("LineStringSegment", "LineString", "LinearRing", "GeodesicString", "Geodesic", "CubicSpline"))
_ABOUT = frozenset(("metaDataProperty", "description", "descriptionReference", "identifier", "name", "boundedBy"))
SHAPES_AT_ONCE = 5_000
METRES_A_DEGREE = 111_320.0


class SurfaceReader:
    """Reads the polygons of GML elements; remembers the CRS they name and the curves it could only approximate.

    ``unknown`` counts, by name, elements in the place of a curve or a surface that it does not know: of a curve its
    control points are taken, if it has any. A cubic spline passes through its control points, which are taken as they
    are. ``sagitta`` is in the unit of the coordinates.
    """

    def __init__(self, sagitta: float = curves.SAGITTA) -> None:
        self.sagitta = sagitta
        self.unknown: Counter[str] = Counter()
        self.crs_names: Counter[str] = Counter()
        self._dimension = 2

    def polygons(self, element: Element) -> list[Polygon]:
        """The polygons of an areal geometry: rings of points, the outer one first."""
        crs_name = attribute(element, "srsName")
        if crs_name:
            self.crs_names[crs_name] += 1
        self._dimension = _dimension_of(element) or 2
        return list(self._polygons(element))

    def _polygons(self, element: Element) -> Iterator[Polygon]:
        kind = local(element.tag)
        if kind in PATCHES:
            rings = list(self._rings(element))
            if rings:
                yield rings
        elif kind in SURFACES or kind in _AROUND_PATCHES:
            for child in element:
                yield from self._polygons(child)
        elif kind not in _ABOUT:
            self.unknown[kind] += 1

    def _rings(self, patch: Element) -> Iterator[Ring]:
        """Outer ring, then holes; ``outerBoundaryIs`` is how GML 2 says exterior."""
        for names in (("exterior", "outerBoundaryIs"), ("interior", "innerBoundaryIs")):
            for boundary in patch:
                if local(boundary.tag) in names and len(boundary):
                    ring = _closed(_joined(self._lines(boundary[0])))
                    if len(ring) >= 4:
                        yield ring
                    elif names[0] == "exterior":
                        return

    def _lines(self, element: Element) -> Iterator[Line]:
        """The lines of a ring, curve or segment, in order."""
        kind = local(element.tag)
        if kind in _STRAIGHT:
            yield self._points(element)
        elif kind in _CURVES:
            for child in element:
                yield from self._lines(child)
        elif kind == "OrientableCurve":
            yield from self._oriented(element)
        elif kind in _ROUND:
            yield _ROUND[kind](element, self._points(element), self.sagitta)
        elif kind not in _ABOUT:
            self.unknown[kind] += 1
            yield self._points(element)

    def _oriented(self, element: Element) -> Iterator[Line]:
        base = first(element, "baseCurve")
        lines = [line for child in (base if base is not None else ()) for line in self._lines(child)]
        if attribute(element, "orientation") == "-":
            lines = [line[::-1] for line in lines[::-1]]
        yield from lines

    def _points(self, element: Element) -> Line:
        """The points of a curve; none, and counted as unknown, where its coordinates are no numbers."""
        try:
            return self._read_points(element)
        except (ValueError, IndexError):
            self.unknown[local(element.tag)] += 1
            return []

    def _read_points(self, element: Element) -> Line:
        """The points of ``posList``, of ``pos`` one by one (also in a ``pointProperty``) or of GML 2's coordinates."""
        points: Line = []
        for found in element.iter():
            kind = local(found.tag)
            if kind in ("posList", "pos"):
                numbers = list(map(float, (found.text or "").split()))
                dimension = _dimension_of(found) or self._dimension
                if kind == "pos":
                    dimension = max(len(numbers), 2)
                points += zip(numbers[0::dimension], numbers[1::dimension])
            elif kind == "coordinates":
                pairs = (pair.split(",") for pair in (found.text or "").split())
                points += [(float(pair[0]), float(pair[1])) for pair in pairs]
        return points


def _dimension_of(element: Element) -> int:
    return int(attribute(element, "srsDimension") or 0)


def _arcs(element: Element, points: Line, sagitta: float) -> Line:
    """``Arc`` or ``ArcString``: arcs through three points each, the last of one being the first of the next."""
    line = points[:1]
    for place in range(0, len(points) - 2, 2):
        start, middle, end = points[place : place + 3]
        line += curves.arc(start, middle, end, sagitta)[1:]
    return line


def _circle(element: Element, points: Line, sagitta: float) -> Line:
    return curves.circle(points[0], points[1], points[2], sagitta) if len(points) >= 3 else points


def _circle_by_centre(element: Element, points: Line, sagitta: float) -> Line:
    return curves.circle_around(points[0], _number(element, "radius"), sagitta) if points else []


def _arc_by_centre(element: Element, points: Line, sagitta: float) -> Line:
    begin, finish = (math.radians(_number(element, name)) for name in ("startAngle", "endAngle"))
    return curves.arc_around(points[0], _number(element, "radius"), begin, finish, sagitta) if points else []


def _number(element: Element, name: str) -> float:
    found = first(element, name)
    return float(found.text or 0) if found is not None else 0.0


_ROUND = {
    "Arc": _arcs,
    "ArcString": _arcs,
    "Circle": _circle,
    "CircleByCenterPoint": _circle_by_centre,
    "ArcByCenterPoint": _arc_by_centre,
}


def _joined(lines: Iterator[Line]) -> Ring:
    """Lines end to end; one that was drawn the other way round is turned."""
    ring: Ring = []
    for line in lines:
        if not ring or not line:
            ring = ring or list(line)
            continue
        if line[0] != ring[-1] and line[-1] == ring[-1]:
            line = line[::-1]
        elif line[0] != ring[-1] and ring[0] in (line[0], line[-1]):
            ring.reverse()
            line = line if line[0] == ring[-1] else line[::-1]
        ring += line[1:] if line[0] == ring[-1] else line
    return ring


def _closed(ring: Ring) -> Ring:
    return [*ring, ring[0]] if ring and ring[0] != ring[-1] else ring


class Surfaces:
    """Many surfaces in four flat arrays: a tenth of the memory that as many Python objects would take."""

    def __init__(self) -> None:
        self.coordinates = array("d")
        self.ring_ends, self.polygon_ends, self.surface_ends = array("q", [0]), array("q", [0]), array("q", [0])

    def __len__(self) -> int:
        return len(self.surface_ends) - 1

    def add(self, polygons: list[Polygon]) -> None:
        """One more surface; without polygons it is empty."""
        for polygon in polygons:
            for ring in polygon:
                for x, y in ring:
                    self.coordinates.append(x)
                    self.coordinates.append(y)
                self.ring_ends.append(len(self.coordinates) // 2)
            self.polygon_ends.append(len(self.ring_ends) - 1)
        self.surface_ends.append(len(self.polygon_ends) - 1)

    def shapes(self, chosen: np.ndarray) -> np.ndarray:
        """Polygons, or MultiPolygons where there are several, of the surfaces at the positions ``chosen``."""
        coordinates = np.frombuffer(self.coordinates).reshape(-1, 2) if self.coordinates else np.empty((0, 2))
        rings, polygons, surfaces = (
            np.frombuffer(ends, dtype=np.int64) for ends in (self.ring_ends, self.polygon_ends, self.surface_ends)
        )
        shapes = np.empty(len(self), dtype=object)
        for start in range(0, len(self), SHAPES_AT_ONCE):
            part = surfaces[start : start + SHAPES_AT_ONCE + 1]
            of_polygons = polygons[part[0] : part[-1] + 1]
            of_rings = rings[of_polygons[0] : of_polygons[-1] + 1]
            several = shapely.from_ragged_array(
                shapely.GeometryType.MULTIPOLYGON,
                coordinates[of_rings[0] : of_rings[-1]],
                (of_rings - of_rings[0], of_polygons - of_polygons[0], part - part[0]),
            )
            single = np.diff(part) == 1
            several[single] = shapely.get_geometry(several[single], 0)
            shapes[start : start + SHAPES_AT_ONCE] = several
        return shapes[chosen]
