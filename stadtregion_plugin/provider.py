"""The list of algorithms."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.coverage.coveragescore import CoverageScore
from .algorithms.coverage.selectsites import SelectSites
from .algorithms.coverage.siteloss import SiteLoss
from .algorithms.example_models import EXAMPLES, ExampleModel
from .algorithms.flows.circularity import Circularity
from .algorithms.flows.estimatematerials import EstimateMaterials
from .algorithms.flows.flowmap import FlowMap
from .algorithms.flows.matchflows import MatchFlows
from .algorithms.flows.supplyshock import SupplyShock
from .algorithms.sites.candidatesites import CandidateSites
from .algorithms.sites.floorspacepotential import FloorSpacePotential
from .algorithms.sites.ownershipconcentration import OwnershipConcentration
from .algorithms.sites.sitemassing import SiteMassing
from .algorithms.sources.classifyowners import ClassifyOwners
from .algorithms.sources.deriveplots import DerivePlots
from .algorithms.sources.estimatepopulation import EstimatePopulation
from .algorithms.sources.findquarters import FindQuarters
from .algorithms.sources.importcadastre import ImportCadastre
from .algorithms.sources.importosm import ImportOsm
from .algorithms.sources.sampleregion import SampleRegion
from .algorithms.study.sitefactsheets import SiteFactSheets
from .algorithms.study.study import Study
from .algorithms.study.verifyledger import VerifyLedger
from .bridge.messages import tr

ALGORITHMS = (
    ImportOsm,
    ImportCadastre,
    ClassifyOwners,
    DerivePlots,
    FindQuarters,
    EstimatePopulation,
    SampleRegion,
    OwnershipConcentration,
    FloorSpacePotential,
    CandidateSites,
    SiteMassing,
    CoverageScore,
    SelectSites,
    SiteLoss,
    EstimateMaterials,
    MatchFlows,
    Circularity,
    SupplyShock,
    FlowMap,
    Study,
    SiteFactSheets,
    VerifyLedger,
)

ICON = Path(__file__).resolve().parent / "icon.png"


class StadtregionProvider(QgsProcessingProvider):
    """The provider ``stadtregion`` of the Processing toolbox: the algorithms, and models that chain them.

    A model finds its algorithms in QGIS's registry, so the models come when the provider stands there.
    """

    def load(self):
        QgsApplication.processingRegistry().providerAdded.connect(self._add_models)
        return super().load()

    def unload(self):
        registry = QgsApplication.processingRegistry()
        if registry is not None:  # QGIS 3.44 ends without one; the connection ended with it
            registry.providerAdded.disconnect(self._add_models)
        super().unload()

    def _add_models(self, provider_id: str) -> None:
        if provider_id == self.id():
            self.refreshAlgorithms()

    def id(self):
        return "stadtregion"

    def name(self):
        return tr("Productive City Region")

    def longName(self):
        return tr("Productive City Region: sites, coverage and circular flows")

    def icon(self):
        return QIcon(str(ICON))

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            for example in EXAMPLES:
                self.addAlgorithm(ExampleModel(example))
