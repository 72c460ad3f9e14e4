"""Quarters of a region: boundaries where they are mapped, else the surroundings of places, else squares."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import polygons_only
from ..progress import Progress, report, unobserved
from .cadastre.fields import found, numbers, texts, usual_names
from .population_fields import people_fields

LEAST_SHARE = 0.6  # of the area that boundaries must cover to be its quarters
SQUARES_ALONG = 5  # squares along the longer side of the area
# Places that name a quarter; of two at one point the kind that stands first counts.
QUARTER_PLACES = ("borough", "suburb", "quarter", "neighbourhood", "village", "hamlet", "town", "city")
LEAST_AREA_M2 = 1.0
FIELDS = "quarter_fields"


def named_quarters(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Any layer of quarters with the fields of ``schema.QUARTERS`` first, its other fields kept behind them.

    ``quarter_id`` is the first usual field that is complete and tells all quarters apart, else they are counted from 1;
    ``name`` is the first usual field with texts, and the id where a quarter has none; ``people`` and ``jobs`` are taken
    from usual fields. Capitalisation does not matter (tables ``quarter_fields`` and ``population_fields``), so that a
    field NAME gives way to ``name``. A frame that has been through here stays as it is. Shapes may overlap and have
    holes.
    """
    columns = [str(column) for column in frame.columns if column != getattr(frame, "active_geometry_name", None)]
    ids = _identifiers(frame, columns)
    named = frame.assign(
        quarter_id=ids,
        name=_names(frame, columns).where(lambda name: name.notna(), ids),
        people=numbers(frame, next(iter(people_fields(columns)), None)),
        jobs=numbers(frame, next(iter(found(columns, "jobs", FIELDS)), None)),
        source=texts(frame, "source" if "source" in columns else None).fillna("given"),
    )
    replaced = [each for each in columns if each.casefold() in schema.QUARTERS.columns and each != each.casefold()]
    return schema.QUARTERS.conform(named.drop(columns=replaced))


@np.errstate(invalid="ignore")  # GEOS raises numpy's flag where two polygons have nothing in common
def built_area(buildings: gpd.GeoDataFrame, streets: gpd.GeoDataFrame) -> shapely.Geometry:
    """The hull of what people built."""
    corners = np.concatenate([buildings.geometry.to_numpy(), streets.geometry.to_numpy()])
    return shapely.convex_hull(shapely.geometrycollections(shapely.envelope(corners)))


def find_quarters(
    extract_quarters: gpd.GeoDataFrame | None,
    places: gpd.GeoDataFrame | None,
    area: shapely.Geometry,
    progress: Progress = unobserved,
) -> gpd.GeoDataFrame:
    """Quarters that cover ``area`` (a polygon in the layers' CRS) and do not overlap; ``source`` says where from.

    - ``boundary``: ``extract_quarters``, if two or more of them cover at least 60 % of the area. What they leave over
      goes to the places that lie there, else to the nearest quarter.
    - ``place``: the ground nearer to each of the ``places`` (from borough to hamlet) than to any other, if two.
    - ``grid``: squares, named by column letter and row number from the north-west.

    Where boundaries overlap, the smaller one counts. Names and ids are unique. Raises ``InputError`` for an empty area.
    """
    if area.is_empty or area.area == 0:
        raise InputError("The area of the quarters is empty; check that buildings and streets are in the same CRS.")
    crs = _crs_of(extract_quarters, places)
    named = _named_places(places, area)
    quarters = _by_boundaries(extract_quarters, named, area)
    report(progress, 0.5)
    if quarters is None and len(named) >= 2:
        quarters = _around_places(named, area)
    if quarters is None:
        quarters = _squares(area)
    quarters = quarters[shapely.area(quarters["shape"].to_numpy()) >= LEAST_AREA_M2].reset_index(drop=True)
    quarters["name"] = _unique(quarters["name"])
    quarters["quarter_id"] = _unique(quarters["quarter_id"])
    report(progress, 1.0)
    geometry = quarters.pop("shape").to_numpy()
    return schema.QUARTERS.conform(gpd.GeoDataFrame(quarters, geometry=geometry, crs=crs))


# --- the three ways ----------------------------------------------------------------------------------------------


def _by_boundaries(
    boundaries: gpd.GeoDataFrame | None, places: pd.DataFrame, area: shapely.Geometry
) -> pd.DataFrame | None:
    if boundaries is None or len(boundaries) < 2:
        return None
    shapes = polygons_only(shapely.intersection(polygons_only(boundaries.geometry.to_numpy()), area))
    order = np.lexsort((boundaries.quarter_id.astype(str).to_numpy(), shapely.area(shapes)))
    order = order[shapely.area(shapes[order]) >= LEAST_AREA_M2]
    taken, apart = shapely.Polygon(), []
    for shape in shapes[order]:
        apart.append(shapely.difference(shape, taken))
        taken = shapely.union(taken, shape)
    kept = shapely.area(apart) >= LEAST_AREA_M2 if apart else np.empty(0, dtype=bool)
    if kept.sum() < 2 or taken.area < LEAST_SHARE * area.area:
        return None
    columns = {name: boundaries[name].to_numpy()[order][kept] for name in ("quarter_id", "name", "people")}
    quarters = pd.DataFrame({**columns, "source": "boundary", "shape": polygons_only(np.array(apart)[kept])})
    return _with_rest(quarters, places, polygons_only([shapely.difference(area, taken)])[0])


