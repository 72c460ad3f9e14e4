"""Render the project inside a study GeoPackage to a PNG: render_project.py study.gpkg map.png [THEME [LANGUAGE]]"""

import sys
from pathlib import Path

from qgis.core import QgsApplication

from stadtregion_plugin.bridge.messages import language_of_qgis, translation_into
from stadtregion_plugin.bridge.render import render_map

SIZE_PX = (2000, 1300)


def main(geopackage: Path, picture: Path, theme: str = "overview", language: str = "") -> None:
    """``language`` is that of the project; by default the one that QGIS runs in."""
    application = QgsApplication([], False)
    application.initQgis()
    try:
        translate = translation_into(language or language_of_qgis())
        picture.write_bytes(render_map(geopackage, translate("Study"), theme, SIZE_PX, translate=translate))
    finally:
        application.exitQgis()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
