"""What a form offers first: of the project's layers those that suit an input, so that the first click works."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsProcessingAlgorithm, QgsProject

from .styles import NAME_PROPERTY


def offer_layers(algorithm: QgsProcessingAlgorithm, inputs: Mapping[str, Sequence[str]], project: QgsProject) -> None:
    """Preselect in the form of ``algorithm`` for each of ``inputs`` the newest layer of the first name that suits.

    ``inputs``: names of our layers (of ``core.schema``) by the name of the parameter. Only forms of the desktop show
    it; a model or a script that leaves an input out leaves it out.
    """
    known: dict[str, str] = {}
    for layer in project.layerTreeRoot().layerOrder()[::-1]:  # what was loaded last stands above
        known[str(layer.customProperty(NAME_PROPERTY, ""))] = layer.id()
    for name, suits in inputs.items():
        offered = next((known[each] for each in suits if each in known), None)
        if offered is not None:
            algorithm.parameterDefinition(name).setGuiDefaultValueOverride(offered)
