"""What a result was computed with."""

from __future__ import annotations

import platform
from pathlib import Path

from qgis.core import Qgis

METADATA = Path(__file__).resolve().parent.parent / "metadata.txt"


def versions() -> dict[str, str]:
    """Names and versions of the plugin, QGIS, Python and the libraries that compute."""
    import geopandas
    import scipy
    import shapely

    return {
        "Productive City Region": plugin_version(),
        "QGIS": Qgis.version(),
        "Python": platform.python_version(),
        "GEOS": shapely.geos_version_string,
        "shapely": shapely.__version__,
        "geopandas": geopandas.__version__,
        "scipy (HiGHS)": scipy.__version__,
    }


def plugin_version() -> str:
    """The version that ``metadata.txt`` states."""
    lines = METADATA.read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2] for line in lines if line.startswith("version="))
