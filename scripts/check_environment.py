"""Say whether this Python sees QGIS and every package, with one copy of GEOS: the last step of the set-up."""

import importlib
import sys

PACKAGES = ("numpy", "pandas", "scipy", "shapely", "pyproj", "pyogrio", "geopandas", "rasterio", "osmium", "osmnx")


def main() -> int:
    from qgis.core import Qgis

    for name in PACKAGES:
        importlib.import_module(name)
    import shapely

    own = ".".join(map(str, shapely.geos_version))
    if not Qgis.geosVersion().startswith(own):
        print(f"set-up: shapely uses GEOS {own}, QGIS uses {Qgis.geosVersion()}: two copies crash", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
