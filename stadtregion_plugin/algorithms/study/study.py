"""The whole chain in one run."""

from __future__ import annotations

from ...bridge import files, layers, study_file
from ...bridge.messages import language_of_qgis, tr, translation_into
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..choices import flow_objectives
from ..floor_space_inputs import how_rules_are_read, models_of_heights
from ..flow_inputs import questions_of_a_study
from ..network_inputs import mode_and_limit
from ..parameters import Choice, Figure, FileOut, Sentence
from ..ranking_inputs import number_of_best_sites
from ..region_inputs import (
    extract_or_model_region,
    how_the_study_is_shown,
    layers_of_result,
    layers_of_your_own,
    seed_and_size,
)
from ..siting_inputs import number_of_sites, what_best_means

OVERVIEW = (
    *(schema.CHOSEN, schema.CANDIDATES, schema.STOPS, schema.FREIGHT, schema.STREETS, schema.BUILDINGS),
    schema.LANDUSE,
)
RESULTS = (
    *(schema.REJECTED, schema.MASSING, schema.COVERAGE_CELLS, schema.QUARTER_SCORES, schema.CATCHMENTS),
    *(schema.SITE_SCORES, schema.FLOW_NODES, schema.FLOW_MAP, schema.LOOPS, schema.CIRCULARITY),
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
        yield from extract_or_model_region()
        yield from layers_of_your_own()
        yield number_of_sites()
        yield from mode_and_limit()
        yield what_best_means()
        yield Choice(
            "OBJECTIVE",
            tr("What the flows make least"),
            help=tr("The sum that the flows make least."),
            options=flow_objectives(),
            default="cost",
            advanced=True,
        )
        yield from questions_of_a_study()
        yield number_of_best_sites(advanced=True)
        yield from how_rules_are_read(advanced=True)
        yield from models_of_heights(
            tr(
                "Slopes slow people on foot and bicycles; it is subtracted from the surface model, too, which then has "
                "to show heights above sea level."
            )
        )
        yield from seed_and_size(tr("Seed of the model region"), tr("Plots of the model region, about"), advanced=True)
        yield from how_the_study_is_shown()
        yield FileOut(
            "OUTPUT",
            tr("Study"),
            help=tr("A GeoPackage with all layers and a styled project; opens on any computer with QGIS."),
            filter="GeoPackage (*.gpkg)",
        )
        yield FileOut("REPORT", tr("Report"), help=tr("One HTML file that needs no network."), filter="HTML (*.html)")
        yield from layers_of_result(OVERVIEW, RESULTS)
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
        given.attributions.append(study.attribution)
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
