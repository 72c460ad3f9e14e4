"""Where a factory could stand."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ...core.tables import read_mapping
from ..base import RegionAlgorithm, Room
from ..choices import criteria, ranking_methods
from ..parameters import ANY, LINE, POINT, POLYGON, Choice, Figure, FileOut, LayerIn, LayerOut, Number


class CandidateSites(RegionAlgorithm):
    algorithm_id, room = "candidatesites", Room.SITES

    def title(self):
        return tr("Find candidate sites")

    def summary(self):
        return tr(
            "Rejects plots that cannot carry an urban factory, each with the reason, and ranks the others by criteria "
            "whose weights you set."
        )

    def keywords(self):
        return tr("site search,suitability,multi-criteria,MCDA,TOPSIS,PROMETHEE,OWA,ranking,brownfield,industry")

    def parameters(self):
        yield LayerIn(
            "PLOTS",
            tr("Plots"),
            help=tr("Plots, or the result of “Estimate floor-space potential”."),
            geometries=(POLYGON,),
            identifier="plot_id",
        )
        yield LayerIn(
            "BUILDINGS", tr("Buildings"), help=tr("Buildings with “use”."), geometries=(POLYGON,), may_be_empty=True
        )
        yield LayerIn("LANDUSE", tr("Land use"), help=tr("Polygons with “landuse”."), geometries=(POLYGON,))
        yield LayerIn("STREETS", tr("Streets"), help=tr("Lines with “highway”."), geometries=(LINE,))
        yield LayerIn(
            "CONSTRAINTS",
            tr("Constraints"),
            help=tr("Water, protected areas, forest and other areas where nothing may be built."),
            geometries=(POLYGON,),
            may_be_empty=True,
        )
        for name, description, help_text, geometry in (
            ("FREIGHT", tr("Freight access"), tr("Rail sidings, trunk roads and quays."), LINE),
            ("STOPS", tr("Public transport stops"), tr("Stations and stops."), POINT),
            ("POWER", tr("Power supply"), tr("Substations and power plants."), ANY),
            ("QUARTERS", tr("Quarters"), tr("Polygons; each site gets the quarter it lies in."), POLYGON),
        ):
            yield LayerIn(name, description, help=help_text, geometries=(geometry,), optional=True, may_be_empty=True)
        yield Choice(
            "METHOD",
            tr("Ranking method"),
            help=tr("How the criteria become one score."),
            options=ranking_methods(),
            default="weighted_sum",
        )
        yield Number(
            "MINIMUM_PLOT_M2",
            tr("Smallest plot (m²)"),
            help=tr("Smaller plots are rejected."),
            default=float(read_mapping("candidates", "parameter", "value")["minimum_plot_m2"]),
            advanced=True,
        )
        defaults = read_mapping("criteria", "criterion", "weight")
        for code, label in criteria():
            yield Number(
                f"WEIGHT_{code.upper()}",
                tr("Weight: {criterion}").format(criterion=label),
                help=tr("Weights need not add up to one; 0 leaves the criterion out."),
                default=float(defaults[code]),
                advanced=True,
            )
        yield LayerOut("OUTPUT", tr("Candidate sites"), layer=schema.CANDIDATES)
        yield LayerOut("REJECTED", tr("Rejected plots"), layer=schema.REJECTED, optional=True)
        yield FileOut(
            "REPORT",
            tr("Report"),
            help=tr("A page with the ranking and the rejections."),
            filter="HTML (*.html)",
            optional=True,
        )
        yield Figure("CANDIDATES_COUNT", tr("Number of candidate sites"))
        yield Figure("REJECTED_COUNT", tr("Number of rejected plots"))

    def compute(self, given, progress):
        from ...core.sites.candidates import CandidateParameters, find_candidates

        found = find_candidates(
            given.plots,
            given.buildings,
            given.landuse,
            given.streets,
            given.constraints,
            freight=given.freight,
            stops=given.stops,
            power=given.power,
            quarters=given.quarters,
            parameters=CandidateParameters(
                weights={code: getattr(given, f"weight_{code}") for code in schema.CRITERIA},
                method=given.method,
                minimum_plot_m2=given.minimum_plot_m2,
            ),
            translate=tr,
            progress=progress,
        )
        layers = {"candidates": found.candidates, "rejected": found.rejected}
        reports.write_chapter(given.report, "sites", tr("Candidate sites"), layers, found.figures, given.files)
        return {
            "OUTPUT": found.candidates,
            "REJECTED": found.rejected,
            "CANDIDATES_COUNT": len(found.candidates),
            "REJECTED_COUNT": len(found.rejected),
        }
