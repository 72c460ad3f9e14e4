"""Where people live: read from a grid, or estimated from residential floor space."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import require_columns, require_metric, require_rows
from ..tables import read_table
from .crs import metric_crs
from .osm_tables import building_uses, landuse_classes

CELL_M = 100.0
RESIDENTIAL = "residential"
# Fields that hold people, tried in this order, in any capitalisation.
PEOPLE_FIELDS = (
    *("people", "population", "pop", "pop_est", "einwohner", "einw", "ew", "ewz", "einwohnerzahl", "bevoelkerung"),
    *("bev", "inhabitants", "residents", "total_population", "pop_total", "insgesamt_bevoelkerung", "tot_p", "t"),
)
ID_FIELDS = ("cell_id", "gitter_id_100m", "grd_id", "id")


def estimate_population(buildings: gpd.GeoDataFrame, landuse: gpd.GeoDataFrame | None = None) -> gpd.GeoDataFrame:
    """People by 100 m cell (``schema.POPULATION``, points at the cells' middles) from residential floor space.

    People = footprint × storeys × share of living space / living space per person, for buildings whose ``use`` is
    residential. Storeys are ``levels``, else the usual number of the ``building`` type (table ``osm_buildings``).
    Smaller buildings than the least footprint of a home are sheds. Where ``landuse`` is given, a building on farmland,
    allotments or other ground nobody lives on is none either, unless its type says that it is a home.
    Raises ``InputError`` unless ``buildings`` are in metres and have the fields ``use``, ``building`` and ``levels``.

    Source: table ``population``.
    """
    require_metric(buildings, "Buildings")
    require_columns(buildings, ["use", "building", "levels"], "Buildings")
    value = read_table("population").set_index("parameter")["value"].astype(float)
    homes = buildings[(buildings["use"] == RESIDENTIAL) & (buildings.area >= value["least_footprint"])]
    if landuse is not None:
        homes = homes[~_on_land_without_homes(homes, landuse)]
    floor_space = homes.area.to_numpy() * _storeys(homes)
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


def read_people(frame: gpd.GeoDataFrame, field: str | None = None, crs: object = None) -> gpd.GeoDataFrame:
    """People by cell (``schema.POPULATION``, points) from points or polygons with a number of people each.

    ``field`` holds the people; without it the first of ``PEOPLE_FIELDS`` that the layer has is taken. Polygons become
    their centroid. Cells without people are dropped. ``crs`` is that of the result, in metres; by default the layer's
    own. Raises ``InputError`` for an empty layer, a missing or negative field, or a CRS missing or not in metres.
    """
    require_rows(frame, "Population")
    if frame.crs is None:
        raise InputError("The population has no coordinate reference system; set it in the layer's properties.")
    target = metric_crs(frame.crs if crs is None else crs)
    column = _people_field(frame, field)
    people = pd.to_numeric(frame[column], errors="coerce").to_numpy(dtype=float)
    if (people < 0).any():
        raise InputError(
            "The field {field} of the population has {count} negative values; remove them or choose another field.",
            field=column,
            count=int((people < 0).sum()),
        )
    shapes = frame.geometry.to_numpy()
    kept = (people > 0) & ~(shapely.is_empty(shapes) | shapely.is_missing(shapes))
    if not kept.any():
        raise InputError("The field {field} of the population holds no people; choose another field.", field=column)
    # A grid's cells are square in its own CRS, so that is where their middle is.
    points = gpd.GeoSeries(shapely.centroid(shapes[kept]), crs=frame.crs).to_crs(target)
    cells = gpd.GeoDataFrame(
        {"cell_id": _cell_ids(frame)[kept], "people": people[kept], "source": "given"},
        geometry=points.to_numpy(),
        crs=target,
    )
    return schema.POPULATION.conform(cells)


# --- steps -------------------------------------------------------------------------------------------------------


def _storeys(buildings: gpd.GeoDataFrame) -> np.ndarray:
    usual = read_table("osm_buildings").set_index("building")["default_levels"].astype(float)
    by_type = buildings["building"].map(usual).fillna(usual["yes"]).to_numpy(dtype=float)
    levels = buildings["levels"].to_numpy(dtype=float)
    return np.where(np.isnan(levels), by_type, levels)


def _on_land_without_homes(buildings: gpd.GeoDataFrame, landuse: gpd.GeoDataFrame) -> np.ndarray:
    """Buildings of unknown type that stand on land whose buildings are no homes and on none whose are."""
    use_of_land = landuse["landuse"].map(landuse_classes().building_use).fillna("")
    points = shapely.point_on_surface(buildings.geometry.to_numpy())

    def standing_on(land: pd.Series) -> np.ndarray:
        shapes = landuse.geometry.to_numpy()[land.to_numpy()]
        found = np.zeros(len(points), dtype=bool)
        found[shapely.STRtree(shapes).query(points, predicate="intersects")[0]] = True
        return found

    unknown = (buildings["building"].map(building_uses()).fillna("") == "").to_numpy()
    elsewhere = standing_on((use_of_land != "") & (use_of_land != RESIDENTIAL))
    return unknown & elsewhere & ~standing_on(use_of_land == RESIDENTIAL)


def _people_field(frame: gpd.GeoDataFrame, field: str | None) -> str:
    columns = [str(column) for column in frame.columns if column != frame.geometry.name]
    if field is not None:
        if field in columns:
            return field
        raise InputError(
            "The population has no field {field}; it has {fields}.", field=field, fields=", ".join(columns)
        )
    by_name = {column.lower(): column for column in reversed(columns)}
    for name in PEOPLE_FIELDS:
        if name in by_name and pd.to_numeric(frame[by_name[name]], errors="coerce").notna().any():
            return by_name[name]
    raise InputError(
        "No field of the population is known to hold people; name one of {fields} “people” or choose it.",
        fields=", ".join(columns) or "–",
    )


def _cell_ids(frame: gpd.GeoDataFrame) -> np.ndarray:
    """Ids from the layer where it has unique ones, else numbers."""
    by_name = {str(column).lower(): column for column in frame.columns}
    for name in ID_FIELDS:
        if name in by_name and frame[by_name[name]].is_unique and frame[by_name[name]].notna().all():
            return frame[by_name[name]].astype(str).to_numpy(dtype=object)
    return np.array([str(number) for number in range(1, len(frame) + 1)], dtype=object)
