"""Whether a study file is as its runs wrote it."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..parameters import Figure, FileIn, LayerOut, Sentence, Text


class VerifyLedger(RegionAlgorithm):
    algorithm_id, room = "verifyledger", Room.STUDY

    def title(self):
        return tr("Verify the ledger of a study")

    def summary(self):
        return tr(
            "Checks the chain of hashes over inputs, parameters and results of all runs in a study file, and tells "
            "which entry or layer was altered."
        )

    def keywords(self):
        return tr("ledger,hash chain,audit,tamper,provenance,reproducible,SHA-256")

    def parameters(self):
        yield FileIn(
            "INPUT",
            tr("Study"),
            help=tr("A GeoPackage written by “Make a study”."),
            filter="GeoPackage (*.gpkg)",
        )
        yield Text(
            "HEAD",
            tr("Hash of the last entry, if kept elsewhere"),
            help=tr("As printed in the report; with it, a ledger that was written anew shows, too."),
            optional=True,
        )
        yield LayerOut("OUTPUT", tr("Entries of the ledger, checked"), layer=schema.LEDGER_CHECKS)
        yield Figure("ENTRIES", tr("Number of entries"))
        yield Figure("SOUND", tr("Nothing altered (1) or something (0)"))
        yield Sentence("VERDICT", tr("Verdict"))
        yield Sentence("LEDGER_HEAD", tr("Hash of the last entry"))

    def compute(self, given, progress):
        from ...core.study.ledger import verify

        found = verify(given.input, given.head, progress, tr)
        (given.feedback.pushInfo if found.sound else given.feedback.pushWarning)(found.verdict)
        return {
            "OUTPUT": found.checks,
            "ENTRIES": found.entries,
            "SOUND": int(found.sound),
            "VERDICT": found.verdict,
            "LEDGER_HEAD": found.head,
        }
