"""Where results go: places are looked at before the work, and results moved there when all of them are complete."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)

from ..core.errors import InputError
from .files import cannot_write, require_writable

_NO_FILE = re.compile(r"memory:|/vsi|\w{2,}:")  # "ogr:dbname=…", "postgres://…"; a drive has one letter
_DEFAULT_ENDING = ".gpkg"  # what QGIS puts behind a name without an ending it knows


def file_of(value: object) -> Path | None:
    """The file that the ``value`` of a layer parameter names; None for layers in memory or in a database."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or value in ("", QgsProcessing.TEMPORARY_OUTPUT) or _NO_FILE.match(value):
        return None
    return Path(value).expanduser().absolute()


def require_places(outputs: Mapping[str, Path], inputs: Mapping[str, Path]) -> None:
    """Raise ``InputError`` unless all ``outputs`` can be written without harm to one another or to ``inputs``.

    Both by what people call them.
    """
    read = {_resolved(path): name for name, path in inputs.items()}
    written: dict[Path, str] = {}
    for name, path in outputs.items():
        require_writable(path)
        for file in {_resolved(path), _resolved(path.with_name(path.name + _DEFAULT_ENDING))}:
            if file in read:
                raise InputError(
                    "{name} would overwrite {path}, which is read as {input}; choose another file.",
                    name=name,
                    path=file,
                    input=read[file],
                )
        if _resolved(path) in written:
            raise InputError(
                "{name} and {other} cannot both be written to {path}; choose a file for each.",
                name=name,
                other=written[_resolved(path)],
                path=path,
            )
        written[_resolved(path)] = name


def _resolved(path: Path) -> Path:
    return Path(path).expanduser().resolve()


@dataclass
class Stage:
    """Folders beside the targets in which results wait until all are complete."""

    folders: list[Path] = field(default_factory=list)

    def beside(self, value: object) -> object:
        """The ``value`` of an output with a file in a folder of its own, beside the one it names."""
        file = file_of(value)
        if file is None:
            return value
        folder = Path(tempfile.mkdtemp(prefix=".stadtregion-", dir=file.parent))
        self.folders.append(folder)
        if not isinstance(value, QgsProcessingOutputLayerDefinition):
            return str(folder / file.name)
        staged = QgsProcessingOutputLayerDefinition(value)
        staged.sink = QgsProperty.fromValue(str(folder / file.name))
        return staged

    def target_of(self, destination: str, context: QgsProcessingContext) -> str:
        """Where what waits at ``destination`` will be; QGIS loads it from there."""
        waiting = Path(destination)
        if waiting.parent not in self.folders:
            return destination
        target = str(waiting.parent.parent / waiting.name)
        loaded = context.layersToLoadOnCompletion()
        if destination in loaded:
            loaded[target] = loaded.pop(destination)
            context.setLayersToLoadOnCompletion(loaded)
        return target

    def plain(self, message: str) -> str:
        """``message`` with the targets in the place of the folders beside them."""
        for folder in self.folders:
            message = message.replace(str(folder), str(folder.parent))
        return message

    def move(self) -> None:
        for folder in self.folders:
            for file in sorted(folder.iterdir()):
                target = folder.parent / file.name
                try:
                    for journal in ("-wal", "-shm"):  # of the file that was there, which would be read into the new one
                        target.with_name(target.name + journal).unlink(missing_ok=True)
                    os.replace(file, target)
                except OSError as error:
                    raise cannot_write(target, error) from error

    def clear(self) -> None:
        for folder in self.folders:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def staged() -> Iterator[Stage]:
    """A stage whose files move to their targets when the block ends well; otherwise nothing of them remains."""
    stage = Stage()
    try:
        yield stage
        stage.move()
    finally:
        stage.clear()
