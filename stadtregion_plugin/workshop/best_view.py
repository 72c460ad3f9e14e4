"""How many sites are wanted, what “best” means, and the button that looks for them."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QSpinBox, QWidget

from ..bridge.messages import tr
from ..core.study.workshop.best import BestSites
from .figures import voice_of_qgis
from .session import Session


class BestView(QWidget):
    """``wanted`` is emitted when the best sites are to be looked for."""

    wanted = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.count = QSpinBox()
        self.count.setRange(1, 1)
        self.count.setKeyboardTracking(False)
        self.count.setAccessibleName(tr("Number of sites"))
        self.model = QComboBox()
        for code, words in (("p_median", tr("Shortest ways")), ("max_cover", tr("Most people served"))):
            self.model.addItem(words, code)
        self.model.setAccessibleName(tr("What “best” means"))
        self.button = QPushButton()
        self.proof = QLabel()
        self.proof.setWordWrap(True)
        self.proof.hide()
        label = QLabel(tr("&Number"))
        label.setBuddy(self.count)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, widget in enumerate((label, self.count, self.model, self.button)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.proof, 1, 0, 1, 4)
        grid.setColumnStretch(3, 1)
        self.count.valueChanged.connect(session.set_count)
        self.model.activated.connect(lambda _: session.set_model(self.model.currentData()))
        self.button.clicked.connect(lambda: self.wanted.emit())
        session.opened.connect(self._open)
        session.decided.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        scenario = self.session.scenario
        if scenario is not None:
            for widget in (self.count, self.model):
                widget.blockSignals(True)
            self.count.setValue(scenario.count)
            self.model.setCurrentIndex(max(self.model.findData(scenario.model), 0))
            for widget in (self.count, self.model):
                widget.blockSignals(False)
        self.button.setText(tr("&Find the best {count}").format(count=self.count.value()))

    def show_proof(self, best: BestSites | None) -> None:
        """Say whether the choice is proven to be the best, or how far from it it can be at most."""
        self.proof.setText("" if best is None else _proof_of(best))
        self.proof.setVisible(best is not None)

    def _open(self) -> None:
        self.show_proof(None)
        if self.session.board is not None:
            self.count.blockSignals(True)
            self.count.setRange(1, len(self.session.board.candidates))
            self.count.blockSignals(False)


def _proof_of(best: BestSites) -> str:
    if best.proven_optimal:
        return tr("Proven: no choice from the {count} best ranked is better.").format(count=best.shortlist)
    return tr("Not proven: a choice from the {count} best ranked may be up to {gap} better.").format(
        count=best.shortlist, gap=voice_of_qgis().share(best.gap, 1)
    )
