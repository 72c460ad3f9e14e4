"""Where a factory could stand."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ...core.tables import read_mapping
from ..base import RegionAlgorithm, Room, warn
from ..choices import criteria, ranking_methods
from ..floor_space_inputs import heights_given, how_rules_are_read, models_of_heights, reading_of_rules
from ..parameters import ANY, LINE, POINT, POLYGON, Choice, Figure, FileIn, FileOut, LayerIn, LayerOut, Number


class CandidateSites(RegionAlgorithm):
    algorithm_id, room = "candidatesites", Room.SITES

    def title(self):
        return tr("Find candidate sites")

    def summary(self):
        return tr(
            "Rejects plots that cannot carry an urban factory, each with the reason, ranks the others by criteria "
            "whose weights you set, and says how firm that ranking is."
        )

    def keywords(self):
        return tr(
            "site search,suitability,multi-criteria,MCDA,AHP,TOPSIS,PROMETHEE,OWA,SMAA,ranking,robustness,brownfield,"
            "industry"
        )

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
            (
                "ZONING",
                tr("Zoning plan"),
                tr("Of XPlanung, or polygons with “zoning”; it counts before all else."),
                POLYGON,
            ),
        ):
            yield LayerIn(name, description, help=help_text, geometries=(geometry,), optional=True, may_be_empty=True)
        yield LayerIn(
            "QUARTERS",
            tr("Quarters"),
            help=tr("Polygons; each site gets the quarter it lies in."),
            geometries=(POLYGON,),
            identifier="quarter_id",
            optional=True,
            may_be_empty=True,
        )
        yield Choice(
            "METHOD",
            tr("Ranking method"),
            help=tr("How the criteria become one score."),
            options=ranking_methods(),
            default="weighted_sum",
        )
        yield FileIn(
            "COMPARISONS",
            tr("Comparisons of the criteria"),
            help=tr(
                "A table of pairwise comparisons (AHP) in place of the weights: criteria in the header and the first "
                "column; 3 says that the row counts three times the column, 1/3 the reverse."
            ),
            filter="CSV (*.csv)",
            optional=True,
            advanced=True,
        )
        robustness = read_mapping("robustness", "parameter", "value")
        yield Number(
            "TOP_K",
            tr("Number of best sites"),
            help=tr("Chances and the survey list are about being among this many."),
            default=float(robustness["top_k"]),
            minimum=1,
            integer=True,
        )
        yield Number(
            "SAMPLES",
            tr("Draws"),
            help=tr(
                "How often weights, floor space, owners and zoning are drawn to see how firm the ranking is; 0 leaves "
                "it out."
            ),
            default=float(robustness["samples"]),
            integer=True,
            advanced=True,
        )
        yield FileIn(
            "FACTORY_TYPES",
            tr("Factory types"),
            help=tr("Your own table in place of the plugin's “factory_types.csv”."),
            filter="CSV (*.csv)",
            optional=True,
            advanced=True,
        )
        yield Number(
            "MINIMUM_PLOT_M2",
            tr("Smallest plot (m²)"),
            help=tr("Smaller plots are rejected."),
            default=float(read_mapping("candidates", "parameter", "value")["minimum_plot_m2"]),
            advanced=True,
        )
        yield from how_rules_are_read(advanced=True)
        yield from models_of_heights()
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
        for name, layer in (
            ("SURVEY", schema.SURVEY),
            ("WEIGHT_STABILITY", schema.WEIGHT_STABILITY),
            ("FACTORY_FITS", schema.FACTORY_FITS),
            ("ASSEMBLIES", schema.ASSEMBLIES),
        ):
            yield LayerOut(name, tr(layer.title), layer=layer, optional=True, by_default=False)
        yield FileOut(
            "REPORT",
            tr("Report"),
            help=tr("A page with the ranking and the rejections."),
            filter="HTML (*.html)",
            optional=True,
        )
        yield Figure("CANDIDATES_COUNT", tr("Number of candidate sites"))
        yield Figure("REJECTED_COUNT", tr("Number of rejected plots"))
        yield Figure("CONSISTENCY_RATIO", tr("Consistency ratio of the comparisons"))

    def compute(self, given, progress):
        from ...core.sites.candidates import CandidateParameters, find_candidates
        from ...core.sites.floorspace import FloorSpaceParameters

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
            zoning=given.zoning,
            parameters=CandidateParameters(
                weights={code: getattr(given, f"weight_{code}") for code in schema.CRITERIA},
                method=given.method,
                minimum_plot_m2=given.minimum_plot_m2,
                comparisons=given.comparisons,
                top_k=given.top_k,
                samples=given.samples,
                factory_types=given.factory_types,
                assemble=given.assemblies,
                floor_space=FloorSpaceParameters(**reading_of_rules(given)),
            ),
            translate=tr,
            progress=progress,
            **heights_given(given),
        )
        warn(given.feedback, found.warnings)
        layers = {"candidates": found.candidates, "rejected": found.rejected, "buildings": given.buildings}
        reports.write_chapter(given.report, "sites", tr("Candidate sites"), layers, found.figures, given.files)
        return {
            "OUTPUT": found.candidates,
            "REJECTED": found.rejected,
            "SURVEY": found.survey,
            "WEIGHT_STABILITY": found.weight_stability,
            "FACTORY_FITS": found.factory_fits,
            "ASSEMBLIES": found.assemblies,
            "CANDIDATES_COUNT": len(found.candidates),
            "REJECTED_COUNT": len(found.rejected),
            "CONSISTENCY_RATIO": found.figures.get("consistency_ratio"),
        }
