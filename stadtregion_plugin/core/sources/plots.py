"""Plots where there is no cadastre: land use cut along streets, and large blocks divided around their buildings."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import polygons_only, require_columns, require_metric, require_rows
from ..progress import Progress, part, report, unobserved
from ..settings import settings
from ..tables import read_table
from .building_land import UNMAPPED, class_by_buildings, land_around_buildings
from .osm_tables import landuse_classes
from .plot_division import Division, divide_blocks

CUTTING_CONSTRAINTS = ("water",)
FROM_LANDUSE = "from land use"
FROM_SURROUNDINGS = "from surrounding land use"
FROM_BUILDINGS = "from buildings"
ROUND_CORNERS = 4  # segments per quarter circle of a street's end
TILE = 200  # polygons cut between two reports of progress


@dataclass(frozen=True)
class DerivedPlots:
    """Plots (``schema.PLOTS``) that do not overlap; how many polygons were repaired, how many slivers dropped."""

    plots: gpd.GeoDataFrame
    repaired_count: int
    skipped_count: int


@dataclass(frozen=True)
class PlotRules:
    """What makes a plot, in metres and square metres (table ``plot_division``)."""

    division: Division
    least_width_m: float
    surroundings_m: float
    yard_m: float
    beyond_m: float
    telling_buildings: int

    @classmethod
    def read(cls) -> PlotRules:
        value = settings("plot_division")
        return cls(
            Division(
                huge_m2=value["huge"],
                main_building_m2=value["main_building"],
                same_works_m=value["same_works"],
                free_from_m=value["free_from"],
                free_land_m2=value["free_land"],
            ),
            least_width_m=value["least_width"],
            surroundings_m=value["surroundings"],
            yard_m=value["yard"],
            beyond_m=value["beyond"],
            telling_buildings=int(value["telling_buildings"]),
        )


def derive_plots(
    landuse: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame,
    constraints: gpd.GeoDataFrame | None = None,
    minimum_area_m2: float = 100.0,
    progress: Progress = unobserved,
) -> DerivedPlots:
    """Plots from ``landuse`` (field ``landuse``), ``streets`` (field ``highway``), ``buildings`` and ``constraints``.

    1. Where areas of land use overlap, the smaller one counts; green and parking give way to the land use they serve.
    2. Water and the space of streets (as wide as their class; paths and tunnels have none) are cut out.
    3. Pieces smaller than ``minimum_area_m2`` or too narrow are dropped and counted.
    4. Large blocks where sites are looked for are divided around their groups of buildings; housing stays in blocks.
    5. Buildings where no land use is mapped keep some ground around them, and its land use comes from theirs.

    Building land is left out where it reaches beyond the data, that is beyond the hull of the buildings: an area at the
    edge of an extract is whole, but its buildings and streets are not. Every land use yields plots, so that a plot that
    is no candidate can be told why. ``zoning`` is guessed from the land use, or from its surroundings where the land
    use implies none; ``plot_id`` comes from the plot's place alone.

    ``landuse`` is in metres and sets the CRS. Raises ``InputError`` for missing fields, another unit, or when there is
    neither land use nor a building.

    Source: enclosures and tessellation by the idea of Fleischmann et al. (2020), Morphological tessellation as a way of
    partitioning space, Computers, Environment and Urban Systems 80 (from memory).
    """
    require_metric(landuse, "Land use")
    require_columns(landuse, ["landuse"], "Land use")
    require_columns(streets, ["highway"], "Streets")
    if landuse.empty:
        require_rows(buildings, "Buildings")
    crs, rules = landuse.crs, PlotRules.read()
    streets = _in_crs(streets, crs, "Streets")
    buildings = _usable(_in_crs(buildings, crs, "Buildings"))
    footprints = buildings.geometry.to_numpy()
    land, repaired = _repaired(landuse)
    report(progress, 0.05)
    land = _within_data(_without_overlaps(land, part(progress, 0.05, 0.3)), footprints, rules)
    around = land_around_buildings(footprints, land["shape"].to_numpy(), rules.yard_m, rules.division.main_building_m2)
    land = pd.concat([land, pd.DataFrame({"landuse": UNMAPPED, "shape": around})], ignore_index=True)
    space = np.concatenate([street_space(streets), _water(constraints, crs)])
    land["shape"] = _cut(land["shape"].to_numpy(), space, part(progress, 0.3, 0.55))
    blocks, dropped = _blocks(land, minimum_area_m2, rules.least_width_m)
    divided = divide_blocks(
        blocks["shape"].to_numpy(), _is_divisible(blocks), footprints, rules.division, part(progress, 0.55, 0.95)
    )
    pieces = pd.DataFrame({"landuse": blocks.landuse.to_numpy()[divided.block], "shape": divided.shapes})
    plots, slivers = _blocks(pieces, minimum_area_m2, rules.least_width_m)
    shapes = plots["shape"].to_numpy()
    unmapped = plots.landuse.to_numpy() == UNMAPPED
    plots.loc[unmapped, "landuse"] = class_by_buildings(shapes[unmapped], buildings)
    frame = gpd.GeoDataFrame(
        {
            "plot_id": plot_ids(shapes),
            "area_m2": shapely.area(shapes),
            "landuse": plots.landuse.to_numpy(),
            **_zoning(plots, unmapped, land, rules.surroundings_m),
            "source": "derived",
        },
        geometry=shapes,
        crs=crs,
    )
    report(progress, 1.0)
    return DerivedPlots(
        schema.PLOTS.conform(frame.sort_values("plot_id").reset_index(drop=True)), repaired, dropped + slivers
    )


def plot_ids(shapes: np.ndarray) -> np.ndarray:
    """Ids from where plots lie, however the data is sorted: easting and northing in metres of a point in each."""
    xy = np.round(shapely.get_coordinates(shapely.point_on_surface(shapes))).astype(np.int64)
    ids = pd.Series([f"E{x}N{y}" for x, y in xy], dtype=object)
    repeats = ids.groupby(ids).cumcount()
    return np.where(repeats > 0, ids + "-" + (repeats + 1).astype(str), ids)


def street_space(streets: gpd.GeoDataFrame) -> np.ndarray:
    """The ground that ``streets`` (field ``highway``, lines in metres) take up, one polygon per street.

    Widths are those of the table ``highways``; paths and driveways have none. Streets in a tunnel take up nothing.
    """
    widths = read_table("highways").set_index("highway")["road_width_m"]
    width = streets.highway.map(widths).fillna(0).to_numpy(dtype=float)
    if "tunnel" in streets.columns:
        width[streets.tunnel.astype("boolean").fillna(False).to_numpy(dtype=bool)] = 0
    lines = streets.geometry.to_numpy()
    return shapely.buffer(lines[width > 0], width[width > 0] / 2, quad_segs=ROUND_CORNERS)


# --- land without overlaps ---------------------------------------------------------------------------------------


def _in_crs(frame: gpd.GeoDataFrame, crs, name: str) -> gpd.GeoDataFrame:
    if frame.crs is None:
        raise InputError("{name} has no coordinate reference system; set it in the layer's properties.", name=name)
    return frame.to_crs(crs)


def _usable(buildings: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    buildings = buildings.set_geometry(polygons_only(buildings.geometry.to_numpy()), crs=buildings.crs)
    return buildings[shapely.area(buildings.geometry.to_numpy()) > 0]


def _repaired(landuse: gpd.GeoDataFrame) -> tuple[pd.DataFrame, int]:
    shapes = landuse.geometry.to_numpy()
    broken = int((~shapely.is_valid(shapes)).sum())
    shapes = shapely.force_2d(polygons_only(shapes))
    land = pd.DataFrame({"landuse": landuse.landuse.to_numpy(), "shape": shapes})
    usable = land.landuse.notna() & (shapely.area(shapes) > 0)
    return land[usable].reset_index(drop=True), broken


def _without_overlaps(land: pd.DataFrame, progress: Progress) -> pd.DataFrame:
    """``land`` with each area less those that count more: what it yields to, else what is smaller."""
    classes = landuse_classes()
    yields_to = land.landuse.map(classes.yields_to).fillna("").to_numpy()
    candidate = land.landuse.map(classes.candidate).eq(True).to_numpy(dtype=bool)
    shapes = land["shape"].to_numpy()
    firm = yields_to == ""
    for stronger, weaker in ((firm & candidate, yields_to == "candidate"), (firm, yields_to == "all")):
        shapes[weaker] = _cut(shapes[weaker], shapes[stronger])
    report(progress, 0.2)
    # The order is by size, and by place where sizes are equal, so that it does not depend on the order of the input.
    x, y = shapely.get_coordinates(shapely.centroid(shapes)).T if len(shapes) else (np.empty(0), np.empty(0))
    left = ~shapely.is_empty(shapes)
    shapes, land = shapes[left], land[left]
    order = np.lexsort((y, x, shapely.area(shapes)))
    shapes, land = shapes[order], land.iloc[order]
    over, under = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    smaller = over < under
    shapes = _less(shapes, under[smaller], shapes[over[smaller]], part(progress, 0.2, 1.0))
    return land.assign(shape=shapes)


def _within_data(land: pd.DataFrame, footprints: np.ndarray, rules: PlotRules) -> pd.DataFrame:
    if len(footprints) < rules.telling_buildings:
        return land
    shapes, building_land = land["shape"].to_numpy(), _is_building_land(land)
    hull = shapely.buffer(shapely.convex_hull(shapely.geometrycollections(footprints)), rules.beyond_m)
    shapely.prepare(hull)
    reaching = building_land & ~shapely.contains_properly(hull, shapes)
    shapes[reaching] = polygons_only(shapely.intersection(shapes[reaching], hull))
    return land.assign(shape=shapes)


def _cut(shapes: np.ndarray, space: np.ndarray, progress: Progress = unobserved) -> np.ndarray:
    """``shapes`` without ``space`` (both arrays of polygons)."""
    cutter, cut = shapely.STRtree(shapes).query(space, predicate="intersects")
    return _less(shapes, cut, space[cutter], progress)


def _less(shapes: np.ndarray, index: np.ndarray, cutters: np.ndarray, progress: Progress) -> np.ndarray:
    """``shapes`` with ``cutters[k]`` taken from ``shapes[index[k]]``."""
    rest = shapes.copy()
    order = np.argsort(index, kind="stable")
    index, cutters = index[order], cutters[order]
    touched, first = np.unique(index, return_index=True)
    for start in range(0, len(touched), TILE):
        report(progress, start / len(touched))
        end = start + TILE
        these = slice(first[start], first[end] if end < len(touched) else None)
        number = np.searchsorted(touched[start:end], index[these])
        cutter = shapely.union_all(shapely.geometrycollections(cutters[these], indices=number)[:, None], axis=1)
        rest[touched[start:end]] = polygons_only(shapely.difference(rest[touched[start:end]], cutter))
    report(progress, 1.0)
    return rest


def _water(constraints: gpd.GeoDataFrame | None, crs) -> np.ndarray:
    if constraints is None or constraints.empty:
        return np.empty(0, dtype=object)
    require_columns(constraints, ["kind"], "Constraints")
    water = constraints[constraints.kind.isin(CUTTING_CONSTRAINTS)]
    return polygons_only(_in_crs(water, crs, "Constraints").geometry.to_numpy())


# --- pieces and what they are ------------------------------------------------------------------------------------


def _blocks(land: pd.DataFrame, minimum_area_m2: float, least_width_m: float) -> tuple[pd.DataFrame, int]:
    """The connected pieces of ``land`` that are large and wide enough, and how many were not."""
    shapes, of = shapely.get_parts(land["shape"].to_numpy(), return_index=True)
    shapes, of = shapes[shapely.get_dimensions(shapes) == 2], of[shapely.get_dimensions(shapes) == 2]
    wide = ~shapely.is_empty(shapely.buffer(shapes, -least_width_m / 2, quad_segs=1))
    kept = wide & (shapely.area(shapes) >= minimum_area_m2)
    blocks = pd.DataFrame({"landuse": land.landuse.to_numpy()[of[kept]], "shape": shapes[kept]})
    return blocks, int((~kept).sum())


def _is_divisible(land: pd.DataFrame) -> np.ndarray:
    """Whether sites are looked for in an area: a candidate's land use, or none that is mapped."""
    return (land.landuse.map(landuse_classes().candidate).eq(True) | (land.landuse == UNMAPPED)).to_numpy(dtype=bool)


