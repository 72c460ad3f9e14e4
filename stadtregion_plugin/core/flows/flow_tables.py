"""The tables the flows rest on: materials, recipes, uses, vehicles, settings; shipped or the user's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd

from ..errors import InputError
from ..labels import table_names
from ..tables import read_table
from ..text import LANGUAGE, Translate, english
from .problem import Recipes

WASTE = "waste"
RING = "ring_"
PLAUSIBLE = "plausible_haul_factor"
SUBSTITUTION = "substitution_share"
_PROCESS_COLUMNS = ["cost_eur_t", "energy_kwh_t", "co2e_t_t", "floor_m2_per_t_a", "floor_share"]


@dataclass(frozen=True)
class FlowTables:
    """Tables of constants, each with a ``source`` column; ``settings`` by name.

    ``recipes`` is in the order of ``processes``, one row a process, with cost (€/t), energy (kWh/t), CO2e (t/t), floor
    space (m² per t/a) and the largest share of a site's floor space; their yields are in ``yields``.
    """

    materials: pd.DataFrame
    processes: pd.DataFrame
    yields: pd.DataFrame
    uses: pd.DataFrame
    transport: pd.DataFrame
    settings: dict[str, float]
    grades: dict[str, float] = field(default_factory=dict)

    @property
    def material_ids(self) -> list[str]:
        return list(self.materials["material"])

    @property
    def wastes(self) -> list[str]:
        """What falls due: end-of-life materials and by-products."""
        return list(self.materials.loc[self.materials["kind"] == WASTE, "material"])

    @property
    def rings_km(self) -> list[float]:
        """Distances within which loop closure is measured."""
        return sorted(value for name, value in self.settings.items() if name.startswith(RING))

    def recipes(self) -> Recipes:
        """The recipes on this table's materials. Raises ``InputError`` for a recipe that makes mass."""
        processes, materials = list(self.processes["process"]), self.material_ids
        amounts = {}
        for role in ("input", "output"):
            rows = self.yields[self.yields["role"] == role]
            table = rows.pivot_table(index="process", columns="material", values="t_per_t", aggfunc="sum")
            amounts[role] = table.reindex(index=processes, columns=materials).fillna(0.0).to_numpy(dtype=float)
        taken = amounts["input"].sum(axis=1, keepdims=True)
        return Recipes(
            processes=tuple(processes),
            inputs=amounts["input"] / taken,
            outputs=amounts["output"] / taken,
            cost=self.processes["cost_eur_t"],
            co2e=self.processes["co2e_t_t"],
            floor_m2=self.processes["floor_m2_per_t_a"],
        )

    def uses_matrix(self) -> np.ndarray:
        """(materials × materials): the share of a tonne of the row that falls due as the material of the column."""
        position = {material: number for number, material in enumerate(self.material_ids)}
        matrix = np.zeros((len(position), len(position)))
        for product, material, share in self.uses[["product", "material", "share"]].itertuples(index=False):
            matrix[position[product], position[material]] += share
        return matrix

    def cascade(self) -> np.ndarray:
        """(materials × materials): true where the row, of a higher grade, may serve in place of the column.

        Both are of one parent and one kind; a material without a grade serves only as itself.
        """
        parent, kind = (self.materials[name].to_numpy(dtype=object) for name in ("parent", "kind"))
        grade = np.array([self.grades.get(name, np.nan) for name in self.material_ids])
        alike = (parent[:, None] == parent) & (kind[:, None] == kind) & (parent != "")
        return alike & (grade[:, None] > grade)

    def material_names(self, translate: Translate = english) -> dict[str, str]:
        """Names of materials by id, in the language of ``translate``."""
        return table_names(self.materials, "material", translate(LANGUAGE))

    def process_names(self, translate: Translate = english) -> dict[str, str]:
        """Names of processes by id, in the language of ``translate``."""
        return table_names(self.processes, "process", translate(LANGUAGE))


