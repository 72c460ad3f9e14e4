"""How much floor space a plot carries."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..floor_space_inputs import (
    heights_given,
    how_rules_are_read,
    lengths_by_plot,
    lengths_given,
    models_of_heights,
    reading_of_rules,
)
from ..parameters import LINE, POLYGON, Figure, LayerIn, LayerOut


class FloorSpacePotential(RegionAlgorithm):
    algorithm_id, room = "floorspacepotential", Room.SITES

    def title(self):
        return tr("Estimate floor-space potential")

    def summary(self):
        return tr(
            "Says for each plot how much floor space stands there, how much the rules permit and which one binds, and "
            "how much could be added by which intervention."
        )

    def keywords(self):
        return tr(
            "floor area ratio,gross floor area,GFZ,GRZ,BMZ,BGF,Bruttogeschossfläche,BauNVO,XPlanung,§34,envelope,"
            "setback,density,storeys,reserve,added storeys"
        )

    def parameters(self):
        yield LayerIn(
            "PLOTS",
            tr("Plots"),
            help=tr("Polygons, with “zoning” (BauNVO type) or “landuse” where known."),
            geometries=(POLYGON,),
            identifier="plot_id",
        )
        for name, description, help_text, geometry in (
            ("BUILDINGS", tr("Buildings"), _buildings_help(), POLYGON),
            ("ZONING", tr("Zoning plan"), _zoning_help(), POLYGON),
            (
                "LANDUSE",
                tr("Land use"),
                tr("Stands in where a plot has neither zoning nor land use of its own."),
                POLYGON,
            ),
            (
                "STREETS",
                tr("Streets"),
                tr("Lines with “highway”; setbacks may reach to their middle where plots face them."),
                LINE,
            ),
        ):
            yield LayerIn(name, description, help=help_text, geometries=(geometry,), optional=True, may_be_empty=True)
        yield from how_rules_are_read()
        yield from lengths_by_plot()
        yield from models_of_heights()
        yield LayerOut("OUTPUT", tr("Floor-space potential"), layer=schema.POTENTIAL)
        yield Figure("EXISTING_M2", tr("Existing floor space (m²)"))
        yield Figure("PERMITTED_M2", tr("Permitted floor space (m²)"))
        yield Figure("ADDABLE_M2", tr("Addable floor space (m²)"))

    def compute(self, given, progress):
        from ...core.sites.floorspace import FloorSpaceParameters, floor_space_potential

        potential = floor_space_potential(
            given.plots,
            given.buildings,
            zoning=given.zoning,
            landuse=given.landuse,
            parameters=FloorSpaceParameters(**reading_of_rules(given), rules=lengths_given(given)),
            translate=tr,
            progress=progress,
            streets=given.streets,
            **heights_given(given),
        )
        warn(given.feedback, potential.warnings)
        return {
            "OUTPUT": potential.plots,
            "EXISTING_M2": potential.figures["existing_m2"],
            "PERMITTED_M2": potential.figures["permitted_m2"],
            "ADDABLE_M2": potential.figures["addable_m2"],
        }


def _buildings_help() -> str:
    return tr(
        "Polygons, with “use”, “levels”, “height_m” and “roof_shape” where known; the rest is estimated and marked. "
        "Without them all plots count as empty."
    )


def _zoning_help() -> str:
    return tr(
        "Polygons with “zoning” and, where the plan fixes them, “grz”, “gfz”, “bmz”, “height_max_m”, “storeys_max”; or "
        "with XPlanung's attributes (besondereArtDerBaulNutzung, GRZ, GFZ …). The largest zone decides for a plot."
    )
