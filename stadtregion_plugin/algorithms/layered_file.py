"""A file that may hold several layers; one of them is written as QGIS writes it: ``file.gpkg|layername=parcels``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..bridge.messages import tr
from .parameters import FileIn, Text

LAYER_MARK = "|layername="


@dataclass(frozen=True)
class LayeredFileIn(FileIn):
    """A file whose content, not its ending, says what it is; ``compute`` gets the path without the layer's name."""

    def read(self, algorithm, parameters, context):
        value = algorithm.parameterAsFile(parameters, self.name, context)
        return Path(value.partition("|")[0]) if value else None

    def problem(self, algorithm, parameters, context) -> str:
        path = self.read(algorithm, parameters, context)
        said = {"name": self.description, "path": path}
        if path is not None and path.is_dir():
            return tr("{name}: {path} is a folder; choose a file.").format(**said)
        if path is not None and not path.exists():
            return tr("{name}: there is no file {path}; choose one that exists.").format(**said)
        return ""


@dataclass(frozen=True)
class LayerNameIn(Text):
    """The name of a layer in the file parameter ``file``: as given, or as written behind the file's path."""

    file: str = ""

    def read(self, algorithm, parameters, context):
        written = algorithm.parameterAsString(parameters, self.file, context)
        behind = written.partition(LAYER_MARK)[2].partition("|")[0].strip()
        return super().read(algorithm, parameters, context) or behind or None
