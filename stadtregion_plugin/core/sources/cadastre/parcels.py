"""What all ways into the cadastre end with: parcels that are measured, named once and compared with their deeds."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import CRS

from ... import schema
from ...errors import InputError
from ...frames import polygons_only
from ...overlay import covered_most_by
from ...progress import Progress, part, report, unobserved
from ...settings import settings
from ...text import Translate, english, text
from ..crs import WEB_MERCATOR, metric_crs, target_crs
from .owner_shares import SUMMARY

LEAST_AREA_M2 = 1e-4
SOURCE = "cadastre"
LISTED = 20  # parcels named one by one in a sentence


@dataclass(frozen=True)
class Cadastre:
    """Parcels, buildings and actual use with the fields of ``core.schema``, all in one metric CRS.

    ``repaired_count`` and ``skipped_count`` count geometries that were mended and objects left out for want of one;
    ``owned_count`` parcels whose owner class is known to the file; ``deviating`` the identifiers of parcels whose
    geometry and official area differ by more than the threshold of ``cadastre_settings``; ``warnings`` are sentences.
    """

    parcels: gpd.GeoDataFrame
    buildings: gpd.GeoDataFrame
    landuse: gpd.GeoDataFrame
    repaired_count: int
    skipped_count: int
    deviating: list[str]
    warnings: list[str]

    @property
    def owned_count(self) -> int:
        return int(self.parcels["owner_class"].notna().sum())


@dataclass
class Raw:
    """Layers as a file gave them: columns of the schema where there are any, geometry as it stands in the file."""

    parcels: gpd.GeoDataFrame
    buildings: gpd.GeoDataFrame | None = None
    landuse: gpd.GeoDataFrame | None = None
    skipped_count: int = 0
    warnings: list[str] = field(default_factory=list)


def finish(
    raw: Raw, name: str, crs: object = None, translate: Translate = english, progress: Progress = unobserved
) -> Cadastre:
    """The layers of ``raw`` in a metric CRS, repaired, named, measured and with the use that covers each parcel most.

    ``crs`` is the one wanted; else that of the parcels where it is metric, else their UTM zone. ``name`` is what
    errors call the input.
    """
    target = metric_crs(crs) if crs is not None else _metric_crs_of(raw.parcels, name)
    warnings, counts = list(raw.warnings), _Counts(skipped=raw.skipped_count)
    parcels = _mended(raw.parcels, target, counts)
    if parcels.empty:
        raise InputError("{name} has no parcels with an area; check that the right layer was chosen.", name=name)
    report(progress, 0.3)
    parcels = _named_once(parcels, translate, warnings)
    buildings = _mended(raw.buildings, target, counts) if raw.buildings is not None else _nothing(target)
    landuse = _mended(raw.landuse, target, counts) if raw.landuse is not None else _nothing(target)
    report(progress, 0.5)
    parcels = _measured(parcels)
    if len(landuse) and ("landuse" not in parcels or parcels["landuse"].isna().any()):
        parcels = _with_use(parcels, landuse, part(progress, 0.5, 0.9))
    report(progress, 0.9)
    deviating = _deviating(parcels)
    warnings += _told_deviation(parcels, deviating, translate)
    return Cadastre(
        parcels=_conformed(parcels.assign(source=SOURCE), schema.PARCELS),
        buildings=_conformed(buildings, schema.BUILDINGS),
        landuse=_conformed(landuse, schema.LANDUSE),
        repaired_count=counts.repaired,
        skipped_count=counts.skipped,
        deviating=list(parcels["parcel_id"][deviating]),
        warnings=warnings,
    )


@dataclass
class _Counts:
    repaired: int = 0
    skipped: int = 0


def _metric_crs_of(frame: gpd.GeoDataFrame, name: str) -> CRS:
    if frame.crs is None or frame.crs.name.startswith("Undefined "):  # as GDAL calls what a file leaves open
        raise InputError("{name} has no coordinate reference system; set it in the layer's properties.", name=name)
    own = CRS.from_user_input(frame.crs)
    if own.is_projected and own.axis_info[0].unit_conversion_factor == 1 and own.to_epsg() not in WEB_MERCATOR:
        return own
    west, south, east, north = frame.to_crs(4326).total_bounds
    if not (abs(west) <= 180 and abs(east) <= 180 and abs(south) <= 90 and abs(north) <= 90):
        raise InputError(
            "{name}: its coordinates lie nowhere in its coordinate reference system {crs}; check the layer's CRS.",
            name=name,
            crs=own.to_string(),
        )
    return target_crs((west + east) / 2, (south + north) / 2)


def _mended(frame: gpd.GeoDataFrame, crs: CRS, counts: _Counts) -> gpd.GeoDataFrame:
    """``frame`` in ``crs``, valid and in two dimensions; what has no area is left out and counted."""
    moved = frame if frame.crs == crs else frame.to_crs(crs)
    shapes = moved.geometry.to_numpy()
    if shapely.has_z(shapes).any():
        shapes = shapely.force_2d(shapes)
    broken = ~(shapely.is_valid(shapes) | shapely.is_missing(shapes))
    shapes = polygons_only(shapes)
    kept = shapely.area(shapes) >= LEAST_AREA_M2
    counts.repaired += int((broken & kept).sum())
    counts.skipped += int((~kept).sum())
    return moved.set_geometry(shapes, crs=crs)[kept].reset_index(drop=True)


def _nothing(crs: CRS) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(geometry=[], crs=crs)


def _conformed(frame: gpd.GeoDataFrame, layer: schema.Layer) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(layer.conform(frame)[[*layer.columns, "geometry"]], geometry="geometry", crs=frame.crs)


def _named_once(parcels: gpd.GeoDataFrame, translate: Translate, warnings: list[str]) -> gpd.GeoDataFrame:
    """Every parcel with a text of its own as ``parcel_id``: a parcel that stands twice is taken once.

    Different parcels of one name get -2, -3 … behind it, those without a name are numbered.
    """
    names = parcels["parcel_id"] if "parcel_id" in parcels else pd.Series(None, index=parcels.index, dtype=object)
    names = names.astype(object).where(names.notna(), "").map(_identifier)
    repeated = names.duplicated(keep=False) & (names != "")
    twice = pd.Series(False, index=parcels.index)
    if repeated.any():
        shapes = shapely.to_wkb(shapely.normalize(parcels.geometry.to_numpy()[repeated.to_numpy()]))
        twice[repeated] = pd.DataFrame({"name": names[repeated], "shape": shapes}).duplicated().to_numpy()
    if twice.any():
        said = translate(text("{count} parcels stand twice in the data; each was taken once."))
        warnings.append(said.format(count=int(twice.sum())))
    parcels, names = parcels[~twice].reset_index(drop=True), names[~twice].reset_index(drop=True)
    again = names.groupby(names).cumcount()
    if ((again > 0) & (names != "")).any():
        said = translate(text("{count} parcels share their identifier with another one; a number was added to it."))
        warnings.append(said.format(count=int(((again > 0) & (names != "")).sum())))
    unnamed = "row " + pd.Series(np.arange(1, len(names) + 1)).map(str)
    counted = names.where(again == 0, names + "-" + (again + 1).map(str))
    return parcels.assign(parcel_id=counted.where(names != "", unnamed))


def _identifier(value: object) -> str:
    """A name as text; whole numbers that pandas made floats for want of a missing one lose their ".0"."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _measured(parcels: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Area by geometry, the official one where it is positive, and by which share the first differs from it."""
    area = parcels.geometry.area.to_numpy()
    official = parcels.get("official_area_m2", pd.Series(np.nan, index=parcels.index)).to_numpy(dtype=float)
    official = np.where(official > 0, official, np.nan)
    return parcels.assign(area_m2=area, official_area_m2=official, area_deviation_share=(area - official) / official)


