"""A start with the plugin installed and its packages gone; then take it away for good."""

import os
from pathlib import Path

import processing
import pyplugin_installer
from installing.findings import (
    PLUGIN,
    algorithms,
    enabled,
    facts,
    inventory,
    run_when_the_window_stands,
    sentences,
    settle,
    shoot,
)
from pyplugin_installer.installer_data import plugins as known
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
)
from qgis.utils import active_plugins, iface, loadPlugin, plugins, startPlugin, unloadPlugin


def steps() -> None:
    facts["active"] = PLUGIN in active_plugins
    facts["algorithms"] = algorithms()
    provider = QgsApplication.processingRegistry().providerById("stadtregion")
    facts["verdicts"] = {one.name(): one.canExecute() for one in provider.algorithms() if not is_model(one)}
    facts["said"] = what_a_run_says()
    plugins[PLUGIN].menu.open_panel()
    settle()
    facts["sentences"] = sentences()
    shoot("without_packages")
    iface.messageBar().clearWidgets()
    unloadPlugin(PLUGIN)
    facts["unloaded"] = inventory()
    loadPlugin(PLUGIN)
    startPlugin(PLUGIN)
    facts["loaded_again"] = inventory()
    known.getAllInstalled()
    known.rebuild()
    pyplugin_installer.instance().uninstallPlugin(PLUGIN, quiet=True)
    facts["uninstalled"] = inventory()
    facts["enabled"] = enabled()


def is_model(algorithm: QgsProcessingAlgorithm) -> bool:
    return isinstance(algorithm, QgsProcessingModelAlgorithm)


def what_a_run_says() -> str:
    target = Path(os.environ["STADTREGION_FOLDER"]) / "nothing.gpkg"
    feedback = QgsProcessingFeedback(False)
    try:
        processing.run("stadtregion:sampleregion", {"OUTPUT": str(target)}, feedback=feedback)
    except QgsProcessingException as error:
        return f"{feedback.textLog()}\n{error}"
    return "nothing"


run_when_the_window_stands(steps)
