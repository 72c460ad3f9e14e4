"""How much floor space a plot carries."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..parameters import POLYGON, Figure, LayerIn, LayerOut


class FloorSpacePotential(RegionAlgorithm):
    algorithm_id, room = "floorspacepotential", Room.SITES

    def title(self):
        return tr("Estimate floor-space potential")

    def summary(self):
        return tr(
            "Says for each plot how much floor space stands there, how much the zoning permits, how much could be "
            "added, and which rule binds it."
        )

    def keywords(self):
        return tr("floor area ratio,GFZ,GRZ,BMZ,BauNVO,envelope,setback,density,storeys,reserve")

    def parameters(self):
        yield LayerIn(
            "PLOTS",
            tr("Plots"),
            help=tr("Polygons, with “zoning” (BauNVO type) or “landuse” where known."),
            geometries=(POLYGON,),
            identifier="plot_id",
        )
        yield LayerIn(
            "BUILDINGS",
            tr("Buildings"),
            help=tr("Polygons, with “use”, “levels” and “height_m” where known; the rest is estimated and marked."),
            geometries=(POLYGON,),
            identifier="building_id",
            may_be_empty=True,
        )
        yield LayerIn(
            "ZONING",
            tr("Zoning plan"),
            help=tr("Polygons with “zoning” and, where the plan fixes them, “grz”, “gfz”, “bmz”."),
            geometries=(POLYGON,),
            optional=True,
            may_be_empty=True,
        )
        yield LayerIn(
            "LANDUSE",
            tr("Land use"),
            help=tr("Stands in where a plot has neither zoning nor land use of its own."),
            geometries=(POLYGON,),
            optional=True,
            may_be_empty=True,
        )
        yield LayerOut("OUTPUT", tr("Floor-space potential"), layer=schema.POTENTIAL)
        yield Figure("EXISTING_M2", tr("Existing floor space (m²)"))
        yield Figure("ADDABLE_M2", tr("Addable floor space (m²)"))

    def compute(self, given, progress):
        from ...core.sites.floorspace import floor_space_potential

        potential = floor_space_potential(
            given.plots, given.buildings, zoning=given.zoning, landuse=given.landuse, progress=progress
        )
        return {
            "OUTPUT": potential.plots,
            "EXISTING_M2": float(potential.plots["existing_m2"].sum()),
            "ADDABLE_M2": float(potential.plots["addable_m2"].sum()),
        }
