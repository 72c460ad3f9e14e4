"""How many sites are wanted, within what time, what “best” means, and the button that looks for them."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QPushButton, QSpinBox, QWidget

from ..bridge.messages import tr
from ..core.study.workshop.best import BestSites
from ..core.study.workshop.scenario import Scenario
from .figures import voice_of_qgis
from .session import Session

SHORTEST_MIN = 1.0  # no shorter limit can be asked for


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
        self.limit = QDoubleSpinBox()
        self.limit.setDecimals(0)
        self.limit.setSuffix(tr(" min"))
        self.limit.setKeyboardTracking(False)
        self.limit.setAccessibleName(tr("Time limit (minutes)"))
        self.model = QComboBox()
        for code, words in (("p_median", tr("Shortest ways")), ("max_cover", tr("Most people served"))):
            self.model.addItem(words, code)
        self.model.setAccessibleName(tr("What “best” means"))
        self.button = QPushButton()
        self.proof = QLabel()
        self.proof.setWordWrap(True)
        self.proof.hide()
        self._proven: tuple = ()
        label, within = QLabel(tr("&Number")), QLabel(tr("&Time limit"))
        label.setBuddy(self.count)
        within.setBuddy(self.limit)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, widget in enumerate((label, self.count, self.model, self.button)):
            grid.addWidget(widget, 0, column)
        for column, widget in enumerate((within, self.limit)):
            grid.addWidget(widget, 1, column)
        grid.addWidget(self.proof, 1, 2, 1, 2)
        grid.setColumnStretch(3, 1)
        self.count.valueChanged.connect(session.set_count)
        self.limit.valueChanged.connect(session.set_limit)
        self.model.activated.connect(lambda _: session.set_model(self.model.currentData()))
        self.button.clicked.connect(lambda: self.wanted.emit())
        session.opened.connect(self._open)
        session.decided.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        scenario = self.session.scenario
        if scenario is not None:
            for widget in (self.count, self.limit, self.model):
                widget.blockSignals(True)
            self.count.setValue(scenario.count)
            self.limit.setValue(scenario.limit_min)
            self.model.setCurrentIndex(max(self.model.findData(scenario.model), 0))
            for widget in (self.count, self.limit, self.model):
                widget.blockSignals(False)
            self.proof.setVisible(_what_is_proven(scenario) == self._proven)
        self.button.setText(tr("&Find the best {count}").format(count=self.count.value()))

    def show_proof(self, best: BestSites) -> None:
        """Say whether the choice is proven to be the best, or how far from it it can be at most; until it is left."""
        self.proof.setText(_proof_of(best))
        self._proven = _what_is_proven(self.session.scenario)
        self.proof.show()

    def _open(self) -> None:
        self._proven = ()
        if self.session.board is not None:
            for widget in (self.count, self.limit):
                widget.blockSignals(True)
            self.count.setRange(1, len(self.session.board.candidates))
            self.limit.setRange(min(SHORTEST_MIN, self.session.board.limit_min), self.session.board.limit_min)
            for widget in (self.count, self.limit):
                widget.blockSignals(False)


def _what_is_proven(scenario: Scenario) -> tuple:
    """All of a scenario that a proof depends on."""
    return (
        frozenset(scenario.chosen),
        scenario.count,
        scenario.model,
        scenario.limit_min,
        tuple(scenario.weights.items()),
    )


def _proof_of(best: BestSites) -> str:
    if best.proven_optimal:
        return tr("Proven: no choice from the {count} best ranked is better.").format(count=best.shortlist)
    return tr("Not proven: a choice from the {count} best ranked may be up to {gap} better.").format(
        count=best.shortlist, gap=voice_of_qgis().share(best.gap, 1)
    )
