"""Example models: the rooms chained in QGIS's Model Designer, to run as they are or to take apart.

The models lie in ``resources/models``, written in English by ``scripts/make_models.py``; what people read in them is
translated when they are loaded. Steps, inputs and outputs are called as in the algorithms.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..bridge.guide import guide_page
from ..bridge.messages import LANGUAGES, speaking, tr
from ..core.text import text

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
MODELS = RESOURCES / "models"
ICON = RESOURCES / "icons" / "models.svg"
GROUP = text("6 Example models")
DESCRIPTION = "component_description"
READ = {"description", "help", "options", DESCRIPTION}  # keys of what people read


@dataclass(frozen=True)
class Example:
    """A model by its file, with what the toolbox says of it."""

    name: str
    title: str
    summary: str
    keywords: str

    @property
    def file(self) -> Path:
        return MODELS / f"{self.name}.model3"


EXAMPLES = (
    Example(
        "townfromopenstreetmap",
        text("From OpenStreetMap to sites and their coverage"),
        text(
            "Imports an extract, derives plots, quarters and people from it, finds candidate sites, chooses the best "
            "set and scores its coverage: the chain for a town of which nothing but OpenStreetMap is known."
        ),
        text("model,chain,town,OpenStreetMap,site search,coverage,example"),
    ),
    Example(
        "flowsofquarters",
        text("From quarters to circular flows and their map"),
        text(
            "Estimates the materials of quarters, matches supply and demand, measures how closed the loops are, and "
            "draws the flow map."
        ),
        text("model,chain,material flows,circular economy,flow map,loops,example"),
    ),
    Example(
        "sitesofthemodelregion",
        text("Sites of the model region, from the first draft to the fact sheets"),
        text(
            "Makes the model region, finds and chooses sites, draws their volumes, tests what the loss of a site "
            "costs, and writes the fact sheets: try it without any data."
        ),
        text("model,chain,model region,massing,fact sheet,loss of sites,example"),
    ),
)


class ExampleModel(QgsProcessingModelAlgorithm):
    """A shipped model; its id and the names of its inputs and outputs are the same in every language."""

    def __init__(self, example: Example) -> None:
        super().__init__()
        self.example = example
        self.fromFile(str(example.file))
        self.loadVariant(_translated(self.toVariant()))
        for question in self.parameterDefinitions():
            question.setDescription(tr(question.description()))
        for output in self.outputDefinitions():
            output.setDescription(tr(output.description()))

    def createInstance(self):
        return ExampleModel(self.example)

    def name(self):
        return self.example.name

    def displayName(self):
        return tr(self.example.title)

    def group(self):
        return tr(GROUP)

    def groupId(self):
        return "models"

    def shortDescription(self):
        return tr(self.example.summary)

    def tags(self):
        found: dict[str, None] = {}
        for language in LANGUAGES:
            with speaking(language):
                found |= dict.fromkeys(tr(self.example.keywords).split(","))
        return list(found)

    def icon(self):
        return QIcon(str(ICON))

    def svgIconPath(self):
        return str(ICON)

    def helpUrl(self):
        page = guide_page(self.name())
        return QUrl.fromLocalFile(str(page)).toString() if page else ""

    def shortHelpString(self):
        asked = [item for item in self.parameterDefinitions() if not item.isDestination()]
        given = [item for item in self.parameterDefinitions() if item.isDestination()]
        parts = "".join(_listed(heading, items) for heading, items in ((tr("Asks"), asked), (tr("Gives"), given)))
        return f"<p>{self.shortDescription()}</p>{parts}"


def _listed(heading: str, definitions) -> str:
    lines = "".join(f"<dt><b>{each.description()}</b></dt><dd>{each.help()}</dd>" for each in definitions)
    return f"<h3>{heading}</h3><dl>{lines}</dl>" if lines else ""


def _translated(value: object, key: str = "") -> object:
    """The variant of a model with what people read in the language of QGIS.

    Outputs keep their descriptions, from which QGIS makes their names; what they are called in the layer tree is the
    name under which they stand.
    """
    if isinstance(value, dict) and key == "outputs":
        return {tr(name): each | {"name": tr(name)} for name, each in value.items()}
    if isinstance(value, dict):
        return {name: _translated(each, name) for name, each in value.items()}
    if isinstance(value, list):
        return [_translated(each, key if key == "options" else "") for each in value]
    return tr(value) if key in READ and isinstance(value, str) and value else value
