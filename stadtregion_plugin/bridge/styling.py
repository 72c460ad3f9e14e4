"""Layers that Processing loads into the project arrive styled, aliased, signed and in the group of their room."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingContext, QgsProcessingLayerPostProcessorInterface, QgsProject, QgsVectorLayer

from ..core import schema
from . import themes
from .attribution import joined
from .messages import tr

# QGIS keeps no reference to a post-processor: one that Python lets go of silently does nothing.
_waiting: list[QgsProcessingLayerPostProcessorInterface] = []


class _Style(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, layer: schema.Layer, attribution: str) -> None:
        super().__init__()
        self.layer, self.attribution = layer, attribution

    def postProcessLayer(self, layer, context, feedback):
        from .styles import apply_style

        if isinstance(layer, QgsVectorLayer):
            apply_style(layer, self.layer, tr, self.attribution)
            layer.triggerRepaint()
        _waiting.remove(self)


def style_on_load(
    context: QgsProcessingContext, destination: str, layer: schema.Layer, attributions: Sequence[str] = ()
) -> None:
    """Style the output ``destination`` when QGIS loads it; nothing happens where it does not.

    It comes into the group of its room, below what stands above it in a study, and carries the ``attributions`` of
    what it was made from.
    """
    if not context.willLoadLayerOnCompletion(destination):
        return
    details = context.layerToLoadOnCompletionDetails(destination)
    details.groupName = tr(themes.group_of(layer.name))
    details.layerSortKey = themes.height_of(layer.name)
    style = _Style(layer, joined(attributions))
    _waiting.append(style)
    details.setPostProcessor(style)


def load_on_completion(
    context: QgsProcessingContext, source: str, layer: schema.Layer, output: str, attributions: Sequence[str]
) -> None:
    """Have QGIS load ``source`` as the output called ``output`` into the project of the run, if there is one."""
    project: QgsProject | None = context.project()
    if project is None:
        return
    details = QgsProcessingContext.LayerDetails(tr(layer.title), project, output)
    context.addLayerToLoadOnCompletion(source, details)
    style_on_load(context, source, layer, attributions)
