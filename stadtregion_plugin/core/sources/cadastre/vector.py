"""Parcels, buildings and actual use from layers of any schema, their fields mapped by name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from ...errors import InputError
from ...labels import BUILDING_USES, LAND_USES, OWNER_CLASSES
from ...progress import Progress, report, unobserved
from ...tables import read_table
from ...text import Translate, english, text
from ..owner_keys import owner_keys
from ..owner_privacy import without_names
from ..owner_words import known_owner_classes
from ..owners import classify
from .fields import field_for, found, identifier_field, numbers, texts
from .nas_layers import building_use, roof_shape
from .owner_classes import classes_given
from .owner_shares import summarise
from .parcels import SOURCE, Raw, with_owners

POLYGONS = (
    "Polygon",
    "MultiPolygon",
    "CurvePolygon",
    "MultiSurface",
    "PolyhedralSurface",
    "Unknown",
    "GeometryCollection",
)


@dataclass(frozen=True)
class Mapping:
    """Names of fields as the user gave them; an empty one is recognised by its usual names."""

    parcel_id: str | None = None
    official_area: str | None = None
    owner: str | None = None
    owner_class: str | None = None
    landuse: str | None = None
    zoning: str | None = None


def read_vector(
    path: Path, layer: str | None, progress: Progress = unobserved
) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame | None, gpd.GeoDataFrame | None]:
    """The layers of parcels, buildings and use in a file GDAL reads; the latter two where they are called so."""
    import pyogrio
    import pyogrio.errors

    try:
        areal = [name for name, kind in pyogrio.list_layers(path) if kind and kind.split(" ")[0] in POLYGONS]
        names = _chosen(areal, layer, path)
        frames = []
        for number, name in enumerate(names):
            report(progress, number / len(names))
            frames.append(pyogrio.read_dataframe(path, layer=name) if name else None)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnicodeDecodeError) as error:
        raise InputError(
            "{path} is neither ALKIS NAS, GML nor a file of vector data; choose a file of parcels.", path=path
        ) from error
    report(progress, 1.0)
    return frames[0], frames[1], frames[2]


def choose_layers(
    layers: dict[str, gpd.GeoDataFrame], layer: str | None, path: Path
) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame | None, gpd.GeoDataFrame | None]:
    """As ``read_vector`` from layers that are read already."""
    names = _chosen(list(layers), layer, path)
    return layers[str(names[0])], *(layers[name] if name else None for name in names[1:])


def _chosen(areal: list[str], layer: str | None, path: Path) -> tuple[str, str | None, str | None]:
    """Names of the layers of parcels, buildings and use."""
    if not areal:
        raise InputError("{path} has no layer of polygons; choose a file of parcels.", path=path)
    usual = found(areal, "parcel_layer")
    if layer:
        parcels = next((name for name in areal if name.casefold() == layer.casefold()), None)
    else:
        parcels = areal[0] if len(areal) == 1 else next(iter(usual), None)
    if parcels is None:
        raise InputError(
            "{path} holds several layers ({layers}); name the one with the parcels as the layer.",
            path=path,
            layers=", ".join(areal),
        )
    others = [name for name in areal if name != parcels]
    buildings, landuse = (next(iter(found(others, role)), None) for role in ("building_layer", "landuse_layer"))
    return parcels, buildings, landuse


def map_layers(
    parcels: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame | None,
    landuse: gpd.GeoDataFrame | None,
    mapping: Mapping,
    name: str,
    salt: str,
    translate: Translate = english,
) -> Raw:
    """Layers of any schema with the columns of this one."""
    if parcels.crs is None:
        raise InputError("{name} has no coordinate reference system; set it in the layer's properties.", name=name)
    warnings: list[str] = []
    return Raw(
        parcels=_parcels(parcels.reset_index(drop=True), mapping, name, salt, translate, warnings),
        buildings=None if buildings is None else _buildings(buildings.reset_index(drop=True), name),
        landuse=None if landuse is None else _landuse(landuse.reset_index(drop=True), name),
        warnings=warnings,
    )


# --- parcels -----------------------------------------------------------------------------------------------------


def _parcels(
    frame: gpd.GeoDataFrame, mapping: Mapping, name: str, salt: str, translate: Translate, warnings: list[str]
) -> gpd.GeoDataFrame:
    def field(role: str, asked: str | None = None) -> str | None:
        return field_for(frame, role, asked, name)

    identifier = identifier_field(frame, "parcel_id", mapping.parcel_id, name)
    columns = {
        "parcel_id": frame[identifier] if identifier else None,
        "official_area_m2": numbers(frame, field("official_area", mapping.official_area)),
        "landuse": _land_use(frame, mapping.landuse, name),
        "zoning": texts(frame, field("zoning", mapping.zoning)),
        "district": texts(frame, field("district")),
        "number": _number(frame, name),
        "address": texts(frame, field("address")),
        "tenure": texts(frame, field("tenure")),
    }
    columns["zoning_confidence"] = columns["zoning"].where(columns["zoning"].isna(), "given")
    table = pd.DataFrame(columns, index=frame.index)
    named = texts(frame, field("owner", mapping.owner))
    classed = texts(frame, field("owner_class", mapping.owner_class))
    owners = _owners(named, classed, salt)
    if named.notna().any():
        table = table[["parcel_id"]].join(_freed(table.drop(columns="parcel_id"), named, owners))
    mapped = gpd.GeoDataFrame(table, geometry=frame.geometry.to_numpy(), crs=frame.crs)
    owners = owners[(named.notna() | classed.notna()).to_numpy()].reset_index(drop=True)
    warnings += told_unknown_classes(owners["owner_class"], translate)
    return with_owners(mapped, summarise(owners, len(mapped), salt))


def _number(frame: pd.DataFrame, name: str) -> pd.Series:
    """The parcel's number as one text, or put together from numerator and denominator."""
    whole = texts(frame, field_for(frame, "number", None, name))
    numerator, denominator = (texts(frame, field_for(frame, role, None, name)) for role in ("numerator", "denominator"))
    joined = numerator.where(denominator.isna(), numerator + "/" + denominator.fillna(""))
    return whole.where(whole.notna(), joined)


