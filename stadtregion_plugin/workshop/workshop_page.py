"""The page of an open study: answers above, then sites and weights, scenarios and exports."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.messages import tr
from .answers_view import AnswersView
from .best_view import BestView
from .compare_view import CompareView
from .exports_button import ExportsButton
from .ranking_view import RankingView
from .scenarios_view import ScenariosView
from .session import Session
from .weights_view import WeightsView
from .work import Workbench

WEIGHTS_PX, RANKING_PX, LEAST_PX = 150, 180, 60


class WorkshopPage(QWidget):
    """Lays out the widgets of a workshop."""

    map_wanted = pyqtSignal()
    comparison_ended = pyqtSignal()

    def __init__(self, session: Session, work: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.work = session, work
        self.title = QLabel()
        self.undo, self.redo = QToolButton(), QToolButton()
        self.exports = ExportsButton()
        self.show_map = QPushButton(tr("Show the layers on the &map again"))
        self.show_map.hide()
        self.answers = AnswersView(session)
        self.weights, self.ranking, self.best = WeightsView(session), RankingView(session), BestView(session)
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        self.scenarios, self.pair = ScenariosView(session), CompareView()
        self.end_comparison = QPushButton(tr("&End the comparison"))
        self.tabs = QTabWidget()
        self.progress, self.cancel = QProgressBar(), QPushButton(tr("Ca&ncel"))
        self._make_actions()
        self._lay_out()
        self.ranking.current_changed.connect(self._show_reason)
        self.show_map.clicked.connect(lambda: self.map_wanted.emit())
        self.best.wanted.connect(work.find_best)
        self.cancel.clicked.connect(work.cancel)
        self.end_comparison.clicked.connect(lambda: self._end_comparison())
        work.changed.connect(self._show_work)
        session.opened.connect(lambda: self._opened())
        session.decided.connect(self._show_history)
        self._show_work()

    def _make_actions(self) -> None:
        for button, words, keys, act in (
            (self.undo, tr("Undo"), QKeySequence.StandardKey.Undo, self.session.undo),
            (self.redo, tr("Redo"), QKeySequence("Ctrl+Y"), self.session.redo),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            action.setToolTip(f"{words} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        for button in (self.undo, self.redo, self.exports):
            head.addWidget(button)
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.show_map)
        column.addWidget(self.answers)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        self.tabs.addTab(self._sites(), tr("S&ites"))
        self.tabs.addTab(self._scenarios(), tr("Scena&rios"))

    def _sites(self) -> QWidget:
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(_scrolled(self.weights))
        both.addWidget(self.ranking)
        both.setStretchFactor(1, 1)
        both.setChildrenCollapsible(False)
        both.setSizes([WEIGHTS_PX, RANKING_PX])
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 4, 2, 2)
        column.addWidget(self.best)
        column.addWidget(both, 1)
        column.addWidget(self.reason)
        return page

    def _scenarios(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scenarios)
        column.addWidget(self.pair)
        column.addWidget(self.end_comparison)
        column.addStretch(1)
        self.pair.hide()
        self.end_comparison.hide()
        return _scrolled(page)

    # --- what changes -------------------------------------------------------------------------------------------------

    def show_comparison(self, names, answers, comparison) -> None:
        self.pair.show_pair(names, answers, comparison)
        self.pair.show()
        self.end_comparison.show()

    def _end_comparison(self) -> None:
        self.pair.hide()
        self.end_comparison.hide()
        self.comparison_ended.emit()

    def _show_reason(self) -> None:
        """The whole reason of the current site, which the list cuts off."""
        site = self.ranking.current_site
        self.reason.setText("" if site is None else self.session.reason_of(site))

    def map_missing(self, missing: bool) -> None:
        self.show_map.setVisible(missing)

    def _opened(self) -> None:
        self.title.setText(self.session.study.title)
        self.pair.hide()
        self.end_comparison.hide()

    def _show_history(self) -> None:
        self.undo.defaultAction().setEnabled(self.session.history.can_undo)
        self.redo.defaultAction().setEnabled(self.session.history.can_redo)

    def _show_work(self) -> None:
        busy = self.work.busy
        for widget in (self.progress, self.cancel):
            widget.setVisible(busy)
        for widget in (self.best.button, self.exports, self.show_map, self.scenarios.compare):
            widget.setEnabled(not busy)
        if busy:
            self.progress.setFormat(f"{self.work.task.description()} · %p %")
            self.progress.setValue(round(self.work.task.progress()))


def _scrolled(widget: QWidget) -> QScrollArea:
    """``widget`` with a scroll bar where the window is low."""
    scroll = QScrollArea()
    scroll.setWidget(widget)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setMinimumHeight(LEAST_PX)
    return scroll
