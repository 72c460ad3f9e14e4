"""QGIS's feedback as the core's progress callable."""

from __future__ import annotations

from qgis.core import QgsFeedback

from ..core.progress import Progress


def progress_of(feedback: QgsFeedback) -> Progress:
    """A callable that shows the fraction done and answers False once the user has asked to stop."""

    def progress(fraction: float) -> bool:
        feedback.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        return not feedback.isCanceled()

    return progress
