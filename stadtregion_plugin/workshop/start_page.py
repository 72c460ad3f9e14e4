"""Where a workshop begins: a study file, or the model region."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..bridge.messages import tr
from .look import CHANGE_PT, NAME_PT


class StartPage(QWidget):
    """``file_wanted``, ``region_wanted`` and ``back_wanted`` say which button was pressed."""

    file_wanted = pyqtSignal()
    region_wanted = pyqtSignal()
    back_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(f'<span style="font-size:{CHANGE_PT + 4}pt">{tr("Where can production return?")}</span>')
        words = QLabel(
            f'<span style="font-size:{NAME_PT}pt">'
            + tr(
                "Weigh what matters, choose sites on the map, and see at once how many people they serve, how evenly, "
                "what the loss of one would mean, and how far loops close."
            )
            + "</span>"
        )
        self.file = QPushButton(tr("&Open a study file…"))
        self.region = QPushButton(tr("Use the &model region"))
        self.file.setToolTip(tr("A GeoPackage that “Make a study” wrote."))
        self.region.setToolTip(tr("A fictional city region that is made on this computer; no network is needed."))
        column = QVBoxLayout(self)
        for label in (heading, words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            column.addWidget(label)
        self.back = QPushButton(tr("&Back to the open study"))
        self.back.hide()
        for button in (self.file, self.region, self.back):
            button.setMinimumHeight(44)
            column.addWidget(button)
        column.addStretch(1)
        self.file.clicked.connect(lambda: self.file_wanted.emit())
        self.region.clicked.connect(lambda: self.region_wanted.emit())
        self.back.clicked.connect(lambda: self.back_wanted.emit())
