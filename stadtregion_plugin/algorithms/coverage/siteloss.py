"""What coverage is worth when sites fail."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..network_inputs import mode_and_limit, network_options, on_the_network, people_and_sites
from ..parameters import Figure, FileOut, LayerOut, Number, Sentence


class SiteLoss(RegionAlgorithm):
    algorithm_id, room = "siteloss", Room.COVERAGE

    def title(self):
        return tr("Test the loss of sites")

    def summary(self):
        return tr(
            "How many people lose every site in reach when one, two or three sites fail, at worst and on average."
        )

    def keywords(self):
        return tr("robustness,resilience,failure,interdiction,backup cover,expected cover,r-interdiction,crisis")

    def parameters(self):
        yield from people_and_sites()
        yield from mode_and_limit()
        yield Number(
            "LOST",
            tr("Sites lost at once, at most"),
            help=tr("All sets of 1 to so many sites are compared, and the worst of each number is named."),
            default=1,
            minimum=1,
            maximum=3,
            integer=True,
        )
        yield Number(
            "FAILURE_SHARE",
            tr("Probability that a site fails (0 to 1)"),
            help=tr("Each by itself; for the people who can count on a working site. May differ by site."),
            default=0.1,
            maximum=1.0,
            by_feature="SITES",
        )
        yield from on_the_network()
        yield LayerOut("OUTPUT", tr("Loss of sites"), layer=schema.SITE_LOSSES)
        yield LayerOut("CELLS", tr("Cells that lose cover"), layer=schema.LOST_CELLS, optional=True)
        yield LayerOut("AUDIT", tr("Places off the network"), layer=schema.SNAP_AUDIT, optional=True, by_default=False)
        yield FileOut("REPORT", tr("Report"), help=tr("A page with the losses."), filter="HTML (*.html)", optional=True)
        yield Figure("COVERED", tr("People covered"))
        yield Figure("EXPECTED", tr("People who can expect a working site"))
        yield Figure("WORST_PEOPLE", tr("People lost at worst"))
        yield Figure("WORST_SHARE", tr("Share lost at worst"))
        yield Figure("MEAN_PEOPLE", tr("People lost on average"))
        yield Figure("MEAN_SHARE", tr("Share lost on average"))
        yield Sentence("WORST_SITES", tr("Worst set of sites"))

    def compute(self, given, progress):
        from ...core.coverage.access import AccessOptions
        from ...core.coverage.site_loss import lose_sites

        loss = lose_sites(
            given.sites,
            given.population,
            given.streets,
            mode=given.mode,
            limit_min=given.limit_min,
            lost=given.lost,
            failure_share=given.failure_share,
            options=AccessOptions(**network_options(given)),
            translate=tr,
            progress=progress,
        )
        warn(given.feedback, loss.notes)
        asked = {"mode": given.mode, "limit_min": given.limit_min, "failure_share": given.failure_share}
        layers = schema.layers_of(loss)
        reports.write_chapter(
            given.report, "siteloss", tr("Loss of sites"), layers, loss.figures, given.files, asked, loss.notes
        )
        return {
            "OUTPUT": loss.site_losses,
            "CELLS": loss.lost_cells,
            "AUDIT": loss.snap_audit,
            "WORST_SITES": loss.worst_sites,
            "COVERED": loss.figures["covered"],
            "EXPECTED": loss.figures["expected"],
            "WORST_PEOPLE": loss.figures["worst_people"],
            "WORST_SHARE": loss.figures["worst_share"],
            "MEAN_PEOPLE": loss.figures["mean_people"],
            "MEAN_SHARE": loss.figures["mean_share"],
        }