def _around_places(places: pd.DataFrame, area: shapely.Geometry) -> pd.DataFrame:
    """The ground of ``area`` that lies nearer to each place than to any other."""
    diagram = shapely.voronoi_polygons(shapely.multipoints(places["point"].to_numpy()), extend_to=area)
    cells = shapely.get_parts(diagram)
    place, cell = shapely.STRtree(cells).query(places["point"].to_numpy(), predicate="intersects")
    _, first = np.unique(place, return_index=True)
    shapes = polygons_only(shapely.intersection(cells[cell[first]], area))
    return places.drop(columns="point").iloc[place[first]].assign(source="place", shape=shapes)


def _squares(area: shapely.Geometry) -> pd.DataFrame:
    west, south, east, north = area.bounds
    side = max(east - west, north - south) / SQUARES_ALONG
    columns, rows = int(np.ceil((east - west) / side)), int(np.ceil((north - south) / side))
    column, row = (each.ravel() for each in np.meshgrid(np.arange(columns), np.arange(rows)))
    boxes = shapely.box(west + column * side, north - (row + 1) * side, west + (column + 1) * side, north - row * side)
    names = [f"{_letters(at)}{number + 1}" for at, number in zip(column, row)]
    shapes = polygons_only(shapely.intersection(boxes, area))
    return pd.DataFrame({"quarter_id": names, "name": names, "people": np.nan, "source": "grid", "shape": shapes})


# --- steps -------------------------------------------------------------------------------------------------------


def _usual(columns: list[str], role: str) -> list[str]:
    """Fields by their usual names, then those that only end as usual."""
    endings = usual_names(f"{role}_ending", FIELDS)
    ending = [column for usual in endings for column in columns if column.casefold().endswith(usual)]
    return list(dict.fromkeys([*found(columns, role, FIELDS), *ending]))


def _identifiers(frame: pd.DataFrame, columns: list[str]) -> pd.Series:
    for column in _usual(columns, "quarter_id"):
        told = _as_texts(frame, column)
        if told.notna().all() and told.is_unique:
            return told
    return pd.Series([str(number) for number in range(1, len(frame) + 1)], index=frame.index, dtype=object)


def _names(frame: pd.DataFrame, columns: list[str]) -> pd.Series:
    for column in _usual(columns, "name"):
        told = _as_texts(frame, column)
        if told.notna().any():
            return told
    return pd.Series(None, index=frame.index, dtype=object)


def _as_texts(frame: pd.DataFrame, column: str) -> pd.Series:
    """A column as texts, whole numbers without decimals; None where it is empty."""
    values = frame[column]
    if values.dtype.kind == "f" and (values.dropna() % 1 == 0).all():
        values = values.astype("Int64")
    return texts(values.to_frame(), column)


def _with_rest(quarters: pd.DataFrame, places: pd.DataFrame, rest: shapely.Geometry) -> pd.DataFrame:
    """``quarters`` and the ``rest`` of the area: around the places in it, without any to the nearest quarter."""
    if rest.area < LEAST_AREA_M2:
        return quarters
    there = places[shapely.intersects(rest, places["point"].to_numpy())] if len(places) else places
    if len(there) == 1:
        alone = there.drop(columns="point").assign(source="place", shape=[rest])
        return pd.concat([quarters, alone], ignore_index=True)
    if len(there) > 1:
        return pd.concat([quarters, _around_places(there, rest)], ignore_index=True)
    pieces = shapely.get_parts(rest)
    piece, nearest = shapely.STRtree(quarters["shape"].to_numpy()).query_nearest(pieces, all_matches=False)
    shapes = quarters["shape"].to_numpy().copy()
    for quarter in np.unique(nearest):
        shapes[quarter] = shapely.union_all([shapes[quarter], *pieces[piece[nearest == quarter]]])
    return quarters.assign(shape=shapes)


def _named_places(places: gpd.GeoDataFrame | None, area: shapely.Geometry) -> pd.DataFrame:
    """Places in ``area`` that name a quarter, one at a point, as quarter_id, name, people and point."""
    empty = pd.DataFrame({"quarter_id": [], "name": [], "people": [], "point": []})
    if places is None or places.empty:
        return empty
    inside = shapely.intersects(area, places.geometry.to_numpy())
    chosen = places[inside & places.kind.isin(QUARTER_PLACES) & places.name.notna()]
    found = pd.DataFrame(
        {
            "quarter_id": chosen.place_id.to_numpy(),
            "name": chosen.name.to_numpy(),
            "people": chosen.people.to_numpy(),
            "point": chosen.geometry.to_numpy(),
        }
    )
    rank = chosen.kind.map({kind: at for at, kind in enumerate(QUARTER_PLACES)}).to_numpy()
    found = found.assign(rank=rank).sort_values(["rank", "quarter_id"])
    xy = pd.Series(
        [tuple(point) for point in shapely.get_coordinates(found["point"].to_numpy()).tolist()], dtype=object
    )
    return found[~xy.duplicated().to_numpy()].drop(columns="rank").reset_index(drop=True)


def _unique(texts: pd.Series) -> pd.Series:
    """``texts`` with repeats numbered: Neustadt, Neustadt 2."""
    texts = texts.fillna("").astype(str)
    repeat = texts.groupby(texts).cumcount()
    return texts.where(repeat == 0, texts + " " + (repeat + 1).astype(str))


def _letters(column: int) -> str:
    """A, B … Z, AA, AB …"""
    return (_letters(column // 26 - 1) if column >= 26 else "") + chr(ord("A") + column % 26)


def _crs_of(*frames: gpd.GeoDataFrame | None):
    return next((frame.crs for frame in frames if frame is not None and frame.crs is not None), None)
