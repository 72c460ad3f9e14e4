"""Five ways to more floor space on a plot: new building, added storeys, both, extension, replacement.

Everything that is added keeps to what the rules leave beside the buildings that stay, with A the plot's area::

    site coverage left    GRZ · A − built-over area
    floor area left       GFZ · A − existing floor space
    building mass left    B · A − existing mass               (B: BMZ, or 3.5 · GFZ after BauNVO §21(4), or none)

- new: on the part of the buildable area that is free of buildings, a gap around them, and wide enough
- added storeys: on flat or unknown roofs of at least ``storeys_plate_m2`` within the setbacks, as many as find room
  below the height of the envelope, at most ``most_added_storeys``; whether the structure bears them is not known
- both: the two together, added storeys first
- extension: land beside buildings for production, no higher than these
- replacement: everything is taken down and the whole envelope is built

Of those that keep the buildings the one with most floor space is the best. Replacement is taken instead only where
little stands (in use at most ``little_built_share`` of the permitted floor space) and it gains
``replacement_gain_factor`` times as much: land under running works is not free. Vacant buildings are not in use; homes
in use are never taken down.

Source: intervention cases of the IBA'27 study for Fellbach; table ``interventions``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..progress import Progress, report, unobserved
from ..settings import settings
from ..tables import read_table
from .stock import Stock
from .zoning import ZoningRules

NEW, ADDED_STOREYS, NEW_AND_STOREYS, EXTENSION, REPLACEMENT, NONE = (
    "new",
    "added_storeys",
    "new_and_storeys",
    "extension",
    "replacement",
    "none",
)
KEEPING = (NEW, EXTENSION, ADDED_STOREYS, NEW_AND_STOREYS)  # the buildings; of equals the earlier one is taken
HOMES = "residential"
CHUNK = 2000  # plots looked at between two reports of progress
ROUNDING = 1e-9


@dataclass(frozen=True)
class Room:
    """What the rules and the envelope leave on each plot (P). Areas in m², heights in m, mass in m³."""

    coverage_m2: np.ndarray
    floor_m2: np.ndarray
    mass_m3: np.ndarray
    storeys: np.ndarray
    height_m: np.ndarray
    ground_m: np.ndarray
    upper_m: np.ndarray
    parapet_m: np.ndarray
    gap_m: np.ndarray


def compare_interventions(
    permitted: pd.DataFrame,
    plot_m2: np.ndarray,
    rules: list[ZoningRules | None],
    existing: pd.DataFrame,
    stock: Stock,
    progress: Progress = unobserved,
) -> pd.DataFrame:
    """Floor space in m² that each intervention adds on each plot, and the best of them.

    ``permitted``: the envelopes (``permitted_m2 storeys height_m setback_m`` and as geometry the buildable area);
    ``rules``: those of each plot (None: nothing permitted); ``existing``: ``existing_m2 built_m2``.

    Columns: ``new_m2 added_storeys_m2 new_and_storeys_m2 extension_m2 replacement_m2 intervention retained_m2``,
    ``gain_m2`` of the best, and ``sure_m2``, the same without added storeys.

    Source: see the module.
    """
    limits = settings("interventions")
    space = permitted["permitted_m2"].to_numpy(dtype=float)
    stands = existing["existing_m2"].to_numpy(dtype=float)
    count = len(space)
    gains = {name: np.zeros(count) for name in (*KEEPING, REPLACEMENT)}
    built = stock.total(np.ones(len(stock.plot)), count) > 0
    gains[NEW] = np.where(built, 0.0, space)
    gains[REPLACEMENT] = np.where(built, np.maximum(space - stands, 0.0), 0.0)
    room = _room(permitted, plot_m2, rules, existing, stock)
    asked = np.flatnonzero(built & (space > 0) & (room.floor_m2 > 0) & (room.mass_m3 > 0))
    for start in range(0, len(asked), CHUNK):
        report(progress, start / len(asked))
        _keeping(gains, asked[start : start + CHUNK], permitted, room, stock, limits)
    gains[NEW_AND_STOREYS] = np.where(built, gains[NEW_AND_STOREYS], 0.0)
    report(progress, 1.0)
    in_use = stock.total(stock.area_m2 * stock.storeys * stock.in_use, count)
    homes = stock.total(stock.in_use & (stock.use == HOMES), count) > 0
    return _best(gains, space, stands, in_use, homes, limits)


def _room(
    permitted: pd.DataFrame, plot_m2: np.ndarray, rules: list[ZoningRules | None], existing: pd.DataFrame, stock: Stock
) -> Room:
    kinds = list(dict.fromkeys(rules))
    position = {each: number for number, each in enumerate(kinds)}
    kind = np.array([position[each] for each in rules], dtype=int)

    def of(figure) -> np.ndarray:
        return np.array([0.0 if each is None else figure(each) for each in kinds], dtype=float)[kind]

    mass = stock.total(stock.area_m2 * stock.height_m, len(plot_m2))
    return Room(
        coverage_m2=np.maximum(of(lambda each: each.grz) * plot_m2 - existing["built_m2"].to_numpy(dtype=float), 0.0),
        floor_m2=np.maximum(of(lambda each: each.gfz) * plot_m2 - existing["existing_m2"].to_numpy(dtype=float), 0.0),
        mass_m3=np.maximum(of(lambda each: float(each.mass_ratio(2))) * plot_m2 - mass, 0.0),
        storeys=permitted["storeys"].to_numpy(dtype=int),
        height_m=permitted["height_m"].to_numpy(dtype=float),
        ground_m=of(lambda each: each.ground_m),
        upper_m=of(lambda each: each.upper_m),
        parapet_m=of(lambda each: each.parapet_m),
        gap_m=np.maximum(permitted["setback_m"].to_numpy(dtype=float), settings("interventions")["gap_m"]),
    )


def _keeping(
    gains: dict[str, np.ndarray], plots: np.ndarray, permitted: pd.DataFrame, room: Room, stock: Stock, limits: dict
) -> None:
    """Fill in what can be added at ``plots`` without taking anything down."""
    mine = np.flatnonzero(np.isin(stock.plot, plots))
    there = stock.at(mine)
    number = np.searchsorted(plots, there.plot)
    buildable = permitted.geometry.to_numpy()[plots]
    keeps = read_table("intervention_uses").set_index("use")["keeps_production"]
    production = pd.Series(there.use).map(keeps).fillna(0).to_numpy(dtype=bool)
    local = Room(*(getattr(room, name)[plots] for name in Room.__dataclass_fields__))

    free = np.minimum(_free_m2(buildable, there.shape, number, local, limits), local.coverage_m2)
    new, new_storey = _stacked(free, local)
    raised = _added_storeys_m2(buildable, there, number, production, local, limits)
    storeys = np.minimum.reduce([raised, local.floor_m2, local.mass_m3 / local.upper_m])
    mass_left = np.maximum(local.mass_m3 - storeys * local.upper_m, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        beside = np.where(new > 0, np.minimum(new, mass_left / new_storey), 0.0)
    gains[NEW][plots] = new
    gains[ADDED_STOREYS][plots] = storeys
    gains[NEW_AND_STOREYS][plots] = np.where(
        (new > 0) & (storeys > 0), np.minimum(storeys + beside, local.floor_m2), 0.0
    )
    gains[EXTENSION][plots] = _extension_m2(buildable, there, number, production, local, limits)


def _free_m2(buildable: np.ndarray, shapes: np.ndarray, number: np.ndarray, room: Room, limits: dict) -> np.ndarray:
    """Area of the buildable land that is free of buildings, a gap around them, and wide and large enough."""
    free_m2 = np.zeros(len(buildable))
    hopeful = (shapely.area(buildable) >= limits["free_area_m2"]) & (room.coverage_m2 >= limits["free_area_m2"])
    rows = np.flatnonzero(hopeful)
    taken = _together(shapes, number, rows)
    free = shapely.difference(buildable[rows], shapely.buffer(taken, room.gap_m[rows], join_style="mitre", quad_segs=2))
    large = np.flatnonzero(shapely.area(free) >= limits["free_area_m2"])
    half = limits["free_width_m"] / 2
    opened = shapely.buffer(shapely.buffer(free[large], -half, join_style="mitre"), half, join_style="mitre")
    parts, owner = shapely.get_parts(opened, return_index=True)
    area = shapely.area(shapely.intersection(parts, free[large][owner]))
    counts = area >= limits["free_area_m2"]
    free_m2[rows[large]] = np.bincount(owner[counts], weights=area[counts], minlength=len(large))
    return free_m2


def _stacked(plate: np.ndarray, room: Room) -> tuple[np.ndarray, np.ndarray]:
    """Most floor space of a new building on ``plate``, and the mass it takes per m² of floor space (mean storey, m)."""
    number = np.arange(1, room.storeys.max(initial=1) + 1)
    height = room.ground_m[:, None] + (number - 1) * room.upper_m[:, None]
    by_mass = room.mass_m3[:, None] * number / height
    space = np.minimum(np.minimum(number * plate[:, None], room.floor_m2[:, None]), by_mass)
    space = np.where(number <= room.storeys[:, None], space, 0.0)
    best = space.argmax(axis=1)
    rows = np.arange(len(plate))
    return space[rows, best], height[rows, best] / number[best]


def _added_storeys_m2(
    buildable: np.ndarray, stock: Stock, number: np.ndarray, production: np.ndarray, room: Room, limits: dict
) -> np.ndarray:
    """Floor space on top of buildings, before the plot's limits."""
    top = (room.height_m - room.parapet_m)[number]
    fit = np.floor((top - stock.height_m) / room.upper_m[number] + ROUNDING)
    fit = np.clip(fit, 0, limits["most_added_storeys"])
    rows = np.flatnonzero(production & stock.flat & (fit > 0) & (stock.area_m2 >= limits["storeys_plate_m2"]))
    plate = shapely.area(shapely.intersection(stock.shape[rows], buildable[number[rows]]))
    plate = np.where(plate >= limits["storeys_plate_m2"], plate, 0.0)
    return np.bincount(number[rows], weights=plate * fit[rows], minlength=len(buildable))


