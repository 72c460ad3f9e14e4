"""What QGIS loads: the translator, the provider, and in the desktop the menu and the panel."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .bridge.messages import language_of_qgis, load_translator
from .provider import StadtregionProvider
from .workshop.menu import Menu


class StadtregionPlugin:
    """The plugin, in QGIS desktop (``iface`` given) and in ``qgis_process`` (``iface`` is None)."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self.provider: StadtregionProvider | None = None
        self.menu: Menu | None = None
        self.translator = load_translator(language_of_qgis())
        if self.translator is not None:
            QCoreApplication.installTranslator(self.translator)

    def initProcessing(self) -> None:
        self.provider = StadtregionProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        self.menu = Menu(self.iface)

    def unload(self) -> None:
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
