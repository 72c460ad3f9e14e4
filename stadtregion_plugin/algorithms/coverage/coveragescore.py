"""Who is served by the sites."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..choices import travel_modes
from ..parameters import ANY, LINE, POINT, POLYGON, Choice, Figure, FileOut, LayerIn, LayerOut, Number


class CoverageScore(RegionAlgorithm):
    algorithm_id, room = "coveragescore", Room.COVERAGE

    def title(self):
        return tr("Score coverage")

    def summary(self):
        return tr("Who reaches a site within the time limit on the street network, how evenly, and who is left out.")

    def keywords(self):
        return tr("accessibility,coverage,catchment,isochrone,service area,travel time,Gini,Theil,15-minute city")

    def parameters(self):
        yield LayerIn(
            "SITES",
            tr("Sites"),
            help=tr("Points or polygons."),
            geometries=(POINT, POLYGON),
            identifier="site_id",
        )
        yield LayerIn(
            "POPULATION",
            tr("Population"),
            help=tr("Points or cells with a number of people, such as a census grid."),
            geometries=(ANY,),
            identifier="cell_id",
        )
        yield LayerIn(
            "STREETS",
            tr("Streets"),
            help=tr("A routable graph as imported, or any line layer, which is then split where lines meet."),
            geometries=(LINE,),
        )
        yield LayerIn(
            "QUARTERS",
            tr("Quarters"),
            help=tr("Polygons to sum up by."),
            geometries=(POLYGON,),
            identifier="quarter_id",
        )
        yield Choice(
            "MODE", tr("Travel mode"), help=tr("How people travel."), options=travel_modes(), default="bicycle"
        )
        yield Number(
            "LIMIT_MIN",
            tr("Time limit (minutes)"),
            help=tr("People who need longer to the nearest site are not served."),
            default=15.0,
            minimum=0.1,
            maximum=240.0,
        )
        yield LayerOut("CELLS", tr("Coverage by cell"), layer=schema.COVERAGE_CELLS)
        yield LayerOut("QUARTER_SCORES", tr("Coverage by quarter"), layer=schema.QUARTER_SCORES)
        yield LayerOut("CATCHMENTS", tr("Catchments"), layer=schema.CATCHMENTS, optional=True)
        yield LayerOut("SCORES", tr("Coverage scores"), layer=schema.SCORES, optional=True)
        yield FileOut("REPORT", tr("Report"), help=tr("A page with the scores."), filter="HTML (*.html)", optional=True)
        yield Figure("PEOPLE", tr("People"))
        yield Figure("SERVED", tr("People served"))
        yield Figure("SHARE_SERVED", tr("Share of people served"))
        yield Figure("NOT_CONNECTED", tr("People not connected to the network"))

    def compute(self, given, progress):
        from ...core.coverage.scores import score_coverage

        coverage = score_coverage(
            given.sites,
            given.population,
            given.streets,
            given.quarters,
            mode=given.mode,
            limit_min=given.limit_min,
            progress=progress,
        )
        layers = {
            "coverage_cells": coverage.cells,
            "quarter_scores": coverage.quarter_scores,
            "catchments": coverage.catchments,
        }
        reports.write_chapter(given.report, "coverage", tr("Coverage"), layers, coverage.figures, given.files)
        return {
            "CELLS": coverage.cells,
            "QUARTER_SCORES": coverage.quarter_scores,
            "CATCHMENTS": coverage.catchments,
            "SCORES": coverage.scores,
            "PEOPLE": coverage.figures["people"],
            "SERVED": coverage.figures["served"],
            "SHARE_SERVED": coverage.figures["share_served"],
            "NOT_CONNECTED": coverage.figures["not_connected"],
        }
