"""Buildings: for every plot the parts its layout sets up, as rectangles along the street, kept inside the plot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ...progress import Progress, each, part
from .plots import Plots
from .shapes import batched, boxes, extents, largest_pieces, side_directions

LEAST_BUILDING_M2 = 18.0
SLANT_MOST = 0.3  # radians between a building and the row it stands in


@dataclass(frozen=True)
class Parts:
    """Rectangles of buildings in plots: ``a`` runs along the street from 0 to the plot's width, ``b`` away from it."""

    plot: np.ndarray
    a0: np.ndarray
    a1: np.ndarray
    b0: np.ndarray
    b1: np.ndarray
    role: np.ndarray  # main, wing, rear, garage, barn, office, hall

    @staticmethod
    def joined(several: list[Parts]) -> Parts:
        fields = ("plot", "a0", "a1", "b0", "b1", "role")
        return Parts(*(np.concatenate([getattr(parts, name) for parts in several]) for name in fields))


@dataclass(frozen=True)
class Frontage:
    """How each plot lies to its street: direction of the street, corner, width and depth."""

    angle: np.ndarray
    u0: np.ndarray
    v_front: np.ndarray
    side: np.ndarray
    width: np.ndarray
    depth: np.ndarray


def frontage(plots: Plots) -> Frontage:
    """The frontage of each plot, along its own sides where these nearly follow the row."""
    own = side_directions(plots.polygons)
    turn = (own - plots.angle + np.pi / 4) % (np.pi / 2) - np.pi / 4
    angle = plots.angle + np.where(np.abs(turn) < SLANT_MOST, turn, 0.0)
    u0, u1, v0, v1 = extents(plots.polygons, angle)
    return Frontage(angle, u0, np.where(plots.front > 0, v0, v1), plots.front, u1 - u0, v1 - v0)


