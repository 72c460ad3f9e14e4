"""People carried from cells, districts or points to the homes within them."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..frames import require_columns, require_metric, require_rows
from ..progress import Progress, report, unobserved
from ..settings import settings
from ..tables import read_table
from .osm_tables import building_uses, landuse_classes
from .population_cells import at_points, largest_cell_m2

RESIDENTIAL = "residential"
AT_BUILDINGS = "buildings"


@dataclass(frozen=True)
class AtHomes:
    """People at homes and, where a source has none, where they were: ``schema.POPULATION``, points.

    ``homeless_count`` sources have no home; ``homeless_people`` live in these.
    """

    cells: gpd.GeoDataFrame
    homeless_count: int
    homeless_people: float


def to_buildings(
    population: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame,
    landuse: gpd.GeoDataFrame | None = None,
    progress: Progress = unobserved,
) -> gpd.GeoDataFrame:
    """The people of ``place_at_homes`` (``schema.POPULATION``, points)."""
    return place_at_homes(population, buildings, landuse, progress).cells


def place_at_homes(
    population: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame,
    landuse: gpd.GeoDataFrame | None = None,
    progress: Progress = unobserved,
) -> AtHomes:
    """People carried to residential buildings in proportion to residential floor space.

    ``population`` has ``people`` and ``cell_id`` and is best given as polygons: a building belongs to those its inner
    point lies in. Points stand for the cells of a grid: a building belongs to the nearest point, no farther away than
    half the diagonal of a cell whose side is the usual distance between neighbouring points. Numbers need not be whole;
    the sum of each source is conserved. The people of sources without a home stay where they are (large areas: spread
    evenly) and keep their ``source``; those at homes have ``buildings`` and as ``cell_id`` ``cell/building``.
    Raises ``InputError`` for an empty population, a CRS not in metres, or missing fields.

    Source: dasymetric mapping weighted by floor space, as in Langford 2006 (from memory).
    """
    require_rows(population, "Population")
    require_metric(population, "Population")
    require_columns(population, ["cell_id", "people"], "Population")
    homes, floor_space = residential_floor_space(buildings, landuse)
    homes = homes.to_crs(population.crs)
    places = shapely.point_on_surface(homes.geometry.to_numpy())
    source, home = _homes_of(population.geometry.to_numpy(), places)
    report(progress, 0.5)
    weight = floor_space[home]
    share = weight / np.bincount(source, weights=weight, minlength=len(population))[source]
    ids = population["cell_id"].astype(str).to_numpy(dtype=object)
    at_homes = gpd.GeoDataFrame(
        {
            "cell_id": ids[source] + "/" + _names_of(homes)[home],
            "people": population["people"].to_numpy(dtype=float)[source] * share,
            "source": AT_BUILDINGS,
        },
        geometry=places[home],
        crs=population.crs,
    )
    without = np.setdiff1d(np.arange(len(population)), source)
    left = at_points(population.iloc[without], population.crs)
    origin = population["source"] if "source" in population else pd.Series("given", index=population.index)
    stay = left.points.assign(source=origin.to_numpy()[without[left.area]])
    report(progress, 1.0)
    together = pd.concat([at_homes, stay], ignore_index=True)
    cells = schema.POPULATION.conform(gpd.GeoDataFrame(together, geometry="geometry", crs=population.crs))
    return AtHomes(cells, len(without), float(stay["people"].sum()))


def residential_floor_space(
    buildings: gpd.GeoDataFrame, landuse: gpd.GeoDataFrame | None = None
) -> tuple[gpd.GeoDataFrame, np.ndarray]:
    """The residential ones of ``buildings``, and their floor space in m²: footprint × storeys.

    Storeys are ``levels``, else the usual number of the ``building`` type (table ``osm_buildings``). Smaller buildings
    than the least footprint of a home are sheds. Where ``landuse`` is given, a building on farmland, allotments or
    other ground nobody lives on is no home either, unless its type says that it is one.
    Raises ``InputError`` unless ``buildings`` are in metres and have the fields ``use``, ``building`` and ``levels``.

    Source: table ``population``.
    """
    require_metric(buildings, "Buildings")
    require_columns(buildings, ["use", "building", "levels"], "Buildings")
    least = settings("population")["least_footprint"]
    homes = buildings[(buildings["use"] == RESIDENTIAL) & (buildings.area >= least)]
    if landuse is not None:
        homes = homes[~_on_land_without_homes(homes, landuse)]
    return homes, homes.area.to_numpy() * _storeys(homes)


# --- steps -------------------------------------------------------------------------------------------------------


def _homes_of(areas: np.ndarray, homes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of the numbers of a source and of a home that belongs to it."""
    polygonal = shapely.get_dimensions(areas) == 2
    inside, at = shapely.STRtree(homes).query(areas[polygonal], predicate="intersects")
    sources, found = [np.flatnonzero(polygonal)[inside]], [at]
    if not polygonal.all():
        points = np.flatnonzero(~polygonal)
        tree = shapely.STRtree(areas[points])
        at, nearest = tree.query_nearest(homes, max_distance=_reach(tree), all_matches=False)
        sources.append(points[nearest])
        found.append(at)
    return np.concatenate(sources), np.concatenate(found)


def _reach(points: shapely.STRtree) -> float:
    """Half the diagonal of the cell of a grid that ``points`` are the middles of, at most of the largest usual cell."""
    largest = sqrt(largest_cell_m2())
    _, apart = points.query_nearest(points.geometries, exclusive=True, return_distance=True, all_matches=False)
    side = min(float(np.median(apart)), largest) if len(apart) else largest
    return max(side, 1.0) / sqrt(2.0)


def _names_of(homes: gpd.GeoDataFrame) -> np.ndarray:
    if "building_id" in homes and homes["building_id"].notna().all():
        return homes["building_id"].astype(str).to_numpy(dtype=object)
    return homes.index.astype(str).to_numpy(dtype=object)


def _storeys(buildings: gpd.GeoDataFrame) -> np.ndarray:
    usual = read_table("osm_buildings").set_index("building")["default_levels"].astype(float)
    by_type = buildings["building"].map(usual).fillna(usual["yes"]).to_numpy(dtype=float)
    levels = buildings["levels"].to_numpy(dtype=float)
    return np.where(levels > 0, levels, by_type)


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
