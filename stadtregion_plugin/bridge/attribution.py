"""Whose data a layer is made from: read from layers and their files, and handed on to results."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from osgeo import ogr
from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingUtils, QgsProviderRegistry

from .files import ATTRIBUTION


def attribution_of(layer: QgsMapLayer | None) -> str:
    """What the properties of ``layer`` say, else what stands in its GeoPackage; empty where neither says anything."""
    if layer is None:
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return layer.serverProperties().attribution() or stored_in(Path(parts.get("path") or ""), parts.get("layerName"))


def stored_in(path: Path, layer_name: str | None = None) -> str:
    """What the GeoPackage at ``path`` says of its layer (the first, without a name); empty for other files."""
    if path.suffix.lower() != ".gpkg" or not path.is_file():
        return ""
    import pyogrio

    metadata = pyogrio.read_info(path, layer=layer_name or None).get("layer_metadata") or {}
    return metadata.get(ATTRIBUTION, "")


def joined(attributions: Iterable[str]) -> str:
    """Each of ``attributions`` once, in one line."""
    lines = (line.strip() for attribution in attributions for line in attribution.split(" · "))
    return " · ".join(dict.fromkeys(line for line in lines if line))


def sign(destination: str, attribution: str, context: QgsProcessingContext) -> None:
    """Let the layer that was written to ``destination`` carry ``attribution``: one in memory, or in a GeoPackage."""
    if not attribution:
        return
    path = Path(destination)
    if path.suffix.lower() == ".gpkg" and path.is_file():
        written = ogr.Open(str(path), 1)
        for number in range(written.GetLayerCount()):
            written.GetLayerByIndex(number).SetMetadataItem(ATTRIBUTION, attribution)
        return
    layer = QgsProcessingUtils.mapLayerFromString(destination, context, False)
    if layer is not None:
        layer.serverProperties().setAttribution(attribution)
