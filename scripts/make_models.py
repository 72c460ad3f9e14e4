"""Make the example models in stadtregion_plugin/resources/models: make_models.py [--pictures FOLDER]

A model is written down as its questions and its steps; names, helps, ranges and choices come from the algorithms.
With a folder, a picture of each model as the Model Designer shows it is put there.
"""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelGroupBox,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from stadtregion_plugin.algorithms.base import Room  # noqa: E402
from stadtregion_plugin.algorithms.example_models import EXAMPLES, MODELS  # noqa: E402

COLUMN, ROW = 345.0, 100.0  # px between the middles of components in the designer
BOX, OUTPUT_BOX = QSizeF(250.0, 56.0), QSizeF(230.0, 40.0)
OUTPUT_BELOW, OUTPUT_ROW = 0.82, 0.5  # rows below its step
COLOURS = {"sources": "#e8e4da", "sites": "#f4d9c0", "coverage": "#cfe3e4", "flows": "#dcd8ee", "study": "#e6e6e3"}
ASKED = "#ffffff"


@dataclass(frozen=True)
class Asked:
    """A question of the model: that of the ``parameter`` of the step ``of``, at a ``place`` of the picture."""

    of: str
    parameter: str
    place: tuple[float, float]
    needed: bool = False  # where the step itself could do without


@dataclass(frozen=True)
class Made:
    """What the step ``by`` puts out as ``output``."""

    by: str
    output: str


@dataclass(frozen=True)
class Step:
    """A run of ``algorithm`` at a ``place`` (column, row) of the picture.

    ``given``: what each parameter gets: the name of a question, what another step ``Made``, or a plain value.
    ``gives``: which of its outputs the model puts out.
    """

    algorithm: str
    place: tuple[float, float]
    given: dict[str, object]
    gives: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chain:
    asked: dict[str, Asked]
    steps: dict[str, Step]


def layers(step: str, *names: str) -> dict[str, object]:
    """The layers of a region that ``step`` puts out, for parameters of the same names."""
    return {name: Made(step, name) for name in names}


def asked(*names: str) -> dict[str, object]:
    """Questions of the model for parameters of the same names."""
    return dict(zip(names, names, strict=True))


SURROUNDINGS = ("BUILDINGS", "LANDUSE", "STREETS", "CONSTRAINTS", "FREIGHT", "STOPS", "POWER")

