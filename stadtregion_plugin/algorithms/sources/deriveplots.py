"""Plots where there is no cadastre."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..parameters import LINE, POLYGON, LayerIn, LayerOut, Number


class DerivePlots(RegionAlgorithm):
    algorithm_id, room = "deriveplots", Room.SOURCES

    def title(self):
        return tr("Derive plots")

    def summary(self):
        return tr("Cuts land use along streets and around buildings into plots, where there is no cadastre.")

    def keywords(self):
        return tr("plots,parcels,blocks,land use,cadastre,tessellation")

    def parameters(self):
        yield LayerIn(
            "LANDUSE",
            tr("Land use"),
            help=tr("Polygons with a field “landuse”, as imported from OpenStreetMap."),
            geometries=(POLYGON,),
            identifier="landuse_id",
        )
        yield LayerIn("STREETS", tr("Streets"), help=tr("Lines with a field “highway”."), geometries=(LINE,))
        yield LayerIn(
            "BUILDINGS",
            tr("Buildings"),
            help=tr("Building groups keep their plot together."),
            geometries=(POLYGON,),
            identifier="building_id",
        )
        yield LayerIn(
            "CONSTRAINTS",
            tr("Constraints"),
            help=tr("Areas such as water, which no plot reaches into."),
            geometries=(POLYGON,),
            optional=True,
            may_be_empty=True,
        )
        yield Number(
            "MINIMUM_AREA_M2",
            tr("Smallest plot (m²)"),
            help=tr("Smaller pieces are left out and counted."),
            default=100.0,
            advanced=True,
        )
        yield LayerOut("OUTPUT", tr("Plots"), layer=schema.PLOTS)

    def compute(self, given, progress):
        from ...core.sources.plots import derive_plots

        derived = derive_plots(
            given.landuse,
            given.streets,
            given.buildings,
            given.constraints,
            minimum_area_m2=given.minimum_area_m2,
            progress=progress,
        )
        given.repaired_count += derived.repaired_count
        given.skipped_count += derived.skipped_count
        return {"OUTPUT": derived.plots}
