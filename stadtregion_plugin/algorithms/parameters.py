"""What an algorithm asks and gives, declared once: the definition QGIS needs, its help, and how its value is read."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameters,
    QgsProcessingParameterString,
    QgsProperty,
    QgsPropertyDefinition,
)

from ..bridge.messages import tr
from ..core import schema
from ..core.errors import InputError

POINT = Qgis.ProcessingSourceType.VectorPoint
LINE = Qgis.ProcessingSourceType.VectorLine
POLYGON = Qgis.ProcessingSourceType.VectorPolygon
ANY = Qgis.ProcessingSourceType.VectorAnyGeometry
TABLE = Qgis.ProcessingSourceType.Vector
RASTER = Qgis.ProcessingSourceType.Raster

# Which of our layers a form offers first, for parameters that are called otherwise than the layers.
_OFFERED = {
    "NODES": ("flow_nodes",),
    "PARCELS": ("parcels", "plots"),
    "PLOTS": ("plots", "parcels"),
    "SITES": ("chosen", "candidates"),
    "CANDIDATES": ("candidates",),
}

_GEOMETRY_SINKS = {
    **{"Point": POINT, "LineString": LINE, "MultiLineString": LINE},
    **{"MultiPolygon": POLYGON, "PolygonZ": POLYGON, None: TABLE},
}


@dataclass(frozen=True)
class Parameter(ABC):
    """What all parameters have: a frozen name, what people read, its help, and whether one may leave it out."""

    name: str
    description: str
    help: str = ""
    optional: bool = False
    advanced: bool = False

    @property
    def key(self) -> str:
        """How ``compute`` calls it: ``given.<key>``."""
        return self.name.lower()

    @abstractmethod
    def make(self) -> QgsProcessingParameterDefinition:
        """QGIS's definition, without help and flags."""

    def definition(self) -> QgsProcessingParameterDefinition:
        made = self.make()
        made.setHelp(self.help)
        if self.advanced:
            made.setFlags(made.flags() | Qgis.ProcessingParameterFlag.Advanced)
        return made


