"""Install the zip with QGIS's own installer, use the plugin, unload it, load it again."""

import os
import sys
from pathlib import Path

import processing
import pyplugin_installer
from installing.findings import (
    PLUGIN,
    algorithms,
    enabled,
    facts,
    inventory,
    name_a_layer,
    run_when_the_window_stands,
    settle,
    shoot,
)
from qgis.core import QgsProject, QgsVectorLayer
from qgis.utils import active_plugins, iface, loadPlugin, plugins, startPlugin, unloadPlugin


def steps() -> None:
    name_a_layer()
    facts["before"] = inventory()
    pyplugin_installer.instance().installFromZipFile(os.environ["STADTREGION_ZIP"])
    settle()
    facts["active"] = PLUGIN in active_plugins
    facts["enabled"] = enabled()
    facts["file"] = sys.modules[PLUGIN].__file__
    facts["installed"] = inventory()
    facts["algorithms"] = algorithms()
    run_an_algorithm(Path(os.environ["STADTREGION_FOLDER"]) / "region.gpkg")
    plugins[PLUGIN].menu.open_panel()
    settle()
    shoot("installed")
    name_a_layer()
    unloadPlugin(PLUGIN)
    facts["unloaded"] = inventory()
    facts["again"] = loadPlugin(PLUGIN) and startPlugin(PLUGIN)
    facts["loaded_again"] = inventory()


def run_an_algorithm(region: Path) -> None:
    results = processing.run("stadtregion:sampleregion", {"SEED": 7, "SIZE": 1500, "OUTPUT": str(region)})
    facts["plots"] = results["PLOTS_COUNT"]
    styles = Path(sys.modules[PLUGIN].__file__).parent / "resources" / "styles"
    for name in ("landuse", "buildings", "streets"):
        layer = QgsVectorLayer(f"{region}|layername={name}", name)
        layer.loadNamedStyle(str(styles / f"{name}.qml"))
        QgsProject.instance().addMapLayer(layer)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    canvas.refresh()
    canvas.waitWhileRendering()


run_when_the_window_stands(steps)
