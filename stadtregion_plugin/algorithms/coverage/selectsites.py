"""Which set of sites is best, with proof."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..choices import selection_models, travel_modes
from ..parameters import ANY, LINE, POINT, POLYGON, Choice, Figure, LayerIn, LayerOut, Number


class SelectSites(RegionAlgorithm):
    algorithm_id, room = "selectsites", Room.COVERAGE

    def title(self):
        return tr("Select sites")

    def summary(self):
        return tr("Chooses the set of candidate sites that serves the people best, with a proven bound.")

    def keywords(self):
        return tr("location-allocation,p-median,p-centre,maximum cover,MCLP,set cover,facility location,optimisation")

    def parameters(self):
        yield LayerIn(
            "CANDIDATES",
            tr("Candidate sites"),
            help=tr("Points or polygons to choose from."),
            geometries=(POINT, POLYGON),
            identifier="site_id",
        )
        yield LayerIn(
            "POPULATION",
            tr("Population"),
            help=tr("Points or cells with a number of people."),
            geometries=(ANY,),
            identifier="cell_id",
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
        for name, description in (
            ("OBJECTIVE", tr("Objective")),
            ("BOUND", tr("Proven bound")),
            ("GAP", tr("Gap between objective and bound")),
            ("PROVEN_OPTIMAL", tr("Proven optimal (1) or not (0)")),
            ("UNSERVED", tr("People no candidate reaches")),
        ):
            yield Figure(name, description)

    def compute(self, given, progress):
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
            ),
            progress=progress,
        )
        return {
            "OUTPUT": chosen.chosen,
            "ASSIGNMENTS": chosen.assignments,
            "OBJECTIVE": chosen.selection.objective,
            "BOUND": chosen.selection.bound,
            "GAP": chosen.selection.gap,
            "PROVEN_OPTIMAL": int(chosen.selection.proven_optimal),
            "UNSERVED": chosen.figures["unserved"],
        }
