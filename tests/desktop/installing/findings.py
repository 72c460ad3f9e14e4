"""What stands in a running QGIS, and what a script in it found, written to a file for the test outside."""

import faulthandler
import gc
import json
import os
import traceback
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QMessageBox, QTextEdit, QToolBar, QWidget
from qgis.utils import iface, plugins

PLUGIN = "stadtregion_plugin"
TOO_LONG_S = 240
facts: dict[str, object] = {"language": QgsApplication.locale()}
errors: list[str] = []


def settle() -> None:
    """Let QGIS do what waits, deletions included."""
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


def providers() -> list[str]:
    return sorted(provider.id() for provider in QgsApplication.processingRegistry().providers())


def algorithms() -> list[str]:
    provider = QgsApplication.processingRegistry().providerById("stadtregion")
    return sorted(algorithm.name() for algorithm in provider.algorithms()) if provider else []


def inventory() -> dict[str, list[str]]:
    """What the window and the application hold: a plugin that is gone has left none of it behind.

    A menu counts where it can be reached: QGIS itself keeps the emptied menu of a plugin out of sight.
    """
    settle()
    window = iface.mainWindow()
    own = [found for found in gc.get_objects() if str(type(found).__module__).startswith(PLUGIN)]
    actions = [action for action in window.findChildren(QAction) if action.menu() is None]
    return {
        "actions": sorted(words_of(action) for action in actions if action.text()),
        "menus": sorted(menus_below(window.menuBar())),
        "toolbars": sorted(bar.objectName() for bar in window.findChildren(QToolBar)),
        "docks": sorted(dock.objectName() or dock.windowTitle() for dock in window.findChildren(QDockWidget)),
        "providers": providers(),
        "loaded": [name for name in plugins if name == PLUGIN],
        "living": sorted(type(one).__name__ for one in own if isinstance(one, QObject) and not sip.isdeleted(one)),
        "translated": [QCoreApplication.translate("Stadtregion", "Candidate sites")],
        "tasks": [task.description() for task in QgsApplication.taskManager().tasks()],
    }


def words_of(action: QAction) -> str:
    return action.text().replace("&", "")


def menus_below(menu: QWidget) -> list[str]:
    below = [action for action in menu.actions() if action.menu() is not None]
    return [name for action in below for name in (words_of(action), *menus_below(action.menu()))]


def name_a_layer() -> None:
    """Have had an active layer once: some of QGIS's own actions are worded by the last one."""
    QgsProject.instance().addMapLayer(QgsVectorLayer("LineString?crs=EPSG:25832", "line", "memory"))
    settle()
    QgsProject.instance().clear()
    settle()


def enabled() -> bool:
    return QgsSettings().value(f"/PythonPlugins/{PLUGIN}", False, type=bool)


def sentences() -> list[str]:
    """What stands in the message bar."""
    return [item.text() for item in iface.messageBar().items()]


def shoot(name: str) -> None:
    """A picture of the whole window, kept for people to look at."""
    settle()
    iface.mainWindow().grab().save(str(Path(os.environ["STADTREGION_SCREENSHOTS"]) / f"{name}.png"))


def note_errors(message: str, tag: str, level: Qgis.MessageLevel) -> None:
    if "Traceback (most recent" in message or tag == "Python error":
        errors.append(f"{tag}: {message}")


def close_dialog() -> None:
    """Note the words of a dialog that waits for somebody, and close it: nobody is there."""
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        return
    words = [dialog.windowTitle(), dialog.text() if isinstance(dialog, QMessageBox) else ""]
    words += [label.text() for label in dialog.findChildren(QLabel)]
    words += [edit.toPlainText() for edit in dialog.findChildren(QTextEdit)]
    errors.append("a dialog opened: " + " | ".join(filter(None, words)))
    dialog.close()


def run_when_the_window_stands(steps) -> None:
    """Call ``steps``, write what was found, and end QGIS as a person does."""
    faulthandler.dump_traceback_later(TOO_LONG_S, exit=True)
    QgsApplication.messageLog().messageReceived.connect(note_errors)
    watch = QTimer(iface.mainWindow())
    watch.timeout.connect(close_dialog)
    watch.start(500)

    def run() -> None:
        try:
            steps()
        except BaseException:
            errors.append(traceback.format_exc())
        told = json.dumps({"facts": facts, "errors": errors})
        Path(os.environ["STADTREGION_REPORT"]).write_text(told, encoding="utf-8")
        watch.stop()
        QgsProject.instance().setDirty(False)
        iface.actionExit().trigger()

    QTimer.singleShot(1500, run)
