"""The sheet a flow map is laid out for, and where on it flows from and to the outside begin and end."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..errors import InputError
from .layout_curves import Floats, Ints
from .map_flows import is_outside

LEAST_EXTENT_M = 1.0  # between the outermost nodes; nearer ones are at one place
EDGE_PX = 50.0  # between the outermost nodes and the edge of the map, where imports come from
PX_M = 0.0254 / 96  # of paper, by the definition of the CSS pixel
GATE_GAP_PX, GATE_WIDTH_PX = 170.0, 380.0  # nodes nearer than this along an edge share a gate, which serves no more
DIRECTIONS, STUB_CLEARANCE_PX = 24, 40.0  # of stubs tried, and how far they are kept from other nodes
SIDES = np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0]])  # right, top, left, bottom


@dataclass(frozen=True)
class MapFrame:
    """The map in px: ``middle`` (CRS) is its centre, ``size`` (px) its half extent; y points upwards."""

    middle: Floats
    metres_per_px: float
    size: Floats

    @classmethod
    def of(cls, points: pd.DataFrame, map_width_px: float, scale: float | None = None) -> MapFrame:
        """The frame with room around the outermost nodes whose longer side is ``map_width_px``.

        With a ``scale`` (its denominator), the frame is as large as the nodes are at that scale on paper.
        """
        low, high = points.min().to_numpy(), points.max().to_numpy()
        extent = float((high - low).max())
        if scale is not None:
            return cls((low + high) / 2, scale * PX_M, (high - low) / 2 / (scale * PX_M) + EDGE_PX)
        inner = max(map_width_px - 2 * EDGE_PX, map_width_px / 2)
        metres_per_px = extent / inner if extent > LEAST_EXTENT_M else 1.0
        return cls((low + high) / 2, metres_per_px, (high - low) / 2 / metres_per_px + (map_width_px - inner) / 2)

    @property
    def scale(self) -> float:
        """The denominator of the scale at which px are px on paper."""
        return self.metres_per_px / PX_M

    def to_px(self, xy: Floats) -> Floats:
        return (xy - self.middle) / self.metres_per_px

    def from_px(self, xy: Floats) -> Floats:
        return xy * self.metres_per_px + self.middle

    def shapes_to_px(self, shapes: gpd.GeoDataFrame, crs) -> np.ndarray:
        there = shapes.to_crs(crs).geometry.to_numpy()
        return shapely.transform(there[~(shapely.is_missing(there) | shapely.is_empty(there))], self.to_px)

    def nearest_side(self, xy: Floats) -> tuple[Ints, Floats]:
        """The nearest edge (a row of ``SIDES``) of each of ``xy`` (px) and the way there."""
        room = np.concatenate([self.size - xy, self.size + xy], axis=1)
        side = room.argmin(axis=1)
        return side, room[np.arange(len(xy)), side]


@dataclass(frozen=True)
class Places:
    """Where flows begin and end: ``xy`` (px), first the nodes, then the places outside; ``ends`` (flows, 2) in them.

    ``radius`` of each place; ``gates`` are those of the outside places that many nodes share.
    """

    xy: Floats
    ends: Ints
    radius: Floats
    gates: Ints


def places(points: pd.DataFrame, shown: pd.DataFrame, frame: MapFrame, radius_px: float, stub_px: float, gates: bool):
    """``Places`` of the flows ``shown`` between ``points`` (CRS).

    Each node has a place of its own for imports and one for disposal, ``stub_px`` off in a direction that is free of
    nodes and flows, or if that is infinite one for both, straight across from it on the nearest edge of the map. With
    ``gates``, neighbours along an edge share a place on it.
    """
    inner = frame.to_px(points[["x", "y"]].to_numpy())
    ends = np.column_stack([points.index.get_indexer(shown["from_node"]), points.index.get_indexer(shown["to_node"])])
    partner = ends.max(axis=1)
    lonely = (ends < 0).all(axis=1)
    if lonely.any():
        raise InputError("Flow {flow} neither begins nor ends at a flow node.", flow=shown["flow_id"][lonely].iloc[0])
    to_outside, leaves = (ends < 0).any(axis=1), ends[:, 1] < 0
    one_for_both = gates or not np.isfinite(stub_px)
    of_flow = partner if one_for_both else 2 * partner + leaves
    stubs, place = np.unique(of_flow[to_outside], return_inverse=True)
    outer = np.zeros(len(stubs), dtype=int)
    outer[place] = partner[to_outside]
    side, way = frame.nearest_side(inner[outer])
    if gates:
        tonnes = np.bincount(place, weights=shown["t_a"][to_outside], minlength=len(stubs)).astype(float)
        outside, place_of = _gates(inner[outer], side, tonnes, frame)
        place = place_of[place]
    elif np.isfinite(stub_px):
        outside = _stubs(outer, inner, ends, SIDES[side], stub_px)
    else:
        outside = inner[outer] + SIDES[side] * way[:, None]
    ends[to_outside] = np.where(ends[to_outside] < 0, place[:, None] + len(points), ends[to_outside])
    radius = np.repeat([radius_px, radius_px if gates else 0.0], [len(inner), len(outside)])
    numbers = np.arange(len(inner), len(inner) + len(outside)) if gates else np.zeros(0, dtype=int)
    return Places(np.concatenate([inner, outside.reshape(-1, 2)]), ends, radius, numbers)


def _stubs(outer: Ints, inner: Floats, ends: Ints, outward: Floats, length: float) -> Floats:
    """Where the stubs of the nodes ``outer`` end, each off the flows and the other stub of its node."""
    outside = np.zeros((len(outer), 2))
    for number, node in enumerate(map(int, outer)):
        before = outside[:number][outer[:number] == node] - inner[node]
        taken = list(np.arctan2(before[:, 1], before[:, 0]))
        outside[number] = inner[node] + length * _free_direction(node, inner, ends, outward[number], length, taken)
    return outside


def _free_direction(node: int, xy: Floats, ends: Ints, outward: Floats, length: float, taken: list[float]) -> Floats:
    """A direction for a stub of ``length`` px: off the flows of ``node``, which run straight, the bearings that are
    ``taken`` by others, and off other nodes."""
    bearing = np.arctan2(outward[1], outward[0]) + np.arange(DIRECTIONS) * 2 * np.pi / DIRECTIONS
    direction = np.column_stack([np.cos(bearing), np.sin(bearing)])
    joined = ends[(ends == node).any(axis=1) & (ends >= 0).all(axis=1)]
    partners = np.setdiff1d(joined, [node])
    away = np.append(np.arctan2(*(xy[partners] - xy[node]).T[::-1]), taken)
    turn = np.abs((bearing[:, None] - away[None, :] + np.pi) % (2 * np.pi) - np.pi)
    cost = np.exp(-((turn / 0.4) ** 2)).sum(axis=1) + 0.15 * (1 - direction @ outward)
    others = shapely.points(np.delete(xy, node, axis=0))
    if len(others):
        stubs = shapely.linestrings(
            np.stack([np.tile(xy[node], (DIRECTIONS, 1)), xy[node] + length * direction], axis=1)
        )
        near = shapely.distance(stubs[:, None], others[None, :]).min(axis=1)
        cost += 2 * np.clip(1 - near / STUB_CLEARANCE_PX, 0, 1)
    return direction[cost.argmin()]


def _gates(xy: Floats, side: Ints, tonnes: Floats, frame: MapFrame) -> tuple[Floats, Ints]:
    """Places (px) on the edges that neighbouring nodes share, and that of each node.

    A gate stands at the mean of its nodes along the edge, weighted by their tonnes.
    """
    gates: list[Floats] = []
    gate_of = np.zeros(len(xy), dtype=int)
    for number, outward in enumerate(SIDES):
        here = np.flatnonzero(side == number)
        axis = int(outward[0] != 0)  # the coordinate along this edge
        for members in _neighbours(here[np.argsort(xy[here, axis], kind="stable")], xy[:, axis]):
            place = outward * frame.size
            place[axis] = np.average(xy[members, axis], weights=tonnes[members])
            gate_of[members] = len(gates)
            gates.append(place)
    return np.array(gates).reshape(-1, 2), gate_of


def _neighbours(ordered: Ints, along: Floats) -> list[Ints]:
    """The ``ordered`` nodes of an edge in groups that are near enough to share a gate."""
    groups: list[list[int]] = []
    for node in ordered:
        if not groups or (
            along[node] - along[groups[-1][-1]] > GATE_GAP_PX or along[node] - along[groups[-1][0]] > GATE_WIDTH_PX
        ):
            groups.append([])
        groups[-1].append(int(node))
    return [np.array(group) for group in groups]


def amounts_at(shown: pd.DataFrame, ends: Ints, place: int) -> tuple[float, float]:
    """Tonnes that come in and that leave through the outside ``place``."""
    comes, leaves = (ends[:, 0] == place) & is_outside(shown["from_node"]), (ends[:, 1] == place)
    leaves &= is_outside(shown["to_node"])
    return float(shown["t_a"][comes].sum()), float(shown["t_a"][leaves].sum())
