"""Long work as a QgsTask: QGIS shows its progress and lets it be cancelled, and the window stays alive."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask

from ..bridge.messages import tr
from ..bridge.threads import keep_projections
from ..core.errors import Cancelled, StadtregionError
from ..core.progress import Progress
from .helper import HelperError

LOG = "Stadtregion"


class Work(QgsTask):
    """Calls ``work(progress)`` in a thread, then ``done(result)`` or ``failed(sentence)`` where widgets live.

    A task that was cancelled calls ``failed("")``. After ``forget`` neither is called. A ``quiet`` task is not listed.
    When QGIS is closed it asks before it gives up a task that ``asks``, and ends the others.
    """

    def __init__(
        self,
        title: str,
        work: Callable[[Progress], object],
        done: Callable[[object], None],
        failed: Callable[[str], None],
        quiet: bool = False,
        asks: bool = False,
    ) -> None:
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        if quiet:
            flags |= QgsTask.Flag.Hidden
        if not asks:
            flags |= QgsTask.Flag.CancelWithoutPrompt
        super().__init__(title, flags)  # type: ignore[arg-type] # the stubs take them for numbers
        self._work, self._done, self._failed = work, done, failed
        self._result: object = None
        self._sentence = ""
        self._forgotten = False

    def start(self) -> Work:
        QgsApplication.taskManager().addTask(self)
        return self

    def forget(self) -> None:
        """Stop, and tell nobody."""
        self._forgotten = True
        self.cancel()

    def run(self) -> bool:
        try:
            keep_projections()
            self._result = self._work(self._progress)
            return not self.isCanceled()
        except Cancelled:
            return False
        except StadtregionError as error:
            self._sentence = error.said(tr)
        except MemoryError:
            self._sentence = tr("There is not enough memory for this; choose a smaller area or fewer features.")
        except HelperError as error:
            self._sentence = self._unexpected(str(error))
        except Exception:
            self._sentence = self._unexpected(traceback.format_exc())
        return False

    def finished(self, result: bool) -> None:
        if self._forgotten:
            return
        if result:
            self._done(self._result)
        else:
            self._failed("" if self.isCanceled() and not self._sentence else self._sentence)

    def _progress(self, fraction: float) -> bool:
        self.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        return not self.isCanceled()

    def _unexpected(self, details: str) -> str:
        QgsMessageLog.logMessage(details, LOG, Qgis.MessageLevel.Critical)
        return tr("This did not work, by a mistake of the plugin; the message log has the details under {log}.").format(
            log=LOG
        )