def _extension_m2(
    buildable: np.ndarray, stock: Stock, number: np.ndarray, production: np.ndarray, room: Room, limits: dict
) -> np.ndarray:
    """Floor space of plates enlarged within the setbacks: storeys of a factory, no higher than what they enlarge."""
    count = len(buildable)

    def mean(values: np.ndarray) -> np.ndarray:
        weights = np.where(production, stock.area_m2, 0.0)
        total = np.bincount(number, weights=weights, minlength=count)
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.bincount(number, weights=weights * values, minlength=count) / total

    height = np.minimum(mean(stock.height_m), room.height_m)
    storeys = np.maximum(1 + np.floor((height - room.ground_m) / room.upper_m + ROUNDING), 1)
    height = np.minimum(height, room.ground_m + (storeys - 1) * room.upper_m)
    hopeful = (height > 0) & (room.coverage_m2 >= limits["extension_area_m2"])
    rows = np.flatnonzero(hopeful & (shapely.area(buildable) >= limits["extension_area_m2"]))
    enlarged = _together(stock.shape[production], number[production], rows)
    taken = _together(stock.shape, number, rows)
    reach = shapely.intersection(buildable[rows], shapely.buffer(enlarged, limits["extension_depth_m"], quad_segs=2))
    beside = shapely.area(shapely.difference(reach, shapely.buffer(taken, ROUNDING)))
    plate = np.where(beside >= limits["extension_area_m2"], np.minimum(beside, room.coverage_m2[rows]), 0.0)
    by_mass = room.mass_m3[rows] * storeys[rows] / height[rows]
    found = np.zeros(count)
    found[rows] = np.minimum.reduce([plate * storeys[rows], room.floor_m2[rows], by_mass])
    return found


