"""The answers of a scenario in letters that a group reads from two metres."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ..bridge.messages import tr
from .figures import FIGURES, NOT_YET, Figure, Reading, read
from .look import BETTER, CHANGE_PT, FIGURE_PT, NAME_PT, WORSE, readable
from .session import Session

NOTHING = "\u00a0"  # keeps the line


class AnswersView(QFrame):
    """A row for each figure: its name, how it changed with the last step, and its value."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Answers"))
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 4)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        self.rows: dict[str, tuple[QLabel, QLabel]] = {}
        for number, figure in enumerate(FIGURES):
            self.rows[figure.name] = words, value = QLabel(), QLabel()
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, label in enumerate((words, value)):
                label.setTextFormat(Qt.TextFormat.RichText)
                grid.addWidget(label, number, column)
            self._write(figure, Reading("0"))
            grid.setRowMinimumHeight(number, words.sizeHint().height())  # so that nothing jumps
        session.answered.connect(self.refresh)
        session.opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Write the figures that are known now."""
        answers = self.session.answers
        for figure in FIGURES:
            reading = Reading(NOT_YET) if answers is None else read(figure, answers, self.session.before)
            self._write(figure, reading)

    def _write(self, figure: Figure, reading: Reading) -> None:
        words, value = self.rows[figure.name]
        label, judged = tr(figure.label), {True: tr("better"), False: tr("worse"), None: ""}[reading.better]
        colour = readable(BETTER if reading.better else WORSE, self.palette())
        change = " ".join(filter(None, (reading.change, judged))) or NOTHING
        detail = self._detail(figure)
        words.setText(
            f'<span style="font-size:{NAME_PT}pt">{escape(label)}</span>'
            f'<br><span style="font-size:{CHANGE_PT}pt; color:{colour}">{escape(change)}</span>'
            + (f' <span style="font-size:{NAME_PT}pt">{escape(detail)}</span>' if detail else "")
        )
        value.setText(f'<span style="font-size:{FIGURE_PT}pt; font-weight:600">{escape(reading.value)}</span>')
        value.setAccessibleName(label)
        value.setAccessibleDescription(" ".join((reading.value, change, detail)).strip())

    def _detail(self, figure: Figure) -> str:
        """What stands below the name of a figure: the site that would be missed most, or that it is a bound."""
        answers = self.session.answers
        if answers is None:
            return ""
        if figure.name == "worst_loss_share" and answers.worst_loss_site:
            return self.session.name_of(answers.worst_loss_site)
        if figure.name == "loop_closure" and self.session.closure_wanted:
            return (
                tr("being computed")
                if answers.loop_closure != answers.loop_closure
                else tr("at most; exact figure follows")
            )
        return ""
