"""The outline of what lies above zero in a raster of numbers, as polygons."""

from __future__ import annotations

import numpy as np
import shapely

_SOUTH, _EAST, _NORTH, _WEST = range(4)
# Which sides of a square of four neighbours a line joins, by which corners are inside: SW 1, SE 2, NE 4, NW 8.
_JOINED: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((_WEST, _SOUTH),),
    2: ((_SOUTH, _EAST),),
    3: ((_WEST, _EAST),),
    4: ((_EAST, _NORTH),),
    5: ((_WEST, _SOUTH), (_EAST, _NORTH)),
    6: ((_SOUTH, _NORTH),),
    7: ((_WEST, _NORTH),),
    8: ((_NORTH, _WEST),),
    9: ((_NORTH, _SOUTH),),
    10: ((_SOUTH, _EAST), (_NORTH, _WEST)),
    11: ((_NORTH, _EAST),),
    12: ((_EAST, _WEST),),
    13: ((_EAST, _SOUTH),),
    14: ((_SOUTH, _WEST),),
}


def outline(values: np.ndarray, west: float, south: float, cell_m: float) -> shapely.Geometry:
    """The (Multi)Polygon in which ``values``, interpolated between the middles of their cells, are above 0.

    ``values`` (rows from south to north, columns from west to east) must not be above 0 at the rim; ``west`` and
    ``south`` are the coordinates of the middle of the first cell. Source: marching squares, Lorensen & Cline 1987.
    """
    inside = values > 0
    corners = inside[:-1, :-1].astype(np.int8) + 2 * inside[:-1, 1:] + 4 * inside[1:, 1:] + 8 * inside[1:, :-1]
    crossings = _crossings(values, west, south, cell_m)
    lines = []
    for case, joined in _JOINED.items():
        row, column = np.nonzero(corners == case)
        for first, second in joined:
            lines.append(np.stack([_at(crossings, first, row, column), _at(crossings, second, row, column)], axis=1))
    segments = np.concatenate(lines)
    return shapely.build_area(shapely.multilinestrings(shapely.linestrings(segments)))


def _crossings(values: np.ndarray, west: float, south: float, cell_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Where 0 lies between each value and the next one to the east, and to the north."""
    rows, columns = values.shape
    x, y = west + cell_m * np.arange(columns), south + cell_m * np.arange(rows)
    along = _share(values[:, :-1], values[:, 1:])
    up = _share(values[:-1], values[1:])
    eastward = np.stack([x[:-1] + cell_m * along, np.broadcast_to(y[:, None], along.shape)], axis=-1)
    northward = np.stack([np.broadcast_to(x, up.shape), y[:-1, None] + cell_m * up], axis=-1)
    return eastward, northward


def _share(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """How far from ``first`` to ``second`` 0 lies; only used where their signs differ."""
    apart = first - second
    return np.divide(first, apart, out=np.full(first.shape, 0.5), where=apart != 0)


def _at(crossings: tuple[np.ndarray, np.ndarray], side: int, row: np.ndarray, column: np.ndarray) -> np.ndarray:
    """The crossing on one ``side`` of each square, which it shares with its neighbour."""
    eastward, northward = crossings
    if side in (_SOUTH, _NORTH):
        return eastward[row + (side == _NORTH), column]
    return northward[row, column + (side == _EAST)]
