"""What a fact sheet of a site shows: all that is known of it in one row, what stands near it, and a drawing of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import polygons_only, require_metric, require_rows
from ..progress import Progress, report, unobserved
from ..sites.massing import NEEDED, MassingParameters, site_massing
from ..text import Translate, english
from .diagrams.massing import massing_picture

NEAR_M = 400.0  # around a site, what its map shows
POINT_M = 25.0  # radius of the circle that stands for a site of which only a point is known
# What a set of chosen sites knows and candidates do not.
OF_CHOSEN = ("position", "people", "mean_time_min", "gain", "status", "name")
NEARBY = ("buildings", "landuse", "streets", "stops")


@dataclass(frozen=True)
class FactSheets:
    """``sites``: one row a sheet, with the fields of ``schema.CANDIDATES`` and those of the choice, in reading order.

    ``nearby``: layers by name, cut down to what the maps show. ``drawings``: SVG by ``site_id``, of the sites of which
    a volume is known.
    """

    sites: gpd.GeoDataFrame
    nearby: dict[str, gpd.GeoDataFrame]
    drawings: dict[str, str]


def fact_sheets(
    sites: gpd.GeoDataFrame,
    candidates: gpd.GeoDataFrame | None = None,
    surroundings: Mapping[str, gpd.GeoDataFrame | None] | None = None,
    massing: gpd.GeoDataFrame | None = None,
    count: int | None = None,
    translate: Translate = english,
    progress: Progress = unobserved,
) -> FactSheets:
    """Sheets of the first ``count`` of the ``sites`` by their position in the choice or by rank (None: of all).

    ``sites``: points or polygons with ``site_id``, chosen or candidates. ``candidates`` give those of the same
    ``site_id`` their outline and all that is known of them. ``surroundings``: layers of ``NEARBY`` and ``quarters``,
    in the same metric CRS. ``massing``: floors (``schema.MASSING``); of other sites those that the rules permit are
    drawn. Raises ``InputError`` for sites that are none, not in metres or without ``site_id``.
    """
    require_rows(sites, "Sites")
    require_metric(sites, "Sites")
    known = known_of(sites, candidates)
    first = known.sort_values(["position", "rank"], kind="stable", na_position="last").head(count or len(known))
    first = first.reset_index(drop=True)
    given = {name: frame for name, frame in (surroundings or {}).items() if frame is not None}
    floors = _floors(first, massing, translate)
    nearby = {name: near(given[name], first, NEAR_M) for name in NEARBY if name in given}
    if "quarters" in given:
        nearby["quarters"] = given["quarters"]
        first = _with_names_of(first, given["quarters"])
    return FactSheets(first, nearby, _drawings(first, floors, nearby.get("buildings"), translate, progress))


def known_of(sites: gpd.GeoDataFrame, candidates: gpd.GeoDataFrame | None) -> gpd.GeoDataFrame:
    """The ``sites`` with the fields of ``schema.CANDIDATES`` and ``OF_CHOSEN``, as outlines, one row a ``site_id``."""
    if "site_id" not in sites.columns:
        raise InputError("Sites have no field “site_id”; choose candidates or chosen sites.")
    own = pd.DataFrame(sites.drop(columns=sites.geometry.name)).assign(site_id=sites["site_id"].astype(str))
    frame = gpd.GeoDataFrame(own, geometry=_outlines(sites.geometry.to_numpy()), crs=sites.crs)
    frame = frame.drop_duplicates("site_id").reset_index(drop=True)
    if candidates is not None and "site_id" in candidates.columns:
        frame = _filled_from(frame, candidates.to_crs(sites.crs))
    missing = [name for name in OF_CHOSEN if name not in frame.columns]
    frame = frame.assign(**dict.fromkeys(missing))
    numbers = {name: pd.to_numeric(frame[name], errors="coerce") for name in ("position", "people", "mean_time_min")}
    conformed = schema.CANDIDATES.conform(frame.assign(**numbers))
    return gpd.GeoDataFrame(conformed[[*schema.CANDIDATES.columns, *OF_CHOSEN, "geometry"]], crs=sites.crs)


def near(frame: gpd.GeoDataFrame, sites: gpd.GeoDataFrame, within_m: float) -> gpd.GeoDataFrame:
    """The rows of ``frame`` within ``within_m`` of the bounds of one of the ``sites``."""
    boxes = shapely.box(*(shapely.bounds(sites.geometry.to_numpy()) + within_m * np.array([-1, -1, 1, 1])).T)
    found = np.unique(frame.sindex.query(boxes, predicate="intersects")[1])
    return frame.iloc[found].reset_index(drop=True)


def _outlines(shapes: np.ndarray) -> np.ndarray:
    points = shapely.get_dimensions(shapes) == 0
    areas = shapes.copy()
    areas[points] = shapely.buffer(shapely.centroid(shapes[points]), POINT_M)
    return polygons_only(areas)


def _filled_from(frame: gpd.GeoDataFrame, candidates: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """``frame`` with the outlines of ``candidates`` of the same ``site_id``, and their values where it has none."""
    others = candidates.assign(site_id=candidates["site_id"].astype(str)).drop_duplicates("site_id")
    others = others.set_index("site_id").reindex(frame["site_id"])
    shapes = np.where(others.geometry.isna(), frame.geometry.to_numpy(), others.geometry.to_numpy())
    values = {}
    for name in others.columns.drop(others.geometry.name):
        found = pd.Series(others[name].to_numpy(dtype=object), index=frame.index)
        values[name] = frame[name].astype(object).where(frame[name].notna(), found) if name in frame else found
    return frame.assign(**values).set_geometry(shapes, crs=frame.crs)


def _with_names_of(sites: gpd.GeoDataFrame, quarters: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """``sites`` named by the quarter they lie in, where they have no name."""
    if not {"quarter_id", "name"} <= set(quarters.columns):
        return sites
    names = quarters.drop_duplicates("quarter_id").set_index("quarter_id")["name"]
    return sites.assign(name=sites["name"].astype(object).where(sites["name"].notna(), sites["quarter_id"].map(names)))


def _floors(sites: gpd.GeoDataFrame, massing: gpd.GeoDataFrame | None, translate: Translate) -> pd.DataFrame | None:
    """The floors in ``massing``, and of other sites those that the rules permit, where storeys and plate are known."""
    given = [] if massing is None else [massing.assign(site_id=massing["site_id"].astype(str))]
    open_ones = sites if massing is None else sites[~sites["site_id"].isin(given[0]["site_id"])]
    drawable = open_ones[open_ones[list(NEEDED)].notna().all(axis=1)]
    if len(drawable):
        given.append(site_massing(drawable, MassingParameters(count=len(drawable)), translate=translate).floors)
    return pd.concat(given, ignore_index=True) if given else None


def _drawings(
    sites: gpd.GeoDataFrame,
    floors: pd.DataFrame | None,
    buildings: gpd.GeoDataFrame | None,
    translate: Translate,
    progress: Progress,
) -> dict[str, str]:
    if floors is None or floors.empty:
        return {}
    by_site = dict(iter(floors.groupby(floors["site_id"].astype(str))))
    drawings = {}
    for place, site in enumerate(sites["site_id"]):
        report(progress, place / len(sites))
        if site in by_site:
            drawings[site] = massing_picture(by_site[site], buildings, translate, sites.iloc[[place]])
    return drawings
