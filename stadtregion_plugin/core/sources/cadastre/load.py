"""The cadastre from a file of any kind or from a layer, with a table of owners where there is one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

import geopandas as gpd

from ...errors import InputError
from ...progress import Progress, part, unobserved
from ...schema import PARCELS
from ...text import Translate, english
from ..crs import metric_crs
from ..owner_keys import fresh_salt
from .gml_tables import read_gml_tables
from .nas_layers import read_nas_layers
from .owner_table import OwnerFields, join_owners, told_of_join
from .parcels import Cadastre, Raw, finish, with_owners
from .vector import Mapping, choose_layers, map_layers, read_vector
from .xml_features import GZIP, head_of, xml_members

__all__ = ["Cadastre", "CadastreFields", "Mapping", "OwnerFields", "import_cadastre"]

NAS, GML, VECTOR = "nas", "gml", "vector"
_NAS_MARK = re.compile(
    rb"adv-online\.de/namespaces/adv/gid|<(?:[\w.-]+:)?AX_(?:Bestandsdatenauszug|Flurstueck|NutzerbezogeneBestandsdaten\w*|"
    rb"Fortfuehrungsauftrag|Einrichtungsauftrag|Gebaeude)\b"
)
_GML_MARK = re.compile(
    rb"opengis\.net/(?:gml|wfs)|<(?:[\w.-]+:)?(?:FeatureCollection|featureMembers?|SpatialDataSet)\b"
)
_OSM_MARK = re.compile(rb"^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<osm\b", re.DOTALL)


@dataclass(frozen=True)
class CadastreFields:
    """Names of fields, of the parcels and of the table of owners; empty ones are recognised."""

    parcels: Mapping = field(default_factory=Mapping)
    owners: OwnerFields = field(default_factory=OwnerFields)


def import_cadastre(
    path: Path | None,
    layer: str | None = None,
    frame: gpd.GeoDataFrame | None = None,
    owners: Path | None = None,
    fields: CadastreFields | None = None,
    crs: object = None,
    salt: str | None = None,
    translate: Translate = english,
    progress: Progress = unobserved,
) -> Cadastre:
    """Parcels, buildings and actual use of a cadastre, in metres, without anybody's name.

    ``path`` is ALKIS NAS (.xml, gzipped or in a ZIP), GML such as INSPIRE CadastralParcels, or any vector file; what
    it is shows in its content. ``layer`` names the parcels' layer where a file has several. In place of a file,
    ``frame`` gives the parcels as a layer. ``owners`` is a table whose rows are joined by the parcel's key. ``crs`` is
    a projected one in metres; left out it is the data's own where that is metric, else the UTM zone. ``salt`` makes
    pseudonyms of several runs agree; left out it is random and lost.

    Raises ``InputError`` where there is nothing to read, it cannot be recognised, or a field asked for is missing.
    """
    fields = fields or CadastreFields()
    salt = salt or fresh_salt()
    target = metric_crs(crs) if crs is not None else None
    reading = part(progress, 0.0, 0.6)
    if frame is not None:
        name = str(path or "Parcels")
        raw = map_layers(frame, None, None, fields.parcels, name, salt, translate)
    elif path is not None:
        name = str(path)
        raw = _read(Path(path), layer, fields.parcels, salt, translate, reading)
    else:
        raise InputError("Nothing to import: give a file of the cadastre or a layer of parcels.")
    cadastre = finish(raw, name, target, translate, part(progress, 0.6, 0.9))
    return cadastre if owners is None else _with_owner_table(cadastre, Path(owners), fields.owners, salt, translate)


def _read(path: Path, layer: str | None, mapping: Mapping, salt: str, translate: Translate, progress: Progress) -> Raw:
    kind, members = recognise(path)
    if kind == NAS:
        return read_nas_layers(path, members, salt, translate, progress)
    if kind == GML:
        tables, skipped = read_gml_tables(path, members, progress)
        raw = map_layers(*choose_layers(tables, layer, path), mapping, str(path), salt, translate)
        return replace(raw, skipped_count=raw.skipped_count + skipped)
    layers = read_vector(path, layer, progress)
    return map_layers(*layers, mapping, str(path), salt, translate)


def recognise(path: Path) -> tuple[str, list[str | None]]:
    """What a file is by its content (``nas``, ``gml`` or ``vector``), and which members of a ZIP to read."""
    if path.is_dir():
        raise InputError("{path} is a folder; choose a file.", path=path)
    if not path.exists():
        raise InputError("There is no file {path}; choose a file of the cadastre.", path=path)
    if path.stat().st_size == 0:
        raise InputError("{path} is empty; export or download it again.", path=path)
    _require_no_osm(path)
    zipped = xml_members(path)
    members: list[str | None] = list(zipped) if zipped else [None]
    head = head_of(path, members[0])
    if not head.startswith(b"<"):
        with path.open("rb") as stream:
            packed = stream.read(2) == GZIP
        if packed:
            raise InputError("{path} holds no XML, gzipped as it is; unpack it and choose what is in it.", path=path)
        return VECTOR, [None]
    if _NAS_MARK.search(head):
        return NAS, members
    if _GML_MARK.search(head):
        return GML, members
    if re.search(rb"<(?:[\w.-]+:)?kml\b", head):
        return VECTOR, [None]
    raise InputError(
        "{path} is XML, but neither ALKIS NAS nor GML with parcels; choose another export of the cadastre.", path=path
    )


def _require_no_osm(path: Path) -> None:
    with path.open("rb") as stream:
        start = stream.read(64)
    if b"OSMHeader" in start or (not start.startswith(b"PK") and _OSM_MARK.search(head_of(path, None))):
        raise InputError(
            "{path} holds OpenStreetMap, which has no parcels; take “Import OpenStreetMap” and then “Derive plots”.",
            path=path,
        )


def _with_owner_table(cadastre: Cadastre, path: Path, fields: OwnerFields, salt: str, translate: Translate) -> Cadastre:
    joined = join_owners(path, cadastre.parcels["parcel_id"], fields, salt)
    if joined.parcels_without == len(cadastre.parcels) and joined.rows_without:
        raise InputError(
            "No row of the table of owners {path} has the key of a parcel; parcels have keys such as {example}. Name "
            "the fields with the keys of both.",
            path=path,
            example=cadastre.parcels["parcel_id"].iloc[0],
        )
    parcels = gpd.GeoDataFrame(PARCELS.conform(with_owners(cadastre.parcels, joined.summary)), crs=cadastre.parcels.crs)
    return replace(cadastre, parcels=parcels, warnings=[*cadastre.warnings, *told_of_join(joined, translate)])
