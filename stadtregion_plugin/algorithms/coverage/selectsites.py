"""Which set of sites is best, with proof."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..network_inputs import mode_and_limit, on_the_network, people_near_streets
from ..parameters import LINE, POINT, POLYGON, Figure, LayerIn, LayerOut, Sentence
from ..siting_inputs import (
    conditions_on_the_choice,
    number_of_sites,
    settings_of_models,
    sites_that_are_settled,
    siting_parameters,
    what_best_means,
)


class SelectSites(RegionAlgorithm):
    algorithm_id, room = "selectsites", Room.COVERAGE

    def title(self):
        return tr("Select sites")

    def summary(self):
        return tr("Chooses the set of candidate sites that serves the people best, with a proven bound.")

    def keywords(self):
        return tr("location-allocation,p-median,p-centre,maximum cover,MCLP,MEXCLP,set cover,facility location")

    def parameters(self):
        yield LayerIn(
            "CANDIDATES",
            tr("Candidate sites"),
            help=tr("Points or polygons to choose from."),
            geometries=(POINT, POLYGON),
            identifier="site_id",
        )
        yield people_near_streets()
        yield LayerIn("STREETS", tr("Streets"), help=tr("A routable graph, or any line layer."), geometries=(LINE,))
        yield what_best_means()
        yield number_of_sites()
        yield from mode_and_limit(tr("For the cover models: within which time a site serves people."))
        yield from sites_that_are_settled()
        yield from conditions_on_the_choice()
        yield from settings_of_models()
        yield from on_the_network(tr("Sites and people farther away count as not connected."))
        yield LayerOut("OUTPUT", tr("Chosen sites"), layer=schema.CHOSEN)
        yield LayerOut("ASSIGNMENTS", tr("Assignment to sites"), layer=schema.ASSIGNMENTS, optional=True)
        yield LayerOut(
            "CANDIDATE_VALUES",
            tr("What each candidate is worth"),
            layer=schema.CANDIDATE_VALUES,
            optional=True,
            by_default=False,
        )
        yield LayerOut("PARETO", tr("Choices no other beats"), layer=schema.PARETO, optional=True, by_default=False)
        for name, description in (
            ("OBJECTIVE", tr("Objective")),
            ("BOUND", tr("Proven bound")),
            ("GAP", tr("Gap between objective and bound")),
            ("PROVEN_OPTIMAL", tr("Proven optimal (1) or not (0)")),
            ("UNSERVED", tr("People no candidate reaches")),
            ("SERVED", tr("People within the time limit of a chosen site")),
            ("CUTOFF_MIN", tr("Time beyond which a way counted no further (min)")),
            ("PARETO_COMPLETE", tr("All choices were compared (1) or the best of a search (0)")),
        ):
            yield Figure(name, description)
        yield Sentence("METHOD", tr("How it was solved"))

    def compute(self, given, progress):
        from ...core.coverage.siting import select_sites

        chosen = select_sites(
            given.candidates,
            given.population,
            given.streets,
            siting_parameters(given),
            progress=progress,
            existing=given.existing,
            quarters=given.quarters,
            with_values=given.candidate_values,
            with_front=given.pareto,
            translate=tr,
        )
        return {
            "OUTPUT": chosen.chosen,
            "ASSIGNMENTS": chosen.assignments,
            "CANDIDATE_VALUES": chosen.candidate_values,
            "PARETO": chosen.pareto,
            "OBJECTIVE": chosen.selection.objective,
            "BOUND": chosen.selection.bound,
            "GAP": chosen.selection.gap,
            "PROVEN_OPTIMAL": int(chosen.selection.proven_optimal),
            "UNSERVED": chosen.figures["unserved"],
            "SERVED": chosen.figures["served"],
            "CUTOFF_MIN": chosen.figures["cutoff_min"],
            "PARETO_COMPLETE": None if chosen.front is None else int(chosen.front.complete),
            "METHOD": chosen.selection.method,
        }
