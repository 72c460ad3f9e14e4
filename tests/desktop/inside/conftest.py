"""The panel in the desktop, a study on it, and what tests do with their fingers and eyes."""

import os
import time
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

SHOTS = Path(os.environ["STADTREGION_SCREENSHOTS"])
SUFFIX = os.environ["STADTREGION_SHOT_SUFFIX"]
TOO_LONG_S = 120


class Desk:
    """The panel of the plugin, with hands and eyes."""

    def __init__(self) -> None:
        self.menu = plugins["stadtregion_plugin"].menu
        self.iface = iface
        self.language = SUFFIX.partition("_")[0]

    @property
    def panel(self):
        return self.menu.panel

    def wait(self, condition, seconds: float = TOO_LONG_S) -> None:
        """Let the window live until ``condition`` holds."""
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"waited {seconds} s in vain; said: {self.said()}"
            QTest.qWait(10)

    def settle(self) -> None:
        """Wait until everything is computed, drawn and painted."""
        panel = self.panel
        self.wait(lambda: not panel.work.busy and not panel.session.answering.busy and not panel.map._jobs)
        QTest.qWait(30)
        self.wait(lambda: not iface.mapCanvas().isDrawing())

    def settle_exactly(self) -> None:
        """Wait for the exact closure of loops, too."""
        self.wait(lambda: not self.panel.session.closure_wanted)
        self.settle()

    def click(self, button) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def pixel_of(self, site: str) -> QPoint:
        """Where on the canvas a site is."""
        point = self.panel.session.board.candidates.geometry.iloc[
            self.panel.session.row_of(site)
        ].representative_point()
        found = iface.mapCanvas().getCoordinateTransform().transform(point.x, point.y)
        return QPoint(round(found.x()), round(found.y()))

    def click_map(self, pixel: QPoint) -> None:
        QTest.mouseClick(iface.mapCanvas().viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixel)

    def said(self) -> list[str]:
        """The sentences that stand in the message bar."""
        return [item.text() for item in iface.messageBar().items()]

    def shots(self, name: str) -> Path:
        """Where the picture ``name`` is kept."""
        return SHOTS / f"{name}_{SUFFIX}.png"

    def shoot(self, name: str) -> Path:
        """A picture of the whole window, kept for people to look at."""
        QTest.qWait(150)
        path = self.shots(name)
        assert iface.mainWindow().grab().save(str(path))
        return path


@pytest.fixture(scope="session")
def desk():
    main = iface.mainWindow()
    main.showNormal()
    main.setGeometry(0, 0, 1366, 768)
    main.activateWindow()
    desk = Desk()
    desk.menu.open_panel()
    QTest.qWait(300)
    return desk


@pytest.fixture(scope="session")
def region(desk):
    """The model region, opened once through the panel's button; a copy is what other tests open."""
    desk.click(desk.panel.start.region)
    desk.wait(lambda: desk.panel.session.study is not None)
    desk.settle()
    iface.mainWindow().resize(1366, 768)
    desk.settle()
    return desk.panel.session.study


@pytest.fixture
def board(desk, region):
    """The desk with the model region freshly opened."""
    if desk.panel is None:
        desk.menu.open_panel()
    if desk.panel.session.study is None or desk.panel.session.study.path != region.path:
        desk.panel.work.open_study(region.path)
        desk.wait(lambda: desk.panel.session.study is not None and desk.panel.session.study.path == region.path)
    elif not desk.panel.map.complete:
        desk.panel.work.rebuild_layers()
    desk.settle()
    desk.panel.session.open(desk.panel.session.study)
    desk.panel.pages.setCurrentWidget(desk.panel.page)
    desk.panel.page.tabs.setCurrentIndex(0)
    iface.mapCanvas().setMapTool(desk.panel.tool)
    desk.panel.zoom_to(desk.panel.map.extent)
    iface.messageBar().clearWidgets()
    desk.settle()
    yield desk
    iface.messageBar().clearWidgets()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _no_leftovers():
    yield
    assert QgsProject.instance() is not None