@dataclass(frozen=True)
class Value(Parameter):
    """A parameter whose value ``compute`` gets as a plain Python one."""

    @abstractmethod
    def read(self, algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> object:
        """The value, None where it was left out."""


@dataclass(frozen=True)
class LayerIn(Parameter):
    """A layer, loaded as a GeoDataFrame; the first one of an algorithm decides the CRS of the run.

    ``identifier`` names the column that tells its rows apart; it is counted where the layer has none. ``suits`` names
    the layers (of ``core.schema``) that a form offers first where the project has them: those of its own name, else.
    """

    geometries: tuple = (ANY,)
    identifier: str = ""
    may_be_empty: bool = False
    suits: tuple[str, ...] = ()

    @property
    def offered(self) -> tuple[str, ...]:
        return self.suits or _OFFERED.get(self.name, (self.key,))

    def make(self):
        return QgsProcessingParameterFeatureSource(
            self.name, self.description, list(self.geometries), optional=self.optional
        )


@dataclass(frozen=True)
class PopulationIn(LayerIn):
    """A population: a layer of points or polygons, a raster of people per cell, or a CSV file, all under one name.

    ``within`` names the ``LayerIn`` around which rasters and tables are read; ``compute`` then gets people by cell
    (``schema.POPULATION``) in the CRS of the run. Without it ``compute`` gets what was given, a frame or the path of
    a file, for ``core.sources.population.read_population``.
    """

    within: str = ""

    def make(self):
        return QgsProcessingParameterMapLayer(self.name, self.description, None, self.optional, [TABLE, RASTER])

    def as_layer(self, parameters: dict) -> dict:
        """``parameters`` with the layer in place of a selection or filter of it, which QGIS would not let pass here."""
        value = parameters.get(self.name)
        if not isinstance(value, QgsProcessingFeatureSourceDefinition):
            return parameters
        return {**parameters, self.name: value.source.staticValue()}


@dataclass(frozen=True)
class Number(Value):
    """A number; ``by_feature`` names the ``LayerIn`` whose features may each have a value of their own.

    Where it is data-defined, by a field or an expression, ``compute`` gets a Series with a value for each row of that
    layer's frame, the default where the feature has none.
    """

    default: float | None = None
    minimum: float = 0.0
    maximum: float = 1e12
    integer: bool = False
    by_feature: str = ""

    def definition(self):
        made = super().definition()
        if self.by_feature:
            made.setIsDynamic(True)
            made.setDynamicLayerParameterName(self.by_feature)
            kind = QgsPropertyDefinition.StandardPropertyTemplate.DoublePositive
            made.setDynamicPropertyDefinition(QgsPropertyDefinition(self.name, self.description, kind))
        return made

    def property_of(self, parameters: dict) -> QgsProperty | None:
        """What gives each feature its value; None where one value counts for all."""
        if self.by_feature and QgsProcessingParameters.isDynamic(parameters, self.name):
            return parameters[self.name]
        return None

    def make(self):
        kinds = QgsProcessingParameterNumber.Type
        return QgsProcessingParameterNumber(
            self.name,
            self.description,
            kinds.Integer if self.integer else kinds.Double,
            self.default,
            self.optional,
            self.minimum,
            min(self.maximum, 2**31 - 1) if self.integer else self.maximum,
        )

    def problem(self, algorithm, parameters, context) -> str:
        """Why a plain value cannot be taken, before QGIS says no more than that it is incorrect; empty if it can."""
        given = parameters.get(self.name)
        if isinstance(given, bool) or not isinstance(given, int | float | str) or given == "":
            return ""
        try:
            value = float(given)
        except ValueError:
            value = float("nan")
        if self.minimum <= value <= self.maximum:
            return ""
        said = {"name": self.description, "given": given, "least": _written(self.minimum)}
        if self.maximum == Number.maximum:
            return tr("{name} is {given}; give a number of at least {least}.").format(**said)
        return tr("{name} is {given}; give a number from {least} to {most}.").format(
            **said, most=_written(self.maximum)
        )

    def read(self, algorithm, parameters, context):
        if self.optional and parameters.get(self.name) is None and self.default is None:
            return None
        convert = algorithm.parameterAsInt if self.integer else algorithm.parameterAsDouble
        return convert(parameters, self.name, context)


def _written(number: float) -> str:
    """As people write it, whatever its size."""
    return f"{number:,.6f}".rstrip("0").rstrip(".")


@dataclass(frozen=True)
class Choice(Value):
    """One of ``options``: pairs of a code, which ``compute`` gets, and what people read. Append only."""

    options: Sequence[tuple[str, str]] = ()
    default: str = ""

    @property
    def codes(self) -> list[str]:
        return [code for code, _ in self.options]

    def make(self):
        labels = [label for _, label in self.options]
        start = self.codes.index(self.default) if self.default else 0
        return QgsProcessingParameterEnum(
            self.name, self.description, labels, defaultValue=start, optional=self.optional
        )

    def read(self, algorithm, parameters, context):
        return self.codes[algorithm.parameterAsEnum(parameters, self.name, context)]


@dataclass(frozen=True)
class Text(Value):
    default: str | None = None

    def make(self):
        return QgsProcessingParameterString(self.name, self.description, self.default, optional=self.optional)

    def read(self, algorithm, parameters, context):
        return algorithm.parameterAsString(parameters, self.name, context).strip() or None


@dataclass(frozen=True)
class Flag(Value):
    """A yes or no; ``offered`` is what forms of the desktop start with, where that is another than ``default``."""

    default: bool = False
    offered: bool | None = None

    def definition(self):
        made = super().definition()
        if self.offered is not None:
            made.setGuiDefaultValueOverride(self.offered)
        return made

    def make(self):
        return QgsProcessingParameterBoolean(self.name, self.description, self.default, optional=self.optional)

    def read(self, algorithm, parameters, context):
        return algorithm.parameterAsBool(parameters, self.name, context)


@dataclass(frozen=True)
class FieldIn(Value):
    """The name of a field of the layer parameter ``layer``; ``default`` counts where that layer has such a field."""

    layer: str = ""
    default: str | None = None

    def make(self):
        return QgsProcessingParameterField(
            self.name, self.description, self.default, self.layer, optional=self.optional, defaultToAllFields=False
        )

    def read(self, algorithm, parameters, context):
        return algorithm.parameterAsString(parameters, self.name, context).strip() or None


@dataclass(frozen=True)
class RasterIn(Value):
    """A raster that lies in a file; ``compute`` gets the path, to be read window by window."""

    def make(self):
        return QgsProcessingParameterRasterLayer(self.name, self.description, optional=self.optional)

    def read(self, algorithm, parameters, context):
        layer = algorithm.parameterAsRasterLayer(parameters, self.name, context)
        if layer is None:
            if parameters.get(self.name):
                raise InputError("{name} cannot be loaded; choose a raster file that exists.", name=self.description)
            return None
        path = Path(layer.source())
        if not path.is_file():
            raise InputError(
                "{name} does not lie in a file of its own; save it as GeoTIFF first.", name=self.description
            )
        return path


@dataclass(frozen=True)
class FileIn(Value):
    """A file that is read; ``filter`` as file dialogs write it, such as ``CSV (*.csv)``."""

    filter: str = ""

    def make(self):
        return QgsProcessingParameterFile(self.name, self.description, optional=self.optional, fileFilter=self.filter)

    def read(self, algorithm, parameters, context):
        value = algorithm.parameterAsFile(parameters, self.name, context)
        return Path(value) if value else None

    def problem(self, algorithm, parameters, context) -> str:
        """Why the file cannot be taken, before QGIS says no more than that it is incorrect; empty if it can."""
        path = self.read(algorithm, parameters, context)
        if path is None:
            return ""
        said = {"name": self.description, "path": path, "filter": self.filter}
        if path.is_dir():
            return tr("{name}: {path} is a folder; choose a file.").format(**said)
        if not path.exists():
            return tr("{name}: there is no file {path}; choose one that exists.").format(**said)
        if not any(fnmatch(path.name.lower(), pattern) for pattern in re.findall(r"\*\.[\w.]+", self.filter)):
            return tr("{name}: {path} has another ending than {filter}; choose such a file.").format(**said)
        return ""


@dataclass(frozen=True)
class Crs(Value):
    def make(self):
        return QgsProcessingParameterCrs(self.name, self.description, optional=self.optional)

    def read(self, algorithm, parameters, context):
        crs = algorithm.parameterAsCrs(parameters, self.name, context)
        if not crs.isValid() and parameters.get(self.name):
            raise InputError(
                "{name}: {given} is no coordinate reference system; choose one such as EPSG:25832.",
                name=self.description,
                given=parameters[self.name],
            )
        return crs if crs.isValid() else None


@dataclass(frozen=True)
class Extent(Value):
    """A rectangle as (west, south, east, north) in degrees."""

    def make(self):
        return QgsProcessingParameterExtent(self.name, self.description, optional=self.optional)

    def read(self, algorithm, parameters, context):
        from qgis.core import QgsCoordinateReferenceSystem

        if parameters.get(self.name) in (None, ""):
            return None
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        box = algorithm.parameterAsExtent(parameters, self.name, context, degrees)
        return None if box.isNull() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())