def _land_use(frame: pd.DataFrame, asked: str | None, name: str) -> pd.Series:
    """Land use as a code of this plugin where it is one or a name of ALKIS; anything else as it stands.

    The AdV's field tntxt lists uses with their areas ("Wohnbaufläche;812|Weg;20"); the largest counts.
    """
    column = field_for(frame, "landuse", asked, name)
    words = texts(frame, column)
    listed = field_for(frame, "land_uses", None, name)
    if column is None and listed is not None:
        words = texts(frame, listed).map(_largest_use, na_action="ignore")
    return land_use_of(words)


def _largest_use(listed: str) -> str:
    uses = [use.partition(";") for use in listed.split("|")]
    sized = [(float(area.replace(",", ".")) if area.replace(",", "").isdigit() else 0.0, use) for use, _, area in uses]
    return max(sized)[1].strip()


def land_use_of(words: pd.Series) -> pd.Series:
    """Codes of land use for words: a code itself, the name or class of an actual use, else the word."""
    table = read_table("alkis_landuse")
    known = {code: code for code in LAND_USES}
    for column in ("label", "object_class"):
        for word, code in zip(table[column], table["landuse"]):
            known.setdefault(word.casefold(), code)
    known |= {word.removeprefix("ax_"): code for word, code in known.items()}
    return words.map(lambda word: known.get(word.casefold(), word), na_action="ignore").astype(object)


def _owners(named: pd.Series, classed: pd.Series, salt: str) -> pd.DataFrame:
    """One owner a parcel from names, classes, or both; of parcels without either it says nothing."""
    owners = classify(named).assign(parcel=np.arange(len(named)), owner_key=owner_keys(named, salt), share=1.0)
    return classes_given(owners, classed.reset_index(drop=True))


