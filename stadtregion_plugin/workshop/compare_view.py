"""Two scenarios side by side: figure by figure, with a mark at the better one."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ..bridge.messages import tr
from ..core.study.workshop.answers import Answers
from ..core.study.workshop.compare import Comparison
from .figures import FIGURES, read
from .look import BETTER, CHANGE_PT, NAME_PT, readable

BEST = "✔"
MOST_LETTERS = 12


class CompareView(QWidget):
    """A table that says of each figure what it is in A and in B, and which is better."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Comparison of two scenarios"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 2, 4, 2)
        self._grid.setColumnStretch(0, 1)
        self.cells: dict[tuple[str, str], QLabel] = {}

    def show_pair(self, names: tuple[str, str], answers: tuple[Answers, Answers], comparison: Comparison) -> None:
        """Fill the table, A in the first column and B in the second."""
        self.clear()
        for column, (letter, name) in enumerate(zip("AB", names), start=1):
            head = self._put(0, column, f"<b>{letter}</b> {escape(_short(name))}", NAME_PT)
            head.setToolTip(name)
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
        better = dict(zip(comparison.figures["figure"], comparison.figures["better"]))
        for row, figure in enumerate(FIGURES, start=1):
            self._put(row, 0, escape(tr(figure.label)), NAME_PT)
            for column, (side, one) in enumerate(zip("ab", answers), start=1):
                self.cells[figure.name, side] = self._figure(row, column, figure, one, better[figure.name] == side)
        sites = tr("Only in A: {a} · only in B: {b} · in both: {both}").format(
            a=len(comparison.only_a), b=len(comparison.only_b), both=len(comparison.both)
        )
        self._put(len(FIGURES) + 1, 0, escape(sites), NAME_PT, span=3)

    def clear(self) -> None:
        self.cells = {}
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()

    def _figure(self, row: int, column: int, figure, answers: Answers, better: bool) -> QLabel:
        value = read(figure, answers, None).value
        colour = readable(BETTER, self.palette())
        mark = f' <span style="color:{colour}">{BEST}</span>' if better else ""
        label = self._put(row, column, f"{escape(value)}{mark}", CHANGE_PT)
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        label.setAccessibleDescription(" ".join((value, tr("better") if better else "")).strip())
        return label

    def _put(self, row: int, column: int, html: str, size_pt: int, span: int = 1) -> QLabel:
        label = QLabel(f'<span style="font-size:{size_pt}pt">{html}</span>')
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(column == 0)
        self._grid.addWidget(label, row, column, 1, span)
        return label


def _short(name: str) -> str:
    """``name``, cut where it would push the columns apart; the whole is in the tip."""
    return name if len(name) <= MOST_LETTERS else f"{name[:MOST_LETTERS]}…"
