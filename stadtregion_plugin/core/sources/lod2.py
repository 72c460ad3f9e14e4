"""City models of buildings (LoD1, LoD2): footprint, height, roof and storeys, from CityGML or from any layer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import CRS

from ..errors import InputError
from ..frames import polygons_only
from ..progress import Progress, part, report, unobserved
from ..settings import settings
from ..tables import read_table
from .cadastre.crs_names import named_crs
from .cadastre.surfaces import Surfaces
from .cadastre.xml_features import XML_SUFFIXES, Element, FeatureStream, attribute, local, text_at, xml_members

COLUMNS = ("building_id", "height_m", "roof_shape", "levels")
# Fields of a layer, in this order and in any capitalisation.
ID_FIELDS = ("building_id", "gml_id", "gmlid", "id", "objectid")
HEIGHT_FIELDS = ("height_m", "measuredheight", "measured_height", "measheight", "height", "hoehe", "gebaeudehoehe")
ROOF_FIELDS = ("roof_shape", "rooftype", "roof_type", "dachform", "dachart")
LEVELS_FIELDS = ("levels", "storeysaboveground", "storeys_above_ground", "geschosse", "anzahlgs")
SUFFIXES = (*XML_SUFFIXES, ".gz", ".zip")
PARTS = frozenset(("consistsOfBuildingPart", "buildingPart"))
FOOTPRINTS = ("GroundSurface", "lod0FootPrint")  # the first of them that a building has is its footprint
LEVEL_M = 0.1  # a surface whose corners differ less in height lies flat
_COMPOUND = re.compile(r"^urn:ogc:def:crs,crs:([^,]+),|[?&]1=([^&]+)", re.IGNORECASE)

Ring = np.ndarray
Polygon = list[Ring]


def read_lod2(path: str | Path, progress: Progress = unobserved) -> gpd.GeoDataFrame:
    """Buildings of CityGML 1 or 2: ``building_id height_m roof_shape levels`` and the footprint (two-dimensional).

    ``path`` is a file (.gml, .xml, also gzipped), a ZIP of such files or a folder of them; what stands in several tiles
    counts once. A building in parts gives a row for each of its parts. ``height_m`` is the measured height, to the
    ridge, without one the distance from the lowest to the highest corner; ``levels`` are the storeys above ground;
    ``roof_shape`` is in the words of OpenStreetMap. The footprint is the ground surface, without one the lowest level
    surfaces, else the outline from above. The CRS is that of the first file.
    Raises ``InputError`` when there is no such file, it cannot be read, has no buildings or no known CRS.

    Source: OGC 12-019 (CityGML 2.0); tables ``alkis_crs``, ``alkis_roofs``, ``citygml_roofs``.
    """
    path = Path(path)
    tiles = _tiles(path)
    sizes = np.array([file.stat().st_size for file, _ in tiles], dtype=float)
    ends = np.concatenate([[0.0], np.cumsum(sizes) / max(sizes.sum(), 1.0)])
    frames: list[gpd.GeoDataFrame] = []
    for (file, member), start, end in zip(tiles, ends[:-1], ends[1:]):
        frame = _read_tile(file, member, part(progress, start, end))
        if frame is not None:
            frames.append(frame.to_crs(frames[0].crs) if frames else frame)
    if not frames:
        raise InputError("{path} holds no buildings; choose a city model in CityGML (LoD1 or LoD2).", path=path)
    report(progress, 1.0)
    return pd.concat(frames).drop_duplicates("building_id", ignore_index=True)


def as_city_model(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """A layer of buildings with a height field (``height_m``, ``measuredHeight`` …) as ``read_lod2`` gives it.

    Roofs may be codes or OpenStreetMap's words. Raises ``InputError`` where there is no height field or no CRS.
    """
    by_name = {str(column).lower(): column for column in reversed(list(frame.columns))}

    def column(names: tuple[str, ...]) -> pd.Series | None:
        return next((frame[by_name[name]] for name in names if name in by_name), None)

    height, levels, roof, ids = (column(names) for names in (HEIGHT_FIELDS, LEVELS_FIELDS, ROOF_FIELDS, ID_FIELDS))
    if height is None:
        raise InputError(
            "The city model has no height field such as {names}; it has {fields}.",
            names=", ".join(HEIGHT_FIELDS[:2]),
            fields=", ".join(str(name) for name in frame.columns if name != frame.geometry.name) or "–",
        )
    if frame.crs is None:
        raise InputError("The city model has no coordinate reference system; set it in the layer's properties.")
    shapes = polygons_only(shapely.force_2d(frame.geometry.to_numpy()))
    nothing = pd.Series(np.nan, index=frame.index)
    table = {
        "building_id": np.arange(1, len(frame) + 1).astype(str) if ids is None else ids.astype(str).to_numpy(),
        "height_m": _plausible(nothing if height is None else height, "highest_m"),
        "roof_shape": np.full(len(frame), None) if roof is None else [_roof_shape(str(value)) for value in roof],
        "levels": _plausible(nothing if levels is None else levels, "most_storeys"),
    }
    return gpd.GeoDataFrame(table, geometry=shapes, crs=frame.crs)


# --- files -----------------------------------------------------------------------------------------------------------


def _tiles(path: Path) -> list[tuple[Path, str | None]]:
    """The files that make up the city model, as (file, member of a ZIP)."""
    if not path.exists():
        raise InputError("There is no file {path}; choose a city model in CityGML (.gml, .xml, .zip).", path=path)
    files = [path]
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.is_file() and file.name.lower().endswith(SUFFIXES))
    tiles: list[tuple[Path, str | None]] = []
    for file in files:
        members: list[str | None] = list(xml_members(file))
        tiles += [(file, member) for member in members or [None]]
    return tiles


def _read_tile(file: Path, member: str | None, progress: Progress) -> gpd.GeoDataFrame | None:
    """The buildings of one file; None where it has none."""
    found = _Buildings()
    FeatureStream(found.take, wanted=("Building", "Envelope").__contains__).read(file, member, progress)
    return found.frame(file) if found.rows else None


class _Buildings:
    """What is kept of the buildings of one file while it streams by."""

    def __init__(self) -> None:
        self.crs_names: Counter[str] = Counter()
        self.rows: list[tuple] = []
        self.footprints = Surfaces()

    def take(self, name: str, element: Element) -> None:
        """An ``Envelope``, which may be all that names the CRS, or a ``Building`` with its parts."""
        if name == "Envelope":
            self._note_crs(element)
            return
        members = [child for child in element if local(child.tag) in PARTS]
        for child in members:
            element.remove(child)
        self._add(element, attribute(element, "id"))
        for child in members:
            for building_part in child:
                self.take("BuildingPart", building_part)

    def _add(self, element: Element, building_id: str) -> None:
        polygons = footprint_of(element)
        if not polygons:
            return
        if not self.crs_names:
            for geometry in element.iter():
                self._note_crs(geometry)
        self.footprints.add([[[(x, y) for x, y, _ in ring.tolist()] for ring in polygon] for polygon in polygons])
        height = _number(text_at(element, "measuredHeight"))
        height = height if 0 < height <= settings("existing")["highest_m"] else _height_of(element)
        levels = _number(text_at(element, "storeysAboveGround"))
        roof = _roof_shape(text_at(element, "roofType"))
        self.rows.append((building_id or f"{len(self.rows) + 1}", height, roof, levels))

    def _note_crs(self, element: Element) -> None:
        name = attribute(element, "srsName")
        if name:
            self.crs_names[_horizontal(name)] += 1

    def frame(self, file: Path) -> gpd.GeoDataFrame:
        crs = named_crs(self.crs_names, "", file)
        shapes = self.footprints.shapes(np.arange(len(self.rows)))
        # Where several surfaces make up a footprint, they share sides and overlap.
        united = shapely.union_all(polygons_only(crs.straightened(shapes))[:, np.newaxis], axis=1)
        table = pd.DataFrame(self.rows, columns=list(COLUMNS))
        limits = {"height_m": "highest_m", "levels": "most_storeys"}
        table = table.assign(**{name: _plausible(table[name], limit) for name, limit in limits.items()})
        frame = gpd.GeoDataFrame(table, geometry=polygons_only(united), crs=_without_heights(crs.crs))
        return frame[~frame.geometry.is_empty]


# --- a building -------------------------------------------------------------------------------------------------------


def footprint_of(element: Element) -> list[Polygon]:
    """Polygons that make up the footprint of a building without its parts; rings are (n, 3), the outer one first."""
    for name in FOOTPRINTS:
        found = [polygon for each in element.iter() if local(each.tag) == name for polygon in _polygons(each)]
        if found:
            return found
    polygons = list(_polygons(element))
    flat = [polygon for polygon in polygons if np.ptp(polygon[0][:, 2]) <= LEVEL_M and _extent(polygon[0]) > 0]
    if not flat:
        return [polygon for polygon in polygons if _extent(polygon[0]) > 0]
    lowest = min(polygon[0][:, 2].min() for polygon in flat)
    return [polygon for polygon in flat if polygon[0][:, 2].min() <= lowest + LEVEL_M]


def _polygons(element: Element) -> Iterator[Polygon]:
    for polygon in element.iter():
        if local(polygon.tag) in ("Polygon", "PolygonPatch", "Triangle", "Rectangle"):
            rings = [_ring(boundary) for boundary in polygon if local(boundary.tag) in ("exterior", "interior")]
            if rings and len(rings[0]) >= 4:
                yield [ring for ring in rings if len(ring) >= 4]


def _ring(boundary: Element) -> Ring:
    """The points (n, 3) of a ring, with heights of 0 where it has none; empty where they are no numbers."""
    numbers: list[str] = []
    dimension = 3
    for element in boundary.iter():
        kind = local(element.tag)
        if kind in ("posList", "pos"):
            numbers += (element.text or "").split()
            dimension = int(attribute(element, "srsDimension") or dimension)
    try:
        points = np.array(numbers, dtype=float).reshape(-1, dimension)
    except ValueError:
        return np.empty((0, 3))
    return np.column_stack([points, np.zeros((len(points), max(3 - dimension, 0)))])[:, :3]


def _extent(ring: Ring) -> float:
    """Area (m²) of a ring seen from above."""
    x, y = (ring[:, :2] - ring[0, :2]).T
    return abs(float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))) / 2


def _height_of(element: Element) -> float:
    corners = [ring[:, 2] for polygon in _polygons(element) for ring in polygon]
    return float(np.ptp(np.concatenate(corners))) if corners else np.nan


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return np.nan


def _plausible(values: pd.Series, limit: str) -> np.ndarray:
    """Positive numbers below a ``limit`` of the table ``existing``; NaN for all others, such as -9999 and 9999."""
    numbers = pd.to_numeric(values, errors="coerce").to_numpy(dtype=float)
    most = settings("existing")[limit]
    return np.where((numbers > 0) & (numbers <= most), numbers, np.nan)


@cache
def _roof_shapes() -> dict[str, str]:
    """OpenStreetMap's words for roof shapes by the codes of CityGML and of the cadastre, and by themselves."""
    words = read_table("roof_shapes")["roof_shape"]
    tables = [read_table(name) for name in ("citygml_roofs", "alkis_roofs")]
    return {
        **dict(zip(words, words)),
        **{str(row.roof_code): row.roof_shape for rows in tables for row in rows.itertuples()},
    }


def _roof_shape(value: str) -> str | None:
    """The roof's shape from a code (``3100``, ``3100.0``, ``3100_Satteldach``) or word; None where it is not known."""
    code = re.match(r"\d{4}", value.strip())
    return _roof_shapes().get(code[0] if code else value.strip().lower()) or None


# --- coordinate reference system --------------------------------------------------------------------------------------


def _horizontal(name: str) -> str:
    """The name of the horizontal one of a compound CRS; a single CRS keeps its name."""
    compound = _COMPOUND.search(name)
    if compound is None:
        return name.partition("+")[0]
    return f"urn:ogc:def:crs:{compound[1]}" if compound[1] else compound[2]


def _without_heights(crs: CRS) -> CRS:
    return crs.sub_crs_list[0] if crs.is_compound else crs
