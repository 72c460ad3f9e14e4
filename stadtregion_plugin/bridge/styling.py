"""Layers that Processing loads into the project arrive styled, aliased and in the group of their room."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingLayerPostProcessorInterface, QgsVectorLayer

from ..core import schema
from .messages import tr

# QGIS keeps no reference to a post-processor: one that Python lets go of silently does nothing.
_waiting: list[QgsProcessingLayerPostProcessorInterface] = []


class _Style(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, layer: schema.Layer) -> None:
        super().__init__()
        self.layer = layer

    def postProcessLayer(self, layer, context, feedback):
        from .styles import apply_style

        if isinstance(layer, QgsVectorLayer):
            apply_style(layer, self.layer, tr)
            layer.triggerRepaint()
        _waiting.remove(self)


def style_on_load(context: QgsProcessingContext, destination: str, layer: schema.Layer, group: str) -> None:
    """Style the output ``destination`` when QGIS loads it; nothing happens where it does not."""
    if not context.willLoadLayerOnCompletion(destination):
        return
    details = context.layerToLoadOnCompletionDetails(destination)
    details.groupName = group
    style = _Style(layer)
    _waiting.append(style)
    details.setPostProcessor(style)
