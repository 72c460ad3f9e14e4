"""A click on the map adds the site below it or drops it."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject  # type: ignore[attr-defined]
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu

from ..bridge.messages import tr
from .session import Session

NEAR_PX = 10  # a site this near is meant, too


class SiteTool(QgsMapTool):
    """Toggles sites of a session. Where several lie at one place a menu asks which; ``missed``: there is none."""

    missed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, session: Session) -> None:
        super().__init__(canvas)
        self.session = session
        self.menu: QMenu | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.session.board is None:
            return
        sites = self.sites_at(event.mapPoint())
        if not sites:
            self.missed.emit()
        elif len(sites) == 1:
            self.session.toggle(sites[0])
        else:
            self._ask(sites, self.canvas().mapToGlobal(event.pixelPoint()))

    def sites_at(self, place: QgsPointXY) -> list[str]:
        """The candidates at a place of the canvas, or within a few pixels of it."""
        here = self.canvas().mapSettings().destinationCrs()
        to_board = QgsCoordinateTransform(here, self.session.crs, QgsProject.instance())
        try:
            point = to_board.transform(place)
            edge = to_board.transform(QgsPointXY(place.x() + NEAR_PX * self.canvas().mapUnitsPerPixel(), place.y()))
        except QgsCsException:
            return []
        return self.session.sites_at(point.x(), point.y(), point.distance(edge))

    def _ask(self, sites: list[str], place: QPoint) -> None:
        self.menu = QMenu(self.canvas())
        for site in sites:
            chosen = site in self.session.scenario.chosen
            words = tr("Drop {site}") if chosen else tr("Add {site}")
            action = self.menu.addAction(words.format(site=self.session.name_of(site)))
            action.triggered.connect(lambda _checked=False, site=site: self.session.toggle(site))
        self.menu.popup(place)