def _together(shapes: np.ndarray, number: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """The ``shapes`` of each of ``rows`` as one geometry, to be buffered: they may overlap."""
    wanted = np.isin(number, rows)
    parts, owner = shapely.get_parts(shapes[wanted], return_index=True)
    position = np.searchsorted(rows, number[wanted][owner])
    polygons = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    together = np.full(len(rows), shapely.MultiPolygon(), dtype=object)
    if polygons.any():
        order = np.argsort(position[polygons], kind="stable")
        owners, index = np.unique(position[polygons][order], return_inverse=True)
        together[owners] = shapely.multipolygons(parts[polygons][order], indices=index)
    return together


def _best(
    gains: dict[str, np.ndarray],
    space: np.ndarray,
    stands: np.ndarray,
    in_use: np.ndarray,
    homes: np.ndarray,
    limits: dict,
) -> pd.DataFrame:
    """The best intervention by the rule of the module."""
    weighed = np.column_stack([gains[name] for name in KEEPING])
    weighed[:, KEEPING.index(NEW_AND_STOREYS)] /= limits["both_gain_factor"]
    choice = weighed.argmax(axis=1)
    rows = np.arange(len(space))
    keeping = np.column_stack([gains[name] for name in KEEPING])[rows, choice]
    little = in_use <= limits["little_built_share"] * space
    replaced = little & ~homes & (gains[REPLACEMENT] > limits["replacement_gain_factor"] * keeping)
    gain = np.where(replaced, gains[REPLACEMENT], keeping)
    name = np.where(replaced, REPLACEMENT, np.array(KEEPING, dtype=object)[choice]).astype(object)
    name[gain <= 0] = NONE
    sure = np.where(replaced, gain, np.maximum(gains[NEW], gains[EXTENSION]))
    columns = {f"{each}_m2": gains[each] for each in (NEW, ADDED_STOREYS, NEW_AND_STOREYS, EXTENSION, REPLACEMENT)}
    return pd.DataFrame(
        {
            **columns,
            "intervention": name,
            "retained_m2": np.where(name == REPLACEMENT, 0.0, stands),
            "gain_m2": gain,
            "sure_m2": np.minimum(sure, gain),
        }
    )
