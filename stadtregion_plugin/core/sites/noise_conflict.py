"""Which production the neighbours of a site allow: its emission quotas towards homes, schools and hospitals around."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..frames import require_columns, require_metric
from ..progress import Progress, report, unobserved
from ..settings import settings
from ..tables import read_table
from .columns import words
from .noise import emission_class, emission_quota
from .zoning import recognise_zoning

ANY_LANDUSE = "*"
SITES_AT_ONCE = 2000  # between two reports of progress
DOUBLINGS = 6  # of the search distance, from the first look around a site to the last


def noise_quotas(
    sites: gpd.GeoDataFrame, landuse: gpd.GeoDataFrame, buildings: gpd.GeoDataFrame, progress: Progress = unobserved
) -> pd.DataFrame:
    """Largest sound power per m² that the neighbours allow each site, by day and night, and the production it leaves.

    Columns ``noise_day_db`` and ``noise_night_db`` (L_EK,max in dB(A)/m²) and ``emission_class``, indexed as ``sites``.
    Neighbours are protected land uses, and homes, schools and hospitals among the buildings, within the distance of the
    table ``noise_search``; what has its middle on the site itself is no neighbour. The limit goes by the neighbour's
    kind (tables ``noise_landuse`` and ``noise_buildings``): a home has the limits of the zoning of the land it stands
    on (field ``zoning`` of ``landuse``, else tables ``landuse_zoning`` and ``baunvo``), so a caretaker's flat in a
    commercial area is spared less than a house in a quiet street. The distance runs from the site's edge to the façade
    or to the edge of the protected area. The strictest neighbour decides, not the nearest. NaN: nobody sets a limit;
    the emission class is then ``normal``, and None for a site without area.

    Not counted are noise from others that is already there, screening, intermediate limits where commercial and
    residential areas meet (TA Lärm 6.7), and the supplement for sensitive hours: a first judgement, no noise report.

    All layers share one metric CRS. Raises ``InputError`` unless ``sites`` are metric and ``landuse`` has ``landuse``.

    Source: as ``emission_quota``; TA Lärm 6.1.
    """
    require_metric(sites, "Sites")
    require_columns(landuse, ["landuse"], "Land use")
    shapes, area = sites.geometry.to_numpy(), sites.area.to_numpy()
    with_area = np.flatnonzero(area > 0)
    quotas = np.full((len(sites), 2), np.nan)
    groups = _protected(landuse, buildings)
    for number, group in enumerate(groups):
        for start in range(0, len(with_area), SITES_AT_ONCE):
            report(progress, (number + start / len(with_area)) / len(groups))
            rows = with_area[start : start + SITES_AT_ONCE]
            distance = _nearest_of_others(shapes[rows], group)
            heard = np.isfinite(distance)
            rows, distance = rows[heard], distance[heard]
            for column, limit in enumerate((group.day_db, group.night_db)):
                quotas[rows, column] = np.fmin(quotas[rows, column], emission_quota(limit, area[rows], distance))
    report(progress, 1.0)
    production = emission_class(quotas[:, 1], quotas[:, 0])
    production[~(area > 0)] = None
    return pd.DataFrame(
        {"noise_day_db": quotas[:, 0], "noise_night_db": quotas[:, 1], "emission_class": production}, index=sites.index
    )


@dataclass(frozen=True)
class _Group:
    """Neighbours with the same limits in dB(A) (NaN: none at that time), and a point inside each."""

    day_db: float
    night_db: float
    tree: shapely.STRtree
    middles: np.ndarray


def _protected(landuse: gpd.GeoDataFrame, buildings: gpd.GeoDataFrame) -> list[_Group]:
    """All protected areas and buildings by their limits. Of each group only the nearest can be the strictest."""
    areas, houses = _protected_areas(landuse), _protected_buildings(buildings, landuse)
    everybody = pd.concat([areas, houses], ignore_index=True)
    everybody = everybody[everybody["day"].notna() | everybody["night"].notna()]
    groups = []
    for (day, night), members in everybody.groupby(["day", "night"], dropna=False):
        shapes = members["shape"].to_numpy()
        groups.append(_Group(day, night, shapely.STRtree(shapes), shapely.point_on_surface(shapes)))
    return groups


def _protected_areas(landuse: gpd.GeoDataFrame) -> pd.DataFrame:
    """``shape``, ``day`` and ``night`` of areas that are spared as a whole."""
    table = _landuse_table()
    spared = landuse[landuse["landuse"].isin(table.index[table["area_protected"] == 1]).to_numpy()]
    own = table.loc[spared["landuse"], ["noise_day_db", "noise_night_db"]].to_numpy(dtype=float)
    by_zoning = limits_of_homes(spared)
    limits = np.where(np.isnan(own).all(axis=1)[:, None], by_zoning, own)
    return _neighbours(spared.geometry.to_numpy(), limits)


def _protected_buildings(buildings: gpd.GeoDataFrame, landuse: gpd.GeoDataFrame) -> pd.DataFrame:
    """``shape``, ``day`` and ``night`` of homes, schools and hospitals."""
    kind = pd.Series(np.nan, index=range(len(buildings)), dtype=object)
    for row in read_table("noise_buildings").itertuples():
        if row.field in buildings.columns:
            fits = (buildings[row.field] == row.value).fillna(False).to_numpy(dtype=bool)
            kind = kind.where(~fits | kind.notna(), row.as_landuse)
    shapes = buildings.geometry.to_numpy()[kind.notna().to_numpy()]
    kind = kind.dropna().to_numpy(dtype=object)
    own = _landuse_table()[["noise_day_db", "noise_night_db"]].reindex(kind).to_numpy(dtype=float)
    at_home = kind == ""
    area = _smallest_area_at(shapely.point_on_surface(shapes[at_home]), landuse)
    outside = pd.DataFrame({"landuse": [ANY_LANDUSE]})
    own[at_home] = np.vstack([limits_of_homes(landuse), limits_of_homes(outside)])[area]
    return _neighbours(shapes, own)


def _neighbours(shapes: np.ndarray, limits: np.ndarray) -> pd.DataFrame:
    return pd.DataFrame({"shape": shapes, "day": limits[:, 0], "night": limits[:, 1]})


def limits_of_homes(landuse: pd.DataFrame) -> np.ndarray:
    """Limits by day and night in dB(A), (n, 2), of homes that stand in areas with ``landuse`` (and ``zoning``).

    The area's own zoning counts where it has limits; else that of its land use; else the safe side.

    Source: TA Lärm 6.1 in the table ``baunvo``; tables ``landuse_zoning`` and ``noise_landuse``.
    """
    use, here = words(landuse, "landuse"), _landuse_table()["zoning"]
    of_homes = np.full((len(landuse), 2), np.nan)
    given = recognise_zoning(words(landuse, "zoning"))
    on_the_safe_side = pd.Series(here[ANY_LANDUSE], index=landuse.index)
    for zoning in (given, use.map(here), use.map(_usual_zoning()), on_the_safe_side):
        found = _limits_by_zoning().reindex(zoning.to_numpy(dtype=object)).to_numpy()
        of_homes = np.where(np.isnan(of_homes), found, of_homes)
    return of_homes


@cache
def _landuse_table() -> pd.DataFrame:
    return read_table("noise_landuse").set_index("landuse")


@cache
def _usual_zoning() -> pd.Series:
    return read_table("landuse_zoning").set_index("landuse")["zoning"]


@cache
def _limits_by_zoning() -> pd.DataFrame:
    return read_table("baunvo").set_index("zoning")[["noise_day_db", "noise_night_db"]].astype(float)


def _smallest_area_at(points: np.ndarray, areas: gpd.GeoDataFrame) -> np.ndarray:
    """For each point the position of the smallest of ``areas`` it lies in; -1 for none."""
    found = np.full(len(points), -1)
    by_size = np.argsort(-areas.area.to_numpy(), kind="stable")
    area, point = shapely.STRtree(points).query(areas.geometry.to_numpy()[by_size], predicate="contains")
    order = np.argsort(area, kind="stable")
    found[point[order]] = by_size[area[order]]
    return found


def _nearest_of_others(sites: np.ndarray, group: _Group) -> np.ndarray:
    """Metres from each site to the nearest of ``group`` that is not on the site itself; infinite where none is near.

    The search goes ever farther for the sites that have found nobody yet, so that few pairs are measured.
    """
    farthest = settings("noise_search")["within_m"]
    found = np.full(len(sites), np.inf)
    alone = np.arange(len(sites))
    for within in farthest / 2.0 ** np.arange(DOUBLINGS, -1, -1):
        found[alone] = _nearest_within(sites[alone], group, within)
        alone = alone[np.isinf(found[alone])]
    return found


def _nearest_within(sites: np.ndarray, group: _Group, within_m: float) -> np.ndarray:
    site, neighbour = group.tree.query(sites, predicate="dwithin", distance=within_m)
    others = ~shapely.intersects(sites[site], group.middles[neighbour])
    site, neighbour = site[others], neighbour[others]
    found = np.full(len(sites), np.inf)
    with np.errstate(invalid="ignore"):  # GEOS stumbles over repeated corners, without harm to the distance
        distance = shapely.distance(sites[site], group.tree.geometries[neighbour])
    np.minimum.at(found, site, distance)
    return found