CHAINS = {
    "townfromopenstreetmap": Chain(
        asked={
            "EXTRACT": Asked("osm", "INPUT", (0, 1.6), needed=True),
            "COUNT": Asked("choice", "COUNT", (3, 4.2)),
            "MODE": Asked("choice", "MODE", (3, 5.0)),
            "LIMIT_MIN": Asked("choice", "LIMIT_MIN", (3, 5.8)),
        },
        steps={
            "osm": Step("importosm", (1, 1.6), {"INPUT": "EXTRACT", "OPEN_LAYERS": False}),
            "plots": Step("deriveplots", (2, 0), layers("osm", "LANDUSE", "STREETS", "BUILDINGS", "CONSTRAINTS")),
            "quarters": Step(
                "findquarters",
                (2, 1.6),
                layers("osm", "BUILDINGS", "STREETS", "PLACES") | {"BOUNDARIES": Made("osm", "QUARTERS")},
                gives=("OUTPUT",),
            ),
            "people": Step("estimatepopulation", (2, 3.4), layers("osm", "BUILDINGS", "LANDUSE"), gives=("OUTPUT",)),
            "candidates": Step(
                "candidatesites",
                (3, 0),
                layers("osm", *SURROUNDINGS)
                | {"PLOTS": Made("plots", "OUTPUT"), "QUARTERS": Made("quarters", "OUTPUT")},
                gives=("OUTPUT", "REJECTED"),
            ),
            "choice": Step(
                "selectsites",
                (4, 0.8),
                asked("COUNT", "MODE", "LIMIT_MIN")
                | layers("osm", "STREETS")
                | {"CANDIDATES": Made("candidates", "OUTPUT"), "POPULATION": Made("people", "OUTPUT")},
                gives=("OUTPUT",),
            ),
            "coverage": Step(
                "coveragescore",
                (5, 2.4),
                asked("MODE", "LIMIT_MIN")
                | layers("osm", "STREETS")
                | {"SITES": Made("choice", "OUTPUT"), "POPULATION": Made("people", "OUTPUT")}
                | {"QUARTERS": Made("quarters", "OUTPUT")},
                gives=("CELLS", "QUARTER_SCORES", "REPORT"),
            ),
        },
    ),
    "flowsofquarters": Chain(
        asked={
            "QUARTERS": Asked("materials", "QUARTERS", (0, 0)),
            "STREETS": Asked("matching", "STREETS", (0, 1.0)),
            "OBJECTIVE": Asked("matching", "OBJECTIVE", (0, 2.0)),
            "DRAW_AS": Asked("map", "DRAW_AS", (0, 3.0)),
        },
        steps={
            "materials": Step("estimatematerials", (1, 0), asked("QUARTERS"), gives=("NODES",)),
            "matching": Step(
                "matchflows",
                (2, 1.0),
                layers("materials", "NODES", "SUPPLY", "DEMAND") | asked("STREETS", "OBJECTIVE"),
                gives=("BALANCE",),
            ),
            "circularity": Step(
                "circularity",
                (3, 0),
                layers("materials", "NODES") | layers("matching", "FLOWS"),
                gives=("METRICS", "REPORT"),
            ),
            "map": Step(
                "flowmap",
                (4, 1.0),
                layers("materials", "NODES")
                | layers("circularity", "LOOPS")
                | asked("DRAW_AS")
                | {"FLOWS": Made("circularity", "FLOWS_WITH_LOOPS")},
                gives=("OUTPUT", "LOOPS_DRAWN"),
            ),
        },
    ),
    "sitesofthemodelregion": Chain(
        asked={
            "SEED": Asked("region", "SEED", (0, 0)),
            "SIZE": Asked("region", "SIZE", (0, 1.0)),
            "COUNT": Asked("choice", "COUNT", (2, 2.8)),
        },
        steps={
            "region": Step("sampleregion", (1, 0.5), asked("SEED", "SIZE") | {"OPEN_LAYERS": False}),
            "candidates": Step(
                "candidatesites",
                (2, 0),
                layers("region", "PLOTS", *SURROUNDINGS, "QUARTERS"),
                gives=("OUTPUT",),
            ),
            "choice": Step(
                "selectsites",
                (3, 2.4),
                layers("region", "POPULATION", "STREETS")
                | asked("COUNT")
                | {"CANDIDATES": Made("candidates", "OUTPUT")},
                gives=("OUTPUT",),
            ),
            "massing": Step(
                "sitemassing", (3, 0), {"SITES": Made("candidates", "OUTPUT"), "COUNT": 50}, gives=("OUTPUT",)
            ),
            "loss": Step(
                "siteloss",
                (4, 3.4),
                layers("region", "POPULATION", "STREETS") | {"SITES": Made("choice", "OUTPUT")},
                gives=("OUTPUT", "CELLS"),
            ),
            "sheets": Step(
                "sitefactsheets",
                (5, 0.8),
                layers("region", "BUILDINGS", "LANDUSE", "STREETS", "STOPS", "QUARTERS")
                | {"SITES": Made("choice", "OUTPUT"), "CANDIDATES": Made("candidates", "OUTPUT")}
                | {"MASSING": Made("massing", "OUTPUT")},
                gives=("OUTPUT",),
            ),
        },
    ),
}


# --- building --------------------------------------------------------------------------------------------------------


def model_of(name: str) -> QgsProcessingModelAlgorithm:
    """The model of the chain ``name``, in English."""
    example = next(each for each in EXAMPLES if each.name == name)
    chain = CHAINS[name]
    model = QgsProcessingModelAlgorithm(example.title, "Productive City Region")
    model.setHelpContent({"ALG_DESC": example.summary, "ALG_CREATOR": "Productive City Region"})
    for question, asked in chain.asked.items():
        model.addModelParameter(_definition(chain, question, asked), _component(question, asked))
    for key, step in chain.steps.items():
        model.addChildAlgorithm(_child(key, step, chain))
    for room in Room:
        box = _group_box(room, chain)
        if box is not None:
            model.addGroupBox(box)
    model.setParameterOrder(list(chain.asked))
    model.updateDestinationParameters()
    named = {each.description(): each.name() for each in model.destinationParameterDefinitions()}
    model.setOutputOrder([named[output] for key in chain.steps for output in model.childAlgorithm(key).modelOutputs()])
    return model


