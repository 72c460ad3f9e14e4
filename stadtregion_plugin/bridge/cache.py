"""Where travel times and split streets are kept between runs: a folder in the profile with a limit to its size."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingFeedback

from .messages import tr

MOST_BYTES = 500_000_000
BYTES_PER_MB = 1_000_000


def folder_of_times(feedback: QgsProcessingFeedback) -> Path:
    """The folder for travel times and split streets, made if need be, said in the log, and trimmed to its limit."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "stadtregion" / "travel_times"
    folder.mkdir(parents=True, exist_ok=True)
    kept = trim(folder, MOST_BYTES)
    feedback.pushInfo(
        tr(
            "Travel times are kept in {folder} ({kept:.0f} of at most {most:.0f} MB) for the next run with the same "
            "inputs; the folder may be deleted at any time."
        ).format(folder=folder, kept=kept / BYTES_PER_MB, most=MOST_BYTES / BYTES_PER_MB)
    )
    return folder


def trim(folder: Path, most_bytes: int) -> int:
    """Delete the oldest files of ``folder`` until the rest takes at most ``most_bytes``; returns what it takes."""
    files = []
    for path in folder.iterdir():
        with suppress(OSError):  # another run may be writing or trimming, too
            files.append((path.stat().st_mtime, path.stat().st_size, path))
    kept = 0
    for _, size, path in sorted(files, reverse=True):
        if kept + size <= most_bytes:
            kept += size
            continue
        with suppress(OSError):
            path.unlink()
    return kept
