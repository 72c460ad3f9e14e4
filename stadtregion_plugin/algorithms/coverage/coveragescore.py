"""Who is served by the sites."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..network_inputs import mode_and_limit, network_options, on_the_network, people_and_sites
from ..parameters import POLYGON, FieldIn, Figure, FileIn, FileOut, LayerIn, LayerOut, Text


class CoverageScore(RegionAlgorithm):
    algorithm_id, room = "coveragescore", Room.COVERAGE

    def title(self):
        return tr("Score coverage")

    def summary(self):
        return tr("Who reaches a site within the time limit on the street network, how evenly, and who is left out.")

    def keywords(self):
        return tr(
            "accessibility,coverage,catchment,isochrone,service area,travel time,2SFCA,Gini,Theil,decentrality,"
            "polycentricity,15-minute city"
        )

    def parameters(self):
        yield from people_and_sites()
        yield LayerIn(
            "QUARTERS",
            tr("Quarters"),
            help=tr("Polygons to sum up by; their names are taken from “name” or a field like it."),
            geometries=(POLYGON,),
        )
        yield from mode_and_limit()
        yield Text(
            "BANDS",
            tr("Time bands of the catchments (minutes)"),
            help=tr("Such as 5,10,15. Each catchment holds those of less time. Left out: the time limit alone."),
            optional=True,
        )
        yield FieldIn(
            "CAPACITY_FIELD",
            tr("Field of the floor space"),
            help=tr(
                "What the sites offer (m²), shared by the people in reach. Left out: “capacity_m2”, “floor_space_m2” "
                "or “addable_m2”; without any of them each site counts as 1."
            ),
            layer="SITES",
            optional=True,
            advanced=True,
        )
        yield FileIn(
            "DECENTRALITY_WEIGHTS",
            tr("Own weights of the decentrality"),
            help=tr("A table like decentrality.csv in the plugin's resources/tables."),
            filter="CSV (*.csv)",
            optional=True,
            advanced=True,
        )
        yield from on_the_network()
        yield LayerOut("CELLS", tr("Coverage by cell"), layer=schema.COVERAGE_CELLS)
        yield LayerOut("QUARTER_SCORES", tr("Coverage by quarter"), layer=schema.QUARTER_SCORES)
        yield LayerOut("CATCHMENTS", tr("Catchments"), layer=schema.CATCHMENTS, optional=True)
        yield LayerOut("SCORES", tr("Coverage scores"), layer=schema.SCORES, optional=True)
        yield LayerOut("SITE_SCORES", tr("Coverage by site"), layer=schema.SITE_SCORES, optional=True)
        yield LayerOut("AUDIT", tr("Places off the network"), layer=schema.SNAP_AUDIT, optional=True, by_default=False)
        yield FileOut("REPORT", tr("Report"), help=tr("A page with the scores."), filter="HTML (*.html)", optional=True)
        yield Figure("PEOPLE", tr("People"))
        yield Figure("SERVED", tr("People served"))
        yield Figure("SHARE_SERVED", tr("Share of people served"))
        yield Figure("NOT_CONNECTED", tr("People not connected to the network"))
        yield Figure("DECENTRALITY", tr("Decentrality (0 to 1)"))

    def compute(self, given, progress):
        from ...core.coverage.catchments import read_bands
        from ...core.coverage.scores import CoverageOptions, score_coverage

        coverage = score_coverage(
            given.sites,
            given.population,
            given.streets,
            given.quarters,
            mode=given.mode,
            limit_min=given.limit_min,
            options=CoverageOptions(
                bands_min=read_bands(given.bands, given.limit_min),
                supply_field=given.capacity_field,
                decentrality=given.decentrality_weights,
                **network_options(given),
            ),
            translate=tr,
            progress=progress,
        )
        warn(given.feedback, coverage.notes)
        asked = {"mode": given.mode, "limit_min": given.limit_min}
        layers = schema.layers_of(coverage) | {"coverage_cells": coverage.cells}
        reports.write_chapter(
            given.report, "coverage", tr("Coverage"), layers, coverage.figures, given.files, asked, coverage.notes
        )
        return {
            "CELLS": coverage.cells,
            "QUARTER_SCORES": coverage.quarter_scores,
            "CATCHMENTS": coverage.catchments,
            "SCORES": coverage.scores,
            "SITE_SCORES": coverage.site_scores,
            "AUDIT": coverage.snap_audit,
            "PEOPLE": coverage.figures["people"],
            "SERVED": coverage.figures["served"],
            "SHARE_SERVED": coverage.figures["share_served"],
            "NOT_CONNECTED": coverage.figures["not_connected"],
            "DECENTRALITY": coverage.figures["decentrality"],
        }