def set_up(
    plots: Plots, layout: np.ndarray, rng: np.random.Generator, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Footprints of all buildings, the plot of each, and its role; ``layout`` names the layout of each plot."""
    front = frontage(plots)
    named = [name for name in LAYOUTS if (layout == name).any()]
    several = [
        LAYOUTS[name](np.flatnonzero(layout == name), front, plots, rng)
        for name in each(named, len(named), part(progress, 0.0, 0.2))
    ]
    parts = Parts.joined(several)
    order = np.argsort(parts.plot, kind="stable")
    parts = Parts(*(getattr(parts, name)[order] for name in ("plot", "a0", "a1", "b0", "b1", "role")))
    of = parts.plot
    v = [front.v_front[of] + front.side[of] * b for b in (parts.b0, parts.b1)]
    shapes = boxes(front.angle[of], front.u0[of] + parts.a0, front.u0[of] + parts.a1, np.minimum(*v), np.maximum(*v))
    inside = largest_pieces(
        batched(shapely.intersection, shapes, plots.polygons[of], progress=part(progress, 0.2, 1.0))
    )
    kept = shapely.area(inside) >= LEAST_BUILDING_M2
    return inside[kept], of[kept], parts.role[kept]


def _parts(plot, a0, a1, b0, b1, role: str) -> Parts:
    a0, a1, b0, b1 = (np.broadcast_to(np.asarray(value, dtype=float), len(plot)) for value in (a0, a1, b0, b1))
    large = (a1 - a0 > 2.0) & (b1 - b0 > 2.0)
    return Parts(plot[large], a0[large], a1[large], b0[large], b1[large], np.full(large.sum(), role, dtype=object))


def _between(rng: np.random.Generator, plot: np.ndarray, low: float, high: float) -> np.ndarray:
    return low + (high - low) * rng.random(len(plot))


def _by_row(rng: np.random.Generator, plots: Plots, plot: np.ndarray) -> np.ndarray:
    """A random number (0 … 1) that all plots of a row share."""
    return rng.random(plots.row.max(initial=0) + 1)[plots.row[plot]]


def _detached(plot, front: Frontage, plots: Plots, rng, width, depth, setback, garages: float) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    wide = np.minimum(0.62 * w, _between(rng, plot, *width))
    deep = np.minimum(0.5 * d, _between(rng, plot, *depth))
    back = np.minimum(setback[0] + (setback[1] - setback[0]) * _by_row(rng, plots, plot), 0.3 * d)
    left = (w - wide) * _between(rng, plot, 0.32, 0.68)
    house = _parts(plot, left, left + wide, back, back + deep, "main")
    beside = (rng.random(len(plot)) < garages) & (w - left - wide > 5.0)
    where = left + wide + 1.0
    return Parts.joined(
        [house, _parts(plot[beside], where[beside], where[beside] + 3.4, back[beside] + 3, back[beside] + 9, "garage")]
    )


def _house(plot, front, plots, rng) -> Parts:
    return _detached(plot, front, plots, rng, (9.0, 13.0), (9.5, 12.0), (3.5, 6.5), 0.5)


def _villa(plot, front, plots, rng) -> Parts:
    return _detached(plot, front, plots, rng, (12.0, 17.0), (11.0, 15.0), (5.0, 9.0), 0.35)


def _row(plot, front, plots, rng) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    back = np.minimum(3.0 + 3.0 * _by_row(rng, plots, plot), 0.3 * d)
    deep = np.minimum(10.0 + 2.0 * _by_row(rng, plots, plot), 0.6 * d)
    return _parts(
        plot, np.where(plots.first[plot], 2.0, 0.0), np.where(plots.last[plot], w - 2.0, w), back, back + deep, "main"
    )


def _slab(plot, front, plots, rng) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    across = _by_row(rng, plots, plot) < 0.5
    wide = np.where(across, np.minimum(12.5, 0.7 * w), 0.82 * w)
    deep = np.where(across, 0.74 * d, np.minimum(12.5, 0.6 * d))
    back = np.where(across, 0.12 * d, np.minimum(7.0, 0.2 * d))
    return _parts(plot, (w - wide) / 2, (w + wide) / 2, back, back + deep, "main")


def _perimeter(plot, front, plots, rng) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    deep = np.minimum(11.5 + 2.5 * _by_row(rng, plots, plot), 0.62 * d)
    wing = np.minimum(12.0, 0.55 * w)
    main = _parts(plot, 0.0, w, 0.0, deep, "main")
    first, last = plots.first[plot], plots.last[plot]
    left = _parts(plot[first], 0.0, wing[first], deep[first], d[first], "wing")
    right = _parts(plot[last], (w - wing)[last], w[last], deep[last], d[last], "wing")
    yard = ~first & ~last & (d - deep > 14.0) & (rng.random(len(plot)) < 0.35)
    rear = _parts(plot[yard], 0.0, 0.7 * w[yard], d[yard] - 7.5, d[yard] - 0.5, "rear")
    return Parts.joined([main, left, right, rear])


def _open(plot, front, plots, rng) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    wide = w * _between(rng, plot, 0.66, 0.86)
    deep = np.minimum(0.46 * d, _between(rng, plot, 11.0, 15.0))
    back = np.minimum(1.0 + 3.0 * _by_row(rng, plots, plot), 0.2 * d)
    left = (w - wide) * rng.random(len(plot))
    main = _parts(plot, left, left + wide, back, back + deep, "main")
    yard = (rng.random(len(plot)) < 0.4) & (d - back - deep > 13.0)
    rear = _parts(plot[yard], 0.12 * w[yard], 0.85 * w[yard], d[yard] - 10.0, d[yard] - 2.0, "rear")
    return Parts.joined([main, rear])


def _farmstead(plot, front, plots, rng) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    house = _parts(plot, 2.0, 2.0 + np.minimum(0.46 * w, 11.5), 1.5, 1.5 + np.minimum(14.5, 0.42 * d), "main")
    yard = (rng.random(len(plot)) < 0.72) & (d > 30.0)
    start = np.minimum(0.58 * d, 24.0)
    barn = _parts(plot[yard], 1.5, 0.88 * w[yard], start[yard], start[yard] + 10.5, "barn")
    return Parts.joined([house, barn])


def _hall(plot, front, plots, rng) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    wide, back = w * _between(rng, plot, 0.62, 0.84), d * _between(rng, plot, 0.34, 0.46)
    left = (w - wide) * _between(rng, plot, 0.25, 0.75)
    hall = _parts(plot, left, left + wide, back, d * _between(rng, plot, 0.84, 0.95), "hall")
    some = rng.random(len(plot)) < 0.45
    office = _parts(
        plot[some],
        left[some],
        left[some] + 0.5 * wide[some],
        np.minimum(5.0, 0.1 * d[some]),
        np.minimum(back[some] - 0.5, 17.0),
        "office",
    )
    return Parts.joined([hall, office])


def _box(plot, front, plots, rng) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    return _parts(plot, 0.08 * w, 0.92 * w, d * _between(rng, plot, 0.46, 0.56), 0.94 * d, "hall")


def _campus(plot, front, plots, rng) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    bar = np.minimum(15.0, 0.16 * d)
    spine = _parts(plot, 0.14 * w, 0.86 * w, 0.2 * d, 0.2 * d + bar, "main")
    several = [spine]
    for at in (0.14, 0.38, 0.62):
        some = rng.random(len(plot)) < 0.8
        wing = at * w[some]
        several.append(
            _parts(
                plot[some],
                wing,
                wing + bar[some],
                0.2 * d[some] + bar[some],
                d[some] * _between(rng, wing, 0.55, 0.8),
                "wing",
            )
        )
    return Parts.joined(several)


def _pavilion(plot, front, plots, rng) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    return _parts(
        plot, 0.08 * w, 0.08 * w + np.minimum(24.0, 0.3 * w), 0.12 * d, 0.12 * d + np.minimum(11.0, 0.3 * d), "main"
    )


def _chapel(plot, front, plots, rng) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    return _parts(plot, 0.5 * w - 5.0, 0.5 * w + 5.0, 0.42 * d, 0.42 * d + np.minimum(18.0, 0.4 * d), "main")


def _church(plot, front, plots, rng) -> Parts:
    w, d = front.width[plot], front.depth[plot]
    half = np.minimum(8.0, 0.32 * w)
    nave = _parts(plot, 0.5 * w - half, 0.5 * w + half, 0.3 * d, 0.88 * d, "main")
    return Parts.joined([nave, _parts(plot, 0.5 * w - 0.45 * half, 0.5 * w + 0.45 * half, 0.12 * d, 0.3 * d, "tower")])


def _shed(plot, front, plots, rng) -> Parts:
    """An old hall on a site that is otherwise clear."""
    w, d = front.width[plot], front.depth[plot]
    return _parts(plot, 0.06 * w, 0.06 * w + 0.24 * w, 0.06 * d, 0.06 * d + 0.22 * d, "hall")


def _full(plot, front, plots, rng) -> Parts:
    """A hall that leaves nothing of its plot."""
    w, d = front.width[plot], front.depth[plot]
    return _parts(plot, 0.04 * w, 0.96 * w, 0.06 * d, 0.95 * d, "hall")


LAYOUTS = {
    "house": _house,
    "villa": _villa,
    "row": _row,
    "slab": _slab,
    "perimeter": _perimeter,
    "open": _open,
    "farmstead": _farmstead,
    "hall": _hall,
    "box": _box,
    "campus": _campus,
    "pavilion": _pavilion,
    "chapel": _chapel,
    "church": _church,
    "shed": _shed,
    "full": _full,
}
