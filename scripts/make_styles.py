"""Write resources/styles/<layer>.qml for every layer of the schema: scripts/python scripts/make_styles.py [FOLDER]"""

import re
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from qgis.core import QgsApplication, QgsFeatureRequest, QgsMapLayer, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.cartography import base, coverage, flows, sites
from scripts.cartography.style import Style
from stadtregion_plugin.bridge.layers import fields_of
from stadtregion_plugin.core import schema

STYLES = Path(__file__).resolve().parent.parent / "stadtregion_plugin" / "resources" / "styles"
KEPT = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling | QgsMapLayer.StyleCategory.Rendering
IN_SPACE = QgsMapLayer.StyleCategory.Symbology3D
ROOMS = (base, sites, coverage, flows)


def style_of(name: str) -> Style:
    """The style of the layer ``name``: the function of that name in one of the modules of ``cartography``."""
    makers: list[Callable[[], Style]] = [getattr(room, name) for room in ROOMS if hasattr(room, name)]
    (make,) = makers
    return make()


def write_style(layer: schema.Layer, path: Path) -> None:
    drawn = QgsVectorLayer(f"{layer.geometry}?crs=EPSG:25832", layer.name, "memory")
    drawn.dataProvider().addAttributes(fields_of(layer).toList())
    drawn.updateFields()
    style = style_of(layer.name)
    if style.drawn_first:
        style.renderer.setOrderBy(QgsFeatureRequest.OrderBy([_largest_first(style.drawn_first)]))
        style.renderer.setOrderByEnabled(True)
    drawn.setRenderer(style.renderer)
    drawn.setOpacity(style.opacity)
    drawn.setLabeling(style.labels)
    drawn.setLabelsEnabled(style.labels is not None)
    drawn.setScaleBasedVisibility(style.smallest_scale > 0)
    drawn.setMinimumScale(style.smallest_scale)
    if style.in_space is not None:
        drawn.setRenderer3D(style.in_space)
    message, written = drawn.saveNamedStyle(str(path), KEPT | IN_SPACE if style.in_space else KEPT)
    if not written:
        raise OSError(message)
    path.write_text(_without_chance(path.read_text(encoding="utf-8")), encoding="utf-8")


def _largest_first(expression: str) -> QgsFeatureRequest.OrderByClause:
    return QgsFeatureRequest.OrderByClause(expression, False)


def _without_chance(qml: str) -> str:
    """``qml`` with its attributes in order and the random ids of its symbol layers numbered.

    So the same style gives the same file. Callouts, which no label has, go: within them a symbol stands as text.
    """
    ids: dict[str, str] = {}
    pattern = r"\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?"
    tree = ElementTree.fromstring(qml)
    for settings in tree.iter("settings"):
        for callout in settings.findall("callout"):
            settings.remove(callout)
    ordered = ElementTree.canonicalize(ElementTree.tostring(tree, encoding="unicode"))
    numbered = re.sub(
        pattern, lambda found: ids.setdefault(found.group(), f"{{{len(ids):08x}-0000-4000-8000-000000000000}}"), ordered
    )
    return f"{numbered}\n"


def main(folder: Path) -> None:
    application = QgsApplication([], True)
    application.initQgis()
    folder.mkdir(parents=True, exist_ok=True)
    for layer in schema.LAYERS.values():
        if layer.geometry is not None:
            write_style(layer, folder / f"{layer.name}.qml")
    application.exitQgis()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else STYLES)
