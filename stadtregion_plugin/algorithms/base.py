"""The part that all algorithms share: declare, read through the bridge, call one function, write through the bridge."""

from __future__ import annotations

import math
import traceback
from abc import abstractmethod
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from types import SimpleNamespace

from qgis.core import (  # type: ignore[attr-defined] # the stubs know no exceptions
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..bridge import attribution, destinations, inputs, layers, offers, packages, population, styling
from ..bridge import crs as crs_bridge
from ..bridge.attribution import attribution_of, joined
from ..bridge.guide import guide_page
from ..bridge.messages import LANGUAGES, speaking, tr
from ..bridge.progress import progress_of
from ..bridge.threads import keep_projections
from ..core.errors import Cancelled, InputError, StadtregionError
from ..core.progress import Progress, part
from ..core.text import text
from .parameters import (
    FieldIn,
    Figure,
    FileIn,
    FileOut,
    LayerIn,
    LayerOfFile,
    LayerOut,
    Number,
    Parameter,
    PopulationIn,
    Sentence,
    Value,
)

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
READING, COMPUTING = 0.1, 0.95


class Room(Enum):
    """The rooms of the house, which are the groups of the toolbox."""

    SOURCES = ("sources", text("1 Sources"))
    SITES = ("sites", text("2 Sites"))
    COVERAGE = ("coverage", text("3 Coverage"))
    FLOWS = ("flows", text("4 Flows"))
    STUDY = ("study", text("5 Study"))


class RegionAlgorithm(QgsProcessingAlgorithm):
    """A template: an algorithm says what it asks and gives, and calls one function of its room in ``compute``.

    Every algorithm that loads layers also gives REPAIRED_COUNT and SKIPPED_COUNT, of geometries and features.
    """

    algorithm_id: str
    room: Room
    packages: tuple[str, ...] = packages.GEO
    in_window = False  # whether it has to run in the thread of the window

    # --- what a concrete algorithm says -----------------------------------------------------------------------------

    @abstractmethod
    def title(self) -> str:
        """Its name in the toolbox: a verb first, sentence case."""

    @abstractmethod
    def summary(self) -> str:
        """One sentence that says what the planner gets."""

    @abstractmethod
    def keywords(self) -> str:
        """Comma-separated words by which the toolbox finds it."""

    @abstractmethod
    def parameters(self) -> Iterator[Parameter | LayerOfFile | Figure | Sentence]:
        """What it asks and gives, in the order of the form."""

    @abstractmethod
    def compute(self, given: SimpleNamespace, progress: Progress) -> dict[str, object]:
        """Results by name of output. ``given`` holds the values by the parameters' lower-case names.

        Of a layer that is put out it says whether it is asked for; one that is not may be left empty.
        """

    # --- what QGIS asks ----------------------------------------------------------------------------------------------

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.algorithm_id

    def displayName(self):
        return self.title()

    def group(self):
        return tr(self.room.value[1])

    def groupId(self):
        return self.room.value[0]

    def shortDescription(self):
        return self.summary()

    def flags(self):
        alone = Qgis.ProcessingAlgorithmFlag.NoThreading
        return super().flags() | alone if self.in_window else super().flags()

    def tags(self):
        """In all languages, whatever QGIS runs in: people look for the words they know."""
        found: dict[str, None] = {}
        for language in LANGUAGES:
            with speaking(language):
                found |= dict.fromkeys(word.strip() for word in self.keywords().split(",") if word.strip())
        return list(found)

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(ICONS / f"{self.groupId()}.svg")

    def helpUrl(self):
        page = guide_page(self.name())
        return QUrl.fromLocalFile(str(page)).toString() if page else ""

    def shortHelpString(self):
        items = [*self.parameters(), *self._counts()]
        asked = [item for item in items if isinstance(item, Parameter) and not isinstance(item, LayerOut | FileOut)]
        given = [item for item in items if item not in asked]
        return f"<p>{self.summary()}</p>{_listed(tr('Asks'), asked)}{_listed(tr('Gives'), given)}"

    def createCustomParametersWidget(self, parent=None):
        """QGIS's own form; asked for when it is about to open, which is when the project's layers can be offered."""
        offers.offer_layers(
            self,
            {item.name: item.offered for item in self.parameters() if isinstance(item, LayerIn)},
            QgsProject.instance(),
        )
        return super().createCustomParametersWidget(parent)

    def initAlgorithm(self, configuration=None):
        for item in self.parameters():
            if isinstance(item, Parameter):
                self.addParameter(item.definition())
            else:
                self.addOutput(item.definition())
        for item in self._counts():
            self.addOutput(item.definition())

    def _counts(self) -> list[Figure]:
        """What every algorithm that loads layers counts."""
        if not any(isinstance(item, LayerIn) for item in self.parameters()):
            return []
        return [
            Figure("REPAIRED_COUNT", tr("Geometries repaired")),
            Figure("SKIPPED_COUNT", tr("Features left out")),
        ]

    def checkParameterValues(self, parameters, context):
        for item in self.parameters():
            problem = item.problem(self, parameters, context) if isinstance(item, FileIn | Number) else ""
            if problem:
                return False, problem
            if isinstance(item, PopulationIn):
                parameters = item.as_layer(parameters)
        return super().checkParameterValues(parameters, context)

    def canExecute(self):
        missing = packages.explain_missing(self.packages)
        return (not missing, missing)

    def prepareAlgorithm(self, parameters, context, feedback):
        missing = packages.explain_missing(self.packages)
        if missing:
            raise QgsProcessingException(missing)
        warning = packages.warn_of_two_geos()
        if warning:
            feedback.pushWarning(warning)
        return True

    def processAlgorithm(self, parameters, context, feedback):
        try:
            return self._process(parameters, context, feedback)
        except Cancelled:
            raise QgsProcessingException(tr("Cancelled; nothing was written.")) from None
        except StadtregionError as error:
            raise QgsProcessingException(error.said(tr)) from error
        except MemoryError as error:
            raise QgsProcessingException(
                tr("There is not enough memory for this; choose a smaller area or fewer features.")
            ) from error
        except QgsProcessingException:
            raise
        except Exception as error:
            feedback.pushDebugInfo(traceback.format_exc())
            raise QgsProcessingException(
                tr("This should not happen ({detail}); please report it with the log of this run.").format(
                    detail=f"{type(error).__name__}: {error}"
                )
            ) from error

    # --- the three steps ----------------------------------------------------------------------------------------

    def _process(self, parameters, context, feedback) -> dict[str, object]:
        keep_projections()
        progress = progress_of(feedback)
        given = self._read(parameters, context, part(progress, 0.0, READING))
        given.feedback = feedback
        self._look_at_places(given, parameters)
        warn(feedback, given.assumed)
        with destinations.staged() as stage:
            self._let_files_wait(given, stage)
            results = self.compute(given, part(progress, READING, COMPUTING))
            if given.repaired_count or given.skipped_count:
                feedback.pushInfo(
                    tr("{repaired} geometries repaired, {skipped} features left out.").format(
                        repaired=given.repaired_count, skipped=given.skipped_count
                    )
                )
            return self._write(results, given, parameters, context, stage, part(progress, COMPUTING, 1.0))

    def _read(self, parameters, context, progress) -> SimpleNamespace:
        given = SimpleNamespace(
            repaired_count=0,
            skipped_count=0,
            crs=None,
            files={},
            assumed=(),
            renamed={},
            by_feature={},
            attributions=[],
        )
        for item in self.parameters():
            if isinstance(item, PopulationIn):
                setattr(given, item.key, self._load_population(item, given, parameters, context, progress))
            elif isinstance(item, LayerIn):
                setattr(given, item.key, self._load(item, given, parameters, context, progress))
            elif isinstance(item, FieldIn):
                asked = item.read(self, parameters, context)
                setattr(given, item.key, given.renamed.get(item.layer, {}).get(asked, asked))
            elif isinstance(item, Value):
                value = given.by_feature.get(item.name)
                setattr(given, item.key, item.read(self, parameters, context) if value is None else value)
            elif isinstance(item, LayerOut):
                setattr(given, item.key, not item.optional or bool(parameters.get(item.name)))
            if isinstance(item, FileIn) and getattr(given, item.key):
                given.files[item.description] = getattr(given, item.key)
        return given

    def _load(self, item: LayerIn, given: SimpleNamespace, parameters, context, progress):
        source = self.parameterAsSource(parameters, item.name, context)
        if source is None:
            if item.optional and not parameters.get(item.name):
                return None
            raise InputError("{name} cannot be loaded; choose a layer or a file that exists.", name=item.description)
        inputs.require_kind(source, item.geometries, item.description)
        layer = self.parameterAsVectorLayer(parameters, item.name, context)
        given.crs = given.crs or self._crs_of_run(source, item)
        path = layers.file_behind(layer)
        if path:
            given.files[item.description] = path
        given.attributions.append(attribution_of(layer))
        own = self._values_by_feature(item, parameters)
        expressions = self.createExpressionContext(parameters, context, source)
        loaded = layers.load(
            source, layer, parameters.get(item.name), item.description, given.crs, progress, own, expressions
        )
        loaded = inputs.of_kind(loaded, item.geometries)
        given.repaired_count += loaded.repaired_count
        given.skipped_count += loaded.skipped_count
        if len(loaded.frame) == 0 and not item.may_be_empty:
            raise InputError("{name} has no features to work with; choose another layer.", name=item.description)
        frame = loaded.frame
        for name in own:
            given.by_feature[name] = frame.pop(name)
        if not any(isinstance(other, LayerOut) and other.follows == item.name for other in self.parameters()):
            given.renamed[item.name] = inputs.our_names(list(frame.columns), path)
            frame = frame.rename(columns=given.renamed[item.name])
        return layers.numbered(frame, item.identifier) if item.identifier else frame

    def _values_by_feature(self, item: LayerIn, parameters) -> dict[str, layers.ByFeature]:
        """What data-defined numbers give each feature of ``item``, by the numbers' names."""
        return {
            number.name: layers.ByFeature(value, number.description, number.default, number.minimum, number.maximum)
            for number in self.parameters()
            if isinstance(number, Number)
            and number.by_feature == item.name
            and (value := number.property_of(parameters)) is not None
        }

    def _load_population(self, item: PopulationIn, given: SimpleNamespace, parameters, context, progress):
        layer = self.parameterAsLayer(item.as_layer(parameters), item.name, context)
        path = population.file_to_read(layer, parameters.get(item.name), item.description)
        if path:
            given.files[item.description] = path
        people = path or self._load(item, given, parameters, context, progress)
        if people is None or not item.within:
            return people
        area = self.parameterAsSource(parameters, item.within, context)
        given.crs = given.crs or self._crs_of_run(area, item)
        found = population.people_by_cell(people, given.crs, area, progress)
        given.assumed = found.warnings
        return found.cells

    def _crs_of_run(self, source, item: LayerIn) -> QgsCoordinateReferenceSystem | None:
        if source.wkbType() == Qgis.WkbType.NoGeometry:
            return None
        if not crs_bridge.is_known(source.sourceCrs()):
            raise InputError(
                "{name} has no coordinate reference system; set it in the layer's properties.", name=item.description
            )
        return crs_bridge.metric_crs_for(source.sourceCrs(), source.sourceExtent(), item.description)

    def _look_at_places(self, given, parameters) -> None:
        """Nobody waits for a result that cannot be kept, or loses an input to it."""
        outputs = {
            item.description: file
            for item in self.parameters()
            if isinstance(item, LayerOut) and (file := destinations.file_of(parameters.get(item.name)))
        }
        files = {item.description: getattr(given, item.key) for item in self.parameters() if isinstance(item, FileOut)}
        destinations.require_places(outputs | {name: path for name, path in files.items() if path}, given.files)
        if any(file.suffix.lower() == ".shp" for file in outputs.values()):
            said = tr("Shapefiles cut field names to 10 letters and long texts to 254; a GeoPackage keeps them whole.")
            given.feedback.pushWarning(said)

    def _let_files_wait(self, given, stage: destinations.Stage) -> None:
        """Files such as a report come with the layers or not at all; without layers they see to that themselves."""
        if any(isinstance(item, LayerOut) for item in self.parameters()):
            for item in self.parameters():
                if isinstance(item, FileOut) and (path := getattr(given, item.key)):
                    setattr(given, item.key, Path(str(stage.beside(str(path)))))

    def _write(self, results, given, parameters, context: QgsProcessingContext, stage, progress) -> dict[str, object]:
        outputs: dict[str, object] = {}
        if any(isinstance(item, LayerIn) for item in self.parameters()):
            outputs |= {"REPAIRED_COUNT": given.repaired_count, "SKIPPED_COUNT": given.skipped_count}
        for item in self.parameters():
            if isinstance(item, LayerOut):
                outputs[item.name] = self._sink(item, results[item.name], given, parameters, context, stage, progress)
            elif isinstance(item, FileOut):
                path = getattr(given, item.key)
                outputs[item.name] = stage.target_of(str(path), context) if path else None
            elif isinstance(item, LayerOfFile):
                outputs[item.name] = self._layer_of_file(item, Path(str(outputs[item.file])), given, context)
            elif isinstance(item, Figure | Sentence):
                outputs[item.name] = _plain(results[item.name])
        return outputs

    def _layer_of_file(self, item: LayerOfFile, file: Path, given, context: QgsProcessingContext) -> str:
        source = item.source_in(file)
        alone = not isinstance(given.feedback, QgsProcessingMultiStepFeedback)  # in a model it is its designer's choice
        if item.opened and alone and given.open_layers:
            styling.load_on_completion(context, source, item.layer, item.name, given.attributions)
        return source

    def _sink(self, item: LayerOut, frame, given, parameters, context, stage: destinations.Stage, progress):
        if item.optional and not parameters.get(item.name):
            return None
        layer = item.layer
        if item.follows:
            layer = layers.following(layer, self.parameterAsSource(parameters, item.follows, context), frame)
        crs = given.crs if layer.geometry else QgsCoordinateReferenceSystem()
        if layer.geometry and getattr(frame, "crs", None) is not None:
            crs = crs_bridge.qgis_crs(frame.crs)
        waiting = {**parameters, item.name: stage.beside(parameters.get(item.name))}
        try:
            sink, destination = self.parameterAsSink(
                waiting, item.name, context, layers.fields_of(layer), layers.wkb_type_of(layer), crs
            )
        except QgsProcessingException as error:
            raise QgsProcessingException(stage.plain(str(error))) from error
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, item.name))
        try:
            layers.write(sink, layer, frame, progress)
        finally:
            del sink  # flushes, so that a style can look at the values
        attribution.sign(destination, joined(given.attributions), context)
        destination = stage.target_of(destination, context)
        if layer.geometry == item.layer.geometry:  # a style for polygons says nothing of points or tables
            styling.style_on_load(context, destination, item.layer, given.attributions)
        return destination


def _listed(heading: str, items) -> str:
    """Names with their help, as HTML."""
    lines = "".join(f"<dt><b>{item.description}</b></dt><dd>{getattr(item, 'help', '')}</dd>" for item in items)
    return f"<h3>{heading}</h3><dl>{lines}</dl>" if lines else ""


def _plain(value: object) -> object:
    """numpy's scalars as Python's, and no number as nothing: what QGIS can put into JSON."""
    plain = value.item() if hasattr(value, "item") else value
    return None if isinstance(plain, float) and math.isnan(plain) else plain


def warn(feedback: QgsProcessingFeedback, sentences) -> None:
    """Show each of ``sentences`` as a warning in the log of the run."""
    for sentence in sentences:
        feedback.pushWarning(sentence)
