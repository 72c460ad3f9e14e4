"""The map of a workshop: layers in a group of their own, styled like the study and updated in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from qgis.core import QgsCategorizedSymbolRenderer, QgsLayerTreeGroup, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..bridge import themes
from ..bridge.crs import qgis_crs
from ..bridge.layers import fields_of, write
from ..bridge.messages import tr
from ..bridge.project import open_layers
from ..bridge.styles import apply_style
from ..core import schema
from ..core.progress import Progress, part
from ..core.study.workshop.answers import Answers
from ..core.study.workshop.board import Board
from . import frames
from .jobs import Opened

DRAWN = ("compared", "chosen", "candidates", "coverage_cells")  # the topmost first
AT_ONCE = 5_000  # features that are changed before the window is asked again what else there is to do
FIRST_FEATURE = 1  # the id of the first feature of a layer in memory
GROUP_PROPERTY = "stadtregion/workshop"


@dataclass(frozen=True)
class BuiltLayers:
    """Layers that no project has yet: those ``drawn`` from the board, and those of the file below them."""

    drawn: dict[str, QgsVectorLayer]
    base: dict[str, QgsVectorLayer]


def build_layers(study: Opened, scores: np.ndarray, ranks: np.ndarray, progress: Progress) -> BuiltLayers:
    """The layers of ``study``, made in any thread and handed over to that of the window."""
    board = study.board
    content = {
        "compared": schema.COMPARED.conform(board.candidates.iloc[:0][["site_id", "geometry"]]),
        "chosen": frames.chosen_sites(board, ()),
        "candidates": frames.ranked_candidates(board, scores, ranks),
        "coverage_cells": frames.coverage_cells(board),
    }
    drawn = {
        name: _in_memory(
            schema.LAYERS[name], content[name], study.attribution, part(progress, place / 5, (place + 1) / 5)
        )
        for place, name in enumerate(DRAWN)
    }
    _only_within_limit(drawn["coverage_cells"], board.limit_min)
    base = {}
    if study.path.is_file():
        base = open_layers(
            study.path,
            [name for name in (*themes.SCENARIO.beside, *themes.SCENARIO.quiet) if name in study.layers],
            tr,
            study.attribution,
        )
    for name in themes.SCENARIO.quiet:
        if name in base:
            base[name].setOpacity(themes.QUIET_OPACITY)
            base[name].setLabelsEnabled(False)
    for layer in (*drawn.values(), *base.values()):
        layer.moveToThread(QCoreApplication.instance().thread())
    return BuiltLayers(drawn, base)


def _in_memory(layer: schema.Layer, frame, attribution: str, progress: Progress) -> QgsVectorLayer:
    memory = QgsVectorLayer(f"{layer.geometry}?index=yes", tr(layer.title), "memory")
    memory.setCrs(qgis_crs(frame.crs))
    memory.dataProvider().addAttributes(fields_of(layer).toList())
    memory.updateFields()
    memory.setCustomProperty("skipMemoryLayersCheck", 1)
    apply_style(memory, layer, tr, attribution)  # while it is empty, so that all classes stay for what is to come
    write(memory.dataProvider(), layer, frame, progress)
    memory.updateExtents()
    return memory


def _only_within_limit(cells: QgsVectorLayer, limit_min: float) -> None:
    """Take the classes of times beyond the limit out of the legend: no such time is known."""
    renderer = cells.renderer().clone()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return
    ends = [category.value() for category in renderer.categories() if isinstance(category.value(), int | float)]
    beyond = {end for start, end in pairwise(ends) if start >= limit_min}
    for index, category in reversed(list(enumerate(renderer.categories()))):
        if category.value() in beyond:
            renderer.deleteCategory(index)
    cells.setRenderer(renderer)


class WorkshopMap(QObject):
    """Shows a board in a project. ``painted`` is emitted once the layers hold what was asked of them."""

    painted = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board: Board | None = None
        self._layers: dict[str, str] = {}  # ids of the layers in the project
        self._shown: dict[str, dict[str, np.ndarray]] = {}  # what the features hold, by layer and field
        self._jobs: dict[str, Iterator[None]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    # --- in the project ---------------------------------------------------------------------------------------------

    def show(self, study: Opened, built: BuiltLayers) -> None:
        """Add ``built`` to the project, above everything else, in place of what was shown before."""
        project = QgsProject.instance()
        empty = not project.mapLayers()
        self.remove()
        if empty:
            project.setCrs(qgis_crs(study.board.candidates.crs))
        self.board = study.board
        group = project.layerTreeRoot().insertGroup(0, tr("Workshop: {study}").format(study=study.title))
        group.setCustomProperty(GROUP_PROPERTY, True)
        for name, layer in built.drawn.items():
            self._layers[name] = self._add(group, layer, name == "candidates")
        self._set_visible("compared", False)
        below = group.addGroup(tr("Base map"))
        below.setExpanded(False)
        for layer in built.base.values():
            self._add(below, layer, False)
        self._shown = {}

    def _add(self, group: QgsLayerTreeGroup, layer: QgsVectorLayer, expanded: bool) -> str:
        added = QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(added).setExpanded(expanded)
        return added.id()

    def remove(self) -> None:
        """Take the group of the workshop out of the project, if it is still there."""
        self._jobs.clear()
        root = QgsProject.instance().layerTreeRoot()
        for group in [child for child in root.findGroups() if child.customProperty(GROUP_PROPERTY)]:
            QgsProject.instance().removeMapLayers(group.findLayerIds())
            root.removeChildNode(group)
        self._layers = {}

    def layer(self, name: str) -> QgsVectorLayer | None:
        """The layer drawn from the board, None where somebody removed it."""
        found = QgsProject.instance().mapLayer(self._layers.get(name, ""))
        return found if isinstance(found, QgsVectorLayer) else None

    @property
    def complete(self) -> bool:
        return all(self.layer(name) is not None for name in DRAWN)

    @property
    def extent(self) -> QgsRectangle:
        """What the map shows at first, in the board's CRS."""
        west, south, east, north = self.board.cells.total_bounds
        box = QgsRectangle(west, south, east, north)
        for layer in filter(None, (self.layer("candidates"),)):
            box.combineExtentWith(layer.extent())
        return box.buffered(0.03 * max(box.width(), box.height()))

    # --- what changes ------------------------------------------------------------------------------------------------

    def show_ranking(self, scores: np.ndarray, ranks: np.ndarray) -> None:
        self._change("candidates", lambda: {"score": scores, "rank": ranks})

    def show_answers(self, chosen: Sequence[str], answers: Answers) -> None:
        self._later("chosen", self._chosen(chosen, answers))
        self._change("coverage_cells", lambda: frames.cell_values(self.board, answers))

    def show_chosen(self, chosen: Sequence[str]) -> None:
        """The chosen sites alone, where there are no answers."""
        self._later("chosen", self._chosen(chosen, None))

    def show_comparison(self, comparison) -> None:
        """The sites of two scenarios in place of the chosen ones; None ends that."""
        if comparison is None:
            self._clear("compared")
        else:
            self._replace("compared", frames.compared_sites(self.board, comparison))
        self._set_visible("compared", comparison is not None)
        self._set_visible("chosen", comparison is None)

    def _set_visible(self, name: str, visible: bool) -> None:
        layer = self.layer(name)
        node = QgsProject.instance().layerTreeRoot().findLayer(layer) if layer is not None else None
        if node is not None:
            node.setItemVisibilityChecked(visible)

    def _clear(self, name: str) -> None:
        layer = self.layer(name)
        if layer is not None:
            layer.dataProvider().truncate()
            layer.triggerRepaint()

    def _replace(self, name: str, frame) -> None:
        layer = self.layer(name)
        if layer is None:
            return
        layer.dataProvider().truncate()
        write(layer.dataProvider(), schema.LAYERS[name], frame)
        layer.updateExtents()
        layer.triggerRepaint()

    def _chosen(self, chosen: Sequence[str], answers: Answers | None) -> Iterator[None]:
        self._replace("chosen", frames.chosen_sites(self.board, chosen, answers))
        yield

    def _change(self, name: str, values: Callable[[], dict[str, np.ndarray]]) -> None:
        """Write ``values`` (by row) into the features of a layer, those that differ, a portion at a time."""
        self._later(name, self._portions(name, values))

    def _later(self, name: str, job: Iterator[None]) -> None:
        """Do ``job`` in the place of an older one for the layer ``name``, once the figures are painted."""
        if self.layer(name) is not None:
            self._jobs[name] = job
            self._timer.start(0)

    def _portions(self, name: str, compute: Callable[[], dict[str, np.ndarray]]) -> Iterator[None]:
        layer, values = self.layer(name), compute()
        if layer is None:
            return
        shown = self._shown.setdefault(name, {})
        rows = np.flatnonzero(_differ(shown, values))
        shown |= {field: np.copy(shown.get(field, column)) for field, column in values.items()}
        fields = {layer.fields().lookupField(field): column for field, column in values.items()}
        for start in range(0, len(rows), AT_ONCE):
            layer = self.layer(name)
            if layer is None:
                return
            some = rows[start : start + AT_ONCE]
            columns = [_plain(column[some]) for column in fields.values()]
            changes = {
                int(row) + FIRST_FEATURE: dict(zip(fields, row_values))
                for row, row_values in zip(some, zip(*columns), strict=True)
            }
            layer.dataProvider().changeAttributeValues(changes)
            for field, column in values.items():
                shown[field][some] = column[some]
            yield
        layer.triggerRepaint()

    def _next(self) -> None:
        for name, job in list(self._jobs.items()):
            if next(job, self) is self:  # at its end
                del self._jobs[name]
            break
        if self._jobs:
            self._timer.start(0)
        else:
            self.painted.emit()


def _differ(shown: dict[str, np.ndarray], values: dict[str, np.ndarray]) -> np.ndarray:
    """Which rows hold other values than those that are shown; all where nothing is."""
    differs = np.zeros(len(next(iter(values.values()))), dtype=bool)
    for field, column in values.items():
        if field not in shown:
            return ~np.zeros_like(differs)
        unequal = shown[field] != column
        if column.dtype.kind == "f":
            unequal &= ~(np.isnan(shown[field]) & np.isnan(column))
        differs |= unequal
    return differs


def _plain(column: np.ndarray) -> list:
    """Values as QGIS takes them, NULL where a number is none."""
    if column.dtype.kind == "f":
        return [None if value != value else value for value in column.tolist()]
    return column.tolist()
