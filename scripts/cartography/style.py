"""What a style consists of, before it becomes a QML file."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsAbstract3DRenderer, QgsAbstractVectorLayerLabeling, QgsFeatureRenderer


@dataclass(frozen=True)
class Style:
    """How a layer is drawn.

    ``smallest_scale`` is the scale's denominator beyond which the layer is not drawn (0: always drawn); ``drawn_first``
    an expression by which features are ordered, the largest at the bottom; ``in_space`` how 3D views show it (None:
    not at all).
    """

    renderer: QgsFeatureRenderer
    labels: QgsAbstractVectorLayerLabeling | None = None
    smallest_scale: float = 0.0
    opacity: float = 1.0
    drawn_first: str = ""
    in_space: QgsAbstract3DRenderer | None = None
