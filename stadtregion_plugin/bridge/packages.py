"""Which Python packages are there, how to get the missing ones, and whether two copies of GEOS share the process."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterable

from qgis.core import Qgis

from .messages import tr

GEO = ("numpy", "pandas", "scipy", "shapely", "geopandas", "pyogrio", "pyproj")
_DEBIAN_NAMES = {"osmium": "python3-pyosmium"}


def missing_packages(packages: Iterable[str]) -> list[str]:
    """Those of ``packages`` that cannot be found, without importing any."""
    return [package for package in packages if importlib.util.find_spec(package) is None]


def how_to_install(packages: Iterable[str]) -> str:
    """The one line that installs ``packages`` on this platform."""
    if sys.platform.startswith("linux"):
        return "sudo apt install " + " ".join(_DEBIAN_NAMES.get(name, f"python3-{name}") for name in packages)
    line = "python -m pip install " + " ".join(packages)
    return line if sys.platform == "darwin" else f"OSGeo4W Shell: {line}"


def explain_missing(packages: Iterable[str]) -> str:
    """One sentence that names the missing ``packages`` and how to install them; empty when none is missing."""
    missing = missing_packages(packages)
    if not missing:
        return ""
    return tr("This needs the Python package {packages}; install it with: {line}").format(
        packages=", ".join(missing), line=how_to_install(missing)
    )


def warn_of_two_geos() -> str:
    """A sentence when shapely brought a GEOS of its own beside QGIS's, which can crash QGIS; empty otherwise."""
    if not sys.platform.startswith("linux") or missing_packages(["shapely"]):
        return ""
    import shapely

    own = ".".join(map(str, shapely.geos_version))
    found = re.match(r"\d+\.\d+\.\d+", Qgis.geosVersion())
    if found is None or found.group() == own:
        return ""
    return tr(
        "shapely uses GEOS {own}, QGIS uses GEOS {other}: two copies in one program can crash it; "
        "install shapely from your distribution: {line}"
    ).format(own=own, other=found.group(), line=how_to_install(["shapely"]))
