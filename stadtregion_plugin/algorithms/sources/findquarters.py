"""Quarters, whatever the data holds of them."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..parameters import LINE, POINT, POLYGON, Figure, LayerIn, LayerOut, Sentence


class FindQuarters(RegionAlgorithm):
    algorithm_id, room = "findquarters", Room.SOURCES

    def title(self):
        return tr("Find quarters")

    def summary(self):
        return tr(
            "Divides the built-up area into quarters that do not overlap: by boundaries where they cover most of it, "
            "else around places, else by a grid."
        )

    def keywords(self):
        return tr("quarters,districts,neighbourhoods,boundaries,places,Voronoi,grid")

    def parameters(self):
        yield LayerIn(
            "BUILDINGS",
            tr("Buildings"),
            help=tr("With the streets they say where the built-up area is."),
            geometries=(POLYGON,),
        )
        yield LayerIn("STREETS", tr("Streets"), help=tr("Lines of the same area."), geometries=(LINE,))
        yield LayerIn(
            "BOUNDARIES",
            tr("Boundaries of quarters"),
            help=tr("Polygons with “name”, such as the quarters of an OpenStreetMap import; they may leave gaps."),
            geometries=(POLYGON,),
            optional=True,
            may_be_empty=True,
            suits=("quarters",),
        )
        yield LayerIn(
            "PLACES",
            tr("Places"),
            help=tr("Points with “name” and “kind” (suburb, quarter, village …)."),
            geometries=(POINT,),
            optional=True,
            may_be_empty=True,
        )
        yield LayerOut("OUTPUT", tr("Quarters"), layer=schema.QUARTERS)
        yield Figure("QUARTERS_COUNT", tr("Number of quarters"))
        yield Sentence("SOURCE", tr("Where they come from (boundary, place or grid)"))

    def compute(self, given, progress):
        from ...core.sources.quarters import built_area, find_quarters

        area = built_area(given.buildings, given.streets)
        quarters = find_quarters(given.boundaries, given.places, area, progress)
        return {"OUTPUT": quarters, "QUARTERS_COUNT": len(quarters), "SOURCE": quarters["source"].iloc[0]}
