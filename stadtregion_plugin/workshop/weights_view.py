"""A slider for the weight of each criterion."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from ..bridge.messages import tr
from ..core.labels import CRITERIA, readable
from .figures import voice_of_qgis
from .session import Session

STEPS = 100


class WeightsView(QWidget):
    """Sliders from 0 to the largest weight; beside each stands its share of all weights."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setAccessibleName(tr("Weights of the criteria"))
        self.sliders: dict[str, QSlider] = {}
        self.shares: dict[str, QLabel] = {}
        self._largest = 1.0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 2, 8, 2)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        session.opened.connect(self._build)
        session.decided.connect(self.refresh)
        self._build()

    def _build(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        self.sliders, self.shares = {}, {}
        if self.session.board is None:
            return
        for number, criterion in enumerate(self.session.board.criteria):
            name = QLabel(readable(CRITERIA, criterion, tr))
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, STEPS)
            slider.setPageStep(STEPS // 10)
            slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            slider.setAccessibleName(tr("Weight: {criterion}").format(criterion=name.text()))
            share = QLabel()
            share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            share.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 % "))
            name.setBuddy(slider)
            slider.valueChanged.connect(lambda value, criterion=criterion: self._move(criterion, value))
            slider.sliderReleased.connect(self._release)
            for column, widget in enumerate((name, slider, share)):
                self._grid.addWidget(widget, number, column)
            self.sliders[criterion], self.shares[criterion] = slider, share
        self.refresh()

    def refresh(self) -> None:
        """Put the sliders where the weights of the scenario are."""
        weights = self.session.scenario.weights
        if not any(slider.isSliderDown() for slider in self.sliders.values()):
            self._largest = max(1.0, *weights.values()) if weights else 1.0
        shares = self.session.weight_shares()
        for criterion, slider in self.sliders.items():
            if not slider.isSliderDown():
                slider.blockSignals(True)
                slider.setValue(round(STEPS * weights.get(criterion, 0.0) / self._largest))
                slider.blockSignals(False)
            written = voice_of_qgis().share(shares[criterion])
            self.shares[criterion].setText(written)
            slider.setAccessibleDescription(written)

    def _move(self, criterion: str, value: int) -> None:
        self.session.set_weight(criterion, self._largest * value / STEPS, self.sliders[criterion].isSliderDown())

    def _release(self) -> None:
        self.session.end_move()
        self.refresh()
