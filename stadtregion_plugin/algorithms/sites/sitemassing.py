"""What a site could look like."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..parameters import POLYGON, Figure, LayerIn, LayerOut, Number, RasterIn


class SiteMassing(RegionAlgorithm):
    algorithm_id, room = "sitemassing", Room.SITES

    def title(self):
        return tr("Draw the floors of sites")

    def summary(self):
        return tr(
            "Draws the factory that the rules permit on each site as volumes, one for each storey, on the map and in "
            "QGIS's 3D views."
        )

    def keywords(self):
        return tr("massing,3D,volume,storeys,floors,envelope,building,factory")

    def parameters(self):
        yield LayerIn(
            "SITES",
            tr("Sites"),
            help=tr("A result of “Find candidate sites” or “Estimate floor-space potential”."),
            geometries=(POLYGON,),
        )
        yield Number(
            "COUNT",
            tr("Number of sites"),
            help=tr("Only so many, the best by rank first. Left out: all, up to a few hundred."),
            minimum=1,
            integer=True,
            optional=True,
        )
        yield RasterIn(
            "DTM",
            tr("Terrain model"),
            help=tr("A raster of heights on which the floors stand. Left out: the ground lies at 0 m."),
            optional=True,
        )
        yield LayerOut("OUTPUT", tr("Massing"), layer=schema.MASSING)
        yield Figure("SITES_COUNT", tr("Number of sites drawn"))
        yield Figure("FLOOR_M2", tr("Floor space drawn (m²)"))
        yield Figure("VOLUME_M3", tr("Volume drawn (m³)"))

    def compute(self, given, progress):
        from ...core.sites.massing import MassingParameters, site_massing

        drawn = site_massing(given.sites, MassingParameters(count=given.count), given.dtm, tr, progress)
        warn(given.feedback, drawn.warnings)
        return {
            "OUTPUT": drawn.floors,
            "SITES_COUNT": drawn.figures["sites"],
            "FLOOR_M2": drawn.figures["floor_m2"],
            "VOLUME_M3": drawn.figures["volume_m3"],
        }