def _is_building_land(land: pd.DataFrame) -> np.ndarray:
    """Whether an area is for building, by candidates or others; farmland and parks are not."""
    classes = landuse_classes()
    for_others = classes.protected_use | (classes.zoning != "")
    return land.landuse.map(for_others).eq(True).to_numpy(dtype=bool) | _is_divisible(land)


def _zoning(plots: pd.DataFrame, unmapped: np.ndarray, land: pd.DataFrame, within_m: float) -> dict[str, np.ndarray]:
    """The zone a plot's land use implies; for candidates without one that of the ``land`` nearest to them."""
    classes = landuse_classes()
    zone = plots.landuse.map(classes.zoning).fillna("").to_numpy(dtype=object)
    confidence = np.where(zone == "", "", np.where(unmapped, FROM_BUILDINGS, FROM_LANDUSE)).astype(object)
    zone_of_land = land.landuse.map(classes.zoning).fillna("").to_numpy(dtype=object)
    zoned = np.flatnonzero((zone_of_land != "") & (shapely.area(land["shape"].to_numpy()) > 0))
    asking = np.flatnonzero((zone == "") & plots.landuse.map(classes.candidate).eq(True).to_numpy(dtype=bool))
    if len(zoned) and len(asking):
        asked, near = shapely.STRtree(land["shape"].to_numpy()[zoned]).query_nearest(
            plots["shape"].to_numpy()[asking], max_distance=within_m, all_matches=False
        )
        zone[asking[asked]] = zone_of_land[zoned[near]]
        confidence[asking[asked]] = FROM_SURROUNDINGS
    confidence[zone == ""] = None
    zone[zone == ""] = None
    return {"zoning": zone, "zoning_confidence": confidence}