def _freed(table: pd.DataFrame, named: pd.Series, owners: pd.DataFrame) -> pd.DataFrame:
    """``table`` without what repeats the names of owners who may be natural persons, as addresses do ("c/o …")."""
    natural = (named.notna() & owners["owner_class"].isin(["private", "unknown"]).to_numpy()).to_numpy()
    doubtful = (named.notna() & (owners["legal_form"] == "").to_numpy()).to_numpy()
    return without_names(table, named, natural, doubtful).table


def told_unknown_classes(classes: pd.Series, translate: Translate) -> list[str]:
    """A warning about owner classes that this plugin has no meaning for, under whatever name."""
    foreign = classes[classes.notna() & ~known_owner_classes(classes).isin(OWNER_CLASSES)]
    if foreign.empty:
        return []
    said = translate(
        text(
            "{count} owner classes ({classes}) are kept as they are, but mean nothing to the site search; "
            "classify them by a table of your own."
        )
    )
    return [said.format(count=foreign.nunique(), classes=", ".join(sorted(foreign.unique())[:10]))]


# --- buildings and use -------------------------------------------------------------------------------------------


def _buildings(frame: gpd.GeoDataFrame, name: str) -> gpd.GeoDataFrame:
    def column(role: str) -> str | None:
        return field_for(frame, role, None, name)

    levels = numbers(frame, column("levels"))
    conditions = read_table("alkis_conditions").set_index("condition_code")["state"]
    state = _codes(texts(frame, column("condition"))).map(conditions)
    identifier = identifier_field(frame, "building_id", None, name)
    mapped = pd.DataFrame(
        {
            "building_id": _counted(frame, identifier),
            "use": _use_of(texts(frame, column("building_use"))),
            "levels": levels,
            "height_m": numbers(frame, column("height")),
            "roof_shape": _roof_of(texts(frame, column("roof"))),
            "vacant": state == "vacant",
            "name": texts(frame, "name" if "name" in frame else None),
            "levels_source": levels.notna().map({True: SOURCE, False: None}),
        }
    )
    stands = (state != "planned").to_numpy()
    return gpd.GeoDataFrame(mapped, geometry=frame.geometry.to_numpy(), crs=frame.crs)[stands]


def _codes(words: pd.Series) -> pd.Series:
    """Codes such as 31001_2081 or 2081.0 without their list and decimals."""
    plain = words.fillna("").str.rpartition("_")[2].str.replace(r"\.0+$", "", regex=True)
    return plain.where(plain.str.fullmatch(r"\d{4}"), "")


def _use_of(words: pd.Series) -> pd.Series:
    """Building uses for codes of this plugin, codes of ALKIS or their names; "other" for what is none."""
    table = read_table("alkis_building_functions")
    by_label = dict(zip(table["label"].str.casefold(), table["use"]))
    by_label |= {use: use for use in BUILDING_USES}
    named = words.map(lambda word: by_label.get(word.casefold()), na_action="ignore")
    return named.where(named.notna(), building_use(_codes(words)))


def _roof_of(words: pd.Series) -> pd.Series:
    coded = roof_shape(_codes(words))
    shapes = set(read_table("alkis_roofs")["roof_shape"])
    return coded.where(coded.notna(), words.where(words.isin(shapes), None))


def _landuse(frame: gpd.GeoDataFrame, name: str) -> gpd.GeoDataFrame:
    identifier = identifier_field(frame, "landuse_id", None, name)
    mapped = pd.DataFrame(
        {
            "landuse_id": _counted(frame, identifier),
            "landuse": land_use_of(texts(frame, field_for(frame, "use_name", None, name))),
            "vacant": False,
        }
    )
    return gpd.GeoDataFrame(mapped, geometry=frame.geometry.to_numpy(), crs=frame.crs)


def _counted(frame: pd.DataFrame, identifier: str | None) -> pd.Series:
    if identifier is not None and frame[identifier].notna().all() and frame[identifier].is_unique:
        return frame[identifier].map(str)
    return pd.Series(np.arange(1, len(frame) + 1), index=frame.index).map(str)
