"""The long work of a workshop, one piece at a time: opening, looking for the best, closing loops, exports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..bridge.messages import language_of_qgis, tr
from ..bridge.versions import plugin_version
from ..core.progress import part
from ..core.study.workshop.ranking import rank
from ..core.study.workshop.scenario import first_scenario
from . import export_jobs, jobs
from .helper import Helper
from .layers import build_layers
from .session import Session
from .tasks import Work

SEED, SIZE = 1, 2000  # of the model region
PAUSE_MS = 400  # without a further step, before the exact closure is computed


class Workbench(QObject):
    """Runs one task that the user asked for at a time, and the exact closure of loops beside it.

    ``changed`` tells that a task began, went on or ended; ``opened`` hands over a study and its layers, ``found`` the
    board and its best sites, ``compared`` the names and answers of two scenarios; ``exported`` says what was written,
    ``ended`` why a task failed ("" where it was cancelled).
    """

    changed = pyqtSignal()
    opened = pyqtSignal(object, object)
    found = pyqtSignal(object)
    compared = pyqtSignal(object, object)
    exported = pyqtSignal(str)
    ended = pyqtSignal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.task: Work | None = None
        self._closing: Work | None = None
        self._closed_for: tuple[str, ...] = ()
        self._helper, self._closer = Helper(), Helper()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._close_loops)
        session.decided.connect(self._wait_with_closing)
        session.answered.connect(self._wait_with_closing)

    @property
    def busy(self) -> bool:
        return self.task is not None

    def open_study(self, path: Path) -> None:
        self._start(tr("Opening the study"), jobs.open_study, (path, language_of_qgis()))

    def open_region(self) -> None:
        """Open the model region; it is made once and kept in the user's profile."""
        kept = Path(QgsApplication.qgisSettingsDirPath()) / "stadtregion"
        path = kept / f"model_region_{plugin_version()}_{SEED}_{SIZE}_{language_of_qgis()}.gpkg"
        if path.is_file():
            self.open_study(path)
            return
        arguments = (path, SEED, SIZE, language_of_qgis())
        self._start(tr("Making the model region"), jobs.make_and_open_region, arguments)

    def find_best(self) -> None:
        session, board = self.session, self.session.board
        arguments = (board, session.scenario)

        def work(progress):
            return self._helper.run(jobs.find_best, arguments, progress)

        self._run(tr("Looking for the best sites"), work, lambda best: self.found.emit((board, best)))

    def compare(self, one: str, other: str) -> None:
        """Answer two kept scenarios, loops closed exactly."""
        board, kept = self.session.board, self.session.kept
        arguments = (board, (kept[one], kept[other]))

        def work(progress):
            return self._helper.run(jobs.answer_pair, arguments, progress)

        def done(answers) -> None:
            if self.session.board is board:
                self.compared.emit((one, other), answers)

        self._run(tr("Comparing two scenarios"), work, done)

    def export_map(self, path: Path) -> None:
        self._export(tr("Drawing the map"), export_jobs.draw_map, path, (path,))

    def export_report(self, path: Path) -> None:
        self._export(tr("Writing the report"), export_jobs.write_study, path, (None, path))

    def export_study(self, path: Path) -> None:
        self._export(tr("Writing the study"), export_jobs.write_study, path, (path, None))

    def _export(self, title: str, job: Callable, path: Path, targets: tuple) -> None:
        """Run the ``job`` that writes ``path``, and say so when it is there."""
        session = self.session
        decided = export_jobs.Decided(
            study=session.study,
            scenario=session.scenario,
            scores=session.ranking.scores,
            ranks=session.ranking.ranks,
            answers=session.answers,
            language=language_of_qgis(),
        )
        arguments = (decided, *targets, QgsApplication.prefixPath())
        self._run(
            title,
            lambda progress: self._helper.run(job, arguments, progress),
            lambda _: self.exported.emit(tr("Written: {path}").format(path=path)),
            asks=True,
        )

    def rebuild_layers(self) -> None:
        """Make the layers of the open study anew, for a project that has lost them."""
        study, ranking = self.session.study, self.session.ranking

        def work(progress):
            return study, build_layers(study, ranking.scores, ranking.ranks, progress)

        self._run(tr("Drawing the map"), work, lambda result: self.opened.emit(*result))

    def cancel(self) -> None:
        if self.task is not None:
            self.task.cancel()

    def close(self) -> None:
        """End all work; nobody hears of it any more."""
        self._pause.stop()
        for task in (self.task, self._closing):
            if task is not None:
                task.forget()
        self.task = self._closing = None
        for helper in (self._helper, self._closer):
            helper.close()

    def _start(self, title: str, job: Callable, arguments: tuple) -> None:
        def work(progress):
            study = self._helper.run(job, arguments, part(progress, 0.0, 0.85))
            scores, ranks = rank(study.board, first_scenario(study.board).weights)
            return study, build_layers(study, scores, ranks, part(progress, 0.85, 1.0))

        self._run(title, work, lambda result: self.opened.emit(*result))

    def _run(self, title: str, work: Callable, done: Callable, asks: bool = False) -> None:
        if self.task is not None:
            return
        self.task = Work(title, work, lambda result: self._end(lambda: done(result)), self._fail, asks=asks)
        self.task.progressChanged.connect(lambda _: self.changed.emit())
        self.task.start()
        self.changed.emit()

    def _end(self, then: Callable) -> None:
        self.task = None
        then()
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self._end(lambda: self.ended.emit(sentence))

    # --- the exact closure of loops ----------------------------------------------------------------------------------

    def _wait_with_closing(self) -> None:
        """Wait for a pause between the steps; what is being computed for an older step is given up."""
        scenario = self.session.scenario
        if self._closing is not None and self._closed_for != scenario.chosen:
            self._closing.forget()
            self._closing = None
        if self.session.closure_wanted and self._closing is None:
            self._pause.start()

    def _close_loops(self) -> None:
        if not self.session.closure_wanted or self._closing is not None:
            return
        board, scenario = self.session.board, self.session.scenario

        def end(closure=None) -> None:
            self._closing = None
            if closure is not None and self.session.board is board:
                self.session.take_closure(scenario, closure)

        def work(progress):
            return self._closer.run(jobs.close_loops, (board, scenario), progress)

        self._closing = Work(tr("Closing loops exactly"), work, end, lambda _: end(), quiet=True)
        self._closed_for = scenario.chosen
        self._closing.start()
