"""What can be taken home from a workshop, in one menu."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..bridge.messages import tr


class ExportsButton(QToolButton):
    """A button with a menu: map, report and study file of the scenario, and another study."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Study"))
        self.setToolTip(tr("Export the map, the report or the study, or open another one."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.map_picture = menu.addAction(tr("Export the map as a &picture…"))
        self.map_pdf = menu.addAction(tr("Export the map as P&DF…"))
        self.report = menu.addAction(tr("Export the &report…"))
        self.study = menu.addAction(tr("Export the &study file…"))
        menu.addSeparator()
        self.another = menu.addAction(tr("&Open another study…"))
        self.setMenu(menu)
