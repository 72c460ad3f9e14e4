"""The Workshop panel: a dock in which a group decides and sees at once what follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRectangle
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QStackedWidget

from ..bridge.messages import tr
from ..core.study.workshop.compare import compare_answers
from .layers import WorkshopMap
from .map_tool import SiteTool
from .session import Session
from .start_page import StartPage
from .work import Workbench
from .workshop_page import WorkshopPage

STUDY_FILES = "GeoPackage (*.gpkg)"
SCENARIO_FILES = "JSON (*.json)"
PICTURES, PDF_FILES, PAGES = "PNG (*.png)", "PDF (*.pdf)", "HTML (*.html)"
AROUND = 6.0  # a site that is looked at takes this part of the map's width
SHOWN_S = 6


class WorkshopPanel(QgsDockWidget):
    """Joins the session, its widgets, the map and the long work; ``close_for_good`` undoes all that it did to QGIS."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Workshop"), iface.mainWindow())
        self.setObjectName("StadtregionWorkshop")
        self.iface = iface
        self.session = Session(self)
        self.work = Workbench(self.session, self)
        self.map = WorkshopMap(self)
        self.tool = SiteTool(iface.mapCanvas(), self.session)
        self.start = StartPage()
        self.page = WorkshopPage(self.session, self.work)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.page)
        self.setWidget(self.pages)
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._connect()

    def _connect(self) -> None:
        self.tool.setAction(self.page.picking)  # which QGIS then checks and clears
        self.page.picking.triggered.connect(lambda _: self.iface.mapCanvas().setMapTool(self.tool))
        self.start.file_wanted.connect(self.ask_for_study)
        self.start.region_wanted.connect(self.work.open_region)
        for action, wanted in (
            (self.page.exports.map_picture, lambda: self.ask_where_to_export(self.work.export_map, PICTURES)),
            (self.page.exports.map_pdf, lambda: self.ask_where_to_export(self.work.export_map, PDF_FILES)),
            (self.page.exports.report, lambda: self.ask_where_to_export(self.work.export_report, PAGES)),
            (self.page.exports.study, lambda: self.ask_where_to_export(self.work.export_study, STUDY_FILES)),
            (self.page.exports.another, lambda: self.pages.setCurrentWidget(self.start)),
        ):
            action.triggered.connect(lambda _checked=False, wanted=wanted: wanted())
        self.start.back_wanted.connect(lambda: self.pages.setCurrentWidget(self.page))
        self.page.map_wanted.connect(self.work.rebuild_layers)
        self.page.ranking.looked_at.connect(self.look_at)
        self.page.scenarios.save_wanted.connect(self.ask_where_to_save)
        self.page.scenarios.load_wanted.connect(self.ask_for_scenario)
        self.page.scenarios.compare_wanted.connect(self.work.compare)
        self.page.comparison_ended.connect(self.end_comparison)
        self.tool.missed.connect(
            lambda: self.say(tr("There is no candidate site here; click one of the coloured plots."))
        )
        self.work.opened.connect(self._open)
        self.work.found.connect(self._take_best)
        self.work.compared.connect(self.show_comparison)
        self.work.exported.connect(self.say)
        self.work.ended.connect(self._tell_end)
        self.work.changed.connect(lambda: self.start.setEnabled(not self.work.busy))
        self.session.said.connect(self.say)
        self.session.ranked.connect(self._show_ranking)
        self.session.refused.connect(self._show_decision)
        self.session.answered.connect(self._show_answers)
        QgsProject.instance().layersRemoved.connect(self._layers_gone)

    # --- files -------------------------------------------------------------------------------------------------------

    def ask_for_study(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a study file"), "", STUDY_FILES)
        if path:
            self.work.open_study(Path(path))

    def ask_where_to_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the scenario"), "", SCENARIO_FILES)
        if path:
            self.session.save(Path(path) if path.lower().endswith(".json") else Path(path + ".json"))

    def ask_for_scenario(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Load a scenario"), "", SCENARIO_FILES)
        if path:
            self.session.load(Path(path))

    def ask_where_to_export(self, export: Callable[[Path], None], kind: str) -> None:
        """Ask for a file of a ``kind`` ("PNG (*.png)") and write it."""
        path, _ = QFileDialog.getSaveFileName(self, tr("Export"), "", kind)
        if path:
            ending = kind[kind.index(".") : -1]
            export(Path(path) if path.lower().endswith(ending) else Path(path + ending))

    # --- what comes from the session and from long work --------------------------------------------------------------

    def _open(self, study, built) -> None:
        """Show a study; the one that lies open already keeps its scenario and only gets its layers again."""
        self.map.show(study, built)
        if study is self.session.study:
            self._show_ranking()
            self._show_decision()
            if self.session.answers is not None:
                self._show_answers()
        else:
            self.session.open(study)
            self.zoom_to(self.map.extent)
        self.start.back.show()
        self.pages.setCurrentWidget(self.page)
        self.page.map_missing(False)
        self.iface.mapCanvas().setMapTool(self.tool)
        for note in study.board.notes:
            self.say(note)

    def _take_best(self, found) -> None:
        board, best = found
        if board is self.session.board:
            self.session.take_best(best)
            self.page.best.show_proof(best)

    def _tell_end(self, sentence: str) -> None:
        self.say(sentence or tr("Cancelled."), bool(sentence))

    def _show_ranking(self) -> None:
        self.map.show_ranking(self.session.ranking.scores, self.session.ranking.ranks)

    def _show_decision(self) -> None:
        self.map.show_chosen(self.session.scenario.chosen)

    def _show_answers(self) -> None:
        self.map.show_answers(self.session.scenario.chosen, self.session.answers)

    def _layers_gone(self) -> None:
        self.page.map_missing(self.session.board is not None and not self.map.complete)

    # --- looking and comparing ---------------------------------------------------------------------------------------

    def look_at(self, site: str) -> None:
        """Bring a site into view and let it flash."""
        shape = self.session.board.candidates.geometry.iloc[self.session.row_of(site)]
        west, south, east, north = shape.bounds
        box = QgsRectangle(west, south, east, north)
        canvas = self.iface.mapCanvas()
        if not canvas.extent().contains(self._to_canvas(box)):
            self.zoom_to(box.buffered(AROUND / 2 * max(box.width(), box.height())))
        canvas.flashGeometries([QgsGeometry.fromWkt(shape.wkt)], self.session.crs)

    def zoom_to(self, box: QgsRectangle) -> None:
        """Show ``box``, given in the board's CRS."""
        self.iface.mapCanvas().setExtent(self._to_canvas(box))
        self.iface.mapCanvas().refresh()

    def _to_canvas(self, box: QgsRectangle) -> QgsRectangle:
        there = self.iface.mapCanvas().mapSettings().destinationCrs()
        here = self.session.crs
        return QgsCoordinateTransform(here, there, QgsProject.instance()).transformBoundingBox(box)

    def show_comparison(self, names: tuple[str, str], answers) -> None:
        """Set two kept scenarios side by side, in the table and on the map."""
        comparison = compare_answers(*answers)
        self.page.show_comparison(names, answers, comparison)
        self.map.show_comparison(comparison)

    def end_comparison(self) -> None:
        self.map.show_comparison(None)

    # --- QGIS --------------------------------------------------------------------------------------------------------

    def say(self, sentence: str, is_problem: bool = False) -> None:
        """One sentence in the message bar."""
        level = Qgis.MessageLevel.Warning if is_problem else Qgis.MessageLevel.Info
        duration = 0 if is_problem else SHOWN_S
        self.iface.messageBar().pushMessage(tr("Workshop"), sentence, level, duration)

    def close_for_good(self) -> None:
        """Stop all work and give back the map tool; layers stay in the project."""
        QgsProject.instance().layersRemoved.disconnect(self._layers_gone)
        self.work.close()
        self.session.close()
        self.iface.mapCanvas().unsetMapTool(self.tool)
        self.tool.deleteLater()
        self.iface.removeDockWidget(self)
        self.deleteLater()
