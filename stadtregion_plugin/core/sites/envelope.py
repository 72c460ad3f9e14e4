"""How large a factory the rules permit: setbacks, site coverage, floor area, building mass and height at once.

Setbacks grow with height, and building mass caps high storeys, so more storeys are not always more floor space. Every
number of storeys is tried; the fewest that come near the largest floor space are taken.

For n storeys on a plot of area A, with Hv the height of the storeys and H the height with parapet::

    d = max(d_min, k · H)                 setback
    E = the plot without the strip d along its boundary
    F = min(area of E, GRZ · A)           floor plate
    B = BMZ if fixed, else 3.5 · GFZ where storeys exceed 3.5 m (BauNVO §21(4)), else infinite
    floor space = min(n · F, GFZ · A, n · B · A / Hv)

Source: BauNVO §§16-21; building laws of the states on setbacks (table ``setbacks``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ..errors import InputError
from ..frames import polygons_only
from ..progress import Progress, part, report, unobserved
from .rectangle import largest_rectangle, side_lengths
from .storeys import BMZ, BMZ_21_4, GFZ, GRZ, HEIGHT, NONE_POSSIBLE, SETBACK, TIE, Trial, try_storeys
from .zoning import ZoningRules

CHUNK = 2000  # plots buffered between two reports of progress
SHRINK_STEPS = 8  # Newton steps when a plate is shrunk to its permitted area


class StoreyOption(NamedTuple):
    """What ``storeys`` storeys would give. Lengths in m, areas in m²."""

    storeys: int
    height_m: float
    setback_m: float
    plate_m2: float
    gfa_m2: float
    binding_rule: str


@dataclass(frozen=True)
class Envelope:
    """The largest factory permitted on a plot.

    - ``storeys``, ``height_m`` (with parapet), ``setback_m``
    - ``buildable``: where the setbacks allow building; ``footprint``: the permitted plate within it, of ``plate_m2``
    - ``gfa_m2``: gross floor area over all storeys; ``far``: the same per m² of plot. Where mass or floor area binds it
      is less than ``storeys`` times the plate: not every storey can fill the plate
    - ``binding_rule``: one of ``BINDING_RULES``, the rule that stops the floor space from growing
    - ``options``: what each permitted number of storeys would give
    - ``relaxation_gains``: floor space in m² that giving up one rule alone would add (for height: one more storey)
    - ``rectangle``: the largest rectangular plate in ``buildable``, with its short and long side
    """

    storeys: int
    height_m: float
    setback_m: float
    footprint: Polygon | MultiPolygon
    buildable: Polygon | MultiPolygon
    plate_m2: float
    gfa_m2: float
    far: float
    binding_rule: str
    options: tuple[StoreyOption, ...] = ()
    relaxation_gains: dict[str, float] = field(default_factory=dict)
    rectangle: Polygon = field(default_factory=Polygon)
    plate_width_m: float = 0.0
    plate_length_m: float = 0.0


def fit_envelope(plot: Polygon, rules: ZoningRules, street_sides=None) -> Envelope:
    """The largest factory that ``rules`` permit on ``plot`` (coordinates in m).

    ``street_sides``: the parts of the plot's boundary along public streets, as a (Multi)LineString or a list of lines;
    setbacks may reach into the street there, as far as its middle (``rules.street_half_width_m``). None: no such side,
    the whole setback lies on the plot. A plot on which nothing fits gives 0 storeys and ``"none possible"``.

    Raises ``InputError`` for a geometry that is not a polygon.

    Source: see the module.
    """
    if not isinstance(plot, Polygon | MultiPolygon):
        kind = getattr(plot, "geom_type", type(plot).__name__)
        raise InputError("A plot must be a polygon, but a {kind} was given.", kind=kind)
    sides = None if street_sides is None else (_all_lines([street_sides]), None)
    trial = try_storeys(polygons_only([plot]), [rules], np.zeros(1, dtype=int), sides, unobserved)
    frame = _frame(trial)
    row = frame.iloc[0]
    buildable = trial.buildable()[0]
    rectangle = largest_rectangle(buildable)
    width, length = side_lengths([rectangle])[0]
    return Envelope(
        storeys=int(row["storeys"]),
        height_m=float(row["height_m"]),
        setback_m=float(row["setback_m"]),
        footprint=shrink_to_area([buildable], [row["plate_m2"]])[0],
        buildable=buildable,
        plate_m2=float(row["plate_m2"]),
        gfa_m2=float(row["gfa_m2"]),
        far=float(row["far"]),
        binding_rule=row["binding_rule"],
        options=_options(trial),
        relaxation_gains=_gains(row, rules),
        rectangle=rectangle,
        plate_width_m=float(width),
        plate_length_m=float(length),
    )


def fit_envelopes(
    plots: gpd.GeoSeries | Iterable[BaseGeometry],
    rules: ZoningRules | Sequence[ZoningRules],
    street_sides: Iterable | None = None,
    progress: Progress = unobserved,
    street_half_width_m: np.ndarray | None = None,
) -> gpd.GeoDataFrame:
    """``fit_envelope`` for many plots at once, with one set of rules for all or one for each plot.

    ``street_sides``: None, or one (Multi)LineString or None per plot. ``street_half_width_m``: metres from there to
    the middle of the street, one number per plot; None: that of the rules.

    Returns one row per plot, indexed as ``plots``: ``storeys height_m setback_m plate_m2 gfa_m2 far binding_rule``, the
    gains ``unlock_grz_m2 unlock_gfz_m2 unlock_bmz_m2 unlock_setback_m2 unlock_height_m2`` of giving up one rule alone,
    and as geometry the buildable area at the chosen number of storeys (empty where nothing fits).

    Source: see the module.
    """
    index = plots.index if isinstance(plots, gpd.GeoSeries) else None
    crs = plots.crs if isinstance(plots, gpd.GeoSeries) else None
    shapes = polygons_only(plots)
    kinds, kind = _distinct(rules, len(shapes))
    sides = None if street_sides is None else _all_lines(street_sides)
    pieces, buildable = [], [np.empty(0, dtype=object)]
    for start in range(0, len(shapes), CHUNK):
        chunk = slice(start, start + CHUNK)
        step = part(progress, start / len(shapes), min(start + CHUNK, len(shapes)) / len(shapes))
        widths = None if street_half_width_m is None else street_half_width_m[chunk]
        trial = try_storeys(shapes[chunk], kinds, kind[chunk], None if sides is None else (sides[chunk], widths), step)
        pieces.append(_frame(trial))
        buildable.append(trial.buildable())
    report(progress, 1.0)
    table = pd.concat(pieces, ignore_index=True) if pieces else _frame_of_nothing()
    return gpd.GeoDataFrame(
        table if index is None else table.set_axis(index), geometry=np.concatenate(buildable), crs=crs
    )


def shrink_to_area(shapes, areas_m2) -> np.ndarray:
    """``shapes`` (polygons) inset evenly until they have ``areas_m2``; those that are smaller stay as they are."""
    shapes = np.asarray(shapes, dtype=object)
    wanted = np.asarray(areas_m2, dtype=float)
    inset = np.zeros(len(shapes))
    shrunk = shapes.copy()
    excess = shapely.area(shapes) - wanted
    todo = np.flatnonzero(excess > wanted * (TIE - 1))
    # area falls with the inset at the rate of the perimeter; from the outside Newton's steps do not overshoot
    for _ in range(SHRINK_STEPS):
        inset[todo] += excess[todo] / shapely.length(shrunk[todo])
        shrunk[todo] = shapely.buffer(shapes[todo], -inset[todo], join_style="mitre")
        excess[todo] = shapely.area(shrunk[todo]) - wanted[todo]
        todo = todo[excess[todo] > wanted[todo] * (TIE - 1)]
        if len(todo) == 0:
            break
    return shrunk


# --- results -------------------------------------------------------------------------------------------------------


def _frame(trial: Trial) -> pd.DataFrame:
    chosen, rows = trial.chosen(), np.arange(len(trial.shapes))
    fits = chosen >= 0
    column = np.maximum(chosen, 0)
    space = np.where(fits, trial.floor_space()[rows, column], 0.0)
    heights = trial.height_m()
    with np.errstate(invalid="ignore", divide="ignore"):
        ratio = np.where(fits, space / trial.area, 0.0)
    return pd.DataFrame(
        {
            "storeys": np.where(fits, trial.storeys[column], 0),
            "height_m": np.where(fits, heights[rows, column], 0.0),
            "setback_m": np.where(fits, trial.setback[rows, column], 0.0),
            "plate_m2": np.where(fits, trial.plate()[rows, column], 0.0),
            "gfa_m2": space,
            "far": ratio,
            "binding_rule": np.where(fits, trial.binding()[rows, column], NONE_POSSIBLE),
            **trial.unlocked(),
        }
    )


def _frame_of_nothing() -> pd.DataFrame:
    return _frame(try_storeys(np.empty(0, dtype=object), [], np.zeros(0, dtype=int), None, unobserved))


def _gains(row: pd.Series, rules: ZoningRules) -> dict[str, float]:
    gains = {
        GRZ: row["unlock_grz_m2"],
        GFZ: row["unlock_gfz_m2"],
        BMZ if rules.bmz is not None else BMZ_21_4: row["unlock_bmz_m2"],
        SETBACK: row["unlock_setback_m2"],
        HEIGHT: row["unlock_height_m2"],
    }
    return {rule: float(gain) for rule, gain in gains.items()}


def _options(trial: Trial) -> tuple[StoreyOption, ...]:
    """What each permitted number of storeys gives on the only plot of ``trial``."""
    rules = trial.kinds[0]
    plate, space, binding = trial.plate()[0], trial.floor_space()[0], trial.binding()[0]
    return tuple(
        StoreyOption(
            int(storeys),
            float(rules.height_m(storeys)),
            float(trial.setback[0, column]),
            float(plate[column]),
            float(space[column]),
            str(binding[column]),
        )
        for column, storeys in enumerate(trial.storeys)
        if trial.permitted[0, column]
    )


# --- arguments -----------------------------------------------------------------------------------------------------


def _distinct(rules: ZoningRules | Sequence[ZoningRules], count: int) -> tuple[list[ZoningRules], np.ndarray]:
    """The different rules, and for each plot the position of its own among them."""
    if isinstance(rules, ZoningRules):
        return [rules], np.zeros(count, dtype=int)
    positions: dict[ZoningRules, int] = {}
    kind = np.array([positions.setdefault(each, len(positions)) for each in rules], dtype=int)
    if len(kind) != count:
        raise InputError("There are {given} zoning rules for {count} plots.", given=len(kind), count=count)
    return list(positions), kind


def _all_lines(street_sides: Iterable) -> np.ndarray:
    sides = [None if side is None else _lines(side) for side in street_sides]
    lines = np.empty(len(sides), dtype=object)
    lines[:] = sides
    return lines


def _lines(street_sides) -> BaseGeometry:
    if isinstance(street_sides, BaseGeometry):
        return street_sides
    return shapely.union_all(np.asarray(list(street_sides), dtype=object))
