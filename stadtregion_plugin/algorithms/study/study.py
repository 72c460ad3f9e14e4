"""The whole chain in one run."""

from __future__ import annotations

from ...bridge import files, layers, study_file
from ...bridge.messages import language_of_qgis, tr, translation_into
from ...core.tables import read_mapping
from ..base import RegionAlgorithm, Room, warn
from ..choices import flow_objectives, languages, selection_models, travel_modes
from ..floor_space_inputs import how_rules_are_read, models_of_heights
from ..parameters import (
    POLYGON,
    TABLE,
    Choice,
    Crs,
    Figure,
    FileIn,
    FileOut,
    Flag,
    LayerIn,
    Number,
    PopulationIn,
    Sentence,
    Text,
)


class Study(RegionAlgorithm):
    algorithm_id, room = "study", Room.STUDY
    packages = (*RegionAlgorithm.packages, "osmium")

    def title(self):
        return tr("Make a study")

    def summary(self):
        return tr(
            "From an OpenStreetMap extract to ranked factory sites, their coverage, the best set and the circular "
            "flows: one GeoPackage with a styled QGIS project inside, and one report."
        )

    def keywords(self):
        return tr("study,report,whole chain,site search,coverage,circular economy,IBA'27")

    def parameters(self):
        yield FileIn(
            "OSM",
            tr("OpenStreetMap extract"),
            help=tr("A .osm.pbf, .osm, .osm.gz or .osm.bz2 file of the town or region."),
            optional=True,
            filter="OpenStreetMap (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2)",
        )
        yield Flag(
            "SAMPLE",
            tr("Use the model region"),
            help=tr("Runs on the built-in fictional region; needs no file."),
        )
        yield LayerIn(
            "PLOTS",
            tr("Plots"),
            help=tr("Plots, or parcels from “Import cadastre”. Left out: derived from land use and streets."),
            geometries=(POLYGON,),
            identifier="plot_id",
            optional=True,
        )
        yield PopulationIn(
            "POPULATION",
            tr("Population"),
            help=tr(
                "Points or cells with a number of people; a layer, a raster or a CSV file. Left out: estimated from "
                "residential floor space."
            ),
            optional=True,
        )
        yield Flag(
            "PEOPLE_AT_HOMES",
            tr("Put people at their homes"),
            help=tr("Shares the people of each cell among its residential buildings by floor space."),
            optional=True,
            advanced=True,
        )
        yield LayerIn(
            "QUARTERS",
            tr("Quarters"),
            help=tr("Left out: OpenStreetMap boundaries or places, else a grid."),
            geometries=(POLYGON,),
            identifier="quarter_id",
            optional=True,
        )
        yield LayerIn(
            "OWNERS",
            tr("Owners"),
            help=tr(
                "A table with the plots' keys (“plot_id”) and owners' classes or names, such as an export of the land "
                "register as CSV. Names are classified and not kept. Left out: owners as the plots name them."
            ),
            geometries=(TABLE,),
            optional=True,
        )
        yield LayerIn(
            "FLOWS",
            tr("Measured flows"),
            help=tr(
                "A table with “from_node”, “to_node” (quarters), “material” and “t_a”. "
                "Left out: estimated from people, jobs and floor space."
            ),
            geometries=(TABLE,),
            optional=True,
        )
        yield LayerIn(
            "ZONING",
            tr("Zoning plan"),
            help=tr("Of XPlanung, or polygons with “zoning”; it counts before all else."),
            geometries=(POLYGON,),
            optional=True,
        )
        yield Number("COUNT", tr("Number of sites"), help=tr("How many to choose."), default=5, minimum=1, integer=True)
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
        yield Choice(
            "MODEL",
            tr("What “best” means"),
            help=tr("p-median shortens all ways in total; maximum cover serves most people within the limit."),
            options=selection_models(),
            default="p_median",
        )
        yield Choice(
            "OBJECTIVE",
            tr("What the flows make least"),
            help=tr("The sum that the flows make least."),
            options=flow_objectives(),
            default="cost",
            advanced=True,
        )
        yield Number(
            "TOP_K",
            tr("Number of best sites"),
            help=tr("Chances and the survey list are about being among this many."),
            default=float(read_mapping("robustness", "parameter", "value")["top_k"]),
            minimum=1,
            integer=True,
            advanced=True,
        )
        yield from how_rules_are_read(advanced=True)
        yield from models_of_heights()
        yield Number(
            "SEED",
            tr("Seed of the model region"),
            help=tr("The same seed and size give the same region, everywhere."),
            default=1,
            integer=True,
            advanced=True,
        )
        yield Number(
            "SIZE",
            tr("Plots of the model region, about"),
            help=tr("From 500 for a small town to 1,000,000 for a whole city region."),
            default=2000,
            minimum=500,
            maximum=1_000_000,
            integer=True,
            advanced=True,
        )
        yield Crs(
            "TARGET_CRS",
            tr("Coordinate reference system"),
            help=tr("Projected, in metres. Left out: the UTM zone of the area."),
            optional=True,
            advanced=True,
        )
        yield Text("TITLE", tr("Title"), help=tr("Stands on the report and the project."), optional=True, advanced=True)
        yield Choice(
            "LANGUAGE",
            tr("Language of project and report"),
            help=tr("Whatever language QGIS runs in."),
            options=languages(),
            default="",
            advanced=True,
        )
        yield FileOut(
            "OUTPUT",
            tr("Study"),
            help=tr("A GeoPackage with all layers and a styled project; opens on any computer with QGIS."),
            filter="GeoPackage (*.gpkg)",
        )
        yield FileOut("REPORT", tr("Report"), help=tr("One HTML file that needs no network."), filter="HTML (*.html)")
        for name, description in (
            ("CANDIDATES_COUNT", tr("Number of candidate sites")),
            ("SHARE_SERVED", tr("Share of people served")),
            ("OBJECTIVE_VALUE", tr("Objective of the choice")),
            ("GAP", tr("Gap between objective and bound")),
            ("LOOPS_COUNT", tr("Number of loops")),
            ("FINN_CYCLING_INDEX", tr("Finn cycling index")),
            ("MAX_RESIDUAL_T_A", tr("Largest residual of the mass balance (t a year)")),
        ):
            yield Figure(name, description)
        yield Sentence("LEDGER_HEAD", tr("Hash of the last entry of the ledger"))

    def _load(self, item, given, parameters, context, progress):
        """The table of owners stays a file where it is a text, whose lines and encoding QGIS may misread."""
        layer = self.parameterAsVectorLayer(parameters, item.name, context) if item.name == "OWNERS" else None
        path = layers.whole_text_file(layer, parameters.get(item.name))
        if path is None:
            return super()._load(item, given, parameters, context, progress)
        given.files[item.description] = path
        return path

    def compute(self, given, progress):
        from ...core.progress import part
        from ...core.study.chain import run_chain

        files.require_writable(given.output)
        files.require_writable(given.report)
        language = given.language or language_of_qgis()
        translate = translation_into(language)
        region = study_file.region_of(given, part(progress, 0.0, 0.3), translate)
        findings = run_chain(region, study_file.parameters_of(given), given.flows, part(progress, 0.3, 0.8), translate)
        study = study_file.assemble(given, region, findings, translate)
        head = study_file.write(study, given.output, given.report, language, translate, part(progress, 0.8, 1.0))
        given.repaired_count += region.repaired_count
        given.skipped_count += region.skipped_count
        warn(given.feedback, study.warnings)
        figures = study.figures
        return {
            "LEDGER_HEAD": head,
            "CANDIDATES_COUNT": figures["candidates"],
            "SHARE_SERVED": figures["share_served"],
            "OBJECTIVE_VALUE": figures["objective"],
            "GAP": figures["gap"],
            "LOOPS_COUNT": len(study.layers["loops"]),
            "FINN_CYCLING_INDEX": figures["finn_cycling_index"],
            "MAX_RESIDUAL_T_A": figures.get("max_residual_t_a", float("nan")),
        }
