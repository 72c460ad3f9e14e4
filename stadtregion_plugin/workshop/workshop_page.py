"""The page of an open study: answers above, then sites and weights, scenarios and exports."""

from __future__ import annotations

from itertools import pairwise

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
    QSizePolicy,
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

WEIGHTS_PX, RANKING_PX, LEAST_PX = 140, 160, 60
RANKING_LEAST_PX = 110
REASON_LINES = 3


class WorkshopPage(QWidget):
    """Lays out the widgets of a workshop."""

    map_wanted = pyqtSignal()
    comparison_ended = pyqtSignal()

    def __init__(self, session: Session, work: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.work = session, work
        self.title = QLabel()
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo, self.redo, self.pick = QToolButton(), QToolButton(), QToolButton()
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

        self.picking = QAction(tr("Pick on map"), self)
        self.picking.setCheckable(True)
        self.picking.setToolTip(tr("A click on the map adds a site or drops it."))
        self.pick.setDefaultAction(self.picking)
        self.pick.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.pick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        for button in (self.pick, self.undo, self.redo, self.exports):
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
        self.tabs.setAccessibleName(tr("Parts of the workshop"))
        self.tabs.addTab(self._sites(), tr("S&ites"))
        self.tabs.addTab(self._scenarios(), tr("Scena&rios"))

    def _sites(self) -> QWidget:
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(_scrolled(self.weights))
        both.addWidget(self.ranking)
        both.setStretchFactor(1, 1)
        both.setChildrenCollapsible(False)
        self.ranking.setMinimumHeight(RANKING_LEAST_PX)
        both.setSizes([WEIGHTS_PX, RANKING_PX])
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 4, 2, 2)
        column.addWidget(self.best)
        column.addWidget(both, 1)
        column.addWidget(_scrolled(self.reason, most_px=REASON_LINES * self.fontMetrics().lineSpacing()))
        return page

    def _scenarios(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pair)
        column.addWidget(self.end_comparison)
        column.addWidget(self.scenarios)
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
        self.title.setToolTip(str(self.session.study.path))
        self.pair.hide()
        self.end_comparison.hide()
        chain = [self.best.button, *self.weights.sliders.values(), self.ranking]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

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


def _scrolled(widget: QWidget, most_px: int = 0) -> QScrollArea:
    """``widget`` with a scroll bar where it is higher than the window leaves it, or than ``most_px``."""
    scroll = QScrollArea()
    scroll.setWidget(widget)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setMinimumHeight(most_px or LEAST_PX)
    if most_px:
        scroll.setMaximumHeight(most_px)
    return scroll
