"""Where a factory could stand."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..floor_space_inputs import heights_given, how_rules_are_read, models_of_heights
from ..parameters import Figure, FileOut, LayerOut
from ..ranking_inputs import (
    candidate_parameters,
    how_sites_are_ranked,
    plots_and_surroundings,
    weights_of_criteria,
)


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
        yield from plots_and_surroundings()
        yield from how_sites_are_ranked()
        yield from how_rules_are_read(advanced=True)
        yield from models_of_heights()
        yield from weights_of_criteria()
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
        from ...core.sites.candidates import find_candidates

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
            parameters=candidate_parameters(given),
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
