"""A page a site to hand to those who decide."""

from __future__ import annotations

from ...bridge.messages import language_of_qgis, tr, translation_into
from ..base import RegionAlgorithm, Room
from ..parameters import Figure, FileOut
from ..sheet_inputs import how_sheets_look, layers_of_sheets, sheets_given


class SiteFactSheets(RegionAlgorithm):
    algorithm_id, room = "sitefactsheets", Room.STUDY
    in_window = True  # print layouts belong to the thread of the window

    def title(self):
        return tr("Make site fact sheets")

    def summary(self):
        return tr(
            "One PDF with a page for each site: map, drawing of what could stand there, key figures, owners and how "
            "to activate the site, scores by criterion, and the reasons."
        )

    def keywords(self):
        return tr("fact sheet,Standortsteckbrief,site profile,print layout,atlas,PDF,map,massing")

    def parameters(self):
        yield from layers_of_sheets()
        yield from how_sheets_look()
        yield FileOut("OUTPUT", tr("Site fact sheets"), help=tr("A PDF, a page a site."), filter="PDF (*.pdf)")
        yield Figure("SHEETS_COUNT", tr("Number of fact sheets"))
        yield Figure("DRAWINGS_COUNT", tr("Sheets with a drawing"))

    def compute(self, given, progress):
        from ...bridge.attribution import joined
        from ...bridge.fact_sheets import write_sheets
        from ...core.progress import part
        from ...core.study.fact_sheets import fact_sheets

        translate = translation_into(given.language or language_of_qgis())
        layers, attribution = sheets_given(given)
        sheets = fact_sheets(**layers, count=given.count, translate=translate, progress=part(progress, 0.0, 0.3))
        write_sheets(
            sheets,
            given.output,
            given.title or "",
            translate,
            joined([*given.attributions, attribution]),
            given.template,
            part(progress, 0.3, 1.0),
        )
        return {"SHEETS_COUNT": len(sheets.sites), "DRAWINGS_COUNT": len(sheets.drawings)}
