"""The provider as QGIS desktop and its models see it."""

import pytest
from qgis.core import QgsApplication

from stadtregion_plugin.provider import StadtregionProvider


@pytest.fixture(scope="session")
def provider(qgis_app):
    """Our provider in QGIS's registry."""
    found = StadtregionProvider()
    QgsApplication.processingRegistry().addProvider(found)
    yield found
    QgsApplication.processingRegistry().removeProvider(found)