def _deviating(parcels: gpd.GeoDataFrame) -> np.ndarray:
    share = parcels["area_deviation_share"].abs().to_numpy() > settings("cadastre_settings")["deviation_share"]
    difference = (parcels["area_m2"] - parcels["official_area_m2"]).abs().to_numpy()
    return share & (difference > settings("cadastre_settings")["deviation_least_m2"])


def _told_deviation(parcels: gpd.GeoDataFrame, deviating: np.ndarray, translate: Translate) -> list[str]:
    if not deviating.any():
        return []
    worst = parcels[deviating].assign(size=parcels["area_deviation_share"].abs())
    worst = worst.sort_values("size", ascending=False, kind="stable").head(LISTED)
    listed = ", ".join(f"{name} ({share:+.0%})" for name, share in zip(worst.parcel_id, worst.area_deviation_share))
    said = translate(
        text(
            "{count} parcels measure more than {share} more or less than their official area; check them before you "
            "rely on their floor space: {parcels}."
        )
    )
    rest = " …" if deviating.sum() > LISTED else ""
    return [
        said.format(
            count=int(deviating.sum()),
            share=f"{settings('cadastre_settings')['deviation_share']:.0%}",
            parcels=listed + rest,
        )
    ]


def _with_use(parcels: gpd.GeoDataFrame, landuse: gpd.GeoDataFrame, progress: Progress) -> gpd.GeoDataFrame:
    most, _ = covered_most_by(parcels, landuse, progress)
    found = pd.Series(landuse["landuse"].to_numpy(dtype=object)[most], parcels.index).where(most >= 0, None)
    given = parcels.get("landuse", pd.Series(None, index=parcels.index, dtype=object))
    return parcels.assign(landuse=given.where(given.notna(), found))


def with_owners(parcels: gpd.GeoDataFrame, summary: pd.DataFrame) -> gpd.GeoDataFrame:
    """``parcels`` with the owners of ``summary`` (a row a parcel) where it knows any."""
    known = summary["owner_class"].notna().to_numpy()
    columns = {}
    for name in SUMMARY:
        given = parcels.get(name, pd.Series(None, index=parcels.index, dtype=object)).astype(object)
        columns[name] = given.where(~known, summary[name].set_axis(parcels.index))
    return parcels.assign(**columns)
