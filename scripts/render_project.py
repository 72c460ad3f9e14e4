"""Render the project inside a study GeoPackage to a PNG: render_project.py study.gpkg map.png"""

import sys
from pathlib import Path

from qgis.core import QgsApplication

from stadtregion_plugin.bridge.messages import language_of_qgis, translation_into
from stadtregion_plugin.bridge.render import render_map


def main(geopackage: Path, picture: Path) -> None:
    application = QgsApplication([], False)
    application.initQgis()
    try:
        translate = translation_into(language_of_qgis())
        picture.write_bytes(render_map(geopackage, translate("Study"), "overview", (2000, 1300), translate=translate))
    finally:
        application.exitQgis()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
