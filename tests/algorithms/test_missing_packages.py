"""A missing package must never break QGIS or the provider: the algorithm says which one, and how to install it."""

import subprocess
import sys

WITHOUT = """
import sys
for name in {missing!r}:
    sys.modules[name] = None  # an import of it fails
import importlib.util
found = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name in {missing!r} else found(name, package)
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from stadtregion_plugin.provider import ALGORITHMS, EXAMPLES, StadtregionProvider
provider = StadtregionProvider()
QgsApplication.processingRegistry().addProvider(provider)
print(len(provider.algorithms()), len(ALGORITHMS) + len(EXAMPLES))
print(provider.algorithm("study").canExecute())
application.exitQgis()
"""


def test_the_provider_lists_everything_without_the_geo_packages():
    missing = ["pandas", "geopandas", "shapely", "pyogrio", "scipy", "osmium", "osmnx", "rasterio", "pyproj"]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(missing=missing)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    counts, verdict = done.stdout.splitlines()[-2:]
    assert len(set(counts.split())) == 1
    assert verdict.startswith("(False")
    assert "geopandas" in verdict
    assert "install" in verdict
