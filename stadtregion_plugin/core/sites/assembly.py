"""Neighbouring plots that together carry a factory which none of them carries alone, with few owners to convince."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import polygons_only, require_metric
from ..labels import OWNER_CLASSES, readable
from ..progress import Progress, part, report, unobserved
from ..settings import setting
from ..tables import read_table
from ..text import Translate, english
from .assembly_graph import are_alleys, find_neighbours, join, under_one_roof
from .assembly_joints import Joint, apart_from_each_other, needed
from .assembly_reasons import reason_for
from .assembly_rules import at_rows, rules_of, strictest
from .assembly_search import Limits, Parts, search
from .columns import positive_numbers, words
from .envelope import fit_envelopes
from .knockouts import is_given
from .plates import factory_types
from .type_heights import fit_types_with_heights
from .zoning import ZoningRules, zoning_types

NEEDED = ("plot_id", "zoning", "typology", "permitted_m2", "plate_width_m", "plate_length_m")
LOW_FACTORY = 2  # storeys by which the setback is guessed before a set is drawn


@dataclass(frozen=True)
class AssemblyParameters:
    """What may be joined.

    ``state``: building law for setbacks (``BW``, ``MBO``). ``zoning_table``: zoning types of one's own. ``rules``:
    fields of ``ZoningRules`` for all plots or one value for each; these three as in ``FloorSpaceParameters``.
    ``bridge_alleys``: municipal alleys between plots may be joined as well. The others: table ``assembly``.
    """

    state: str = "BW"
    zoning_table: Path | None = None
    rules: Mapping[str, float | np.ndarray] = field(default_factory=dict)
    bridge_alleys: bool = False
    shared_boundary_m: float = setting("assembly", "shared_boundary_m")
    snapping_m: float = setting("assembly", "snapping_m")
    most_plots: float = setting("assembly", "most_plots")
    most_parties: float = setting("assembly", "most_parties")
    kept_sets: float = setting("assembly", "kept_sets")
    promise_share: float = setting("assembly", "promise_share")
    alley_width_m: float = setting("assembly", "alley_width_m")
    alley_m2: float = setting("assembly", "alley_m2")
    housing_share: float = setting("assembly", "housing_share")
    building_share: float = setting("assembly", "building_share")
    minimum_permissibility: float = setting("candidates", "minimum_permissibility")


def assemble_plots(
    plots: gpd.GeoDataFrame,
    parameters: AssemblyParameters | None = None,
    translate: Translate = english,
    progress: Progress = unobserved,
    buildings: gpd.GeoDataFrame | None = None,
    street_sides: Iterable | None = None,
) -> gpd.GeoDataFrame:
    """Sets of neighbouring ``plots`` worth joining: the layer ``schema.ASSEMBLIES``, the most worthwhile first.

    1. Plots whose zoning (or, where it is inferred, land use) permits production and that are no homes. With
       ``buildings``, plots under the same building count as one; with ``bridge_alleys`` narrow municipal plots join in.
    2. Neighbours share at least ``shared_boundary_m`` of boundary when gaps and overlaps of ``snapping_m`` are closed.
    3. Connected sets of at most ``most_plots`` plots and ``most_parties`` owners by beam search (``assembly_search``).
    4. Of the sets that may do, the envelope under the strictest rules of the parts (see ``fit_envelopes``). A set
       counts when it carries a larger factory type than any of its parts, and fewer owners would not carry it.
    5. Of sets that overlap, the one that gains most plate for each effective owner (1 / sum of squared shares of land).

    ``plots``: the layer ``schema.POTENTIAL`` in metres; owners are told apart by ``owner_key``, each plot without one
    has an owner of its own. ``street_sides``: as in ``fit_envelopes``, one for each plot. ``gain_m2`` is the factory
    floor space beyond that of the parts apart, where a part that carries no factory type counts nothing.

    Raises ``InputError`` when ``plots`` are not in metres or no floor-space potential.
    """
    parameters = parameters or AssemblyParameters()
    missing = [name for name in NEEDED if name not in plots.columns]
    if missing:
        raise InputError(
            "The plots have no field {fields}; run “Estimate floor-space potential” on them first.",
            fields=", ".join(missing),
        )
    require_metric(plots, "Plots")
    land = _Land(plots, parameters, buildings, street_sides)
    neighbours = find_neighbours(
        land.shapes, parameters.shared_boundary_m, parameters.snapping_m, part(progress, 0.0, 0.15)
    )
    limits = Limits(
        int(parameters.most_plots), int(parameters.most_parties), int(parameters.kept_sets), parameters.promise_share
    )
    found: list[Joint] = []
    search(
        land.parts(),
        neighbours,
        factory_types(),
        limits,
        lambda members, rank, step: land.measure(members, rank, found, step),
        part(progress, 0.15, 0.95),
    )
    best = apart_from_each_other(needed(found))
    report(progress, 1.0)
    return land.described(best, translate)


class _Land:
    """The plots that may be joined, as parts: single plots, or several under one building."""

    def __init__(self, plots: gpd.GeoDataFrame, parameters: AssemblyParameters, buildings, street_sides) -> None:
        frame = plots.reset_index(drop=True)
        shapes = polygons_only(frame.geometry.to_numpy())
        zoned = zoning_types(parameters.zoning_table)
        suited = _permit_production(frame, parameters, zoned) & ~shapely.is_empty(shapes)
        alley = np.zeros(len(frame), dtype=bool)
        if parameters.bridge_alleys:
            public = _column(frame, "owner_class").isin(["municipality", "municipal_company"]).to_numpy()
            alley = public & ~suited & are_alleys(shapes, parameters.alley_width_m, parameters.alley_m2)
        rows = np.flatnonzero(suited | alley)
        self.crs = frame.crs
        self.parameters = parameters
        self.types = factory_types()["typology"]
        self.plots = frame.iloc[rows].reset_index(drop=True)
        self.is_alley = alley[rows]
        self.plot_shapes = shapes[rows]
        sides = None if street_sides is None else list(street_sides)
        self.has_sides = sides is not None
        self.sides = [None] * len(rows) if sides is None else [sides[row] for row in rows]
        self.owner = _owners(self.plots)
        self.owner_class = _column(self.plots, "owner_class").fillna("unknown").to_numpy()
        overruling = at_rows(parameters.rules, rows)
        self.rules = rules_of(self.plots, self.is_alley, parameters.state, overruling, zoned)
        self.groups = _groups(self.plot_shapes, self.is_alley, buildings, parameters)
        self.shapes = self.plot_shapes[[group[0] for group in self.groups]] if len(rows) else self.plot_shapes
        self._rank, self._plate, self._space = self._alone()

    def _alone(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Rank of the factory type, plate and factory floor space of each part by itself."""
        rank = self._ranks(self.plots["typology"])
        sides = self.plots[["plate_width_m", "plate_length_m"]].astype(float).fillna(0.0).to_numpy()
        space = np.where(rank > 0, self.plots["permitted_m2"].astype(float).fillna(0.0), 0.0)
        first = np.array([group[0] for group in self.groups], dtype=int)
        rank, plate, space = rank[first], sides.prod(axis=1)[first], space[first]
        several = [number for number, group in enumerate(self.groups) if len(group) > 1]
        if several:
            width = max(len(self.groups[number]) for number in several)
            sets = np.array([list(self.groups[n]) + [-1] * (width - len(self.groups[n])) for n in several])
            self.shapes[several] = join(self.plot_shapes, sets, self.parameters.snapping_m)
            fitted = self._fit(self.shapes[several], [[number] for number in several], 0, unobserved)
            rank[several] = self._ranks(fitted["typology"])
            plate[several] = (fitted["plate_width_m"] * fitted["plate_length_m"]).fillna(0.0)
            space[several] = np.where(rank[several] > 0, fitted["permitted_m2"], 0.0)
        return rank, plate, space

    def _ranks(self, typologies: pd.Series) -> np.ndarray:
        """How many factory types are no larger than each of ``typologies``; 0 for none."""
        return (
            typologies.map({name: number + 1 for number, name in enumerate(self.types)}).fillna(0).to_numpy(dtype=int)
        )

    def parts(self) -> Parts:
        first = np.array([group[0] for group in self.groups], dtype=int)
        rules = [self._strictest([number]) for number in range(len(self.groups))]
        return Parts(
            area=shapely.area(self.shapes),
            perimeter=shapely.length(self.shapes),
            plots=np.array([len(group) for group in self.groups], dtype=int),
            owner=self.owner[first],
            more_owners=np.array([len(set(self.owner[group])) - 1 for group in self.groups], dtype=int),
            rank=self._rank,
            plate_m2=self._plate,
            grz=np.array([np.inf if each is None else each.grz for each in rules], dtype=float),
            setback_m=np.array([0.0 if each is None else each.setback_m(LOW_FACTORY) for each in rules], dtype=float),
            may_start=~self.is_alley[first],
        )

    def measure(self, members: np.ndarray, rank: np.ndarray, found: list[Joint], progress: Progress) -> np.ndarray:
        """Draw the sets ``members``, keep in ``found`` those that carry a factory beyond ``rank``, say what they do."""
        outlines = join(self.shapes, members, self.parameters.snapping_m)
        fitted = self._fit(outlines, members, rank, progress)
        carried = self._ranks(fitted["typology"])
        for row in np.flatnonzero(carried > rank):
            plate = (fitted["plate_width_m"].iloc[row], fitted["plate_length_m"].iloc[row])
            parties, effective = self._owners_of(members[row])
            found.append(
                Joint(
                    members=frozenset(members[row].tolist()),
                    outline=outlines[row],
                    rank=int(carried[row]),
                    typology=fitted["typology"].iloc[row],
                    permitted_m2=float(fitted["permitted_m2"].iloc[row]),
                    floor_m2=float(fitted["floor_m2"].iloc[row]),
                    plate_m=plate,
                    plate_gain_m2=plate[0] * plate[1] - float(self._plate[members[row]].max()),
                    parties=parties,
                    effective_owners=effective,
                )
            )
        return carried

    def _fit(self, outlines: np.ndarray, sets, above, progress: Progress) -> pd.DataFrame:
        """What each of the ``sets`` of parts permits under the strictest rules of its parts, and its factory type."""
        rules = [rules for members in sets if (rules := self._strictest(members)) is not None]
        sides = None
        if self.has_sides:
            sides = np.empty(len(sets), dtype=object)
            sides[:] = [self._sides_of(members) for members in sets]
        envelopes = fit_envelopes(outlines, rules, sides, part(progress, 0.0, 0.3))
        permitted = envelopes.rename(columns={"gfa_m2": "permitted_m2"}).assign(area_m2=shapely.area(outlines))
        fitted = fit_types_with_heights(
            outlines,
            rules,
            permitted,
            np.ones(len(outlines), dtype=bool),
            None if sides is None else (sides, None),
            part(progress, 0.3, 1.0),
            above,
        )
        return pd.DataFrame(
            {
                "permitted_m2": permitted["permitted_m2"].to_numpy(dtype=float),
                "floor_m2": fitted.floor_m2,
                "typology": fitted.plates.typology,
                "plate_width_m": fitted.plates.width_m,
                "plate_length_m": fitted.plates.length_m,
            }
        )

    def _plots_of(self, members) -> np.ndarray:
        return np.concatenate([self.groups[number] for number in members])

    def _strictest(self, members) -> ZoningRules | None:
        rules = {self.rules[plot] for plot in self._plots_of(members)} - {None}
        return strictest(frozenset(rules)) if rules else None

    def _sides_of(self, members):
        lines = [side for plot in self._plots_of(members) if (side := self.sides[plot]) is not None]
        return shapely.union_all(lines) if lines else None

    def _owners_of(self, members) -> tuple[int, float]:
        """Owners to convince, and their effective number by area."""
        rows = self._plots_of(members)
        held = pd.Series(shapely.area(self.plot_shapes[rows])).groupby(self.owner[rows]).sum().to_numpy()
        return len(held), float(held.sum() ** 2 / (held**2).sum())

    def described(self, joints: list[Joint], translate: Translate) -> gpd.GeoDataFrame:
        rows = [self._row(number, joint, translate) for number, joint in enumerate(joints, start=1)]
        columns = pd.DataFrame(rows, columns=schema.ASSEMBLIES.columns)
        outlines = np.array([joint.outline for joint in joints] or np.empty(0), dtype=object)
        return schema.ASSEMBLIES.conform(gpd.GeoDataFrame(columns, geometry=outlines, crs=self.crs))

    def _row(self, number: int, joint: Joint, translate: Translate) -> dict[str, object]:
        members = sorted(joint.members)
        rows = self._plots_of(members)
        before = int(self._rank[members].max())
        row = {
            "assembly_id": f"A{number}",
            "plot_ids": ", ".join(self.plots["plot_id"].iloc[rows].astype(str)),
            "plots": len(rows),
            "parties": joint.parties,
            "owner_classes": ", ".join(
                readable(OWNER_CLASSES, each, translate) for each in sorted(set(self.owner_class[rows]))
            ),
            "area_m2": joint.outline.area,
            "permitted_m2": joint.permitted_m2,
            "gain_m2": _whole_metres(joint.permitted_m2 - float(self._space[members].sum())),
            "plate_width_m": joint.plate_m[0],
            "plate_length_m": joint.plate_m[1],
            "typology": joint.typology,
        }
        smaller = self.types.iloc[before - 1] if before else None
        unknown = int((self.owner[rows] < 0).sum())
        return row | {"reason": reason_for(row, smaller, unknown, joint.floor_m2, translate)}


