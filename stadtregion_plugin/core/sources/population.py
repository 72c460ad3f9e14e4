"""Where people live: read from grids, rasters, tables and areas, or estimated from residential floor space."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import require_rows
from ..progress import Progress, part, report, unobserved
from ..settings import settings
from ..text import Translate, english, text
from .crs import metric_crs
from .population_buildings import place_at_homes, residential_floor_space
from .population_cells import Bounds, Cells, at_points, largest_cell_m2
from .population_fields import cell_ids, no_people_field, people_fields, told_people
from .population_raster import read_raster
from .population_table import read_csv, read_table_rows

CELL_M = 100.0
TABLES = (".csv", ".txt", ".tsv")  # endings of files that are read as tables, other files being rasters


@dataclass(frozen=True)
class People:
    """People by cell (``schema.POPULATION``, points), and what was assumed about them.

    ``unknown_count``: cells whose number is unknown or kept secret and counts as 0. ``spread_count``: areas larger than
    a cell whose people were spread over them. ``homeless_count`` and ``homeless_people``: cells without a home, whose
    people stayed where they were (0 where buildings were not asked for). ``warnings`` say all that in sentences.
    """

    cells: gpd.GeoDataFrame
    unknown_count: int = 0
    spread_count: int = 0
    homeless_count: int = 0
    homeless_people: float = 0.0
    warnings: tuple[str, ...] = ()


def estimate_population(buildings: gpd.GeoDataFrame, landuse: gpd.GeoDataFrame | None = None) -> gpd.GeoDataFrame:
    """People by 100 m cell (``schema.POPULATION``, points at the cells' middles) from residential floor space.

    People = footprint × storeys × share of living space / living space per person, for buildings whose ``use`` is
    residential; see ``residential_floor_space`` for which these are.
    Raises ``InputError`` unless ``buildings`` are in metres and have the fields ``use``, ``building`` and ``levels``.

    Source: table ``population``.
    """
    homes, floor_space = residential_floor_space(buildings, landuse)
    value = settings("population")
    people = floor_space * value["living_share"] / value["living_space"]
    column, row = np.floor(shapely.get_coordinates(homes.geometry.centroid.to_numpy()) / CELL_M).astype(np.int64).T
    cells = (
        pd.DataFrame({"column": column, "row": row, "people": people}).groupby(["column", "row"], as_index=False).sum()
    )
    cells = cells[cells.people > 0]
    frame = gpd.GeoDataFrame(
        {
            "cell_id": [f"E{column}N{row}" for column, row in zip(cells.column, cells["row"])],
            "people": cells.people.to_numpy(),
            "source": "estimated",
        },
        geometry=shapely.points((cells.column + 0.5) * CELL_M, (cells["row"] + 0.5) * CELL_M),
        crs=buildings.crs,
    )
    return schema.POPULATION.conform(frame)


def read_population(
    source: gpd.GeoDataFrame | pd.DataFrame | Path,
    crs: object,
    bounds: Bounds | None = None,
    buildings: gpd.GeoDataFrame | None = None,
    landuse: gpd.GeoDataFrame | None = None,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> People:
    """People by cell in the metric ``crs``, from whatever a population comes as.

    ``source``: points or polygons with a number of people each, a table with coordinates or the ids of a census grid,
    or the path of a CSV file or of a raster of people per cell (see ``population_table`` and ``population_raster``). Of
    tables and files only what lies within ``bounds`` (west, south, east, north in ``crs``) and the margin of the table
    ``population`` around them is read; layers are taken whole. With ``buildings`` (and ``landuse``) people are carried
    to the homes in their cell, see ``place_at_homes``; without, those of areas larger than a cell are spread over them.
    Raises ``InputError`` where there is nobody, or the source cannot be understood.
    """
    target = metric_crs(crs)
    reading = part(progress, 0.0, 0.8)
    if isinstance(source, gpd.GeoDataFrame):
        areas, unknown = _areas_of_layer(source, None)
        assumed: tuple[str, ...] = ()
    else:
        cells = _cells_of(source, target, _with_margin(bounds), reading)
        as_points = buildings is None and cells.largest_m2(target) <= largest_cell_m2()
        areas, unknown = cells.areas(as_points), cells.unknown_count
        assumed = _assumed(source, cells, translate)
    if buildings is None:
        found = _at_middles(areas, target, unknown, translate, part(progress, 0.8, 1.0))
    else:
        found = _at_homes(areas.to_crs(target), buildings, landuse, unknown, translate, part(progress, 0.8, 1.0))
    report(progress, 1.0)
    return replace(found, warnings=(*assumed, *found.warnings))


def read_people(frame: gpd.GeoDataFrame, field: str | None = None, crs: object = None) -> gpd.GeoDataFrame:
    """People by cell (``schema.POPULATION``, points) from points or polygons with a number of people each.

    ``field`` holds the people; without it the first that usually does is taken (table ``population_fields``). Polygons
    become their centroid, those larger than a cell of the usual grids points spread evenly over them. Cells without
    people are dropped; -1, which stands for a number kept secret, counts as none. ``crs`` is that of the result, in
    metres; by default the layer's own. Raises ``InputError`` for an empty layer, a missing or negative field, or a CRS
    missing or not in metres.
    """
    areas, unknown = _areas_of_layer(frame, field)
    return _at_middles(areas, metric_crs(areas.crs if crs is None else crs), unknown, english, unobserved).cells


# --- what was given ------------------------------------------------------------------------------------------------


def _areas_of_layer(frame: gpd.GeoDataFrame, field: str | None) -> tuple[gpd.GeoDataFrame, int]:
    """Populated features with ``cell_id`` and ``people``, and the number of those whose people are not told."""
    require_rows(frame, "Population")
    if frame.crs is None:
        raise InputError("The population has no coordinate reference system; set it in the layer's properties.")
    column = _people_field(frame, field)
    people, unknown = told_people(frame, column)
    shapes = frame.geometry.to_numpy()
    kept = (people > 0) & ~(shapely.is_empty(shapes) | shapely.is_missing(shapes))
    if not kept.any():
        raise InputError("The field {field} of the population holds no people; choose another field.", field=column)
    areas = gpd.GeoDataFrame(
        {"cell_id": cell_ids(frame)[kept], "people": people[kept]}, geometry=shapes[kept], crs=frame.crs
    )
    return areas, unknown


def _cells_of(source: pd.DataFrame | Path, crs, bounds: Bounds | None, progress: Progress) -> Cells:
    """The cells of a table or a file; ``InputError`` when nobody lives in the area."""
    if isinstance(source, pd.DataFrame):
        cells = read_table_rows(source, crs, bounds)
    elif source.suffix.lower() in TABLES:
        cells = read_csv(source, crs, bounds, progress)
    else:
        cells = read_raster(source, crs, bounds, progress)
    if not len(cells):
        raise InputError(
            "Nobody lives in the area by the population {path}; check that both are of the same place.",
            path=source if isinstance(source, Path) else "–",
        )
    return cells


def _with_margin(bounds: Bounds | None) -> Bounds | None:
    if bounds is None:
        return None
    west, south, east, north = bounds
    margin = settings("population")["margin"]
    return west - margin, south - margin, east + margin, north + margin


def _people_field(frame: gpd.GeoDataFrame, field: str | None) -> str:
    columns = [str(column) for column in frame.columns if column != frame.geometry.name]
    if field is not None:
        if field in columns:
            return field
        raise InputError(
            "The population has no field {field}; it has {fields}.", field=field, fields=", ".join(columns)
        )
    for name in people_fields(columns):
        if pd.to_numeric(frame[name], errors="coerce").notna().any():
            return name
    raise no_people_field(columns)


# --- where they live -------------------------------------------------------------------------------------------------


def _at_middles(areas: gpd.GeoDataFrame, target, unknown: int, translate: Translate, progress: Progress) -> People:
    spread = at_points(areas, target, progress)
    warnings = _unknown(unknown, translate)
    if spread.large_count:
        said = translate(
            text("{people} people of {count} areas larger than a grid cell are taken to live evenly spread over them.")
        )
        warnings += (said.format(people=round(spread.large_people), count=spread.large_count),)
    cells = schema.POPULATION.conform(spread.points.assign(source="given"))
    return People(cells, unknown, spread.large_count, warnings=warnings)


def _at_homes(
    areas: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame,
    landuse: gpd.GeoDataFrame | None,
    unknown: int,
    translate: Translate,
    progress: Progress,
) -> People:
    placed = place_at_homes(areas, buildings, landuse, progress)
    warnings = _unknown(unknown, translate)
    if placed.homeless_count:
        said = translate(text("{people} people of {count} cells without a home stay at the middle of their cell."))
        warnings += (said.format(people=round(placed.homeless_people), count=placed.homeless_count),)
    return People(placed.cells, unknown, 0, placed.homeless_count, placed.homeless_people, warnings)


def _unknown(count: int, translate: Translate) -> tuple[str, ...]:
    if not count:
        return ()
    said = translate(text("In {count} cells the number of people is unknown or kept secret; they count as empty."))
    return (said.format(count=count),)


def _assumed(source: pd.DataFrame | Path, cells: Cells, translate: Translate) -> tuple[str, ...]:
    """That a raster was taken to hold counts, with the sum by which a planner can tell."""
    if isinstance(source, pd.DataFrame) or source.suffix.lower() in TABLES:
        return ()
    said = translate(text("The raster {name} is read as people per cell, not per area: {people} people in the area."))
    return (said.format(name=source.name, people=round(float(cells.people.sum()))),)
