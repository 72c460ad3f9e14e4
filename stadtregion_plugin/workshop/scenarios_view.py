"""Scenarios that are kept: named, gone back to, saved, loaded and chosen for comparison."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.messages import tr
from .session import Session

LISTED = 4  # scenarios that are seen at once
SHORT = 8  # letters of a name that are seen at least


class ScenariosView(QWidget):
    """``save_wanted`` and ``load_wanted`` ask for a file, ``compare_wanted`` for two kept scenarios by name."""

    save_wanted = pyqtSignal()
    load_wanted = pyqtSignal()
    compare_wanted = pyqtSignal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of the scenario"))
        self.name.setAccessibleName(tr("Name of the scenario"))
        self.name.setClearButtonEnabled(True)
        self.keep = QPushButton(tr("&Keep"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Kept scenarios"))
        self.list.setMaximumHeight(LISTED * (self.fontMetrics().height() + 4))
        self.recall = QPushButton(tr("&Go on with it"))
        self.drop = QPushButton(tr("&Drop"))
        self.save = QPushButton(tr("&Save…"))
        self.load = QPushButton(tr("&Load…"))
        self.one, self.other = QComboBox(), QComboBox()
        self.compare = QPushButton(tr("&Compare"))
        self._lay_out()
        self.keep.clicked.connect(lambda: self._keep())
        self.name.returnPressed.connect(self._keep)
        self.recall.clicked.connect(lambda: self._with_current(session.recall))
        self.list.itemActivated.connect(lambda item: session.recall(item.text()))
        self.drop.clicked.connect(lambda: self._with_current(session.drop))
        self.save.clicked.connect(lambda: self.save_wanted.emit())
        self.load.clicked.connect(lambda: self.load_wanted.emit())
        self.compare.clicked.connect(lambda: self.compare_wanted.emit(self.one.currentText(), self.other.currentText()))
        session.kept_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        names = list(self.session.kept)
        marked = self.list.currentRow()
        self.list.clear()
        self.list.addItems(names)
        self.list.setCurrentRow(min(max(marked, 0), len(names) - 1))
        for number, choice in enumerate((self.one, self.other)):
            before = choice.currentText()
            choice.clear()
            choice.addItems(names)
            choice.setCurrentIndex(names.index(before) if before in names else min(number, len(names) - 1))
        if len(names) > 1 and self.one.currentIndex() == self.other.currentIndex():
            self.other.setCurrentIndex(len(names) - 1 if self.one.currentIndex() == 0 else 0)
        for button in (self.recall, self.drop):
            button.setEnabled(bool(names))
        self.compare.setEnabled(len(names) > 1)

    def _lay_out(self) -> None:
        naming, buttons = QHBoxLayout(), QHBoxLayout()
        naming.addWidget(self.name, 1)
        naming.addWidget(self.keep)
        for button in (self.recall, self.drop, self.save, self.load):
            buttons.addWidget(button)
        pair = QGridLayout()
        for column, (letter, choice) in enumerate((("A", self.one), ("B", self.other))):
            label = QLabel(letter)
            label.setBuddy(choice)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(SHORT)
            choice.setAccessibleName(tr("Scenario {letter}").format(letter=letter))
            pair.addWidget(label, 0, 2 * column)
            pair.addWidget(choice, 0, 2 * column + 1)
            pair.setColumnStretch(2 * column + 1, 1)
        pair.addWidget(self.compare, 0, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addLayout(naming)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addLayout(pair)

    def _keep(self) -> None:
        self.session.keep(self.name.text())
        self.name.clear()

    def _with_current(self, act) -> None:
        item = self.list.currentItem()
        if item is not None:
            act(item.text())
