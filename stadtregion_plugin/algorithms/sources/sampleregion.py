"""The built-in model region."""

from __future__ import annotations

from ...bridge import files
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..parameters import Figure, FileOut
from ..region_inputs import layers_of_result, seed_and_size

LAYERS = (
    *(schema.BUILDINGS, schema.LANDUSE, schema.STREETS, schema.STREET_NODES, schema.CONSTRAINTS, schema.FREIGHT),
    *(schema.STOPS, schema.POWER, schema.PLACES, schema.QUARTERS, schema.PLOTS, schema.POPULATION, schema.PLANTED),
)


class SampleRegion(RegionAlgorithm):
    algorithm_id, room = "sampleregion", Room.SOURCES

    def title(self):
        return tr("Make the model region")

    def summary(self):
        return tr(
            "Generates a fictional polycentric city region with streets, plots, owners, buildings and people, "
            "to try the whole chain without any data."
        )

    def keywords(self):
        return tr("sample,example,synthetic,test data,model region,workshop")

    def parameters(self):
        yield from seed_and_size(tr("Seed"), tr("Number of plots, about"))
        yield FileOut(
            "OUTPUT",
            tr("Model region"),
            help=tr("A GeoPackage with one layer each; an existing one is replaced when the new one is complete."),
            filter="GeoPackage (*.gpkg)",
        )
        yield from layers_of_result(LAYERS)
        yield Figure("PLOTS_COUNT", tr("Number of plots"))
        yield Figure("PEOPLE", tr("People"))
        yield Figure("PLANTED_COUNT", tr("Planted best sites"))

    def compute(self, given, progress):
        from ...core.progress import part
        from ...core.sources.model_region import make_model_region

        files.require_writable(given.output)
        region = make_model_region(given.seed, given.size, part(progress, 0.0, 0.9))
        with files.moved_when_complete(given.output) as unfinished:
            files.write_geopackage(unfinished, schema.layers_of(region), part(progress, 0.9, 1.0))
        return {
            "PLOTS_COUNT": len(region.plots),
            "PEOPLE": float(region.population["people"].sum()),
            "PLANTED_COUNT": len(region.planted),
        }
