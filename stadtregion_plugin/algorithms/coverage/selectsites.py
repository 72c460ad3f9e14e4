"""Which set of sites is best, with proof."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ...core.tables import read_mapping
from ..base import RegionAlgorithm, Room
from ..choices import owner_groups, selection_models, travel_modes
from ..parameters import (
    LINE,
    POINT,
    POLYGON,
    Choice,
    FieldIn,
    Figure,
    LayerIn,
    LayerOut,
    Number,
    PopulationIn,
    Sentence,
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
        yield PopulationIn(
            "POPULATION",
            tr("Population"),
            help=tr("Points or cells with a number of people, such as a census grid; a layer, a raster or a CSV file."),
            within="STREETS",
        )
        yield LayerIn("STREETS", tr("Streets"), help=tr("A routable graph, or any line layer."), geometries=(LINE,))
        yield Choice(
            "MODEL",
            tr("What “best” means"),
            help=tr("p-median shortens all ways in total; maximum cover serves most people within the limit."),
            options=selection_models(),
            default="p_median",
        )
        yield Number("COUNT", tr("Number of sites"), help=tr("How many to choose."), default=5, minimum=1, integer=True)
        yield Choice(
            "MODE", tr("Travel mode"), help=tr("How people travel."), options=travel_modes(), default="bicycle"
        )
        yield Number(
            "LIMIT_MIN",
            tr("Time limit (minutes)"),
            help=tr("For the cover models: within which time a site serves people."),
            default=15.0,
            minimum=0.1,
            maximum=240.0,
        )
        yield from _sites_that_are_settled()
        yield from _conditions()
        yield from _settings_of_models()
        yield Number(
            "TIME_LIMIT_S",
            tr("Computing time at most (seconds)"),
            help=tr("After that the best set so far is given, with its gap to the bound."),
            default=60.0,
            minimum=1.0,
            advanced=True,
        )
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
        from ...core.coverage.site_conditions import Wishes
        from ...core.coverage.siting import SitingParameters, select_sites

        chosen = select_sites(
            given.candidates,
            given.population,
            given.streets,
            SitingParameters(
                model=given.model,
                count=given.count,
                mode=given.mode,
                limit_min=given.limit_min,
                time_limit_s=given.time_limit_s,
                wishes=Wishes(
                    status_field=given.status_field,
                    floor_field=given.capacity_field,
                    budget_m2=given.budget_m2,
                    least_m2=given.least_m2,
                    owner_ceiling=given.owner_ceiling,
                    owner_group=given.owner_group,
                    least_in_quarter=given.min_per_quarter,
                    least_served=given.min_share,
                ),
                backup_share=given.backup_share,
                failure_share=given.failure_share,
                failure_field=given.failure_field,
                need_m2=given.need_m2,
                cutoff_min=given.cutoff_min,
            ),
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


def _sites_that_are_settled():
    yield LayerIn(
        "EXISTING",
        tr("Existing sites"),
        help=tr("They serve people already, stay, and do not count to the number of sites."),
        geometries=(POINT, POLYGON),
        identifier="site_id",
        optional=True,
        may_be_empty=True,
    )
    yield FieldIn(
        "STATUS_FIELD",
        tr("Field with the status of candidates"),
        help=tr("Holds fixed (must be chosen), existing, forbidden or nothing (may be chosen)."),
        layer="CANDIDATES",
        optional=True,
        advanced=True,
    )


def _conditions():
    yield FieldIn(
        "CAPACITY_FIELD",
        tr("Field with the floor space (m²)"),
        help=tr("Floor space of a candidate, for the budget and the capacitated model; such as addable_m2."),
        layer="CANDIDATES",
        optional=True,
        advanced=True,
    )
    yield Number(
        "BUDGET_M2",
        tr("Floor space at most (m²)"),
        help=tr("The newly chosen sites have no more floor space than this together."),
        optional=True,
        advanced=True,
    )
    yield Number(
        "LEAST_M2",
        tr("Floor space at least (m²)"),
        help=tr("The newly chosen sites have no less floor space than this together."),
        optional=True,
        advanced=True,
    )
    yield Number(
        "OWNER_CEILING",
        tr("Largest share of sites with such owners"),
        help=tr("0.33: at most a third of the newly chosen sites belong to owners of the group below."),
        maximum=1.0,
        optional=True,
        advanced=True,
    )
    yield Choice(
        "OWNER_GROUP",
        tr("Owners whose share has a ceiling"),
        help=tr("Told by the field owner_class of the candidates."),
        options=owner_groups(),
        default="profit",
        advanced=True,
    )
    yield LayerIn(
        "QUARTERS",
        tr("Quarters"),
        help=tr("For conditions on every quarter, and to compare choices by evenness."),
        geometries=(POLYGON,),
        identifier="quarter_id",
        optional=True,
    )
    yield Number(
        "MIN_SHARE",
        tr("Least share of people served in every quarter"),
        help=tr("0.5: in every quarter at least half of the people have a site within the time limit."),
        maximum=1.0,
        optional=True,
        advanced=True,
    )
    yield Number(
        "MIN_PER_QUARTER",
        tr("Least number of sites in every quarter"),
        help=tr("Asked of the quarters that have as many candidates."),
        default=0,
        integer=True,
        advanced=True,
    )


def _settings_of_models():
    given = read_mapping("siting", "parameter", "value")
    yield Number(
        "BACKUP_SHARE",
        tr("Weight of a second site"),
        help=tr("Backup cover: this part of a person counts only with two sites within the limit."),
        default=float(given["backup_share"]),
        maximum=0.5,
        advanced=True,
    )
    yield Number(
        "FAILURE_SHARE",
        tr("Probability that a site fails"),
        help=tr("Expected cover: each site fails by itself with this probability."),
        default=float(given["failure_share"]),
        maximum=0.99,
        advanced=True,
    )
    yield FieldIn(
        "FAILURE_FIELD",
        tr("Field with the probability of failure"),
        help=tr("Expected cover: gives each candidate a probability of its own, instead of one for all."),
        layer="CANDIDATES",
        optional=True,
        advanced=True,
    )
    yield Number(
        "NEED_M2",
        tr("Floor space one person needs (m²)"),
        help=tr("Capacitated: a site serves as many people as its floor space suffices for."),
        default=float(given["need_m2"]),
        minimum=0.000001,
        advanced=True,
    )
    yield Number(
        "CUTOFF_MIN",
        tr("Ways count up to (minutes)"),
        help=tr(
            "p-median: a longer way counts as one of this time. Empty: all ways count, in very large problems those up "
            "to twice the time limit."
        ),
        optional=True,
        advanced=True,
    )
