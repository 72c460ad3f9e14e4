"""Productive City Region: sites, coverage and circular flows for production in the quarters."""


def classFactory(iface):
    """What QGIS calls to load the plugin."""
    from .plugin import StadtregionPlugin

    return StadtregionPlugin(iface)