def read_flow_tables(
    materials: str | Path | None = None,
    recipes: str | Path | None = None,
    uses: str | Path | None = None,
    transport: str | Path | None = None,
    settings: str | Path | None = None,
    grades: str | Path | None = None,
) -> FlowTables:
    """The tables of the flows, each replaced by the user's own file where one is given.

    In ``recipes`` a process has a row for each material; cost, energy, CO2e and floor space stand in any one of them.
    Raises ``InputError`` when a table names an unknown material, a process has no input or lacks its cost, or a share
    or yield is negative.
    """
    known = read_table("materials", materials)
    rows = read_table("recipes", recipes)
    used = read_table("uses", uses)
    names = set(known["material"])
    _require_known(rows, "material", names, "recipes")
    _require_known(used, "product", names, "uses")
    _require_known(used, "material", names, "uses")
    return FlowTables(
        materials=_unique(known, "material", "materials"),
        processes=_processes(rows),
        yields=rows[["process", "material", "role", "t_per_t"]],
        uses=used,
        transport=_unique(read_table("transport", transport), "vehicle", "transport"),
        grades=_grades(grades, names),
        settings=read_table("flow_settings", settings).set_index("name")["value"].astype(float).to_dict(),
    )


def _grades(own: str | Path | None, known: set[str]) -> dict[str, float]:
    table = _unique(read_table("grades", own), "material", "grades")
    if own is not None:
        _require_known(table, "material", known, "grades")
    graded = table[table["grade"].notna()]
    return dict(zip(graded["material"], graded["grade"].astype(float), strict=True))


def _processes(rows: pd.DataFrame) -> pd.DataFrame:
    """One row a process: the first value given in each column."""
    if rows.empty:
        raise InputError("The table of recipes is empty; fill it in or leave it out.")
    wrong = rows[~rows["role"].isin(["input", "output"]) | ~((rows["t_per_t"] >= 0) & np.isfinite(rows["t_per_t"]))]
    if len(wrong):
        raise InputError(
            "The recipes have rows that cannot be used ({rows}); role is input or output, t_per_t a number from 0 up.",
            rows=", ".join(wrong["process"].astype(str) + "/" + wrong["material"].astype(str)),
        )
    first = rows.groupby("process", sort=False)[["name_en", "name_de"]].first()
    numbers = rows.groupby("process", sort=False)[_PROCESS_COLUMNS].first()
    taking = rows[(rows["role"] == "input") & (rows["t_per_t"] > 0)]
    without = sorted(set(rows["process"]) - set(taking["process"]))
    if without:
        raise InputError(
            "The recipe {process} has no input; add a row with the role input and t_per_t above 0.", process=without[0]
        )
    lacking = numbers[numbers.isna().any(axis=1)]
    if len(lacking):
        raise InputError(
            "The recipe {process} lacks {columns}; enter it in one of its rows.",
            process=lacking.index[0],
            columns=", ".join(lacking.columns[lacking.iloc[0].isna()]),
        )
    out_of_range = numbers[~numbers["floor_share"].between(0.0, 1.0) | ~(numbers["floor_m2_per_t_a"] >= 0.0)]
    if len(out_of_range):
        raise InputError(
            "The recipe {process} needs a floor_share from 0 to 1 and a floor_m2_per_t_a from 0 up; correct it.",
            process=out_of_range.index[0],
        )
    return first.join(numbers).reset_index()


def _unique(table: pd.DataFrame, column: str, name: str) -> pd.DataFrame:
    repeated = table.loc[table[column].duplicated(), column]
    if len(repeated):
        raise InputError("The table {name} has {key} twice; keep one row.", name=name, key=repeated.iloc[0])
    return table


def _require_known(table: pd.DataFrame, column: str, known: set[str], name: str) -> None:
    unknown = sorted(set(table[column]) - known)
    if unknown:
        raise InputError(
            "The table {name} names materials that materials.csv does not know: {materials}; add them there or correct"
            " them.",
            name=name,
            materials=", ".join(unknown),
        )
