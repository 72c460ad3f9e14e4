"""What goes unserved when something fails."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..choices import failures_in_turn
from ..flow_inputs import as_matched, recipes_and_ways, supply_and_demand
from ..parameters import POLYGON, Choice, Figure, FileOut, LayerIn, LayerOut, Number, Sentence, Text


class SupplyShock(RegionAlgorithm):
    algorithm_id, room = "supplyshock", Room.FLOWS

    def title(self):
        return tr("Shock the supply")

    def summary(self):
        return tr(
            "What demand is still served when an import, a supplier, a facility, a link or a street fails: at worst, "
            "on average, on a map and as a ranking of what the region hangs on."
        )

    def keywords(self):
        return tr("resilience,stress test,supply chain,failure,critical link,crisis,interdiction")

    def parameters(self):
        yield from supply_and_demand()
        yield Choice(
            "FAILS",
            tr("What fails by itself, one after the other"),
            help=tr("Each of these in turn; what is named below fails together, besides."),
            options=failures_in_turn(),
            default="all",
        )
        separated = tr("Separated by commas; they fail together.")
        yield Text("LOST_NODES", tr("Suppliers that fail"), help=tr("Node ids. {0}").format(separated), optional=True)
        yield Text(
            "LOST_IMPORTS",
            tr("Materials that cannot be imported"),
            help=tr("Ids as in materials.csv, * for all. {0}").format(separated),
            optional=True,
        )
        yield Text(
            "LOST_FACILITIES",
            tr("Facilities that fail"),
            help=tr("Written node:process, or a process alone, which then stops everywhere. {0}").format(separated),
            optional=True,
        )
        yield Text(
            "LOST_LINKS",
            tr("Links that are cut"),
            help=tr("Written node>node; no way between the two, in either direction. {0}").format(separated),
            optional=True,
        )
        yield LayerIn(
            "BLOCKED",
            tr("Areas without a way through"),
            help=tr("Streets that touch them are closed, such as a bridge or a flooded valley; needs streets."),
            geometries=(POLYGON,),
            optional=True,
        )
        yield Number(
            "IMPORT_SHARE",
            tr("Imports under the shock, as a share of those before"),
            help=tr("1: suppliers outside cannot step in; 2: they can deliver twice as much of each material."),
            default=1.0,
            maximum=1000.0,
            advanced=True,
        )
        yield from recipes_and_ways()
        yield LayerOut("OUTPUT", tr("What goes unserved"), layer=schema.UNSERVED)
        yield LayerOut("FAILURES", tr("What may fail, by loss"), layer=schema.FAILURES)
        yield LayerOut("LINKS", tr("Critical links"), layer=schema.CRITICAL_LINKS, optional=True)
        yield LayerOut(
            "FLOWS", tr("Flows under the worst failure"), layer=schema.FLOWS, optional=True, by_default=False
        )
        yield FileOut("REPORT", tr("Report"), help=tr("A page with the losses."), filter="HTML (*.html)", optional=True)
        yield Figure("SERVED_SHARE", tr("Share of the demand served at worst"))
        yield Figure("MEAN_SERVED_SHARE", tr("Share of the demand served on average"))
        yield Figure("TAIL_SERVED_SHARE", tr("Share served in the worst tenth of the failures"))
        yield Figure("LOST_T_A", tr("Demand lost at worst (t a year)"))
        yield Sentence("WORST_FAILURE", tr("What costs most"))

    def compute(self, given, progress):
        from ...core.flows.failures import Failing, fail_supplies, read_shock

        lost = (given.lost_nodes, given.lost_imports, given.lost_facilities, given.lost_links, given.import_share)
        failing = Failing(read_shock(*lost), given.fails, given.blocked)
        asked = as_matched(given)
        found = fail_supplies(failing=failing, progress=progress, translate=tr, **asked)
        warn(given.feedback, found.warnings)
        layers = schema.layers_of(found) | {"flow_nodes": asked["nodes"]}
        shock = {"fails": given.fails, "import_share": given.import_share, "objective": given.objective}
        reports.write_chapter(given.report, "supplyshock", tr("Shocks"), layers, found.figures, given.files, shock)
        return {
            "OUTPUT": found.unserved,
            "FAILURES": found.failures,
            "LINKS": found.critical_links,
            "FLOWS": found.flows,
            "SERVED_SHARE": found.figures["served_share"],
            "MEAN_SERVED_SHARE": found.figures["mean_served_share"],
            "TAIL_SERVED_SHARE": found.figures["tail_served_share"],
            "LOST_T_A": found.figures["lost_t_a"],
            "WORST_FAILURE": found.worst_failure,
        }
