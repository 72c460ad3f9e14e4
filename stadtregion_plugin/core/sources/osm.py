"""Layers of a region from an OpenStreetMap extract."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from pyproj import CRS

from ..errors import InputError
from ..frames import polygons_only
from ..progress import Progress, part, report, unobserved
from .crs import metric_crs, project, target_crs
from .osm_areas import Areas, assemble_areas
from .osm_file import OsmElements, read_elements
from .osm_layers import buildings_layer, constraints_layer, is_area, landuse_layer, quarters_layer
from .osm_points import freight_layer, places_layer, power_layer, stops_layer
from .osm_streets import build_streets

__all__ = ["OsmExtract", "read_osm", "target_crs"]

ATTRIBUTION = "© OpenStreetMap contributors"  # as their licence asks for on every map
LEAST_WIDTH_M = 0.01  # outlines narrower than this enclose nothing


@dataclass(frozen=True)
class OsmExtract:
    """The layers of one extract, all in ``crs`` (metres) and with the fields of ``core.schema``.

    ``repaired_count`` counts outlines that had to be closed or untangled, ``skipped_count`` those that are not all in
    the extract or enclose nothing; ``timestamp`` is the date of the data if the file says it.
    """

    buildings: gpd.GeoDataFrame
    landuse: gpd.GeoDataFrame
    streets: gpd.GeoDataFrame
    street_nodes: gpd.GeoDataFrame
    constraints: gpd.GeoDataFrame
    freight: gpd.GeoDataFrame
    stops: gpd.GeoDataFrame
    power: gpd.GeoDataFrame
    places: gpd.GeoDataFrame
    quarters: gpd.GeoDataFrame
    crs: CRS
    repaired_count: int
    skipped_count: int
    timestamp: str | None

    @property
    def streets_km(self) -> float:
        """Length of all street edges."""
        return float(self.streets["length_m"].sum()) / 1000.0


def read_osm(path: str | Path, crs: object = None, progress: Progress = unobserved) -> OsmExtract:
    """Read an OSM extract (.osm.pbf, .osm, .osm.gz or .osm.bz2, sorted or not) into layers.

    ``crs`` is anything pyproj understands, projected and in metres; by default it is the UTM zone of the extract's
    centre, on ETRS89 in Europe. Raises ``InputError`` when the file cannot be read, has no buildings or no streets, or
    when ``crs`` is not in metres.
    """
    metric = None if crs is None else metric_crs(crs)
    elements = read_elements(path, part(progress, 0.0, 0.5))
    return layers_of(elements, metric, f"{path}", part(progress, 0.5, 1.0))


def layers_of(elements: OsmElements, crs: CRS | None, name: str, progress: Progress = unobserved) -> OsmExtract:
    """The layers of ``elements``, which come from the source called ``name``."""
    areas = assemble_areas(elements.ways, elements.relations, is_area, part(progress, 0.0, 0.3))
    if crs is None:
        crs = target_crs(*_centre(areas, elements, name))
    areas = _repaired(replace(areas, polygons=project(areas.polygons, crs)))
    report(progress, 0.4)
    landuse = landuse_layer(areas, crs)
    buildings = buildings_layer(areas, landuse, crs)
    if buildings.empty:
        raise InputError("{name} has no buildings; choose an extract with all tags of an inhabited area.", name=name)
    report(progress, 0.6)
    network = build_streets(elements.ways, crs, part(progress, 0.6, 0.8))
    if network.streets.empty:
        raise InputError("{name} has no streets; choose an extract with all tags of an inhabited area.", name=name)
    built = shapely.convex_hull(shapely.geometrycollections(buildings.geometry.to_numpy()))
    layers = {
        "constraints": constraints_layer(areas, crs),
        "freight": freight_layer(elements.ways, crs),
        "stops": stops_layer(elements, crs),
        "power": power_layer(elements, crs),
        "places": places_layer(elements, crs),
        "quarters": quarters_layer(areas, built, crs),
    }
    report(progress, 1.0)
    return OsmExtract(
        buildings=buildings,
        landuse=landuse,
        streets=network.streets,
        street_nodes=network.nodes,
        **layers,
        crs=crs,
        repaired_count=areas.repaired_count,
        skipped_count=areas.skipped_count,
        timestamp=elements.timestamp,
    )


def _centre(areas: Areas, elements: OsmElements, name: str) -> tuple[float, float]:
    """Median longitude and latitude of all areas and ways, which one long ferry or railway cannot pull away."""
    shapes = np.concatenate([areas.polygons, elements.ways.lines])
    if not len(shapes):
        raise InputError("{name} has no buildings; choose an extract with all tags of an inhabited area.", name=name)
    lon, lat = np.median(shapely.get_coordinates(shapely.centroid(shapes)), axis=0)
    return float(lon), float(lat)


def _repaired(areas: Areas) -> Areas:
    """``areas`` valid, those of no extent left out."""
    broken = ~shapely.is_valid(areas.polygons)
    polygons = polygons_only(areas.polygons)
    width = 2 * shapely.area(polygons) / np.maximum(shapely.length(polygons), LEAST_WIDTH_M)
    kept = (shapely.get_dimensions(polygons) == 2) & (width >= LEAST_WIDTH_M)
    return Areas(
        ids=areas.ids[kept],
        tags=[tags for tags, is_kept in zip(areas.tags, kept) if is_kept],
        polygons=polygons[kept],
        repaired_count=areas.repaired_count + int((broken & kept).sum()),
        skipped_count=areas.skipped_count + int((~kept).sum()),
    )
