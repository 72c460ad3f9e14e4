"""The candidates by rank: a list in which sites are looked at, added and dropped."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..bridge.messages import tr
from .figures import voice_of_qgis
from .session import Session

CHOSEN, RANK, SITE, SCORE, REASON = range(5)
MARK = "●"


class RankingModel(QAbstractTableModel):
    """A row for each candidate in the order of the ranking."""

    def __init__(self, session: Session, parent=None) -> None:
        super().__init__(parent)
        self.session = session
        self.chosen: dict[str, int] = {}
        session.opened.connect(self._reset)
        session.ranked.connect(self._reorder)
        session.decided.connect(self._mark)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() or self.session.ranking is None else len(self.session.ranking.order)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (MARK, tr("Rank"), tr("Site"), tr("Score"), tr("Reason"))[section]

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (CHOSEN, RANK, SCORE):
            return int(Qt.AlignmentFlag.AlignCenter)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            chosen = tr("chosen") if self.site(index.row()) in self.chosen else ""
            return " ".join(filter(None, (self._words(index.row(), index.column()), chosen)))
        return None

    def site(self, row: int) -> str:
        return self.session.sites[self.session.ranking.order[row]]

    def row_of(self, site: str) -> int:
        return int(self.session.ranking.ranks[self.session.row_of(site)]) - 1

    def _words(self, row: int, column: int) -> str:
        session, place = self.session, int(self.session.ranking.order[row])
        if column == CHOSEN:
            position = self.chosen.get(self.site(row))
            return f"{MARK} {position}" if position else ""
        if column == RANK:
            return str(row + 1)
        if column == SITE:
            return session.name_of(self.site(row))
        if column == SCORE:
            return voice_of_qgis().number(session.ranking.scores[place], 2)
        return session.reason_of(self.site(row))

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _reorder(self) -> None:
        self.layoutAboutToBeChanged.emit()
        self.layoutChanged.emit()

    def _mark(self) -> None:
        self.chosen = {site: number for number, site in enumerate(self.session.scenario.chosen, start=1)}
        if self.rowCount():
            self.dataChanged.emit(self.index(0, CHOSEN), self.index(self.rowCount() - 1, CHOSEN))


class RankingView(QTableView):
    """Enter or space adds or drops the current site; a click, or going to it by the arrow keys, shows it."""

    looked_at = pyqtSignal(str)
    current_changed = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.sites = RankingModel(session, self)
        self.setModel(self.sites)
        self.setAccessibleName(tr("Candidate sites by rank"))
        self.setToolTip(tr("Enter or space adds a site or drops it; a click shows it on the map."))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        wide = self.fontMetrics().horizontalAdvance
        for column, words in ((CHOSEN, "● 00  "), (RANK, "00000 "), (SITE, "P00000 · Talveringen "), (SCORE, "0,00  ")):
            self.setColumnWidth(
                column, max(wide(words), wide(str(self.sites.headerData(column, Qt.Orientation.Horizontal))) + 12)
            )
        self.selectionModel().currentRowChanged.connect(lambda *_: self.current_changed.emit())
        self.clicked.connect(lambda index: self.looked_at.emit(self.sites.site(index.row())))
        self.doubleClicked.connect(lambda index: self.session.toggle(self.sites.site(index.row())))

    @property
    def current_site(self) -> str | None:
        row = self.currentIndex().row()
        return self.sites.site(row) if row >= 0 else None

    def go_to(self, site: str) -> None:
        """Make ``site`` the current row."""
        self.setCurrentIndex(self.sites.index(self.sites.row_of(site), SITE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        site = self.current_site
        if site is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.session.toggle(site)
            return
        super().keyPressEvent(event)
        if self.current_site not in (None, site):
            self.looked_at.emit(self.current_site)
