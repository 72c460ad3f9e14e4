"""The plugin's menu and its button in the toolbar, and the panel that they open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QDialog

from ..bridge.guide import guide_page
from ..bridge.messages import tr
from ..bridge.packages import GEO, explain_missing

if TYPE_CHECKING:
    from .panel import WorkshopPanel

ICON = Path(__file__).resolve().parent.parent / "icon.png"


class Menu:
    """Entries for the panel, a study, the guide and the check of a study's ledger; ``remove`` takes all away again."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.name = tr("Productive City Region")
        self.panel: WorkshopPanel | None = None
        self._forms: list[QDialog] = []
        self.actions = [
            self._entry(tr("Workshop panel"), self.open_panel),
            self._entry(tr("Make a study…"), lambda: self._run("stadtregion:study")),
            self._entry(tr("User guide"), self.open_guide),
            self._entry(tr("Verify a study…"), lambda: self._run("stadtregion:verifyledger")),
        ]
        iface.addToolBarIcon(self.actions[0])

    def open_panel(self) -> None:
        """Show the panel, made the first time; a missing package is named instead."""
        missing = explain_missing(GEO)
        if missing:
            self.iface.messageBar().pushMessage(self.name, missing, Qgis.MessageLevel.Warning, 0)
            return
        if self.panel is None:
            from .panel import WorkshopPanel

            self.panel = WorkshopPanel(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        self.panel.setUserVisible(True)

    def open_guide(self) -> None:
        page = guide_page()
        if page is None:
            words = tr("This copy of the plugin brings no user guide; it is on the plugin's home page.")
            self.iface.messageBar().pushMessage(self.name, words, Qgis.MessageLevel.Info)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    def remove(self) -> None:
        for form in self._open_forms():
            form.close()
        for action in self.actions:
            self.iface.removePluginMenu(self.name, action)
        self.iface.removeToolBarIcon(self.actions[0])
        for action in self.actions:
            action.deleteLater()  # it is the window's child, and would stay with it
        self.actions = []
        if self.panel is not None:
            self.panel.close_for_good()
            self.panel = None

    def _entry(self, words: str, act: Callable[[], None]) -> QAction:
        action = QAction(QIcon(str(ICON)), words, self.iface.mainWindow())
        action.triggered.connect(lambda _checked=False: act())
        self.iface.addPluginToMenu(self.name, action)
        return action

    def _run(self, algorithm: str) -> None:
        """Open the form of an algorithm without waiting for it."""
        from processing import createAlgorithmDialog

        form = createAlgorithmDialog(algorithm)
        self._forms = [*self._open_forms(), form]  # or Python would close it at once
        form.show()

    def _open_forms(self) -> list[QDialog]:
        return [form for form in self._forms if not sip.isdeleted(form) and form.isVisible()]
