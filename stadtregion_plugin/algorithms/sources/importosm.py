"""OpenStreetMap becomes the layers of the chain."""

from __future__ import annotations

from ...bridge import crs, files
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..parameters import Crs, Extent, Figure, FileOut, Text
from ..region_inputs import layers_of_result, openstreetmap_extract

LAYERS = (
    *(schema.BUILDINGS, schema.LANDUSE, schema.STREETS, schema.STREET_NODES, schema.CONSTRAINTS, schema.FREIGHT),
    *(schema.STOPS, schema.POWER, schema.PLACES, schema.QUARTERS),
)


class ImportOsm(RegionAlgorithm):
    algorithm_id, room = "importosm", Room.SOURCES
    packages = (*RegionAlgorithm.packages, "osmium", "osmnx")

    def title(self):
        return tr("Import OpenStreetMap")

    def summary(self):
        return tr(
            "Reads an OpenStreetMap extract, or downloads a place, into one GeoPackage with buildings, land use, "
            "a routable street network and all that the site search needs."
        )

    def keywords(self):
        return tr("osm,pbf,overpass,streets,buildings,land use,routing,graph,download")

    def parameters(self):
        yield openstreetmap_extract(
            "INPUT", tr("A .osm.pbf, .osm, .osm.gz or .osm.bz2 file; its objects may stand in any order.")
        )
        yield Text(
            "PLACE",
            tr("Place to download"),
            help=tr("A name such as “Fellbach, Germany”, downloaded by Overpass when no file is given."),
            optional=True,
        )
        yield Extent(
            "EXTENT",
            tr("Extent to download"),
            help=tr("A rectangle, downloaded by Overpass when neither file nor place is given."),
            optional=True,
        )
        yield Crs(
            "TARGET_CRS",
            tr("Coordinate reference system"),
            help=tr("Projected, in metres. Left out: the UTM zone of the area (ETRS89 in Europe, else WGS 84)."),
            optional=True,
            advanced=True,
        )
        yield FileOut(
            "OUTPUT",
            tr("OpenStreetMap layers"),
            help=tr("A GeoPackage; an existing one is replaced when the new one is complete."),
            filter="GeoPackage (*.gpkg)",
        )
        yield from layers_of_result(LAYERS)
        for name, description in (
            ("BUILDINGS_COUNT", tr("Number of buildings")),
            ("STREETS_COUNT", tr("Number of street edges")),
            ("STREETS_KM", tr("Length of the streets (km)")),
            ("REPAIRED_COUNT", tr("Geometries repaired")),
            ("SKIPPED_COUNT", tr("Features left out")),
        ):
            yield Figure(name, description)

    def compute(self, given, progress):
        from ...core.progress import part
        from ...core.sources.load import load_osm
        from ...core.sources.osm import ATTRIBUTION

        files.require_writable(given.output)
        target = crs.pyproj_crs(given.target_crs) if given.target_crs else None
        extract = load_osm(given.input, given.place, given.extent, target, part(progress, 0.0, 0.9))
        with files.moved_when_complete(given.output) as unfinished:
            files.write_geopackage(unfinished, schema.layers_of(extract), part(progress, 0.9, 1.0), ATTRIBUTION)
        given.attributions.append(ATTRIBUTION)
        return {
            "BUILDINGS_COUNT": len(extract.buildings),
            "STREETS_COUNT": len(extract.streets),
            "STREETS_KM": extract.streets_km,
            "REPAIRED_COUNT": extract.repaired_count,
            "SKIPPED_COUNT": extract.skipped_count,
        }
