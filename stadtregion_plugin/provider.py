"""The list of algorithms."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.coverage.coveragescore import CoverageScore
from .algorithms.coverage.selectsites import SelectSites
from .algorithms.coverage.siteloss import SiteLoss
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
    VerifyLedger,
)

ICON = Path(__file__).resolve().parent / "icon.png"


class StadtregionProvider(QgsProcessingProvider):
    """The provider ``stadtregion`` of the Processing toolbox."""

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