# --- which plots -----------------------------------------------------------------------------------------------------


def _column(frame: pd.DataFrame, name: str) -> pd.Series:
    return words(frame, name)


def _permit_production(frame: pd.DataFrame, parameters: AssemblyParameters, zoned: pd.DataFrame) -> np.ndarray:
    """Plots whose zoning permits production, by a land use that is suited where no plan says so, and without homes."""
    permissibility = frame["zoning"].map(zoned["permissibility"]).astype(float)
    suited_uses = read_table("site_landuse").query("allowed == 1")["landuse"]
    permitted = (permissibility >= parameters.minimum_permissibility).to_numpy()
    permitted &= is_given(frame) | _column(frame, "landuse").isin(suited_uses).to_numpy()
    homes = positive_numbers(frame, "housing_m2") > parameters.housing_share * positive_numbers(frame, "existing_m2")
    return permitted & ~homes


def _whole_metres(gain_m2: float) -> float:
    """A gain below a square metre is none, only rounding."""
    return 0.0 if abs(gain_m2) < 1 else gain_m2


def _owners(plots: pd.DataFrame) -> np.ndarray:
    """A number for each plot's owner; plots without a known one have negative numbers of their own."""
    codes, _ = pd.factorize(_column(plots, "owner_key"))
    return np.where(codes >= 0, codes, -1 - np.arange(len(plots)))


def _groups(shapes, is_alley, buildings, parameters: AssemblyParameters) -> list[np.ndarray]:
    """The plots of each part, as positions."""
    if buildings is None or buildings.empty or not len(shapes):
        return [np.array([number]) for number in range(len(shapes))]
    footprints = polygons_only(buildings.geometry.to_numpy())
    group = under_one_roof(shapes, footprints[~shapely.is_empty(footprints)], parameters.building_share)
    group = np.where(is_alley, group.max() + 1 + np.arange(len(shapes)), group)
    order = np.argsort(group, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(group[order])) + 1)
