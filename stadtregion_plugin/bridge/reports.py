"""Reports of single rooms, for the algorithms that stand alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from . import files
from .attribution import joined, stored_in
from .messages import language_of_qgis, tr
from .versions import versions


def write_chapter(
    target: Path | None,
    chapter: str,
    title: str,
    layers: Mapping[str, object],
    figures: Mapping[str, float],
    inputs: Mapping[str, Path],
    parameters: Mapping[str, object] | None = None,
    warnings: Sequence[str] = (),
    translate: Callable[[str], str] = tr,
) -> None:
    """Write one chapter of the report ("sites", "coverage" …) as a page; nothing where no file is asked for."""
    if target is None:
        return
    from ..core.study.report import write_chapter as chapter_page
    from ..core.study.results import Study

    study = Study(
        title=title,
        layers=layers,
        figures=figures,
        checks=(),
        stand_ins=(),
        warnings=tuple(warnings),
        inputs=inputs_of(inputs),
        parameters=parameters or {},
        versions=versions(),
        created=now(),
        attribution=joined(stored_in(path) for path in inputs.values()),
    )
    files.write_text(target, chapter_page(chapter, study, language_of_qgis(), translate))


def inputs_of(paths: Mapping[str, Path]) -> tuple:
    """The files that went in, with their hashes and sizes."""
    from ..core.study.results import StudyInput

    return tuple(
        StudyInput(name=name, file=path.name, sha256=files.file_hash(path), size_bytes=path.stat().st_size, detail="")
        for name, path in paths.items()
    )


def now() -> str:
    """This moment as an ISO date-time with its time zone."""
    return datetime.now().astimezone().isoformat(timespec="seconds")
