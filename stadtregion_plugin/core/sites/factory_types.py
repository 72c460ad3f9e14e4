"""Which kinds of production suit which site, by the editable table ``factory_types``."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from .. import schema
from ..errors import InputError
from ..frames import require_columns
from ..labels import EMISSION_CLASSES, readable, table_names
from ..tables import read_table
from ..text import LANGUAGE, Translate, english, grouped, text
from .columns import words

WORDS = ("factory_type", "name_en", "name_de", "emission_class")
NUMBERS = (
    *("floor_min_m2", "floor_typical_m2", "plate_width_m", "plate_length_m", "clear_height_m", "load_kn_m2"),
    *("power_kw", "power_within_m", "freight_within_m", "upper_floors"),
)

SUITS = text("{has} m² of typically {typical} m²")
LACKS = text("lacks: {needs}")
TIGHTEST = text("tightest: {needs}")
UNKNOWN = text("unknown: {subjects}")

# By need: the column of the table, what is said of what there is and what is needed, and the name of the need.
NEEDS = {
    "floor": ("floor_min_m2", text("floor space {has} m², needs {needs} m²"), text("floor space")),
    "width": ("plate_width_m", text("plate {has} m wide, needs {needs} m"), text("width of the plate")),
    "length": ("plate_length_m", text("plate {has} m long, needs {needs} m"), text("length of the plate")),
    "height": ("clear_height_m", text("clear height {has} m, needs {needs} m"), text("clear height")),
    "load": ("load_kn_m2", text("floor load {has} kN/m², needs {needs} kN/m²"), text("floor load")),
    "noise": ("emission_class", text("the neighbours allow “{has}”, needs “{needs}”"), text("noise")),
    "freight": ("freight_within_m", text("freight access at {has} m, at most {needs} m"), text("freight access")),
    "power": ("power_within_m", text("power for {power} kW at {has} m, at most {needs} m"), text("power supply")),
}
GROUND_FLOOR = text("ground floor {has} m², needs {needs} m²")  # in place of the first, for what needs it there
ONLY_UPPER = "added_storeys"  # the intervention that leaves no ground floor to a newcomer
DISTANCES = ("freight", "power")  # needs of which less is better


def read_factory_types(path: str | Path | None = None) -> pd.DataFrame:
    """The table ``factory_types``, or the user's own at ``path``, checked.

    Raises ``InputError`` when it cannot be read, lacks a column, has no row, repeats or omits a name, or holds a number
    that is none, is negative, or contradicts another.
    """
    table = read_table("factory_types", path)
    where = "factory_types.csv" if path is None else path
    for column in WORDS:
        table[column] = table[column].fillna("").astype(str).str.strip()
    _check_names(table, where)
    for column in NUMBERS:
        table[column] = _numbers(table, column, where)
    _check_values(table, where)
    return table


def factory_fits(
    sites: pd.DataFrame, types: pd.DataFrame | None = None, translate: Translate = english
) -> pd.DataFrame:
    """Whether each of ``types`` (default: the table ``factory_types``) suits each site: layer ``schema.FACTORY_FITS``.

    A type suits where the site meets all its needs: ``addable_m2`` (for types that need the ground floor, no more of it
    than ``plate_m2``, and nothing where the best ``intervention`` only adds storeys), ``plate_width_m`` and
    ``plate_length_m``, clear height and load of the ``typology`` (tables ``typologies`` and ``ground_floors``),
    ``emission_class``, ``distance_freight_m`` and ``distance_power_m``. What is not known of a site does not rule a
    type out, but is said. The ``reason`` names what is lacking, the largest gap first, or what is tightest.

    Rows come site by site; within a site the types that suit come first, those first that the site can hold at their
    typical size, and of these the most demanding. Raises ``InputError`` for sites without ``site_id``.

    Source: table ``factory_types``.
    """
    require_columns(sites, ["site_id"], "Sites")
    types = read_factory_types() if types is None else types
    has = _offers(sites, types)
    margins = {name: _margin(name, has[name], types) for name in NEEDS}
    stacked = np.stack(list(margins.values()))
    fits = ~(stacked < 1).any(axis=0)
    typical = types["floor_typical_m2"].fillna(types["floor_min_m2"]).fillna(0.0).to_numpy()
    filled = np.minimum(np.nan_to_num(has["floor"] / np.maximum(typical, 1.0), nan=0.0), 1.0)
    site, kind = np.nonzero(np.ones_like(fits))
    order = np.lexsort((kind, -typical[kind], -filled[site, kind], ~fits[site, kind], site))
    site, kind = site[order], kind[order]
    said = _Words(types, has, stacked, typical, translate)
    frame = pd.DataFrame(
        {
            "site_id": sites["site_id"].to_numpy(dtype=object)[site],
            "factory_type": types["factory_type"].to_numpy(dtype=object)[kind],
            "fits": fits[site, kind],
            "reason": pd.Series([said.reason(*pair) for pair in zip(site, kind)], dtype=object),
        }
    )
    return schema.FACTORY_FITS.conform(frame)


def suitable_types(fits: pd.DataFrame, translate: Translate = english, types: pd.DataFrame | None = None) -> pd.Series:
    """The names of what suits each site, best first, joined by commas; "" where nothing does. Index: ``site_id``.

    ``fits`` as from ``factory_fits``; names are those of ``types``, of which it was made.
    """
    names = table_names(read_factory_types() if types is None else types, "factory_type", translate(LANGUAGE))
    suits = fits[fits["fits"].fillna(False).astype(bool)]
    named = suits["factory_type"].map(lambda code: names.get(code, readable({}, code)))
    joined = named.groupby(suits["site_id"], sort=False).agg(", ".join)
    return joined.reindex(fits["site_id"].unique()).fillna("").astype(object).rename("factory_types")


# --- checks ------------------------------------------------------------------------------------------------------


def _check_names(table: pd.DataFrame, where: object) -> None:
    if table.empty:
        raise InputError("The table {path} holds no factory type; give it at least one row.", path=where)
    names = table["factory_type"]
    if (names == "").any():
        raise InputError("The table {path} has a row without factory_type; name each type.", path=where)
    repeated = names[names.duplicated()].unique()
    if len(repeated):
        raise InputError(
            "The table {path} names the factory type {types} twice; keep one row of each.",
            path=where,
            types=", ".join(repeated),
        )


def _numbers(table: pd.DataFrame, column: str, where: object) -> pd.Series:
    """``column`` as numbers, empty cells as NaN."""
    given = table[column]
    numbers = pd.to_numeric(given, errors="coerce").astype(float)
    wrong = (numbers.isna() & given.notna() & (given.astype(str).str.strip() != "")) | (numbers < 0)
    if wrong.any():
        row = table[wrong].iloc[0]
        raise InputError(
            "The table {path} has {value} as {column} of {type}; give a number from 0 up, or leave it empty.",
            path=where,
            value=row[column],
            column=column,
            type=row["factory_type"],
        )
    return numbers


def _check_values(table: pd.DataFrame, where: object) -> None:
    classes = _emission_ranks().index
    for row in table.itertuples():
        if row.emission_class and row.emission_class not in classes:
            raise InputError(
                "The table {path} has the emission class {given} for {type}; choose one of {known}.",
                path=where,
                given=row.emission_class,
                type=row.factory_type,
                known=", ".join(classes),
            )
        if row.upper_floors not in (0, 1):
            raise InputError(
                "The table {path} must say in upper_floors of {type} whether upper floors suit: 1 yes, 0 no.",
                path=where,
                type=row.factory_type,
            )
        if row.floor_min_m2 > row.floor_typical_m2:
            raise InputError(
                "The table {path} has a smaller typical than least floor space for {type}; swap the two.",
                path=where,
                type=row.factory_type,
            )


# --- what sites have and types need ------------------------------------------------------------------------------


def _emission_ranks() -> pd.Series:
    """Emission classes, the quietest first, with the rank of the noise they allow."""
    classes = read_table("emission_classes").sort_values("least_night_db")["emission_class"]
    return pd.Series(range(len(classes)), index=classes, dtype=float)


def _offers(sites: pd.DataFrame, types: pd.DataFrame) -> dict[str, np.ndarray]:
    """What the sites have of each need, (sites, types); NaN where it is unknown."""

    upstairs = types["upper_floors"].to_numpy() == 1
    typology = words(sites, "typology")

    def of_all(values: np.ndarray) -> np.ndarray:
        return np.repeat(values[:, None], len(types), axis=1)

    def by_floor(upper: np.ndarray, ground: np.ndarray) -> np.ndarray:
        return np.where(upstairs, upper[:, None], ground[:, None])

    def of_typology(column: str) -> np.ndarray:
        return by_floor(
            *(
                typology.map(read_table(table).set_index("typology")[column]).to_numpy(dtype=float)
                for table in ("typologies", "ground_floors")
            )
        )

    addable = _measure(sites, "addable_m2")
    ground = np.minimum(addable, _measure(sites, "plate_m2"))
    ground[words(sites, "intervention").eq(ONLY_UPPER).to_numpy()] = 0.0
    return {
        "floor": by_floor(addable, ground),
        "width": of_all(_measure(sites, "plate_width_m")),
        "length": of_all(_measure(sites, "plate_length_m")),
        "height": of_typology("clear_height_m"),
        "load": of_typology("load_kn_m2"),
        "noise": of_all(words(sites, "emission_class").map(_emission_ranks()).to_numpy(dtype=float)),
        "freight": of_all(_measure(sites, "distance_freight_m")),
        "power": of_all(_measure(sites, "distance_power_m")),
    }


def _measure(sites: pd.DataFrame, column: str) -> np.ndarray:
    if column not in sites.columns:
        return np.full(len(sites), np.nan)
    return pd.to_numeric(sites[column], errors="coerce").to_numpy(dtype=float, na_value=np.nan)


def _needs(name: str, types: pd.DataFrame) -> np.ndarray:
    """What each type needs; NaN where it has no such need."""
    needs = types[NEEDS[name][0]]
    return (needs.map(_emission_ranks()) if name == "noise" else needs).to_numpy(dtype=float)


def _margin(name: str, has: np.ndarray, types: pd.DataFrame) -> np.ndarray:
    """What there is over what is needed, (sites, types): below 1 it lacks; infinite without a need, NaN if unknown."""
    needs = np.broadcast_to(_needs(name, types), has.shape)
    with np.errstate(divide="ignore", invalid="ignore"):
        if name == "noise":
            margin = np.where(has >= needs, np.inf, 0.0)
        else:
            margin = needs / has if name in DISTANCES else has / needs
    margin = np.where(np.isnan(has), np.nan, margin)
    return np.where(np.isnan(needs) | ((needs == 0) & (name not in DISTANCES)), np.inf, margin)


# --- words -------------------------------------------------------------------------------------------------------


class _Words:
    """Reasons of pairs of sites and types, in the language of ``translate``."""

    def __init__(self, types, has, margins, typical, translate: Translate) -> None:
        self.has, self.margins, self.typical = has, margins, typical
        self.names = list(NEEDS)
        self.needs = [_needs(name, types) for name in self.names]
        self.ground = types["upper_floors"].to_numpy() == 0
        self.on_the_ground = translate(GROUND_FLOOR)
        self.power = types["power_kw"].to_numpy(dtype=float)
        self.classes = [readable(EMISSION_CLASSES, code, translate) for code in _emission_ranks().index]
        self.templates = {name: translate(NEEDS[name][1]) for name in self.names}
        self.subjects = {name: translate(NEEDS[name][2]) for name in self.names}
        self.suits, self.lacks, self.tightest, self.unknown = map(translate, (SUITS, LACKS, TIGHTEST, UNKNOWN))
        self.comma = translate(LANGUAGE) == "de"

    def reason(self, site: int, kind: int) -> str:
        margins = self.margins[:, site, kind]
        by_margin = [position for position in np.argsort(margins, kind="stable") if np.isfinite(margins[position])]
        lacking = [position for position in by_margin if margins[position] < 1]
        said = []
        if lacking:
            said.append(self.lacks.format(needs="; ".join(self._need(position, site, kind) for position in lacking)))
        else:
            space = self.has["floor"][site, kind]
            if np.isfinite(space):
                said.append(self.suits.format(has=grouped(space), typical=grouped(self.typical[kind])))
            if by_margin:
                said.append(self.tightest.format(needs=self._need(by_margin[0], site, kind)))
        unknown = [self.subjects[self.names[position]] for position in np.flatnonzero(np.isnan(margins))]
        if unknown:
            said.append(self.unknown.format(subjects=", ".join(unknown)))
        sentence = "; ".join(said)
        return sentence[:1].upper() + sentence[1:] + "."

    def _need(self, position: int, site: int, kind: int) -> str:
        name = self.names[position]
        has, needs = self.has[name][site, kind], self.needs[position][kind]
        if name == "noise":
            return self.templates[name].format(has=self.classes[int(has)], needs=self.classes[int(needs)])
        template = self.on_the_ground if name == "floor" and self.ground[kind] else self.templates[name]
        return template.format(has=self._number(has), needs=self._number(needs), power=self._number(self.power[kind]))

    def _number(self, value: float) -> str:
        if np.isnan(value):
            return "?"
        if value >= 100 or value == round(value):
            return grouped(value)
        return f"{value:.1f}".replace(".", "," if self.comma else ".")
