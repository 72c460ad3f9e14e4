"""Run inside QGIS desktop: opens the study, photographs the window and the dialogs of the guide, and leaves."""

import os
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QTreeView
from qgis.utils import iface, plugins

from stadtregion_plugin.bridge.messages import tr
from stadtregion_plugin.bridge.project import project_uri

FOLDER = Path(os.environ["STADTREGION_PICTURES"])
WIDTH, HEIGHT = 1500, 940


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def drawn() -> None:
    """Wait until the map stands."""
    wait(500)
    canvas = iface.mapCanvas()
    while canvas.isDrawing():
        wait(100)
    wait(500)


def photograph(widget, name: str) -> None:
    iface.messageBar().clearWidgets()
    wait(300)
    widget.grab().save(str(FOLDER / f"{name}.png"))


def toolbox() -> QDockWidget:
    """The toolbox with nothing but our algorithms in it."""
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.setVisible(True)
    tree = dock.findChild(QTreeView)
    search = dock.findChild(QLineEdit)
    search.setText("stadtregion:")
    wait(800)
    tree.expandAll()
    return dock


def take() -> None:
    window = iface.mainWindow()
    window.resize(WIDTH, HEIGHT)
    QgsProject.instance().read(project_uri(FOLDER / "study.gpkg", tr("Study")))
    drawn()
    dock = toolbox()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resizeDocks([dock], [420], Qt.Orientation.Horizontal)
    drawn()
    photograph(window, "toolbox")
    dock.setVisible(False)
    workshop(window)


def workshop(window) -> None:
    """The panel with the study, its sites chosen, after one step."""
    menu = plugins["stadtregion_plugin"].menu
    menu.open_panel()
    panel = menu.panel
    QgsProject.instance().clear()
    panel.work.open_study(FOLDER / "study.gpkg")
    while panel.session.answers is None or panel.work.busy:
        wait(200)
    window.resizeDocks([panel], [520], Qt.Orientation.Horizontal)
    panel.session.toggle(panel.session.scenario.chosen[-1])
    wait(1500)
    while panel.work.busy:
        wait(200)
    drawn()
    photograph(window, "workshop")


def main() -> None:
    try:
        take()
    except Exception:
        (FOLDER / "desktop.log").write_text(traceback.format_exc(), encoding="utf-8")
        os._exit(1)
    os._exit(0)  # nothing to save, no questions asked


QTimer.singleShot(3000, main)
