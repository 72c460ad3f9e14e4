"""Make the layout templates in stadtregion_plugin/resources/layouts, one in each language: make_layouts.py

A planner opens them in QGIS's Layout Manager. The atlas runs over the layer “Candidate sites” of the project, and the
map shows its theme “Sites”, or what the project shows where there is none. To be made anew when translations change.
"""

import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsReadWriteContext, QgsVectorLayer

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from stadtregion_plugin.bridge.messages import LANGUAGES, translation_into  # noqa: E402
from stadtregion_plugin.bridge.sheet_layout import MapLayers, sheet_layout, template_of  # noqa: E402
from stadtregion_plugin.bridge.themes import THEMES  # noqa: E402
from stadtregion_plugin.core import schema  # noqa: E402


def write(language: str) -> Path:
    """Write the template of ``language``; the atlas finds its layer by its name."""
    translate = translation_into(language)
    project = QgsProject()
    sites = QgsVectorLayer("MultiPolygon", translate(schema.CANDIDATES.title), "memory")
    project.addMapLayer(sites)
    layout = sheet_layout(project, sites, MapLayers(theme=translate(THEMES["sites"].title)), "", translate)
    path = template_of(language)
    layout.saveAsTemplate(str(path), QgsReadWriteContext())
    project.clear()
    return path


def main() -> None:
    application = QgsApplication([], True)
    application.initQgis()
    template_of("en").parent.mkdir(exist_ok=True)
    for language in LANGUAGES:
        write(language)


if __name__ == "__main__":
    main()
