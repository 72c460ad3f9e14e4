"""Answers to the newest scenario from a thread of their own, which no long task can hold up."""

from __future__ import annotations

import traceback
from concurrent.futures import ThreadPoolExecutor

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge.messages import tr
from ..core.errors import StadtregionError
from .tasks import LOG


class Answering(QObject):
    """Answers the last question asked; questions that were overtaken meanwhile are left out.

    ``answered`` and ``refused`` (a sentence) are emitted where this object lives, with the question first.
    """

    answered = pyqtSignal(object, object)
    refused = pyqtSignal(object, str)
    _ended = pyqtSignal(object, object, str)

    def __init__(self, answer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="stadtregion-answers")
        self._running = self._waiting = None
        self._ended.connect(self._pass_on)

    @property
    def busy(self) -> bool:
        return self._running is not None

    def ask(self, question) -> None:
        """Answer ``question``, a tuple of arguments, as soon as the one before is answered."""
        if self._running is not None:
            self._waiting = question
            return
        self._running = question
        self._thread.submit(self._compute, question)

    def close(self) -> None:
        """Wait for the answer that is being computed, and take no more questions."""
        self.blockSignals(True)
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _compute(self, question) -> None:
        try:
            self._ended.emit(question, self._answer(*question), "")
        except StadtregionError as error:
            self._ended.emit(question, None, error.said(tr))
        except Exception:
            QgsMessageLog.logMessage(traceback.format_exc(), LOG, Qgis.MessageLevel.Critical)
            self._ended.emit(question, None, tr("The figures could not be computed; the message log has the details."))

    def _pass_on(self, question, answers, sentence: str) -> None:
        self._running = None
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.ask(waiting)
        elif sentence:
            self.refused.emit(question, sentence)
        else:
            self.answered.emit(question, answers)
