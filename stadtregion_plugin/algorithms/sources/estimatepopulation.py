"""People where there is no census grid."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..parameters import POLYGON, Figure, LayerIn, LayerOut


class EstimatePopulation(RegionAlgorithm):
    algorithm_id, room = "estimatepopulation", Room.SOURCES

    def title(self):
        return tr("Estimate population")

    def summary(self):
        return tr(
            "Estimates people by cell of 100 m from residential floor space, where there is no census grid; marked as "
            "estimated."
        )

    def keywords(self):
        return tr("population,people,inhabitants,census grid,residential floor space,estimate")

    def parameters(self):
        yield LayerIn(
            "BUILDINGS",
            tr("Buildings"),
            help=tr("Polygons with “use”, “building” and “levels”, as imported from OpenStreetMap."),
            geometries=(POLYGON,),
            identifier="building_id",
        )
        yield LayerIn(
            "LANDUSE",
            tr("Land use"),
            help=tr("Says which buildings of no stated use are homes."),
            geometries=(POLYGON,),
            optional=True,
            may_be_empty=True,
        )
        yield LayerOut("OUTPUT", tr("Population"), layer=schema.POPULATION)
        yield Figure("PEOPLE", tr("People"))

    def compute(self, given, progress):
        from ...core.sources.population import estimate_population

        population = estimate_population(given.buildings, given.landuse)
        return {"OUTPUT": population, "PEOPLE": float(population["people"].sum())}
