"""What every number of storeys would give on every plot: setbacks, plates, floor space, and the rule that binds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import Polygon

from ..frames import polygons_only
from ..progress import Progress, report
from .zoning import ZoningRules

GRZ, GFZ, BMZ, BMZ_21_4, HEIGHT, SETBACK, NONE_POSSIBLE = (
    "GRZ",  # site coverage
    "GFZ",  # floor area ratio
    "BMZ",  # building mass ratio fixed for the zoning type or by the plan
    "BMZ 21(4)",  # building mass cap on high storeys
    "height",  # height, number of storeys or the high-rise limit: one more storey would add floor space
    "setback",
    "none possible",  # nothing fits: the plot is too narrow or not even one storey is permitted
)
BINDING_RULES = (GRZ, GFZ, BMZ, BMZ_21_4, HEIGHT, SETBACK, NONE_POSSIBLE)

QUARTER_CIRCLE_SEGMENTS = 8  # round insets at re-entrant corners; under 0.5 % of the setback is lost
ON_STREET_M = 0.05  # a boundary this near to a street side belongs to it
TIE = 1 + 1e-9


@dataclass(frozen=True)
class StreetStrips:
    """Per plot (P): whether it lies on a street, the boundary along it and along neighbours, and half its width."""

    has: np.ndarray
    sides: np.ndarray
    neighbours: np.ndarray
    half_width_m: np.ndarray


@dataclass(frozen=True)
class Trial:
    """Plots (P) by numbers of storeys (S): what each number would give. Areas in m², lengths in m."""

    shapes: np.ndarray
    streets: StreetStrips | None
    kinds: list[ZoningRules]
    kind: np.ndarray  # (P,) position of each plot's rules in kinds
    area: np.ndarray  # (P,)
    storeys: np.ndarray  # (S,) 1, 2, …
    most: np.ndarray  # (P,) most storeys permitted
    permitted: np.ndarray  # (P, S)
    setback: np.ndarray  # (P, S)
    inset: np.ndarray  # (P, S) area within the setbacks
    ratios: dict[str, np.ndarray]  # grz, gfz and near (P, 1), mass (P, S) floor space by building mass

    def height_m(self) -> np.ndarray:
        """(P, S) height with parapet."""
        return _by_kind(self.kinds, lambda rules: rules.height_m(self.storeys), len(self.storeys))[self.kind]

    def plate(self, coverage: bool = True, setbacks: bool = True) -> np.ndarray:
        within = self.inset if setbacks else np.broadcast_to(self.area[:, None], self.inset.shape)
        return np.minimum(within, self.ratios["grz"] * self.area[:, None]) if coverage else within

    def floor_space(self, coverage=True, setbacks=True, floor_area=True, mass=True) -> np.ndarray:
        """Floor space (P, S), with single rules left out on demand."""
        space = self.storeys * self.plate(coverage, setbacks)
        if floor_area:
            space = np.minimum(space, self.ratios["gfz"] * self.area[:, None])
        return np.minimum(space, self.ratios["mass"]) if mass else space

    def chosen(self, space: np.ndarray | None = None, permitted: np.ndarray | None = None) -> np.ndarray:
        """(P,) column of the fewest storeys that come near the largest floor space; -1 where nothing fits."""
        permitted = self.permitted if permitted is None else permitted
        space = np.where(permitted, self.floor_space() if space is None else space, 0.0)
        largest = space.max(axis=1, initial=0.0)
        near = (space >= self.ratios["near"] * largest[:, None]) & permitted
        return np.where(largest > 0, near.argmax(axis=1), -1)

    def binding(self) -> np.ndarray:
        """(P, S) the rule that stops the floor space of each number of storeys from growing."""
        space = self.floor_space()
        by_mass = self.ratios["mass"] <= space * TIE
        by_floor_area = self.ratios["gfz"] * self.area[:, None] <= space * TIE
        by_coverage = self.ratios["grz"] * self.area[:, None] <= self.inset * TIE
        mass_fixed = np.array([rules.bmz is not None for rules in self.kinds], bool)[self.kind][:, None]
        fixed = np.array([rules.storeys_fixed is not None for rules in self.kinds], bool)[self.kind][:, None]
        one_more = np.roll(space, -1, axis=1)
        stopped_by_height = (self.storeys == self.most[:, None]) & ~fixed & (one_more * self.ratios["near"] > space)
        return np.select(
            [by_mass & mass_fixed, by_mass, by_floor_area, stopped_by_height, by_coverage],
            [BMZ, BMZ_21_4, GFZ, HEIGHT, GRZ],
            SETBACK,
        )

    def unlocked(self) -> dict[str, np.ndarray]:
        """Floor space (P,) that fitting again with one rule given up would add."""

        def reached(space: np.ndarray, permitted: np.ndarray | None = None) -> np.ndarray:
            column = self.chosen(space, permitted)
            return np.where(column >= 0, space[np.arange(len(space)), np.maximum(column, 0)], 0.0)

        base = reached(self.floor_space())
        one_more = self.storeys <= self.most[:, None] + 1
        without = {
            "unlock_grz_m2": reached(self.floor_space(coverage=False)),
            "unlock_gfz_m2": reached(self.floor_space(floor_area=False)),
            "unlock_bmz_m2": reached(self.floor_space(mass=False)),
            "unlock_setback_m2": reached(self.floor_space(setbacks=False)),
            "unlock_height_m2": reached(self.floor_space(), one_more),
        }
        return {name: np.maximum(space - base, 0.0) for name, space in without.items()}

    def buildable(self) -> np.ndarray:
        """Geometry within the setbacks at the chosen number of storeys, empty where nothing fits."""
        chosen = self.chosen()
        fits = np.flatnonzero(chosen >= 0)
        shapes = np.full(len(self.shapes), Polygon(), dtype=object)
        setback = self.setback[np.arange(len(chosen)), np.maximum(chosen, 0)]
        shapes[fits] = _inset(self.shapes, fits, setback, self.streets)
        return shapes


def _by_kind(kinds: list[ZoningRules], figure: Callable[[ZoningRules], np.ndarray], count: int) -> np.ndarray:
    """A figure (rules, S) for all numbers of storeys, also where there are no rules."""
    return np.array([figure(rules) for rules in kinds], dtype=float).reshape(len(kinds), count)


def try_storeys(
    shapes: np.ndarray,
    kinds: list[ZoningRules],
    kind: np.ndarray,
    streets: tuple[np.ndarray, np.ndarray | None] | None,
    progress: Progress,
) -> Trial:
    """All numbers of storeys on all plots.

    ``streets``: the sides along streets (lines or None per plot) and their half widths, or None where those of the
    rules count.
    """
    strips = None if streets is None else _strips(shapes, *streets, kinds, kind)
    area = shapely.area(shapes)
    most_by_kind = np.array([rules.most_storeys() for rules in kinds])
    most = most_by_kind[kind]
    storeys = np.arange(1, most.max(initial=0) + 2)  # one more than permitted, to see what height costs
    setback = _by_kind(kinds, lambda rules: rules.setback_m(storeys), len(storeys))[kind]
    volume_height = _by_kind(kinds, lambda rules: rules.storey_height_sum_m(storeys), len(storeys))[kind]
    mass_ratio = _by_kind(kinds, lambda rules: rules.mass_ratio(storeys), len(storeys))[kind]
    fixed = np.array([rules.storeys_fixed or 0 for rules in kinds])[kind][:, None]
    permitted = np.where(fixed > 0, storeys == fixed, storeys <= most[:, None])
    return Trial(
        shapes=shapes,
        streets=strips,
        kinds=kinds,
        kind=kind,
        area=area,
        storeys=storeys,
        most=most,
        permitted=permitted,
        setback=setback,
        inset=_inset_areas(shapes, setback, most, strips, progress),
        ratios={
            "grz": np.array([rules.grz for rules in kinds])[kind][:, None],
            "gfz": np.array([rules.gfz for rules in kinds])[kind][:, None],
            "near": np.array([rules.near_maximum_share for rules in kinds])[kind][:, None],
            "mass": storeys * mass_ratio * area[:, None] / volume_height,
        },
    )


def _strips(
    shapes: np.ndarray, sides: np.ndarray, half_width_m: np.ndarray | None, kinds: list[ZoningRules], kind: np.ndarray
) -> StreetStrips:
    """The boundary of each plot, divided into streets and neighbours once for all numbers of storeys."""
    has = ~(shapely.is_missing(sides) | shapely.is_empty(sides) | shapely.is_empty(shapes))
    if half_width_m is None:
        half_width_m = np.array([rules.street_half_width_m for rules in kinds], dtype=float)[kind]
    neighbours = np.full(len(shapes), None, dtype=object)
    on_street = shapely.buffer(sides[has], ON_STREET_M, cap_style="flat", quad_segs=1)
    neighbours[has] = shapely.difference(shapely.boundary(shapes[has]), on_street)
    return StreetStrips(has, sides, neighbours, half_width_m)


def _inset_areas(
    shapes: np.ndarray, setback: np.ndarray, most: np.ndarray, streets: StreetStrips | None, progress: Progress
) -> np.ndarray:
    """Area (P, S) within the setbacks, measured only where it changes and can matter."""
    areas = np.zeros(setback.shape)
    left = shapely.area(shapes)
    for column in range(setback.shape[1]):
        report(progress, column / setback.shape[1])
        changed = np.ones(len(shapes), bool) if column == 0 else setback[:, column] > setback[:, column - 1]
        rows = np.flatnonzero(changed & (column <= most) & (left > 0))
        left[rows] = shapely.area(_inset(shapes, rows, setback[:, column], streets))
        areas[:, column] = left
    report(progress, 1.0)
    return areas


def _inset(shapes: np.ndarray, rows: np.ndarray, setback: np.ndarray, streets: StreetStrips | None) -> np.ndarray:
    """``shapes`` at ``rows`` without the strip of width ``setback`` along the boundary, less of it along streets."""
    along = np.zeros(len(rows), bool) if streets is None else streets.has[rows]
    inset = shapes[rows]
    drawn_in = np.flatnonzero((setback[rows] > 0) & ~along)
    inset[drawn_in] = shapely.buffer(inset[drawn_in], -setback[rows[drawn_in]], quad_segs=QUARTER_CIRCLE_SEGMENTS)
    if streets is None or not along.any():
        return inset
    beside = rows[along]
    kept = shapely.difference(
        shapes[beside],
        shapely.buffer(streets.neighbours[beside], setback[beside], quad_segs=QUARTER_CIRCLE_SEGMENTS),
    )
    into_plot = setback[beside] - streets.half_width_m[beside]
    reaching = np.flatnonzero(into_plot > 0)
    kept[reaching] = shapely.difference(
        kept[reaching],
        shapely.buffer(streets.sides[beside[reaching]], into_plot[reaching], quad_segs=QUARTER_CIRCLE_SEGMENTS),
    )
    inset[along] = polygons_only(kept)
    return inset