def _algorithm(name: str):
    return QgsApplication.processingRegistry().algorithmById(f"stadtregion:{name}")


def _definition(chain: Chain, name: str, asked: Asked):
    definition = _algorithm(chain.steps[asked.of].algorithm).parameterDefinition(asked.parameter).clone()
    definition.setName(name)
    if asked.needed:
        definition.setFlags(definition.flags() & ~Qgis.ProcessingParameterFlag.Optional)
    return definition


def _component(name: str, asked: Asked) -> QgsProcessingModelParameter:
    component = QgsProcessingModelParameter(name)
    component.setPosition(_at(asked.place))
    component.setSize(BOX)
    component.setColor(QColor(ASKED))
    return component


def _child(key: str, step: Step, chain: Chain) -> QgsProcessingModelChildAlgorithm:
    algorithm = _algorithm(step.algorithm)
    child = QgsProcessingModelChildAlgorithm(algorithm.id())
    child.setChildId(key)
    child.setDescription(algorithm.displayName())
    child.setPosition(_at(step.place))
    child.setSize(BOX)
    child.setColor(QColor(COLOURS[algorithm.groupId()]))
    for parameter, value in step.given.items():
        child.addParameterSources(parameter, [_source(value, chain)])
    outputs = {}
    for row, output in enumerate(step.gives):
        name = algorithm.outputDefinition(output).description()
        described = QgsProcessingModelOutput(name, name)
        described.setChildId(key)
        described.setChildOutputName(output)
        described.setPosition(_at((step.place[0] + 0.06, step.place[1] + OUTPUT_BELOW + OUTPUT_ROW * row)))
        described.setSize(OUTPUT_BOX)
        outputs[name] = described
    child.setModelOutputs(outputs)
    return child


def _source(value: object, chain: Chain) -> QgsProcessingModelChildParameterSource:
    if isinstance(value, Made):
        return QgsProcessingModelChildParameterSource.fromChildOutput(value.by, value.output)
    if isinstance(value, str) and value in chain.asked:
        return QgsProcessingModelChildParameterSource.fromModelParameter(value)
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def _at(place: tuple[float, float]) -> QPointF:
    column, row = place
    return QPointF(150 + COLUMN * column, 90 + ROW * row)


def _group_box(room: Room, chain: Chain) -> QgsProcessingModelGroupBox | None:
    """A frame around the steps of a room and what they put out."""
    steps = [step for step in chain.steps.values() if _algorithm(step.algorithm).groupId() == room.value[0]]
    if not steps:
        return None
    area = QRectF()
    for step in steps:
        middle = _at(step.place)
        below = ROW * (OUTPUT_BELOW + OUTPUT_ROW * (len(step.gives) - 1)) + 40 if step.gives else 60
        area = area.united(QRectF(middle.x() - 145, middle.y() - 85, 305, 85 + below))
    box = QgsProcessingModelGroupBox(room.value[1])
    box.setPosition(area.center())
    box.setSize(area.size())
    box.setColor(QColor(COLOURS[room.value[0]]).lighter(108))
    return box


# --- pictures --------------------------------------------------------------------------------------------------------


def draw(model: QgsProcessingModelAlgorithm, path: Path) -> None:
    """The model as the designer shows it, as PNG."""
    from processing.modeler.ModelerScene import ModelerScene

    scene = ModelerScene(None)
    scene.createItems(model, QgsProcessingContext())
    area = scene.itemsBoundingRect().adjusted(-20, -20, 20, 20)
    image = QImage(QSize(round(area.width()), round(area.height())), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.render(painter, QRectF(image.rect()), area)
    painter.end()
    image.save(str(path))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pictures", type=Path, help="a folder for pictures of the models")
    options = parser.parse_args()
    QgsApplication.setTranslation("en")
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from stadtregion_plugin.provider import StadtregionProvider

    provider = StadtregionProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    MODELS.mkdir(exist_ok=True)
    for name in CHAINS:
        model = model_of(name)
        problems = model.validate()
        if not problems[0]:
            raise SystemExit(f"{name}: {problems[1]}")
        model.toFile(str(MODELS / f"{name}.model3"))
        if options.pictures:
            options.pictures.mkdir(parents=True, exist_ok=True)
            draw(model, options.pictures / f"{name}.png")


if __name__ == "__main__":
    main()