@dataclass(frozen=True)
class LayerOut(Parameter):
    """A layer that ``compute`` returns as a GeoDataFrame under its name.

    ``follows`` names the ``LayerIn`` whose own fields and geometry the output keeps where the frame still holds them;
    the fields of ``layer`` stand behind them.
    """

    layer: schema.Layer = field(default=schema.PLOTS)
    by_default: bool = True
    follows: str = ""

    def make(self):
        return QgsProcessingParameterFeatureSink(
            self.name,
            self.description,
            TABLE if self.follows else _GEOMETRY_SINKS[self.layer.geometry],
            optional=self.optional,
            createByDefault=self.by_default,
        )


@dataclass(frozen=True)
class FileOut(Value):
    """A file that ``compute`` writes through the bridge; it gets the path."""

    filter: str = ""
    by_default: bool = True

    def make(self):
        return QgsProcessingParameterFileDestination(
            self.name, self.description, self.filter, optional=self.optional, createByDefault=self.by_default
        )

    def read(self, algorithm, parameters, context):
        value = algorithm.parameterAsFileOutput(parameters, self.name, context)
        return Path(value) if value else None


@dataclass(frozen=True)
class LayerOfFile:
    """A layer of the GeoPackage ``file`` (a ``FileOut``), told among the results so that models can go on with it.

    In the desktop it is loaded, where ``opened``, when its algorithm runs by itself and its flag OPEN_LAYERS is set.
    """

    name: str
    description: str
    layer: schema.Layer
    opened: bool = True
    file: str = "OUTPUT"

    def definition(self):
        return QgsProcessingOutputVectorLayer(self.name, self.description, _GEOMETRY_SINKS[self.layer.geometry])

    def source_in(self, path: Path) -> str:
        return f"{path}|layername={self.layer.name}"


@dataclass(frozen=True)
class Figure:
    """A number among the results."""

    name: str
    description: str

    def definition(self):
        return QgsProcessingOutputNumber(self.name, self.description)


@dataclass(frozen=True)
class Sentence:
    """A text among the results."""

    name: str
    description: str

    def definition(self):
        return QgsProcessingOutputString(self.name, self.description)
